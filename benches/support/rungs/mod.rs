//! The rungs of the ladder: the same two calls, on more and more of a library.
//!
//! `put` updates a SIP credential at SignalWire: a JSON body, a JSON response of sixteen fields. `post` updates a SIP
//! registration at Voximplant: a form, and a response of one field. Each rung decodes the whole response and looks into it.

mod by_hand;
mod on_hyper;
mod progenitor;
mod trunkline;

pub use by_hand::ByHand;
pub use on_hyper::OnHyper;
pub use progenitor::Progenitor;
pub use trunkline::Trunkline;

use super::by_hand::{SipCredentialUpdate, SipRegistrationUpdate};
use super::figure;
use std::time::Instant;

pub trait Rung {
    const NAME: &'static str;
    fn new(url: &str) -> Self;
    async fn put(&self, update: Update);
    async fn post(&self, update: Update);
}

/// The rungs, from the lowest.
pub const NAMES: [&str; 4] = [OnHyper::NAME, ByHand::NAME, Progenitor::NAME, Trunkline::NAME];

/// What a caller has read from a file or a vault: owned strings, which a client may take or borrow.
pub struct Update {
    username: String,
    password: String,
    /// The number that calls come from, or the proxy that they go through.
    via: String,
}

impl Update {
    fn new() -> Self {
        Self {
            username: "front-desk".to_owned(),
            password: "correct horse battery".to_owned(),
            via: "+15551230001".to_owned(),
        }
    }

    /// The body by hand.
    fn credential(&self) -> SipCredentialUpdate<'_> {
        SipCredentialUpdate { password: Some(&self.password), send_as: Some(&self.via), username: Some(&self.username) }
    }

    fn registration(&self) -> SipRegistrationUpdate<'_> {
        SipRegistrationUpdate {
            sip_registration_id: REGISTRATION,
            outbound_proxy: Some(&self.via),
            password: Some(&self.password),
            sip_username: Some(&self.username),
        }
    }
}

/// The two calls.
#[derive(Clone, Copy)]
pub enum Call {
    Put,
    Post,
}

impl Call {
    pub const ALL: [Self; 2] = [Self::Put, Self::Post];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Put => "PUT",
            Self::Post => "POST",
        }
    }

    pub async fn on(self, rung: &impl Rung) {
        match self {
            Self::Put => rung.put(Update::new()).await,
            Self::Post => rung.post(Update::new()).await,
        }
    }
}

/// Calls per second, with this many in flight, each of them repeated so often.
pub async fn per_second(rung: &impl Rung, call: Call, in_flight: usize, each: usize) -> f64 {
    let started = Instant::now();
    let lane = async || {
        for _ in 0..each {
            call.on(rung).await;
        }
    };
    futures_util::future::join_all((0..in_flight).map(|_| lane())).await;
    figure(in_flight * each) / started.elapsed().as_secs_f64()
}

/// Which registration is updated.
const REGISTRATION: i64 = 1;
/// What the credential of the response is called.
const NAMED: &str = "User";

/// What requests are signed with, in the lengths of the real ones.
pub const PROJECT: &str = "1313fe58-5e14-4c11-bbe7-6fdfa11fe780";
pub const TOKEN: &str = "PT9a7b3c5d1e2f4a6b8c0d9e7f5a3b1c2d4e6f8a0b9c7d5e3f";

/// All rungs send the same headers, but that those on reqwest say which compression they read. Those with a timer set it,
/// as one does in production.
const USER_AGENT: &str = "trunkline/0.1.0";
const ACCEPT: &str = "application/json";
const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);

/// What loops by hand call with.
pub fn http() -> reqwest::Client {
    reqwest::Client::builder().timeout(TIMEOUT).build().expect("a client")
}

/// A token as long as the platform's are: header, claims and a signature of 256 bytes.
fn bearer() -> String {
    format!("{}.{}.{}", "h".repeat(68), "c".repeat(75), "s".repeat(342))
}
