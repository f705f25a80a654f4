//! SignalWire: SIP credentials, the SIP profile, gateways, addresses, domain applications, subscribers and phone numbers of
//! a space.
//!
//! Each kind of resource has a method of [`Client`], which returns a handle with its calls. [`operations`] lists what the
//! documents say about each call, and which documents.
//!
//! # Authentication
//!
//! Requests use HTTP Basic authentication: the project id is the user name, and an API token of that project the password.
//! Every space has a host of its own. [`Client::builder`] takes all three, and [`Client::from_env`] reads the vendor's own
//! variables:
//!
//! | variable | what it holds |
//! | --- | --- |
//! | `SIGNALWIRE_SPACE` | `acme`, `acme.signalwire.com` or `https://acme.signalwire.com/` |
//! | `SIGNALWIRE_PROJECT_ID` | the project's UUID |
//! | `SIGNALWIRE_API_TOKEN` | the token |
//! | `SIGNALWIRE_BASE_URL` | optional: another address, such as that of a gateway |
//!
//! [`Client::from_provider`] asks a file or a vault for the token before each request, so that it can be rotated.
//!
//! A token has scopes. A call needs one of the scopes that its operation accepts:
//!
//! | resource | scopes |
//! | --- | --- |
//! | SIP profile, relay SIP endpoints, verified caller IDs | Voice |
//! | SIP credentials, subscribers and their credentials, gateways, resources, every `assign` | Voice, Messaging, Fax or Video |
//! | SIP addresses | Calling (elsewhere called Voice), Fax, Messaging or Video |
//! | domain applications | Voice, Messaging or Fax |
//! | phone numbers and their emergency addresses | Numbers |
//!
//! A missing scope is documented as 401 on one page and as 403 on another; [`is_auth`](Error::is_auth) is true for
//! both.
//!
//! # Ids
//!
//! Some resources have two ids: an outer one as a resource of the project, and an inner one. Paths take the outer id and return
//! 404 for the inner one. Each is a type of its own, so a mix-up does not compile. This crate assumes nothing about their form.
//!
//! The ids of SIP credentials, gateways and subscribers are also resource ids, and convert into [`ResourceId`](types::ResourceId). The
//! documentation of each id says where it is found and used.
//!
//! Finders return ids for what people know: [`find_by_email`](Subscribers::find_by_email) for subscribers,
//! [`find_by_name`](Resources::find_by_name) for resources, [`find_by_number`](PhoneNumbers::find_by_number) for phone numbers,
//! [`find_by_username`](SipCredentials::find_by_username) for credentials.
//!
//! Methods take an id as text or as its type, but no id of another kind:
//!
//! ```
//! # async fn call(client: trunkline::signalwire::Client) -> Result<(), trunkline::Error> {
//! let credential = client.sip_credentials().get("5c1e2b7a").await?;
//! client.sip_credentials().get(&credential.id).await?;
//! # Ok(())
//! # }
//! ```
//!
//! ```compile_fail,E0277
//! # async fn call(client: trunkline::signalwire::Client) -> Result<(), trunkline::Error> {
//! let credential = client.sip_credentials().get("5c1e2b7a").await?;
//! client.sip_credentials().get(&credential.sip_endpoint.id).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Pitfalls
//!
//! - **Passwords** are in no response. The reference has no `password` for SIP credentials; older documents and the vendor's
//!   own client have it, and so does this crate.
//! - **PUT** of a credential, the profile, a relay endpoint or a domain application: the documents contradict each other, or
//!   are silent, on whether fields that are not sent keep their values. A credential was seen to keep them. This crate sends only
//!   what you set, and the `update_verified` methods compare the result.
//! - **Shapes**: the reference shows a flat SIP credential, responses were seen with an envelope around it, and the list is
//!   documented in three forms. All of them become [`SipCredential`](types::SipCredential) and
//!   [`SipCredentialPage`](types::SipCredentialPage).
//! - **`default` as call handler** follows the SIP profile, whose policy can stop all calls to the phone network;
//!   `passthrough` allows them. Whether a handler is about inbound or outbound calls is documented both ways.
//! - **The host to register at** is [`domain`](types::SipProfile::domain) of the SIP profile, and cannot be guessed
//!   from the space. [`SipProfile::sip_uri`](types::SipProfile::sip_uri) returns a SIP URI.
//! - **The host of a domain application** is its [`domain`](types::DomainApplication::domain), which is a label, with
//!   `.dapp.signalwire.com` after it: [`DomainApplication::host`](types::DomainApplication::host). The
//!   [`uri`](types::SipAddress::uri) of a SIP address is a whole host already.
//! - **A phone number** keeps old values in the fields of other handlers. Only `call_handler` says which field applies. A
//!   handler can be replaced but not removed.
//! - **To assign a number to a gateway or a subscriber**, use [`PhoneNumbers::assign`]. Little of it is documented, so
//!   [`assign_verified`](PhoneNumbers::assign_verified) reads the number afterwards.
//! - **Encryption** has another set of values for each resource, which [`Encryption`](types::Encryption) lists;
//!   gateways were seen to refuse the documented `default`.
//! - **Codecs** are compared by their exact text: they are sent as given, in order. An empty list returns a relay
//!   endpoint to the project's own, is refused by SIP addresses and gateways, and is not documented elsewhere.
//! - **A name that is taken** is refused with 422 and one of several codes or texts: the error is
//!   [`AlreadyExists`](crate::ErrorKind::AlreadyExists) for all of them.
//! - **A create or a PATCH** (gateways, SIP addresses, subscriber credentials) is never retried after it may have reached the
//!   platform: there is no idempotency key. After [`Outcome::Unknown`](crate::Outcome::Unknown), look before you retry.
//! - **Links** of a list can be absolute or relative. They are never followed to another host, which would get the
//!   credentials.
//!
//! # Money, limits and rates
//!
//! A subscriber costs 3 USD a month, by the vendor's guides. The emergency address of a phone number has a monthly fee
//! that is not published, and a 911 call from a number without one costs 100 USD. No document names a price for the other
//! calls.
//!
//! GET and DELETE requests are practically unlimited; POST, PUT and PATCH together may be 13,800 in 10 s. The platform refuses more
//! with 429, or with 422 and `rate_limit_exceeded`, and the client retries after a wait. `account_limit_exceeded` is
//! [`Quota`](crate::ErrorKind::Quota). Pages hold 50 items by default, and `page_size` takes 1 to 1000. That is documented for
//! relay SIP endpoints, SIP addresses and domain applications, and inferred from the links of the other lists.
//!
//! # Sources
//!
//! The documents are SignalWire's REST reference and its OpenAPI document as of August 2026. *Seen* means: shown by the vendor's
//! published clients or by other people's reports. Nothing was tested against a live account. Where this crate differs from the
//! reference, the type or operation says so and why.

mod domain_applications;
mod errors;
mod fabric_page;
mod paging;
mod phone_numbers;
mod relay_sip_endpoints;
mod resources;
mod sip_addresses;
#[cfg(feature = "sip-check")]
mod sip_check;
mod sip_credential;
mod sip_credentials;
mod sip_gateways;
mod sip_profile;
mod space;
mod subscriber_sip_credentials;
mod subscribers;
mod verified_caller_ids;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/signalwire.rs"));
}

pub use domain_applications::DomainApplications;
pub use fabric_page::FabricPage;
pub use generated::{operations, types};
pub use phone_numbers::PhoneNumbers;
pub use relay_sip_endpoints::RelaySipEndpoints;
pub use resources::Resources;
pub use sip_addresses::SipAddresses;
pub use sip_credentials::SipCredentials;
pub use sip_gateways::SipGateways;
pub use sip_profile::SipProfileHandle;
pub use subscriber_sip_credentials::SubscriberSipCredentials;
pub use subscribers::Subscribers;
pub use verified_caller_ids::VerifiedCallerIds;

use crate::operation::{Operation, Provider};
use crate::transport::auth::{Auth, Fixed, credential};
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::provided::Source;
use crate::transport::{Inner, env, runtime};
use crate::{ClientBuilder, CredentialProvider, Error, Secret};

/// The OpenAPI 3.0 document that this module is compiled from, as JSON: all operations of the platform in one document.
pub const OPENAPI: &str = include_str!(concat!(env!("OUT_DIR"), "/signalwire.json"));

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
            api_token: Source::Fixed(api_token.into()),
        })
    }

    /// A client whose API token comes from a provider, which is called for each request. So the token can be rotated while
    /// the client is in use. `space` and `project_id` are as for [`builder`](Self::builder).
    pub fn from_provider(
        space: impl Into<String>,
        project_id: impl Into<String>,
        api_token: impl CredentialProvider<Secret> + 'static,
    ) -> ClientBuilder<Signalwire> {
        ClientBuilder::new(Signalwire {
            space: space.into(),
            project_id: project_id.into(),
            api_token: Source::provider(api_token),
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

    /// Fetches a link of a response, such as `links.next` of a page. The link is followed below the base URL;
    /// a link to another host is refused when the call is sent.
    ///
    /// ```
    /// use http::Method;
    /// use serde_json::Value;
    ///
    /// async fn resources(client: &trunkline::signalwire::Client) -> Result<Vec<Value>, trunkline::Error> {
    ///     let mut page = client.call(Method::GET, "/api/fabric/resources").send::<Value>().await?;
    ///     let mut resources = Vec::new();
    ///     loop {
    ///         resources.extend(page["data"].as_array().into_iter().flatten().cloned());
    ///         let Some(link) = page["links"]["next"].as_str() else { return Ok(resources) };
    ///         page = client.follow(link).send::<Value>().await?;
    ///     }
    /// }
    /// ```
    pub fn follow(&self, link: impl AsRef<str>) -> crate::RawCall {
        let url = runtime::link_url(&self.api, link.as_ref());
        crate::RawCall::new(&self.api.client, &self.api.inner, &RAW, http::Method::GET, url)
    }

    /// The SIP credentials of one subscriber. The id is that of the subscriber's resource.
    #[must_use]
    pub fn subscriber_sip_credentials(&self, subscriber: impl Into<types::SubscriberId>) -> SubscriberSipCredentials {
        SubscriberSipCredentials::new(self.api.clone(), subscriber.into())
    }

    /// Connects and checks the credentials, so that the first call takes no longer than later ones.
    ///
    /// The first request of a client looks up the address, connects, agrees on TLS keys. This sends one read to do so:
    /// [`get_sip_profile`](operations::GET_SIP_PROFILE). It needs the Voice scope. The connection is kept for
    /// [`idle_timeout`](crate::ClientBuilder::idle_timeout), so call it right before the work begins. Calls in parallel open connections of their own.
    ///
    /// # Errors
    /// Those of that read. If the platform denies only that read, the client is connected nonetheless.
    pub async fn warm_up(&self) -> Result<(), Error> {
        self.sip_profile().get().await.map(drop)
    }
}

crate::transport::raw::escape_hatches!(Provider::Signalwire);
#[cfg(feature = "dynamic")]
crate::dynamic::calls!();

/// SignalWire, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Signalwire {
    space: String,
    project_id: String,
    api_token: Source<Secret>,
}

impl crate::Platform for Signalwire {
    type Client = Client;
}

impl Connect for Signalwire {
    const PROVIDER: Provider = Provider::Signalwire;
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;
    const CLASSIFY: Classify = errors::classify;

    fn base_url(&self) -> Result<String, Error> {
        space::base_url(&self.space)
    }

    fn authorize(&self) -> Result<Auth, Error> {
        let project_id = credential("the project id", &self.project_id)?;
        if project_id.expose().contains(':') {
            return Err(Error::config("the project id contains `:`; it is the UUID shown with the API tokens"));
        }
        self.api_token.authorize(move |token| {
            let token = credential("the API token", token.expose())?;
            Ok(Box::new(Fixed::basic(project_id.expose(), &token)?))
        })
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }

    fn parts(client: &Client) -> (&str, &reqwest::Client) {
        (&client.api.baseurl, &client.api.client)
    }
}
