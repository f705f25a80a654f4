//! Whether any of a request can have left the machine. hyper asks for a body only once it has a connection and is about to
//! write, so a body that was never asked for belongs to a request that was never sent.

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::Body;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// What [`watch`] saw.
pub(super) struct Begun(Option<Arc<AtomicBool>>);

impl Begun {
    /// A request without a body cannot be watched, and counts as begun.
    pub(super) fn has_begun(&self) -> bool {
        self.0.as_ref().is_none_or(|begun| begun.load(Ordering::Relaxed))
    }
}

/// A body that notices when it is asked for. Each attempt has one of its own.
pub(super) fn watch(body: Option<Bytes>) -> (Option<Body>, Begun) {
    match body {
        Some(bytes) if !bytes.is_empty() => {
            let begun = Arc::new(AtomicBool::new(false));
            let watched = Watched { bytes: Some(bytes), begun: Arc::clone(&begun) };
            (Some(Body::wrap(watched)), Begun(Some(begun)))
        }
        other => (other.map(Body::from), Begun(None)),
    }
}

struct Watched {
    bytes: Option<Bytes>,
    begun: Arc<AtomicBool>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.begun.store(true, Ordering::Relaxed);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
