mod account;
mod applications;
mod credentials;
mod errors;
mod examples;
mod lists;
mod names;
mod prices;
mod registration_state;
mod rules;
mod sip_registrations;
mod sip_white_list;
mod token;
mod users;
mod verified;

use crate::support::{Platform, Seen};
use crate::wire::documents::assert_calls;
use trunkline::voximplant::Client;
use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
use trunkline::{Error, ErrorCode, ErrorKind, Operation, Outcome, Response};

const DONE: &str = r#"{"result":1}"#;

fn registration() -> SipRegistrationUpdate {
    SipRegistrationUpdate::new(SipRegistrationId::new(1))
}

async fn sent(update: SipRegistrationUpdate) -> Seen {
    let platform = Platform::responding_json(200, DONE).await;
    platform.voximplant().sip_registrations().update(update).await.unwrap();
    platform.request()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn sorted(mut form: Vec<(String, String)>) -> Vec<(String, String)> {
    form.sort();
    form
}

/// The request and the result of a call that gets this response.
async fn exchange<T>(body: &str, call: impl AsyncFnOnce(Client) -> Result<Response<T>, Error>) -> (Seen, Response<T>) {
    let platform = Platform::responding_json(200, body).await;
    let response = call(platform.voximplant()).await.unwrap_or_else(|error| panic!("{error}"));
    (platform.request(), response)
}

/// The error of a call that gets a documented code, which is sent with HTTP 200.
async fn refused<T>(
    operation: &'static Operation,
    code: u16,
    kind: ErrorKind,
    call: impl AsyncFnOnce(Client) -> Result<T, Error>,
) -> Error {
    let body = format!(r#"{{"error":{{"msg":"refused","code":{code}}},"errors":[{{"msg":"refused","code":{code}}}]}}"#);
    let platform = Platform::responding_json(200, body).await;
    let error = call(platform.voximplant()).await.err().expect("an error");
    assert_calls(operation, &platform.request());
    assert_eq!(error.operation(), Some(operation));
    assert_eq!((error.kind(), error.outcome(), error.status()), (kind, Outcome::Refused, Some(200)));
    assert_eq!(error.code().and_then(ErrorCode::as_number), Some(code.into()));
    assert_eq!((error.issues().len(), error.issues()[0].message.as_str()), (1, "refused"));
    error
}
