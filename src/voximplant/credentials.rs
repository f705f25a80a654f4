//! The key of a service account.

use crate::credentials::{self, FromFile};
use crate::lenient;
use crate::transport::auth::credential;
use crate::{Error, Provider, Secret};
use ring::signature::RsaKeyPair;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use std::fmt;
use std::num::NonZeroU64;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// The key of a Voximplant service account, checked: what cannot sign is refused here, before anything is sent.
#[derive(Clone)]
pub struct Credentials {
    pub(super) account_id: NonZeroU64,
    pub(super) key_id: String,
    pub(super) key: Arc<RsaKeyPair>,
}

impl Credentials {
    /// From the parts of a `credentials.json`: account id, key id, and the private key, an RSA key as PEM in PKCS#8. The key
    /// can be indented, on one line, or have its line breaks written as `\n`, as in environment variables and YAML.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) if one of them is empty or the key cannot sign.
    pub fn new(account_id: u64, key_id: impl Into<String>, private_key: impl Into<Secret>) -> Result<Self, Error> {
        Self::checked(account_id, &key_id.into(), &private_key.into()).map_err(ours)
    }

    /// From the content of a `credentials.json`. The fields may also be under `result`, as in a saved response of
    /// `CreateKey`.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), naming the field that is missing or wrong.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        Self::parsed(json).map_err(|message| ours(Error::config(format!("credentials.json: {message}"))))
    }

    /// From a `credentials.json`. A file that other users of the machine can read gives a warning, by `tracing`.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), naming the file, and the field that is missing or wrong.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        credentials::read(path.as_ref()).map_err(|reason| ours(Error::config(reason)))
    }

    /// The same key, signing for a child account that it may manage.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) for id 0.
    pub fn for_account(mut self, account_id: u64) -> Result<Self, Error> {
        self.account_id = non_zero(account_id).map_err(|message| ours(Error::config(message)))?;
        Ok(self)
    }

    fn checked(account_id: u64, key_id: &str, private_key: &Secret) -> Result<Self, Error> {
        let account_id = non_zero(account_id).map_err(Error::config)?;
        let key_id = credential("`key_id`", key_id)?.expose().to_owned();
        Ok(Self { account_id, key_id, key: Arc::new(key_pair(private_key)?) })
    }
}

impl FromFile for Credentials {
    fn parsed(json: &str) -> Result<Self, String> {
        let text = json.trim_start_matches('\u{feff}');
        let File { fields, result } = serde_json::from_str(text)
            .map_err(|error| format!("not a JSON object, at line {} column {}", error.line(), error.column()))?;
        let fields = result.unwrap_or(fields);
        let lacks = |field: &str| format!("`{field}` is missing; download the key again");
        let account_id = fields.account_id.ok_or_else(|| lacks("account_id"))?;
        let account_id = u64::try_from(account_id).map_err(|_| "`account_id` is negative".to_owned())?;
        let key_id = fields.key_id.ok_or_else(|| lacks("key_id"))?;
        let private_key = fields.private_key.ok_or_else(|| lacks("private_key"))?;
        Self::checked(account_id, &key_id, &private_key).map_err(|error| error.message().to_owned())
    }
}

/// Two keys are the same if their public halves are.
impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        let public = AsRef::<[u8]>::as_ref;
        self.account_id == other.account_id
            && self.key_id == other.key_id
            && public(self.key.public()) == public(other.key.public())
    }
}

impl Eq for Credentials {}

fn ours(error: Error) -> Error {
    error.with_provider(Provider::Voximplant)
}

fn non_zero(account_id: u64) -> Result<NonZeroU64, String> {
    NonZeroU64::new(account_id).ok_or_else(|| "`account_id` is 0, which is no account".to_owned())
}

/// Puts the markers and the Base64 of a PEM text on lines of their own, without quotes, indentation and escapes.
fn normalized(pem: &str) -> Zeroizing<String> {
    // The largest size it can have: a string that grows leaves copies of its start in memory.
    let mut lines = Zeroizing::new(String::with_capacity(2 * pem.len() + 1));
    for (index, part) in pem.split("-----").enumerate().skip(1) {
        if index % 2 == 1 {
            lines.extend(["-----", part, "-----\n"]);
        } else {
            // Base64 has no backslashes, so each one belongs to a written-out line break: `\n`, `\r\n`, `\\n`.
            let mut pieces = part.split('\\');
            lines.extend(pieces.next().into_iter().flat_map(str::split_whitespace));
            let escaped = pieces.map(|piece| piece.strip_prefix(['n', 'r']).unwrap_or(piece));
            lines.extend(escaped.flat_map(str::split_whitespace));
            lines.push('\n');
        }
    }
    lines
}

fn key_pair(private_key: &Secret) -> Result<RsaKeyPair, Error> {
    let pem = normalized(private_key.expose());
    let der = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| {
        Error::config(
            "`private_key` is not a PEM private key: it starts with `-----BEGIN PRIVATE KEY-----` and ends with \
             `-----END PRIVATE KEY-----`; download the key again",
        )
    })?;
    let PrivateKeyDer::Pkcs8(der) = der else {
        return Err(Error::config(
            "`private_key` is a PEM key, but not in PKCS#8; convert it with `openssl pkcs8 -topk8 -nocrypt`",
        ));
    };
    RsaKeyPair::from_pkcs8(der.secret_pkcs8_der())
        .map_err(|_| Error::config("`private_key` is not an RSA key of 2048 bits or more, which RS256 needs"))
}

#[derive(Deserialize)]
struct File {
    #[serde(flatten)]
    fields: ServiceAccountFile,
    result: Option<ServiceAccountFile>,
}

#[derive(Deserialize)]
struct ServiceAccountFile {
    #[serde(default, deserialize_with = "lenient::optional")]
    account_id: Option<i64>,
    #[serde(default, deserialize_with = "lenient::optional")]
    key_id: Option<String>,
    private_key: Option<Secret>,
}

/// The account and the key's id; not the key.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("account_id", &self.account_id)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}
