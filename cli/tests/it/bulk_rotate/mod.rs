//! `trunkline rotate --from`: as a program that is killed, and as the loop inside of it.

#![allow(unreachable_pub)]

mod killed;
mod platform;
mod program;
mod refused;
mod wrong;

use program::Folder;
use trunkline::signalwire::types::SipCredentialCreate;
use trunkline_testkit::Sandbox;

#[tokio::test(flavor = "multi_thread")]
async fn passwords_of_the_sandbox_are_rotated() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().unwrap().sip_credentials();
    let mut updates = vec![(fake.sip_credential_id().to_string(), "correct horse".to_owned())];
    for number in 0..30 {
        let create = SipCredentialCreate::new(format!("user-{number}")).password("old");
        let id = credentials.create(create).await.unwrap().id.to_string();
        updates.push((id, format!("correct horse {number}")));
    }
    let platform = platform::Platform::start(|_, _| platform::StubResponse::Refused(404));
    let folder = Folder::new("sandbox", &platform, &program::lines(&updates));
    let mut command = folder.command(&["input.jsonl"]);
    command.env("SIGNALWIRE_BASE_URL", sandbox.base_url()).env("SIGNALWIRE_PROJECT_ID", fake.project_id());
    let ended = command.env("SIGNALWIRE_API_TOKEN", fake.api_token()).output().unwrap();
    assert!(ended.status.success(), "{ended:?}");
    for (id, password) in &updates {
        assert!(fake.password_is(&id.as_str().into(), password));
    }
    assert_eq!(fake.count("update_sip_credential"), updates.len());
}
