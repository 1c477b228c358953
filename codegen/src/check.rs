//! What can be wrong with a document, beyond its syntax.
//!
//! One file per check. All run over the tree, so every finding has its place, and all are collected. An error is what
//! could not become right code; what is merely odd is a warning. The walk in `keys` leads each check to its objects.
//! Nothing here changes the document.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Pointer, Sink};
use crate::gather::view::pointer_of;
use crate::shape::{Kind, Shape};
use crate::source::{Document, Mark, Node, Value};

mod formats;
mod keys;
mod operations;
mod parameters;
mod paths;
mod rbac;
mod references;
mod responses;
mod schemas;

/// Everything that is found in `document`. `pinned` holds the ids of operations whose names are settled elsewhere.
pub(crate) fn check(document: &Document, pinned: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut checker = Checker { document, pinned, sink: Sink::default(), inert: false };
    let root = Place { parent: None, segment: Segment::Index(0), node: &document.root, key_mark: None };
    if checker.is_of_another_version(&root) {
        return checker.sink.into_diagnostics();
    }
    checker.check_shape(Shape::Is(Kind::Root), &root);
    checker.check_component_cycles(&root);
    checker.check_rbac(&root);
    checker.sink.into_diagnostics()
}

/// The state that checks share.
struct Checker<'a> {
    document: &'a Document,
    pinned: &'a BTreeSet<String>,
    sink: Sink,
    /// Inside an object that has no effect: what would be an error elsewhere is a warning.
    inert: bool,
}

impl<'a> Checker<'a> {
    fn error(&mut self, code: &'static str, place: &Place<'_>, message: impl Into<String>, help: impl Into<String>) {
        if self.inert {
            return self.warning(code, place, message, help);
        }
        self.sink.error_at(code, &place.pointer(), place.mark(), message, help);
    }

    fn warning(&mut self, code: &'static str, place: &Place<'_>, message: impl Into<String>, help: impl Into<String>) {
        self.sink.warning_at(code, &place.pointer(), place.mark(), message, help);
    }

    /// The node that `reference` names, if it is a local reference to one.
    fn resolve(&self, reference: &str) -> Option<&'a Node> {
        self.document.node(&pointer_of(reference.strip_prefix('#')?))
    }

    /// `node`, or what it refers to in the end.
    fn follow<'n>(&self, node: &'n Node) -> Option<&'n Node>
    where
        'a: 'n,
    {
        let mut node = node;
        // A chain longer than this is a cycle, which `references` reports.
        for _ in 0..16 {
            match node.get("$ref").and_then(Node::as_str) {
                Some(reference) => node = self.resolve(reference)?,
                None => return Some(node),
            }
        }
        None
    }
}

/// A node with the way to it. The way is spelt out only when there is something to say.
#[derive(Clone, Copy)]
struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    segment: Segment<'p>,
    node: &'p Node,
    key_mark: Option<Mark>,
}

#[derive(Clone, Copy)]
enum Segment<'p> {
    Key(&'p str),
    Index(usize),
}

impl<'p> Place<'p> {
    fn pointer(&self) -> Pointer {
        match (self.parent, self.segment) {
            (None, _) => Pointer::root(),
            (Some(parent), Segment::Key(key)) => parent.pointer().key(key),
            (Some(parent), Segment::Index(index)) => parent.pointer().index(index),
        }
    }

    /// Where to point: at a scalar itself, at the key of anything larger.
    fn mark(&self) -> Mark {
        match (&self.node.value, self.key_mark) {
            (Value::Sequence(_) | Value::Mapping(_), Some(mark)) => mark,
            _ => self.node.mark,
        }
    }

    /// The key itself.
    fn key_mark(&self) -> Mark {
        self.key_mark.unwrap_or(self.node.mark)
    }

    /// The key that leads here.
    fn name(&self) -> &'p str {
        match self.segment {
            Segment::Key(key) => key,
            Segment::Index(_) => "",
        }
    }

    /// The member `key`, if this is a mapping that has it.
    fn get<'c>(&'c self, key: &str) -> Option<Place<'c>> {
        self.node.as_mapping()?.get_key_value(key).map(|(key, member)| Place {
            parent: Some(self),
            segment: Segment::Key(key),
            node: &member.node,
            key_mark: Some(member.key_mark),
        })
    }

    /// The members, if this is a mapping.
    fn members<'c>(&'c self) -> impl Iterator<Item = Place<'c>> {
        self.node.as_mapping().into_iter().flatten().map(|(key, member)| Place {
            parent: Some(self),
            segment: Segment::Key(key),
            node: &member.node,
            key_mark: Some(member.key_mark),
        })
    }

    /// The elements, if this is a sequence.
    fn items<'c>(&'c self) -> impl Iterator<Item = Place<'c>> {
        self.node.as_sequence().into_iter().flatten().enumerate().map(|(index, node)| Place {
            parent: Some(self),
            segment: Segment::Index(index),
            node,
            key_mark: None,
        })
    }

    /// The text of the member `key`.
    fn text(&self, key: &str) -> Option<&'p str> {
        self.node.get(key).and_then(Node::as_str)
    }

    /// The boolean of the member `key`.
    fn flag(&self, key: &str) -> Option<bool> {
        self.node.get(key).and_then(Node::as_bool)
    }

    /// The elements of the member `key`, each a text.
    fn texts(&self, key: &str) -> impl Iterator<Item = &'p str> {
        self.node.get(key).and_then(Node::as_sequence).into_iter().flatten().filter_map(Node::as_str)
    }

    /// The number of the member `key`.
    fn number(&self, key: &str) -> Option<f64> {
        match self.node.get(key).map(|node| &node.value) {
            Some(Value::Number(number)) => number.as_f64(),
            _ => None,
        }
    }
}
