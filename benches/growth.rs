//! Lists of a thousand to a million SIP credentials, item by item: the time of an item and the memory stay
//! constant. The baseline is a loop over pages written by hand with reqwest and plain serde structs.

use std::time::{Duration, Instant};
use support::by_hand::{Page, SipCredential};
use support::memory::resident;
use support::report::{Series, Table, median, print_figure, print_line, print_ratio};
use support::rungs::{PROJECT, TOKEN, http};
use support::server::{DELAY, LIST, PAGE, SLOW, Server, serve_if_requested};
use support::{figure, is_measuring, rounds, runtime};
use trunkline::signalwire::{Client, types::ListSipCredentialsQuery};

/// How long a list is, and how often it is read.
const LISTS: [(usize, usize); 3] = [(1_000, 60), (100_000, 11), (1_000_000, 3)];

fn main() {
    serve_if_requested();
    let server = Server::start();
    let lists = if is_measuring() { &LISTS[..] } else { &[(2 * PAGE, 1)] };
    let mut memory = Memory::default();
    let mut of_an_item = Vec::new();
    let mut table = Table::new("listing", ["reqwest", "trunkline"]);
    let (runtime, http) = (runtime(), http());
    for &(items, rounds) in lists {
        // The server takes the length of the list from the path, as if the base URL were a gateway's.
        let path = format!("/{items}");
        let client = client(&server.url, &path);
        let mut series = <[Series; 2]>::default();
        for _ in 0..rounds {
            series[1].push(time(items, || runtime.block_on(listed(&client, &mut memory, None))));
            series[0].push(time(items, || runtime.block_on(by_hand(&http, &server.url, &path, None))));
        }
        of_an_item.push(median(series[1].clone()));
        table.row(format!("an item of {items}"), "ns", series);
    }
    table.print("reqwest");
    print_ratio("listing", "an item of the longest", "of the shortest", of_an_item[lists.len() - 1] / of_an_item[0]);
    memory.print();

    let pages = rounds(40);
    let path = format!("{SLOW}/{}", pages * PAGE);
    let client = client(&server.url, &path);
    let mut series = <[Series; 2]>::default();
    for _ in 0..rounds(5) {
        series[1].push(time(pages * PAGE, || runtime.block_on(listed(&client, &mut memory, Some(DELAY)))));
        series[0].push(time(pages * PAGE, || runtime.block_on(by_hand(&http, &server.url, &path, Some(DELAY)))));
    }
    let mut table = Table::new("reading for 5 ms what takes 5 ms", ["reqwest", "trunkline"]);
    table.row("an item", "ns", series);
    table.print("reqwest");
}

fn client(url: &str, path: &str) -> Client {
    Client::builder("space", PROJECT, TOKEN).base_url(format!("{url}{path}")).build().expect("a client")
}

/// Nanoseconds that an item of a list takes.
fn time(items: usize, list: impl FnOnce() -> usize) -> f64 {
    let started = Instant::now();
    assert_eq!(list(), items);
    started.elapsed().as_secs_f64() * 1e9 / figure(items)
}

/// Reads the list, and spends this time on each page.
async fn listed(client: &Client, memory: &mut Memory, work: Option<Duration>) -> usize {
    let mut credentials = client.sip_credentials().list_with(ListSipCredentialsQuery::new().page_size(1000));
    let mut seen = 0;
    while let Some(credential) = credentials.next().await {
        seen += usize::from(!credential.expect("a credential").id.as_str().is_empty());
        if seen % PAGE == 0 {
            memory.sample();
            if let Some(work) = work {
                tokio::time::sleep(work).await;
            }
        }
    }
    seen
}

async fn by_hand(http: &reqwest::Client, url: &str, path: &str, work: Option<Duration>) -> usize {
    let mut next = Some(format!("{path}{LIST}?page_size={PAGE}"));
    let mut seen = 0;
    while let Some(path) = next {
        let request = http.get(format!("{url}{path}")).basic_auth(PROJECT, Some(TOKEN));
        let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a success");
        let page: Page<SipCredential> = response.json().await.expect("a page");
        for credential in page.data {
            seen += usize::from(!credential.id.is_empty());
        }
        next = page.links.next;
        if let Some(work) = work {
            tokio::time::sleep(work).await;
        }
    }
    seen
}

/// What was in memory after the first page, and at the most, in KiB.
#[derive(Default)]
struct Memory {
    first: Option<usize>,
    most: usize,
}

impl Memory {
    fn sample(&mut self) {
        if let Some(resident) = resident() {
            self.first.get_or_insert(resident);
            self.most = self.most.max(resident);
        }
    }

    fn print(&self) {
        match self.first {
            Some(first) => {
                let growth = figure(self.most - first) / 1024.0;
                print_figure("resident memory", "after the first page", "MiB", figure(first) / 1024.0);
                print_figure("resident memory", "more at the most", "MiB", growth);
            }
            None => print_line("resident memory: this system does not report it"),
        }
    }
}
