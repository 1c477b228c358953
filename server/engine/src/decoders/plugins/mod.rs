//! Decoders that are written in code.

mod alert;
mod json;
mod pf;
mod sonicwall;
mod symantec;

use super::{Decoding, Plugin};
use crate::event::{Category, Event};

/// Reads the fields of an event, whose text is `log`.
pub(super) fn run(plugin: Plugin, decoding: &mut Decoding<'_>, event: &mut Event, log: &[u8]) {
    match plugin {
        Plugin::Pf => drop(pf::read(log, &mut event.fields)),
        Plugin::SymantecWebSecurity => symantec::read(log, &mut event.fields),
        Plugin::SonicWall => sonicwall::read(decoding, event, log),
        Plugin::Alert => alert::read(decoding, event, log),
        Plugin::Json => json::read(decoding, event, log),
    }
}

/// Gives the event's decoder a category, which it keeps for later events.
fn set_category(decoding: &mut Decoding<'_>, event: &Event, category: Category) {
    let Some(decoder) = event.decoder else { return };
    match decoding.categories.iter_mut().find(|(other, _)| *other == decoder) {
        Some((_, other)) => *other = category,
        None => decoding.categories.push((decoder, category)),
    }
}

/// What stands before the first `mark` and behind it.
fn split(text: &[u8], mark: u8) -> Option<(&[u8], &[u8])> {
    let place = memchr::memchr(mark, text)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}
