//! Subscribers: people who can be called.

use super::errors::Violation;
use super::resource::{Resource, Write};
use super::{SUBSCRIBER, State};
use crate::exchange::Object;
use crate::sandbox::store::{Item, object};
use serde_json::{Value, json};

pub(super) const SUBSCRIBERS: Resource =
    Resource { kind: SUBSCRIBER, id: SUBSCRIBER, created: 201, defaults: || json!({}), check, view: State::subscriber };

fn check(write: &mut Write<'_, '_>) {
    let taken = |email: &str| write.state.things.has(SUBSCRIBER, "email", email, write.own);
    let wrong = match (write.text("email"), write.text("password").map(|password| password.chars().count())) {
        (Some(email), _) if taken(email) => Violation::taken("email"),
        (_, Some(length)) if !(8..=72).contains(&length) => {
            Violation::invalid("password", "must have 8 to 72 characters")
        }
        _ => return,
    };
    write.wrong.push(wrong);
}

impl State {
    /// As observed in live responses: no inner id, and the time zone under a different name than documented.
    pub(super) fn subscriber(&self, item: &Item) -> Object {
        let mut profile = object(json!({
            "first_name": null, "last_name": null, "display_name": null, "job_title": null, "time_zone": null,
            "country": null, "company_name": null,
        }));
        profile.extend(item.object.clone());
        if let Some(time_zone) = profile.remove("timezone") {
            profile.insert("time_zone".to_owned(), time_zone);
        }
        let name = if item.text("display_name").is_some() { "display_name" } else { "email" };
        self.envelope(SUBSCRIBER, item, "subscriber", name, &profile)
    }
}

/// A subscriber for tests, with a unique email address.
pub(super) fn numbered(number: usize) -> Object {
    let email: Value = format!("subscriber-{number}@example.com").into();
    Object::from_iter([("email".to_owned(), email)])
}
