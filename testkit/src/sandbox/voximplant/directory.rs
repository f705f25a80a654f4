//! Lists of applications, rules and users.

use super::binding::Application;
use super::errors::refused;
use super::{State, listed, timestamp};
use crate::exchange::{Call, Handled, Object, Reply};
use serde_json::{Value, json};

impl State {
    pub(super) fn get_applications(&self, call: &Call<'_>) -> Handled {
        let rows = self.applications.iter().filter(|own| {
            has_id(&call.body, "application_id", own.id) && has_part(&call.body, "application_name", &own.name)
        });
        let row = |own: &Application| {
            json!({
                "application_id": own.id,
                "application_name": own.name,
                "modified": timestamp(self.started),
                "secure_record_storage": false,
            })
        };
        listed(&call.body, rows.map(row).collect())
    }

    pub(super) fn get_rules(&self, call: &Call<'_>) -> Handled {
        let application = self.wanted_application(&call.body)?;
        // Every rule's pattern matches any text, and no rule is for video conferences or bound to a key.
        let has_any =
            call.body.get("video_conference") != Some(&Value::Bool(true)) && !call.body.contains_key("attached_key_id");
        let rows = application.rules.iter().filter(|(id, name)| {
            has_any && has_id(&call.body, "rule_id", *id) && has_part(&call.body, "rule_name", name)
        });
        let row = |(id, name): &(u64, String)| {
            json!({
                "rule_id": id,
                "application_id": application.id,
                "rule_name": name,
                "rule_pattern": ".*",
                "video_conference": false,
                "modified": timestamp(self.started),
            })
        };
        listed(&call.body, rows.map(row).collect())
    }

    pub(super) fn get_users(&self, call: &Call<'_>) -> Handled {
        let application = self.wanted_application(&call.body)?;
        let is_active = call.body.get("user_active") != Some(&Value::Bool(false));
        let mut users: Vec<_> = application.users.iter().collect();
        if call.body.get("order_by").is_none_or(|order| order != "user_id") {
            users.sort_by_key(|(_, name)| name);
        }
        let rows = users.into_iter().filter(|(id, name)| {
            is_active
                && has_id(&call.body, "user_id", *id)
                && has_part(&call.body, "user_name", name)
                && has_part(&call.body, "user_display_name", name)
        });
        let row = |(id, name): &(u64, String)| {
            json!({
                "user_id": id,
                "user_name": name,
                "user_display_name": name,
                "user_active": true,
                "parent_accounting": true,
                "live_balance": 0,
                "fixed_balance": 0,
                "balance": 0,
                "created": timestamp(self.started),
                "modified": timestamp(self.started),
            })
        };
        listed(&call.body, rows.map(row).collect())
    }

    fn wanted_application(&self, body: &Object) -> Result<&Application, Reply> {
        self.applications.iter().find(|own| has_id(body, "application_id", own.id)).ok_or_else(|| refused(116, ""))
    }
}

/// True if the request filters by this id, or by none.
fn has_id(body: &Object, field: &str, id: u64) -> bool {
    body.get(field).is_none_or(|wanted| wanted.as_u64() == Some(id))
}

/// True if the request filters by a part of this name, or by none.
fn has_part(body: &Object, field: &str, name: &str) -> bool {
    body.get(field).and_then(Value::as_str).is_none_or(|part| name.contains(part))
}
