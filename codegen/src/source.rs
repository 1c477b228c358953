//! Documents with positions: YAML or JSON text in, a tree whose every node knows its file, line and column out.
//!
//! The tree is what overlays change and what checks read; `openapiv3` gets its value from the tree. Nothing here knows
//! OpenAPI.

use indexmap::IndexMap;

use crate::diag::Pointer;

/// A text and the name that diagnostics call it by.
#[derive(Clone, Debug)]
pub struct Source {
    /// File name as shown to people.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Where a node begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Index into [`Document::sources`].
    pub source: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in code points, from 1.
    pub column: usize,
}

/// A value and where it begins.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it begins.
    pub mark: Mark,
}

/// A YAML value of the JSON model.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Sequence(Vec<Node>),
    /// Members with the mark of their key.
    Mapping(IndexMap<String, Member>),
}

/// A member of a mapping.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where the key begins.
    pub key_mark: Mark,
    /// The value.
    pub node: Node,
}

/// A tree and the texts it came from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The tree.
    pub root: Node,
    /// The texts; the first is the document itself, the others are overlays.
    pub sources: Vec<Source>,
}

impl Document {
    /// The node at `pointer`.
    pub fn node(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.segments().try_fold(&self.root, |node, segment| match &node.value {
            Value::Sequence(items) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
            Value::Mapping(members) => members.get(&segment).map(|member| &member.node),
            _ => None,
        })
    }
}
