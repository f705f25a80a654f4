//! The behavior of sandbox and mocks, through the client and over plain HTTP.

#![cfg(all(feature = "mocks", feature = "sandbox"))]

#[path = "../../../tests/it/support/calls.rs"]
#[allow(dead_code, unreachable_pub)]
mod calls;
mod mocks;
#[cfg(feature = "signalwire")]
mod sandbox_addresses;
#[cfg(feature = "diga")]
mod sandbox_agents;
#[cfg(feature = "diga")]
mod sandbox_diga;
#[cfg(feature = "voximplant")]
mod sandbox_directory;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod sandbox_faults;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod sandbox_load;
#[cfg(feature = "signalwire")]
mod sandbox_numbers;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod sandbox_rules;
#[cfg(feature = "signalwire")]
mod sandbox_signalwire;
#[cfg(feature = "voximplant")]
mod sandbox_voximplant;
#[cfg(feature = "diga")]
mod virtual_time;
