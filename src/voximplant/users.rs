//! Users of applications.

use super::types::{ApplicationId, User, UserFilter, UserPage};
use crate::Error;

crate::resource::resource! {
    /// The users of applications, who log in through an SDK.
    pub fn users(&self) -> Users;
}

crate::resource::lists! { Users:
    /// The users of an application, page by page.
    fn list, list_with by (application: ApplicationId) -> User, list_page -> UserPage =
        api.get_users(UserFilter), GET_USERS;
}

impl Users {
    /// The user of exactly this `user_name` in an application.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two users have the name.
    pub async fn find_by_name(&self, application: impl Into<ApplicationId>, name: &str) -> Result<Option<User>, Error> {
        let matches = |row: &User| row.extra.if_readable("user_name", row.user_name.as_deref() == Some(name));
        self.list_with(UserFilter::new(application).user_name(name)).find_unique(|row| row.user_id, matches).await
    }
}
