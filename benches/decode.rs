//! How fast a page of a thousand SIP credentials is decoded, in each of the documented shapes, against plain serde structs.
//! Here there are open enums, members that no document names, three forms of lists and items that are decoded one by one.

mod support;

use std::time::Instant;
use support::by_hand;
use support::report::{Series, Table};
use support::server::{CREDENTIAL, serve_if_asked};
use support::{figure, rounds};
use trunkline::signalwire::SipCredentialPage;

const ITEMS: usize = 1000;
const ROUNDS: usize = 60;
const FLAT: &str = include_str!("../tests/fixtures/signalwire/sip_credential.flat.json");

fn page(item: &str) -> String {
    let item: serde_json::Value = serde_json::from_str(item).expect("a fixture");
    serde_json::json!({ "data": vec![item; ITEMS], "links": { "next": null } }).to_string()
}

/// Megabytes per second.
fn speed<T>(text: &str, decode: impl Fn(&[u8]) -> T) -> f64 {
    let started = Instant::now();
    let decoded = decode(text.as_bytes());
    let speed = figure(text.len()) / started.elapsed().as_secs_f64() / 1e6;
    // What is dropped is not timed: that is for the caller to do, whenever.
    drop(std::hint::black_box(decoded));
    speed
}

fn main() {
    serve_if_asked();
    for (shape, text) in [("nested", page(CREDENTIAL)), ("flat", page(FLAT))] {
        let mut series = <[Series; 2]>::default();
        for _ in 0..rounds(ROUNDS) {
            series[0].push(if shape == "nested" {
                speed(&text, |body| {
                    serde_json::from_slice::<by_hand::Page<by_hand::SipCredential>>(body).expect("a page")
                })
            } else {
                speed(&text, |body| {
                    serde_json::from_slice::<by_hand::Page<by_hand::SipEndpoint>>(body).expect("a page")
                })
            });
            series[1].push(speed(&text, |body| {
                // As the client does it: the text is looked at once as a whole.
                let text = std::str::from_utf8(body).expect("a text");
                let page: SipCredentialPage = serde_json::from_str(text).expect("a page");
                assert_eq!(page.data.readable().count(), ITEMS);
                page
            }));
        }
        let mut table = Table::new(format!("{ITEMS} credentials, {shape}"), ["serde", "trunkline"]);
        table.row("decoding", "MB/s", series);
        table.print("serde");
    }
}
