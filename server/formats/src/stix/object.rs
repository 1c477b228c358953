//! The objects of a bundle.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::Offset;
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer};

/// What an object is, as far as ATT&CK is concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `x-mitre-tactic`.
    Tactic,
    /// `attack-pattern`.
    Technique,
    /// `course-of-action`.
    Mitigation,
    /// `intrusion-set`.
    Group,
    /// `malware` and `tool`.
    Software,
    /// `relationship`.
    Relationship,
    /// `x-mitre-collection`, which names the release.
    Collection,
    /// Anything else.
    #[default]
    Other,
}

impl Kind {
    /// What the id of an object says that it is: the name of its type stands before `--`.
    pub fn of_id(id: &str) -> Self {
        id.split_once("--").map_or(Self::Other, |(name, _)| Self::of_type(name))
    }

    fn of_type(name: &str) -> Self {
        match name {
            "x-mitre-tactic" => Self::Tactic,
            "attack-pattern" => Self::Technique,
            "course-of-action" => Self::Mitigation,
            "intrusion-set" => Self::Group,
            "malware" | "tool" => Self::Software,
            "relationship" => Self::Relationship,
            "x-mitre-collection" => Self::Collection,
            _ => Self::Other,
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TypeName;
        impl Visitor<'_> for TypeName {
            type Value = Kind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the type of an object, a text")
            }

            fn visit_str<E>(self, name: &str) -> Result<Kind, E> {
                Ok(Kind::of_type(name))
            }
        }
        deserializer.deserialize_str(TypeName)
    }
}

/// A moment with a fraction of a second, such as `2020-01-14T17:18:32.126Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(Timestamp);

impl Instant {
    /// As the manager's databases have it: `2020-01-14 17:18:32.126000`, in UTC.
    pub fn in_database(self) -> String {
        Offset::UTC.to_datetime(self.0).strftime("%Y-%m-%d %H:%M:%S.%6f").to_string()
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = text.parse().map(Self);
        read.map_err(|_| D::Error::custom(format_args!("`{text}` is no moment such as 2020-01-14T17:18:32.126Z")))
    }
}

/// A source that an object names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Reference {
    /// Its name; `mitre-attack` for the object's own page.
    pub source_name: Option<String>,
    /// The object's id there, such as `T1110`.
    pub external_id: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// What it is called.
    pub description: Option<String>,
}

/// A tactic that a technique serves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct KillChainPhase {
    /// The short name of the tactic.
    pub phase_name: String,
}

/// An object of a bundle. Members have the names that they have there.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(expecting = "an object of STIX")]
#[expect(missing_docs, reason = "members are documented by STIX and by MITRE under these names")]
pub struct Object {
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(default)]
    pub id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created: Option<Instant>,
    pub modified: Option<Instant>,
    pub spec_version: Option<String>,
    pub external_references: Option<Vec<Reference>>,
    pub kill_chain_phases: Option<Vec<KillChainPhase>>,
    pub aliases: Option<Vec<String>>,
    // Relationships.
    pub relationship_type: Option<String>,
    pub source_ref: Option<String>,
    pub target_ref: Option<String>,
    // ATT&CK's own members.
    pub x_mitre_version: Option<String>,
    pub x_mitre_deprecated: Option<bool>,
    pub x_mitre_shortname: Option<String>,
    pub x_mitre_detection: Option<String>,
    pub x_mitre_network_requirements: Option<bool>,
    pub x_mitre_remote_support: Option<bool>,
    pub x_mitre_data_sources: Option<Vec<String>>,
    pub x_mitre_defense_bypassed: Option<Vec<String>>,
    pub x_mitre_effective_permissions: Option<Vec<String>>,
    pub x_mitre_impact_type: Option<Vec<String>>,
    pub x_mitre_permissions_required: Option<Vec<String>>,
    pub x_mitre_system_requirements: Option<Vec<String>>,
    pub x_mitre_aliases: Option<Vec<String>>,
    pub x_mitre_contributors: Option<Vec<String>>,
    pub x_mitre_platforms: Option<Vec<String>>,
}

impl Object {
    /// What it lacks that every object of its kind has.
    pub(super) fn lacks(&self) -> Option<&'static str> {
        let has = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        match self.kind {
            Kind::Other | Kind::Collection => None,
            _ if self.id.is_empty() => Some("id"),
            Kind::Relationship if !has(&self.relationship_type) => Some("relationship_type"),
            Kind::Relationship if !has(&self.source_ref) => Some("source_ref"),
            Kind::Relationship if !has(&self.target_ref) => Some("target_ref"),
            Kind::Relationship => None,
            Kind::Tactic if !has(&self.x_mitre_shortname) => Some("x_mitre_shortname"),
            _ => (!has(&self.name)).then_some("name"),
        }
    }
}
