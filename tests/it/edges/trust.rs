use crate::edges::apart;
use crate::support::no_waits;
use std::path::Path;
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::{Error, ErrorKind, Outcome, Phase};
use trunkline_testkit::Certificate::{self, Expired, NotYetValid, SelfSigned, UnknownAuthority, WrongHost};
use trunkline_testkit::{Fault, FaultServer, Sandbox};

/// The error of a call to a server with this certificate. The client trusts its authority, or nobody.
async fn refused(certificate: Certificate, trusts: bool) -> Error {
    let fault = Fault::response(200, "{}").presenting(certificate);
    let server = FaultServer::start_tls([fault]).await.unwrap();
    let root = reqwest::Certificate::from_pem(FaultServer::authority_pem().unwrap().as_bytes()).unwrap();
    let client = Client::builder("key").base_url(server.base_url()).retries(no_waits());
    let client = client.http(move |http| http.tls_certs_only(trusts.then_some(root))).build().unwrap();
    let error = client.phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport { phase: Phase::Connect }, Outcome::NotSent));
    assert_eq!((error.attempts(), server.connections()), (1, 1), "it is not retried: {error}");
    error
}

#[tokio::test]
async fn a_rejected_certificate_is_reported_with_the_reason_and_not_retried() {
    let cases = [
        (Expired, true, "expired"),
        (NotYetValid, true, "not valid yet"),
        (WrongHost, true, "not valid for name"),
        // It has the trusted authority's name but another key.
        (UnknownAuthority, true, "BadSignature"),
        (SelfSigned, true, "UnknownIssuer"),
        (Certificate::Valid, false, "UnknownIssuer"),
    ];
    for (certificate, trusts, reason) in cases {
        let error = refused(certificate, trusts).await;
        let text = error.to_string();
        assert!(text.contains(reason), "{certificate:?}: {text}");
        assert!(text.contains("or add a root with `ClientBuilder::http`"), "{text}");
    }
}

#[tokio::test]
async fn without_root_certificates_the_error_explains_it_and_the_sandbox_works() {
    if apart::is_child_process() {
        let error = Client::builder("key").build().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
        assert!(error.to_string().contains("install the system's root certificates"), "{error}");
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.diga().client().build().unwrap().phones().get(sandbox.diga().phone_id()).await.unwrap();
        return;
    }
    let nothing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-certificates");
    std::fs::create_dir_all(&nothing).unwrap();
    let test = "without_root_certificates_the_error_explains_it_and_the_sandbox_works";
    apart::run(module_path!(), test, &[("SSL_CERT_DIR", nothing.to_str().unwrap())]).await;
}
