//! Trying rules on an event.

use super::Session;
use super::history::Counted;
use crate::event::Event;
use crate::patterns::Steps;
use crate::report::Step;
use crate::rules::{Observer, Rule};
use crate::ruleset::Ruleset;

/// Longest description in a trace, together with the id, in bytes.
const LONGEST_STEP: usize = 1_055;

/// An event on its way down the tree.
pub(super) struct Matching<'m, O> {
    pub(super) ruleset: &'m Ruleset,
    pub(super) session: &'m mut Session,
    pub(super) event: &'m mut Event,
    pub(super) counted: Counted,
    /// The name of the event's decoder, as a number.
    pub(super) decoder: Option<u32>,
    pub(super) trace: Option<Vec<Step>>,
    /// What matching may still take.
    pub(super) steps: Steps,
    pub(super) observer: &'m mut O,
}

/// What rules make of an event.
pub(super) struct Matched {
    /// The rule, by its place among all.
    pub(super) rule: usize,
    /// How often it has fired by now.
    pub(super) fired: Option<u32>,
}

impl<O: Observer> Matching<'_, O> {
    /// The rule that matches, below a node or there.
    pub(super) fn try_node(&mut self, node: usize) -> Option<usize> {
        let ruleset = self.ruleset;
        let place = ruleset.tree.nodes.get(node)?;
        let rule = ruleset.tree.rules.get(place.rule)?;
        if let Some(trace) = &mut self.trace {
            trace.push(Step::Trying { rule: rule.id, description: shown(rule) });
        }
        self.observer.tries(place.rule);
        if !rule.accepts(self.event, self.decoder, &mut self.steps, self.observer) || !self.holds(place.rule, rule) {
            return None;
        }
        self.observer.matches();
        if let Some(trace) = &mut self.trace {
            trace.push(Step::Matched { rule: rule.id });
            if !place.children.is_empty() {
                trace.push(Step::Children);
            }
        }
        for child in &place.children {
            if let Some(found) = self.try_node(*child) {
                return Some(found);
            }
        }
        if rule.flags.no_alert {
            self.observer.leads_nowhere();
            return None;
        }
        Some(place.rule)
    }

    /// Whether the rule holds, as far as that depends on other events and on lists.
    fn holds(&mut self, place: usize, rule: &Rule) -> bool {
        if rule.flags.diff {
            let differs = self.differs(place);
            self.observer.differs(differs);
            if !differs {
                return false;
            }
        }
        if rule.flags.first_seen {
            let is_first = self.is_first();
            self.observer.is_first(is_first);
            if !is_first {
                return false;
            }
        }
        if !rule.is_listed(self.event, &self.ruleset.lists, self.observer) {
            return false;
        }
        if !rule.has_context || rule.flags.diff {
            return true;
        }
        let found = self.session.history.search(rule, self.event, &mut self.counted, &mut self.steps);
        self.observer.counted(self.counted.earlier, found);
        found
    }

    /// Whether an event is another one than the last for this rule and host.
    fn differs(&mut self, rule: usize) -> bool {
        match self.session.last.replace(rule, &self.event.hostname, &self.event.log) {
            Some(last) if last != self.event.log => {
                self.counted.events = vec![b"Previous output:"[..].into(), last.clone()];
                self.event.previous = Some(last);
                true
            }
            _ => false,
        }
    }

    fn is_first(&mut self) -> bool {
        let decoder = self.event.decoder.and_then(|decoder| self.ruleset.decoders.all.get(decoder));
        let Some(decoder) = decoder.filter(|decoder| decoder.first_seen.is_set()) else { return false };
        self.session.first_seen.is_first(self.event, decoder, &self.ruleset.settings)
    }
}

/// The description in a trace, which the original cuts.
fn shown(rule: &Rule) -> String {
    let head = format!("Trying rule: {} - ", rule.id).len();
    let longest = rule.description.floor_char_boundary(LONGEST_STEP - head);
    rule.description.get(..longest).unwrap_or_default().to_owned()
}
