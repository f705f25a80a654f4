//! Applications.

use super::paging;
use super::types::{Application, ApplicationFilter, ApplicationPage};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// The applications of the account. A SIP registration hands its calls to one of them.
    Applications
}

impl Applications {
    /// All applications, page by page.
    ///
    /// Operation: [`get_applications`](super::operations::GET_APPLICATIONS).
    pub fn list(&self) -> Listing<Application> {
        self.list_with(ApplicationFilter::new())
    }

    /// The applications that pass a filter, page by page. `application_name` filters by a part of the name.
    ///
    /// Operation: [`get_applications`](super::operations::GET_APPLICATIONS).
    pub fn list_with(&self, filter: ApplicationFilter) -> Listing<Application> {
        paging::applications(self.api.clone(), filter)
    }

    /// One page of the applications.
    ///
    /// Operation: [`get_applications`](super::operations::GET_APPLICATIONS).
    ///
    /// # Errors
    /// [`Forbidden`](crate::ErrorKind::Forbidden) if the key's roles do not allow it.
    pub async fn list_page(&self, filter: ApplicationFilter) -> Result<Response<ApplicationPage>, Error> {
        self.api.get_applications(&filter).await
    }

    /// The application of exactly this name: the full one, `desk.account.voximplant.com`, or the short one, `desk`.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two applications have the
    /// name.
    pub async fn find_by_name(&self, name: &str) -> Result<Option<Application>, Error> {
        let is_named = |full: &str| full == name || full.split('.').next() == Some(name);
        let matches = |row: &Application| {
            row.extra.tells("application_name", row.application_name.as_deref().is_some_and(is_named))
        };
        self.list_with(ApplicationFilter::new().application_name(name)).only(|row| row.application_id, matches).await
    }
}
