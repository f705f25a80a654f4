//! Responses of any status with any body and any `Retry-After`, on every platform.

#![allow(dead_code, unused_imports)] // without a platform there is nothing to call

use crate::properties::check;
use crate::properties::samples::any_json;
use crate::support::StubResponse;
use crate::support::server::Server;
use proptest::prelude::*;
use serde_json::json;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use trunkline::{Clock, Error, ErrorKind, Outcome, Provider, Retries};
use trunkline_testkit::VirtualClock;

/// A server that gives the response that was set last.
struct Replying {
    server: Server,
    response: Arc<Mutex<StubResponse>>,
    runtime: tokio::runtime::Runtime,
}

impl Replying {
    fn start() -> Self {
        let response = Arc::new(Mutex::new(StubResponse::empty(204)));
        let replies = Arc::clone(&response);
        let server = Server::start(move |_, _, _| replies.lock().unwrap().clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { server, response, runtime }
    }

    /// The results of a write and a read on each platform for a response.
    fn call(&self, platforms: &Platforms, response: StubResponse) -> Vec<(Provider, Result<(), Error>)> {
        *self.response.lock().unwrap() = response;
        self.runtime.block_on(platforms.call())
    }
}

/// The enabled platforms.
const ENABLED: &[Provider] = &[
    #[cfg(feature = "signalwire")]
    Provider::Signalwire,
    #[cfg(feature = "voximplant")]
    Provider::Voximplant,
    #[cfg(feature = "diga")]
    Provider::Diga,
];

/// Clients of some platforms.
struct Platforms {
    #[cfg(feature = "signalwire")]
    signalwire: Option<trunkline::signalwire::Client>,
    #[cfg(feature = "voximplant")]
    voximplant: Option<trunkline::voximplant::Client>,
    #[cfg(feature = "diga")]
    diga: Option<trunkline::diga::Client>,
}

impl Platforms {
    fn new(wanted: &[Provider], server: &Server, retries: Retries, clock: &Arc<VirtualClock>) -> Self {
        let _ = (wanted, server, retries, clock);
        macro_rules! client {
            ($provider:ident, $builder:expr) => {
                wanted.contains(&Provider::$provider).then(|| {
                    let builder = $builder.base_url(server.url()).retries(retries).clock(Arc::clone(clock) as _);
                    builder.build().unwrap()
                })
            };
        }
        Self {
            #[cfg(feature = "signalwire")]
            signalwire: client!(Signalwire, trunkline::signalwire::Client::builder("acme", "project", "api-token-1")),
            #[cfg(feature = "voximplant")]
            voximplant: client!(
                Voximplant,
                trunkline::voximplant::Client::builder(crate::support::voximplant_credentials())
            ),
            #[cfg(feature = "diga")]
            diga: client!(Diga, trunkline::diga::Client::builder("diga-key-1")),
        }
    }

    async fn call(&self) -> Vec<(Provider, Result<(), Error>)> {
        let mut all = Vec::new();
        #[cfg(feature = "signalwire")]
        if let Some(client) = &self.signalwire {
            let update = trunkline::signalwire::types::SipProfileUpdate::new();
            let profile = client.sip_profile();
            all.push((Provider::Signalwire, profile.get().await.map(drop)));
            all.push((Provider::Signalwire, profile.update(update).await.map(drop)));
        }
        #[cfg(feature = "voximplant")]
        if let Some(client) = &self.voximplant {
            let filter = trunkline::voximplant::types::SipWhiteListFilter::new();
            let list = client.sip_white_list();
            all.push((Provider::Voximplant, list.list_page(filter).await.map(drop)));
            all.push((Provider::Voximplant, list.delete(1).await.map(drop)));
        }
        #[cfg(feature = "diga")]
        if let Some(client) = &self.diga {
            let phones = client.phones();
            let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
            all.push((Provider::Diga, phones.get(id).await.map(drop)));
            all.push((Provider::Diga, phones.release(id).await.map(drop)));
        }
        all
    }
}

/// A body, and the Voximplant code in it, if any.
fn body() -> impl Strategy<Value = (Vec<u8>, Option<i64>)> {
    let failure = |code: i64| json!({ "error": { "msg": "hunter2", "code": code } }).to_string().into_bytes();
    let listed = |code: i64| json!({ "errors": [{ "code": code.to_string() }], "result": 1 }).to_string().into_bytes();
    let words = prop::sample::select(vec!["errors", "detail", "error_code", "message", "code", "loc", "attribute"]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..64).prop_map(|bytes| (bytes, None)),
        any_json().prop_map(|json| (json.to_string().into_bytes(), None)),
        // Shapes that are almost those of an error.
        (words, any_json()).prop_map(|(word, json)| (json!({ word: [json.clone(), { word: json }] }), None)).prop_map(
            |(json, code)| {
                // With `errors`, it is also an error for Voximplant, with an unknown code.
                let code = if json.get("errors").is_some() { Some(-1) } else { code };
                (json.to_string().into_bytes(), code)
            }
        ),
        (0..600_i64).prop_map(move |code| (failure(code), Some(code))),
        (0..600_i64).prop_map(move |code| (listed(code), Some(code))),
    ]
}

/// What a status proves; `None` is success, if the body is as documented.
fn outcome_of(status: u16) -> Option<Outcome> {
    const JUDGES_THE_REQUEST: [u16; 24] = [
        307, 308, 400, 401, 402, 403, 404, 405, 407, 409, 410, 411, 412, 413, 414, 415, 417, 421, 422, 423, 424, 426,
        428, 429,
    ];
    match status {
        200..=299 => None,
        431 | 451 => Some(Outcome::Refused),
        _ if JUDGES_THE_REQUEST.contains(&status) => Some(Outcome::Refused),
        _ => Some(Outcome::Unknown),
    }
}

/// True if a body contains an id, which identifies a response of the platform even if the rest cannot be parsed.
fn shows_an_id(body: &[u8]) -> bool {
    let json: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    json["id"].as_str().is_some_and(|id| !id.is_empty())
}

#[test]
fn a_response_of_any_status_with_any_body_has_the_outcome_of_its_status_and_code() {
    let replying = Replying::start();
    let platforms = Platforms::new(ENABLED, &replying.server, Retries::off(), &VirtualClock::new());
    let status = prop_oneof![
        4 => 200..=599_u16,
        1 => 600..=999_u16,
        2 => prop::sample::select(vec![200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504]),
    ];
    check("any response", 192, &(status, body()), |(status, (body, code))| {
        let response = StubResponse::raw(status, "application/json", &body);
        for (provider, result) in replying.call(&platforms, response) {
            // These statuses never have a body.
            let code = code.filter(|_| provider == Provider::Voximplant && !matches!(status, 204 | 304));
            let failed = code.is_some_and(|code| [1, 2, 4, 5, 13].contains(&code));
            let expected = match (code, outcome_of(status)) {
                _ if failed => Some(Outcome::Unknown),
                // A code decides, whatever the status. Most numbers are undocumented codes.
                (Some(_), _) => None,
                (_, by_status) => by_status,
            };
            let Err(error) = result else {
                let is_success = code.is_none() && (200..300).contains(&status);
                prop_assert!(is_success, "{} took {} for a success", provider, status);
                continue;
            };
            prop_assert_eq!(error.status(), Some(status));
            let shown = format!("{error} {error:?}");
            prop_assert!(shown.contains(error.operation().unwrap().id));
            match expected {
                None if code.is_some() => prop_assert!(matches!(error.outcome(), Outcome::Unknown | Outcome::Refused)),
                None => {
                    let is_shown = provider != Provider::Voximplant && shows_an_id(&body);
                    let outcome = if is_shown { Outcome::Applied } else { Outcome::Unknown };
                    prop_assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, outcome));
                }
                Some(outcome) => prop_assert_eq!(error.outcome(), outcome, "{} {}: {}", provider, status, error),
            }
        }
        Ok(())
    });
}

#[test]
#[cfg(any(feature = "signalwire", feature = "voximplant", feature = "diga"))]
fn any_retry_after_is_parsed_or_ignored_and_waited_for_only_within_the_limit() {
    let replying = Replying::start();
    let date = (0..253_402_300_800_u64).prop_map(|seconds| {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        httpdate::fmt_http_date(time)
    });
    let header = prop_oneof![
        any::<String>().prop_map(|text| text.replace(['\r', '\n'], " ")),
        "[ -~]{0,20}",
        "[0-9]{1,2}",
        "[0-9]{1,30}",
        "[-+]?[0-9]{1,4}[.,]?[0-9]{0,4}s?",
        date,
    ];
    let status = prop::sample::select(vec![400_u16, 429, 500, 503]);
    let provider = prop::sample::select(ENABLED);
    check("Retry-After", 128, &(provider, status, header), |(provider, status, header)| {
        // Each case has its own client, as the retries of a client are limited.
        let (clock, retries) = (VirtualClock::new(), Retries::default());
        let platforms = Platforms::new(&[provider], &replying.server, retries, &clock);
        let response = StubResponse::json(status, "{}").header("retry-after", &header);
        for (_, result) in replying.call(&platforms, response) {
            let error = result.unwrap_err();
            if matches!(error.kind(), ErrorKind::Transport { .. }) {
                // A header that HTTP does not allow.
                prop_assert!(header.chars().any(char::is_control), "{:?}", header);
                continue;
            }
            let text = header.trim();
            let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
            let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let is_number = are_digits(whole) && are_digits(fraction);
            let is_date = httpdate::parse_http_date(text).is_ok();
            prop_assert_eq!(error.retry_after().is_some(), is_number || is_date, "{:?}", header);
            if let (true, Ok(seconds)) = (is_number, text.parse()) {
                prop_assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
            }
            let too_long = error.retry_after().is_some_and(|hint| hint > retries.max_wait);
            prop_assert!(!too_long || error.attempts() == 1, "waited for {:?}", header);
        }
        for wait in clock.sleeps() {
            prop_assert!(wait >= retries.min_wait && wait <= retries.max_wait);
        }
        Ok(())
    });
}
