//! The sandbox at the addresses that clients use.

use std::net::SocketAddr;
use trunkline::Retries;
use trunkline::signalwire::types::{ListSipCredentialsQuery, SipCredentialCreate};
use trunkline_testkit::Sandbox;

async fn create(sandbox: &Sandbox, username: &str) {
    let client = sandbox.signalwire().client().build().unwrap();
    client.sip_credentials().create(SipCredentialCreate::new(username).password("first")).await.unwrap();
}

/// Lists all SIP credentials, two per page, with a client for this address, and returns their number.
async fn listed(sandbox: &Sandbox, base_url: &str) -> usize {
    let client = sandbox.signalwire().client().base_url(base_url).retries(Retries::off()).build().unwrap();
    client.sip_credentials().list_with(ListSipCredentialsQuery::new().page_size(2)).collect().await.unwrap().len()
}

#[tokio::test]
async fn links_use_the_address_that_the_client_used() {
    let sandbox = Sandbox::start().await.unwrap();
    for number in 0..3 {
        create(&sandbox, &format!("desk-{number}")).await;
    }
    let port = sandbox.base_url().rsplit(':').next().unwrap();
    assert_eq!(listed(&sandbox, &format!("http://localhost:{port}")).await, 4);
    assert_eq!(listed(&sandbox, sandbox.base_url()).await, 4);
}

#[tokio::test]
async fn sandbox_on_all_addresses_is_reachable_on_loopback() {
    for (bound, found) in [("0.0.0.0:0", "http://127.0.0.1:"), ("[::]:0", "http://[::1]:")] {
        let address: SocketAddr = bound.parse().unwrap();
        // Not every machine has IPv6.
        if address.is_ipv6() && std::net::TcpListener::bind("[::1]:0").is_err() {
            continue;
        }
        let sandbox = Sandbox::bind(address).await.unwrap();
        assert!(sandbox.base_url().starts_with(found), "{bound}: {}", sandbox.base_url());
        for number in 0..3 {
            create(&sandbox, &format!("desk-{number}")).await;
        }
        assert_eq!(listed(&sandbox, sandbox.base_url()).await, 4, "{bound}");
        #[cfg(feature = "tls")]
        {
            let sandbox = Sandbox::builder().address(address).tls().start().await.unwrap();
            assert_eq!(listed(&sandbox, sandbox.base_url()).await, 1, "{bound}, with TLS");
        }
    }
}
