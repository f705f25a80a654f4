//! Every optional field of every response type, with values that its document does not allow.

use crate::properties::decoding::all;
use crate::properties::samples::Place;
use serde_json::{Map, Value, json};

/// The values are JSON texts, as `serde_json` refuses some of them: half of a surrogate pair, and a number beyond all
/// floats.
const ODD: [&str; 20] = [
    "[]",
    "{}",
    "null",
    "true",
    "false",
    "7",
    "-1.5",
    "12345678901234567890123",
    "1e999",
    r#""""#,
    r#""some words""#,
    r#""408 Request Timeout""#,
    r#""half \ud83d of a pair""#,
    r#""\udc00""#,
    r#""2023-11-07T05:31:56""#,
    r#""2023-11-07""#,
    r#"{ "a": { "b": [1, null] } }"#,
    "[null]",
    r#"[null, "AEAD_AES_256_GCM_8"]"#,
    r#"[["OPUS"], { "x": 1.25 }, 3]"#,
];

/// Keys that `serde_json` reserves, with values that it does not allow there.
const RESERVED: [(&str, &str); 4] = [
    ("$serde_json::private::RawValue", "[1"),
    ("$serde_json::private::RawValue", "[1]"),
    ("$serde_json::private::Number", "no number"),
    ("$serde_json::private::Number", "12"),
];

const PLACEHOLDER: &str = "the value in question";

/// An odd value as it is sent and as it is kept.
struct Odd {
    json: String,
    value: Value,
}

impl Odd {
    fn all() -> Vec<Self> {
        let plain = ODD.iter().map(|json| {
            let kept = json.replace(r"\ud83d", r"\ufffd").replace(r"\udc00", r"\ufffd").replace("1e999", r#""1e999""#);
            Self { json: (*json).to_owned(), value: serde_json::from_str(&kept).expect("JSON") }
        });
        let object = |(key, value): (&str, &str)| {
            let value = json!({ key: value });
            // With the feature `arbitrary_precision`, such an object is indistinguishable from the number.
            let is_number = serde_json::from_value(value.clone()).is_ok_and(|value: Value| value.is_number());
            Self { json: value.to_string(), value: if is_number { 12.into() } else { value } }
        };
        let reserved = RESERVED.map(object).into_iter().chain(RESERVED.map(object).map(|Self { json, value }| Self {
            json: format!("[{json}]").replace('$', r"\u0024"),
            value: json!([value]),
        }));
        let deep = ["[", r#"{"a":"#].map(|open| {
            let close = if open == "[" { "]" } else { "}" };
            let json = format!("{}1{}", open.repeat(200), close.repeat(200));
            Self { value: json.clone().into(), json }
        });
        let long = Value::from("long ".repeat(200_000) + "\n");
        plain.chain(reserved).chain(deep).chain([Self { json: long.to_string(), value: long }]).collect()
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(value) => u8::from(*value).to_string(),
        other => other.to_string(),
    }
}

/// Whether the field has the same meaning in another form: text for a number, 1 for true, a time for a day.
fn same(found: &Value, sent: &Value) -> bool {
    if let (Some(found), Some(sent)) = (found.as_array(), sent.as_array()) {
        return found.len() == sent.len() && found.iter().zip(sent).all(|(found, sent)| same(found, sent));
    }
    let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
    let is_time = |text: &Value| text.as_str().is_some_and(|text| text.starts_with("2023-11-07"));
    let is_in_utc = |text: &Value| matches!(text.as_str(), Some("2023-11-07T05:31:56Z" | "2023-11-07T00:00:00Z"));
    found == sent
        || (found.is_number() && found.as_f64() == sent.as_f64())
        || (is_scalar(found)
            && is_scalar(sent)
            && (plain(found) == plain(sent) || found.as_str() == Some(&sent.to_string())))
        || (is_time(sent) && is_in_utc(found))
        || is_nested_like(found, sent)
}

/// Whether the value is `sent` with its innermost levels as a string that holds their JSON.
fn is_nested_like(found: &Value, sent: &Value) -> bool {
    let without_quotes = |text: &str| text.replace(['"', '\\'], "");
    (found.is_array() || found.is_object())
        && sent.as_str().is_some_and(|sent| without_quotes(&found.to_string()) == without_quotes(sent))
}

fn taken(value: &mut Value, place: &Place) -> Option<Value> {
    let (parent, name) = place.pointer.rsplit_once('/').expect("a field");
    value.pointer_mut(parent).and_then(Value::as_object_mut).and_then(|fields: &mut Map<_, _>| fields.remove(name))
}

/// Returns the number of cases tried.
fn odd_values_in(
    odd: &[Odd],
    reread: impl Fn(&str) -> Result<Value, String>,
    sample: &Value,
    places: &[Place],
) -> usize {
    let mut cases = 0;
    for place in places.iter().filter(|place| place.optional) {
        let mut with_placeholder = sample.clone();
        *with_placeholder.pointer_mut(&place.pointer).unwrap() = PLACEHOLDER.into();
        let with_placeholder = with_placeholder.to_string();
        let mut others = sample.clone();
        taken(&mut others, place);
        for Odd { json, value: sent } in odd {
            cases += 1;
            let text = with_placeholder.replace(&format!("\"{PLACEHOLDER}\""), json);
            let case = format!("{} = {json:.100}", place.pointer);
            let mut found = reread(&text).unwrap_or_else(|error| panic!("{case} costs the response: {error}"));
            let kept = taken(&mut found, place);
            assert_eq!(found, others, "{case} changes something else");
            match kept {
                Some(kept) => assert!(same(&kept, sent), "{case} is kept as {kept}"),
                // An empty string means no value in most fields.
                None => assert!(sent.is_null() || (sent == "" && place.empty_is_none), "{case} is lost"),
            }
        }
    }
    cases
}

#[test]
fn no_value_of_an_optional_field_loses_a_response_another_field_or_itself() {
    let (odd, mut cases) = (Odd::all(), 0);
    for response in all() {
        let sample = &response.sample;
        cases += odd_values_in(&odd, response.reread, &sample.value, &sample.places);
    }
    println!("odd values of optional fields: {cases} cases");
    assert!(cases > ODD.len() || !cfg!(any(feature = "signalwire", feature = "voximplant", feature = "diga")));
}

/// A credential in its flat shape is the same type, deserialized by other code.
#[cfg(feature = "signalwire")]
#[test]
fn no_value_of_an_optional_field_loses_a_flat_credential() {
    let responses: Vec<_> = all().collect();
    let of = |name: &str| responses.iter().find(|response| response.name == name).expect("a response type");
    let (flat, either) = (&of("SipEndpoint").sample, of("SipCredential").reread);
    let read = |text: &str| either(text).map(|mut credential| credential["sip_endpoint"].take());
    let cases = odd_values_in(&Odd::all(), read, &flat.value, &flat.places);
    println!("odd values of optional fields of a flat credential: {cases} cases");
    assert!(cases > ODD.len());
}
