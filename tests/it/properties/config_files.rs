//! Requests of every type, as users write them in files.

use crate::properties::samples::{Kind, Sample};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// A type of a request body.
struct RequestType {
    name: &'static str,
    schema: Value,
    sample: Sample,
    /// Deserializes a request and serializes it again.
    reread: fn(&Value) -> Result<Value, String>,
}

fn reread<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let request: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(request).map_err(|error| error.to_string())
}

impl RequestType {
    fn of<T: DeserializeOwned + Serialize>(document: &Value, name: &'static str) -> Self {
        let schema = document["components"]["schemas"][name].clone();
        Self { name, schema, sample: Sample::of(document, name), reread: reread::<T> }
    }

    /// All fields of the document; of mutually exclusive ones, the first.
    fn complete(&self) -> Map<String, Value> {
        let mut seen = Vec::new();
        let mut fields = self.sample.value.as_object().expect("an object").clone();
        fields.retain(|name, _| match &self.schema["properties"][name]["x-either"]["type"] {
            Value::Null => true,
            either if seen.contains(either) => false,
            either => {
                seen.push(either.clone());
                true
            }
        });
        fields
    }
}

macro_rules! request_types {
    ($document:literal, $types:path { $($name:ident),* $(,)? }) => {{
        use $types as types;
        let document: Value = serde_json::from_str(include_str!($document)).expect("a document");
        vec![$(RequestType::of::<types::$name>(&document, stringify!($name))),*]
    }};
}

#[cfg(feature = "signalwire")]
fn signalwire() -> Vec<RequestType> {
    request_types!(
        "../../../src/generated/signalwire.json",
        trunkline::signalwire::types {
            DomainApplicationAssignment,
            DomainApplicationCreate,
            DomainApplicationUpdate,
            EmergencyAddressAssignment,
            PhoneNumberAssignment,
            PhoneNumberUpdate,
            RelaySipEndpointCreate,
            RelaySipEndpointUpdate,
            SipAddressCreate,
            SipAddressUpdate,
            SipCredentialAssignment,
            SipCredentialCreate,
            SipCredentialUpdate,
            SipGatewayCreate,
            SipGatewayUpdate,
            SipProfileUpdate,
            SubscriberCreate,
            SubscriberSipCredentialCreate,
            SubscriberSipCredentialUpdate,
            SubscriberUpdate,
        }
    )
}

#[cfg(feature = "voximplant")]
fn voximplant() -> Vec<RequestType> {
    request_types!(
        "../../../src/generated/voximplant.json",
        trunkline::voximplant::types {
            AccountCallbacks,
            ApplicationFilter,
            RuleFilter,
            SipRegistrationBind,
            SipRegistrationCreate,
            SipRegistrationDelete,
            SipRegistrationFilter,
            SipRegistrationUpdate,
            SipWhiteListFilter,
            SipWhiteListItemAdd,
            SipWhiteListItemDelete,
            SipWhiteListItemSet,
            SubscriptionPriceFilter,
            UserFilter,
        }
    )
}

#[cfg(feature = "diga")]
fn diga() -> Vec<RequestType> {
    request_types!(
        "../../../src/generated/diga.json",
        trunkline::diga::types {
            AgentPublicationUpdate,
            InboundConfigImport,
            InboundConfigUpdate,
            OutboundConfigImport,
            OutboundConfigUpdate,
            PhoneImport,
            PhoneUpdate,
            SipConfigUpdate,
        }
    )
}

/// The request types of the enabled platforms, and their generated sources.
fn listed() -> Vec<(&'static str, Vec<RequestType>)> {
    vec![
        #[cfg(feature = "signalwire")]
        (include_str!("../../../src/generated/signalwire.rs"), signalwire()),
        #[cfg(feature = "voximplant")]
        (include_str!("../../../src/generated/voximplant.rs"), voximplant()),
        #[cfg(feature = "diga")]
        (include_str!("../../../src/generated/diga.rs"), diga()),
    ]
}

fn all() -> impl Iterator<Item = RequestType> {
    listed().into_iter().flat_map(|(_, types)| types)
}

#[test]
fn no_request_type_is_missing() {
    for (source, listed) in listed() {
        let names = source.split("crate::request::request! {").skip(1);
        let names = names.filter_map(|rest| rest.split_whitespace().next()).filter(|name| !name.ends_with("Query"));
        let names: Vec<&str> = names.collect();
        assert!(!names.is_empty());
        for name in names {
            assert!(listed.iter().any(|listed| listed.name == name), "{name} is not tried");
        }
    }
}

#[test]
fn every_documented_field_is_deserialized_and_kept() {
    for request in all() {
        let complete = request.complete();
        let read =
            (request.reread)(&complete.clone().into()).unwrap_or_else(|error| panic!("{}: {error}", request.name));
        for (field, value) in &complete {
            // A list is a single text on the wire.
            let is_list = request.schema["properties"][field].get("x-list-separator").is_some();
            let kept = &read[field];
            assert!(kept == value || (is_list && kept.is_string()), "{}: {field} is {kept}", request.name);
        }
        assert_eq!(read.as_object().map(Map::len), Some(complete.len()), "{}", request.name);
    }
}

#[test]
fn an_undocumented_field_is_refused_at_any_depth() {
    for request in all() {
        let complete = Value::from(request.complete());
        for place in request.sample.places_of(|place| matches!(place.kind, Kind::Object(_))) {
            let mut sent = complete.clone();
            sent.pointer_mut(&place.pointer).expect("an object")["misspelt"] = json!("cAnArY");
            let error = (request.reread)(&sent).expect_err(request.name);
            assert!(error.contains("unknown field `misspelt`") && !error.contains("cAnArY"), "{error}");
        }
    }
}

#[test]
fn a_missing_required_field_is_named_and_null_is_accepted_where_it_can_be_sent() {
    for request in all() {
        let complete = request.complete();
        for field in complete.keys() {
            let required = request.schema["required"].as_array().into_iter().flatten().any(|name| name == field);
            let mut missing = complete.clone();
            missing.remove(field);
            match (request.reread)(&missing.into()) {
                Ok(read) => assert!(!required && read.get(field).is_none(), "{}: {field}", request.name),
                Err(error) => assert!(required && error.contains(&format!("missing field `{field}`")), "{error}"),
            }
            let mut null = complete.clone();
            null.insert(field.clone(), Value::Null);
            let nullable = request.schema["properties"][field]["nullable"] == true;
            match (request.reread)(&null.into()) {
                Ok(read) => assert!(nullable && read.get(field) == Some(&Value::Null), "{}: {field}", request.name),
                Err(error) => assert!(!nullable && error.starts_with(&format!("{field}: ")), "{error}"),
            }
        }
    }
}
