//! The key pair that signs tokens: `private_key.pem` and `public_key.pem` (docs/facts/01-api-layer.md, section 7.2).
//!
//! The private key alone decides. The public one is derived from it, so there is no moment between the two files at
//! which the pair could not be used. How the files are replaced is the concern of [`super::replacement`].

use std::{
    fs::{self, File},
    io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    digest::{self, SHA256},
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    signature::{
        ECDSA_P521_SHA512_FIXED, ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, ParsedPublicKey,
    },
};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{draft::Draft, error::AuthError};
use apid_home::digest::hex;
use apid_home::directory::read_operators_file;
use apid_home::owner::Owner;

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
    /// Whom new ones belong to.
    owner: Owner,
}

impl KeyFiles {
    pub(super) fn new(directory: &Path, owner: Owner) -> Self {
        Self { private: directory.join("private_key.pem"), public: directory.join("public_key.pem"), owner }
    }

    /// Held while files are replaced: each process finds all of what another one has written, or nothing.
    pub(super) fn lock(&self) -> Result<File, AuthError> {
        let directory = self.private.parent().unwrap_or(Path::new("."));
        let locked = File::open(directory).and_then(|file| file.lock().map(|()| file));
        locked.map_err(|error| AuthError::new(directory, format!("cannot be locked: {error}")))
    }

    /// Reads the private key. The public one follows from it and is not looked at.
    pub(super) fn load(&self) -> Result<Keys, AuthError> {
        if fs::metadata(&self.private).is_ok_and(|data| data.permissions().mode() & 0o007 != 0) {
            tracing::warn!(path = %self.private.display(), "every user of this machine can read the signing key");
        }
        let private = read(&self.private, "PRIVATE KEY")?;
        Keys::from_private(&private)
            .ok_or_else(|| AuthError::new(&self.private, "holds no PKCS#8 key of the curve P-521"))
    }

    /// Writes the public key of `keys` anew if the file holds another one or none: a process was killed between the two
    /// files, or one of them was restored without the other. Nothing in this server depends on the file.
    pub(super) fn mend_public(&self, keys: &Keys) -> Result<(), AuthError> {
        let public = keys.public_der().ok_or_else(|| AuthError::new(&self.private, "holds an unusable key"))?;
        if read(&self.public, "PUBLIC KEY").is_ok_and(|there| there == public) {
            return Ok(());
        }
        if self.public.exists() {
            tracing::warn!(path = %self.public.display(), "does not belong to private_key.pem; it is written anew");
        }
        Draft::write(&self.public, pem("PUBLIC KEY", &public).as_bytes(), MODE, self.owner).and_then(Draft::place)
    }

    /// Makes a new pair, beside the places of its files. Nothing has changed yet.
    pub(super) fn draft(&self) -> Result<KeyDrafts, AuthError> {
        let refused = || AuthError::new(&self.private, "no key could be generated");
        let pair = EcdsaKeyPair::generate(&ECDSA_P521_SHA512_FIXED_SIGNING).map_err(|_| refused())?;
        let der = pair.to_pkcs8v1().map_err(|_| refused())?;
        let keys = Keys::from_private(der.as_ref()).ok_or_else(refused)?;
        let public = keys.public_der().ok_or_else(refused)?;
        let text = pem("PRIVATE KEY", der.as_ref());
        Ok(KeyDrafts {
            private: Draft::write(&self.private, text.as_bytes(), MODE, self.owner)?,
            public: Draft::write(&self.public, pem("PUBLIC KEY", &public).as_bytes(), MODE, self.owner)?,
            name: name_of(text.as_bytes()),
            keys,
        })
    }

    /// What names the private key that is there; `None` if it cannot be read.
    pub(super) fn name(&self) -> Option<String> {
        fs::read(&self.private).ok().map(|text| name_of(&text))
    }
}

/// A pair that is not in its place yet.
pub(super) struct KeyDrafts {
    pub(super) private: Draft,
    pub(super) public: Draft,
    /// What will name the private key.
    pub(super) name: String,
    pub(super) keys: Keys,
}

/// Tells one private key from another without telling anything of it.
fn name_of(text: &[u8]) -> String {
    let mut name = hex(digest::digest(&SHA256, text));
    name.truncate(32);
    name
}

impl Keys {
    fn from_private(der: &[u8]) -> Option<Self> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P521_SHA512_FIXED_SIGNING, der).ok()?;
        let public = ParsedPublicKey::new(&ECDSA_P521_SHA512_FIXED, pair.public_key().as_ref()).ok()?;
        Some(Self { pair, public, random: SystemRandom::new() })
    }

    fn public_der(&self) -> Option<Vec<u8>> {
        let der: PublicKeyX509Der<'_> = self.pair.public_key().as_der().ok()?;
        Some(der.as_ref().to_vec())
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
    let text = read_operators_file(path).and_then(|text| String::from_utf8(text).map_err(io::Error::other));
    let text = text.map_err(|error| AuthError::new(path, format!("cannot be read: {error}")))?;
    let invalid = || AuthError::new(path, format!("holds no PEM block {label:?}"));
    let start = format!("-----BEGIN {label}-----");
    let end = format!("-----END {label}-----");
    let (_, rest) = text.split_once(&start).ok_or_else(invalid)?;
    let (body, _) = rest.split_once(&end).ok_or_else(invalid)?;
    let body: String = body.split_ascii_whitespace().collect();
    STANDARD.decode(body).map_err(|_| invalid())
}

/// The text of a PEM file.
fn pem(label: &str, der: &[u8]) -> String {
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
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
    use base64::{Engine as _, engine::general_purpose::STANDARD};

    use super::KeyFiles;

    #[test]
    fn unusable_files_are_named() {
        let directory = tempfile::tempdir().unwrap();
        let files = KeyFiles::new(directory.path(), apid_home::owner::Owner::PROCESS);
        let made = files.draft().unwrap();
        made.private.place().unwrap();
        let sound = fs::read_to_string(&files.private).unwrap();
        let message = |files: &KeyFiles| files.load().unwrap_err().to_string();

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
