//! Diga's agents and their versions.

use super::errors::{bad_uuid, error, unprocessable};
use super::paging::{self, Row};
use super::phones::DIRECTIONS;
use super::{AGENT, AGENT_VERSION, PHONE, State};
use crate::exchange::{Call, Handled, Reply};
use crate::sandbox::store::timestamp;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use trunkline::diga::types::{AgentId, AgentVersionId};

pub(super) struct Agent {
    pub(super) number: u64,
    name: String,
    created: DateTime<Utc>,
    /// The saved versions, oldest first, and the draft after them.
    pub(super) versions: Vec<Version>,
}

#[derive(Clone)]
pub(super) struct Version {
    pub(super) number: u64,
    /// Its number among those of the agent, from 1.
    ordinal: usize,
    name: Option<String>,
    pub(super) is_draft: bool,
    is_published: bool,
    created: DateTime<Utc>,
}

impl State {
    pub(super) fn list_agents(&self, call: &Call<'_>) -> Handled {
        let published = is_published(call);
        let shown = self.agents.iter().filter_map(|agent| {
            let version =
                agent.versions.iter().find(|version| if published { version.is_published } else { version.is_draft });
            Some((agent, version?))
        });
        self.page(call, shown)
    }

    pub(super) fn get_agent(&self, call: &Call<'_>) -> Handled {
        let agent = self.agent(call)?;
        let wanted = call.query.get("version_id").and_then(Value::as_str);
        let fits = |version: &&Version| match (wanted, is_published(call)) {
            (Some(id), _) => self.ids.number(AGENT_VERSION, id) == Some(version.number),
            (None, true) => version.is_published,
            (None, false) => version.is_draft,
        };
        if wanted.is_some() && is_published(call) {
            return Err(error(400, "BAD_PARAMETER", "Use either version_id or is_published."));
        }
        let version = agent.versions.iter().find(fits);
        let version =
            version.ok_or_else(|| error(404, "AGENT_VERSION_NOT_FOUND", "There is no such agent version."))?;
        Ok(Reply::json(200, self.agent_view(agent, version)))
    }

    pub(super) fn list_agent_versions(&self, call: &Call<'_>) -> Handled {
        let agent = self.agent(call)?;
        let shown = agent.versions.iter().filter(|version| version.is_published || !is_published(call));
        self.page(call, shown.map(|version| (agent, version)))
    }

    pub(super) fn update_agent_published_version(&mut self, call: &Call<'_>) -> Handled {
        let agent = self.agent(call)?.number;
        let given = |field: &str| call.body.get(field).and_then(Value::as_str);
        let mismatch = || error(400, "BAD_PARAMETER", "Invalid phone number configuration or version");
        let Some(version) = given("version_id") else {
            self.unpublish(agent);
            return Ok(self.publication(agent, None));
        };
        let of_agent = self.saved_version(version)?.filter(|(owner, _)| *owner == agent);
        let (_, version) = of_agent.ok_or_else(mismatch)?;
        let mut phones = Vec::new();
        for (field, direction) in
            [("inbound_phone_number_id", DIRECTIONS[0]), ("outbound_phone_number_id", DIRECTIONS[1])]
        {
            if let Some(id) = given(field) {
                let number =
                    self.ids.number(PHONE, id).filter(|number| self.phones.get(PHONE, Some(*number)).is_some());
                phones.push((number.ok_or_else(mismatch)?, direction));
            }
        }
        self.set_published(agent, Some(version));
        let id = self.agent_id(agent).to_string();
        for (phone, direction) in phones {
            if let Some(phone) = self.phones.get_mut(PHONE, Some(phone)) {
                phone.object.insert(direction.to_owned(), id.clone().into());
            }
        }
        Ok(self.publication(agent, Some(version)))
    }

    /// The publication of an agent. It shows one phone per direction, even if there are more.
    fn publication(&self, agent: u64, version: Option<u64>) -> Reply {
        let id = self.agent_id(agent).to_string();
        let phone = |direction: &str| {
            let phone = self.phones.iter(PHONE).find(|phone| phone.text(direction) == Some(&id));
            phone.map(|phone| self.ids.uuid(PHONE, phone.number))
        };
        let body = json!({
            "agent_id": id,
            "published_version_id": version.map(|version| self.version_id(version)),
            "inbound_phone_number_id": phone(DIRECTIONS[0]),
            "outbound_phone_number_id": phone(DIRECTIONS[1]),
        });
        Reply::json(200, body)
    }

    /// Removes an agent from its phones.
    pub(super) fn unpublish(&mut self, agent: u64) {
        self.set_published(agent, None);
        let id = self.agent_id(agent).to_string();
        for phone in self.phones.iter_mut(PHONE) {
            for direction in DIRECTIONS {
                if phone.text(direction) == Some(&id) {
                    phone.object.insert(direction.to_owned(), Value::Null);
                }
            }
        }
    }

    pub(super) fn set_published(&mut self, agent: u64, version: Option<u64>) {
        let of_agent = self.agents.iter_mut().filter(|own| own.number == agent);
        for own in of_agent.flat_map(|own| &mut own.versions) {
            own.is_published = Some(own.number) == version;
        }
    }

    /// The numbers of the agent and version with this id; none if there is no such version. Drafts are refused: whether
    /// the platform accepts them is undocumented, so no test should rely on it.
    pub(super) fn saved_version(&self, id: &str) -> Result<Option<(u64, u64)>, Reply> {
        let number = self.ids.number(AGENT_VERSION, id);
        let all = self.agents.iter().flat_map(|agent| agent.versions.iter().map(|version| (agent.number, version)));
        match all.into_iter().find(|(_, version)| Some(version.number) == number) {
            Some((_, version)) if version.is_draft => {
                Err(error(400, "BAD_PARAMETER", "Invalid phone number configuration or version"))
            }
            found => Ok(found.map(|(agent, version)| (agent, version.number))),
        }
    }

    /// The agent in the path.
    fn agent(&self, call: &Call<'_>) -> Result<&Agent, Reply> {
        let id = call.param("agent_id");
        if id.parse::<uuid::Uuid>().is_err() {
            return Err(unprocessable(&[bad_uuid(&["path".into(), "agent_id".into()], id)]));
        }
        let number = self.agent_number(id);
        let found = self.agents.iter().find(|agent| Some(agent.number) == number);
        found.ok_or_else(|| error(404, "AGENT_NOT_FOUND", "Agent not found."))
    }

    pub(super) fn agent_number(&self, id: &str) -> Option<u64> {
        self.ids.number(AGENT, id)
    }

    pub(super) fn agent_id(&self, number: u64) -> AgentId {
        AgentId::new(self.ids.uuid(AGENT, number))
    }

    pub(super) fn version_id(&self, number: u64) -> AgentVersionId {
        AgentVersionId::new(self.ids.uuid(AGENT_VERSION, number))
    }

    /// Adds an agent that has only a draft.
    pub(super) fn add_agent(&mut self, name: &str, now: DateTime<Utc>) -> u64 {
        let (number, draft) = (self.ids.next(), self.ids.next());
        let draft =
            Version { number: draft, ordinal: 1, name: None, is_draft: true, is_published: false, created: now };
        self.agents.push(Agent { number, name: name.to_owned(), created: now, versions: vec![draft] });
        number
    }

    /// Saves the draft of an agent as a version. None if there is no such agent.
    pub(super) fn save_version(&mut self, agent: u64, name: Option<&str>, now: DateTime<Utc>) -> Option<u64> {
        let number = self.ids.next();
        let agent = self.agents.iter_mut().find(|own| own.number == agent)?;
        let draft = agent.versions.last_mut()?;
        let saved = Version { number, name: name.map(str::to_owned), is_draft: false, created: now, ..draft.clone() };
        draft.ordinal += 1;
        agent.versions.insert(agent.versions.len() - 1, saved);
        Some(number)
    }

    /// Cursors are ids of versions: the documents do not say what they are.
    fn page<'a>(&self, call: &Call<'_>, shown: impl Iterator<Item = (&'a Agent, &'a Version)>) -> Handled {
        let is_of_mode = call.query.get("mode").is_none_or(|mode| mode == MODE);
        let mut rows: Vec<Row> = shown
            .filter(|_| is_of_mode)
            .map(|(agent, version)| Row { number: version.number, view: self.agent_view(agent, version) })
            .collect();
        rows.sort_by_key(|row| row.number);
        Ok(Reply::json(200, paging::page(call, 10, (&self.ids, AGENT_VERSION), rows)?))
    }

    fn agent_view(&self, agent: &Agent, version: &Version) -> Value {
        json!({
            "agent_id": self.agent_id(agent.number),
            "version_id": self.version_id(version.number),
            "version_number": version.ordinal,
            "version_name": version.name,
            "is_draft": version.is_draft,
            "is_published": version.is_published,
            "version_created_at": timestamp(version.created),
            "created_at": timestamp(agent.created),
            "modified_at": timestamp(version.created),
            "name": agent.name,
            "description": null,
            "mode": MODE,
            "language": "en",
            "prompt": "You take phone calls.",
        })
    }
}

/// The mode of every agent.
const MODE: &str = "free";

fn is_published(call: &Call<'_>) -> bool {
    call.query.get("is_published") == Some(&Value::Bool(true))
}
