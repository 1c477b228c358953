//! A body in chunks: where it ends, such that no other reader can see another end (RFC 9112, section 7.1).

use super::head::{is_text, is_token};

/// Bytes of a line with a chunk's size at most.
const MAX_LINE: usize = 256;
/// Bytes of all trailers at most.
const MAX_TRAILERS: usize = 8 << 10;
/// Bytes that all lines of a body may have that are not data, beyond twenty for each chunk: extensions have no use
/// here.
const MAX_EXTENSIONS: usize = 8 << 10;

/// Follows a body; its bytes are handed on as they are.
#[derive(Debug, Default)]
pub(super) struct Chunks {
    state: ChunkState,
    /// Bytes of the current line.
    line: usize,
    trailers: usize,
    extensions: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum ChunkState {
    /// In the digits of a size; how many there were.
    #[default]
    Start,
    Size {
        size: u64,
        digits: u8,
    },
    Extension {
        size: u64,
    },
    SizeEnd {
        size: u64,
    },
    Data(u64),
    DataEnd,
    DataEndLine,
    /// At the first byte of a line after the last chunk.
    TrailerStart,
    TrailerName,
    TrailerValue,
    TrailerEnd,
    LastEnd,
    Ended,
}

/// The chunks are not well formed, or far too small for what surrounds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the chunks of the body are not well formed")]
pub(super) struct Malformed;

impl Chunks {
    /// Looks at the next bytes; says how many of them belong to the body.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Result<usize, Malformed> {
        let mut at = 0;
        while self.state != ChunkState::Ended {
            if let ChunkState::Data(left) = self.state {
                let here = bytes.len() - at;
                let taken = usize::try_from(left).map_or(here, |left| left.min(here));
                at += taken;
                let left = left - taken as u64;
                self.state = if left == 0 { ChunkState::DataEnd } else { ChunkState::Data(left) };
                if left > 0 {
                    break;
                }
            }
            let Some(byte) = bytes.get(at).copied() else { break };
            self.step(byte)?;
            at += 1;
        }
        Ok(at)
    }

    /// Whether the whole body was seen.
    pub(super) fn ended(&self) -> bool {
        self.state == ChunkState::Ended
    }

    fn step(&mut self, byte: u8) -> Result<(), Malformed> {
        self.line += 1;
        self.state = match (self.state, byte) {
            (ChunkState::Start, _) => {
                self.line = 1;
                ChunkState::Size { size: hexadecimal(byte)?, digits: 1 }
            }
            (ChunkState::Size { size, .. }, b'\r') | (ChunkState::Extension { size }, b'\r') => {
                ChunkState::SizeEnd { size }
            }
            (ChunkState::Size { size, .. }, b';') => ChunkState::Extension { size },
            // Sixty-four bits, and `hyper` takes no more digits either.
            (ChunkState::Size { size, digits }, _) if digits < 15 => {
                ChunkState::Size { size: size * 16 + hexadecimal(byte)?, digits: digits + 1 }
            }
            (ChunkState::Extension { size }, _) if is_text(byte) && self.line <= MAX_LINE => {
                self.extensions += 1;
                if self.extensions > MAX_EXTENSIONS {
                    return Err(Malformed);
                }
                ChunkState::Extension { size }
            }
            (ChunkState::SizeEnd { size: 0 }, b'\n') => ChunkState::TrailerStart,
            (ChunkState::SizeEnd { size }, b'\n') => ChunkState::Data(size),
            (ChunkState::DataEnd, b'\r') => ChunkState::DataEndLine,
            (ChunkState::DataEndLine, b'\n') => ChunkState::Start,
            (ChunkState::TrailerStart, b'\r') => ChunkState::LastEnd,
            (ChunkState::TrailerStart | ChunkState::TrailerName, _) if is_token(byte) => ChunkState::TrailerName,
            (ChunkState::TrailerName, b':') => ChunkState::TrailerValue,
            (ChunkState::TrailerValue, b'\r') => ChunkState::TrailerEnd,
            (ChunkState::TrailerValue, _) if is_text(byte) => ChunkState::TrailerValue,
            (ChunkState::TrailerEnd, b'\n') => ChunkState::TrailerStart,
            (ChunkState::LastEnd, b'\n') => ChunkState::Ended,
            _ => return Err(Malformed),
        };
        if matches!(self.state, ChunkState::TrailerName | ChunkState::TrailerValue) {
            self.trailers += 1;
            if self.trailers > MAX_TRAILERS {
                return Err(Malformed);
            }
        }
        Ok(())
    }
}

fn hexadecimal(byte: u8) -> Result<u64, Malformed> {
    char::from(byte).to_digit(16).map(u64::from).ok_or(Malformed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// How many bytes belong to the body, if it ends.
    fn length(text: &str) -> Result<Option<usize>, Malformed> {
        let mut whole = Chunks::default();
        let result = whole.feed(text.as_bytes()).map(|length| whole.ended().then_some(length));
        // In pieces of one byte the answer must be the same.
        let mut pieces = Chunks::default();
        let mut used = 0;
        let mut in_pieces = Ok(None);
        for byte in text.as_bytes() {
            match pieces.feed(&[*byte]) {
                Ok(length) => used += length,
                Err(error) => in_pieces = Err(error),
            }
            if pieces.ended() || in_pieces.is_err() {
                break;
            }
        }
        if pieces.ended() {
            in_pieces = Ok(Some(used));
        }
        assert_eq!(result, in_pieces, "{text:?}");
        result
    }

    #[test]
    fn the_end_is_found() {
        assert_eq!(length("0\r\n\r\nGET"), Ok(Some(5)));
        assert_eq!(length("3\r\nabc\r\n0\r\n\r\nGET"), Ok(Some(13)));
        assert_eq!(length("a;x=y\r\n0123456789\r\n00\r\nname: value\r\n\r\n0"), Ok(Some(38)));
        assert_eq!(length("3\r\na\r\n\r\n0\r\n\r\n"), Ok(Some(13)));
        assert_eq!(length("3\r\nab"), Ok(None));
        assert_eq!(length("000000000000003\r\nabc\r\n0\r\n\r\n"), Ok(Some(27)));
    }

    #[test]
    fn what_could_end_elsewhere_is_refused() {
        for text in [
            "\r\n\r\n",
            "3\nabc\r\n",
            "3\r\nabc\n0\r\n\r\n",
            "3\r\nabcd\r\n",
            "3 \r\nabc\r\n",
            " 3\r\nabc",
            "+3\r\nabc",
            "0x3\r\nabc",
            "3\r\r\nabc",
            "g\r\n",
            "-1\r\n",
            "1000000000000000\r\n",
            "3;a\0\r\nabc",
            "3;a\nb\r\nabc",
            "0\r\n\n",
            "0\r\nname value\r\n\r\n",
            "0\r\nname: value\n\r\n",
            "0\r\n name: value\r\n\r\n",
            "0\r\nname: \0\r\n\r\n",
        ] {
            assert_eq!(length(text), Err(Malformed), "{text:?}");
        }
        assert_eq!(length(&format!("3;{}\r\n", "x".repeat(MAX_LINE))), Err(Malformed));
        assert_eq!(length(&format!("1;{}\r\na\r\n", "x".repeat(200)).repeat(50)), Err(Malformed));
        assert_eq!(length(&format!("0\r\n{}\r\n", "a: b\r\n".repeat(5000))), Err(Malformed));
    }
}
