//! What a request has, by the platforms' documents; and the JSON Schema of a manifest.

use super::kinds::KINDS;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use trunkline::{Operation, Provider};

static DOCUMENTS: LazyLock<[Value; 3]> = LazyLock::new(|| {
    let texts = [trunkline::signalwire::OPENAPI, trunkline::voximplant::OPENAPI, trunkline::diga::OPENAPI];
    texts.map(|text| serde_json::from_str(text).unwrap_or_default())
});

/// The schema of a request or of a part of it.
#[derive(Clone, Copy)]
pub struct Schema {
    document: &'static Value,
    /// As the property that it stands at, with what is said of it there.
    at: &'static Value,
    value: &'static Value,
}

impl Schema {
    /// The request of an operation.
    pub fn of(operation: &Operation) -> Self {
        let document = &DOCUMENTS[match operation.provider {
            Provider::Signalwire => 0,
            Provider::Voximplant => 1,
            _ => 2,
        }];
        let method = &document["paths"][operation.path][operation.method.to_lowercase()];
        let content = method["requestBody"]["content"].as_object().and_then(|content| content.values().next());
        Self::new(document, content.map_or(&Value::Null, |content| &content["schema"]))
    }

    fn new(document: &'static Value, at: &'static Value) -> Self {
        let mut value = at;
        while let Some(reference) = value["$ref"].as_str().or_else(|| value["allOf"][0]["$ref"].as_str()) {
            value = document.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
        }
        Self { document, at, value }
    }

    pub fn properties(&self) -> impl Iterator<Item = (String, Self)> + use<> {
        let document = self.document;
        let properties = self.value["properties"].as_object();
        properties.into_iter().flatten().map(move |(name, property)| (name.clone(), Self::new(document, property)))
    }

    pub fn property(&self, name: &str) -> Option<Self> {
        self.value["properties"].get(name).map(|property| Self::new(self.document, property))
    }

    pub fn required(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.value["required"].as_array().into_iter().flatten().filter_map(Value::as_str)
    }

    pub fn is_object(&self) -> bool {
        self.kind() == "object"
    }

    pub fn is_secret(&self) -> bool {
        self.value["format"] == "password"
    }

    /// `string`, `integer`, `number`, `boolean`, `array` or `object`.
    pub fn kind(&self) -> &'static str {
        self.value["type"].as_str().unwrap_or("string")
    }

    pub fn is_nullable(&self) -> bool {
        self.at["nullable"] == Value::Bool(true)
    }

    /// The choice that this property is one of: two of one choice exclude each other.
    pub fn choice(&self) -> Option<&'static str> {
        self.at["x-either"]["field"].as_str()
    }

    /// As JSON Schema. A value can be a reference; a secret is one or a source.
    fn to_json(self) -> Value {
        let description = self.at["description"].as_str().or_else(|| self.value["description"].as_str());
        let own = if self.is_secret() {
            return json!({ "description": description, "$ref": "#/$defs/secret" });
        } else if self.is_object() {
            return described(self.object(), description);
        } else if self.kind() == "array" {
            json!({ "type": "array", "items": Self::new(self.document, &self.value["items"]).plain() })
        } else {
            self.plain()
        };
        json!({ "description": description, "anyOf": [own, { "$ref": "#/$defs/reference" }] })
    }

    fn plain(self) -> Value {
        // The platforms add values, so that a list of them is a proposal.
        match self.value["x-extensible-enum"].as_array() {
            Some(values) => json!({ "anyOf": [{ "enum": values }, { "type": self.kind() }] }),
            None if self.is_nullable() => json!({ "type": [self.kind(), "null"] }),
            None => json!({ "type": self.kind() }),
        }
    }

    fn object(self) -> Value {
        let properties: Map<String, Value> =
            self.properties().map(|(name, property)| (name, property.to_json())).collect();
        let required: Vec<_> = self.required().collect();
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
    }
}

fn described(mut schema: Value, description: Option<&str>) -> Value {
    schema["description"] = description.into();
    schema
}

/// The JSON Schema of a manifest, for editors.
pub fn manifest() -> Value {
    let mut platforms = Map::new();
    for kind in KINDS.iter() {
        let mut resource = kind.schema().object();
        if kind.is_of_subscriber() {
            resource["properties"]["subscriber"] =
                json!({ "type": "string", "description": "Email address of the subscriber." });
        }
        let resources =
            if kind.is_single() { resource } else { json!({ "type": "object", "additionalProperties": resource }) };
        let (platform, name) = kind.name.split_once('.').unwrap_or_default();
        let platform = platforms
            .entry(platform)
            .or_insert_with(|| json!({ "type": "object", "properties": {}, "additionalProperties": false }));
        platform["properties"][name] = resources;
    }
    platforms.insert("version".to_owned(), json!({ "const": 1 }));
    platforms.insert(
        "owns".to_owned(),
        json!({
            "description": "Which resources of a kind this manifest is about: the start of their names, with `*` after it. `--prune` deletes those that it does not describe.",
            "type": "object",
            "additionalProperties": { "type": "string" },
        }),
    );
    let texts = json!({ "type": "array", "items": { "type": "string" }, "minItems": 1 });
    let source = |name: &str, value: Value| json!({ "type": "object", "properties": { name: value }, "required": [name], "additionalProperties": false });
    let command = source("command", texts.clone());
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A manifest of trunkline",
        "type": "object",
        "properties": platforms,
        "required": ["version"],
        "additionalProperties": false,
        "$defs": {
            "reference": source("ref", json!({ "type": "string" })),
            "secret": { "anyOf": [
                { "$ref": "#/$defs/reference" },
                source("file", json!({ "type": "string" })),
                command,
                source("prompt", json!({ "const": true })),
                {
                    "type": "object",
                    "properties": {
                        "generate": source("length", json!({ "type": "integer", "minimum": 12, "maximum": 128 })),
                        "store": source("command", texts),
                    },
                    "required": ["generate", "store"],
                    "additionalProperties": false,
                },
            ] },
        },
    })
}
