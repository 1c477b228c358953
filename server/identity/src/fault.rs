//! Why a request about users, tokens and permissions is refused, or one of the things that it names.
//!
//! Must not be here: codes, statuses and sentences of a reply. The wire of each API generation has them.

use std::fmt::Display;

use apid_request::cancel::GivenUp;
use apid_request::fair::Full;
use apid_store::StoreError;

use crate::kind::Kind;
use crate::master_fault::MasterFault;

/// A refusal, of a whole request or of one thing that it names. The text is for logs.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Fault {
    /// The caller may do nothing to the named resources of this kind, such as `user:id`.
    #[error("no permission on {kind}")]
    PermissionDenied {
        /// Type and attribute of the resources.
        kind: &'static str,
    },
    /// A change that changes nothing.
    #[error("neither a name nor a definition or password is given")]
    NothingToChange,
    /// A position before the first.
    #[error("the position is negative")]
    NegativePosition,

    /// There is no such role, policy or rule.
    #[error("no {0:?} has this id")]
    Missing(Kind),
    /// A new role, policy or rule has the name or the definition of another one.
    #[error("another {0:?} has this name or definition")]
    Exists(Kind),
    /// A changed role, policy or rule would have the name or the definition of another one.
    #[error("the change would give the {0:?} the name or definition of another one")]
    Clashes(Kind),
    /// What is shipped or reserved cannot be changed.
    #[error("the id is reserved")]
    Reserved,
    /// A policy without the members or the syntax of one.
    #[error("the policy has not the form of one")]
    MalformedPolicy,
    /// A policy that would shut out every holder, because permissions cannot be made of it.
    #[error("no permissions can be made of the resource {resource:?}")]
    ResourceNotTaken {
        /// The resource in question.
        resource: String,
    },

    /// There is no such user.
    #[error("no user has this id")]
    MissingUser,
    /// Another user has this name.
    #[error("another user has this name")]
    UserExists,
    /// A user that is shipped or reserved cannot be removed.
    #[error("the user is reserved")]
    ReservedUser,
    /// Only a reserved user may change the password of a reserved user.
    #[error("only reserved users may change a reserved user")]
    OnlyByReservedUsers,
    /// Callers cannot remove themselves.
    #[error("callers cannot remove themselves")]
    OwnUser,
    /// A password that is too short or too long.
    #[error("a password has 8 to 64 characters")]
    PasswordLength,
    /// A password without all the kinds of characters that it needs.
    #[error("a password has a lower and an upper case letter, a digit and a symbol")]
    PasswordTooSimple,

    /// The master of the cluster, which decides about users, does not say.
    #[error(transparent)]
    Master(#[from] MasterFault),

    /// The role has the policy already.
    #[error("the role has the policy already")]
    PolicyLinked,
    /// The role does not have the policy.
    #[error("the role does not have the policy")]
    PolicyNotLinked,
    /// The rule grants the role already.
    #[error("the rule grants the role already")]
    RuleLinked,
    /// The rule does not grant the role.
    #[error("the rule does not grant the role")]
    RuleNotLinked,
    /// The user has the role already.
    #[error("the user has the role already")]
    RoleLinked,
    /// The user does not have the role.
    #[error("the user does not have the role")]
    RoleNotLinked,

    /// No API key has this id.
    #[error("no API key has this id")]
    MissingKey,
    /// Another API key has this name.
    #[error("another API key has this name")]
    KeyExists,
    /// A name of an API key that is empty, too long or has other characters than names have.
    #[error("the name of an API key has 1 to 64 letters, digits, `_`, `-`, `.` or `%`")]
    KeyName,
    /// A text that is neither an address nor a network.
    #[error("{network:?} is neither an address nor a network, such as 192.0.2.10 or 10.0.0.0/8")]
    KeyNetwork {
        /// The text.
        network: String,
    },
    /// More networks or roles than one API key has.
    #[error("an API key has at most 64 networks and 64 roles")]
    KeyTooWide,
    /// There are as many API keys as a home may have.
    #[error("there are too many API keys; revoke those that nobody uses")]
    TooManyKeys,
    /// A request that is made with an API key would make another one.
    #[error("a request with an API key makes no API key")]
    KeysMakeNoKeys,

    /// A stored policy of the token's roles cannot be read, or has a resource that permissions cannot be made of.
    #[error("a stored policy has unusable resources")]
    UnusablePolicy,
    /// The same because of a resource that joins more than two.
    #[error("a stored policy has a resource that joins more than two")]
    TooManyCombined,
    /// The user may not log in for an authorization context.
    #[error("the user may not bring an authorization context")]
    ContextNotAllowed,
    /// No token can be signed.
    #[error("the key pair signs nothing")]
    Unsigned,
    /// `security.yaml` cannot be written; holds the cause.
    #[error("the security configuration is not changed: {0}")]
    SettingsNotWritten(String),
    /// Too many passwords are waiting to be worked on, or the turn of this one did not come in time.
    #[error("too many logins are waiting")]
    TooManyLogins,
    /// Too many requests wait for the database already.
    #[error("too many requests at the same time: {0}")]
    Crowded(Full),
    /// The request was given up before its work was done.
    #[error("the request was given up")]
    GivenUp,
    /// A fault of ours; holds the cause.
    #[error("{0}")]
    Unexpected(String),
}

impl Fault {
    /// A fault of ours.
    pub(crate) fn unexpected(cause: impl Display) -> Self {
        Self::Unexpected(cause.to_string())
    }
}

impl From<GivenUp> for Fault {
    fn from(_: GivenUp) -> Self {
        Self::GivenUp
    }
}

impl From<Full> for Fault {
    fn from(full: Full) -> Self {
        Self::Crowded(full)
    }
}

impl From<StoreError> for Fault {
    /// Nothing a caller sends makes a statement of ours fail: values are bound, constraints are looked at first.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Interrupted => Self::GivenUp,
            StoreError::Crowded(full) => Self::Crowded(full),
            error => Self::unexpected(error),
        }
    }
}
