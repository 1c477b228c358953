//! Parameters: where they travel, what they hold, and that templates and declarations agree.

use std::collections::BTreeMap;

use super::{Checker, Place};
use crate::source::Node;
use crate::suggest::did_you_mean;

impl Checker<'_> {
    /// One parameter, wherever it is written.
    pub(super) fn check_parameter(&mut self, parameter: &Place<'_>) {
        match parameter.get("in") {
            Some(location) => match location.node.as_str().unwrap_or_default() {
                "path" => {
                    if parameter.flag("required") != Some(true) {
                        let help = "add `required: true`";
                        self.error("optional-path-parameter", parameter, "path parameter that is not required", help);
                    }
                    self.check_style(parameter, "simple");
                }
                "query" => self.check_style(parameter, "form"),
                name @ ("header" | "cookie") => {
                    let message = format!("parameters in a {name} are not generated");
                    self.error("unsupported-parameter", &location, message, "");
                }
                name => {
                    let help = did_you_mean(name, ["path", "query"]);
                    self.error("unknown-location", &location, format!("`{name}` is not a place for parameters"), help);
                }
            },
            None => return,
        }
        if let Some(content) = parameter.get("content") {
            let message = "`content` of a parameter";
            self.sink.error_at("unsupported-keyword", &content.pointer(), content.key_mark(), message, "use `schema`");
        }
        match parameter.get("schema") {
            Some(schema) => self.check_parameter_schema(&schema),
            None if parameter.node.get("content").is_none() => {
                self.error("missing-key", parameter, "parameter without `schema`", "");
            }
            None => {}
        }
        for key in ["allowReserved", "allowEmptyValue"] {
            if parameter.flag(key) == Some(true)
                && let Some(member) = parameter.get(key)
            {
                self.warning("ignored-keyword", &member, format!("`{key}` of a parameter is ignored"), "");
            }
        }
    }

    fn check_style(&mut self, parameter: &Place<'_>, only: &str) {
        if let Some(style) = parameter.get("style")
            && let Some(text) = style.node.as_str()
            && text != only
        {
            let message = format!("style `{text}` is not generated here");
            self.error("unsupported-style", &style, message, format!("only `{only}` is"));
        }
    }

    /// Values of parameters are scalars or arrays of them.
    fn check_parameter_schema(&mut self, schema: &Place<'_>) {
        let structured = |node: &Node| match node.get("type").and_then(Node::as_str) {
            Some(kind) => kind == "object",
            None => node.get("properties").is_some(),
        };
        let Some(node) = self.follow(schema.node) else { return };
        let items = node.get("items").and_then(|items| self.follow(items));
        let nested = items.is_some_and(|items| structured(items) || items.get("items").is_some());
        if structured(node) || nested {
            let message = "a parameter that is neither a scalar nor an array of scalars";
            self.error("unsupported-parameter", schema, message, "");
        }
    }

    /// The parameters of one operation together: its own and those of its path.
    pub(super) fn check_operation_parameters(&mut self, item: &Place<'_>, operation: &Place<'_>, template: &[&str]) {
        let mut declared: BTreeMap<&str, bool> = template.iter().map(|name| (*name, false)).collect();
        for owner in [item, operation] {
            let Some(list) = owner.get("parameters") else { continue };
            let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
            for entry in list.items() {
                let Some(parameter) = self.follow(entry.node) else { continue };
                let text = |key: &str| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
                let (name, location) = (text("name"), text("in"));
                if name.is_empty() {
                    continue;
                }
                if let Some(first) = seen.insert((name.to_owned(), location.to_owned()), entry.mark().line) {
                    let message = format!("{location} parameter `{name}` was given before, on line {first}");
                    self.error("duplicate-parameter", &entry, message, "keep one of them");
                }
                if location == "path" {
                    match declared.get_mut(name) {
                        Some(found) => *found = true,
                        None => {
                            let message = format!("path parameter `{name}` is not in `{}`", item.name());
                            let help = did_you_mean(name, template.iter().copied());
                            self.error("unused-path-parameter", &entry, message, help);
                        }
                    }
                }
            }
        }
        for name in template {
            if declared.get(name) == Some(&false) {
                let message = format!("`{{{name}}}` of `{}` is not declared", item.name());
                self.error("undeclared-path-parameter", operation, message, "declare it with `in: path`");
            }
        }
    }
}
