//! RBAC checks that a document states by themselves (`x-rbac-enforced`): what they say, and their form as a text.

use std::fmt;

/// An RBAC check that an operation makes whatever its actions and parameters tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Such as `agent:read`.
    pub action: String,
    /// Such as `agent:id`.
    pub kind: String,
    /// Which resources of that kind.
    pub on: On,
}

/// Which resources a [`Check`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum On {
    /// All, named by nobody.
    All,
    /// The wildcard: any one will do.
    Any,
    /// Those that the parameter, or the member of the body, of this name names.
    Named(String),
    /// The same, where a refusal is not one of the request: the handler learns of it.
    Asked(String),
    /// The node that answers.
    ThisNode,
}

/// As [`Check::parse`] reads it.
impl fmt::Display for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { action, kind, on } = self;
        match on {
            On::All => write!(formatter, "{action} {kind}"),
            On::Any => write!(formatter, "{action} {kind}:*"),
            On::Named(name) => write!(formatter, "{action} {kind}:{{{name}}}"),
            On::Asked(name) => write!(formatter, "{action} {kind}:{{{name}}}?"),
            On::ThisNode => write!(formatter, "{action} {kind}:@node"),
        }
    }
}

impl Check {
    /// Reads `ACTION KIND`, `ACTION KIND:*`, `ACTION KIND:{parameter}`, `ACTION KIND:{parameter}?` or
    /// `ACTION KIND:@node`.
    pub fn parse(text: &str) -> Option<Self> {
        let (action, resource) = text.split_once(' ')?;
        let mut segments = resource.splitn(3, ':');
        let (name, attribute) = (segments.next()?, segments.next()?);
        let on = match segments.next() {
            None => On::All,
            Some("*") => On::Any,
            Some("@node") => On::ThisNode,
            Some(value) => {
                let (name, end) = value.strip_prefix('{')?.split_once('}')?;
                match end {
                    "" => On::Named(name.to_owned()),
                    "?" => On::Asked(name.to_owned()),
                    _ => return None,
                }
            }
        };
        let kind = format!("{name}:{attribute}");
        (!action.is_empty() && !name.is_empty() && !attribute.is_empty()).then(|| Self {
            action: action.to_owned(),
            kind,
            on,
        })
    }
}
