//! Pages of SignalWire's lists: links, with a token for every page except the first.

use super::State;
use super::errors::{Violation, unprocessable};
use crate::exchange::{Call, Object, Reply};
use crate::sandbox::ids::Kind;
use crate::sandbox::store::Item;
use serde_json::{Value, json};

impl State {
    /// The page of `items` that a call requests, as `data` and `links`; `items` are sorted oldest first. Tokens are
    /// made of ids of `kind`.
    pub(super) fn page<'a>(
        &self,
        call: &Call<'_>,
        kind: Kind,
        items: impl DoubleEndedIterator<Item = &'a Item>,
        view: impl Fn(&Item) -> Value,
    ) -> Result<Object, Reply> {
        let refused = |wrong| unprocessable(call.operation, &[wrong]);
        let number = |name: &str, default| call.query.get(name).and_then(Value::as_i64).unwrap_or(default);
        // These have no documented paging parameter, and a project can have a thousand of them.
        let usual = if call.operation.id == "list_verified_caller_ids" { 1000 } else { 50 };
        let (size, index) = (number("page_size", usual), number("page_number", 0));
        if !(1..=1000).contains(&size) {
            return Err(refused(Violation::invalid("page_size", "must be between 1 and 1000")));
        }
        if index < 0 {
            return Err(refused(Violation::invalid("page_number", "must not be negative")));
        }
        let token = call.query.get("page_token").and_then(Value::as_str);
        if token.is_none() && index > 0 {
            let wrong = Violation::new("page_token", "page_token_required", "is required with a page_number above 0");
            return Err(refused(wrong));
        }
        // A token names the object that its page starts after or ends before. It remains valid when that object is
        // deleted.
        let cursor = match token {
            None => None,
            Some(text) => {
                let parts = text.split_at_checked(2).filter(|(side, _)| matches!(*side, "PA" | "PB"));
                let cursor = parts.and_then(|(side, id)| Some((side == "PA", self.ids.number(kind, id)?)));
                let wrong = || refused(Violation::new("page_token", "page_token_is_invalid", "is not valid"));
                Some(cursor.ok_or_else(wrong)?)
            }
        };
        let rows: Vec<&Item> = items.rev().collect();
        let length = usize::try_from(size).unwrap_or(usize::MAX);
        let start = match cursor {
            None => 0,
            Some((true, last)) => rows.partition_point(|item| item.number >= last),
            Some((false, first)) => rows.partition_point(|item| item.number > first).saturating_sub(length),
        };
        let end = rows.len().min(start.saturating_add(length));
        let page = rows.get(start..end).unwrap_or_default();

        let link = |page_number: i64, token: Option<String>| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            let kept = |name: &str| !matches!(name, "page_number" | "page_size" | "page_token");
            query.extend_pairs(call.incoming.query_pairs().iter().filter(|(name, _)| kept(name)));
            query.append_pair("page_number", &page_number.to_string());
            query.append_pair("page_size", &size.to_string());
            if let Some(token) = token {
                query.append_pair("page_token", &token);
            }
            let origin = if self.relative_links { "" } else { call.base_url };
            Value::from(format!("{origin}{}?{}", call.incoming.path, query.finish()))
        };
        let token_at = |side: &str, item: &Item| Some(format!("{side}{}", self.ids.uuid(kind, item.number)));
        let mut links = Object::new();
        links.insert("self".to_owned(), link(index, token.map(str::to_owned)));
        links.insert("first".to_owned(), link(0, None));
        if let Some(last) = page.last().filter(|_| end < rows.len()) {
            links.insert("next".to_owned(), link(index + 1, token_at("PA", last)));
        }
        if let Some(first) = page.first().filter(|_| start > 0) {
            links.insert("prev".to_owned(), link((index - 1).max(0), token_at("PB", first)));
        }
        let data: Vec<Value> = page.iter().map(|item| view(item)).collect();
        Ok(Object::from_iter([("data".to_owned(), json!(data)), ("links".to_owned(), links.into())]))
    }
}
