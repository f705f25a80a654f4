// The README's examples are compiled as doctests, and need all platforms.
#![cfg_attr(all(feature = "diga", feature = "signalwire", feature = "voximplant"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "diga", feature = "signalwire", feature = "voximplant")),
    doc = "SIP provisioning at voice platforms: typed, safe to retry, and with secrets that do not print."
)]

// Generated code names the crate from outside.
extern crate self as trunkline;

mod error;
mod extra;
#[cfg(any(fuzzing, test))]
#[doc(hidden)]
pub mod fuzzing;
mod id;
mod items;
mod lenient;
mod list;
mod listing;
mod open_enum;
mod operation;
mod outcome;
mod patch;
mod resource;
mod response;
mod secret;
mod transport;
mod verify;

#[cfg(feature = "diga")]
pub mod diga;
#[cfg(feature = "signalwire")]
pub mod signalwire;
#[cfg(feature = "testkit")]
pub mod testkit;
#[cfg(feature = "voximplant")]
pub mod voximplant;

pub use error::{Error, ErrorCode, ErrorKind, Issue, Phase};
pub use extra::Extra;
pub use items::{Items, UndecodableItem};
pub use list::List;
pub use listing::{Listing, PageToken};
pub use open_enum::UnknownValue;
pub use operation::{Idempotency, Operation, Provider};
pub use outcome::Outcome;
pub use patch::Patch;
pub use response::Response;
pub use secret::Secret;
pub use transport::builder::{ClientBuilder, Platform};
pub use transport::clock::{Clock, SystemClock};
pub use transport::retry::{Retries, RetryEvent};
pub use verify::{Difference, Verified};
