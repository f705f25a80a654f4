//! Error bodies can contain the password of the request, escaped by any encoder. No password is printed.

#![allow(dead_code, unused_imports)] // without a platform there is nothing to ask

use crate::properties::check;
use crate::properties::encoders::ENCODERS;
use crate::support::StubResponse;
use crate::support::log::Log;
use crate::support::server::Server;
use proptest::prelude::*;
use serde_json::json;
use std::sync::{Arc, Mutex};
use trunkline::{Error, Retries};

/// The enabled platforms.
struct Clients {
    #[cfg(feature = "signalwire")]
    signalwire: trunkline::signalwire::Client,
    #[cfg(feature = "voximplant")]
    voximplant: trunkline::voximplant::Client,
    #[cfg(feature = "diga")]
    diga: trunkline::diga::Client,
}

impl Clients {
    fn of(url: &str) -> Self {
        let _ = url;
        macro_rules! client {
            ($builder:expr) => {
                $builder.base_url(url).retries(Retries::off()).build().unwrap()
            };
        }
        Self {
            #[cfg(feature = "signalwire")]
            signalwire: client!(trunkline::signalwire::Client::builder("acme", "project-1", "api-token-1")),
            #[cfg(feature = "voximplant")]
            voximplant: client!(trunkline::voximplant::Client::builder(crate::support::voximplant_credentials())),
            #[cfg(feature = "diga")]
            diga: client!(trunkline::diga::Client::builder("diga-key-1")),
        }
    }

    /// The error of a write of this password on each platform.
    async fn refusals(&self, password: &str) -> Vec<Error> {
        let _ = password;
        let mut errors = Vec::new();
        #[cfg(feature = "signalwire")]
        {
            let create = trunkline::signalwire::types::SipCredentialCreate::new("u").password(password);
            errors.extend(self.signalwire.sip_credentials().create(create).await.err());
        }
        #[cfg(feature = "voximplant")]
        {
            let create = trunkline::voximplant::types::SipRegistrationCreate::new("u", "p").password(password);
            errors.extend(self.voximplant.sip_registrations().create(create).await.err());
        }
        #[cfg(feature = "diga")]
        {
            use trunkline::diga::types::{OutboundConfigUpdate, SipConfigUpdate};
            let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password(password));
            let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
            errors.extend(self.diga.phones().update_sip_config(id, update).await.err());
        }
        errors
    }
}

/// A body that echoes a text, as JSON in every platform's shape, as HTML or unchanged.
fn body(form: u8, echoed: &str) -> StubResponse {
    let message = format!("the password \"{echoed}\" is refused");
    let value = json!({
        "error": { "msg": message, "code": 400 },
        "errors": [{ "code": echoed, "message": message, "attribute": echoed, "detail": message }],
        "error_code": echoed, "message": message,
        "detail": [{ "type": "value_error", "loc": ["body", "password"], "msg": message, "input": echoed }],
    });
    match form {
        0 => StubResponse::json(422, value.to_string()),
        1 => StubResponse::json(
            200,
            json!({ "error": { "msg": message, "code": 400 }, "sent_back": [echoed] }).to_string(),
        ),
        2 => StubResponse::raw(500, "text/html", format!("<html><pre>{message}</pre></html>")),
        _ => StubResponse::raw(400, "text/plain", &message),
    }
}

/// Passwords of any characters, and of those that encoders escape.
fn password() -> impl Strategy<Value = String> {
    let odd: Vec<char> = "\\\"'`%&+=/<>{};#!  äß€😀\u{7}\u{a0}\u{2028}ux41".chars().collect();
    prop_oneof![
        prop::collection::vec(any::<char>(), 4..=64).prop_map(String::from_iter),
        prop::collection::vec(prop::sample::select(odd), 6..=24).prop_map(String::from_iter),
        "[!-~]{6,24}",
    ]
}

#[test]
fn no_password_is_printed_however_the_platform_escapes_it() {
    let response = Arc::new(Mutex::new(StubResponse::empty(204)));
    let replies = Arc::clone(&response);
    let server = Server::start(move |_, _, _| replies.lock().unwrap().clone());
    let clients = Clients::of(&server.url());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (log, _guard) = Log::capture();
    let encoders = prop::collection::vec(prop::sample::select(ENCODERS), 0..=3);
    let shown = std::cell::Cell::new(0_usize);
    check("any password in any escapes", 64, &(password(), encoders, 0_u8..4), |(password, encoders, form)| {
        let mut stages = vec![password.clone()];
        for (_, encode) in &encoders {
            stages.push(encode(stages.last().unwrap()));
        }
        *response.lock().unwrap() = body(form, stages.last().unwrap());
        log.clear();
        for error in runtime.block_on(clients.refusals(&password)) {
            shown.set(shown.get() + 1);
            let body = String::from_utf8_lossy(error.body()).into_owned();
            let texts = format!("{error} {error:?} {:?} {:?} {body}", error.issues(), error.code());
            let words: Vec<_> = error.issues().iter().map(|issue| issue.message.as_str()).collect();
            let texts = format!("{texts} {} {}", words.join(" "), log.text());
            for stage in &stages {
                let names: Vec<_> = encoders.iter().map(|(name, _)| name).collect();
                prop_assert!(!texts.contains(stage), "{} by {:?}: {}", stage, names, texts);
                prop_assert!(!texts.contains(&format!("{stage:?}")), "{} by {:?}: {}", stage, names, texts);
                let without_blanks = |text: &str| text.split_whitespace().collect::<String>();
                let (stage, texts) = (without_blanks(stage), without_blanks(&texts));
                prop_assert!(stage.len() < 6 || !texts.contains(&stage), "{} by {:?}: {}", stage, names, texts);
            }
            prop_assert!(body.contains("***") || encoders.len() == 3, "{}", body);
        }
        Ok(())
    });
    println!("passwords in escapes: {} errors", shown.get());
}
