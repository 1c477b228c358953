//! What is in a ruleset: for the coverage of tests, and for checks of what loads but can never happen.

mod decoders;

use std::collections::{HashMap, HashSet};

pub use decoders::{DecoderEntry, DecoderReason, UnreachableDecoder};

use crate::messages::Place;
use crate::rules::{Rule, Search};
use crate::ruleset::Ruleset;

/// A node that is to be looked at, why it is not reached, and the decoder that all above it ask for with the rule that
/// does.
type ToDo = (usize, Option<Reason>, Option<(u32, u32)>);

/// A rule of a ruleset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleEntry<'r> {
    /// Its id.
    pub id: u32,
    /// From 0 to 16.
    pub level: i32,
    /// As it is written, without the values of fields.
    pub description: &'r str,
    /// Whether it only leads to others (`noalert`): no event has it as its rule.
    pub leads_only: bool,
    /// Where it is written; of a rule that was overwritten, where the later one is.
    pub place: Option<&'r Place>,
}

/// A rule that no event can match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable<'r> {
    /// The rule.
    pub rule: RuleEntry<'r>,
    /// Why.
    pub reason: Reason,
}

/// Why no event can match a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Another rule is tried before it wherever it stands, and matches everything.
    #[error("rule {0} is tried before it and matches every event")]
    Shadowed(u32),
    /// It asks for one decoder, and what stands above it for another one.
    #[error("it is for another decoder than rule {0}, which is above it")]
    OtherDecoder(u32),
    /// All rules above it are such rules.
    #[error("rule {0}, which is above it, cannot be reached")]
    Below(u32),
    /// It counts the events of a rule that was not there when it was read.
    #[error("it counts events of rule {0}, which is not loaded before it")]
    CountsUnknown(i64),
    /// It counts the events of a rule whose events are not remembered.
    #[error("it counts events of rule {0}, which are not remembered: its level is 0, or it has `noalert`")]
    CountsForgotten(u32),
    /// It counts the events of a group whose events are not remembered.
    #[error("it counts events of a group in which no rule has a level above 0 without `noalert`")]
    CountsForgottenGroup,
}

impl Ruleset {
    /// All rules, in the order of their loading.
    pub fn rules(&self) -> impl Iterator<Item = RuleEntry<'_>> {
        self.tree.rules.iter().map(entry)
    }

    /// The names of all decoders that an event may have, each once, in the order of their loading.
    pub fn decoders(&self) -> impl Iterator<Item = &str> {
        let mut seen = HashSet::new();
        self.decoders.all.iter().map(|decoder| decoder.name.as_str()).filter(move |name| seen.insert(*name))
    }

    /// Rules that no event can match, in the order of their loading.
    #[must_use]
    pub fn unreachable(&self) -> Vec<Unreachable<'_>> {
        let mut reasons: HashMap<usize, Option<Reason>> = HashMap::new();
        let mut todo: Vec<ToDo> = Vec::new();
        self.siblings(&self.tree.roots, None, None, &mut todo);
        while let Some((node, reason, decoder)) = todo.pop() {
            let Some(place) = self.tree.nodes.get(node) else { continue };
            let Some(rule) = self.tree.rules.get(place.rule) else { continue };
            let reason = reason.or_else(|| self.counts_nothing(rule));
            let other = decoder.filter(|(wanted, _)| rule.decoded_as.is_some_and(|decoder| decoder != *wanted));
            let reason = reason.or(other.map(|(_, above)| Reason::OtherDecoder(above)));
            // It is enough that it is reached in one place.
            let known = reasons.entry(place.rule).or_insert(reason);
            *known = known.and(reason);
            let below = reason.map(|_| Reason::Below(rule.id));
            let decoder = rule.decoded_as.map(|wanted| (wanted, rule.id)).or(decoder);
            self.siblings(&place.children, below, decoder, &mut todo);
        }
        let mut found: Vec<_> = reasons.into_iter().filter_map(|(place, reason)| Some((place, reason?))).collect();
        found.sort_by_key(|(place, _)| *place);
        let unreachable = found
            .into_iter()
            .filter_map(|(place, reason)| Some(Unreachable { rule: entry(self.tree.rules.get(place)?), reason }));
        unreachable.collect()
    }

    /// Why a rule that counts earlier events finds none.
    fn counts_nothing(&self, rule: &Rule) -> Option<Reason> {
        let is_remembered = |rule: &Rule| rule.level > 0 && !rule.flags.no_alert;
        match rule.context.search {
            Search::Rule(None) => Some(Reason::CountsUnknown(rule.parents.matched_rule?)),
            Search::Rule(Some(counted)) => {
                let counted = self.tree.rules.get(counted)?;
                (!is_remembered(counted)).then_some(Reason::CountsForgotten(counted.id))
            }
            Search::Group(list) => {
                let is_in = |rule: &Rule| rule.group_lists.iter().any(|(other, _)| *other == list);
                let counts = self.tree.rules.iter().any(|rule| is_in(rule) && is_remembered(rule));
                (!counts).then_some(Reason::CountsForgottenGroup)
            }
            Search::None | Search::Events => None,
        }
    }

    /// Puts siblings down for a look, those behind one that matches everything with that as the reason.
    fn siblings(&self, nodes: &[usize], above: Option<Reason>, decoder: Option<(u32, u32)>, todo: &mut Vec<ToDo>) {
        let mut reason = above;
        for node in nodes {
            todo.push((*node, reason, decoder));
            let Some(rule) = self.tree.rule(*node) else { continue };
            // Rules at the top are for one category each.
            if reason.is_none() && !self.tree.roots.contains(node) && matches_everything(rule) {
                reason = Some(Reason::Shadowed(rule.id));
            }
        }
    }
}

fn entry(rule: &Rule) -> RuleEntry<'_> {
    RuleEntry {
        id: rule.id,
        level: rule.level,
        description: &rule.description,
        leads_only: rule.flags.no_alert,
        place: rule.place.as_ref(),
    }
}

fn matches_everything(rule: &Rule) -> bool {
    rule.decoded_as.is_none()
        && rule.checks.is_empty()
        && rule.lookups.is_empty()
        && !rule.flags.diff
        && !rule.flags.first_seen
        && !rule.flags.no_alert
        && matches!(rule.context.search, Search::None)
}
