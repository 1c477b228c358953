//! A text that must not end up in a log.

use std::fmt;

use serde_json::Value;

use crate::json::{Decode, Encode, Mismatch, Tree};

/// A password or a token. `Debug` prints `[hidden]` in its place; there is no `Display`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Encode for Secret {
    fn encode(&self) -> Option<Value> {
        self.0.encode()
    }
}

impl Decode for Secret {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        String::decode(tree).map(Self)
    }
}
