//! The requests of a check, until a response decides.

use super::challenge::{Challenge, challenges, preferred};
use super::connection::Connection;
use super::digest::Credentials;
use super::message::Message;
use super::target::Target;
use super::tls::random_hex;
use super::{CheckError, Reason, SipCheck, Transport, Verdict};
use crate::Error;
use std::fmt::Write as _;
use std::net::SocketAddr;
use zeroize::Zeroizing;

/// The requests of one check have a Call-ID and a tag in common, and count up.
pub(super) struct Dialog<'a> {
    check: &'a SipCheck,
    target: &'a Target,
    call_id: String,
    tag: String,
    sequence: u32,
    authorizations: Vec<Authorization>,
}

/// The header that responds to a challenge.
struct Authorization {
    header: &'static str,
    value: Zeroizing<String>,
}

impl<'a> Dialog<'a> {
    pub(super) fn new(check: &'a SipCheck, target: &'a Target) -> Result<Self, Error> {
        Ok(Self { check, target, call_id: random_hex()?, tag: random_hex()?, sequence: 0, authorizations: Vec::new() })
    }

    pub(super) async fn verdict(mut self, connection: &mut Connection) -> Result<Verdict, CheckError> {
        let mut was_stale = false;
        loop {
            let response = self.exchange(connection).await?;
            let (challenge_header, header) = match response.status.unwrap_or_default() {
                200..300 if self.authorizations.is_empty() => return Err(Reason::NoChallenge.into()),
                200..300 => return Ok(Verdict::Accepted { bindings: response.bindings() }),
                401 => ("www-authenticate", "Authorization"),
                407 => ("proxy-authenticate", "Proxy-Authorization"),
                status => return Err(Reason::Status(status).into()),
            };
            let offered: Vec<Challenge> = response.headers(challenge_header).flat_map(challenges).collect();
            if let Some(at) = self.authorizations.iter().position(|authorization| authorization.header == header) {
                if !offered.iter().any(|challenge| challenge.is_stale) {
                    return Ok(Verdict::Refused);
                }
                if was_stale {
                    return Err(Reason::StaleNonce.into());
                }
                was_stale = true;
                self.authorizations.remove(at);
            }
            let value = self.authorization(self.choose(&offered)?)?;
            self.authorizations.push(Authorization { header, value });
        }
    }

    /// Sends the next request and waits for the final response to it.
    async fn exchange(&mut self, connection: &mut Connection) -> Result<Message, CheckError> {
        self.sequence += 1;
        let request = self.request(connection.local, &random_hex()?);
        let sequence = self.sequence.to_string();
        let is_response = |message: &Message| {
            let number = message.header("cseq").and_then(|cseq| cseq.split_ascii_whitespace().next());
            message.header("call-id") == Some(&self.call_id) && number == Some(&sequence)
        };
        Ok(connection.exchange(request.as_bytes(), is_response).await?)
    }

    fn request(&self, local: SocketAddr, branch: &str) -> Zeroizing<String> {
        let Target { registrar, uri, .. } = self.target;
        let Self { call_id, tag, sequence, .. } = self;
        let (transport, version) = (self.check.transport.name(), env!("CARGO_PKG_VERSION"));
        let mut request = Zeroizing::new(String::with_capacity(1024));
        // Writing into a String cannot fail.
        let _ = write!(
            request,
            "REGISTER {registrar} SIP/2.0\r\n\
             Via: SIP/2.0/{transport} {local};branch=z9hG4bK{branch};rport\r\n\
             Max-Forwards: 70\r\n\
             From: <{uri}>;tag={tag}\r\n\
             To: <{uri}>\r\n\
             Call-ID: {call_id}\r\n\
             CSeq: {sequence} REGISTER\r\n\
             User-Agent: trunkline/{version}\r\n"
        );
        for Authorization { header, value } in &self.authorizations {
            let _ = write!(request, "{header}: {}\r\n", value.as_str());
        }
        request.push_str("Content-Length: 0\r\n\r\n");
        request
    }

    /// The challenge to respond to.
    fn choose<'c>(&self, offered: &'c [Challenge]) -> Result<&'c Challenge, Reason> {
        let expected = match (&self.check.realm, self.check.transport) {
            (Some(realm), _) => realm,
            // The certificate says whose server it is.
            (None, Transport::Tls) => return preferred(offered.iter()).ok_or(Reason::UnknownChallenge),
            (None, Transport::Tcp | Transport::Udp) => &self.check.domain,
        };
        let is_expected = |challenge: &&Challenge| challenge.realm.eq_ignore_ascii_case(expected);
        let first = offered.first().ok_or(Reason::UnknownChallenge)?;
        let other = || Reason::Realm { expected: expected.clone(), offered: first.realm.clone() };
        preferred(offered.iter().filter(is_expected)).ok_or_else(other)
    }

    fn authorization(&self, challenge: &Challenge) -> Result<Zeroizing<String>, Error> {
        let credentials = Credentials {
            username: self.check.auth_name(),
            password: &self.check.password,
            method: "REGISTER",
            uri: &self.target.registrar,
            cnonce: &random_hex()?,
        };
        Ok(credentials.authorization(challenge))
    }
}
