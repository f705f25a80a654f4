//! See what the crate does: its spans and events, and what never stands in them.
//!
//! The crate speaks through [`tracing`](https://docs.rs/tracing), under the target `trunkline`, and says nothing unless
//! a subscriber listens.
//!
//! | what | level | fields |
//! | --- | --- | --- |
//! | span `trunkline.call` | info | `otel.name` (operation id), `provider`, `http.request.method`, `url.template`, and at its end `attempts` and `outcome` |
//! | span `trunkline.attempt`, inside of it | debug | `http.request.resend_count`: 0 for the first attempt |
//! | event `trunkline.retry` | debug | `attempt` that failed, `wait_ms` before the next, `kind` of the error |
//! | event `trunkline.unreadable`, inside of the call | warn | `object` and `field` whose value is not what is documented, what was `expected`, and the `count` of objects in the response that have such a value |
//! | event | warn | `file`: a `credentials.json` that other users of the machine can read |
//!
//! A response has one event `trunkline.unreadable` for each such field, however many rows have it. The field is `None` in these
//! rows, and its value is in [`Extra`](crate::Extra).
//!
//! The names are OpenTelemetry's where it has one, so an OpenTelemetry layer shows calls as it shows other HTTP
//! clients. A call that succeeds has the outcome `applied`.
//!
//! No span or event holds a path with its ids, a query, a header value, a body or a secret: `url.template` is the path
//! with its parameters in braces.
//!
//! ```
//! # use std::io::Write;
//! # use std::sync::{Arc, Mutex};
//! # #[derive(Clone, Default)]
//! # struct Log(Arc<Mutex<Vec<u8>>>);
//! # impl Write for Log {
//! #     fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> { self.0.lock().unwrap().write(bytes) }
//! #     fn flush(&mut self) -> std::io::Result<()> { Ok(()) }
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (client, phone) = (sandbox.diga().client().build()?, sandbox.diga().phone_id());
//! # let log = Log::default();
//! # let writer = log.clone();
//! use tracing_subscriber::filter::{LevelFilter, Targets};
//! use tracing_subscriber::fmt::format::FmtSpan;
//! use tracing_subscriber::prelude::*;
//!
//! // One line for each call when it ends.
//! let lines = tracing_subscriber::fmt::layer().with_span_events(FmtSpan::CLOSE);
//! # let lines = lines.with_ansi(false).with_writer(move || writer.clone());
//! let calls = Targets::new().with_target("trunkline", LevelFilter::INFO);
//! tracing_subscriber::registry().with(lines.with_filter(calls)).init();
//!
//! client.phones().get(phone).await?;
//! # let log = String::from_utf8(log.0.lock().unwrap().clone())?;
//! # assert_eq!(log.lines().count(), 1, "{log}");
//! # for shown in ["otel.name=\"get_phone\"", "url.template=\"/v1/phone/{phone_id}\"", "attempts=1", "outcome=\"applied\""] {
//! #     assert!(log.contains(shown), "{log}");
//! # }
//! # Ok(())
//! # }
//! ```
//!
//! For metrics of retries alone, [`ClientBuilder::on_retry`](crate::ClientBuilder::on_retry) needs no subscriber.
