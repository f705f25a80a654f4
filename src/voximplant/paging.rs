//! Voximplant's lists: pages by count and offset. Some lists have no total, so a list ends with the first empty page: a
//! page that is shorter than asked may be the platform's own limit.

use super::generated::Client;
use super::operations;
use super::types::{
    Application, ApplicationFilter, Rule, RuleFilter, SipRegistration, SipRegistrationFilter, SipWhiteListFilter,
    SipWhiteListItem, SubscriptionPrice, SubscriptionPriceFilter, User, UserFilter,
};
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::ClientHooks as _;
use crate::{Error, Extra, Items, Operation};

/// Makes the lists: the call that fetches a page, and the field that identifies a row.
macro_rules! lists {
    ($($name:ident: api.$call:ident($filter:ty) -> $row:ty, by $id:ident, $operation:ident;)*) => {$(
        pub(super) fn $name(api: Client, filter: $filter) -> Listing<$row> {
            Listing::new(operations::$operation, move |token| {
                let (api, mut filter) = (api.clone(), filter.clone());
                Box::pin(async move {
                    let start = start(&api, operations::$operation, token.as_ref(), filter.offset)?;
                    filter.offset = Some(start);
                    let page = api.$call(&filter).await?.into_inner();
                    let first = page.items.readable().next().map(|row| row.$id.to_string());
                    let withholds = withholds(start, page.total_count, page.count, &page.extra);
                    Ok(turned(page.items, first, start, page.total_count, withholds))
                })
            })
        }
    )*};
}

lists! {
    applications: api.get_applications(ApplicationFilter) -> Application, by application_id, GET_APPLICATIONS;
    prices: api.get_subscription_price(SubscriptionPriceFilter) -> SubscriptionPrice, by subscription_template_id,
        GET_SUBSCRIPTION_PRICE;
    registrations: api.get_sip_registrations(SipRegistrationFilter) -> SipRegistration, by sip_registration_id,
        GET_SIP_REGISTRATIONS;
    rules: api.get_rules(RuleFilter) -> Rule, by rule_id, GET_RULES;
    users: api.get_users(UserFilter) -> User, by user_id, GET_USERS;
    white_list: api.get_sip_white_list(SipWhiteListFilter) -> SipWhiteListItem, by sip_whitelist_id, GET_SIP_WHITE_LIST;
}

fn start(
    api: &Client,
    operation: &'static Operation,
    token: Option<&PageToken>,
    given: Option<i64>,
) -> Result<i64, Error> {
    let Some(token) = token else { return Ok(given.unwrap_or(0)) };
    token.as_str().parse().map_err(|_| {
        let error = Error::invalid_request("the page token is not one of Voximplant's");
        api.refused(operation, error)
    })
}

fn turned<T>(items: Items<T>, first: Option<String>, start: i64, total: Option<i64>, withholds: bool) -> Page<T> {
    let rows = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let end = start.saturating_add(rows);
    let next = match total {
        _ if rows == 0 && withholds => Next::Lost(WITHHELD),
        _ if rows == 0 => Next::End,
        // A total below what was shown is wrong, and does not end the list.
        Some(total) if end == total => Next::End,
        _ => Next::Page(PageToken::new(end.to_string())),
    };
    // A page without a row that can be read has no mark of its own; two of them in a row may be the same one for ever.
    let mark = first.or_else(|| (rows > 0).then(|| "unreadable".to_owned()));
    Page { items, next, mark }
}

/// True if the numbers of a page do not allow it to be empty: they say that there are rows from its start on, or cannot
/// be read.
pub(super) fn withholds(start: i64, total: Option<i64>, count: Option<i64>, extra: &Extra) -> bool {
    let is_readable = extra.tells("total_count", true).and(extra.tells("count", true)).is_ok();
    !is_readable || total.is_some_and(|total| start < total) || count.is_some_and(|count| count > 0)
}

pub(super) const WITHHELD: &str =
    "the response has no rows, and its `count` or `total_count` says that there are more or cannot be read";
