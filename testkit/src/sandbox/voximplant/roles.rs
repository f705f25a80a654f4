//! What the roles of a key allow.

use trunkline::Operation;

/// A role of the service account that a key belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoximplantRole {
    /// May do everything.
    Owner,
    /// May do everything that there is here.
    Admin,
    /// May update and bind, and not create.
    Developer,
    /// May list registrations.
    Supervisor,
    /// May create and list registrations: they cost money.
    Accountant,
    /// May list registrations.
    Support,
}

/// The roles of which one is needed. The reference does not say who may delete; here it is who may update.
pub(super) fn allowed(operation: &Operation) -> &'static [VoximplantRole] {
    use VoximplantRole::{Accountant, Admin, Developer, Owner, Supervisor, Support};
    match operation.id {
        "create_sip_registration" => &[Owner, Admin, Accountant],
        "get_sip_registrations" => &[Owner, Admin, Developer, Supervisor, Accountant, Support],
        _ => &[Owner, Admin, Developer],
    }
}
