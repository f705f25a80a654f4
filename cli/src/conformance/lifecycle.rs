//! Runs a scenario: creates an object, reads it, changes it, asks what the documents leave open, and removes it.

use super::account::{Account, Reply};
use super::document::{Document, Documented};
use super::reads::{expect_refusal, expect_success, fields};
use super::report::Report;
use super::scenarios::{PREFIX, Probe, Scenario, with_id};
use super::shape::kind;
use serde_json::{Map, Value, json};
use trunkline::{Error, Operation, Provider};

pub(super) struct Lifecycle<'a> {
    pub(super) account: &'a Account,
    pub(super) document: &'a Document,
    pub(super) report: &'a Report,
    pub(super) scenario: &'a Scenario,
    /// The id of the object that this one belongs to.
    pub(super) owner: Option<&'a str>,
}

impl Lifecycle<'_> {
    pub(super) async fn run(&self) -> Result<(), Error> {
        let Scenario { create, update, body, change, .. } = self.scenario;
        let (Some(create), Some(update)) = (self.operation(create), self.operation(update)) else { return Ok(()) };
        let path = self.path(create.operation, "");
        let created = self.account.call(create.operation, &path, &fields(body.clone())).await?;
        if self.scenario.create == "create_sip_credential" && created.is_success {
            self.report.finding(Provider::Signalwire, "create_status", created.status.to_string());
        }
        if !expect_success(self.report, create, "creation", &created) {
            return Ok(());
        }
        let Some(id) = self.id_of(&created.body) else { return Ok(()) };
        let before = self.read(&id).await?;
        self.expect_fields(create, "creation", before.as_ref(), &self.scenario.shown);
        if let (Provider::Voximplant, Some(network)) = (self.account.provider, before.as_ref()) {
            self.note_network(network);
        }
        if let Some(question) = self.scenario.duplicate {
            let second = self.account.call(create.operation, &path, &fields(body.clone())).await?;
            expect_refusal(self.report, create, "a name that is taken", &second, 422);
            self.report.finding(self.account.provider, question, second.named());
        }

        let changed = self.write(update, change, &id).await?;
        if expect_success(self.report, update, "update", &changed) {
            let after = self.read(&id).await?;
            let (at, value) = &self.scenario.changed;
            self.expect_fields(update, "update", after.as_ref(), &[(*at, value.clone())]);
            self.expect_kept(update, before.as_ref(), after.as_ref());
        }
        for probe in &self.scenario.probes {
            let update = probe.update.and_then(|update| self.operation(update)).unwrap_or(update);
            self.probe(update, probe, &id).await?;
        }
        for scenario in &self.scenario.children {
            Box::pin(Lifecycle { scenario, owner: Some(&id), ..*self }.run()).await?;
        }
        self.delete(&id).await
    }

    fn operation(&self, id: &str) -> Option<Documented<'_>> {
        self.document.operation(id)
    }

    fn id_of(&self, row: &Value) -> Option<String> {
        match row.get(self.scenario.id)? {
            Value::String(id) => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }

    /// The path of an operation on the object.
    fn path(&self, operation: &Operation, id: &str) -> String {
        let ids = self.owner.into_iter().chain([id]);
        ids.fold(operation.path.to_owned(), |path, id| match (path.find('{'), path.find('}')) {
            (Some(start), Some(end)) => format!("{}{id}{}", &path[..start], &path[end + 1..]),
            _ => path,
        })
    }

    async fn write(&self, documented: Documented<'_>, body: &Value, id: &str) -> Result<Reply, Error> {
        let body = with_id(body, self.account.provider, self.scenario.id, id);
        self.account.call(documented.operation, &self.path(documented.operation, id), &body).await
    }

    /// The object as the platform shows it now.
    async fn read(&self, id: &str) -> Result<Option<Value>, Error> {
        if let Some(read) = self.scenario.read.and_then(|read| self.operation(read)) {
            let reply = self.account.call(read.operation, &self.path(read.operation, id), &Map::new()).await?;
            return Ok(expect_success(self.report, read, "read of a new object", &reply).then_some(reply.body));
        }
        let rows = self.rows().await?;
        Ok(rows.into_iter().find(|row| self.id_of(row).as_deref() == Some(id)))
    }

    /// The newest objects of the kind: those of this run are among them.
    async fn rows(&self) -> Result<Vec<Value>, Error> {
        let Some(list) = self.operation(self.scenario.list) else { return Ok(Vec::new()) };
        let sizes = [("page_size", 1000), ("limit", 100), ("count", 1000)];
        let size = sizes.into_iter().find(|(name, _)| list.takes(name));
        let parameters = size.map(|(name, size)| (name.to_owned(), size.into())).into_iter().collect();
        Ok(self.account.call(list.operation, &self.path(list.operation, ""), &parameters).await?.rows().to_vec())
    }

    /// Checks that a read shows what was set.
    fn expect_fields(
        &self,
        documented: Documented<'_>,
        what: &str,
        read: Option<&Value>,
        expected: &[(&'static str, Value)],
    ) {
        let Some(read) = read else {
            self.report.check(documented.operation, what, &["the object cannot be read back".to_owned()]);
            return;
        };
        let differs = |(at, value): &&(&'static str, Value)| read.pointer(at) != Some(value);
        let wrong = expected.iter().filter(differs).map(|(at, _)| format!("{} is not what was set", name(at)));
        let wrong: Vec<_> = wrong.collect();
        self.report.check(documented.operation, format!("{what}: is read back"), &wrong);
    }

    /// Checks that an update kept what it did not send.
    fn expect_kept(&self, documented: Documented<'_>, before: Option<&Value>, after: Option<&Value>) {
        let (Some(before), Some(after)) = (before, after) else { return };
        let lost = |at: &&str| *at != self.scenario.changed.0 && before.pointer(at) != after.pointer(at);
        let lost: Vec<_> = self.scenario.shown.iter().map(|(at, _)| *at).filter(lost).collect();
        let wrong: Vec<_> = lost.iter().map(|at| format!("{} was not sent and changed", name(at))).collect();
        self.report.check(documented.operation, "update: keeps what is not sent", &wrong);
        if documented.operation.method == "PUT" {
            self.report.finding(self.account.provider, "put", if lost.is_empty() { "yes" } else { "no" });
        }
    }

    async fn probe(&self, update: Documented<'_>, probe: &Probe, id: &str) -> Result<(), Error> {
        let before = self.read(id).await?;
        let reply = self.write(update, &probe.body, id).await?;
        let after = if reply.is_success { self.read(id).await? } else { None };
        let [before, after] = [&before, &after].map(|read| read.as_ref().and_then(|read| read.pointer(probe.at)));
        let is_cleared = reply.is_success && after.is_none_or(is_empty);
        let finding = if !reply.is_success {
            format!("refused: {}", reply.named())
        } else if is_cleared {
            "cleared".to_owned()
        } else if before == after {
            "accepted and ignored".to_owned()
        } else {
            format!("accepted; the field is another {}", after.map_or("null", kind))
        };
        if let Some(question) = probe.question {
            self.report.finding(self.account.provider, question, finding.clone());
        }
        if probe.clears {
            let wrong = (!is_cleared).then(|| format!("{}: {finding}", name(probe.at)));
            self.report.check(update.operation, "update: null clears", wrong.as_slice());
        }
        Ok(())
    }

    async fn delete(&self, id: &str) -> Result<(), Error> {
        let Some(delete) = self.operation(self.scenario.delete) else { return Ok(()) };
        let deleted = self.write(delete, &json!({}), id).await?;
        if !expect_success(self.report, delete, "deletion", &deleted) {
            return Ok(());
        }
        let gone = self.rows().await?.iter().all(|row| self.id_of(row).as_deref() != Some(id));
        let wrong = (!gone).then(|| "the object is still listed".to_owned());
        self.report.check(delete.operation, "deletion: is gone", wrong.as_slice());
        let second = self.write(delete, &json!({}), id).await?;
        if self.account.provider == Provider::Voximplant {
            self.report.finding(Provider::Voximplant, "second_deletion", second.named());
        }
        expect_refusal(self.report, delete, "second deletion", &second, 404);
        Ok(())
    }

    /// Removes whatever a run left, this one or an earlier one: what has a name of ours and nothing else.
    pub(super) async fn sweep(&self) -> Result<(), Error> {
        let Some(delete) = self.operation(self.scenario.delete) else { return Ok(()) };
        for row in self.rows().await? {
            let is_ours =
                row.pointer(self.scenario.name).and_then(Value::as_str).is_some_and(|it| it.starts_with(PREFIX));
            if let (true, Some(id)) = (is_ours, self.id_of(&row)) {
                let reply = self.write(delete, &json!({}), &id).await?;
                if !reply.is_success {
                    let (path, status) = (delete.operation.path, reply.named());
                    self.report
                        .leave(format!("{} {path}: an object named {PREFIX}…: {status}", delete.operation.method));
                }
            }
        }
        Ok(())
    }

    fn note_network(&self, row: &Value) {
        let Some((at, written)) = self.scenario.shown.iter().find(|(at, _)| *at == "/sip_whitelist_network") else {
            return;
        };
        let finding = if row.pointer(at) == Some(written) { "yes" } else { "in another form" };
        self.report.finding(Provider::Voximplant, "network_read_back", finding);
    }
}

/// A pointer as people write it.
fn name(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
