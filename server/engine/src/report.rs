//! What logtest has to say of an event, as values: what a reply shows, but for its times, ids and tokens.
//!
//! Texts are as they stand in replies; bytes that are no UTF-8 are replaced. Must not be here: JSON of the wire.

use std::fmt;

use crate::json::{Text, Value};
use crate::messages::Message;

/// What came of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What there is to say beside, such as ids of MITRE ATT&CK that are unknown.
    pub messages: Vec<Message>,
    /// Nothing, if the event or the ruleset cannot be used; then a message says so.
    pub output: Option<Output>,
    /// Whether this is worth an alert.
    pub alert: bool,
    /// The rules that were tried, if that was asked for.
    pub trace: Option<Vec<Step>>,
}

/// A step of trying rules; shown as replies have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A rule is tried.
    Trying {
        /// Its id.
        rule: u32,
        /// Its description, without the values of fields.
        description: String,
    },
    /// It matches.
    Matched {
        /// Its id.
        rule: u32,
    },
    /// Those below it are tried.
    Children,
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Trying { rule, description } => write!(formatter, "Trying rule: {rule} - {description}"),
            Self::Matched { rule } => write!(formatter, "*Rule {rule} matched"),
            Self::Children => formatter.write_str("*Trying child rules"),
        }
    }
}

/// What was found in an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// The rule that it matches.
    pub rule: Option<Rule>,
    /// The agent that it is from; nothing, if it is from a device without an agent.
    pub agent: Option<Agent>,
    /// The device without an agent that it is from.
    pub agentless: Option<Agentless>,
    /// The earlier events that the rule counts, one a line.
    pub previous_output: Option<String>,
    /// The event, unless the rule says not to show it.
    pub full_log: Option<String>,
    /// What its head says.
    pub predecoder: Predecoder,
    /// What read its fields.
    pub decoder: Decoder,
    /// Its fields, in order.
    pub data: Vec<(Text, Value)>,
    /// The event before it, for rules that compare the two.
    pub previous_log: Option<String>,
    /// Where it was found.
    pub location: Option<String>,
}

/// A rule that an event matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// From 0 to 16.
    pub level: i32,
    /// With the values of the event's fields.
    pub description: String,
    /// Its id.
    pub id: u32,
    /// What is known of MITRE ATT&CK.
    pub mitre: Option<Mitre>,
    /// The id of a vulnerability.
    pub cve: Option<String>,
    /// More information.
    pub info: Option<String>,
    /// How many events it counts, if it counts some.
    pub frequency: Option<usize>,
    /// How often it has fired in this session.
    pub fired_times: Option<u32>,
    /// Whether it is sent by mail.
    pub mail: bool,
    /// Its groups.
    pub groups: Vec<String>,
    /// Its requirements by their names, such as `pci_dss`, in the order of their first.
    pub requirements: Vec<(String, Vec<String>)>,
}

/// What is known of MITRE ATT&CK behind a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mitre {
    /// Ids of techniques.
    pub id: Vec<String>,
    /// Names of tactics.
    pub tactic: Vec<String>,
    /// Names of techniques.
    pub technique: Vec<String>,
}

/// An agent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agent {
    /// `000` is the manager.
    pub id: String,
    /// Its name; nothing, if the location does not tell it.
    pub name: Option<String>,
    /// Its address, if the location tells one.
    pub ip: Option<String>,
}

/// A device without an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agentless {
    /// The script that asks it.
    pub script: String,
    /// The user as which it is asked.
    pub user: String,
    /// Its host.
    pub host: String,
}

/// What the head of an event says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Predecoder {
    /// The program that wrote it.
    pub program_name: Option<String>,
    /// When it did.
    pub timestamp: Option<String>,
    /// On which host.
    pub hostname: Option<String>,
}

/// A decoder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoder {
    /// Whether fields of events are put together.
    pub accumulates: bool,
    /// The decoder that it is below.
    pub parent: Option<String>,
    /// Its name; nothing, if no decoder fits.
    pub name: Option<String>,
    /// What it says of events that are the first of their kind.
    pub first_seen_comment: Option<String>,
}
