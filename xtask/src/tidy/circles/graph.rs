//! From the modules of a crate to the circles among sisters.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::Tree;
use crate::tidy::finding::Finding;

/// What one module needs of its sister: the first place that says so, and how many there are.
#[derive(Debug)]
struct Edge {
    file: String,
    line: usize,
    path: String,
    places: usize,
}

/// Edges between the children of one module, by their indexes.
type Edges = BTreeMap<(usize, usize), Edge>;

/// The circles of a crate.
pub(super) fn circles(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for edges in edges(tree).values() {
        for group in groups(edges) {
            findings.push(describe(tree, edges, &group));
        }
    }
    findings
}

/// For each parent, the edges among its children.
fn edges(tree: &Tree) -> BTreeMap<usize, Edges> {
    let mut found = BTreeMap::<usize, Edges>::new();
    for (from, module) in tree.modules.iter().enumerate() {
        for reference in &module.references {
            let Some(to) = tree.resolve(from, &reference.path) else { continue };
            let Some((parent, one, other)) = sisters(tree, from, to) else { continue };
            let edge = found.entry(parent).or_default().entry((one, other)).or_insert_with(|| Edge {
                file: module.file.clone(),
                line: reference.line,
                path: reference.path.join("::"),
                places: 0,
            });
            edge.places += 1;
        }
    }
    found
}

/// The parent where the ways to two modules part, and the child on either way. `None` if one contains the other.
fn sisters(tree: &Tree, from: usize, to: usize) -> Option<(usize, usize, usize)> {
    let (one, other) = (line_of(tree, from), line_of(tree, to));
    let shared = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    Some((*one.get(shared.checked_sub(1)?)?, *one.get(shared)?, *other.get(shared)?))
}

/// From the root down to a module.
fn line_of(tree: &Tree, module: usize) -> Vec<usize> {
    let mut line = vec![module];
    let mut current = module;
    while let Some(parent) = tree.modules.get(current).and_then(|module| module.parent) {
        line.push(parent);
        current = parent;
    }
    line.reverse();
    line
}

/// The largest sets of modules that all reach each other, of two and more.
fn groups(edges: &Edges) -> Vec<BTreeSet<usize>> {
    let nodes = edges.keys().flat_map(|(from, to)| [*from, *to]).collect::<BTreeSet<_>>();
    let reached = nodes.iter().map(|node| (*node, reachable(edges, *node))).collect::<BTreeMap<_, _>>();
    let reaches = |from: usize, to: usize| reached.get(&from).is_some_and(|found| found.contains(&to));
    let mut grouped = BTreeSet::<usize>::new();
    let mut groups = Vec::new();
    for node in &nodes {
        if !grouped.contains(node) && reaches(*node, *node) {
            let both = |other: &&usize| reaches(*node, **other) && reaches(**other, *node);
            let group = nodes.iter().filter(both).copied().collect::<BTreeSet<_>>();
            grouped.extend(&group);
            groups.push(group);
        }
    }
    groups
}

fn reachable(edges: &Edges, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        for (_, next) in edges.range((node, 0)..=(node, usize::MAX)).map(|(edge, _)| edge) {
            if reached.insert(*next) {
                open.push(*next);
            }
        }
    }
    reached
}

fn describe(tree: &Tree, edges: &Edges, group: &BTreeSet<usize>) -> Finding {
    let name = |module: usize| tree.modules.get(module).map_or("?", |module| module.name.as_str());
    let mut inside = edges
        .iter()
        .filter(|((from, to), _)| group.contains(from) && group.contains(to))
        .map(|((from, to), edge)| (name(*from), name(*to), edge))
        .collect::<Vec<_>>();
    inside.sort_by_key(|(from, to, _)| (*from, *to));

    let mut names = group.iter().map(|module| name(*module)).collect::<Vec<_>>();
    names.sort_unstable();
    let last = names.pop().unwrap_or_default();
    let problem =
        format!("the modules {} and {last} of `{}` depend on each other in a circle", names.join(", "), tree.root);
    let (file, line) = inside.first().map_or(("", 0), |(_, _, edge)| (edge.file.as_str(), edge.line));
    let remedy = "cut it: move what several need into a module below them, or pass it in";
    let mut finding = Finding::new(file, line, problem, remedy);
    for (from, to, edge) in inside {
        let more = match edge.places - 1 {
            0 => String::new(),
            1 => " (and in 1 other place)".to_owned(),
            more => format!(" (and in {more} other places)"),
        };
        finding.details.push(format!("{from} -> {to}: {}:{} names {}{more}", edge.file, edge.line, edge.path));
    }
    finding
}
