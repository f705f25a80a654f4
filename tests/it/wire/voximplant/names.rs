//! Finders compare full names, while the platform's filters match parts of names.

use super::{pairs, sorted};
use crate::support::{Platform, StubResponse};
use serde_json::{Value, json};
use trunkline::{Error, ErrorKind, Outcome};

/// The results of the finders of applications, rules and users for rows with these ids and names.
async fn found(rows: &[(i64, Value)], name: &str) -> [Result<Option<i64>, Error>; 3] {
    let rows: Vec<_> = rows
        .iter()
        .map(|(id, name)| {
            json!({ "application_id": id, "application_name": name, "rule_id": id, "rule_name": name,
                    "user_id": id, "user_name": name })
        })
        .collect();
    let platform =
        Platform::responding_json(200, json!({ "total_count": rows.len(), "result": rows }).to_string()).await;
    let client = platform.voximplant();
    let found = [
        client.applications().find_by_name(name).await.map(|row| row.map(|row| row.application_id.get())),
        client.rules().find_by_name(7, name).await.map(|row| row.map(|row| row.rule_id.get())),
        client.users().find_by_name(7, name).await.map(|row| row.map(|row| row.user_id.get())),
    ];
    let sent: Vec<_> = platform.requests().iter().map(|seen| sorted(seen.form())).collect();
    assert_eq!(sent[0], pairs(&[("application_name", name), ("offset", "0")]));
    assert_eq!(sent[1], pairs(&[("application_id", "7"), ("offset", "0"), ("rule_name", name)]));
    assert_eq!(sent[2], pairs(&[("application_id", "7"), ("offset", "0"), ("user_name", name)]));
    found
}

fn ids(found: [Result<Option<i64>, Error>; 3]) -> [Option<i64>; 3] {
    found.map(|found| found.unwrap_or_else(|error| panic!("{error}")))
}

#[tokio::test]
async fn a_full_name_is_found_and_a_part_of_one_is_not() {
    let rows = [(1, json!("helpdesk")), (2, json!("desk")), (3, json!("desk2")), (4, json!("Desk"))];
    assert_eq!(ids(found(&rows, "desk").await), [Some(2); 3]);
    assert_eq!(ids(found(&rows[..1], "desk").await), [None; 3]);
    assert_eq!(ids(found(&[], "desk").await), [None; 3]);
}

#[tokio::test]
async fn an_application_is_found_by_its_short_and_by_its_full_name() {
    let rows = [(1, json!("helpdesk.acme.voximplant.com")), (2, json!("desk.acme.voximplant.com"))];
    for name in ["desk", "desk.acme.voximplant.com"] {
        let [application, ..] = found(&rows, name).await;
        assert_eq!(application.unwrap(), Some(2), "{name}");
    }
    for name in ["desk.acme", "acme", "", "voximplant.com"] {
        let [application, ..] = found(&rows, name).await;
        assert_eq!(application.unwrap(), None, "{name}");
    }
}

#[tokio::test]
async fn two_of_one_name_are_an_error_that_names_their_ids_and_one_row_twice_is_not() {
    let rows = [(1, json!("desk")), (2, json!("desk"))];
    for found in found(&rows, "desk").await {
        let error = found.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::Refused));
        assert!(error.to_string().contains("more than one has this name: 1 and 2"), "{error}");
    }
    assert_eq!(ids(found(&[(1, json!("desk")), (1, json!("desk"))], "desk").await), [Some(1); 3]);
}

#[tokio::test]
async fn a_row_whose_name_cannot_be_read_may_be_the_one_or_a_second_one() {
    for other in ["other", "desk"] {
        for result in found(&[(1, json!(["desk"])), (2, json!(other))], "desk").await {
            assert_eq!(result.unwrap_err().kind(), ErrorKind::Decode);
        }
    }
}

#[tokio::test]
async fn a_second_one_is_looked_for_on_every_page() {
    let page = |id| StubResponse::json(200, json!({ "result": [{ "user_id": id, "user_name": "jo" }] }).to_string());
    let end = StubResponse::json(200, r#"{"result":[]}"#);
    let platform = Platform::responding([page(1), page(2), end.clone()]).await;
    let error = platform.voximplant().users().find_by_name(7, "jo").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);

    let platform = Platform::responding([page(1), end]).await;
    let user = platform.voximplant().users().find_by_name(7, "jo").await.unwrap().unwrap();
    assert_eq!((user.user_id.get(), platform.requests().len()), (1, 2));
}
