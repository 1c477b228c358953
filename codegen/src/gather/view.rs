//! Reading helpers over the document's tree: a place is a node together with its pointer.
//!
//! Nothing here reports anything: what has the wrong type reads as absent, because the checks have already said so.

use crate::{
    diag::Pointer,
    source::{Document, Node},
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
        self.node.get(key).map(|node| Self { at: self.at.key(key), node })
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
        self.node.get(key).and_then(Node::as_str)
    }

    /// Whether the member `key` is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.boolean(key) == Some(true)
    }

    /// The member `key`, if it is a boolean.
    pub(crate) fn boolean(&self, key: &str) -> Option<bool> {
        self.node.get(key).and_then(Node::as_bool)
    }

    /// The pointer that `$ref` holds, if this is a reference into the document.
    pub(crate) fn reference(&self) -> Option<Pointer> {
        self.text("$ref").and_then(|text| text.strip_prefix('#')).map(pointer_of)
    }
}

/// The pointer that a fragment is.
pub(crate) fn pointer_of(fragment: &str) -> Pointer {
    let decoded = if fragment.contains('%') { percent_decoded(fragment) } else { fragment.to_owned() };
    Pointer::from(decoded.as_str())
}

/// The members of a mapping; nothing for anything else.
pub(crate) fn members(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    node.as_mapping().into_iter().flatten().map(|(key, member)| (key.as_str(), &member.node))
}

/// The elements of a sequence; nothing for anything else.
pub(crate) fn elements(node: &Node) -> &[Node] {
    node.as_sequence().unwrap_or_default()
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
