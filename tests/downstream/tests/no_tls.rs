//! A build without TLS.

#![cfg(not(feature = "tls"))]

use trunkline::diga::Client;
use trunkline::{ErrorKind, Outcome};
use trunkline_testkit::Sandbox;

#[tokio::test]
async fn without_a_tls_feature_https_is_refused_when_building_and_loopback_works() {
    for builder in [Client::builder("key"), Client::builder("key").base_url("https://127.0.0.1:1")] {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
        assert!(error.to_string().contains("enable its feature `rustls`"), "{error}");
    }
    let sandbox = Sandbox::start().await.unwrap();
    let phone = sandbox.diga().phone_id();
    sandbox.diga().client().build().unwrap().phones().get(phone).await.unwrap();
}
