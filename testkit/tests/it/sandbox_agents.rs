//! Diga's agents in the sandbox: versions, publishing, and the phones that they serve.

use trunkline::diga::Client;
use trunkline::diga::types::{
    AgentId, AgentVersionId, ListAgentVersionsQuery, ListAgentsQuery, Phone, PhoneId, PhoneImport, PhoneUpdate,
    SortOrder,
};
use trunkline::{Error, ErrorKind, Outcome, Retries};
use trunkline_testkit::{DigaPermission, Sandbox};
use uuid::Uuid;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.diga().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    let error = result.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Refused, "{error}");
    (error.status().unwrap(), error.code().map(ToString::to_string).unwrap_or_default())
}

async fn phone(client: &Client, id: PhoneId) -> Phone {
    client.phones().get(id).await.unwrap().into_inner()
}

#[tokio::test]
async fn agent_can_be_assigned_by_its_name() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    let imported = client.phones().import(PhoneImport::new("+34675897654")).await.unwrap();
    let agent = client.agents().find_by_name("Front desk").await.unwrap().unwrap();
    assert_eq!(agent.is_draft, Some(true));
    let version = client.agents().version_for_phones(agent.agent_id).await.unwrap();
    assert_eq!((agent.agent_id, version), fake.agents()[0]);
    let update = PhoneUpdate::new().inbound_version_id(version);
    let updated = client.phones().update(imported.id, update).await.unwrap();
    assert_eq!(updated.inbound_agent_id, Some(agent.agent_id));
    // Assigning it publishes it, and a version saved later does not change that.
    _ = fake.add_agent_version(agent.agent_id, "later");
    assert_eq!(client.agents().get_published(agent.agent_id).await.unwrap().version_id, version);
    assert_eq!(client.agents().version_for_phones(agent.agent_id).await.unwrap(), version);
}

#[tokio::test]
async fn phone_refuses_unknown_versions_and_drafts() {
    let (sandbox, client) = sandbox().await;
    let id = sandbox.diga().phone_id();
    let before = phone(&client, id).await;
    let (agent, _) = sandbox.diga().agents()[0];
    let draft = client.agents().get(agent).await.unwrap().version_id;
    let nobody = AgentVersionId::new(Uuid::nil());
    // The id of an agent is not that of a version.
    for (version, expected) in [
        (nobody, (404, "AGENT_VERSION_NOT_FOUND".to_owned())),
        (AgentVersionId::new(agent.as_uuid()), (404, "AGENT_VERSION_NOT_FOUND".to_owned())),
        (draft, (400, "BAD_PARAMETER".to_owned())),
    ] {
        let update = PhoneUpdate::new().outbound_version_id(version);
        assert_eq!(refused(client.phones().update(id, update).await), expected);
    }
    assert_eq!(phone(&client, id).await, before);
}

#[tokio::test]
async fn publishing_assigns_phones_and_unpublishing_removes_them() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    let (own, other) = (fake.phone_id(), fake.netelip_phone_id());
    let (agent, first) = fake.agents()[1];
    let second = fake.add_agent_version(agent, "second");
    let agents = client.agents();
    assert!(agents.get_published(agent).await.unwrap_err().is_not_found());

    let published = agents.publish(agent, first, own, None).await.unwrap();
    assert_eq!((published.published_version_id, published.inbound_phone_number_id), (Some(first), Some(own)));
    assert_eq!(published.outbound_phone_number_id, None);
    let published = agents.publish(agent, second, None, other).await.unwrap();
    assert_eq!((published.inbound_phone_number_id, published.outbound_phone_number_id), (Some(own), Some(other)));
    assert_eq!(agents.get_published(agent).await.unwrap().version_id, second);
    assert_eq!(
        (phone(&client, own).await.inbound_agent_id, phone(&client, own).await.outbound_agent_id),
        (Some(agent), None)
    );
    assert_eq!(phone(&client, other).await.outbound_agent_id, Some(agent));

    let (_, foreign) = fake.agents()[0];
    let draft = agents.get(agent).await.unwrap().version_id;
    let nowhere = PhoneId::new(Uuid::nil());
    let bad = (400, "BAD_PARAMETER".to_owned());
    assert_eq!(refused(agents.publish(agent, foreign, None, None).await), bad);
    assert_eq!(refused(agents.publish(agent, draft, None, None).await), bad);
    assert_eq!(refused(agents.publish(agent, first, nowhere, None).await), bad);
    assert_eq!(agents.get_published(agent).await.unwrap().version_id, second);

    let unpublished = agents.unpublish(agent).await.unwrap();
    assert_eq!((unpublished.agent_id, unpublished.published_version_id), (agent, None));
    assert_eq!(phone(&client, own).await.inbound_agent_id, None);
    assert_eq!(phone(&client, other).await.outbound_agent_id, None);

    // Releasing an imported phone unpublishes its agent, too.
    agents.publish(agent, first, own, other).await.unwrap();
    client.phones().release(own).await.unwrap();
    assert!(agents.get_published(agent).await.unwrap_err().is_not_found());
    assert_eq!(phone(&client, other).await.outbound_agent_id, None);
}

#[tokio::test]
async fn lists_show_drafts_or_published_versions_and_page() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    let added: Vec<AgentId> = (0..23).map(|number| fake.add_agent(&format!("agent-{number}"))).collect();
    let agents = client.agents();
    let drafts = agents.list().collect().await.unwrap();
    assert!(drafts.iter().all(|agent| agent.is_draft == Some(true)));
    assert_eq!((drafts.len(), drafts[0].agent_id, fake.count("list_agents")), (25, added[22], 3));
    let (agent, version) = fake.agents()[0];
    assert_eq!(fake.agents().len(), 2);
    agents.publish(agent, version, None, None).await.unwrap();
    let published = agents.list_with(ListAgentsQuery::new().is_published(true)).collect().await.unwrap();
    assert_eq!(published.iter().map(|row| row.version_id).collect::<Vec<_>>(), [version]);

    let error = agents.version_for_phones(added[0]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let saved: Vec<_> = (0..12).map(|number| fake.add_agent_version(added[0], &format!("v{number}"))).collect();
    let ascending = ListAgentVersionsQuery::new().order(SortOrder::Asc).limit(5);
    let versions = agents.versions_with(added[0], ascending).collect().await.unwrap();
    assert_eq!(versions.len(), 13);
    let numbers: Vec<_> =
        versions.iter().filter(|row| row.is_draft == Some(false)).map(|row| row.version_number).collect();
    assert_eq!(numbers, (1..13).map(Some).collect::<Vec<_>>());
    assert_eq!(agents.version_for_phones(added[0]).await.unwrap(), saved[11]);
    assert_eq!(agents.get_version(added[0], saved[3]).await.unwrap().version_name.as_deref(), Some("v3"));
    let none = agents.versions_with(added[0], ListAgentVersionsQuery::new().is_published(true));
    assert_eq!(none.collect().await.unwrap().len(), 0);
}

#[tokio::test]
async fn unknown_ids_are_refused_as_documented() {
    let (sandbox, client) = sandbox().await;
    let agents = client.agents();
    let nobody = AgentId::new(Uuid::nil());
    let not_found = (404, "AGENT_NOT_FOUND".to_owned());
    assert_eq!(refused(agents.get(nobody).await), not_found);
    assert_eq!(refused(agents.versions(nobody).collect().await), not_found);
    assert_eq!(refused(agents.unpublish(nobody).await), not_found);
    let (agent, version) = sandbox.diga().agents()[0];
    assert!(agents.get_version(agent, AgentVersionId::new(Uuid::nil())).await.unwrap_err().is_not_found());

    let get = async |path: &str| {
        let url = format!("{}{path}", sandbox.base_url());
        let response = reqwest::Client::new().get(url).bearer_auth(sandbox.diga().api_key()).send().await.unwrap();
        (response.status().as_u16(), response.json::<serde_json::Value>().await.unwrap())
    };
    let (status, body) = get(&format!("/v1/agent/{agent}?is_published=true&version_id={version}")).await;
    assert_eq!((status, body["error_code"].as_str()), (400, Some("BAD_PARAMETER")));
    let (status, body) = get("/v1/agent/template").await;
    assert_eq!((status, &body["detail"][0]["loc"][1]), (422, &"agent_id".into()));
    let (status, body) = get(&format!("/v1/agent/?after={version}&before={version}")).await;
    assert_eq!((status, body["error_code"].as_str()), (422, Some("INVALID_PAGINATION_PARAMETERS")));
    assert_eq!(get("/v1/agent/?limit=101").await.0, 422);
}

#[tokio::test]
async fn agents_need_their_own_permissions() {
    use DigaPermission::{AgentsUpdate, AgentsView, PhonesUpdate, PhonesView};
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    let (agent, version) = fake.agents()[0];
    for (permissions, reads, publishes) in [
        (vec![PhonesView, PhonesUpdate], false, false),
        (vec![AgentsView], true, false),
        (vec![AgentsUpdate], false, false),
        (vec![AgentsUpdate, PhonesUpdate], false, true),
    ] {
        fake.set_permissions(permissions.clone());
        let agents = client.agents();
        for (result, allowed) in [
            (agents.list().collect().await.map(drop), reads),
            (agents.get(agent).await.map(drop), reads),
            (agents.versions(agent).collect().await.map(drop), reads),
            (agents.publish(agent, version, None, None).await.map(drop), publishes),
        ] {
            match result {
                Ok(()) => assert!(allowed, "{permissions:?}"),
                Err(error) => assert_eq!((error.kind(), allowed), (ErrorKind::Forbidden, false), "{permissions:?}"),
            }
        }
    }
}

#[tokio::test]
#[should_panic(expected = "the sandbox has no agent 00000000-0000-0000-0000-000000000000")]
async fn adding_a_version_to_an_unknown_agent_panics() {
    let (sandbox, _) = sandbox().await;
    _ = sandbox.diga().add_agent_version(AgentId::new(Uuid::nil()), "v");
}
