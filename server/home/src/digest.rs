//! Digests as files and databases of a manager hold them: hexadecimal digits in lower case.

use md5::{Digest as _, Md5};

/// Two digits for each byte.
pub fn hex(bytes: impl AsRef<[u8]>) -> String {
    let digits = bytes.as_ref().iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// The MD5 of a text.
pub fn md5(text: &[u8]) -> String {
    hex(Md5::digest(text))
}

#[cfg(test)]
mod tests {
    use super::{hex, md5};

    #[test]
    fn digits() {
        assert_eq!(hex([0, 0x0a, 0xf0, 0xff]), "000af0ff");
        assert_eq!(md5(b""), "d41d8cd98f00b204e9800998ecf8427e");
    }
}
