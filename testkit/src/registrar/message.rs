//! SIP requests, and the responses to them.

use std::fmt::Write as _;
use std::time::Duration;

/// A request, as far as a registrar parses it.
pub(super) struct Request<'a> {
    lines: Vec<&'a str>,
}

impl<'a> Request<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        Self { lines: text.split("\r\n").take_while(|line| !line.is_empty()).collect() }
    }

    pub(super) fn method(&self) -> &'a str {
        self.lines.first().and_then(|line| line.split(' ').next()).unwrap_or_default()
    }

    pub(super) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn headers(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let headers = self.lines.iter().skip(1).filter_map(|line| line.split_once(':'));
        headers.map(|(name, value)| (name.trim(), value.trim()))
    }

    /// The contact URIs to register, with their expiry.
    pub(super) fn contacts(&self) -> Vec<(String, Duration)> {
        let common = self.header("expires").and_then(|expires| expires.parse().ok()).unwrap_or(3600);
        let contacts =
            self.headers().filter(|(name, _)| ["contact", "m"].contains(&name.to_ascii_lowercase().as_str()));
        let read = |contact: &str| {
            let (uri, parameters) = contact.split_once('<')?.1.split_once('>')?;
            let own = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("expires="));
            let seconds = own.and_then(|seconds| seconds.parse().ok()).unwrap_or(common);
            Some((uri.to_owned(), Duration::from_secs(seconds)))
        };
        contacts.filter_map(|(_, contact)| read(contact)).collect()
    }

    /// A response with `status` and additional `headers`.
    pub(super) fn response(&self, status: u16, headers: &str) -> String {
        let mut response = format!("SIP/2.0 {status} Sandbox\r\n");
        for (name, value) in self.headers() {
            let copied = ["via", "from", "to", "call-id", "cseq", "v", "f", "t", "i"];
            if copied.contains(&name.to_ascii_lowercase().as_str()) {
                let is_to = ["to", "t"].contains(&name.to_ascii_lowercase().as_str());
                let tag = if is_to && !value.contains(";tag=") { ";tag=sandbox" } else { "" };
                // Writing into a String cannot fail.
                let _ = write!(response, "{name}: {value}{tag}\r\n");
            }
        }
        response.push_str(headers);
        response.push_str("Content-Length: 0\r\n\r\n");
        response
    }
}
