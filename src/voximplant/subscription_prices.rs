//! The price list of subscriptions.

use super::paging;
use super::types::{SubscriptionPrice, SubscriptionPriceFilter, SubscriptionPricePage};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// What is paid for by the month, and what it costs. [`SipRegistrations::price`](super::SipRegistrations::price)
    /// has the entry of SIP registrations.
    SubscriptionPrices
}

impl SubscriptionPrices {
    /// All entries of the price list, page by page.
    ///
    /// Operation: [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).
    pub fn list(&self) -> Listing<SubscriptionPrice> {
        self.list_with(SubscriptionPriceFilter::new())
    }

    /// The entries of the price list that pass a filter, page by page.
    ///
    /// Operation: [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).
    pub fn list_with(&self, filter: SubscriptionPriceFilter) -> Listing<SubscriptionPrice> {
        paging::prices(self.api.clone(), filter)
    }

    /// One page of the price list.
    ///
    /// Operation: [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for an entry or a type that is not in the list.
    pub async fn list_page(&self, filter: SubscriptionPriceFilter) -> Result<Response<SubscriptionPricePage>, Error> {
        self.api.get_subscription_price(&filter).await
    }
}
