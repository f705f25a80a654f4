//! SIP credentials. Fabric and relay show the same ones: fabric by the id of the resource, relay by the id of the endpoint
//! inside of it.

use super::errors::{Wrong, check, not_found};
use super::rules::{CALL_MEMBERS, companion, encryption};
use super::{CREDENTIAL, ENDPOINT, State};
use crate::testkit::exchange::{Answer, Call, Object, Reply};
use crate::testkit::store::{Item, timestamp};
use serde_json::{Value, json};

impl State {
    pub(super) fn list_sip_credentials(&self, call: &Call<'_>) -> Answer {
        let page = self.page(call, CREDENTIAL, self.credentials.iter(), |item| self.credential(item))?;
        Ok(Reply::json(200, if self.flat { json!([page]) } else { page.into() }))
    }

    pub(super) fn create_sip_credential(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.stored_credential(call, "default")?;
        self.shown_credential(Some(number))
    }

    pub(super) fn get_sip_credential(&self, call: &Call<'_>) -> Answer {
        self.shown_credential(self.ids.number(CREDENTIAL, call.param("id")))
    }

    pub(super) fn update_sip_credential(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.ids.number(CREDENTIAL, call.param("id"));
        self.changed_credential(call, number)?;
        self.shown_credential(number)
    }

    pub(super) fn delete_sip_credential(&mut self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(CREDENTIAL, call.param("id"));
        self.credentials.remove(number).map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    pub(super) fn list_sip_credential_addresses(&self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(CREDENTIAL, call.param("id"));
        let credential = self.credentials.get(number).ok_or_else(not_found)?;
        let name = credential.text("username").unwrap_or_default();
        self.addresses(call, credential, name)
    }

    /// Makes the resource in the path the handler of the credential in the body. The documents do not say which of the two
    /// ids of a credential they mean there, so both are known.
    pub(super) fn assign_sip_credential(&mut self, call: &Call<'_>) -> Answer {
        let resource = call.param("id");
        let kind = self.resource_type(resource).ok_or_else(not_found)?;
        let id = call.body.get("sip_endpoint_id").and_then(Value::as_str).unwrap_or_default();
        let number = self.ids.number(CREDENTIAL, id).or_else(|| self.ids.number(ENDPOINT, id));
        let wrong = if self.credentials.get(number).is_none() {
            vec![Wrong::new("sip_endpoint_id", "provided_id_is_unrecognized", "is no SIP credential of this project")]
        } else if kind == "sip_endpoint" {
            vec![Wrong::new("id", "invalid_resource_for_handler", "is a resource that cannot handle calls")]
        } else {
            Vec::new()
        };
        check(call.operation, &wrong)?;
        let address = self.ids.next();
        if let Some(credential) = self.credentials.get_mut(number) {
            let handler = json!({ "call_handler": "resource", "calling_handler_resource_id": resource });
            credential.update(handler.as_object().cloned().unwrap_or_default(), call.now);
        }
        let mut address = self.address(address, &format!("{kind}-{resource}"));
        address.insert("resource_id".to_owned(), resource.into());
        Ok(Reply::json(200, address))
    }

    pub(super) fn list_relay_sip_endpoints(&self, call: &Call<'_>) -> Answer {
        let asked = |name: &str| call.query.get(name).and_then(Value::as_str).unwrap_or_default();
        let fits = |item: &&Item| {
            let has = |member: &str, part: &str| part.is_empty() || item.text(member).is_some_and(|t| t.contains(part));
            has("username", asked("filter_username")) && has("caller_id", asked("filter_caller_id"))
        };
        let page =
            self.page(call, ENDPOINT, self.credentials.iter().filter(fits), |item| self.endpoint(item).into())?;
        Ok(Reply::json(200, page))
    }

    pub(super) fn create_relay_sip_endpoint(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.stored_credential(call, Value::Null)?;
        self.shown_endpoint(Some(number))
    }

    pub(super) fn get_relay_sip_endpoint(&self, call: &Call<'_>) -> Answer {
        self.shown_endpoint(self.ids.number(ENDPOINT, call.param("id")))
    }

    pub(super) fn update_relay_sip_endpoint(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.ids.number(ENDPOINT, call.param("id"));
        self.changed_credential(call, number)?;
        self.shown_endpoint(number)
    }

    pub(super) fn delete_relay_sip_endpoint(&mut self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(ENDPOINT, call.param("id"));
        self.credentials.remove(number).map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    fn stored_credential(&mut self, call: &mut Call<'_>, handler: impl Into<Value>) -> Result<u64, Reply> {
        let defaults = json!({
            "caller_id": null,
            "send_as": null,
            "ciphers": [],
            "codecs": [],
            "encryption": "default",
            "call_handler": handler.into(),
            "calling_handler_resource_id": null,
        });
        let settings = defaults.as_object().cloned().unwrap_or_default();
        self.check_credential(call, settings, None)?;
        let number = self.ids.next();
        self.credentials.create(number, defaults, std::mem::take(&mut call.body), call.now);
        Ok(number)
    }

    fn changed_credential(&mut self, call: &mut Call<'_>, number: Option<u64>) -> Result<(), Reply> {
        let credential = self.credentials.get(number).ok_or_else(not_found)?;
        self.check_credential(call, credential.object.clone(), number)?;
        if let Some(credential) = self.credentials.get_mut(number) {
            credential.update(std::mem::take(&mut call.body), call.now);
        }
        Ok(())
    }

    /// Checks what `settings` would become, and drops the handler resource of a handler that has none.
    fn check_credential(&self, call: &mut Call<'_>, mut settings: Object, own: Option<u64>) -> Result<(), Reply> {
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        self.username(call, own, &mut wrong);
        self.handler_resource(&call.body, &mut wrong);
        settings.extend(call.body.iter().map(|(name, value)| (name.clone(), value.clone())));
        companion(&settings, &mut wrong);
        let member = "calling_handler_resource_id";
        if settings.get("call_handler") != Some(&"resource".into()) {
            call.body.insert(member.to_owned(), Value::Null);
        } else if settings.get(member).is_none_or(Value::is_null) {
            let message = "is required with the call handler resource";
            wrong.push(Wrong::new(member, "must_specify_related_parameter", message));
        }
        check(call.operation, &wrong)
    }

    fn shown_credential(&self, number: Option<u64>) -> Answer {
        let credential = self.credentials.get(number).ok_or_else(not_found)?;
        Ok(Reply::json(200, self.credential(credential)))
    }

    fn shown_endpoint(&self, number: Option<u64>) -> Answer {
        let credential = self.credentials.get(number).ok_or_else(not_found)?;
        Ok(Reply::json(200, self.endpoint(credential)))
    }

    /// The endpoint inside of a credential, as relay shows it.
    fn endpoint(&self, item: &Item) -> Object {
        let mut endpoint = self.inherited(item.object.clone());
        endpoint.insert("id".to_owned(), self.id(ENDPOINT, item.number));
        endpoint.insert("type".to_owned(), "sip_endpoint".into());
        for member in CALL_MEMBERS {
            endpoint.entry(member).or_insert(Value::Null);
        }
        endpoint
    }

    /// A credential as fabric shows it. The flat shape knows one id only, and that is the one that paths want.
    fn credential(&self, item: &Item) -> Value {
        let id = self.id(CREDENTIAL, item.number);
        let mut endpoint = self.endpoint(item);
        if self.flat {
            endpoint.insert("id".to_owned(), id);
            return endpoint.into();
        }
        json!({
            "id": id,
            "project_id": self.project_id(),
            "display_name": item.text("username"),
            "type": "sip_endpoint",
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
            "sip_endpoint": endpoint,
        })
    }

    /// The one address of a resource, as a page.
    pub(super) fn addresses(&self, call: &Call<'_>, item: &Item, name: &str) -> Answer {
        let view = |item: &Item| {
            let mut address = self.address(item.number, name);
            address.insert("created_at".to_owned(), timestamp(item.created));
            address.insert("locked".to_owned(), false.into());
            address.into()
        };
        Ok(Reply::json(200, self.page(call, super::ADDRESS, std::iter::once(item), view)?))
    }

    fn address(&self, number: u64, name: &str) -> Object {
        let address = json!({
            "id": self.id(super::ADDRESS, number),
            "name": name,
            "display_name": name,
            "type": "call",
            "cover_url": null,
            "preview_url": null,
            "channels": { "audio": format!("/external/{name}?channel=audio") },
        });
        address.as_object().cloned().unwrap_or_default()
    }
}
