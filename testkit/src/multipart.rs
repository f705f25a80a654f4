//! The bodies of forms, URL-encoded or multipart.

use crate::form::pairs;
use bytes::Bytes;
use futures_util::{FutureExt, future, stream};
use std::convert::Infallible;

/// The pairs of a body: multipart if its type says so, otherwise URL-encoded. None if the parts cannot be parsed.
pub(super) fn body(content_type: &str, body: &Bytes) -> Option<Vec<(String, String)>> {
    if content_type.starts_with("multipart/") { parts(content_type, body.clone()) } else { Some(pairs(body)) }
}

/// The pairs of a multipart form (RFC 7578). Each part is decoded with its own charset.
fn parts(content_type: &str, body: Bytes) -> Option<Vec<(String, String)>> {
    let boundary = multer::parse_boundary(content_type).ok()?;
    let mut multipart = multer::Multipart::new(stream::once(future::ready(Ok::<_, Infallible>(body))), boundary);
    let read = async {
        let mut pairs = Vec::new();
        while let Some(field) = multipart.next_field().await.ok()? {
            let name = field.name()?.to_owned();
            pairs.push((name, field.text().await.ok()?));
        }
        Some(pairs)
    };
    // The whole body is in memory, so nothing blocks.
    read.now_or_never().flatten()
}
