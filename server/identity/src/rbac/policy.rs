//! One policy as it is stored, and the syntax of its resources.

use serde::Deserialize;

use crate::Fault;

/// A policy's JSON text, read. Unknown actions and resource types are kept; they have no effect.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
pub struct Policy {
    /// Actions such as `agent:read`.
    pub actions: Vec<String>,
    /// Resources such as `agent:id:001`.
    pub resources: Vec<String>,
    /// `allow`; any other text denies.
    pub effect: String,
}

/// A resource of a policy, taken apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Resource<'a> {
    /// `type:attribute:value`; kind is the first two, `agent:id`.
    Single { text: &'a str, kind: &'a str, value: &'a str },
    /// `a&b`. No operation asks for a pair, so it has no effect on any answer and is only listed.
    Pair { text: &'a str, parts: [&'a str; 2] },
}

impl<'a> Resource<'a> {
    /// Reads one resource. What the syntax refuses is a fault that every request of a holder then meets
    /// (docs/facts/02-rbac.md, section 4.1).
    pub(super) fn parse(text: &'a str) -> Result<Self, Fault> {
        let invalid = || Fault::UnusablePolicy;
        let parts: Vec<&str> = text.split('&').collect();
        match parts.as_slice() {
            [_] => {
                let text = if text == "*" { "*:*:*" } else { text };
                if !text.starts_with('*') && !is_triple(text) {
                    return Err(invalid());
                }
                let (kind, value) = text.rsplit_once(':').ok_or_else(invalid)?;
                if kind.split(':').count() != 2 {
                    return Err(invalid());
                }
                Ok(Self::Single { text, kind, value })
            }
            [first, second] if text.starts_with('*') || (is_triple(first) && starts_as_triple(second)) => {
                Ok(Self::Pair { text, parts: [first, second] })
            }
            [_, _] => Err(invalid()),
            [first, second, ..] if text.starts_with('*') || (is_triple(first) && starts_as_triple(second)) => {
                Err(Fault::TooManyCombined)
            }
            _ => Err(invalid()),
        }
    }
}

/// Whether the reduction takes a resource: one that it does not take shuts out every holder of the policy.
///
/// # Errors
///
/// The fault that a holder would meet.
pub fn check_resource(text: &str) -> Result<(), Fault> {
    Resource::parse(text).map(drop)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')
}

fn is_value(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b'*' | b'/' | b'-')
}

/// The whole text is `name:name:value`.
fn is_triple(text: &str) -> bool {
    let mut segments = text.split(':');
    let (Some(kind), Some(attribute), Some(value), None) =
        (segments.next(), segments.next(), segments.next(), segments.next())
    else {
        return false;
    };
    [(kind, is_name as fn(u8) -> bool), (attribute, is_name), (value, is_value)]
        .iter()
        .all(|(segment, allowed)| !segment.is_empty() && segment.bytes().all(allowed))
}

/// The text begins with `name:name:value`; the pattern of pairs is not anchored at its end.
fn starts_as_triple(text: &str) -> bool {
    let Some((kind, rest)) = text.split_once(':') else { return false };
    let Some((attribute, value)) = rest.split_once(':') else { return false };
    [kind, attribute].iter().all(|segment| !segment.is_empty() && segment.bytes().all(is_name))
        && value.bytes().next().is_some_and(is_value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Fault, Resource};

    #[test]
    fn resources_the_reduction_takes() {
        for (text, kind, value) in [
            ("agent:id:001", "agent:id", "001"),
            ("rule:file:0010-rules_config.xml", "rule:file", "0010-rules_config.xml"),
            ("list:file:audit-keys", "list:file", "audit-keys"),
            ("*:*:*", "*:*", "*"),
            ("agent:id:*", "agent:id", "*"),
        ] {
            assert_eq!(Resource::parse(text).unwrap(), Resource::Single { text, kind, value });
        }
        assert_eq!(Resource::parse("*").unwrap(), Resource::Single { text: "*:*:*", kind: "*:*", value: "*" });
        assert!(matches!(Resource::parse("agent:id:001&group:id:default").unwrap(), Resource::Pair { .. }));
    }

    #[test]
    fn resources_that_lock_the_holder_out() {
        for text in
            ["agent", "agent:id", "my-type:id:1", "user:id:\u{e9}", "a:b:", ":b:c", "a:b:c d", "", "*x", "a:b:c:d"]
        {
            assert_eq!(Resource::parse(text), Err(Fault::UnusablePolicy), "{text:?}");
        }
        assert_eq!(Resource::parse("a:b:1&a:b:2&a:b:3"), Err(Fault::TooManyCombined));
    }
}
