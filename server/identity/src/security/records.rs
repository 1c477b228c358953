//! Users, roles, policies and security rules with what they are linked to.

use serde_json::Value;

/// A user.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Whether the user may log in for an authorization context.
    pub allow_run_as: bool,
    /// Ids of the user's roles, in order.
    pub roles: Vec<i64>,
}

/// A role.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Role {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Ids of its policies, in order.
    pub policies: Vec<i64>,
    /// Ids of the users that have it.
    pub users: Vec<i64>,
    /// Ids of the rules that grant it.
    pub rules: Vec<i64>,
}

/// A policy or a security rule as such.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Definition {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The JSON document that is stored; null where it cannot be read.
    pub content: Value,
}

/// A policy, and the roles that have it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Policy {
    /// The policy itself.
    pub definition: Definition,
    /// Ids of the roles.
    pub roles: Vec<i64>,
}

/// A security rule, and the roles that it grants.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rule {
    /// The rule itself.
    pub definition: Definition,
    /// Ids of the roles.
    pub roles: Vec<i64>,
}

/// A role, a policy or a rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Record {
    /// A role.
    Role(Role),
    /// A policy.
    Policy(Policy),
    /// A security rule.
    Rule(Rule),
}

impl Record {
    /// The id.
    pub fn id(&self) -> i64 {
        match self {
            Self::Role(role) => role.id,
            Self::Policy(Policy { definition, .. }) | Self::Rule(Rule { definition, .. }) => definition.id,
        }
    }
}

/// The caller, with the roles of the token spelled out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CurrentUser {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Whether the user may log in for an authorization context.
    pub allow_run_as: bool,
    /// The roles of the token, in order.
    pub roles: Vec<CurrentRole>,
}

/// A role of the caller.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CurrentRole {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Its policies, in order.
    pub policies: Vec<Definition>,
    /// The rules that grant it.
    pub rules: Vec<Definition>,
}
