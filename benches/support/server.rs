//! The server of all benches: small, with fixed answers, and in a process of its own, so that what it costs is counted for
//! nobody.

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub const CREDENTIAL: &str = include_str!("../../tests/fixtures/signalwire/sip_credential.nested.json");
pub const CREDENTIAL_ID: &str = "993ed018-9e79-4e50-b97b-984bd5534095";

/// The argument that makes a bench's executable its server.
const SERVE: &str = "--serve";

/// The server's process. It ends with this.
pub struct Server {
    process: Child,
    pub url: String,
}

impl Server {
    /// Starts the server: this executable once more.
    pub fn start() -> Self {
        Self::start_as(&[SERVE])
    }

    /// Starts this executable once more, with arguments that make it another server.
    pub fn start_as(arguments: &[&str]) -> Self {
        let own = std::env::current_exe().expect("the path of this executable");
        let mut process = Command::new(own).args(arguments).stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut url = String::new();
        let output = process.stdout.take().expect("the server's output");
        BufReader::new(output).read_line(&mut url).expect("the server says where it is");
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves for ever, if that is what this process was started for. The first line of every bench.
pub fn serve_if_asked() {
    if std::env::args().any(|argument| argument == SERVE) {
        super::runtime().block_on(serve(answer));
    }
}

/// Says where it is, and answers for ever.
pub async fn serve<F>(answer: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static)
where
    F: Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send + 'static,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        let service = hyper::service::service_fn(answer.clone());
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    // The whole request is read before it is answered, as a platform does.
    let read = body.collect().await;
    let body = match (&head.method, head.uri.path()) {
        (&Method::PUT, path) if path.ends_with(CREDENTIAL_ID) => CREDENTIAL,
        (&Method::POST, "/platform_api/UpdateSipRegistration") => r#"{"result":1}"#,
        _ => "",
    };
    let status = if read.is_ok() && !body.is_empty() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let answer = Response::builder().status(status).header("content-type", "application/json");
    Ok(answer.body(Full::new(Bytes::from_static(body.as_bytes()))).expect("an answer"))
}
