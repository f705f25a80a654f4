//! The SIP white list.

use super::types::{
    CommandResult, SipWhiteListFilter, SipWhiteListItem, SipWhiteListItemAdd, SipWhiteListItemAdded,
    SipWhiteListItemDelete, SipWhiteListItemId, SipWhiteListItemSet, SipWhiteListPage,
};
use crate::{Error, Response};

crate::resource::resource! {
    /// The networks that may send SIP calls to the account without user credentials. This is not the list of addresses
    /// that may use the API.
    pub fn sip_white_list(&self) -> SipWhiteList;
}

crate::resource::lists! { SipWhiteList:
    /// The networks on the list, page by page.
    #[doc(alias = "GetSipWhiteList")]
    fn list, list_with -> SipWhiteListItem, list_page -> SipWhiteListPage =
        api.get_sip_white_list(SipWhiteListFilter), GET_SIP_WHITE_LIST;
}

impl SipWhiteList {
    /// Adds a network. The platform may write it back in another form.
    ///
    /// Operation: [`add_sip_white_list_item`](super::operations::ADD_SIP_WHITE_LIST_ITEM).
    ///
    /// # Errors
    /// [`Quota`](crate::ErrorKind::Quota) when the list is full. Never retried after it may have reached the platform:
    /// with [`Outcome::Unknown`](crate::Outcome::Unknown), look at the list first.
    #[doc(alias = "AddSipWhiteListItem")]
    pub async fn add(&self, add: SipWhiteListItemAdd) -> Result<Response<SipWhiteListItemAdded>, Error> {
        self.api.add_sip_white_list_item(&add).await
    }

    /// Changes a network or its description. The network must be given even when it stays.
    ///
    /// Operation: [`set_sip_white_list_item`](super::operations::SET_SIP_WHITE_LIST_ITEM).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such entry. Never retried after it may have reached the
    /// platform.
    #[doc(alias = "SetSipWhiteListItem")]
    pub async fn set(&self, set: SipWhiteListItemSet) -> Result<Response<CommandResult>, Error> {
        self.api.set_sip_white_list_item(&set).await
    }

    /// Takes a network off the list.
    ///
    /// Operation: [`del_sip_white_list_item`](super::operations::DEL_SIP_WHITE_LIST_ITEM).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such entry. Never retried after it may have reached the
    /// platform.
    #[doc(alias = "DelSipWhiteListItem")]
    pub async fn delete(&self, id: impl Into<SipWhiteListItemId>) -> Result<Response<CommandResult>, Error> {
        self.api.del_sip_white_list_item(&SipWhiteListItemDelete::new(id)).await
    }
}
