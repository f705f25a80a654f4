//! An HTTP/2 server can say that it did not process a request, and then even a creation may be sent again (RFC 9113,
//! section 8.7).

/// True if the server refused the stream of the request, or ended the connection in good order without looking at it.
#[cfg(feature = "http2")]
pub(super) fn is_unprocessed(error: &reqwest::Error) -> bool {
    let first: &(dyn std::error::Error + 'static) = error;
    std::iter::successors(Some(first), |error| error.source())
        .filter_map(|error| error.downcast_ref::<h2::Error>())
        .any(|error| {
            let reason = error.reason();
            // h2 gives an orderly end to the streams beyond the last one that the server names, and to no other.
            let beyond_the_last = error.is_go_away() && reason == Some(h2::Reason::NO_ERROR);
            let refused = error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM);
            error.is_remote() && (beyond_the_last || refused)
        })
}

#[cfg(not(feature = "http2"))]
pub(super) fn is_unprocessed(_: &reqwest::Error) -> bool {
    false
}
