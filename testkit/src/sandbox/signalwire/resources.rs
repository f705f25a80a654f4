//! List, create, get, update and delete for all resources, based on their table of properties.

use super::errors::{check, not_found};
use super::resource::{Resource, Write};
use super::{CREDENTIAL, SUBSCRIBER, State, addresses, credentials, domain_applications, gateways, rules};
use super::{phone_numbers, subscribers, verified_caller_ids};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::ids::Kind;
use crate::sandbox::store::{Item, object, timestamp};
use serde_json::{Value, json};

impl Resource {
    pub(super) fn of(call: &Call<'_>) -> Option<&'static Self> {
        match call.operation.resource {
            "sip_credentials" => Some(&credentials::FABRIC),
            "relay_sip_endpoints" => Some(&credentials::RELAY),
            "subscriber_sip_credentials" => Some(&credentials::OF_SUBSCRIBER),
            "sip_gateways" => Some(&gateways::GATEWAYS),
            "sip_addresses" => Some(&addresses::SIP_ADDRESSES),
            "domain_applications" => Some(&domain_applications::DOMAIN_APPLICATIONS),
            "subscribers" => Some(&subscribers::SUBSCRIBERS),
            "phone_numbers" => Some(&phone_numbers::PHONE_NUMBERS),
            "verified_caller_ids" => Some(&verified_caller_ids::VERIFIED_CALLER_IDS),
            _ => None,
        }
    }
}

impl State {
    pub(super) fn list(&self, call: &Call<'_>, resource: &Resource) -> Handled {
        let owner = self.owner(call)?;
        let filters: Vec<(&str, &str)> = call
            .query
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix("filter_")?, text.as_str()?)))
            .collect();
        let passes = |item: &Item| {
            let view = (resource.view)(self, item);
            let has = |(field, part): &(&str, &str)| {
                view.get(*field).and_then(Value::as_str).unwrap_or_default().contains(part)
            };
            filters.iter().all(has)
        };
        let fits = |item: &&Item| item.owner == owner && (filters.is_empty() || passes(item));
        let view = |item: &Item| (resource.view)(self, item).into();
        let mut page = self.page(call, resource.id, self.things.iter(resource.kind).filter(fits), view)?;
        if call.operation.resource == "sip_addresses" {
            let count = page.get("data").and_then(Value::as_array).map(Vec::len);
            page.insert("items_count".to_owned(), count.into());
        }
        // The reference documents the list of credentials as an array of pages.
        let is_array = self.flat && call.operation.resource == "sip_credentials";
        Ok(Reply::json(200, if is_array { json!([page]) } else { page.into() }))
    }

    pub(super) fn create(&mut self, call: &mut Call<'_>, resource: &Resource) -> Handled {
        let owner = self.owner(call)?;
        let mut settings = object((resource.defaults)());
        self.check_write(call, resource, settings.clone(), None)?;
        settings.append(&mut call.body);
        let number = self.ids.next();
        self.things.add(resource.kind, number, settings, call.now).owner = owner;
        self.shown(resource.created, resource, Some(number))
    }

    pub(super) fn read(&self, call: &Call<'_>, resource: &Resource) -> Handled {
        self.shown(200, resource, Some(self.found(call, resource)?.number))
    }

    pub(super) fn update(&mut self, call: &mut Call<'_>, resource: &Resource) -> Handled {
        let found = self.found(call, resource)?;
        let (number, settings) = (Some(found.number), found.object.clone());
        self.check_write(call, resource, settings, number)?;
        if self.keeps_passwords {
            call.body.remove("password");
        }
        if let Some(item) = self.things.get_mut(resource.kind, number) {
            item.update(std::mem::take(&mut call.body), call.now);
        }
        self.shown(200, resource, number)
    }

    pub(super) fn delete(&mut self, call: &Call<'_>, resource: &Resource) -> Handled {
        let number = self.found(call, resource)?.number;
        self.things.remove(resource.kind, Some(number));
        Ok(Reply::empty(204))
    }

    fn check_write(
        &self,
        call: &mut Call<'_>,
        resource: &Resource,
        mut settings: Object,
        own: Option<u64>,
    ) -> Result<(), Reply> {
        settings.extend(call.body.iter().map(|(name, value)| (name.clone(), value.clone())));
        let mut write = Write { state: self, call, settings, own, wrong: Vec::new() };
        rules::common(&mut write);
        (resource.check)(&mut write);
        let Write { call, wrong, .. } = write;
        check(call.operation, &wrong)
    }

    /// The object in the path, if it exists and belongs to the subscriber in the path.
    pub(super) fn found(&self, call: &Call<'_>, resource: &Resource) -> Result<&Item, Reply> {
        let owner = self.owner(call)?;
        let item = self.things.get(resource.kind, self.ids.number(resource.id, call.param("id")));
        item.filter(|item| item.owner == owner).ok_or_else(not_found)
    }

    /// The number of the subscriber in the path; 0 if the path has none.
    fn owner(&self, call: &Call<'_>) -> Result<u64, Reply> {
        if call.params.iter().all(|(name, _)| *name != "fabric_subscriber_id") {
            return Ok(0);
        }
        let number = self.ids.number(SUBSCRIBER, call.param("fabric_subscriber_id"));
        self.things.get(SUBSCRIBER, number).map(|item| item.number).ok_or_else(not_found)
    }

    fn shown(&self, status: u16, resource: &Resource, number: Option<u64>) -> Handled {
        let item = self.things.get(resource.kind, number).ok_or_else(not_found)?;
        Ok(Reply::json(status, (resource.view)(self, item)))
    }

    /// The envelope that fabric puts around the settings of a resource.
    pub(super) fn envelope(&self, id: Kind, item: &Item, kind: &str, name: &str, settings: &Object) -> Object {
        object(json!({
            "id": self.id(id, item.number),
            "project_id": self.project_id(),
            "display_name": item.text(name),
            "type": kind,
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
            kind: settings,
        }))
    }

    /// Whether a SIP credential of the project or of a subscriber has this user name.
    pub(super) fn has_username(&self, name: &str, except: Option<u64>) -> bool {
        [CREDENTIAL, super::SUBSCRIBER_CREDENTIAL]
            .into_iter()
            .any(|kind| self.things.has(kind, "username", name, except))
    }
}
