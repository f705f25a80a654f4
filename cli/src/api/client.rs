//! A client of any platform, for calls by name.

use crate::connect;
use crate::failure::Failure;
use crate::global::Global;
use http::Method;
use serde_json::Value;
use trunkline::{
    Arguments, Error, Listing, Preview, Provider, RawCall, Response, Verified, diga, signalwire, voximplant,
};

/// A client of any platform.
pub(crate) enum Client {
    Signalwire(signalwire::Client),
    Voximplant(voximplant::Client),
    Diga(diga::Client),
}

macro_rules! each {
    ($self:expr, $client:ident => $call:expr) => {
        match $self {
            Client::Signalwire($client) => $call,
            Client::Voximplant($client) => $call,
            Client::Diga($client) => $call,
        }
    };
}

impl Client {
    pub(crate) fn new(provider: Provider, global: &Global) -> Result<Self, Failure> {
        Ok(match provider {
            Provider::Signalwire => Self::Signalwire(connect::signalwire(global)?.0),
            Provider::Voximplant => Self::Voximplant(connect::voximplant(global)?.0),
            _ => Self::Diga(connect::diga(global)?.0),
        })
    }

    pub(crate) async fn invoke(&self, operation: &str, arguments: Arguments) -> Result<Response<Value>, Error> {
        each!(self, client => client.invoke(operation, arguments).await)
    }

    pub(crate) async fn invoke_verified(
        &self,
        operation: &str,
        arguments: Arguments,
    ) -> Result<Verified<Value>, Error> {
        each!(self, client => client.invoke_verified(operation, arguments).await)
    }

    pub(crate) fn invoke_list(&self, operation: &str, arguments: Arguments) -> Result<Listing<Value>, Error> {
        each!(self, client => client.invoke_list(operation, arguments))
    }

    pub(crate) async fn preview(&self, operation: &str, arguments: Arguments) -> Result<Preview, Error> {
        each!(self, client => client.preview(async |client| client.invoke(operation, arguments).await).await)
    }

    pub(crate) fn call(&self, method: Method, path: &str) -> RawCall {
        each!(self, client => client.call(method, path))
    }
}
