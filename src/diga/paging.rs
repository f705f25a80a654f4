//! Diga's lists: pages with a cursor, which leads on from the last row, or from the first one when the list is read backwards.

use super::generated::Client;
use super::types::{
    Agent, AgentCursor, AgentPage, ListAgentVersionsQuery, ListAgentsQuery, ListPhonesQuery, Phone, PhoneId, PhonePage,
};
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::ClientHooks as _;
use crate::{Error, Items, Operation, Response};
use std::fmt::Display;
use std::str::FromStr;

/// The prefix of the token of a list that is read backwards. Any other token is a cursor alone.
const BEFORE: &str = "before=";

/// The query of a list.
pub(super) trait CursorQuery: Clone + Send + 'static {
    type Cursor: Copy + Display + FromStr + Send + Sync + 'static;
    /// Where the page of this query starts.
    fn start(&self) -> Start<Self::Cursor>;
    fn starting_at(self, start: Start<Self::Cursor>) -> Self;
}

/// The response to such a query.
pub(super) trait CursorPage: Send + 'static {
    type Item: Send + 'static;
    type Cursor;
    fn split(self) -> (Items<Self::Item>, PageInfo<Self::Cursor>);
    /// The cursor that a row itself is, if that is documented.
    fn cursor_of(row: &Self::Item) -> Option<Self::Cursor>;
}

/// Where a page starts.
#[derive(Clone, Copy)]
pub(super) struct Start<C> {
    after: Option<C>,
    before: Option<C>,
    page: Option<i64>,
}

/// What a page shows about the pages next to it.
pub(super) struct PageInfo<C> {
    first: Option<C>,
    last: Option<C>,
    has_more: Option<bool>,
    has_readable_has_more: bool,
    total_pages: Option<i64>,
}

macro_rules! lists {
    ($($page:ident of $item:ident by $cursor:ident, $cursor_of:expr, $($query:ident),*;)*) => {$(
        impl CursorPage for $page {
            type Item = $item;
            type Cursor = $cursor;
            fn split(self) -> (Items<$item>, PageInfo<$cursor>) {
                let info = PageInfo {
                    first: self.first_id,
                    last: self.last_id,
                    has_more: self.has_more,
                    has_readable_has_more: self.extra.if_readable("has_more", true).is_ok(),
                    total_pages: self.total_pages,
                };
                (self.items, info)
            }
            fn cursor_of(row: &$item) -> Option<$cursor> {
                $cursor_of(row)
            }
        }

        $(impl CursorQuery for $query {
            type Cursor = $cursor;
            fn start(&self) -> Start<$cursor> {
                Start { after: self.after, before: self.before, page: self.page }
            }
            fn starting_at(self, Start { after, before, page }: Start<$cursor>) -> Self {
                Self { after, before, page, ..self }
            }
        })*
    )*};
}

lists! {
    PhonePage of Phone by PhoneId, |phone: &Phone| Some(phone.id), ListPhonesQuery;
    AgentPage of Agent by AgentCursor, |_| None, ListAgentsQuery, ListAgentVersionsQuery;
}

/// The list whose pages `fetch` returns for queries like `query`.
pub(super) fn list<P, Q, F>(
    api: Client,
    operation: &'static Operation,
    query: Q,
    fetch: impl Fn(Client, Q) -> F + Send + 'static,
) -> Listing<P::Item>
where
    P: CursorPage<Cursor = Q::Cursor>,
    Q: CursorQuery,
    F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
{
    Listing::new(operation, move |token| {
        let api = api.clone();
        let start = query.start().at(token.as_ref());
        let response = start.map(|start| (start, fetch(api.clone(), query.clone().starting_at(start))));
        Box::pin(async move {
            let (start, response) = response.map_err(|error| api.refused(operation, error))?;
            Ok(start.page(response.await?.into_inner()))
        })
    })
}

impl<C: Copy + Display + FromStr> Start<C> {
    /// The start that a token names, if there is one.
    fn at(self, token: Option<&PageToken>) -> Result<Self, Error> {
        let Some(token) = token else { return Ok(self) };
        let (backwards, cursor) = match token.as_str().strip_prefix(BEFORE) {
            Some(cursor) => (true, cursor),
            None => (false, token.as_str()),
        };
        let cursor = cursor.parse().map_err(|_| Error::invalid_request("the page token is not one of Diga's"))?;
        let (after, before) = if backwards { (None, Some(cursor)) } else { (Some(cursor), None) };
        // A page number together with a cursor is not documented.
        Ok(Self { after, before, page: None })
    }

    /// The page that starts here.
    fn page<P: CursorPage<Cursor = C>>(&self, response: P) -> Page<P::Item> {
        let (items, info) = response.split();
        let backwards = self.before.is_some();
        let is_first = self.after.is_none() && !backwards && self.page.is_none_or(|page| page <= 1);
        let withholds = is_first && items.is_empty() && info.total_pages.is_some_and(|pages| pages > 1);
        let mut rows = items.iter();
        let (shown, row) = if backwards { (info.first, rows.next()) } else { (info.last, rows.next_back()) };
        let cursor = shown.or_else(|| P::cursor_of(row?.as_ref().ok()?));
        let next = match (info.has_more, cursor) {
            _ if withholds => Next::Error("the first page is empty, and `total_pages` says that there are more pages"),
            (Some(false), _) => Next::End,
            // A page that does not say whether there is more is the last one if it is empty.
            (None, _) if items.is_empty() && info.has_readable_has_more => Next::End,
            (None, _) if items.is_empty() => Next::Error("the page is empty, and its `has_more` cannot be read"),
            (_, Some(cursor)) => Next::Page(PageToken::new(format!("{}{cursor}", if backwards { BEFORE } else { "" }))),
            (_, None) => {
                Next::Error("the list has more pages, and the response does not say where the next one starts")
            }
        };
        let mark = if let Next::Page(token) = &next { Some(token.to_string()) } else { None };
        Page { items, next, mark }
    }
}
