//! Targets made of names, indices and wildcards alone, such as `$.paths['/agents'][*].responses`.
//!
//! An overlay that documents an API has hundreds of them; walking the tree costs nothing next to a query over JSON.
//! Anything else in a target is left to a full RFC 9535 implementation.

use crate::source::{Node, Value};
use crate::suggest::did_you_mean;

/// One step from a value to one below it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

/// The way from the root to a value.
pub(super) type Location = Vec<Step>;

/// One segment of a target.
#[derive(Debug)]
enum Selector {
    /// Any of these.
    Steps(Vec<Step>),
    /// Every member or element.
    All,
}

/// The segments at the beginning of a target.
#[derive(Debug, Default)]
pub(super) struct Chain(Vec<Selector>);

impl Chain {
    /// The beginning of `target` that is read here, and what follows it.
    pub(super) fn parse(target: &str) -> (Self, &str) {
        let mut chain = Self::default();
        let Some(mut rest) = target.strip_prefix('$') else { return (chain, target) };
        while let Some((selector, after)) = parse_selector(rest) {
            chain.0.push(selector);
            rest = after;
        }
        (chain, rest)
    }

    /// What the chain selects in `root`, each place once; when that is nothing, the nearest it came.
    pub(super) fn select(&self, root: &Node) -> Result<Vec<Location>, String> {
        let mut found: Vec<(Location, &Node)> = vec![(Vec::new(), root)];
        for selector in &self.0 {
            let next: Vec<(Location, &Node)> = found
                .iter()
                .flat_map(|(location, node)| {
                    selector.apply(node).into_iter().map(|(step, child)| {
                        let mut location = location.clone();
                        location.push(step);
                        (location, child)
                    })
                })
                .collect();
            if next.is_empty() {
                return Err(found
                    .first()
                    .map_or_else(String::new, |(location, node)| selector.missing(location, node)));
            }
            found = next;
        }
        let mut locations: Vec<Location> = found.into_iter().map(|(location, _)| location).collect();
        locations.sort();
        locations.dedup();
        Ok(locations)
    }
}

impl Selector {
    fn apply<'n>(&self, node: &'n Node) -> Vec<(Step, &'n Node)> {
        match (self, &node.value) {
            (Self::Steps(steps), _) => {
                steps.iter().filter_map(|step| Some((step.clone(), step.apply(node)?))).collect()
            }
            (Self::All, Value::Mapping(members)) => {
                members.iter().map(|(key, member)| (Step::Key(key.clone()), &member.node)).collect()
            }
            (Self::All, Value::Sequence(items)) => {
                items.iter().enumerate().map(|(index, item)| (Step::Index(index), item)).collect()
            }
            (Self::All, _) => Vec::new(),
        }
    }

    /// What to say when `node`, at `location`, has none of this.
    fn missing(&self, location: &[Step], node: &Node) -> String {
        let parent = display(location);
        match (self, &node.value) {
            (Self::All, _) => format!("there is nothing below `{parent}`"),
            (Self::Steps(steps), value) => match (steps.first(), value) {
                (Some(Step::Key(key)), Value::Mapping(members)) => {
                    match did_you_mean(key, members.keys().map(String::as_str)) {
                        guess if guess.is_empty() => format!("`{parent}` has no `{key}`"),
                        guess => format!("`{parent}` has no `{key}`; {guess}"),
                    }
                }
                (Some(Step::Index(_)), Value::Sequence(items)) => format!("`{parent}` has {} elements", items.len()),
                (Some(Step::Index(_)), _) => format!("`{parent}` is not a sequence"),
                _ => format!("`{parent}` is not a mapping"),
            },
        }
    }
}

impl Step {
    fn apply<'n>(&self, node: &'n Node) -> Option<&'n Node> {
        match (&node.value, self) {
            (Value::Mapping(members), Self::Key(key)) => members.get(key).map(|member| &member.node),
            (Value::Sequence(items), Self::Index(index)) => items.get(*index),
            _ => None,
        }
    }
}

/// The first segment of `text` and what follows it, if it is of the kinds read here.
fn parse_selector(text: &str) -> Option<(Selector, &str)> {
    if let Some(rest) = text.strip_prefix('.') {
        if let Some(after) = rest.strip_prefix('*') {
            return Some((Selector::All, after));
        }
        let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_' || !character.is_ascii();
        let end = rest.find(|character| !is_name(character)).unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end)?;
        let plain = name.starts_with(|first: char| !first.is_ascii_digit());
        return plain.then(|| (Selector::Steps(vec![Step::Key(name.to_owned())]), after));
    }
    let mut rest = text.strip_prefix('[')?;
    if let Some(after) = rest.strip_prefix("*]") {
        return Some((Selector::All, after));
    }
    let mut steps = Vec::new();
    loop {
        let (step, after) = parse_step(rest.trim_start_matches(' '))?;
        steps.push(step);
        let after = after.trim_start_matches(' ');
        if let Some(after) = after.strip_prefix(']') {
            return Some((Selector::Steps(steps), after));
        }
        rest = after.strip_prefix(',')?;
    }
}

/// A quoted name without escapes, or an index.
fn parse_step(text: &str) -> Option<(Step, &str)> {
    let first = text.chars().next()?;
    if first == '\'' || first == '"' {
        let (name, after) = text.get(1..)?.split_once(first)?;
        return (!name.contains('\\')).then(|| (Step::Key(name.to_owned()), after));
    }
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (digits, after) = text.split_at_checked(end)?;
    let plain = digits == "0" || !digits.starts_with('0');
    if plain { digits.parse().ok().map(|index| (Step::Index(index), after)) } else { None }
}

/// Whether a query goes back to the root: a `$` outside of quotes.
pub(super) fn names_the_root(query: &str) -> bool {
    let mut quote = None;
    let mut characters = query.chars();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '$') => return true,
            (None, '\'' | '"') => quote = Some(character),
            (Some(_), '\\') => {
                characters.next();
            }
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    false
}

/// Steps as a normalised path.
pub(crate) fn display(steps: &[Step]) -> String {
    steps.iter().fold("$".to_owned(), |text, step| match step {
        Step::Key(key) if key.bytes().all(|byte| byte.is_ascii_alphabetic()) => format!("{text}.{key}"),
        Step::Key(key) => format!("{text}['{key}']"),
        Step::Index(index) => format!("{text}[{index}]"),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json_path::JsonPath;

    use super::{Chain, Step, display, names_the_root};
    use crate::source::{Document, Source};

    const TREE: &str = "{a: {b: [1, {c: 2}], 'c d': {b: 3}, 1: x}, b: [[0, 1], [2]], é: ~}";

    #[test]
    fn selects_what_a_full_implementation_selects() {
        let document = Document::parse(Source { name: "t".to_owned(), text: TREE.to_owned() }).unwrap();
        let json = document.to_json();
        for target in [
            "$",
            "$.a",
            "$.a.b[1].c",
            "$['a'][\"c d\"]",
            "$.a['b', 'c d']",
            "$.a['b','b','x']",
            "$.*",
            "$[*][*]",
            "$.b[0,1][0]",
            "$.b[*].*",
            "$.b.*[ 1 , 0 ]",
            "$.é",
            "$.a['1']",
            "$.a.x",
            "$.a.b[2]",
            "$.b.c",
            "$.a[0]",
            "$.é.*",
        ] {
            let (chain, rest) = Chain::parse(target);
            assert_eq!(rest, "", "{target}");
            let ours: Vec<String> =
                chain.select(&document.root).unwrap_or_default().iter().map(|steps| bracketed(steps)).collect();
            let located = JsonPath::parse(target).unwrap();
            let mut theirs: Vec<String> =
                located.query_located(&json).iter().map(|node| node.location().to_string()).collect();
            theirs.sort();
            theirs.dedup();
            assert_eq!(ours, theirs, "{target}");
        }
    }

    fn bracketed(steps: &[Step]) -> String {
        steps.iter().fold("$".to_owned(), |text, step| match step {
            Step::Key(key) => format!("{text}['{key}']"),
            Step::Index(index) => format!("{text}[{index}]"),
        })
    }

    #[test]
    fn the_rest_is_left_to_a_full_implementation() {
        for (target, rest) in [
            ("$.a[?@.x == 1].y", "[?@.x == 1].y"),
            ("$.a..b", "..b"),
            ("$.a[-1]", "[-1]"),
            ("$.a[01]", "[01]"),
            ("$.a['b\\'c']", "['b\\'c']"),
            ("$.a[0:2]", "[0:2]"),
            ("$.a['b', ?@.c]", "['b', ?@.c]"),
            ("$.a[]", "[]"),
            ("$.a['b'", "['b'"),
            ("$.a.1b", ".1b"),
            ("$.a. b", ". b"),
            ("paths", "paths"),
        ] {
            assert_eq!(Chain::parse(target).1, rest, "{target}");
        }
    }

    #[test]
    fn says_how_near_it_came() {
        let document = Document::parse(Source { name: "t".to_owned(), text: TREE.to_owned() }).unwrap();
        let help = |target: &str| Chain::parse(target).0.select(&document.root).unwrap_err();
        assert_eq!(help("$.a['c e']"), "`$.a` has no `c e`; did you mean `c d`?");
        assert_eq!(help("$.b[7]"), "`$.b` has 2 elements");
        assert_eq!(help("$.b.x"), "`$.b` is not a mapping");
        assert_eq!(help("$.a[1]"), "`$.a` is not a sequence");
    }

    #[test]
    fn a_root_in_quotes_is_a_name() {
        assert!(!names_the_root("[?@['$ref'] == \"a'$\\\"$\"]"));
        assert!(names_the_root("[?@['a'] == $.b]"));
    }

    #[test]
    fn locations_are_shown_as_targets() {
        assert_eq!(display(&[Step::Key("a".into()), Step::Index(1), Step::Key("b c".into())]), "$.a[1]['b c']");
    }
}
