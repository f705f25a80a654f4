//! What a client refuses before anything is sent. Voximplant's credentials have their own tests.

#![cfg(any(feature = "diga", feature = "signalwire"))]

use std::error::Error as _;
use trunkline::{Error, ErrorKind, Outcome};

fn refused<T>(result: Result<T, Error>, fix: &str) {
    let error = result.err().unwrap_or_else(|| panic!("accepted, expected: {fix}"));
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(fix), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(error.source().is_none());
}

#[cfg(feature = "diga")]
mod diga {
    use super::refused;
    use trunkline::diga::Client;

    #[test]
    fn a_base_url_that_would_leak_or_miss_is_refused() {
        let cases = [
            ("", "not a URL"),
            ("api.diga.io", "not a URL"),
            ("http://api.diga.io", "must be https"),
            ("http://127.0.0.1.example.com", "must be https"),
            ("http://[2001:db8::1]", "must be https"),
            ("ftp://127.0.0.1", "must be https"),
            ("file:///etc/passwd", "no host"),
            ("https://user:hunter2@api.diga.io", "holds credentials"),
            ("https://api.diga.io?key=hunter2", "query or a fragment"),
            ("https://api.diga.io/v1", "must not end with `/v1`"),
            ("https://api.diga.io/v1/", "must not end with `/v1`"),
        ];
        for (url, fix) in cases {
            refused(Client::builder("hunter2").base_url(url).build(), fix);
        }
        for url in [
            "https://api.diga.io",
            "https://gateway.example/diga/",
            "http://127.0.0.1:8080",
            "http://localhost:1",
            "http://[::1]:1",
        ] {
            Client::builder("hunter2").base_url(url).build().unwrap();
        }
    }

    #[test]
    fn a_key_that_is_not_a_valid_header_value_is_refused() {
        refused(Client::builder("").build(), "the API key is empty");
        refused(Client::builder("hunter2\r\nx-evil: 1").build(), "has a line break");
    }

    #[test]
    fn nothing_that_holds_a_key_prints_it() {
        let builder = Client::builder("hunter2");
        assert!(!format!("{builder:?}").contains("hunter2"));
        let client = builder.build().unwrap();
        assert!(!format!("{client:?} {:?}", client.phones()).contains("hunter2"));
    }
}

#[cfg(feature = "signalwire")]
mod signalwire {
    use super::refused;
    use trunkline::signalwire::Client;

    #[test]
    fn empty_or_impossible_credentials_are_refused() {
        refused(Client::builder("acme", "project", "").build(), "the API token is empty");
        refused(Client::builder("acme", "", "hunter2").build(), "the project id is empty");
        refused(Client::builder("acme", "a:b", "hunter2").build(), "contains `:`");
        refused(Client::builder("acme corp", "project", "hunter2").build(), "acme.signalwire.com");
        refused(
            Client::builder("acme", "project", "hunter2").base_url("https://acme.signalwire.com/api/fabric").build(),
            "must not end with `/api/fabric`",
        );
    }

    #[test]
    fn every_form_of_a_space_builds() {
        for space in ["acme", "acme.signalwire.com", "https://acme.signalwire.com/"] {
            Client::builder(space, "project", "hunter2").build().unwrap();
        }
    }
}
