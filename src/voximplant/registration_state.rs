//! How a registration stands.

use super::types::SipRegistration;

/// How a registration stands at the SIP server, from the four members that tell it together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistrationState {
    /// Registered.
    Registered,
    /// On the way, or nothing is known yet.
    InProgress,
    /// The SIP server refused it, or did not answer.
    Failed {
        /// SIP status of the server's answer, such as 403.
        status_code: Option<i64>,
        /// Why, in the platform's words.
        message: Option<String>,
    },
    /// Frozen: its subscription was not paid.
    Deactivated,
}

impl SipRegistration {
    /// How the registration stands.
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
    /// SIP status of a failure.
    #[must_use]
    pub fn status_code(&self) -> Option<i64> {
        match self {
            Self::Failed { status_code, .. } => *status_code,
            _ => None,
        }
    }
}
