//! Overlays: OpenAPI Overlay 1.0 documents, applied to a tree.
//!
//! An action that matches nothing, or that changes nothing, is an error, so that a correction dies with its fault.
//! Diagnostics are located in the overlay. Values keep the overlay's marks, so what a later check says about one of
//! them is located there too.
//!
//! Where the specification leaves room: an `update` of a sequence appends its elements; a member that holds a sequence
//! on both sides is concatenated; a mapping never replaces a sequence or a scalar by merging, nor the other way round
//! (remove it first); `remove` also takes scalars.

use serde_json_path::{JsonPath, PathElement};

use crate::diag::{Diagnostic, Pointer, Sink};
use crate::source::{Document, Mark, Member, Node, Value};
use crate::suggest::did_you_mean;

pub(crate) mod path;

use path::{Chain, Location, Step};

/// Applies `overlay` to `document`: every action that can be applied. Returns what is wrong with the others.
pub(crate) fn apply(document: &mut Document, overlay: Node) -> Vec<Diagnostic> {
    let mut sink = Sink::default();
    let mut applier = Applier { root: &mut document.root, sink: &mut sink, json: None };
    applier.overlay(overlay);
    sink.into_diagnostics()
}

/// Whether a finding says that an action has no effect on the document, so that nothing is lost without it.
pub(crate) fn is_without_effect(finding: &Diagnostic) -> bool {
    matches!(finding.code, "overlay-no-match" | "overlay-no-change")
}

struct Applier<'a> {
    root: &'a mut Node,
    sink: &'a mut Sink,
    /// The tree as JSON, for targets that are queries over all of it; dropped at each change.
    json: Option<serde_json::Value>,
}

impl Applier<'_> {
    fn overlay(&mut self, overlay: Node) {
        let at = Pointer::root();
        let mark = overlay.mark;
        let Value::Mapping(mut members) = overlay.value else {
            self.sink.error_at("wrong-type", &at, mark, "an overlay is a mapping", "");
            return;
        };
        for (key, member) in &members {
            self.known(key, member.key_mark, &at, &["overlay", "info", "extends", "actions"]);
        }
        match members.get("overlay").map(|member| (member.node.as_str(), member.node.mark)) {
            Some((Some(version), _)) if version == "1.0" || version.starts_with("1.0.") => {}
            Some((_, mark)) => {
                self.sink.error_at(
                    "overlay-version",
                    &at.key("overlay"),
                    mark,
                    "not version 1.0 of OpenAPI Overlay",
                    "write `overlay: 1.0.0`",
                );
            }
            None => self.missing(&at, mark, "overlay"),
        }
        match members.get("info").map(|member| (&member.node, member.key_mark)) {
            Some((info, key_mark)) => {
                for key in ["title", "version"] {
                    if info.get(key).is_none() {
                        self.missing(&at.key("info"), key_mark, key);
                    }
                }
            }
            None => self.missing(&at, mark, "info"),
        }
        let at = at.key("actions");
        match members.shift_remove("actions").map(|member| (member.node.mark, member.node.value)) {
            Some((_, Value::Sequence(actions))) => {
                for (index, action) in actions.into_iter().enumerate() {
                    self.action(action, &at.index(index));
                }
            }
            Some((mark, _)) => self.sink.error_at("wrong-type", &at, mark, "`actions` is a sequence", ""),
            None => self.missing(&Pointer::root(), mark, "actions"),
        }
    }

    fn known(&mut self, key: &str, mark: Mark, at: &Pointer, keys: &[&str]) {
        if !keys.contains(&key) && !key.starts_with("x-") {
            let help = did_you_mean(key, keys.iter().copied());
            self.sink.error_at("unknown-key", &at.key(key), mark, format!("unknown key `{key}`"), help);
        }
    }

    fn missing(&mut self, at: &Pointer, mark: Mark, key: &str) {
        self.sink.error_at("missing-key", at, mark, format!("`{key}` is missing"), "");
    }

    fn action(&mut self, action: Node, at: &Pointer) {
        let mark = action.mark;
        let Value::Mapping(mut members) = action.value else {
            self.sink.error_at("wrong-type", at, mark, "an action is a mapping", "");
            return;
        };
        for (key, member) in &members {
            self.known(key, member.key_mark, at, &["target", "description", "update", "remove"]);
        }
        let remove = match members.get("remove").map(|member| (member.node.as_bool(), member.node.mark)) {
            Some((Some(remove), _)) => remove,
            Some((None, mark)) => {
                self.sink.error_at("wrong-type", &at.key("remove"), mark, "`remove` is true or false", "");
                return;
            }
            None => false,
        };
        let update = members.shift_remove("update").map(|member| member.node);
        let Some(target) = members.get("target").map(|member| &member.node) else {
            self.missing(at, mark, "target");
            return;
        };
        let Some(text) = target.as_str() else {
            self.sink.error_at("wrong-type", &at.key("target"), target.mark, "`target` is a JSONPath in text", "");
            return;
        };
        let mark = target.mark;
        let Some(locations) = self.find(text, mark, &at.key("target")) else { return };
        let changed = match (update, remove) {
            (None, true) if locations.iter().any(Vec::is_empty) => {
                let message = "the document itself cannot be removed";
                self.sink.error_at("overlay-target", &at.key("target"), mark, message, "");
                return;
            }
            (None, true) => {
                self.json = None;
                locations.iter().rev().filter(|location| remove_at(self.root, location)).count() > 0
            }
            (Some(update), false) => self.update(&locations, &update, mark, at),
            (Some(_), true) => {
                self.sink.error_at("overlay-action", at, mark, "the action both updates and removes", "make it two");
                return;
            }
            (None, false) => {
                self.sink.error_at(
                    "overlay-action",
                    at,
                    mark,
                    "the action says nothing to do",
                    "give `update` or `remove`",
                );
                return;
            }
        };
        if !changed {
            let help = "the document already says so: remove the action";
            self.sink.error_at("overlay-no-change", at, mark, "the action changes nothing", help);
        }
    }

    /// Whether the document changed, or an error says why it did not.
    fn update(&mut self, locations: &[Location], update: &Node, mark: Mark, at: &Pointer) -> bool {
        self.json = None;
        let mut changed = false;
        for location in locations {
            let Some(target) = node_at(self.root, location) else { continue };
            let merged = match (&mut target.value, &update.value) {
                (Value::Mapping(_), Value::Mapping(_)) => merge(target, update),
                (Value::Sequence(items), Value::Sequence(more)) => {
                    items.extend(more.iter().cloned());
                    Ok(!more.is_empty())
                }
                (Value::Sequence(items), _) => {
                    items.push(update.clone());
                    Ok(true)
                }
                (Value::Mapping(_), _) => Err(Mismatch::new(target, update)),
                _ => {
                    let message =
                        format!("the target `{}` is neither a mapping nor a sequence", path::display(location));
                    let help = "target the mapping that holds it and update that member";
                    self.sink.error_at("overlay-scalar-target", &at.key("target"), mark, message, help);
                    return true;
                }
            };
            match merged {
                Ok(merged) => changed |= merged,
                Err(Mismatch { there, here, mark, below }) => {
                    let place: Location = location.iter().cloned().chain(below.into_iter().rev()).collect();
                    let message = format!("a {here} cannot be merged into the {there} at `{}`", path::display(&place));
                    let help = "remove the old value with an action of its own first";
                    self.sink.error_at("overlay-type-mismatch", &at.key("update"), mark, message, help);
                    return true;
                }
            }
        }
        changed
    }

    /// The places that a target selects, in document order, each once; at least one.
    fn find(&mut self, target: &str, mark: Mark, at: &Pointer) -> Option<Vec<Location>> {
        if !target.starts_with('$') {
            self.sink.error_at("overlay-target", at, mark, format!("`{target}` is not a JSONPath"), "begin with `$`");
            return None;
        }
        let (chain, rest) = Chain::parse(target);
        // A query that never goes back to the root needs only the parts of the tree that its beginning selects.
        let whole = path::names_the_root(rest);
        let starts = if whole { Ok(vec![Vec::new()]) } else { chain.select(self.root) };
        let starts = match starts {
            Ok(starts) => starts,
            Err(help) => {
                self.no_match(target, mark, at, help);
                return None;
            }
        };
        if rest.is_empty() {
            return Some(starts);
        }
        let query = if whole { JsonPath::parse(target) } else { JsonPath::parse(&format!("${rest}")) };
        let query = match query {
            Ok(query) => query,
            Err(error) => {
                let message = format!("not a JSONPath: {}", error.message());
                self.sink.error_at("overlay-target", at, mark, message, "see RFC 9535");
                return None;
            }
        };
        let mut locations: Vec<Location> = Vec::new();
        for start in &starts {
            let part;
            let json = if start.is_empty() {
                let root = &self.root;
                self.json.get_or_insert_with(|| root.to_json())
            } else {
                part = node_at(self.root, start)?.to_json();
                &part
            };
            locations.extend(query.query_located(json).iter().map(|node| {
                let steps = node.location().iter().map(|element| match element {
                    PathElement::Name(name) => Step::Key((*name).to_owned()),
                    PathElement::Index(index) => Step::Index(*index),
                });
                start.iter().cloned().chain(steps).collect()
            }));
        }
        locations.sort();
        locations.dedup();
        if locations.is_empty() {
            self.no_match(target, mark, at, String::new());
            return None;
        }
        Some(locations)
    }

    fn no_match(&mut self, target: &str, mark: Mark, at: &Pointer, help: String) {
        let help = if help.is_empty() { "if the document was mended, remove the action".to_owned() } else { help };
        self.sink.error_at("overlay-no-match", at, mark, format!("`{target}` matches nothing"), help);
    }
}

fn kind(node: &Node) -> &'static str {
    match node.value {
        Value::Sequence(_) => "sequence",
        Value::Mapping(_) => "mapping",
        _ => "scalar",
    }
}

fn node_at<'a>(root: &'a mut Node, steps: &[Step]) -> Option<&'a mut Node> {
    steps.iter().try_fold(root, |node, step| match (&mut node.value, step) {
        (Value::Mapping(members), Step::Key(key)) => members.get_mut(key).map(|member| &mut member.node),
        (Value::Sequence(items), Step::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}

fn remove_at(root: &mut Node, steps: &[Step]) -> bool {
    let Some((last, parents)) = steps.split_last() else { return false };
    match (node_at(root, parents).map(|node| &mut node.value), last) {
        (Some(Value::Mapping(members)), Step::Key(key)) => members.shift_remove(key).is_some(),
        (Some(Value::Sequence(items)), Step::Index(index)) if *index < items.len() => {
            items.remove(*index);
            true
        }
        _ => false,
    }
}

/// Two values that have no merger.
struct Mismatch {
    there: &'static str,
    here: &'static str,
    mark: Mark,
    /// The way from the target to the one that is there, backwards.
    below: Vec<Step>,
}

impl Mismatch {
    fn new(target: &Node, update: &Node) -> Self {
        Self { there: kind(target), here: kind(update), mark: update.mark, below: Vec::new() }
    }

    fn below(mut self, key: &str) -> Self {
        self.below.push(Step::Key(key.to_owned()));
        self
    }
}

/// Merges `update` into `target`; whether anything changed.
fn merge(target: &mut Node, update: &Node) -> Result<bool, Mismatch> {
    match (&mut target.value, &update.value) {
        (Value::Mapping(members), Value::Mapping(updates)) => {
            let mut changed = false;
            for (key, update) in updates {
                match members.get_mut(key) {
                    Some(member) => {
                        changed |= merge(&mut member.node, &update.node).map_err(|found| found.below(key))?
                    }
                    None => {
                        members.insert(key.clone(), Member { key_mark: update.key_mark, node: update.node.clone() });
                        changed = true;
                    }
                }
            }
            Ok(changed)
        }
        (Value::Sequence(items), Value::Sequence(more)) => {
            items.extend(more.iter().cloned());
            Ok(!more.is_empty())
        }
        (Value::Mapping(_) | Value::Sequence(_), _) | (_, Value::Mapping(_) | Value::Sequence(_)) => {
            Err(Mismatch::new(target, update))
        }
        (old, new) => {
            let changed = match (&*old, new) {
                (Value::Null, Value::Null) => false,
                (Value::Bool(old), Value::Bool(new)) => old != new,
                (Value::Number(old), Value::Number(new)) => old != new,
                (Value::String(old), Value::String(new)) => old != new,
                _ => true,
            };
            if changed {
                *target = update.clone();
            }
            Ok(changed)
        }
    }
}
