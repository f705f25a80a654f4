//! Log, trace and count calls, and know what is never logged.
//!
//! # Log
//!
//! The crate logs through [`tracing`](https://docs.rs/tracing). With a subscriber, each call logs one line when it ends:
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
//! let subscriber = tracing_subscriber::fmt();
//! # let subscriber = subscriber.with_ansi(false).with_writer(move || writer.clone());
//! subscriber.init();
//!
//! client.phones().get(phone).await?;
//! // INFO trunkline::call: trunkline.call operation="get_phone" provider="diga" outcome="applied" …
//! # let log = String::from_utf8(log.0.lock().unwrap().clone())?;
//! # assert_eq!(log.lines().count(), 1, "{log}");
//! # for shown in ["operation=\"get_phone\"", "url.template=\"/v1/phone/{phone_id}\"", "attempts=1", "outcome=\"applied\""] {
//! #     assert!(log.contains(shown), "{log}");
//! # }
//! # Ok(())
//! # }
//! ```
//!
//! | what | level | fields |
//! | --- | --- | --- |
//! | event `trunkline.call`, target `trunkline::call`, at the end of each call | see below | `operation`, `provider`, `outcome`, `error.type`, `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `attempts`, `http.request.resend_count`, `duration_ms`, `request_id` |
//! | span `trunkline.call` | info | the same without `operation`, which is `otel.name` here, `duration_ms`, `request_id` and the resend count; `otel.kind`, `otel.status_code` |
//! | span `trunkline.attempt`, inside of it | debug | `http.request.resend_count`: 0 for the first attempt |
//! | event `trunkline.retry`, inside of the call | debug | `attempt` that failed, `wait_ms` before the next, `kind` of the error |
//! | event `trunkline.unreadable`, inside of the call | warn | `object` and `field` whose value is not what is documented, what was `expected`, and the `count` of objects in the response that have such a value. These fields are `None`, and their values are in [`Extra`](crate::Extra) |
//! | event | warn | `file`: a `credentials.json` that other users of the machine can read |
//!
//! The end of a call is a **warning** if it failed and its [`Outcome`](crate::Outcome) is `unknown` or `applied`: check what the
//! request did. It is **info** otherwise: after a success, and after a refusal, which the caller gets as an error. `trunkline=warn` in a filter leaves the warnings, and `trunkline::call=off` turns these lines off.
//!
//! `error.type` is the label of the [`ErrorKind`](crate::ErrorKind), or `cancelled` if the future was dropped; it is absent
//! after a success. Labels are stable, see [`ErrorKind::as_str`](crate::ErrorKind::as_str).
//!
//! # Trace
//!
//! The names with dots are those of
//! [OpenTelemetry's conventions for HTTP](https://opentelemetry.io/docs/specs/semconv/http/http-spans/), so a layer such as
//! `tracing-opentelemetry` shows calls as it shows those of other HTTP clients.
//!
//! # Count
//!
//! [`ClientBuilder::on_call`](crate::ClientBuilder::on_call) gives the same facts to a function, without a subscriber. It is
//! called once at the end of each call, also of one that is dropped.
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::sync::{Arc, Mutex};
//! use std::time::Duration;
//! use trunkline::CallEvent;
//!
//! /// Calls and their time, by operation and result. Yours counts with the metrics crate of your program.
//! #[derive(Default)]
//! struct Metrics(Mutex<BTreeMap<(&'static str, &'static str), (u64, Duration)>>);
//!
//! impl Metrics {
//!     fn record(&self, event: &CallEvent) {
//!         let labels = (event.operation.id, event.result.as_str());
//!         let mut counts = self.0.lock().unwrap();
//!         let (calls, time) = counts.entry(labels).or_default();
//!         *calls += 1;
//!         *time += event.duration;
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (builder, phone) = (sandbox.diga().client(), sandbox.diga().phone_id());
//! let metrics = Arc::new(Metrics::default());
//! let recorder = Arc::clone(&metrics);
//! let client = builder.on_call(move |event| recorder.record(event)).build()?;
//!
//! client.phones().get(phone).await?;
//! let absent: trunkline::diga::types::PhoneId = "00000000-0000-4000-8000-000000000000".parse()?;
//! client.phones().get(absent).await.unwrap_err();
//!
//! let counts = metrics.0.lock().unwrap();
//! assert_eq!(counts[&("get_phone", "ok")].0, 1);
//! assert_eq!(counts[&("get_phone", "not_found")].0, 1);
//! # Ok(())
//! # }
//! ```
//!
//! [`ClientBuilder::on_retry`](crate::ClientBuilder::on_retry) reports the retries inside of a call, before each wait.
//!
//! # What is never logged
//!
//! No span, event or hook holds a path with its ids, a query, a header value, a body or a secret: `url.template` is the path
//! with its parameters in braces, and a `request_id` in which a platform repeats a secret of the request is redacted.
//!
//! Without a subscriber and a hook, all of this allocates nothing.
