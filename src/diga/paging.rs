//! Diga's lists: pages with a cursor, which is the id of the last phone, or of the first one when the list is walked
//! backwards.

use super::generated::Client;
use super::operations;
use super::types::{ListPhonesQuery, Phone, PhoneId};
use crate::Error;
use crate::listing::{Listing, Next, Page, PageToken};

/// Starts the token of a list that is walked backwards. Any other token is an id alone.
const BEFORE: &str = "before=";

pub(super) fn list(api: Client, query: ListPhonesQuery) -> Listing<Phone> {
    Listing::new(operations::LIST_PHONES, move |token| {
        let (api, mut query) = (api.clone(), query.clone());
        Box::pin(async move {
            if let Some(token) = token {
                let (backwards, cursor) = match token.as_str().strip_prefix(BEFORE) {
                    Some(cursor) => (true, cursor),
                    None => (false, token.as_str()),
                };
                let cursor: PhoneId = cursor.parse().map_err(|_| {
                    Error::invalid_request("the page token is not one of Diga's")
                        .with_operation(operations::LIST_PHONES)
                })?;
                (query.after, query.before) = if backwards { (None, Some(cursor)) } else { (Some(cursor), None) };
                // A page number beside a cursor is not documented.
                query.page = None;
            }
            let backwards = query.before.is_some();
            let is_first = query.after.is_none() && !backwards && query.page.is_none_or(|page| page <= 1);
            let page = api.list_phones(&query).await?.into_inner();
            let items = page.items;
            let is_readable = page.extra.tells("has_more", true).is_ok();
            let withholds = is_first && items.is_empty() && page.total_pages.is_some_and(|pages| pages > 1);
            let mut rows = items.iter();
            let (told, last) = if backwards { (page.first_id, rows.next()) } else { (page.last_id, rows.next_back()) };
            let cursor = told.or_else(|| last?.as_ref().ok().map(|phone| phone.id));
            let next = match (page.has_more, cursor) {
                _ if withholds => {
                    Next::Lost("the first page has no phones, and `total_pages` says that there are more pages")
                }
                (Some(false), _) => Next::End,
                // A page that does not say whether there is more is the last one if it is empty.
                (None, _) if items.is_empty() && is_readable => Next::End,
                (None, _) if items.is_empty() => {
                    Next::Lost("the response has no phones, and its `has_more` cannot be read")
                }
                (_, Some(cursor)) => {
                    Next::Page(PageToken::new(format!("{}{cursor}", if backwards { BEFORE } else { "" })))
                }
                (_, None) => {
                    Next::Lost("the list has more pages, and the response does not say where the next one starts")
                }
            };
            let mark = if let Next::Page(token) = &next { Some(token.to_string()) } else { None };
            Ok(Page { items, next, mark })
        })
    })
}
