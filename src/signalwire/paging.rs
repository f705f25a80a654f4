//! SignalWire's lists: pages with links, of which `next` is followed as it is.

use super::generated::Client;
use super::types::{
    DomainApplication, DomainApplicationPage, FabricAddress, FabricAddressPage, Links, RelaySipEndpointPage,
    SipAddress, SipAddressPage, SipEndpoint, SipGateway, SipGatewayPage, SubscriberSipCredential,
    SubscriberSipCredentialPage,
};
use super::{SipCredential, SipCredentialPage};
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::follow;
use crate::{Error, ErrorKind, Extra, Items, Operation, Outcome, Response};
use serde::de::DeserializeOwned;

/// A page with links.
pub(super) trait LinkedPage: DeserializeOwned + Send + 'static {
    type Item: Send + 'static;
    fn split(self) -> (Items<Self::Item>, Option<Links>);
    /// Where the next page is cannot be read. The list must not end there as if that page were the last.
    fn is_lost(&self) -> bool;
}

macro_rules! linked {
    ($($page:ty => $item:ty),* $(,)?) => {
        $(impl LinkedPage for $page {
            type Item = $item;
            fn split(self) -> (Items<$item>, Option<Links>) {
                (self.data, self.links)
            }
            fn is_lost(&self) -> bool {
                is_lost(&self.extra, self.links.as_ref())
            }
        })*
    };
}

linked! {
    DomainApplicationPage => DomainApplication,
    FabricAddressPage => FabricAddress,
    RelaySipEndpointPage => SipEndpoint,
    SipCredentialPage => SipCredential,
    SipAddressPage => SipAddress,
    SipGatewayPage => SipGateway,
    SubscriberSipCredentialPage => SubscriberSipCredential,
}

/// The list that starts with what `first` fetches.
pub(super) fn list<P, F>(
    api: Client,
    operation: &'static Operation,
    first: impl Fn(Client) -> F + Send + 'static,
) -> Listing<P::Item>
where
    P: LinkedPage,
    F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
{
    Listing::new(operation, move |token| {
        let api = api.clone();
        let Some(link) = token else {
            let page = first(api);
            return Box::pin(async move { page.await.and_then(leading).map(turned) });
        };
        Box::pin(async move { follow::<P, _>(&api, operation, link.as_str()).await.and_then(leading).map(turned) })
    })
}

fn is_lost(extra: &Extra, links: Option<&Links>) -> bool {
    extra.tells("links", true).is_err() || links.is_some_and(|links| links.extra.tells("next", true).is_err())
}

fn leading<P: LinkedPage>(page: Response<P>) -> Result<Response<P>, Error> {
    if !page.is_lost() {
        return Ok(page);
    }
    let error = Error::new(ErrorKind::Decode, Outcome::Applied, "the link to the next page cannot be read");
    Err(error.with_operation(page.operation()).with_attempts(page.attempts()))
}

fn turned<P: LinkedPage>(page: Response<P>) -> Page<P::Item> {
    let (items, links) = page.into_inner().split();
    let next = links.and_then(|links| links.next).filter(|link| !link.is_empty());
    Page { items, mark: next.clone(), next: next.map_or(Next::End, |link| Next::Page(PageToken::new(link))) }
}
