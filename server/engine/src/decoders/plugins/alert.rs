//! `OSSECAlert_Decoder`: an alert of another manager, such as
//! `ossec: Alert Level: 3; Rule: 5715 - sshd; Location: host->log; srcip: 1.2.3.4; user: x; text`.
//!
//! The rule that it names is the event's, if there is one, and decides what follows.

use super::{set_category, split};
use crate::decoders::Decoding;
use crate::event::{Category, Event, Fixed};
use crate::json::Text;

/// Longest location, in bytes.
const LOCATION: usize = 254;

/// Longest text of the event, in bytes.
const TEXT: usize = 4_094;

pub(super) fn read(decoding: &mut Decoding<'_>, event: &mut Event, log: &[u8]) {
    set_category(decoding, event, Category::Alert);
    let _ = fields(decoding, event, log);
}

fn fields(decoding: &mut Decoding<'_>, event: &mut Event, log: &[u8]) -> Option<()> {
    if !log.starts_with(b"Alert Level: ") && !log.starts_with(b"ossec: Alert Level") {
        return None;
    }
    let (_, rest) = split(log, b';')?;
    let (_, rest) = split(rest, b':')?;
    let (id, rest) = split(rest.strip_prefix(b" ")?, b' ')?;
    let id = std::str::from_utf8(id).ok()?;
    let number: u32 = id.parse().ok()?;
    let rule = *decoding.rules.get(&number).filter(|_| number.to_string() == id)?;
    let (_, rest) = split(rest, b';')?;
    let (location, mut rest) = split(rest.strip_prefix(b" Location: ")?, b';')?;
    let mut new = [&event.location, &b"|"[..], location].concat();
    new.truncate(LOCATION);
    event.location = new.into();
    event.hostname = event.location.clone();
    while let [b' ', second, ..] = rest
        && *second != b' '
    {
        let (field, behind) = split(rest.get(1..)?, b';')?;
        if let Some(value) = field.strip_prefix(b"srcip: ") {
            event.fields.set(Fixed::SrcIp, value);
        }
        if let Some(value) = field.strip_prefix(b"user: ") {
            event.fields.set(Fixed::DstUser, value);
        }
        rest = behind;
    }
    let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
    let text: Text = rest.get(blanks..)?.iter().copied().take(TEXT).collect();
    event.full_log = text.clone();
    decoding.log = Some(text);
    decoding.alert = Some(rule);
    Some(())
}
