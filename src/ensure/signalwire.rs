//! The resources of SignalWire.

use super::{Fields, Managed, request};
use crate::request::Request;
use crate::signalwire::types::{
    DomainApplication, DomainApplicationCreate, DomainApplicationUpdate, ListDomainApplicationsQuery,
    ListRelaySipEndpointsQuery, ListSipAddressesQuery, ListSipCredentialsQuery, ListSipGatewaysQuery,
    ListSubscriberSipCredentialsQuery, RelaySipEndpointCreate, RelaySipEndpointUpdate, SipAddress, SipAddressCreate,
    SipAddressUpdate, SipCredential, SipCredentialCreate, SipCredentialUpdate, SipEndpoint, SipGateway,
    SipGatewayCreate, SipGatewayUpdate, SipProfile, SipProfileUpdate, SubscriberSipCredential,
    SubscriberSipCredentialCreate, SubscriberSipCredentialUpdate,
};
use crate::signalwire::{
    DomainApplications, RelaySipEndpoints, SipAddresses, SipCredentials, SipGateways, SipProfileHandle,
    SubscriberSipCredentials, operations,
};
use crate::{Error, Listing, Operation, verify};
use serde_json::Value;

/// Rows on a page: as many as the platform allows.
const PAGE_SIZE: i64 = 1000;

/// Implements [`Managed`] for a handle with the platform's usual verbs. `$inner` is the part of the resource that has the fields of
/// a request.
macro_rules! managed {
    ($($handle:ident: $create:ident => $resource:ident $(. $inner:ident)?, $update:ident, $query:ident,
        $create_operation:ident, $update_operation:ident $(, $passwords:ident)?;)*) => {$(
        impl Managed for $handle {
            type Desired = $create;
            type Resource = $resource;
            const CREATE: &'static Operation = operations::$create_operation;
            const UPDATE: &'static Operation = operations::$update_operation;
            const CHANGEABLE: &'static [&'static str] = $update::FIELDS;

            fn all(&self) -> Listing<$resource> {
                self.list_with($query::new().page_size(PAGE_SIZE))
            }
            fn id(resource: &$resource) -> String {
                resource.id.to_string()
            }
            fn fields(resource: &$resource) -> Value {
                verify::fields(&resource $(. $inner)?)
            }
            async fn read(&self, of: &str) -> Result<$resource, Error> {
                Ok(self.get(of).await?.into_inner())
            }
            async fn add(&self, desired: $create) -> Result<String, Error> {
                Ok(self.create(desired).await?.id.to_string())
            }
            async fn change(&self, of: &str, changes: Fields, _: &Value) -> Result<(), Error> {
                self.update(of, request::<$update>(changes)?).await.map(drop)
            }
            async fn remove(&self, of: &str) -> Result<(), Error> {
                self.delete(of).await.map(drop)
            }
        }

        super::methods!($handle, $create => $resource $(, $passwords)?);
    )*};
}

managed! {
    SipCredentials: SipCredentialCreate => SipCredential.sip_endpoint, SipCredentialUpdate, ListSipCredentialsQuery,
        CREATE_SIP_CREDENTIAL, UPDATE_SIP_CREDENTIAL, passwords;
    SubscriberSipCredentials: SubscriberSipCredentialCreate => SubscriberSipCredential, SubscriberSipCredentialUpdate,
        ListSubscriberSipCredentialsQuery, CREATE_SUBSCRIBER_SIP_CREDENTIAL, UPDATE_SUBSCRIBER_SIP_CREDENTIAL, passwords;
    RelaySipEndpoints: RelaySipEndpointCreate => SipEndpoint, RelaySipEndpointUpdate, ListRelaySipEndpointsQuery,
        CREATE_RELAY_SIP_ENDPOINT, UPDATE_RELAY_SIP_ENDPOINT, passwords;
    SipGateways: SipGatewayCreate => SipGateway.sip_gateway, SipGatewayUpdate, ListSipGatewaysQuery,
        CREATE_SIP_GATEWAY, UPDATE_SIP_GATEWAY;
    SipAddresses: SipAddressCreate => SipAddress, SipAddressUpdate, ListSipAddressesQuery,
        CREATE_SIP_ADDRESS, UPDATE_SIP_ADDRESS, passwords;
    DomainApplications: DomainApplicationCreate => DomainApplication, DomainApplicationUpdate,
        ListDomainApplicationsQuery, CREATE_DOMAIN_APPLICATION, UPDATE_DOMAIN_APPLICATION;
}

/// The profile always exists, and has no id.
impl Managed for SipProfileHandle {
    type Desired = SipProfileUpdate;
    type Resource = SipProfile;
    const CREATE: &'static Operation = operations::UPDATE_SIP_PROFILE;
    const UPDATE: &'static Operation = operations::UPDATE_SIP_PROFILE;
    const CHANGEABLE: &'static [&'static str] = SipProfileUpdate::FIELDS;

    fn all(&self) -> Listing<SipProfile> {
        let handle = self.clone();
        Listing::one(operations::GET_SIP_PROFILE, async move { Ok(handle.get().await?.into_inner()) })
    }
    fn id(_: &SipProfile) -> String {
        String::new()
    }
    fn fields(profile: &SipProfile) -> Value {
        verify::fields(profile)
    }
    async fn read(&self, _: &str) -> Result<SipProfile, Error> {
        Ok(self.get().await?.into_inner())
    }
    async fn add(&self, desired: SipProfileUpdate) -> Result<String, Error> {
        self.update(desired).await.map(|_| String::new())
    }
    async fn change(&self, _: &str, changes: Fields, _: &Value) -> Result<(), Error> {
        self.update(request(changes)?).await.map(drop)
    }
    async fn remove(&self, _: &str) -> Result<(), Error> {
        Err(Error::invalid_request("the SIP profile cannot be deleted"))
    }
}

super::methods!(SipProfileHandle, SipProfileUpdate => SipProfile);
