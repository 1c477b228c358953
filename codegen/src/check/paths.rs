//! Paths: templates that a router can serve, and the operations below them.
//!
//! A segment is a literal, a parameter, or parameters with literal text around and between them: `{id}.json`,
//! `{base}...{head}`. Of two templates for one path the more literal one is served. Two templates of one shape share a
//! route, which is fine as long as their methods differ.

use std::collections::BTreeMap;

use super::operations::{Ids, METHODS};
use super::{Checker, Place};

impl Checker<'_> {
    pub(super) fn check_paths(&mut self, paths: &Place<'_>) {
        let paths: Vec<Place<'_>> = paths.members().filter(|member| !member.name().starts_with("x-")).collect();
        let items: Vec<(&Place<'_>, Option<Vec<&str>>)> =
            paths.iter().map(|path| (path, self.check_template(path))).collect();
        // By shape: the template seen first, and the methods taken.
        let mut shapes: BTreeMap<String, (&str, Vec<&str>)> = BTreeMap::new();
        let mut ids = Ids::default();
        let operations: Vec<Place<'_>> = items
            .iter()
            .flat_map(|(item, _)| item.members())
            .filter(|member| METHODS.contains(&member.name()))
            .collect();
        for (item, parameters) in &items {
            self.check_methods(item);
            let (first, taken) = shapes.entry(shape(item.name())).or_insert((item.name(), Vec::new()));
            let first = *first;
            let mut clashing = Vec::new();
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                if taken.contains(&method) {
                    clashing.push(method);
                }
                taken.push(method);
                if let Some(parameters) = parameters {
                    self.check_operation_parameters(item, &operation, parameters);
                }
            }
            if first != item.name() && !clashing.is_empty() {
                let message =
                    format!("`{}` is the route of `{first}`, and both serve {}", item.name(), clashing.join(", "));
                let help = "only one of them could ever be reached";
                self.sink.error_at("duplicate-route", &item.pointer(), item.key_mark(), message, help);
            }
        }
        for operation in &operations {
            self.check_operation(operation, &mut ids);
        }
    }

    /// The names of a template's parameters; `None` when the template was refused.
    fn check_template<'p>(&mut self, path: &Place<'p>) -> Option<Vec<&'p str>> {
        let template = path.name();
        let (message, help) = match parse_template(template) {
            Ok(names) => return Some(names),
            Err(fault) => fault,
        };
        self.sink.error_at(
            "unroutable-path",
            &path.pointer(),
            path.key_mark(),
            format!("`{template}`: {message}"),
            help,
        );
        None
    }
}

/// The names of a template's parameters, or what is wrong and what to do.
fn parse_template(template: &str) -> Result<Vec<&str>, (String, &'static str)> {
    let Some(rest) = template.strip_prefix('/') else {
        return Err(("a path begins with a slash".to_owned(), ""));
    };
    let mut names: Vec<&str> = Vec::new();
    if rest.is_empty() {
        return Ok(names);
    }
    // A slash at the end is part of the path.
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    for segment in rest.split('/') {
        if segment.is_empty() {
            return Err(("an empty segment".to_owned(), "write one slash between two segments"));
        }
        if segment.contains(['?', '#', '%', '\\']) || segment.contains(|c: char| c.is_whitespace() || !c.is_ascii()) {
            return Err((format!("`{segment}` holds a character that paths do not hold"), ""));
        }
        let mut rest = segment;
        let mut adjacent = false;
        while let Some((literal, tail)) = rest.split_once('{') {
            let Some((name, tail)) = tail.split_once('}') else {
                return Err((format!("`{segment}` has a brace without its other half"), ""));
            };
            if name.is_empty() {
                return Err((format!("`{segment}` has a parameter without a name"), ""));
            }
            if literal.contains('}') || name.contains('{') {
                return Err((format!("`{segment}` has a brace without its other half"), ""));
            }
            if adjacent && literal.is_empty() {
                let help = "write something between the two parameters";
                return Err((format!("`{segment}`: where one parameter ends and the next begins is open"), help));
            }
            if names.contains(&name) {
                return Err((format!("`{{{name}}}` appears twice"), "give each parameter a name of its own"));
            }
            names.push(name);
            (rest, adjacent) = (tail, true);
        }
        if rest.contains('}') {
            return Err((format!("`{segment}` has a brace without its other half"), ""));
        }
    }
    Ok(names)
}

/// A template without the names of its parameters.
fn shape(template: &str) -> String {
    let mut shape = String::with_capacity(template.len());
    let mut is_name = false;
    for character in template.chars() {
        is_name &= character != '}';
        if !is_name {
            shape.push(character);
        }
        is_name |= character == '{';
    }
    shape
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{parse_template, shape};

    #[test]
    fn templates_are_literals_and_parameters() {
        assert_eq!(parse_template("/").unwrap(), Vec::<&str>::new());
        assert_eq!(parse_template("/a/{b}/c-d/{e.f}").unwrap(), ["b", "e.f"]);
        for served in ["/a/", "/:a", "/*"] {
            assert_eq!(parse_template(served).unwrap(), Vec::<&str>::new(), "{served}");
        }
        assert_eq!(parse_template("/{a}.json").unwrap(), ["a"]);
        assert_eq!(parse_template("/x{a}...{b}:run/{c}/").unwrap(), ["a", "b", "c"]);
        for refused in [
            "", "a", "//a", "/a//", "/{a}{b}", "/{}", "/{a", "/a}", "/a{", "/{a{b}}", "/{a}b}", "/a b", "/a?b",
            "/{a}/{a}", "/%41", "/é",
        ] {
            assert!(parse_template(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn shapes_forget_names() {
        assert_eq!(shape("/a/{b}/c"), shape("/a/{d}/c"));
        assert_ne!(shape("/a/{b}"), shape("/a/b"));
        assert_eq!(shape("/{a}...{b}"), "/{}...{}");
    }
}
