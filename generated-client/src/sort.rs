//! Orders for the parameter `sort`.
//!
//! ```
//! use wazuh_api_client::sort;
//!
//! assert_eq!(sort::asc("name").to_string(), "name");
//! assert_eq!(sort::desc("os.name").then("id").to_string(), "-os.name,id");
//! ```
//!
//! The API sorts all fields in one direction: a sign in front of a later one would be part of its name. So an order has
//! a direction, and fields. A text is taken for a `sort` too, as it is.

use std::fmt;

use serde_json::Value;

use crate::json::Encode;

/// Smaller values first.
pub fn asc(field: impl Into<String>) -> Sort {
    Sort { descending: false, fields: vec![field.into()], text: None }
}

/// Greater values first.
pub fn desc(field: impl Into<String>) -> Sort {
    Sort { descending: true, fields: vec![field.into()], text: None }
}

/// An order: fields, all in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until a request has it as its `sort`"]
pub struct Sort {
    descending: bool,
    fields: Vec<String>,
    /// A text that somebody else has written.
    text: Option<String>,
}

/// The name of a field that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no name of a field: one has letters, digits, `_` and dots")]
pub struct Fault(String);

impl Sort {
    /// The field that decides where all before it are equal, in the same direction.
    pub fn then(mut self, field: impl Into<String>) -> Self {
        match &mut self.text {
            Some(text) => {
                text.push(',');
                text.push_str(&field.into());
            }
            None => self.fields.push(field.into()),
        }
        self
    }

    /// Whether the order can be sent. The server refuses a field that its list does not have.
    ///
    /// # Errors
    ///
    /// Says which name cannot.
    pub fn check(&self) -> Result<(), Fault> {
        let is_name = |name: &&String| {
            !name.is_empty() && name.chars().all(|symbol| symbol.is_alphanumeric() || matches!(symbol, '_' | '.'))
        };
        match self.fields.iter().find(|name| !is_name(name)) {
            Some(name) => Err(Fault(name.clone())),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => f.write_str(text),
            None => write!(f, "{}{}", if self.descending { "-" } else { "" }, self.fields.join(",")),
        }
    }
}

impl From<String> for Sort {
    fn from(text: String) -> Self {
        Self { descending: false, fields: Vec::new(), text: Some(text) }
    }
}

impl From<&String> for Sort {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<&str> for Sort {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Encode for Sort {
    fn encode(&self) -> Option<Value> {
        Some(Value::String(self.to_string()))
    }

    fn fault(&self) -> Option<String> {
        self.check().err().map(|fault| fault.to_string())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Sort, asc, desc};
    use crate::json::Encode;

    #[test]
    fn one_direction_for_all_fields() {
        assert_eq!(asc("name").then("id").to_string(), "name,id");
        assert_eq!(desc("os.name").then("id").then("ip").to_string(), "-os.name,id,ip");
        assert_eq!(Sort::from("-name").then("id").to_string(), "-name,id");
    }

    #[test]
    fn names_that_would_mean_something_else_are_refused() {
        for name in ["", "-id", "+id", "a,b", "a b", "a;b", "a-b"] {
            let fault = asc("id").then(name).fault().unwrap();
            assert!(fault.starts_with(&format!("`{name}` is no name of a field")), "{fault}");
        }
        assert_eq!(asc("größe_1.x").check(), Ok(()));
        // What somebody else has written is the server's to judge.
        assert_eq!(Sort::from("-a,+b").fault(), None);
    }
}
