//! The text of an API key: `wzk_`, 43 random letters and digits (256 bits), and a checksum of 6.
//!
//! The prefix and the checksum let a scanner of secrets find keys in files and tell them from texts that only look so,
//! without asking a server. Must not be here: which keys there are.

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};

/// What every key begins with.
pub const PREFIX: &str = "wzk_";

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Random letters: 62 to the power of 43 is more than 2 to the power of 256.
const RANDOM: usize = 43;
/// Letters of the checksum: 62 to the power of 6 is more than 2 to the power of 32.
const CHECKSUM: usize = 6;

/// A new key; `None` when the system provides no random bytes.
pub(super) fn generate() -> Option<String> {
    let random = SystemRandom::new();
    let mut letters = String::with_capacity(RANDOM);
    while letters.len() < RANDOM {
        let mut bytes = [0; 64];
        random.fill(&mut bytes).ok()?;
        // Greater bytes are dropped, so that all letters are equally likely.
        let even = bytes.iter().filter(|byte| usize::from(**byte) < 4 * LETTERS.len());
        let drawn = even.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
        letters.extend(drawn.take(RANDOM - letters.len()).map(|letter| char::from(*letter)));
    }
    Some(format!("{PREFIX}{letters}{}", checksum(&letters)))
}

/// Whether a credential is meant as a key, sound or not. No token begins like this.
pub fn is_meant(text: &str) -> bool {
    text.starts_with(PREFIX)
}

/// Whether a text has the form of a key and the right checksum.
pub(super) fn is_sound(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(PREFIX) else { return false };
    if rest.len() != RANDOM + CHECKSUM || !rest.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    rest.split_at_checked(RANDOM).is_some_and(|(letters, sum)| checksum(letters) == sum)
}

/// The CRC-32 of `letters`, in letters, the highest first.
fn checksum(letters: &str) -> String {
    let mut rest = usize::try_from(crc32fast::hash(letters.as_bytes())).unwrap_or_default();
    let mut sum = [char::from(LETTERS[0]); CHECKSUM];
    for place in sum.iter_mut().rev() {
        *place = LETTERS.get(rest % LETTERS.len()).copied().map_or('0', char::from);
        rest /= LETTERS.len();
    }
    sum.iter().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn keys_are_found_by_their_form_and_checksum() {
        let (one, other) = (generate().unwrap(), generate().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.len(), 53);
        assert!(is_sound(&one) && is_sound(&other));
        let changed = |at: usize| {
            let mut bytes = one.clone().into_bytes();
            let byte = bytes.get_mut(at).unwrap();
            *byte = if *byte == b'0' { b'1' } else { b'0' };
            String::from_utf8(bytes).unwrap()
        };
        for at in [4, 20, 46, 47, 52] {
            assert!(!is_sound(&changed(at)), "{at}");
        }
        for text in ["", "wzk_", &one.replace("wzk_", "wzk-"), &format!("{one}0"), one.get(..52).unwrap(), "eyJ"] {
            assert!(!is_sound(text), "{text}");
        }
        assert!(is_meant("wzk_") && !is_meant("eyJhbGciOiJFUzUxMiJ9") && !is_meant("WZK_"));
    }

    /// Scanners in other programs compute the same: the CRC-32 of zip, base 62.
    #[test]
    fn the_checksum_is_a_fact_of_the_format() {
        assert_eq!(checksum("123456789"), "3jZRME");
        assert_eq!(checksum(""), "000000");
    }
}
