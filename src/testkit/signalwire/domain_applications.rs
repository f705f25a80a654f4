//! Domain applications: SIP domains of a project that hand calls to a handler. They belong to relay; fabric assigns them.

use super::errors::{Wrong, check, not_found};
use super::rules::{CALL_MEMBERS, companion, encryption};
use super::{DOMAIN_APPLICATION, State};
use crate::testkit::exchange::{Answer, Call, Object, Reply};
use crate::testkit::store::{Item, timestamp};
use serde_json::{Value, json};

impl State {
    pub(super) fn list_domain_applications(&self, call: &Call<'_>) -> Answer {
        let asked = |name: &str| call.query.get(name).and_then(Value::as_str).unwrap_or_default();
        let fits = |item: &&Item| {
            domain(item).contains(asked("filter_domain"))
                && item.text("name").unwrap_or_default().contains(asked("filter_name"))
        };
        let items = self.domain_applications.iter().filter(fits);
        let page = self.page(call, DOMAIN_APPLICATION, items, |item| self.domain_application(item).into())?;
        Ok(Reply::json(200, page))
    }

    pub(super) fn create_domain_application(&mut self, call: &mut Call<'_>) -> Answer {
        let defaults = json!({
            "user": "*",
            "ip_auth_enabled": false,
            "ip_auth": [],
            "encryption": "optional",
            "codecs": ["PCMU", "PCMA"],
            "ciphers": super::CIPHERS,
            "call_handler": null,
            "calling_handler_resource_id": null,
        });
        self.check_domain_application(call, defaults.as_object().cloned().unwrap_or_default(), None)?;
        let number = self.ids.next();
        self.domain_applications.create(number, defaults, std::mem::take(&mut call.body), call.now);
        self.shown_domain_application(201, Some(number))
    }

    pub(super) fn get_domain_application(&self, call: &Call<'_>) -> Answer {
        self.shown_domain_application(200, self.ids.number(DOMAIN_APPLICATION, call.param("id")))
    }

    pub(super) fn update_domain_application(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.ids.number(DOMAIN_APPLICATION, call.param("id"));
        let settings = self.domain_applications.get(number).ok_or_else(not_found)?.object.clone();
        self.check_domain_application(call, settings, number)?;
        if let Some(application) = self.domain_applications.get_mut(number) {
            application.update(std::mem::take(&mut call.body), call.now);
        }
        self.shown_domain_application(200, number)
    }

    pub(super) fn delete_domain_application(&mut self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(DOMAIN_APPLICATION, call.param("id"));
        self.domain_applications.remove(number).map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    /// Makes the resource in the path the handler of the domain application in the body.
    pub(super) fn assign_domain_application(&mut self, call: &Call<'_>) -> Answer {
        let resource = call.param("id");
        let kind = self.resource_type(resource).ok_or_else(not_found)?;
        let id = call.body.get("domain_application_id").and_then(Value::as_str).unwrap_or_default();
        let number = self.ids.number(DOMAIN_APPLICATION, id);
        let wrong = if self.domain_applications.get(number).is_none() {
            let message = "is no domain application of this project";
            vec![Wrong::new("domain_application_id", "provided_id_is_unrecognized", message)]
        } else if kind == "sip_endpoint" {
            vec![Wrong::new("id", "invalid_resource_for_handler", "is a resource that cannot handle calls")]
        } else {
            Vec::new()
        };
        check(call.operation, &wrong)?;
        let application = self.domain_applications.get_mut(number).ok_or_else(not_found)?;
        let handler = json!({ "call_handler": kind, "calling_handler_resource_id": resource });
        application.update(handler.as_object().cloned().unwrap_or_default(), call.now);
        let (created, updated) = (timestamp(application.created), timestamp(application.updated));
        let application = self.domain_applications.get(number).ok_or_else(not_found)?;
        let mut application = self.domain_application(application);
        application.insert("created_at".to_owned(), created);
        application.insert("updated_at".to_owned(), updated);
        Ok(Reply::json(200, application))
    }

    fn check_domain_application(&self, call: &Call<'_>, mut settings: Object, own: Option<u64>) -> Result<(), Reply> {
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        if let Some(identifier) = call.body.get("identifier").and_then(Value::as_str)
            && self.domain_applications.has("identifier", identifier, own)
        {
            wrong.push(Wrong::taken("identifier"));
        }
        settings.extend(call.body.iter().map(|(name, value)| (name.clone(), value.clone())));
        // A handler that fabric assigned is a resource, and has no companion.
        if call.body.contains_key("call_handler") {
            companion(&settings, &mut wrong);
        }
        check(call.operation, &wrong)
    }

    fn shown_domain_application(&self, status: u16, number: Option<u64>) -> Answer {
        let application = self.domain_applications.get(number).ok_or_else(not_found)?;
        Ok(Reply::json(status, self.domain_application(application)))
    }

    fn domain_application(&self, item: &Item) -> Object {
        let mut application = item.object.clone();
        application.insert("id".to_owned(), self.id(DOMAIN_APPLICATION, item.number));
        application.insert("type".to_owned(), "domain_application".into());
        application.insert("domain".to_owned(), domain(item).into());
        for member in CALL_MEMBERS {
            application.entry(member).or_insert(Value::Null);
        }
        application
    }
}

fn domain(item: &Item) -> String {
    format!("sandbox-{}.dapp.signalwire.com", item.text("identifier").unwrap_or_default())
}
