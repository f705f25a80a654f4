//! A build without TLS. CI runs these with no default features.

#![cfg(not(any(feature = "rustls", feature = "native-tls")))]

#[cfg(feature = "diga")]
#[tokio::test]
async fn without_a_tls_feature_https_is_refused_when_building_and_loopback_works() {
    use crate::support::Platform;
    use trunkline::diga::Client;
    use trunkline::diga::types::ListPhonesQuery;
    use trunkline::{ErrorKind, Outcome};
    for builder in [Client::builder("key"), Client::builder("key").base_url("https://127.0.0.1:1")] {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
        assert!(error.to_string().contains("enable its feature `rustls` or `native-tls`"), "{error}");
    }
    let platform = Platform::answering_json(200, r#"{"data":[]}"#).await;
    platform.diga().phones().list_page(ListPhonesQuery::new()).await.unwrap();
}
