//! Applications.

use super::types::{Application, ApplicationFilter, ApplicationPage};
use crate::Error;

crate::resource::resource! {
    /// The applications of the account. A SIP registration hands its calls to one of them.
    pub fn applications(&self) -> Applications;
}

crate::resource::lists! { Applications:
    /// The applications of the account, page by page.
    fn list, list_with -> Application, list_page -> ApplicationPage =
        api.get_applications(ApplicationFilter), GET_APPLICATIONS;
}

impl Applications {
    /// The application of exactly this name: the full one, `desk.account.voximplant.com`, or the short one, `desk`.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two applications have the
    /// name.
    pub async fn find_by_name(&self, name: &str) -> Result<Option<Application>, Error> {
        let is_named = |full: &str| full == name || full.split('.').next() == Some(name);
        let matches = |row: &Application| {
            row.extra.if_readable("application_name", row.application_name.as_deref().is_some_and(is_named))
        };
        self.list_with(ApplicationFilter::new().application_name(name))
            .find_unique(|row| row.application_id, matches)
            .await
    }
}
