//! References: each names a component of its own kind, and none goes round in circles.

use std::collections::BTreeMap;

use super::{Checker, Place};
use crate::gather::view::pointer_of;
use crate::shape::{Kind, Shape};
use crate::source::Node;
use crate::suggest::did_you_mean;

impl Checker<'_> {
    /// Checks the `$ref` of `place`, which should lead to an object of `kind`.
    pub(super) fn check_reference(&mut self, kind: Kind, place: &Place<'_>) {
        for member in place.members() {
            if member.name() != "$ref" && !member.name().starts_with("x-") {
                let message = format!("`{}` beside `$ref` means nothing", member.name());
                let help = "wrap the reference: `allOf: [{$ref: ..}]`";
                self.sink.warning_at("ignored-sibling", &member.pointer(), member.key_mark(), message, help);
            }
        }
        let Some(place) = place.get("$ref") else { return };
        let Some(reference) = place.node.as_str() else {
            self.error("wrong-type", &place, "a reference is text", "");
            return;
        };
        let Some(section) = kind.section() else { return };
        if !reference.starts_with("#/") || reference == "#/" {
            let help = format!("name a component of this document: `#/components/{section}/..`");
            self.error("non-local-reference", &place, format!("`{reference}` leads out of the document"), help);
            return;
        }
        match reference.strip_prefix("#/components/").and_then(|rest| rest.split_once('/')) {
            Some((found, name)) if found == section && !name.contains('/') => {
                if self.resolve(reference).is_none() {
                    let components =
                        self.document.root.get("components").and_then(|components| components.get(section));
                    let names = components.and_then(Node::as_mapping).into_iter().flat_map(|members| members.keys());
                    let help = did_you_mean(name, names.map(String::as_str));
                    self.error("dangling-reference", &place, format!("there is no `{reference}`"), help);
                }
            }
            _ if self.leads_to(kind, reference) => {}
            _ => {
                let message = format!("`{reference}` does not name a {} of `#/components/{section}`", kind.name());
                self.error("misplaced-reference", &place, message, "refer to a component of that kind");
            }
        }
    }

    /// Whether the place that a reference names is one where an object of the kind stands, on a way without references.
    fn leads_to(&self, wanted: Kind, reference: &str) -> bool {
        let Some(pointer) = reference.strip_prefix('#').map(pointer_of) else { return false };
        let mut shape = Shape::Is(Kind::Root);
        for segment in pointer.segments() {
            shape = match shape {
                Shape::Is(kind) | Shape::OrReference(kind) => match kind.member(&segment) {
                    Some(inner) => inner,
                    None => return false,
                },
                Shape::BooleanOrSchema => match Kind::Schema.member(&segment) {
                    Some(inner) => inner,
                    None => return false,
                },
                Shape::List(inner) | Shape::Map(inner) => *inner,
                Shape::Any | Shape::Text | Shape::Boolean | Shape::Number | Shape::Count => return false,
            };
        }
        let fits = match shape {
            Shape::OrReference(kind) => kind == wanted,
            Shape::BooleanOrSchema => wanted == Kind::Schema,
            _ => false,
        };
        fits && self.document.node(&pointer).is_some_and(|node| node.as_mapping().is_some())
    }

    /// Components that contain themselves in a way that no type can.
    ///
    /// A property that leads back to its own object is boxed, which is fine. A component that is itself through
    /// references, `allOf` or alternatives alone has no content; and an array of itself, or a map, has no name to
    /// refer to.
    pub(super) fn check_component_cycles(&mut self, root: &Place<'_>) {
        let Some(components) = root.get("components") else { return };
        for section in components.members() {
            let is_schemas = section.name() == "schemas";
            let follows: &[Edges] = if is_schemas { &[Edges::Same, Edges::Nameless] } else { &[Edges::Same] };
            let mut reported: Vec<&str> = Vec::new();
            for &edges in follows {
                let graph: BTreeMap<&str, Vec<&str>> = section
                    .members()
                    .map(|member| {
                        let mut next = Vec::new();
                        collect(member.node, edges, section.name(), &mut next);
                        (member.name(), next)
                    })
                    .collect();
                let mut done = BTreeMap::new();
                for member in section.members() {
                    if let Some(cycle) = find_cycle(member.name(), &graph, &mut done) {
                        if cycle.iter().any(|name| reported.contains(name)) {
                            continue;
                        }
                        reported.extend(&cycle);
                        let way: Vec<String> = cycle.iter().map(|name| format!("`{name}`")).collect();
                        let message = format!("`{}` leads back to itself: {}", member.name(), way.join(" -> "));
                        let help = match edges {
                            Edges::Same => "a reference cycle needs a property, an array or a map on its way",
                            Edges::Nameless => "a reference cycle needs an object with properties on its way",
                        };
                        self.error("reference-cycle", &member, message, help);
                    }
                }
            }
        }
    }
}

/// Which ways out of a schema are followed.
#[derive(Clone, Copy)]
enum Edges {
    /// To schemas that the schema is, or may be.
    Same,
    /// To schemas that a type alias of this one would spell out.
    Nameless,
}

/// The components that `node` leads to, by name.
fn collect<'n>(node: &'n Node, edges: Edges, section: &str, next: &mut Vec<&'n str>) {
    if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
        let name = reference.strip_prefix("#/components/").and_then(|rest| rest.strip_prefix(section));
        next.extend(name.and_then(|name| name.strip_prefix('/')));
        return;
    }
    match edges {
        Edges::Same => {
            for key in ["allOf", "oneOf", "anyOf"] {
                for part in node.get(key).and_then(Node::as_sequence).into_iter().flatten() {
                    collect(part, edges, section, next);
                }
            }
        }
        Edges::Nameless if node.get("properties").is_none() => {
            for key in ["items", "additionalProperties"] {
                if let Some(part) = node.get(key) {
                    collect(part, edges, section, next);
                }
            }
        }
        Edges::Nameless => {}
    }
}

/// A way from `start` back to `start`. Cycles that were found from another start are not found again.
fn find_cycle<'n>(
    start: &'n str,
    graph: &BTreeMap<&'n str, Vec<&'n str>>,
    done: &mut BTreeMap<&'n str, ()>,
) -> Option<Vec<&'n str>> {
    let mut way: Vec<(&str, usize)> = vec![(start, 0)];
    while let Some((name, index)) = way.last_mut() {
        let name = *name;
        let next = if done.contains_key(name) { None } else { graph.get(name).and_then(|next| next.get(*index)) };
        *index += 1;
        match next {
            None => {
                done.insert(name, ());
                way.pop();
            }
            Some(next) => {
                if let Some(first) = way.iter().position(|(name, _)| name == next) {
                    let cycle: Vec<&str> = way.iter().skip(first).map(|(name, _)| *name).chain([*next]).collect();
                    done.extend(way.iter().map(|(name, _)| (*name, ())));
                    return Some(cycle);
                }
                way.push((next, 0));
            }
        }
    }
    None
}
