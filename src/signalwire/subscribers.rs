//! Subscribers.

use super::types::{
    FabricAddress, ListSubscriberAddressesQuery, ListSubscribersQuery, Subscriber, SubscriberCreate, SubscriberId,
    SubscriberPage, SubscriberUpdate,
};
use crate::{Error, Response, verify};

crate::resource::resource! {
    /// Subscribers: people who can be called, each with SIP credentials of their own. A subscriber has a monthly fee.
    pub fn subscribers(&self) -> Subscribers;
}

crate::resource::lists! { Subscribers:
    /// The subscribers of the project, page by page.
    fn list, list_with -> Subscriber, list_page -> SubscriberPage =
        api.list_subscribers(ListSubscribersQuery), LIST_SUBSCRIBERS;

    /// The addresses under which a subscriber is called.
    fn addresses, addresses_with(id: SubscriberId) -> FabricAddress =
        api.list_subscriber_addresses(ListSubscriberAddressesQuery), LIST_SUBSCRIBER_ADDRESSES;
}

crate::resource::update! { Subscribers:
    /// Changes what is set. The email address is sent with every update, as the platform requires it. Whether the rest stays, the
    /// password included, is not documented.
    fn update, update_verified(id: SubscriberId) with (update: SubscriberUpdate) -> Subscriber =
        |this| this.api.update_subscriber(&id, &update), update_subscriber = UPDATE_SUBSCRIBER, profile;
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a subscriber: paths want the outer one.
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl Subscribers {
    /// Finds the subscriber with this email address, whatever the case of its letters. It reads the whole list, as the
    /// platform documents no filter.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_email(&self, email: &str) -> Result<Option<Subscriber>, Error> {
        let has_it = |subscriber: &Subscriber| {
            let profile = subscriber.subscriber.as_ref();
            let found = profile.and_then(|profile| profile.email.as_deref());
            subscriber.extra.if_readable("subscriber", true)?;
            let matches = found.is_some_and(|found| found.eq_ignore_ascii_case(email));
            profile.map_or(Ok(matches), |profile| profile.extra.if_readable("email", matches))
        };
        self.list().try_find(has_it).await
    }

    /// Creates a subscriber. The response has no password: keep it.
    ///
    /// Operation: [`create_subscriber`](super::operations::CREATE_SUBSCRIBER).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the email address is taken. Never retried after it may have
    /// reached the platform: with [`Outcome::Unknown`](crate::Outcome::Unknown), call
    /// [`find_by_email`](Self::find_by_email) first.
    pub async fn create(&self, create: SubscriberCreate) -> Result<Response<Subscriber>, Error> {
        self.api.create_subscriber(&create).await
    }

    /// Gets a subscriber. The password is never part of it.
    ///
    /// Operation: [`get_subscriber`](super::operations::GET_SUBSCRIBER).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a subscriber: paths want the outer one.
    pub async fn get(&self, id: impl Into<SubscriberId>) -> Result<Response<Subscriber>, Error> {
        self.api.get_subscriber(&id.into()).await
    }

    /// Deletes a subscriber and what belongs to it, SIP credentials included.
    ///
    /// Operation: [`delete_subscriber`](super::operations::DELETE_SUBSCRIBER).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a subscriber: nothing is deleted then.
    pub async fn delete(&self, id: impl Into<SubscriberId>) -> Result<Response<()>, Error> {
        self.api.delete_subscriber(&id.into()).await
    }
}

/// The part of a subscriber that has the fields of an update. One of them has two names: one is documented, the other was
/// seen.
fn profile(subscriber: &Subscriber) -> serde_json::Value {
    let mut profile = subscriber.subscriber.clone();
    if let Some(profile) = &mut profile {
        profile.timezone = profile.timezone.take().or_else(|| profile.time_zone.take());
    }
    verify::fields(&profile)
}
