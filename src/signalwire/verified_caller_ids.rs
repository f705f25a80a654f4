//! Verified caller IDs.

use super::types::{ListVerifiedCallerIdsQuery, VerifiedNumber, VerifiedNumberId, VerifiedNumberPage};
use super::{operations, paging};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// Verified caller IDs: numbers of others that calls may come from, beside the numbers of the project. They are what
    /// `send_as` of a SIP credential may be.
    VerifiedCallerIds
}

impl VerifiedCallerIds {
    /// The verified caller IDs of the project, page by page. Those whose verification is not complete are among them.
    ///
    /// Operation: [`list_verified_caller_ids`](super::operations::LIST_VERIFIED_CALLER_IDS).
    pub fn list(&self) -> Listing<VerifiedNumber> {
        self.list_with(ListVerifiedCallerIdsQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_verified_caller_ids`](super::operations::LIST_VERIFIED_CALLER_IDS).
    pub fn list_with(&self, query: ListVerifiedCallerIdsQuery) -> Listing<VerifiedNumber> {
        paging::list(self.api.clone(), operations::LIST_VERIFIED_CALLER_IDS, move |api| {
            let query = query.clone();
            async move { api.list_verified_caller_ids(&query).await }
        })
    }

    /// The first page of the verified caller IDs.
    ///
    /// Operation: [`list_verified_caller_ids`](super::operations::LIST_VERIFIED_CALLER_IDS).
    ///
    /// # Errors
    /// [`Auth`](crate::ErrorKind::Auth) if the token lacks the scope Voice.
    pub async fn list_page(&self, query: ListVerifiedCallerIdsQuery) -> Result<Response<VerifiedNumberPage>, Error> {
        self.api.list_verified_caller_ids(&query).await
    }

    /// Finds a verified caller ID by its number, in E.164 form. The platform filters by a part of the number, and the
    /// result is compared. It may not be verified yet: see [`verified`](VerifiedNumber::verified).
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_number(&self, number: &str) -> Result<Option<VerifiedNumber>, Error> {
        let is_it = |found: &VerifiedNumber| found.extra.tells("number", found.number.as_deref() == Some(number));
        self.list_with(ListVerifiedCallerIdsQuery::new().filter_number(number)).search(is_it).await
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
