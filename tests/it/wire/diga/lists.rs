use super::SAMPLE;
use crate::support::server::Server;
use crate::support::{Platform, StubResponse, no_waits};
use serde_json::{Value, json};
use trunkline::diga::types::{ListPhonesQuery, Phone, PhoneId, PhoneStatus};
use trunkline::diga::{Client, Phones};
use trunkline::{ErrorKind, Outcome, PageToken};

fn phones(server: &Server) -> Phones {
    Client::builder("diga-key").base_url(server.url()).retries(no_waits()).build().unwrap().phones()
}

fn uuid(number: usize) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

fn page(numbers: &[usize], has_more: bool) -> Value {
    let rows: Vec<Value> = numbers.iter().map(|number| json!({ "id": uuid(*number), "number": "1" })).collect();
    let end = |number: Option<&usize>| number.map(|number| uuid(*number));
    json!({ "data": rows, "has_more": has_more, "first_id": end(numbers.first()), "last_id": end(numbers.last()) })
}

fn numbers(found: &[Phone]) -> Vec<u128> {
    found.iter().map(|phone| phone.id.to_string().replace('-', "").parse().unwrap()).collect()
}

#[tokio::test]
async fn a_list_continues_after_the_last_id_and_keeps_its_filters() {
    let pages = [page(&[1, 2], true), page(&[3, 4], true), page(&[5], false)];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let query = ListPhonesQuery::new()
        .limit(2)
        .status(PhoneStatus::Assigned)
        .page(1)
        .after(uuid(9).parse::<PhoneId>().unwrap());
    let found = phones(&server).list_with(query).collect().await.unwrap();
    assert_eq!(numbers(&found), [1, 2, 3, 4, 5]);
    assert_eq!(
        server.targets(),
        [
            format!("/v1/phone/?after={}&limit=2&page=1&status=assigned", uuid(9)),
            format!("/v1/phone/?after={}&limit=2&status=assigned", uuid(2)),
            format!("/v1/phone/?after={}&limit=2&status=assigned", uuid(4)),
        ]
    );
}

#[tokio::test]
async fn a_backward_list_continues_before_the_first_id() {
    let pages = [page(&[2, 3], true), page(&[1], false)];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let query = || ListPhonesQuery::new().limit(2).before(uuid(4).parse::<PhoneId>().unwrap());
    let mut list = phones(&server).list_with(query());
    let mut found = Vec::new();
    while let Some(phone) = list.next().await {
        found.push(phone.unwrap());
    }
    assert_eq!(numbers(&found), [2, 3, 1]);
    let expected = [4, 2].map(|id| format!("/v1/phone/?before={}&limit=2", uuid(id)));
    assert_eq!(server.targets(), expected);

    // A saved token continues in the same direction.
    let token = PageToken::from(list.page_token().unwrap().as_str());
    let server = Server::start(|_, _, _| StubResponse::json(200, page(&[1], false).to_string()));
    let rest = phones(&server).list_with(query()).starting_at(token).collect().await.unwrap();
    assert_eq!((numbers(&rest), server.targets()), (vec![1], vec![expected[1].clone()]));
}

#[tokio::test]
async fn a_page_with_more_and_no_cursor_is_continued_from_its_last_row() {
    let without_cursor = |mut page: Value| {
        page["last_id"] = Value::Null;
        page["first_id"] = Value::Null;
        page
    };
    let pages = [without_cursor(page(&[1, 2], true)), without_cursor(page(&[3], false))];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let found = phones(&server).list().collect().await.unwrap();
    assert_eq!(
        (numbers(&found), server.targets()[1].as_str()),
        (vec![1, 2, 3], format!("/v1/phone/?after={}", uuid(2)).as_str())
    );

    let pages = [without_cursor(page(&[2, 3], true)), without_cursor(page(&[1], false))];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let query = ListPhonesQuery::new().before(uuid(4).parse::<PhoneId>().unwrap());
    let found = phones(&server).list_with(query).collect().await.unwrap();
    assert_eq!(
        (numbers(&found), server.targets()[1].as_str()),
        (vec![2, 3, 1], format!("/v1/phone/?before={}", uuid(2)).as_str())
    );
}

#[tokio::test]
async fn a_page_with_more_and_no_way_to_continue_is_an_error_after_its_rows() {
    let empty = json!({ "data": [], "has_more": true });
    let mut last_row_unreadable = page(&[1, 2], true);
    last_row_unreadable["data"][1]["id"] = "x".into();
    last_row_unreadable["last_id"] = Value::Null;
    let mut empty_with_cursor = page(&[], true);
    empty_with_cursor["last_id"] = uuid(1).into();
    for (body, rows) in [(empty, 0), (last_row_unreadable, 2), (empty_with_cursor, 0)] {
        let platform = Platform::responding_json(200, body.to_string()).await;
        let mut list = platform.diga().phones().list();
        let mut items = Vec::new();
        while let Some(item) = list.next().await {
            items.push(item);
        }
        let error = items.pop().unwrap().unwrap_err();
        assert_eq!((error.kind(), items.len()), (ErrorKind::Decode, rows), "{body} {error}");
        assert!(
            ["where the next one starts", "form a loop"].iter().any(|why| error.to_string().contains(why)),
            "{error}"
        );
        let found = platform.diga().phones().find_by_number("2").await;
        assert_eq!(found.unwrap_err().kind(), ErrorKind::Decode, "{body}");
    }
}

#[tokio::test]
async fn an_empty_first_page_that_may_not_be_the_last_one_is_an_error() {
    for body in [
        r#"{"data":[],"has_more":"yes"}"#,
        r#"{"data":[],"has_more":2}"#,
        r#"{"data":[],"has_more":[]}"#,
        r#"{"data":[],"total_pages":3}"#,
        r#"{"data":[],"has_more":false,"total_pages":3}"#,
    ] {
        let platform = Platform::responding_json(200, body).await;
        let phones = platform.diga().phones();
        let error = phones.list().collect().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied), "{body}");
        let error = phones.find_by_number("1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
    for body in [r#"{"data":[]}"#, r#"{"data":[],"has_more":null}"#, r#"{"data":[],"total_pages":1}"#] {
        let platform = Platform::responding_json(200, body).await;
        assert_eq!(platform.diga().phones().find_by_number("1").await.unwrap(), None, "{body}");
    }
    // After the last phone, an empty page is the end.
    let platform = Platform::responding_json(200, r#"{"data":[],"has_more":false,"total_pages":3}"#).await;
    let query = ListPhonesQuery::new().after(uuid(9).parse::<PhoneId>().unwrap());
    assert_eq!(platform.diga().phones().list_with(query).collect().await.unwrap(), []);
}

#[tokio::test]
async fn a_page_that_does_not_say_whether_there_is_more_is_followed_until_one_is_empty() {
    let silent = |mut page: Value| {
        page.as_object_mut().unwrap().remove("has_more");
        page
    };
    let pages = [silent(page(&[1], true)), silent(page(&[2], true)), silent(page(&[], true))];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let found = phones(&server).list().collect().await.unwrap();
    assert_eq!((numbers(&found), server.requests().len()), (vec![1, 2], 3));
}

/// The vendor's own sample: one id in every place.
#[tokio::test]
async fn equal_ids_on_the_first_page_are_no_circle() {
    let id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let sample = format!(r#"{{"data":[{SAMPLE}],"has_more":true,"first_id":"{id}","last_id":"{id}"}}"#);
    let server = Server::start(move |_, number, _| match number {
        0 => StubResponse::json(200, &sample),
        _ => StubResponse::json(200, page(&[2], false).to_string()),
    });
    let found = phones(&server).list().collect().await.unwrap();
    assert_eq!((found.len(), found[0].id.to_string().as_str()), (2, id));
    assert_eq!(server.targets()[1], format!("/v1/phone/?after={id}"));
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_an_error_and_not_an_endless_list() {
    let platform = Platform::responding_json(200, page(&[1], true).to_string()).await;
    let mut list = platform.diga().phones().list();
    list.next().await.unwrap().unwrap();
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
    assert!(error.to_string().contains("form a loop"), "{error}");
    assert!(list.next().await.is_none());
    assert_eq!(platform.requests().len(), 2);
}

#[tokio::test]
async fn a_list_resumes_where_an_earlier_one_stopped() {
    let server = Server::start(move |_, _, seen| {
        let body = if seen.target.contains("after=") { page(&[3], false) } else { page(&[1, 2], true) };
        StubResponse::json(200, body.to_string())
    });
    let mut list = phones(&server).list();
    for _ in 0..3 {
        list.next().await.unwrap().unwrap();
    }
    let token = PageToken::from(list.page_token().unwrap().as_str());
    assert_eq!(token.as_str(), uuid(2));
    let found = phones(&server).list().starting_at(token).collect().await.unwrap();
    assert_eq!(numbers(&found), [3]);
}

#[tokio::test]
async fn a_page_token_of_another_platform_is_refused_before_sending() {
    let server = Server::start(|_, _, _| StubResponse::json(200, "{}"));
    let list = phones(&server).list().starting_at("40".into());
    let error = list.collect().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_phone_that_cannot_be_read_loses_no_other() {
    let mut body = page(&[1, 2, 3], false);
    body["data"][1]["id"] = "hunter2".into();
    let platform = Platform::responding_json(200, body.to_string()).await;
    let mut list = platform.diga().phones().list();
    assert!(list.next().await.unwrap().is_ok());
    let error = list.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("item 1 of the page cannot be read: id: expected a UUID"), "{error}");
    assert!(!error.to_string().contains("hunter2"));
    assert_eq!(numbers(&[list.next().await.unwrap().unwrap()]), [3]);
    assert!(list.next().await.is_none());
}
