//! What the commands are made of: the operations of a platform, read from its OpenAPI document.

use serde_json::{Map, Value};
use std::sync::LazyLock;
use trunkline::{Provider, diga, signalwire, voximplant};

/// The platforms, by the names of their commands.
pub(crate) const PLATFORMS: [Provider; 3] = [Provider::Signalwire, Provider::Voximplant, Provider::Diga];

/// The OpenAPI document of a platform.
pub(crate) struct Document {
    pub(crate) provider: Provider,
    pub(crate) value: Value,
}

/// An operation, as a command.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Its `operationId`.
    pub(crate) id: String,
    /// `sip-credentials`
    pub(crate) resource: String,
    /// `update`
    pub(crate) verb: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// In the order of the path, of the query and of the body's names.
    pub(crate) fields: Vec<Field>,
    pub(crate) has_body: bool,
    pub(crate) is_list: bool,
    /// It creates what people know by the values of some fields.
    pub(crate) has_natural_key: bool,
    /// What it costs, in whole sentences.
    pub(crate) billed: Option<String>,
    /// The schema of its success.
    pub(crate) response: Value,
}

/// Where a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Body,
}

/// A parameter or a field of the body. Fields of nested objects are fields of their own, with dots in their names.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) help: String,
    pub(crate) kind: Kind,
    /// The documented values. Others are sent, too.
    pub(crate) values: Vec<String>,
    /// Required, if the object that it is in is sent at all.
    pub(crate) is_required: bool,
    pub(crate) is_nullable: bool,
    /// It is what the operation is about, so it is an argument without a name.
    pub(crate) is_positional: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// A date and time.
    Time,
    Secret,
    Integer,
    Number,
    Boolean,
    List,
    /// An object whose fields are fields of their own. It has no option of its own but `--null`.
    Object,
    /// Anything else, as JSON.
    Json,
}

impl Document {
    pub(crate) fn new(provider: Provider) -> Self {
        let text = match provider {
            Provider::Signalwire => signalwire::OPENAPI,
            Provider::Voximplant => voximplant::OPENAPI,
            Provider::Diga => diga::OPENAPI,
            _ => "{}",
        };
        // The library's tests parse all of them.
        Self { provider, value: serde_json::from_str(text).unwrap_or_default() }
    }

    /// What a resource is.
    pub(crate) fn about(&self, resource: &str) -> &str {
        let tags = self.value["tags"].as_array().into_iter().flatten();
        let tag =
            tags.into_iter().find(|tag| tag["name"].as_str().is_some_and(|name| name.replace('_', "-") == resource));
        tag.and_then(|tag| tag["description"].as_str()).unwrap_or_default()
    }

    /// All operations, sorted by path and method.
    pub(crate) fn operations(&self) -> Vec<Operation> {
        let items = object(&self.value["paths"]).iter();
        let described = items.flat_map(|(_, item)| {
            let operations = object(item).iter().filter(|(_, operation)| operation.get("operationId").is_some());
            operations.map(|(_, operation)| self.operation(&item["parameters"], operation))
        });
        described.collect()
    }

    fn operation(&self, shared: &Value, operation: &Value) -> Operation {
        let id = text(operation, "operationId");
        let tag = operation["tags"][0].as_str().unwrap_or_default();
        let response = self.response(operation);
        let is_list = self.is_page(&response);
        let mut fields = Vec::new();
        for parameter in [shared, &operation["parameters"]].into_iter().filter_map(Value::as_array).flatten() {
            let parameter = self.resolved(parameter);
            let place = if parameter["in"] == "path" { Place::Path } else { Place::Query };
            let is_required = parameter["required"] == Value::Bool(true);
            let mut field = self.field(&text(parameter, "name"), place, &parameter["schema"], is_required);
            field.help = first_of(&text(parameter, "description"), field.help);
            field.is_positional = place == Place::Path;
            fields.push(field);
        }
        fields.sort_by_key(|field| field.place != Place::Path);
        let content = &operation["requestBody"]["content"];
        let body = object(content).values().next().map(|media| self.resolved(&media["schema"]));
        if let Some(body) = body {
            let has_path = fields.iter().any(|field| field.is_positional);
            let start = fields.len();
            self.body_fields("", body, true, &mut fields);
            // Without a parameter in the path, the first id that is required is what the operation is about.
            let is_id = |field: &Field| field.is_required && field.name.ends_with("_id") && !field.name.contains('.');
            if let Some(field) = fields[start..].iter_mut().find(|field| !has_path && is_id(field)) {
                field.is_positional = true;
            }
        }
        Operation {
            verb: verb(&id, tag, is_list),
            resource: tag.replace('_', "-"),
            summary: text(operation, "summary"),
            description: text(operation, "description"),
            billed: operation["x-billed"].as_str().map(|text| text.trim().to_owned()),
            has_body: body.is_some(),
            has_natural_key: operation.get("x-natural-key").is_some(),
            id,
            fields,
            is_list,
            response,
        }
    }

    /// The fields of an object, and of the objects in it.
    fn body_fields(&self, prefix: &str, schema: &Value, is_required: bool, fields: &mut Vec<Field>) {
        let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        for (name, property) in object(&schema["properties"]) {
            let is_required = is_required && required.iter().any(|required| required == name);
            let field = self.field(&format!("{prefix}{name}"), Place::Body, property, is_required);
            let inner = (field.kind == Kind::Object).then(|| format!("{}.", field.name));
            fields.push(field);
            if let Some(prefix) = inner {
                self.body_fields(
                    &prefix,
                    self.merged(property),
                    required.iter().any(|required| required == name),
                    fields,
                );
            }
        }
    }

    fn field(&self, name: &str, place: Place, property: &Value, is_required: bool) -> Field {
        let schema = self.merged(property);
        let items = self.merged(&schema["items"]);
        let kind = match schema["type"].as_str() {
            _ if schema["format"] == "password" => Kind::Secret,
            Some("string") if schema["format"] == "date-time" => Kind::Time,
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("array") if matches!(items["type"].as_str(), Some("string" | "integer")) => Kind::List,
            _ if !object(&schema["properties"]).is_empty() && place == Place::Body => Kind::Object,
            _ => Kind::Json,
        };
        let of = if kind == Kind::List { items } else { schema };
        let values = ["x-extensible-enum", "enum"].into_iter().find_map(|key| of[key].as_array());
        let values = values.into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect();
        let help = first_of(&text(property, "description"), text(schema, "description"));
        let is_nullable = property["nullable"] == Value::Bool(true);
        Field { name: name.to_owned(), place, help, kind, values, is_required, is_nullable, is_positional: false }
    }

    /// The schema of the success.
    fn response(&self, operation: &Value) -> Value {
        let success = object(&operation["responses"]).iter().find(|(status, _)| status.starts_with('2'));
        let response = success.map(|(_, response)| self.resolved(response));
        response.map(|response| response["content"]["application/json"]["schema"].clone()).unwrap_or_default()
    }

    fn is_page(&self, schema: &Value) -> bool {
        let schema = self.resolved(schema);
        let shapes = ["allOf", "oneOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
        object(&schema["properties"]).values().any(|property| property["x-page-items"] == Value::Bool(true))
            || shapes.into_iter().any(|shape| self.is_page(shape))
    }

    /// The schema of a response in the form that this program prints: the first of several shapes.
    pub(super) fn shape<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.merged(schema);
        self.resolved(schema["oneOf"].get(0).unwrap_or(schema))
    }

    /// The component that a property refers to, or the property itself.
    fn merged<'a>(&'a self, property: &'a Value) -> &'a Value {
        self.resolved(property["allOf"].get(0).unwrap_or(property))
    }

    pub(crate) fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
        pointer.and_then(|pointer| self.value.pointer(pointer)).unwrap_or(value)
    }
}

/// The verb of an operation: its name without that of the resource, and without the word for one of its entries.
fn verb(id: &str, tag: &str, is_list: bool) -> String {
    let singular = tag
        .strip_suffix("ies")
        .map_or_else(|| tag.strip_suffix('s').unwrap_or(tag).to_owned(), |stem| format!("{stem}y"));
    let singular = tag.strip_suffix("sses").map_or(singular, |stem| format!("{stem}ss"));
    let id = format!("_{id}_");
    let rest = [tag, &singular].into_iter().find_map(|name| {
        let (before, after) = id.split_once(&format!("_{name}_"))?;
        Some(format!("{before}_{after}"))
    });
    let verb = rest.unwrap_or(id).trim_matches('_').replace('_', "-");
    match ["-item", "-info"].into_iter().find_map(|entry| verb.strip_suffix(entry)).unwrap_or(&verb) {
        "get" if is_list => "list".to_owned(),
        "del" => "delete".to_owned(),
        verb => verb.to_owned(),
    }
}

fn first_of(text: &str, other: String) -> String {
    if text.is_empty() { other } else { text.to_owned() }
}

/// A text of the document, in one line where it is prose.
fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().trim().to_owned()
}

pub(crate) fn object(value: &Value) -> &Map<String, Value> {
    static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}
