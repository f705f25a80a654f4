//! Ten thousand credentials: each list is read once, in seconds.

use super::Folder;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use trunkline::signalwire::Client;
use trunkline_cli::plan::Planner;
use trunkline_cli::plan::kinds::Clients;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::secrets::Secrets;

/// `TRUNKLINE_CREDENTIALS` sets another number, and `TRUNKLINE_ACCOUNT` the size of the account if it is larger.
fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

const PAGE: usize = 1000;

fn page(request: &Request<Incoming>, total: usize) -> Value {
    let query = request.uri().query().unwrap_or_default();
    let page = query.split('&').find_map(|pair| pair.strip_prefix("page_number=")?.parse().ok()).unwrap_or(0_usize);
    let row = |number: usize| {
        json!({
            "id": format!("resource-{number}"), "type": "sip_endpoint", "display_name": format!("user-{number:06}"),
            "sip_endpoint": {
                "id": format!("endpoint-{number}"), "username": format!("user-{number:06}"), "caller_id": "Desk",
                "send_as": "random", "encryption": "optional", "codecs": ["OPUS"], "ciphers": [],
            },
        })
    };
    let rows: Vec<Value> = (page * PAGE..total.min((page + 1) * PAGE)).map(row).collect();
    let next = (page + 1) * PAGE < total;
    let path = "/api/fabric/resources/sip_endpoints";
    let links =
        if next { json!({ "next": format!("{path}?page_number={}&page_token=x", page + 1) }) } else { json!({}) };
    json!({ "data": rows, "links": links })
}

/// An account with so many credentials. Returns its address, and counts requests.
async fn account(total: usize, requests: Arc<AtomicUsize>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let requests = Arc::clone(&requests);
            let service = hyper::service::service_fn(move |request| {
                requests.fetch_add(1, Ordering::Relaxed);
                let body = Full::new(Bytes::from(page(&request, total).to_string()));
                let response = Response::builder().header("content-type", "application/json").body(body);
                async move { Ok::<_, Infallible>(response.unwrap()) }
            });
            let stream = hyper_util::rt::TokioIo::new(stream);
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(stream, service));
        }
    });
    format!("http://{address}")
}

fn resident_kib() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

#[tokio::test]
async fn ten_thousand_credentials_are_planned_in_seconds() {
    let described = number("TRUNKLINE_CREDENTIALS").unwrap_or(10_000);
    let total = number("TRUNKLINE_ACCOUNT").unwrap_or(described).max(described);
    let requests = Arc::new(AtomicUsize::new(0));
    let url = account(total, Arc::clone(&requests)).await;
    let mut text = "version = 1\n[owns]\n\"signalwire.sip_credentials\" = \"user-*\"\n".to_owned();
    for number in 0..described {
        let caller = if number % 1000 == 0 { "Lobby" } else { "Desk" };
        let _ = write!(
            text,
            "[signalwire.sip_credentials.user-{number:06}]\nusername = \"user-{number:06}\"\ncaller_id = \"{caller}\"\npassword = {{ file = \"p\" }}\n"
        );
    }
    let folder = Folder::new();
    let path = folder.path("many.toml");
    let client = Client::builder("acme", "p", "t").base_url(url).build().unwrap();
    let clients = Clients::new(Some(client), None, None);
    let secrets = Secrets::new(&path, Box::new(|name| Err(name.to_owned())));
    let started = Instant::now();
    let manifest = Manifest::parse(&path, &text).unwrap();
    let parsed = started.elapsed();
    let planner =
        Planner { manifest: &manifest, clients: &clients, secrets: &secrets, check: None, in_doubt: &|_| false };
    let (plan, _) = planner.plan().await.unwrap();
    let took = started.elapsed();
    let memory = resident_kib().unwrap_or_default() / 1024;
    println!(
        "{described} of {total} credentials: parsed in {parsed:.1?}, planned in {took:.1?}, {memory} MiB at the most"
    );
    let changes =
        plan.resources.iter().filter(|entry| matches!(entry.action, trunkline_cli::plan::Action::Update { .. }));
    assert_eq!((plan.resources.len(), changes.count()), (described, described.div_ceil(1000)));
    assert_eq!(requests.load(Ordering::Relaxed), total.div_ceil(PAGE), "each page is read once");
    // The limit is for an optimized build; the machine may do other things meanwhile.
    let limit = if cfg!(debug_assertions) { 30 } else { 5 };
    assert!(described > 10_000 || took < Duration::from_secs(limit), "{took:?}");
}
