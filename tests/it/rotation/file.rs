//! Credentials in a file.

use crate::support::{Platform, StubResponse};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fs;
use std::path::{Path, PathBuf};
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::{CredentialFile, ErrorKind, Outcome, Secret, voximplant};

/// A file in a temporary folder, which is removed on drop.
pub struct Temporary(PathBuf);

impl Temporary {
    pub fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("trunkline-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = Self(folder);
        fs::write(file.path(), text).unwrap();
        file
    }

    pub fn path(&self) -> PathBuf {
        self.0.join("secret")
    }

    /// Replaces the file atomically, as careful writers do.
    pub fn replace(&self, text: &str) {
        let new = self.0.join("new");
        fs::write(&new, text).unwrap();
        fs::rename(new, self.path()).unwrap();
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// A platform and a client with the file, for the keys that calls are signed with.
struct Calls {
    platform: Platform,
    client: Client,
}

impl Calls {
    async fn new(file: &Path, responses: impl IntoIterator<Item = StubResponse>) -> Self {
        let platform = Platform::responding(responses).await;
        let client =
            Client::from_provider(CredentialFile::new(file).unwrap()).base_url(platform.url()).build().unwrap();
        Self { platform, client }
    }

    /// The keys that one call was signed with.
    async fn keys(&self) -> Vec<String> {
        let before = self.platform.requests().len();
        let _ = self.client.phones().list_page(ListPhonesQuery::new()).await;
        let requests = self.platform.requests();
        let key = |header: Option<&str>| header.unwrap().trim_start_matches("Bearer ").to_owned();
        requests[before..].iter().map(|seen| key(seen.header("authorization"))).collect()
    }
}

#[tokio::test]
async fn a_file_is_reloaded_when_it_changes_unless_its_content_is_invalid() {
    let file = Temporary::new("changes", " first\n");
    let calls = Calls::new(&file.path(), [StubResponse::json(200, r#"{"data":[]}"#)]).await;
    assert_eq!(calls.keys().await, ["first"]);
    file.replace("second");
    assert_eq!(calls.keys().await, ["second"]);
    fs::write(file.path(), "in place").unwrap();
    assert_eq!(calls.keys().await, ["in place"]);
    for unusable in ["", "two\nlines"] {
        fs::write(file.path(), unusable).unwrap();
        assert_eq!(calls.keys().await, ["in place"], "{unusable:?}");
    }
    fs::remove_file(file.path()).unwrap();
    assert_eq!(calls.keys().await, ["in place"]);
    file.replace("back");
    assert_eq!(calls.keys().await, ["back"]);
}

/// File systems have coarse timestamps, and a new key can be as long as the old one.
#[tokio::test]
async fn a_change_without_a_new_file_time_is_found_when_the_platform_refuses() {
    let file = Temporary::new("hidden", "first");
    let time = fs::metadata(file.path()).unwrap().modified().unwrap();
    let (refused, accepted) = (StubResponse::json(401, "{}"), StubResponse::json(200, r#"{"data":[]}"#));
    let calls = Calls::new(&file.path(), [accepted.clone(), refused.clone(), accepted, refused]).await;
    assert_eq!(calls.keys().await, ["first"]);
    let open = fs::OpenOptions::new().write(true).open(file.path()).unwrap();
    std::io::Write::write_all(&mut &open, b"other").unwrap();
    open.set_modified(time).unwrap();
    assert_eq!(calls.keys().await, ["first", "other"]);
    // The file has no other key, so there is no second attempt.
    assert_eq!(calls.keys().await, ["other"]);
}

#[test]
fn a_file_without_credentials_is_refused_at_once_and_named() {
    let file = Temporary::new("refused", "hunter2\nhunter2");
    let path = file.path();
    let named = path.display().to_string();
    let errors = [
        CredentialFile::<Secret>::new(&path).unwrap_err(),
        CredentialFile::<voximplant::Credentials>::new(&path).unwrap_err(),
        CredentialFile::<Secret>::new(path.with_file_name("none")).unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(named.trim_end_matches("secret")) && !shown.contains("hunter2"), "{shown}");
    }
    file.replace("hunter2");
    let provider = CredentialFile::<Secret>::new(&path).unwrap();
    assert!(!format!("{provider:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_credentials_json_is_reloaded_when_it_changes() {
    let json = |key_id: &str| {
        let key = crate::support::TEST_KEY;
        serde_json::json!({ "account_id": 1, "key_id": key_id, "private_key": key }).to_string()
    };
    let file = Temporary::new("voximplant", &json("first"));
    let platform = Platform::responding_json(200, r#"{"result":1}"#).await;
    let provider = CredentialFile::new(file.path()).unwrap();
    let client = voximplant::Client::from_provider(provider).base_url(platform.url()).build().unwrap();
    for key_id in ["first", "second"] {
        file.replace(&json(key_id));
        client.sip_registrations().delete(1).await.unwrap();
        let request = platform.requests().pop().unwrap();
        let token = request.header("authorization").unwrap().trim_start_matches("Bearer ").to_owned();
        let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&header).unwrap()["kid"], key_id);
    }
}
