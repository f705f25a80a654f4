//! A platform that knows passwords by id, records its requests, and responds or withholds the response as a test says.

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// What happens to a PUT.
#[derive(Clone, Copy)]
pub enum StubResponse {
    Applied,
    /// Applied, with a response that does not show it.
    Garbled,
    /// Applied, with a response of this status.
    AppliedBut(u16),
    Refused(u16),
    /// Refused, with this `Retry-After`.
    Throttled(u16, &'static str),
    /// Applied or not, without a response before `release`.
    Held {
        applied: bool,
    },
}

/// Says what happens to the PUT of this number, from 0, and this id.
type Plan = Box<dyn FnMut(usize, &str) -> StubResponse + Send>;

struct State {
    plan: Plan,
    /// Their ids, in order.
    puts: Vec<String>,
    /// The password of each id, and how often it was set.
    passwords: BTreeMap<String, (String, usize)>,
}

#[derive(Clone)]
pub struct Platform {
    pub url: String,
    state: Arc<(Mutex<State>, Condvar)>,
    released: CancellationToken,
}

impl Platform {
    /// Serves in a thread of its own, so that a test may wait for a process.
    pub fn start(plan: impl FnMut(usize, &str) -> StubResponse + Send + 'static) -> Self {
        let state = State { plan: Box::new(plan), puts: Vec::new(), passwords: BTreeMap::new() };
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let platform = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            state: Arc::new((Mutex::new(state), Condvar::new())),
            released: CancellationToken::new(),
        };
        let own = platform.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(own.serve(listener));
        });
        platform
    }

    async fn serve(self, listener: std::net::TcpListener) {
        let listener = TcpListener::from_std(listener).unwrap();
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let own = self.clone();
            let service = hyper::service::service_fn(move |request| own.clone().response(request));
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    }

    async fn response(self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        assert_eq!(request.method(), "PUT");
        let id = request.uri().path().strip_prefix("/api/fabric/resources/sip_endpoints/").unwrap().to_owned();
        let body = request.into_body().collect().await.unwrap().to_bytes();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        let password = body["password"].as_str().unwrap();
        let response = self.take(&id, password);
        if let StubResponse::Held { .. } = response {
            self.released.cancelled().await;
        }
        let (status, retry_after) = match response {
            StubResponse::Applied | StubResponse::Garbled | StubResponse::Held { .. } => (200, None),
            StubResponse::AppliedBut(status) | StubResponse::Refused(status) => (status, None),
            StubResponse::Throttled(status, retry_after) => (status, Some(retry_after)),
        };
        let body = match response {
            StubResponse::Garbled => "{".to_owned(),
            _ if status == 200 => format!(r#"{{"id":"{id}","sip_endpoint":{{"id":"inner"}}}}"#),
            // As careless as a platform can be.
            _ => format!(r#"{{"errors":[{{"code":"wrong","message":"{password} of {id}"}}]}}"#),
        };
        let mut response = Response::builder().status(status).header("content-type", "application/json");
        if let Some(retry_after) = retry_after {
            response = response.header("retry-after", retry_after);
        }
        Ok(response.body(Full::from(body)).unwrap())
    }

    fn take(&self, id: &str, password: &str) -> StubResponse {
        let (state, arrived) = &*self.state;
        let mut state = state.lock().unwrap();
        let number = state.puts.len();
        let response = (state.plan)(number, id);
        state.puts.push(id.to_owned());
        let applies = matches!(
            response,
            StubResponse::Applied
                | StubResponse::Garbled
                | StubResponse::AppliedBut(_)
                | StubResponse::Held { applied: true }
        );
        if applies {
            let own = state.passwords.entry(id.to_owned()).or_default();
            *own = (password.to_owned(), own.1 + 1);
        }
        arrived.notify_all();
        response
    }

    /// Another plan, from the next PUT on, which is number 0 to it.
    pub fn plan(&self, mut plan: impl FnMut(usize, &str) -> StubResponse + Send + 'static) {
        let mut state = self.state.0.lock().unwrap();
        let before = state.puts.len();
        state.plan = Box::new(move |number, id| plan(number - before, id));
    }

    /// Sends the responses that are held back.
    pub fn release(&self) {
        self.released.cancel();
    }

    /// Waits until so many PUTs have come.
    pub fn wait_for(&self, puts: usize) {
        let (state, arrived) = &*self.state;
        let too_long = Duration::from_secs(60);
        let (state, waited) =
            arrived.wait_timeout_while(state.lock().unwrap(), too_long, |state| state.puts.len() < puts).unwrap();
        assert!(!waited.timed_out(), "{} PUTs came, and {puts} were to come", state.puts.len());
    }

    /// The ids that PUTs came for, in order.
    pub fn puts(&self) -> Vec<String> {
        self.state.0.lock().unwrap().puts.clone()
    }

    /// How often the password of this id was set to this one, and to no other.
    pub fn times_set(&self, id: &str, password: &str) -> usize {
        let state = self.state.0.lock().unwrap();
        let own = state.passwords.get(id).filter(|(last, _)| last == password);
        own.map_or(0, |(_, times)| *times)
    }
}
