//! Explaining an event: it goes through decoders and rules as any other, and each step is recorded.
//!
//! What an event becomes does not depend on whether it is explained: only where a match is within a text is looked for
//! once more, with a bound of steps of its own. Must not be here: JSON of the wire.

mod decoders;
mod rules;

use std::ops::Range;

use super::Session;
use super::process::Request;
use crate::explain::{Bounds, DecoderStep, Explanation, Head, RuleStep};
use crate::messages::Place;
use crate::patterns::{Captures, Steps};
use crate::predecode::{origin, predecode};
use crate::report::Report;
use crate::ruleset::Ruleset;

/// Bytes of one text at most; of a longer one the beginning is shown.
const LONGEST: usize = 512;

/// Bytes that a step or a condition takes beside its texts, roughly.
const STEP: usize = 128;

/// What looking for the places of matches may take for one event.
const STEPS: u64 = 1 << 22;

impl Session {
    /// Takes an event through decoders and rules as [`Session::process`] does, and says why it becomes what it becomes.
    /// The explanation holds no more than `bounds` say, but for the rules that matched.
    pub fn explain(&mut self, request: Request<'_>, bounds: Bounds) -> (Report, Explanation) {
        let ruleset = self.ruleset.clone();
        let event = memchr::memchr(0, request.event).and_then(|end| request.event.get(..end)).unwrap_or(request.event);
        let head = head(event, request.location);
        let mut recorder = Recorder::new(&ruleset, event, head, bounds);
        let report = self.observed(request, &mut recorder);
        (report, recorder.finish())
    }
}

/// Where the parts of an event's head are.
fn head(event: &[u8], location: &[u8]) -> Head {
    let found = predecode(event);
    let start = event.as_ptr().addr();
    // Each part is one of the event.
    let place = |part: &[u8]| {
        let from = part.as_ptr().addr().saturating_sub(start).min(event.len());
        from..(from + part.len()).min(event.len())
    };
    let is_named = origin(location).is_some_and(|origin| origin.hostname.is_some());
    Head {
        timestamp: found.timestamp.map(place),
        hostname: found.hostname.filter(|_| !is_named).map(place),
        program_name: found.program_name.map(place),
        log: if found.log.is_empty() { event.len()..event.len() } else { place(found.log) },
    }
}

/// What is recorded of an event.
struct Recorder<'r> {
    ruleset: &'r Ruleset,
    event: &'r [u8],
    /// The text that decoders look at.
    log: &'r [u8],
    /// Where it begins in the event; nothing, once a decoder has put another text in its place.
    log_at: Option<usize>,
    bounds: Bounds,
    /// Of looking for the places of matches.
    steps: Steps,
    captures: Captures,
    /// The decoder of the last step, and whether that has room.
    decoder: Option<(usize, bool)>,
    /// The event's decoder, once it is known.
    used_decoder: Option<usize>,
    /// The rule that is tried, and whether its step has room.
    rule: Option<(usize, bool)>,
    /// The rules that matched and led here, by their places among all, with their steps.
    chain: Vec<(usize, usize)>,
    explanation: Explanation,
}

impl<'r> Recorder<'r> {
    fn new(ruleset: &'r Ruleset, event: &'r [u8], head: Head, bounds: Bounds) -> Self {
        Self {
            ruleset,
            event,
            log: event.get(head.log.clone()).unwrap_or_default(),
            log_at: Some(head.log.start),
            bounds,
            steps: Steps::at_most(STEPS),
            captures: Captures::new(),
            decoder: None,
            used_decoder: None,
            rule: None,
            chain: Vec::new(),
            explanation: Explanation { head, ..Explanation::default() },
        }
    }

    fn finish(mut self) -> Explanation {
        let rules = self.chain.iter().filter_map(|(place, _)| Some(self.ruleset.tree.rules.get(*place)?.id));
        self.explanation.chain = rules.collect();
        self.explanation
    }

    /// A range of the text that decoders look at, as one of the event.
    fn of_event(&self, range: Range<usize>) -> Option<Range<usize>> {
        let at = self.log_at?;
        Some(at + range.start..at + range.end)
    }

    /// Whether there is room for one more step, which is counted if there is not.
    fn has_room(&mut self) -> bool {
        let Explanation { decoders, rules, bytes, omitted, .. } = &mut self.explanation;
        let has_room = decoders.len() + rules.len() < self.bounds.steps && *bytes < self.bounds.bytes;
        *omitted += usize::from(!has_room);
        has_room
    }

    /// Takes room for texts of so many bytes.
    fn take(&mut self, bytes: usize) {
        self.explanation.bytes += STEP + bytes;
    }
}

/// What the steps of decoders and of rules take, beside their conditions.
trait Cost {
    fn cost(&self) -> usize;
}

impl Cost for Option<Place> {
    fn cost(&self) -> usize {
        self.as_ref().map_or(0, |place| place.file.len())
    }
}

impl Cost for DecoderStep {
    fn cost(&self) -> usize {
        self.name.len() + self.parent.as_ref().map_or(0, String::len) + self.place.cost()
    }
}

impl Cost for RuleStep {
    fn cost(&self) -> usize {
        self.description.len() + self.place.cost()
    }
}

/// A text as it is shown.
fn shown(text: &[u8]) -> String {
    match text.get(..LONGEST) {
        Some(beginning) if text.len() > LONGEST => format!("{}…", String::from_utf8_lossy(beginning)),
        _ => String::from_utf8_lossy(text).into_owned(),
    }
}
