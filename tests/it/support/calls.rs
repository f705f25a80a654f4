//! Calls every operation once, with every field set that can hold a secret.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use trunkline::Error;

/// The debug text of a response, or the error.
pub type Call = Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>;

/// Boxes calls with the ids of their operations. Each gets its own handle, as futures borrow from it.
macro_rules! calls {
    ($($id:ident: $handle:expr => |$name:ident| $call:expr;)*) => {
        vec![$((stringify!($id), {
            let $name = $handle;
            Box::pin(async move { debug($call.await) }) as Call
        })),*]
    };
}

fn debug<T: Debug>(result: Result<T, Error>) -> Result<String, Error> {
    result.map(|value| format!("{value:?} {value:#?}"))
}

#[cfg(feature = "signalwire")]
pub fn signalwire(client: &trunkline::signalwire::Client, secret: &str) -> Vec<(&'static str, Call)> {
    use trunkline::signalwire::types::*;
    let secret = || secret.to_owned();
    let (credentials, addresses, endpoints) =
        (|| client.sip_credentials(), || client.sip_addresses(), || client.relay_sip_endpoints());
    let (gateways, domains) = (|| client.sip_gateways(), || client.domain_applications());
    let own = || client.subscriber_sip_credentials("s");
    let (subscribers, resources) = (|| client.subscribers(), || client.resources());
    let (numbers, callers) = (|| client.phone_numbers(), || client.verified_caller_ids());
    let created = SubscriberSipCredentialCreate::new("u", secret()).confirm_password();
    let password = secret();
    let (p1, p2, p3, p4, p5, p6, p7) = (secret(), secret(), secret(), secret(), secret(), secret(), password);
    let (p8, p9) = (secret(), secret());
    calls! {
        list_sip_credentials: credentials() => |c| c.list_page(ListSipCredentialsQuery::new());
        create_sip_credential: credentials() => |c| c.create(SipCredentialCreate::new("u").password(p1));
        get_sip_credential: credentials() => |c| c.get("i");
        update_sip_credential: credentials() => |c| c.update("i", SipCredentialUpdate::new().password(p2));
        delete_sip_credential: credentials() => |c| c.delete("i");
        list_sip_credential_addresses: credentials() => |c| async move {
            c.addresses("i").collect().await
        };
        assign_sip_credential: credentials() => |c| c.assign("r", "i");
        get_sip_profile: client.sip_profile() => |c| c.get();
        update_sip_profile: client.sip_profile() => |c| c.update(SipProfileUpdate::new().random_send_as());
        list_subscriber_sip_credentials: own() => |c| c.list_page(ListSubscriberSipCredentialsQuery::new());
        create_subscriber_sip_credential: own() => |c| c.create(created);
        get_subscriber_sip_credential: own() => |c| c.get("i");
        update_subscriber_sip_credential: own() => |c| async move {
            c.update("i", SubscriberSipCredentialUpdate::new().password(p3)).await
        };
        delete_subscriber_sip_credential: own() => |c| c.delete("i");
        list_sip_gateways: gateways() => |c| c.list_page(ListSipGatewaysQuery::new());
        create_sip_gateway: gateways() => |c| {
            c.create(SipGatewayCreate::new("n", "sip:gw.example.com", Encryption::Required, ["AEAD_AES_256_GCM_8"], ["PCMU"]))
        };
        get_sip_gateway: gateways() => |c| c.get("i");
        update_sip_gateway: gateways() => |c| c.update("i", SipGatewayUpdate::new());
        delete_sip_gateway: gateways() => |c| c.delete("i");
        list_sip_gateway_addresses: gateways() => |c| async move {
            c.addresses("i").collect().await
        };
        list_sip_addresses: addresses() => |c| c.list_page(ListSipAddressesQuery::new());
        create_sip_address: addresses() => |c| c.create(SipAddressCreate::new("n", "r").password(p4));
        get_sip_address: addresses() => |c| c.get("i");
        update_sip_address: addresses() => |c| c.update("i", SipAddressUpdate::new().password(p5));
        delete_sip_address: addresses() => |c| c.delete("i");
        list_relay_sip_endpoints: endpoints() => |c| c.list_page(ListRelaySipEndpointsQuery::new());
        create_relay_sip_endpoint: endpoints() => |c| c.create(RelaySipEndpointCreate::new("u", p6));
        get_relay_sip_endpoint: endpoints() => |c| c.get("i");
        update_relay_sip_endpoint: endpoints() => |c| c.update("i", RelaySipEndpointUpdate::new().password(p7));
        delete_relay_sip_endpoint: endpoints() => |c| c.delete("i");
        list_domain_applications: domains() => |c| c.list_page(ListDomainApplicationsQuery::new());
        create_domain_application: domains() => |c| c.create(DomainApplicationCreate::new("n", "d"));
        get_domain_application: domains() => |c| c.get("i");
        update_domain_application: domains() => |c| c.update("i", DomainApplicationUpdate::new());
        delete_domain_application: domains() => |c| c.delete("i");
        assign_domain_application: domains() => |c| c.assign("r", "i");
        list_subscribers: subscribers() => |c| c.list_page(ListSubscribersQuery::new());
        create_subscriber: subscribers() => |c| c.create(SubscriberCreate::new("e").password(p8));
        get_subscriber: subscribers() => |c| c.get("i");
        update_subscriber: subscribers() => |c| c.update("i", SubscriberUpdate::new("e").password(p9));
        delete_subscriber: subscribers() => |c| c.delete("i");
        list_subscriber_addresses: subscribers() => |c| async move {
            c.addresses("i").collect().await
        };
        list_resources: resources() => |c| c.list_page(ListResourcesQuery::new());
        get_resource: resources() => |c| c.get("i");
        delete_resource: resources() => |c| c.delete("i");
        list_resource_addresses: resources() => |c| async move {
            c.addresses("i").collect().await
        };
        list_phone_numbers: numbers() => |c| c.list_page(ListPhoneNumbersQuery::new());
        get_phone_number: numbers() => |c| c.get("i");
        update_phone_number: numbers() => |c| c.update("i", PhoneNumberUpdate::new().name("n"));
        assign_phone_number: numbers() => |c| c.assign("r", "i", PhoneRouteHandler::Calling);
        set_emergency_address: numbers() => |c| c.set_emergency_address("i", "e");
        remove_emergency_address: numbers() => |c| c.remove_emergency_address("i");
        list_verified_caller_ids: callers() => |c| c.list_page(ListVerifiedCallerIdsQuery::new());
        get_verified_caller_id: callers() => |c| c.get("i");
    }
}

#[cfg(feature = "voximplant")]
pub fn voximplant(client: &trunkline::voximplant::Client, secret: &str) -> Vec<(&'static str, Call)> {
    use trunkline::voximplant::types::*;
    let (registrations, white_list) = (|| client.sip_registrations(), || client.sip_white_list());
    let create = SipRegistrationCreate::new("u", "sip.example.com").password(secret);
    let update = SipRegistrationUpdate::new(1).password(secret);
    let callbacks = AccountCallbacks::new().callback_url(secret).callback_salt(secret);
    calls! {
        create_sip_registration: registrations() => |c| c.create(create);
        update_sip_registration: registrations() => |c| c.update(update);
        bind_sip_registration: registrations() => |c| c.bind(SipRegistrationBind::new(true));
        delete_sip_registration: registrations() => |c| c.delete(1);
        get_sip_registrations: registrations() => |c| c.list_page(SipRegistrationFilter::new());
        add_sip_white_list_item: white_list() => |c| c.add(SipWhiteListItemAdd::new("10.0.0.0/8"));
        set_sip_white_list_item: white_list() => |c| c.set(SipWhiteListItemSet::new(1, "10.0.0.0/8"));
        del_sip_white_list_item: white_list() => |c| c.delete(1);
        get_sip_white_list: white_list() => |c| c.list_page(SipWhiteListFilter::new());
        get_applications: client.applications() => |c| c.list_page(ApplicationFilter::new());
        get_rules: client.rules() => |c| c.list_page(RuleFilter::new(1));
        get_users: client.users() => |c| c.list_page(UserFilter::new(1));
        get_subscription_price: client.subscription_prices() => |c| c.list_page(SubscriptionPriceFilter::new());
        get_account_info: client.account() => |c| c.get();
        set_account_info: client.account() => |c| c.replace_callbacks(callbacks);
    }
}

#[cfg(feature = "diga")]
pub fn diga(client: &trunkline::diga::Client, secret: &str) -> Vec<(&'static str, Call)> {
    use trunkline::diga::types::*;
    let (phones, agents) = (|| client.phones(), || client.agents());
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let (agent, version) = (AgentId::new(id.as_uuid()), AgentVersionId::new(id.as_uuid()));
    let import = PhoneImport::new("+34675897654")
        .outbound_config(OutboundConfigImport::new("sip.example.com").username("u").password(secret));
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password(secret));
    calls! {
        list_phones: phones() => |c| c.list_page(ListPhonesQuery::new());
        get_phone: phones() => |c| c.get(id);
        update_phone: phones() => |c| c.update(id, PhoneUpdate::new().nickname("n"));
        update_phone_sip_config: phones() => |c| c.update_sip_config(id, update);
        import_phone: phones() => |c| c.import(import);
        release_phone: phones() => |c| c.release(id);
        list_agents: agents() => |c| c.list_page(ListAgentsQuery::new());
        get_agent: agents() => |c| c.get(agent);
        list_agent_versions: agents() => |c| c.versions_page(agent, ListAgentVersionsQuery::new());
        update_agent_published_version: agents() => |c| c.publish(agent, version, id, None);
    }
}
