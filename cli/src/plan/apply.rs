//! Applies a plan: in the order of the references, several writes at a time, each in the journal before it is sent.

use super::checks::Checks;
use super::kinds::{Clients, Collection, Live};
use super::manifest::{Incomplete, Manifest, Resource, With};
use super::secrets::Secrets;
use super::{Action, Entry, LiveFields, Plan, SecretState, Trouble};
use crate::journal::{Fact, Journal};
use futures_util::stream::{FuturesUnordered, StreamExt};
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use trunkline::ensure::{Ensured, PasswordPolicy};
use trunkline::sip::Verdict;
use trunkline::{Error, Outcome};

/// What happened to a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    Done,
    Unchanged,
    /// Nothing changed.
    Refused(String),
    /// It may have changed.
    Unknown(String),
    /// Something that it refers to was not brought to its state.
    Skipped(String),
}

pub struct Applier<'a> {
    pub manifest: &'a Manifest,
    pub clients: &'a Clients,
    pub secrets: &'a Secrets,
    pub journal: &'a Journal,
    pub checks: Option<&'a Checks<'a>>,
    pub in_flight: usize,
    /// Ends the run: nothing more is sent, and what is in flight comes to its end.
    pub stop: &'a CancellationToken,
}

impl Applier<'_> {
    /// Applies a plan. The ends are in the order of the plan; after a stop, those that came to one.
    pub async fn apply(&self, plan: &Plan, mut live: LiveFields) -> Result<Vec<(String, End)>, Trouble> {
        let index: HashMap<&str, usize> =
            plan.resources.iter().enumerate().map(|(index, entry)| (entry.address.as_str(), index)).collect();
        let mut ends: Vec<Option<End>> = vec![None; plan.resources.len()];
        let mut open: Vec<usize> = vec![0; plan.resources.len()];
        let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); plan.resources.len()];
        for (at, entry) in plan.resources.iter().enumerate() {
            let needs = self.manifest.get(&entry.address).map(|resource| resource.needs.as_slice()).unwrap_or_default();
            for need in needs.iter().filter_map(|need| index.get(need.as_str())) {
                dependents[*need].push(at);
                open[at] += 1;
            }
        }
        let mut ready: VecDeque<usize> = (0..open.len()).filter(|at| open[*at] == 0).collect();
        let mut collections: HashMap<(&str, Option<&str>), Arc<dyn Collection>> = HashMap::new();
        let mut running = FuturesUnordered::new();
        loop {
            while running.len() < self.in_flight.max(1)
                && !self.stop.is_cancelled()
                && let Some(at) = ready.pop_front()
            {
                let entry = &plan.resources[at];
                let Some(resource) = self.manifest.get(&entry.address) else { continue };
                let key = (resource.kind.name.as_str(), resource.subscriber.as_deref());
                let failed = resource.needs.iter().find(|need| {
                    let end = index.get(need.as_str()).and_then(|need| ends[*need].as_ref());
                    !matches!(end, Some(End::Done | End::Unchanged))
                });
                let mut desired = match failed {
                    Some(need) => Err(End::Skipped(need.clone())),
                    None => self.desired(resource, entry, &live),
                };
                if !collections.contains_key(&key) && desired.is_ok() {
                    match self.clients.collection(resource.kind, resource.subscriber.as_deref()).await {
                        Ok(collection) => drop(collections.insert(key, collection.into())),
                        // The others are in flight, and their outcomes must not be lost.
                        Err(error) => desired = Err(End::Refused(error.to_string())),
                    }
                }
                let collection = collections.get(&key).cloned();
                running.push(async move { (at, self.write(resource, entry, desired, collection).await) });
            }
            let Some((at, end)) = running.next().await else { break };
            let (end, fields) = end?;
            if let Some(fields) = fields {
                live.insert(plan.resources[at].address.clone(), fields);
            }
            ends[at] = Some(end);
            for dependent in &dependents[at] {
                open[*dependent] -= 1;
                if open[*dependent] == 0 {
                    ready.push_back(*dependent);
                }
            }
        }
        self.journal.sync()?;
        let ends = plan.resources.iter().zip(ends);
        Ok(ends.filter_map(|(entry, end)| Some((entry.address.clone(), end?))).collect())
    }

    /// What is sent for an entry; `None` if nothing is.
    fn desired(&self, resource: &Resource, entry: &Entry, live: &LiveFields) -> Result<Option<Value>, End> {
        let with = match &entry.action {
            Action::Unchanged { .. } => return Ok(None),
            Action::Blocked { reason } if self.journal.is_in_doubt(&entry.address) => {
                return Err(End::Unknown(reason.clone()));
            }
            Action::Blocked { reason } => return Err(End::Refused(reason.clone())),
            Action::Update { secrets, .. } if secrets.is_empty() => With::Placeholders,
            _ => With::Secrets(self.secrets),
        };
        self.manifest.desired(resource, live, with).map(Some).map_err(|incomplete| match incomplete {
            Incomplete::Needs(need) => End::Skipped(need),
            Incomplete::Wrong(what) => End::Refused(what),
        })
    }

    async fn write(
        &self,
        resource: &Resource,
        entry: &Entry,
        desired: Result<Option<Value>, End>,
        collection: Option<Arc<dyn Collection>>,
    ) -> Result<(End, Option<Value>), Trouble> {
        let (desired, collection) = match (desired, &collection) {
            (Err(end), _) => return Ok((end, None)),
            (Ok(Some(desired)), Some(collection)) => (desired, collection),
            (Ok(_), _) => return Ok((End::Unchanged, None)),
        };
        let (verb, passwords) = match &entry.action {
            Action::Update { secrets, .. } if secrets.is_empty() => ("update", PasswordPolicy::Keep),
            Action::Update { .. } => ("update", PasswordPolicy::Set),
            _ => ("create", PasswordPolicy::Keep),
        };
        self.journal.note_sent(&entry.address, verb)?;
        if resource.kind.create.billed && entry.id.is_none() {
            // A machine that loses its power must not forget it.
            self.journal.sync()?;
        }
        let written: Result<Ensured<Live>, Error> = collection.ensure(desired, entry.id.as_deref(), passwords).await;
        let (fact, end, fields) = match written {
            Ok(ensured) => {
                let fields = ensured.resource.fields;
                let (fact, end) = self.checked(resource, entry, &fields).await;
                (fact, end, Some(fields))
            }
            Err(error) => {
                let text = error.to_string();
                match error.outcome() {
                    Outcome::NotSent => (Fact::Deferred, End::Refused(text), None),
                    Outcome::Refused => (Fact::Refused, End::Refused(text), None),
                    Outcome::Applied | Outcome::Unknown => (Fact::Unknown, End::Unknown(text), None),
                }
            }
        };
        self.journal.note(fact, &entry.address, "")?;
        Ok((end, fields))
    }

    /// Checks a password that was set because it did not work. Some platforms accept a password and keep the old one.
    async fn checked(&self, resource: &Resource, entry: &Entry, fields: &Value) -> (Fact, End) {
        let (Action::Update { secrets, .. }, Some(checks)) = (&entry.action, self.checks) else {
            return (Fact::Applied, End::Done);
        };
        let is_set = |field: &str| secrets.get(field) == Some(&SecretState::DoesNotWork);
        for (_, owner, source) in resource.secrets().filter(|(field, ..)| is_set(field)) {
            let Ok(password) = self.secrets.read(owner, source) else { continue };
            match checks.verdict(resource, fields, password).await {
                Ok(Some(Verdict::Refused)) => {
                    let why = "the platform accepted the password, and the SIP server still refuses it".to_owned();
                    return (Fact::Unknown, End::Unknown(why));
                }
                Ok(_) => {}
                Err(error) => {
                    let why = format!("the password was set, and could not be checked: {error}");
                    return (Fact::Applied, End::Unknown(why));
                }
            }
        }
        (Fact::Applied, End::Done)
    }

    /// Deletes what is on the accounts and not in the manifest.
    pub async fn prune(&self, plan: &Plan) -> Result<Vec<(String, End)>, Trouble> {
        let mut ends = Vec::new();
        // What depends on others comes after them in the list of kinds.
        for unmanaged in plan.unmanaged.iter().rev() {
            let Some(kind) = super::kinds::KINDS.iter().find(|kind| kind.name == unmanaged.kind) else { continue };
            let collection = self.clients.collection(kind, unmanaged.subscriber.as_deref()).await?;
            // A subject of the journal is one word.
            let subject = format!("{}#{}", unmanaged.kind, unmanaged.id.replace(char::is_whitespace, "_"));
            self.journal.note_sent(&subject, "delete")?;
            let (fact, end) = match collection.remove(&unmanaged.id).await {
                Ok(()) => (Fact::Applied, End::Done),
                Err(error) if error.is_not_found() => (Fact::Applied, End::Done),
                Err(error) if error.changed_nothing() => (Fact::Refused, End::Refused(error.to_string())),
                Err(error) => (Fact::Unknown, End::Unknown(error.to_string())),
            };
            self.journal.note(fact, &subject, "")?;
            ends.push((format!("{} {}", unmanaged.kind, unmanaged.name), end));
        }
        Ok(ends)
    }
}
