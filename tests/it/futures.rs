//! What a program with many calls in flight holds of each.

#![cfg(feature = "signalwire")]

use trunkline::signalwire::types::{ListSipCredentialsQuery, SipCredentialUpdate};

#[test]
fn the_future_of_a_call_is_small() {
    let client = trunkline::signalwire::Client::builder("acme", "project", "token").build().unwrap();
    let credentials = client.sip_credentials();
    let reads = [
        size_of_val(&credentials.get("id")),
        size_of_val(&credentials.delete("id")),
        size_of_val(&credentials.list_page(ListSipCredentialsQuery::new())),
    ];
    assert!(reads.iter().all(|size| *size <= 1400), "{reads:?}");
    let update = size_of_val(&credentials.update("id", SipCredentialUpdate::new()));
    assert!(update <= 1900, "{update}");
}
