//! Verified caller IDs.

use super::types::{ListVerifiedCallerIdsQuery, VerifiedNumber, VerifiedNumberId, VerifiedNumberPage};
use crate::{Error, Response};

crate::resource::resource! {
    /// Verified caller IDs: numbers of others that calls may come from, beside the numbers of the project. They are what
    /// `send_as` of a SIP credential may be.
    pub fn verified_caller_ids(&self) -> VerifiedCallerIds;
}

crate::resource::lists! { VerifiedCallerIds:
    /// The verified caller IDs of the project, page by page. Those whose verification is not complete are among them.
    fn list, list_with -> VerifiedNumber, list_page -> VerifiedNumberPage =
        api.list_verified_caller_ids(ListVerifiedCallerIdsQuery), LIST_VERIFIED_CALLER_IDS;
}

impl VerifiedCallerIds {
    /// Finds a verified caller ID by its number, in E.164 form. The platform filters by a part of the number, and the
    /// result is compared. It may not be verified yet: see [`verified`](VerifiedNumber::verified).
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_number(&self, number: &str) -> Result<Option<VerifiedNumber>, Error> {
        let is_it = |found: &VerifiedNumber| found.extra.if_readable("number", found.number.as_deref() == Some(number));
        self.list_with(ListVerifiedCallerIdsQuery::new().filter_number(number)).try_find(is_it).await
    }

    /// Gets a verified caller ID.
    ///
    /// Operation: [`get_verified_caller_id`](super::operations::GET_VERIFIED_CALLER_ID).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the project has none with this id.
    pub async fn get(&self, id: impl Into<VerifiedNumberId>) -> Result<Response<VerifiedNumber>, Error> {
        self.api.get_verified_caller_id(&id.into()).await
    }
}
