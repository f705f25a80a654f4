//! What the scopes of a token allow.

use trunkline::Operation;

/// A scope of an API token: those that SIP needs one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignalwireScope {
    /// Voice, which the documents also call calling. Enough for everything but phone numbers.
    Voice,
    /// Messaging.
    Messaging,
    /// Fax.
    Fax,
    /// Video.
    Video,
    /// Numbers. Phone numbers need it, and nothing else does.
    Numbers,
}

pub(super) const ALL: &[SignalwireScope] = &[
    SignalwireScope::Voice,
    SignalwireScope::Messaging,
    SignalwireScope::Fax,
    SignalwireScope::Video,
    SignalwireScope::Numbers,
];

/// The scopes of which one is needed.
pub(super) fn needed(operation: &Operation) -> &'static [SignalwireScope] {
    use SignalwireScope::{Fax, Messaging, Numbers, Video, Voice};
    if operation.path.starts_with("/api/fabric/") {
        &[Voice, Messaging, Fax, Video]
    } else if operation.resource == "phone_numbers" {
        &[Numbers]
    } else if operation.resource == "domain_applications" {
        &[Voice, Messaging, Fax]
    } else {
        &[Voice]
    }
}
