//! Plans: what would be done to bring the accounts to the state that a manifest describes. Nothing is written.

pub mod apply;
pub mod export;
pub mod kinds;
pub mod manifest;
pub mod node;
pub mod schema;
pub mod secrets;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt;
use kinds::{Clients, Kind, Live, settable};
use manifest::{Incomplete, Manifest, Resource, With};
use ring::digest;
use secrets::Secrets;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use trunkline::diga::types::OutboundConfigImport;
use trunkline::sip::{SipCheck, Verdict};
use trunkline::voximplant::types::SipRegistrationCreate;
use trunkline::{Difference, Error, WebhookUrl};

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

/// Sets how a check reaches the SIP server.
pub type Reach<'a> = &'a dyn Fn(SipCheck) -> SipCheck;

/// How a plan is made.
pub struct Planner<'a> {
    pub manifest: &'a Manifest,
    pub clients: &'a Clients,
    pub secrets: &'a Secrets,
    /// Asks the SIP servers whether the passwords work, and plans to set those that do not.
    pub check: Option<Reach<'a>>,
    /// Whether an earlier run may have written a resource without knowing it.
    pub in_doubt: &'a dyn Fn(&str) -> bool,
}

/// The fields of the resources that others refer to.
pub type LiveFields = HashMap<String, Value>;

/// The resources of one list, as the manifest describes them.
struct Group<'a> {
    kind: &'static Kind,
    subscriber: Option<&'a str>,
    resources: Vec<&'a Resource>,
}

/// A row that matches a resource.
struct Match {
    id: String,
    fingerprint: String,
    differences: Vec<Difference>,
}

impl Planner<'_> {
    /// Reads each list once, and compares.
    pub async fn plan(&self) -> Result<(Plan, LiveFields), Trouble> {
        let mut plan = Plan {
            version: VERSION,
            manifest: sha256(self.manifest.canonical().as_bytes()),
            resources: Vec::new(),
            unmanaged: Vec::new(),
            unseen: Vec::new(),
            costs: Vec::new(),
        };
        let referred: HashSet<&str> =
            self.manifest.resources.iter().flat_map(|resource| self.manifest.reads(resource)).collect();
        let mut live = LiveFields::new();
        let mut entries: HashMap<&str, Entry> = HashMap::new();
        for group in self.groups() {
            self.read(&group, &referred, &mut live, &mut entries, &mut plan).await?;
        }
        for resource in &self.manifest.resources {
            plan.resources.extend(entries.remove(resource.address.as_str()));
        }
        self.add_costs(&mut plan).await?;
        Ok((plan, live))
    }

    /// One group for each list, after those whose resources it needs to read.
    fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        let mut places: HashMap<(&str, Option<&str>), usize> = HashMap::new();
        // In the order of the manifest, the first resource of a kind comes after what it needs; a kind that is needed by
        // another comes first as a whole.
        let mut kinds: Vec<&Resource> = self.manifest.resources.iter().collect();
        let needed: HashSet<&str> = kinds
            .iter()
            .flat_map(|resource| self.manifest.reads(resource))
            .filter_map(|address| Some(self.manifest.get(address)?.kind.name.as_str()))
            .collect();
        kinds.sort_by_key(|resource| !needed.contains(resource.kind.name.as_str()));
        for resource in kinds {
            let key = (resource.kind.name.as_str(), resource.subscriber.as_deref());
            let place = *places.entry(key).or_insert_with(|| {
                groups.push(Group { kind: resource.kind, subscriber: key.1, resources: Vec::new() });
                groups.len() - 1
            });
            groups[place].resources.push(resource);
        }
        groups
    }

    async fn read<'a>(
        &self,
        group: &Group<'a>,
        referred: &HashSet<&str>,
        live: &mut LiveFields,
        entries: &mut HashMap<&'a str, Entry>,
        plan: &mut Plan,
    ) -> Result<(), Trouble> {
        let kind = group.kind;
        let mut described = Vec::new();
        let mut by_key: HashMap<Vec<String>, usize> = HashMap::new();
        for resource in &group.resources {
            match self.manifest.desired(resource, live, With::No) {
                Ok(desired) => {
                    let key = kind.key(&desired);
                    let first = (!kind.is_single()).then(|| by_key.insert(key, described.len())).flatten();
                    if let Some(first) = first {
                        let (first, _, _): &(&Resource, Value, Vec<Match>) = &described[first];
                        return Err(format!("{} and {} are the same resource", first.address, resource.address).into());
                    }
                    described.push((*resource, desired, Vec::new()));
                }
                // What it refers to is to be created, so that it cannot exist under that name.
                Err(Incomplete::Needs(_)) => {
                    entries.insert(&resource.address, self.create(resource, Map::new()));
                }
                Err(Incomplete::Wrong(what)) => return Err(what.into()),
            }
        }
        let mut is_whole = true;
        let mut rows = self.clients.collection(kind, group.subscriber).await?.list();
        while let Some(row) = rows.next().await {
            let row = match row {
                Ok(row) => row,
                Err(error) if error.kind() == trunkline::ErrorKind::Decode => {
                    is_whole = false;
                    plan.unseen.push(format!("{}: {error}", kind.name));
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let found = if kind.is_single() {
                Some(0)
            } else if kind.has_plain_key() {
                by_key.get(&kind.key(&row.fields)).copied()
            } else {
                described.iter().position(|(_, desired, _)| kind.is_same(desired, &row.fields))
            };
            let key = kind.key(&row.fields);
            match found.and_then(|found| described.get_mut(found)) {
                Some((resource, desired, matches)) => {
                    // Rows shift while a list is read.
                    if !matches.iter().any(|one| one.id == row.id) {
                        matches.push(matched(kind, desired, &row));
                    }
                    if referred.contains(resource.address.as_str()) {
                        live.insert(resource.address.clone(), row.fields);
                    }
                }
                None if self.manifest.owns(kind, &key) && !self.is_described_elsewhere(kind, &key) => {
                    plan.unmanaged.push(Unmanaged {
                        kind: kind.name.clone(),
                        id: row.id,
                        name: key.join(" at "),
                        subscriber: group.subscriber.map(str::to_owned),
                    });
                }
                None => {}
            }
        }
        for (resource, desired, matches) in described {
            let entry = self.entry(resource, desired, matches, is_whole, live).await?;
            entries.insert(&resource.address, entry);
        }
        Ok(())
    }

    /// True if the row is, or may be, what the manifest describes as another kind.
    fn is_described_elsewhere(&self, kind: &Kind, key: &[String]) -> bool {
        let is_it = |resource: &Resource| {
            let desired = || self.manifest.desired(resource, &LiveFields::new(), With::No);
            resource.kind.is_another_view() && desired().is_ok_and(|desired| resource.kind.key(&desired) == key)
        };
        kind.is_another_view()
            || (kind.name == "signalwire.sip_credentials" && self.manifest.resources.iter().any(is_it))
    }

    async fn entry(
        &self,
        resource: &Resource,
        desired: Value,
        matches: Vec<Match>,
        is_whole: bool,
        live: &LiveFields,
    ) -> Result<Entry, Trouble> {
        let mut matches = matches.into_iter();
        let (found, second) = (matches.next(), matches.next());
        let Some(found) = found else {
            let Value::Object(fields) = desired else { return Err("a description is an object".to_owned().into()) };
            let mut entry = self.create(resource, fields);
            if !is_whole {
                let reason = "a row of the list cannot be read; it may be this one".to_owned();
                entry.action = Action::Blocked { reason };
            }
            return Ok(entry);
        };
        let fixed = found.differences.iter().find(|one| !resource.kind.is_changeable(&one.field));
        let action = match (second, fixed) {
            (Some(second), _) => Action::Blocked {
                reason: format!("two resources match: {} and {}; delete one, or change its name", found.id, second.id),
            },
            (None, Some(fixed)) => Action::Blocked {
                reason: format!(
                    "{} cannot be changed from {} to {}; delete the resource to create it anew, or leave the field out",
                    fixed.field, fixed.read, fixed.sent
                ),
            },
            (None, None) => self.update(resource, found.differences, live).await?,
        };
        Ok(Entry {
            address: resource.address.clone(),
            id: Some(found.id),
            fingerprint: Some(found.fingerprint),
            action,
        })
    }

    /// What is to be done to a resource that exists.
    async fn update(
        &self,
        resource: &Resource,
        differences: Vec<Difference>,
        live: &LiveFields,
    ) -> Result<Action, Trouble> {
        let secrets = self.secret_states(resource, live).await?;
        let is_sent =
            secrets.values().any(|state| *state == SecretState::DoesNotWork) || (self.in_doubt)(&resource.address);
        if differences.is_empty() && (secrets.is_empty() || !is_sent) {
            return Ok(Action::Unchanged { secrets });
        }
        let change = |one: Difference| Change { field: one.field, old: shown(one.read), new: shown(one.sent) };
        let changes = differences.into_iter().map(change).collect();
        Ok(Action::Update { changes, secrets: if is_sent { secrets } else { BTreeMap::new() } })
    }

    fn create(&self, resource: &Resource, fields: Map<String, Value>) -> Entry {
        let secrets = self.manifest.secrets(resource).into_iter().map(|(field, ..)| field.to_owned()).collect();
        let action = Action::Create { fields, secrets, billed: resource.kind.create.billed };
        Entry { address: resource.address.clone(), id: None, fingerprint: None, action }
    }

    async fn secret_states(
        &self,
        resource: &Resource,
        live: &LiveFields,
    ) -> Result<BTreeMap<String, SecretState>, Trouble> {
        let mut states = BTreeMap::new();
        for (field, name, source) in self.manifest.secrets(resource) {
            let mut state = SecretState::Unknown;
            if let Some(reach) = self.check {
                let password = self.secrets.read(&name, source)?;
                let desired = self.manifest.desired(resource, live, With::No).unwrap_or_default();
                if let Some(check) = sip_check(self.clients, resource, &desired, password).await? {
                    state = match reach(check).run().await? {
                        Verdict::Accepted { .. } => SecretState::Works,
                        Verdict::Refused => SecretState::DoesNotWork,
                        _ => SecretState::Unknown,
                    };
                }
            }
            states.insert(field.to_owned(), state);
        }
        Ok(states)
    }

    async fn add_costs(&self, plan: &mut Plan) -> Result<(), Trouble> {
        let mut creates: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &plan.resources {
            if let (Action::Create { billed: true, .. }, Some(resource)) =
                (&entry.action, self.manifest.get(&entry.address))
            {
                *creates.entry(&resource.kind.name).or_default() += 1;
            }
        }
        for (kind, creates) in creates {
            let price = match &self.clients.voximplant {
                Some(client) if kind == "voximplant.sip_registrations" => {
                    let price = client.sip_registrations().price().await.ok();
                    price.and_then(|price| {
                        let amount = price.price.as_ref()?.to_string();
                        Some(match &price.period {
                            Some(period) => {
                                format!("{amount} for each {period} (years-months-days hours:minutes:seconds)")
                            }
                            None => amount,
                        })
                    })
                }
                _ => None,
            };
            plan.costs.push(Cost { kind: kind.to_owned(), creates, price });
        }
        Ok(())
    }
}

fn matched(kind: &Kind, desired: &Value, row: &Live) -> Match {
    let fields = settable(&kind.schema(), &row.fields);
    Match {
        id: row.id.clone(),
        fingerprint: sha256(fields.to_string().as_bytes()),
        differences: kind.diff(desired, &row.fields),
    }
}

/// The check of a resource's password; `None` if nothing says where.
pub async fn sip_check(
    clients: &Clients,
    resource: &Resource,
    desired: &Value,
    password: trunkline::Secret,
) -> Result<Option<SipCheck>, Error> {
    let text = |pointer: &str| desired.pointer(pointer).and_then(Value::as_str);
    Ok(match resource.kind.name.as_str() {
        "signalwire.sip_credentials" | "signalwire.subscriber_sip_credentials" | "signalwire.relay_sip_endpoints" => {
            let (Some(client), Some(username)) = (&clients.signalwire, text("/username")) else { return Ok(None) };
            let profile = client.sip_profile().get().await?;
            profile.domain.as_deref().map(|domain| SipCheck::new(domain, username, password))
        }
        "voximplant.sip_registrations" => {
            let mut fields = settable(&resource.kind.schema(), desired);
            fields["password"] = password.expose().into();
            let create = serde_json::from_value::<SipRegistrationCreate>(fields).ok();
            create.map(|create| create.sip_check()).transpose()?
        }
        "diga.phones" => {
            let mut fields = settable(&resource.kind.schema(), desired)["outbound_config"].take();
            if text("/outbound_config/username").is_none() {
                return Ok(None);
            }
            fields["password"] = password.expose().into();
            let trunk = serde_json::from_value::<OutboundConfigImport>(fields).ok();
            trunk.map(|trunk| trunk.sip_check()).transpose()?
        }
        _ => None,
    })
}

fn sha256(bytes: &[u8]) -> String {
    STANDARD.encode(digest::digest(&digest::SHA256, bytes))
}

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

/// The value without the credentials of a URL.
fn shown(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains("://") => WebhookUrl::from(text).to_string().into(),
        other => other,
    }
}

/// For people.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut counts, mut unchanged) = ([0, 0, 0], 0);
        for entry in &self.resources {
            match &entry.action {
                Action::Create { fields, secrets, billed } => {
                    counts[0] += 1;
                    writeln!(f, "+ {}{}", entry.address, if *billed { " (billed)" } else { "" })?;
                    for (field, value) in fields {
                        writeln!(f, "    {field}: {}", shown(value.clone()))?;
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
            writeln!(f, "? {kind} {name:?} (id {id}) is not in the manifest")?;
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
