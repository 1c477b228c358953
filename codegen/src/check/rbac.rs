//! `x-rbac-actions` and `x-rbac-enforced` of operations, and `x-rbac-catalog`, which says what each action is about.
//!
//! An entry of the first is a reference into the catalogue, or the name itself; one of the second is a check as
//! [`Check::parse`] reads it.

use super::operations::METHODS;
use super::{Checker, Place};
use crate::ir::{Check, On};
use crate::source::Node;
use crate::suggest::did_you_mean;

impl<'a> Checker<'a> {
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
                if let Some(checks) = operation.get("x-rbac-enforced") {
                    self.check_enforced(&checks, &[&path, &operation]);
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
            self.check_known(place, section, &name.replace("~1", "/").replace("~0", "~"));
        }
    }

    /// That a section of the catalogue has an entry of this name.
    fn check_known(&mut self, place: &Place<'_>, section: &str, name: &str) {
        let known = self.document.root.get("x-rbac-catalog").and_then(|catalog| catalog.get(section));
        let known = known.and_then(Node::as_mapping);
        if !known.is_some_and(|known| known.contains_key(name)) {
            let names = known.into_iter().flat_map(|known| known.keys());
            let help = did_you_mean(name, names.map(String::as_str));
            let message = format!("there is no RBAC entry `#/x-rbac-catalog/{section}/{name}`");
            self.error("dangling-reference", place, message, help);
        }
    }

    /// The checks of an operation that do not follow from its actions; its parameters are those of `holders`. A member
    /// of the body is as good as a parameter.
    fn check_enforced(&mut self, list: &Place<'_>, holders: &[&Place<'_>]) {
        if list.node.as_sequence().is_none() {
            self.error("wrong-type", list, "expected a sequence of RBAC checks", "write `[]` for none");
        }
        for entry in list.items() {
            let Some(check) = entry.node.as_str().and_then(Check::parse) else {
                let help = "write `ACTION KIND`, and after the kind `:*`, `:{parameter}`, `:{parameter}?`, `:@node` or nothing";
                self.error("bad-check", &entry, "this is no RBAC check", help);
                continue;
            };
            self.check_known(&entry, "actions", &check.action);
            self.check_known(&entry, "resources", &check.kind);
            let (On::Named(name) | On::Asked(name)) = &check.on else { continue };
            let names: Vec<&str> = holders.iter().flat_map(|holder| self.named_values(holder.node)).collect();
            if !names.contains(&name.as_str()) {
                let help = did_you_mean(name, names);
                self.error("unknown-parameter", &entry, format!("the operation has no parameter `{name}`"), help);
            }
        }
    }

    /// Names of the parameters of an operation or path, and of the members of its body.
    fn named_values<'n>(&self, holder: &'n Node) -> Vec<&'n str>
    where
        'a: 'n,
    {
        let parameters = holder.get("parameters").and_then(Node::as_sequence).into_iter().flatten();
        let parameters = parameters.filter_map(|parameter| self.follow(parameter)?.get("name").and_then(Node::as_str));
        let content = holder.get("requestBody").and_then(|body| self.follow(body)?.get("content"));
        let media = content.and_then(Node::as_mapping).into_iter().flat_map(|content| content.values());
        let schemas = media.filter_map(|media| self.follow(media.node.get("schema")?));
        let members = schemas.filter_map(|schema| schema.get("properties").and_then(Node::as_mapping));
        parameters.chain(members.flat_map(|members| members.keys().map(String::as_str))).collect()
    }
}
