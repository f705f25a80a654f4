//! An HTTP/2 server can say that it did not process a request, and then even a creation may be sent again (RFC 9113,
//! section 8.7).

#[cfg(feature = "http2")]
use std::error::Error;

/// True if the server refused the stream of the request, or ended the connection in good order without looking at it.
#[cfg(feature = "http2")]
pub(super) fn is_unprocessed(error: &reqwest::Error) -> bool {
    let first: &(dyn Error + 'static) = error;
    std::iter::successors(Some(first), |&error| error.source())
        .filter_map(|error| error.downcast_ref::<h2::Error>())
        .any(|error| {
            let reason = error.reason();
            // h2 gives an orderly end to the streams beyond the last one that the server names, and to no other.
            let beyond_the_last = error.is_go_away() && reason == Some(h2::Reason::NO_ERROR);
            let refused = error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM);
            error.is_remote() && (beyond_the_last || refused)
        })
}

/// The reason of an HTTP/2 error, in h2's words alone.
#[cfg(feature = "http2")]
pub(super) fn reason(error: &(dyn Error + 'static)) -> Option<String> {
    Some(error.downcast_ref::<h2::Error>()?.reason()?.description().to_owned())
}

/// True if the error shows text of the server's.
#[cfg(feature = "http2")]
pub(super) fn quotes_the_server(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<h2::Error>().is_some_and(|error| error.is_go_away() && error.is_remote())
}

#[cfg(not(feature = "http2"))]
mod without {
    use std::error::Error;

    pub(in crate::transport) fn is_unprocessed(_: &reqwest::Error) -> bool {
        false
    }

    pub(in crate::transport) fn reason(_: &(dyn Error + 'static)) -> Option<String> {
        None
    }

    pub(in crate::transport) fn quotes_the_server(_: &(dyn Error + 'static)) -> bool {
        false
    }
}
#[cfg(not(feature = "http2"))]
pub(super) use without::{is_unprocessed, quotes_the_server, reason};
