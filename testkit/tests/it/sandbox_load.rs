//! Many concurrent clients of one sandbox: no call is lost, confused with another, or performed twice.

use std::collections::BTreeMap;
use std::future::Future;
use trunkline::Retries;
use trunkline::diga::types::{ListPhonesQuery, OutboundConfigUpdate, PhoneImport, SipConfigUpdate};
use trunkline::signalwire::types::{ListSipCredentialsQuery, SipCredentialCreate, SipCredentialUpdate};
use trunkline::voximplant::types::{SipRegistrationCreate, SipRegistrationFilter, SipRegistrationUpdate};
use trunkline_testkit::{DigaSandbox, RecordedRequest, Sandbox, SignalwireSandbox, VoximplantSandbox};

const CLIENTS: usize = 200;
/// Of five calls each.
const ROUNDS: usize = 10;

/// The final state: the names of objects, with the passwords that their clients set last.
type Objects = BTreeMap<String, String>;

/// Each round creates an object, updates it, reads it, lists, and deletes it or updates it again.
async fn on_signalwire(fake: SignalwireSandbox, client: usize) -> Objects {
    // Each client has one connection, as it makes one call at a time.
    let credentials = fake.client().retries(Retries::off()).build().unwrap().sip_credentials();
    let mut remaining = Objects::new();
    for round in 0..ROUNDS {
        let name = format!("{client}-{round}");
        let update = |password: &str| SipCredentialUpdate::new().caller_id(name.as_str()).password(password);
        let id = credentials.create(SipCredentialCreate::new(&name).password("first")).await.unwrap().id.clone();
        credentials.update(&id, update("second")).await.unwrap();
        let read = credentials.get(&id).await.unwrap();
        assert_eq!(read.sip_endpoint.username.as_deref(), Some(name.as_str()));
        assert_eq!(read.sip_endpoint.caller_id.as_deref(), Some(name.as_str()));
        credentials.list_page(ListSipCredentialsQuery::new().page_size(3)).await.unwrap();
        if round % 2 == 0 {
            credentials.delete(&id).await.unwrap();
        } else {
            let password = format!("third {name}");
            credentials.update(&id, update(&password)).await.unwrap();
            remaining.insert(name, password);
        }
    }
    remaining
}

async fn on_voximplant(fake: VoximplantSandbox, client: usize) -> Objects {
    let registrations = fake.client().retries(Retries::off()).build().unwrap().sip_registrations();
    let mut remaining = Objects::new();
    for round in 0..ROUNDS {
        let name = format!("{client}-{round}");
        let create = SipRegistrationCreate::new(&name, "sip.example.org").password("first");
        let id = registrations.create(create).await.unwrap().sip_registration_id;
        let update = |password: &str| SipRegistrationUpdate::new(id).auth_user(name.as_str()).password(password);
        registrations.update(update("second")).await.unwrap();
        let read = registrations.get(id).await.unwrap();
        assert_eq!(read.sip_username.as_deref(), Some(name.as_str()));
        assert_eq!(read.auth_user.as_deref(), Some(name.as_str()));
        registrations.list_page(SipRegistrationFilter::new().count(3)).await.unwrap();
        if round % 2 == 0 {
            registrations.delete(id).await.unwrap();
        } else {
            let password = format!("third {name}");
            registrations.update(update(&password)).await.unwrap();
            remaining.insert(name, password);
        }
    }
    remaining
}

async fn on_diga(fake: DigaSandbox, client: usize) -> Objects {
    let phones = fake.client().retries(Retries::off()).build().unwrap().phones();
    let mut remaining = Objects::new();
    for round in 0..ROUNDS {
        let name = format!("{client}-{round}");
        let update = |password: &str| {
            let outbound = OutboundConfigUpdate::new().username(name.clone()).password(password.to_owned());
            SipConfigUpdate::new().outbound_config(outbound)
        };
        let id = phones.import(PhoneImport::new(&name)).await.unwrap().id;
        phones.update_sip_config(id, update("second")).await.unwrap();
        let read = phones.get(id).await.unwrap();
        assert_eq!(read.number, name);
        assert_eq!(read.sip_config.as_ref().unwrap().username.as_deref(), Some(name.as_str()));
        phones.list_page(ListPhonesQuery::new().limit(3)).await.unwrap();
        if round % 2 == 0 {
            phones.release(id).await.unwrap();
        } else {
            let password = format!("third {name}");
            phones.update_sip_config(id, update(&password)).await.unwrap();
            remaining.insert(name, password);
        }
    }
    remaining
}

/// Starts the clients with the numbers `first`, `first + 3` and so on, and returns their final state.
fn start<H: Clone, F: Future<Output = Objects> + Send + 'static>(
    handle: &H,
    first: usize,
    client: fn(H, usize) -> F,
) -> Vec<tokio::task::JoinHandle<Objects>> {
    (first..CLIENTS).step_by(3).map(|number| tokio::spawn(client(handle.clone(), number))).collect()
}

async fn all_of(clients: Vec<tokio::task::JoinHandle<Objects>>) -> Objects {
    let mut all = Objects::new();
    for client in clients {
        all.append(&mut client.await.unwrap());
    }
    all
}

/// Asserts that each operation was called exactly as often as the clients should have, and that no other was.
fn assert_counts(clients: usize, requests: &[RecordedRequest], calls: &[(&str, usize)]) {
    let mut counted = BTreeMap::new();
    for request in requests {
        *counted.entry(request.operation_id.unwrap()).or_insert(0) += 1;
    }
    assert_eq!(counted, calls.iter().map(|(operation, each)| (*operation, clients * each)).collect());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_clients_of_fifty_calls_lose_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    let balance = voximplant.balance_cents();
    let clients = (start(signalwire, 0, on_signalwire), start(voximplant, 1, on_voximplant), start(diga, 2, on_diga));
    let numbers = (clients.0.len(), clients.1.len(), clients.2.len());
    let remaining = (all_of(clients.0).await, all_of(clients.1).await, all_of(clients.2).await);

    let all = signalwire.requests().len() + voximplant.requests().len() + diga.requests().len();
    assert_eq!(all, CLIENTS * 50);
    let half = ROUNDS / 2;
    let calls = [
        ("create_sip_credential", ROUNDS),
        ("update_sip_credential", ROUNDS + half),
        ("get_sip_credential", ROUNDS),
        ("list_sip_credentials", ROUNDS),
        ("delete_sip_credential", half),
    ];
    assert_counts(numbers.0, &signalwire.requests(), &calls);
    let calls = [
        ("create_sip_registration", ROUNDS),
        ("update_sip_registration", ROUNDS + half),
        // Reading one is a list call.
        ("get_sip_registrations", 2 * ROUNDS),
        ("delete_sip_registration", half),
    ];
    assert_counts(numbers.1, &voximplant.requests(), &calls);
    let calls = [
        ("import_phone", ROUNDS),
        ("update_phone_sip_config", ROUNDS + half),
        ("get_phone", ROUNDS),
        ("list_phones", ROUNDS),
        ("release_phone", half),
    ];
    assert_counts(numbers.2, &diga.requests(), &calls);
    let creations = u64::try_from(numbers.1 * ROUNDS).unwrap();
    assert_eq!(balance - voximplant.balance_cents(), 100 * creations);

    // Besides the initial objects, there are those that remained, with their final values.
    let credentials = signalwire.client().build().unwrap().sip_credentials();
    let credentials = credentials.list_with(ListSipCredentialsQuery::new().page_size(1000)).collect().await.unwrap();
    assert_eq!(credentials.len(), remaining.0.len() + 1);
    for credential in credentials.iter().filter(|credential| credential.id != signalwire.sip_credential_id()) {
        let password = &remaining.0[credential.sip_endpoint.username.as_ref().unwrap()];
        assert!(signalwire.password_is(&credential.id, password));
    }
    let registrations = voximplant.client().build().unwrap().sip_registrations();
    let registrations = registrations.list_with(SipRegistrationFilter::new().count(1000)).collect().await.unwrap();
    assert_eq!(registrations.len(), remaining.1.len() + 1);
    for row in registrations.iter().filter(|row| row.sip_registration_id != voximplant.sip_registration_id()) {
        let password = &remaining.1[row.sip_username.as_ref().unwrap()];
        assert!(voximplant.password_is(row.sip_registration_id, password));
    }
    let phones = diga.client().build().unwrap().phones();
    let phones = phones.list_with(ListPhonesQuery::new().limit(100)).collect().await.unwrap();
    assert_eq!(phones.len(), remaining.2.len() + 2);
    for phone in phones.iter().filter(|phone| ![diga.phone_id(), diga.netelip_phone_id()].contains(&phone.id)) {
        assert!(diga.password_is(phone.id, &remaining.2[&phone.number]));
    }
}
