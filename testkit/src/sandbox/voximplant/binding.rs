//! The binding of a registration: an application, one of its rules, one of its users.

use super::errors::refused;
use super::{REGISTRATION, State};
use crate::exchange::{Object, Reply};
use serde_json::{Value, json};

/// An application with its rules and users, each by id and name.
pub(super) struct Application {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) rules: Vec<(u64, String)>,
    pub(super) users: Vec<(u64, String)>,
}

const FIELDS: [&str; 6] = ["application_id", "application_name", "rule_id", "rule_name", "user_id", "user_name"];

/// A reference by id or by name.
enum Reference<'a> {
    None,
    Id(u64),
    Name(&'a str),
}

/// Refuses an id together with its name.
pub(super) fn check_pairs(body: &Object) -> Result<(), Reply> {
    for pair in FIELDS.chunks(2) {
        if pair.iter().all(|field| body.contains_key(*field)) {
            return Err(refused(458, &format!("'{}'", pair.join("', '"))));
        }
    }
    Ok(())
}

fn reference<'a>(body: &'a Object, id: &str, name: &str) -> Reference<'a> {
    match (body.get(id), body.get(name).and_then(Value::as_str)) {
        // No id is negative.
        (Some(id), _) => Reference::Id(id.as_u64().unwrap_or_default()),
        (None, Some(name)) => Reference::Name(name),
        (None, None) => Reference::None,
    }
}

fn find<'a>(all: &'a [(u64, String)], wanted: &Reference<'_>) -> Option<&'a (u64, String)> {
    all.iter().find(|(id, name)| match wanted {
        Reference::None => false,
        Reference::Id(wanted) => id == wanted,
        Reference::Name(wanted) => name == wanted,
    })
}

impl State {
    /// The binding that a request specifies, as fields of a registration; none if it specifies none.
    pub(super) fn binding(&self, body: &Object) -> Result<Option<Object>, Reply> {
        check_pairs(body)?;
        let application = reference(body, "application_id", "application_name");
        let (rule, user) = (reference(body, "rule_id", "rule_name"), reference(body, "user_id", "user_name"));
        let by_name_or_user = matches!(rule, Reference::Name(_)) || !matches!(user, Reference::None);
        let application = match &application {
            Reference::None if by_name_or_user => return Err(refused(485, "'application_id' or 'application_name'")),
            // The id of a rule identifies its application.
            Reference::None => self.applications.iter().find(|application| find(&application.rules, &rule).is_some()),
            Reference::Id(id) => Some(self.application(|own| own.id == *id).ok_or_else(|| refused(116, ""))?),
            Reference::Name(name) => {
                // The full name is the short one followed by the account.
                let found = self.application(|own| own.name == *name || own.name.split('.').next() == Some(name));
                Some(found.ok_or_else(|| refused(107, ""))?)
            }
        };
        let Some(application) = application else {
            return if matches!(rule, Reference::None) { Ok(None) } else { Err(refused(147, "")) };
        };
        let mut binding =
            vec![("application_id", json!(application.id)), ("application_name", json!(application.name))];
        if !matches!(rule, Reference::None) {
            let code = if matches!(rule, Reference::Id(_)) { 147 } else { 156 };
            let (id, name) = find(&application.rules, &rule).ok_or_else(|| refused(code, ""))?;
            binding.extend([("rule_id", json!(id)), ("rule_name", json!(name))]);
        }
        if !matches!(user, Reference::None) {
            let elsewhere = || self.applications.iter().any(|other| find(&other.users, &user).is_some());
            let unknown = if matches!(user, Reference::Id(_)) { 117 } else { 122 };
            let found = find(&application.users, &user);
            let (id, name) = found.ok_or_else(|| refused(if elsewhere() { 393 } else { unknown }, ""))?;
            binding.extend([("user_id", json!(id)), ("user_name", json!(name))]);
        }
        Ok(Some(binding.into_iter().map(|(field, value)| (field.to_owned(), value)).collect()))
    }

    fn application(&self, is_it: impl Fn(&Application) -> bool) -> Option<&Application> {
        self.applications.iter().find(|application| is_it(application))
    }

    /// Binds a registration. A user has at most one, so the user's previous one is unbound.
    pub(super) fn bind(&mut self, number: u64, binding: Object) {
        for registration in self.things.iter_mut(REGISTRATION) {
            let same_user =
                binding.contains_key("user_id") && registration.object.get("user_id") == binding.get("user_id");
            if registration.number == number || same_user {
                unbind(&mut registration.object);
            }
        }
        if let Some(registration) = self.things.get_mut(REGISTRATION, Some(number)) {
            registration.object.extend(binding);
        }
    }
}

pub(super) fn unbind(registration: &mut Object) {
    registration.retain(|field, _| !FIELDS.contains(&field.as_str()));
}
