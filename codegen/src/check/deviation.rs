//! Rules for `x-deviation`: what a document says differently from the vendor's, for readers and for `cargo xtask drift`.

use super::Checker;
use crate::problem::Pointer;
use serde_json::Value;

/// The kinds of differences, as the drift report names them.
const KINDS: [&str; 18] = [
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
    check.known_keys(&at, deviation, &["why", "since", "differences"]);
    check.prose(&at, deviation, "why");
    if deviation.get("since").is_some() {
        check.text(&at, deviation, "since");
    }
    for (index, difference) in check.list(&at, deviation, "differences").iter().enumerate() {
        let at = at.join("differences").index(index);
        check.known_keys(&at, difference, &["at", "what", "ours", "theirs", "in"]);
        check.is_one_of(&at, difference, "what", &KINDS);
        // These are compared with the report's texts, which a number or boolean never equals.
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
