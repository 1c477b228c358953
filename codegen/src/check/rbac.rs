//! `x-rbac-actions` of operations and `x-rbac-catalog`, which says what each action is about.
//!
//! An entry is a reference into the catalogue, or the name itself.

use super::operations::METHODS;
use super::{Checker, Place};
use crate::source::Node;
use crate::suggest::did_you_mean;

impl Checker<'_> {
    pub(super) fn check_rbac(&mut self, root: &Place<'_>) {
        let catalog = root.get("x-rbac-catalog");
        if let Some(actions) = catalog.as_ref().and_then(|catalog| catalog.get("actions")) {
            for action in actions.members() {
                match action.get("resources") {
                    Some(resources) => self.check_entries(&resources, "resources"),
                    None => self.error("missing-key", &action, "RBAC action without `resources`", ""),
                }
            }
        }
        let Some(paths) = root.get("paths") else { return };
        for path in paths.members() {
            for operation in METHODS.into_iter().filter_map(|method| path.get(method)) {
                if let Some(actions) = operation.get("x-rbac-actions") {
                    self.check_entries(&actions, "actions");
                }
            }
        }
    }

    /// A list of names from one section of the catalogue.
    fn check_entries(&mut self, list: &Place<'_>, section: &str) {
        if list.node.as_sequence().is_none() {
            let message = format!("expected a sequence of RBAC {section}");
            self.error("wrong-type", list, message, "");
        }
        let prefix = format!("#/x-rbac-catalog/{section}/");
        for entry in list.items() {
            let reference = entry.get("$ref");
            let place = reference.as_ref().unwrap_or(&entry);
            let Some(text) = place.node.as_str() else {
                self.error("wrong-type", place, format!("expected a reference `{prefix}..`"), "");
                continue;
            };
            let name = match reference {
                None => text,
                Some(_) => match text.strip_prefix(&prefix) {
                    Some(name) => name,
                    None => {
                        let message = format!("`{text}` does not name one of the RBAC {section}");
                        self.error("misplaced-reference", place, message, format!("write `{prefix}..`"));
                        continue;
                    }
                },
            };
            let name = name.replace("~1", "/").replace("~0", "~");
            let known = self.document.root.get("x-rbac-catalog").and_then(|catalog| catalog.get(section));
            let known = known.and_then(Node::as_mapping);
            if !known.is_some_and(|known| known.contains_key(&name)) {
                let names = known.into_iter().flat_map(|known| known.keys());
                let help = did_you_mean(&name, names.map(String::as_str));
                self.error("dangling-reference", place, format!("there is no RBAC entry `{prefix}{name}`"), help);
            }
        }
    }
}
