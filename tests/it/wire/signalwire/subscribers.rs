use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::support::{Platform, StubResponse};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::types::{
    ListSubscriberAddressesQuery, ListSubscribersQuery, ResourceType, Subscriber, SubscriberCreate, SubscriberUpdate,
};
use trunkline::signalwire::{Client, operations};
use trunkline::{ErrorKind, Outcome};

pub(super) const SUBSCRIBER: &str = include_str!("../../fixtures/signalwire/subscriber.json");
pub(super) const ID: &str = "d369a402-7b43-4512-8735-9d5e1f387814";
const EMAIL: &str = "jane.roe@example.com";

fn assert_is_the_fixture(subscriber: &Subscriber) {
    assert_eq!((subscriber.id.as_str(), subscriber.type_.as_ref()), (ID, Some(&ResourceType::Subscriber)));
    assert_eq!(subscriber.display_name.as_deref(), Some("Jane Roe"));
    assert_eq!(subscriber.project_id.as_ref().unwrap().as_str(), "1313fe58-5e14-4c11-bbe7-6fdfa11fe780");
    assert_eq!(subscriber.created_at.unwrap().to_rfc3339(), "2026-05-06T12:20:00+00:00");
    assert_eq!(subscriber.created_at, subscriber.updated_at);
    let profile = subscriber.subscriber.as_ref().unwrap();
    assert_eq!(profile.id.as_ref().unwrap().as_str(), "7a2f8b60-0a5c-4b0e-9f0e-2a3f0e6f7c11");
    let texts = [
        (&profile.email, EMAIL),
        (&profile.first_name, "Jane"),
        (&profile.last_name, "Roe"),
        (&profile.display_name, "Jane Roe"),
        (&profile.job_title, "Software Engineer"),
        (&profile.timezone, "Europe/Berlin"),
        (&profile.country, "Germany"),
        (&profile.company_name, "Example Ltd"),
    ];
    for (field, expected) in texts {
        assert_eq!(field.as_deref(), Some(expected));
    }
    assert!(subscriber.extra.is_empty() && profile.extra.is_empty());
}

fn without_password() -> Value {
    json!({
        "email": EMAIL,
        "first_name": "Jane",
        "last_name": "Roe",
        "display_name": "Jane Roe",
        "job_title": "Software Engineer",
        "timezone": "Europe/Berlin",
        "country": "Germany",
        "company_name": "Example Ltd",
    })
}

#[tokio::test]
async fn create_subscriber_sends_every_documented_field() {
    let create = SubscriberCreate::new(EMAIL)
        .password("correct-horse-battery")
        .first_name("Jane")
        .last_name("Roe")
        .display_name("Jane Roe")
        .job_title("Software Engineer")
        .timezone("Europe/Berlin")
        .country("Germany")
        .company_name("Example Ltd");
    assert!(!format!("{create:?}").contains("correct-horse"));
    let (seen, created) = exchange(201, SUBSCRIBER, async |client| client.subscribers().create(create).await).await;
    assert_eq!(seen.line(), "POST /api/fabric/resources/subscribers");
    assert_every_field(operations::CREATE_SUBSCRIBER, &seen);
    let mut expected = without_password();
    expected["password"] = json!("correct-horse-battery");
    assert_eq!(seen.json(), expected);
    assert_is_the_fixture(&created);
}

#[tokio::test]
async fn create_subscriber_refused_with_the_documented_error_names_the_field() {
    let call = async |client: Client| client.subscribers().create(SubscriberCreate::new(EMAIL)).await;
    assert_refused_field(&refused(operations::CREATE_SUBSCRIBER, 422, call).await);
}

#[tokio::test]
async fn a_subscriber_whose_creation_may_have_happened_is_not_created_again() {
    let platform = Platform::responding([StubResponse::json(503, "{}")]).await;
    let error = platform.signalwire().subscribers().create(SubscriberCreate::new(EMAIL)).await.unwrap_err();
    assert_eq!((error.outcome(), platform.requests().len()), (Outcome::Unknown, 1));
}

#[tokio::test]
async fn get_subscriber_sends_the_outer_id_and_reads_every_documented_field() {
    let (seen, subscriber) = exchange(200, SUBSCRIBER, async |client| client.subscribers().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/fabric/resources/subscribers/{ID}"));
    assert_is_the_fixture(&subscriber);
}

#[tokio::test]
async fn get_subscriber_refused_for_an_unknown_id() {
    let error = refused(operations::GET_SUBSCRIBER, 404, async |client| client.subscribers().get("inner").await);
    assert!(error.await.is_not_found());
}

/// As observed in live responses: no inner id, `time_zone`, and null for unset fields.
#[tokio::test]
async fn get_subscriber_reads_the_live_form() {
    let live = json!({ "id": ID, "subscriber": { "email": EMAIL, "first_name": null, "time_zone": "Europe/Berlin" } });
    let (_, subscriber) = exchange(200, &live.to_string(), async |client| client.subscribers().get(ID).await).await;
    let profile = subscriber.subscriber.as_ref().unwrap();
    assert_eq!((profile.id.as_ref(), profile.first_name.as_ref(), profile.timezone.as_ref()), (None, None, None));
    assert_eq!(profile.time_zone.as_deref(), Some("Europe/Berlin"));
}

#[tokio::test]
async fn update_subscriber_sends_the_email_address_and_what_is_set() {
    let update = SubscriberUpdate::new(EMAIL)
        .password("another-horse")
        .first_name("Jane")
        .last_name("Roe")
        .display_name("Jane Roe")
        .job_title("Software Engineer")
        .timezone("Europe/Berlin")
        .country("Germany")
        .company_name("Example Ltd");
    let (seen, _) = exchange(200, SUBSCRIBER, async |client| client.subscribers().update(ID, update).await).await;
    assert_eq!(seen.line(), format!("PUT /api/fabric/resources/subscribers/{ID}"));
    assert_every_field(operations::UPDATE_SUBSCRIBER, &seen);

    let update = SubscriberUpdate::new(EMAIL).job_title("CTO");
    let (seen, _) = exchange(200, SUBSCRIBER, async |client| client.subscribers().update(ID, update).await).await;
    assert_eq!(seen.json(), json!({ "email": EMAIL, "job_title": "CTO" }));
}

#[tokio::test]
async fn update_subscriber_refused_with_the_documented_error_names_the_field() {
    let call = async |client: Client| client.subscribers().update(ID, SubscriberUpdate::new(EMAIL)).await;
    assert_refused_field(&refused(operations::UPDATE_SUBSCRIBER, 422, call).await);
}

#[tokio::test]
async fn a_time_zone_is_verified_under_either_of_its_names() {
    for name in ["timezone", "time_zone"] {
        let read = json!({ "id": ID, "subscriber": { "email": EMAIL, name: "Europe/Berlin" } });
        let platform = Platform::responding_json(200, read.to_string()).await;
        let update = SubscriberUpdate::new(EMAIL).timezone("Europe/Berlin").password("p").country("Spain");
        let verified = platform.signalwire().subscribers().update_verified(ID, update).await.unwrap();
        let different: Vec<&str> = verified.differences.iter().map(|difference| difference.field.as_str()).collect();
        assert_eq!((different, verified.unverifiable), (vec!["country"], vec!["password".to_owned()]), "{name}");
    }
}

#[tokio::test]
async fn delete_subscriber_sends_the_outer_id_and_nothing_else() {
    let seen = request_of(async |client| client.subscribers().delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/resources/subscribers/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_subscriber_refused_for_an_unknown_id() {
    let error = refused(operations::DELETE_SUBSCRIBER, 404, async |client| client.subscribers().delete("x").await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_subscribers_sends_the_documented_query() {
    let query = ListSubscribersQuery::new().page_size(1000).page_number(3).page_token("PBx");
    let body = json!({ "data": [serde_json::from_str::<Value>(SUBSCRIBER).unwrap()], "links": {} });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.subscribers().list_page(query).await).await;
    assert_eq!(seen.line(), "GET /api/fabric/resources/subscribers?page_number=3&page_size=1000&page_token=PBx");
    assert_every_parameter(operations::LIST_SUBSCRIBERS, &seen.target);
    assert_is_the_fixture(page.items.readable().next().unwrap());
}

#[tokio::test]
async fn list_subscribers_refused_without_the_scope() {
    let error = refused(operations::LIST_SUBSCRIBERS, 401, async |client| client.subscribers().list().collect().await);
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn list_subscriber_addresses_sends_the_documented_query_and_reads_every_form() {
    let page = json!({ "data": [{ "id": "a", "type": "subscriber", "name": "office_jane-ubdtn" }], "links": {} });
    for body in [page.clone(), json!([page])] {
        let platform = Platform::responding_json(200, body.to_string()).await;
        let query = ListSubscriberAddressesQuery::new().page_size(5).page_number(1).page_token("PA");
        let found = platform.signalwire().subscribers().addresses_with(ID, query).collect().await.unwrap();
        let seen = platform.request();
        let path = format!("/api/fabric/resources/subscribers/{ID}/addresses");
        assert_eq!(seen.line(), format!("GET {path}?page_number=1&page_size=5&page_token=PA"));
        assert_every_parameter(operations::LIST_SUBSCRIBER_ADDRESSES, &seen.target);
        assert_eq!((found.len(), found[0].name.as_deref()), (1, Some("office_jane-ubdtn")));
    }
}

#[tokio::test]
async fn list_subscriber_addresses_refused_for_an_unknown_subscriber() {
    let error = refused(operations::LIST_SUBSCRIBER_ADDRESSES, 404, async |client| {
        client.subscribers().addresses("x").collect().await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn a_subscriber_is_found_by_email_address_whatever_its_case() {
    let page = |emails: &[&str], next: Value| {
        let items: Vec<Value> =
            emails.iter().map(|email| json!({ "id": email, "subscriber": { "email": email } })).collect();
        StubResponse::json(200, json!({ "data": items, "links": { "next": next } }).to_string())
    };
    let next = json!("/api/fabric/resources/subscribers?page_number=1&page_token=PA1");
    let pages = [page(&["not.jane.roe@example.com", "other@example.com"], next), page(&[EMAIL], Value::Null)];
    for email in [EMAIL, "Jane.Roe@Example.COM"] {
        let platform = Platform::responding(pages.clone()).await;
        let found = platform.signalwire().subscribers().find_by_email(email).await.unwrap();
        assert_eq!(found.unwrap().id.as_str(), EMAIL);
    }
    let platform = Platform::responding(pages).await;
    assert_eq!(platform.signalwire().subscribers().find_by_email("roe@example.com").await.unwrap(), None);
}

#[tokio::test]
async fn a_subscriber_whose_email_address_cannot_be_read_may_be_the_one() {
    for item in [json!({ "id": "a", "subscriber": { "email": {} } }), json!({ "id": "a", "subscriber": [EMAIL] })] {
        let platform = Platform::responding_json(200, json!({ "data": [item] }).to_string()).await;
        let error = platform.signalwire().subscribers().find_by_email(EMAIL).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
}
