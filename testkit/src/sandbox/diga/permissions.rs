//! The operations that a key's permissions allow.

use trunkline::Operation;

/// A permission of a restricted API key. Diga names them without saying which operation needs which; that is inferred
/// from the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DigaPermission {
    /// `phones.view`: reading phones.
    PhonesView,
    /// `phones.import`: importing a phone.
    PhonesImport,
    /// `phones.update`: changing a phone or its SIP configuration, and, with `agents.update`, publishing an agent.
    PhonesUpdate,
    /// `phones.delete`: releasing a phone.
    PhonesDelete,
    /// `agents.view`: reading agents and their versions.
    AgentsView,
    /// `agents.update`: with `phones.update`, publishing an agent.
    AgentsUpdate,
}

use DigaPermission::{AgentsUpdate, AgentsView, PhonesDelete, PhonesImport, PhonesUpdate, PhonesView};

pub(super) const ALL: &[DigaPermission] =
    &[PhonesView, PhonesImport, PhonesUpdate, PhonesDelete, AgentsView, AgentsUpdate];

/// The permissions that an operation needs, all of them.
pub(super) fn needed(operation: &Operation) -> &'static [DigaPermission] {
    let is_about_agents = operation.path.starts_with("/v1/agent/");
    match operation.method {
        "GET" if is_about_agents => &[AgentsView],
        "PATCH" if is_about_agents => &[AgentsUpdate, PhonesUpdate],
        "GET" => &[PhonesView],
        "POST" => &[PhonesImport],
        "DELETE" => &[PhonesDelete],
        _ => &[PhonesUpdate],
    }
}
