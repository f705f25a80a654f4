//! URL-encoded names and values.

/// The pairs of a query, or of a form that is URL-encoded.
pub(super) fn pairs(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).into_owned().collect()
}
