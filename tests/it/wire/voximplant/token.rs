use super::{DONE, registration, sent};
use crate::support::{Platform, Seen, StubResponse, voximplant_credentials};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};
use trunkline::voximplant::Client;
use trunkline::{Clock, ErrorKind};
use trunkline_testkit::VirtualClock;

fn token(seen: &Seen) -> [Value; 2] {
    let token = seen.header("authorization").unwrap().strip_prefix("Bearer ").unwrap().to_owned();
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).unwrap();
    let public = include_str!("../../fixtures/voximplant/test-key.pub.pem");
    let der: String = public.lines().filter(|line| !line.starts_with("---")).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(der).unwrap();
    // The last part of a SubjectPublicKeyInfo for RSA is the key itself, after 24 bytes of header.
    let key = ring::signature::UnparsedPublicKey::new(&ring::signature::RSA_PKCS1_2048_8192_SHA256, &der[24..]);
    key.verify(format!("{}.{}", parts[0], parts[1]).as_bytes(), &signature).unwrap();
    [0, 1].map(|index| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[index]).unwrap()).unwrap())
}

#[tokio::test]
async fn the_token_has_the_documented_form_and_a_valid_signature() {
    let seen = sent(registration()).await;
    let [header, claims] = token(&seen);
    assert_eq!(header, json!({ "alg": "RS256", "kid": "kid-0001", "typ": "JWT" }));
    assert_eq!(claims["iss"], json!("1234567"));
    let (issued, expires) = (claims["iat"].as_u64().unwrap(), claims["exp"].as_u64().unwrap());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(issued < now && expires > now && expires - issued < 3600);
}

#[tokio::test]
async fn a_token_is_reused_and_renewed_once_when_it_is_refused() {
    let refused = StubResponse::json(200, r#"{"error":{"msg":"token expired","code":456}}"#);
    let platform = Platform::responding([StubResponse::json(200, DONE), refused, StubResponse::json(200, DONE)]).await;
    let registrations = platform.voximplant().sip_registrations();
    registrations.update(registration()).await.unwrap();
    registrations.update(registration()).await.unwrap();
    let requests = platform.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0].header("authorization"), requests[1].header("authorization"));
    token(&requests[2]);

    let refused = StubResponse::json(200, r#"{"error":{"msg":"authorization failed","code":100}}"#);
    let platform = Platform::responding([refused]).await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!((error.kind(), platform.requests().len()), (ErrorKind::Auth, 2));
}

#[tokio::test]
async fn a_token_from_the_future_is_minted_again_with_the_platforms_clock() {
    let refused = StubResponse::json(200, r#"{"error":{"msg":"from the future","code":455}}"#)
        .header("date", "Sat, 01 Jan 2022 00:00:00 GMT");
    let platform = Platform::responding([refused, StubResponse::json(200, DONE)]).await;
    // Two hours ahead of the platform.
    let clock = VirtualClock::starting_at(UNIX_EPOCH + Duration::from_secs(1_640_995_200 + 7200));
    let builder = Client::builder(voximplant_credentials()).base_url(platform.url());
    let client = builder.clock(clock).build().unwrap();
    client.sip_registrations().update(registration()).await.unwrap();
    let [_, claims] = token(&platform.requests()[1]);
    assert_eq!(claims["iat"].as_u64().unwrap(), 1_640_995_200 - 30);
}

#[tokio::test]
async fn a_child_account_is_signed_for_with_the_parents_key() {
    let platform = Platform::responding_json(200, DONE).await;
    let credentials = voximplant_credentials().for_account(42).unwrap();
    let client = Client::builder(credentials).base_url(platform.url()).build().unwrap();
    client.sip_registrations().update(registration()).await.unwrap();
    assert_eq!(token(&platform.request())[1]["iss"], json!("42"));
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let platform = Platform::responding_json(200, DONE).await;
    let clock = VirtualClock::new();
    let builder = Client::builder(voximplant_credentials()).base_url(platform.url());
    let client = builder.clock(Arc::clone(&clock) as _).build().unwrap();
    for wait in [0, 239, 1] {
        clock.sleep(Duration::from_secs(wait)).await;
        client.clone().sip_registrations().update(registration()).await.unwrap();
    }
    let requests = platform.requests();
    assert_eq!(requests[0].header("authorization"), requests[1].header("authorization"), "clones share a token");
    let [first, renewed] = [0, 2].map(|index| token(&requests[index])[1]["exp"].as_u64().unwrap());
    assert_eq!(renewed - first, 240);
}
