//! The abstract form of a condition.
//!
//! Values are kept as they were written: what `001`, `null` or `7d` means depends on the field, and on the back end.

use std::fmt::{self, Display};

use super::column::Column;

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// All of them. Has at least two members, none of which is an `And`.
    And(Vec<Self>),
    /// Any of them. Has at least two members, none of which is an `Or`.
    Or(Vec<Self>),
    /// A single comparison.
    Clause(Clause),
}

/// One comparison: subject, operator, value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What is compared.
    pub subject: Subject,
    /// How to compare.
    pub op: Op,
    /// Text as written, never empty when it comes from a query text.
    pub value: String,
    /// Whether `value` is a value whatever it spells. Otherwise `all` and `null` have meanings of their own.
    pub literal: bool,
}

/// What a comparison looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A name as written; not yet known to exist.
    Name(String),
    /// A column of the store's schema.
    Column(&'static Column),
}

impl From<&str> for Subject {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for Subject {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&'static Column> for Subject {
    fn from(column: &'static Column) -> Self {
        Self::Column(column)
    }
}

impl Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Name(name) => name,
            Self::Column(column) => column.sql,
        })
    }
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `<=`
    LessOrEqual,
    /// `>=`
    GreaterOrEqual,
    /// `~`, also written `~=`
    Contains,
}

impl Op {
    /// The operator written so.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "=" => Self::Equal,
            "!=" => Self::NotEqual,
            "<" => Self::Less,
            ">" => Self::Greater,
            "<=" => Self::LessOrEqual,
            ">=" => Self::GreaterOrEqual,
            "~" | "~=" => Self::Contains,
            _ => return None,
        })
    }

    /// Whether a value that compares so with another satisfies it. What contains what is no comparison.
    pub fn accepts(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
            Self::Contains => false,
        }
    }

    /// How it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::Greater => ">",
            Self::LessOrEqual => "<=",
            Self::GreaterOrEqual => ">=",
            Self::Contains => "~",
        }
    }
}

impl Clause {
    /// A comparison.
    pub fn new(subject: impl Into<Subject>, op: Op, value: impl Into<String>) -> Self {
        Self { subject: subject.into(), op, value: value.into(), literal: false }
    }

    /// A comparison with a value that did not come from a caller, such as the name of a group that may be called `null`.
    pub fn literal(subject: impl Into<Subject>, op: Op, value: impl Into<String>) -> Self {
        Self { literal: true, ..Self::new(subject, op, value) }
    }
}

impl Expr {
    /// All of `members`. One member stands for itself; conjunctions among them are merged.
    pub fn and(members: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(members.len());
        for member in members {
            match member {
                Self::And(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        single(flat).unwrap_or_else(Self::And)
    }

    /// Any of `members`. One member stands for itself; disjunctions among them are merged.
    pub fn or(members: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(members.len());
        for member in members {
            match member {
                Self::Or(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        single(flat).unwrap_or_else(Self::Or)
    }
}

/// The only element, or the elements.
fn single(mut members: Vec<Expr>) -> Result<Expr, Vec<Expr>> {
    match members.pop() {
        Some(only) if members.is_empty() => Ok(only),
        Some(last) => {
            members.push(last);
            Err(members)
        }
        None => Err(members),
    }
}

impl Display for Expr {
    /// The query text. Read again it gives the same condition, unless a literal value has a meaning there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Of a value that begins like an operator the longer spelling keeps clear.
            Self::Clause(Clause { subject, op: Op::Contains, value, literal: _ })
                if value.starts_with(['=', '<', '>']) =>
            {
                write!(f, "{subject}~={value}")
            }
            Self::Clause(Clause { subject, op, value, literal: _ }) => write!(f, "{subject}{}{value}", op.as_str()),
            Self::And(members) => {
                for (index, member) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ";" })?;
                    match member {
                        // AND binds tighter.
                        Self::Or(_) => write!(f, "({member})")?,
                        _ => member.fmt_beside_others(f)?,
                    }
                }
                Ok(())
            }
            Self::Or(members) => {
                for (index, member) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    member.fmt_beside_others(f)?;
                }
                Ok(())
            }
        }
    }
}

impl Expr {
    /// In parentheses where a bracket that a value leaves open would reach for what follows.
    fn fmt_beside_others(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clause(clause) if has_open_bracket(&clause.value) => write!(f, "({self})"),
            _ => self.fmt(f),
        }
    }
}

fn has_open_bracket(value: &str) -> bool {
    let open = value.chars().fold(0_usize, |open, symbol| match symbol {
        '[' => open + 1,
        ']' => open.saturating_sub(1),
        _ => open,
    });
    open > 0
}
