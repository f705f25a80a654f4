//! Domain applications: SIP domains of a project that hand calls to a handler.

use super::credentials::CALL_FIELDS;
use super::errors::Violation;
use super::resource::{Resource, Write};
use super::rules::companion;
use super::{DOMAIN_APPLICATION, State, addresses};
use crate::exchange::Object;
use crate::sandbox::store::{Item, object};
use serde_json::{Value, json};

pub(super) const DOMAIN_APPLICATIONS: Resource = Resource {
    kind: DOMAIN_APPLICATION,
    id: DOMAIN_APPLICATION,
    created: 201,
    defaults: addresses::defaults,
    check,
    view: State::domain_application,
};

fn check(write: &mut Write<'_, '_>) {
    companion(write);
    let identifier = write.text("identifier");
    if identifier.is_some_and(|text| write.state.things.has(DOMAIN_APPLICATION, "identifier", text, write.own)) {
        write.wrong.push(Violation::taken("identifier"));
    }
}

impl State {
    pub(super) fn domain_application(&self, item: &Item) -> Object {
        let identifier = item.text("identifier").unwrap_or_default();
        let mut application = object(json!({
            "id": self.id(DOMAIN_APPLICATION, item.number),
            "type": "domain_application",
            "domain": format!("sandbox-{identifier}"),
            "call_handler": null,
            "calling_handler_resource_id": null,
        }));
        application.extend(CALL_FIELDS.map(|field| (field.to_owned(), Value::Null)));
        application.extend(item.object.clone());
        application
    }
}
