//! A long list is printed as it comes: its length does not show in the memory.

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use tokio::net::TcpListener;

const ROWS: usize = 100_000;
const PAGE: usize = 1000;

/// A page of Diga's phones, and whether there are more.
fn page(request: &Request<Incoming>) -> String {
    let query = request.uri().query().unwrap_or_default();
    let after = query.split('&').find_map(|pair| pair.strip_prefix("after=")).and_then(|id| id.rsplit('-').next());
    let start = after.map_or(0, |last| usize::from_str_radix(last, 16).unwrap_or_default());
    let row = |number: usize| format!(r#"{{"id":"3c90c3cc-0d44-4b50-8888-{number:012x}","number":"+{number}"}}"#);
    let rows: Vec<_> = (start + 1..=start + PAGE).map(row).collect();
    format!(r#"{{"data":[{}],"has_more":{}}}"#, rows.join(","), start + PAGE < ROWS)
}

async fn serve(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        let answer = service_fn(|request| async move {
            let response = Response::builder().header("content-type", "application/json");
            Ok::<_, Infallible>(response.body(Full::new(Bytes::from(page(&request)))).expect("a response"))
        });
        let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), answer);
        tokio::spawn(connection);
    }
}

/// The most memory that a process has had, in KiB.
pub fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("the process lives");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells the peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_100_000_rows_is_printed_in_flat_memory() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(serve(listener));
    let (early, late, rows) = tokio::task::spawn_blocking(move || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_trunkline"))
            .args(["diga", "phones", "list", "--ndjson", "--base-url", &url])
            .env("DIGA_API_KEY", "key")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (process, mut early, mut late, mut rows) = (program.id(), 0, 0, 0);
        for line in BufReader::new(program.stdout.take().unwrap()).lines() {
            assert!(line.unwrap().starts_with("{\"id\":\"3c90c3cc"));
            rows += 1;
            // It waits for this reader, with more in hand than a pipe takes.
            match rows {
                10_000 => early = peak(process),
                90_000 => late = peak(process),
                _ => {}
            }
        }
        assert!(program.wait().unwrap().success());
        (early, late, rows)
    })
    .await
    .unwrap();
    assert_eq!(rows, ROWS);
    assert!(late < early + 4096, "{early} KiB after 10,000 rows, {late} KiB after 90,000");
}
