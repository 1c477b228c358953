//! The last lines of a file that others write, found without reading what stands before them.
//!
//! Reads backwards in blocks until enough lines have ended, so that the size of the file does not matter. What is read
//! is bounded, whatever the lengths of the lines. Must not be here: what a line says.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::unix::fs::FileExt as _;

/// Bytes that are read at a time.
const BLOCK: usize = 64 << 10;

/// How many lines are wanted, and in how many bytes they must be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) lines: usize,
    /// A line that does not lie within so many bytes of the end is left out, and so are those before it.
    pub(super) bytes: u64,
}

/// Where the last lines of an open file are.
pub(super) struct Tail {
    file: File,
    start: u64,
    end: u64,
}

impl Tail {
    /// Finds the last lines of a file: at least `bounds.lines`, and of the one before only its end or nothing.
    pub(super) fn of(file: File, bounds: Bounds) -> io::Result<Self> {
        let end = file.metadata()?.len();
        let start = start(|buffer, at| file.read_exact_at(buffer, at), end, bounds, BLOCK)?;
        Ok(Self { file, start, end })
    }

    /// How many bytes they are.
    pub(super) const fn length(&self) -> u64 {
        self.end - self.start
    }

    /// Their bytes.
    ///
    /// # Errors
    ///
    /// `UnexpectedEof` when the file has become shorter meanwhile.
    pub(super) fn read(&self) -> io::Result<Vec<u8>> {
        let length = usize::try_from(self.length()).map_err(|_| io::Error::from(ErrorKind::FileTooLarge))?;
        let mut bytes = vec![0; length];
        self.file.read_exact_at(&mut bytes, self.start)?;
        Ok(bytes)
    }
}

/// Where the last lines of `length` bytes begin, which `read` reads at any place.
pub(super) fn start(
    mut read: impl FnMut(&mut [u8], u64) -> io::Result<()>,
    length: u64,
    bounds: Bounds,
    block: usize,
) -> io::Result<u64> {
    // The line before must end too.
    let mut missing = bounds.lines.saturating_add(1);
    let floor = length.saturating_sub(bounds.bytes);
    let mut buffer = vec![0; block];
    let (mut end, mut whole) = (length, length);
    while end > floor {
        let size = usize::try_from(end - floor).unwrap_or(block).min(block);
        let from = end - size as u64;
        let part = buffer.get_mut(..size).unwrap_or_default();
        read(part, from)?;
        for newline in memchr::memrchr_iter(b'\n', part) {
            whole = from + newline as u64 + 1;
            missing -= 1;
            if missing == 0 {
                return Ok(whole);
            }
        }
        end = from;
    }
    Ok(if floor == 0 { 0 } else { whole })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn last(text: &str, lines: usize, bytes: u64, block: usize) -> &str {
        let read = |buffer: &mut [u8], at: u64| {
            let at = usize::try_from(at).unwrap();
            buffer.copy_from_slice(text.as_bytes().get(at..at + buffer.len()).unwrap());
            Ok(())
        };
        let start = start(read, text.len() as u64, Bounds { lines, bytes }, block).unwrap();
        text.get(usize::try_from(start).unwrap()..).unwrap()
    }

    #[test]
    fn lines_are_found_over_blocks_of_any_size() {
        for block in 1..20 {
            for (text, lines, expected) in [
                ("", 3, ""),
                ("a", 3, "a"),
                ("a\nb\nc\n", 3, "a\nb\nc\n"),
                ("z\na\nb\nc\n", 3, "a\nb\nc\n"),
                // Of a text that does not end in a newline it is one line more.
                ("y\nz\na\nb\nhalf", 3, "z\na\nb\nhalf"),
                ("\n\n\n\n\n", 2, "\n\n"),
                ("a\r\nb\r\nc\r\n", 1, "c\r\n"),
            ] {
                assert_eq!(last(text, lines, 1_000, block), expected, "{text:?}, {lines} lines, blocks of {block}");
            }
        }
    }

    #[test]
    fn what_is_read_is_bounded() {
        for block in 1..20 {
            for (text, bytes, expected) in [
                ("aaaaaaaaaa\nbb\ncc\n", 8, "bb\ncc\n"),
                ("aaaaaaaaaa\nbb\ncc\n", 6, "cc\n"),
                ("aaaaaaaaaaaaaaaa", 8, ""),
                ("aaaaaaaaaaaaaaaa\n", 8, ""),
                ("aaaaaaaaaaaaaaaa\nb", 8, "b"),
            ] {
                assert_eq!(last(text, 100, bytes, block), expected, "{text:?}, {bytes} bytes, blocks of {block}");
            }
        }
    }
}
