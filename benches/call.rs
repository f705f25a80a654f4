//! What a call costs over the same call written by hand with reqwest: one process, one server, rounds taken in turn, so that
//! whatever else the machine does meets both alike. Prints ratios of medians; see `cargo bench`.

use http_body_util::{BodyExt, Full};
use hyper::Response;
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::future::Future;
use std::time::{Duration, Instant};
use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};

const ANSWER: &str = include_str!("../tests/fixtures/diga/update_sip_config.sample.json");
const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const CALLS: u32 = 300;
const ROUNDS: usize = 15;

/// What a user would write by hand: the members that they need, and no more.
#[derive(Serialize)]
struct Update<'a> {
    outbound_config: Outbound<'a>,
}

#[derive(Serialize)]
struct Outbound<'a> {
    username: &'a str,
    password: &'a str,
}

#[derive(Deserialize)]
struct Phone {
    id: uuid::Uuid,
    number: String,
    sip_config: Option<SipConfig>,
}

#[derive(Deserialize)]
struct SipConfig {
    termination_uri: Option<String>,
}

async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = hyper::service::service_fn(|request: hyper::Request<Incoming>| async move {
                let _ = request.into_body().collect().await;
                let answer = Response::builder().header("content-type", "application/json");
                Ok::<_, Infallible>(answer.body(Full::new(Bytes::from_static(ANSWER.as_bytes()))).expect("an answer"))
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    url
}

async fn round<F: Future<Output = ()>>(call: impl Fn() -> F) -> Duration {
    let started = Instant::now();
    for _ in 0..CALLS {
        call().await;
    }
    started.elapsed() / CALLS
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = serve().await;
    let by_hand = reqwest::Client::new();
    let diga = trunkline::diga::Client::builder("key").base_url(&url).build().expect("a client");
    let phones = diga.phones();
    let id: PhoneId = ID.parse().expect("an id");
    let (get, patch) = (format!("{url}/v1/phone/{ID}"), format!("{url}/v1/phone/{ID}/sip-config"));

    let hand_get = || async {
        let answer = by_hand.get(&get).bearer_auth("key").send().await.expect("an answer");
        let phone: Phone = answer.error_for_status().expect("success").json().await.expect("a phone");
        std::hint::black_box((phone.id, phone.number, phone.sip_config.and_then(|config| config.termination_uri)));
    };
    let own_get = || async {
        std::hint::black_box(phones.get(id).await.expect("a phone"));
    };
    let hand_patch = || async {
        let update = Update { outbound_config: Outbound { username: "u", password: "p" } };
        let answer = by_hand.patch(&patch).bearer_auth("key").json(&update).send().await.expect("an answer");
        let phone: Phone = answer.error_for_status().expect("success").json().await.expect("a phone");
        std::hint::black_box(phone.id);
    };
    let own_patch = || async {
        let outbound = OutboundConfigUpdate::new().username("u").password("p");
        let update = SipConfigUpdate::new().outbound_config(outbound);
        std::hint::black_box(phones.update_sip_config(id, update).await.expect("a phone"));
    };
    let build_hand = || async {
        std::hint::black_box(reqwest::Client::new());
    };
    let build_own = || async {
        std::hint::black_box(trunkline::diga::Client::builder("key").build().expect("a client"));
    };

    let mut times = [const { Vec::new() }; 6];
    for _ in 0..ROUNDS {
        times[0].push(round(hand_get).await);
        times[1].push(round(own_get).await);
        times[2].push(round(hand_patch).await);
        times[3].push(round(own_patch).await);
    }
    for _ in 0..3 {
        times[4].push(round(build_hand).await);
        times[5].push(round(build_own).await);
    }
    let [hand_get, own_get, hand_patch, own_patch, build_hand, build_own] = times.map(median);
    for (what, hand, own) in
        [("GET", hand_get, own_get), ("PATCH", hand_patch, own_patch), ("building a client", build_hand, build_own)]
    {
        println!(
            "{what}: by hand {hand:.1?}, trunkline {own:.1?}, ratio {:.2}",
            own.as_secs_f64() / hand.as_secs_f64()
        );
    }
}
