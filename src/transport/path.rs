//! Ids in the paths of requests.

use crate::Error;
use crate::operation::Operation;
use std::fmt::Write as _;

/// Encodes one path segment. Everything but unreserved characters is escaped, and what a URL parser would fold into
/// another path is refused.
pub(crate) fn encode_path(segment: &str) -> Result<String, Error> {
    if matches!(segment, "" | "." | "..") {
        return Err(Error::invalid_request("an id is empty, `.` or `..`: the request would go to another path"));
    }
    let mut encoded = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            // Writing into a String cannot fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    Ok(encoded)
}

/// The id of the resource that a request is about, percent-encoded: its last path parameter. A POST names no more than the
/// parent of what it creates.
pub(super) fn requested_id<'a>(operation: &Operation, path: &'a str) -> Option<&'a str> {
    let from_the_end = operation.path.rsplit('/').position(|segment| segment.starts_with('{'))?;
    path.rsplit('/').nth(from_the_end).filter(|_| operation.method != "POST")
}
