//! Reads a body under the limit, and remembers how far it came.

use super::redact;
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName};

/// The most memory that is reserved for a body before it arrives: the length in its header can be any number.
const MOST_RESERVED: usize = 8 * 1024 * 1024;

/// How far an attempt has come. It outlives the attempt's future, so that a timeout knows it, too.
#[derive(Default)]
pub(super) struct Progress {
    /// The status, once the head of the response has arrived.
    pub status: Option<u16>,
    pub headers: HeaderMap,
    /// The first that came of the body. Most bodies come at once, and are not copied.
    first: Bytes,
    /// The body, once there is more.
    more: BytesMut,
    is_whole: bool,
}

/// Why a response was not read to its end.
pub(super) enum ExchangeError {
    /// The HTTP client followed a redirect, so that the response is from another place.
    Redirected,
    TooLarge,
    Broken(reqwest::Error),
}

impl Progress {
    pub(super) async fn read(&mut self, response: &mut reqwest::Response, limit: usize) -> Result<(), ExchangeError> {
        self.status = Some(response.status().as_u16());
        self.headers = std::mem::take(response.headers_mut());
        self.headers
            .iter_mut()
            .filter(|(name, _)| can_hold_a_secret(name))
            .for_each(|(_, value)| value.set_sensitive(true));
        while let Some(chunk) = response.chunk().await.map_err(ExchangeError::Broken)? {
            if self.body().len() + chunk.len() > limit {
                return Err(ExchangeError::TooLarge);
            }
            if self.first.is_empty() {
                self.first = chunk;
                continue;
            }
            if self.more.is_empty() {
                // What is left of the length that was announced, if one was.
                let left = response.content_length().and_then(|left| usize::try_from(left).ok()).unwrap_or_default();
                let announced = (self.first.len() + chunk.len()).saturating_add(left);
                self.more.reserve(announced.min(limit).min(MOST_RESERVED));
                self.more.extend_from_slice(&self.first);
            }
            self.more.extend_from_slice(&chunk);
        }
        self.is_whole = true;
        Ok(())
    }

    /// Whether the body can end in the middle of a text.
    pub(super) fn is_cut_off(&self) -> bool {
        !self.is_whole || redact::is_broken_json(self.body())
    }

    /// What came of the body.
    pub(super) fn body(&self) -> &[u8] {
        if self.more.is_empty() { &self.first } else { &self.more }
    }

    pub(super) fn into_body(self) -> Bytes {
        if self.more.is_empty() { self.first } else { self.more.freeze() }
    }
}

/// Headers whose values `Debug` hides: cookies, and what platforms and gateways hand out to authenticate with.
fn can_hold_a_secret(name: &HeaderName) -> bool {
    let name = name.as_str().as_bytes();
    (0..name.len()).map(|at| &name[at..]).any(|rest| match rest[0] {
        b'a' => rest.starts_with(b"auth"),
        b'c' => rest.starts_with(b"cookie"),
        b'k' => rest.starts_with(b"key"),
        b's' => rest.starts_with(b"secret"),
        b't' => rest.starts_with(b"token"),
        _ => false,
    })
}
