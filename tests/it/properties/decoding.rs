//! Responses of every type, with all kinds of deviations from the documents.

use crate::properties::check;
use crate::properties::samples::{Kind, Place, Sample, any_json};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use trunkline::Items;

const CASES: u32 = 64;

/// A response type.
pub(crate) struct ResponseType {
    pub name: &'static str,
    pub sample: Sample,
    /// Deserializes a text as the client does, and serializes the value again.
    pub reread: fn(&str) -> Result<Value, String>,
}

impl ResponseType {
    fn of<T: DeserializeOwned + Serialize>(document: &Value, name: &'static str) -> Self {
        Self { name, sample: Sample::of(document, name), reread: reread::<T> }
    }

    fn rereads(&self, sent: &Value, expected: &Value) -> Result<(), TestCaseError> {
        let text = sent.to_string();
        match (self.reread)(&text) {
            Ok(found) => {
                prop_assert_eq!(&found, expected, "of {}", text);
                Ok(())
            }
            Err(error) => Err(TestCaseError::fail(format!("{error} in {text}"))),
        }
    }
}

/// Items of a page are deserialized by the same code as a whole response.
fn reread<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let items: Items<T> = serde_json::from_str(&format!("[{text}]")).map_err(|error| error.to_string())?;
    let item = items.into_iter().next().expect("one item").map_err(|error| error.to_string())?;
    serde_json::to_value(item).map_err(|error| error.to_string())
}

macro_rules! response_types {
    ($document:literal, $types:path { $($name:ident),* $(,)? }) => {{
        use $types as types;
        let document: Value = serde_json::from_str(include_str!($document)).expect("a document");
        vec![$(ResponseType::of::<types::$name>(&document, stringify!($name))),*]
    }};
}

#[cfg(feature = "signalwire")]
fn signalwire() -> Vec<ResponseType> {
    response_types!(
        "../../../src/generated/signalwire.json",
        trunkline::signalwire::types {
            AddressChannels,
            AssignedAddress,
            DomainApplication,
            DomainApplicationPage,
            FabricAddress,
            FabricAddressPage,
            Links,
            PhoneNumber,
            PhoneNumberPage,
            RelaySipEndpointPage,
            Resource,
            ResourcePage,
            SipAddress,
            SipAddressPage,
            SipCredential,
            SipCredentialEnvelope,
            SipCredentialPageObject,
            SipEndpoint,
            SipGateway,
            SipGatewayPage,
            SipGatewaySettings,
            SipProfile,
            Subscriber,
            SubscriberPage,
            SubscriberProfile,
            SubscriberSipCredential,
            SubscriberSipCredentialPage,
            VerifiedNumber,
            VerifiedNumberPage,
        }
    )
}

#[cfg(feature = "voximplant")]
fn voximplant() -> Vec<ResponseType> {
    response_types!(
        "../../../src/generated/voximplant.json",
        trunkline::voximplant::types {
            Account,
            AccountInfo,
            AccountInfoResult,
            Application,
            ApplicationPage,
            CommandResult,
            Rule,
            RulePage,
            SipRegistration,
            SipRegistrationCreated,
            SipRegistrationPage,
            SipWhiteListItem,
            SipWhiteListItemAdded,
            SipWhiteListPage,
            SubscriptionPrice,
            SubscriptionPricePage,
            User,
            UserPage,
        }
    )
}

#[cfg(feature = "diga")]
fn diga() -> Vec<ResponseType> {
    response_types!(
        "../../../src/generated/diga.json",
        trunkline::diga::types { Agent, AgentPage, AgentPublication, Phone, PhonePage, SipConfig }
    )
}

/// The response types of the enabled platforms, and their generated sources.
fn listed() -> Vec<(&'static str, Vec<ResponseType>)> {
    vec![
        #[cfg(feature = "signalwire")]
        (include_str!("../../../src/generated/signalwire.rs"), signalwire()),
        #[cfg(feature = "voximplant")]
        (include_str!("../../../src/generated/voximplant.rs"), voximplant()),
        #[cfg(feature = "diga")]
        (include_str!("../../../src/generated/diga.rs"), diga()),
    ]
}

pub(crate) fn all() -> impl Iterator<Item = ResponseType> {
    listed().into_iter().flat_map(|(_, types)| types)
}

#[test]
fn no_response_type_is_missing() {
    for (source, listed) in listed() {
        let lines: Vec<&str> = source.lines().map(str::trim).collect();
        let structs = lines.windows(2).filter(|pair| pair[0] == "#[non_exhaustive]");
        let names: Vec<&str> = structs
            .filter_map(|pair| pair[1].strip_prefix("pub struct "))
            .filter_map(|rest| rest.split([' ', '<', '(']).next())
            // Types with a constructor are for requests.
            .filter(|name| !source.contains(&format!("impl {name} {{")))
            .collect();
        assert!(!names.is_empty());
        for name in names {
            assert!(listed.iter().any(|listed| listed.name == name), "{name} is not tried");
        }
    }
}

#[test]
fn a_complete_response_is_kept_unchanged() {
    for response in all() {
        let sample = &response.sample.value;
        response.rereads(sample, sample).unwrap_or_else(|failure| panic!("{}: {failure}", response.name));
    }
}

#[test]
fn an_undocumented_field_decodes_anywhere_and_is_kept() {
    for response in all() {
        let objects = response.sample.places_of(|place| matches!(place.kind, Kind::Object(_)));
        let additions = prop::collection::vec((prop::sample::select(objects), any::<String>(), any_json()), 1..4);
        check(response.name, CASES, &additions, |additions| {
            let mut sent = response.sample.value.clone();
            for (place, name, value) in additions {
                let Kind::Object(known) = &place.kind else { continue };
                if !known.contains(&name) {
                    sent.pointer_mut(&place.pointer).unwrap()[name] = value;
                }
            }
            response.rereads(&sent, &sent)
        });
    }
}

#[test]
fn an_undocumented_value_decodes_and_is_serialized_verbatim() {
    let mut tried = 0;
    for response in all() {
        let enums = response.sample.places_of(|place| place.kind == Kind::OpenEnum);
        if enums.is_empty() {
            continue;
        }
        tried += enums.len();
        let values = prop::collection::vec(prop::option::of(any::<String>()), enums.len());
        check(response.name, CASES, &values, |values| {
            let mut sent = response.sample.value.clone();
            for (place, value) in enums.iter().zip(values) {
                if let Some(value) = value {
                    *sent.pointer_mut(&place.pointer).unwrap() = value.into();
                }
            }
            response.rereads(&sent, &sent)
        });
    }
    assert!(tried > 0 || !cfg!(any(feature = "signalwire", feature = "diga")));
}

/// What happens to an optional field.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Kept,
    Left,
    Nulled,
}

fn apply(sample: &Value, optional: &[Place], fates: &[Fate], null: bool) -> Value {
    let mut value = sample.clone();
    for (place, fate) in optional.iter().zip(fates) {
        let (parent, name) = place.pointer.rsplit_once('/').expect("a field");
        // A place inside a removed value no longer exists.
        let Some(parent) = value.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
        match fate {
            Fate::Kept => {}
            Fate::Nulled if null => {
                parent.insert(name.to_owned(), Value::Null);
            }
            Fate::Left | Fate::Nulled => {
                parent.remove(name);
            }
        }
    }
    value
}

#[test]
fn fields_can_be_absent_or_null_and_the_others_are_kept() {
    for response in all() {
        let optional = response.sample.places_of(|place| place.optional);
        let fate = prop::sample::select(vec![Fate::Kept, Fate::Left, Fate::Nulled]);
        check(response.name, CASES, &prop::collection::vec(fate, optional.len()), |fates| {
            let sample = &response.sample.value;
            response.rereads(&apply(sample, &optional, &fates, true), &apply(sample, &optional, &fates, false))
        });
        for fate in [Fate::Left, Fate::Nulled] {
            let fates = vec![fate; optional.len()];
            let sent = apply(&response.sample.value, &optional, &fates, true);
            let expected = apply(&response.sample.value, &optional, &fates, false);
            response.rereads(&sent, &expected).unwrap_or_else(|failure| panic!("{}: {failure}", response.name));
        }
    }
}

#[test]
fn an_empty_text_is_none_except_in_a_text_field() {
    let mut tried = 0;
    for response in all() {
        let optional = response.sample.places_of(|place| place.optional && place.empty_is_none);
        tried += optional.len();
        check(response.name, CASES, &prop::collection::vec(any::<bool>(), optional.len()), |emptied| {
            let mut sent = response.sample.value.clone();
            for (place, _) in optional.iter().zip(&emptied).filter(|(_, emptied)| **emptied) {
                *sent.pointer_mut(&place.pointer).unwrap() = "".into();
            }
            let fates: Vec<Fate> =
                emptied.iter().map(|emptied| if *emptied { Fate::Left } else { Fate::Kept }).collect();
            response.rereads(&sent, &apply(&response.sample.value, &optional, &fates, false))
        });
    }
    assert!(tried >= listed().len());
}

/// A number, and its text form.
fn number() -> impl Strategy<Value = (Value, String)> {
    prop_oneof![
        any::<i64>().prop_map(|number| (number.into(), number.to_string())),
        any::<i16>().prop_map(|number| {
            let number = f64::from(number) + 0.5;
            (number.into(), number.to_string())
        }),
    ]
}

#[test]
fn numbers_decode_from_texts_and_texts_from_numbers() {
    let mut tried = 0;
    for response in all() {
        let scalars = response.sample.places_of(|place| place.kind == Kind::Scalar);
        let texts = response.sample.places_of(|place| matches!(place.kind, Kind::Text | Kind::Id | Kind::OpenEnum));
        tried += usize::from(!scalars.is_empty()) + usize::from(!texts.is_empty());
        let strategy = (
            prop::collection::vec(any::<bool>(), scalars.len()),
            prop::collection::vec(prop::option::of(number()), texts.len()),
        );
        check(response.name, CASES, &strategy, |(as_text, as_number)| {
            let (mut sent, mut expected) = (response.sample.value.clone(), response.sample.value.clone());
            for (place, _) in scalars.iter().zip(as_text).filter(|(_, as_text)| *as_text) {
                let value = sent.pointer_mut(&place.pointer).unwrap();
                *value = value.to_string().into();
            }
            for (place, number) in texts.iter().zip(as_number) {
                let Some((number, text)) = number else { continue };
                if place.kind == Kind::Id && number.is_f64() {
                    continue;
                }
                *sent.pointer_mut(&place.pointer).unwrap() = number;
                *expected.pointer_mut(&place.pointer).unwrap() = text.into();
            }
            response.rereads(&sent, &expected)
        });
    }
    assert!(tried >= 2 * listed().len(), "each platform has numbers and texts");
}
