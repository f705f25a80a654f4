//! SIP gateways: SIP servers outside of SignalWire.

use super::errors::{Wrong, check, not_found};
use super::rules::{encryption, lists_not_empty};
use super::{GATEWAY, GATEWAY_INNER, State};
use crate::testkit::exchange::{Answer, Call, Reply};
use crate::testkit::store::{Item, timestamp};
use serde_json::{Value, json};

impl State {
    pub(super) fn list_sip_gateways(&self, call: &Call<'_>) -> Answer {
        let page = self.page(call, GATEWAY, self.gateways.iter(), |item| self.gateway(item))?;
        Ok(Reply::json(200, page))
    }

    pub(super) fn create_sip_gateway(&mut self, call: &mut Call<'_>) -> Answer {
        check_gateway(call)?;
        let number = self.ids.next();
        self.gateways.create(number, json!({}), std::mem::take(&mut call.body), call.now);
        self.shown_gateway(201, Some(number))
    }

    pub(super) fn get_sip_gateway(&self, call: &Call<'_>) -> Answer {
        self.shown_gateway(200, self.ids.number(GATEWAY, call.param("id")))
    }

    pub(super) fn update_sip_gateway(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.ids.number(GATEWAY, call.param("id"));
        let gateway = self.gateways.get_mut(number).ok_or_else(not_found)?;
        check_gateway(call)?;
        gateway.update(std::mem::take(&mut call.body), call.now);
        self.shown_gateway(200, number)
    }

    pub(super) fn delete_sip_gateway(&mut self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(GATEWAY, call.param("id"));
        self.gateways.remove(number).map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    pub(super) fn list_sip_gateway_addresses(&self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(GATEWAY, call.param("id"));
        let gateway = self.gateways.get(number).ok_or_else(not_found)?;
        self.addresses(call, gateway, gateway.text("name").unwrap_or_default())
    }

    fn shown_gateway(&self, status: u16, number: Option<u64>) -> Answer {
        let gateway = self.gateways.get(number).ok_or_else(not_found)?;
        Ok(Reply::json(status, self.gateway(gateway)))
    }

    fn gateway(&self, item: &Item) -> Value {
        let mut settings = item.object.clone();
        settings.insert("id".to_owned(), self.id(GATEWAY_INNER, item.number));
        json!({
            "id": self.id(GATEWAY, item.number),
            "project_id": self.project_id(),
            "display_name": item.text("name"),
            "type": "sip_gateway",
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
            "sip_gateway": settings,
        })
    }
}

fn check_gateway(call: &Call<'_>) -> Result<(), Reply> {
    let mut wrong = Vec::new();
    encryption(call, &mut wrong);
    lists_not_empty(call, "missing_sip_configuration", &mut wrong);
    if call.body.get("uri").and_then(Value::as_str).is_some_and(|uri| uri.contains(".signalwire.com")) {
        wrong.push(Wrong::new("uri", "sip_gateway_uri_must_be_external", "must not be at SignalWire"));
    }
    check(call.operation, &wrong)
}
