//! Identifiers of resources: one type for each kind, as an argument and as a member of models, so that what one
//! operation returns is what another takes and two kinds cannot be mixed up.
//!
//! Nothing is checked here: which texts and numbers exist is the server's to say.

use std::convert::Infallible;
use std::fmt;
use std::num::ParseIntError;
use std::ops::Deref;
use std::str::FromStr;

use serde_json::Value;

use crate::failures::ItemId;
use crate::json::{Decode, Encode, Mismatch, Tree};

/// An identifier that is a text.
macro_rules! text_id {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&&str> for $name {
            fn from(text: &&str) -> Self {
                Self((*text).to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok(Self::from(text))
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl Encode for $name {
            fn encode(&self) -> Option<Value> {
                self.0.encode()
            }
        }

        impl Decode for $name {
            fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
                String::decode(tree).map(Self)
            }

            fn accepts(tree: &Tree<'_>) -> bool {
                String::accepts(tree)
            }
        }

        any_id!($name);
    };
}

/// An identifier that is a number.
macro_rules! number_id {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The number on the wire.
            pub fn get(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number.into())
            }
        }

        // What a literal is where several types of number would do.
        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                Self(number.into())
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, ParseIntError> {
                text.parse().map(Self)
            }
        }

        impl PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.0 == *other
            }
        }

        impl Encode for $name {
            fn encode(&self) -> Option<Value> {
                self.0.encode()
            }
        }

        impl Decode for $name {
            fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
                i64::decode(tree).map(Self)
            }

            fn accepts(tree: &Tree<'_>) -> bool {
                i64::accepts(tree)
            }
        }

        any_id!($name);
    };
}

/// What both kinds have.
macro_rules! any_id {
    ($name:ident) => {
        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        /// Compares with the identifier that an operation failed for.
        impl PartialEq<$name> for ItemId {
            fn eq(&self, other: &$name) -> bool {
                *self == *other.to_string()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::decode(Tree::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }
    };
}

text_id! {
    /// An agent: at least three digits, such as `001`. `000` is the manager itself in 4.x.
    ///
    /// ```
    /// use wazuh_api_client::AgentId;
    ///
    /// assert_eq!(AgentId::from(7), AgentId::from("007"));
    /// assert_eq!(AgentId::from("1234").to_string(), "1234");
    /// ```
    AgentId
}

impl From<u32> for AgentId {
    fn from(number: u32) -> Self {
        Self(format!("{number:03}"))
    }
}

text_id! {
    /// A group of agents, by its name, such as `default`.
    GroupId
}

text_id! {
    /// A node of a cluster, by its name, such as `node01`.
    NodeId
}

number_id! {
    /// A user of the API, as `security` numbers them.
    UserId
}

number_id! {
    /// A role of the API's users.
    RoleId
}

number_id! {
    /// A policy: what roles allow and deny.
    PolicyId
}

number_id! {
    /// A security rule: what gives roles to those who log in with an authorization context. Rules of the ruleset have a
    /// [`RuleNumber`].
    RuleId
}

number_id! {
    /// A rule of the ruleset, such as `5710`.
    RuleNumber
}

number_id! {
    /// A task that agents are given, such as an upgrade.
    TaskId
}

#[cfg(test)]
#[path = "ids_tests.rs"]
mod tests;
