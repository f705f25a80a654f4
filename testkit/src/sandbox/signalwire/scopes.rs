//! The operations that a token's scopes allow.

use trunkline::Operation;

/// A scope of an API token, of those that grant SIP operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignalwireScope {
    /// Voice, which the documents also call calling. Grants everything except phone numbers.
    Voice,
    /// Messaging.
    Messaging,
    /// Fax.
    Fax,
    /// Video.
    Video,
    /// Numbers. Required for phone numbers, and only for them.
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
