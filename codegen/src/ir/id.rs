//! Texts and numbers for which the client has types of their own: identifiers of resources, and secrets.

/// What a value identifies, or that it is a secret, by the `[ids]` of `names.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id {
    /// An agent, such as `001`.
    Agent,
    /// A group of agents, by its name.
    Group,
    /// A node of the cluster, by its name.
    Node,
    /// A user of the API.
    User,
    /// A role.
    Role,
    /// A policy.
    Policy,
    /// A security rule: what gives roles to whoever logs in by an authorization context.
    SecurityRule,
    /// A rule of the ruleset.
    RuleNumber,
    /// A task.
    Task,
    /// Nothing: a password, a key or a token, which must not be printed.
    Secret,
}

impl Id {
    /// Each by the name of its type in the client, which is also its name in `names.toml`.
    pub const NAMED: [(&str, Self); 10] = [
        ("AgentId", Self::Agent),
        ("GroupId", Self::Group),
        ("NodeId", Self::Node),
        ("UserId", Self::User),
        ("RoleId", Self::Role),
        ("PolicyId", Self::Policy),
        ("RuleId", Self::SecurityRule),
        ("RuleNumber", Self::RuleNumber),
        ("TaskId", Self::Task),
        ("Secret", Self::Secret),
    ];

    /// The id of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, id)| id)
    }

    /// The name of its type in the client.
    pub fn name(self) -> &'static str {
        Self::NAMED.into_iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }

    /// Values are numbers, though a parameter may be described as a text of digits.
    pub fn is_number(self) -> bool {
        match self {
            Self::Agent | Self::Group | Self::Node | Self::Secret => false,
            Self::User | Self::Role | Self::Policy | Self::SecurityRule | Self::RuleNumber | Self::Task => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn names_are_unique_and_lead_back() {
        for (name, id) in Id::NAMED {
            assert_eq!((id.name(), Id::parse(name)), (name, Some(id)));
        }
        assert_eq!(Id::parse("AgentID"), None);
    }
}
