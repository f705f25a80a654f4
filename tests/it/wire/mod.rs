//! Requests and responses on the wire: for each operation, a test named `<operation>_sends_…` and one for a documented
//! refusal, `<operation>_refused_…`.

mod coverage;
mod documents;
mod environment;

#[cfg(feature = "diga")]
mod diga;
#[cfg(feature = "signalwire")]
mod signalwire;
#[cfg(feature = "voximplant")]
mod voximplant;
