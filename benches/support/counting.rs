//! A server that refuses a share of the requests as a throttling platform does, and counts the others.

use super::server::{CREDENTIAL, Server, serve};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

/// The argument that makes a bench's executable this server; the next one is a number.
const SERVE: &str = "--serve-counting";

/// What a server has done.
#[derive(Default, Deserialize, Serialize)]
pub struct Counts {
    /// Requests, refused ones included.
    pub requests: usize,
    /// Requests that got 429 or 503 in turn, with `Retry-After: 1`. They changed nothing.
    pub refused: usize,
    /// How often each id was written.
    pub written: BTreeMap<String, usize>,
}

/// Starts a server that refuses one request in `one_in`, or none for 0.
pub fn start(one_in: usize) -> Server {
    Server::start_as(&[SERVE, &one_in.to_string()])
}

/// What the server has done so far.
pub async fn counts(server: &Server) -> Counts {
    let response = reqwest::get(format!("{}/counts", server.url)).await.expect("a response");
    response.json().await.expect("counts")
}

/// Serves forever, if that is what this process was started for.
pub fn serve_if_requested() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, one_in] = arguments.as_slice()
        && flag == SERVE
    {
        let one_in = one_in.parse().expect("a number");
        let counts = Arc::<Mutex<Counts>>::default();
        super::runtime().block_on(serve(None, move |request| response(request, Arc::clone(&counts), one_in)));
    }
}

async fn response(
    request: Request<Incoming>,
    counts: Arc<Mutex<Counts>>,
    one_in: usize,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    // The whole request is read before the response, as on a platform.
    body.collect().await.expect("a request");
    let mut counts = counts.lock().expect("counts");
    let response = Response::builder().header("content-type", "application/json");
    let (response, body) = if head.method == Method::GET {
        (response, serde_json::to_string(&*counts).expect("counts"))
    } else {
        counts.requests += 1;
        if counts.requests.is_multiple_of(one_in) {
            counts.refused += 1;
            let status = if counts.refused.is_multiple_of(2) { 503 } else { 429 };
            (response.status(status).header("retry-after", "1"), "{}".to_owned())
        } else {
            let id = head.uri.path().rsplit('/').next().unwrap_or_default().to_owned();
            *counts.written.entry(id).or_default() += 1;
            (response, CREDENTIAL.to_owned())
        }
    };
    Ok(response.body(Full::from(body)).expect("a response"))
}
