//! Calls by the name of an operation do what the methods do.

#![cfg(all(feature = "diga", feature = "dynamic", feature = "signalwire", feature = "voximplant"))]

use crate::support::{Platform, StubResponse};
use serde_json::{Value, json};
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::{Arguments, ErrorKind, Outcome, diga, signalwire, voximplant};

const CREDENTIAL: &str = r#"{"id":"c","sip_endpoint":{"id":"e","username":"desk","caller_id":"Desk"}}"#;

/// A name that leads nowhere would say that it is no operation.
#[tokio::test]
async fn every_operation_can_be_called_by_its_name() {
    let platform = Platform::responding([]).await;
    let (signalwire, voximplant, diga) = (platform.signalwire(), platform.voximplant(), platform.diga());
    let operations = [signalwire::operations::ALL, voximplant::operations::ALL, diga::operations::ALL].concat();
    assert!(operations.len() > 60);
    for operation in operations {
        // No operation takes this, so nothing is sent.
        let arguments = || Arguments::new().query("no_such_parameter", 1).path("no_such_id", "x");
        let error = match operation.provider.as_str() {
            "signalwire" => signalwire.invoke(operation.id, arguments()).await.unwrap_err(),
            "voximplant" => voximplant.invoke(operation.id, arguments()).await.unwrap_err(),
            _ => diga.invoke(operation.id, arguments()).await.unwrap_err(),
        };
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent), "{error}");
        assert_eq!(error.operation(), Some(operation), "{error}");
        assert!(!error.to_string().contains("not one of this platform"), "{error}");
    }
    assert_eq!(platform.requests().len(), 0);
    let error = signalwire.invoke("get_nothing", Arguments::new()).await.unwrap_err();
    assert!(error.to_string().contains("no operation `get_nothing`"), "{error}");
}

#[tokio::test]
async fn a_call_by_name_sends_the_request_of_the_method_and_returns_the_same_resource() {
    let platform = Platform::responding_json(200, CREDENTIAL).await;
    let client = platform.signalwire();
    let update = SipCredentialUpdate::new().username("desk").clear_calling_handler_resource();
    let typed = client.sip_credentials().update("a/b", update).await.unwrap();
    let body = json!({ "username": "desk", "calling_handler_resource_id": null });
    let arguments = Arguments::new().path("id", "a/b").body(&body);
    let by_name = client.invoke("update_sip_credential", arguments).await.unwrap();
    assert_eq!(*by_name, serde_json::to_value(&*typed).unwrap());
    let [first, second] = platform.requests().try_into().unwrap();
    assert_eq!((first.line(), first.json()), (second.line(), second.json()));
    assert_eq!(second.json(), body);
}

#[tokio::test]
async fn an_acknowledged_update_is_read_back() {
    let platform = Platform::responding([StubResponse::empty(204), StubResponse::json(200, CREDENTIAL)]).await;
    let arguments = |caller: &str| Arguments::new().path("id", "c").body(&json!({ "caller_id": caller }));
    let read = platform.signalwire().invoke("update_sip_credential", arguments("Desk")).await.unwrap();
    assert_eq!(read["sip_endpoint"]["caller_id"], "Desk");

    let platform = Platform::responding([StubResponse::empty(204), StubResponse::json(200, CREDENTIAL)]).await;
    let error = platform.signalwire().invoke("update_sip_credential", arguments("Sales")).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);

    let platform =
        Platform::responding([StubResponse::json(200, CREDENTIAL), StubResponse::json(200, CREDENTIAL)]).await;
    let verified = platform.signalwire().invoke_verified("update_sip_credential", arguments("Sales")).await.unwrap();
    assert_eq!(verified.differences[0].to_string(), r#"caller_id: sent "Sales", read "Desk""#);
}

#[tokio::test]
async fn a_list_by_name_goes_through_its_pages_and_keeps_what_cannot_be_read_in_its_place() {
    let id = |last: u8| format!("3c90c3cc-0d44-4b50-8888-8dd25736052{last}");
    let page = |rows: Value, more: bool| StubResponse::json(200, json!({ "data": rows, "has_more": more }).to_string());
    let row = |last| json!({ "id": id(last), "number": "+1" });
    let platform = Platform::responding([page(json!([row(1), 7]), false)]).await;
    let mut list = platform.diga().invoke_list("list_phones", Arguments::new().query("limit", 2)).unwrap();
    assert_eq!(list.next().await.unwrap().unwrap()["id"], id(1));
    assert_eq!(list.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(list.next().await.is_none());

    let platform = Platform::responding([page(json!([row(1)]), true), page(json!([row(2)]), false)]).await;
    let rows = platform.diga().invoke_list("list_phones", Arguments::new()).unwrap().collect().await.unwrap();
    assert_eq!(rows.iter().map(|row| &row["id"]).collect::<Vec<_>>(), [&id(1), &id(2)]);
    assert_eq!(platform.requests()[1].line(), format!("GET /v1/phone/?after={}", id(1)));

    let error = platform.diga().invoke_list("get_phone", Arguments::new()).unwrap_err();
    assert!(error.to_string().contains("the operation is not a list"), "{error}");
}

#[tokio::test]
async fn arguments_that_do_not_fit_are_refused_by_name_and_without_their_values() {
    let platform = Platform::responding([]).await;
    let create = |body: &str| Arguments::new().body_text(body);
    let cases = [
        ("create_sip_credential", create(r#"{"password":"hunter2","usrname":"u"}"#), "unknown field `usrname`"),
        ("create_sip_credential", create(r#"{"password":["hunter2"],"username":"u"}"#), "password"),
        ("create_sip_credential", create(r#"{"username":"u","username":"hunter2"}"#), "duplicate field `username`"),
        ("create_sip_credential", create(r#"{"password":"hunter2""#), "the body"),
        ("create_sip_credential", Arguments::new(), "missing field `username`"),
        ("get_sip_credential", Arguments::new(), "id: missing"),
        ("get_sip_credential", Arguments::new().path("id", "x").body(&json!("hunter2")), "the operation has no body"),
        ("list_sip_credentials", Arguments::new().query("page_size", "hunter2"), "page_size"),
    ];
    for (operation, arguments, named) in cases {
        assert!(!format!("{arguments:?}").contains("hunter2"));
        let error = platform.signalwire().invoke(operation, arguments).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent), "{error}");
        assert!(error.to_string().contains(named) && !format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    assert_eq!(platform.requests().len(), 0);
}
