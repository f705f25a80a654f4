//! The environment of the sandbox's clients, as shells set it.

use crate::failure::Failure;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use trunkline::sip::Transport;
use trunkline_testkit::{FaultServer, Registrar, Sandbox};

#[derive(Clone, Copy)]
pub(super) enum Shell {
    Bash,
    Fish,
    Powershell,
}

impl Shell {
    pub(super) const NAMES: [&'static str; 3] = ["bash", "fish", "powershell"];

    pub(super) fn named(name: &str) -> Self {
        match name {
            "fish" => Self::Fish,
            "powershell" => Self::Powershell,
            _ => Self::Bash,
        }
    }

    fn export(self, name: &str, value: &str) -> String {
        match self {
            Self::Bash => format!("export {name}='{}'", value.replace('\'', r"'\''")),
            Self::Fish => format!("set -gx {name} '{}'", value.replace('\\', r"\\").replace('\'', r"\'")),
            Self::Powershell => format!("$env:{name} = '{}'", value.replace('\'', "''")),
        }
    }
}

/// Variables, most of them with the names that the library's `from_env` reads. The secrets open this sandbox and nothing else.
pub(super) struct Environment(Vec<(&'static str, String)>);

impl Environment {
    /// The addresses, the credentials and the ids of what exists from the start. What clients read from files is written into
    /// `folder`.
    pub(super) fn of(sandbox: &Sandbox, folder: &Path, with_authority: bool) -> Result<Self, Failure> {
        let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
        let mut all = Self(Vec::new());
        all.add("SIGNALWIRE_BASE_URL", sandbox.base_url());
        all.add("SIGNALWIRE_SPACE", "sandbox");
        all.add("SIGNALWIRE_PROJECT_ID", &signalwire.project_id());
        all.add("SIGNALWIRE_API_TOKEN", &signalwire.api_token());
        all.add("SIGNALWIRE_SIP_CREDENTIAL_ID", &signalwire.sip_credential_id());
        all.add("SIGNALWIRE_SUBSCRIBER_ID", &signalwire.subscriber_id());
        all.add("SIGNALWIRE_RESOURCE_ID", &signalwire.resource_id());
        all.add("SIGNALWIRE_PHONE_NUMBER_ID", &signalwire.phone_number_id());
        all.add("SIGNALWIRE_VERIFIED_CALLER_ID", &signalwire.verified_caller_id());
        all.add("SIGNALWIRE_EMERGENCY_ADDRESS_ID", &signalwire.emergency_address_id());
        all.add("VOXIMPLANT_BASE_URL", sandbox.base_url());
        all.add_file("VOXIMPLANT_CREDENTIALS", &folder.join("credentials.json"), &voximplant.credentials_json())?;
        all.add("VOXIMPLANT_SIP_REGISTRATION_ID", &voximplant.sip_registration_id());
        all.add("VOXIMPLANT_APPLICATION_ID", &voximplant.application_id());
        all.add("VOXIMPLANT_APPLICATION_NAME", &voximplant.application_name());
        all.add("VOXIMPLANT_RULE_ID", &voximplant.rule_id());
        all.add("VOXIMPLANT_RULE_NAME", &voximplant.rule_name());
        all.add("VOXIMPLANT_USER_ID", &voximplant.user_id());
        all.add("VOXIMPLANT_USER_NAME", &voximplant.user_name());
        all.add("DIGA_BASE_URL", sandbox.base_url());
        all.add("DIGA_API_KEY", &diga.api_key());
        all.add("DIGA_PHONE_ID", &diga.phone_id());
        if let Some((agent, version)) = diga.agents().first() {
            all.add("DIGA_AGENT_ID", agent);
            all.add("DIGA_AGENT_VERSION_ID", version);
        }
        if with_authority {
            let pem = FaultServer::authority_pem().map_err(|error| format!("cannot make a certificate: {error}"))?;
            all.add_file("SANDBOX_AUTHORITY_FILE", &folder.join("authority.pem"), &pem)?;
        }
        Ok(all)
    }

    pub(super) fn add(&mut self, name: &'static str, value: &(impl ToString + ?Sized)) {
        self.0.push((name, value.to_string()));
    }

    /// The registrar's ports on 127.0.0.1, and a credential that can register there.
    pub(super) fn add_registrar(&mut self, registrar: &Registrar, username: &str, password: &str) {
        self.add("SANDBOX_SIP_DOMAIN", registrar.domain());
        self.add("SANDBOX_SIP_USERNAME", username);
        self.add("SANDBOX_SIP_PASSWORD", password);
        self.add("SANDBOX_SIP_UDP_PORT", &registrar.port(Transport::Udp));
        self.add("SANDBOX_SIP_TCP_PORT", &registrar.port(Transport::Tcp));
        self.add("SANDBOX_SIP_TLS_PORT", &registrar.port(Transport::Tls));
    }

    /// A file for its owner alone. The variable holds its path.
    fn add_file(&mut self, name: &'static str, path: &Path, content: &str) -> Result<(), Failure> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| file.write_all(content.as_bytes()));
        written.map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        self.add(name, &path.display());
        Ok(())
    }

    /// What sets the variables in a shell: one line for each, without comments, so that `eval` takes it unquoted, too.
    pub(super) fn script(&self, shell: Shell) -> String {
        let mut script = String::new();
        for (name, value) in &self.0 {
            // Writing into a String cannot fail.
            let _ = writeln!(script, "{}", shell.export(name, value));
        }
        script
    }
}
