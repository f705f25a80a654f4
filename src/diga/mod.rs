//! Diga: voice-AI phones, the SIP trunks behind them, and the agents that serve them.
//!
//! Each kind of resource has a method of [`Client`], which returns a handle with its calls. [`operations`] lists what the
//! documents say about each call, and which documents.
//!
//! # Authentication
//!
//! Requests carry an API key (`Authorization: Bearer …`). A key is shown once, when it is created, can expire, and belongs to
//! one project: no call names a project, and lists show that project. [`Client::builder`] takes the key, and
//! [`Client::from_env`] reads:
//!
//! | variable | what it holds |
//! | --- | --- |
//! | `DIGA_API_KEY` | the key |
//! | `DIGA_BASE_URL` | optional: another address, such as that of a gateway |
//!
//! [`Client::from_provider`] asks a file or a vault for the key before each request, so that it can be rotated.
//!
//! A restricted key needs permissions. The documents don't say which call needs which. By their names, reading needs
//! `phones.view`, both updates `phones.update`, `phones.import` and `phones.delete`, and `agents.view` to read agents.
//! Publishing an agent needs `agents.update`, `phones.update` or both. A missing one is
//! [`Forbidden`](crate::ErrorKind::Forbidden), though one of its documented codes is `INTERNAL_SERVER_ERROR`.
//!
//! # Ids
//!
//! | id | what it names |
//! | --- | --- |
//! | [`PhoneId`](types::PhoneId) | a phone, in every call; calls carry the same value as `phone_register_id` |
//! | [`AgentId`](types::AgentId) | an agent: what phones show, and lists filter by |
//! | [`AgentVersionId`](types::AgentVersionId) | one version of an agent: what [`PhoneUpdate`](types::PhoneUpdate) sets and publishes by that, and what [`publish`](Agents::publish) takes |
//! | [`AgentCursor`](types::AgentCursor) | a place in a list of agents or versions, nothing else |
//!
//! [`Phones::find_by_number`] and [`Agents::find_by_name`] find the first two. [`Agents::version_for_phones`] leads from
//! an agent to the version that a phone can be given:
//!
//! ```
//! # use trunkline::diga::{Client, types::{PhoneId, PhoneUpdate}};
//! # async fn example(diga: Client, phone: PhoneId) -> Result<(), trunkline::Error> {
//! if let Some(agent) = diga.agents().find_by_name("Front desk").await? {
//!     let version = diga.agents().version_for_phones(agent.agent_id).await?;
//!     diga.phones().update(phone, PhoneUpdate::new().inbound_version_id(version)).await?;
//! }
//! # Ok(()) }
//! ```
//!
//! All of them are UUIDs. The vendor's reference confuses versions and agents in places; here, a mix-up does not compile.
//!
//! # Pitfalls
//!
//! - **Null, "" and []** in an update: the documents don't say what they do. Fields that you don't set are not sent and should
//!   keep their values, also inside `inbound_config` and `outbound_config`. [`update_sip_config_verified`] compares the result.
//!   To remove the outbound side, release the phone and import it again.
//! - **An update that sets nothing** would return 200 and change nothing. The client refuses it before it is sent.
//! - **The password** is in no response, but Diga's refusals can echo it. It is redacted before an [`Error`] keeps them.
//! - **A configuration is nested in requests and flat in responses**: `inbound_config.media_encryption` comes back as
//!   `inbound_media_encryption`.
//! - **Only imported phones** have a SIP configuration. Their provider sends inbound calls to the host `sip.diga.io`.
//! - **Importing** without `outbound_config` creates a phone that takes calls and can't make any. [`import`](Phones::import)
//!   fails with [`Outcome::Applied`](crate::Outcome::Applied) if the request had an outbound side and the phone has none.
//! - **An import is never retried** after it may have reached Diga. After [`Outcome::Unknown`](crate::Outcome::Unknown),
//!   look with [`find_by_number`](Phones::find_by_number). A number belongs to one project.
//! - **Updates are retried**: they are idempotent. Diga changes the trunks first and its database afterwards. So after a failed
//!   update, calls can use the new values while a read shows the old ones. Send the same update again.
//! - **Releasing cannot be undone.** An imported phone is gone at once, a phone bought from Diga at the end of its billing
//!   period. Diga refuses to release a phone that is reserved or pending verification.
//! - **Numbers** can be SIP identifiers such as `user@domain.com`. This crate does not parse them, not even as E.164.
//! - **Lists of agents show drafts**, with the ids of drafts. Whether a draft can be given to a phone or published is not
//!   documented. [`version_for_phones`](Agents::version_for_phones) never returns one.
//! - **Publishing without a version unpublishes.** [`publish`](Agents::publish) therefore requires one, and
//!   [`unpublish`](Agents::unpublish) is a method of its own. The documents don't say what happens to phones that the request does
//!   not name; read them afterwards.
//! - **`after` with `before`** is refused. [`list`](Phones::list) follows cursors until there is none.
//!
//! # Money
//!
//! An imported number has no fee; only minutes are billed. A number bought from Diga is billed by period. Buying numbers was
//! documented for two days, and this crate does not offer it.
//!
//! # Limits and rates
//!
//! The changelog of July 2026 mentions limits for each account, without numbers or headers. The client retries after a 429 and
//! honors `Retry-After`. A page holds 20 phones or 10 agents by default, and `limit` takes 1 to 100.
//!
//! # Sources
//!
//! The documents are Diga's reference, its OpenAPI document of 2026-07-22 and its changelog up to October 2026. They
//! name 422 as the only failure of most calls; this crate handles every other status too. The reference's own sample response
//! lacks fields that its schema requires, so this crate requires only an id and a number. Nothing was tested against a live
//! account.
//!
//! [`update_sip_config_verified`]: Phones::update_sip_config_verified

mod agents;
mod errors;
mod paging;
pub(crate) mod phones;
#[cfg(feature = "sip-check")]
mod sip_check;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/diga.rs"));
}

pub use agents::Agents;
pub use generated::{operations, types};
pub use phones::Phones;

use crate::operation::{Operation, Provider};
use crate::transport::auth::{Auth, Fixed, credential};
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::provided::Source;
use crate::transport::{Inner, env};
use crate::{ClientBuilder, CredentialProvider, Error, Secret};

/// The OpenAPI 3.0 document that this module is compiled from, as JSON: all operations of the platform in one document.
pub const OPENAPI: &str = include_str!(concat!(env!("OUT_DIR"), "/diga.json"));

/// A client of Diga. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Client {
    api: generated::Client,
}

impl Client {
    /// A client that signs with this API key.
    pub fn builder(api_key: impl Into<Secret>) -> ClientBuilder<Diga> {
        ClientBuilder::new(Diga { api_key: Source::Fixed(api_key.into()) })
    }

    /// A client whose API key comes from a provider, which is called for each request. So the key can be rotated while the
    /// client is in use.
    pub fn from_provider(api_key: impl CredentialProvider<Secret> + 'static) -> ClientBuilder<Diga> {
        ClientBuilder::new(Diga { api_key: Source::provider(api_key) })
    }

    /// A client that signs with the API key in `DIGA_API_KEY`. An address in `DIGA_BASE_URL` is used in place of
    /// Diga's.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) if the variable is missing or empty.
    pub fn from_env() -> Result<ClientBuilder<Diga>, Error> {
        let [api_key] = env::required(["DIGA_API_KEY"]).map_err(|error| error.with_provider(Provider::Diga))?;
        Ok(env::with_base_url(Self::builder(api_key), "DIGA_BASE_URL"))
    }

    /// Connects and checks the credentials, so that the first call takes no longer than later ones.
    ///
    /// The first request of a client looks up the address, connects, agrees on TLS keys. This sends one read to do so:
    /// [`list_phones`](operations::LIST_PHONES). It needs the permission `phones.view`. The connection is kept for
    /// [`idle_timeout`](crate::ClientBuilder::idle_timeout), so call it right before the work begins. Calls in parallel open connections of their own.
    ///
    /// # Errors
    /// Those of that read. If the platform denies only that read, the client is connected nonetheless.
    pub async fn warm_up(&self) -> Result<(), Error> {
        self.api.list_phones(&types::ListPhonesQuery::new().limit(1)).await.map(drop)
    }
}

crate::transport::raw::escape_hatches!(Provider::Diga);
#[cfg(feature = "dynamic")]
crate::dynamic::calls!();

/// Diga, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Diga {
    api_key: Source<Secret>,
}

impl crate::Platform for Diga {
    type Client = Client;
}

impl Connect for Diga {
    const PROVIDER: Provider = Provider::Diga;
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;
    const CLASSIFY: Classify = errors::classify;

    fn base_url(&self) -> Result<String, Error> {
        Ok("https://api.diga.io".to_owned())
    }

    fn authorize(&self) -> Result<Auth, Error> {
        self.api_key.authorize(|key| Ok(Box::new(Fixed::bearer(&credential("the API key", key.expose())?)?)))
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }

    fn parts(client: &Client) -> (&str, &reqwest::Client) {
        (&client.api.baseurl, &client.api.client)
    }
}
