//! Subscribers.

use super::types::{
    FabricAddress, ListSubscriberAddressesQuery, ListSubscribersQuery, Subscriber, SubscriberCreate, SubscriberId,
    SubscriberPage, SubscriberUpdate,
};
use super::{operations, paging};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// Subscribers: people who can be called, each with SIP credentials of their own. A subscriber has a monthly fee.
    Subscribers
}

impl Subscribers {
    /// The subscribers of the project, page by page.
    ///
    /// Operation: [`list_subscribers`](super::operations::LIST_SUBSCRIBERS).
    pub fn list(&self) -> Listing<Subscriber> {
        self.list_with(ListSubscribersQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_subscribers`](super::operations::LIST_SUBSCRIBERS).
    pub fn list_with(&self, query: ListSubscribersQuery) -> Listing<Subscriber> {
        paging::list(self.api.clone(), operations::LIST_SUBSCRIBERS, move |api| {
            let query = query.clone();
            async move { api.list_subscribers(&query).await }
        })
    }

    /// One page of the subscribers.
    ///
    /// Operation: [`list_subscribers`](super::operations::LIST_SUBSCRIBERS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListSubscribersQuery) -> Result<Response<SubscriberPage>, Error> {
        self.api.list_subscribers(&query).await
    }

    /// Finds the subscriber with this email address, whatever the case of its letters. It reads the whole list, as the
    /// platform documents no filter.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_email(&self, email: &str) -> Result<Option<Subscriber>, Error> {
        let has_it = |subscriber: &Subscriber| {
            let profile = subscriber.subscriber.as_ref();
            let found = profile.and_then(|profile| profile.email.as_deref());
            subscriber.extra.tells("subscriber", true)?;
            let matches = found.is_some_and(|found| found.eq_ignore_ascii_case(email));
            profile.map_or(Ok(matches), |profile| profile.extra.tells("email", matches))
        };
        self.list().search(has_it).await
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

    /// Changes what is set. The email address is sent with every update, as the platform requires it. Whether the rest
    /// stays, the password included, is not documented.
    ///
    /// Operation: [`update_subscriber`](super::operations::UPDATE_SUBSCRIBER).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a subscriber: paths want the outer one.
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: impl Into<SubscriberId>,
        update: SubscriberUpdate,
    ) -> Result<Response<Subscriber>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_subscriber(&id, &update));
        verify::shown(&update, response, || self.get(&id), profile).await
    }

    /// Updates, reads back and compares. Whether a password was applied cannot be seen.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SubscriberId>,
        update: SubscriberUpdate,
    ) -> Result<Verified<Subscriber>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_subscriber(&id, &update));
        verify::verified(&update, response, || self.get(&id), profile).await
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

    /// The addresses under which a subscriber is called.
    ///
    /// Operation: [`list_subscriber_addresses`](super::operations::LIST_SUBSCRIBER_ADDRESSES).
    pub fn addresses(&self, id: impl Into<SubscriberId>) -> Listing<FabricAddress> {
        self.addresses_with(id, ListSubscriberAddressesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_subscriber_addresses`](super::operations::LIST_SUBSCRIBER_ADDRESSES).
    pub fn addresses_with(
        &self,
        id: impl Into<SubscriberId>,
        query: ListSubscriberAddressesQuery,
    ) -> Listing<FabricAddress> {
        let id = id.into();
        paging::list(self.api.clone(), operations::LIST_SUBSCRIBER_ADDRESSES, move |api| {
            let (id, query) = (id.clone(), query.clone());
            async move { api.list_subscriber_addresses(&id, &query).await }
        })
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
