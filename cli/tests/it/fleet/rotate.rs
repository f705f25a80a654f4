//! `trunkline rotate`: one password everywhere, also when it is killed after any step.

use super::{Fleet, Folder};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use trunkline::{Clock, SystemClock};
use trunkline_cli::plan::apply::End;
use trunkline_testkit::{Fault, Registrar, Sandbox};

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

/// A store of files: `store.sh get current` and the like. It counts its calls, and kills its caller before or after the one that a
/// file names.
const STORE: &str = r#"#!/bin/sh
cd "$(dirname "$0")"
call=$(($(cat calls 2>/dev/null || echo 0) + 1))
echo $call > calls
if [ "$(cat kill-before 2>/dev/null)" = $call ]; then kill -9 $PPID; exit; fi
case "$1" in
    get) cat "$2.secret" 2>/dev/null || true ;;
    put) cat > "$2.new" && mv "$2.new" "$2.secret" ;;
    delete) rm -f "$2.secret" ;;
esac
if [ "$(cat kill-after 2>/dev/null)" = $call ]; then kill -9 $PPID; fi
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
        let ends = Fleet::new(&folder, &sandbox, &manifest).apply(4).await.unwrap();
        assert!(ends.iter().all(|(_, end)| matches!(end, End::Done | End::Unchanged)), "{ends:?}");
        fs::remove_file(folder.path("calls")).unwrap();
        Self { sandbox, registrar, folder }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = super::program(&self.folder, &self.sandbox);
        command
            .args(["rotate", "front-desk", "--manifest", "trunks.toml"])
            .args(super::reaching(&self.registrar, &self.folder));
        command.args(arguments);
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

/// A rotation was killed. The next run must bring the same password everywhere.
async fn resumes(trunk: &Trunk, place: &str) {
    let pending = trunk.secret("pending");
    let ended = trunk.run(&[]).await;
    assert!(ended.status.success(), "{place}: {}", String::from_utf8_lossy(&ended.stderr));
    let now = trunk.secret("current").unwrap();
    // Before there is a new password, and after all is done, the next run is a whole rotation.
    if let Some(pending) = pending {
        assert_eq!(now, pending, "{place}");
        assert_eq!(trunk.secret("previous").as_deref(), Some(FIRST), "{place}");
    }
    assert_eq!(trunk.secret("pending"), None, "{place}");
    assert!(trunk.is_everywhere(&now).await, "{place}");
    assert_eq!(trunk.sandbox.voximplant().count("create_sip_registration"), 1, "{place}: nothing is billed twice");
    assert_eq!(trunk.sandbox.diga().count("import_phone"), 1, "{place}: nothing is created twice");
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn killed_before_any_line_of_its_journal_it_resumes_with_the_same_password() {
    use crate::killed::{killed_at, starts};
    let whole = Trunk::new().await;
    assert!(whole.run(&[]).await.status.success());
    let starts = starts(&whole.journal(), |line| line.contains("rotate/"));
    // One line before and one after each of: the whole, the credential, the registration, the phone.
    assert_eq!(starts.len(), 8, "{}", whole.journal());
    for start in starts {
        let trunk = Trunk::new().await;
        let command = trunk.command(&[]);
        tokio::task::spawn_blocking(move || killed_at(start, &command)).await.unwrap();
        assert_eq!(trunk.journal().len(), start);
        assert!(trunk.secret("pending").is_some(), "the new password is stored before anything is written");
        resumes(&trunk, &format!("byte {start} of the journal")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_or_after_any_call_of_its_store_it_resumes_with_the_same_password() {
    let whole = Trunk::new().await;
    assert!(whole.run(&[]).await.status.success());
    let calls: usize = fs::read_to_string(whole.folder.path("calls")).unwrap().trim().parse().unwrap();
    assert!(calls > 3, "{calls}");
    for (call, moment) in (1..=calls).flat_map(|call| [(call, "kill-before"), (call, "kill-after")]) {
        let trunk = Trunk::new().await;
        trunk.folder.write(moment, &call.to_string());
        assert_eq!(trunk.run(&[]).await.status.signal(), Some(9), "{moment} {call}");
        fs::remove_file(trunk.folder.path(moment)).unwrap();
        resumes(&trunk, &format!("{moment} {call}")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_any_request_is_open_it_resumes_with_the_same_password() {
    for is_carried_out in [true, false] {
        for (platform, operation) in
            ["update_sip_credential", "update_sip_registration", "update_phone_sip_config"].into_iter().enumerate()
        {
            let trunk = Trunk::new().await;
            macro_rules! hold {
                ($fake:expr) => {{
                    if !is_carried_out {
                        $fake.fail_next(operation, 500, serde_json::json!({}));
                    }
                    $fake.fault_next(operation, |_| Fault::silence());
                }};
            }
            match platform {
                0 => hold!(trunk.sandbox.signalwire()),
                1 => hold!(trunk.sandbox.voximplant()),
                _ => hold!(trunk.sandbox.diga()),
            }
            let count = || match platform {
                0 => trunk.sandbox.signalwire().count(operation),
                1 => trunk.sandbox.voximplant().count(operation),
                _ => trunk.sandbox.diga().count(operation),
            };
            let before = count();
            let mut program = trunk.command(&[]).spawn().unwrap();
            while count() == before && program.try_wait().unwrap().is_none() {
                tokio::task::yield_now().await;
            }
            program.kill().unwrap();
            assert_eq!(program.wait().unwrap().signal(), Some(9), "{operation}");
            resumes(&trunk, operation).await;
        }
    }
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
