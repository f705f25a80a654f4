//! Reads a body under the limit, and remembers how far it came.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;

/// How far an attempt has come. It outlives the attempt's future, so that a timeout knows it, too.
#[derive(Default)]
pub(super) struct Progress {
    /// Status and headers, once they are there.
    pub head: Option<(u16, HeaderMap)>,
    /// What came of the body.
    pub body: BytesMut,
}

/// Why a body was not read to its end.
pub(super) enum Cut {
    TooLarge,
    Broken(reqwest::Error),
}

impl Progress {
    pub(super) async fn read(&mut self, mut response: reqwest::Response, limit: usize) -> Result<Bytes, Cut> {
        self.head = Some((response.status().as_u16(), std::mem::take(response.headers_mut())));
        while let Some(chunk) = response.chunk().await.map_err(Cut::Broken)? {
            if self.body.len() + chunk.len() > limit {
                return Err(Cut::TooLarge);
            }
            self.body.extend_from_slice(&chunk);
        }
        Ok(std::mem::take(&mut self.body).freeze())
    }
}
