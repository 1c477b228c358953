//! Decoders: which fields an event has.
//!
//! They stand in two lists, for events with a program's name and for those without one. The first decoder of the list
//! that fits is the event's; its children, which are no parents themselves, then read its fields. Must not be here:
//! what rules make of an event.

mod decode;
mod decoding;
mod observer;
mod plugins;
mod read;
mod tree;

use std::collections::HashMap;

use crate::event::{Category, Fixed};
use crate::messages::Place;
use crate::patterns::Pattern;

pub(crate) use decode::decode;
pub(crate) use decoding::Decoding;
pub(crate) use observer::Observer;
pub(crate) use read::read;

/// Names of decoders, those of the daemon itself among them, as numbers.
#[derive(Debug, Default)]
pub(crate) struct Names(HashMap<String, u32>);

/// Decoders that the daemon has without any file.
const OWN: [&str; 16] = [
    "rootcheck",
    "syscheck_integrity_changed",
    "syscheck_new_entry",
    "syscheck_deleted",
    "syscheck_registry_key_modified",
    "syscheck_registry_key_added",
    "syscheck_registry_key_deleted",
    "syscheck_registry_value_modified",
    "syscheck_registry_value_added",
    "syscheck_registry_value_deleted",
    "hostinfo_new",
    "hostinfo_modified",
    "syscollector",
    "ciscat",
    "windows_eventchannel",
    "sca",
];

impl Names {
    pub(crate) fn add(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(name.to_owned()).or_insert(next)
    }

    pub(crate) fn add_own(&mut self) {
        for name in OWN {
            self.add(name);
        }
    }

    /// All names, each with its number.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, u32)> {
        self.0.iter().map(|(name, number)| (name.as_str(), *number))
    }

    pub(crate) fn get(&self, name: &str) -> Option<u32> {
        self.0.get(name).copied()
    }
}

/// A decoder that is written in code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plugin {
    Pf,
    SymantecWebSecurity,
    SonicWall,
    Alert,
    Json,
}

impl Plugin {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "PF_Decoder" => Self::Pf,
            "SymantecWS_Decoder" => Self::SymantecWebSecurity,
            "SonicWall_Decoder" => Self::SonicWall,
            "OSSECAlert_Decoder" => Self::Alert,
            "JSON_Decoder" => Self::Json,
            _ => return None,
        })
    }

    /// As the option `plugin_decoder` names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Pf => "PF_Decoder",
            Self::SymantecWebSecurity => "SymantecWS_Decoder",
            Self::SonicWall => "SonicWall_Decoder",
            Self::Alert => "OSSECAlert_Decoder",
            Self::Json => "JSON_Decoder",
        }
    }
}

/// Where reading begins: the attribute `offset`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    #[default]
    Start,
    AfterParent,
    AfterPrematch,
    AfterRegex,
}

/// What a sub-string of the pattern is: an entry of `order`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Fixed(Fixed),
    Named(String),
}

/// The fields that say whether an event is the first of its kind: `fts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirstSeen {
    pub(crate) fixed: Vec<Fixed>,
    pub(crate) location: bool,
    /// `name`, which the original takes and does not use.
    pub(crate) name: bool,
    /// Names of other fields, in the order of `order`.
    pub(crate) named: Vec<String>,
}

impl FirstSeen {
    pub(crate) fn is_set(&self) -> bool {
        *self != Self::default()
    }
}

/// A decoder.
#[derive(Debug)]
pub(crate) struct Decoder {
    /// Its own; that of its parent once all are read, unless it uses its own.
    pub(crate) name: String,
    pub(crate) parent: Option<String>,
    pub(crate) id: u32,
    pub(crate) category: Category,
    pub(crate) program_name: Option<Pattern>,
    pub(crate) prematch: Option<Pattern>,
    pub(crate) prematch_from: From,
    pub(crate) regex: Option<Pattern>,
    pub(crate) regex_from: From,
    pub(crate) order: Option<Vec<Slot>>,
    pub(crate) first_seen: FirstSeen,
    pub(crate) first_seen_comment: Option<String>,
    pub(crate) plugin: Option<Plugin>,
    pub(crate) plugin_from: From,
    pub(crate) uses_own_name: bool,
    pub(crate) accumulates: bool,
    /// Another decoder of the same name follows, which reads more fields.
    pub(crate) continues: bool,
    /// `json_null_field` is `discard`.
    pub(crate) drops_nulls: bool,
    /// `json_array_structure` is `csv`.
    pub(crate) arrays_as_csv: bool,
    pub(crate) written: Written,
}

/// How a decoder is written: what tells it from others, and its place.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) name: String,
    /// The texts; the patterns know their dialects.
    pub(crate) program_name: Option<String>,
    pub(crate) prematch: Option<String>,
    pub(crate) regex: Option<String>,
    pub(crate) place: Option<Place>,
}

/// A decoder and its children, by their places among all decoders.
#[derive(Debug)]
pub(crate) struct Root {
    pub(crate) decoder: usize,
    pub(crate) children: Vec<usize>,
}

/// All decoders.
#[derive(Debug, Default)]
pub(crate) struct Decoders {
    pub(crate) all: Vec<Decoder>,
    pub(crate) with_program: Vec<Root>,
    pub(crate) without_program: Vec<Root>,
    pub(crate) names: Names,
}
