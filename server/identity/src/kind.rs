//! The three kinds of named things that permissions are made of.

/// A role, a policy or a security rule.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Kind {
    /// Users have roles.
    Role,
    /// Roles have policies.
    Policy,
    /// Security rules grant roles to an authorization context.
    Rule,
}
