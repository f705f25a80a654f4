//! The kinds of resources that a manifest can describe, and their collections on the accounts, all behind one interface.

use super::schema::Schema;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::LazyLock;
use tokio::sync::OnceCell;
use trunkline::ensure::{self, Ensured, Managed, PasswordPolicy};
use trunkline::signalwire::types::SubscriberId;
use trunkline::{Difference, Error, Operation, diga, signalwire, voximplant};

/// A kind of resource.
pub struct Kind {
    /// Its name in a manifest: `signalwire.sip_credentials`.
    pub name: String,
    pub create: &'static Operation,
    pub update: &'static Operation,
    /// Whether a field can be changed after creation.
    pub is_changeable: fn(&str) -> bool,
    check: fn(&Value) -> Result<(), String>,
    diff: fn(&Value, &Value) -> Vec<Difference>,
}

impl Kind {
    fn of<M: Managed>() -> Self {
        Self {
            name: format!("{}.{}", M::CREATE.provider.as_str(), M::CREATE.resource),
            create: M::CREATE,
            update: M::UPDATE,
            is_changeable: ensure::is_changeable::<M>,
            check: |value| serde_json::from_value::<M::Desired>(value.clone()).map(drop).map_err(|e| e.to_string()),
            diff: ensure::diff::<M>,
        }
    }

    /// True if there is one resource of this kind, without a name.
    pub fn is_single(&self) -> bool {
        self.create.natural_key.is_empty()
    }

    /// True if its resources belong to a subscriber.
    pub fn is_of_subscriber(&self) -> bool {
        self.create.path.contains("{fabric_subscriber_id}")
    }

    /// True if its resources are those of another kind, by an older API: the relay API's SIP endpoints are SIP credentials.
    pub fn is_another_view(&self) -> bool {
        self.name == "signalwire.relay_sip_endpoints"
    }

    /// True if a field, with dots for depth, is a secret.
    pub fn is_secret(&self, field: &str) -> bool {
        field.rsplit('.').next().is_some_and(|last| self.create.secrets.contains(&last))
    }

    /// The request that describes a resource.
    pub fn schema(&self) -> Schema {
        Schema::of(self.create)
    }

    /// Whether this is a request, and if not, what is wrong with it.
    pub fn check(&self, desired: &Value) -> Result<(), String> {
        (self.check)(desired)
    }

    pub fn diff(&self, desired: &Value, live: &Value) -> Vec<Difference> {
        (self.diff)(desired, live)
    }

    /// The values of the natural key.
    pub fn key(&self, fields: &Value) -> Vec<String> {
        let text = |name: &&str| match &fields[*name] {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        self.create.natural_key.iter().map(text).collect()
    }

    /// True if two resources have the same natural key, as the platform compares it.
    pub fn is_same(&self, desired: &Value, live: &Value) -> bool {
        let key = self.create.natural_key.iter().map(|name| ((*name).to_owned(), desired[*name].clone()));
        self.diff(&Value::Object(key.collect()), live).is_empty()
    }

    /// True if only equal texts are the same key.
    pub fn has_plain_key(&self) -> bool {
        let mut compared = self.update.comparisons.iter().map(|(name, _)| name);
        !compared.any(|name| self.create.natural_key.contains(name))
    }
}

/// All kinds, in the order in which an export lists them.
pub static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    vec![
        Kind::of::<signalwire::SipProfileHandle>(),
        Kind::of::<signalwire::SipCredentials>(),
        Kind::of::<signalwire::SubscriberSipCredentials>(),
        Kind::of::<signalwire::RelaySipEndpoints>(),
        Kind::of::<signalwire::SipGateways>(),
        Kind::of::<signalwire::SipAddresses>(),
        Kind::of::<signalwire::DomainApplications>(),
        Kind::of::<voximplant::SipRegistrations>(),
        Kind::of::<voximplant::SipWhiteList>(),
        Kind::of::<diga::Phones>(),
    ]
});

/// A resource as it is on the account.
#[derive(Clone, Debug)]
pub struct Live {
    pub id: String,
    /// Its fields in the shape of a request, and others that it shows.
    pub fields: Value,
}

/// The resources of one kind on an account; of one subscriber, for kinds that belong to one.
pub trait Collection: Send + Sync {
    fn list(&self) -> BoxStream<'static, Result<Live, Error>>;
    /// Brings a resource to its state. `found` is its id if it exists.
    fn ensure<'a>(
        &'a self,
        desired: Value,
        found: Option<&'a str>,
        passwords: PasswordPolicy,
    ) -> BoxFuture<'a, Result<Ensured<Live>, Error>>;
    /// Deletes a resource.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), Error>>;
}

fn live<M: Managed>(resource: &M::Resource) -> Live {
    let (id, mut fields) = (M::id(resource), M::fields(resource));
    if let Value::Object(fields) = &mut fields {
        fields.insert("id".to_owned(), id.clone().into());
    }
    Live { id, fields }
}

impl<M: Managed> Collection for M {
    fn list(&self) -> BoxStream<'static, Result<Live, Error>> {
        self.all().map(|row| row.map(|resource| live::<M>(&resource))).boxed()
    }

    fn ensure<'a>(
        &'a self,
        desired: Value,
        found: Option<&'a str>,
        passwords: PasswordPolicy,
    ) -> BoxFuture<'a, Result<Ensured<Live>, Error>> {
        Box::pin(async move {
            let desired: M::Desired = serde_json::from_value(desired).map_err(|error| {
                Error::builder(trunkline::ErrorKind::InvalidRequest).message(error.to_string()).build()
            })?;
            let found = match found {
                Some(id) => Some(Managed::read(self, id).await?),
                None => None,
            };
            Ok(ensure::ensure_found(self, desired, found, passwords).await?.map(|resource| live::<M>(&resource)))
        })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(Managed::remove(self, id))
    }
}

/// The accounts that are configured.
#[derive(Default)]
pub struct Clients {
    pub signalwire: Option<signalwire::Client>,
    pub voximplant: Option<voximplant::Client>,
    pub diga: Option<diga::Client>,
    /// The ids of the subscribers, by their email addresses.
    subscribers: OnceCell<HashMap<String, SubscriberId>>,
}

impl Clients {
    pub fn new(
        signalwire: Option<signalwire::Client>,
        voximplant: Option<voximplant::Client>,
        diga: Option<diga::Client>,
    ) -> Self {
        Self { signalwire, voximplant, diga, subscribers: OnceCell::new() }
    }

    /// True if the account of this kind is configured.
    pub fn has(&self, kind: &Kind) -> bool {
        match kind.create.provider.as_str() {
            "signalwire" => self.signalwire.is_some(),
            "voximplant" => self.voximplant.is_some(),
            _ => self.diga.is_some(),
        }
    }

    /// The subscribers of the account, read once.
    pub async fn subscribers(&self) -> Result<&HashMap<String, SubscriberId>, Error> {
        self.subscribers
            .get_or_try_init(|| async {
                let Some(client) = &self.signalwire else { return Ok(HashMap::new()) };
                let all = client.subscribers().list().collect().await?;
                Ok(all.into_iter().filter_map(|one| Some((one.subscriber?.email?, one.id))).collect())
            })
            .await
    }

    /// The collection of a kind; of a subscriber, by email address.
    pub async fn collection(&self, kind: &Kind, subscriber: Option<&str>) -> Result<Box<dyn Collection>, Error> {
        let missing = || {
            let message = format!("no account of {} is configured", kind.create.provider.name());
            Error::builder(trunkline::ErrorKind::Config).message(message).build()
        };
        let signalwire = || self.signalwire.as_ref().ok_or_else(missing);
        let voximplant = || self.voximplant.as_ref().ok_or_else(missing);
        Ok(match kind.name.as_str() {
            "signalwire.sip_profile" => Box::new(signalwire()?.sip_profile()),
            "signalwire.sip_credentials" => Box::new(signalwire()?.sip_credentials()),
            "signalwire.relay_sip_endpoints" => Box::new(signalwire()?.relay_sip_endpoints()),
            "signalwire.sip_gateways" => Box::new(signalwire()?.sip_gateways()),
            "signalwire.sip_addresses" => Box::new(signalwire()?.sip_addresses()),
            "signalwire.domain_applications" => Box::new(signalwire()?.domain_applications()),
            "signalwire.subscriber_sip_credentials" => {
                let client = signalwire()?;
                let email = subscriber.unwrap_or_default();
                let id = self.subscribers().await?.get(email).ok_or_else(|| {
                    let message = format!("there is no subscriber with the email address {email:?}");
                    Error::builder(trunkline::ErrorKind::InvalidRequest).message(message).build()
                })?;
                Box::new(client.subscriber_sip_credentials(id))
            }
            "voximplant.sip_registrations" => Box::new(voximplant()?.sip_registrations()),
            "voximplant.sip_white_list" => Box::new(voximplant()?.sip_white_list()),
            _ => Box::new(self.diga.as_ref().ok_or_else(missing)?.phones()),
        })
    }
}

/// The fields of a resource that a request has, too, without those that have no value.
pub fn settable(schema: &Schema, fields: &Value) -> Value {
    let mut kept = Map::new();
    for (name, property) in schema.properties() {
        let value = match (&fields[&name], property.is_object()) {
            (value @ Value::Object(_), true) => settable(&property, value),
            (value, _) => value.clone(),
        };
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(fields) => fields.is_empty(),
            _ => false,
        };
        if !is_empty && !property.is_secret() {
            kept.insert(name, value);
        }
    }
    kept.into()
}
