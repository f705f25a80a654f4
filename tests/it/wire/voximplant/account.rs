use super::{DONE, exchange, pairs, refused, sorted};
use crate::support::{Platform, StubResponse};
use crate::wire::documents::assert_every_field;
use serde_json::{Value, json};
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{AccountCallbacks, AccountId};
use trunkline::{Error, ErrorKind, Outcome, Secret};

const URL: &str = "https://user:hunter2@hooks.example.com/vox";

fn account(callback_url: &Value) -> StubResponse {
    let account = json!({ "account_id": 123_321, "callback_url": callback_url });
    StubResponse::json(200, json!({ "result": account }).to_string())
}

fn callbacks() -> AccountCallbacks {
    AccountCallbacks::new().callback_url(URL)
}

#[tokio::test]
async fn get_account_info_sends_nothing_and_prints_no_secret_of_the_platform() {
    let body = json!({
        "result": {
            "account_id": 123_321, "account_name": "acme", "account_email": "ops@example.com",
            "created": "2026-01-01 10:00:00", "active": true, "frozen": 0, "balance": 42.1234, "credit_limit": "-0.0",
            "currency": "USD", "min_balance_to_notify": 5, "callback_url": URL, "callback_salt": "hunter2",
            "api_key": "hunter2", "billing_address_phone": "hunter2",
        },
        "api_address": "api.voximplant.com",
    });
    let (seen, read) = exchange(&body.to_string(), async |client| client.account().get().await).await;
    assert_eq!((seen.line(), seen.body.len()), ("POST /platform_api/GetAccountInfo".to_owned(), 0));
    assert_eq!(seen.header("content-length"), Some("0"));
    let account = &read.result;
    assert_eq!((account.account_id, account.account_name.as_deref()), (AccountId::new(123_321), Some("acme")));
    assert_eq!(account.account_email.as_deref(), Some("ops@example.com"));
    assert_eq!((account.active, account.frozen), (Some(true), Some(false)));
    let amounts = [&account.balance, &account.credit_limit, &account.min_balance_to_notify];
    assert_eq!(amounts.map(|amount| amount.as_ref().unwrap().as_str()), ["42.1234", "0", "5"]);
    assert_eq!(account.currency.as_deref(), Some("USD"));
    assert!(account.created.as_ref().unwrap().to_utc().is_some());
    assert_eq!(account.callback_url.as_ref().map(Secret::expose), Some(URL));
    assert_eq!(read.api_address.as_deref(), Some("api.voximplant.com"));
    assert_eq!(account.extra.get("callback_salt"), Some(&json!("hunter2")));
    let shown = format!("{read:?} {read:#?}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn get_account_info_refused_for_too_many_requests_after_several_attempts() {
    let error = r#"{"error":{"msg":"refused","code":340}}"#;
    let platform = Platform::responding_json(200, error).await;
    let error = platform.voximplant().account().get().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::RateLimited, Outcome::Refused, 4));
    assert_eq!(error.operation(), Some(operations::GET_ACCOUNT_INFO));
}

#[tokio::test]
async fn set_account_info_sends_the_callbacks_and_no_other_parameter() {
    let both = callbacks().callback_salt("s&lt");
    let (seen, _) = exchange(DONE, async |client| client.account().replace_callbacks(both).await).await;
    assert_eq!(seen.line(), "POST /platform_api/SetAccountInfo");
    assert_every_field(operations::SET_ACCOUNT_INFO, &seen);
    assert_eq!(sorted(seen.form()), pairs(&[("callback_salt", "s&lt"), ("callback_url", URL)]));
    for (callbacks, expected) in
        [(callbacks(), ("callback_url", URL)), (AccountCallbacks::new().callback_salt("s"), ("callback_salt", "s"))]
    {
        assert!(!format!("{callbacks:?}").contains("hunter2"));
        let (seen, _) = exchange(DONE, async |client| client.account().replace_callbacks(callbacks).await).await;
        assert_eq!(seen.form(), pairs(&[expected]));
    }
}

#[tokio::test]
async fn set_account_info_refused_for_a_bad_url_or_salt_or_for_lack_of_a_role() {
    let call = async |client: trunkline::voximplant::Client| client.account().replace_callbacks(callbacks()).await;
    for (code, field) in [(398, "callback_url"), (399, "callback_salt")] {
        let error = refused(operations::SET_ACCOUNT_INFO, code, ErrorKind::Validation, call).await;
        assert_eq!(error.issues_for(field).count(), 1);
    }
    refused(operations::SET_ACCOUNT_INFO, 104, ErrorKind::Forbidden, call).await;
    // It is not known then whether an earlier request took effect, so the call is not retried.
    refused(operations::SET_ACCOUNT_INFO, 484, ErrorKind::RateLimited, call).await;
}

/// The result of setting callbacks, and the requests that were sent.
async fn set(read: StubResponse, callbacks: AccountCallbacks) -> (Result<(), Error>, Vec<String>) {
    let platform = Platform::responding([read, StubResponse::json(200, DONE)]).await;
    let result = platform.voximplant().account().set_callbacks(callbacks).await.map(drop);
    let methods = platform.requests().iter().map(|seen| seen.target.replace("/platform_api/", "")).collect();
    (result, methods)
}

#[tokio::test]
async fn callbacks_are_set_where_there_are_none_or_the_same() {
    for current in [json!(null), json!(""), json!(URL)] {
        let (result, methods) = set(account(&current), callbacks().callback_salt("s")).await;
        result.unwrap();
        assert_eq!(methods, ["GetAccountInfo", "SetAccountInfo"], "{current}");
    }
}

#[tokio::test]
async fn callbacks_of_another_receiver_are_kept_and_not_printed() {
    let others = [json!("https://other:hunter2@example.com/"), json!(["hunter2"])];
    for current in others {
        for callbacks in [callbacks(), AccountCallbacks::new().callback_salt("s")] {
            let (result, methods) = set(account(&current), callbacks).await;
            let error = result.unwrap_err();
            let kind = if current.is_string() { ErrorKind::AlreadyExists } else { ErrorKind::Decode };
            assert_eq!((error.kind(), error.outcome()), (kind, Outcome::NotSent), "{error}");
            assert_eq!(error.operation(), Some(operations::SET_ACCOUNT_INFO));
            assert_eq!(methods, ["GetAccountInfo"]);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("replace_callbacks") && !shown.contains("hunter2"), "{shown}");
        }
    }
}

#[tokio::test]
async fn callbacks_are_not_set_if_the_account_cannot_be_read() {
    let forbidden = StubResponse::json(200, r#"{"error":{"msg":"no","code":104}}"#);
    for (read, kind) in [(forbidden, ErrorKind::Forbidden), (StubResponse::json(200, "{}"), ErrorKind::Decode)] {
        let (result, methods) = set(read, callbacks()).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, Outcome::NotSent));
        assert_eq!((error.operation(), methods.len()), (Some(operations::GET_ACCOUNT_INFO), 1));
        assert!(error.to_string().contains("the callbacks were not changed"), "{error}");
    }
}

#[tokio::test]
async fn empty_callbacks_are_refused_before_anything_is_sent() {
    for callbacks in [
        AccountCallbacks::new(),
        AccountCallbacks::new().callback_url(""),
        AccountCallbacks::new().callback_url(URL).callback_salt(""),
    ] {
        let platform = Platform::responding_json(200, DONE).await;
        let account = platform.voximplant().account();
        let errors = [
            account.set_callbacks(callbacks.clone()).await.unwrap_err(),
            account.replace_callbacks(callbacks).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
            assert_eq!(error.operation(), Some(operations::SET_ACCOUNT_INFO));
        }
        assert!(platform.requests().is_empty());
    }
}
