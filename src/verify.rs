//! Reads a resource back after an update and compares it with what was set. Platforms have been seen to respond with 200 and
//! keep the old value.

use crate::difference::{Difference, compare};
#[cfg(feature = "sip-check")]
use crate::sip::{SipCheck, Verdict};
use crate::{Error, Operation, Outcome, Response};
use serde::Serialize;
use serde_json::Value;
use std::pin::Pin;

/// An update and the resource as it was read back: what the `…_verified` methods return. A difference is not an error; you
/// decide what it means.
///
/// ```
/// fn warn<T>(verified: &trunkline::Verified<T>) {
///     for difference in &verified.differences {
///         eprintln!("not applied: {difference}");
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Verified<T> {
    /// The resource as it was read after the update.
    pub read: Response<T>,
    /// The fields that were set and read back with another value. Empty if the update was applied.
    pub differences: Vec<Difference>,
    /// The fields that were set and that no response shows: passwords, and what the platform's documents leave out of its
    /// responses. Reading cannot tell whether they were applied.
    pub unverifiable: Vec<String>,
    /// The SIP server's verdict on the password, after [`check_password`](Self::check_password).
    #[cfg(feature = "sip-check")]
    pub password: Option<Verdict>,
}

impl<T> Verified<T> {
    /// True if every visible field was applied, and the SIP server did not refuse the password if it was checked.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        #[cfg(feature = "sip-check")]
        if self.password.as_ref().is_some_and(Verdict::is_refused) {
            return false;
        }
        self.differences.is_empty()
    }

    /// The same with another form of the resource.
    #[cfg(feature = "dynamic")]
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Verified<U> {
        Verified {
            read: self.read.map(change),
            differences: self.differences,
            unverifiable: self.unverifiable,
            #[cfg(feature = "sip-check")]
            password: self.password,
        }
    }

    /// Asks the SIP server whether the password works, which no response shows. The verdict is in
    /// [`password`](Self::password); if the server accepts the password, it is no longer `unverifiable`.
    ///
    /// # Errors
    /// Those of [`SipCheck::run`].
    #[cfg(feature = "sip-check")]
    pub async fn check_password(mut self, check: &SipCheck) -> Result<Self, Error> {
        let verdict = check.run().await?;
        if verdict.is_accepted() {
            self.unverifiable.retain(|field| field.rsplit('.').next() != Some("password"));
        }
        self.password = Some(verdict);
        Ok(self)
    }
}

/// The response to an update. If the platform only acknowledged the update, which any gateway can do, the resource is read
/// once and compared with `update`. `comparable` is the part of the resource that has the same fields as the update. The
/// caller pins the update's future, as an async function would hold it twice.
#[cfg(any(feature = "diga", feature = "signalwire"))]
pub(crate) fn read_if_acknowledged<T, F>(
    update: &impl Serialize,
    response: Pin<&mut impl Future<Output = Result<Response<T>, Error>>>,
    read: impl FnOnce() -> F,
    comparable: impl FnOnce(&T) -> Value,
) -> impl Future<Output = Result<Response<T>, Error>>
where
    F: Future<Output = Result<Response<T>, Error>>,
{
    read_if_acknowledged_as(update, response, read, comparable, std::convert::identity)
}

/// Does the same where the response to the update is not the resource: `value` makes the response's value of it.
pub(crate) async fn read_if_acknowledged_as<T, R, F>(
    update: &impl Serialize,
    response: Pin<&mut impl Future<Output = Result<Response<T>, Error>>>,
    read: impl FnOnce() -> F,
    comparable: impl FnOnce(&R) -> Value,
    value: impl FnOnce(R) -> T,
) -> Result<Response<T>, Error>
where
    F: Future<Output = Result<Response<R>, Error>>,
{
    let acknowledgement = match response.await {
        Err(error) if error.is_acknowledgement_only() => error,
        shown => return shown,
    };
    let Some(operation) = acknowledgement.operation() else { return Err(acknowledgement) };
    // Boxed, as few updates are read back.
    let read = Box::pin(read()).await;
    let Verified { read, differences, .. } = read_back(operation, Outcome::Unknown, update, read, comparable)?;
    if differences.is_empty() {
        return Ok(read.map(value).with_operation(operation));
    }
    let fields: Vec<_> = differences.iter().map(|difference| difference.field.as_str()).collect();
    let message = format!(
        "the platform acknowledged the update, and the resource reads back with other values of {}",
        fields.join(", ")
    );
    Err(acknowledgement.with_message(message))
}

/// An update, read back and compared, whether its response showed the resource or only acknowledged the update.
pub(crate) async fn verified<T, R, F>(
    update: &impl Serialize,
    response: Pin<&mut impl Future<Output = Result<Response<T>, Error>>>,
    read: impl FnOnce() -> F,
    comparable: impl FnOnce(&R) -> Value,
) -> Result<Verified<R>, Error>
where
    F: Future<Output = Result<Response<R>, Error>>,
{
    let (operation, written) = match response.await {
        Ok(response) => (response.operation(), Outcome::Applied),
        Err(error) => match error.operation() {
            Some(operation) if error.is_acknowledgement_only() => (operation, Outcome::Unknown),
            _ => return Err(error),
        },
    };
    read_back(operation, written, update, Box::pin(read()).await, comparable)
}

/// A value as JSON, for comparison.
pub(crate) fn fields<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Compares an update with the read after it. If that read failed, its error is about the update: it has the operation and the
/// outcome of the write.
fn read_back<R>(
    operation: &'static Operation,
    written: Outcome,
    update: &impl Serialize,
    read: Result<Response<R>, Error>,
    comparable: impl FnOnce(&R) -> Value,
) -> Result<Verified<R>, Error> {
    let what = match written {
        Outcome::Applied => "the update took effect, and reading it back failed: ",
        _ => "the platform acknowledged the update without showing the resource, and reading it back failed: ",
    };
    let read = read.map_err(|error| error.prefixed(what).with_operation(operation).with_outcome(written))?;
    let (differences, unverifiable) = compare(operation, fields(update), comparable(&read));
    Ok(Verified {
        read,
        differences,
        unverifiable,
        #[cfg(feature = "sip-check")]
        password: None,
    })
}
