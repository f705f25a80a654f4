//! Secrets in the operating system's keyring: Keychain, Credential Manager or the Secret Service.

use keyring::v1::{Entry, Error};
use trunkline::Secret;

/// What all entries of this program are filed under.
const SERVICE: &str = "trunkline";

/// Reads the secret that is filed under this name.
pub fn read(name: &str) -> Result<Secret, String> {
    // `Entry::new` would not say why.
    if let Err(error) = Entry::store_status() {
        return Err(format!("no keyring can be opened: {error}"));
    }
    let entry = Entry::new(SERVICE, name).map_err(|error| error.to_string())?;
    secret(&entry)
}

/// The secret of an entry.
pub fn secret(entry: &Entry) -> Result<Secret, String> {
    entry.get_password().map(Secret::from).map_err(|error| match error {
        Error::NoEntry => format!("no entry with this name in the service `{SERVICE}`"),
        error => error.to_string(),
    })
}
