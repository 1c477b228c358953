//! Models.

use serde::{Deserialize, Serialize};

use crate::decode::value::TextEnum;

/// `#/components/schemas/AgentStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
}

impl AgentStatus {
    /// The text on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Pending => "pending",
        }
    }
}

impl TextEnum for AgentStatus {
    const ALL: &'static [(&'static str, Self)] = &[("active", Self::Active), ("pending", Self::Pending)];
}

/// `#/components/schemas/Agent`
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Agent {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// `#/components/schemas/AgentIdKey`
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentIdKey {
    /// `id`
    pub id: String,
    /// `key`
    pub key: String,
}

/// Body of `POST /agents`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct AddAgentBody {
    /// `name`
    pub name: String,
    /// `ip`
    #[serde(default)]
    pub ip: Option<String>,
}
