//! What may be sent again, by name: a spec edit that changes one of these has to change it here, too.

use trunkline::{Idempotency, Operation};

fn assert_all(operations: &[&Operation], expected: &[(&str, Idempotency)]) {
    for operation in operations {
        let known = expected.iter().find(|(id, _)| *id == operation.id);
        assert_eq!(known.map(|(_, idempotency)| *idempotency), Some(operation.idempotency), "{}", operation.id);
    }
    assert_eq!(operations.len(), expected.len());
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
