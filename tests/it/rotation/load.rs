//! A hundred tasks lose no call during a rotation.

use super::Vault;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
use trunkline::{CachedCredentials, CredentialFile, Error, diga, signalwire, voximplant};
use trunkline_testkit::Sandbox;

const TASKS: usize = 100;
const ROUNDS: usize = 12;

/// Runs all tasks, and `rotate` when a third of their calls are done.
async fn under_load<F>(call: impl Fn(usize) -> F + Send + Sync + 'static, rotate: impl AsyncFnOnce()) -> Vec<Error>
where
    F: Future<Output = Result<(), Error>> + Send,
{
    let (call, done) = (Arc::new(call), Arc::new(AtomicUsize::new(0)));
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (call, done) = (Arc::clone(&call), Arc::clone(&done));
            tokio::spawn(async move {
                let mut errors = Vec::new();
                for round in 0..ROUNDS {
                    errors.extend(call(task * ROUNDS + round).await.err());
                    done.fetch_add(1, Ordering::SeqCst);
                }
                errors
            })
        })
        .collect();
    while done.load(Ordering::SeqCst) < TASKS * ROUNDS / 3 {
        tokio::task::yield_now().await;
    }
    rotate().await;
    let mut errors = Vec::new();
    for task in tasks {
        errors.extend(task.await.unwrap());
    }
    errors
}

/// Both orders of a rotation: the provider gets the new token before the old one is revoked, or only afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn signalwire_reads_updates_and_creates_survive_a_token_that_is_rotated() {
    for provider_first in [true, false] {
        let sandbox = Sandbox::start().await.unwrap();
        let fake = sandbox.signalwire().clone();
        let old = fake.api_token();
        let vault = Arc::new(Vault::new(&old, true));
        let client = signalwire::Client::from_provider("sandbox", fake.project_id(), Arc::clone(&vault))
            .base_url(sandbox.base_url())
            .build()
            .unwrap();
        let id = fake.sip_credential_id();
        let credentials = client.sip_credentials();
        let call = move |number: usize| {
            let (credentials, id) = (credentials.clone(), id.clone());
            async move {
                match number % 3 {
                    0 => credentials.get(&id).await.map(drop),
                    1 => credentials.update(&id, SipCredentialUpdate::new().caller_id("x")).await.map(drop),
                    _ => credentials.create(SipCredentialCreate::new(format!("u{number}"))).await.map(drop),
                }
            }
        };
        let errors = under_load(call, async || {
            fake.accept_api_token("second");
            if provider_first {
                vault.set("second");
            }
            let before = fake.count("get_sip_credential");
            fake.revoke_api_token(&old);
            // Some calls are refused before there is a new token.
            while !provider_first && fake.count("get_sip_credential") == before {
                tokio::task::yield_now().await;
            }
            vault.set("second");
        });
        let errors = errors.await;
        assert!(errors.is_empty(), "{} lost: {}", errors.len(), errors[0]);
        let refused = fake.requests().len() - TASKS * ROUNDS;
        assert!(refused <= TASKS && (provider_first || refused > 0), "{refused} refused");
        // Each object was created once, whatever was refused before.
        let listed = client.sip_credentials().list().collect().await.unwrap();
        let created = (0..TASKS * ROUNDS).filter(|number| number % 3 == 2).count();
        assert_eq!(listed.len(), created + 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn diga_calls_survive_a_key_file_that_is_replaced() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga().clone();
    let (old, file) = (fake.api_key(), super::file::Temporary::new("load", &fake.api_key()));
    let provider = CredentialFile::new(file.path()).unwrap();
    let client = diga::Client::from_provider(provider).base_url(sandbox.base_url()).build().unwrap();
    let (phones, phone) = (client.phones(), fake.phone_id());
    let call = move |_| {
        let phones = phones.clone();
        async move { phones.get(phone).await.map(drop) }
    };
    let errors = under_load(call, async || {
        fake.accept_api_key("second");
        file.replace("second\n");
        fake.revoke_api_key(&old);
    });
    let errors = errors.await;
    assert!(errors.is_empty(), "{} lost: {}", errors.len(), errors[0]);
    assert!(fake.count("get_phone") >= TASKS * ROUNDS);
}

/// The client is not notified: the refusals make it fetch again, once for all of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn voximplant_calls_survive_a_key_that_is_rotated_and_fetch_it_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.voximplant().clone();
    let (fetches, vault) = (Arc::new(AtomicUsize::new(0)), fake.clone());
    let counter = Arc::clone(&fetches);
    let fetch = move || {
        counter.fetch_add(1, Ordering::SeqCst);
        let credentials = vault.credentials();
        async move { Ok(credentials) }
    };
    let old: serde_json::Value = serde_json::from_str(&fake.credentials_json()).unwrap();
    let provider = CachedCredentials::new(Duration::MAX, fetch);
    let client = voximplant::Client::from_provider(provider).base_url(sandbox.base_url()).build().unwrap();
    let (registrations, id) = (client.sip_registrations(), fake.sip_registration_id());
    let call = move |_| {
        let registrations = registrations.clone();
        async move { registrations.get(id).await.map(drop) }
    };
    let errors = under_load(call, async || {
        fake.accept_key("second");
        fake.revoke_key(old["key_id"].as_str().unwrap());
    });
    let errors = errors.await;
    assert!(errors.is_empty(), "{} lost: {}", errors.len(), errors[0]);
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
}
