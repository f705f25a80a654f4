//! Pages of Diga's lists: by cursor or by number.

use super::errors::{error, item, unprocessable};
use crate::exchange::{Call, Reply};
use crate::sandbox::ids::{Ids, Kind};
use serde_json::{Value, json};

/// A row with its number in the order of the list.
pub(super) struct Row {
    pub(super) number: u64,
    pub(super) view: Value,
}

/// The page of `items` that a call requests; they are sorted oldest first. Cursors are ids of their kind.
pub(super) fn page(
    call: &Call<'_>,
    default_limit: i64,
    (ids, kind): (&Ids, Kind),
    mut items: Vec<Row>,
) -> Result<Value, Reply> {
    let limit = number(call, "limit", default_limit, Some(100))?;
    let page = number(call, "page", 1, None)?;
    let descending = call.query.get("order").and_then(Value::as_str) != Some("asc");
    if descending {
        items.reverse();
    }
    let total = items.len();
    let is_after = |number: u64, cursor: u64| if descending { number < cursor } else { number > cursor };
    let has_more;
    match (cursor(call, ids, kind, "after")?, cursor(call, ids, kind, "before")?) {
        (Some(_), Some(_)) => return Err(refused("Use either after or before.")),
        (None, Some(cursor)) => {
            items.retain(|item| item.number != cursor && !is_after(item.number, cursor));
            has_more = items.len() > limit;
            items.drain(..items.len().saturating_sub(limit));
        }
        (after, None) => {
            items.retain(|item| after.is_none_or(|cursor| is_after(item.number, cursor)));
            items.drain(..items.len().min((page - 1).saturating_mul(limit)));
            has_more = items.len() > limit;
            items.truncate(limit);
        }
    }
    let by_number = !call.query.contains_key("after") && !call.query.contains_key("before");
    let id = |item: &Row| ids.uuid(kind, item.number).to_string();
    Ok(json!({
        "has_more": has_more,
        "first_id": items.first().map(id),
        "last_id": items.last().map(id),
        "current_page": by_number.then_some(page),
        "total_pages": by_number.then(|| total.div_ceil(limit).max(1)),
        "data": items.into_iter().map(|item| item.view).collect::<Vec<_>>(),
    }))
}

fn refused(message: &str) -> Reply {
    error(422, "INVALID_PAGINATION_PARAMETERS", message)
}

fn cursor(call: &Call<'_>, ids: &Ids, kind: Kind, name: &str) -> Result<Option<u64>, Reply> {
    let Some(text) = call.query.get(name).and_then(Value::as_str) else { return Ok(None) };
    // This works for a deleted row, too: its place in the order is still known.
    ids.number(kind, text).map(Some).ok_or_else(|| refused("The cursor is no id of this list."))
}

fn number(call: &Call<'_>, name: &str, default: i64, most: Option<i64>) -> Result<usize, Reply> {
    let value = call.query.get(name).and_then(Value::as_i64).unwrap_or(default);
    let bad = |kind: &str, message: String, context: Value| {
        // A query is text, and echoed as such.
        let input = Value::from(value.to_string());
        unprocessable(&[item(kind, &["query".into(), name.into()], &message, &input, Some(context))])
    };
    if let Some(most) = most.filter(|most| value > *most) {
        let message = format!("Input should be less than or equal to {most}");
        return Err(bad("less_than_equal", message, json!({ "le": most })));
    }
    usize::try_from(value).ok().filter(|value| *value >= 1).ok_or_else(|| {
        bad("greater_than_equal", "Input should be greater than or equal to 1".to_owned(), json!({ "ge": 1 }))
    })
}
