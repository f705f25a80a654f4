//! What the vendor's document is watched for besides our operations: `specs/drift/<provider>.yaml`.

use super::difference::{Class, Difference};
use super::gone::Gone;
use super::json::{list, object};
use serde_json::Value;

/// The words of the product, and the known operations that we leave out.
pub(super) struct Watch<'a> {
    words: Vec<Vec<String>>,
    accepted: Vec<(&'a str, &'a str)>,
}

impl<'a> Watch<'a> {
    /// Takes the settings from `x-drift` in our joined documents.
    pub(super) fn of(ours: &'a Value) -> Self {
        let watch = object(ours.get("x-drift").unwrap_or(&Value::Null));
        let words = list(watch, "words").iter().filter_map(Value::as_str).map(words).collect();
        let accepted = list(watch, "accepted").iter().flat_map(|group| {
            let why = group.get("why").and_then(Value::as_str).unwrap_or_default().trim();
            list(object(group), "operations").iter().filter_map(Value::as_str).map(move |operation| (operation, why))
        });
        Self { words, accepted: accepted.collect() }
    }

    /// Whether a path contains one of the words.
    pub(super) fn touches(&self, path: &str) -> bool {
        let path = words(path);
        self.words.iter().any(|word| !word.is_empty() && path.windows(word.len()).any(|window| window == word))
    }

    /// The difference for an operation that only the vendor has. It is explained if it is accepted by name.
    pub(super) fn difference(&self, operation: String) -> Difference {
        let why = self.accepted.iter().find(|(known, _)| *known == operation).map(|(_, why)| (*why).to_owned());
        Difference {
            class: why.map_or(Class::Additive, Class::Explained),
            operation,
            id: String::new(),
            place: String::new(),
            what: "operation",
            ours: "-".to_owned(),
            theirs: "present".to_owned(),
            enclosing: Vec::new(),
        }
    }

    /// The accepted operations that are not among the `new` ones.
    pub(super) fn gone(&self, new: &[String]) -> impl Iterator<Item = Gone> {
        self.accepted.iter().filter(|(known, _)| !new.iter().any(|operation| operation == known)).map(|(known, why)| {
            Gone {
                holder: "x-drift".to_owned(),
                place: String::new(),
                what: "operation".to_owned(),
                ours: "-".to_owned(),
                theirs: "present".to_owned(),
                operations: vec![(*known).to_owned()],
                explanation: (*why).to_owned(),
            }
        })
    }
}

fn singular(word: &str) -> &str {
    let is_plural = |stem: &&str| !stem.ends_with('s');
    let sibilant = word.strip_suffix("es").filter(|stem| stem.ends_with("ss"));
    sibilant.or(word.strip_suffix('s').filter(is_plural)).unwrap_or(word)
}

/// The words of a path or name, however they are joined, in lower case and without the plural.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        let starts = letter.is_ascii_uppercase() && before.is_ascii_lowercase();
        if (starts || !letter.is_alphanumeric()) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words.iter().map(|word| singular(word).to_owned()).collect()
}
