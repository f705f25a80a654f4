// The README's links lead to files; here they lead to items, as the first of two definitions of a link counts.
#![cfg_attr(
    all(feature = "diga", feature = "signalwire", feature = "voximplant"),
    doc = "[`ClientBuilder`]: ClientBuilder",
    doc = "[`Outcome`]: Outcome",
    doc = "[`Secret`]: Secret",
    doc = "[`Verified`]: Verified",
    doc = "[`diga`]: diga",
    doc = "[`recipes`]: recipes",
    doc = "[`signalwire`]: signalwire",
    doc = "[`voximplant`]: voximplant",
    doc = "[Spans, events and metrics]: recipes::tracing",
    doc = "[clear a field]: recipes::clear_a_field",
    doc = "[find before you create]: recipes::find_before_create",
    doc = "[mocks]: recipes",
    doc = "[page through a list]: recipes::page_through_a_list",
    doc = "[rotate a password]: recipes::rotate_a_password",
    doc = "[timeouts and retries]: recipes::timeouts_and_retries",
    doc = ""
)]
// The README's examples are compiled as doctests, and need all platforms.
#![cfg_attr(all(feature = "diga", feature = "signalwire", feature = "voximplant"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "diga", feature = "signalwire", feature = "voximplant")),
    doc = "SIP provisioning at voice platforms: typed, safe to retry, and with secrets that do not print.",
    doc = "",
    doc = "Start at the module of your platform, and see the [`recipes`]. With all platforms enabled, there is a tour here.",
    doc = "",
    doc = "Calls need a [tokio](https://tokio.rs) runtime with timers and sockets (`enable_all`)."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names the crate from outside.
extern crate self as trunkline;

mod credentials;
mod error;
mod error_builder;
mod error_kind;
mod extra;
#[cfg(any(fuzzing, test))]
#[doc(hidden)]
pub mod fuzzing;
mod id;
mod items;
mod json_value;
mod label;
mod lenient;
mod line;
mod list;
mod listing;
mod object;
mod open_enum;
mod operation;
mod outcome;
mod page;
mod patch;
mod preview;
mod request;
mod resource;
mod response;
mod secret;
mod transport;
mod unreadable;
mod verify;

#[cfg(feature = "diga")]
pub mod diga;
#[cfg(any(doc, doctest))]
pub mod recipes;
#[cfg(feature = "signalwire")]
pub mod signalwire;
#[cfg(feature = "sip-check")]
#[cfg_attr(docsrs, doc(cfg(feature = "sip-check")))]
pub mod sip;
#[cfg(feature = "voximplant")]
pub mod voximplant;

pub use credentials::{CachedCredentials, CredentialFile, CredentialProvider, ProviderError, ProviderFuture};
pub use error::{Error, ErrorCode, Issue};
pub use error_builder::ErrorBuilder;
pub use error_kind::{ErrorKind, Phase};
pub use extra::Extra;
pub use id::ParseIdError;
pub use items::{Items, UndecodableItem};
pub use list::List;
pub use listing::{Listing, PageToken};
pub use open_enum::UnknownValue;
pub use operation::{Idempotency, Operation, Provider};
pub use outcome::Outcome;
pub use patch::{IntoPatch, Patch};
pub use preview::Preview;
pub use response::{Response, ResponseBuilder};
pub use secret::Secret;
pub use transport::builder::{ClientBuilder, Platform};
pub use transport::clock::{Clock, SystemClock};
pub use transport::raw::RawCall;
pub use transport::report::{CallEvent, CallResult};
pub use transport::retry::{Retries, RetryEvent};
pub use verify::{Difference, Verified};

// Crates whose types the API shows, so that code that uses it needs no dependency on the same versions.
#[doc(no_inline)]
pub use {bytes, chrono, futures_core, http, reqwest, serde_json, uuid};
