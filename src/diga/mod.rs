//! Diga: voice-AI phones and the SIP trunks behind them.
//!
//! Requests are signed with an API key (`Authorization: Bearer …`). A key belongs to one project, and sees its phones only.

mod errors;
mod paging;
mod phones;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/diga.rs"));
}

pub use generated::{operations, types};
pub use phones::Phones;

use crate::operation::Provider;
use crate::transport::auth::{Authorize, Fixed};
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::{Inner, env};
use crate::{ClientBuilder, Error, Secret};

/// A client of Diga. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Client {
    api: generated::Client,
}

impl Client {
    /// A client that signs with this API key.
    pub fn builder(api_key: impl Into<Secret>) -> ClientBuilder<Diga> {
        ClientBuilder::new(Diga { api_key: api_key.into() })
    }

    /// A client that signs with the API key in `DIGA_API_KEY`. An address in `DIGA_BASE_URL` is used in place of Diga's.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) if the variable is missing or empty.
    pub fn from_env() -> Result<ClientBuilder<Diga>, Error> {
        let [api_key] = env::required(["DIGA_API_KEY"]).map_err(|error| error.with_provider(Provider::Diga))?;
        Ok(env::with_base_url(Self::builder(api_key), "DIGA_BASE_URL"))
    }

    /// Phone numbers and their SIP trunks.
    #[must_use]
    pub fn phones(&self) -> Phones {
        Phones::new(self.api.clone())
    }
}

/// Diga, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Diga {
    api_key: Secret,
}

impl crate::Platform for Diga {
    type Client = Client;
}

impl Connect for Diga {
    const PROVIDER: Provider = Provider::Diga;
    const ROOT: &'static str = "v1";
    const CLASSIFY: Classify = errors::classify;

    fn base_url(&self) -> Result<String, Error> {
        Ok("https://api.diga.io".to_owned())
    }

    fn authorize(&self) -> Result<Box<dyn Authorize>, Error> {
        if self.api_key.is_empty() {
            return Err(Error::config("the API key is empty"));
        }
        Ok(Box::new(Fixed::bearer(&self.api_key)?))
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }
}
