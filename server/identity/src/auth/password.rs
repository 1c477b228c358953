//! Password hashes as Werkzeug writes them: `method$salt$hex` (docs/facts/01-api-layer.md, section 7.6).
//!
//! Slow on purpose and blocking: callers keep it off the async threads and bound how many run at once.

use std::num::NonZeroU32;

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    pbkdf2,
    rand::{SecureRandom, SystemRandom},
};
use scrypt::{Params, scrypt};

use apid_home::digest::hex;

const SALT_LENGTH: usize = 16;
const SALT_LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const KEY_LENGTH: usize = 64;
const LOG_COST: u8 = 15;
const BLOCK: u32 = 8;

/// What a stored hash must not exceed, so that a foreign database cannot ask for unbounded work or memory.
const MAX_MEMORY: u64 = 512 << 20;
const MAX_ITERATIONS: u32 = 10_000_000;

/// Compared with for a user that does not exist, so that the answer takes as long as for one that does. No password has
/// it: the digest is not the result of any hash.
const DUMMY: &str = "scrypt:32768:8:1$aaaaaaaaaaaaaaaa$\
    0000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000";

/// Hashes a password under a fresh salt. Fails only when the system provides no random bytes.
pub(super) fn hash(password: &str) -> Option<String> {
    let mut salt = String::with_capacity(SALT_LENGTH);
    let random = SystemRandom::new();
    while salt.len() < SALT_LENGTH {
        let mut bytes = [0; SALT_LENGTH];
        random.fill(&mut bytes).ok()?;
        // Bytes beyond the last whole multiple of the alphabet are dropped, so that all letters are equally likely.
        let letters = bytes.iter().filter_map(|byte| SALT_LETTERS.get(usize::from(byte & 63)));
        salt.extend(letters.take(SALT_LENGTH - salt.len()).map(|letter| char::from(*letter)));
    }
    let mut key = [0; KEY_LENGTH];
    let params = Params::new(LOG_COST, BLOCK, 1).ok()?;
    scrypt(password.as_bytes(), salt.as_bytes(), &params, &mut key).ok()?;
    Some(format!("scrypt:{}:{BLOCK}:1${salt}${}", 1 << LOG_COST, hex(key)))
}

/// Whether `password` is the one that `stored` was made from. `None` stands for a user that does not exist: the work is
/// done and the answer is no. A hash in an unknown form matches nothing.
pub(super) fn verify(password: &str, stored: Option<&str>) -> bool {
    let matches = check(password.as_bytes(), stored.unwrap_or(DUMMY)).unwrap_or(false);
    matches && stored.is_some()
}

fn check(password: &[u8], stored: &str) -> Option<bool> {
    let mut parts = stored.splitn(3, '$');
    let (method, salt, digest) = (parts.next()?, parts.next()?, unhex(parts.next()?)?);
    if digest.is_empty() || digest.len() > 1024 {
        return None;
    }
    let method: Vec<&str> = method.split(':').collect();
    match method.as_slice() {
        ["scrypt", cost, block, parallel] => {
            let (cost, block, parallel): (u64, u32, u32) =
                (cost.parse().ok()?, block.parse().ok()?, parallel.parse().ok()?);
            let memory = u64::from(block).checked_mul(128)?.checked_mul(cost)?;
            if !cost.is_power_of_two() || cost < 2 || memory > MAX_MEMORY || parallel > 16 {
                return None;
            }
            let params = Params::new(u8::try_from(cost.trailing_zeros()).ok()?, block, parallel).ok()?;
            let mut key = vec![0; digest.len()];
            scrypt(password, salt.as_bytes(), &params, &mut key).ok()?;
            Some(verify_slices_are_equal(&key, &digest).is_ok())
        }
        ["pbkdf2", function, iterations] => {
            let algorithm = match *function {
                "sha256" => pbkdf2::PBKDF2_HMAC_SHA256,
                "sha512" => pbkdf2::PBKDF2_HMAC_SHA512,
                "sha1" => pbkdf2::PBKDF2_HMAC_SHA1,
                _ => return None,
            };
            let iterations: NonZeroU32 = iterations.parse().ok()?;
            if iterations.get() > MAX_ITERATIONS {
                return None;
            }
            Some(pbkdf2::verify(algorithm, iterations, salt.as_bytes(), password, &digest).is_ok())
        }
        _ => None,
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    text.as_bytes().chunks_exact(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{check, hash, verify};

    #[test]
    fn a_hash_verifies_its_password_alone() {
        let stored = hash("pass\u{e9}$word").unwrap();
        assert!(stored.starts_with("scrypt:32768:8:1$"));
        assert_eq!(stored.split('$').map(str::len).collect::<Vec<_>>(), [16, 16, 128]);
        assert!(verify("pass\u{e9}$word", Some(&stored)));
        assert!(!verify("pass", Some(&stored)));
        assert!(!verify("", Some(&stored)));
    }

    /// RFC 7914, section 12: the second vector of scrypt, and section 11's second of PBKDF2.
    #[test]
    fn published_vectors() {
        let stored = "scrypt:1024:8:16$NaCl$\
            fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
            2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640";
        assert!(verify("password", Some(stored)));
        let stored = "pbkdf2:sha256:80000$NaCl$\
            4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56\
            a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d";
        assert!(verify("Password", Some(stored)));
        assert!(!verify("password", Some(stored)));
    }

    #[test]
    fn an_unknown_user_costs_a_hash_and_never_matches() {
        assert_eq!(check(b"x", super::DUMMY), Some(false));
        assert!(!verify("x", None));
    }

    #[test]
    fn malformed_and_excessive_hashes_match_nothing() {
        for stored in [
            "",
            "plain",
            "scrypt:32768:8:1$salt$",
            "scrypt:32768:8:1$salt$zz",
            "scrypt:0:8:1$salt$00",
            "scrypt:1000:8:1$salt$00",
            "scrypt:1099511627776:8:1$salt$00",
            "scrypt:32768:4294967295:1$salt$00",
            "scrypt:32768:8:4000000000$salt$00",
            "pbkdf2:sha256:0$salt$00",
            "pbkdf2:sha256:4294967295$salt$00",
            "pbkdf2:md5:1$salt$00",
            "md5$salt$00",
        ] {
            assert_eq!(check(b"x", stored), None, "{stored}");
        }
    }
}
