use super::{pairs, sorted};
use crate::support::server::Server;
use crate::support::{Platform, StubResponse, no_waits, voximplant_credentials};
use serde_json::json;
use trunkline::voximplant::Client;
use trunkline::voximplant::types::SipRegistrationFilter;
use trunkline::{ErrorKind, Outcome, PageToken};

fn client(server: &Server) -> Client {
    Client::builder(voximplant_credentials()).base_url(server.url()).retries(no_waits()).build().unwrap()
}

/// An account with registrations 0 to `total`, of which a page has `size`.
fn account(total: usize, size: usize, tells_total: bool) -> Server {
    Server::start(move |_, _, seen| {
        let offset = seen.form().iter().find(|(name, _)| name == "offset").unwrap().1.parse::<usize>().unwrap();
        let rows: Vec<_> = (offset..total.min(offset + size))
            .map(|id| json!({ "sip_registration_id": id, "sip_whitelist_id": id }))
            .collect();
        let mut page = json!({ "result": rows, "count": rows.len() });
        if tells_total {
            page["total_count"] = total.into();
        }
        StubResponse::json(200, page.to_string())
    })
}

fn offsets(server: &Server) -> Vec<String> {
    let offset = |form: Vec<(String, String)>| form.into_iter().find(|(name, _)| name == "offset").unwrap().1;
    server.requests().iter().map(|seen| offset(seen.form())).collect()
}

#[tokio::test]
async fn a_list_without_a_total_ends_with_the_first_empty_page() {
    let server = account(5, 2, false);
    let rows = client(&server).sip_registrations().list().collect().await.unwrap();
    assert_eq!(rows.iter().map(|row| row.sip_registration_id.get()).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(offsets(&server), ["0", "2", "4", "5"]);
}

#[tokio::test]
async fn a_list_with_a_total_ends_without_another_request() {
    let server = account(4, 2, true);
    let rows = client(&server).sip_registrations().list().collect().await.unwrap();
    assert_eq!((rows.len(), offsets(&server)), (4, vec!["0".to_owned(), "2".to_owned()]));

    let server = account(3, 20, true);
    let networks = client(&server).sip_white_list().list().collect().await.unwrap();
    assert_eq!(networks.iter().map(|item| item.sip_whitelist_id.get()).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(offsets(&server), ["0"]);
}

#[tokio::test]
async fn a_list_starts_at_the_offset_of_its_filter_and_keeps_the_other_filters() {
    let server = account(5, 2, false);
    let filter = SipRegistrationFilter::new().offset(3).count(2).successful(true);
    let rows = client(&server).sip_registrations().list_with(filter).collect().await.unwrap();
    assert_eq!(rows.iter().map(|row| row.sip_registration_id.get()).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(offsets(&server), ["3", "5"]);
    for seen in server.requests() {
        let form = sorted(seen.form());
        assert_eq!((&form[0], &form[2]), (&pairs(&[("count", "2")])[0], &pairs(&[("successful", "true")])[0]));
    }
}

#[tokio::test]
async fn an_empty_page_whose_numbers_do_not_say_so_is_an_error() {
    for body in [
        r#"{"result":[],"total_count":"seven"}"#,
        r#"{"result":[],"total_count":3}"#,
        r#"{"result":[],"count":3}"#,
        r#"{"result":[],"count":"three"}"#,
    ] {
        let platform = Platform::responding_json(200, body).await;
        let registrations = platform.voximplant().sip_registrations();
        let errors = [
            registrations.list().collect().await.unwrap_err(),
            registrations.find("u", "p").await.unwrap_err(),
            registrations.get(1).await.unwrap_err(),
            platform.voximplant().sip_white_list().list().collect().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied), "{body} {error}");
        }
    }
    let platform = Platform::responding_json(200, r#"{"result":[],"count":0,"total_count":0}"#).await;
    assert_eq!(platform.voximplant().sip_registrations().find("u", "p").await.unwrap(), None);
}

#[tokio::test]
async fn a_total_below_the_returned_rows_does_not_end_a_list() {
    for total in [-1, 0, 1] {
        let server = Server::start(move |_, number, _| {
            let ids = [&[0, 1][..], &[2], &[]][number];
            let rows: Vec<_> = ids.iter().map(|id| json!({ "sip_registration_id": id })).collect();
            StubResponse::json(200, json!({ "result": rows, "total_count": total }).to_string())
        });
        let rows = client(&server).sip_registrations().list().collect().await.unwrap();
        assert_eq!((rows.len(), offsets(&server)), (3, ["0", "2", "3"].map(str::to_owned).to_vec()), "{total}");
    }
}

#[tokio::test]
async fn a_platform_that_ignores_the_offset_is_an_error_and_not_an_endless_list() {
    for page in [
        json!({ "result": [{ "sip_registration_id": 1, "sip_whitelist_id": 1 }] }),
        json!({ "result": [7, { "sip_registration_id": 1, "sip_whitelist_id": 1 }], "total_count": 100 }),
    ] {
        let platform = Platform::responding_json(200, page.to_string()).await;
        let mut list = platform.voximplant().sip_registrations().list();
        list.next_page().await.unwrap().unwrap();
        let error = list.next_page().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
        assert!(error.to_string().contains("form a loop"), "{error}");
        assert!(list.next_page().await.is_none());

        let mut list = platform.voximplant().sip_white_list().list();
        list.next_page().await.unwrap().unwrap();
        assert!(list.next_page().await.unwrap().is_err());
    }
}

#[tokio::test]
async fn a_list_resumes_where_an_earlier_one_stopped() {
    let server = account(5, 2, false);
    let registrations = client(&server).sip_registrations();
    let mut list = registrations.list();
    for _ in 0..3 {
        list.next().await.unwrap().unwrap();
    }
    let token = list.page_token().unwrap().clone();
    assert_eq!(token.as_str(), "2");
    let rows = registrations.list().starting_at(token).collect().await.unwrap();
    assert_eq!(rows.iter().map(|row| row.sip_registration_id.get()).collect::<Vec<_>>(), [2, 3, 4]);
}

#[tokio::test]
async fn a_page_token_of_another_platform_is_refused_before_sending() {
    let server = account(5, 2, false);
    let token = PageToken::from("/api/fabric/resources?page=1");
    let lists = client(&server);
    let registrations = lists.sip_registrations().list().starting_at(token.clone());
    let networks = lists.sip_white_list().list().starting_at(token);
    for error in [registrations.collect().await.unwrap_err(), networks.collect().await.unwrap_err()] {
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
        assert!(error.operation().is_some());
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_row_that_cannot_be_read_counts_for_the_offset() {
    let server = Server::start(|_, number, _| match number {
        0 => StubResponse::json(200, r#"{"result":[{"sip_registration_id":1},{"sip_registration_id":"x"}]}"#),
        _ => StubResponse::json(200, r#"{"result":[]}"#),
    });
    let mut list = client(&server).sip_registrations().list();
    assert_eq!(list.next().await.unwrap().unwrap().sip_registration_id.get(), 1);
    let error = list.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("item 1 of the page"), "{error}");
    assert!(list.next().await.is_none());
    assert_eq!(offsets(&server), ["0", "2"]);
}
