//! Diga's lists: pages with a cursor, which is the id of the last phone.

use super::generated::Client;
use super::operations;
use super::types::{ListPhonesQuery, Phone, PhoneId};
use crate::Error;
use crate::listing::{Listing, Page, PageToken};

pub(super) fn list(api: Client, query: ListPhonesQuery) -> Listing<Phone> {
    Listing::new(operations::LIST_PHONES, move |token| {
        let (api, mut query) = (api.clone(), query.clone());
        Box::pin(async move {
            if let Some(token) = token {
                let cursor: PhoneId = token.as_str().parse().map_err(|_| {
                    Error::invalid_request("the page token is not one of Diga's")
                        .with_operation(operations::LIST_PHONES)
                })?;
                // A page number beside a cursor is not documented.
                (query.after, query.before, query.page) = (Some(cursor), None, None);
            }
            let page = api.list_phones(&query).await?.into_inner();
            let items = page.data.unwrap_or_default();
            // `has_more` without a cursor, or on an empty page, would go round for ever.
            let more = page.has_more == Some(true) && !items.is_empty();
            let next = page.last_id.filter(|_| more).map(|id| PageToken::new(id.to_string()));
            Ok(Page { items, mark: next.as_ref().map(ToString::to_string), next })
        })
    })
}
