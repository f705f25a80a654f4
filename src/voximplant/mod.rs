//! Voximplant: SIP registrations at third-party servers, what they are bound to and cost, and the SIP white list.
//!
//! Each kind of resource has a method of [`Client`], which returns a handle with its calls. [`operations`] lists what the
//! documents say about each call, and which documents.
//!
//! # Authentication
//!
//! The key of a service account signs short-lived tokens (JWT, RS256). The control panel lets you download the key once, as
//! `credentials.json`: account id, key id, and the private key as PEM in PKCS#8. [`Client::from_credentials_file`] reads the
//! file, and [`Credentials`] takes its text or its parts. [`Client::from_env`] reads:
//!
//! | variable | what it holds |
//! | --- | --- |
//! | `VOXIMPLANT_CREDENTIALS` | path of the `credentials.json` |
//! | `VOXIMPLANT_BASE_URL` | optional: another address, such as the `api_address` that [`account().get()`](Account::get) shows |
//!
//! [`Client::from_provider`] asks a file or a vault for the key before each request, so that it can be rotated.
//!
//! A token is valid for five minutes, is renewed after four, and is shared by all clones of a client. It is backdated by 30 s. If
//! the platform refuses it, the client signs a new one once, by the platform's clock if that differs. With
//! [`Credentials::for_account`], a parent account's key signs for a child account.
//!
//! The roles of the service account decide what its key may do:
//!
//! | call | roles |
//! | --- | --- |
//! | `sip_registrations().create` | Owner, Admin, Accountant |
//! | `sip_registrations().update`, `bind` | Owner, Admin, Developer |
//! | `sip_registrations().list`, `get`, `find` | Owner, Admin, Developer, Supervisor, Accountant, Support |
//! | `sip_registrations().delete` | not documented |
//! | `sip_white_list()`, all calls | Owner, Admin, Developer |
//! | `applications()` | not documented |
//! | `rules()` | Owner, Admin, Developer, Supervisor, Call list manager, Support |
//! | `users()` | Owner, Admin, Developer, Supervisor, User manager |
//! | `account().set_callbacks`, `replace_callbacks` | Owner, Admin, Developer, Accountant, Payer |
//! | `account().get`, `subscription_prices()`, `sip_registrations().price` | none named |
//!
//! So a Developer's key can update a registration but not create one. A missing role is code 104, and
//! [`Forbidden`](crate::ErrorKind::Forbidden).
//!
//! # Ids
//!
//! Ids are numbers, with a type for each kind. [`SipRegistrations::find`], [`Applications::find_by_name`],
//! [`Rules::find_by_name`] and [`Users::find_by_name`] find them by name.
//!
//! A registration can be bound to an application, and to one of its rules or users, each by id or by name:
//! [`ApplicationRef`](types::ApplicationRef), [`RuleRef`](types::RuleRef) and [`UserRef`](types::UserRef) hold one of the two.
//! Prefer ids: names of rules and users are unique only within their application, and the documents don't say which form of an
//! application's name the platform takes. With a rule's name or a user, the platform also requires the application.
//!
//! # Pitfalls
//!
//! - **A successful call does not mean that the registration works.** A wrong password shows later, in the state of the
//!   registration, which stays the old one until then. [`wait_until_registered`] waits for a newer state, and
//!   [`SipRegistration::state`](types::SipRegistration::state) returns the current one.
//! - **Updating can bind.** An update that names an application, a rule or a user binds the registration to it. A user
//!   has at most one registration: an earlier one is silently unbound.
//! - **Unbinding needs `bind`**: without it, the platform binds. [`SipRegistrationBind`](types::SipRegistrationBind) requires it.
//! - **Persistence** is documented in two contradicting ways, and fixed at creation:
//!   [`persistent`](types::SipRegistrationCreate::persistent) lasts until it is deleted, and
//!   [`on_user_login`](types::SipRegistrationCreate::on_user_login) follows a user's login. The
//!   platform refuses a mismatch with code 393 or 394.
//! - **No write is retried** after it may have reached the platform: there is no idempotency key, and the platform refuses
//!   what looks like a resend with code 484 or 515. After [`Outcome::Unknown`](crate::Outcome::Unknown), look with
//!   [`find`](SipRegistrations::find).
//! - **Filters by name match parts**: `desk` lists `helpdesk` as well. The finders compare whole names, and fail if two
//!   match. Lists show an application's full name, `desk.account.voximplant.com`; its finder takes the short one too.
//! - **An account has one callback URL** for every kind of event. [`set_callbacks`](Account::set_callbacks) does not take
//!   it from another receiver, and [`replace_callbacks`](Account::replace_callbacks) does. How to clear it is not
//!   documented.
//! - **Callbacks are signed** with a salt and the account's API key. A service account cannot read that key, so the
//!   receiver must get it elsewhere.
//! - **Failures have HTTP status 200** and a number, which [`code`](Error::code) returns; texts change between releases. The
//!   platform's texts use outdated names of some parameters, [`issues`](Error::issues) the current ones.
//! - **Clearing** a field is not documented: forms have no null, and the documents don't say what an empty text does.
//! - **Lists** have no cursor, and registrations no total: a list ends with an empty page, and rows move when others write.
//! - **Times** have no zone: [`Timestamp`](types::Timestamp) is UTC, and the unit of `last_updated` is not documented.
//! - **The white list** is for SIP calls. Codes 320 to 323 are about another list: addresses that may use the API. The platform
//!   can return a network in another form than you sent.
//!
//! # Money
//!
//! **Creating a registration costs money**: the platform reserves its fee for the coming month, with taxes, at once. If the
//! balance is too low, the code is 127, and the kind [`Quota`](crate::ErrorKind::Quota).
//!
//! [`SipRegistrations::price`] returns the fee before you pay it, and [`Account::get`] the balance. Amounts are
//! [`Decimal`](types::Decimal), which compares exactly. The currency of a price is not documented, presumably that of the
//! account.
//!
//! `subscription_price` of a registration
//! is the monthly fee as decimal text, in the account's currency. One that is not paid is frozen:
//! [`Deactivated`](RegistrationState::Deactivated). Whether deleting one gives anything back is not known.
//!
//! # Limits and rates
//!
//! No numbers are published. Codes 340 (too many requests), 162 and 314 (later) and 416 (after so many seconds) refuse
//! a call before it is done, so it is retried after a wait. Codes 484, 515 and 512 (changed too often) are not. Code
//! 272 is the limit of registrations, 172 that of the white list. Pages of the white list and of users hold 20 rows
//! unless `count` says otherwise; for the other lists, that number is not documented.
//!
//! # Sources
//!
//! The documents are Voximplant's references, the older one and that of docs.voximplant.ai, and its published clients;
//! the pages of the deletion and of applications and the newer pages of the white list were not seen. Nothing was tried on an account of our
//! own. Parameters travel in the body, as with the vendor's clients: its reference has them in the URL, password
//! included, and URLs are logged.
//!
//! [`wait_until_registered`]: SipRegistrations::wait_until_registered

mod account;
mod applications;
mod credentials;
mod decimal;
mod done;
mod errors;
mod paging;
mod registration_state;
mod rules;
#[cfg(feature = "sip-check")]
mod sip_check;
mod sip_registrations;
mod sip_white_list;
mod subscription_prices;
mod time;
mod token;
mod users;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)] // generated
mod generated {
    use crate::transport::runtime as progenitor_client;
    include!(concat!(env!("OUT_DIR"), "/voximplant.rs"));
}

pub use account::Account;
pub use applications::Applications;
pub use credentials::Credentials;
pub use generated::{operations, types};
pub use registration_state::{RegistrationState, Since};
pub use rules::Rules;
pub use sip_registrations::SipRegistrations;
pub use sip_white_list::SipWhiteList;
pub use subscription_prices::SubscriptionPrices;
pub use users::Users;

use crate::operation::{Operation, Provider};
use crate::transport::auth::Auth;
use crate::transport::builder::Connect;
use crate::transport::failure::Classify;
use crate::transport::provided::Source;
use crate::transport::{Inner, env};
use crate::{ClientBuilder, CredentialProvider, Error};
use std::path::Path;

/// The OpenAPI 3.0 document that this module is compiled from, as JSON: all operations of the platform in one document.
pub const OPENAPI: &str = include_str!(concat!(env!("OUT_DIR"), "/voximplant.json"));

/// A client of one Voximplant account. Clones share its connections and its token.
#[derive(Clone, Debug)]
pub struct Client {
    api: generated::Client,
}

impl Client {
    /// A client that signs with these credentials.
    pub fn builder(credentials: Credentials) -> ClientBuilder<Voximplant> {
        ClientBuilder::new(Voximplant { credentials: Source::Fixed(credentials) })
    }

    /// A client whose key comes from a provider, which is called for each request. So the key can be rotated while the client
    /// is in use.
    pub fn from_provider(credentials: impl CredentialProvider<Credentials> + 'static) -> ClientBuilder<Voximplant> {
        ClientBuilder::new(Voximplant { credentials: Source::provider(credentials) })
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

    /// Connects and checks the credentials, so that the first call takes no longer than later ones.
    ///
    /// The first request of a client looks up the address, connects, agrees on TLS keys and signs a token. This sends one read to do so:
    /// [`get_account_info`](operations::GET_ACCOUNT_INFO). It needs a role that may read the account. The connection is kept for
    /// [`idle_timeout`](crate::ClientBuilder::idle_timeout), so call it right before the work begins. Calls in parallel open connections of their own.
    ///
    /// # Errors
    /// Those of that read. If the platform denies only that read, the client is connected nonetheless.
    pub async fn warm_up(&self) -> Result<(), Error> {
        self.account().get().await.map(drop)
    }
}

crate::transport::raw::escape_hatches!(Provider::Voximplant);
#[cfg(feature = "dynamic")]
crate::dynamic::calls!();

/// Voximplant, to a [`ClientBuilder`].
#[derive(Debug)]
pub struct Voximplant {
    credentials: Source<Credentials>,
}

impl crate::Platform for Voximplant {
    type Client = Client;
}

impl Connect for Voximplant {
    const PROVIDER: Provider = Provider::Voximplant;
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;
    const CLASSIFY: Classify = errors::classify;

    fn base_url(&self) -> Result<String, Error> {
        Ok("https://api.voximplant.com".to_owned())
    }

    fn authorize(&self) -> Result<Auth, Error> {
        self.credentials.authorize(|credentials| Ok(Box::new(token::Minter::new(credentials.clone()))))
    }

    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Client {
        Client { api: generated::Client::new_with_client(base_url, http, inner) }
    }

    fn parts(client: &Client) -> (&str, &reqwest::Client) {
        (&client.api.baseurl, &client.api.client)
    }
}
