//! The preview of every operation is the request that is sent.

use super::shell;
use crate::support::calls::{self, Call};
use crate::support::{Platform, Seen, StubResponse, voximplant_credentials};
use trunkline::{Error, Operation, Preview, diga, signalwire, voximplant};

const SECRET: &str = "cAnArY \"1'&$";

async fn run(calls: Vec<(&'static str, Call)>, id: &str) -> Result<(), Error> {
    let (_, call) = calls.into_iter().find(|(known, _)| *known == id).unwrap();
    call.await.map(drop)
}

/// The preview of each operation, and the request that the same call sends.
async fn every_operation() -> Vec<(&'static Operation, Preview, Seen)> {
    let mut all = Vec::new();
    for operation in signalwire::operations::ALL {
        let platform = Platform::responding([StubResponse::empty(400)]).await;
        let client = platform.signalwire();
        let preview = client.preview(async |client| run(calls::signalwire(&client, SECRET), operation.id).await).await;
        assert_eq!(platform.requests().len(), 0);
        run(calls::signalwire(&client, SECRET), operation.id).await.unwrap_err();
        all.push((*operation, preview.unwrap(), platform.request()));
    }
    for operation in voximplant::operations::ALL {
        let platform = Platform::responding([StubResponse::empty(400)]).await;
        let client = voximplant::Client::builder(voximplant_credentials()).base_url(platform.url()).build().unwrap();
        let preview = client.preview(async |client| run(calls::voximplant(&client, SECRET), operation.id).await).await;
        assert_eq!(platform.requests().len(), 0);
        run(calls::voximplant(&client, SECRET), operation.id).await.unwrap_err();
        all.push((*operation, preview.unwrap(), platform.request()));
    }
    for operation in diga::operations::ALL {
        let platform = Platform::responding([StubResponse::empty(400)]).await;
        let client = platform.diga();
        let preview = client.preview(async |client| run(calls::diga(&client, SECRET), operation.id).await).await;
        assert_eq!(platform.requests().len(), 0);
        run(calls::diga(&client, SECRET), operation.id).await.unwrap_err();
        all.push((*operation, preview.unwrap(), platform.request()));
    }
    all
}

/// The server receives what the preview exposes and what its command line sends, and nothing else in the preview
/// contains a secret.
#[tokio::test]
async fn a_preview_matches_the_request_and_prints_no_secret() {
    let is_secret = |text: &str| ["cAnArY", "1'&$"].iter().any(|part| text.contains(part));
    let mut with_secrets = 0;
    for (operation, preview, seen) in every_operation().await {
        assert_eq!(preview.operation(), operation);
        assert_eq!(preview.method().as_str(), seen.method, "{}", operation.id);
        assert!(preview.expose_url().ends_with(&seen.target), "{} {}", preview.expose_url(), seen.target);
        assert_eq!(preview.expose_body(), seen.body, "{}", operation.id);
        for (name, value) in preview.expose_headers() {
            assert_eq!(seen.header(name.as_str()), value.to_str().ok(), "{} {name}", operation.id);
        }
        let (shown, curl) = (format!("{preview} {preview:?} {preview:#?}"), preview.to_curl());
        assert!(!is_secret(&shown) && !is_secret(&curl), "{shown} {curl}");
        assert!(preview.headers()["authorization"].to_str().unwrap().ends_with(" ***"));
        if !operation.secrets.is_empty() {
            with_secrets += 1;
            assert!(preview.body().contains("***") && shown.contains("***"), "{shown}");
            assert!(String::from_utf8_lossy(preview.expose_body()).contains("cAnArY"));
        }
        let sent = shell::run(&curl, SECRET);
        assert_eq!((sent.method.as_str(), sent.url.as_str()), (operation.method, preview.expose_url()));
        assert_eq!(sent.has_credentials, 1, "{curl}");
        shell::assert_same_body(&sent, preview.expose_body());
    }
    assert!(with_secrets > 5, "the calls have secrets: {with_secrets}");
}
