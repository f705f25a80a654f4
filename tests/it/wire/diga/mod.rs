mod agents;
mod errors;
mod examples;
mod lists;
mod phones;
mod sip_config;

use crate::support::{Platform, Seen};
use crate::wire::documents::{assert_calls, documented_error};
use trunkline::diga::Client;
use trunkline::diga::types::PhoneId;
use trunkline::{Error, Operation, Outcome, Response};

const SAMPLE: &str = include_str!("../../fixtures/diga/update_sip_config.sample.json");

const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn id() -> PhoneId {
    ID.parse().unwrap()
}

/// The request and the result of a call that gets this response.
async fn exchange<T>(
    status: u16,
    body: &str,
    call: impl AsyncFnOnce(Client) -> Result<Response<T>, Error>,
) -> (Seen, Response<T>) {
    let platform = Platform::responding_json(status, body).await;
    let response = call(platform.diga()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(response.status(), status);
    let seen = platform.request();
    assert_eq!(seen.header("authorization"), Some("Bearer diga-key"));
    (seen, response)
}

/// The error of a call that gets the response that its operation documents for an error status.
async fn refused<T>(
    operation: &'static Operation,
    status: u16,
    call: impl AsyncFnOnce(Client) -> Result<T, Error>,
) -> Error {
    let platform = Platform::responding_json(status, documented_error(operation, status)).await;
    let error = call(platform.diga()).await.err().expect("an error");
    assert_calls(operation, &platform.request());
    assert_eq!(error.operation(), Some(operation));
    assert_eq!((error.status(), error.outcome(), error.attempts()), (Some(status), Outcome::Refused, 1));
    error
}
