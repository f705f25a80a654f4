//! Signs with the credentials of a provider, which can change from one attempt to the next.

use super::auth::{Auth, Authorize, AuthorizeLater, BoxFuture, Refusal};
use super::reactor;
use super::retry::Advice;
use crate::credentials::{CredentialProvider, ProviderError, ProviderFuture};
use crate::{Error, ErrorKind, Outcome};
use http::HeaderValue;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Where a platform's builder has its credentials from.
#[derive(Clone)]
pub(crate) enum Source<C> {
    Fixed(C),
    Provider(Arc<dyn CredentialProvider<C>>),
}

impl<C: Clone + PartialEq + Send + Sync + 'static> Source<C> {
    pub(crate) fn provider(provider: impl CredentialProvider<C> + 'static) -> Self {
        Self::Provider(Arc::new(provider))
    }

    /// What signs requests. Credentials that are fixed are checked at once, those of a provider whenever they change.
    pub(crate) fn authorize<S>(&self, sign: S) -> Result<Auth, Error>
    where
        S: Fn(&C) -> Result<Box<dyn Authorize>, Error> + Send + Sync + 'static,
    {
        Ok(match self {
            Self::Fixed(credentials) => Auth::Fixed(sign(credentials)?),
            Self::Provider(provider) => {
                Auth::Provided(Box::new(Provided { provider: Arc::clone(provider), sign, signers: Mutex::default() }))
            }
        })
    }
}

/// Nothing of the credentials.
impl<C> fmt::Debug for Source<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// How many credentials are remembered: the current ones, and those from before a change, which calls in flight are signed
/// with.
const REMEMBERED: usize = 2;

struct Provided<C, S> {
    provider: Arc<dyn CredentialProvider<C>>,
    sign: S,
    /// The newest last.
    signers: Mutex<Vec<Arc<Signer<C>>>>,
}

struct Signer<C> {
    credentials: C,
    auth: Box<dyn Authorize>,
}

impl<C, S> Provided<C, S>
where
    C: Clone + PartialEq + Send + Sync,
    S: Fn(&C) -> Result<Box<dyn Authorize>, Error> + Send + Sync,
{
    /// A panic elsewhere leaves nothing half done in here.
    fn signers(&self) -> MutexGuard<'_, Vec<Arc<Signer<C>>>> {
        self.signers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The signer for these credentials. An attempt can come with the old ones after another brought the new ones.
    fn signer(&self, credentials: C) -> Result<Arc<Signer<C>>, Error> {
        let mut signers = self.signers();
        if let Some(signer) = signers.iter().find(|signer| signer.credentials == credentials) {
            return Ok(Arc::clone(signer));
        }
        let auth = (self.sign)(&credentials)?;
        let signer = Arc::new(Signer { credentials, auth });
        if signers.len() == REMEMBERED {
            signers.remove(0);
        }
        signers.push(Arc::clone(&signer));
        Ok(signer)
    }

    async fn signed(&self, now: SystemTime, limit: Duration) -> Result<HeaderValue, Error> {
        let credentials = provided(self.provider.credentials(), limit).await?;
        self.signer(credentials)?.auth.header(now)
    }

    async fn renewed(&self, refusal: &Refusal<'_>, limit: Duration) -> bool {
        let made_it = |signer: &&Arc<Signer<C>>| signer.auth.recent().as_ref() == Some(refusal.header);
        let signer = {
            let signers = self.signers();
            signers.iter().find(made_it).or(signers.last()).map(Arc::clone)
        };
        let Some(signer) = signer else { return false };
        match provided(self.provider.replacement(&signer.credentials), limit).await {
            Ok(credentials) if credentials != signer.credentials => self.signer(credentials).is_ok(),
            // A token can have been refused for another reason than its key.
            _ => refusal.advice == Advice::Reauthorize && signer.auth.renew(refusal),
        }
    }
}

impl<C, S> AuthorizeLater for Provided<C, S>
where
    C: Clone + PartialEq + Send + Sync,
    S: Fn(&C) -> Result<Box<dyn Authorize>, Error> + Send + Sync,
{
    fn header(&self, now: SystemTime, limit: Duration) -> BoxFuture<'_, Result<HeaderValue, Error>> {
        Box::pin(self.signed(now, limit))
    }

    fn renew<'a>(&'a self, refusal: &'a Refusal<'a>, limit: Duration) -> BoxFuture<'a, bool> {
        Box::pin(self.renewed(refusal, limit))
    }

    fn recent(&self) -> Vec<HeaderValue> {
        self.signers().iter().filter_map(|signer| signer.auth.recent()).collect()
    }
}

async fn provided<C>(credentials: ProviderFuture<'_, C>, limit: Duration) -> Result<C, Error> {
    let in_time = pin!(async { tokio::time::timeout(limit, credentials).await });
    match reactor::guarded(in_time).await? {
        Ok(Ok(credentials)) => Ok(credentials),
        Ok(Err(error)) => {
            Err(Error::config(format!("{FAILED}; the sources of this error say why"))
                .with_source(ProviderFailure(error)))
        }
        Err(_elapsed) => {
            Err(Error::new(ErrorKind::Timeout, Outcome::NotSent, "the credential provider did not return in time"))
        }
    }
}

const FAILED: &str = "the credential provider failed";

/// A provider's error. It can quote a secret, so that it is reached as a source alone.
struct ProviderFailure(ProviderError);

impl fmt::Display for ProviderFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(FAILED)
    }
}

impl fmt::Debug for ProviderFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderFailure").finish_non_exhaustive()
    }
}

impl std::error::Error for ProviderFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
