//! An event from its text to what there is to say of it.

use super::history::Counted;
use super::matching::{Matched, Matching};
use super::{Session, output};
use crate::decoders::{self, Decoding, decode};
use crate::event::{Category, Event, Fields};
use crate::messages::{Message, Severity};
use crate::moment::Moment;
use crate::patterns::Steps;
use crate::predecode::{origin, predecode};
use crate::report::{Report, Step};
use crate::rules;

/// The longest location that is read, in bytes; every `:` and `|` in it counts twice.
const LONGEST_LOCATION: usize = 2_047;

/// What all matches of an event may take. What is not decided by then does not match; the original has no bound.
pub(super) const STEPS: u64 = 1 << 27;

/// Who observes both decoders and rules.
pub(super) trait Observer: decoders::Observer + rules::Observer {}

impl<O: decoders::Observer + rules::Observer> Observer for O {}

/// An event to process.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// Its text; what follows a NUL in it is not seen.
    pub event: &'r [u8],
    /// Where it was found, such as `/var/log/syslog`, or `[001] (name) any->/var/log/syslog` for one of an agent.
    pub location: &'r [u8],
    /// When it came.
    pub moment: Moment,
    /// The name of this host.
    pub host: &'r str,
    /// Whether to tell which rules were tried.
    pub trace: bool,
}

impl Session {
    /// Takes an event through decoders and rules.
    pub fn process(&mut self, request: Request<'_>) -> Report {
        self.observed(request, &mut ())
    }

    /// The same, and tells an observer of each step.
    pub(super) fn observed<O: Observer>(&mut self, request: Request<'_>, observer: &mut O) -> Report {
        let Some(mut event) = received(request) else {
            return failed("(1106): String not correctly formatted.");
        };
        let ruleset = self.ruleset.clone();
        let (decoders, tree) = (&ruleset.decoders, &ruleset.tree);
        let fields = ruleset.settings.fields;
        let mut decoding = Decoding::new(decoders, fields, &mut self.captures, &mut self.categories, &tree.by_id);
        decoding.steps = Steps::at_most(STEPS);
        let alert = decode(&mut decoding, &mut event, observer);
        let steps = decoding.steps;
        let decoder = event.decoder.and_then(|place| decoders.all.get(place));
        if let Some(decoder) = decoder.filter(|decoder| decoder.accumulates) {
            self.accumulator.fill(&mut event, decoder);
        }
        if tree.roots.is_empty() {
            return failed("");
        }
        observer.decoded(&event);
        let mut matching = Matching {
            ruleset: &ruleset,
            session: self,
            event: &mut event,
            counted: Counted::default(),
            decoder: decoder.map(|decoder| decoder.id),
            trace: request.trace.then(Vec::new),
            steps,
            observer,
        };
        let found = matching.find(alert);
        let Matching { counted, trace, .. } = matching;
        self.finish(request, event, found, counted, trace)
    }

    /// Remembers the event if its rule is worth an alert, and says what was found.
    pub(super) fn finish(
        &mut self,
        request: Request<'_>,
        event: Event,
        found: Option<Matched>,
        counted: Counted,
        trace: Option<Vec<Step>>,
    ) -> Report {
        let ruleset = self.ruleset.clone();
        let rule = found.as_ref().and_then(|found| ruleset.tree.rules.get(found.rule));
        let mut messages = Vec::new();
        let output =
            output::output(&ruleset, &event, request.host, rule, found.as_ref(), &counted.events, &mut messages);
        let mut alert = false;
        if let Some((rule, found)) = rule.zip(found)
            && rule.level > 0
            && event.category != Category::Alert
            && !self.is_silent(found.rule, rule.ignore_time, request.moment.seconds)
        {
            alert = ruleset.settings.alert_level <= rule.level;
            self.history.add(event, &counted, found.rule, rule);
        }
        Report { messages, output: Some(output), alert, trace }
    }

    /// Whether a rule has fired lately, and is silent since.
    fn is_silent(&mut self, rule: usize, ignore_time: i64, now: i64) -> bool {
        if ignore_time == 0 {
            return false;
        }
        match self.silent.get(&rule) {
            None => {
                self.silent.insert(rule, now);
                false
            }
            Some(since) if now - since < ignore_time => true,
            Some(_) => {
                self.silent.remove(&rule);
                false
            }
        }
    }
}

impl<O: rules::Observer> Matching<'_, O> {
    /// The rule that matches the event, unless an alert of another manager names it.
    pub(super) fn find(&mut self, alert: Option<usize>) -> Option<Matched> {
        if self.event.category == Category::Alert {
            return alert.map(|rule| Matched { rule, fired: None });
        }
        for root in &self.ruleset.tree.roots {
            if self.ruleset.tree.rule(*root).is_none_or(|rule| rule.category != self.event.category) {
                continue;
            }
            if let Some(rule) = self.try_node(*root) {
                let fired = self.session.fired.entry(rule).or_insert(0);
                *fired = fired.saturating_add(1);
                return Some(Matched { rule, fired: Some(*fired) });
            }
        }
        None
    }
}

/// An event whose head was taken apart; nothing, if its location cannot be read.
fn received(request: Request<'_>) -> Option<Event> {
    let location = shortened(until_nul(request.location));
    let origin = origin(location)?;
    let full_log = until_nul(request.event);
    let head = predecode(full_log);
    let own = request.host.split('.').next().unwrap_or_default().as_bytes();
    Some(Event {
        log: head.log.into(),
        size: head.log.len(),
        location: origin.location.into(),
        agent: origin.agent_id.into(),
        hostname: origin.hostname.or(head.hostname).unwrap_or(own).into(),
        program_name: head.program_name.map(Into::into),
        timestamp: head.timestamp.map(Into::into),
        moment: request.moment,
        fields: Fields::default(),
        decoder: None,
        category: Category::Syslog,
        previous: None,
        full_log: full_log.into(),
    })
}

fn until_nul(text: &[u8]) -> &[u8] {
    memchr::memchr(0, text).and_then(|end| text.get(..end)).unwrap_or(text)
}

/// A location without what is too much of it.
fn shortened(location: &[u8]) -> &[u8] {
    let mut room = LONGEST_LOCATION;
    let mut fits = |byte: &u8| {
        let takes = if matches!(byte, b':' | b'|') { 2 } else { 1 };
        room.checked_sub(takes).map(|left| room = left).is_some()
    };
    let length = location.iter().position(|byte| !fits(byte)).unwrap_or(location.len());
    location.get(..length).unwrap_or(location)
}

/// An event of which there is nothing to say.
fn failed(reason: &str) -> Report {
    let mut messages = vec![Message::new(Severity::Error, "(7312): Failed to process the event")];
    if !reason.is_empty() {
        messages.insert(0, Message::new(Severity::Error, reason));
    }
    Report { messages, output: None, alert: false, trace: None }
}
