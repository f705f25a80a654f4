//! SIP registrations.

use super::binding::{check_pairs, unbind};
use super::errors::refused;
use super::{REGISTRATION, State, dollars, done, timestamp, window};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::store::{Item, object};
use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use serde_json::{Value, json};

impl State {
    pub(super) fn create_sip_registration(&mut self, call: &mut Call<'_>) -> Handled {
        for field in ["sip_username", "proxy"] {
            if call.body.get(field) == Some(&"".into()) {
                return Err(refused(134, &format!("'{field}'")));
            }
        }
        check_login(&call.body)?;
        let binding = self.binding(&call.body)?;
        if self.things.iter(REGISTRATION).count() >= self.registration_limit {
            return Err(refused(272, ""));
        }
        self.balance_cents = self.balance_cents.checked_sub(self.price_cents).ok_or_else(|| refused(127, ""))?;
        let number = self.add_registration(std::mem::take(&mut call.body), call.now);
        if let Some(binding) = binding {
            self.bind(number, binding);
        }
        let account = json!({
            "account_id": self.account_id,
            "balance": dollars(self.balance_cents),
            "currency": "USD",
            "frozen": false,
        });
        Ok(Reply::json(200, json!({ "result": 1, "sip_registration_id": number, "account_info": account })))
    }

    pub(super) fn update_sip_registration(&mut self, call: &mut Call<'_>) -> Handled {
        let number = self.registration_number(&call.body)?;
        check_login(&call.body)?;
        let binding = self.wanted_binding(number, &call.body)?;
        unbind(&mut call.body);
        if let Some(registration) = self.things.get_mut(REGISTRATION, Some(number)) {
            // Timestamps have seconds, and an update must be visible in them.
            let now = call.now.max(registration.updated + TimeDelta::seconds(1));
            registration.update(std::mem::take(&mut call.body), now);
        }
        if let Some(binding) = binding {
            self.bind(number, binding);
        }
        Ok(done())
    }

    pub(super) fn bind_sip_registration(&mut self, call: &mut Call<'_>) -> Handled {
        let number = match call.body.get("sip_registration_id") {
            Some(_) => Some(self.registration_number(&call.body)?),
            None => None,
        };
        if call.body.get("bind") != Some(&Value::Bool(false)) {
            let number = number.ok_or_else(|| refused(485, "'sip_registration_id'"))?;
            let binding = self.wanted_binding(number, &call.body)?;
            let missing = || refused(485, "'application_id', 'rule_id' or 'user_id'");
            self.bind(number, binding.ok_or_else(missing)?);
            return Ok(done());
        }
        // Unbinding needs only the user, not the application that binding requires.
        let mut body = call.body.clone();
        body.remove("sip_registration_id");
        body.remove("bind");
        check_pairs(&body)?;
        if number.is_none() && body.is_empty() {
            return Err(refused(485, "'sip_registration_id'"));
        }
        let by_application = body.contains_key("application_id") || body.contains_key("application_name");
        let wanted = if by_application { self.binding(&body)?.unwrap_or_default() } else { body };
        for registration in self.things.iter_mut(REGISTRATION) {
            let named = number.is_none_or(|number| number == registration.number);
            if named && wanted.iter().all(|(field, value)| registration.object.get(field) == Some(value)) {
                unbind(&mut registration.object);
                registration.updated = call.now;
            }
        }
        Ok(done())
    }

    pub(super) fn delete_sip_registration(&mut self, call: &Call<'_>) -> Handled {
        let number = self.registration_number(&call.body)?;
        self.things.remove(REGISTRATION, Some(number));
        Ok(done())
    }

    pub(super) fn get_sip_registrations(&self, call: &Call<'_>) -> Handled {
        check_pairs(&call.body)?;
        let mut ranges = Vec::new();
        if let Some(wanted) = call.body.get("status_code").and_then(Value::as_str) {
            ranges = status_ranges(wanted).ok_or_else(|| refused(496, "'status_code'"))?;
        }
        let fitting = self.things.iter(REGISTRATION).filter(|item| fits(item, &call.body, &ranges));
        let page = window(&call.body, fitting.map(view))?;
        Ok(Reply::json(200, json!({ "count": page.len(), "result": page })))
    }

    /// Stores a registration that the SIP server accepted.
    pub(super) fn add_registration(&mut self, mut body: Object, now: DateTime<Utc>) -> u64 {
        unbind(&mut body);
        let today = now.date_naive();
        let renewal: NaiveDate = today.checked_add_months(Months::new(1)).unwrap_or(today);
        let mut registration = object(json!({
            "is_persistent": true,
            "successful": true,
            "status_code": 200,
            "deactivated": false,
            "purchase_date": timestamp(now),
            "next_subscription_renewal": renewal.to_string(),
            "subscription_price": format!("{:.2}", dollars(self.price_cents)),
        }));
        registration.extend(body);
        let number = self.next_id();
        self.things.add(REGISTRATION, number, registration, now);
        number
    }

    fn registration_number(&self, body: &Object) -> Result<u64, Reply> {
        let number = body.get("sip_registration_id").and_then(Value::as_u64);
        number.filter(|number| self.things.get(REGISTRATION, Some(*number)).is_some()).ok_or_else(|| refused(275, ""))
    }

    /// The binding for a registration. A user's registration is online while the user is, so a persistent one cannot
    /// belong to a user.
    fn wanted_binding(&self, number: u64, body: &Object) -> Result<Option<Object>, Reply> {
        let binding = self.binding(body)?;
        let is_persistent =
            self.things.get(REGISTRATION, Some(number)).and_then(|item| item.object.get("is_persistent"));
        let of_user = binding.as_ref().is_some_and(|binding| binding.contains_key("user_id"));
        if of_user && is_persistent == Some(&Value::Bool(true)) { Err(refused(394, "")) } else { Ok(binding) }
    }
}

fn check_login(body: &Object) -> Result<(), Reply> {
    for (field, code) in [("sip_username", 273), ("proxy", 274)] {
        let text = body.get(field).and_then(Value::as_str);
        if text.is_some_and(|text| text.is_empty() || text.contains(char::is_whitespace)) {
            return Err(refused(code, ""));
        }
    }
    Ok(())
}

fn view(item: &Item) -> Value {
    let mut row = item.object.clone();
    row.insert("sip_registration_id".to_owned(), item.number.into());
    row.insert("last_updated".to_owned(), item.updated.timestamp().into());
    row.into()
}

/// Whether a registration passes all filters of a request.
fn fits(item: &Item, filter: &Object, ranges: &[(i64, i64)]) -> bool {
    let row = &item.object;
    filter.iter().all(|(field, wanted)| match (field.as_str(), wanted) {
        ("count" | "offset", _) => true,
        ("sip_registration_id", wanted) => wanted.as_u64() == Some(item.number),
        ("status_code", _) => {
            let code = row.get(field).and_then(Value::as_i64);
            code.is_some_and(|code| ranges.iter().any(|(from, to)| (*from..=*to).contains(&code)))
        }
        ("is_bound_to_application", wanted) => *wanted == Value::Bool(row.contains_key("application_id")),
        ("in_progress", wanted) => *wanted == Value::Bool(!row.contains_key("successful")),
        (_, Value::Array(any)) => row.get(field).is_some_and(|value| any.contains(value)),
        (_, wanted) => row.get(field) == Some(wanted),
    })
}

/// Parses `200;400:499`: values and inclusive ranges.
fn status_ranges(text: &str) -> Option<Vec<(i64, i64)>> {
    let range = |part: &str| {
        let (from, to) = part.split_once(':').unwrap_or((part, part));
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    text.split(';').map(range).collect()
}
