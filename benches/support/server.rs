//! The server of all benches: small, with fixed responses, and in its own process, so that no contender pays for it.

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;
use tokio_rustls::TlsAcceptor;

pub const CREDENTIAL: &str = include_str!("../../tests/it/fixtures/signalwire/sip_credential.nested.json");
pub const CREDENTIAL_ID: &str = "993ed018-9e79-4e50-b97b-984bd5534095";

/// The list of credentials, and how many are on a page.
pub const LIST: &str = "/api/fabric/resources/sip_endpoints";
pub const PAGE: usize = 1000;

/// The base path of a platform that takes [`DELAY`] for each response.
pub const SLOW: &str = "/slow";
pub const DELAY: Duration = Duration::from_millis(5);

/// The arguments that make a bench's executable its server.
const SERVE: &str = "--serve";
const SERVE_TLS: &str = "--serve-tls";

/// The server's process. It ends with this.
pub struct Server {
    process: Child,
    pub url: String,
    /// The PEM of the authority to trust, if the server speaks TLS.
    pub authority: Option<String>,
}

impl Server {
    /// Starts the server: this executable once more.
    pub fn start() -> Self {
        Self::start_as(&[SERVE])
    }

    /// Starts a server that speaks https and nothing else.
    pub fn start_tls() -> Self {
        Self::start_as(&[SERVE_TLS])
    }

    /// What makes a client trust this server, and no other.
    pub fn trusting(
        &self,
    ) -> impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Clone + Send + 'static + use<> {
        let pem = self.authority.as_deref().expect("an authority");
        let root = reqwest::Certificate::from_pem(pem.as_bytes()).expect("a certificate");
        move |http| http.tls_certs_only([root.clone()])
    }

    /// Starts this executable once more, with arguments that make it another server.
    pub fn start_as(arguments: &[&str]) -> Self {
        let own = std::env::current_exe().expect("the path of this executable");
        let mut process = Command::new(own).args(arguments).stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("the server's output");
        BufReader::new(output).read_line(&mut line).expect("the server says where it is");
        let (url, authority) = serde_json::from_str(&line).expect("an address, and whom to trust");
        Self { process, url, authority }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves forever, if that is what this process was started for. The first line of every bench.
///
/// It also makes ring the crypto provider of all contenders.
pub fn serve_if_requested() {
    drop(tokio_rustls::rustls::crypto::ring::default_provider().install_default());
    for argument in std::env::args() {
        match argument.as_str() {
            SERVE => super::runtime().block_on(serve(None, response)),
            SERVE_TLS => {
                super::runtime().block_on(serve(Some(super::tls::acceptor().expect("a certificate")), response));
            }
            _ => {}
        }
    }
}

/// Says where it is and whom to trust, and serves forever.
pub async fn serve<F>(
    tls: Option<(TlsAcceptor, String)>,
    response: impl Fn(Request<Incoming>) -> F + Clone + Send + 'static,
) where
    F: Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send + 'static,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let (acceptor, authority) = tls.unzip();
    let scheme = if acceptor.is_some() { "https" } else { "http" };
    let url = format!("{scheme}://{}", listener.local_addr().expect("an address"));
    println!("{}", serde_json::json!([url, authority]));
    loop {
        let (stream, _) = listener.accept().await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        let (acceptor, service) = (acceptor.clone(), service_fn(response.clone()));
        let http = hyper::server::conn::http1::Builder::new();
        tokio::spawn(async move {
            // The client reports a failed connection or a rejected certificate.
            let _ = match acceptor {
                None => http.serve_connection(TokioIo::new(stream), service).await,
                Some(acceptor) => match acceptor.accept(stream).await {
                    Ok(stream) => http.serve_connection(TokioIo::new(stream), service).await,
                    Err(_) => Ok(()),
                },
            };
        });
    }
}

async fn response(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    // The whole request is read before the response, as on a platform.
    let read = body.collect().await;
    if head.uri.path().starts_with(SLOW) {
        tokio::time::sleep(DELAY).await;
    }
    let body: Bytes = match (&head.method, head.uri.path()) {
        (&Method::PUT, path) if path.ends_with(CREDENTIAL_ID) => CREDENTIAL.into(),
        // Voximplant's clients name the command in the body.
        (&Method::POST, path) if path.ends_with("/platform_api") || path.ends_with("/UpdateSipRegistration") => {
            r#"{"result":1}"#.into()
        }
        (&Method::GET, path) if path.ends_with("/sip_profile") => r#"{"domain":"acme.sip.example.com"}"#.into(),
        (&Method::POST, path) if path.ends_with("/GetAccountInfo") => r#"{"result":{"account_id":1}}"#.into(),
        (&Method::GET, path) if path.ends_with(LIST) => page(&head.uri).unwrap_or_default().into(),
        _ => Bytes::new(),
    };
    let status = if read.is_ok() && !body.is_empty() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let response = Response::builder().status(status).header("content-type", "application/json");
    Ok(response.body(Full::new(body)).expect("a response"))
}

/// A page of a list whose length is the segment before [`LIST`]; the query tells how many items came before.
fn page(uri: &hyper::Uri) -> Option<String> {
    static ITEMS: LazyLock<String> = LazyLock::new(|| vec![CREDENTIAL; PAGE].join(","));
    let base = uri.path().strip_suffix(LIST)?;
    let total = base.rsplit('/').next()?.parse().ok()?;
    let number = |parameter: &str| parameter.strip_prefix("page_number=")?.parse::<usize>().ok();
    let page = 1 + uri.query()?.split('&').find_map(number).unwrap_or_default();
    let next = match page * PAGE {
        read if read < total => format!("\"{base}{LIST}?page_number={page}&page_size={PAGE}&page_token=PA{page}\""),
        _ => "null".to_owned(),
    };
    Some(format!(r#"{{"data":[{}],"links":{{"next":{next}}}}}"#, *ITEMS))
}
