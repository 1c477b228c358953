//! Targets that are plain chains of names, such as `$.paths['/agents'].get`.
//!
//! An overlay that documents an API has hundreds of them; walking the tree costs nothing next to a query over JSON.
//! Anything else in a target is left to a full RFC 9535 implementation.

use crate::source::{Node, Value};
use crate::suggest::did_you_mean;

/// One step from a value to one below it. Ordered as in the document where that matters: by index in a sequence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// Steps from the root.
#[derive(Debug, Default)]
pub(super) struct Chain {
    pub(super) steps: Vec<Step>,
}

impl Chain {
    /// The plain beginning of `target` and what follows it; all of `target` when it does not begin at the root.
    pub(super) fn parse(target: &str) -> (Self, &str) {
        let mut chain = Self::default();
        let Some(mut rest) = target.strip_prefix('$') else { return (chain, target) };
        while let Some((step, after)) = parse_step(rest) {
            chain.steps.push(step);
            rest = after;
        }
        (chain, rest)
    }

    /// What to say when the chain leads nowhere in `root`; `None` when it leads somewhere.
    pub(super) fn missing(&self, root: &Node) -> Option<String> {
        let mut node = root;
        for (index, step) in self.steps.iter().enumerate() {
            let next = match (&node.value, step) {
                (Value::Mapping(members), Step::Key(key)) => members.get(key).map(|member| &member.node),
                (Value::Sequence(items), Step::Index(index)) => items.get(*index),
                _ => None,
            };
            match next {
                Some(next) => node = next,
                None => {
                    let parent = display(self.steps.get(..index).unwrap_or_default());
                    return Some(match (&node.value, step) {
                        (Value::Mapping(members), Step::Key(key)) => {
                            let guess = did_you_mean(key, members.keys().map(String::as_str));
                            let blank = if guess.is_empty() { "" } else { "; " };
                            format!("`{parent}` has no `{key}`{blank}{guess}")
                        }
                        (Value::Sequence(items), Step::Index(_)) => format!("`{parent}` has {} elements", items.len()),
                        (_, Step::Key(_)) => format!("`{parent}` is not a mapping"),
                        (_, Step::Index(_)) => format!("`{parent}` is not a sequence"),
                    });
                }
            }
        }
        None
    }
}

/// The first step of `text` and what follows it, if it is a name or an index.
fn parse_step(text: &str) -> Option<(Step, &str)> {
    if let Some(rest) = text.strip_prefix('.') {
        let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_' || !character.is_ascii();
        let end = rest.find(|character| !is_name(character)).unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end)?;
        let plain = name.starts_with(|first: char| !first.is_ascii_digit());
        return plain.then(|| (Step::Key(name.to_owned()), after));
    }
    let inner = text.strip_prefix('[')?;
    let quote = inner.chars().next()?;
    if quote == '\'' || quote == '"' {
        let (name, after) = inner.get(1..)?.split_once(quote)?;
        let after = after.strip_prefix(']')?;
        return (!name.contains('\\')).then(|| (Step::Key(name.to_owned()), after));
    }
    let (digits, after) = inner.split_once(']')?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
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
pub(super) fn display(steps: &[Step]) -> String {
    steps.iter().fold("$".to_owned(), |text, step| match step {
        Step::Key(key) if key.bytes().all(|byte| byte.is_ascii_alphabetic()) => format!("{text}.{key}"),
        Step::Key(key) => format!("{text}['{key}']"),
        Step::Index(index) => format!("{text}[{index}]"),
    })
}

#[cfg(test)]
mod tests {
    use super::{Chain, display, names_the_root};

    fn parsed(target: &str) -> (String, &str) {
        let (chain, rest) = Chain::parse(target);
        (display(&chain.steps), rest)
    }

    #[test]
    fn plain_chains_are_read_here() {
        assert_eq!(parsed("$.paths['/agents'].get.parameters[0]"), ("$.paths['/agents'].get.parameters[0]".into(), ""));
        assert_eq!(parsed("$[\"a b\"]"), ("$['a b']".into(), ""));
        assert_eq!(parsed("$"), ("$".into(), ""));
    }

    #[test]
    fn the_rest_is_left_to_a_full_implementation() {
        assert_eq!(parsed("$.components.parameters[?@.x == 1].y"), ("$.components.parameters".into(), "[?@.x == 1].y"));
        for (target, rest) in [
            ("$.a..b", "..b"),
            ("$.a.*", ".*"),
            ("$.a[-1]", "[-1]"),
            ("$.a[01]", "[01]"),
            ("$.a['b','c']", "['b','c']"),
            ("$.a['b\\'c']", "['b\\'c']"),
            ("$.a[0:2]", "[0:2]"),
            ("$.a[]", "[]"),
            ("$.a.1b", ".1b"),
            ("$.a. b", ". b"),
        ] {
            assert_eq!(parsed(target), ("$.a".into(), rest), "{target}");
        }
        assert_eq!(parsed("paths"), ("$".into(), "paths"));
    }

    #[test]
    fn a_root_in_quotes_is_a_name() {
        assert!(!names_the_root("[?@['$ref'] == \"a'$\\\"$\"]"));
        assert!(names_the_root("[?@['a'] == $.b]"));
    }
}
