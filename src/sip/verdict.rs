//! The results of a check.

pub use super::message::Binding;
use crate::line::Line;
use std::fmt;

/// The result of checking a user name and a password at a SIP server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// The server accepted the password.
    Accepted {
        /// The devices that are registered with the credential now.
        bindings: Vec<Binding>,
    },
    /// The server asked for a password and did not accept this one. A server responds alike for a user that it does not know.
    Refused,
    /// The check proves nothing: the password can be right or wrong.
    CannotTell {
        /// Why.
        reason: Reason,
    },
}

impl Verdict {
    /// True if the server accepted the password.
    #[must_use]
    pub const fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted { .. })
    }

    /// True if the server did not accept the password.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        matches!(self, Self::Refused)
    }

    /// The verdict as a label for logs and metrics: `accepted`, `refused` or `cannot_tell`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::Refused => "refused",
            Self::CannotTell { .. } => "cannot_tell",
        }
    }
}

/// One sentence.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted { bindings } => match bindings.len() {
                1 => f.write_str("the SIP server accepted the password; 1 device is registered"),
                count => write!(f, "the SIP server accepted the password; {count} devices are registered"),
            },
            Self::Refused => f.write_str("the SIP server refused the user name or the password"),
            Self::CannotTell { reason } => write!(f, "the check cannot tell whether the password works: {reason}"),
        }
    }
}

/// Why a check proves nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The server let the request pass without asking for a password.
    NoChallenge,
    /// The server asks for authentication that this client does not support: another scheme than digest, an algorithm it does not
    /// know, or `qop=auth-int` alone.
    UnknownChallenge,
    /// The server asks for credentials of another realm.
    Realm {
        /// The realm that was expected.
        expected: String,
        /// The realm that the server named.
        offered: String,
    },
    /// The server called two nonces in a row stale that it had issued itself.
    StaleNonce,
    /// The server gave a status that says nothing about the password. A 403 can come from a list of IP addresses, a 404 from a
    /// domain that the server does not serve, a 405 from a server without a registrar.
    Status(u16),
    /// There was no response in time.
    Timeout,
    /// The connection failed.
    Connection(String),
    /// The TLS handshake failed: most often, the certificate is not one for this server or not one that is trusted.
    Tls(String),
    /// What the server sent is no SIP response, or is larger than 64 KiB.
    InvalidResponse,
    /// As many passwords were refused as the [`RefusalLimit`](super::RefusalLimit) allows. Nothing was sent.
    RefusalLimit,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoChallenge => f.write_str("the server asks for no password"),
            Self::UnknownChallenge => {
                f.write_str("the server asks for authentication that this client does not support")
            }
            Self::Realm { expected, offered } => write!(
                f,
                "the server asks for a password of the realm \"{}\" instead of \"{}\"; if that is right, set it with `SipCheck::realm`",
                Line(offered),
                Line(expected)
            ),
            Self::StaleNonce => f.write_str("the server calls every nonce stale"),
            Self::Status(status) => write!(f, "the server responded with status {status}"),
            Self::Timeout => f.write_str("the server did not respond in time"),
            Self::Connection(cause) => write!(f, "the connection failed: {}", Line(cause)),
            Self::Tls(cause) => write!(f, "the TLS handshake failed: {}", Line(cause)),
            Self::InvalidResponse => f.write_str("the server's response is not SIP"),
            Self::RefusalLimit => f.write_str("too many passwords were refused in this run"),
        }
    }
}
