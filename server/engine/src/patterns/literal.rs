//! Finding a plain text in another one, with letters of ASCII in both cases.
//!
//! Looks for one byte of the text that is rare in logs, with the processor's wide instructions, and compares the rest
//! where that is. Time is bounded by the product of both lengths, so that a literal has a greatest length.

use super::alphabet::fold;

/// A text to be found: not empty, in lower case, and of at most [`Literal::MAX_BYTES`] bytes.
#[derive(Debug)]
pub(crate) struct Literal {
    bytes: Box<[u8]>,
    /// The offset of its rarest byte.
    rarest: u8,
}

impl Literal {
    /// Longest text, in bytes.
    pub(crate) const MAX_BYTES: usize = 96;

    /// A literal of these bytes, which are in lower case already. `None` if there are none or too many.
    pub(crate) fn new(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > Self::MAX_BYTES {
            return None;
        }
        let (rarest, _) = bytes.iter().enumerate().min_by_key(|&(_, &byte)| frequency(byte))?;
        Some(Self { bytes: bytes.into(), rarest: u8::try_from(rarest).ok()? })
    }

    /// Its length in bytes.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Where the literal begins in `text`, at `from` or after it.
    pub(crate) fn find(&self, text: &[u8], from: usize) -> Option<usize> {
        let skipped = usize::from(self.rarest);
        let rarest = *self.bytes.get(skipped)?;
        let mut at = from;
        loop {
            let rest = text.get(at + skipped..)?;
            let offset = if rarest.is_ascii_lowercase() {
                memchr::memchr2(rarest, rarest.to_ascii_uppercase(), rest)?
            } else {
                memchr::memchr(rarest, rest)?
            };
            at += offset;
            let part = text.get(at..at + self.bytes.len())?;
            if same(&self.bytes, part) {
                return Some(at);
            }
            at += 1;
        }
    }
}

/// Whether `text` is `wanted`, which is in lower case.
pub(super) fn same(wanted: &[u8], text: &[u8]) -> bool {
    wanted.len() == text.len() && wanted.iter().zip(text).all(|(&wanted, &byte)| wanted == fold(byte))
}

/// How common a byte is in logs, roughly: its place from the end of a list.
fn frequency(byte: u8) -> usize {
    const COMMON: &[u8] = b" e0at1ino2s3r.45-l6d7c:8u9m/p\"hgf,b_y=v(w)k\\[]x;{}'jqz";
    COMMON.iter().position(|&common| common == byte).map_or(0, |place| COMMON.len() - place)
}
