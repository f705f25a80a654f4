//! Complete responses, generated from the bundled documents, and the places in them where the platforms' responses can
//! deviate.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A response in which every documented field has a value.
pub(crate) struct Sample {
    pub value: Value,
    pub places: Vec<Place>,
}

/// A place in a response.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Where it is: a JSON pointer (RFC 6901).
    pub pointer: String,
    pub kind: Kind,
    /// Whether it is optional in a response.
    pub optional: bool,
    /// Whether the empty text means no value: everywhere except in text fields.
    pub empty_is_none: bool,
}

/// The position of a schema.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Member,
    Item,
    /// A reference, and so a separate type.
    Named,
}

/// The document's type of a place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// An object with these fields, and possibly others.
    Object(Vec<String>),
    /// One value of an open set.
    OpenEnum,
    /// A text that other scalars are accepted for.
    Text,
    /// A text that integers are accepted for.
    Id,
    /// A number or a boolean.
    Scalar,
    /// An array, or a text of a fixed format.
    Other,
}

impl Sample {
    pub(crate) fn of(document: &Value, component: &str) -> Self {
        let mut sample = Self { value: Value::Null, places: Vec::new() };
        let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
        sample.value = sample.build(document, &schema, "", false, Role::Named);
        sample
    }

    pub(crate) fn places_of(&self, wanted: impl Fn(&Place) -> bool) -> Vec<Place> {
        self.places.iter().filter(|place| wanted(place)).cloned().collect()
    }

    fn build(&mut self, document: &Value, schema: &Value, pointer: &str, optional: bool, role: Role) -> Value {
        let target = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        if let Some(target) = target {
            let schema = document.pointer(target.trim_start_matches('#')).expect("what a reference leads to");
            // Named texts have their own types, which accept other scalars inside arrays, too.
            return self.build(document, schema, pointer, optional, Role::Named);
        }
        if let Some(first) = schema["oneOf"].get(0) {
            return self.build(document, first, pointer, optional, role);
        }
        let index = self.places.len();
        self.places.push(Place { pointer: pointer.to_owned(), kind: Kind::Other, optional, empty_is_none: false });
        let (kind, value) = match schema["type"].as_str().expect("a type") {
            "object" => self.object(document, schema, pointer),
            "array" => {
                let item = |index: usize| {
                    self.build(document, &schema["items"], &format!("{pointer}/{index}"), false, Role::Item)
                };
                (Kind::Other, (0..2).map(item).collect())
            }
            "string" => text(schema, role),
            // The success marker of Voximplant's commands is 1.
            "integer" => (Kind::Scalar, json!(1)),
            "number" => (Kind::Scalar, json!(12.5)),
            "boolean" => (Kind::Scalar, json!(true)),
            other => panic!("no sample of type {other}"),
        };
        let is_done = schema["x-implemented-by"] == "crate::voximplant::done::Done";
        let place = &mut self.places[index];
        place.empty_is_none = match &kind {
            Kind::Scalar => !is_done,
            Kind::Text => role == Role::Named,
            Kind::Id => true,
            Kind::Other => value.is_string(),
            Kind::Object(_) | Kind::OpenEnum => false,
        };
        place.kind = kind;
        value
    }

    fn object(&mut self, document: &Value, schema: &Value, pointer: &str) -> (Kind, Value) {
        let properties = schema["properties"].as_object().expect("fields");
        let required = |name: &str| schema["required"].as_array().into_iter().flatten().any(|field| field == name);
        let mut fields = Map::new();
        for (name, schema) in properties {
            let value = self.build(document, schema, &format!("{pointer}/{name}"), !required(name), Role::Member);
            fields.insert(name.clone(), value);
        }
        (Kind::Object(properties.keys().cloned().collect()), fields.into())
    }
}

fn text(schema: &Value, role: Role) -> (Kind, Value) {
    if let Some(known) = schema["x-extensible-enum"].get(0) {
        return (Kind::OpenEnum, known.clone());
    }
    match (schema["format"].as_str(), schema["x-implemented-by"].as_str()) {
        (Some("uuid"), _) => (Kind::Other, json!("3c90c3cc-0d44-4b50-8888-8dd25736052a")),
        (Some("password"), _) => (Kind::Other, json!("some secret")),
        (Some("date-time"), _) => (Kind::Other, json!("2024-05-06T12:20:00Z")),
        (None, Some("crate::voximplant::time::Date")) => (Kind::Text, json!("2026-01-02")),
        (None, Some("crate::voximplant::time::Timestamp")) => (Kind::Text, json!("2026-01-02 12:30:00")),
        (None, Some("crate::Secret" | "crate::webhook_url::WebhookUrl")) => (Kind::Text, json!("some text")),
        (None, None) => {
            let kind = match role {
                Role::Item => Kind::Other,
                Role::Member => Kind::Text,
                Role::Named => Kind::Id,
            };
            (kind, json!("some text"))
        }
        other => panic!("no sample of {other:?}"),
    }
}

/// Any JSON, a few levels deep, with fractions that every parser parses exactly.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| Value::from(f64::from(number) + 0.5)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}
