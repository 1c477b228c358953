//! Tokens that are kept between calls, so that not every call logs in: a file for each server and user, which only its
//! owner can read.
//!
//! A fault here costs another login and nothing else, so no function fails. No password is kept.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::generated::Generation;
use crate::settings::{Settings, directories};

/// A token that ends within so many seconds is not used any more: the request could arrive too late.
const MARGIN: f64 = 10.0;

/// Where the token for a server and a user is kept.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    file: PathBuf,
    url: String,
    user: String,
}

/// What is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Kept {
    url: String,
    user: String,
    /// Which API the server has.
    pub(crate) api: Option<Generation>,
    /// The token, as long as it is good.
    pub(crate) token: Option<String>,
}

impl Tokens {
    /// The place for the token of a user; `None` if none is to be kept, or there is no place.
    pub(crate) fn of(settings: &Settings) -> Option<Self> {
        if !settings.token_cache {
            return None;
        }
        Some(Self::within(&directories::token_folder()?, &settings.url, settings.user.as_deref()?))
    }

    fn within(folder: &Path, url: &str, user: &str) -> Self {
        let digest = Sha256::digest(format!("{url}\n{user}"));
        let name: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { file: folder.join(format!("{name}.json")), url: url.to_owned(), user: user.to_owned() }
    }

    /// What is kept, without a token that has ended.
    pub(crate) fn load(&self) -> Option<Kept> {
        if !is_private(&self.file) {
            return None;
        }
        let mut kept: Kept = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        if kept.url != self.url || kept.user != self.user {
            return None;
        }
        kept.token = kept.token.filter(|token| is_good(token, now()));
        Some(kept)
    }

    /// Keeps a token and which API the server has.
    pub(crate) fn save(&self, token: Option<&str>, api: Option<Generation>) {
        let kept = Kept { url: self.url.clone(), user: self.user.clone(), api, token: token.map(str::to_owned) };
        let write = || -> std::io::Result<()> {
            let folder = self.file.parent().unwrap_or(Path::new("."));
            create_private(folder)?;
            // Made for its owner alone, and put into place as a whole.
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&serde_json::to_vec(&kept)?)?;
            file.persist(&self.file).map_err(|error| error.error)?;
            Ok(())
        };
        // The next call logs in again.
        let _ = write();
    }

    /// Forgets the token; whether there was one.
    pub(crate) fn forget(&self) -> bool {
        fs::remove_file(&self.file).is_ok()
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs_f64()).unwrap_or_default()
}

/// Whether a token says that it has not ended yet. One that does not say when it ends is not kept.
fn is_good(token: &str, now: f64) -> bool {
    #[derive(Deserialize)]
    struct Claims {
        exp: f64,
    }
    let claims = || -> Option<Claims> {
        let payload = token.split('.').nth(1)?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?).ok()
    };
    claims().is_some_and(|claims| claims.exp > now + MARGIN)
}

#[cfg(unix)]
fn is_private(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    // Not what a link leads to.
    fs::symlink_metadata(file).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(file: &Path) -> bool {
    file.is_file()
}

#[cfg(unix)]
fn create_private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_private(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn token(exp: u64) -> String {
        format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(format!("{{\"exp\":{exp}}}")))
    }

    #[test]
    fn a_token_is_kept_for_its_user_until_it_ends() {
        let folder = tempfile::tempdir().unwrap();
        let tokens = Tokens::within(&folder.path().join("new"), "https://a:1", "ann");
        assert!(tokens.load().is_none());
        let good = token(now() as u64 + 900);
        tokens.save(Some(&good), Some(Generation::V5));
        let kept = tokens.load().unwrap();
        assert_eq!((kept.token.as_deref(), kept.api), (Some(good.as_str()), Some(Generation::V5)));
        assert!(Tokens::within(&folder.path().join("new"), "https://a:1", "bob").load().is_none());

        tokens.save(Some(&token(now() as u64 + 5)), Some(Generation::V5));
        let kept = tokens.load().unwrap();
        assert_eq!((kept.token, kept.api), (None, Some(Generation::V5)));
        assert!(tokens.forget());
        assert!(!tokens.forget());
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let tokens = Tokens::within(folder.path(), "https://a:1", "ann");
        tokens.save(Some(&token(now() as u64 + 900)), None);
        assert_eq!(fs::metadata(&tokens.file).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&tokens.file, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(tokens.load().is_none());
    }
}
