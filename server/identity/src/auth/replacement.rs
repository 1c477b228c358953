//! Replacing the key pair, alone or together with `security.yaml`, so that a kill at any moment leaves the old state or
//! the new one.
//!
//! One step decides: the private key takes its place. The public key follows from it. A new `security.yaml` lies ready
//! beforehand under a name that holds the name of the new private key; if the process is killed before it is in place
//! too, the next one that opens the files puts it there, because the private key is the one that it was made for. What
//! was made for another key was never decided and is removed.
//!
//! All of it happens under the lock of [`KeyFiles::lock`]. Everything blocks.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    draft::{self, Draft, FOR},
    error::AuthError,
    keys::{KeyDrafts, KeyFiles, Keys},
    settings::Settings,
};
use apid_home::owner::Owner;

/// The files of `api/configuration/security` beside the database.
#[derive(Clone, Debug)]
pub(super) struct SecurityFiles {
    pub(super) settings: PathBuf,
    pub(super) keys: KeyFiles,
    /// Whom new ones belong to.
    owner: Owner,
}

/// A change that is not decided yet.
pub(super) struct Replacement {
    keys: KeyDrafts,
    settings: Option<Draft>,
}

impl SecurityFiles {
    pub(super) fn new(directory: &Path, owner: Owner) -> Self {
        Self { settings: directory.join("security.yaml"), keys: KeyFiles::new(directory, owner), owner }
    }

    /// Reads the files, after finishing what a killed process has left; makes the key pair where there is no private
    /// key.
    pub(super) fn open(&self) -> Result<(Settings, Keys), AuthError> {
        let _lock = self.keys.lock()?;
        self.finish();
        let settings = Settings::read(&self.settings)?;
        if !self.keys.private.exists() {
            return Ok((settings, Replacement { keys: self.keys.draft()?, settings: None }.place()?.0));
        }
        let keys = self.keys.load()?;
        if let Err(error) = self.keys.mend_public(&keys) {
            tracing::warn!(%error, "cannot write the public key; nothing depends on it");
        }
        Ok((settings, keys))
    }

    /// Makes a new key pair, then `settings`, if they are given, all that is in the way told before anything is
    /// decided; then asks `decide`, and puts everything in its place. Tokens of the old pair are worthless from then
    /// on.
    ///
    /// The second value is an error if the pair is the new one, and `security.yaml` could not be put in its place.
    pub(super) fn replace<E: From<AuthError>>(
        &self,
        settings: Option<impl FnOnce() -> Settings>,
        decide: impl FnOnce() -> Result<(), E>,
    ) -> Result<(Keys, Result<(), AuthError>), E> {
        let _lock = self.keys.lock()?;
        self.finish();
        let replacement = self.draft(settings.map(|settings| settings()))?;
        decide()?;
        Ok(replacement.place()?)
    }

    fn draft(&self, settings: Option<Settings>) -> Result<Replacement, AuthError> {
        // What is the most likely to be refused comes first.
        let settings = settings.map(|settings| settings.draft(&self.settings, self.owner)).transpose()?;
        let keys = self.keys.draft()?;
        let settings = settings.map(|draft| draft.named(&format!("{FOR}{}", keys.name))).transpose()?;
        Ok(Replacement { keys, settings })
    }

    /// Finishes what a killed process had decided, and removes what it had not. What cannot be done now is left for the
    /// next time: a file system that is full or read-only is no reason not to start.
    fn finish(&self) {
        let name = self.keys.name().map(|name| format!("{FOR}{name}"));
        let told = |file: &Path, done: io::Result<()>| {
            if let Err(error) = done {
                tracing::warn!(%error, path = %file.display(), "cannot clear up what a killed process has left");
            }
        };
        for (file, ending) in draft::left_behind(&self.settings) {
            let decided = name.as_ref() == Some(&ending);
            let done = if decided { draft::place_left_behind(&file, &self.settings) } else { fs::remove_file(&file) };
            told(&file, done);
        }
        for file in [&self.keys.private, &self.keys.public] {
            for (file, _) in draft::left_behind(file) {
                told(&file, fs::remove_file(&file));
            }
        }
    }
}

impl Replacement {
    fn place(self) -> Result<(Keys, Result<(), AuthError>), AuthError> {
        let KeyDrafts { private, public, keys, .. } = self.keys;
        private.place()?;
        if let Err(error) = public.place() {
            tracing::warn!(%error, "cannot write the public key; nothing depends on it");
        }
        Ok((keys, self.settings.map_or(Ok(()), Draft::place)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::rbac::Mode;

    const BLACK: Settings = Settings { token_lifetime: 60, mode: Mode::Black };

    fn no_settings() -> Option<fn() -> Settings> {
        None
    }

    fn replace(files: &SecurityFiles) -> Keys {
        files.replace(no_settings(), || Ok::<(), AuthError>(())).unwrap().0
    }

    fn names(directory: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn is_pair(files: &SecurityFiles) -> bool {
        let before = fs::read(&files.keys.public).unwrap();
        files.keys.mend_public(&files.keys.load().unwrap()).unwrap();
        fs::read(&files.keys.public).unwrap() == before
    }

    #[test]
    fn a_pair_is_made_once_and_read_again() {
        let directory = tempfile::tempdir().unwrap();
        let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
        let signature = files.open().unwrap().1.sign(b"text").unwrap();
        assert_eq!(signature.len(), 132);
        let again = files.open().unwrap().1;
        assert!(again.verify(b"text", &signature));
        assert!(!again.verify(b"texT", &signature));
        for file in [&files.keys.private, &files.keys.public] {
            assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o640);
            assert!(fs::read_to_string(file).unwrap().lines().all(|line| line.len() <= 64));
        }
        assert_eq!(names(directory.path()), ["private_key.pem", "public_key.pem"]);

        fs::remove_file(&files.keys.private).unwrap();
        assert!(!files.open().unwrap().1.verify(b"text", &signature), "the pair is made whole");
        assert!(is_pair(&files));
    }

    #[test]
    fn the_public_key_follows_from_the_private_one() {
        let directory = tempfile::tempdir().unwrap();
        let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
        let signature = files.open().unwrap().1.sign(b"text").unwrap();
        let public = fs::read(&files.keys.public).unwrap();
        let other = tempfile::tempdir().unwrap();
        SecurityFiles::new(other.path(), Owner::PROCESS).open().unwrap();
        let stranger = fs::read(other.path().join("public_key.pem")).unwrap();
        for content in [None, Some(&stranger[..]), Some(b""), public.get(..public.len() / 2), Some(b"\xff\xfe")] {
            match content {
                Some(content) => fs::write(&files.keys.public, content).unwrap(),
                None => fs::remove_file(&files.keys.public).unwrap(),
            }
            assert!(files.open().unwrap().1.verify(b"text", &signature));
            assert_eq!(fs::read(&files.keys.public).unwrap(), public);
        }
    }

    #[test]
    fn replacements_at_once_do_not_mix() {
        let directory = tempfile::tempdir().unwrap();
        let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
        std::thread::scope(|scope| {
            for turn in 0..8 {
                let files = &files;
                scope.spawn(move || match turn % 2 {
                    0 => drop(replace(files)),
                    _ => files.replace(Some(|| BLACK), || Ok::<(), AuthError>(())).unwrap().1.unwrap(),
                });
            }
        });
        assert!(is_pair(&files));
        assert_eq!(Settings::read(&files.settings).unwrap(), BLACK);
        assert_eq!(names(directory.path()), ["private_key.pem", "public_key.pem", "security.yaml"]);
    }

    #[test]
    fn what_is_refused_changes_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
        let signature = files.open().unwrap().1.sign(b"text").unwrap();
        let refused = files.replace(Some(|| BLACK), || Err(AuthError::new(directory.path(), "no")));
        assert!(refused.is_err());
        assert!(files.open().unwrap().1.verify(b"text", &signature));
        assert_eq!(names(directory.path()), ["private_key.pem", "public_key.pem"]);
    }

    /// A killed process removes nothing and places nothing any more: what is dropped here is forgotten instead.
    #[test]
    fn a_kill_between_any_two_steps_leaves_the_old_state_or_the_new_one() {
        for steps in 0..=3 {
            let directory = tempfile::tempdir().unwrap();
            let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
            let signature = files.open().unwrap().1.sign(b"text").unwrap();
            let Replacement { keys, settings } = files.draft(Some(BLACK)).unwrap();
            let drafts = [Some(keys.private), Some(keys.public), settings];
            for (step, draft) in drafts.into_iter().flatten().enumerate() {
                if step < steps { draft.place().unwrap() } else { std::mem::forget(draft) }
            }
            let (settings, keys) = files.open().unwrap();
            let is_old = keys.verify(b"text", &signature);
            assert_eq!((is_old, settings == BLACK), (steps == 0, steps > 0), "after {steps} steps");
            assert!(is_pair(&files));
            let expected: &[&str] = if steps == 0 {
                &["private_key.pem", "public_key.pem"]
            } else {
                &["private_key.pem", "public_key.pem", "security.yaml"]
            };
            assert_eq!(names(directory.path()), expected);
        }
    }

    #[test]
    fn a_kill_during_the_first_pair_leaves_one_that_is_made_or_mended() {
        for steps in 0..=2 {
            let directory = tempfile::tempdir().unwrap();
            let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
            let KeyDrafts { private, public, keys, .. } = files.keys.draft().unwrap();
            for (step, draft) in [private, public].into_iter().enumerate() {
                if step < steps { draft.place().unwrap() } else { std::mem::forget(draft) }
            }
            let opened = files.open().unwrap().1;
            assert_eq!(opened.verify(b"text", &keys.sign(b"text").unwrap()), steps > 0);
            assert!(is_pair(&files));
            assert_eq!(names(directory.path()), ["private_key.pem", "public_key.pem"]);
        }
    }

    /// Of another change: what was made ready for it must not come into force with this one.
    #[test]
    fn settings_of_a_change_that_was_not_decided_stay_out_of_force() {
        let directory = tempfile::tempdir().unwrap();
        let files = SecurityFiles::new(directory.path(), Owner::PROCESS);
        files.open().unwrap();
        let Replacement { keys, settings } = files.draft(Some(BLACK)).unwrap();
        std::mem::forget((keys.private, keys.public, settings));
        replace(&files);
        assert_eq!(files.open().unwrap().0, Settings::default());
        assert_eq!(names(directory.path()), ["private_key.pem", "public_key.pem"]);
    }
}
