//! Voximplant's lists: pages by count and offset. Some lists have no total, so a list ends with the first empty page: a
//! page that is shorter than requested may be the platform's own limit.

use super::generated::Client;
use super::types::{
    Application, ApplicationFilter, ApplicationPage, Rule, RuleFilter, RulePage, SipRegistration,
    SipRegistrationFilter, SipRegistrationPage, SipWhiteListFilter, SipWhiteListItem, SipWhiteListPage,
    SubscriptionPrice, SubscriptionPriceFilter, SubscriptionPricePage, User, UserFilter, UserPage,
};
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::ClientHooks as _;
use crate::{Error, Items, Operation, Response};

/// The filter of a list, with the offset of its page.
pub(super) trait OffsetFilter: Clone + Send + 'static {
    fn offset(&mut self) -> &mut Option<i64>;
}

/// The response to such a filter.
pub(super) trait OffsetPage: Send + 'static {
    type Item: Send + 'static;
    fn into_items(self) -> Items<Self::Item>;
    /// The id of the first row that can be read.
    fn first_id(&self) -> Option<String>;
    /// The number of rows of the list.
    fn total(&self) -> Option<i64>;
    /// True if the numbers of a page with this offset do not allow it to be empty: they say that there are rows from its start on,
    /// or cannot be read.
    fn withholds(&self, offset: i64) -> bool;
}

macro_rules! lists {
    ($($page:ident of $item:ident by $id:ident, $filter:ident;)*) => {$(
        impl OffsetFilter for $filter {
            fn offset(&mut self) -> &mut Option<i64> {
                &mut self.offset
            }
        }

        impl OffsetPage for $page {
            type Item = $item;
            fn into_items(self) -> Items<$item> {
                self.items
            }
            fn first_id(&self) -> Option<String> {
                self.items.readable().next().map(|row| row.$id.to_string())
            }
            fn total(&self) -> Option<i64> {
                self.total_count
            }
            fn withholds(&self, offset: i64) -> bool {
                let is_readable = self.extra.if_readable("total_count", true).and(self.extra.if_readable("count", true)).is_ok();
                !is_readable
                    || self.total_count.is_some_and(|total| offset < total)
                    || self.count.is_some_and(|count| count > 0)
            }
        }
    )*};
}

lists! {
    ApplicationPage of Application by application_id, ApplicationFilter;
    RulePage of Rule by rule_id, RuleFilter;
    SipRegistrationPage of SipRegistration by sip_registration_id, SipRegistrationFilter;
    SipWhiteListPage of SipWhiteListItem by sip_whitelist_id, SipWhiteListFilter;
    SubscriptionPricePage of SubscriptionPrice by subscription_template_id, SubscriptionPriceFilter;
    UserPage of User by user_id, UserFilter;
}

/// The list whose pages `fetch` returns for filters like `filter`.
pub(super) fn list<P, Q, F>(
    api: Client,
    operation: &'static Operation,
    filter: Q,
    fetch: impl Fn(Client, Q) -> F + Send + 'static,
) -> Listing<P::Item>
where
    P: OffsetPage,
    Q: OffsetFilter,
    F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
{
    Listing::new(operation, move |token| {
        let (api, mut filter) = (api.clone(), filter.clone());
        let offset = match token {
            Some(token) => token.as_str().parse().ok(),
            None => Some(filter.offset().unwrap_or(0)),
        };
        *filter.offset() = offset;
        let response = fetch(api.clone(), filter);
        Box::pin(async move {
            let offset = offset.ok_or_else(|| {
                api.refused(operation, Error::invalid_request("the page token is not one of Voximplant's"))
            })?;
            Ok(page_at(offset, response.await?.into_inner()))
        })
    })
}

fn page_at<P: OffsetPage>(offset: i64, response: P) -> Page<P::Item> {
    let (first, total, withholds) = (response.first_id(), response.total(), response.withholds(offset));
    let items = response.into_items();
    let rows = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let end = offset.saturating_add(rows);
    let next = match total {
        _ if rows == 0 && withholds => Next::Error(WITHHELD),
        _ if rows == 0 => Next::End,
        // A total below what was shown is wrong, and does not end the list.
        Some(total) if end == total => Next::End,
        _ => Next::Page(PageToken::new(end.to_string())),
    };
    // A page without a row that can be read has no mark of its own; two of them in a row may be the same page again and again.
    let mark = first.or_else(|| (rows > 0).then(|| "unreadable".to_owned()));
    Page { items, next, mark }
}

pub(super) const WITHHELD: &str =
    "the response has no rows, and its `count` or `total_count` says that there are more or cannot be read";
