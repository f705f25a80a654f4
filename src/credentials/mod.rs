//! Credentials that change while a client lives.

mod cached;
mod file;

pub use cached::CachedCredentials;
pub use file::CredentialFile;
#[cfg(feature = "voximplant")]
pub(crate) use file::{FromFile, read};

use std::pin::Pin;
use std::sync::Arc;

/// Where a client gets its credentials from, each time it signs a request: a vault, a file, another process. So a rotation
/// reaches a running client.
///
/// `C` is what a platform signs with: a [`Secret`](crate::Secret) that holds an API token or key at SignalWire and Diga,
/// and `voximplant::Credentials` at Voximplant. `Client::from_provider` of each platform
/// takes a provider.
///
/// There are two providers to use: [`CredentialFile`] for a file that is replaced, and [`CachedCredentials`] for an async
/// function that fetches from anywhere. Your own provider is called for each attempt of each call, so it should cache
/// what it fetched.
///
/// # When credentials change
///
/// A call that was signed with the old credentials and is refused for that is retried once with new ones, whatever its
/// [`Idempotency`](crate::Idempotency): the refusal proves that nothing was done. So no call is lost if the new credentials
/// can be had from the provider when the platform stops accepting the old ones. In an error, both are redacted.
///
/// # If a provider fails
///
/// The call fails with [`Config`](crate::ErrorKind::Config), and nothing was sent. The provider's error is among the
/// [sources](std::error::Error::source) of that error. No text of this crate shows it, as it may quote a secret.
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use trunkline::{CredentialProvider, ProviderFuture, Secret};
///
/// /// A key that another part of the program changes.
/// struct Shared(std::sync::RwLock<Secret>);
///
/// impl CredentialProvider<Secret> for Shared {
///     fn credentials(&self) -> ProviderFuture<'_, Secret> {
///         let key = self.0.read().map(|key| key.clone()).map_err(|_| "the lock is poisoned".into());
///         Box::pin(std::future::ready(key))
///     }
/// }
///
/// let provider = Shared(Secret::from("an API key").into());
/// let client = trunkline::diga::Client::from_provider(provider).build()?;
/// # drop(client); }
/// # Ok::<_, trunkline::Error>(())
/// ```
pub trait CredentialProvider<C>: Send + Sync {
    /// Returns the credentials to sign a request with.
    fn credentials(&self) -> ProviderFuture<'_, C>;

    /// Returns the credentials to use in place of `refused`, which the platform did not accept. If they are the same, the
    /// call fails.
    ///
    /// A provider with a cache should fetch again here, unless it has others by now. Many calls can call this at the
    /// same time.
    fn replacement<'a>(&'a self, refused: &'a C) -> ProviderFuture<'a, C> {
        let _ = refused;
        self.credentials()
    }
}

/// What a [`CredentialProvider`] returns.
pub type ProviderFuture<'a, C> = Pin<Box<dyn Future<Output = Result<C, ProviderError>> + Send + 'a>>;

/// The error of a [`CredentialProvider`].
pub type ProviderError = Box<dyn std::error::Error + Send + Sync>;

impl<C, P: CredentialProvider<C> + ?Sized> CredentialProvider<C> for Arc<P> {
    fn credentials(&self) -> ProviderFuture<'_, C> {
        (**self).credentials()
    }

    fn replacement<'a>(&'a self, refused: &'a C) -> ProviderFuture<'a, C> {
        (**self).replacement(refused)
    }
}
