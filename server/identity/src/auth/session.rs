//! What a token stands for, and why a login or a token is refused.

use std::sync::Arc;

use crate::Fault;
use crate::rbac::Permissions;

/// The name of a node for callers that may not read it (docs/facts/01-api-layer.md, section 5).
pub const UNKNOWN_NODE: &str = "unknown-node";

/// The caller of a request with a valid token or API key.
#[derive(Clone, Debug)]
pub struct Session {
    /// Name of the user.
    pub user: String,
    /// Id of the user.
    pub user_id: i64,
    /// Ids of the token's roles, in order.
    pub roles: Vec<i64>,
    /// Whether the token was issued for an authorization context.
    pub run_as: bool,
    /// Digest of that context.
    pub hash_auth_context: Option<String>,
    /// Name of the API key that the request was made with, if it was.
    pub key: Option<Arc<str>>,
    /// What the caller may do.
    pub permissions: Arc<Permissions>,
    pub(super) node: Option<Arc<str>>,
}

impl Session {
    /// The name of this node as the caller may know it: its own only to callers that may read the node.
    pub fn node(&self) -> &str {
        self.node.as_deref().unwrap_or(UNKNOWN_NODE)
    }

    /// The same caller with other permissions.
    #[cfg(any(test, feature = "test-util"))]
    #[must_use]
    pub fn with_permissions(&self, permissions: Arc<Permissions>) -> Self {
        Self { permissions, ..self.clone() }
    }
}

/// Why a login is refused.
#[derive(Debug)]
pub enum LoginError {
    /// Unknown user or wrong password, or no credentials at all.
    Credentials,
    /// Too many failures from this address.
    Blocked,
    /// Too many logins are waiting, or its turn did not come in time. Nothing was looked at.
    Busy,
    /// A fault of ours.
    Failed(Fault),
}

/// A refused token, and who it names if it was signed here.
#[derive(Debug)]
pub struct Rejected {
    /// Why.
    pub error: TokenError,
    /// For the access log.
    pub named: Option<Named>,
}

/// Somebody's name for the access log.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Named {
    /// Name of the user.
    pub user: String,
    /// Digest of the authorization context of a token.
    pub hash_auth_context: Option<String>,
}

/// Why a token is refused.
#[derive(Debug)]
pub enum TokenError {
    /// Not a token of ours, or no longer valid.
    Invalid,
    /// Issued under another configuration of modes and lifetimes.
    Expired,
    /// The policies behind it are faulty, or a fault of ours.
    Failed(Fault),
}

impl From<TokenError> for Rejected {
    fn from(error: TokenError) -> Self {
        Self { error, named: None }
    }
}
