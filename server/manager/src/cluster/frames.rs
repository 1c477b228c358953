//! Frames of the cluster daemon's local socket (docs/facts/06-backends.md, section 12.1): a header of 20 bytes in
//! network byte order (counter, length, command), then the payload. A message that is longer than a frame comes in
//! several with the same counter, each of which but the last is marked.
//!
//! Nothing that a header says is believed: lengths are bounded, and memory grows with what has arrived. Must not be
//! here: what commands mean.

use std::io::{self, Read, Write};

/// Bytes of a header, and of the command at its end.
const HEADER: usize = 20;
const COMMAND: usize = 12;

/// The mark of a message that goes on in the next frame, at the end of the command.
const DIVIDED: u8 = b'd';

/// Bytes of a frame that this side sends, header included, as the original divides its messages.
const LONGEST_SENT: usize = 5 << 20;

/// Bytes of a payload that is taken, and of a whole message. The daemon's own bounds are 10 MiB and 256 MiB.
const LONGEST_FRAME: usize = 10 << 20;
pub(super) const LONGEST_MESSAGE: usize = 64 << 20;

/// Room that is made before anything of a payload has arrived.
const AT_FIRST: usize = 64 << 10;

/// One whole message.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message {
    /// Which exchange it belongs to.
    pub(super) counter: u32,
    /// Such as `ok`.
    pub(super) command: String,
    /// What it carries.
    pub(super) payload: Vec<u8>,
}

/// Writes a message in as many frames as it needs. `command` has at most 11 ASCII characters.
pub(super) fn write(to: &mut impl Write, counter: u32, command: &str, payload: &[u8]) -> io::Result<()> {
    let mut rest = payload;
    loop {
        let (part, later) = rest.split_at(rest.len().min(LONGEST_SENT - HEADER));
        let mut frame = Vec::with_capacity(HEADER + part.len());
        frame.extend_from_slice(&counter.to_be_bytes());
        frame.extend_from_slice(&u32::try_from(part.len()).map_err(io::Error::other)?.to_be_bytes());
        frame.extend_from_slice(&padded(command, !later.is_empty())?);
        frame.extend_from_slice(part);
        to.write_all(&frame)?;
        if later.is_empty() {
            return to.flush();
        }
        rest = later;
    }
}

fn padded(command: &str, is_divided: bool) -> io::Result<[u8; COMMAND]> {
    let mut field = [b'-'; COMMAND];
    let name = command.as_bytes();
    let Some((start, _)) = field.split_at_mut_checked(name.len()).filter(|_| name.len() < COMMAND) else {
        return Err(io::Error::other(format!("the command {command} is too long")));
    };
    start.copy_from_slice(name);
    if let Some(after) = field.get_mut(name.len()) {
        *after = b' ';
    }
    if let Some(last) = field.last_mut().filter(|_| is_divided) {
        *last = DIVIDED;
    }
    Ok(field)
}

/// Reads the next message.
pub(super) fn read(from: &mut impl Read) -> io::Result<Message> {
    let mut begun: Option<(u32, Vec<u8>)> = None;
    loop {
        let mut header = [0; HEADER];
        from.read_exact(&mut header)?;
        let (counter, length, field) = parts(&header);
        let (name, is_divided) = command(&field)?;
        if length > LONGEST_FRAME {
            return Err(garbled(format!("a frame of {length} bytes")));
        }
        let mut payload = match begun.take() {
            None => Vec::with_capacity(length.min(AT_FIRST)),
            Some((of, payload)) if of == counter => payload,
            // The daemon writes a message at a time.
            Some(_) => return Err(garbled("a frame amid the message of another")),
        };
        if payload.len().saturating_add(length) > LONGEST_MESSAGE {
            return Err(garbled(format!("a message of more than {LONGEST_MESSAGE} bytes")));
        }
        if from.by_ref().take(length as u64).read_to_end(&mut payload)? < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if !is_divided {
            return Ok(Message { counter, command: name, payload });
        }
        begun = Some((counter, payload));
    }
}

/// Counter, length and command of a header.
fn parts(header: &[u8; HEADER]) -> (u32, usize, [u8; COMMAND]) {
    let [a, b, c, d, e, f, g, h, field @ ..] = *header;
    let length = u32::from_be_bytes([e, f, g, h]);
    (u32::from_be_bytes([a, b, c, d]), usize::try_from(length).unwrap_or(usize::MAX), field)
}

/// The name in a command's field, and whether the message goes on.
fn command(field: &[u8; COMMAND]) -> io::Result<(String, bool)> {
    let [name @ .., mark] = field;
    let end = name.iter().position(|byte| *byte == b' ').unwrap_or(name.len());
    let name = name.get(..end).unwrap_or_default();
    if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
        return Err(garbled(format!("the command {}", field.escape_ascii())));
    }
    Ok((String::from_utf8_lossy(name).into_owned(), *mark == DIVIDED))
}

fn garbled(what: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the cluster's daemon sent {what}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn written(command: &str, payload: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        write(&mut out, 7, command, payload).unwrap();
        out
    }

    #[test]
    fn a_frame_is_a_header_and_a_payload() {
        assert_eq!(written("get_nodes", b"{}"), b"\0\0\0\x07\0\0\0\x02get_nodes --{}");
        let message = read(&mut &b"\0\0\x01\0\0\0\0\x03ok ---------abc"[..]).unwrap();
        assert_eq!(message, Message { counter: 256, command: "ok".to_owned(), payload: b"abc".to_vec() });
        let full = read(&mut &b"\0\0\0\x01\0\0\0\0control_res "[..]).unwrap();
        assert_eq!((full.command.as_str(), full.payload.len()), ("control_res", 0));
        assert!(write(&mut Vec::new(), 1, "twelve_chars", b"").is_err());
    }

    #[test]
    fn a_long_message_is_divided_and_joined() {
        let long: Vec<u8> = (0..LONGEST_SENT + 3).map(|place| (place % 251) as u8).collect();
        let out = written("dapi", &long);
        assert_eq!(out.len(), long.len() + 2 * HEADER);
        assert_eq!(&out[8..HEADER], b"dapi ------d");
        let message = read(&mut out.as_slice()).unwrap();
        assert!(message.command == "dapi" && message.payload == long);
    }

    #[test]
    fn what_is_too_long_or_no_frame_is_refused() {
        let refused = |bytes: &[u8]| read(&mut &*bytes).unwrap_err();
        for (bytes, part) in [
            (&b"\0\0\0\x01\xff\xff\xff\xffok ---------"[..], "a frame of 4294967295 bytes"),
            (b"\0\0\0\x01\0\0\0\0\xff\xfe ---------", "the command \\xff\\xfe ---------"),
            (b"\0\0\0\x01\0\0\0\0 -----------", "the command  -----------"),
            (b"\0\0\0\x01\0\0\0\x01ok --------dx\0\0\0\x02\0\0\0\0ok ---------", "amid the message"),
        ] {
            let error = refused(bytes);
            assert!(error.to_string().contains(part), "{error}");
        }
        for cut in [&b"\0\0"[..], b"\0\0\0\x01\0\0\0\x05ok ---------abc"] {
            assert_eq!(refused(cut).kind(), io::ErrorKind::UnexpectedEof);
        }
        let mut endless = Vec::new();
        for _ in 0..8 {
            endless.extend_from_slice(b"\0\0\0\x01\0\xa0\0\0ok --------d");
            endless.resize(endless.len() + LONGEST_FRAME, b'x');
        }
        assert!(refused(&endless).to_string().contains("a message of more than"));
    }
}
