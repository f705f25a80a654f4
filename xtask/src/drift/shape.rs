//! One level of a schema in a normal form, independent of whether it uses `nullable`, a list of types or `anyOf` with
//! null, and whether it is inline, a reference or a composition.

use super::json::{list, object};
use super::node::{Fields, Node};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Array,
    Boolean,
    Integer,
    Number,
    Object,
    String,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Array, Self::Boolean, Self::Integer, Self::Number, Self::Object, Self::String]
            .into_iter()
            .find(|kind| kind.name() == name)
    }

    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(number) => Some(if number.is_f64() { Self::Number } else { Self::Integer }),
            Value::String(_) => Some(Self::String),
            Value::Array(_) => Some(Self::Array),
            Value::Object(_) => Some(Self::Object),
        }
    }
}

/// Whether a value can be null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Null {
    #[default]
    Never,
    Also,
    /// It is always null.
    Only,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Shape<'a> {
    /// Empty if undocumented.
    pub(super) kinds: BTreeSet<Kind>,
    pub(super) null: Null,
    pub(super) format: Option<&'a str>,
    /// The set of values, closed or open.
    pub(super) values: Option<BTreeSet<String>>,
    pub(super) fields: Fields<'a>,
    pub(super) items: Option<Node<'a>>,
    pub(super) default: Option<&'a Value>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// The separator of a list that is sent as text, if documented.
    pub(super) separator: Option<&'a str>,
    /// The alternatives, if any.
    pub(super) alternatives: Vec<&'a Value>,
    pub(super) deprecated: bool,
    /// The deviations beside it and in its targets, each once.
    pub(super) deviations: Vec<&'a Value>,
}

impl<'a> Shape<'a> {
    /// The shape of one schema's own keywords, without those that lead to other schemas.
    pub(super) fn of_keywords(schema: &'a Map<String, Value>) -> Self {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let flag = |key: &str| schema.get(key) == Some(&Value::Bool(true));
        let types: Vec<&str> =
            text("type").into_iter().chain(list(schema, "type").iter().filter_map(Value::as_str)).collect();
        let values: Vec<&Value> = ["enum", "x-extensible-enum"]
            .into_iter()
            .flat_map(|key| list(schema, key))
            .chain(schema.get("const"))
            .collect();
        let properties = object(schema.get("properties").unwrap_or(&Value::Null));
        let fields = Fields {
            nodes: properties.iter().map(|(name, property)| (name.as_str(), Node::one(property))).collect(),
            required: list(schema, "required").iter().filter_map(Value::as_str).collect(),
        };
        let mut kinds: BTreeSet<Kind> = types.iter().filter_map(|name| Kind::named(name)).collect();
        if kinds.is_empty() {
            kinds = values.iter().filter_map(|value| Kind::of(value)).collect();
            kinds.extend((!fields.nodes.is_empty()).then_some(Kind::Object));
            kinds.extend(schema.get("items").map(|_| Kind::Array));
        }
        let texts: BTreeSet<String> =
            values.iter().filter(|value| !value.is_null()).map(|value| plain(value)).collect();
        let null = if types == ["null"] || (!values.is_empty() && texts.is_empty()) {
            Null::Only
        } else if flag("nullable") || types.contains(&"null") || values.iter().any(|value| value.is_null()) {
            Null::Also
        } else {
            Null::Never
        };
        Self {
            kinds,
            null,
            format: text("format"),
            values: (!texts.is_empty()).then_some(texts),
            fields,
            items: schema.get("items").map(Node::one),
            default: ["default", "x-default"]
                .iter()
                .find_map(|key| schema.get(*key))
                .filter(|value| !matches!(value, Value::Null | Value::Array(_) | Value::Object(_))),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
            separator: text("x-list-separator").or_else(|| separator(text("style"), schema.get("explode"))),
            alternatives: Vec::new(),
            deprecated: flag("deprecated"),
            deviations: schema.get("x-deviation").into_iter().collect(),
        }
    }

    /// Adds missing deviations. Each is kept once, so that compositions cannot multiply them.
    pub(super) fn explain(&mut self, deviations: &[&'a Value]) {
        for deviation in deviations {
            if !self.deviations.iter().any(|known| std::ptr::eq(*known, *deviation)) {
                self.deviations.push(deviation);
            }
        }
    }

    /// True for an object or list whose content is described.
    pub(super) fn is_described(&self) -> bool {
        !self.fields.nodes.is_empty() || self.items.is_some()
    }

    pub(super) fn is_secret(&self) -> bool {
        self.format == Some("password")
    }

    /// The types in a few words.
    pub(super) fn types(&self) -> String {
        if self.kinds.is_empty() {
            return "any".to_owned();
        }
        self.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or ")
    }
}

/// The list style of a parameter: a comma, the name of another style, or `repeated` for one parameter per item.
fn separator(style: Option<&str>, explode: Option<&Value>) -> Option<&'static str> {
    match (style, explode.and_then(Value::as_bool)) {
        (_, Some(true)) => Some("repeated"),
        (Some("spaceDelimited"), _) => Some("spaceDelimited"),
        (Some("pipeDelimited"), _) => Some("pipeDelimited"),
        (None | Some("form"), Some(false)) => Some(","),
        _ => None,
    }
}

/// A value as text.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
