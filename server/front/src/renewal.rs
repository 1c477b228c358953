//! Certificates that are renewed while the server runs: new connections get the new one, without a restart.
//!
//! Key, certificate and authority are looked at now and then. What cannot be used (key and certificate are replaced one
//! after the other, as a rule) is logged once, and the certificate in force stays.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustls::ServerConfig;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::Tls;
use crate::tls::{self, Setup, TlsError, TlsSettings};

/// Between two looks.
const INTERVAL: Duration = Duration::from_secs(10);

/// Tells one content of a file from another without reading it.
type FileVersion = Option<(u64, u64, i64, i64)>;

/// The files that a server's TLS is made of, and what is known of them. Cheap to clone; clones are the same.
#[derive(Clone, Debug)]
pub struct Renewal(Arc<Mutex<Known>>);

#[derive(Debug)]
struct Known {
    directory: PathBuf,
    https: TlsSettings,
    seen: Vec<FileVersion>,
}

impl Renewal {
    /// The files in `directory` that `https` names, as they are now.
    pub fn new(directory: &Path, https: &TlsSettings) -> Self {
        let seen = versions(directory, https);
        Self(Arc::new(Mutex::new(Known { directory: directory.to_owned(), https: https.clone(), seen })))
    }

    /// What to begin connections with from now on, if the files are others than at the last look. Blocks.
    ///
    /// # Errors
    ///
    /// When they cannot be used as they are.
    pub fn look(&self) -> Result<Option<Arc<ServerConfig>>, TlsError> {
        let mut known = self.lock();
        let versions = versions(&known.directory, &known.https);
        if versions == known.seen {
            return Ok(None);
        }
        known.seen = versions;
        Ok(tls::load(&known.directory, &known.https)?.map(|setup| setup.server))
    }

    /// The files that `https` names are those to look at from now on, if they can be used. Blocks.
    ///
    /// # Errors
    ///
    /// When they are missing or cannot be used; then nothing changes.
    pub fn name(&self, https: &TlsSettings) -> Result<Setup, TlsError> {
        let mut known = self.lock();
        let versions = versions(&known.directory, https);
        let setup = tls::load(&known.directory, https)?;
        let setup = setup.ok_or_else(|| TlsError::Missing(known.directory.join(&https.cert)))?;
        (known.https, known.seen) = (https.clone(), versions);
        Ok(setup)
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn versions(directory: &Path, https: &TlsSettings) -> Vec<FileVersion> {
    let TlsSettings { key, cert, ca, use_ca, .. } = https;
    let ca = use_ca.then_some(ca);
    [key, cert].into_iter().chain(ca).map(|name| version(&directory.join(name))).collect()
}

fn version(file: &Path) -> FileVersion {
    std::fs::metadata(file).ok().map(|data| (data.ino(), data.size(), data.mtime(), data.mtime_nsec()))
}

/// Keeps `tls` up to date for as long as it is polled.
pub async fn watch(renewal: Renewal, tls: Tls) {
    loop {
        sleep(INTERVAL).await;
        let (renewal, tls) = (renewal.clone(), tls.clone());
        // Only a panic or the end of the runtime.
        let Ok(()) = spawn_blocking(move || renew(&renewal, &tls)).await else { return };
    }
}

/// Puts renewed files into use and says so. Blocks.
pub fn renew(renewal: &Renewal, tls: &Tls) {
    match renewal.look() {
        Ok(None) => {}
        Ok(Some(config)) => {
            tls.replace(config);
            tracing::info!("the renewed certificate is in use");
        }
        Err(error) => tracing::warn!("cannot use the renewed certificate, the current one stays in force: {error}"),
    }
}
