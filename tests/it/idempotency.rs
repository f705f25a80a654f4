//! The idempotency of every operation. A spec edit that changes one must change it here, too.

use std::collections::BTreeMap;
use trunkline::{Idempotency, Operation};

/// Compares a platform's operations with the table in its test below.
fn assert_all(operations: &[&Operation], expected: &[(&str, Idempotency)]) {
    let known: BTreeMap<&str, Idempotency> = expected.iter().copied().collect();
    assert_eq!(known.len(), expected.len(), "an operation is listed twice");
    let mut edits = Vec::new();
    for operation in operations {
        let id = operation.id;
        match known.get(id) {
            Some(idempotency) if *idempotency == operation.idempotency => {}
            Some(_) => edits.push(format!("change `{id}` to {:?}", operation.idempotency)),
            None => edits.push(format!("add `(\"{id}\", {:?})`", operation.idempotency)),
        }
    }
    let is_gone = |id: &&&str| !operations.iter().any(|operation| operation.id == **id);
    edits.extend(known.keys().filter(is_gone).map(|id| format!("remove `{id}`")));
    let provider = operations[0].provider;
    assert!(
        edits.is_empty(),
        "the specs say otherwise than the table of `fn {provider}` in tests/it/idempotency.rs: if that is right, {}",
        edits.join("; ")
    );
}

#[cfg(feature = "signalwire")]
#[test]
fn signalwire() {
    use Idempotency::{Idempotent, None as Neither, Safe};
    assert_all(
        trunkline::signalwire::operations::ALL,
        &[
            ("list_sip_credentials", Safe),
            ("create_sip_credential", Neither),
            ("get_sip_credential", Safe),
            ("update_sip_credential", Idempotent),
            ("delete_sip_credential", Idempotent),
            ("list_sip_credential_addresses", Safe),
            ("assign_sip_credential", Neither),
            ("get_sip_profile", Safe),
            ("update_sip_profile", Idempotent),
            ("list_subscriber_sip_credentials", Safe),
            ("create_subscriber_sip_credential", Neither),
            ("get_subscriber_sip_credential", Safe),
            ("update_subscriber_sip_credential", Neither),
            ("delete_subscriber_sip_credential", Idempotent),
            ("list_sip_gateways", Safe),
            ("create_sip_gateway", Neither),
            ("get_sip_gateway", Safe),
            ("update_sip_gateway", Neither),
            ("delete_sip_gateway", Idempotent),
            ("list_sip_gateway_addresses", Safe),
            ("list_sip_addresses", Safe),
            ("create_sip_address", Neither),
            ("get_sip_address", Safe),
            ("update_sip_address", Neither),
            ("delete_sip_address", Idempotent),
            ("list_relay_sip_endpoints", Safe),
            ("create_relay_sip_endpoint", Neither),
            ("get_relay_sip_endpoint", Safe),
            ("update_relay_sip_endpoint", Idempotent),
            ("delete_relay_sip_endpoint", Idempotent),
            ("list_domain_applications", Safe),
            ("create_domain_application", Neither),
            ("get_domain_application", Safe),
            ("update_domain_application", Idempotent),
            ("delete_domain_application", Idempotent),
            ("assign_domain_application", Neither),
            ("list_subscribers", Safe),
            ("create_subscriber", Neither),
            ("get_subscriber", Safe),
            ("update_subscriber", Idempotent),
            ("delete_subscriber", Idempotent),
            ("list_subscriber_addresses", Safe),
            ("list_resources", Safe),
            ("get_resource", Safe),
            ("delete_resource", Idempotent),
            ("list_resource_addresses", Safe),
            ("list_phone_numbers", Safe),
            ("get_phone_number", Safe),
            ("update_phone_number", Idempotent),
            ("assign_phone_number", Neither),
            ("set_emergency_address", Neither),
            ("remove_emergency_address", Neither),
            ("list_verified_caller_ids", Safe),
            ("get_verified_caller_id", Safe),
        ],
    );
}

#[cfg(feature = "voximplant")]
#[test]
fn voximplant() {
    use Idempotency::{None as Neither, Safe};
    assert_all(
        trunkline::voximplant::operations::ALL,
        &[
            ("create_sip_registration", Neither),
            ("update_sip_registration", Neither),
            ("bind_sip_registration", Neither),
            ("delete_sip_registration", Neither),
            ("get_sip_registrations", Safe),
            ("add_sip_white_list_item", Neither),
            ("set_sip_white_list_item", Neither),
            ("del_sip_white_list_item", Neither),
            ("get_sip_white_list", Safe),
            ("get_applications", Safe),
            ("get_rules", Safe),
            ("get_users", Safe),
            ("get_subscription_price", Safe),
            ("get_account_info", Safe),
            ("set_account_info", Neither),
        ],
    );
}

#[cfg(feature = "diga")]
#[test]
fn diga() {
    use Idempotency::{Idempotent, None as Neither, Safe};
    assert_all(
        trunkline::diga::operations::ALL,
        &[
            ("list_phones", Safe),
            ("get_phone", Safe),
            ("update_phone", Idempotent),
            ("update_phone_sip_config", Idempotent),
            ("import_phone", Neither),
            ("release_phone", Idempotent),
            ("list_agents", Safe),
            ("get_agent", Safe),
            ("list_agent_versions", Safe),
            ("update_agent_published_version", Neither),
        ],
    );
}
