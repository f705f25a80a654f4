//! Reads one YAML document. It goes through `yaml_serde`'s own value first because only that refuses duplicate keys;
//! deserializing straight into JSON would silently keep the last one.

use crate::line;
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value};

/// One spec document: its name, as printed in problems, and its content.
#[derive(Clone, Debug)]
pub struct Document {
    /// File name inside the provider's folder, such as `sip-profile.yaml`.
    pub name: String,
    /// The path printed in problems.
    pub shown: String,
    /// The whole document.
    pub value: Value,
    /// The text it was parsed from.
    text: String,
}

impl Document {
    /// Parses a document. `folder` is what problems print before the name.
    ///
    /// # Errors
    /// Invalid YAML, duplicate keys, and values that JSON cannot hold.
    pub fn parse(folder: &str, name: &str, text: &str) -> Result<Self, Problem> {
        let shown = format!("{folder}/{name}");
        let problem = |message: String| Problem::new(&shown, &Pointer::root(), message);
        let yaml: yaml_serde::Value = yaml_serde::from_str(text).map_err(|error| Problem {
            line: error.location().map(|location| location.line()),
            ..problem(error.to_string())
        })?;
        let value = to_json(yaml).map_err(problem)?;
        Ok(Self { name: name.to_owned(), shown, value, text: text.to_owned() })
    }

    /// A problem at a place in this document, for checks in other crates.
    #[must_use]
    pub fn problem(&self, pointer: &str, message: impl Into<String>) -> Problem {
        let line = line::of(&self.text, pointer);
        Problem { file: self.shown.clone(), line, pointer: pointer.to_owned(), message: message.into() }
    }

    /// Sets the line of the problem, if it is in this document.
    pub(crate) fn locate(&self, problem: &mut Problem) {
        if problem.file == self.shown && problem.line.is_none() {
            problem.line = line::of(&self.text, &problem.pointer);
        }
    }
}

fn to_json(yaml: yaml_serde::Value) -> Result<Value, String> {
    Ok(match yaml {
        yaml_serde::Value::Null => Value::Null,
        yaml_serde::Value::Bool(value) => Value::Bool(value),
        yaml_serde::Value::Number(number) => match serde_json::to_value(&number) {
            Ok(value @ Value::Number(_)) => value,
            // serde_json would turn it into null.
            _ => return Err(format!("JSON has no number {number}; quote it to make it text")),
        },
        yaml_serde::Value::String(text) => Value::String(text),
        yaml_serde::Value::Sequence(items) => Value::Array(items.into_iter().map(to_json).collect::<Result<_, _>>()?),
        yaml_serde::Value::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let key = match key {
                    yaml_serde::Value::String(text) => text,
                    // An unquoted status code.
                    yaml_serde::Value::Number(number) => number.to_string(),
                    yaml_serde::Value::Bool(value) => return Err(format!("a key must be text; quote {value}")),
                    _ => return Err("a key must be text; found null, a list or an object".to_owned()),
                };
                // `200` and "200" are two keys in YAML but one in JSON.
                if map.insert(key.clone(), to_json(value)?).is_some() {
                    return Err(format!(
                        "duplicate entry with key \"{key}\": quoted and unquoted keys are the same; keep one of the two"
                    ));
                }
            }
            Value::Object(map)
        }
        yaml_serde::Value::Tagged(tagged) => {
            return Err(format!("YAML tags are not used here; remove {}", tagged.tag));
        }
    })
}
