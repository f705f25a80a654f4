//! Manifests: plan, apply, export and rotate, on the sandbox.

mod converge;
mod export;
mod manifests;
#[cfg(target_os = "linux")]
mod many;
mod plans;
#[cfg(unix)]
mod program;
#[cfg(unix)]
mod rotate;

use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use trunkline_cli::journal::{Journal, Purpose};
use trunkline_cli::plan::apply::{Applier, End};
use trunkline_cli::plan::kinds::Clients;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::planner::Planner;
use trunkline_cli::plan::secrets::Secrets;
use trunkline_cli::plan::{LiveFields, Plan, Trouble};
use trunkline_testkit::{Registrar, Sandbox, VirtualClock};
use uuid::Uuid;

/// What no output and no file but its own may hold.
pub const PASSWORD: &str = "correct-horse-battery";

/// A folder of a test, with a file `password`.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fleet").join(Uuid::new_v4().simple().to_string());
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("password"), PASSWORD).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Clients that wait for nothing.
pub fn clients(sandbox: &Sandbox) -> Clients {
    let clock = VirtualClock::new();
    Clients::new(
        Some(sandbox.signalwire().client().clock(clock.clone()).build().unwrap()),
        Some(sandbox.voximplant().client().clock(clock.clone()).build().unwrap()),
        Some(sandbox.diga().client().clock(clock).build().unwrap()),
    )
}

/// The program, in a folder, with the sandbox's accounts.
#[cfg(unix)]
pub fn program(folder: &Folder, sandbox: &Sandbox) -> Command {
    let (signalwire, voximplant, url) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.base_url());
    folder.write("key.json", &voximplant.credentials_json());
    let mut command = Command::new(env!("CARGO_BIN_EXE_trunkline"));
    command.current_dir(folder.path("")).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env("SIGNALWIRE_SPACE", "acme").env("SIGNALWIRE_BASE_URL", url);
    command.env("SIGNALWIRE_PROJECT_ID", signalwire.project_id()).env("SIGNALWIRE_API_TOKEN", signalwire.api_token());
    command.env("VOXIMPLANT_CREDENTIALS", folder.path("key.json")).env("VOXIMPLANT_BASE_URL", url);
    command.env("DIGA_API_KEY", sandbox.diga().api_key()).env("DIGA_BASE_URL", url);
    command
}

/// The options that lead checks of passwords to a registrar.
#[cfg(unix)]
pub fn reaching(registrar: &Registrar, folder: &Folder) -> Vec<String> {
    folder.write("ca.pem", &trunkline_testkit::FaultServer::authority_pem().unwrap());
    let port = registrar.port(trunkline::sip::Transport::Tls).to_string();
    ["--sip-server", "localhost", "--sip-ca-file", "ca.pem", "--sip-port", &port].map(str::to_owned).into()
}

/// A manifest in a folder, with what it is applied to.
pub struct Fleet<'a> {
    pub folder: &'a Folder,
    pub manifest: Manifest,
    pub clients: Clients,
    pub secrets: Secrets,
}

impl<'a> Fleet<'a> {
    pub fn new(folder: &'a Folder, sandbox: &Sandbox, manifest: &str) -> Self {
        let path = folder.path("trunks.toml");
        let manifest = Manifest::parse(&path, manifest).unwrap_or_else(|error| panic!("{error}\n{manifest}"));
        let secrets = Secrets::new(&path, Box::new(|name| Err(format!("{name} is asked for"))));
        Self { folder, manifest, clients: clients(sandbox), secrets }
    }

    pub fn journal(&self) -> Journal {
        Journal::open(&self.folder.path("trunks.toml.journal"), &Purpose::Manifest).unwrap()
    }

    pub async fn plan(&self, journal: &Journal) -> Result<(Plan, LiveFields), Trouble> {
        self.plan_later(journal, Duration::ZERO).await
    }

    /// Plans so long after what the journal has.
    pub async fn plan_later(&self, journal: &Journal, later: Duration) -> Result<(Plan, LiveFields), Trouble> {
        let in_doubt = |address: &str| journal.in_doubt_for(address).map(|ago| ago + later);
        let (manifest, clients, secrets) = (&self.manifest, &self.clients, &self.secrets);
        Planner { manifest, clients, secrets, checks: None, in_doubt: &in_doubt }.plan().await
    }

    /// Plans and applies once.
    pub async fn apply(&self, in_flight: usize) -> Result<Vec<(String, End)>, Trouble> {
        self.apply_later(in_flight, Duration::ZERO).await
    }

    /// Plans and applies once, so long after what the journal has.
    pub async fn apply_later(&self, in_flight: usize, later: Duration) -> Result<Vec<(String, End)>, Trouble> {
        let journal = self.journal();
        let (plan, live) = self.plan_later(&journal, later).await?;
        let (manifest, clients, secrets) = (&self.manifest, &self.clients, &self.secrets);
        let stop = CancellationToken::new();
        let applier = Applier { manifest, clients, secrets, journal: &journal, checks: None, in_flight, stop: &stop };
        applier.apply(&plan, live).await
    }
}
