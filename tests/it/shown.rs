//! An error prints a platform's texts as one line that is safe for terminals and logs.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::{Platform, StubResponse};
use serde_json::json;
use trunkline::Error;
use trunkline::signalwire::types::SipCredentialCreate;
use trunkline::voximplant::types::SipRegistrationFilter;

const NASTY: &str =
    "first\r\nsecond\u{1b}[2J\u{7}\u{9b}31m\u{202e}evil\u{2066}\u{200f}\u{2028}\u{feff}\0\t last: Müller 😀 日本";

/// The same refusal from each platform.
async fn refusals(responses: [StubResponse; 3]) -> Vec<Error> {
    let [signalwire, voximplant, diga] = responses;
    let (s, v, d) = (
        Platform::responding([signalwire]).await,
        Platform::responding([voximplant]).await,
        Platform::responding([diga]).await,
    );
    let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    vec![
        s.signalwire().sip_credentials().create(SipCredentialCreate::new("u")).await.unwrap_err(),
        v.voximplant().sip_registrations().list_page(SipRegistrationFilter::new()).await.unwrap_err(),
        d.diga().phones().get(id).await.unwrap_err(),
    ]
}

fn saying(words: &str, times: usize) -> [StubResponse; 3] {
    let repeated = |item: serde_json::Value| vec![item; times];
    [
        json!({ "errors": repeated(json!({ "code": words, "message": words, "attribute": words })) }),
        json!({ "errors": repeated(json!({ "code": 105, "msg": words })) }),
        json!({ "detail": repeated(json!({ "type": words, "msg": words, "loc": ["body", words] })) }),
    ]
    .map(|body| StubResponse::json(400, body.to_string()))
}

fn is_one_plain_line(text: &str) -> bool {
    let odd = ['\u{202e}', '\u{2066}', '\u{200f}', '\u{2028}', '\u{feff}'];
    !text.chars().any(|character| character.is_control() || odd.contains(&character))
}

#[tokio::test]
async fn an_error_is_one_line_without_control_characters_and_marks_of_direction() {
    for error in refusals(saying(NASTY, 1)).await {
        let (shown, issue) = (error.to_string(), &error.issues()[0]);
        assert!(is_one_plain_line(&shown), "{shown:?}");
        assert!(is_one_plain_line(&issue.to_string()) && is_one_plain_line(&format!("{error:?}")));
        assert!(error.code().is_none_or(|code| is_one_plain_line(&code.to_string())));
        for kept in ["first\\r\\nsecond\\u{1b}[2J", "\\u{202e}evil", "last: Müller 😀 日本"] {
            assert!(shown.contains(kept), "{shown}");
        }
        // A program gets the platform's original text.
        assert_eq!(issue.message, NASTY);
    }
}

#[tokio::test]
async fn an_error_is_short_whatever_the_platform_sends() {
    let long = "lorem ipsum ".repeat(1024 * 1024 / 12);
    for (words, times) in [(long.as_str(), 1), ("words", 50_000), (&long[..200], 3000)] {
        for error in refusals(saying(words, times)).await {
            assert!(error.to_string().chars().count() < 10_000, "{}", error.to_string().len());
            assert!(error.issues().len() <= 100 && format!("{error:?}").len() < 200_000);
            let issue = &error.issues()[0];
            assert!(issue.message.chars().count() <= 501 && issue.to_string().chars().count() < 1600);
            assert!(words.len() > 500 || issue.message == words);
            assert!(
                times < 6 || error.to_string().contains(&format!("; {} more [", error.issues().len() - 5)),
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn a_request_id_is_short_and_plain() {
    let with_id = |id: &str| saying("no", 1).map(|response| response.header("x-request-id", id));
    for error in refusals(with_id(&"r".repeat(50_000))).await {
        assert_eq!(error.request_id().map(|id| id.chars().count()), Some(501));
        assert!(error.to_string().chars().count() < 1200);
    }
    for error in refusals(with_id("a\tb")).await {
        assert!(error.to_string().ends_with("request a\\tb]"), "{error}");
    }
}

#[tokio::test]
async fn fillers_and_variation_selectors_are_escaped() {
    for error in refusals(saying("a\u{3164}b\u{fe0f}\u{e0100}", 1)).await {
        assert!(error.to_string().contains("a\\u{3164}b\\u{fe0f}\\u{e0100}"), "{error}");
    }
}

#[tokio::test]
async fn no_password_with_unusual_whitespace_is_printed_from_a_gateways_plain_text() {
    for password in ["two  blanks-9", "no\u{a0}break-9", "line\u{2028}apart-9"] {
        let echoed = format!("Sorry,\r\n  the password {password} is refused.\n");
        let platform = Platform::responding([StubResponse::raw(400, "text/plain", &echoed)]).await;
        let create = SipCredentialCreate::new("u").password(password);
        let error = platform.signalwire().sip_credentials().create(create).await.unwrap_err();
        assert_eq!(error.issues()[0].message, "Sorry,\r\n  the password *** is refused.");
        assert!(is_one_plain_line(&error.to_string()), "{error}");
    }
}

#[tokio::test]
async fn no_password_is_printed_that_is_echoed_in_latin_1() {
    let password = "pässwort-9";
    let body: Vec<u8> = format!(r#"{{"detail":"{password} is too weak"}}"#)
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap())
        .collect();
    let platform = Platform::responding([StubResponse::raw(422, "application/json", &body)]).await;
    let create = SipCredentialCreate::new("u").password(password);
    let error = platform.signalwire().sip_credentials().create(create).await.unwrap_err();
    assert_eq!(error.issues()[0].message, "*** is too weak");
    assert!(!format!("{error} {error:?}").contains("sswort"), "{error:?}");
}
