use crate::support::server::Server;
use crate::support::{StubResponse, no_waits};
use serde_json::json;
use trunkline::signalwire::Client;

const PATH: &str = "/api/fabric/resources/sip_gateways";

#[tokio::test]
async fn behind_a_gateway_links_to_the_platforms_paths_are_followed_through_the_gateway() {
    let links: [fn(&str) -> String; 7] = [
        |_| format!("https://acme.signalwire.com{PATH}?p=1"),
        |_| format!("http://acme.signalwire.com{PATH}?p=1"),
        |_| format!("{PATH}?p=1"),
        |own| format!("{own}{PATH}?p=1"),
        |own| format!("{own}/api/gw{PATH}?p=1"),
        |own| format!("{}{PATH}?p=1", own.replace("http:", "https:")),
        |own| format!("{}/api/gw{PATH}?p=1", own.replace("http:", "")),
    ];
    for link in links {
        let server = Server::start(move |own, number, _| {
            let next = if number == 0 { json!(link(own)) } else { json!(null) };
            let page = json!({ "data": [{ "id": number.to_string() }], "links": { "next": next } });
            StubResponse::json(200, page.to_string())
        });
        let client = Client::builder("acme", "p", "t").base_url(format!("{}/api/gw/", server.url()));
        let client = client.retries(no_waits()).build().unwrap();
        let found = client.sip_gateways().list().collect().await.unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(server.targets(), [format!("/api/gw{PATH}"), format!("/api/gw{PATH}?p=1")]);
        assert!(server.requests().iter().all(|seen| seen.header("authorization") == Some("Basic cDp0")));
    }
}

#[cfg(feature = "diga")]
#[test]
fn a_gateway_can_have_the_platforms_first_segment_in_its_own_path() {
    use trunkline::diga::Client;
    let build = |path: &str| Client::builder("key").base_url(format!("http://127.0.0.1:1{path}")).build();
    for path in ["/v1/diga", "/v1/v1x", "/v1/diga/", "/phone"] {
        build(path).unwrap();
    }
    for path in ["/diga/v1", "/v1/", "/v1/phone"] {
        let error = build(path).unwrap_err();
        assert!(error.to_string().contains("must not end with `/v1"), "{error}");
    }
}
