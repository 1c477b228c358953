//! What an explanation of an event consists of: each step from its text to its rule.
//!
//! Values alone, which [`crate::Session::explain`] makes. Offsets are in bytes of the event as it was given; they need
//! not lie between characters, since patterns look at bytes. Texts are cut. Must not be here: how the steps are found.

use std::ops::Range;

use crate::messages::Place;

/// How much an explanation may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Decoders and rules that are shown.
    pub steps: usize,
    /// Bytes of all texts, roughly.
    pub bytes: usize,
}

/// Why an event has become what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// What the head of the event says. Nothing, where the event cannot be read.
    pub head: Head,
    /// Decoders in the order in which they were tried.
    pub decoders: Vec<DecoderStep>,
    /// The category of the event, by which the first rule is chosen.
    pub category: &'static str,
    /// Rules in the order in which they were tried.
    pub rules: Vec<RuleStep>,
    /// The rules that lead to the one that the event has, that one being the last. Empty, if there is none.
    pub chain: Vec<u32>,
    /// Steps that had no room. Rules that matched are shown nevertheless, without their conditions.
    pub omitted: usize,
    /// Bytes of all texts, roughly.
    pub bytes: usize,
}

/// Where the parts of an event's head are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The date.
    pub timestamp: Option<Range<usize>>,
    /// The host; not one that the location names.
    pub hostname: Option<Range<usize>>,
    /// The program.
    pub program_name: Option<Range<usize>>,
    /// What is left for decoders and rules.
    pub log: Range<usize>,
}

/// A decoder that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecoderStep {
    /// As its file names it.
    pub name: String,
    /// The decoder that it is below.
    pub parent: Option<String>,
    /// Where it is written.
    pub place: Option<Place>,
    /// Whether it is the event's, or reads fields of it.
    pub fits: bool,
    /// What it asks for, in the order in which that was looked at; the last one is the one that failed, if one did.
    pub conditions: Vec<Condition>,
    /// The fields that its pattern has read.
    pub fields: Vec<Field>,
    /// The code that reads fields for it, such as `JSON_Decoder`.
    pub plugin: Option<&'static str>,
}

/// A field that a decoder has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name; of a sub-string that `order` does not name, nothing.
    pub name: Option<String>,
    /// Its value.
    pub value: String,
    /// Where it is.
    pub at: Option<Range<usize>>,
}

/// A rule that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleStep {
    /// Its id.
    pub rule: u32,
    /// From 0 to 16.
    pub level: i32,
    /// As it is written, without the values of fields.
    pub description: String,
    /// Where it is written; of a rule that was overwritten, where the later one is.
    pub place: Option<Place>,
    /// How many rules are above it.
    pub depth: usize,
    /// What came of it.
    pub result: RuleResult,
    /// What it asks for, in the order in which that was looked at; the last one is the one that failed, if one did.
    pub conditions: Vec<Condition>,
}

/// What came of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleResult {
    /// One of its conditions does not hold.
    Failed,
    /// All hold; those below it are tried next.
    Matched,
    /// All hold, but it only leads to others (`noalert`), none of which matches.
    LedNowhere,
}

/// What a decoder or a rule asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// The option, such as `match`, or `field` with the name of the field behind a blank.
    pub option: String,
    /// What the option says.
    pub wanted: String,
    /// The dialect of the pattern, if it is one.
    pub dialect: Option<&'static str>,
    /// Whether it must not be so.
    pub negate: bool,
    /// What the event has there. Nothing for an option that looks at the text of the event, and where the event has no
    /// such value.
    pub value: Option<String>,
    /// Whether the option looks at the text of the event.
    pub of_log: bool,
    /// Whether it holds.
    pub held: bool,
    /// Where in the event the text begins that was looked at.
    pub from: Option<usize>,
    /// Where in the event the match ended.
    pub until: Option<usize>,
    /// Where in the event the match is, as far as the dialect tells.
    pub at: Option<Range<usize>>,
    /// Where in the event the sub-strings of the match are.
    pub captures: Vec<Range<usize>>,
}
