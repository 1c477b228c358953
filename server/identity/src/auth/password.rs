//! Password hashes as Werkzeug writes them: `method$salt$hex` (docs/facts/01-api-layer.md, section 7.6).
//!
//! Slow on purpose and blocking: callers keep it off the async threads and bound how many run at once.
//!
//! Hashes of several schemes lie in a database that is older than the last change of the scheme, and they cost
//! different work. So that the time of an answer does not tell which scheme a user's hash has, or whether there is a
//! user, a login does the work of every scheme in use ([`verify_alike`]).

use std::{hint::black_box, num::NonZeroU32};

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
const MAX_DIGEST: usize = 1024;

/// Salt and digest that a password is compared with where it has none of its own.
const NO_SALT: &str = "aaaaaaaaaaaaaaaa";

/// How a stored hash was made, with everything that decides what it costs to compare a password with it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Scheme {
    /// `scrypt:N:r:p`, with the binary logarithm of N and the bytes of the digest.
    Scrypt { log_cost: u8, block: u32, parallel: u32, length: usize },
    /// `pbkdf2:function:iterations`, with the bytes of the digest.
    Pbkdf2 { function: Function, iterations: NonZeroU32, length: usize },
}

/// The hash function of PBKDF2.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Function {
    Sha1,
    Sha256,
    Sha512,
}

/// How passwords are hashed here.
pub(super) const REFERENCE: Scheme =
    Scheme::Scrypt { log_cost: LOG_COST, block: BLOCK, parallel: 1, length: KEY_LENGTH };

/// Work that was done on passwords. Equal values took the same time, whatever the outcome.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Work {
    /// Mixings of blocks by scrypt: twice N times r times p for each hash.
    pub scrypt: u64,
    /// Rounds of PBKDF2, for each function.
    pub pbkdf2: [u64; 3],
}

impl std::ops::AddAssign for Work {
    fn add_assign(&mut self, more: Self) {
        self.scrypt += more.scrypt;
        for (sum, more) in self.pbkdf2.iter_mut().zip(more.pbkdf2) {
            *sum += more;
        }
    }
}

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

/// Whether `password` is the one that `stored` was made from. A hash in an unknown form matches nothing.
pub(super) fn verify(password: &str, stored: Option<&str>) -> bool {
    let own = stored.and_then(Stored::parse);
    own.is_some_and(|own| own.is_of(password, &mut Work::default()))
}

/// The same, and the work that it took: that of each of `schemes`, whatever is stored. `None` stands for a user that
/// does not exist. Only a stored hash of a scheme that is not among them adds to it.
pub(super) fn verify_alike(password: &str, stored: Option<&str>, schemes: &[Scheme]) -> (bool, Work) {
    let own = stored.and_then(Stored::parse);
    let (mut is_right, mut work) = (false, Work::default());
    let own_scheme = own.as_ref().map(|own| own.scheme).filter(|own| !schemes.contains(own));
    for scheme in schemes.iter().copied().chain(own_scheme) {
        match &own {
            Some(own) if own.scheme == scheme => is_right = own.is_of(password, &mut work),
            _ => drop(black_box(scheme.derive(password, NO_SALT, &mut work))),
        }
    }
    (is_right, work)
}

/// A stored hash, taken apart.
struct Stored<'a> {
    scheme: Scheme,
    salt: &'a str,
    /// `None` for what is not hexadecimal: the work is done, and nothing matches.
    digest: Option<Vec<u8>>,
}

impl<'a> Stored<'a> {
    fn parse(stored: &'a str) -> Option<Self> {
        let mut parts = stored.splitn(3, '$');
        let (method, salt, digest) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { scheme: Scheme::parse(method, digest.len() / 2)?, salt, digest: unhex(digest) })
    }

    fn is_of(&self, password: &str, work: &mut Work) -> bool {
        let key = self.scheme.derive(password, self.salt, work);
        match (key, &self.digest) {
            (Some(key), Some(digest)) => verify_slices_are_equal(&key, digest).is_ok(),
            _ => false,
        }
    }
}

impl Scheme {
    /// The scheme of a stored hash; `None` for one in an unknown form or beyond the bounds.
    pub(super) fn of(stored: &str) -> Option<Self> {
        Stored::parse(stored).map(|stored| stored.scheme)
    }

    fn parse(method: &str, length: usize) -> Option<Self> {
        if length == 0 || length > MAX_DIGEST {
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
                let log_cost = u8::try_from(cost.trailing_zeros()).ok()?;
                Params::new(log_cost, block, parallel).ok()?;
                Some(Self::Scrypt { log_cost, block, parallel, length })
            }
            ["pbkdf2", function, iterations] => {
                let function = match *function {
                    "sha256" => Function::Sha256,
                    "sha512" => Function::Sha512,
                    "sha1" => Function::Sha1,
                    _ => return None,
                };
                let iterations: NonZeroU32 = iterations.parse().ok()?;
                (iterations.get() <= MAX_ITERATIONS).then_some(Self::Pbkdf2 { function, iterations, length })
            }
            _ => None,
        }
    }

    /// The digest of a password, counted as `work`.
    fn derive(self, password: &str, salt: &str, work: &mut Work) -> Option<Vec<u8>> {
        match self {
            Self::Scrypt { log_cost, block, parallel, length } => {
                let params = Params::new(log_cost, block, parallel).ok()?;
                let mut key = vec![0; length];
                scrypt(password.as_bytes(), salt.as_bytes(), &params, &mut key).ok()?;
                work.scrypt += (2 * u64::from(block) * u64::from(parallel)) << log_cost;
                Some(key)
            }
            Self::Pbkdf2 { function, iterations, length } => {
                let mut key = vec![0; length];
                let (algorithm, size) = match function {
                    Function::Sha1 => (pbkdf2::PBKDF2_HMAC_SHA1, 20),
                    Function::Sha256 => (pbkdf2::PBKDF2_HMAC_SHA256, 32),
                    Function::Sha512 => (pbkdf2::PBKDF2_HMAC_SHA512, 64),
                };
                pbkdf2::derive(algorithm, iterations, salt.as_bytes(), password.as_bytes(), &mut key);
                let [sha1, sha256, sha512] = &mut work.pbkdf2;
                let rounds = match function {
                    Function::Sha1 => sha1,
                    Function::Sha256 => sha256,
                    Function::Sha512 => sha512,
                };
                *rounds += u64::from(iterations.get()) * (length.div_ceil(size) as u64);
                Some(key)
            }
        }
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

    use super::*;

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
    fn all_outcomes_cost_the_same_work() {
        const OLD: &str = "pbkdf2:sha256:1000$NaCl$";
        const SMALL: &str = "scrypt:1024:8:1$NaCl$";
        let known = |prefix: &str, length: usize| {
            let scheme = Scheme::of(&format!("{prefix}{}", "00".repeat(length))).unwrap();
            let key = scheme.derive("right", "NaCl", &mut Work::default()).unwrap();
            format!("{prefix}{}", hex(key))
        };
        let stored = [known(OLD, 32), known(OLD, 64), known("pbkdf2:sha512:700$NaCl$", 64), known(SMALL, 64)];
        let schemes: Vec<Scheme> = stored.iter().filter_map(|stored| Scheme::of(stored)).collect();
        assert_eq!(schemes.len(), 4);
        let expected = Work { scrypt: 2 * 1024 * 8, pbkdf2: [0, 1000 + 2000, 700] };
        let malformed = [
            "",
            "x",
            "md5$salt$00",
            "pbkdf2:sha256:1000$NaCl$",
            "scrypt:1024:8:1$NaCl$zz",
            &format!("{OLD}{}", "zz".repeat(32)),
            "scrypt:1099511627776:8:1$salt$00",
            "pbkdf2:sha256:4294967295$salt$00",
        ];
        for stored in &stored {
            assert_eq!(verify_alike("right", Some(stored), &schemes), (true, expected), "{stored}");
            assert_eq!(verify_alike("wrong", Some(stored), &schemes), (false, expected), "{stored}");
        }
        assert_eq!(verify_alike("right", None, &schemes), (false, expected));
        for stored in malformed {
            let (is_right, work) = verify_alike("right", Some(stored), &schemes);
            let is_among = Scheme::of(stored).is_none_or(|scheme| schemes.contains(&scheme));
            assert!(!is_right && (!is_among || work == expected), "{stored}: {work:?}");
        }
        // A scheme that is not among them is compared with all the same.
        assert!(verify_alike("right", stored.first().map(String::as_str), &[REFERENCE]).0);
    }

    #[test]
    fn malformed_and_excessive_hashes_match_nothing() {
        for stored in [
            "",
            "plain",
            "scrypt:32768:8:1$salt$",
            "scrypt:1024:8:1$salt$zz",
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
            assert!(!verify("x", Some(stored)), "{stored}");
        }
        assert!(!verify("x", None));
    }
}
