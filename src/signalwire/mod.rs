//! SignalWire: SIP credentials, the SIP profile, gateways, addresses and domain applications of a space.
//!
//! Requests are signed with HTTP Basic authentication: the project id and an API token. A token lacking the scope that an
//! operation needs is refused with 401 or 403.

mod domain_applications;
mod errors;
mod paging;
mod relay_sip_endpoints;
mod sip_addresses;
mod sip_credential;
mod sip_credentials;
mod sip_gateways;
mod sip_profile;
mod space;
mod subscriber_sip_credentials;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/signalwire.rs"));
}

pub use domain_applications::DomainApplications;
pub use generated::{operations, types};
pub use relay_sip_endpoints::RelaySipEndpoints;
pub use sip_addresses::SipAddresses;
pub use sip_credential::{SipCredential, SipCredentialPage};
pub use sip_credentials::SipCredentials;
pub use sip_gateways::SipGateways;
pub use sip_profile::SipProfiles;
pub use subscriber_sip_credentials::SubscriberSipCredentials;

use crate::operation::Provider;
use crate::transport::auth::{Authorize, Fixed};
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::{Inner, env};
use crate::{ClientBuilder, Error, Secret};

/// A client of one SignalWire space. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Client {
    api: generated::Client,
}

impl Client {
    /// A client of a space. `space` is its name (`acme`), its host (`acme.signalwire.com`) or its address
    /// (`https://acme.signalwire.com/`); `project_id` is a UUID; the token comes from the space's API settings.
    pub fn builder(
        space: impl Into<String>,
        project_id: impl Into<String>,
        api_token: impl Into<Secret>,
    ) -> ClientBuilder<Signalwire> {
        ClientBuilder::new(Signalwire {
            space: space.into(),
            project_id: project_id.into(),
            api_token: api_token.into(),
        })
    }

    /// A client set by the vendor's own variables: `SIGNALWIRE_SPACE`, `SIGNALWIRE_PROJECT_ID` and
    /// `SIGNALWIRE_API_TOKEN`. An address in `SIGNALWIRE_BASE_URL` is used in place of the space's.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), naming every variable that is missing or empty.
    pub fn from_env() -> Result<ClientBuilder<Signalwire>, Error> {
        let [space, project_id, api_token] =
            env::required(["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"])
                .map_err(|error| error.with_provider(Provider::Signalwire))?;
        Ok(env::with_base_url(Self::builder(space, project_id, api_token), "SIGNALWIRE_BASE_URL"))
    }

    /// SIP credentials: what a phone or another platform registers with.
    #[must_use]
    pub fn sip_credentials(&self) -> SipCredentials {
        SipCredentials::new(self.api.clone())
    }

    /// The project's SIP profile: its SIP domain, and what credentials inherit.
    #[must_use]
    pub fn sip_profile(&self) -> SipProfiles {
        SipProfiles::new(self.api.clone())
    }

    /// The SIP credentials of one subscriber. The id is that of the subscriber's resource.
    #[must_use]
    pub fn subscriber_sip_credentials(&self, subscriber: impl Into<types::SubscriberId>) -> SubscriberSipCredentials {
        SubscriberSipCredentials::new(self.api.clone(), subscriber.into())
    }

    /// SIP gateways: external SIP systems that calls are sent to.
    #[must_use]
    pub fn sip_gateways(&self) -> SipGateways {
        SipGateways::new(self.api.clone())
    }

    /// SIP addresses: where inbound calls come to.
    #[must_use]
    pub fn sip_addresses(&self) -> SipAddresses {
        SipAddresses::new(self.api.clone())
    }

    /// SIP endpoints of the older relay API.
    #[must_use]
    pub fn relay_sip_endpoints(&self) -> RelaySipEndpoints {
        RelaySipEndpoints::new(self.api.clone())
    }

    /// Domain applications, the older cousin of SIP addresses.
    #[must_use]
    pub fn domain_applications(&self) -> DomainApplications {
        DomainApplications::new(self.api.clone())
    }
}

/// SignalWire, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Signalwire {
    space: String,
    project_id: String,
    api_token: Secret,
}

impl crate::Platform for Signalwire {
    type Client = Client;
}

impl Connect for Signalwire {
    const PROVIDER: Provider = Provider::Signalwire;
    const ROOT: &'static str = "api";
    const CLASSIFY: Classify = errors::classify;

    fn base_url(&self) -> Result<String, Error> {
        space::base_url(&self.space)
    }

    fn authorize(&self) -> Result<Box<dyn Authorize>, Error> {
        if self.project_id.is_empty() || self.project_id.contains(':') {
            return Err(Error::config(
                "the project id is empty or holds a `:`; it is the UUID shown with the API tokens",
            ));
        }
        if self.api_token.is_empty() {
            return Err(Error::config("the API token is empty"));
        }
        Ok(Box::new(Fixed::basic(&self.project_id, &self.api_token)?))
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }
}
