//! One operation of each idempotency class for each platform, called through the public API with secrets in the request.

use crate::faults::harness::SkippingClock;
use reqwest::ClientBuilder as Http;
use std::future::Future;
use std::time::Duration;
use trunkline::{Error, Idempotency, Operation, Outcome, Provider, Response, Retries};

/// The secrets in every place that can hold one, and in what faults send back.
pub const PASSWORD: &str = "cAnArY-password";
pub const TOKEN: &str = "cAnArY-token";
pub const USER: &str = "project";

#[cfg(feature = "diga")]
const PHONE: &str = include_str!("../fixtures/diga/update_sip_config.sample.json").trim_ascii_end();
#[cfg(feature = "signalwire")]
const CREDENTIAL: &str = include_str!("../fixtures/signalwire/sip_credential.flat.json").trim_ascii_end();
#[cfg(any(feature = "diga", feature = "signalwire"))]
const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/// An operation that the matrix calls.
#[derive(Clone, Copy)]
pub struct Op {
    pub operation: &'static Operation,
    /// The body of a good response.
    pub good: &'static str,
    /// The body of a good response to reading the resource.
    pub read: &'static str,
    /// What a 2xx proves that cannot be parsed but contains the id of the resource, if the platform has one.
    pub unread: Outcome,
}

impl Op {
    pub fn class(&self) -> Idempotency {
        self.operation.idempotency
    }

    /// Whether it updates a resource that can be read.
    pub fn has_update(&self) -> bool {
        self.operation.id.starts_with("update_")
    }

    /// The secrets of the request, for faults that echo them. A minted token is not known in advance.
    pub fn secrets(&self) -> String {
        let password = if self.class() == Idempotency::Safe { "" } else { PASSWORD };
        let token = if self.operation.provider == Provider::Voximplant { "" } else { TOKEN };
        format!("{password} {token}")
    }
}

/// The settings of a client in the matrix.
#[derive(Clone, Copy)]
pub struct Limits {
    pub attempt: Duration,
    pub connect: Duration,
    pub call: Duration,
    pub attempts: u32,
    pub body: usize,
    /// Whether waits take real time.
    pub patient: bool,
}

impl Default for Limits {
    /// No limits that are reached on their own.
    fn default() -> Self {
        let long = Duration::from_secs(60);
        Self {
            attempt: long,
            connect: long,
            call: Duration::from_secs(90),
            attempts: 4,
            body: 256 * 1024,
            patient: false,
        }
    }
}

pub enum Client {
    #[cfg(feature = "signalwire")]
    Signalwire(trunkline::signalwire::Client),
    #[cfg(feature = "voximplant")]
    Voximplant(trunkline::voximplant::Client),
    #[cfg(feature = "diga")]
    Diga(trunkline::diga::Client),
}

/// All operations of the matrix.
pub fn all() -> Vec<Op> {
    let mut all = Vec::new();
    #[cfg(feature = "signalwire")]
    {
        use trunkline::signalwire::operations::{CREATE_SIP_CREDENTIAL, GET_SIP_CREDENTIAL, UPDATE_SIP_CREDENTIAL};
        all.extend([GET_SIP_CREDENTIAL, UPDATE_SIP_CREDENTIAL, CREATE_SIP_CREDENTIAL].map(|operation| Op {
            operation,
            good: CREDENTIAL,
            read: CREDENTIAL,
            unread: Outcome::Applied,
        }));
    }
    #[cfg(feature = "voximplant")]
    {
        use trunkline::voximplant::operations::{GET_SIP_REGISTRATIONS, UPDATE_SIP_REGISTRATION};
        // Voximplant has no idempotent write, and refuses with 200.
        let (list, done) = (r#"{"result":[],"total_count":0}"#, r#"{"result":1}"#);
        for (operation, good) in [(GET_SIP_REGISTRATIONS, list), (UPDATE_SIP_REGISTRATION, done)] {
            let read = r#"{"result":[{"sip_registration_id":1}]}"#;
            all.push(Op { operation, good, read, unread: Outcome::Unknown });
        }
    }
    #[cfg(feature = "diga")]
    {
        use trunkline::diga::operations::{GET_PHONE, IMPORT_PHONE, UPDATE_PHONE_SIP_CONFIG};
        all.extend([GET_PHONE, UPDATE_PHONE_SIP_CONFIG, IMPORT_PHONE].map(|operation| Op {
            operation,
            good: PHONE,
            read: PHONE,
            unread: Outcome::Applied,
        }));
    }
    all
}

impl Client {
    /// A client of the operation's platform.
    pub fn new(op: Op, base_url: &str, limits: Limits, http: impl FnOnce(Http) -> Http + Send + 'static) -> Self {
        macro_rules! built {
            ($builder:expr) => {{
                let builder = $builder
                    .base_url(base_url)
                    .attempt_timeout(limits.attempt)
                    .connect_timeout(limits.connect)
                    .timeout(limits.call)
                    .body_limit(limits.body)
                    .retries(Retries::default().with_max_attempts(limits.attempts).with_waits(
                        Duration::ZERO,
                        Duration::ZERO,
                        Duration::from_secs(20),
                    ))
                    .http(http);
                let builder = if limits.patient { builder } else { builder.clock(SkippingClock::new()) };
                builder.build().unwrap()
            }};
        }
        match op.operation.provider {
            #[cfg(feature = "signalwire")]
            trunkline::Provider::Signalwire => {
                Self::Signalwire(built!(trunkline::signalwire::Client::builder("acme", USER, TOKEN)))
            }
            #[cfg(feature = "voximplant")]
            trunkline::Provider::Voximplant => {
                Self::Voximplant(built!(trunkline::voximplant::Client::builder(credentials())))
            }
            #[cfg(feature = "diga")]
            trunkline::Provider::Diga => Self::Diga(built!(trunkline::diga::Client::builder(TOKEN))),
            other => unreachable!("{other} is not enabled"),
        }
    }

    /// Calls the operation of this class, and returns the number of attempts or the error.
    pub async fn call(&self, class: Idempotency) -> Result<u32, Error> {
        match self {
            #[cfg(feature = "signalwire")]
            Self::Signalwire(client) => {
                use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
                let credentials = client.sip_credentials();
                match class {
                    Idempotency::Safe => attempts(credentials.get(ID)).await,
                    Idempotency::Idempotent => {
                        attempts(credentials.update(ID, SipCredentialUpdate::new().password(PASSWORD))).await
                    }
                    Idempotency::None => {
                        attempts(credentials.create(SipCredentialCreate::new("u").password(PASSWORD))).await
                    }
                }
            }
            #[cfg(feature = "voximplant")]
            Self::Voximplant(client) => {
                use trunkline::voximplant::types::{SipRegistrationFilter, SipRegistrationUpdate};
                let registrations = client.sip_registrations();
                match class {
                    Idempotency::Safe => attempts(registrations.list_page(SipRegistrationFilter::new())).await,
                    _ => attempts(registrations.update(SipRegistrationUpdate::new(1).password(PASSWORD))).await,
                }
            }
            #[cfg(feature = "diga")]
            Self::Diga(client) => {
                use trunkline::diga::types::{
                    OutboundConfigImport, OutboundConfigUpdate, PhoneImport, SipConfigUpdate,
                };
                let phones = client.phones();
                let id: trunkline::diga::types::PhoneId = ID.parse().unwrap();
                match class {
                    Idempotency::Safe => attempts(phones.get(id)).await,
                    Idempotency::Idempotent => {
                        let outbound = OutboundConfigUpdate::new().password(PASSWORD);
                        attempts(phones.update_sip_config(id, SipConfigUpdate::new().outbound_config(outbound))).await
                    }
                    Idempotency::None => {
                        let outbound = OutboundConfigImport::new("sip.example.com").username("u").password(PASSWORD);
                        attempts(phones.import(PhoneImport::new("+34675897654").outbound_config(outbound))).await
                    }
                }
            }
        }
    }
}

async fn attempts<T>(call: impl Future<Output = Result<Response<T>, Error>>) -> Result<u32, Error> {
    call.await.map(|response| response.attempts())
}

/// Parsing the key takes longer than a call.
#[cfg(feature = "voximplant")]
fn credentials() -> trunkline::voximplant::Credentials {
    use std::sync::LazyLock;
    use trunkline::voximplant::Credentials;
    static CREDENTIALS: LazyLock<Credentials> = LazyLock::new(|| {
        let key = include_str!("../fixtures/voximplant/test-key.pem");
        Credentials::new(1_234_567, "cAnArY-key", key).unwrap()
    });
    CREDENTIALS.clone()
}
