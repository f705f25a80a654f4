//! The values of the vendor's documented response examples.

use super::exchange;
use trunkline::voximplant::types::{ApplicationFilter, RuleFilter, SubscriptionPriceFilter, UserFilter};

#[tokio::test]
async fn an_application_is_read_from_the_documented_example() {
    let body = r#"{"result":[{"application_id":4567,"application_name":"desk.acme.voximplant.com",
        "modified":"2026-05-06 12:20:00","secure_record_storage":false}],"total_count":1,"count":1}"#;
    let (_, page) =
        exchange(body, async |client| client.applications().list_page(ApplicationFilter::new()).await).await;
    let row = page.items.readable().next().unwrap();
    assert_eq!((row.application_id.get(), row.secure_record_storage), (4567, Some(false)));
    assert!(row.modified.as_ref().unwrap().to_utc().is_some() && row.extra.is_empty());
}

#[tokio::test]
async fn a_rule_is_read_from_the_documented_example_whose_scenario_lacks_a_field() {
    let body = r#"{"result":[{"rule_id":10,"application_id":1,"rule_name":"Moscow","rule_pattern":"749[59].+",
        "video_conference":false,"scenarios":[{"scenario_id":3,"scenario_name":"scen3","modified":"2013-09-09 16:36:50"}],
        "modified":"2013-09-09 17:07:29"}],"total_count":1,"count":1}"#;
    let (_, page) = exchange(body, async |client| client.rules().list_page(RuleFilter::new(1)).await).await;
    let row = page.items.readable().next().unwrap();
    assert_eq!((row.rule_id.get(), row.rule_name.as_deref()), (10, Some("Moscow")));
    assert_eq!(row.extra.get("scenarios").unwrap()[0]["scenario_name"], "scen3");
}

#[tokio::test]
async fn a_user_is_read_from_the_documented_example_without_required_fields() {
    let body = r#"{"result":[{"user_id":101,"user_name":"jroe","user_display_name":"Jane Roe","user_active":true,
        "balance":15.75,"modified":"2024-04-20 09:15:42","frozen":false}],"total_count":1,"count":1}"#;
    let (_, page) = exchange(body, async |client| client.users().list_page(UserFilter::new(1)).await).await;
    let row = page.items.readable().next().unwrap();
    assert_eq!((row.user_id.get(), row.balance.as_ref().unwrap().as_str()), (101, "15.75"));
    assert_eq!((&row.created, &row.live_balance, row.parent_accounting), (&None, &None, None));
    assert_eq!(row.extra.get("frozen"), Some(&false.into()));
}

#[tokio::test]
async fn a_price_is_read_from_the_documented_example_and_from_one_that_is_no_whole_number() {
    for (sent, price) in [("1.5", "1.5"), ("293.855", "293.855")] {
        let body = format!(
            r#"{{"result":[{{"subscription_template_id":30,"installation_price":0,"price":{sent},"period":"0-1-0 0:0:0",
            "subscription_template_type":"SIP_REGISTRATION","subscription_template_name":"SIP registration"}}]}}"#
        );
        let filter = SubscriptionPriceFilter::new();
        let (_, page) = exchange(&body, async |client| client.subscription_prices().list_page(filter).await).await;
        let row = page.items.readable().next().unwrap();
        assert_eq!(row.price.as_ref().unwrap().as_str(), price);
        assert_eq!((row.subscription_template_id.get(), row.tax_reserve.is_none()), (30, true));
        let (_, price_of_registration) = exchange(&body, async |client| client.sip_registrations().price().await).await;
        assert_eq!(&*price_of_registration, row);
    }
}

#[tokio::test]
async fn the_account_is_read_from_the_documented_example() {
    let body = r#"{"result":{"account_id":123321,"account_name":"acme","account_email":"ops@example.com",
        "created":"2026-01-01 10:00:00","active":true,"frozen":false,"balance":42.1234,"currency":"USD",
        "callback_url":"https://hooks.example.com/vox"},"api_address":"api.voximplant.com"}"#;
    let (_, read) = exchange(body, async |client| client.account().get().await).await;
    assert_eq!((read.result.account_id.get(), read.result.balance.as_ref().unwrap().as_str()), (123_321, "42.1234"));
    assert_eq!(read.result.callback_url, Some("https://hooks.example.com/vox".into()));
    assert!(read.result.extra.is_empty());
}
