//! The emitted tables, one for each generation of the API, and which of them a manager answers to.

use crate::table::{Command, Group};

pub(crate) mod v1;
pub(crate) mod v4;
pub(crate) mod v5;

/// A generation of the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Generation {
    /// That of managers 4.x.
    #[default]
    V4,
    /// That of managers 5.x.
    V5,
    /// That of 2016, before managers 4.0.
    V1,
}

impl Generation {
    /// Their names, the most usual one first.
    pub(crate) const NAMES: [&'static str; 3] = ["v4", "v5", "v1"];

    /// The generation of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name {
            "v4" => Some(Self::V4),
            "v5" => Some(Self::V5),
            "v1" => Some(Self::V1),
            _ => None,
        }
    }

    /// Its name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::V4 => "v4",
            Self::V5 => "v5",
            Self::V1 => "v1",
        }
    }

    /// The generation of a version that a manager tells, such as `v4.14.1` or `5.0.0`.
    pub(crate) fn of_version(version: &str) -> Option<Self> {
        let major = version.trim_start_matches('v').split('.').next()?.parse::<u32>().ok()?;
        match major {
            0..=3 => Some(Self::V1),
            4 => Some(Self::V4),
            _ => Some(Self::V5),
        }
    }

    /// Its commands, by group.
    pub(crate) fn groups(self) -> &'static [Group] {
        match self {
            Self::V4 => v4::GROUPS,
            Self::V5 => v5::GROUPS,
            Self::V1 => v1::GROUPS,
        }
    }

    /// The command of a group.
    pub(crate) fn command(self, group: &str, name: &str) -> Option<&'static Command> {
        let group = self.groups().iter().find(|known| known.name == group)?;
        group.commands.iter().find(|command| command.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_names_its_generation() {
        for (version, expected) in [
            ("v4.14.1", Some(Generation::V4)),
            ("4.0.0", Some(Generation::V4)),
            ("5.0.0", Some(Generation::V5)),
            ("v1.3", Some(Generation::V1)),
            ("v3.9.5", Some(Generation::V1)),
            ("beta", None),
        ] {
            assert_eq!(Generation::of_version(version), expected, "{version}");
        }
        for name in Generation::NAMES {
            assert_eq!(Generation::parse(name).map(Generation::as_str), Some(name));
        }
    }
}
