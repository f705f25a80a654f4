use super::{exchange, pairs, refused, sorted};
use crate::support::Platform;
use crate::wire::documents::assert_every_field;
use serde_json::{Value, json};
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{
    SubscriptionPrice, SubscriptionPriceFilter, SubscriptionTemplateId, SubscriptionTemplateType, VerificationStatus,
};
use trunkline::{Error, ErrorKind, Outcome, Response};

fn row(id: u64, kind: &str, price: &Value) -> Value {
    json!({ "subscription_template_id": id, "subscription_template_type": kind, "price": price })
}

#[tokio::test]
async fn get_subscription_price_sends_every_documented_filter_and_reads_prices_exactly() {
    let body = r#"{"result":[{"subscription_template_id":30,"subscription_template_type":"SIP_REGISTRATION",
        "subscription_template_name":"SIP registration","price":293.855,"period":"0-1-0 0:0:0",
        "installation_price":"0.00","tax_reserve":0.1,"installation_tax_reserve":0,"price_in_currency":"4.50",
        "installation_price_in_currency":1,"currency":"USD","currency_id":1,"required_verification":true,
        "verification_status":"NOT_REQUIRED"}]}"#;
    let filter = SubscriptionPriceFilter::new()
        .subscription_template_id([30, 31])
        .subscription_template_type(SubscriptionTemplateType::SipRegistration)
        .subscription_template_name("SIP registration")
        .count(10)
        .offset(0);
    let (seen, page) = exchange(body, async |client| client.subscription_prices().list_page(filter).await).await;
    assert_eq!(seen.line(), "POST /platform_api/GetSubscriptionPrice");
    assert_every_field(operations::GET_SUBSCRIPTION_PRICE, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("count", "10"),
            ("offset", "0"),
            ("subscription_template_id", "30;31"),
            ("subscription_template_name", "SIP registration"),
            ("subscription_template_type", "SIP_REGISTRATION"),
        ])
    );
    let price = page.items.readable().next().unwrap();
    assert_eq!(price.subscription_template_id, SubscriptionTemplateId::new(30));
    let amounts = [
        &price.price,
        &price.installation_price,
        &price.tax_reserve,
        &price.installation_tax_reserve,
        &price.price_in_currency,
        &price.installation_price_in_currency,
    ];
    assert_eq!(amounts.map(|amount| amount.as_ref().unwrap().as_str()), ["293.855", "0", "0.1", "0", "4.5", "1"]);
    assert_eq!((price.currency.as_deref(), price.currency_id.as_deref()), (Some("USD"), Some("1")));
    assert_eq!(price.required_verification.as_deref(), Some("true"));
    assert_eq!(price.verification_status, Some(VerificationStatus::NotRequired));
    assert_eq!(price.period.as_deref(), Some("0-1-0 0:0:0"));
}

#[tokio::test]
async fn get_subscription_price_refused_for_entries_that_are_not_in_the_list() {
    let call = async |client: trunkline::voximplant::Client| client.subscription_prices().list().collect().await;
    for (code, field) in
        [(244, "subscription_template_id"), (245, "subscription_template_name"), (246, "subscription_template_type")]
    {
        let error = refused(operations::GET_SUBSCRIPTION_PRICE, code, ErrorKind::Validation, call).await;
        assert_eq!(error.issues_for(field).count(), 1, "{code}");
    }
}

async fn price(rows: Value) -> Result<Response<SubscriptionPrice>, Error> {
    let platform = Platform::responding_json(200, json!({ "result": rows }).to_string()).await;
    let price = platform.voximplant().sip_registrations().price().await;
    assert_eq!(platform.request().form(), pairs(&[("subscription_template_type", "SIP_REGISTRATION")]));
    price
}

#[tokio::test]
async fn the_price_of_a_registration_is_one_call_and_compares_with_a_limit() {
    let registration = row(30, "SIP_REGISTRATION", &json!(1.5));
    // A platform that ignores the filter, and an entry without its type.
    let others = row(1, "PHONE_NUM", &json!(3));
    let untyped = json!({ "subscription_template_id": 30, "price": "1.50" });
    for rows in [json!([registration]), json!([others, registration]), json!([untyped])] {
        let price = price(rows).await.unwrap();
        assert_eq!(price.subscription_template_id, SubscriptionTemplateId::new(30));
        let amount = price.price.as_ref().unwrap();
        assert!(*amount <= "1.5".parse().unwrap() && *amount > "1.49".parse().unwrap());
    }
}

#[tokio::test]
async fn a_price_list_without_one_price_for_registrations_is_an_error() {
    let registration = |id| row(id, "SIP_REGISTRATION", &json!(1.5));
    for (rows, kind) in [
        (json!([]), ErrorKind::NotFound),
        (json!([row(1, "PHONE_NUM", &json!(3))]), ErrorKind::NotFound),
        (json!([{ "price": 1.5 }]), ErrorKind::Decode),
        (json!([registration(30), registration(31)]), ErrorKind::InvalidRequest),
    ] {
        let error = price(rows.clone()).await.unwrap_err();
        let outcome = if kind == ErrorKind::Decode { Outcome::Applied } else { Outcome::Refused };
        assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{rows}: {error}");
        assert_eq!(error.operation(), Some(operations::GET_SUBSCRIPTION_PRICE));
    }
}
