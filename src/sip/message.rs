//! Parses SIP messages (RFC 3261, sections 7 and 20) from bytes that can be anything.

use std::time::Duration;

/// The most bytes of one message. A response to a query of bindings has a few hundred.
pub(crate) const LIMIT: usize = 64 * 1024;

/// A complete message. The body is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The status code; `None` for a request.
    pub(crate) status: Option<u16>,
    /// Names in lower case, compact forms written out.
    headers: Vec<(String, String)>,
    /// How many bytes the message takes.
    pub(crate) length: usize,
}

/// A device that is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Binding {
    /// The contact URI of the device, such as `sip:alice@192.0.2.7:5060;transport=tls`.
    pub contact: String,
    /// How long the registration still lasts, if the server shows it.
    pub expires: Option<Duration>,
}

/// The result of parsing the bytes received so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Parsed {
    Message(Message),
    /// The start of a message.
    Incomplete,
    /// Not a message, whatever follows.
    Invalid,
}

/// The message at the beginning of `bytes`. With `is_whole`, no more bytes can come, as in a datagram.
pub(crate) fn parse(bytes: &[u8], is_whole: bool) -> Parsed {
    let incomplete = if is_whole || bytes.len() > LIMIT { Parsed::Invalid } else { Parsed::Incomplete };
    // Line breaks between messages keep connections alive.
    let start = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let Some((head_length, body_start)) = head(&bytes[start..]) else { return incomplete };
    let head = String::from_utf8_lossy(&bytes[start..start + head_length]);
    let mut lines = unfolded(&head).into_iter();
    let status = match lines.next().map(|line| FirstLine::read(&line)) {
        Some(FirstLine::Response(status)) => Some(status),
        Some(FirstLine::Request) => None,
        Some(FirstLine::Other) | None => return Parsed::Invalid,
    };
    let headers: Vec<(String, String)> = lines.filter_map(|line| header(&line)).collect();
    let mut message = Message { status, headers, length: 0 };
    let body_length = match message.header("content-length").map(str::parse::<usize>) {
        Some(Ok(length)) => length,
        Some(Err(_)) => return Parsed::Invalid,
        // Over a stream it has to be there; some servers leave it out where there is no body.
        None => 0,
    };
    let length = (start + body_start).saturating_add(body_length);
    if length > LIMIT {
        return Parsed::Invalid;
    }
    // A datagram that is shorter than its head claims was cut off, which costs nothing that is of interest here.
    if length > bytes.len() && !is_whole {
        return incomplete;
    }
    message.length = length.min(bytes.len());
    Parsed::Message(message)
}

/// Where the head ends, and where the body begins.
fn head(bytes: &[u8]) -> Option<(usize, usize)> {
    let ends = |end: &[u8]| bytes.windows(end.len()).position(|window| window == end).map(|at| (at, at + end.len()));
    match (ends(b"\r\n\r\n"), ends(b"\n\n")) {
        (Some(strict), Some(loose)) => Some(strict.min(loose)),
        (strict, loose) => strict.or(loose),
    }
}

/// The lines of a head. A line that begins with whitespace continues the one before it.
fn unfolded(head: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in head.lines() {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// The first line of a message.
enum FirstLine {
    Request,
    Response(u16),
    Other,
}

impl FirstLine {
    fn read(line: &str) -> Self {
        let mut words = line.split_ascii_whitespace();
        if words.next().is_some_and(|first| first.eq_ignore_ascii_case("SIP/2.0")) {
            let status = words.next().filter(|status| status.len() == 3).and_then(|status| status.parse().ok());
            return status.filter(|status| (100..700).contains(status)).map_or(Self::Other, Self::Response);
        }
        if words.last().is_some_and(|last| last.eq_ignore_ascii_case("SIP/2.0")) { Self::Request } else { Self::Other }
    }
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    let name = match name.trim().to_ascii_lowercase().as_str() {
        "i" => "call-id".to_owned(),
        "l" => "content-length".to_owned(),
        "m" => "contact".to_owned(),
        name => name.to_owned(),
    };
    Some((name, value.trim().to_owned()))
}

impl Message {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The devices that are registered.
    pub(crate) fn bindings(&self) -> Vec<Binding> {
        let common = self.header("expires").and_then(seconds);
        self.headers("contact").flat_map(contacts).filter_map(|contact| binding(contact, common)).collect()
    }
}

fn seconds(text: &str) -> Option<Duration> {
    text.trim().trim_matches('"').parse().ok().map(Duration::from_secs)
}

/// The contacts of one header. Commas in quotes and angle brackets separate nothing.
fn contacts(header: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), 0);
    let (mut is_quoted, mut is_escaped, mut is_bracketed) = (false, false, false);
    for (at, character) in header.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            '<' if !is_quoted => is_bracketed = true,
            '>' if !is_quoted => is_bracketed = false,
            ',' if !is_quoted && !is_bracketed => {
                found.push(&header[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&header[start..]);
    found
}

fn binding(contact: &str, common: Option<Duration>) -> Option<Binding> {
    // A name in quotes can hold brackets, and ends before the real ones.
    let after_name = contact.rfind("\" ").or(contact.rfind("\"<")).map_or(0, |end| end + 1);
    let (uri, parameters) = match contact[after_name..].split_once('<') {
        Some((_, rest)) => rest.split_once('>')?,
        None => contact.split_once(';').unwrap_or((contact, "")),
    };
    let uri = uri.trim();
    if uri.is_empty() || uri == "*" {
        return None;
    }
    let own = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("expires").then(|| seconds(value))?
    });
    Some(Binding { contact: uri.to_owned(), expires: own.or(common) })
}

#[cfg(test)]
mod tests {
    use super::{Binding, LIMIT, Message, Parsed, parse};
    use std::time::Duration;

    fn message(text: &str) -> Message {
        match parse(text.as_bytes(), false) {
            Parsed::Message(message) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn headers_are_read_folded_compact_and_in_any_case() {
        let text = "\r\n\r\nSIP/2.0 401 Who are you\r\nCALL-id : a\r\nWWW-Authenticate: Digest realm=\"r\",\r\n\t nonce=\"n\"\r\nl: 2\r\n\r\nhi";
        let message = message(&format!("{text}SIP/2.0"));
        assert_eq!(message.status, Some(401));
        assert_eq!(message.header("call-id"), Some("a"));
        assert_eq!(message.header("www-authenticate"), Some("Digest realm=\"r\", nonce=\"n\""));
        assert_eq!(message.length, text.len());
    }

    #[test]
    fn bindings_are_read_from_every_form_of_a_contact() {
        let message = message(
            "SIP/2.0 200 OK\r\nExpires: 60\r\nContact: \"A, <b>\" <sip:a@h;x=1,2>;q=1;expires=30, sip:b@h;expires=\"7\"\r\nm: <sip:c@h>\r\nm: *\r\n\r\n",
        );
        let binding = |contact: &str, seconds| Binding {
            contact: contact.to_owned(),
            expires: Some(Duration::from_secs(seconds)),
        };
        assert_eq!(message.bindings(), [binding("sip:a@h;x=1,2", 30), binding("sip:b@h", 7), binding("sip:c@h", 60)]);
    }

    #[test]
    fn a_message_is_complete_or_more_has_to_come_or_it_is_none() {
        let whole = b"SIP/2.0 200 OK\r\nContent-Length: 3\r\n\r\nabc";
        for length in 0..whole.len() {
            assert_eq!(parse(&whole[..length], false), Parsed::Incomplete, "{length}");
        }
        assert!(matches!(parse(whole, false), Parsed::Message(_)));
        for invalid in [
            "HTTP/1.1 200 OK\r\n\r\n",
            "SIP/2.0 20 OK\r\n\r\n",
            "SIP/2.0 +200 OK\r\n\r\n",
            "SIP/2.0 200 OK\r\nl: -1\r\n\r\n",
            "x\n\n",
        ] {
            assert_eq!(parse(invalid.as_bytes(), false), Parsed::Invalid, "{invalid}");
        }
        assert_eq!(parse(&vec![b'x'; LIMIT + 1], false), Parsed::Invalid);
        assert_eq!(parse(b"SIP/2.0 200 OK\r\nl: 99999999999999999\r\n\r\n", false), Parsed::Invalid);
    }
}
