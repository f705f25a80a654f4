//! SignalWire's lists: pages with links. `next` is followed below the base URL.

use super::FabricPage;
use super::generated::Client;
use super::types::{
    DomainApplication, DomainApplicationPage, Links, PhoneNumber, PhoneNumberPage, RelaySipEndpointPage, SipAddress,
    SipAddressPage, SipEndpoint, SipGateway, SipGatewayPage, Subscriber, SubscriberPage, SubscriberSipCredential,
    SubscriberSipCredentialPage, VerifiedNumber, VerifiedNumberPage,
};
use crate::lenient::Lenient;
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::follow;
use crate::{Error, Extra, Items, Operation, Response};
use serde::de::DeserializeOwned;

/// A page with links.
pub(super) trait LinkedPage: DeserializeOwned + Lenient + Send + 'static {
    type Item: Send + 'static;
    fn split(self) -> (Items<Self::Item>, Option<Links>);
    /// What keeps the list from ending here, although the page has no usable link to the next one.
    fn error(&self) -> Option<&'static str>;
}

macro_rules! linked {
    ($($page:ty => $item:ty $(, withheld: $withheld:expr)?;)*) => {
        $(impl LinkedPage for $page {
            type Item = $item;
            fn split(self) -> (Items<$item>, Option<Links>) {
                (self.items, self.links)
            }
            fn error(&self) -> Option<&'static str> {
                $(if $withheld(self) {
                    return Some("the platform counts rows on this page and shows none");
                })?
                error(&self.extra, self.links.as_ref())
            }
        })*
    };
}

linked! {
    DomainApplicationPage => DomainApplication;
    PhoneNumberPage => PhoneNumber;
    RelaySipEndpointPage => SipEndpoint;
    SipAddressPage => SipAddress, withheld: |page: &SipAddressPage| {
        page.items.is_empty() && page.items_count.is_some_and(|count| count > 0)
    };
    SipGatewayPage => SipGateway;
    SubscriberPage => Subscriber;
    SubscriberSipCredentialPage => SubscriberSipCredential;
    VerifiedNumberPage => VerifiedNumber;
}

impl<T: DeserializeOwned + Lenient + Send + 'static> LinkedPage for FabricPage<T> {
    type Item = T;
    fn split(self) -> (Items<T>, Option<Links>) {
        (self.items, self.links)
    }
    fn error(&self) -> Option<&'static str> {
        error(&self.extra, self.links.as_ref())
    }
}

/// The list whose first page is the response of `first` to `query`.
pub(super) fn list<P, Q, F>(
    api: Client,
    operation: &'static Operation,
    query: Q,
    first: impl Fn(Client, Q) -> F + Send + 'static,
) -> Listing<P::Item>
where
    P: LinkedPage,
    Q: Clone + Send + 'static,
    F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
{
    Listing::new(operation, move |token| {
        let api = api.clone();
        let Some(link) = token else {
            let page = first(api, query.clone());
            return Box::pin(async move { page.await.map(page_of) });
        };
        Box::pin(async move { follow::<P, _>(&api, operation, link.as_str()).await.map(page_of) })
    })
}

fn error(extra: &Extra, links: Option<&Links>) -> Option<&'static str> {
    let is_unreadable = extra.if_readable("links", true).is_err()
        || links.is_some_and(|links| links.extra.if_readable("next", true).is_err());
    is_unreadable.then_some("the link to the next page cannot be read")
}

fn page_of<P: LinkedPage>(response: Response<P>) -> Page<P::Item> {
    let page = response.into_inner();
    let error = page.error();
    let (items, links) = page.split();
    let link = links.and_then(|links| links.next).filter(|link| !link.is_empty());
    let next = match (error, link.clone()) {
        (Some(why), _) => Next::Error(why),
        (None, Some(link)) => Next::Page(PageToken::new(link)),
        (None, None) => Next::End,
    };
    Page { items, mark: link, next }
}
