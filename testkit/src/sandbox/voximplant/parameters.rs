//! The parameters of a request, in the forms that the vendor's clients use. The platform accepts them in the URL and in
//! the body, and the command in the path or as a parameter.

use super::errors::refused;
use crate::exchange::{Incoming, Object, Reply, text};
use crate::multipart;
use crate::schema::{Side, typed};
use http::header::CONTENT_TYPE;
use serde_json::Value;
use std::borrow::Cow;
use trunkline::Operation;

pub(super) const ROOT: &str = "/platform_api";

/// The path with the command, which the Python and Node clients send as the parameter `cmd`. In older references, paths
/// end with a slash.
pub(super) fn path(incoming: &Incoming) -> Cow<'_, str> {
    let path = incoming.path.strip_suffix('/').unwrap_or(&incoming.path);
    if path != ROOT {
        return path.into();
    }
    let given = incoming.query_pairs().into_iter().chain(in_body(incoming).unwrap_or_default());
    let command = given.into_iter().find(|(name, text)| name == "cmd" && !text.is_empty());
    command.map_or(path.into(), |(_, command)| format!("{ROOT}/{command}").into())
}

/// The parameters that `properties` documents.
pub(super) fn read(operation: &'static Operation, incoming: &Incoming, properties: &Object) -> Result<Object, Reply> {
    let mut given = incoming.query_pairs();
    if let Some(secret) = operation.secrets.iter().find(|secret| given.iter().any(|(name, _)| name == *secret)) {
        let why = format!(
            "Sandbox: '{secret}' belongs in the body; the platform accepts it in the URL as well, and URLs are logged."
        );
        return Err(refused(101, &why));
    }
    let unread = || refused(101, "Sandbox: parameters are read from forms only, URL-encoded or in parts.");
    given.extend(in_body(incoming).ok_or_else(unread)?);
    // Some of the vendor's clients send unset parameters as empty text.
    given.retain(|(name, text)| !text.is_empty() || properties.get(name).is_some_and(|p| p["type"] == "string"));
    let mut body = typed(given, properties, Side::Platform);
    if operation.id == "bind_sip_registration" {
        // The platform's default, which this crate's spec does not rely on.
        body.entry("bind").or_insert(Value::Bool(true));
    }
    Ok(body)
}

/// None if the body is not a form.
fn in_body(incoming: &Incoming) -> Option<Vec<(String, String)>> {
    match incoming.media_type() {
        // The platform has been observed to accept a form with another content type.
        "application/x-www-form-urlencoded" | "multipart/form-data" | "" => {
            multipart::body(text(&incoming.headers, CONTENT_TYPE), &incoming.body)
        }
        // The reference's samples do this, with the parameters in the URL.
        "application/json" if matches!(incoming.body.trim_ascii(), b"" | b"{}") => Some(Vec::new()),
        _ => None,
    }
}
