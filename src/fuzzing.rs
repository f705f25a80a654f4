//! Properties that hold for every input. Each function panics if its property doesn't hold for the input. `fuzz/` runs them
//! under libFuzzer, and the tests below run them on a bounded number of generated inputs.

mod encoders;
mod redaction;
#[cfg(feature = "sip-check")]
mod sip;

pub use redaction::redaction;
#[cfg(feature = "sip-check")]
pub use sip::sip;

use crate::transport::builder::Connect;
use crate::transport::failure::{Classify, Failure};
use crate::transport::retry::Advice;
use crate::transport::{decode, retry};
use crate::{Error, ErrorKind, Issue, Outcome};

/// Every status with any body is a success or a failure. A refusal is claimed only if something proves it, and a request
/// with an unknown outcome is retried only if that is harmless.
pub fn classification(status: u16, body: &[u8]) {
    let platforms: &[(Classify, bool)] = &[
        #[cfg(feature = "diga")]
        (crate::diga::Diga::CLASSIFY, false),
        #[cfg(feature = "signalwire")]
        (crate::signalwire::Signalwire::CLASSIFY, false),
        #[cfg(feature = "voximplant")]
        (crate::voximplant::Voximplant::CLASSIFY, true),
    ];
    for (classify, fails_with_200) in platforms {
        let Some(failure) = classify(status, body) else {
            assert!((200..300).contains(&status), "{status} is no success");
            continue;
        };
        assert!(*fails_with_200 || !(200..300).contains(&status), "{status} is no failure");
        assert!(!failure.message.is_empty() && failure.issues.iter().all(Issue::has_content));
        let Failure { kind, outcome, advice, code, issues, .. } = failure;
        match outcome {
            Outcome::Refused => assert!(matches!(advice, Advice::Never | Advice::Throttled | Advice::Reauthorize)),
            Outcome::Unknown => assert!(matches!(advice, Advice::Never | Advice::Failed)),
            Outcome::NotSent | Outcome::Applied => panic!("a response proves {outcome}"),
        }
        if outcome == Outcome::Refused && !refuses_the_request(status) {
            assert!(code.is_some(), "{status} proves nothing without a code");
            if *fails_with_200 {
                assert_voximplant_refused(body);
            }
        }
        let error = Error::new(kind, outcome, "failed").with_code(code, issues);
        assert!(!format!("{error} {error:?}").is_empty());
    }
}

/// Whether HTTP defines that the request is not carried out if it gets this status.
fn refuses_the_request(status: u16) -> bool {
    matches!(status, 307 | 308 | 400..=405 | 407 | 409..=415 | 417 | 421..=424 | 426 | 428 | 429 | 431 | 451)
}

/// Each error has a code from the vendor's table of refusals, which starts at 100, in any form of a number. Nothing in the
/// response says that the request succeeded.
fn assert_voximplant_refused(body: &[u8]) {
    let body: serde_json::Value = serde_json::from_slice(&decode::readable(body)).unwrap_or_default();
    let listed = body["errors"].as_array().into_iter().flatten().chain(body.get("error"));
    for error in listed.filter(|error| !error.is_null()) {
        let code = error["code"].as_f64().or_else(|| error["code"].as_str()?.trim().parse().ok());
        assert!(code.is_some_and(|code| (100.0..585.0).contains(&code)), "{error} is no refusal");
    }
    assert!(!matches!(body["result"].as_i64(), Some(1..)) && body["result"] != true, "{body} is no refusal");
    assert!(body["sip_registration_id"].as_i64().unwrap_or_default() == 0, "{body} is no refusal");
}

/// Every body is decoded, or the error says why it can't be, without quoting it.
pub fn decoding(body: &[u8]) {
    fn one<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(body: &[u8]) {
        match decode::body::<T>(body) {
            Ok(value) => {
                assert!(!format!("{value:?}").is_empty());
                let written = serde_json::to_value(&value);
                assert!(written.is_ok(), "read and cannot be written: {:?}", written.err());
            }
            Err(reason) => assert!(!reason.is_empty() && !reason.contains(CANARY)),
        }
    }
    #[cfg(feature = "diga")]
    {
        one::<crate::diga::types::Phone>(body);
        one::<crate::diga::types::PhonePage>(body);
    }
    #[cfg(feature = "signalwire")]
    {
        one::<crate::signalwire::types::SipCredential>(body);
        one::<crate::signalwire::types::SipCredentialPage>(body);
        one::<crate::signalwire::types::SipProfile>(body);
        one::<crate::signalwire::types::SipGatewayPage>(body);
        one::<crate::signalwire::types::SubscriberSipCredential>(body);
        one::<crate::signalwire::types::SipAddressPage>(body);
    }
    #[cfg(feature = "voximplant")]
    {
        one::<crate::voximplant::types::CommandResult>(body);
        one::<crate::voximplant::types::SipRegistrationPage>(body);
        one::<crate::voximplant::types::SipWhiteListPage>(body);
    }
}

/// A text that inputs contain as a value. No message of this crate contains it by itself.
pub const CANARY: &str = "qzx-canary-qzx";

/// Every `Retry-After` is a wait within the limits, or is ignored.
pub fn retry_after(value: &str) {
    let now = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_800_000_000);
    let requested = retry::retry_after(value, now);
    let retries = crate::Retries::default();
    if let Some(wait) = retry::wait(&retries, 1, requested, std::time::Duration::from_secs(3600), 1.0) {
        assert!(wait >= retries.min_wait && wait <= retries.max_wait);
    }
}

/// Every text is a credentials file, or a configuration error that doesn't quote it.
#[cfg(feature = "voximplant")]
pub fn credentials(text: &str) {
    if let Err(error) = crate::voximplant::Credentials::from_json(text) {
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
}

/// Every link is below the base URL, with or without a gateway, or is refused.
#[cfg(feature = "signalwire")]
pub fn next_link(link: &str) {
    let home = reqwest::Url::parse("https://acme.signalwire.com").ok();
    for base in ["https://acme.signalwire.com/", "https://gw.example/signalwire/"] {
        match crate::transport::base_url::next(base, home.as_ref(), link) {
            Ok(url) => {
                assert!(url.as_str().starts_with(base), "{url}");
                assert!(url.username().is_empty() && url.password().is_none());
                assert_eq!(reqwest::Url::parse(url.as_str()).as_ref(), Ok(&url));
            }
            Err(message) => assert!(!message.contains(CANARY)),
        }
    }
}

/// Every id is one segment of the path, or is refused.
pub fn path_segment(id: &str) {
    match crate::transport::runtime::encode_path(id) {
        Ok(segment) => {
            let url = reqwest::Url::parse(&format!("https://host/a/{segment}/b"));
            let segments = url.ok().and_then(|url| Some(url.path_segments()?.map(str::to_owned).collect::<Vec<_>>()));
            assert_eq!(segments, Some(vec!["a".to_owned(), segment.into_owned(), "b".to_owned()]));
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidRequest),
    }
}

#[cfg(test)]
mod tests {
    use super::CANARY;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;
    use serde_json::{Value, json};

    /// A part of what SIP servers send, or any text.
    #[cfg(feature = "sip-check")]
    fn sip_part() -> impl Strategy<Value = String> {
        let parts = [
            "SIP/2.0 401 x\r\n",
            "SIP/2.0 200 OK\r\n",
            "OPTIONS sip:x SIP/2.0\r\n",
            "\r\n",
            "\n",
            "\t",
            "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"",
            "www-authenticate: ",
            "Digest ",
            "nonce=n, realm=",
            "m: \"a\" <sip:a@h>;expires=1, ",
            "Content-Length: 3\r\n",
            "l: ",
            "\"",
            "\\",
            ", ",
        ];
        prop_oneof![4 => prop::sample::select(parts.to_vec()).prop_map(str::to_owned), 1 => ".{0,8}"]
    }

    /// JSON of any shape, with the fields that platforms send.
    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(|number| json!(number)),
            Just(json!(CANARY)),
            ".{0,12}".prop_map(Value::from),
        ];
        let names = "id data links next result error errors code msg message detail loc type attribute \
                     sip_endpoint sip_gateway username number codecs sip_config created_at status \
                     sip_registration_id successful purchase_date account_id key_id private_key count title";
        let names = prop::sample::select(names.split_whitespace().collect::<Vec<_>>());
        leaf.prop_recursive(5, 48, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn any_body() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            4 => any_json().prop_map(|json| json.to_string().into_bytes()),
            1 => (any_json(), any::<prop::sample::Index>()).prop_map(|(json, at)| {
                let mut cut = json.to_string().into_bytes();
                cut.truncate(at.index(cut.len() + 1));
                cut
            }),
            1 => prop::collection::vec(any::<u8>(), 0..64),
        ]
    }

    /// Passwords of any characters, and of those that encoders escape.
    fn any_secret() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(
            r#"\"'`%&+=/<>{};#ux41 "#.chars().chain("äß€😀\n\t\u{7}\u{2028}".chars()).collect::<Vec<_>>(),
        );
        prop_oneof![
            prop::collection::vec(any::<char>(), 4..=64).prop_map(String::from_iter),
            prop::collection::vec(odd, 4..=16).prop_map(String::from_iter),
            "[ -~]{4,24}",
        ]
    }

    /// Found by libFuzzer: the place of a syntax error ended in a field name of the response.
    #[test]
    fn broken_json_does_not_quote_the_names_in_it() {
        super::decoding(format!("{{\"   {CANARY}\":\nnumber2.0]").as_bytes());
    }

    /// The same cases in every run, so that a failure can be reproduced. `PROPTEST_CASES` runs that many random ones.
    fn cases(count: u32) -> ProptestConfig {
        let requested = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
        let rng_seed = if requested.is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
        ProptestConfig {
            cases: requested.unwrap_or(count),
            rng_seed,
            failure_persistence: None,
            ..ProptestConfig::default()
        }
    }

    proptest! {
        #![proptest_config(cases(2_000))]

        #[test]
        fn any_response_is_classified(status in prop_oneof![3 => 100_u16..600, 1 => any::<u16>()], body in any_body()) {
            super::classification(status, &body);
        }

        #[test]
        fn any_body_decodes_or_says_why(body in any_body()) {
            super::decoding(&body);
        }

        #[cfg(feature = "sip-check")]
        #[test]
        fn any_bytes_of_a_sip_server_are_a_message_or_none(parts in proptest::collection::vec(sip_part(), 0..12), more in any::<Vec<u8>>()) {
            super::sip(&[parts.concat().as_bytes(), &more].concat());
        }

        #[test]
        fn any_retry_after_is_within_the_limits_or_ignored(value in prop_oneof![".{0,40}", "[0-9]{1,40}", "[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT"]) {
            super::retry_after(&value);
        }

        #[cfg(feature = "voximplant")]
        #[test]
        fn any_credentials_file_is_one_or_a_clear_error(body in any_body()) {
            super::credentials(&String::from_utf8_lossy(&body));
        }

        #[cfg(feature = "signalwire")]
        #[test]
        fn any_link_stays_below_the_base_url(link in prop_oneof![
            "\\PC{0,40}",
            "(https?:)?//gw.example(/signalwire|/\\.\\.|/%2e%2e|//)?/\\PC{0,20}",
            "(https?:)?//[a-z.@:/\\\\?#%]{0,30}",
            "https://(u:p@)?acme.signalwire.com(:[0-9]{1,5})?/\\PC{0,20}",
        ]) {
            super::next_link(&link);
        }

        #[test]
        fn any_id_stays_one_segment(id in prop_oneof!["\\PC{0,12}", "[./%\\\\2eEfF]{0,12}", ".{0,12}"]) {
            super::path_segment(&id);
        }
    }

    proptest! {
        // A case takes 15 ms without optimization.
        #![proptest_config(cases(100))]

        #[test]
        fn any_secret_is_masked_however_it_is_escaped(
            secret in any_secret(),
            chain in prop::collection::vec(any::<u8>(), 0..=4),
        ) {
            super::redaction(&secret, &chain);
        }
    }
}
