//! The resources of Voximplant.

use super::{Fields, Managed, id, request};
use crate::request::Request;
use crate::voximplant::types::{
    SipRegistration, SipRegistrationCreate, SipRegistrationFilter, SipRegistrationId, SipRegistrationUpdate,
    SipWhiteListFilter, SipWhiteListItem, SipWhiteListItemAdd, SipWhiteListItemId, SipWhiteListItemSet,
};
use crate::voximplant::{SipRegistrations, SipWhiteList, operations};
use crate::{Error, ErrorKind, Listing, Operation, Outcome, verify};
use serde_json::Value;

impl Managed for SipRegistrations {
    type Desired = SipRegistrationCreate;
    type Resource = SipRegistration;
    const CREATE: &'static Operation = operations::CREATE_SIP_REGISTRATION;
    const UPDATE: &'static Operation = operations::UPDATE_SIP_REGISTRATION;
    const CHANGEABLE: &'static [&'static str] = SipRegistrationUpdate::FIELDS;

    fn all(&self) -> Listing<SipRegistration> {
        self.list()
    }
    fn candidates(&self, desired: &Value) -> Listing<SipRegistration> {
        let username = desired["sip_username"].as_str().unwrap_or_default();
        self.list_with(SipRegistrationFilter::new().sip_username(username))
    }
    fn id(registration: &SipRegistration) -> String {
        registration.sip_registration_id.to_string()
    }
    fn fields(registration: &SipRegistration) -> Value {
        verify::fields(registration)
    }
    async fn read(&self, of: &str) -> Result<SipRegistration, Error> {
        Ok(self.get(id::<SipRegistrationId>(of)?).await?.into_inner())
    }
    async fn add(&self, desired: SipRegistrationCreate) -> Result<String, Error> {
        Ok(self.create(desired).await?.sip_registration_id.to_string())
    }
    async fn change(&self, of: &str, mut changes: Fields, desired: &Value) -> Result<(), Error> {
        // The platform requires an application with a rule's name or a user.
        if ["rule_name", "user_id", "user_name"].iter().any(|name| changes.contains_key(*name)) {
            for name in ["application_id", "application_name"] {
                if let Some(application) = desired.get(name) {
                    changes.insert(name.to_owned(), application.clone());
                }
            }
        }
        changes.insert("sip_registration_id".to_owned(), verify::fields(&id::<SipRegistrationId>(of)?));
        self.update(request(changes)?).await.map(drop)
    }
    async fn remove(&self, of: &str) -> Result<(), Error> {
        self.delete(id::<SipRegistrationId>(of)?).await.map(drop)
    }
}

super::methods!(SipRegistrations, SipRegistrationCreate => SipRegistration, passwords);

impl Managed for SipWhiteList {
    type Desired = SipWhiteListItemAdd;
    type Resource = SipWhiteListItem;
    const CREATE: &'static Operation = operations::ADD_SIP_WHITE_LIST_ITEM;
    const UPDATE: &'static Operation = operations::SET_SIP_WHITE_LIST_ITEM;
    const CHANGEABLE: &'static [&'static str] = SipWhiteListItemSet::FIELDS;

    fn all(&self) -> Listing<SipWhiteListItem> {
        self.list()
    }
    fn id(item: &SipWhiteListItem) -> String {
        item.sip_whitelist_id.to_string()
    }
    fn fields(item: &SipWhiteListItem) -> Value {
        verify::fields(item)
    }
    async fn read(&self, of: &str) -> Result<SipWhiteListItem, Error> {
        let id = id::<SipWhiteListItemId>(of)?;
        let found = self.list_with(SipWhiteListFilter::new().sip_whitelist_id(id));
        found.find(|item| item.sip_whitelist_id == id).await?.ok_or_else(|| {
            Error::new(ErrorKind::NotFound, Outcome::Refused, "the white list has no entry with this id")
                .with_operation(operations::GET_SIP_WHITE_LIST)
        })
    }
    async fn add(&self, desired: SipWhiteListItemAdd) -> Result<String, Error> {
        Ok(SipWhiteList::add(self, desired).await?.sip_whitelist_id.to_string())
    }
    async fn change(&self, of: &str, mut changes: Fields, desired: &Value) -> Result<(), Error> {
        changes.insert("sip_whitelist_id".to_owned(), verify::fields(&id::<SipWhiteListItemId>(of)?));
        // The platform requires it even if it stays.
        changes.insert("sip_whitelist_network".to_owned(), desired["sip_whitelist_network"].clone());
        self.set(request(changes)?).await.map(drop)
    }
    async fn remove(&self, of: &str) -> Result<(), Error> {
        self.delete(id::<SipWhiteListItemId>(of)?).await.map(drop)
    }
}

super::methods!(SipWhiteList, SipWhiteListItemAdd => SipWhiteListItem);
