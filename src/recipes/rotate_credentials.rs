//! Change API tokens and keys while a client is in use.
//!
//! `Client::builder` takes credentials for good. `Client::from_provider` takes a
//! [`CredentialProvider`](crate::CredentialProvider), which is asked for each attempt of each call. This is about what a
//! client signs with; for the passwords of phones, see the recipe `rotate_a_password`.
//!
//! # In which order
//!
//! 1. Make the new credentials at the platform. Both are accepted now.
//! 2. Give them to the provider: write the file, or update the vault.
//! 3. Revoke the old ones.
//!
//! Calls that were signed with the old credentials and arrive after that are refused, which proves that nothing was done.
//! The provider is asked once more, and each such call is retried once with what it returns. So no call is lost, also no
//! create. If the provider has nothing else, the call fails with [`Auth`](crate::ErrorKind::Auth).
//!
//! # From a file
//!
//! A [`CredentialFile`](crate::CredentialFile) is read again when the file changes: a secret that is mounted into a container,
//! or what a vault's agent writes.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (fake, path) = (sandbox.diga(), std::env::temp_dir().join(format!("trunkline-recipe-{}", std::process::id())));
//! # let old = fake.api_key();
//! # std::fs::write(&path, &old)?;
//! use trunkline::{CredentialFile, diga};
//!
//! let client = diga::Client::from_provider(CredentialFile::new(&path)?);
//! # let client = client.base_url(sandbox.base_url());
//! let phones = client.build()?.phones();
//! # let phone = fake.phone_id();
//! phones.get(phone).await?;
//!
//! # fake.accept_api_key("a new key");
//! std::fs::write(&path, "a new key")?;
//! # fake.revoke_api_key(&old);
//! phones.get(phone).await?;
//! # std::fs::remove_file(&path)?;
//! # Ok(())
//! # }
//! ```
//!
//! # From a vault
//!
//! [`CachedCredentials`](crate::CachedCredentials) calls an async function and keeps what it returns for a time. When the
//! platform refuses that, it calls it again, once for all calls that were refused.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let fake = sandbox.diga().clone();
//! # #[derive(Clone)]
//! # struct Vault(trunkline_testkit::DigaSandbox);
//! # impl Vault { async fn read(&self, _: &str) -> Result<String, std::io::Error> { Ok(self.0.api_key()) } }
//! # let (vault, old) = (Vault(fake.clone()), fake.api_key());
//! use std::time::Duration;
//! use trunkline::{CachedCredentials, Secret, diga};
//!
//! let fetch = move || {
//!     let vault = vault.clone();
//!     async move { Ok(Secret::from(vault.read("diga/api-key").await?)) }
//! };
//! let client = diga::Client::from_provider(CachedCredentials::new(Duration::from_secs(600), fetch));
//! # let client = client.base_url(sandbox.base_url());
//! let phones = client.build()?.phones();
//! # let phone = fake.phone_id();
//! phones.get(phone).await?;
//!
//! // The vault has a new key, and the old one is revoked: one more request, and no error.
//! # fake.accept_api_key("a new key");
//! # fake.revoke_api_key(&old);
//! phones.get(phone).await?;
//! # assert_eq!(fake.count("get_phone"), 3);
//! # Ok(())
//! # }
//! ```
//!
//! A provider of your own can do what these two don't, such as wait for the vault in
//! [`replacement`](crate::CredentialProvider::replacement) when the platform is faster.
