//! What the permissions of a key allow.

use trunkline::Operation;

/// A permission of a restricted API key. Diga names them and does not say which operation needs which: the names do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DigaPermission {
    /// `phones.view`: reading phones.
    View,
    /// `phones.import`: importing a phone.
    Import,
    /// `phones.update`: changing a phone or its SIP configuration.
    Update,
    /// `phones.delete`: releasing a phone.
    Delete,
}

pub(super) const ALL: &[DigaPermission] =
    &[DigaPermission::View, DigaPermission::Import, DigaPermission::Update, DigaPermission::Delete];

pub(super) fn needed(operation: &Operation) -> DigaPermission {
    match operation.method {
        "GET" => DigaPermission::View,
        "POST" => DigaPermission::Import,
        "DELETE" => DigaPermission::Delete,
        _ => DigaPermission::Update,
    }
}
