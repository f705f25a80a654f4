//! Ten thousand credentials: each list is read once, in seconds, and the account may be larger.

use super::Folder;
use crate::memory::peak;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use trunkline::signalwire::Client;
use trunkline_cli::plan::kinds::Clients;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::planner::Planner;
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

/// An account with so many credentials. Returns its address. `on_page` is called before each page.
async fn account(total: usize, on_page: impl Fn() + Clone + Send + 'static) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let on_page = on_page.clone();
            let service = hyper::service::service_fn(move |request| {
                on_page();
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

/// A manifest of the first credentials of the account.
fn manifest(described: usize, owns: &str) -> String {
    let mut text = format!("version = 1\n[owns]\n\"signalwire.sip_credentials\" = \"{owns}\"\n");
    for number in 0..described {
        let caller = if number % 1000 == 0 { "Lobby" } else { "Desk" };
        let _ = write!(
            text,
            "[signalwire.sip_credentials.user-{number:06}]\nusername = \"user-{number:06}\"\ncaller_id = \"{caller}\"\npassword = {{ file = \"p\" }}\n"
        );
    }
    text
}

#[tokio::test]
async fn ten_thousand_credentials_are_planned_in_seconds() {
    let described = number("TRUNKLINE_CREDENTIALS").unwrap_or(10_000);
    let total = number("TRUNKLINE_ACCOUNT").unwrap_or(described).max(described);
    let pages = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&pages);
    let url = account(total, move || *counted.lock().unwrap() += 1).await;
    let text = manifest(described, if described > 10_000 { "user-*" } else { "user-00*" });
    let folder = Folder::new();
    let path = folder.path("many.toml");
    let client = Client::builder("acme", "p", "t").base_url(url).build().unwrap();
    let clients = Clients::new(Some(client), None, None);
    let secrets = Secrets::new(&path, Box::new(|name| Err(name.to_owned())));
    let started = Instant::now();
    let manifest = Manifest::parse(&path, &text).unwrap();
    let parsed = started.elapsed();
    let planner =
        Planner { manifest: &manifest, clients: &clients, secrets: &secrets, checks: None, in_doubt: &|_| None };
    let (plan, _) = planner.plan().await.unwrap();
    let took = started.elapsed();
    let memory = peak(std::process::id()) / 1024;
    println!(
        "{described} of {total} credentials: parsed in {parsed:.1?}, planned in {took:.1?}, {memory} MiB at the most"
    );
    let changes =
        plan.resources.iter().filter(|entry| matches!(entry.action, trunkline_cli::plan::Action::Update { .. }));
    assert_eq!((plan.resources.len(), changes.count()), (described, described.div_ceil(1000)));
    assert_eq!(*pages.lock().unwrap(), total.div_ceil(PAGE), "each page is read once");
    // The limit is for an optimized build; the machine may do other things meanwhile.
    let limit = if cfg!(debug_assertions) { 30 } else { 5 };
    assert!(described > 10_000 || took < Duration::from_secs(limit), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_size_of_the_account_does_not_show_in_the_memory_of_a_plan() {
    let program = Arc::new(Mutex::new(None));
    let peaks = Arc::new(Mutex::new(Vec::new()));
    let url = account(30 * PAGE, {
        let (program, peaks) = (Arc::clone(&program), Arc::clone(&peaks));
        move || peaks.lock().unwrap().push(program.lock().unwrap().map(peak).unwrap_or_default())
    });
    let url = url.await;
    let folder = Folder::new();
    folder.write("many.toml", &manifest(PAGE, "user-000*"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_trunkline"));
    command.args(["plan", "many.toml", "--base-url", &url]).current_dir(folder.path("")).stdout(Stdio::piped());
    command.env("SIGNALWIRE_SPACE", "acme").env("SIGNALWIRE_PROJECT_ID", "p").env("SIGNALWIRE_API_TOKEN", "t");
    let running = {
        // No page is served before it is known whose memory is looked at.
        let mut program = program.lock().unwrap();
        let running = command.spawn().unwrap();
        *program = Some(running.id());
        running
    };
    let output = tokio::task::spawn_blocking(move || running.wait_with_output().unwrap()).await.unwrap();
    assert_eq!(output.status.code(), Some(7));
    let peaks = peaks.lock().unwrap();
    let (early, late) = (peaks[5], peaks[29]);
    assert_eq!(peaks.len(), 30);
    assert!(late < early + 4096, "{early} KiB after 5,000 rows, {late} KiB after 29,000");
}
