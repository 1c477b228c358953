//! Pre-decoding: what the head of an event says of when, where and by which program it was written.
//!
//! A date is known by the signs around its numbers alone, so that a head which merely looks like one is taken for it,
//! as in the original; see `docs/facts/10-engine.md`, section 4. Assumes nothing of the bytes. Must not be here: what
//! decoders find in the rest.

mod asl;
mod dates;
mod names;
mod origin;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]
mod tests;

pub use origin::{Origin, origin};

use dates::Head;

/// An event, as far as its head tells. All are parts of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predecoded<'a> {
    /// The date, as it was written.
    pub timestamp: Option<&'a [u8]>,
    /// The host that is named after a date of syslog; may be empty. What replies show is [`reported_hostname`].
    pub hostname: Option<&'a [u8]>,
    /// The program; may be empty.
    pub program_name: Option<&'a [u8]>,
    /// What is left for decoders and rules.
    pub log: &'a [u8],
}

/// Takes the head of an event apart. It ends at a NUL byte, if there is one.
#[must_use]
pub fn predecode(event: &[u8]) -> Predecoded<'_> {
    let event = Text(memchr::memchr(0, event).and_then(|end| event.get(..end)).unwrap_or(event));
    let nothing = Predecoded { timestamp: None, hostname: None, program_name: None, log: event.0 };
    match dates::head(event) {
        None => nothing,
        Some(Head::Syslog { log }) => names::after_date(event, log),
        Some(Head::Dated { timestamp, log }) => {
            Predecoded { timestamp: Some(event.part(timestamp)), log: event.from(log), ..nothing }
        }
        Some(Head::Asl) => asl::entries(event),
    }
}

/// The host name that replies and alerts show (`predecoder.hostname`). It is looked for anew, and only after a date
/// such as `Dec 29 10:00:01`: all that follows it, up to a space.
#[must_use]
pub fn reported_hostname(event: &[u8]) -> Option<&[u8]> {
    const DATE: [&[u8]; 16] =
        [UPPER, LOWER, LOWER, b" ", b" 0123", DIGIT, b" ", DIGIT, DIGIT, b":", DIGIT, DIGIT, b":", DIGIT, DIGIT, b" "];
    const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
    const DIGIT: &[u8] = b"0123456789";
    let (date, rest) = event.split_at_checked(DATE.len())?;
    if !date.iter().zip(DATE).all(|(byte, allowed)| allowed.contains(byte)) {
        return None;
    }
    rest.split(|&byte| byte == b' ' || byte == 0).next().filter(|name| !name.is_empty())
}

/// A text that may be looked at beyond its end, where it has NUL bytes.
#[derive(Clone, Copy)]
struct Text<'a>(&'a [u8]);

impl<'a> Text<'a> {
    fn at(self, place: usize) -> u8 {
        self.0.get(place).copied().unwrap_or(0)
    }

    fn len(self) -> usize {
        self.0.len()
    }

    /// From a place on; nothing, beyond the end.
    fn from(self, start: usize) -> &'a [u8] {
        self.0.get(start..).unwrap_or_default()
    }

    /// What of a range lies in the text.
    fn part(self, range: std::ops::Range<usize>) -> &'a [u8] {
        let end = range.end.min(self.len());
        self.0.get(range.start.min(end)..end).unwrap_or_default()
    }

    /// Where the byte is, at `start` or after it.
    fn find(self, byte: u8, start: usize) -> Option<usize> {
        memchr::memchr(byte, self.from(start)).map(|offset| start + offset)
    }

    /// The first place, at `start` or after it, whose byte does not belong.
    fn past(self, start: usize, belongs: impl Fn(u8) -> bool) -> usize {
        start + self.from(start).iter().take_while(|&&byte| belongs(byte)).count()
    }
}
