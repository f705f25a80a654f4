use super::{exchange, pairs, refused, sorted};
use crate::wire::documents::assert_every_field;
use trunkline::ErrorKind;
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{ApplicationFilter, ApplicationId};

#[tokio::test]
async fn get_applications_sends_every_documented_filter_and_reads_the_applications() {
    let body = r#"{"result":[{"application_id":"4567","application_name":"desk.acme.voximplant.com",
        "modified":"2026-05-06 12:20:00","secure_record_storage":0},{"application_id":4568,"rules":[]}],
        "total_count":7,"count":2}"#;
    let filter = ApplicationFilter::new().application_id(4567).application_name("desk").count(2).offset(0);
    let (seen, page) = exchange(body, async |client| client.applications().list_page(filter).await).await;
    assert_eq!(seen.line(), "POST /platform_api/GetApplications");
    assert_every_field(operations::GET_APPLICATIONS, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[("application_id", "4567"), ("application_name", "desk"), ("count", "2"), ("offset", "0")])
    );
    assert_eq!((page.total_count, page.count), (Some(7), Some(2)));
    let rows: Vec<_> = page.items.readable().collect();
    assert_eq!(rows[0].application_id, ApplicationId::new(4567));
    assert_eq!(rows[0].application_name.as_deref(), Some("desk.acme.voximplant.com"));
    assert_eq!(rows[0].modified.as_ref().unwrap().to_utc().unwrap().to_string(), "2026-05-06 12:20:00");
    assert_eq!(rows[0].secure_record_storage, Some(false));
    assert!(rows[1].extra.get("rules").is_some());
}

#[tokio::test]
async fn get_applications_refused_for_a_bad_id_or_for_lack_of_a_role() {
    let call = async |client: trunkline::voximplant::Client| client.applications().list().collect().await;
    let error = refused(operations::GET_APPLICATIONS, 116, ErrorKind::Validation, call).await;
    assert_eq!(error.issues_for("application_id").count(), 1);
    refused(operations::GET_APPLICATIONS, 104, ErrorKind::Forbidden, call).await;
}
