//! What people see: each file of `sessions/` is a session at a shell, with a sandbox of its own. `BLESS=1` writes what the
//! program prints now.

use regex::Regex;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;
use trunkline_testkit::Sandbox;

const PROGRAM: &str = env!("CARGO_BIN_EXE_trunkline");

/// A shell in a folder of its own, with nothing of the environment but the sandbox's variables.
pub struct Shell {
    pub folder: TempDir,
    variables: Vec<(&'static str, String)>,
    /// It serves while the shell lives.
    _sandbox: Sandbox,
}

impl Shell {
    pub async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("the sandbox starts");
        let folder = tempfile::tempdir().expect("a folder");
        let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
        let credentials = folder.path().join("credentials.json");
        std::fs::write(&credentials, voximplant.credentials_json()).expect("the file can be written");
        let url = || sandbox.base_url().to_owned();
        let variables = vec![
            ("SIGNALWIRE_BASE_URL", url()),
            ("SIGNALWIRE_SPACE", "sandbox".to_owned()),
            ("SIGNALWIRE_PROJECT_ID", signalwire.project_id()),
            ("SIGNALWIRE_API_TOKEN", signalwire.api_token()),
            ("CREDENTIAL", signalwire.sip_credential_id().to_string()),
            ("SUBSCRIBER", signalwire.subscriber_id().to_string()),
            ("VOXIMPLANT_BASE_URL", url()),
            ("VOXIMPLANT_CREDENTIALS", credentials.display().to_string()),
            ("REGISTRATION", voximplant.sip_registration_id().to_string()),
            ("DIGA_BASE_URL", url()),
            ("DIGA_API_KEY", diga.api_key()),
            ("PHONE", diga.phone_id().to_string()),
        ];
        Self { folder, variables, _sandbox: sandbox }
    }

    /// Runs a command line, in which `trunkline` is the program. There is no terminal.
    pub fn run(&self, line: &str) -> Output {
        let programs = Path::new(PROGRAM).parent().expect("the program is in a folder").display().to_string();
        let path = std::env::var("PATH").unwrap_or_default();
        let mut shell = Command::new("bash");
        shell.arg("-c").arg(line).current_dir(self.folder.path()).env_clear().stdin(std::process::Stdio::null());
        shell.envs(self.variables.iter().map(|(name, value)| (*name, value)));
        shell.env("PATH", format!("{programs}:{path}")).env("HOME", self.folder.path());
        shell.output().expect("bash can be run")
    }
}

/// What a session shows, without what differs from run to run.
pub fn shown(output: &Output, folder: &Path) -> String {
    static CHANGING: OnceLock<Vec<(Regex, &str)>> = OnceLock::new();
    let changing = CHANGING.get_or_init(|| {
        let patterns = [
            (r"127\.0\.0\.1:\d{4,5}\b", "127.0.0.1:PORT"),
            (r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME"),
            (r"\b20\d\d-\d\d-\d\d\b", "DATE"),
            (r"\b1[789]\d{8}\b", "EPOCH"),
            (r"\b\d+ ms\b", "N ms"),
        ];
        patterns.map(|(pattern, shown)| (Regex::new(pattern).expect("a pattern"), shown)).to_vec()
    });
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        text += format!("! {line}").trim_end();
        text.push('\n');
    }
    if !output.status.success() {
        text += "[exit ";
        text += &output.status.code().unwrap_or(-1).to_string();
        text += "]\n";
    }
    let text = text.replace(&folder.display().to_string(), "FOLDER");
    changing.iter().fold(text, |text, (pattern, shown)| pattern.replace_all(&text, *shown).into_owned())
}

/// Runs the commands of a session, and compares what they print with what the file says.
async fn session(name: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/sessions").join(name).with_extension("txt");
    let accepted = std::fs::read_to_string(&file).expect("the session can be read");
    let shell = Shell::start().await;
    let mut now = String::new();
    for line in accepted.lines().filter(|line| line.starts_with("$ ") || line.starts_with('#')) {
        now += line;
        now.push('\n');
        if let Some(line) = line.strip_prefix("$ ") {
            now += &shown(&shell.run(line), shell.folder.path());
        }
    }
    compare(&file, &now);
}

/// Fails if the file says anything else than `now`. `BLESS=1` writes it instead.
pub fn compare(file: &Path, now: &str) {
    if std::env::var("BLESS").is_ok_and(|value| value == "1") {
        return std::fs::write(file, now).expect("the file can be written");
    }
    let accepted = std::fs::read_to_string(file).expect("the file can be read");
    if accepted != now {
        let lines = accepted.lines().zip(now.lines()).find(|(accepted, now)| accepted != now);
        panic!("{}: {lines:#?} (accepted, now); accept it with BLESS=1\n{now}", file.display());
    }
}

macro_rules! sessions {
    ($($name:ident)*) => {$(
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            session(stringify!($name)).await;
        }
    )*};
}

sessions! { help reading writing wrong manifests profiles tools }
