//! What a call reports: its error, its event, its labels.

#[cfg(feature = "signalwire")]
mod calls;
#[cfg(all(feature = "diga", feature = "signalwire"))]
mod errors;
mod labels;
#[cfg(feature = "diga")]
mod made;
#[cfg(feature = "diga")]
mod runtime;
#[cfg(any(feature = "diga", feature = "signalwire"))]
mod texts;
