//! Finding the decoder of an event, and reading its fields.

use super::decoding::{Decoding, category};
use super::{Decoder, From, Observer, Root, Slot, plugins};
use crate::event::Event;

/// Finds the decoder of an event and reads its fields. Returns the rule that an alert of another manager
/// names, by its place among all.
pub(crate) fn decode<O: Observer>(decoding: &mut Decoding<'_>, event: &mut Event, observer: &mut O) -> Option<usize> {
    let log = std::mem::take(&mut event.log);
    let decoders = decoding.decoders;
    let roots = if event.program_name.is_some() { &decoders.with_program } else { &decoders.without_program };
    for root in roots {
        let Some(after) = fits(decoding, root, event, &log, observer) else { continue };
        observer.fits(root.decoder);
        event.decoder = Some(root.decoder);
        decoding.after_prematch = Some(after);
        read(decoding, root, event, &log, after, observer);
        break;
    }
    event.log = decoding.log.take().unwrap_or(log);
    event.category = category(decoders, decoding.categories, event.decoder);
    decoding.alert
}

/// Whether a decoder of a list is the event's, and where the text behind its `prematch` begins.
fn fits<O: Observer>(
    decoding: &mut Decoding<'_>,
    root: &Root,
    event: &Event,
    log: &[u8],
    observer: &mut O,
) -> Option<usize> {
    let decoder = decoding.decoder(root.decoder)?;
    if let Some(name) = &event.program_name {
        let pattern = decoder.program_name.as_ref();
        let held = pattern.is_some_and(|pattern| pattern.matches_within(name, &mut decoding.steps));
        observer.program_name(root.decoder, held);
        if !held {
            return None;
        }
    }
    let Some(prematch) = &decoder.prematch else { return Some(0) };
    let behind = decoding.behind(prematch, log, 0);
    observer.prematch(root.decoder, 0, behind);
    behind
}

/// Reads the fields: by the first child that fits, or by the decoder itself if it has no children.
fn read<O: Observer>(
    decoding: &mut Decoding<'_>,
    root: &Root,
    event: &mut Event,
    log: &[u8],
    after_parent: usize,
    observer: &mut O,
) {
    let (chain, after_prematch) = match root.children.is_empty() {
        true => (std::slice::from_ref(&root.decoder), None),
        false => {
            let Some((place, after)) = child(decoding, root, event, log, after_parent, observer) else { return };
            (root.children.get(place..).unwrap_or_default(), Some(after))
        }
    };
    let mut after_regex = None;
    for place in chain {
        let Some(decoder) = decoding.decoder(*place) else { return };
        if let Some(plugin) = decoder.plugin {
            observer.plugin(*place);
            plugins::run(plugin, decoding, event, log);
        } else if let Some(regex) = &decoder.regex {
            let from = match decoder.regex_from {
                From::Start => Some(0),
                From::AfterParent => Some(after_parent),
                From::AfterPrematch => after_prematch,
                From::AfterRegex => after_regex.or(after_prematch),
            };
            let behind = from.and_then(|from| Some((from, decoding.behind(regex, log, from)?)));
            observer.regex(*place, from, behind.map(|(_, behind)| behind), decoding.captures);
            match behind {
                Some((from, behind)) => {
                    after_regex = Some(behind);
                    if event.fields.all_named().len() >= decoding.fields {
                        return;
                    }
                    let text = log.get(from..).unwrap_or_default();
                    store(decoding, decoder, event, text);
                }
                None if !decoder.continues => return,
                None => {}
            }
        } else {
            return;
        }
        if !decoder.continues {
            return;
        }
    }
}

/// The first child that fits, and where the text behind its `prematch` begins.
fn child<O: Observer>(
    decoding: &mut Decoding<'_>,
    root: &Root,
    event: &mut Event,
    log: &[u8],
    after_parent: usize,
    observer: &mut O,
) -> Option<(usize, usize)> {
    let mut children = root.children.iter().enumerate();
    while let Some((at, place)) = children.next() {
        let decoder = decoding.decoder(*place)?;
        let Some(prematch) = &decoder.prematch else { return Some((at, after_parent)) };
        let from = if decoder.prematch_from == From::AfterParent { after_parent } else { 0 };
        let behind = decoding.behind(prematch, log, from);
        observer.prematch(*place, from, behind);
        if let Some(after) = behind {
            observer.fits(*place);
            event.decoder = Some(*place);
            decoding.after_parent = Some(after_parent);
            decoding.after_prematch = Some(after);
            return Some((at, after));
        }
        // Those that only continue it are not asked.
        let mut continues = decoder.continues;
        while continues {
            let (_, place) = children.next()?;
            continues = decoding.decoder(*place)?.continues;
        }
    }
    None
}

/// Stores the sub-strings of a match in `text` as the fields that `order` names.
fn store(decoding: &Decoding<'_>, decoder: &Decoder, event: &mut Event, text: &[u8]) {
    let order = decoder.order.iter().flatten();
    for (value, slot) in decoding.captures.iter(text).zip(order) {
        match slot {
            Slot::Fixed(field) => event.fields.set(*field, value),
            Slot::Named(name) if event.fields.all_named().len() < 2 * decoding.fields => {
                event.fields.add(name.as_bytes(), value);
            }
            Slot::Named(_) => {}
        }
    }
}
