// The README's links lead to docs.rs. Here they lead to the items of this build, as the first of two definitions counts.
#![doc = "[`Extra`]: Extra"]
#![doc = "[`Outcome`]: Outcome"]
#![doc = "[`Patch`]: Patch"]
#![doc = "[`Secret`]: Secret"]
#![doc = "[`Verified`]: Verified"]
#![cfg_attr(feature = "diga", doc = "[`diga`]: diga")]
#![cfg_attr(feature = "signalwire", doc = "[`signalwire`]: signalwire")]
#![cfg_attr(feature = "voximplant", doc = "[`voximplant`]: voximplant")]
#![cfg_attr(
    all(feature = "diga", feature = "signalwire", feature = "voximplant"),
    doc = "[`recipes`]: recipes",
    doc = "[any other path]: recipes::call_any_path",
    doc = "[calls]: recipes::make_calls",
    doc = "[charts]: recipes::performance",
    doc = "[clear a field]: recipes::clear_a_field",
    doc = "[client]: recipes::make_a_client",
    doc = "[find before you create]: recipes::find_before_create",
    doc = "[handle failures]: recipes::handle_failures",
    doc = "[many tasks]: recipes::many_tasks",
    doc = "[page through a list]: recipes::page_through_a_list",
    doc = "[proxies and root certificates]: recipes::proxies_and_roots",
    doc = "[rotate API credentials]: recipes::rotate_credentials",
    doc = "[rotate a password]: recipes::rotate_a_password",
    doc = "[service]: recipes::embed_in_a_service",
    doc = "[timeouts and retries]: recipes::timeouts_and_retries",
    doc = "[tracing]: recipes::tracing",
    doc = "[typed mocks]: recipes::test_with_typed_mocks"
)]
#![doc = ""]
// The README's examples are doctests where all platforms are enabled.
#![cfg_attr(
    any(not(doctest), all(feature = "diga", feature = "signalwire", feature = "voximplant")),
    doc = include_str!("../README.md")
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names the crate from outside.
extern crate self as trunkline;

mod convert;
mod credentials;
mod difference;
#[cfg(feature = "dynamic")]
mod dynamic;
pub mod ensure;
mod error;
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
#[cfg(all(any(doc, doctest), feature = "diga", feature = "signalwire", feature = "voximplant"))]
pub mod recipes;
#[cfg(feature = "signalwire")]
pub mod signalwire;
#[cfg(feature = "sip-check")]
#[cfg_attr(docsrs, doc(cfg(feature = "sip-check")))]
pub mod sip;
#[cfg(feature = "voximplant")]
pub mod voximplant;

pub use credentials::{CachedCredentials, CredentialFile, CredentialProvider, ProviderError, ProviderFuture};
pub use difference::Difference;
#[cfg(feature = "dynamic")]
#[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
pub use dynamic::Arguments;
pub use error::{Error, ErrorBuilder, ErrorCode, ErrorKind, Issue, Outcome, Phase};
pub use extra::Extra;
pub use id::ParseIdError;
pub use items::{Items, UndecodableItem};
pub use list::List;
pub use listing::{Listing, PageToken};
pub use open_enum::UnknownValue;
pub use operation::{Comparison, Idempotency, Operation, Provider};
pub use patch::{IntoPatch, Patch};
pub use preview::Preview;
pub use response::{Response, ResponseBuilder};
pub use secret::Secret;
pub use transport::builder::{ClientBuilder, Platform};
pub use transport::clock::{Clock, SystemClock};
pub use transport::raw::RawCall;
pub use transport::report::{CallEvent, CallResult};
pub use transport::retry::{Retries, RetryEvent};
pub use verify::Verified;

#[cfg(all(doctest, feature = "diga", feature = "signalwire", feature = "voximplant"))]
#[doc = include_str!("../docs/compare.md")]
mod compare {}

// Crates whose types the API shows, so that code that uses it needs no dependency on the same versions.
#[doc(no_inline)]
pub use {bytes, chrono, futures_core, http, reqwest, serde_json, uuid};
