use super::{assert_unauthorized, exchange, refused};
use crate::support::Platform;
use crate::wire::documents::assert_every_parameter;
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{ListVerifiedCallerIdsQuery, VerificationStatus, VerifiedNumber};

const CALLER: &str = include_str!("../../fixtures/signalwire/verified_caller_id.json");
const ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

fn assert_is_the_fixture(caller: &VerifiedNumber) {
    assert_eq!((caller.id.as_str(), caller.type_.as_deref()), (ID, Some("verified_caller_id")));
    assert_eq!((caller.number.as_deref(), caller.name.as_deref()), (Some("+15550100123"), Some("C-3P0")));
    assert_eq!((caller.verified, caller.verified_at), (Some(false), None));
    assert_eq!(caller.status, Some(VerificationStatus::AwaitingVerification));
    assert_eq!(caller.extension.as_deref(), Some("1234"));
    assert!(caller.extra.is_empty());
}

#[tokio::test]
async fn get_verified_caller_id_sends_the_id_and_reads_every_documented_field() {
    let (seen, caller) = exchange(200, CALLER, async |client| client.verified_caller_ids().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/relay/rest/verified_caller_ids/{ID}"));
    assert_is_the_fixture(&caller);
    let verified = json!({ "id": ID, "verified": true, "verified_at": "2026-05-06T12:20:00Z", "status": "Verified" });
    let (_, caller) =
        exchange(200, &verified.to_string(), async |client| client.verified_caller_ids().get(ID).await).await;
    assert_eq!((caller.verified, &caller.status), (Some(true), &Some(VerificationStatus::Verified)));
    assert!(caller.verified_at.is_some());
}

#[tokio::test]
async fn get_verified_caller_id_refused_for_an_unknown_id() {
    let error =
        refused(operations::GET_VERIFIED_CALLER_ID, 404, async |client| client.verified_caller_ids().get("x").await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_verified_caller_ids_sends_the_documented_query() {
    let query = ListVerifiedCallerIdsQuery::new().filter_name("C-3").filter_number("+1555");
    let body = json!({ "data": [serde_json::from_str::<Value>(CALLER).unwrap()], "links": {} });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.verified_caller_ids().list_page(query).await).await;
    assert_eq!(seen.line(), "GET /api/relay/rest/verified_caller_ids?filter_name=C-3&filter_number=%2B1555");
    assert_every_parameter(operations::LIST_VERIFIED_CALLER_IDS, &seen.target);
    assert_is_the_fixture(page.items.readable().next().unwrap());
}

#[tokio::test]
async fn list_verified_caller_ids_refused_without_the_scope() {
    let error = refused(operations::LIST_VERIFIED_CALLER_IDS, 401, async |client| {
        client.verified_caller_ids().list().collect().await
    });
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn a_verified_caller_id_is_found_by_its_number() {
    let items = ["+155501001234", "+15550100123"].map(|number| json!({ "id": number, "number": number }));
    let platform = Platform::responding_json(200, json!({ "data": items }).to_string()).await;
    let callers = platform.signalwire().verified_caller_ids();
    let found = callers.find_by_number("+15550100123").await.unwrap().unwrap();
    assert_eq!(found.id.as_str(), "+15550100123");
    assert_eq!(callers.find_by_number("+1555").await.unwrap(), None);
}
