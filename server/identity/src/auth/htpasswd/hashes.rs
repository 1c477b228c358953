//! Hashes of a file of Apache's `htpasswd`: apr1, SHA-1 and bcrypt (docs/facts/08-v1.md, section 3.1).
//!
//! Blocking, and with bcrypt slow on purpose. Plain text and crypt(3) are not read: the one is no hash, and of the
//! other eight characters count.

use std::fmt;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use md5::{Digest as _, Md5};

/// The largest cost of bcrypt that is verified: at 14 a password takes about a second.
const MAX_COST: u32 = 14;

/// The longest password, in bytes, which is also what the program `htpasswd` takes at most.
const MAX_PASSWORD: usize = 255;

/// Why a hash is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(in crate::auth) enum Refused {
    /// Neither of the known forms.
    #[error("is plain text or of crypt(3), which are not accepted; make it anew with `htpasswd -B`")]
    Unknown,
    /// One of the known forms, but damaged.
    #[error("is damaged; make it anew with `htpasswd -B`")]
    Damaged,
    /// A hash that is too expensive.
    #[error("costs too much to compare; make it anew with `htpasswd -B -C 10`")]
    Expensive,
}

/// What it costs to compare a password with a hash, and whether that is done by the same steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::auth) enum Scheme {
    Sha,
    Apr1,
    Bcrypt(u32),
}

/// A hash that can be compared with a password.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::auth) enum Hash {
    Sha([u8; 20]),
    Apr1 { salt: String, digest: String },
    Bcrypt { cost: u32, text: String },
}

impl fmt::Debug for Hash {
    /// Only its kind.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scheme().fmt(formatter)
    }
}

impl Hash {
    /// Reads the part of a line behind the name.
    pub(in crate::auth) fn parse(text: &str) -> Result<Self, Refused> {
        if let Some(digest) = text.strip_prefix("{SHA}") {
            let bytes = STANDARD.decode(digest).map_err(|_| Refused::Damaged)?;
            return bytes.try_into().map(Self::Sha).map_err(|_| Refused::Damaged);
        }
        if let Some(rest) = text.strip_prefix("$apr1$") {
            let (salt, digest) = rest.split_once('$').ok_or(Refused::Damaged)?;
            let is_sound = (1..=8).contains(&salt.len())
                && digest.len() == 22
                && digest.bytes().all(|letter| LETTERS.contains(&letter));
            let parts = || Self::Apr1 { salt: salt.to_owned(), digest: digest.to_owned() };
            return is_sound.then(parts).ok_or(Refused::Damaged);
        }
        let Some(rest) = ["$2y$", "$2b$", "$2a$"].into_iter().find_map(|prefix| text.strip_prefix(prefix)) else {
            return Err(Refused::Unknown);
        };
        let (cost, digest) = rest.split_once('$').ok_or(Refused::Damaged)?;
        let cost: u32 = cost.parse().map_err(|_| Refused::Damaged)?;
        let is_sound = digest.len() == 53 && digest.bytes().all(|letter| LETTERS.contains(&letter));
        match cost {
            4..=MAX_COST if is_sound => Ok(Self::Bcrypt { cost, text: text.to_owned() }),
            cost if cost > MAX_COST && is_sound => Err(Refused::Expensive),
            _ => Err(Refused::Damaged),
        }
    }

    pub(in crate::auth) const fn scheme(&self) -> Scheme {
        match self {
            Self::Sha(_) => Scheme::Sha,
            Self::Apr1 { .. } => Scheme::Apr1,
            Self::Bcrypt { cost, .. } => Scheme::Bcrypt(*cost),
        }
    }

    /// Whether it was made from `password`. The time depends on the scheme and on the length of the password alone.
    pub(in crate::auth) fn is_of(&self, password: &str) -> bool {
        if password.len() > MAX_PASSWORD {
            return false;
        }
        match self {
            Self::Sha(expected) => {
                let found = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, password.as_bytes());
                verify_slices_are_equal(found.as_ref(), expected).is_ok()
            }
            Self::Apr1 { salt, digest } => {
                verify_slices_are_equal(apr1(password.as_bytes(), salt).as_bytes(), digest.as_bytes()).is_ok()
            }
            Self::Bcrypt { text, .. } => bcrypt::verify(password, text).unwrap_or(false),
        }
    }
}

const LETTERS: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The digest of Apache's variant of the MD5-based crypt of FreeBSD, as its 22 letters.
fn apr1(password: &[u8], salt: &str) -> String {
    let salt = salt.as_bytes();
    let inner: [u8; 16] = Md5::new().chain_update(password).chain_update(salt).chain_update(password).finalize().into();
    let mut outer = Md5::new().chain_update(password).chain_update("$apr1$").chain_update(salt);
    let mut left = password.len();
    while left > 0 {
        let part = left.min(inner.len());
        outer.update(inner.get(..part).unwrap_or(&inner));
        left -= part;
    }
    let mut bits = password.len();
    while bits > 0 {
        outer.update(if bits & 1 == 1 { &[0][..] } else { password.get(..1).unwrap_or_default() });
        bits >>= 1;
    }
    let mut digest: [u8; 16] = outer.finalize().into();
    for round in 0..1000 {
        let (first, last) = if round % 2 == 1 { (password, &digest[..]) } else { (&digest[..], password) };
        let mut next = Md5::new().chain_update(first);
        if round % 3 != 0 {
            next.update(salt);
        }
        if round % 7 != 0 {
            next.update(password);
        }
        next.update(last);
        digest = next.finalize().into();
    }
    letters(digest)
}

/// Six bits a letter, the lowest first, of three bytes at a time in an order of their own.
fn letters(digest: [u8; 16]) -> String {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = digest.map(u32::from);
    let groups = [(a, g, m, 4), (b, h, n, 4), (c, i, o, 4), (d, j, p, 4), (e, k, f, 4), (0, 0, l, 2)];
    let mut text = String::with_capacity(22);
    for (high, middle, low, count) in groups {
        let mut bits = high << 16 | middle << 8 | low;
        for _ in 0..count {
            text.extend(LETTERS.get((bits & 63) as usize).copied().map(char::from));
            bits >>= 6;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Hash, Refused, apr1};

    /// Made with `openssl passwd -apr1` and Apache's `htpasswd`.
    #[test]
    fn hashes_of_other_programs_verify_their_passwords() {
        for (text, password) in [
            ("$apr1$saltsalt$HZb7DO9JU4769Nu3n58bv.", "bar"),
            ("{SHA}Ys23Ag/5IOWqZCw9QGaVDdHwH00=", "bar"),
            ("$2y$05$abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6", "bar"),
        ] {
            let hash = Hash::parse(text).unwrap();
            assert!(hash.is_of(password), "{text}");
            for wrong in ["", "Bar", "bar ", "b", &"x".repeat(300)] {
                assert!(!hash.is_of(wrong), "{text}: {wrong}");
            }
        }
    }

    #[test]
    fn apr1_takes_passwords_of_any_length() {
        assert_eq!(apr1(b"", "x"), "tMwYqBfQwi3FYAr0aJc8M/");
        assert_eq!(apr1("p\u{e4}ssword that is longer than a digest".as_bytes(), "abcdefgh"), "ISpAzRXKWcNsZe9L5e0k01");
    }

    #[test]
    fn other_hashes_are_refused() {
        for (text, expected) in [
            ("bar", Refused::Unknown),
            ("", Refused::Unknown),
            ("rqXexS6ZhobKA", Refused::Unknown),
            ("$1$salt$qJH7.N4xYta3aEG/dfqo/0", Refused::Unknown),
            ("$6$salt$x", Refused::Unknown),
            ("{SHA}", Refused::Damaged),
            ("{SHA}AAAA", Refused::Damaged),
            ("$apr1$", Refused::Damaged),
            ("$apr1$$ocCTG60w4rGOzRpjDnz.V/", Refused::Damaged),
            ("$apr1$saltsalts$ocCTG60w4rGOzRpjDnz.V/", Refused::Damaged),
            ("$apr1$salt$ocCTG60w4rGOzRpjDnz.V", Refused::Damaged),
            ("$2y$05$short", Refused::Damaged),
            ("$2y$99$abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6", Refused::Expensive),
            ("$2y$15$abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6", Refused::Expensive),
            ("$2y$03$abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6", Refused::Damaged),
        ] {
            assert_eq!(Hash::parse(text).unwrap_err(), expected, "{text}");
        }
    }
}
