//! The configuration file: profiles with the addresses and credentials of the platforms. Secrets are not in the file, but
//! where they are: in another file, in what a command prints or in a keyring.

use crate::failure::Failure;
use crate::global::Global;
use crate::secret;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use trunkline::Secret;
use trunkline_cli::plan::node::Lines;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// The profile that is used if no other is named and the platform's environment variables are not set.
    default_profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) signalwire: Option<Signalwire>,
    pub(crate) voximplant: Option<Voximplant>,
    pub(crate) diga: Option<Diga>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signalwire {
    pub(crate) space: String,
    pub(crate) project_id: String,
    pub(crate) api_token: Reference,
    pub(crate) base_url: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Voximplant {
    /// The `credentials.json` of a service account.
    pub(crate) credentials: Reference,
    pub(crate) base_url: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Diga {
    pub(crate) api_key: Reference,
    pub(crate) base_url: Option<String>,
}

/// What a reference to a secret looks like.
const REFERENCE: &str =
    r#"`{ file = "…" }`, `{ command = "…" }` or `{ keyring = "…" }`, as no secret stands in this file"#;

/// Where a secret is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(crate) enum Reference {
    File(PathBuf),
    Command(String),
    /// The name of its entry.
    Keyring(String),
}

impl Reference {
    /// Reads the secret, which may have many lines.
    pub(crate) fn read(&self) -> Result<Secret, Failure> {
        match self {
            Self::File(path) => std::fs::read_to_string(path)
                .map(Secret::from)
                .map_err(|error| Failure::usage(format!("{}: {error}", path.display()))),
            Self::Command(command) => secret::printed(command)
                .map_err(|error| Failure::usage(format!("the command of the credentials: {error}"))),
            Self::Keyring(name) => from_keyring(name),
        }
    }
}

#[cfg(feature = "keyring")]
fn from_keyring(name: &str) -> Result<Secret, Failure> {
    trunkline_cli::keyring::read(name).map_err(|error| Failure::usage(format!("keyring entry `{name}`: {error}")))
}

#[cfg(not(feature = "keyring"))]
fn from_keyring(name: &str) -> Result<Secret, Failure> {
    Err(Failure::usage(format!("keyring entry `{name}`: this program was built without the feature `keyring`")).hint(
        "build it with `cargo install trunkline-cli --features keyring`, or use a `command` that prints the entry",
    ))
}

/// A profile and its name.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) profile: Profile,
    /// Named by an option or a variable: it is used even if the platform's environment variables are set.
    pub(crate) is_asked_for: bool,
}

/// The profile that holds: the one that `--profile` or `TRUNKLINE_PROFILE` names, or the file's default.
pub(crate) fn profile(global: &Global) -> Result<Option<Named>, Failure> {
    let asked_for =
        global.profile.clone().or_else(|| std::env::var("TRUNKLINE_PROFILE").ok().filter(|name| !name.is_empty()));
    let Some((path, mut config)) = load(global)? else {
        return match asked_for {
            Some(name) => {
                Err(Failure::usage(format!("there is no profile `{name}`, as there is no configuration file")))
            }
            None => Ok(None),
        };
    };
    let is_asked_for = asked_for.is_some();
    let Some(name) = asked_for.or_else(|| config.default_profile.take()) else { return Ok(None) };
    let Some(profile) = config.profiles.remove(&name) else {
        let names: Vec<_> = config.profiles.into_keys().collect();
        let failure = Failure::usage(format!("{}: there is no profile `{name}`", path.display()));
        return Err(failure.hint(format!("the profiles are: {}", names.join(", "))));
    };
    Ok(Some(Named { name, profile, is_asked_for }))
}

/// The path of the configuration file, if the system has a place for it.
pub(crate) fn path(global: &Global) -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = if cfg!(windows) { "APPDATA" } else { "HOME" };
    let folder = || {
        set("XDG_CONFIG_HOME").or_else(|| set(home).map(|home| if cfg!(windows) { home } else { home.join(".config") }))
    };
    global.config.clone().or_else(|| Some(folder()?.join("trunkline").join("config.toml")))
}

fn load(global: &Global) -> Result<Option<(PathBuf, Config)>, Failure> {
    let Some(path) = path(global) else { return Ok(None) };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && global.config.is_none() => return Ok(None),
        Err(error) => return Err(Failure::usage(format!("{}: {error}", path.display()))),
    };
    let config = toml::from_str(&text).map_err(|error| {
        let place = Lines::new(&text).place(error.span().map_or(0, |span| span.start));
        Failure::usage(format!("{}:{place}: {}", path.display(), without_values(error.message())))
    })?;
    Ok(Some((path, config)))
}

/// serde's messages quote values, which may be secrets that somebody put here.
fn without_values(message: &str) -> String {
    match message.split_once("expected ") {
        Some((found, expected)) if found.starts_with("invalid type") || found.starts_with("invalid value") => {
            let expected =
                if expected.starts_with("struct ") && !expected.contains("Reference") { "a table" } else { expected };
            let expected = expected.replace("enum Reference", REFERENCE);
            format!("expected {expected}")
        }
        _ if message.starts_with("unknown variant") => format!("expected {REFERENCE}"),
        _ => message.to_owned(),
    }
}
