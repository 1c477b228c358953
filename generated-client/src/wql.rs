//! Conditions for the parameter `q`, written so that they mean what they say.
//!
//! ```
//! use wazuh_api_client::wql;
//!
//! let query = wql::field("status").eq("active") & (wql::field("os.platform").eq("ubuntu") | wql::field("id").lt(10));
//! assert_eq!(query.to_string(), "status=active;(os.platform=ubuntu,id<10)");
//! ```
//!
//! The language has no quotes and no escapes: a value is everything up to the next `,`, `;` or closing parenthesis.
//! What would be read as something else is refused when the request is sent
//! ([`Error::Argument`](crate::Error::Argument)), or earlier by [`Query::check`]:
//!
//! - a name that is no name of a field;
//! - an empty value;
//! - a value with a character that the language lacks, such as `,`, `;`, `&`, `|`, `!`, `^`, `~` or a control
//!   character. Parentheses may stand in a value in pairs that are not inside each other (`Python (x86)`), commas
//!   between brackets (`[a,b]`);
//! - a value that begins with `=`, `<` or `>` behind an operator of one character;
//! - `all`, which the language takes for no condition, and `null`, for which there are [`Field::is_null`] and
//!   [`Field::is_not_null`].
//!
//! A text is taken for a `q` too, as it is.
//!
//! # What servers make of a query
//!
//! All servers know [`eq`](Field::eq), [`ne`](Field::ne), [`lt`](Field::lt), [`gt`](Field::gt) and
//! [`contains`](Field::contains). Wazuh up to 4.14 and 5.0 refuses [`le`](Field::le) and [`ge`](Field::ge) (code 1409);
//! there, a quote in a value stands for any character, `*`, `+` and `#` end a value, and lists that the server keeps in
//! memory (groups, rules, decoders, security and others) take no notice of parentheses. `wazuh-apid` has none of these
//! limits.

mod value;

use std::fmt;
use std::ops::{BitAnd, BitOr};

use serde_json::Value;

use crate::json::Encode;

/// Parentheses inside each other at most.
const MOST_DEPTH: usize = 50;

/// What may stand in a value and is also part of an operator.
const OPERATORS: [char; 3] = ['=', '<', '>'];

/// A field to compare, such as `id` or `os.name`.
pub fn field(name: impl Into<String>) -> Field {
    Field { name: name.into() }
}

/// A field of a list. Its methods make conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a field is no condition"]
pub struct Field {
    name: String,
}

/// A condition. Conditions are joined by `&` and `|`; of these, `&` binds tighter, as in the language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a condition does nothing until a request has it as its `q`"]
pub struct Query(Tree);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Tree {
    /// At least two members, none of which is an `And`.
    And(Vec<Tree>),
    /// At least two members, none of which is an `Or`.
    Or(Vec<Tree>),
    Test {
        field: String,
        op: &'static str,
        value: String,
        /// The value is one of the words that the language takes for something else.
        word: bool,
    },
}

/// Why a condition cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The name of a field.
    #[error("`{0}` is no name of a field: one has letters, digits, `_` and dots")]
    Field(String),
    /// A value that the language has no form for.
    #[error("the value `{value}` for `{field}` cannot be sent: {reason}")]
    Value {
        /// The field that it should be compared with.
        field: String,
        /// The value.
        value: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Conditions inside each other.
    #[error("more than {MOST_DEPTH} parentheses inside each other")]
    Depth,
}

impl Field {
    /// Equal to the value. Texts are compared without regard to case in lists from a database.
    pub fn eq(self, value: impl fmt::Display) -> Query {
        self.test("=", value)
    }

    /// Not equal to the value.
    pub fn ne(self, value: impl fmt::Display) -> Query {
        self.test("!=", value)
    }

    /// Less than the value. For a date this can be an age: `field("lastKeepAlive").lt("7d")` are agents that were seen
    /// less than seven days ago.
    pub fn lt(self, value: impl fmt::Display) -> Query {
        self.test("<", value)
    }

    /// Greater than the value.
    pub fn gt(self, value: impl fmt::Display) -> Query {
        self.test(">", value)
    }

    /// At most the value. Wazuh's own servers refuse it (code 1409); of whole numbers, `lt` of the next one is the
    /// same.
    pub fn le(self, value: impl fmt::Display) -> Query {
        self.test("<=", value)
    }

    /// At least the value. Wazuh's own servers refuse it (code 1409); of whole numbers, `gt` of the one before is the
    /// same.
    pub fn ge(self, value: impl fmt::Display) -> Query {
        self.test(">=", value)
    }

    /// Contains the value. One that begins with `=`, `<` or `>` needs the longer spelling `~=`, which servers up to
    /// 4.14 refuse (code 1409).
    pub fn contains(self, value: impl fmt::Display) -> Query {
        let value = value.to_string();
        self.test(if value.starts_with(OPERATORS) { "~=" } else { "~" }, value)
    }

    /// Equal to one of the values. An empty list is refused: the language has no condition that nothing meets.
    pub fn is_in(self, values: impl IntoIterator<Item = impl fmt::Display>) -> Query {
        let any = values.into_iter().map(|value| self.clone().eq(value)).reduce(|any, one| any | one);
        any.unwrap_or_else(|| self.eq(""))
    }

    /// Has no value.
    pub fn is_null(self) -> Query {
        Query(Tree::Test { field: self.name, op: "=", value: "null".to_owned(), word: true })
    }

    /// Has a value. Servers up to 4.14 take this for [`is_null`](Self::is_null).
    pub fn is_not_null(self) -> Query {
        Query(Tree::Test { field: self.name, op: "!=", value: "null".to_owned(), word: true })
    }

    fn test(self, op: &'static str, value: impl fmt::Display) -> Query {
        Query(Tree::Test { field: self.name, op, value: value.to_string(), word: false })
    }
}

impl Query {
    /// Whether the condition can be sent.
    ///
    /// # Errors
    ///
    /// Says which name or value cannot.
    pub fn check(&self) -> Result<(), Fault> {
        self.0.check(0)
    }

    fn joined(self, other: Self, make: fn(Vec<Tree>) -> Tree) -> Self {
        let mut members = Vec::new();
        for tree in [self.0, other.0] {
            // What is joined in the same way is one list.
            match (tree, make(Vec::new())) {
                (Tree::And(inner), Tree::And(_)) | (Tree::Or(inner), Tree::Or(_)) => members.extend(inner),
                (tree, _) => members.push(tree),
            }
        }
        Self(make(members))
    }
}

impl BitAnd for Query {
    type Output = Self;

    /// Both.
    fn bitand(self, other: Self) -> Self {
        self.joined(other, Tree::And)
    }
}

impl BitOr for Query {
    type Output = Self;

    /// Either, or both.
    fn bitor(self, other: Self) -> Self {
        self.joined(other, Tree::Or)
    }
}

impl Tree {
    fn check(&self, depth: usize) -> Result<(), Fault> {
        if depth > MOST_DEPTH {
            return Err(Fault::Depth);
        }
        match self {
            Self::And(members) | Self::Or(members) => members.iter().try_for_each(|member| {
                let inside = usize::from(self.groups(member));
                member.check(depth + inside)
            }),
            Self::Test { field, op, value, word } => {
                if field.is_empty() || !field.chars().all(|symbol| value::is_word(symbol) || symbol == '.') {
                    return Err(Fault::Field(field.clone()));
                }
                if *word {
                    return Ok(());
                }
                let fault = |reason| Fault::Value { field: field.clone(), value: value.clone(), reason };
                if op.len() == 1 && value.starts_with(OPERATORS) {
                    return Err(fault(format!("behind `{op}` its beginning would be read as part of the operator")));
                }
                value::check(value).map_err(fault)
            }
        }
    }

    /// Whether a member needs parentheses: one that binds less, and one whose open bracket would reach for what
    /// follows.
    fn groups(&self, member: &Self) -> bool {
        match member {
            Self::Or(_) => matches!(self, Self::And(_)),
            Self::And(_) => false,
            Self::Test { value, .. } => value::has_open_bracket(value),
        }
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (members, separator) = match self {
            Self::Test { field, op, value, .. } => return write!(f, "{field}{op}{value}"),
            Self::And(members) => (members, ";"),
            Self::Or(members) => (members, ","),
        };
        for (index, member) in members.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { separator })?;
            match self.groups(member) {
                true => write!(f, "({member})")?,
                false => member.fmt(f)?,
            }
        }
        Ok(())
    }
}

/// The text of the query, also of one that cannot be sent; see [`Query::check`].
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The value of a parameter `q`: a [`Query`], or a text as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a condition does nothing until a request has it as its `q`"]
pub struct Filter {
    text: String,
    fault: Option<Fault>,
}

impl From<Query> for Filter {
    fn from(query: Query) -> Self {
        Self { text: query.to_string(), fault: query.check().err() }
    }
}

impl From<&Query> for Filter {
    fn from(query: &Query) -> Self {
        Self { text: query.to_string(), fault: query.check().err() }
    }
}

impl From<String> for Filter {
    fn from(text: String) -> Self {
        Self { text, fault: None }
    }
}

impl From<&String> for Filter {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<&str> for Filter {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Encode for Filter {
    fn encode(&self) -> Option<Value> {
        Some(Value::String(self.text.clone()))
    }

    fn fault(&self) -> Option<String> {
        self.fault.as_ref().map(ToString::to_string)
    }
}

#[cfg(test)]
mod tests;
