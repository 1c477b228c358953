//! Rules: which events are worth what.
//!
//! They form a tree: a rule is tried on an event that its parent matched. A rule may have several parents, and then
//! stands below each of them. Must not be here: what a session remembers of earlier events.

mod attributes;
mod builtin;
mod check;
mod mitre;
mod observer;
mod options;
mod overwrite;
mod read;
mod text;
mod tree;

use builtin::Builtin;
pub(crate) use check::{LogOption, Subject};
pub(crate) use observer::Observer;
pub(crate) use read::{Reading, read};
pub(crate) use tree::Tree;

use crate::event::{Category, Fixed};
use crate::expression::Expression;
use crate::messages::Place;
use crate::patterns::{Match, Regex};
use crate::schedule::{Days, Hours};

/// What a rule asks of one event; all must hold.
#[derive(Debug)]
pub(crate) enum Check {
    Field(Subject, Expression),
    /// A field that decoders name themselves.
    Named(Box<str>, Expression),
    /// The event is at least so many bytes long.
    Size(usize),
    Hours(Hours),
    Days(Days),
    Builtin(Builtin),
}

/// A look-up in a list.
#[derive(Debug)]
pub(crate) struct Lookup {
    /// The list, by its place among all.
    pub(crate) list: usize,
    pub(crate) key: LookupKey,
    pub(crate) kind: LookupKind,
    /// What the value must be like.
    pub(crate) value: Option<Match>,
    /// The text of that pattern.
    pub(crate) value_text: Option<Box<str>>,
}

/// What is looked up.
#[derive(Debug)]
pub(crate) enum LookupKey {
    Field(Subject),
    Named(Box<str>),
}

/// How it is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LookupKind {
    Key,
    NoKey,
    KeyValue,
    Address,
    NoAddress,
    AddressValue,
}

impl LookupKind {
    /// As the attribute `lookup` names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Key => "match_key",
            Self::NoKey => "not_match_key",
            Self::KeyValue => "match_key_value",
            Self::Address => "address_match_key",
            Self::NoAddress => "not_address_match_key",
            Self::AddressValue => "address_match_key_value",
        }
    }
}

/// A field that two events have in common, or do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compared {
    Field(Fixed),
    /// No event has it, since there is no database of places.
    GeoIp,
    Location,
}

impl Compared {
    /// As `same_` and `different_` name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Field(field) => field.name(),
            Self::GeoIp => "geoip",
            Self::Location => "location",
        }
    }
}

/// Which earlier events a rule counts.
#[derive(Debug, Default)]
pub(crate) enum Search {
    /// None: it asks only of the event itself.
    #[default]
    None,
    /// Those that a rule matched, by its place among all; no such rule is there if that is missing.
    Rule(Option<usize>),
    /// Those that rules of a group matched, by the number of the group's list.
    Group(usize),
    /// All.
    Events,
}

/// What earlier events must be like to count.
#[derive(Debug, Default)]
pub(crate) struct Context {
    pub(crate) search: Search,
    pub(crate) same: Vec<Compared>,
    pub(crate) different: Vec<Compared>,
    pub(crate) same_named: Vec<String>,
    pub(crate) different_named: Vec<String>,
    /// Events of all agents count, not only those of this one.
    pub(crate) all_agents: bool,
    pub(crate) regex: Option<Regex>,
}

/// What is known of MITRE ATT&CK behind a rule.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Mitre {
    /// Ids of techniques.
    pub(crate) techniques: Vec<String>,
    /// Pairs of a tactic and a technique, which stand for themselves if there are any.
    pub(crate) pairs: Vec<(String, String)>,
}

/// Options of a rule that are on or off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub(crate) struct Flags {
    /// Only events that are the first of their kind.
    pub(crate) first_seen: bool,
    pub(crate) mail: bool,
    /// Its children alone are alerts.
    pub(crate) no_alert: bool,
    pub(crate) no_full_log: bool,
    pub(crate) no_counter: bool,
    /// Only events that differ from the last one.
    pub(crate) diff: bool,
}

/// A rule.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) id: u32,
    /// While rules are read, a hundred times the level, so that those with `accuracy` 0 come last.
    pub(crate) level: i32,
    pub(crate) category: Category,
    /// The decoder's name, by its number.
    pub(crate) decoded_as: Option<u32>,
    pub(crate) checks: Vec<Check>,
    pub(crate) lookups: Vec<Lookup>,
    /// How many earlier events must be there before the last one that counts.
    pub(crate) frequency: usize,
    /// Seconds.
    pub(crate) timeframe: i64,
    /// Seconds for which it is silent after an alert.
    pub(crate) ignore_time: i64,
    pub(crate) flags: Flags,
    /// Whether it looks at earlier events: an option `if_matched_*` is given.
    pub(crate) has_context: bool,
    pub(crate) context: Context,
    /// Rules count the events that this one matched.
    pub(crate) is_counted: bool,
    /// Lists of groups that the events that this one matched come into, and how often: as often as the rule stands in
    /// the tree.
    pub(crate) group_lists: Vec<(usize, usize)>,
    /// Names between commas.
    pub(crate) groups: String,
    pub(crate) description: String,
    /// Whether it was given, be it empty.
    pub(crate) has_description: bool,
    pub(crate) info: Option<String>,
    pub(crate) cve: Option<String>,
    pub(crate) mitre: Mitre,
    /// Where it is written.
    pub(crate) place: Option<Place>,
    pub(crate) parents: Parents,
}

/// Where a rule says that it stands.
#[derive(Debug, Default)]
pub(crate) struct Parents {
    pub(crate) rules: Option<String>,
    pub(crate) level: Option<String>,
    pub(crate) group: Option<String>,
    pub(crate) matched_rule: Option<i64>,
    pub(crate) matched_group: Option<String>,
}
