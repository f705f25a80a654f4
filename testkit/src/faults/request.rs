//! Parses requests: just enough of HTTP/1.1 to find their end.

use crate::RecordedRequest;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The request at the start of `bytes` and its length, once it is complete.
pub(super) fn complete(bytes: &[u8]) -> Option<(RecordedRequest, usize)> {
    let head_length = position(bytes, b"\r\n\r\n")? + 4;
    let (head, rest) = bytes.split_at(head_length);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let (path, query) = words.next().map_or(("", ""), |target| target.split_once('?').unwrap_or((target, "")));
    let mut headers: HeaderMap = lines.filter_map(header).collect();
    headers.remove(AUTHORIZATION);
    let (body, body_length) = body(&headers, rest)?;
    let request =
        RecordedRequest { operation_id: None, method, path: path.to_owned(), query: query.to_owned(), headers, body };
    Some((request, head_length + body_length))
}

fn header(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(':')?;
    Some((name.parse().ok()?, value.trim().parse().ok()?))
}

/// The body at the start of `bytes`, and its length on the wire.
fn body(headers: &HeaderMap, bytes: &[u8]) -> Option<(Bytes, usize)> {
    if headers.contains_key(TRANSFER_ENCODING) {
        return chunks(bytes);
    }
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or(0);
    let body = bytes.get(..length)?;
    Some((Bytes::copy_from_slice(body), length))
}

fn chunks(bytes: &[u8]) -> Option<(Bytes, usize)> {
    let mut body = Vec::new();
    let mut rest = bytes;
    loop {
        let line = position(rest, b"\r\n")?;
        let size = std::str::from_utf8(&rest[..line]).ok().and_then(|size| usize::from_str_radix(size, 16).ok())?;
        rest = &rest[line + 2..];
        let chunk = rest.get(..size)?;
        body.extend_from_slice(chunk);
        rest = rest.get(size.checked_add(2)?..)?;
        if size == 0 {
            return Some((body.into(), bytes.len() - rest.len()));
        }
    }
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::complete;

    #[test]
    fn request_is_complete_with_its_last_byte_and_not_before() {
        for request in [
            "GET /a?b=c HTTP/1.1\r\nhost: x\r\n\r\n",
            "PUT /a?b=c HTTP/1.1\r\nauthorization: secret\r\ncontent-length: 5\r\n\r\nhello",
            "PUT /a?b=c HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
        ] {
            for end in 0..request.len() {
                assert!(complete(&request.as_bytes()[..end]).is_none(), "{}", &request[..end]);
            }
            let (read, length) = complete(format!("{request}GET /next").as_bytes()).unwrap();
            assert_eq!((length, read.path.as_str(), read.query.as_str()), (request.len(), "/a", "b=c"));
            assert!(read.body.is_empty() == (read.method == "GET") && !read.headers.contains_key("authorization"));
            assert!(read.body.is_empty() || read.body == "hello");
        }
    }
}
