//! What happens after credentials are refused, and what is printed.

use super::Vault;
use crate::support::server::Server;
use crate::support::{Platform, StubResponse, assert_shows_no_secret, no_waits, voximplant_credentials};
use serde_json::json;
use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;
use trunkline::diga::Client;
use trunkline::diga::types::{ListPhonesQuery, PhoneId, PhoneImport};
use trunkline::{CachedCredentials, CredentialProvider, Error, ErrorKind, Outcome, ProviderFuture, Secret};

fn client(vault: &Arc<Vault>, url: &str) -> Client {
    Client::from_provider(Arc::clone(vault)).base_url(url).retries(no_waits()).build().unwrap()
}

#[tokio::test]
async fn a_refusal_is_final_unless_the_provider_has_other_credentials_and_then_it_is_retried_once() {
    let platform = Platform::responding([StubResponse::json(401, "{}")]).await;
    let vault = Arc::new(Vault::new("first", false));
    let phones = client(&vault, &platform.url()).phones();
    let error = phones.import(PhoneImport::new("+1")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Auth, Outcome::Refused, 1));

    // They change after the first attempt was signed.
    let (server, vault) = refusing(&vault, 401);
    let error = client(&vault, &server.url()).phones().import(PhoneImport::new("+1")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Auth, Outcome::Refused, 2));
    let keys: Vec<_> = server.requests().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(keys, ["Bearer first", "Bearer changed"]);

    // Valid credentials without a permission, and failures that prove nothing, are no reason to sign again.
    for (status, outcome) in [(403, Outcome::Refused), (500, Outcome::Unknown)] {
        let (server, vault) = refusing(&Arc::new(Vault::new("first", false)), status);
        let error = client(&vault, &server.url()).phones().import(PhoneImport::new("+1")).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts(), server.requests().len()), (outcome, 1, 1), "{status}");
    }
}

/// A server that changes the secret while it refuses a request.
fn refusing(vault: &Arc<Vault>, status: u16) -> (Server, Arc<Vault>) {
    let changed = Arc::clone(vault);
    let server = Server::start(move |_, _, _| {
        changed.set("changed");
        StubResponse::json(status, "{}")
    });
    (server, Arc::clone(vault))
}

/// A call in flight has two secrets: the one it was signed with, and the new one.
#[tokio::test]
async fn the_old_and_the_new_secret_are_redacted() {
    let vault = Arc::new(Vault::new("cAnArY-old", false));
    let changed = Arc::clone(&vault);
    let server = Server::start(move |_, index, seen| {
        changed.set("cAnArY-new");
        let echoed = format!("{} Y0FuQXJZ cAnArY-old cAnArY-new", seen.header("authorization").unwrap());
        StubResponse::json(
            [401, 422, 500][index.min(2)],
            json!({ "detail": echoed.replace("Y0FuQXJZ ", "") }).to_string(),
        )
    });
    let phones = client(&vault, &server.url()).phones();
    for kind in [ErrorKind::Validation, ErrorKind::Server] {
        let error = phones.import(PhoneImport::new("+1")).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_shows_no_secret(&error);
        let body = String::from_utf8_lossy(error.body());
        assert!(!body.contains("cAnArY") && body.contains("Bearer *** *** ***"), "{body}");
    }
}

/// With Basic authentication, a platform can decode the header and echo the token in it.
#[tokio::test]
async fn old_and_new_tokens_are_redacted_inside_basic_authentication_too() {
    let vault = Arc::new(Vault::new("cAnArY-old", false));
    let changed = Arc::clone(&vault);
    let server = Server::start(move |_, _, seen| {
        changed.set("cAnArY-new");
        let header = seen.header("authorization").unwrap();
        StubResponse::json(
            401,
            json!({ "errors": [{ "message": format!("{header} cAnArY-old cAnArY-new") }] }).to_string(),
        )
    });
    let client =
        trunkline::signalwire::Client::from_provider("acme", "p", vault).base_url(server.url()).build().unwrap();
    let error = client.sip_profile().get().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_shows_no_secret(&error);
    let body = String::from_utf8_lossy(error.body());
    assert!(body.contains("Basic *** *** ***"), "{body}");
}

/// The error is the caller's own, and can quote a secret.
#[tokio::test]
async fn a_providers_error_is_a_source_and_is_not_printed() {
    let platform = Platform::responding([StubResponse::json(200, r#"{"data":[]}"#)]).await;
    let fetch = || async { Err("the vault said cAnArY".into()) };
    let provider = CachedCredentials::<Secret, _>::new(Duration::MAX, fetch);
    let client = Client::from_provider(provider).base_url(platform.url()).build().unwrap();
    let error = client.phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Config, Outcome::NotSent, 0));
    assert_eq!(error.operation().map(|operation| operation.id), Some("list_phones"));
    assert!(!format!("{error} {error:?} {error:#?}").contains("cAnArY"));
    let sources = std::iter::successors(error.source(), |&source| source.source()).map(ToString::to_string);
    assert_eq!(sources.last().as_deref(), Some("the vault said cAnArY"));
    assert_eq!(platform.requests().len(), 0);
}

/// A provider that fails or hangs from the second time on.
struct Once(std::sync::atomic::AtomicBool, bool);

impl CredentialProvider<Secret> for Once {
    fn credentials(&self) -> ProviderFuture<'_, Secret> {
        let is_first = !self.0.swap(true, std::sync::atomic::Ordering::SeqCst);
        let hangs = self.1;
        Box::pin(async move {
            match (is_first, hangs) {
                (true, _) => Ok("key".into()),
                (false, true) => std::future::pending().await,
                (false, false) => Err("gone".into()),
            }
        })
    }
}

/// Unavailable credentials do not undo what an earlier attempt may have done.
#[tokio::test]
async fn unavailable_credentials_for_a_retry_leave_the_outcome_unknown() {
    let platform = Platform::responding([StubResponse::empty(502)]).await;
    let provider = Once(false.into(), false);
    let builder = Client::from_provider(provider).base_url(platform.url()).retries(no_waits());
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let error = builder.build().unwrap().phones().release(id).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Config, Outcome::Unknown, 1));
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_hangs_is_limited_by_the_deadline_of_the_call() {
    let provider = Once(true.into(), true);
    let client = Client::from_provider(provider).base_url("http://127.0.0.1:9").build().unwrap();
    let phones = client.phones().with_timeout(Duration::from_secs(5));
    let start = tokio::time::Instant::now();
    let error = phones.list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Timeout, Outcome::NotSent, 0));
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test]
async fn credentials_of_a_provider_are_checked_like_those_of_a_builder() {
    let vault = Arc::new(Vault::new("hunter2\nx", false));
    let error = client(&vault, "http://127.0.0.1:9").phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    assert!(error.to_string().contains("the API key has a line break"), "{error}");
    vault.set(" hunter2\n");
    let platform = Platform::responding([StubResponse::json(200, r#"{"data":[]}"#)]).await;
    client(&vault, &platform.url()).phones().list_page(ListPhonesQuery::new()).await.unwrap();
    assert_eq!(platform.request().header("authorization"), Some("Bearer hunter2"));
}

/// After a refusal with the same key, a new token is minted once, as with a fixed key.
#[tokio::test]
async fn a_voximplant_token_is_renewed_if_the_provider_has_no_other_key() {
    let refused = StubResponse::json(200, r#"{"error":{"code":456,"msg":"expired"}}"#);
    for times in [1, 2] {
        let accepted = StubResponse::json(200, r#"{"result":1}"#);
        let platform = Platform::responding(std::iter::repeat_n(refused.clone(), times).chain([accepted])).await;
        let provider = CachedCredentials::new(Duration::MAX, || async { Ok(voximplant_credentials()) });
        let builder = trunkline::voximplant::Client::from_provider(provider).base_url(platform.url());
        let result: Result<_, Error> = builder.build().unwrap().sip_registrations().delete(1).await;
        assert_eq!((result.is_ok(), platform.requests().len()), (times == 1, 2));
    }
}

#[tokio::test]
async fn cached_credentials_are_fetched_again_after_their_age_and_kept_if_that_fails() {
    let fetched = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = Arc::clone(&fetched);
    let fetch = move || {
        let number = counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        async move { if number == 1 { Err("gone".into()) } else { Ok(Secret::from(format!("key-{number}"))) } }
    };
    // With an age of zero, they are always fetched again.
    let provider = CachedCredentials::new(Duration::ZERO, fetch);
    let mut keys = Vec::new();
    for _ in 0..3 {
        keys.push(provider.credentials().await.unwrap().expose().to_owned());
    }
    assert_eq!(keys, ["key-0", "key-0", "key-2"]);
    assert_eq!(provider.replacement(&"key-0".into()).await.unwrap().expose(), "key-2", "there are others by now");
    assert_eq!(provider.replacement(&"key-2".into()).await.unwrap().expose(), "key-3");
    assert!(!format!("{provider:?}").contains("key-"));
}
