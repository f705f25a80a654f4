//! Bindings and prices of Voximplant registrations, and the account, in the sandbox.

use trunkline::voximplant::Client;
use trunkline::voximplant::types::{
    AccountCallbacks, ApplicationFilter, ApplicationId, ApplicationRef, RuleFilter, RuleId, RuleRef,
    SipRegistrationBind, SipRegistrationCreate, SubscriptionPriceFilter, SubscriptionTemplateType, UserFilter, UserId,
    UserOrder, UserRef,
};
use trunkline::{Error, ErrorCode, ErrorKind, Outcome, Retries};
use trunkline_testkit::{Sandbox, VoximplantRole};

/// An unused id: those of the sandbox are small.
const UNKNOWN_ID: i64 = 1_000_000;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.voximplant().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> i64 {
    result.unwrap_err().code().and_then(ErrorCode::as_number).unwrap()
}

#[tokio::test]
async fn registration_can_be_bound_by_names() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    // Names that contain the wanted ones.
    let other = fake.add_application("helpdesk");
    _ = (fake.add_rule(other, "incoming"), fake.add_user(other, "bob"));
    let desk = fake.add_application("desk");
    let rules = [fake.add_rule(desk, "not-incoming"), fake.add_rule(desk, "incoming")];
    let users = [fake.add_user(desk, "bobby"), fake.add_user(desk, "bob")];

    let application = client.applications().find_by_name("desk").await.unwrap().unwrap();
    assert_eq!(application.application_id, desk);
    let full_name = application.application_name.as_deref().unwrap();
    assert_eq!(client.applications().find_by_name(full_name).await.unwrap().as_ref(), Some(&application));
    let rule = client.rules().find_by_name(desk, "incoming").await.unwrap().unwrap();
    let user = client.users().find_by_name(desk, "bob").await.unwrap().unwrap();
    assert_eq!((rule.rule_id, rule.application_id, user.user_id), (rules[1], Some(desk), users[1]));

    let id = fake.sip_registration_id();
    let bind = SipRegistrationBind::new(true).sip_registration_id(id);
    client.sip_registrations().bind(bind.application(desk).rule(rule.rule_id).user(user.user_id)).await.unwrap();
    let bound = client.sip_registrations().get(id).await.unwrap();
    assert_eq!((bound.application_id, bound.rule_id, bound.user_id), (Some(desk), Some(rules[1]), Some(users[1])));

    assert_eq!(client.applications().find_by_name("sk").await.unwrap(), None);
    assert_eq!(client.rules().find_by_name(desk, "in").await.unwrap(), None);
    assert_eq!(client.users().find_by_name(other, "bobby").await.unwrap(), None);
}

#[tokio::test]
async fn unknown_targets_cannot_be_bound() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let own = || ApplicationRef::from(fake.application_id());
    let bind = || SipRegistrationBind::new(true).sip_registration_id(fake.sip_registration_id());
    for (bind, code) in [
        (bind().application(ApplicationId::new(UNKNOWN_ID)), 116),
        (bind().application("unheard-of"), 107),
        (bind().application(own()).rule(RuleId::new(UNKNOWN_ID)), 147),
        (bind().application(own()).rule(RuleRef::Name("unheard of".into())), 156),
        (bind().application(own()).user(UserId::new(UNKNOWN_ID)), 117),
        (bind().application(own()).user(UserRef::Name("carol".into())), 122),
    ] {
        let error = client.sip_registrations().bind(bind).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Validation, Outcome::Refused), "{error}");
        assert_eq!(error.code().and_then(ErrorCode::as_number), Some(code));
    }
    for code in [
        code_of(client.rules().list(UNKNOWN_ID).collect().await),
        code_of(client.users().find_by_name(UNKNOWN_ID, "alice").await),
    ] {
        assert_eq!(code, 116);
    }
}

#[tokio::test]
async fn lists_filter_by_parts_of_names_and_page() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let desk = fake.add_application("desk");
    for number in (0..45).rev() {
        _ = fake.add_user(desk, &format!("user-{number:02}"));
        _ = fake.add_rule(desk, &format!("rule-{number:02}"));
    }
    let users = client.users().list(desk).collect().await.unwrap();
    assert_eq!((users.len(), users[0].user_name.as_deref()), (45, Some("user-00")));
    assert_eq!(fake.count("get_users"), 3);
    let by_id = UserFilter::new(desk).order_by(UserOrder::UserId).count(1);
    let first = client.users().list_page(by_id).await.unwrap();
    assert_eq!((first.total_count, first.items.readable().next().unwrap().user_id), (Some(45), users[44].user_id));
    let some = UserFilter::new(desk).user_name("-1").user_active(true);
    assert_eq!(client.users().list_with(some).collect().await.unwrap().len(), 10);
    let none = UserFilter::new(desk).user_active(false);
    assert_eq!(client.users().list_with(none).collect().await.unwrap().len(), 0);

    let some = RuleFilter::new(desk).rule_name("-2").template("74951234567").video_conference(false);
    assert_eq!(client.rules().list_with(some).collect().await.unwrap().len(), 10);
    for none in [RuleFilter::new(desk).video_conference(true), RuleFilter::new(desk).attached_key_id("k")] {
        assert_eq!(client.rules().list_with(none).collect().await.unwrap().len(), 0);
    }
    assert_eq!(client.applications().list().collect().await.unwrap().len(), 2);
    let one = ApplicationFilter::new().application_id(desk);
    let one = client.applications().list_page(one).await.unwrap();
    assert_eq!((one.count, one.items.readable().next().unwrap().application_id), (Some(1), desk));
    assert_eq!(code_of(client.applications().list_page(ApplicationFilter::new().count(-1)).await), 497);
}

#[tokio::test]
async fn listed_price_is_charged_for_a_registration() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let registrations = client.sip_registrations();
    for cents in [100, 275] {
        fake.set_registration_price_cents(cents);
        let price = registrations.price().await.unwrap();
        let before = client.account().get().await.unwrap().result.balance.clone().unwrap();
        let created = registrations.create(SipRegistrationCreate::new("a", "sip.example.org")).await.unwrap();
        let after = created.account_info.as_ref().unwrap().balance.clone().unwrap();
        let amount = |text: &str| text.parse::<f64>().unwrap();
        let charged = amount(before.as_str()) - amount(after.as_str());
        assert!((charged - amount(price.price.as_ref().unwrap().as_str())).abs() < 1e-9, "{before} {after}");
        let row = registrations.get(created.sip_registration_id).await.unwrap();
        let monthly = row.subscription_price.as_ref().unwrap().parse();
        assert_eq!(price.price, Some(monthly.unwrap()));
    }
    let prices = client.subscription_prices();
    assert_eq!(prices.list().collect().await.unwrap().len(), 2);
    let filter = || SubscriptionPriceFilter::new();
    let numbers = filter().subscription_template_type(SubscriptionTemplateType::PhoneNum);
    assert_eq!(prices.list_with(numbers).collect().await.unwrap().len(), 1);
    for (filter, code) in [
        (filter().subscription_template_id([7]), 244),
        (filter().subscription_template_name("unheard of"), 245),
        (filter().subscription_template_type("FAX"), 246),
    ] {
        assert_eq!(code_of(prices.list_page(filter).await), code);
    }
}

#[tokio::test]
async fn callbacks_are_replaced_only_when_requested() {
    let (sandbox, client) = sandbox().await;
    let (fake, account) = (sandbox.voximplant(), client.account());
    let callbacks = |url: &str| AccountCallbacks::new().callback_url(url);
    assert_eq!(fake.callback_url(), None);
    account.set_callbacks(callbacks("https://a.example/").callback_salt("salt")).await.unwrap();
    account.set_callbacks(callbacks("https://a.example/")).await.unwrap();
    assert_eq!((fake.callback_url().as_deref(), fake.callback_salt_is("salt")), (Some("https://a.example/"), true));

    fake.set_callback_url("https://other.example/");
    let error = account.set_callbacks(callbacks("https://a.example/")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::AlreadyExists, Outcome::NotSent));
    assert_eq!(fake.callback_url().as_deref(), Some("https://other.example/"));
    assert_eq!(fake.count("set_account_info"), 2);
    account.replace_callbacks(callbacks("https://a.example/")).await.unwrap();
    let read = account.get().await.unwrap();
    assert_eq!(read.result.callback_url, Some("https://a.example/".into()));
    assert_eq!(read.api_address.as_deref(), sandbox.base_url().strip_prefix("http://"));

    assert_eq!(code_of(account.replace_callbacks(callbacks("ftp://a.example/")).await), 398);
    let salt = |length: usize| AccountCallbacks::new().callback_salt("s".repeat(length));
    assert_eq!(code_of(account.replace_callbacks(salt(41)).await), 399);
    account.replace_callbacks(salt(40)).await.unwrap();
}

#[tokio::test]
async fn key_can_do_what_one_of_its_roles_allows() {
    use VoximplantRole::{
        Accountant, Admin, CallListManager, Developer, Owner, Payer, Supervisor, Support, UserManager,
    };
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let application = fake.application_id();
    for (role, [rules, users, callbacks]) in [
        // Whether it may list rules, list users and set callbacks.
        (Owner, [true, true, true]),
        (Admin, [true, true, true]),
        (Developer, [true, true, true]),
        (Supervisor, [true, true, false]),
        (Accountant, [false, false, true]),
        (Support, [true, false, false]),
        (CallListManager, [true, false, false]),
        (UserManager, [false, true, false]),
        (Payer, [false, false, true]),
    ] {
        fake.set_roles([role]);
        let url = AccountCallbacks::new().callback_url("https://a.example/");
        let tried = [
            client.rules().list(application).collect().await.map(drop),
            client.users().list(application).collect().await.map(drop),
            client.account().replace_callbacks(url).await.map(drop),
        ];
        for (result, allowed) in tried.into_iter().zip([rules, users, callbacks]) {
            match result {
                Ok(()) => assert!(allowed, "{role:?}"),
                Err(error) => assert_eq!((error.kind(), allowed), (ErrorKind::Forbidden, false), "{role:?} {error}"),
            }
        }
        client.account().get().await.unwrap();
        client.sip_registrations().price().await.unwrap();
        client.applications().list().collect().await.unwrap();
    }
    fake.set_roles([]);
    assert_eq!(code_of(client.account().get().await), 104);
}
