//! Voximplant: SIP registrations at third-party servers, and the SIP white list.
//!
//! Requests are signed with short-lived tokens that this crate makes from the key of a service account
//! (`credentials.json`). What a key may do follows from the roles of its service account.

mod credentials;
mod done;
mod errors;
mod paging;
mod registration_state;
mod sip_registrations;
mod sip_white_list;
mod time;
mod token;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/voximplant.rs"));
}

pub use credentials::Credentials;
pub use done::Done;
pub use generated::{operations, types};
pub use registration_state::RegistrationState;
pub use sip_registrations::SipRegistrations;
pub use sip_white_list::SipWhiteList;
pub use time::{Date, Timestamp};

use crate::operation::Provider;
use crate::transport::auth::Authorize;
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::{Inner, env};
use crate::{ClientBuilder, Error, Outcome};
use std::path::Path;

/// A client of one Voximplant account. Clones share its connections and its token.
#[derive(Clone, Debug)]
pub struct Client {
    api: generated::Client,
}

impl Client {
    /// A client that signs with these credentials.
    pub fn builder(credentials: Credentials) -> ClientBuilder<Voximplant> {
        ClientBuilder::new(Voximplant { credentials })
    }

    /// A client that signs with the key in a `credentials.json`, as the control panel hands it out.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) if the file cannot be read or is not one.
    pub fn from_credentials_file(path: impl AsRef<Path>) -> Result<ClientBuilder<Voximplant>, Error> {
        Credentials::from_file(path).map(Self::builder)
    }

    /// A client that signs with the key in the file that the vendor's own variable, `VOXIMPLANT_CREDENTIALS`, names. An
    /// address in `VOXIMPLANT_BASE_URL` is used in place of Voximplant's.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) if the variable is missing, or the file cannot be read or is not one.
    pub fn from_env() -> Result<ClientBuilder<Voximplant>, Error> {
        let [path] =
            env::required(["VOXIMPLANT_CREDENTIALS"]).map_err(|error| error.with_provider(Provider::Voximplant))?;
        Ok(env::with_base_url(Self::from_credentials_file(path)?, "VOXIMPLANT_BASE_URL"))
    }

    /// SIP registrations: Voximplant as a user of a third-party SIP server.
    #[must_use]
    pub fn sip_registrations(&self) -> SipRegistrations {
        SipRegistrations::new(self.api.clone())
    }

    /// The networks that may send SIP calls to the account.
    #[must_use]
    pub fn sip_white_list(&self) -> SipWhiteList {
        SipWhiteList::new(self.api.clone())
    }
}

/// Voximplant, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Voximplant {
    credentials: Credentials,
}

impl crate::Platform for Voximplant {
    type Client = Client;
}

impl Connect for Voximplant {
    const PROVIDER: Provider = Provider::Voximplant;
    const ROOT: &'static str = "platform_api";
    const CLASSIFY: Classify = errors::classify;
    /// Failures come with 200, too, so that only a body tells.
    const UNREAD: Outcome = Outcome::Unknown;

    fn base_url(&self) -> Result<String, Error> {
        Ok("https://api.voximplant.com".to_owned())
    }

    fn authorize(&self) -> Result<Box<dyn Authorize>, Error> {
        Ok(Box::new(token::Minter::new(self.credentials.clone())))
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }
}
