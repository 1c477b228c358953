//! Bytes as `osregex` and `osmatch` see them: what counts as one letter, and the classes of characters.

use super::CompileError;

/// Letters of ASCII in lower case; all other bytes as they are.
#[inline]
pub(super) const fn fold(byte: u8) -> u8 {
    byte.to_ascii_lowercase()
}

/// A class of characters, written as a backslash and a letter or sign. A set of one bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class(u16);

impl Class {
    /// The class that a backslash before `sign` means.
    pub(super) fn escaped(sign: Option<u8>, at: usize) -> Result<Self, CompileError> {
        sign.and_then(|sign| SIGNS.iter().position(|&known| known == sign))
            .map(|place| Self(1 << place))
            .ok_or(CompileError::BadEscape { at })
    }

    /// Whether the byte is in the class.
    #[inline]
    pub(super) fn has(self, byte: u8) -> bool {
        CLASSES.get(usize::from(byte)).is_some_and(|classes| classes & self.0 != 0)
    }
}

/// What may follow a backslash. A class is known by its place here.
const SIGNS: [u8; 15] = *b"dwspDWS.t()\\$|<";

/// The classes of each byte, as sets of bits.
static CLASSES: [u16; 256] = classes();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, over arrays of known lengths")]
const fn classes() -> [u16; 256] {
    let mut all = [0; 256];
    let mut byte = 0;
    while byte < all.len() {
        let mut place = 0;
        while place < SIGNS.len() {
            if belongs(byte as u8, SIGNS[place]) {
                all[byte] |= 1 << place;
            }
            place += 1;
        }
        byte += 1;
    }
    all
}

const fn belongs(byte: u8, sign: u8) -> bool {
    match sign {
        b'd' => byte.is_ascii_digit(),
        b'w' => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'@' | b'_'),
        b's' => byte == b' ',
        b'p' => matches!(byte, b'!'..=b'.' | b':'..=b'?' | b'[' | b']' | b'{'..=b'}'),
        b'D' => !belongs(byte, b'd'),
        b'W' => !belongs(byte, b'w'),
        b'S' => !belongs(byte, b's'),
        b'.' => true,
        b't' => byte == b'\t',
        itself => byte == itself,
    }
}
