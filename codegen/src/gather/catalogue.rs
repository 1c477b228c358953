//! The RBAC catalogue, and what operations take of it: the actions they name and the checks they enforce.

use std::collections::BTreeMap;

use super::view::Place;
use crate::{diag::Sink, ir::Check};

/// What `x-rbac-catalog` says.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) actions: BTreeMap<String, RawAction>,
    /// Kinds of resources and what they are.
    pub(crate) resources: BTreeMap<String, String>,
}

/// An action.
#[derive(Clone, Debug)]
pub(crate) struct RawAction {
    pub(crate) resources: Vec<String>,
    pub(crate) description: String,
}

impl Catalogue {
    /// Actions are `action: {resources: [...]}` or `action: [...]`.
    pub(super) fn gather(root: &Place<'_>, sink: &mut Sink) -> Self {
        let Some(catalogue) = root.get("x-rbac-catalog") else { return Self::default() };
        let description = |place: &Place<'_>| place.text("description").unwrap_or_default().to_owned();
        let mut actions = BTreeMap::new();
        for (action, place) in catalogue.get("actions").iter().flat_map(Place::members) {
            let resources = kinds(&place, sink);
            actions.insert(action.to_owned(), RawAction { resources, description: description(&place) });
        }
        let resources = catalogue.get("resources");
        let resources = resources.iter().flat_map(Place::members);
        let resources = resources.map(|(kind, place)| (kind.to_owned(), description(&place))).collect();
        Self { actions, resources }
    }

    /// The actions that an operation names.
    pub(super) fn permissions(&self, operation: &Place<'_>, sink: &mut Sink) -> Vec<String> {
        let list = operation.get("x-rbac-actions");
        let mut permissions: Vec<String> = Vec::new();
        for entry in list.iter().flat_map(Place::elements) {
            let Some(action) = named(&entry) else {
                sink.error(
                    "bad-permission",
                    &entry.at,
                    "this is no RBAC action",
                    "write a reference to `#/x-rbac-catalog/actions/ACTION`, or the action itself",
                );
                continue;
            };
            if !self.actions.contains_key(&action) {
                sink.error(
                    "unknown-permission",
                    &entry.at,
                    format!("`{action}` is not in the catalogue of actions"),
                    "add it under `x-rbac-catalog/actions`",
                );
            } else if !permissions.contains(&action) {
                permissions.push(action);
            }
        }
        permissions
    }
}

/// The checks that an operation enforces instead of what its actions and parameters tell. Those that are none were
/// reported by the check of the document.
pub(super) fn enforced(operation: &Place<'_>) -> Option<Vec<Check>> {
    let list = operation.get("x-rbac-enforced")?;
    Some(list.elements().filter_map(|entry| Check::parse(entry.node.as_str()?)).collect())
}

/// Kinds of the resources that an action is about.
fn kinds(action: &Place<'_>, sink: &mut Sink) -> Vec<String> {
    let list = action.get("resources").unwrap_or_else(|| action.clone());
    let mut kinds: Vec<String> = Vec::new();
    for entry in list.elements() {
        match named(&entry) {
            Some(kind) if kinds.contains(&kind) => {}
            Some(kind) => kinds.push(kind),
            None => sink.error(
                "bad-permission",
                &entry.at,
                "this is no RBAC resource",
                "write a reference to `#/x-rbac-catalog/resources/RESOURCE`, or the resource itself",
            ),
        }
    }
    if kinds.is_empty() {
        kinds.push("*:*".to_owned());
    }
    kinds
}

/// What a reference names, or the text itself.
fn named(place: &Place<'_>) -> Option<String> {
    match place.reference() {
        Some(pointer) => pointer.segments().last(),
        None => place.node.as_str().map(str::to_owned),
    }
}
