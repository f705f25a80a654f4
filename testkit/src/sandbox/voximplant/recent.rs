//! Refusals of operations that were done a moment ago.

use super::errors::refused;
use crate::exchange::{Call, Object, Reply};
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::time::Duration;
use trunkline::Idempotency;

/// The recent writes that matter for refusals.
#[derive(Default)]
pub(super) struct Recent {
    /// How long the same request is refused.
    pub(super) resends: Duration,
    /// How long the same operation on the same thing is refused.
    pub(super) repetitions: Duration,
    pub(super) done: Vec<Write>,
}

pub(super) struct Write {
    operation_id: &'static str,
    parameters: Object,
    at: DateTime<Utc>,
}

impl Write {
    fn thing(&self) -> Option<&Value> {
        ["sip_registration_id", "sip_whitelist_id"].iter().find_map(|field| self.parameters.get(*field))
    }
}

impl Recent {
    /// Refuses a write that comes too early. Otherwise returns what to remember once it is performed; none if it does
    /// not matter.
    pub(super) fn check(&mut self, call: &Call<'_>) -> Result<Option<Write>, Reply> {
        let age = |write: &Write| (call.now - write.at).to_std().unwrap_or_default();
        let longest = self.resends.max(self.repetitions);
        self.done.retain(|write| age(write) < longest);
        if longest.is_zero() || call.operation.idempotency == Idempotency::Safe {
            return Ok(None);
        }
        let write = Write { operation_id: call.operation.id, parameters: call.body.clone(), at: call.now };
        for earlier in self.done.iter().filter(|earlier| earlier.operation_id == write.operation_id) {
            if earlier.parameters == write.parameters && age(earlier) < self.resends {
                return Err(refused(484, ""));
            }
            if earlier.thing().is_some() && earlier.thing() == write.thing() && age(earlier) < self.repetitions {
                return Err(refused(515, ""));
            }
        }
        Ok(Some(write))
    }
}
