//! The text of a request, and which parts of it are secret.

use crate::Secret;
use reqwest::Url;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A text in pieces.
#[derive(Clone, Default)]
pub(super) struct Masked {
    pieces: Vec<Piece>,
    is_form: bool,
}

#[derive(Clone)]
enum Piece {
    Text(String),
    /// A secret value, as the name of a shell variable.
    Secret(String),
}

impl Masked {
    pub(super) fn text(text: impl AsRef<str>) -> Self {
        let mut masked = Self::default();
        masked.push(text);
        masked
    }

    pub(super) fn secret(name: &str, value: &str, variables: &mut Variables) -> Self {
        let mut masked = Self::default();
        masked.push_secret(name, value, variables);
        masked
    }

    fn push(&mut self, text: impl AsRef<str>) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text.as_ref()),
            _ => self.pieces.push(Piece::Text(text.as_ref().to_owned())),
        }
    }

    fn push_secret(&mut self, name: &str, value: &str, variables: &mut Variables) {
        self.pieces.push(Piece::Secret(variables.of(name, value)));
    }

    /// With `***` in place of each secret.
    pub(super) fn redacted(&self) -> String {
        self.pieces.iter().map(|piece| if let Piece::Text(text) = piece { text } else { "***" }).collect()
    }

    /// As one word of a POSIX shell, after a prefix.
    pub(super) fn quoted(&self, prefix: &str) -> String {
        let mut whole = Self::text(prefix);
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => whole.push(text),
                secret @ Piece::Secret(_) => whole.pieces.push(secret.clone()),
            }
        }
        let words = whole.pieces.iter().map(|piece| match piece {
            Piece::Text(text) if text.is_empty() && whole.pieces.len() > 1 => String::new(),
            Piece::Text(text) => format!("'{}'", text.replace('\'', r"'\''")),
            Piece::Secret(variable) => format!("\"${variable}\""),
        });
        words.collect()
    }

    /// As the options of curl that send it as a body. curl encodes the values of variables in forms.
    pub(super) fn as_data(&self) -> Vec<(&'static str, String)> {
        if self.pieces.is_empty() {
            return Vec::new();
        }
        if !self.is_form {
            return vec![("--data-raw", self.quoted(""))];
        }
        let mut data = Vec::new();
        let mut pieces = self.pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            let Piece::Text(text) = piece else { continue };
            // curl puts the `&` between.
            let text = text.trim_matches('&');
            match pieces.peek() {
                Some(secret @ Piece::Secret(_)) => {
                    let (before, name) = text.rsplit_once('&').map_or(("", text), |(before, name)| (before, name));
                    if !before.is_empty() {
                        data.push(("--data-raw", Self::text(before).quoted("")));
                    }
                    let value = Self { pieces: vec![(*secret).clone()], is_form: false };
                    data.push(("--data-urlencode", value.quoted(name)));
                }
                _ if text.is_empty() => {}
                _ => data.push(("--data-raw", Self::text(text).quoted(""))),
            }
        }
        data
    }
}

/// The names of shell variables: one for each secret value.
pub(super) struct Variables {
    prefix: &'static str,
    /// With their values, except those for the credentials.
    taken: Vec<(String, Option<Secret>)>,
}

impl Variables {
    pub(super) fn new(prefix: &'static str, credentials: &[&str]) -> Self {
        Self { prefix, taken: credentials.iter().map(|name| (format!("{prefix}_{name}"), None)).collect() }
    }

    /// The variable for the value of a field. A second value of the same name has a number.
    fn of(&mut self, name: &str, value: &str) -> String {
        let value = Some(Secret::new(value));
        let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
        let first = format!("{}_{}", self.prefix, name.chars().map(letter).collect::<String>());
        let mut variable = first.clone();
        let mut number = 1;
        while let Some((_, other)) = self.taken.iter().find(|(taken, _)| *taken == variable) {
            if *other == value {
                return variable;
            }
            number += 1;
            variable = format!("{first}_{number}");
        }
        self.taken.push((variable.clone(), value));
        variable
    }
}

/// A URL, whose parameters of these names are secret.
pub(super) fn url(url: &Url, secrets: &[&str], variables: &mut Variables) -> Masked {
    let Some(query) = url.query() else { return Masked::text(url.as_str()) };
    let path = url.as_str().split('?').next().unwrap_or_default();
    let mut masked = Masked::text(format!("{path}?"));
    pairs(&mut masked, query, secrets, variables);
    masked
}

/// A body, whose fields of these names are secret at any depth. Of a body in a form that has no fields, everything is.
pub(super) fn body(content_type: Option<&str>, body: &[u8], secrets: &[&str], variables: &mut Variables) -> Masked {
    let mut masked = Masked::default();
    match (content_type, std::str::from_utf8(body)) {
        (_, Ok("")) => {}
        (Some("application/json"), Ok(text)) if serde_json::from_str::<&RawValue>(text).is_ok() => {
            json(&mut masked, text, secrets, variables);
        }
        (Some("application/x-www-form-urlencoded"), Ok(text)) => {
            masked.is_form = true;
            pairs(&mut masked, text, secrets, variables);
        }
        _ => masked.push_secret("body", &String::from_utf8_lossy(body), variables),
    }
    masked
}

fn pairs(masked: &mut Masked, text: &str, secrets: &[&str], variables: &mut Variables) {
    for (index, pair) in text.split('&').enumerate() {
        let separator = if index == 0 { "" } else { "&" };
        let decoded = url::form_urlencoded::parse(pair.as_bytes()).next();
        match (decoded, pair.split_once('=')) {
            (Some((name, value)), Some((written, _))) if secrets.contains(&name.as_ref()) => {
                masked.push(format!("{separator}{written}="));
                masked.push_secret(&name, &value, variables);
            }
            _ => masked.push(format!("{separator}{pair}")),
        }
    }
}

fn json(masked: &mut Masked, text: &str, secrets: &[&str], variables: &mut Variables) {
    if let Ok(Object(fields)) = serde_json::from_str(text) {
        masked.push("{");
        for (index, (name, value)) in fields.into_iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            masked.push(format!("{separator}{}:", serde_json::Value::from(&*name)));
            let value = value.get();
            match value {
                // Null clears the field, and is no secret.
                "null" => masked.push(value),
                _ if !secrets.contains(&&*name) => json(masked, value, secrets, variables),
                _ => {
                    let quote = if value.starts_with('"') { "\"" } else { "" };
                    masked.push(quote);
                    masked.push_secret(&name, value, variables);
                    masked.push(quote);
                }
            }
        }
        masked.push("}");
    } else if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(text) {
        masked.push("[");
        for (index, item) in items.into_iter().enumerate() {
            masked.push(if index == 0 { "" } else { "," });
            json(masked, item.get(), secrets, variables);
        }
        masked.push("]");
    } else {
        masked.push(text);
    }
}

/// The fields of an object, in their order.
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Object(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
