//! Plans: what would be done to bring the accounts to the state that a manifest describes. Nothing is written.

pub mod apply;
pub mod checks;
pub mod export;
pub mod kinds;
pub mod manifest;
pub mod node;
pub mod planner;
mod reader;
pub mod schema;
pub mod secrets;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use trunkline::Error;

/// The version of the JSON of plans.
const VERSION: u32 = 1;

/// What would be done. As JSON, this is a documented format (`docs/fleet.md`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub version: u32,
    /// A digest of the manifest.
    pub manifest: String,
    /// The resources of the manifest, each after those that it refers to.
    pub resources: Vec<Entry>,
    /// What is on the accounts and not in the manifest.
    pub unmanaged: Vec<Unmanaged>,
    /// What could not be read, so that nothing is known of it.
    pub unseen: Vec<String>,
    /// What the creates cost.
    pub costs: Vec<Cost>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A digest of the fields that were read, to see whether the resource changed after the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    #[serde(flatten)]
    pub action: Action,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
pub enum Action {
    Create {
        fields: Map<String, Value>,
        secrets: Vec<String>,
        billed: bool,
        /// Whether an earlier run sent this create, too, and does not know its outcome.
        in_doubt: bool,
    },
    Update {
        changes: Vec<Change>,
        /// The secrets that are sent, and what is known of those on the account.
        secrets: BTreeMap<String, SecretState>,
    },
    Unchanged {
        secrets: BTreeMap<String, SecretState>,
    },
    /// It cannot be brought to its state.
    Blocked {
        reason: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub field: String,
    pub old: Value,
    pub new: Value,
}

/// Whether the secret of the manifest works at the SIP server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretState {
    Works,
    DoesNotWork,
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unmanaged {
    pub kind: String,
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriber: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    pub kind: String,
    pub creates: usize,
    /// The price of one, as the platform tells it.
    pub price: Option<String>,
}

/// What goes wrong while a plan is made.
#[derive(Debug)]
pub enum Trouble {
    /// The manifest or a secret of it is wrong, or the journal cannot be used.
    Usage(String),
    Call(Box<Error>),
}

impl From<String> for Trouble {
    fn from(what: String) -> Self {
        Self::Usage(what)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => f.write_str(what),
            Self::Call(error) => error.fmt(f),
        }
    }
}

/// The fields of the resources that others refer to.
pub type LiveFields = HashMap<String, Value>;

impl Plan {
    /// True if nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.resources.iter().all(|entry| matches!(entry.action, Action::Unchanged { .. }))
    }

    /// The addresses whose state moved between two plans of one manifest. An error if they are of different manifests.
    pub fn moved_since(&self, earlier: &Self) -> Result<Vec<&str>, String> {
        if earlier.version != self.version {
            return Err(format!("the plan has version {}, and this program makes version {VERSION}", earlier.version));
        }
        if earlier.manifest != self.manifest {
            return Err("the manifest has changed since the plan was made; make a new plan".to_owned());
        }
        let moved = self.resources.iter().zip(&earlier.resources).filter(|(now, then)| {
            (&now.id, &now.fingerprint, std::mem::discriminant(&now.action))
                != (&then.id, &then.fingerprint, std::mem::discriminant(&then.action))
        });
        Ok(moved.map(|(now, _)| now.address.as_str()).collect())
    }
}

/// For people.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut counts, mut unchanged) = ([0, 0, 0], 0);
        for entry in &self.resources {
            match &entry.action {
                Action::Create { fields, secrets, billed, in_doubt } => {
                    counts[0] += 1;
                    writeln!(f, "+ {}{}", entry.address, if *billed { " (billed)" } else { "" })?;
                    if *in_doubt {
                        writeln!(
                            f,
                            "    (an earlier run sent this create, too; the account does not show the resource)"
                        )?;
                    }
                    for (field, value) in fields {
                        writeln!(f, "    {field}: {value}")?;
                    }
                    if fields.is_empty() {
                        writeln!(f, "    (fields known after what it refers to is created)")?;
                    }
                    for secret in secrets {
                        writeln!(f, "    {secret}: (secret)")?;
                    }
                }
                Action::Update { changes, secrets } => {
                    counts[1] += 1;
                    writeln!(f, "~ {}", entry.address)?;
                    for Change { field, old, new } in changes {
                        writeln!(f, "    {field}: {old} -> {new}")?;
                    }
                    write_secrets(f, secrets)?;
                }
                Action::Unchanged { secrets } => {
                    unchanged += 1;
                    if secrets.values().any(|state| *state != SecretState::Unknown) {
                        writeln!(f, "= {}", entry.address)?;
                        write_secrets(f, secrets)?;
                    }
                }
                Action::Blocked { reason } => {
                    counts[2] += 1;
                    writeln!(f, "! {}\n    {reason}", entry.address)?;
                }
            }
        }
        for Unmanaged { kind, id, name, .. } in &self.unmanaged {
            writeln!(f, "? {kind} {name:?} (id {}) is not in the manifest", id.escape_debug())?;
        }
        for unseen in &self.unseen {
            writeln!(f, "? not readable: {unseen}")?;
        }
        for Cost { kind, creates, price } in &self.costs {
            let price = price.as_deref().unwrap_or("a price that the platform does not tell");
            writeln!(f, "$ {kind}: {creates} to create, at {price}")?;
        }
        let [create, update, blocked] = counts;
        write!(f, "{create} to create, {update} to update, {unchanged} unchanged, {blocked} blocked")
    }
}

fn write_secrets(f: &mut fmt::Formatter<'_>, secrets: &BTreeMap<String, SecretState>) -> fmt::Result {
    for (field, state) in secrets {
        let state = match state {
            SecretState::Works => "works",
            SecretState::DoesNotWork => "does not work",
            SecretState::Unknown => "unknown",
        };
        writeln!(f, "    {field}: (secret: {state})")?;
    }
    Ok(())
}
