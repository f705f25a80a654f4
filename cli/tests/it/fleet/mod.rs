//! Manifests: plan, apply, export and rotate, on the sandbox.

mod converge;
mod export;
mod manifests;
mod many;
mod plans;
#[cfg(unix)]
mod rotate;

use std::path::{Path, PathBuf};
use trunkline_cli::journal::{Journal, Purpose};
use trunkline_cli::plan::apply::{Applier, End};
use trunkline_cli::plan::kinds::Clients;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::secrets::Secrets;
use trunkline_cli::plan::{LiveFields, Plan, Planner, Trouble};
use trunkline_testkit::{Sandbox, VirtualClock};
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
        let path = self.folder.path("trunks.toml.journal");
        // A program that another test starts holds the lock of the last run until it has replaced its own image.
        let opened = (0..10_000).find_map(|_| {
            std::thread::yield_now();
            Journal::open(&path, &Purpose::Manifest).ok()
        });
        opened.unwrap_or_else(|| Journal::open(&path, &Purpose::Manifest).unwrap())
    }

    pub async fn plan(&self, journal: &Journal) -> Result<(Plan, LiveFields), Trouble> {
        let in_doubt = |address: &str| journal.is_in_doubt(address);
        let (manifest, clients, secrets) = (&self.manifest, &self.clients, &self.secrets);
        Planner { manifest, clients, secrets, check: None, in_doubt: &in_doubt }.plan().await
    }

    /// Plans and applies once.
    pub async fn apply(&self, in_flight: usize) -> Result<Vec<(String, End)>, Trouble> {
        let journal = self.journal();
        let (plan, live) = self.plan(&journal).await?;
        let (manifest, clients, secrets) = (&self.manifest, &self.clients, &self.secrets);
        Applier { manifest, clients, secrets, journal: &journal, check: None, in_flight }.apply(&plan, live).await
    }
}
