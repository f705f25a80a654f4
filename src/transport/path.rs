//! Ids in the paths of requests.

use crate::Error;
use crate::operation::Operation;
use std::borrow::Cow;
use std::fmt::Write as _;

/// Encodes one path segment. Everything but unreserved characters is escaped, and what a URL parser would fold into
/// another path is refused.
pub(crate) fn encode_path(segment: &str) -> Result<Cow<'_, str>, Error> {
    if matches!(segment, "" | "." | "..") {
        return Err(Error::invalid_request("an id is empty, `.` or `..`: the request would go to another path"));
    }
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if segment.bytes().all(is_unreserved) {
        return Ok(Cow::Borrowed(segment));
    }
    let mut encoded = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        if is_unreserved(byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    Ok(Cow::Owned(encoded))
}

/// The id of the resource that a request is about, percent-encoded: its last path parameter. A POST names no more than the
/// parent of what it creates.
pub(super) fn requested_id<'a>(operation: &Operation, path: &'a str) -> Option<&'a str> {
    let from_the_end = operation.path.rsplit('/').position(|segment| segment.starts_with('{'))?;
    path.rsplit('/').nth(from_the_end).filter(|_| operation.method != "POST")
}
