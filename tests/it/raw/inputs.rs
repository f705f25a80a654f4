//! What a raw call refuses before it is sent.

use crate::properties::check;
use crate::support::{Platform, StubResponse};
use http::Method;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use trunkline::diga::Client;
use trunkline::{ErrorKind, Outcome, RawCall};

async fn refused(call: RawCall, why: &str) {
    let error = call.send::<Value>().await.unwrap_err();
    let (shown, debug) = (error.to_string(), format!("{error:?}"));
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::InvalidRequest, Outcome::NotSent, 0));
    assert!(shown.starts_with("Diga") && shown.contains(why), "{shown}");
    assert!(!shown.contains("hunter2") && !debug.contains("hunter2"), "{shown} {debug}");
}

#[tokio::test]
async fn a_wrong_call_is_refused_with_the_reason_and_not_sent() {
    let platform = Platform::responding([StubResponse::json(200, "{}")]).await;
    let client = platform.diga();
    let get = |path: &str| client.call(Method::GET, path);
    for path in ["", "v1/hunter2", "https://evil.example/hunter2", "//", "@hunter2", " /v1", "\\v1"] {
        refused(get(path), "the path").await;
    }
    for path in ["/v1?password=hunter2", "/v1#hunter2", "/?"] {
        refused(get(path), "set parameters with `query`").await;
    }
    let folded = [
        "/..",
        "/v1/../hunter2",
        "/v1/%2e%2E/x",
        "/.%2e",
        "/v1/.",
        "//evil.example/v1",
        "/v1//x",
        "/a b",
        "/a\\..\\b",
        "/ä",
        "/a\nb",
        "/\u{202e}",
        "/a\t",
        "/<x>",
        "/{id}",
    ];
    for path in folded {
        refused(get(path), "percent-encoded").await;
    }
    let lists: BTreeMap<&str, [&str; 1]> = [("x", ["hunter2"])].into();
    refused(get("/v1").query(&lists), "the query cannot be serialized").await;
    refused(get("/v1").query("hunter2"), "the query cannot be serialized").await;
    refused(get("/v1").form(&lists), "the body cannot be serialized").await;
    let keys: BTreeMap<[u8; 1], &str> = [([1], "hunter2")].into();
    refused(get("/v1").json(&keys), "the body cannot be serialized").await;
    refused(get("/v1").query(&[("password", "hunter2")]), "`password` is secret").await;
    refused(get("/v1").query(&[("pin", "hunter2")]).secret("pin"), "`pin` is secret").await;
    let purge = Method::from_bytes(b"PURGE").unwrap();
    refused(client.call(purge, "/v1"), "the method is none of").await;
    assert_eq!(platform.requests().len(), 0);
}

#[test]
fn any_path_is_refused_or_sent_as_it_is_below_the_base_url() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let client = |base: &'static str| (base, Client::builder("key").base_url(base).build().unwrap());
    let clients = [client("https://api.example"), client("https://gw.example/a/diga/")];
    let paths = prop_oneof![
        "/[a-z%2eE./?#@:\\\\ ]{0,12}",
        "/([a-zA-Z0-9._~-]{1,4}/){0,3}(%[0-9A-F]{2}){0,2}",
        "\\PC{0,12}",
        "(https?:)?/{0,3}[a-z.@:/\\\\?#%]{0,20}",
    ];
    check("any path", 500, &paths, |path| {
        for (base, client) in &clients {
            let call = async |client: Client| client.call(Method::GET, &path).send::<Value>().await;
            match runtime.block_on(client.preview(call)) {
                Ok(sent) => prop_assert_eq!(sent.expose_url(), format!("{}{path}", base.trim_end_matches('/'))),
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::InvalidRequest),
            }
        }
        Ok(())
    });
}
