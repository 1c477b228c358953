//! Parameters: where they travel, what they hold, and that templates and declarations agree.

use std::collections::BTreeMap;

use super::{Checker, Place};
use crate::gather::operations::is_ruled_header;
use crate::source::Node;
use crate::suggest::did_you_mean;

impl Checker<'_> {
    /// One parameter, wherever it is written.
    pub(super) fn check_parameter(&mut self, parameter: &Place<'_>) {
        match parameter.get("in") {
            Some(location) => match location.node.as_str().unwrap_or_default() {
                "path" => {
                    if parameter.flag("required") != Some(true) {
                        let message = "path parameter that is not required";
                        let help = "it is, since another path would be meant without it: add `required: true`";
                        self.warning("optional-path-parameter", parameter, message, help);
                    }
                    self.check_style(parameter, &["simple"]);
                }
                "query" => self.check_style(parameter, &["form", "spaceDelimited", "pipeDelimited"]),
                "header" => {
                    self.check_style(parameter, &["simple"]);
                    self.check_header_name(parameter);
                }
                "cookie" => self.check_style(parameter, &["form"]),
                name => {
                    let help = did_you_mean(name, ["path", "query", "header", "cookie"]);
                    self.error("unknown-location", &location, format!("`{name}` is not a place for parameters"), help);
                }
            },
            None => return,
        }
        if let Some(content) = parameter.get("content") {
            let message = "a parameter with a media type is handed over as a text";
            let help = "nothing of it is checked; read it in the handler";
            self.sink.warning_at("unchecked-parameter", &content.pointer(), content.key_mark(), message, help);
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

    fn check_style(&mut self, parameter: &Place<'_>, known: &[&str]) {
        if let Some(style) = parameter.get("style")
            && let Some(text) = style.node.as_str()
            && !known.contains(&text)
        {
            let message = format!("style `{text}` is not generated here");
            let known: Vec<String> = known.iter().map(|style| format!("`{style}`")).collect();
            self.error("unsupported-style", &style, message, format!("the styles here are {}", known.join(", ")));
        }
    }

    fn check_header_name(&mut self, parameter: &Place<'_>) {
        let Some(name) = parameter.get("name") else { return };
        let text = name.node.as_str().unwrap_or_default();
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if is_ruled_header(text) {
            let message = format!("the header `{text}` is left out: it is no parameter");
            let help = "content types and credentials are described elsewhere; remove it";
            self.warning("ignored-header", &name, message, help);
        } else if text.is_empty() || !text.bytes().all(token) {
            self.error("bad-header-name", &name, format!("`{text}` is no name of a header"), "");
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
            let help = "describe a parameter for each member, or give it a `content` and send it as text";
            self.error("unsupported-parameter", schema, message, help);
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
                            let help = if help.is_empty() { "it is left out".to_owned() } else { help };
                            self.warning("unused-path-parameter", &entry, message, help);
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
