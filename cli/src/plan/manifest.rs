//! A manifest: the resources that it describes, in the order in which they are brought about.

use super::kinds::{KINDS, Kind};
use super::node::{Place, toml, yaml};
use super::reader::Reader;
use super::secrets::{Secrets, Source};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A manifest.
pub struct Manifest {
    pub path: PathBuf,
    /// The resources, each after those that it refers to.
    pub resources: Vec<Resource>,
    pub(super) by_address: HashMap<String, usize>,
    /// The start of the names of a kind that this manifest is about.
    pub(super) owns: HashMap<String, String>,
}

/// A resource that a manifest describes.
pub struct Resource {
    /// `signalwire.sip_credentials.front-desk`
    pub address: String,
    pub kind: &'static Kind,
    /// The email address of the subscriber that it belongs to.
    pub subscriber: Option<String>,
    pub place: Place,
    /// The fields that are set, with dots for depth.
    pub(super) fields: Vec<(String, Setting)>,
    /// The addresses that it refers to.
    pub needs: Vec<String>,
}

/// What a field is set to. References within the manifest are resolved.
#[derive(Clone)]
pub(super) enum Setting {
    Value(Value),
    /// `owner` is the field that has the source, in the manifest.
    Secret {
        owner: String,
        source: Source,
    },
    /// The field of a resource that only the account has.
    Live {
        address: String,
        field: String,
        place: Place,
    },
}

/// Why a description is not complete.
#[derive(Debug)]
pub enum Incomplete {
    /// It needs a field of this resource, which does not exist yet.
    Needs(String),
    Wrong(String),
}

/// What happens to secrets in a description.
#[derive(Clone, Copy)]
pub enum With<'a> {
    No,
    /// A dash in place of each, for a request that requires them and does not send them.
    Placeholders,
    Secrets(&'a Secrets),
}

impl Manifest {
    /// Reads a manifest: TOML, or YAML or JSON by the extension of its name.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(path, &text)
    }

    /// Does the same with the text of the file.
    pub fn parse(path: &Path, text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // JSON is YAML, too.
        let is_yaml =
            path.extension().is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|it| extension == *it));
        let root = if is_yaml { yaml(text) } else { toml(text) };
        let root = root.map_err(|error| format!("{}:{error}", path.display()))?;
        Reader::default().manifest(path, &root)
    }

    pub fn get(&self, address: &str) -> Option<&Resource> {
        self.by_address.get(address).map(|index| &self.resources[*index])
    }

    /// True if the manifest is about a resource with this natural key.
    pub fn owns(&self, kind: &Kind, key: &[String]) -> bool {
        let prefix = self.owns.get(&kind.name);
        prefix.is_none_or(|prefix| key.first().is_some_and(|first| first.starts_with(prefix.as_str())))
    }

    /// The kinds that the manifest is about: those of its resources, and those of `owns`.
    pub fn kinds(&self) -> impl Iterator<Item = &'static Kind> {
        let described = self.resources.iter().map(|resource| resource.kind);
        described.chain(KINDS.iter().filter(|kind| self.owns.contains_key(&kind.name)))
    }

    /// The place of a resource in its file, for messages.
    pub fn place(&self, resource: &Resource) -> String {
        format!("{}:{}", self.path.display(), resource.place)
    }

    /// The description of a resource. `live` has the resources of the account that it refers to.
    pub fn desired(
        &self,
        resource: &Resource,
        live: &HashMap<String, Value>,
        secrets: With<'_>,
    ) -> Result<Value, Incomplete> {
        let mut desired = Value::Object(Map::new());
        for (field, setting) in &resource.fields {
            let value = match (setting, secrets) {
                (Setting::Value(value), _) => value.clone(),
                (Setting::Secret { .. }, With::No) => continue,
                (Setting::Secret { .. }, With::Placeholders) => "-".into(),
                (Setting::Secret { owner, source }, With::Secrets(secrets)) => {
                    secrets.read(owner, source).map_err(Incomplete::Wrong)?.expose().into()
                }
                (Setting::Live { address, field, place }, _) => {
                    let fields = live.get(address).ok_or_else(|| Incomplete::Needs(address.clone()))?;
                    let value = fields.pointer(&format!("/{}", field.replace('.', "/")));
                    value.filter(|value| !value.is_null()).cloned().ok_or_else(|| {
                        let file = self.path.display();
                        Incomplete::Wrong(format!(
                            "{file}:{place}: `{address}.{field}`: the resource shows no such field"
                        ))
                    })?
                }
            };
            let mut at = &mut desired;
            for name in field.split('.') {
                at = &mut at[name];
            }
            *at = value;
        }
        Ok(desired)
    }

    /// What the manifest describes, as text to tell manifests apart. It has no secret.
    pub fn canonical(&self) -> String {
        let mut text = String::new();
        for resource in &self.resources {
            let _ = writeln!(text, "{} {:?}", resource.address, resource.subscriber);
            for (field, setting) in &resource.fields {
                let _ = match setting {
                    Setting::Value(value) => writeln!(text, " {field}={value}"),
                    Setting::Secret { owner, source } => writeln!(text, " {field}={owner} {source:?}"),
                    Setting::Live { address, field: of, .. } => writeln!(text, " {field}->{address}.{of}"),
                };
            }
        }
        text
    }
}

impl Resource {
    /// The addresses whose live state the description needs.
    pub fn reads(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().filter_map(|(_, setting)| match setting {
            Setting::Live { address, .. } => Some(address.as_str()),
            _ => None,
        })
    }

    /// The secret fields, each with the field that has its source and the source.
    pub fn secrets(&self) -> impl Iterator<Item = (&str, &str, &Source)> {
        self.fields.iter().filter_map(|(field, setting)| match setting {
            Setting::Secret { owner, source } => Some((field.as_str(), owner.as_str(), source)),
            _ => None,
        })
    }
}
