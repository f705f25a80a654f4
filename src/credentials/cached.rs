//! A provider with a cache.

use super::{CredentialProvider, ProviderError, ProviderFuture};
use std::fmt;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// Fetches credentials with an async function and keeps them for a time: the [`CredentialProvider`] for a vault.
///
/// They are fetched for the first call, for the first one after `max_age`, and when the platform refuses them. Calls that
/// need them meanwhile wait for that one fetch, so give it a timeout. If it fails, credentials that were fetched before stay
/// in use for another `max_age`, with a warning by `tracing`.
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use std::time::Duration;
/// use trunkline::{CachedCredentials, Secret};
///
/// # struct Vault;
/// # impl Vault { async fn read(&self, _: &str) -> Result<String, std::io::Error> { Ok("an API key".into()) } }
/// # static VAULT: Vault = Vault;
/// let fetch = || async { Ok(Secret::from(VAULT.read("diga/api-key").await?)) };
/// let provider = CachedCredentials::new(Duration::from_secs(300), fetch);
/// let client = trunkline::diga::Client::from_provider(provider).build()?;
/// # drop(client); }
/// # Ok::<_, trunkline::Error>(())
/// ```
pub struct CachedCredentials<C, F> {
    fetch: F,
    max_age: Duration,
    /// Locked while fetching.
    cached: Mutex<Option<(C, Instant)>>,
}

impl<C, F, Fetched> CachedCredentials<C, F>
where
    F: Fn() -> Fetched,
    Fetched: Future<Output = Result<C, ProviderError>>,
{
    /// Keeps what `fetch` returns for `max_age`.
    pub fn new(max_age: Duration, fetch: F) -> Self {
        Self { fetch, max_age, cached: Mutex::new(None) }
    }

    /// The cached credentials if `is_usable`, and newly fetched ones otherwise.
    async fn get(&self, is_usable: impl Fn(&C, Instant) -> bool) -> Result<C, ProviderError>
    where
        C: Clone,
    {
        let mut cached = self.cached.lock().await;
        match cached.as_ref() {
            Some((credentials, fetched_at)) if is_usable(credentials, *fetched_at) => Ok(credentials.clone()),
            old => {
                let credentials = match (old, (self.fetch)().await) {
                    (_, Ok(credentials)) => credentials,
                    (Some((credentials, _)), Err(_)) => {
                        tracing::warn!("no new credentials can be fetched; those fetched before stay in use");
                        credentials.clone()
                    }
                    (None, Err(error)) => return Err(error),
                };
                *cached = Some((credentials.clone(), Instant::now()));
                Ok(credentials)
            }
        }
    }
}

impl<C, F, Fetched> CredentialProvider<C> for CachedCredentials<C, F>
where
    C: Clone + PartialEq + Send + Sync,
    F: Fn() -> Fetched + Send + Sync,
    Fetched: Future<Output = Result<C, ProviderError>> + Send + 'static,
{
    fn credentials(&self) -> ProviderFuture<'_, C> {
        Box::pin(self.get(|_, fetched_at| fetched_at.elapsed() < self.max_age))
    }

    fn replacement<'a>(&'a self, refused: &'a C) -> ProviderFuture<'a, C> {
        // Of many calls that were refused, one fetches, and the others find what it fetched.
        Box::pin(self.get(move |credentials, _| credentials != refused))
    }
}

/// Nothing of the credentials.
impl<C, F> fmt::Debug for CachedCredentials<C, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials").field("max_age", &self.max_age).finish_non_exhaustive()
    }
}
