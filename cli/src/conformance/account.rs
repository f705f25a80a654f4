//! The account at a platform: calls its operations without the library's reading of their responses.

use crate::api::Client;
use crate::failure::Failure;
use crate::global::Global;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;
use trunkline::http::{HeaderMap, HeaderName, Method};
use trunkline::{Error, ErrorCode, Operation, Provider, diga, signalwire, voximplant};

pub(super) struct Account {
    pub(super) provider: Provider,
    client: Client,
    /// The names of headers that speak of a limit of requests, as far as they came.
    rate_headers: RefCell<BTreeSet<String>>,
}

/// What came back, success or not.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Value,
    pub(super) code: Option<String>,
    pub(super) is_success: bool,
}

impl Account {
    pub(super) fn connect(provider: Provider, global: &Global) -> Result<Self, Failure> {
        let client = Client::new(provider, global)?;
        Ok(Self { provider, client, rate_headers: RefCell::default() })
    }

    /// The document of the platform, and the table of its operations.
    pub(super) fn document(&self) -> super::document::Document {
        let operations = match self.provider {
            Provider::Voximplant => voximplant::operations::ALL,
            Provider::Diga => diga::operations::ALL,
            _ => signalwire::operations::ALL,
        };
        super::document::Document::new(self.provider, operations)
    }

    /// Calls an operation at `path`. `parameters` are the query of a read, and the body of a write or of a form.
    pub(super) async fn call(
        &self,
        operation: &Operation,
        path: &str,
        parameters: &Map<String, Value>,
    ) -> Result<Reply, Error> {
        let Ok(method) = Method::try_from(operation.method) else { return Ok(Reply::nothing()) };
        let call = self.client.call(method, path).idempotency(operation.idempotency);
        let call = match (operation.provider, operation.method) {
            (Provider::Voximplant, _) => call.form(parameters),
            (_, "GET") => call.query(parameters),
            (_, "DELETE") => call,
            _ => call.json(parameters),
        };
        self.reply(call.send::<Value>().await)
    }

    /// Follows a link of a list of SignalWire's.
    pub(super) async fn follow(&self, link: &str) -> Result<Option<Reply>, Error> {
        match &self.client {
            Client::Signalwire(client) => self.reply(client.follow(link).send::<Value>().await).map(Some),
            Client::Voximplant(_) | Client::Diga(_) => Ok(None),
        }
    }

    pub(super) fn rate_headers(&self) -> BTreeSet<String> {
        self.rate_headers.borrow().clone()
    }

    /// An error that says nothing about the platform's documents ends the run: no connection, no response.
    fn reply(&self, result: Result<trunkline::Response<Value>, Error>) -> Result<Reply, Error> {
        match result {
            Ok(response) => {
                self.note_headers(response.headers());
                let status = response.status();
                Ok(Reply { status, code: None, is_success: true, body: response.into_inner() })
            }
            Err(error) => {
                let Some(status) = error.status() else { return Err(error) };
                self.note_headers(error.headers());
                let body = serde_json::from_slice(error.body()).unwrap_or_default();
                Ok(Reply { status, body, code: error.code().map(ErrorCode::to_string), is_success: false })
            }
        }
    }

    fn note_headers(&self, headers: &HeaderMap) {
        let is_about_rates = |name: &&str| ["ratelimit", "rate-limit"].iter().any(|word| name.contains(word));
        let names = headers.keys().map(HeaderName::as_str).filter(is_about_rates).map(str::to_owned);
        self.rate_headers.borrow_mut().extend(names);
    }
}

impl Reply {
    fn nothing() -> Self {
        Self { status: 0, body: Value::Null, code: None, is_success: false }
    }

    /// The status, and the platform's code if there is one.
    pub(super) fn named(&self) -> String {
        match &self.code {
            Some(code) => format!("{} with code {code}", self.status),
            None => self.status.to_string(),
        }
    }

    /// The rows of a list.
    pub(super) fn rows(&self) -> &[Value] {
        let page = self.body.get(0).filter(|page| page.get("data").is_some()).unwrap_or(&self.body);
        let rows = ["data", "result"].iter().find_map(|name| page.get(*name)).unwrap_or(page);
        rows.as_array().map(Vec::as_slice).unwrap_or_default()
    }
}
