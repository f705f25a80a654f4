//! Users of applications.

use super::paging;
use super::types::{ApplicationId, User, UserFilter, UserPage};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// The users of applications, who log in through an SDK.
    Users
}

impl Users {
    /// All users of an application, page by page.
    ///
    /// Operation: [`get_users`](super::operations::GET_USERS).
    pub fn list(&self, application: impl Into<ApplicationId>) -> Listing<User> {
        self.list_with(UserFilter::new(application))
    }

    /// The users of an application that pass a filter, page by page. Names filter by a part of them.
    ///
    /// Operation: [`get_users`](super::operations::GET_USERS).
    pub fn list_with(&self, filter: UserFilter) -> Listing<User> {
        paging::users(self.api.clone(), filter)
    }

    /// One page of the users of an application.
    ///
    /// Operation: [`get_users`](super::operations::GET_USERS).
    ///
    /// # Errors
    /// [`Forbidden`](crate::ErrorKind::Forbidden) if the key's roles do not allow it.
    pub async fn list_page(&self, filter: UserFilter) -> Result<Response<UserPage>, Error> {
        self.api.get_users(&filter).await
    }

    /// The user of exactly this `user_name` in an application.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two users have the name.
    pub async fn find_by_name(&self, application: impl Into<ApplicationId>, name: &str) -> Result<Option<User>, Error> {
        let matches = |row: &User| row.extra.tells("user_name", row.user_name.as_deref() == Some(name));
        self.list_with(UserFilter::new(application).user_name(name)).only(|row| row.user_id, matches).await
    }
}
