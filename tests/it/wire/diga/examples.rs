//! The values of the vendor's documented response examples.

use super::exchange;
use serde_json::json;
use trunkline::diga::types::{AgentId, AgentMode, AgentVersionId, ListAgentVersionsQuery, PhoneId};

const AGENT: &str = "550e8400-e29b-41d4-a716-446655440000";
const VERSION: &str = "660e8400-e29b-41d4-a716-446655440001";
const PHONE: &str = "770e8400-e29b-41d4-a716-446655440002";

fn agent() -> AgentId {
    AGENT.parse().unwrap()
}

#[tokio::test]
async fn a_version_is_read_from_the_documented_example() {
    let body = json!({
        "data": [{
            "agent_id": AGENT, "version_id": VERSION, "version_number": 3, "version_name": "Spring", "is_draft": false,
            "is_published": true, "version_created_at": "2026-07-20T09:00:00Z", "created_at": "2026-01-10T09:00:00Z",
            "modified_at": "2026-07-20T09:00:00Z", "name": "Front desk", "mode": "free", "language": "es",
            "voice": {
                "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "name": "Ana", "provider": "elevenlabs",
                "provider_voice_id": "v1", "is_favourite": false,
            },
        }],
        "first_id": VERSION, "last_id": VERSION, "has_more": false, "current_page": null, "total_pages": null,
    });
    let (_, page) = exchange(200, &body.to_string(), async |client| {
        client.agents().versions_page(agent(), ListAgentVersionsQuery::new()).await
    })
    .await;
    let version = page.items.readable().next().unwrap();
    assert_eq!((version.agent_id, version.version_id), (agent(), VERSION.parse::<AgentVersionId>().unwrap()));
    assert_eq!((version.version_number, version.mode.as_ref()), (Some(3), Some(&AgentMode::Free)));
    assert_eq!((version.is_draft, version.is_published), (Some(false), Some(true)));
    assert_eq!(version.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["language", "voice"]);
    assert_eq!((page.has_more, page.first_id, page.extra.is_empty()), (Some(false), page.last_id, true));
}

#[tokio::test]
async fn what_is_published_is_read_from_the_documented_examples() {
    let version: AgentVersionId = VERSION.parse().unwrap();
    let phone: PhoneId = PHONE.parse().unwrap();
    let published = json!({ "agent_id": AGENT, "published_version_id": VERSION, "outbound_phone_number_id": null,
                            "inbound_phone_number_id": PHONE });
    let (seen, read) = exchange(200, &published.to_string(), async |client| {
        client.agents().publish(agent(), version, phone, None).await
    })
    .await;
    assert_eq!(seen.json(), json!({ "version_id": VERSION, "inbound_phone_number_id": PHONE }));
    assert_eq!((read.published_version_id, read.inbound_phone_number_id), (Some(version), Some(phone)));
    assert_eq!((read.outbound_phone_number_id, read.extra.is_empty()), (None, true));

    let unpublished = json!({ "agent_id": AGENT, "published_version_id": null, "outbound_phone_number_id": null,
                              "inbound_phone_number_id": null });
    let (seen, read) =
        exchange(200, &unpublished.to_string(), async |client| client.agents().unpublish(agent()).await).await;
    assert_eq!(seen.json(), json!({ "version_id": null }));
    assert_eq!((read.agent_id, read.published_version_id), (agent(), None));
}
