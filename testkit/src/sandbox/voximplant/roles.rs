//! The operations that a key's roles allow.

use trunkline::Operation;

/// A role of the service account that a key belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoximplantRole {
    /// May do everything.
    Owner,
    /// May perform all operations of the sandbox.
    Admin,
    /// May update and bind, but not create.
    Developer,
    /// May list registrations, rules and users.
    Supervisor,
    /// May create and list registrations, which cost money, and set the account's callbacks.
    Accountant,
    /// May list registrations and rules.
    Support,
    /// May list rules.
    CallListManager,
    /// May list users.
    UserManager,
    /// May set the account's callbacks.
    Payer,
}

/// The roles of which one is required. The reference does not say who may delete; here it is whoever may update. Where
/// it names no roles, any role is enough.
pub(super) fn allowed(operation: &Operation) -> &'static [VoximplantRole] {
    use VoximplantRole::{
        Accountant, Admin, CallListManager, Developer, Owner, Payer, Supervisor, Support, UserManager,
    };
    match operation.id {
        "create_sip_registration" => &[Owner, Admin, Accountant],
        "get_sip_registrations" => &[Owner, Admin, Developer, Supervisor, Accountant, Support],
        "get_rules" => &[Owner, Admin, Developer, Supervisor, CallListManager, Support],
        "get_users" => &[Owner, Admin, Developer, Supervisor, UserManager],
        "set_account_info" => &[Owner, Admin, Developer, Accountant, Payer],
        "get_applications" | "get_subscription_price" | "get_account_info" => {
            &[Owner, Admin, Developer, Supervisor, Accountant, Support, CallListManager, UserManager, Payer]
        }
        _ => &[Owner, Admin, Developer],
    }
}
