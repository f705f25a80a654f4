//! Calls by the name of an operation, with JSON in and out: for tools that offer every operation, such as a command line.
//! Codegen writes which method each name calls.

use crate::items::Items;
use crate::{Error, Listing, Response, Verified};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use zeroize::Zeroizing;

/// The arguments of an operation, by their names in the platform's OpenAPI document: parameters of the path and of the query,
/// and the body.
///
/// A call parses them as strictly as requests in configuration files: a name that the operation does not have, a value
/// of another type and a missing field are [`InvalidRequest`](crate::ErrorKind::InvalidRequest), which names the field and
/// never its value.
#[derive(Clone, Default)]
pub struct Arguments {
    path: BTreeMap<String, String>,
    query: Map<String, Value>,
    body: Option<Zeroizing<String>>,
}

impl Arguments {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter of the path.
    #[must_use]
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.insert(name.into(), value.into());
        self
    }

    /// Sets a parameter of the query.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.query.insert(name.into(), value.into());
        self
    }

    /// Sets the body, also of an operation whose body is a form.
    #[must_use]
    pub fn body(self, body: &Value) -> Self {
        self.body_text(body.to_string())
    }

    /// Sets the body to a JSON text. Repeated fields are refused, which a [`Value`] cannot show.
    #[must_use]
    pub fn body_text(mut self, json: impl Into<String>) -> Self {
        self.body = Some(Zeroizing::new(json.into()));
        self
    }

    // All of Voximplant's arguments are in the body.
    #[cfg(any(feature = "diga", feature = "signalwire"))]
    pub(crate) fn take_path<T: std::str::FromStr>(&mut self, name: &str) -> Result<T, Error>
    where
        T::Err: fmt::Display,
    {
        let text =
            self.path.remove(name).ok_or_else(|| Error::invalid_request(format!("{name}: missing in the path")))?;
        text.parse().map_err(|error| Error::invalid_request(format!("{name}: {error}")))
    }

    #[cfg(any(feature = "diga", feature = "signalwire"))]
    pub(crate) fn take_query<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let query = Value::Object(std::mem::take(&mut self.query));
        serde_json::from_value(query).map_err(|error| Error::invalid_request(format!("the query: {error}")))
    }

    pub(crate) fn take_body<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let body = self.body.take().unwrap_or_else(|| Zeroizing::new("{}".to_owned()));
        serde_json::from_str(&body).map_err(|error| Error::invalid_request(format!("the body: {error}")))
    }

    /// Refuses what the operation does not take.
    pub(crate) fn refuse_unused(self) -> Result<(), Error> {
        let left =
            self.path.keys().next().or(self.query.keys().next()).map(|name| format!("has no parameter `{name}`"));
        match left.or(self.body.map(|_| "has no body".to_owned())) {
            Some(left) => Err(Error::invalid_request(format!("the operation {left}"))),
            None => Ok(()),
        }
    }
}

/// Names only: a body can hold secrets.
impl fmt::Debug for Arguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arguments")
            .field("path", &self.path.keys())
            .field("query", &self.query.keys())
            .field("has_body", &self.body.is_some())
            .finish()
    }
}

pub(crate) fn response<T: Serialize>(response: Result<Response<T>, Error>) -> Result<Response<Value>, Error> {
    response.map(|response| response.map(|value| to_value(&value)))
}

pub(crate) fn verified<T: Serialize>(verified: Result<Verified<T>, Error>) -> Result<Verified<Value>, Error> {
    verified.map(|verified| verified.map(|value| to_value(&value)))
}

pub(crate) fn listing<T: Serialize + Send + 'static>(listing: Listing<T>) -> Listing<Value> {
    listing.map_items(|items: Items<T>| items.into_iter().map(|item| item.map(|item| to_value(&item))).collect())
}

/// Types of responses are made from JSON, so they can be written as JSON.
fn to_value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Implements the calls by name for the client of the platform whose module invokes this.
macro_rules! calls {
    () => {
        /// Calls by the name of an operation. Each goes through the facade's method for it, or the generated one where the
        /// facade adds nothing: signing, retries, redaction and the read after an acknowledged update are the same.
        #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
        impl Client {
            /// Calls an operation by its `operationId`, such as `get_phone`, and returns the response's fields under their
            /// names in the document. Of a list, it is one page: see [`invoke_list`](Self::invoke_list).
            ///
            /// # Errors
            /// Those of the operation, and [`InvalidRequest`](crate::ErrorKind::InvalidRequest) for an unknown name and for
            /// arguments that do not fit.
            pub async fn invoke(
                &self,
                operation: &str,
                arguments: $crate::Arguments,
            ) -> Result<$crate::Response<serde_json::Value>, $crate::Error> {
                let operation = operation_named(operation)?;
                let result = Box::pin(generated::dynamic::invoke(self, operation, arguments)).await;
                result.map_err(|error| self.named(operation, error))
            }

            /// Calls an update by its `operationId`, reads back what came of it, and compares.
            ///
            /// # Errors
            /// Those of [`invoke`](Self::invoke), and [`InvalidRequest`](crate::ErrorKind::InvalidRequest) for an operation
            /// that cannot be verified by reading.
            pub async fn invoke_verified(
                &self,
                operation: &str,
                arguments: $crate::Arguments,
            ) -> Result<$crate::Verified<serde_json::Value>, $crate::Error> {
                let operation = operation_named(operation)?;
                let result = Box::pin(generated::dynamic::invoke_verified(self, operation, arguments)).await;
                result.map_err(|error| self.named(operation, error))
            }

            /// The items of a list by the `operationId` of the list, such as `list_phones`.
            ///
            /// # Errors
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) for an operation that is no list, and for arguments that
            /// do not fit.
            pub fn invoke_list(
                &self,
                operation: &str,
                arguments: $crate::Arguments,
            ) -> Result<$crate::Listing<serde_json::Value>, $crate::Error> {
                let operation = operation_named(operation)?;
                let result = generated::dynamic::invoke_list(self, operation, arguments);
                result.map_err(|error| self.named(operation, error))
            }

            /// Adds the operation to an error about its arguments.
            fn named(&self, operation: &'static Operation, error: $crate::Error) -> $crate::Error {
                use $crate::transport::runtime::ClientHooks as _;
                if error.operation().is_some() { error } else { self.api.refused(operation, error) }
            }
        }

        fn operation_named(id: &str) -> Result<&'static Operation, $crate::Error> {
            operations::ALL.iter().find(|operation| operation.id == id).copied().ok_or_else(|| {
                $crate::Error::invalid_request(format!("there is no operation `{id}`; `operations::ALL` lists them"))
            })
        }
    };
}
pub(crate) use calls;
