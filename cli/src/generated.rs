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

    /// The generation that the client found a server to have; `None` for one without commands here.
    pub(crate) fn of(found: wazuh_api_client::Generation) -> Option<Self> {
        match found {
            wazuh_api_client::Generation::V4 => Some(Self::V4),
            wazuh_api_client::Generation::V5 => Some(Self::V5),
            wazuh_api_client::Generation::V1 => Some(Self::V1),
            _ => None,
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
    fn what_the_client_finds_has_commands() {
        for (version, expected) in [("v4.14.1", "v4"), ("5.0.0", "v5"), ("v3.9.5", "v1")] {
            let found = wazuh_api_client::Generation::of_version(version).and_then(Generation::of);
            assert_eq!(found.map(Generation::as_str), Some(expected), "{version}");
        }
        for name in Generation::NAMES {
            assert_eq!(Generation::parse(name).map(Generation::as_str), Some(name));
        }
    }
}
