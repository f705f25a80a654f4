//! The sandbox as the accounts of a user of the command line.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use trunkline_testkit::Sandbox;
use uuid::Uuid;

/// A sandbox and the settings of its clients, in a folder that is removed at the end.
pub(crate) struct Accounts {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: PathBuf,
}

impl Accounts {
    pub(crate) async fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("trunkline-test-{}", Uuid::new_v4().simple()));
        std::fs::create_dir(&folder).unwrap();
        let sandbox = Sandbox::start().await.unwrap();
        std::fs::write(folder.join("credentials.json"), sandbox.voximplant().credentials_json()).unwrap();
        Self { sandbox, folder }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let (url, signalwire) = (self.sandbox.base_url(), self.sandbox.signalwire());
        let mut command = Command::new(env!("CARGO_BIN_EXE_trunkline"));
        command.args(arguments).args(["--retries", "0"]).env_clear();
        command.env("XDG_CONFIG_HOME", &self.folder).stdin(Stdio::null());
        command.env("SIGNALWIRE_SPACE", "sandbox").env("SIGNALWIRE_BASE_URL", url);
        command
            .env("SIGNALWIRE_PROJECT_ID", signalwire.project_id())
            .env("SIGNALWIRE_API_TOKEN", signalwire.api_token());
        command.env("VOXIMPLANT_CREDENTIALS", self.folder.join("credentials.json")).env("VOXIMPLANT_BASE_URL", url);
        command.env("DIGA_API_KEY", self.sandbox.diga().api_key()).env("DIGA_BASE_URL", url);
        command
    }

    /// Runs beside the sandbox, which needs the thread.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }
}

impl Drop for Accounts {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
