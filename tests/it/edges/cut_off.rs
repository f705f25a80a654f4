//! An error body that breaks off can end in the middle of a password.

use crate::support::no_waits;
use trunkline::Error;
use trunkline::diga::Client;
use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};
use trunkline_testkit::{End, Fault, FaultServer};

/// The error of an update that sends the password `password123!`.
async fn refusal(fault: Fault) -> Error {
    let server = FaultServer::start([fault]).await.unwrap();
    let client = Client::builder("key").base_url(server.base_url()).retries(no_waits()).build().unwrap();
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password("password123!"));
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    client.phones().update_sip_config(id, update).await.unwrap_err()
}

#[tokio::test]
async fn a_part_of_a_password_is_masked_at_the_end_of_a_body_that_broke_off() {
    let text = || Fault::response(400, "not allowed: password123").claiming_length(100).ending(End::Close);
    let json = Fault::response(400, r#"{"detail":"not allowed: password123"#);
    for (fault, shown) in [(text(), "not allowed: ***"), (json, r#"{"detail":"not allowed: ***"#)] {
        let error = refusal(fault).await;
        assert_eq!(error.body(), shown.as_bytes());
        assert!(!format!("{error} {error:?}").contains("password123"), "{error}");
    }
}

#[tokio::test]
async fn a_complete_message_keeps_the_word_that_a_password_begins_with() {
    let error = refusal(Fault::response(400, "invalid password")).await;
    assert_eq!(error.body(), &b"invalid password"[..]);
    assert!(error.to_string().contains("invalid password"), "{error}");
}
