use super::{ID, exchange, refused};
use crate::support::server::Server;
use crate::support::{Platform, StubResponse, no_waits};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::diga::types::{
    AgentId, AgentMode, AgentVersionId, ListAgentVersionsQuery, ListAgentsQuery, PhoneId, SortOrder,
};
use trunkline::diga::{Client, operations};
use trunkline::{ErrorKind, Outcome, PageToken};

fn agent_id() -> AgentId {
    ID.parse().unwrap()
}

fn uuid(number: usize) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

/// A row of a list: the version with this number, of an agent with this name.
fn row(version: usize, name: &str, more: &Value) -> Value {
    let mut row =
        json!({ "agent_id": uuid(100), "version_id": uuid(version), "version_number": version, "name": name });
    row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    row
}

fn page(rows: &[Value], last_id: Option<usize>) -> StubResponse {
    let page = json!({ "data": rows, "has_more": last_id.is_some(), "last_id": last_id.map(uuid) });
    StubResponse::json(200, page.to_string())
}

#[tokio::test]
async fn list_agents_sends_every_documented_parameter_and_the_final_slash() {
    let query = ListAgentsQuery::new()
        .after(agent_id().as_uuid())
        .before(agent_id().as_uuid())
        .page(1)
        .limit(100)
        .order(SortOrder::Asc)
        .mode(AgentMode::Free)
        .is_published(true);
    let body = json!({
        "data": [{
            "agent_id": ID, "version_id": uuid(1), "version_number": 3, "version_name": null, "is_draft": false,
            "is_published": true, "version_created_at": "2026-07-20T09:00:00Z", "created_at": "2026-01-10T09:00:00Z",
            "modified_at": "2026-07-20 09:00:00", "name": "Front desk", "description": "d", "mode": "path",
            "language": "nl-BE", "prompt": "hunter2",
        }],
        "has_more": false, "first_id": null, "last_id": null, "current_page": 1, "total_pages": "1",
    });
    let (seen, page) = exchange(200, &body.to_string(), async |client| client.agents().list_page(query).await).await;
    assert_eq!(
        seen.line(),
        format!("GET /v1/agent/?after={ID}&before={ID}&is_published=true&limit=100&mode=free&order=asc&page=1")
    );
    assert_every_parameter(operations::LIST_AGENTS, &seen.target);
    assert_eq!((page.has_more, page.current_page, page.total_pages), (Some(false), Some(1), Some(1)));
    let agent = page.items.readable().next().unwrap();
    assert_eq!((agent.agent_id, agent.version_id.to_string()), (agent_id(), uuid(1)));
    assert_eq!((agent.version_number, &agent.version_name), (Some(3), &None));
    assert_eq!((agent.is_draft, agent.is_published), (Some(false), Some(true)));
    assert_eq!((agent.name.as_deref(), agent.description.as_deref()), (Some("Front desk"), Some("d")));
    assert_eq!(agent.mode, Some(AgentMode::Path));
    let times = [agent.version_created_at, agent.created_at, agent.modified_at].map(|time| time.unwrap().to_rfc3339());
    assert_eq!(times, ["2026-07-20T09:00:00+00:00", "2026-01-10T09:00:00+00:00", "2026-07-20T09:00:00+00:00"]);
    assert_eq!(agent.extra.get("prompt"), Some(&json!("hunter2")));
    assert!(!format!("{page:?}").contains("hunter2"));
}

#[tokio::test]
async fn list_agents_refused_with_each_documented_error() {
    let call = async |client: Client| client.agents().list().collect().await;
    for (status, kind, code) in [
        (400, ErrorKind::Validation, "NOT_VALID_FIELD"),
        (403, ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR"),
        (422, ErrorKind::Validation, "INVALID_PAGINATION_PARAMETERS"),
    ] {
        let error = refused(operations::LIST_AGENTS, status, call).await;
        assert_eq!((error.kind(), error.has_code(code)), (kind, true), "{error}");
    }
}

#[tokio::test]
async fn get_agent_sends_either_a_version_or_that_the_published_one_is_wanted() {
    let body = row(1, "Front desk", &json!({})).to_string();
    let version: AgentVersionId = uuid(1).parse().unwrap();
    let (draft, agent) = exchange(200, &body, async |client| client.agents().get(agent_id()).await).await;
    assert_eq!((draft.line(), agent.version_id), (format!("GET /v1/agent/{ID}"), version));
    let (one, _) = exchange(200, &body, async |client| client.agents().get_version(agent_id(), version).await).await;
    assert_eq!(one.line(), format!("GET /v1/agent/{ID}?version_id={}", uuid(1)));
    let (published, _) = exchange(200, &body, async |client| client.agents().get_published(agent_id()).await).await;
    assert_eq!(published.line(), format!("GET /v1/agent/{ID}?is_published=true"));
}

#[tokio::test]
async fn get_agent_refused_with_each_documented_error() {
    let call = async |client: Client| client.agents().get_published(agent_id()).await;
    for (status, kind, code) in [
        (400, ErrorKind::Validation, "BAD_PARAMETER"),
        (403, ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR"),
        (404, ErrorKind::NotFound, "AGENT_NOT_FOUND"),
        (422, ErrorKind::Validation, "uuid_parsing"),
    ] {
        let error = refused(operations::GET_AGENT, status, call).await;
        assert_eq!((error.kind(), error.has_code(code)), (kind, true), "{error}");
    }
}

#[tokio::test]
async fn list_agent_versions_sends_only_what_is_asked_for() {
    let page = r#"{"data":[],"has_more":false}"#;
    let (seen, _) = exchange(200, page, async |client| {
        client.agents().versions_page(agent_id(), ListAgentVersionsQuery::new()).await
    })
    .await;
    assert_eq!(seen.line(), format!("GET /v1/agent/{ID}/version"));
    let query = ListAgentVersionsQuery::new()
        .after(agent_id().as_uuid())
        .before(agent_id().as_uuid())
        .page(1)
        .limit(100)
        .order(SortOrder::Desc)
        .mode(AgentMode::Path)
        .is_published(false);
    let (seen, _) = exchange(200, page, async |client| client.agents().versions_page(agent_id(), query).await).await;
    assert_every_parameter(operations::LIST_AGENT_VERSIONS, &seen.target);
    assert_eq!(
        seen.line(),
        format!(
            "GET /v1/agent/{ID}/version?after={ID}&before={ID}&is_published=false&limit=100&mode=path&order=desc&page=1"
        )
    );
}

#[tokio::test]
async fn list_agent_versions_refused_with_each_documented_error() {
    let call = async |client: Client| client.agents().versions(agent_id()).collect().await;
    for (status, kind, code) in [
        (403, ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR"),
        (404, ErrorKind::NotFound, "AGENT_NOT_FOUND"),
        (422, ErrorKind::Validation, "uuid_parsing"),
    ] {
        let error = refused(operations::LIST_AGENT_VERSIONS, status, call).await;
        assert_eq!((error.kind(), error.has_code(code)), (kind, true), "{error}");
    }
}

#[tokio::test]
async fn update_agent_published_version_sends_the_version_and_the_phones_that_are_named() {
    let (version, phone): (AgentVersionId, PhoneId) = (uuid(1).parse().unwrap(), uuid(2).parse().unwrap());
    let body = json!({ "agent_id": ID, "published_version_id": uuid(1), "inbound_phone_number_id": uuid(2) });
    let (seen, published) = exchange(200, &body.to_string(), async |client| {
        client.agents().publish(agent_id(), version, phone, phone).await
    })
    .await;
    assert_eq!(seen.line(), format!("PATCH /v1/agent/{ID}/published_version"));
    assert_every_field(operations::UPDATE_AGENT_PUBLISHED_VERSION, &seen);
    let both = json!({
        "version_id": uuid(1), "inbound_phone_number_id": uuid(2), "outbound_phone_number_id": uuid(2),
    });
    assert_eq!(seen.json(), both);
    assert_eq!((published.agent_id, published.published_version_id), (agent_id(), Some(version)));
    assert_eq!((published.inbound_phone_number_id, published.outbound_phone_number_id), (Some(phone), None));

    let (seen, _) = exchange(200, &body.to_string(), async |client| {
        client.agents().publish(agent_id(), version, None, phone).await
    })
    .await;
    assert_eq!(seen.json(), json!({ "version_id": uuid(1), "outbound_phone_number_id": uuid(2) }));
}

#[tokio::test]
async fn update_agent_published_version_sends_null_to_unpublish() {
    let body = json!({ "agent_id": ID, "published_version_id": null });
    let (seen, unpublished) =
        exchange(200, &body.to_string(), async |client| client.agents().unpublish(agent_id()).await).await;
    assert_eq!(seen.json(), json!({ "version_id": null }));
    assert_eq!(unpublished.published_version_id, None);
}

#[tokio::test]
async fn update_agent_published_version_refused_with_each_documented_error() {
    let version: AgentVersionId = uuid(1).parse().unwrap();
    let call = async |client: Client| client.agents().publish(agent_id(), version, None, None).await;
    for (status, kind, code) in [
        (400, ErrorKind::Validation, "BAD_PARAMETER"),
        (403, ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR"),
        (404, ErrorKind::NotFound, "AGENT_NOT_FOUND"),
        (422, ErrorKind::Validation, "uuid_parsing"),
    ] {
        let error = refused(operations::UPDATE_AGENT_PUBLISHED_VERSION, status, call).await;
        assert_eq!((error.kind(), error.has_code(code)), (kind, true), "{error}");
    }
}

/// The version for phones from a list of these rows, and the query of the last request.
async fn version_for_phones(
    pages: impl IntoIterator<Item = StubResponse>,
) -> (Result<String, trunkline::Error>, String) {
    let platform = Platform::responding(pages).await;
    let found = platform.diga().agents().version_for_phones(agent_id()).await;
    let target = platform.requests().last().unwrap().target.clone();
    (found.map(|version| version.to_string()), target)
}

#[tokio::test]
async fn phones_get_the_published_version_or_else_the_newest_saved_one_and_never_a_draft() {
    let draft = || row(4, "a", &json!({ "is_draft": true }));
    let saved = |version| row(version, "a", &json!({ "is_draft": false, "is_published": false }));
    let published = || row(1, "a", &json!({ "is_published": true }));
    for (rows, expected) in [
        (vec![draft(), saved(3), saved(2), published()], 1),
        (vec![draft(), saved(2), saved(3)], 3),
        // Absent, both flags mean false.
        (vec![draft(), row(2, "a", &json!({})), saved(1)], 2),
        // A version that cannot be parsed may be a draft.
        (vec![row(3, "a", &json!({ "is_draft": "perhaps" })), saved(2)], 2),
    ] {
        let (version, target) = version_for_phones([page(&rows, None)]).await;
        assert_eq!(version.unwrap(), uuid(expected));
        assert_eq!(target, format!("/v1/agent/{ID}/version?limit=100"));
    }
    let (version, target) = version_for_phones([page(&[draft(), saved(2)], Some(9)), page(&[published()], None)]).await;
    assert_eq!(version.unwrap(), uuid(1));
    assert_eq!(target, format!("/v1/agent/{ID}/version?after={}&limit=100", uuid(9)));
}

#[tokio::test]
async fn an_agent_that_has_only_a_draft_has_no_version_for_phones() {
    let draft = row(4, "a", &json!({ "is_draft": true }));
    let (version, _) = version_for_phones([page(&[draft], None)]).await;
    let error = version.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::Refused));
    assert!(error.to_string().contains("a draft and no saved version"), "{error}");
    let (version, _) = version_for_phones([page(&[json!({ "version_id": 1 })], None)]).await;
    assert_eq!(version.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn an_agent_is_found_by_its_exact_name_among_drafts_and_then_among_published_versions() {
    let rows = [row(1, "front desk", &json!({})), row(2, "Front desk 2", &json!({})), row(3, "Front desk", &json!({}))];
    let platform = Platform::responding([page(&rows, None)]).await;
    let agent = platform.diga().agents().find_by_name("Front desk").await.unwrap().unwrap();
    assert_eq!(agent.version_id.to_string(), uuid(3));
    assert_eq!(platform.request().line(), "GET /v1/agent/?limit=100");

    let platform = Platform::responding([page(&rows[..2], None), page(&rows, None)]).await;
    assert!(platform.diga().agents().find_by_name("Front desk").await.unwrap().is_some());
    assert_eq!(platform.requests()[1].line(), "GET /v1/agent/?is_published=true&limit=100");

    let platform = Platform::responding([page(&[], None)]).await;
    assert!(platform.diga().agents().find_by_name("Front desk").await.unwrap().is_none());
    assert_eq!(platform.requests().len(), 2);
}

#[tokio::test]
async fn two_agents_of_one_name_are_an_error_and_two_versions_of_one_are_not() {
    let versions = [row(1, "a", &json!({})), row(2, "a", &json!({}))];
    let platform = Platform::responding([page(&versions, None)]).await;
    assert!(platform.diga().agents().find_by_name("a").await.unwrap().is_some());

    let platform =
        Platform::responding([page(&[row(1, "a", &json!({})), row(2, "a", &json!({ "agent_id": ID }))], None)]);
    let error = platform.await.diga().agents().find_by_name("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains(ID), "{error}");
}

#[tokio::test]
async fn lists_pass_cursors_on_unchanged_and_never_derive_them_from_rows() {
    let pages = [page(&[row(1, "a", &json!({}))], Some(50)), page(&[row(2, "b", &json!({}))], None)];
    let server = Server::start(move |_, number, _| pages[number].clone());
    let agents = Client::builder("k").base_url(server.url()).retries(no_waits()).build().unwrap().agents();
    let mut list = agents.list_with(ListAgentsQuery::new().limit(1));
    while let Some(agent) = list.next().await {
        agent.unwrap();
    }
    assert_eq!(server.targets(), ["/v1/agent/?limit=1".to_owned(), format!("/v1/agent/?after={}&limit=1", uuid(50))]);
    assert_eq!(list.page_token(), Some(&PageToken::from(uuid(50).as_str())));

    let without = json!({ "data": [row(1, "a", &json!({}))], "has_more": true });
    let platform = Platform::responding_json(200, without.to_string()).await;
    let agents = platform.diga().agents();
    for error in [
        agents.list().collect().await.unwrap_err(),
        agents.versions(agent_id()).collect().await.unwrap_err(),
        agents.list().starting_at("40".into()).collect().await.unwrap_err(),
    ] {
        let is_token = error.kind() == ErrorKind::InvalidRequest;
        let why = if is_token { "page token" } else { "where the next one starts" };
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(platform.requests().len(), 2);
}
