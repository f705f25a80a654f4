//! The fields that a response has by its document, and which of them a name means.

use super::document::{Document, object};
use crate::failure::{Failure, nearest};
use crate::output::last;
use serde_json::Value;

/// The fields of a response, or of each row of a list.
#[derive(Default)]
pub(super) struct Fields(Vec<Field>);

struct Field {
    /// With dots for depth.
    path: String,
    /// Its values have a domain after the name.
    is_label: bool,
}

impl Fields {
    /// The fields of a response of this schema; of a list, those of its rows.
    pub(super) fn new(document: &Document, response: &Value) -> Self {
        let mut fields = Self::default();
        let mut schema = document.shape(response);
        let page_items =
            object(&schema["properties"]).values().find(|field| field["x-page-items"] == Value::Bool(true));
        if let Some(items) = page_items {
            schema = document.shape(&items["items"]);
        }
        fields.add(document, "", schema);
        fields
    }

    fn add(&mut self, document: &Document, prefix: &str, schema: &Value) {
        // Schemas can contain themselves.
        if prefix.split('.').count() > 8 {
            return;
        }
        for (name, property) in object(&schema["properties"]) {
            let (path, is_label) = (format!("{prefix}{name}"), property["x-compare"] == "label");
            self.add(document, &format!("{path}."), document.shape(property));
            self.0.push(Field { path, is_label });
        }
    }

    /// These and others.
    pub(super) fn and(mut self, mut others: Self) -> Self {
        self.0.append(&mut others.0);
        self
    }

    /// The path of the field that a name means: the whole path, in any case, or the end of it if only one field has that.
    pub(super) fn path(&self, name: &str) -> Result<String, Failure> {
        let asked = name.to_ascii_lowercase();
        let paths = || self.0.iter().map(|field| field.path.as_str());
        if let Some(path) = paths().find(|path| *path == asked) {
            return Ok(path.to_owned());
        }
        let mut ends: Vec<_> =
            paths().filter(|path| path.strip_suffix(&*asked).is_some_and(|before| before.ends_with('.'))).collect();
        ends.sort_unstable();
        ends.dedup();
        match ends.as_slice() {
            [path] => Ok((*path).to_owned()),
            [] => {
                let failure = Failure::usage(format!("no field is called `{name}`"));
                Err(match nearest(&asked, paths().flat_map(|path| [path, last(path)])) {
                    Some(near) => failure.hint(format!("did you mean `{near}`?")),
                    None if self.0.is_empty() => failure.hint("the response has no fields"),
                    None => failure.hint("`--json` prints every field, also those that no document has"),
                })
            }
            several => Err(Failure::usage(format!("`{name}` can be {}; name one of them", several.join(" or ")))),
        }
    }

    /// True if a value is the one that is looked for, as people write it.
    pub(super) fn is(&self, path: &str, value: &Value, wanted: &str) -> bool {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let is_label = self.0.iter().any(|field| field.path == path && field.is_label);
        text == wanted || (is_label && text.split('.').next() == Some(wanted))
    }
}
