//! The key pair that signs tokens: `private_key.pem` and `public_key.pem` (docs/facts/01-api-layer.md, section 7.2).

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    signature::{
        ECDSA_P521_SHA512_FIXED, ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, ParsedPublicKey,
    },
};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{draft::Draft, error::AuthError};

const MODE: u32 = 0o640;

/// A key pair in use.
pub(super) struct Keys {
    pair: EcdsaKeyPair,
    public: ParsedPublicKey,
    random: SystemRandom,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

/// Where the key files are.
#[derive(Clone, Debug)]
pub(super) struct KeyFiles {
    pub(super) private: PathBuf,
    pub(super) public: PathBuf,
}

impl KeyFiles {
    pub(super) fn new(directory: &Path) -> Self {
        Self { private: directory.join("private_key.pem"), public: directory.join("public_key.pem") }
    }

    /// Reads the pair; makes a new one when either file is missing.
    pub(super) fn load_or_create(&self) -> Result<Keys, AuthError> {
        let _lock = self.lock()?;
        if self.private.exists() && self.public.exists() { self.load() } else { self.make() }
    }

    /// Makes a new pair and puts it in the place of the old one. Tokens of the old pair are worthless from then on.
    pub(super) fn replace(&self) -> Result<Keys, AuthError> {
        let _lock = self.lock()?;
        self.make()
    }

    /// Makes a new pair, then runs `after`, before any other process may make another one.
    pub(super) fn replace_and<T>(
        &self,
        after: impl FnOnce() -> Result<T, AuthError>,
    ) -> Result<(Keys, Result<T, AuthError>), AuthError> {
        let _lock = self.lock()?;
        let keys = self.make()?;
        Ok((keys, after()))
    }

    /// Held while the pair is made: two processes at once would leave the private key of one and the public key of the
    /// other.
    fn lock(&self) -> Result<File, AuthError> {
        let directory = self.private.parent().unwrap_or(Path::new("."));
        let locked = File::open(directory).and_then(|file| file.lock().map(|()| file));
        locked.map_err(|error| AuthError::new(directory, format!("cannot be locked: {error}")))
    }

    /// Reads the pair and makes sure that the two files belong together: tokens would be issued that no check accepts.
    pub(super) fn load(&self) -> Result<Keys, AuthError> {
        if fs::metadata(&self.private).is_ok_and(|data| data.permissions().mode() & 0o007 != 0) {
            tracing::warn!(path = %self.private.display(), "every user of this machine can read the signing key");
        }
        let private = read(&self.private, "PRIVATE KEY")?;
        let public = read(&self.public, "PUBLIC KEY")?;
        let keys = Keys::from_private(&private)
            .ok_or_else(|| AuthError::new(&self.private, "holds no PKCS#8 key of the curve P-521"))?;
        let own =
            keys.pair.public_key().as_der().map_err(|_| AuthError::new(&self.private, "holds an unusable key"))?;
        if own.as_ref() != public.as_slice() {
            return Err(AuthError::new(
                &self.public,
                "does not belong to private_key.pem; remove both files to get a new pair, which ends all sessions",
            ));
        }
        Ok(keys)
    }

    fn make(&self) -> Result<Keys, AuthError> {
        let refused = || AuthError::new(&self.private, "no key could be generated");
        let pair = EcdsaKeyPair::generate(&ECDSA_P521_SHA512_FIXED_SIGNING).map_err(|_| refused())?;
        let private = pair.to_pkcs8v1().map_err(|_| refused())?;
        let keys = Keys::from_private(private.as_ref()).ok_or_else(refused)?;
        let public: PublicKeyX509Der<'_> = keys.pair.public_key().as_der().map_err(|_| refused())?;
        write(&self.private, "PRIVATE KEY", private.as_ref())?;
        write(&self.public, "PUBLIC KEY", public.as_ref())?;
        Ok(keys)
    }
}

impl Keys {
    fn from_private(der: &[u8]) -> Option<Self> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P521_SHA512_FIXED_SIGNING, der).ok()?;
        let public = ParsedPublicKey::new(&ECDSA_P521_SHA512_FIXED, pair.public_key().as_ref()).ok()?;
        Some(Self { pair, public, random: SystemRandom::new() })
    }

    /// A new pair that no file holds.
    pub(super) fn generate() -> Option<Self> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P521_SHA512_FIXED_SIGNING).ok()?;
        Self::from_private(pair.to_pkcs8v1().ok()?.as_ref())
    }

    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        self.pair.sign(&self.random, message).ok().map(|signature| signature.as_ref().to_vec())
    }

    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.public.verify_sig(message, signature).is_ok()
    }
}

/// Reads the one block of a PEM file.
fn read(path: &Path, label: &str) -> Result<Vec<u8>, AuthError> {
    let text = fs::read_to_string(path).map_err(|error| AuthError::new(path, format!("cannot be read: {error}")))?;
    let invalid = || AuthError::new(path, format!("holds no PEM block {label:?}"));
    let start = format!("-----BEGIN {label}-----");
    let end = format!("-----END {label}-----");
    let (_, rest) = text.split_once(&start).ok_or_else(invalid)?;
    let (body, _) = rest.split_once(&end).ok_or_else(invalid)?;
    let body: String = body.split_ascii_whitespace().collect();
    STANDARD.decode(body).map_err(|_| invalid())
}

/// Writes a PEM file: beside its place first, then renamed, so that no reader finds half of it.
fn write(path: &Path, label: &str, der: &[u8]) -> Result<(), AuthError> {
    let mut text = format!("-----BEGIN {label}-----\n");
    let body = STANDARD.encode(der);
    let mut rest = body.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        text.push_str(line);
        text.push('\n');
        rest = tail;
    }
    text.push_str(&format!("-----END {label}-----\n"));

    Draft::write(path, text.as_bytes(), MODE).and_then(Draft::place)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::{fs, os::unix::fs::PermissionsExt};

    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
    use base64::{Engine as _, engine::general_purpose::STANDARD};

    use super::KeyFiles;

    #[test]
    fn a_pair_is_made_once_and_read_again() {
        let directory = tempfile::tempdir().unwrap();
        let files = KeyFiles::new(directory.path());
        let signature = files.load_or_create().unwrap().sign(b"text").unwrap();
        assert_eq!(signature.len(), 132);
        let again = files.load_or_create().unwrap();
        assert!(again.verify(b"text", &signature));
        assert!(!again.verify(b"texT", &signature));
        for file in [&files.private, &files.public] {
            assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o640);
            assert!(fs::read_to_string(file).unwrap().lines().all(|line| line.len() <= 64));
        }
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2, "a draft was left");

        fs::remove_file(&files.public).unwrap();
        assert!(!files.load_or_create().unwrap().verify(b"text", &signature), "the pair is made whole");
    }

    #[test]
    fn pairs_made_at_once_do_not_mix() {
        let directory = tempfile::tempdir().unwrap();
        let files = KeyFiles::new(directory.path());
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| files.replace().unwrap());
            }
        });
        files.load().unwrap();
    }

    #[test]
    fn unusable_files_are_named() {
        let directory = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        let (files, others) = (KeyFiles::new(directory.path()), KeyFiles::new(other.path()));
        files.load_or_create().unwrap();
        others.load_or_create().unwrap();
        let sound = fs::read_to_string(&files.private).unwrap();
        let message = |files: &KeyFiles| files.load_or_create().unwrap_err().to_string();

        let public = fs::read_to_string(&files.public).unwrap();
        for (text, expected) in [
            (fs::read_to_string(&others.public).unwrap(), "public_key.pem does not belong"),
            (String::new(), "public_key.pem holds no PEM block"),
            (sound.clone(), "public_key.pem holds no PEM block"),
            (public.replace("PUBLIC KEY-----\n", "PUBLIC KEY-----\nAAAA"), "public_key.pem does not belong"),
        ] {
            fs::write(&files.public, text).unwrap();
            assert!(message(&files).contains(expected), "{}", message(&files));
        }
        fs::write(&files.public, public).unwrap();

        let pem =
            |der: &[u8]| format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
        let smaller = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap().to_pkcs8v1().unwrap();
        for (text, expected) in [
            ("nothing".to_owned(), "holds no PEM block"),
            (sound.get(..sound.len() / 2).unwrap().to_owned(), "holds no PEM block"),
            (sound.replace("PRIVATE", "EC PRIVATE"), "holds no PEM block"),
            (sound.replacen('A', "!", 1).replace("!", "*"), "holds no PEM block"),
            (pem(b""), "holds no PKCS#8 key of the curve P-521"),
            (pem(&[0x30; 300]), "holds no PKCS#8 key of the curve P-521"),
            (pem(smaller.as_ref()), "holds no PKCS#8 key of the curve P-521"),
        ] {
            fs::write(&files.private, text).unwrap();
            assert!(message(&files).contains(&format!("private_key.pem {expected}")), "{}", message(&files));
        }
        fs::write(&files.private, [0xff; 10]).unwrap();
        assert!(message(&files).contains("private_key.pem cannot be read"), "{}", message(&files));

        // Files of other programs may have other line ends.
        fs::write(&files.private, format!("text before\r\n{}", sound.replace('\n', "\r\n"))).unwrap();
        files.load().unwrap();
    }
}
