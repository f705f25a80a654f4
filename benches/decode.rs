//! How fast a page of a thousand SIP credentials is decoded, in each of the documented shapes, against plain serde structs.
//! Here there are open enums, undocumented fields, three forms of lists and items that are decoded one by one.

use serde::de::DeserializeOwned;
use std::time::Instant;
use support::by_hand::{Page, SipCredential, SipEndpoint};
use support::report::{Series, Table};
use support::server::CREDENTIAL;
use support::{figure, rounds};
use trunkline::signalwire::types::SipCredentialPage;

const ITEMS: usize = 1000;
const ROUNDS: usize = 60;
const FLAT: &str = include_str!("../tests/it/fixtures/signalwire/sip_credential.flat.json");

fn page(item: &str) -> String {
    let item: serde_json::Value = serde_json::from_str(item).expect("a fixture");
    serde_json::json!({ "data": vec![item; ITEMS], "links": { "next": null } }).to_string()
}

/// Seconds that decoding takes.
fn time<T>(text: &str, decode: impl Fn(&str) -> T) -> f64 {
    let started = Instant::now();
    let decoded = decode(text);
    let time = started.elapsed().as_secs_f64();
    // What is dropped is not timed: that is for the caller to do, whenever.
    drop(std::hint::black_box(decoded));
    time
}

fn plain<T: DeserializeOwned>(text: &str) -> Page<T> {
    serde_json::from_slice(text.as_bytes()).expect("a page")
}

fn own(text: &str) -> SipCredentialPage {
    // As the client does it: the text is looked at once as a whole.
    let text = std::str::from_utf8(text.as_bytes()).expect("a text");
    let page: SipCredentialPage = serde_json::from_str(text).expect("a page");
    assert_eq!(page.items.readable().count(), ITEMS);
    page
}

fn main() {
    for (shape, text) in [("nested", page(CREDENTIAL)), ("flat", page(FLAT))] {
        let mut times = <[Series; 2]>::default();
        for _ in 0..rounds(ROUNDS) {
            times[0].push(match shape {
                "nested" => time(&text, plain::<SipCredential>),
                _ => time(&text, plain::<SipEndpoint>),
            });
            times[1].push(time(&text, own));
        }
        let mut table = Table::new(format!("{shape} credentials"), ["serde", "trunkline"]);
        let speed = |time: &f64| figure(text.len()) / time / 1e6;
        table.row("speed", "MB/s", times.each_ref().map(|times| times.iter().map(speed).collect()));
        let of_an_item = |time: &f64| time * 1e9 / figure(ITEMS);
        table.row("time of one", "ns", times.each_ref().map(|times| times.iter().map(of_an_item).collect()));
        table.print("serde");
    }
}
