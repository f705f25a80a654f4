//! The resources of Diga.

use super::{Fields, Managed, id, request};
use crate::diga::types::{ListPhonesQuery, Phone, PhoneId, PhoneImport};
use crate::diga::{Phones, operations};
use crate::{Error, Listing, Operation};
use serde_json::Value;

/// Rows on a page: as many as the platform allows.
const PAGE_SIZE: i64 = 100;

impl Managed for Phones {
    type Desired = PhoneImport;
    type Resource = Phone;
    const CREATE: &'static Operation = operations::IMPORT_PHONE;
    const UPDATE: &'static Operation = operations::UPDATE_PHONE_SIP_CONFIG;
    const CHANGEABLE: &'static [&'static str] = &["nickname", "inbound_config", "outbound_config"];

    fn all(&self) -> Listing<Phone> {
        self.list_with(ListPhonesQuery::new().limit(PAGE_SIZE))
    }
    fn id(phone: &Phone) -> String {
        phone.id.to_string()
    }
    fn fields(phone: &Phone) -> Value {
        let mut fields = crate::diga::phones::nested(phone);
        fields["phone_number"] = phone.number.clone().into();
        fields["nickname"] = phone.nickname.clone().into();
        fields
    }
    async fn read(&self, of: &str) -> Result<Phone, Error> {
        Ok(self.get(id::<PhoneId>(of)?).await?.into_inner())
    }
    async fn add(&self, desired: PhoneImport) -> Result<String, Error> {
        Ok(self.import(desired).await?.id.to_string())
    }
    /// The platform has one update for the nickname and one for the SIP configuration.
    async fn change(&self, of: &str, mut changes: Fields, _: &Value) -> Result<(), Error> {
        let phone = id::<PhoneId>(of)?;
        if let Some(nickname) = changes.remove("nickname") {
            self.update(phone, request(Fields::from_iter([("nickname".to_owned(), nickname)]))?).await?;
        }
        if !changes.is_empty() {
            self.update_sip_config(phone, request(changes)?).await?;
        }
        Ok(())
    }
    async fn remove(&self, of: &str) -> Result<(), Error> {
        self.release(id::<PhoneId>(of)?).await.map(drop)
    }
}

super::methods!(Phones, PhoneImport => Phone, passwords);
