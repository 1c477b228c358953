//! Reading helpers over the document's tree: a place is a node together with its pointer.
//!
//! Nothing here reports anything: what has the wrong type reads as absent, because the checks have already said so.

use serde_json::Value as Json;

use crate::{
    diag::Pointer,
    source::{Document, Node, Value},
};

/// A node and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Place<'d> {
    pub(crate) at: Pointer,
    pub(crate) node: &'d Node,
}

impl<'d> Place<'d> {
    /// The whole document.
    pub(crate) fn root(document: &'d Document) -> Self {
        Self { at: Pointer::root(), node: &document.root }
    }

    /// The member `key`, if this is a mapping that has it.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        member(self.node, key).map(|node| Self { at: self.at.key(key), node })
    }

    /// The members of a mapping; nothing for anything else.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d, '_> {
        members(self.node).map(|(key, node)| (key, Self { at: self.at.key(key), node }))
    }

    /// The elements of a sequence; nothing for anything else.
    pub(crate) fn elements(&self) -> impl Iterator<Item = Self> + use<'d, '_> {
        elements(self.node).iter().enumerate().map(|(index, node)| Self { at: self.at.index(index), node })
    }

    /// The text of the member `key`.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        member(self.node, key).and_then(text)
    }

    /// Whether the member `key` is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.boolean(key) == Some(true)
    }

    /// The member `key`, if it is a boolean.
    pub(crate) fn boolean(&self, key: &str) -> Option<bool> {
        match member(self.node, key).map(|node| &node.value) {
            Some(Value::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// The pointer that `$ref` holds, if this is a reference into the document.
    pub(crate) fn reference(&self) -> Option<Pointer> {
        self.text("$ref").and_then(|text| text.strip_prefix('#')).map(|fragment| {
            let decoded = if fragment.contains('%') { percent_decoded(fragment) } else { fragment.to_owned() };
            Pointer::from(decoded.as_str())
        })
    }
}

/// A member of a mapping.
pub(crate) fn member<'d>(node: &'d Node, key: &str) -> Option<&'d Node> {
    match &node.value {
        Value::Mapping(members) => members.get(key).map(|member| &member.node),
        _ => None,
    }
}

/// The members of a mapping.
pub(crate) fn members<'d>(node: &'d Node) -> impl Iterator<Item = (&'d str, &'d Node)> + use<'d> {
    let mapping = match &node.value {
        Value::Mapping(members) => Some(members),
        _ => None,
    };
    mapping.into_iter().flatten().map(|(key, member)| (key.as_str(), &member.node))
}

/// The elements of a sequence.
pub(crate) fn elements(node: &Node) -> &[Node] {
    match &node.value {
        Value::Sequence(items) => items,
        _ => &[],
    }
}

/// The text of a node.
pub(crate) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// The value of a node as JSON.
pub(crate) fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.clone()),
        Value::String(text) => Json::String(text.clone()),
        Value::Sequence(items) => Json::Array(items.iter().map(json).collect()),
        Value::Mapping(members) => {
            Json::Object(members.iter().map(|(key, member)| (key.clone(), json(&member.node))).collect())
        }
    }
}

/// A reference is a URI fragment, so its pointer may be percent-encoded.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match (first, digits.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                decoded.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
