//! Names that an operation has in a client that groups operations by their tags: a method of the tag, without the nouns
//! that the tag says already, and the type of its requests.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    operations::Method,
    pins::Pins,
    reserved,
    settle::{Item, settle},
    unreserved, words,
};
use crate::{diag::Sink, gather::Gathered, ir::Ident, names::nouns};

pub(super) struct Call {
    /// Such as `list`; unique in the tag.
    pub(super) method: Ident,
    /// Such as `ListAgents`; unique in the API.
    pub(super) request: Ident,
}

/// What is cut off at the end of a name after the noun behind it is gone.
const PREPOSITIONS: &[&str] = &["by", "from", "in", "of", "on", "to", "with", "without"];

/// The names of all operations. `taken` are names of types in the files of the tags.
pub(super) fn calls(
    gathered: &Gathered<'_>,
    operations: &[Method],
    pins: &Pins,
    taken: BTreeSet<String>,
    sink: &mut Sink,
) -> Vec<Call> {
    let methods = methods(gathered, operations, pins, sink);
    let requests = requests(operations, &methods, taken);
    let ident = |(method, request): (String, String)| Call { method: Ident(method), request: Ident(request) };
    methods.into_iter().zip(requests).map(ident).collect()
}

fn methods(gathered: &Gathered<'_>, operations: &[Method], pins: &Pins, sink: &mut Sink) -> Vec<String> {
    let mut by_tag: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, operation) in gathered.operations.iter().enumerate() {
        by_tag.entry(operation.tag).or_default().push(index);
    }
    let mut methods = vec![String::new(); operations.len()];
    for (tag, members) in by_tag {
        let tag = words::words(tag);
        let mut taken = BTreeSet::new();
        let mut items = Vec::new();
        let mut free = Vec::new();
        for index in members {
            let id = gathered.operations.get(index).and_then(|operation| operation.id);
            let pin = id.and_then(|id| Some((id, pins.method(id)?)));
            match (pin, methods.get_mut(index)) {
                (Some((id, name)), Some(slot)) => {
                    name.clone_into(slot);
                    if !taken.insert(name.to_owned()) {
                        pins.refuse_method(id, sink);
                    }
                }
                _ => {
                    free.push(index);
                    items.push(item(&tag, operations.get(index).map_or("", |method| method.ident.as_str())));
                }
            }
        }
        for (index, name) in free.into_iter().zip(settle(&items, "_", &mut taken)) {
            if let Some(slot) = methods.get_mut(index) {
                *slot = name;
            }
        }
    }
    methods
}

/// The candidates for a method. Of two operations that differ in the number of a noun alone, the one whose noun is that
/// of the tag has the short name: `restart_agents` is `restart`, and `restart_agent` stays.
fn item(tag: &[String], ident: &str) -> Item {
    let all = words::words(ident);
    let short = unreserved(words::snake(&short(tag, &all)), reserved::METHODS);
    let first = all.iter().any(|word| tag.contains(word));
    let without_get = match all.split_first() {
        Some((verb, rest)) if verb == "get" => rest,
        _ => all.as_slice(),
    };
    let candidates = vec![
        short,
        unreserved(words::snake(without_get), reserved::METHODS),
        unreserved(ident.trim_end_matches('_').to_owned(), reserved::METHODS),
    ];
    Item { candidates, first }
}

/// The words without the nouns of the tag. What is left of `get_agents` is `list`, of `get_agent` `get`; others that
/// read something are named after it.
fn short(tag: &[String], words: &[String]) -> Vec<String> {
    let nouns: Vec<String> = tag.iter().map(|word| singular(word)).collect();
    let is_said = |word: &String| nouns.contains(&singular(word));
    let Some((verb, rest)) = words.split_first() else { return Vec::new() };
    let mut left: Vec<String> = rest.iter().filter(|word| !is_said(word)).cloned().collect();
    while left.last().is_some_and(|word| PREPOSITIONS.contains(&word.as_str())) {
        left.pop();
    }
    if verb != "get" {
        if !is_said(verb) {
            left.insert(0, verb.clone());
        }
        return left;
    }
    if !left.is_empty() {
        return left;
    }
    let is_plural = rest.last().is_some_and(|word| singular(word) != *word);
    vec![if is_plural { "list" } else { "get" }.to_owned()]
}

fn singular(word: &str) -> String {
    let pascal = words::pascal(&[word.to_owned()]);
    nouns::singular(&pascal).map_or_else(|| word.to_owned(), |one| one.to_ascii_lowercase())
}

fn requests(operations: &[Method], methods: &[String], mut taken: BTreeSet<String>) -> Vec<String> {
    let items: Vec<Item> = operations
        .iter()
        .zip(methods)
        .map(|(operation, method)| {
            let lists = operation.pascal.strip_prefix("Get").filter(|_| method == "list");
            let name = lists.map_or_else(|| operation.pascal.clone(), |rest| format!("List{rest}"));
            let candidates = vec![name.clone(), format!("{name}Call"), format!("{}OperationCall", operation.pascal)];
            Item { candidates, first: false }
        })
        .collect();
    settle(&items, "", &mut taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nouns_of_the_tag_are_left_out() {
        for (tag, ident, expected) in [
            ("Agents", "get_agents", "list"),
            ("Agents", "get_agent", "get"),
            ("Agents", "get_agent_key", "key"),
            ("Agents", "get_outdated_agents", "outdated"),
            ("Agents", "get_agents_without_group", "without_group"),
            ("Agents", "restart_agents", "restart"),
            ("Agents", "assign_agents_to_group", "assign_to_group"),
            ("Agents", "quick_add_agent", "quick_add"),
            ("Groups", "get_agents_in_group", "agents"),
            ("Rules", "get_rule_file", "file"),
            ("Rules", "upload_rule_file", "upload_file"),
            ("Vulnerability", "get_vulnerabilities", "list"),
            ("Security", "get_roles", "roles"),
            ("API Info", "get_api_info", "get"),
            ("Active-response", "run_active_response", "run"),
            ("Types", "get_types", "list"),
            ("Things", "get_thing_loop", "loop_"),
            ("Things", "things", ""),
        ] {
            let item = item(&words::words(tag), ident);
            assert_eq!(item.candidates.first().map(String::as_str), Some(expected), "{ident}");
        }
    }

    #[test]
    fn of_one_and_many_the_many_have_the_short_name() {
        let tag = words::words("Agents");
        let items: Vec<Item> = ["restart_agent", "restart_agents"].iter().map(|ident| item(&tag, ident)).collect();
        assert_eq!(settle(&items, "_", &mut BTreeSet::new()), ["restart_agent", "restart"]);
    }
}
