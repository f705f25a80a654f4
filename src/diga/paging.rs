//! Diga's lists: pages with a cursor, which leads on from the last row, or from the first one when the list is walked
//! backwards.

use super::generated::Client;
use super::operations;
use super::types::{Agent, AgentId, ListAgentVersionsQuery, ListAgentsQuery, ListPhonesQuery, Phone};
use crate::listing::{Listing, Next, Page, PageToken};
use crate::transport::runtime::ClientHooks as _;
use crate::{Error, Items};
use std::fmt::Display;
use std::str::FromStr;

/// Starts the token of a list that is walked backwards. Any other token is an id alone.
const BEFORE: &str = "before=";

/// Makes a list of the call that fetches a page. `$own` is the cursor that a row is by itself, if that is known.
macro_rules! list {
    ($operation:ident, $query:ident, $client:ident => $call:expr, $own:expr) => {
        Listing::new(operations::$operation, move |token| {
            let ($client, mut $query) = ($client.clone(), $query.clone());
            Box::pin(async move {
                let start = Start { after: $query.after, before: $query.before, page: $query.page };
                let start = start.at(token.as_ref()).map_err(|error| $client.refused(operations::$operation, error))?;
                ($query.after, $query.before, $query.page) = (start.after, start.before, start.page);
                let page = $call.await?.into_inner();
                let ends = if start.before.is_some() { page.first_id } else { page.last_id };
                let says = Says {
                    has_more: page.has_more,
                    is_readable: page.extra.tells("has_more", true).is_ok(),
                    pages: page.total_pages,
                };
                Ok(start.turned(page.items, ends, &says, $own))
            })
        })
    };
}

pub(super) fn phones(api: Client, query: ListPhonesQuery) -> Listing<Phone> {
    list!(LIST_PHONES, query, api => api.list_phones(&query), |phone| Some(phone.id))
}

pub(super) fn agents(api: Client, query: ListAgentsQuery) -> Listing<Agent> {
    list!(LIST_AGENTS, query, api => api.list_agents(&query), |_| None)
}

pub(super) fn agent_versions(api: Client, agent: AgentId, query: ListAgentVersionsQuery) -> Listing<Agent> {
    list!(LIST_AGENT_VERSIONS, query, api => api.list_agent_versions(&agent, &query), |_| None)
}

/// Where a page starts.
struct Start<C> {
    after: Option<C>,
    before: Option<C>,
    page: Option<i64>,
}

/// What a page says of those behind it.
struct Says {
    has_more: Option<bool>,
    is_readable: bool,
    pages: Option<i64>,
}

impl<C: FromStr + Display + Copy> Start<C> {
    /// The start that a token names, if there is one.
    fn at(self, token: Option<&PageToken>) -> Result<Self, Error> {
        let Some(token) = token else { return Ok(self) };
        let (backwards, cursor) = match token.as_str().strip_prefix(BEFORE) {
            Some(cursor) => (true, cursor),
            None => (false, token.as_str()),
        };
        let cursor = cursor.parse().map_err(|_| Error::invalid_request("the page token is not one of Diga's"))?;
        let (after, before) = if backwards { (None, Some(cursor)) } else { (Some(cursor), None) };
        // A page number beside a cursor is not documented.
        Ok(Self { after, before, page: None })
    }

    /// The page that starts here. `ends` is the cursor that it shows for the next one.
    fn turned<T>(&self, items: Items<T>, ends: Option<C>, says: &Says, own: impl FnOnce(&T) -> Option<C>) -> Page<T> {
        let backwards = self.before.is_some();
        let is_first = self.after.is_none() && !backwards && self.page.is_none_or(|page| page <= 1);
        let withholds = is_first && items.is_empty() && says.pages.is_some_and(|pages| pages > 1);
        let mut rows = items.iter();
        let last = if backwards { rows.next() } else { rows.next_back() };
        let cursor = ends.or_else(|| own(last?.as_ref().ok()?));
        let next = match (says.has_more, cursor) {
            _ if withholds => Next::Lost("the first page is empty, and `total_pages` says that there are more pages"),
            (Some(false), _) => Next::End,
            // A page that does not say whether there is more is the last one if it is empty.
            (None, _) if items.is_empty() && says.is_readable => Next::End,
            (None, _) if items.is_empty() => Next::Lost("the page is empty, and its `has_more` cannot be read"),
            (_, Some(cursor)) => Next::Page(PageToken::new(format!("{}{cursor}", if backwards { BEFORE } else { "" }))),
            (_, None) => Next::Lost("the list has more pages, and the response does not say where the next one starts"),
        };
        let mark = if let Next::Page(token) = &next { Some(token.to_string()) } else { None };
        Page { items, next, mark }
    }
}
