//! Limits and permissions in the sandbox, and how this crate's clients report refusals.

use std::time::Duration;
use trunkline::diga::types::{
    InboundConfigUpdate, ListPhonesQuery, OutboundConfigUpdate, PhoneImport, PhoneUpdate, SipConfigUpdate,
};
use trunkline::signalwire::types::{
    DomainApplicationUpdate, ListSipAddressesQuery, SipCredentialUpdate, SipProfileUpdate,
};
use trunkline::voximplant::types::{
    SipRegistrationBind, SipRegistrationCreate, SipRegistrationFilter, SipRegistrationUpdate, SipWhiteListFilter,
    SipWhiteListItemAdd, SipWhiteListItemSet,
};
use trunkline::{Error, ErrorKind, Outcome, Patch};
use trunkline_testkit::{DigaPermission, Fault, Sandbox, SignalwireScope, VirtualClock, VoximplantRole};

/// The kind of a refusal, and its code if the platform has one. Asserts that the call had no effect and was not
/// retried.
fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (ErrorKind, String) {
    let error = result.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Refused, 1), "{error}");
    (error.kind(), error.code().map_or("none", |code| code.as_str()).to_owned())
}

fn refused(kind: ErrorKind, code: &str) -> (ErrorKind, String) {
    (kind, code.to_owned())
}

/// Asserts that the call succeeds if it is allowed, and is refused like this otherwise.
fn check<T: std::fmt::Debug>(is_allowed: bool, result: Result<T, Error>, (kind, code): (ErrorKind, &str)) {
    if is_allowed {
        result.unwrap();
    } else {
        assert_eq!(refusal(result), refused(kind, code));
    }
}

#[tokio::test]
async fn numbers_of_registrations_and_networks_are_limited() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.voximplant();
    let client = fake.client().build().unwrap();
    let registrations = client.sip_registrations();
    let create = || registrations.create(SipRegistrationCreate::new("a", "sip.example.org"));
    fake.set_registration_limit(2);
    create().await.unwrap();
    let before = fake.balance_cents();
    assert_eq!(refusal(create().await), refused(ErrorKind::Quota, "272"));
    assert_eq!(fake.balance_cents(), before);
    registrations.delete(fake.sip_registration_id()).await.unwrap();
    create().await.unwrap();

    let white_list = client.sip_white_list();
    fake.set_white_list_limit(1);
    let item = white_list.add(SipWhiteListItemAdd::new("10.0.0.0/8")).await.unwrap().sip_whitelist_id;
    let second = || white_list.add(SipWhiteListItemAdd::new("10.1.0.0/16"));
    assert_eq!(refusal(second().await), refused(ErrorKind::Quota, "172"));
    white_list.set(SipWhiteListItemSet::new(item, "10.2.0.0/16")).await.unwrap();
    assert_eq!(white_list.list().collect().await.unwrap().len(), 1);
    white_list.delete(item).await.unwrap();
    second().await.unwrap();
}

#[tokio::test]
async fn key_can_do_what_one_of_its_roles_allows() {
    use VoximplantRole::{Accountant, Admin, Developer, Owner, Supervisor, Support};
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.voximplant();
    let client = fake.client().build().unwrap();
    let (registrations, white_list) = (client.sip_registrations(), client.sip_white_list());
    let id = fake.sip_registration_id();
    let cases: [(&[VoximplantRole], [bool; 3]); 8] = [
        // Whether it may create, change and list.
        (&[Owner], [true, true, true]),
        (&[Admin], [true, true, true]),
        (&[Developer], [false, true, true]),
        (&[Accountant], [true, false, true]),
        (&[Supervisor], [false, false, true]),
        (&[Support], [false, false, true]),
        (&[Developer, Accountant], [true, true, true]),
        (&[], [false, false, false]),
    ];
    for (roles, [creates, changes, lists]) in cases {
        fake.set_roles(roles.iter().copied());
        let forbidden = (ErrorKind::Forbidden, "104");
        let update = SipRegistrationUpdate::new(id).password(format!("{roles:?}"));
        let bind = SipRegistrationBind::new(true).sip_registration_id(id).application(fake.application_id());
        let created = registrations.create(SipRegistrationCreate::new("a", "sip.example.org")).await;
        check(creates, created, forbidden);
        check(changes, registrations.update(update).await, forbidden);
        assert_eq!(fake.password_is(id, &format!("{roles:?}")), changes);
        check(changes, registrations.bind(bind).await, forbidden);
        check(changes, white_list.list_page(SipWhiteListFilter::new()).await, forbidden);
        check(lists, registrations.list_page(SipRegistrationFilter::new()).await, forbidden);
    }
}

#[tokio::test]
async fn apparent_resend_is_refused_for_a_while() {
    let clock = VirtualClock::new();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let fake = sandbox.voximplant();
    let registrations = fake.client().clock(clock.clone()).build().unwrap().sip_registrations();
    let create = |name: &str| registrations.create(SipRegistrationCreate::new(name, "sip.example.org").password("p"));
    // This is off by default.
    create("a").await.unwrap();
    create("a").await.unwrap();

    fake.refuse_resends(Duration::from_secs(10));
    fake.fault_next("create_sip_registration", |_| Fault::reset());
    let lost = create("b").await.unwrap_err();
    assert_eq!((lost.outcome(), lost.attempts()), (Outcome::Unknown, 1));
    let before = fake.balance_cents();
    assert_eq!(refusal(create("b").await), refused(ErrorKind::RateLimited, "484"));
    // The error advises to look the object up, and it exists.
    assert!(registrations.find("b", "sip.example.org").await.unwrap().is_some());
    create("c").await.unwrap();
    clock.advance(Duration::from_secs(9));
    assert_eq!(refusal(create("b").await), refused(ErrorKind::RateLimited, "484"));
    clock.advance(Duration::from_secs(1));
    create("b").await.unwrap();
    assert_eq!(before - fake.balance_cents(), 200);
}

#[tokio::test]
async fn same_operation_on_the_same_object_is_refused_for_a_while() {
    let clock = VirtualClock::new();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let fake = sandbox.voximplant();
    let client = fake.client().clock(clock.clone()).build().unwrap();
    let (registrations, white_list) = (client.sip_registrations(), client.sip_white_list());
    fake.refuse_repetitions(Duration::from_secs(5));
    let mut ids = vec![fake.sip_registration_id()];
    for _ in 0..2 {
        ids.push(registrations.create(SipRegistrationCreate::new("a", "b")).await.unwrap().sip_registration_id);
    }
    let update = async |id, password: &str| {
        registrations.update(SipRegistrationUpdate::new(id).password(password)).await.map(drop)
    };
    update(ids[0], "first").await.unwrap();
    update(ids[1], "first").await.unwrap();
    assert_eq!(refusal(update(ids[0], "second").await), refused(ErrorKind::RateLimited, "515"));
    assert!(fake.password_is(ids[0], "first"));
    // Refused calls do not count, and reads are never refused.
    let item = white_list.add(SipWhiteListItemAdd::new("10.0.0.0/8")).await.unwrap().sip_whitelist_id;
    let set = || white_list.set(SipWhiteListItemSet::new(item, "10.0.0.0/9"));
    set().await.unwrap();
    assert_eq!(refusal(set().await), refused(ErrorKind::RateLimited, "515"));
    clock.advance(Duration::from_secs(5));
    update(ids[0], "second").await.unwrap();
    assert!(fake.password_is(ids[0], "second"));
    for _ in 0..2 {
        registrations.get(ids[2]).await.unwrap();
    }
}

#[tokio::test]
async fn token_reaches_only_what_its_scopes_allow() {
    use SignalwireScope::{Fax, Messaging, Video, Voice};
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let client = fake.client().build().unwrap();
    let id = fake.sip_credential_id();
    let cases: [(&[SignalwireScope], [bool; 3]); 6] = [
        // Whether it reaches resources of fabric, domain applications, and the rest of relay.
        (&[Voice], [true, true, true]),
        (&[Messaging], [true, true, false]),
        (&[Fax], [true, true, false]),
        (&[Video], [true, false, false]),
        (&[Video, Voice], [true, true, true]),
        (&[], [false, false, false]),
    ];
    for (scopes, [fabric, applications, relay]) in cases {
        fake.set_scopes(scopes.iter().copied());
        let unauthorized = (ErrorKind::Auth, "none");
        let update = SipCredentialUpdate::new().password(format!("{scopes:?}"));
        check(fabric, client.sip_credentials().update(&id, update).await, unauthorized);
        assert_eq!(fake.password_is(&id, &format!("{scopes:?}")), fabric);
        check(fabric, client.sip_addresses().list_page(ListSipAddressesQuery::new()).await, unauthorized);
        check(relay, client.sip_profile().update(SipProfileUpdate::new().random_send_as()).await, unauthorized);
        let unknown = client.domain_applications().update("unknown", DomainApplicationUpdate::new()).await;
        let error = unknown.unwrap_err();
        assert!(applications || error.to_string().contains("scope"), "{error}");
        assert_eq!(error.kind(), if applications { ErrorKind::NotFound } else { ErrorKind::Auth }, "{scopes:?}");
    }
}

#[tokio::test]
async fn origin_and_status_of_a_phone_limit_its_operations() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let phones = fake.client().build().unwrap().phones();
    let (custom, bought) = (fake.phone_id(), fake.netelip_phone_id());
    let outbound = || OutboundConfigUpdate::new().password("new");
    let update = || SipConfigUpdate::new().outbound_config(outbound());
    let error = phones.update_sip_config(bought, update()).await;
    assert_eq!(refusal(error), refused(ErrorKind::Validation, "INVALID_TELEPHONY_PROVIDER"));
    assert!(!fake.password_is(bought, "new"));

    for status in ["reserved", "pending_verification"] {
        fake.set_phone_status(bought, status);
        let error = phones.release(bought).await;
        assert_eq!(refusal(error), refused(ErrorKind::Validation, "INVALID_PHONE_STATUS"));
        let listed = phones.list_with(ListPhonesQuery::new().status(status)).collect().await.unwrap();
        assert_eq!(listed.iter().map(|phone| phone.id).collect::<Vec<_>>(), [bought]);
    }
    let number = phones.get(custom).await.unwrap().number.clone();
    let import = phones.import(PhoneImport::new(number)).await;
    assert_eq!(refusal(import), refused(ErrorKind::AlreadyExists, "DUPLICATE_FIELD"));

    // An empty update gets a 200 and does nothing, as reading back shows.
    let emptied = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().allowed_addresses(Vec::<String>::new()))
        .outbound_config(outbound().termination_uri(Patch::Null));
    let verified = phones.update_sip_config_verified(custom, emptied).await.unwrap();
    let fields: Vec<&str> = verified.differences.iter().map(|difference| difference.field.as_str()).collect();
    assert_eq!(fields, ["inbound_config.allowed_addresses", "outbound_config.termination_uri"]);
    assert_eq!(verified.unverifiable, ["outbound_config.password"]);
    assert!(fake.password_is(custom, "new"));
}

#[tokio::test]
async fn restricted_key_can_do_only_what_its_permissions_allow() {
    use DigaPermission::{PhonesDelete, PhonesImport, PhonesUpdate, PhonesView};
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let phones = fake.client().build().unwrap().phones();
    let id = fake.phone_id();
    let all = [PhonesView, PhonesImport, PhonesUpdate, PhonesDelete];
    for lacking in all {
        fake.set_permissions(all.into_iter().filter(|permission| *permission != lacking));
        let forbidden = (ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR");
        let number = format!("{lacking:?}");
        let inbound = InboundConfigUpdate::new().allowed_addresses([number.clone()]);
        let update = SipConfigUpdate::new().inbound_config(inbound);
        check(lacking != PhonesView, phones.list_page(ListPhonesQuery::new()).await, forbidden);
        check(lacking != PhonesImport, phones.import(PhoneImport::new(number.clone())).await, forbidden);
        check(lacking != PhonesUpdate, phones.update(id, PhoneUpdate::new().nickname(number)).await, forbidden);
        check(lacking != PhonesUpdate, phones.update_sip_config(id, update).await, forbidden);
        check(lacking != PhonesDelete, phones.release(fake.netelip_phone_id()).await, forbidden);
    }
    fake.set_permissions(all);
    let imported = phones.list().collect().await.unwrap();
    assert_eq!(imported.iter().filter(|phone| !phone.number.starts_with('+')).count(), 3);
}
