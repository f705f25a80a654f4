//! Resources of any type by their common path: those created by other operations, and those added by tests.

use super::errors::{Violation, not_found, unprocessable};
use super::{CREDENTIAL, GATEWAY, RESOURCE, RESOURCE_INNER, SUBSCRIBER, State, gateways, subscribers};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::ids::Kind;
use crate::sandbox::store::{Item, object, timestamp};
use serde_json::{Value, json};

const KINDS: [Kind; 4] = [CREDENTIAL, GATEWAY, SUBSCRIBER, RESOURCE];

impl State {
    pub(super) fn list_resources(&self, call: &Call<'_>) -> Handled {
        let all = self.things.all().filter(|item| KINDS.contains(&item.kind));
        Ok(Reply::json(200, self.page(call, RESOURCE, all, |item| self.any_resource(item).into())?))
    }

    pub(super) fn get_resource(&self, call: &Call<'_>) -> Handled {
        let item = self.find_resource(call.param("id")).ok_or_else(not_found)?;
        Ok(Reply::json(200, self.any_resource(item)))
    }

    /// According to the error catalog, a resource that handles calls or messages is not deleted.
    pub(super) fn delete_resource(&mut self, call: &Call<'_>) -> Handled {
        let id = call.param("id");
        let (kind, number) = self.find_resource(id).map(|item| (item.kind, item.number)).ok_or_else(not_found)?;
        let handles = |item: &Item| {
            let of = |field| item.text(field).is_some_and(|handler| handler.eq_ignore_ascii_case(id));
            of("calling_handler_resource_id") || of("messaging_handler_resource_id")
        };
        if self.things.all().any(handles) {
            let wrong =
                Violation::new("id", "resource_assigned_as_handler", "is a resource that handles calls or messages");
            return Err(unprocessable(call.operation, &[wrong]));
        }
        self.things.remove(kind, Some(number));
        Ok(Reply::empty(204))
    }

    pub(super) fn list_resource_addresses(&self, call: &Call<'_>) -> Handled {
        self.addresses_of(call, self.find_resource(call.param("id")).ok_or_else(not_found)?)
    }

    pub(super) fn find_resource(&self, id: &str) -> Option<&Item> {
        KINDS.iter().find_map(|kind| self.things.get(*kind, self.ids.number(*kind, id)))
    }

    /// A SIP credential has its envelope here, whatever the configured shape.
    fn any_resource(&self, item: &Item) -> Object {
        match item.kind {
            CREDENTIAL => self.credential_in_envelope(item),
            GATEWAY => (gateways::GATEWAYS.view)(self, item),
            SUBSCRIBER => (subscribers::SUBSCRIBERS.view)(self, item),
            _ => self.added_resource(item),
        }
    }

    /// A resource that a test added. Its own data has only a name.
    fn added_resource(&self, item: &Item) -> Object {
        let kind = item.text("type").unwrap_or_default();
        let (field, id) = match kind {
            "video_room" => ("conference_room", "id"),
            "ai_agent" => ("ai_agent", "agent_id"),
            kind => (kind, "id"),
        };
        let name = if kind == "call_flow" { "title" } else { "name" };
        object(json!({
            "id": self.id(RESOURCE, item.number),
            "project_id": self.project_id(),
            "display_name": item.text("name"),
            "type": kind,
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
            field: { id: self.id(RESOURCE_INNER, item.number), name: item.text("name") },
        }))
    }

    /// The kind of call handler that a resource is, as domain applications and phone numbers name it.
    pub(super) fn handler(&self, id: &str) -> Option<&str> {
        let item = self.find_resource(id)?;
        Some(match item.kind {
            CREDENTIAL => "sip_endpoint",
            GATEWAY => "sip_gateway",
            SUBSCRIBER => "fabric_subscriber",
            _ => match item.text("type").unwrap_or_default() {
                "swml_script" | "swml_webhook" => "relay_script",
                "cxml_script" | "cxml_webhook" => "laml_webhooks",
                "cxml_application" => "laml_application",
                "dialogflow_agent" => "dialogflow",
                "freeswitch_connector" => "relay_connector",
                kind => kind,
            },
        })
    }
}

pub(super) fn added(kind: &str, name: &str) -> Object {
    let text = |text: &str| Value::from(text);
    Object::from_iter([("type".to_owned(), text(kind)), ("name".to_owned(), text(name))])
}
