//! Decides whether any of a request can leave the machine. hyper polls a request's body when it has a connection and writes
//! the request, so a request whose body is never polled is never whole at the platform.
//!
//! The call and hyper's connection task run on different threads, and the call can reach its time limit at the very moment
//! when hyper begins. So there is one state with one way out of it: either hyper takes the body, or the call gives it up.
//! A body that was given up refuses to be polled, which breaks the connection (HTTP/1.1) or the stream (HTTP/2) off
//! before the request is whole.

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::Body;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

const WAITING: u8 = 0;
const TAKEN: u8 = 1;
const GIVEN_UP: u8 = 2;

/// Moves the state out of `WAITING`. False if it has left it before.
fn leave_waiting(state: &AtomicU8, next: u8) -> bool {
    state.compare_exchange(WAITING, next, Ordering::AcqRel, Ordering::Acquire).is_ok()
}

/// The call's hold on the body of one attempt. Dropping it gives the body up, so that a call that is dropped sends nothing
/// afterwards.
pub(super) struct Unsent(Option<Arc<AtomicU8>>);

impl Unsent {
    /// Gives the body up. True if none of it was taken: then none of it ever is. A request without a body cannot be held
    /// back, and counts as sent.
    pub(super) fn give_up(&self) -> bool {
        let Some(state) = &self.0 else { return false };
        leave_waiting(state, GIVEN_UP) || state.load(Ordering::Acquire) == GIVEN_UP
    }
}

impl Drop for Unsent {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// A body that can be given up until it is polled. Each attempt has one of its own.
pub(super) fn watch(body: Option<Bytes>) -> (Option<Body>, Unsent) {
    match body {
        Some(bytes) if !bytes.is_empty() => {
            let (watched, unsent) = watched(bytes);
            (Some(Body::wrap(watched)), unsent)
        }
        other => (other.map(Body::from), Unsent(None)),
    }
}

fn watched(bytes: Bytes) -> (Watched, Unsent) {
    let state = Arc::new(AtomicU8::new(WAITING));
    (Watched { bytes: Some(bytes), state: Arc::clone(&state) }, Unsent(Some(state)))
}

struct Watched {
    bytes: Option<Bytes>,
    state: Arc<AtomicU8>,
}

/// Why a body refuses to be polled. Nobody sees it: the call that gave the body up has its own error.
#[derive(Debug)]
struct GivenUp;

impl fmt::Display for GivenUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the call gave the request up before it was sent")
    }
}

impl std::error::Error for GivenUp {}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = GivenUp;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, GivenUp>>> {
        if !leave_waiting(&self.state, TAKEN) && self.state.load(Ordering::Acquire) == GIVEN_UP {
            return Poll::Ready(Some(Err(GivenUp)));
        }
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::{Unsent, Watched, watched};
    use bytes::Bytes;
    use http_body::Body as _;
    use std::pin::Pin;
    use std::sync::Barrier;
    use std::task::{Context, Poll, Waker};

    fn body() -> (Watched, Unsent) {
        watched(Bytes::from_static(b"secret"))
    }

    /// What hyper gets when it polls the body: the bytes, or nothing because the body refuses.
    fn poll(body: &mut Watched) -> Option<Bytes> {
        match Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Some(frame)) => frame.ok().and_then(|frame| frame.into_data().ok()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_body_that_was_given_up_refuses_to_be_polled() {
        let (mut body, unsent) = body();
        assert!(unsent.give_up());
        assert_eq!(poll(&mut body), None);
        assert_eq!(poll(&mut body), None, "the refusal is final");
        assert!(unsent.give_up(), "and so is having given up");
    }

    #[test]
    fn a_body_that_was_polled_cannot_be_given_up() {
        let (mut body, unsent) = body();
        assert_eq!(poll(&mut body).as_deref(), Some(&b"secret"[..]));
        assert!(!unsent.give_up());
        assert!(!unsent.give_up());
    }

    #[test]
    fn a_call_that_is_dropped_takes_its_unsent_body_along() {
        let (mut body, unsent) = body();
        drop(unsent);
        assert_eq!(poll(&mut body), None);
    }

    #[test]
    fn a_request_without_a_body_is_never_taken_for_unsent() {
        for empty in [None, Some(Bytes::new())] {
            assert!(!super::watch(empty).1.give_up());
        }
    }

    /// The race itself: the call and the connection task meet at the same moment, and exactly one of them wins.
    #[test]
    fn of_giving_up_and_sending_at_the_same_time_exactly_one_happens() {
        const ROUNDS: usize = 20_000;
        let (mut watched, unsent): (Vec<_>, Vec<_>) = (0..ROUNDS).map(|_| body()).unzip();
        let start = Barrier::new(2);
        let (sent, given_up) = std::thread::scope(|scope| {
            let connection = scope.spawn(|| {
                let poll_one = |body: &mut Watched| {
                    start.wait();
                    poll(body).is_some()
                };
                watched.iter_mut().map(poll_one).collect::<Vec<_>>()
            });
            let end_call = |unsent: &Unsent| {
                start.wait();
                unsent.give_up()
            };
            let given_up: Vec<_> = unsent.iter().map(end_call).collect();
            (connection.join().unwrap(), given_up)
        });
        assert!(sent.iter().zip(&given_up).all(|(sent, given_up)| sent != given_up));
    }
}
