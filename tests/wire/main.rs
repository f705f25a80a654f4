//! What goes over the wire, and what is made of the answer: one test for each operation and variant.

#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "diga")]
mod diga;
#[cfg(feature = "signalwire")]
mod signalwire;
#[cfg(feature = "voximplant")]
mod voximplant;
