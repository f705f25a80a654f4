//! Brings a resource to a described state: finds it by its natural key, compares, and sends only what differs.
//!
//! Each handle of a resource with a natural key has a method `ensure`. It can run again after any failure, and changes nothing
//! when nothing differs:
//!
//! ```
//! # #[cfg(feature = "signalwire")]
//! use trunkline::ensure::Action;
//! # #[cfg(feature = "signalwire")]
//! use trunkline::signalwire::types::{Codec, SipCredentialCreate};
//!
//! # #[cfg(feature = "signalwire")]
//! async fn front_desk(client: &trunkline::signalwire::Client) -> Result<(), trunkline::Error> {
//!     let desired = SipCredentialCreate::new("front-desk").caller_id("Front desk").codecs([Codec::Opus]);
//!     let ensured = client.sip_credentials().ensure(desired).await?;
//!     if let Action::Updated { differences, .. } = &ensured.action {
//!         differences.iter().for_each(|difference| println!("{difference}"));
//!     }
//!     Ok(())
//! }
//! ```
//!
//! - A field that is not set is not compared and not sent.
//! - If two resources match, nothing is sent, and the error names both ids.
//! - If a create ends with [`Outcome::Unknown`], the resource is looked for before anything else is sent. If it is not found, the
//!   error is returned: the platform may still be working on it, so the create is not sent again.
//! - After a write, the resource is read back. A field that still has another value is an error.
//! - Passwords are in no response. [`PasswordPolicy`] says what happens to them.
//!
//! [`Managed`] is the interface beneath, for tools that read a list once and compare many resources with it.

#[cfg(feature = "diga")]
mod diga;
mod fields;
#[cfg(feature = "signalwire")]
mod signalwire;
#[cfg(feature = "voximplant")]
mod voximplant;

use crate::difference::{compare, matches};
#[cfg(feature = "sip-check")]
use crate::sip::{SipCheck, Verdict};
use crate::{Difference, Error, ErrorKind, Listing, Operation, Outcome, verify};
pub use fields::Fields;
use fields::{changes, secret_fields, without};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What [`ensure`] did, and the resource as it is now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Ensured<T> {
    /// What was done.
    pub action: Action,
    /// The resource as it was read last.
    pub resource: T,
    /// The SIP server's verdict on the password, with [`PasswordPolicy::SetIfRefused`].
    #[cfg(feature = "sip-check")]
    pub verdict: Option<Verdict>,
}

impl<T> Ensured<T> {
    /// Converts the resource.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Ensured<U> {
        Ensured {
            action: self.action,
            resource: convert(self.resource),
            #[cfg(feature = "sip-check")]
            verdict: self.verdict,
        }
    }
}

/// What was done to a resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// It did not exist, and was created.
    Created,
    /// It was updated.
    Updated {
        /// The fields that differed: `sent` is the new value, `read` the old one.
        differences: Vec<Difference>,
        /// The names of the secret fields that were sent.
        secrets: Vec<String>,
    },
    /// It was as described. Nothing was sent.
    Unchanged,
}

/// What happens to the password of a resource that exists. A new resource always gets the described one.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum PasswordPolicy {
    /// It is not sent.
    #[default]
    Keep,
    /// It is sent, whether it differs or not.
    Set,
    /// It is sent if the SIP server refuses it, and checked again afterwards. If the check cannot tell, it is not sent, and
    /// [`Ensured::verdict`] says why.
    #[cfg(feature = "sip-check")]
    SetIfRefused(Box<SipCheck>),
}

/// A handle of resources that are found by a natural key.
pub trait Managed: Clone + Send + Sync + 'static {
    /// The request that describes a resource.
    type Desired: Clone + DeserializeOwned + Send + Serialize + Sync;
    /// A resource.
    type Resource: Clone + Send + Serialize + Sync;

    /// The operation that creates a resource. Its [`natural_key`](Operation::natural_key) finds one. Without a key, there is one
    /// resource, which always exists, and this is the operation that updates it.
    const CREATE: &'static Operation;
    /// The operation that updates a resource. Its [`comparisons`](Operation::comparisons) define how fields are compared.
    const UPDATE: &'static Operation;
    /// The fields of [`Desired`](Self::Desired), at its first level, that can be changed after creation.
    const CHANGEABLE: &'static [&'static str];

    /// All resources.
    fn all(&self) -> Listing<Self::Resource>;
    /// The resources among which the described one is, if it exists: as few as the platform's filters allow.
    fn candidates(&self, desired: &Value) -> Listing<Self::Resource> {
        let _ = desired;
        self.all()
    }
    /// The id of a resource.
    fn id(resource: &Self::Resource) -> String;
    /// The fields of a resource, in the shape of [`Desired`](Self::Desired).
    fn fields(resource: &Self::Resource) -> Value;
    /// Reads the resource with this id.
    fn read(&self, id: &str) -> impl Future<Output = Result<Self::Resource, Error>> + Send;
    /// Creates a resource and returns its id.
    fn add(&self, desired: Self::Desired) -> impl Future<Output = Result<String, Error>> + Send;
    /// Updates the fields in `changes`. `desired` has those that the platform requires with them.
    fn change(&self, id: &str, changes: Fields, desired: &Value) -> impl Future<Output = Result<(), Error>> + Send;
    /// Deletes the resource with this id.
    fn remove(&self, id: &str) -> impl Future<Output = Result<(), Error>> + Send;
}

/// The fields of `live` that have another value in `desired`. Secrets, and fields that no response shows, are left out. No I/O:
/// `desired` and `live` are a [`Managed::Desired`] and [`Managed::fields`] as JSON.
#[must_use]
pub fn diff<M: Managed>(desired: &Value, live: &Value) -> Vec<Difference> {
    compare(M::UPDATE, without(desired, M::CREATE.secrets), live.clone()).0
}

/// Brings the described resource to its state: the same as the method of the handle.
///
/// # Errors
/// Those of reading the list and of the write. [`InvalidRequest`](ErrorKind::InvalidRequest) if two resources match, or if a field
/// differs that cannot be changed.
pub async fn ensure<M: Managed>(
    handle: &M,
    desired: M::Desired,
    passwords: PasswordPolicy,
) -> Result<Ensured<M::Resource>, Error> {
    let found = find(handle, &desired).await?;
    ensure_found(handle, desired, found, passwords).await
}

/// Does the same for a resource that was looked for already: `found` is `None` if it does not exist.
///
/// # Errors
/// Those of [`ensure`].
pub async fn ensure_found<M: Managed>(
    handle: &M,
    desired: M::Desired,
    found: Option<M::Resource>,
    passwords: PasswordPolicy,
) -> Result<Ensured<M::Resource>, Error> {
    let wanted = verify::fields(&desired);
    if let Some(live) = found {
        return update(handle, &wanted, live, passwords).await;
    }
    let resource = match handle.add(desired.clone()).await {
        Ok(id) => read_back(handle, &id, &wanted, M::CREATE).await?,
        Err(error) if matches!(error.outcome(), Outcome::Unknown | Outcome::Applied) => {
            let Ok(Some(live)) = find(handle, &desired).await else { return Err(error) };
            // It may be another program's, with another password.
            update(handle, &wanted, live, PasswordPolicy::Set).await?.resource
        }
        Err(error) => return Err(error),
    };
    Ok(ensured(Action::Created, resource))
}

/// The resource that is described, if it exists.
///
/// # Errors
/// Those of reading the list. [`InvalidRequest`](ErrorKind::InvalidRequest) if two resources match.
pub async fn find<M: Managed>(handle: &M, desired: &M::Desired) -> Result<Option<M::Resource>, Error> {
    let wanted = verify::fields(desired);
    let mut candidates = handle.candidates(&wanted);
    let key = M::CREATE.natural_key;
    if key.is_empty() {
        return candidates.next().await.transpose();
    }
    let matches = |resource: &M::Resource| {
        let live = M::fields(resource);
        key.iter().try_fold(true, |all, name| match &live[name] {
            Value::Array(_) | Value::Object(_) => Err(*name),
            live => Ok(all && matches(M::UPDATE, name, &wanted[name], live)),
        })
    };
    candidates.find_unique(M::id, matches).await
}

async fn update<M: Managed>(
    handle: &M,
    wanted: &Value,
    live: M::Resource,
    passwords: PasswordPolicy,
) -> Result<Ensured<M::Resource>, Error> {
    let differences = diff::<M>(wanted, &M::fields(&live));
    if let Some(fixed) = differences.iter().find(|difference| !is_changeable::<M>(&difference.field)) {
        let message = format!(
            "{fixed}: this field cannot be changed; delete the resource to create it anew, or leave the field out"
        );
        return Err(Error::invalid_request(message).with_operation(M::UPDATE).with_resource_id(Some(M::id(&live))));
    }
    #[cfg(feature = "sip-check")]
    let mut verdict = None;
    let sets_secrets = match &passwords {
        PasswordPolicy::Keep => false,
        PasswordPolicy::Set => true,
        #[cfg(feature = "sip-check")]
        PasswordPolicy::SetIfRefused(check) => verdict.insert(check.run().await?).is_refused(),
    };
    let mut secrets = secret_fields(wanted, M::CREATE.secrets);
    secrets.retain(|field| sets_secrets && is_changeable::<M>(field));
    let mut ensured = if differences.is_empty() && secrets.is_empty() {
        ensured(Action::Unchanged, live)
    } else {
        let id = M::id(&live);
        let paths = differences.iter().map(|difference| &difference.field).chain(&secrets);
        let written = handle.change(&id, changes(wanted, paths), wanted).await;
        let settled = match written {
            // What is visible can be read; whether a password was set cannot.
            Err(error) if error.outcome() == Outcome::Unknown && secrets.is_empty() => {
                read_back(handle, &id, wanted, M::UPDATE).await.map_err(|_| error)
            }
            Err(error) => Err(error),
            Ok(()) => read_back(handle, &id, wanted, M::UPDATE).await,
        };
        ensured(Action::Updated { differences, secrets }, settled?)
    };
    #[cfg(feature = "sip-check")]
    if let PasswordPolicy::SetIfRefused(check) = &passwords {
        if sets_secrets {
            let after = check.run().await?;
            if after.is_refused() {
                let message = "the platform accepted the new password, and the SIP server still refuses it";
                let error = Error::new(ErrorKind::Conflict, Outcome::Unknown, message);
                return Err(error.with_operation(M::UPDATE).with_resource_id(Some(M::id(&ensured.resource))));
            }
            verdict = Some(after);
        }
        ensured.verdict = verdict;
    }
    #[cfg(not(feature = "sip-check"))]
    let _ = &mut ensured;
    Ok(ensured)
}

/// True if a field of a resource, with dots for depth, can be changed after creation.
#[must_use]
pub fn is_changeable<M: Managed>(field: &str) -> bool {
    field.split('.').next().is_some_and(|first| M::CHANGEABLE.contains(&first))
}

/// Reads a resource after a write, which shows what was wanted.
async fn read_back<M: Managed>(
    handle: &M,
    id: &str,
    wanted: &Value,
    written: &'static Operation,
) -> Result<M::Resource, Error> {
    let about_the_write = |error: Error| {
        error.with_operation(written).with_outcome(Outcome::Applied).with_resource_id(Some(id.to_owned()))
    };
    let read = handle.read(id).await;
    let resource =
        read.map_err(|error| about_the_write(error.prefixed("the write took effect, and reading it back failed: ")))?;
    let differences = diff::<M>(wanted, &M::fields(&resource));
    if differences.is_empty() {
        return Ok(resource);
    }
    let differences: Vec<_> = differences.iter().map(ToString::to_string).collect();
    let message =
        format!("the write succeeded, and the resource reads back with other values: {}", differences.join("; "));
    Err(about_the_write(Error::new(ErrorKind::Conflict, Outcome::Applied, message)))
}

fn ensured<T>(action: Action, resource: T) -> Ensured<T> {
    Ensured {
        action,
        resource,
        #[cfg(feature = "sip-check")]
        verdict: None,
    }
}

/// Gives a handle its method `ensure`; with `passwords`, also `ensure_with`.
macro_rules! methods {
    ($handle:ty, $desired:ty => $resource:ty) => {
        impl $handle {
            /// Brings the described resource to its state: looks for it by its natural key, creates it or updates the fields that
            /// differ, and reads it back. The password of a resource that exists is kept. See [`ensure`](crate::ensure).
            ///
            /// # Errors
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two resources match, or if a field differs that cannot be
            /// changed. [`Conflict`](crate::ErrorKind::Conflict) if a write succeeded and the resource still has another value.
            pub async fn ensure(&self, desired: $desired) -> Result<$crate::ensure::Ensured<$resource>, $crate::Error> {
                $crate::ensure::ensure(self, desired, $crate::ensure::PasswordPolicy::Keep).await
            }
        }
    };
    ($handle:ty, $desired:ty => $resource:ty, passwords) => {
        $crate::ensure::methods!($handle, $desired => $resource);

        impl $handle {
            /// The same, with a policy for the password of a resource that exists.
            ///
            /// # Errors
            /// Those of [`ensure`](Self::ensure), and of the SIP check.
            pub async fn ensure_with(
                &self,
                desired: $desired,
                passwords: $crate::ensure::PasswordPolicy,
            ) -> Result<$crate::ensure::Ensured<$resource>, $crate::Error> {
                $crate::ensure::ensure(self, desired, passwords).await
            }
        }
    };
}
use methods;

/// An id from its text.
#[cfg(any(feature = "diga", feature = "voximplant"))]
fn id<T: std::str::FromStr<Err = crate::ParseIdError>>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|error: crate::ParseIdError| Error::invalid_request(error.to_string()))
}

/// A request from the fields of another. It has only fields of that type.
fn request<T: DeserializeOwned>(fields: Fields) -> Result<T, Error> {
    // serde's message could quote a value.
    serde_json::from_value(Value::Object(fields))
        .map_err(|_| Error::invalid_request("the update cannot be made of the described fields"))
}
