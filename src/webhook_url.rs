//! URLs that can hold a user name, a password or a token.

use crate::json_value::Scalar;
use crate::lenient::Lenient;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The URL of a webhook, or of a document that a platform fetches. It can hold a user name and a password, or a token in its
/// query. `Display` and `Debug` hide both parts; [`expose`](Self::expose) returns the whole text.
///
/// ```
/// use trunkline::WebhookUrl;
///
/// let url = WebhookUrl::from("https://desk:hunter2@example.com/calls?token=abc");
/// assert_eq!(url.to_string(), "https://***@example.com/calls?***");
/// assert_eq!(url.expose(), "https://desk:hunter2@example.com/calls?token=abc");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct WebhookUrl(String);

impl WebhookUrl {
    fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// Returns the whole URL, with everything that it contains.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The URL without the user name, password, query and fragment.
impl fmt::Display for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Everything before the last `@` may be credentials: not everybody encodes a slash or a question mark in a password.
        let (scheme, rest) = self.0.split_once("://").map_or(("", self.0.as_str()), |(scheme, rest)| (scheme, rest));
        let separator = if scheme.is_empty() { "" } else { "://" };
        let (mark, rest) = rest.rsplit_once('@').map_or(("", rest), |(_, rest)| ("***@", rest));
        let shown = rest.split(['?', '#']).next().unwrap_or_default();
        let query = if shown.len() < rest.len() { "?***" } else { "" };
        write!(f, "{scheme}{separator}{mark}{shown}{query}")
    }
}

/// Returns what a URL has before its last `@`: a user name and a password.
pub(crate) fn user_info(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("://")?;
    Some(rest.rsplit_once('@')?.0)
}

impl fmt::Debug for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.to_string().escape_debug())
    }
}

crate::convert::conversions!(WebhookUrl: |text| Self::new(text), String, &str, &String);
crate::convert::conversions!(WebhookUrl: |url| url.clone(), &WebhookUrl);

crate::patch::patchable!(WebhookUrl);

impl PartialEq<str> for WebhookUrl {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for WebhookUrl {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

impl Serialize for WebhookUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The error of a value that is no text does not show the value.
impl<'de> Deserialize<'de> for WebhookUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = crate::request::text(deserializer)?;
        text.map(Self).ok_or_else(|| serde::de::Error::custom("a URL is a text; put it in quotes"))
    }
}

impl Lenient for WebhookUrl {
    const EXPECTED: &'static str = "a text";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        String::from_scalar(scalar).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::WebhookUrl;

    #[test]
    fn credentials_are_hidden_whatever_the_text_is() {
        for (text, shown) in [
            ("https://example.com/a/b", "https://example.com/a/b"),
            ("https://u:hunter2@example.com", "https://***@example.com"),
            ("https://u:hunt/er2@example.com/a", "https://***@example.com/a"),
            ("https://u:hunt@er2@example.com/a", "https://***@example.com/a"),
            ("u:hunter2@example.com", "***@example.com"),
            ("https://example.com/?key=hunter2#hunter2", "https://example.com/?***"),
            ("https://u:hunter2?@example.com", "https://***@example.com"),
            ("", ""),
        ] {
            assert_eq!(WebhookUrl::from(text).to_string(), shown);
            assert_eq!(format!("{:?}", WebhookUrl::from(text)), format!("\"{shown}\""));
        }
    }
}
