//! Fields of call handlers that an update removes with null, as the platform returns them.

use crate::support::Platform;
use serde_json::json;
use trunkline::Patch;
use trunkline::signalwire::types::{
    DomainApplicationCallHandler, DomainApplicationUpdate, RelayCallHandler, RelaySipEndpointUpdate,
};

#[tokio::test]
async fn a_relay_endpoint_gets_another_handler_and_loses_the_fields_of_the_earlier_one() {
    let now =
        json!({ "id": "i", "call_handler": "relay_topic", "call_relay_topic": "office", "call_request_url": null });
    let platform = Platform::responding_json(200, now.to_string()).await;
    let update = RelaySipEndpointUpdate::new()
        .call_handler(RelayCallHandler::RelayTopic)
        .call_relay_topic("office")
        .call_request_url(Patch::Null)
        .call_request_method(Patch::Null)
        .caller_id(Patch::Null);
    let verified = platform.signalwire().relay_sip_endpoints().update_verified("i", update).await.unwrap();
    assert!(verified.is_applied(), "{:?}", verified.differences);
    let sent = json!({
        "call_handler": "relay_topic", "call_relay_topic": "office", "call_request_url": null, "call_request_method": null,
        "caller_id": null,
    });
    assert_eq!(platform.requests()[0].json(), sent);
}

#[tokio::test]
async fn a_domain_application_gets_another_handler_and_loses_the_fields_of_the_earlier_one() {
    let now = json!({ "id": "i", "call_handler": null, "call_relay_topic": null });
    let platform = Platform::responding_json(200, now.to_string()).await;
    let update = DomainApplicationUpdate::new().call_handler(Patch::Null).call_relay_topic(Patch::Null);
    platform.signalwire().domain_applications().update("i", update).await.unwrap();
    assert_eq!(platform.request().json(), json!({ "call_handler": null, "call_relay_topic": null }));

    let kept = DomainApplicationUpdate::new()
        .call_handler(DomainApplicationCallHandler::LamlWebhooks)
        .call_request_url(Patch::if_some(None::<String>));
    platform.signalwire().domain_applications().update("i", kept).await.unwrap();
    assert_eq!(platform.requests()[1].json(), json!({ "call_handler": "laml_webhooks" }));
}
