//! Resources that handle calls: their addresses, and what they are assigned to.

use super::errors::{Violation, check, not_found};
use super::resource::Resource;
use super::{ADDRESS, CREDENTIAL, DOMAIN_APPLICATION, ENDPOINT, RESOURCE, SUBSCRIBER, State};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::store::{Item, object, timestamp};
use serde_json::{Value, json};

impl State {
    /// The addresses of the resource in the path.
    pub(super) fn addresses(&self, call: &Call<'_>, resource: &Resource) -> Handled {
        self.addresses_of(call, self.found(call, resource)?)
    }

    /// The addresses of a resource, which has exactly one.
    pub(super) fn addresses_of(&self, call: &Call<'_>, item: &Item) -> Handled {
        let view = |item: &Item| {
            let (kind, context) = match item.kind {
                SUBSCRIBER => ("subscriber", "private"),
                RESOURCE if item.text("type") == Some("video_room") => ("room", "public"),
                RESOURCE => ("app", "public"),
                _ => ("call", "external"),
            };
            let mut address = self.address(item.number, address_name(item), kind, context);
            address.insert("created_at".to_owned(), timestamp(item.created));
            address.insert("locked".to_owned(), false.into());
            address.into()
        };
        Ok(Reply::json(200, self.page(call, ADDRESS, std::iter::once(item), view)?))
    }

    fn address(&self, number: u64, name: &str, kind: &str, context: &str) -> Object {
        object(json!({
            "id": self.id(ADDRESS, number),
            "name": name,
            "display_name": name,
            "type": kind,
            "cover_url": null,
            "preview_url": null,
            "channels": { "audio": format!("/{context}/{name}?channel=audio") },
        }))
    }

    /// The address of the resource in the path, as assignments to domain applications and phone numbers return it.
    pub(super) fn assigned_address(&self, call: &Call<'_>) -> Object {
        let Some(item) = self.find_resource(call.param("id")) else { return Object::new() };
        let mut address = self.address(item.number, address_name(item), "app", "public");
        address.insert("created_at".to_owned(), timestamp(call.now));
        address.insert("locked".to_owned(), false.into());
        address
    }

    /// Makes the resource in the path the handler of the credential in the body. The documents do not say which of a
    /// credential's two ids they mean, so both are accepted.
    pub(super) fn assign_sip_credential(&mut self, call: &Call<'_>) -> Handled {
        let id = call.body.get("sip_endpoint_id").and_then(Value::as_str).unwrap_or_default();
        let number = self.ids.number(CREDENTIAL, id).or_else(|| self.ids.number(ENDPOINT, id));
        let found = self.things.get(CREDENTIAL, number).is_some();
        let kind = self.assignable(call, "sip_endpoint_id", found)?;
        let resource = call.param("id");
        if let Some(credential) = self.things.get_mut(CREDENTIAL, number) {
            let handler = json!({ "call_handler": "resource", "calling_handler_resource_id": resource });
            credential.update(object(handler), call.now);
        }
        let mut address = self.address(number.unwrap_or_default(), &format!("{kind}-{resource}"), "call", "external");
        address.insert("resource_id".to_owned(), resource.into());
        Ok(Reply::json(200, address))
    }

    /// Makes the resource in the path the handler of the domain application in the body.
    pub(super) fn assign_domain_application(&mut self, call: &Call<'_>) -> Handled {
        let id = call.body.get("domain_application_id").and_then(Value::as_str).unwrap_or_default();
        let number = self.ids.number(DOMAIN_APPLICATION, id);
        let found = self.things.get(DOMAIN_APPLICATION, number).is_some();
        let kind = self.assignable(call, "domain_application_id", found)?;
        if let Some(application) = self.things.get_mut(DOMAIN_APPLICATION, number) {
            let handler = json!({ "call_handler": kind, "calling_handler_resource_id": call.param("id") });
            application.update(object(handler), call.now);
        }
        Ok(Reply::json(200, self.assigned_address(call)))
    }

    /// The kind of call handler of the resource in the path, if it can handle calls and the target of the assignment
    /// was found.
    pub(super) fn assignable(&self, call: &Call<'_>, field: &str, found: bool) -> Result<String, Reply> {
        let kind = self.handler(call.param("id")).ok_or_else(not_found)?;
        let mut wrong = Vec::new();
        if !found {
            wrong.push(Violation::new(field, "provided_id_is_unrecognized", "is not in this project"));
        }
        if kind == "sip_endpoint" {
            wrong.push(Violation::new("id", "invalid_resource_for_handler", "is a resource that cannot handle calls"));
        }
        check(call.operation, &wrong)?;
        Ok(kind.to_owned())
    }
}

/// The name in the path of a resource's address.
fn address_name(item: &Item) -> &str {
    let name = ["username", "name"].into_iter().find_map(|field| item.text(field));
    let local_part = || item.text("email").and_then(|email| email.split('@').next());
    name.or_else(local_part).unwrap_or_default()
}
