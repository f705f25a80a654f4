//! Whether any of a request can have left the machine. hyper asks for a body only once it has a connection and is about to
//! write, so a body that was never asked for belongs to a request that was never sent.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
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

/// Puts a body that notices into a request's place for its own.
pub(super) fn watch(request: &mut reqwest::Request) -> Begun {
    let Some(bytes) = request.body().and_then(reqwest::Body::as_bytes).filter(|bytes| !bytes.is_empty()) else {
        return Begun(None);
    };
    let begun = Arc::new(AtomicBool::new(false));
    let body = Watched { bytes: Some(Bytes::copy_from_slice(bytes)), begun: Arc::clone(&begun) };
    *request.body_mut() = Some(reqwest::Body::wrap(body));
    Begun(Some(begun))
}

struct Watched {
    bytes: Option<Bytes>,
    begun: Arc<AtomicBool>,
}

impl Body for Watched {
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
