//! Certificates that are renewed while the server runs: new connections get the new one, without a restart.
//!
//! Key, certificate and authority are looked at now and then. What cannot be used (key and certificate are replaced one
//! after the other, as a rule) is told once, and what was in force stays.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::Tls;
use crate::tls::{self, TlsError, TlsSettings};

/// Between two looks.
const INTERVAL: Duration = Duration::from_secs(10);

/// Tells one content of a file from another without reading it.
type FileVersion = Option<(u64, u64, i64, i64)>;

/// What is known of the files that a server's TLS is made of.
#[derive(Debug)]
pub struct Renewal {
    directory: PathBuf,
    https: TlsSettings,
    seen: Vec<FileVersion>,
}

impl Renewal {
    /// The files in `directory` that `https` names, as they are now.
    pub fn new(directory: &Path, https: &TlsSettings) -> Self {
        let mut renewal = Self { directory: directory.to_owned(), https: https.clone(), seen: Vec::new() };
        renewal.seen = renewal.versions();
        renewal
    }

    /// What to begin connections with from now on, if the files are others than at the last look.
    ///
    /// # Errors
    ///
    /// When they cannot be used as they are.
    pub fn look(&mut self) -> Result<Option<Arc<ServerConfig>>, TlsError> {
        let versions = self.versions();
        if versions == self.seen {
            return Ok(None);
        }
        self.seen = versions;
        Ok(tls::load(&self.directory, &self.https)?.map(|setup| setup.server))
    }

    fn files(&self) -> Vec<PathBuf> {
        let TlsSettings { key, cert, ca, use_ca, .. } = &self.https;
        let ca = use_ca.then_some(ca);
        [key, cert].into_iter().chain(ca).map(|name| self.directory.join(name)).collect()
    }

    fn versions(&self) -> Vec<FileVersion> {
        self.files().iter().map(|file| version(file)).collect()
    }
}

fn version(file: &Path) -> FileVersion {
    std::fs::metadata(file).ok().map(|data| (data.ino(), data.size(), data.mtime(), data.mtime_nsec()))
}

/// Keeps `tls` up to date for as long as it is polled.
pub async fn watch(mut renewal: Renewal, tls: Tls) {
    loop {
        sleep(INTERVAL).await;
        let look = spawn_blocking(move || {
            let outcome = renewal.look();
            (renewal, outcome)
        });
        // Only a panic or the end of the runtime.
        let Ok((same, outcome)) = look.await else { return };
        renewal = same;
        match outcome {
            Ok(None) => {}
            Ok(Some(config)) => {
                tls.replace(config);
                tracing::info!("the renewed certificate is in use");
            }
            Err(error) => tracing::warn!("cannot use the renewed certificate, the current one stays in force: {error}"),
        }
    }
}
