//! Every operation of every platform, as a command that is made of its OpenAPI document. There is no code for single
//! operations here: what a document gains, the command line has.

mod arguments;
mod client;
mod command;
mod document;
mod fields;
mod find;
mod redact;
mod run;

pub(crate) use arguments::body;
pub(crate) use client::Client;
pub(crate) use command::platforms;
pub(crate) use document::{Document, Operation, PLATFORMS};
pub(crate) use redact::masked;
pub(crate) use run::run;
