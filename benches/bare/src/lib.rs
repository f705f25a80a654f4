//! A client of the ladder's two operations as progenitor makes it by itself.

include!(concat!(env!("OUT_DIR"), "/client.rs"));
