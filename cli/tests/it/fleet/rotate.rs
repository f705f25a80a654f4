//! `trunkline rotate`: one password everywhere, also when it is killed after any step.

use super::{Fleet, Folder};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use trunkline::sip::Transport;
use trunkline::{Clock, SystemClock};
use trunkline_cli::plan::apply::End;
use trunkline_testkit::{Registrar, Sandbox};

/// A clock of which each look is later by some seconds, so that an update is newer than what was before it.
#[derive(Debug)]
struct Ticking(SystemClock, AtomicU64);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        self.0.now() + Duration::from_secs(self.1.fetch_add(2, Ordering::Relaxed) % 3600)
    }
    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
    fn sleep(&self, duration: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.0.sleep(duration)
    }
}

/// A store of files: `store.sh get current` and the like.
const STORE: &str = r#"#!/bin/sh
folder=$(dirname "$0")
case "$1" in
    get) cat "$folder/$2.secret" 2>/dev/null || true ;;
    put) cat > "$folder/$2.new" && mv "$folder/$2.new" "$folder/$2.secret" ;;
    delete) rm -f "$folder/$2.secret" ;;
esac
"#;

const FIRST: &str = "first-horse-password";

struct Trunk {
    sandbox: Sandbox,
    registrar: Registrar,
    folder: Folder,
}

impl Trunk {
    /// A credential, a registration and a phone with the first password.
    async fn new() -> Self {
        let clock = Ticking(SystemClock::new(), AtomicU64::new(0));
        let sandbox = Sandbox::builder().clock(Arc::new(clock)).start().await.unwrap();
        let registrar = sandbox.signalwire().registrar().await.unwrap();
        let folder = Folder::new();
        folder.write("store.sh", STORE);
        fs::set_permissions(folder.path("store.sh"), fs::Permissions::from_mode(0o700)).unwrap();
        folder.write("current.secret", FIRST);
        let manifest = format!(
            r#"
version = 1
[signalwire.sip_credentials.front-desk]
username = "front-desk"
password = {{ generate = {{ length = 24 }}, store = {{ command = ["{}"] }} }}
[signalwire.sip_profile]
[voximplant.sip_registrations.front-desk]
sip_username = {{ ref = "signalwire.sip_credentials.front-desk.username" }}
proxy = {{ ref = "signalwire.sip_profile.domain" }}
password = {{ ref = "signalwire.sip_credentials.front-desk.password" }}
[diga.phones.main]
phone_number = "+34675897654"
[diga.phones.main.outbound_config]
termination_uri = {{ ref = "signalwire.sip_profile.domain" }}
username = "front-desk"
password = {{ ref = "signalwire.sip_credentials.front-desk.password" }}
"#,
            folder.path("store.sh").display()
        );
        folder.write("trunks.toml", &manifest);
        fs::write(folder.path("ca.pem"), trunkline_testkit::FaultServer::authority_pem().unwrap()).unwrap();
        let ends = Fleet::new(&folder, &sandbox, &manifest).apply(4).await.unwrap();
        assert!(ends.iter().all(|(_, end)| matches!(end, End::Done | End::Unchanged)), "{ends:?}");
        Self { sandbox, registrar, folder }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let (signalwire, voximplant, diga) =
            (self.sandbox.signalwire(), self.sandbox.voximplant(), self.sandbox.diga());
        fs::write(self.folder.path("key.json"), voximplant.credentials_json()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_trunkline"));
        command.args([
            "rotate",
            "front-desk",
            "--manifest",
            "trunks.toml",
            "--sip-server",
            "localhost",
            "--sip-ca-file",
            "ca.pem",
        ]);
        command.args(["--sip-port", &self.registrar.port(Transport::Tls).to_string()]).args(arguments);
        command.current_dir(self.folder.path("")).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("SIGNALWIRE_SPACE", "acme").env("SIGNALWIRE_BASE_URL", self.sandbox.base_url());
        command
            .env("SIGNALWIRE_PROJECT_ID", signalwire.project_id())
            .env("SIGNALWIRE_API_TOKEN", signalwire.api_token());
        command
            .env("VOXIMPLANT_CREDENTIALS", self.folder.path("key.json"))
            .env("VOXIMPLANT_BASE_URL", self.sandbox.base_url());
        command.env("DIGA_API_KEY", diga.api_key()).env("DIGA_BASE_URL", self.sandbox.base_url());
        command
    }

    /// Runs the program to its end, while the sandbox serves it.
    async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    fn secret(&self, slot: &str) -> Option<String> {
        fs::read_to_string(self.folder.path(&format!("{slot}.secret"))).ok().map(|text| text.trim().to_owned())
    }

    fn journal(&self) -> String {
        fs::read_to_string(self.folder.path("trunks.toml.journal")).unwrap()
    }

    async fn is_everywhere(&self, password: &str) -> bool {
        let fleet = super::clients(&self.sandbox);
        let client = fleet.signalwire.as_ref().unwrap();
        let credential = client.sip_credentials().find_by_username("front-desk").await.unwrap().unwrap();
        let domain = client.sip_profile().get().await.unwrap().domain.clone().unwrap();
        let registrations = fleet.voximplant.as_ref().unwrap().sip_registrations();
        let registration = registrations.find("front-desk", &domain).await.unwrap().unwrap();
        let phone = fleet.diga.as_ref().unwrap().phones().find_by_number("+34675897654").await.unwrap().unwrap();
        self.sandbox.signalwire().password_is(&credential.id, password)
            && self.sandbox.voximplant().password_is(registration.sip_registration_id, password)
            && self.sandbox.diga().password_is(phone.id, password)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_rotated_everywhere_and_rolled_back() {
    let trunk = Trunk::new().await;
    let plan = trunk.run(&["--plan"]).await;
    let steps = String::from_utf8(plan.stdout).unwrap();
    assert!(
        steps.contains("2. set it on signalwire.sip_credentials.front-desk") && steps.contains("current"),
        "{steps}"
    );
    assert!(trunk.is_everywhere(FIRST).await, "a plan changes nothing");

    let ended = trunk.run(&[]).await;
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let second = trunk.secret("current").unwrap();
    assert_ne!(second, FIRST);
    assert_eq!((trunk.secret("previous").as_deref(), trunk.secret("pending")), (Some(FIRST), None));
    assert!(trunk.is_everywhere(&second).await);
    for text in [trunk.journal(), String::from_utf8(ended.stderr).unwrap(), String::from_utf8(ended.stdout).unwrap()] {
        assert!(!text.contains(&second) && !text.contains("horse"), "{text}");
    }
    let ended = trunk.run(&["--roll-back"]).await;
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    assert!(trunk.is_everywhere(FIRST).await);
    assert_eq!(trunk.secret("current").as_deref(), Some(FIRST));
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_any_step_it_resumes_with_the_same_password() {
    let trunk = Trunk::new().await;
    let whole = trunk.run(&[]).await;
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
    let lines = |trunk: &Trunk| trunk.journal().lines().filter(|line| line.contains("rotate/")).count();
    let steps = lines(&trunk);
    assert_eq!(steps, 8, "{}", trunk.journal());
    for step in 0..steps {
        let before = lines(&trunk);
        let mut command = trunk.command(&[]);
        let mut program = command.spawn().unwrap();
        // It is killed as soon as the journal has this step; it may be a little further by then.
        let is_there = || trunk.secret("pending").is_some() && lines(&trunk) >= before + step;
        while !is_there() && program.try_wait().unwrap().is_none() {
            tokio::task::yield_now().await;
        }
        program.kill().unwrap();
        program.wait().unwrap();
        let (pending, current) = (trunk.secret("pending"), trunk.secret("current").unwrap());
        let ended = trunk.run(&[]).await;
        assert!(ended.status.success(), "{step}: {}", String::from_utf8_lossy(&ended.stderr));
        let now = trunk.secret("current").unwrap();
        // If the kill came too late, the second run was another rotation.
        if let Some(pending) = pending {
            assert_eq!(now, pending, "{step}: killed when {current} was current");
        }
        assert_eq!(trunk.secret("pending"), None, "{step}");
        assert!(trunk.is_everywhere(&now).await, "{step}");
    }
    assert_eq!(trunk.sandbox.voximplant().count("create_sip_registration"), 1, "nothing is billed twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_keeps_the_old_password_is_named_before_others_change() {
    let trunk = Trunk::new().await;
    trunk.sandbox.signalwire().keep_passwords(true);
    let ended = trunk.run(&[]).await;
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("signalwire.sip_credentials.front-desk: the platform accepted the new password"), "{said}");
    assert!(trunk.is_everywhere(FIRST).await);
    let pending = trunk.secret("pending").unwrap();
    assert!(!said.contains(&pending));

    trunk.sandbox.signalwire().keep_passwords(false);
    let ended = trunk.run(&[]).await;
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    assert!(trunk.is_everywhere(&pending).await);
}
