//! SIP gateways: SIP servers outside of SignalWire.

use super::errors::Violation;
use super::resource::{Resource, Write};
use super::rules::lists_not_empty;
use super::{GATEWAY, GATEWAY_INNER, State};
use crate::exchange::Object;
use crate::sandbox::store::Item;
use serde_json::json;

pub(super) const GATEWAYS: Resource =
    Resource { kind: GATEWAY, id: GATEWAY, created: 201, defaults: || json!({}), check, view: State::gateway };

fn check(write: &mut Write<'_, '_>) {
    lists_not_empty(write, "missing_sip_configuration");
    if write.text("uri").is_some_and(|uri| uri.contains(".signalwire.com")) {
        write.wrong.push(Violation::new("uri", "sip_gateway_uri_must_be_external", "must not be at SignalWire"));
    }
}

impl State {
    fn gateway(&self, item: &Item) -> Object {
        let mut settings = item.object.clone();
        settings.insert("id".to_owned(), self.id(GATEWAY_INNER, item.number));
        self.envelope(GATEWAY, item, "sip_gateway", "name", &settings)
    }
}
