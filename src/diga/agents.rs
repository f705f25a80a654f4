//! Agents and their versions.

use super::operations;
use super::types::{
    Agent, AgentId, AgentPage, AgentPublication, AgentPublicationUpdate, AgentVersionId, GetAgentQuery,
    ListAgentVersionsQuery, ListAgentsQuery, PhoneId,
};
use crate::{Error, ErrorKind, Outcome, Patch, Response};

crate::resource::resource! {
    /// Agents, their versions, and which version is published.
    ///
    /// An agent has a draft, which changes all the time, and saved versions, which never do. At most one version is
    /// published.
    pub fn agents(&self) -> Agents;
}

crate::resource::lists! { Agents:
    /// The agents of the project, page by page. **Each is its draft**, and `version_id` the draft's. A query can ask for published
    /// versions instead.
    fn list, list_with -> Agent, list_page -> AgentPage = api.list_agents(ListAgentsQuery), LIST_AGENTS;

    /// The versions of an agent, page by page, the draft among them.
    fn versions, versions_with(id: AgentId) -> Agent =
        api.list_agent_versions(ListAgentVersionsQuery), LIST_AGENT_VERSIONS;
}

impl Agents {
    /// The agent of exactly this name, as its draft. [`version_for_phones`](Self::version_for_phones) leads from its
    /// `agent_id` to the version that phones take.
    ///
    /// It looks among drafts first, and among published versions if none has the name: that every agent has a draft is
    /// not documented.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](ErrorKind::InvalidRequest) if two agents have the name.
    pub async fn find_by_name(&self, name: &str) -> Result<Option<Agent>, Error> {
        let all = ListAgentsQuery::new().limit(100);
        for query in [all.clone(), all.is_published(true)] {
            let matches = |agent: &Agent| agent.extra.if_readable("name", agent.name.as_deref() == Some(name));
            let found = self.list_with(query).find_unique(|agent| agent.agent_id, matches).await?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// Reads the draft of an agent.
    ///
    /// Operation: [`get_agent`](super::operations::GET_AGENT).
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) for an agent of another project, too.
    pub async fn get(&self, id: impl Into<AgentId>) -> Result<Response<Agent>, Error> {
        self.api.get_agent(&id.into(), &GetAgentQuery::new()).await
    }

    /// Reads one version of an agent.
    ///
    /// Operation: [`get_agent`](super::operations::GET_AGENT).
    ///
    /// # Errors
    /// Those of [`get`](Self::get). What happens with a version of another agent is not documented.
    pub async fn get_version(
        &self,
        id: impl Into<AgentId>,
        version: impl Into<AgentVersionId>,
    ) -> Result<Response<Agent>, Error> {
        self.api.get_agent(&id.into(), &GetAgentQuery::new().version_id(version)).await
    }

    /// Reads the published version of an agent.
    ///
    /// Operation: [`get_agent`](super::operations::GET_AGENT).
    ///
    /// # Errors
    /// Those of [`get`](Self::get). What happens with an agent without a published version is not documented, presumably
    /// [`NotFound`](ErrorKind::NotFound).
    pub async fn get_published(&self, id: impl Into<AgentId>) -> Result<Response<Agent>, Error> {
        self.api.get_agent(&id.into(), &GetAgentQuery::new().is_published(true)).await
    }

    /// One page of the versions of an agent.
    ///
    /// Operation: [`list_agent_versions`](super::operations::LIST_AGENT_VERSIONS).
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) for an agent of another project, too.
    pub async fn versions_page(
        &self,
        id: impl Into<AgentId>,
        query: ListAgentVersionsQuery,
    ) -> Result<Response<AgentPage>, Error> {
        self.api.list_agent_versions(&id.into(), &query).await
    }

    /// The version of an agent to give to phones: the published one, or else the saved one with the highest number.
    /// Never a draft.
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) if there is no such agent, or if it has nothing but a draft. Otherwise those of
    /// [`versions`](Self::versions).
    pub async fn version_for_phones(&self, id: impl Into<AgentId>) -> Result<AgentVersionId, Error> {
        let mut versions = self.versions_with(id, ListAgentVersionsQuery::new().limit(100));
        let mut newest: Option<Agent> = None;
        while let Some(version) = versions.next().await {
            let version = version?;
            // Left out, `is_draft` means false. What cannot be read may be a draft.
            if version.extra.if_readable("is_draft", version.is_draft != Some(true)) != Ok(true) {
                continue;
            }
            if version.is_published == Some(true) {
                return Ok(version.version_id);
            }
            if newest.as_ref().is_none_or(|newest| version.version_number > newest.version_number) {
                newest = Some(version);
            }
        }
        newest.map(|version| version.version_id).ok_or_else(|| {
            let message =
                "the agent has a draft and no saved version, and phones take saved versions; save one in the dashboard";
            Error::new(ErrorKind::NotFound, Outcome::Refused, message)
                .with_operation(operations::LIST_AGENT_VERSIONS)
                .with_attempts(1)
        })
    }

    /// Publishes a version of an agent, and gives it a phone for inbound calls, one for outbound calls, or both. An
    /// earlier published version stops being published; running calls keep theirs.
    ///
    /// Whether a phone that is not named keeps the agent is not documented, nor whether one has to be named. Read the
    /// phones afterwards.
    ///
    /// Operation: [`update_agent_published_version`](super::operations::UPDATE_AGENT_PUBLISHED_VERSION).
    ///
    /// # Errors
    /// [`Validation`](ErrorKind::Validation) if version and phones do not go together. Never retried after it may have reached
    /// Diga: with [`Outcome::Unknown`], look with [`get_published`](Self::get_published).
    pub async fn publish(
        &self,
        id: impl Into<AgentId>,
        version: impl Into<AgentVersionId>,
        inbound: impl Into<Option<PhoneId>>,
        outbound: impl Into<Option<PhoneId>>,
    ) -> Result<Response<AgentPublication>, Error> {
        let given = |phone: Option<PhoneId>| phone.map_or(Patch::Absent, Patch::Value);
        let mut update = AgentPublicationUpdate::new().version_id(version.into());
        update.inbound_phone_number_id = given(inbound.into());
        update.outbound_phone_number_id = given(outbound.into());
        self.api.update_agent_published_version(&id.into(), &update).await
    }

    /// Unpublishes an agent: it serves no phones any more.
    ///
    /// Operation: [`update_agent_published_version`](super::operations::UPDATE_AGENT_PUBLISHED_VERSION).
    ///
    /// # Errors
    /// Never retried after it may have reached Diga: see [`publish`](Self::publish).
    pub async fn unpublish(&self, id: impl Into<AgentId>) -> Result<Response<AgentPublication>, Error> {
        let update = AgentPublicationUpdate::new().version_id(Patch::Null);
        self.api.update_agent_published_version(&id.into(), &update).await
    }
}
