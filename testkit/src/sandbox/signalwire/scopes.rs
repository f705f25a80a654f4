//! What the scopes of a token allow.

use trunkline::Operation;

/// A scope of an API token: those that SIP needs one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignalwireScope {
    /// Voice, which the documents also call calling. Enough for everything here.
    Voice,
    /// Messaging.
    Messaging,
    /// Fax.
    Fax,
    /// Video.
    Video,
}

pub(super) const ALL: &[SignalwireScope] =
    &[SignalwireScope::Voice, SignalwireScope::Messaging, SignalwireScope::Fax, SignalwireScope::Video];

/// The scopes of which one is needed.
pub(super) fn needed(operation: &Operation) -> &'static [SignalwireScope] {
    use SignalwireScope::{Fax, Messaging, Voice};
    if operation.path.starts_with("/api/fabric/") {
        ALL
    } else if operation.resource == "domain_applications" {
        &[Voice, Messaging, Fax]
    } else {
        &[Voice]
    }
}
