//! Rules for `x-deviation`: what a document says differently from the vendor's, for readers and for `cargo xtask drift`.

use super::Checker;
use crate::problem::Pointer;
use serde_json::Value;

/// What can differ, in the words of the drift report.
const WHAT: [&str; 18] = [
    "body",
    "content",
    "default",
    "deprecated",
    "field",
    "format",
    "media type",
    "null",
    "operation",
    "path",
    "required",
    "secret",
    "security",
    "separator",
    "server",
    "status",
    "type",
    "values",
];

/// The `x-deviation` of `holder`, if it has one.
pub(super) fn deviation(check: &mut Checker<'_>, at: &Pointer, holder: &Value) {
    let Some(deviation) = holder.get("x-deviation") else { return };
    let at = at.join("x-deviation");
    if !deviation.is_object() {
        return check
            .refuse(&at, "an `x-deviation` is `{ why: …, since: …, differences: […] }`; move the text to `why`");
    }
    check.keys(&at, deviation, &["why", "since", "differences"]);
    check.prose(&at, deviation, "why");
    if deviation.get("since").is_some() {
        check.text(&at, deviation, "since");
    }
    for (index, difference) in check.list(&at, deviation, "differences").iter().enumerate() {
        let at = at.join("differences").index(index);
        check.keys(&at, difference, &["at", "what", "ours", "theirs", "in"]);
        check.is_one_of(&at, difference, "what", &WHAT);
        // Text that is compared with a report: a number or a boolean would never be equal to it.
        for key in ["ours", "theirs"] {
            check.text(&at, difference, key);
        }
        if difference.get("at").is_some() {
            check.text(&at, difference, "at");
        }
        if difference.get("in").is_some() {
            let operations = check.list(&at, difference, "in");
            if operations.is_empty() || !operations.iter().all(Value::is_string) {
                check.refuse(&at.join("in"), "`in` is a list of operationIds; name one or more, or remove it");
            }
        }
    }
}
