//! The state of a registration.

use super::types::{SipRegistration, SipRegistrationCreated, SipRegistrationId};
use crate::Response;
use std::fmt;

/// The state of a registration at the SIP server, from the four fields that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistrationState {
    /// Registered.
    Registered,
    /// Registering, or not known yet.
    InProgress,
    /// The SIP server refused it, or did not respond.
    Failed {
        /// SIP status of the server's response, such as 403.
        status_code: Option<i64>,
        /// Why, in the platform's words.
        message: Option<String>,
    },
    /// Frozen: its subscription was not paid.
    Deactivated,
}

impl SipRegistration {
    /// The state of the registration.
    #[must_use]
    pub fn state(&self) -> RegistrationState {
        if self.deactivated == Some(true) {
            return RegistrationState::Deactivated;
        }
        match (self.in_progress, self.successful) {
            (Some(true), _) => RegistrationState::InProgress,
            (_, Some(true)) => RegistrationState::Registered,
            (_, Some(false)) => {
                RegistrationState::Failed { status_code: self.status_code, message: self.error_message.clone() }
            }
            // Without a verdict, a status that is no success is one.
            (_, None) if self.status_code.is_some_and(|code| code >= 300) => {
                RegistrationState::Failed { status_code: self.status_code, message: self.error_message.clone() }
            }
            (_, None) => RegistrationState::InProgress,
        }
    }
}

impl RegistrationState {
    /// A label in `snake_case` for metrics and logs. It is stable: no later version changes it, and each variant has one of
    /// its own. `Display` prints the same.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::InProgress => "in_progress",
            Self::Failed { .. } => "failed",
            Self::Deactivated => "deactivated",
        }
    }

    /// SIP status of a failure.
    #[must_use]
    pub fn status_code(&self) -> Option<i64> {
        match self {
            Self::Failed { status_code, .. } => *status_code,
            _ => None,
        }
    }
}

impl fmt::Display for RegistrationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The state of a registration before a change. A registration shows its old state until the platform has logged in again, so
/// only a newer state shows whether the change was accepted.
///
/// Make it from what [`get`](super::SipRegistrations::get) returned before the change, or from what
/// [`create`](super::SipRegistrations::create) returned.
#[derive(Clone, Debug)]
pub struct Since {
    pub(super) id: SipRegistrationId,
    /// `None` if the registration is new: it has no older state.
    before: Option<(Option<i64>, RegistrationState)>,
}

impl Since {
    /// True if the row shows a state from after the change: it was updated later, or its state is another one. A
    /// registration that was in progress may reach another state without the change.
    pub(super) fn is_before(&self, row: &SipRegistration) -> bool {
        let Some((updated, state)) = &self.before else { return true };
        match (row.last_updated, *updated) {
            (Some(now), Some(before)) if now > before => true,
            // Without a time, a change of state is all that the platform can show.
            (None, None) => row.state() != *state,
            _ => *state != RegistrationState::InProgress && row.state() != *state,
        }
    }
}

impl From<&SipRegistration> for Since {
    fn from(before: &SipRegistration) -> Self {
        Self { id: before.sip_registration_id, before: Some((before.last_updated, before.state())) }
    }
}

impl From<&SipRegistrationCreated> for Since {
    fn from(created: &SipRegistrationCreated) -> Self {
        Self { id: created.sip_registration_id, before: None }
    }
}

crate::convert::conversions!(Since: |response| (&**response).into(), &Response<SipRegistration>, &Response<SipRegistrationCreated>);
