//! The price list of subscriptions.

use super::types::{SubscriptionPrice, SubscriptionPriceFilter, SubscriptionPricePage};

crate::resource::resource! {
    /// What is paid for by the month, and what it costs. [`SipRegistrations::price`](super::SipRegistrations::price)
    /// has the entry of SIP registrations.
    pub fn subscription_prices(&self) -> SubscriptionPrices;
}

crate::resource::lists! { SubscriptionPrices:
    /// The entries of the price list, page by page.
    fn list, list_with -> SubscriptionPrice, list_page -> SubscriptionPricePage =
        api.get_subscription_price(SubscriptionPriceFilter), GET_SUBSCRIPTION_PRICE;
}
