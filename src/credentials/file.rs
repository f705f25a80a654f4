//! Credentials in a file that is replaced while a client lives.

use super::{CredentialProvider, ProviderFuture};
use crate::transport::auth::credential;
use crate::{Error, Secret};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;
use zeroize::Zeroizing;

/// A file that holds credentials, and is read again when it changes: a mounted secret, or what an agent writes.
///
/// For SignalWire and Diga it holds the API token or key and nothing else, for Voximplant it is a `credentials.json`. A file
/// that other users of the machine can read gives a warning, by `tracing`.
///
/// Before each attempt of a call, the file's times and length are checked, and it is read if they changed. It is also read
/// when the platform refuses what it held. A file that is missing or cannot be used gives a warning, and what was read
/// before stays in use: it may be read while it is being written.
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use trunkline::{CredentialFile, diga};
///
/// # let path = std::env::temp_dir().join(format!("trunkline-doc-{}", std::process::id()));
/// # std::fs::write(&path, "an API key\n").expect("a folder to write to");
/// let client = diga::Client::from_provider(CredentialFile::new(&path)?).build()?;
/// # drop(client);
/// # std::fs::remove_file(path).expect("the file is there"); }
/// # Ok::<_, trunkline::Error>(())
/// ```
pub struct CredentialFile<C> {
    path: PathBuf,
    loaded: Mutex<Loaded<C>>,
}

/// What was read last.
struct Loaded<C> {
    /// `None` if the file did not exist.
    version: Option<Version>,
    credentials: C,
}

#[allow(private_bounds)] // only the crate's own credentials can be read from files
impl<C: FromFile> CredentialFile<C> {
    /// Reads the file.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config), naming the file, if it cannot be read or holds something else.
    pub fn new(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let version = Version::of(&path);
        let credentials = read(&path).map_err(Error::config)?;
        Ok(Self { path, loaded: Mutex::new(Loaded { version, credentials }) })
    }

    fn current(&self, refused: Option<&C>) -> C {
        // A panic elsewhere leaves nothing half done in here.
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        // Taken before the file is read: if it changes between, it is read again.
        let version = Version::of(&self.path);
        if version != loaded.version || refused == Some(&loaded.credentials) {
            loaded.version = version;
            match read(&self.path) {
                Ok(credentials) => loaded.credentials = credentials,
                Err(reason) => {
                    tracing::warn!(%reason, "the credentials file cannot be used; what it held before stays in use");
                }
            }
        }
        loaded.credentials.clone()
    }
}

/// Reading a file's times takes a microsecond, and the file is small, so both happen on the caller's thread.
impl<C: FromFile> CredentialProvider<C> for CredentialFile<C> {
    fn credentials(&self) -> ProviderFuture<'_, C> {
        Box::pin(std::future::ready(Ok(self.current(None))))
    }

    fn replacement<'a>(&'a self, refused: &'a C) -> ProviderFuture<'a, C> {
        Box::pin(std::future::ready(Ok(self.current(Some(refused)))))
    }
}

/// The path; nothing of the credentials.
impl<C> fmt::Debug for CredentialFile<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialFile").field("path", &self.path).finish_non_exhaustive()
    }
}

/// What changes when a file is written or replaced.
#[derive(PartialEq)]
struct Version {
    modified: Option<SystemTime>,
    length: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Version {
    fn of(path: &Path) -> Option<Self> {
        let metadata = std::fs::metadata(path).ok()?;
        Some(Self {
            modified: metadata.modified().ok(),
            length: metadata.len(),
            #[cfg(unix)]
            inode: std::os::unix::fs::MetadataExt::ino(&metadata),
        })
    }
}

/// Credentials that can be in a file.
pub(crate) trait FromFile: Clone + PartialEq + Send + Sync {
    /// The credentials, or why the text holds none.
    fn parsed(text: &str) -> Result<Self, String>;
}

impl FromFile for Secret {
    fn parsed(text: &str) -> Result<Self, String> {
        credential("the API token or key", text).map_err(|error| error.message().to_owned())
    }
}

/// The credentials in a file, or why there are none, which names the file.
pub(crate) fn read<C: FromFile>(path: &Path) -> Result<C, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let text = Zeroizing::new(text);
    warn_if_readable_by_others(path);
    C::parsed(&text).map_err(|reason| format!("{}: {reason}", path.display()))
}

/// A key that others on the machine can read is theirs, too.
fn warn_if_readable_by_others(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).map(|metadata| metadata.permissions().mode()).unwrap_or_default();
        if mode & 0o077 != 0 {
            tracing::warn!(file = %path.display(), "the credentials file can be read by others; run chmod 600 on it");
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}
