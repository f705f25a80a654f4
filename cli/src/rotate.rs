//! Rotates one password everywhere: the credential, a check at the SIP server, and what logs in with it.
//!
//! The new password is in the user's store before it is anywhere else. So a rotation that was interrupted at any point resumes with
//! the same password, never with a second one.

use crate::journal::{Fact, Journal};
use crate::plan::checks::Checks;
use crate::plan::kinds::{Clients, Collection, Live};
use crate::plan::manifest::{Incomplete, Manifest, Resource, With};
use crate::plan::secrets::{Slot, Source, Store, generate};
use crate::plan::{LiveFields, Trouble};
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::time::Duration;
use trunkline::Secret;
use trunkline::ensure::PasswordPolicy;
use trunkline::sip::Verdict;
use trunkline::voximplant::types::SipRegistration;

/// Where the new password comes from.
pub enum New {
    Generated,
    Given(Secret),
    /// The one before the last rotation.
    Previous,
}

pub struct Rotation<'a> {
    pub manifest: &'a Manifest,
    pub clients: &'a Clients,
    pub journal: &'a Journal,
    /// `None` skips the check.
    pub checks: Option<&'a Checks<'a>>,
    /// How long a registration is waited for.
    pub patience: Duration,
    /// Tells of each step.
    pub say: &'a dyn Fn(&str),
}

/// What a rotation is about.
pub struct Subject<'a> {
    credential: &'a Resource,
    field: &'a str,
    store: &'a Store,
    length: usize,
    /// What logs in with the credential, with the field that has the password.
    dependents: Vec<(&'a Resource, &'a str)>,
}

/// A resource on the account.
struct Found {
    collection: Box<dyn Collection>,
    live: Live,
}

impl<'a> Rotation<'a> {
    /// The credential of this name, an address or its last part, and what depends on it.
    pub fn subject(&self, name: &str) -> Result<Subject<'a>, String> {
        let is_named =
            |resource: &&Resource| resource.address == name || resource.address.rsplit('.').next() == Some(name);
        let own = |resource: &'a Resource| {
            let is_own = |(field, owner, _): &(&str, &str, &Source)| *owner == format!("{}.{field}", resource.address);
            resource.secrets().find(is_own).map(|secret| (resource, secret))
        };
        let mut found = self.manifest.resources.iter().filter(is_named).filter_map(own);
        let (credential, (field, owner, source)) =
            found.next().ok_or_else(|| format!("the manifest has no `{name}` with a secret of its own"))?;
        if let Some((second, _)) = found.next() {
            return Err(format!("`{name}` is {} or {}; name one of them", credential.address, second.address));
        }
        let Source::Generated { length, store } = source else {
            return Err(format!(
                "{}.{field} has no store; a rotation needs `{{ generate = {{ length = 32 }}, store = {{ command = [ … ] }} }}`",
                credential.address
            ));
        };
        let dependents = self.manifest.resources.iter().filter(|resource| resource.address != credential.address);
        let dependents = dependents.filter_map(|resource| {
            let mut secrets = resource.secrets();
            secrets.find(|(_, name, _)| *name == owner).map(|(field, ..)| (resource, field))
        });
        Ok(Subject { credential, field, store, length: *length, dependents: dependents.collect() })
    }

    /// The steps, in order, for people.
    pub fn steps(&self, subject: &Subject<'_>) -> Vec<String> {
        let address = &subject.credential.address;
        let mut steps = vec![
            "put the new password into the store, as `pending`".to_owned(),
            format!("set it on {address}: from here on, what logs in with the old one is refused"),
        ];
        if self.checks.is_some() {
            steps.push("check at the SIP server that it works".to_owned());
        }
        for (dependent, _) in &subject.dependents {
            steps.push(format!("set it on {}", dependent.address));
        }
        if subject.dependents.iter().any(|(dependent, _)| is_registration(dependent)) {
            steps.push("wait until every registration is registered: from here on, all use the new one".to_owned());
        }
        steps.push("make it `current` in the store".to_owned());
        steps
    }

    /// Rotates, or resumes a rotation.
    pub async fn run(&self, subject: &Subject<'_>, new: New) -> Result<(), Trouble> {
        let address = &subject.credential.address;
        let root = format!("rotate/{address}");
        // The steps of each rotation have names of their own.
        let steps = format!("{root}/{}", self.journal.applied(&root) + 1);
        let password = pending(subject, new)?;
        self.note(Fact::Sent, &root)?;
        (self.say)("the new password is in the store, as `pending`");

        let credential = self.find(subject.credential).await?;
        let step = format!("{steps}/credential");
        if self.journal.last(&step) != Some(Fact::Applied) {
            self.note(Fact::Sent, &step)?;
            self.set(subject.credential, subject.field, &credential, &password).await?;
            self.note(Fact::Applied, &step)?;
        }
        (self.say)(&format!("{address} has it"));
        self.check(subject, &credential, &password, &step).await?;

        for (dependent, field) in &subject.dependents {
            let step = format!("{steps}/{}", dependent.address);
            if self.journal.last(&step) == Some(Fact::Applied) {
                continue;
            }
            let found = self.find(dependent).await?;
            self.note(Fact::Sent, &step)?;
            self.set(dependent, field, &found, &password).await?;
            (self.say)(&format!("{} has it", dependent.address));
            if is_registration(dependent) {
                // Only a state from after the update tells whether the SIP server accepts the password.
                let before: SipRegistration = serde_json::from_value(found.live.fields)
                    .map_err(|error| format!("{}: {error}", dependent.address))?;
                if let Some(client) = &self.clients.voximplant {
                    client.sip_registrations().wait_until_registered(&before, self.patience).await?;
                }
                (self.say)(&format!("{} is registered", dependent.address));
            }
            self.note(Fact::Applied, &step)?;
        }

        let old = subject.store.get(Slot::Current)?;
        if let Some(old) = old.filter(|old| *old != password) {
            subject.store.put(Slot::Previous, &old)?;
        }
        subject.store.put(Slot::Current, &password)?;
        self.note(Fact::Applied, &root)?;
        // At the very end: as long as it is there, the next run uses it and makes no second one.
        subject.store.delete(Slot::Pending)?;
        (self.say)("it is `current` in the store");
        Ok(())
    }

    /// The resource on the account.
    async fn find(&self, resource: &Resource) -> Result<Found, Trouble> {
        let desired = self.desired(resource).await?;
        let collection = self.clients.collection(resource.kind, resource.subscriber.as_deref()).await?;
        let mut rows = collection.list();
        while let Some(row) = rows.next().await {
            let live = row?;
            if resource.kind.is_single() || resource.kind.is_same(&desired, &live.fields) {
                return Ok(Found { collection, live });
            }
        }
        Err(format!("{} does not exist; `trunkline apply` creates it", resource.address).into())
    }

    /// The description without secrets, with what it refers to.
    async fn desired(&self, resource: &Resource) -> Result<Value, Trouble> {
        let mut live = LiveFields::new();
        for address in resource.reads() {
            if let Some(needed) = self.manifest.get(address) {
                live.insert(address.to_owned(), Box::pin(self.find(needed)).await?.live.fields);
            }
        }
        self.manifest.desired(resource, &live, With::No).map_err(|incomplete| match incomplete {
            Incomplete::Needs(what) => format!("{} needs {what}, which does not exist", resource.address).into(),
            Incomplete::Wrong(what) => what.into(),
        })
    }

    /// Sets the password and nothing else.
    async fn set(&self, resource: &Resource, field: &str, found: &Found, password: &Secret) -> Result<(), Trouble> {
        let mut desired = json!({});
        let mut schema = resource.kind.schema();
        let (mut at, mut live) = (&mut desired, &found.live.fields);
        for name in field.split('.') {
            // What a request cannot do without stays as it is.
            for required in schema.required().filter(|required| !resource.kind.create.secrets.contains(required)) {
                at[required] = live[required].clone();
            }
            at = &mut at[name];
            live = &live[name];
            schema = schema.property(name).unwrap_or(schema);
        }
        *at = password.expose().into();
        found.collection.ensure(desired, Some(&found.live.id), PasswordPolicy::Set).await?;
        Ok(())
    }

    async fn check(
        &self,
        subject: &Subject<'_>,
        credential: &Found,
        password: &Secret,
        step: &str,
    ) -> Result<(), Trouble> {
        let Some(checks) = self.checks else { return Ok(()) };
        let verdict = checks.verdict(subject.credential, &credential.live.fields, password.clone()).await?;
        let Some(verdict) = verdict else { return Ok(()) };
        (self.say)(&verdict.to_string());
        if matches!(verdict, Verdict::Refused) {
            // The next run sends it again.
            self.note(Fact::Unknown, step)?;
            return Err(format!(
                "{}: the platform accepted the new password, and the SIP server refuses it; the platform may have kept the old \
                 one. Nothing else was changed: what logs in still has the old password. Run the same command again to set it again",
                subject.credential.address
            )
            .into());
        }
        Ok(())
    }

    /// Each fact of a rotation survives a loss of power.
    fn note(&self, fact: Fact, subject: &str) -> Result<(), Trouble> {
        self.journal.note(fact, subject, "")?;
        Ok(self.journal.sync()?)
    }
}

fn is_registration(resource: &Resource) -> bool {
    resource.kind.name == "voximplant.sip_registrations"
}

/// The new password, which is in the store from here on.
fn pending(subject: &Subject<'_>, new: New) -> Result<Secret, String> {
    let pending = subject.store.get(Slot::Pending)?;
    let password = match (new, pending) {
        (New::Given(given), Some(pending)) if given != pending => {
            return Err(
                "a rotation to another password is not finished; run the command without a password first".to_owned()
            );
        }
        (_, Some(pending)) => return Ok(pending),
        (New::Given(given), None) => given,
        (New::Generated, None) => generate(subject.length)?,
        (New::Previous, None) => {
            subject.store.get(Slot::Previous)?.ok_or("the store has no previous password to roll back to")?
        }
    };
    subject.store.put(Slot::Pending, &password)?;
    Ok(password)
}
