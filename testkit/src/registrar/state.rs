//! The registrar's state, and its responses.

use super::digest::{is_correct, parameters};
use super::message::Request;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;
use trunkline::Secret;

/// Finds the password of a user name.
pub(crate) type Passwords = Box<dyn Fn(&str) -> Option<Secret> + Send>;

/// The ways in which a registrar can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistrarFault {
    /// It does not respond.
    Silence,
    /// It responds to each request with this status.
    Status(u16),
    /// It responds to each authenticated request with this status.
    StatusAfterChallenge(u16),
    /// It does not challenge.
    NoChallenge,
    /// It treats each nonce as stale.
    StaleNonce,
    /// It offers only `qop=auth-int`.
    AuthIntOnly,
    /// It sends bytes that are not SIP.
    Garbage,
    /// Its certificate is for another host.
    WrongCertificate,
    /// It does not finish the TLS handshake.
    SlowHandshake,
}

pub(super) struct State {
    realm: String,
    passwords: Passwords,
    bindings: BTreeMap<String, BTreeMap<String, Duration>>,
    nonces: u64,
    pub(super) algorithms: Vec<String>,
    pub(super) fault: Option<RegistrarFault>,
    pub(super) requests: Vec<String>,
}

impl State {
    pub(super) fn new(realm: &str, passwords: Passwords) -> Self {
        Self {
            realm: realm.to_owned(),
            passwords,
            bindings: BTreeMap::new(),
            nonces: 0,
            algorithms: vec!["SHA-256".to_owned(), "MD5".to_owned()],
            fault: None,
            requests: Vec::new(),
        }
    }

    pub(super) fn bind(&mut self, username: &str, contact: &str, expires: Duration) {
        let devices = self.bindings.entry(username.to_owned()).or_default();
        if expires.is_zero() {
            devices.remove(contact);
        } else {
            devices.insert(contact.to_owned(), expires);
        }
    }

    pub(super) fn contacts(&self, username: &str) -> Vec<String> {
        self.bindings.get(username).into_iter().flat_map(BTreeMap::keys).cloned().collect()
    }

    /// The response to a request, if any.
    pub(super) fn respond(&mut self, text: &str) -> Option<String> {
        self.requests.push(text.to_owned());
        let request = Request::read(text);
        let authorization = request.header("authorization");
        match self.fault {
            Some(RegistrarFault::Silence) => return None,
            Some(RegistrarFault::Garbage) => return Some("HTTP/1.1 200 OK\r\n\r\n".to_owned()),
            Some(RegistrarFault::Status(status)) => return Some(request.response(status, "")),
            Some(RegistrarFault::StatusAfterChallenge(status)) if authorization.is_some() => {
                return Some(request.response(status, ""));
            }
            Some(RegistrarFault::NoChallenge) => return Some(request.response(200, "")),
            _ => {}
        }
        if request.method() != "REGISTER" {
            return Some(request.response(405, ""));
        }
        let Some(authorization) = authorization else { return Some(self.challenge(&request, false)) };
        let given = parameters(authorization);
        let username = given.get("username").cloned().unwrap_or_default();
        let is_known = given.get("nonce").is_some_and(|nonce| self.is_own(nonce));
        if !is_known || self.fault == Some(RegistrarFault::StaleNonce) {
            return Some(self.challenge(&request, true));
        }
        let is_right = given.get("realm") == Some(&self.realm)
            && (self.passwords)(&username).is_some_and(|password| is_correct(&given, request.method(), &password));
        if !is_right {
            return Some(self.challenge(&request, false));
        }
        for (contact, expires) in request.contacts() {
            self.bind(&username, &contact, expires);
        }
        let mut contacts = String::new();
        for (contact, expires) in self.bindings.get(&username).into_iter().flatten() {
            // Writing into a String cannot fail.
            let _ = write!(contacts, "Contact: <{contact}>;expires={}\r\n", expires.as_secs());
        }
        Some(request.response(200, &contacts))
    }

    fn is_own(&self, nonce: &str) -> bool {
        nonce
            .strip_prefix("nonce")
            .and_then(|number| number.parse().ok())
            .is_some_and(|number: u64| number <= self.nonces)
    }

    fn challenge(&mut self, request: &Request<'_>, is_stale: bool) -> String {
        self.nonces += 1;
        let qop = if self.fault == Some(RegistrarFault::AuthIntOnly) { "auth-int" } else { "auth" };
        let stale = if is_stale { ", stale=true" } else { "" };
        let mut challenges = String::new();
        for algorithm in &self.algorithms {
            let _ = write!(
                challenges,
                "WWW-Authenticate: Digest realm=\"{}\", nonce=\"nonce{}\", algorithm={algorithm}, qop=\"{qop}\"{stale}\r\n",
                self.realm, self.nonces
            );
        }
        request.response(401, &challenges)
    }
}
