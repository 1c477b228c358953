//! A body in chunks: where it ends, and that nobody can see another end (RFC 9112, section 7.1).

use super::head::{is_text, is_token};

/// Bytes of a line with a chunk's size at most.
const MAX_LINE: usize = 256;
/// Bytes of all trailers at most.
const MAX_TRAILERS: usize = 8 << 10;
/// Bytes that all lines of a body may have that are not data, beyond twenty for each chunk: extensions have no use here.
const MAX_EXTENSIONS: usize = 8 << 10;

/// Follows a body; its bytes are handed on as they are.
#[derive(Debug, Default)]
pub(super) struct Chunks {
    state: State,
    /// Bytes of the current line.
    line: usize,
    trailers: usize,
    extensions: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
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
        while self.state != State::Ended {
            if let State::Data(left) = self.state {
                let here = bytes.len() - at;
                let taken = usize::try_from(left).map_or(here, |left| left.min(here));
                at += taken;
                let left = left - taken as u64;
                self.state = if left == 0 { State::DataEnd } else { State::Data(left) };
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
        self.state == State::Ended
    }

    fn step(&mut self, byte: u8) -> Result<(), Malformed> {
        self.line += 1;
        self.state = match (self.state, byte) {
            (State::Start, _) => {
                self.line = 1;
                State::Size { size: hexadecimal(byte)?, digits: 1 }
            }
            (State::Size { size, .. }, b'\r') | (State::Extension { size }, b'\r') => State::SizeEnd { size },
            (State::Size { size, .. }, b';') => State::Extension { size },
            // Sixty-four bits, and `hyper` takes no more digits either.
            (State::Size { size, digits }, _) if digits < 15 => {
                State::Size { size: size * 16 + hexadecimal(byte)?, digits: digits + 1 }
            }
            (State::Extension { size }, _) if is_text(byte) && self.line <= MAX_LINE => {
                self.extensions += 1;
                if self.extensions > MAX_EXTENSIONS {
                    return Err(Malformed);
                }
                State::Extension { size }
            }
            (State::SizeEnd { size: 0 }, b'\n') => State::TrailerStart,
            (State::SizeEnd { size }, b'\n') => State::Data(size),
            (State::DataEnd, b'\r') => State::DataEndLine,
            (State::DataEndLine, b'\n') => State::Start,
            (State::TrailerStart, b'\r') => State::LastEnd,
            (State::TrailerStart | State::TrailerName, _) if is_token(byte) => State::TrailerName,
            (State::TrailerName, b':') => State::TrailerValue,
            (State::TrailerValue, b'\r') => State::TrailerEnd,
            (State::TrailerValue, _) if is_text(byte) => State::TrailerValue,
            (State::TrailerEnd, b'\n') => State::TrailerStart,
            (State::LastEnd, b'\n') => State::Ended,
            _ => return Err(Malformed),
        };
        if matches!(self.state, State::TrailerName | State::TrailerValue) {
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
