//! Makes a plan: reads each list once, and compares it with the manifest.

use super::checks::Checks;
use super::kinds::{Clients, Kind, Live, settable};
use super::manifest::{Incomplete, Manifest, Resource, With};
use super::secrets::Secrets;
use super::{Action, Change, Cost, Entry, LiveFields, Plan, SecretState, Trouble, Unmanaged, VERSION};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::StreamExt;
use ring::digest;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;
use trunkline::sip::Verdict;
use trunkline::{Difference, ErrorKind};

/// How a plan is made.
pub struct Planner<'a> {
    pub manifest: &'a Manifest,
    pub clients: &'a Clients,
    pub secrets: &'a Secrets,
    /// Asks the SIP servers whether the passwords work, and plans to set those that do not.
    pub checks: Option<&'a Checks<'a>>,
    /// How long ago an earlier run wrote a resource, if it does not know the outcome.
    pub in_doubt: &'a dyn Fn(&str) -> Option<Duration>,
}

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

/// How long a create whose outcome is unknown is waited for before it is sent again: no call takes so long, so that the account
/// shows the resource by then.
const SETTLED_AFTER: Duration = Duration::from_secs(5 * 60);

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
        let referred: HashSet<&str> = self.manifest.resources.iter().flat_map(Resource::reads).collect();
        let mut live = LiveFields::new();
        let mut entries: HashMap<&str, Entry> = HashMap::new();
        for group in self.groups() {
            self.read(&group, &referred, &mut live, &mut entries, &mut plan).await?;
        }
        for resource in &self.manifest.resources {
            plan.resources.extend(entries.remove(resource.address.as_str()));
        }
        if let Some(checks) = self.checks
            && checks.limit.is_reached()
        {
            let refused = checks.limit.refusals();
            plan.unseen.push(format!(
                "whether further passwords work: {refused} were refused, and SIP servers ban who tries more"
            ));
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
        let mut resources: Vec<&Resource> = self.manifest.resources.iter().collect();
        let needed = resources.iter().flat_map(|resource| resource.reads());
        let needed: HashSet<&str> =
            needed.filter_map(|address| Some(self.manifest.get(address)?.kind.name.as_str())).collect();
        resources.sort_by_key(|resource| !needed.contains(resource.kind.name.as_str()));
        for resource in resources {
            let key = (resource.kind.name.as_str(), resource.subscriber.as_deref());
            let place = *places.entry(key).or_insert_with(|| {
                groups.push(Group { kind: resource.kind, subscriber: key.1, resources: Vec::new() });
                groups.len() - 1
            });
            groups[place].resources.push(resource);
        }
        // The manifest may own resources of a kind and describe none of them.
        for kind in self.manifest.kinds().filter(|kind| !kind.is_of_subscriber()) {
            if places.insert((&kind.name, None), 0).is_none() {
                groups.push(Group { kind, subscriber: None, resources: Vec::new() });
            }
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
        let mut described: Vec<(&Resource, Value, Vec<Match>)> = Vec::new();
        let mut by_key: HashMap<Vec<String>, usize> = HashMap::new();
        for resource in &group.resources {
            match self.manifest.desired(resource, live, With::No) {
                Ok(desired) => {
                    let first = if kind.has_plain_key() {
                        by_key.insert(kind.key(&desired), described.len())
                    } else {
                        described.iter().position(|(_, other, _)| kind.is_same(&desired, other))
                    };
                    if let Some((first, ..)) = first.and_then(|first| described.get(first)) {
                        let place = self.manifest.place(resource);
                        return Err(
                            format!("{place}: {} is the same resource as {}", resource.address, first.address).into()
                        );
                    }
                    described.push((resource, desired, Vec::new()));
                }
                // What it refers to is to be created, so that it cannot exist under that name.
                Err(Incomplete::Needs(_)) => {
                    entries.insert(&resource.address, self.create(resource, Map::new()));
                }
                Err(Incomplete::Wrong(what)) => return Err(what.into()),
            }
        }
        let described_elsewhere = self.described_elsewhere(kind);
        let mut is_whole = true;
        let mut rows = self.clients.collection(kind, group.subscriber).await?.list();
        while let Some(row) = rows.next().await {
            let row = match row {
                Ok(row) => row,
                Err(error) if error.kind() == ErrorKind::Decode => {
                    is_whole = false;
                    plan.unseen.push(format!("{}: {error}", kind.name));
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let key = kind.key(&row.fields);
            let found = if kind.has_plain_key() {
                by_key.get(&key).copied()
            } else {
                described.iter().position(|(_, desired, _)| kind.is_same(desired, &row.fields))
            };
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
                None if !kind.is_another_view()
                    && self.manifest.owns(kind, &key)
                    && !described_elsewhere.contains(&key) =>
                {
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

    /// The keys of the resources that the manifest describes as another kind.
    fn described_elsewhere(&self, kind: &Kind) -> HashSet<Vec<String>> {
        if kind.name != "signalwire.sip_credentials" {
            return HashSet::new();
        }
        let others = self.manifest.resources.iter().filter(|resource| resource.kind.is_another_view());
        let desired = |resource: &Resource| self.manifest.desired(resource, &LiveFields::new(), With::No).ok();
        others.filter_map(|resource| Some(resource.kind.key(&desired(resource)?))).collect()
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
            let reason = match (self.in_doubt)(&resource.address) {
                _ if !is_whole => "a row of the list cannot be read; it may be this one".to_owned(),
                Some(ago) if ago < SETTLED_AFTER => format!(
                    "an earlier run may have created it, and the account does not show it yet; look again in {} s",
                    SETTLED_AFTER.saturating_sub(ago).as_secs() + 1
                ),
                _ => return Ok(entry),
            };
            entry.action = Action::Blocked { reason };
            return Ok(entry);
        };
        let fixed = found.differences.iter().find(|one| !(resource.kind.is_changeable)(&one.field));
        let action = match (second, fixed) {
            (Some(second), _) => Action::Blocked {
                reason: format!(
                    "two resources match: {} and {}; delete one, or change its name",
                    found.id.escape_debug(),
                    second.id.escape_debug()
                ),
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
        let is_sent = secrets.values().any(|state| *state == SecretState::DoesNotWork)
            || (self.in_doubt)(&resource.address).is_some();
        if differences.is_empty() && (secrets.is_empty() || !is_sent) {
            return Ok(Action::Unchanged { secrets });
        }
        let change = |one: Difference| Change { field: one.field, old: one.read, new: one.sent };
        let changes = differences.into_iter().map(change).collect();
        Ok(Action::Update { changes, secrets: if is_sent { secrets } else { BTreeMap::new() } })
    }

    fn create(&self, resource: &Resource, fields: Map<String, Value>) -> Entry {
        let secrets = resource.secrets().map(|(field, ..)| field.to_owned()).collect();
        let in_doubt = (self.in_doubt)(&resource.address).is_some();
        let action = Action::Create { fields, secrets, billed: resource.kind.create.billed, in_doubt };
        Entry { address: resource.address.clone(), id: None, fingerprint: None, action }
    }

    async fn secret_states(
        &self,
        resource: &Resource,
        live: &LiveFields,
    ) -> Result<BTreeMap<String, SecretState>, Trouble> {
        let mut states = BTreeMap::new();
        for (field, owner, source) in resource.secrets() {
            let verdict = match self.checks {
                Some(checks) => {
                    let password = self.secrets.read(owner, source)?;
                    let desired = self.manifest.desired(resource, live, With::No).unwrap_or_default();
                    checks.verdict(resource, &desired, password).await?
                }
                None => None,
            };
            let state = match verdict {
                Some(Verdict::Accepted { .. }) => SecretState::Works,
                Some(Verdict::Refused) => SecretState::DoesNotWork,
                _ => SecretState::Unknown,
            };
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
                            Some(period) => format!("{amount} each {period}"),
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

fn sha256(bytes: &[u8]) -> String {
    STANDARD.encode(digest::digest(&digest::SHA256, bytes))
}
