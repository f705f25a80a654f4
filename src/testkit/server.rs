//! The HTTP/1.1 server in front of the fake platforms.

use super::exchange::{Incoming, Reply};
use super::fake::Answering;
use crate::Clock;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// More than any documented request has.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

pub(super) struct Platforms {
    /// Each with the first segment of its paths.
    pub(super) all: Vec<(&'static str, Arc<dyn Answering>)>,
    pub(super) clock: Arc<dyn Clock>,
}

/// Serves until the task is aborted; connections end with it.
pub(super) async fn serve(listener: TcpListener, platforms: Arc<Platforms>) {
    let mut connections = JoinSet::new();
    loop {
        // A connection that failed before it was accepted is its client's matter; too many open files pass.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        // Answers are small and waited for.
        drop(stream.set_nodelay(true));
        while connections.try_join_next().is_some() {}
        let platforms = Arc::clone(&platforms);
        connections.spawn(async move {
            let service = service_fn(|request| {
                let platforms = Arc::clone(&platforms);
                async move { Ok::<_, Infallible>(answer(&platforms, request).await) }
            });
            drop(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await);
        });
    }
}

async fn answer(platforms: &Platforms, request: http::Request<hyper::body::Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let reply = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => {
            let incoming = Incoming {
                method: head.method.as_str().to_owned(),
                path: head.uri.path().to_owned(),
                query: head.uri.query().unwrap_or_default().to_owned(),
                headers: head.headers,
                body: body.to_bytes(),
            };
            let root = incoming.path.split('/').nth(1).unwrap_or_default();
            match platforms.all.iter().find(|(own, _)| *own == root) {
                Some((_, platform)) => {
                    let (reply, delay) = platform.answer(&incoming);
                    if !delay.is_zero() {
                        tokio::time::sleep(delay).await;
                    }
                    reply
                }
                None => Reply::json(404, format!("sandbox: no enabled platform has paths under /{root}")),
            }
        }
        Err(_) => Reply::empty(413),
    };
    response(reply, platforms.clock.now())
}

fn response(reply: Reply, now: SystemTime) -> Response<Full<Bytes>> {
    let body = reply.body.map(|body| Bytes::from(body.to_string()));
    let is_json = body.is_some();
    let mut response = Response::new(Full::new(body.unwrap_or_default()));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if is_json {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    // Clients that sign with the time learn from this header how far their clock is off.
    let date = ("date", httpdate::fmt_http_date(now));
    for (name, value) in reply.headers.into_iter().chain([date]) {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    }
    response
}
