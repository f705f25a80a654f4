//! Credentials that change while a client is in use.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

mod file;
mod load;
mod refusals;

use std::sync::RwLock;
use tokio::sync::Notify;
use trunkline::{CredentialProvider, ProviderFuture, Secret};

/// A provider whose secret the test changes.
pub struct Vault {
    secret: RwLock<Secret>,
    changed: Notify,
    /// Whether `replacement` waits for a new secret.
    waits: bool,
}

impl Vault {
    pub fn new(secret: &str, waits: bool) -> Self {
        Self { secret: RwLock::new(secret.into()), changed: Notify::new(), waits }
    }

    pub fn get(&self) -> Secret {
        self.secret.read().unwrap().clone()
    }

    pub fn set(&self, secret: &str) {
        *self.secret.write().unwrap() = secret.into();
        self.changed.notify_waiters();
    }
}

impl CredentialProvider<Secret> for Vault {
    fn credentials(&self) -> ProviderFuture<'_, Secret> {
        Box::pin(std::future::ready(Ok(self.get())))
    }

    fn replacement<'a>(&'a self, refused: &'a Secret) -> ProviderFuture<'a, Secret> {
        Box::pin(async move {
            loop {
                let changed = self.changed.notified();
                let current = self.get();
                if !self.waits || current != *refused {
                    return Ok(current);
                }
                changed.await;
            }
        })
    }
}
