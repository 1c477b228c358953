//! Keeping operations and components that a new document no longer has, as overlay actions.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diag::Pointer;
use crate::overlay::path::{Step, display};
use crate::source::{Document, Mark, Member, Node, Value};
use crate::{Input, Report, assemble};

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The operations, such as `GET /agents`.
    pub operations: Vec<String>,
    /// What they, and the overlays, refer to, as pointers into the document.
    pub components: Vec<String>,
    /// Actions of an overlay, elements of a sequence indented by two; empty if nothing is kept.
    pub actions: String,
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Keeps, as the old description has it, each operation that the new one lacks and `wanted` asks for by method and
/// path (`GET`, `/agents`), and each component that those operations or the overlays refer to and the new description
/// lacks.
///
/// Overlays that only document should be in neither input: they are applied afterwards. `reason` describes the actions,
/// a sentence on one line.
pub fn carry(old: &Input, new: &Input, reason: &str, wanted: impl Fn(&str, &str) -> bool) -> Result<Carried, Report> {
    let (old, _) = assemble(old.document.clone(), &old.overlays)?;
    let (new, _) = assemble(new.document.clone(), &new.overlays)?;
    let mut carrier = Carrier { old: &old, new: &new, taken: BTreeSet::new(), actions: Vec::new() };
    let mut carried = Carried::default();
    let mut references = Vec::new();
    from_overlays(&new.root, &mut references);
    for (path, item) in members(old.root.get("paths")) {
        for (method, operation) in members(Some(item)).filter(|(method, _)| METHODS.contains(method)) {
            if has_route(&new, path, method) || !wanted(&method.to_ascii_uppercase(), path) {
                continue;
            }
            carried.operations.push(format!("{} {path}", method.to_ascii_uppercase()));
            carrier.take(&Pointer::from("/paths").key(path).key(method));
            all(operation, &mut references);
            // What the operations of a path share.
            let shared = Pointer::from("/paths").key(path).key("parameters");
            if let Some(parameters) = old.node(&shared)
                && new.node(&shared).is_none()
                && carrier.take(&shared)
            {
                all(parameters, &mut references);
            }
            carrier.tags(operation);
        }
    }
    let mut next = 0;
    while let Some(reference) = references.get(next) {
        next += 1;
        let Some(pointer) = reference.strip_prefix('#').map(Pointer::from) else { continue };
        if new.node(&pointer).is_none()
            && let Some(node) = old.node(&pointer)
            && carrier.take(&pointer)
        {
            carried.components.push(pointer.as_str().to_owned());
            all(node, &mut references);
        }
    }
    carried.actions = carrier.actions.iter().map(|(target, update)| action(target, reason, update)).collect();
    Ok(carried)
}

struct Carrier<'d> {
    old: &'d Document,
    new: &'d Document,
    taken: BTreeSet<Pointer>,
    /// Targets with what is merged into them.
    actions: Vec<(String, Node)>,
}

impl Carrier<'_> {
    /// Takes the value at a pointer over; whether it had to be.
    fn take(&mut self, pointer: &Pointer) -> bool {
        let Some(node) = self.old.node(pointer).filter(|_| self.taken.insert(pointer.clone())) else { return false };
        let segments: Vec<String> = pointer.segments().collect();
        let exists = |length: usize| {
            let there = segments.iter().take(length).fold(Pointer::root(), |parent, segment| parent.key(segment));
            self.new.node(&there).is_some()
        };
        // The deepest value that the new description has is what is updated.
        let depth = (0..segments.len()).rev().find(|&length| exists(length)).unwrap_or(0);
        let update = segments.iter().skip(depth).rev().fold(node.clone(), |node, segment| mapping(segment, node));
        let steps: Vec<Step> = segments.iter().take(depth).cloned().map(Step::Key).collect();
        self.add(display(&steps), update);
        true
    }

    /// Adds an action, or makes it part of one with the same target.
    fn add(&mut self, target: String, update: Node) {
        for (_, before) in self.actions.iter_mut().filter(|(other, _)| *other == target) {
            if let (Value::Mapping(members), Value::Mapping(more)) = (&mut before.value, &update.value)
                && more.keys().all(|key| !members.contains_key(key))
            {
                members.extend(more.clone());
                return;
            }
        }
        self.actions.push((target, update));
    }

    /// The groups of an operation that the new description does not list.
    fn tags(&mut self, operation: &Node) {
        let listed = |document: &Document, name: &str| -> Option<Node> {
            let tags = document.root.get("tags").and_then(Node::as_sequence).unwrap_or_default();
            tags.iter().find(|tag| tag.get("name").and_then(Node::as_str) == Some(name)).cloned()
        };
        let names = operation.get("tags").and_then(Node::as_sequence).unwrap_or_default();
        for name in names.iter().filter_map(Node::as_str) {
            let key = Pointer::from("/tags").key(name);
            if listed(self.new, name).is_none()
                && let Some(tag) = listed(self.old, name)
                && self.taken.insert(key)
            {
                let mark = tag.mark;
                if self.new.root.get("tags").is_some() {
                    self.add("$.tags".to_owned(), tag);
                } else {
                    let list = Node { value: Value::Sequence(vec![tag]), mark };
                    self.add("$".to_owned(), mapping("tags", list));
                }
            }
        }
    }
}

/// Whether a document has an operation, whatever the names of its path parameters.
fn has_route(document: &Document, path: &str, method: &str) -> bool {
    let shape = |path: &str| {
        let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        segments.collect::<Vec<_>>().join("/")
    };
    let wanted = shape(path);
    members(document.root.get("paths")).any(|(other, item)| shape(other) == wanted && item.get(method).is_some())
}

fn members(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    let members = node.and_then(Node::as_mapping).into_iter().flatten();
    members.map(|(key, member)| (key.as_str(), &member.node))
}

/// Every reference in `node`.
fn all(node: &Node, found: &mut Vec<String>) {
    collect(node, false, found);
}

/// Every reference that an overlay wrote.
fn from_overlays(node: &Node, found: &mut Vec<String>) {
    collect(node, true, found);
}

fn collect(node: &Node, overlays_only: bool, found: &mut Vec<String>) {
    match &node.value {
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, overlays_only, found)),
        Value::Mapping(members) => {
            for (key, member) in members {
                match member.node.as_str() {
                    Some(reference) if key == "$ref" => {
                        if !overlays_only || member.node.mark.source > 0 {
                            found.push(reference.to_owned());
                        }
                    }
                    _ => collect(&member.node, overlays_only, found),
                }
            }
        }
        _ => {}
    }
}

fn mapping(key: &str, node: Node) -> Node {
    let mark: Mark = node.mark;
    Node { value: Value::Mapping(IndexMap::from([(key.to_owned(), Member { key_mark: mark, node })])), mark }
}

fn action(target: &str, reason: &str, update: &Node) -> String {
    let mut text = format!("  - target: {target}\n    description: {reason}\n    update:\n");
    for line in update.to_yaml().lines() {
        if line.is_empty() {
            text.push('\n');
        } else {
            text.push_str(&format!("      {line}\n"));
        }
    }
    text
}
