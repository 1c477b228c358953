//! Decoders that no event can have.
//!
//! Only what is certain is told: an earlier decoder is written alike, or fits whatever comes to it.

use std::collections::HashMap;

use crate::decoders::{Decoder, From, Root};
use crate::messages::Place;
use crate::ruleset::Ruleset;

/// A decoder of a ruleset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecoderEntry<'r> {
    /// As its file names it; events may show it by the name of its parent.
    pub name: &'r str,
    /// Where it is written.
    pub place: Option<&'r Place>,
}

/// A decoder that no event can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreachableDecoder<'r> {
    /// The decoder.
    pub decoder: DecoderEntry<'r>,
    /// Why.
    pub reason: DecoderReason<'r>,
}

/// Why no event can have a decoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecoderReason<'r> {
    /// Another one is tried before it wherever it stands, and fits every event that it would fit.
    #[error("decoder '{0}' is tried before it and fits every event that it would fit")]
    Shadowed(&'r str),
    /// All decoders above it are such decoders.
    #[error("decoder '{0}', which is above it, cannot be reached")]
    Below(&'r str),
}

type Reasons<'r> = HashMap<usize, Option<DecoderReason<'r>>>;

impl Ruleset {
    /// Decoders that no event can have, in the order of their loading.
    #[must_use]
    pub fn unreachable_decoders(&self) -> Vec<UnreachableDecoder<'_>> {
        let mut reasons = Reasons::new();
        for roots in [&self.decoders.with_program, &self.decoders.without_program] {
            let mut before: HashMap<_, Before<'_>> = HashMap::new();
            for root in roots {
                let Some(decoder) = self.decoders.all.get(root.decoder) else { continue };
                let program = decoder.program_name.as_ref().map(|pattern| pattern.dialect().name());
                let before = before.entry((program, &decoder.written.program_name)).or_default();
                let reason = before.shadows(decoder, From::Start).map(DecoderReason::Shadowed);
                before.add(decoder, From::Start);
                tell(&mut reasons, root.decoder, reason);
                let below = reason.map(|_| DecoderReason::Below(decoder.written.name.as_str()));
                self.children(root, below, &mut reasons);
            }
        }
        let mut found: Vec<_> = reasons.into_iter().filter_map(|(place, reason)| Some((place, reason?))).collect();
        found.sort_by_key(|(place, _)| *place);
        let entry = |place: usize| {
            let written = &self.decoders.all.get(place)?.written;
            Some(DecoderEntry { name: &written.name, place: written.place.as_ref() })
        };
        let unreachable = found.into_iter();
        unreachable.filter_map(|(place, reason)| Some(UnreachableDecoder { decoder: entry(place)?, reason })).collect()
    }

    /// The children of a decoder: the first that fits is taken, with those that continue it.
    fn children<'r>(&'r self, root: &Root, above: Option<DecoderReason<'r>>, reasons: &mut Reasons<'r>) {
        let mut before = Before::default();
        let mut children = root.children.iter().filter_map(|place| Some((*place, self.decoders.all.get(*place)?)));
        while let Some((place, head)) = children.next() {
            let reason = above.or_else(|| before.shadows(head, head.prematch_from).map(DecoderReason::Shadowed));
            before.add(head, head.prematch_from);
            tell(reasons, place, reason);
            let mut continues = head.continues;
            while continues && let Some((place, decoder)) = children.next() {
                tell(reasons, place, reason);
                continues = decoder.continues;
            }
        }
    }
}

/// Notes why a decoder is not reached in one of its places; it is enough that it is reached in another one.
fn tell<'r>(reasons: &mut Reasons<'r>, place: usize, reason: Option<DecoderReason<'r>>) {
    let known = reasons.entry(place).or_insert(reason);
    *known = known.and(reason);
}

/// Decoders that are tried before others on the same text.
#[derive(Default)]
struct Before<'r> {
    /// The first that has no `prematch` and so fits always.
    always: Option<&'r str>,
    by_prematch: HashMap<(&'r str, &'static str, bool), &'r str>,
}

impl<'r> Before<'r> {
    fn key(decoder: &'r Decoder, from: From) -> Option<(&'r str, &'static str, bool)> {
        let prematch = decoder.prematch.as_ref()?;
        let text = decoder.written.prematch.as_deref().unwrap_or_default();
        Some((text, prematch.dialect().name(), from == From::AfterParent))
    }

    /// The name of the one that is taken in the place of `decoder`.
    fn shadows(&self, decoder: &'r Decoder, from: From) -> Option<&'r str> {
        self.always.or_else(|| self.by_prematch.get(&Self::key(decoder, from)?).copied())
    }

    fn add(&mut self, decoder: &'r Decoder, from: From) {
        let name = decoder.written.name.as_str();
        match Self::key(decoder, from) {
            Some(key) => drop(self.by_prematch.entry(key).or_insert(name)),
            None => drop(self.always.get_or_insert(name)),
        }
    }
}
