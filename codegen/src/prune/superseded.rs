//! What overlays add although the new document has it by now.

use super::{Dead, Extent};
use crate::diag::Pointer;
use crate::source::{Document, Node, parse};
use crate::{Input, Report};

/// Operations, paths and components that an overlay adds to the old document, which lacks them, and the new document
/// has. Merged into the upstream ones they would repeat parameters and contradict schemas.
pub(super) fn superseded(old: &Input, new: &Input) -> Result<Vec<Dead>, Report> {
    let documents = (crate::parse(old.document.clone())?, crate::parse(new.document.clone())?);
    let mut found = Vec::new();
    for (overlay, number) in new.overlays.iter().zip(1..) {
        let Ok(root) = parse::parse(overlay, number) else { continue };
        for action in root.get("actions").and_then(Node::as_sequence).unwrap_or_default() {
            let target = action.get("target").and_then(Node::as_str);
            let (Some(target), Some(update)) = (target, action.get("update")) else { continue };
            if target == "$.tags"
                && let Some(name) = update.get("name").and_then(Node::as_str)
                && !has_tag(&documents.0, name)
                && has_tag(&documents.1, name)
            {
                let reason = format!("the document has the tag `{name}` now");
                found.push(Dead { mark: action.mark, extent: Extent::Element, reason });
            }
            let Some(target) = section(target) else { continue };
            of_action(action, &target, update, &documents, &mut found);
        }
    }
    Ok(found)
}

fn has_tag(document: &Document, name: &str) -> bool {
    let tags = document.root.get("tags").and_then(Node::as_sequence).unwrap_or_default();
    tags.iter().any(|tag| tag.get("name").and_then(Node::as_str) == Some(name))
}

/// The part of a document to which things are added by name.
fn section(target: &str) -> Option<Pointer> {
    if target == "$.paths" {
        return Some(Pointer::from("/paths"));
    }
    let name = target.strip_prefix("$.components.")?;
    let plain = name.chars().all(|character| character.is_ascii_alphanumeric());
    plain.then(|| Pointer::from("/components").key(name))
}

fn of_action(action: &Node, at: &Pointer, update: &Node, documents: &(Document, Document), found: &mut Vec<Dead>) {
    let (old, new) = documents;
    let is_new = |pointer: &Pointer| old.node(pointer).is_none() && new.node(pointer).is_some();
    let mut dead = Vec::new();
    let mut whole = true;
    let mut add = |pointer: &Pointer, mark| {
        let reason = format!("the document has `{pointer}` now");
        dead.push(Dead { mark, extent: Extent::Member, reason });
    };
    for (name, member) in update.as_mapping().into_iter().flatten() {
        let pointer = at.key(name);
        if is_new(&pointer) {
            add(&pointer, member.key_mark);
            continue;
        }
        let methods = member.node.as_mapping().filter(|_| at.as_str() == "/paths");
        let mut all = methods.is_some();
        for (method, operation) in methods.into_iter().flatten() {
            if is_new(&pointer.key(method)) {
                add(&pointer.key(method), operation.key_mark);
            } else {
                all = false;
            }
        }
        whole &= all;
    }
    if whole {
        // Without the members nothing would be left to do.
        for one in &mut dead {
            (one.mark, one.extent) = (action.mark, Extent::Element);
        }
    }
    found.extend(dead);
}
