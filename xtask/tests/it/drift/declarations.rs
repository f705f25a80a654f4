//! A vendor's TypeScript client, compared with our documents.

use super::{fixture, lines, specs};
use serde_json::Value;
use xtask::drift::{compare, read};

#[test]
fn declarations_of_a_client() {
    let mut ours = specs("voximplant");
    ours["x-drift"]["accepted"] = Value::Null;
    let paths = ours.get_mut("paths").and_then(Value::as_object_mut).expect("there are paths");
    paths.retain(|path, _| path.contains("SipWhiteList"));
    let drift = compare(&ours, &read::vendor(&fixture("client")).expect("the declarations are readable"));
    let expected = include_str!("fixtures/client.expected.txt");
    assert_eq!(lines(&drift).join("\n"), expected.trim_end());
    assert_eq!((drift.compared, drift.outside), (3, 1), "the weather is not ours");
}
