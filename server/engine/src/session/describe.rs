//! The description of a rule with the values of an event's fields: `$(srcip)`.

use crate::event::{Event, Fixed};

/// The length from which on a description stays as it is written, in bytes.
const TOO_LONG: usize = 1_024;

/// The description with values for the names of fields; as it is written where it would get too long.
pub(super) fn described(description: &str, event: &Event) -> Vec<u8> {
    let written = description.as_bytes();
    filled(written.get(..TOO_LONG).unwrap_or(written), event).unwrap_or_else(|| written.to_vec())
}

fn filled(written: &[u8], event: &Event) -> Option<Vec<u8>> {
    let mut text = Vec::with_capacity(written.len() + 32);
    let mut rest = written;
    while let Some(place) = memchr::memmem::find(rest, b"$(") {
        let (before, behind) = rest.split_at_checked(place)?;
        push(&mut text, before)?;
        rest = behind;
        let name = behind.get(2..)?;
        let Some(end) = memchr::memchr(b')', name) else { break };
        if let Some(value) = value(name.get(..end)?, event) {
            push(&mut text, value)?;
        }
        rest = name.get(end + 1..)?;
    }
    push(&mut text, rest)?;
    Some(text)
}

fn push(text: &mut Vec<u8>, more: &[u8]) -> Option<()> {
    (text.len() + more.len() < TOO_LONG).then(|| text.extend_from_slice(more))
}

fn value<'e>(name: &[u8], event: &'e Event) -> Option<&'e [u8]> {
    match name {
        b"program_name" => event.program_name.as_deref(),
        b"hostname" => Some(&event.hostname),
        // An alias in decoders alone.
        b"user" => event.fields.named(name),
        _ => match std::str::from_utf8(name).ok().and_then(Fixed::in_order) {
            Some(field) => event.fields.get(field),
            None => event.fields.named(name),
        },
    }
}
