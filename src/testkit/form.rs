//! Forms: names with texts, URL-encoded or in parts.

use super::exchange::text;
use bytes::Bytes;
use futures_util::{FutureExt, future, stream};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use std::convert::Infallible;

/// The pairs of a query, or of a form that is URL-encoded.
pub(super) fn pairs(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

/// The pairs of a body: in parts if its type says so, otherwise URL-encoded. None if the parts cannot be read.
pub(super) fn body(headers: &HeaderMap, body: &Bytes) -> Option<Vec<(String, String)>> {
    let kind = text(headers, CONTENT_TYPE);
    if kind.starts_with("multipart/") { parts(kind, body.clone()) } else { Some(pairs(body)) }
}

/// The pairs of a form in parts (RFC 7578). Each part is read in its own charset.
fn parts(kind: &str, body: Bytes) -> Option<Vec<(String, String)>> {
    let boundary = multer::parse_boundary(kind).ok()?;
    let mut multipart = multer::Multipart::new(stream::once(future::ready(Ok::<_, Infallible>(body))), boundary);
    let read = async {
        let mut pairs = Vec::new();
        while let Some(field) = multipart.next_field().await.ok()? {
            let name = field.name()?.to_owned();
            pairs.push((name, field.text().await.ok()?));
        }
        Some(pairs)
    };
    // All of the body is there, so that nothing is waited for.
    read.now_or_never().flatten()
}
