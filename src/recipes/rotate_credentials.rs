//! Change API tokens and keys while a client is in use.
//!
//! `Client::builder` takes fixed credentials. `Client::from_provider` takes a
//! [`CredentialProvider`](crate::CredentialProvider), which is asked for each attempt of each call. This page is about the
//! credentials that sign requests. For SIP passwords, see [`rotate_a_password`](super::rotate_a_password).
//!
//! # Steps
//!
//! 1. Create the new credentials at the platform. It accepts both now.
//! 2. Give them to the provider: write the file, or update the vault.
//! 3. Revoke the old ones.
//!
//! The platform refuses calls that arrive after step 3 with the old credentials, which proves that they changed nothing. The
//! client asks the provider again and retries each such call once with the new credentials. So no call is lost, not even a
//! create. If the provider has no others, the call fails with [`Auth`](crate::ErrorKind::Auth).
//!
//! # From a file
//!
//! A [`CredentialFile`](crate::CredentialFile) reloads when the file changes, such as a secret that is mounted into a container
//! or that a vault's agent writes.
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
//! [`CachedCredentials`](crate::CachedCredentials) calls an async function and caches its result. If the platform refuses the
//! cached credentials, it calls the function again, once for all refused calls.
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
//! // The vault has a new key, and the old one is revoked: one more request and no error.
//! # fake.accept_api_key("a new key");
//! # fake.revoke_api_key(&old);
//! phones.get(phone).await?;
//! # assert_eq!(fake.count("get_phone"), 3);
//! # Ok(())
//! # }
//! ```
//!
//! Write your own provider for anything else, such as waiting for the vault in
//! [`replacement`](crate::CredentialProvider::replacement) when the platform revokes first.
