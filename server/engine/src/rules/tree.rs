//! The tree of rules: which rule is tried after which.
//!
//! Rules with ids below 10 stand at the top, one for each category; every other rule stands below those that it
//! names, or below the one of its category. Siblings are in the order of their levels, the highest first. Must not be
//! here: what rules ask for.

use std::collections::{HashMap, HashSet};

use super::{Rule, Search};
use crate::messages::{Failed, Log};
use crate::patterns::{Literal, Match};

/// How many places a tree has at most. Rules that are below groups multiply; the original has no bound.
const MOST: usize = 200_000;

/// How much work putting rules into the tree may be: how many other rules and places are looked at.
const MOST_WORK: usize = 1 << 27;

/// How deep a tree is at most.
const DEEPEST: usize = 256;

/// Below which id a rule stands at the top.
pub(super) const TOP: u32 = 10;

/// A place in the tree: a rule below one of its parents.
#[derive(Debug)]
pub(crate) struct Node {
    /// The rule, by its place among all.
    pub(crate) rule: usize,
    /// Nodes.
    pub(crate) children: Vec<usize>,
    parent: Option<usize>,
    depth: usize,
}

/// The tree.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) rules: Vec<Rule>,
    pub(crate) nodes: Vec<Node>,
    /// Nodes at the top.
    pub(crate) roots: Vec<usize>,
    /// Rules that stand in the tree, by their ids.
    pub(crate) by_id: HashMap<u32, usize>,
    /// The nodes of each rule.
    nodes_of: HashMap<u32, Vec<usize>>,
    /// How many lists of groups there are.
    pub(crate) group_lists: usize,
    /// Ids of rules that could not be read: that they are missing is no fault of those below them.
    pub(super) failed: HashSet<u32>,
    /// How many rules and places were looked at.
    work: usize,
    /// There was no place for a node, or it was too much work.
    is_full: bool,
}

impl Tree {
    pub(crate) fn rule(&self, node: usize) -> Option<&Rule> {
        self.rules.get(self.nodes.get(node)?.rule)
    }

    /// Adds a rule that was read, unless it has no place; the original goes on without it then.
    pub(super) fn add(&mut self, mut rule: Rule, log: &mut Log) -> Result<(), Failed> {
        let place = self.rules.len();
        let id = rule.id;
        // So that the original takes them for a parent and a rule that is counted at once.
        let parents = &mut rule.parents;
        if parents.rules.is_none() && parents.group.is_none() {
            parents.group.clone_from(&parents.matched_group);
            if parents.group.is_none() {
                parents.rules = parents.matched_rule.map(|matched| matched.to_string());
            }
        }
        self.rules.push(rule);
        let added = if id < TOP {
            self.insert(None, place);
            true
        } else {
            self.add_below_parents(place, log)
        };
        if self.is_full {
            log.error_unseen(format!(
                "rule {id} is too much: there are more than {MOST} places in the tree of rules, it is deeper than \
                 {DEEPEST}, or too many rules are below groups"
            ));
            return Err(Failed);
        }
        if !added {
            self.rules.pop();
            return Ok(());
        }
        self.by_id.entry(id).or_insert(place);
        self.count(place);
        Ok(())
    }

    fn add_below_parents(&mut self, place: usize, log: &mut Log) -> bool {
        let Some(rule) = self.rules.get_mut(place) else { return false };
        let id = rule.id;
        let (rules, level) = (rule.parents.rules.clone(), rule.parents.level.clone());
        let group = rule.parents.group.clone();
        let matched = rule.parents.matched_rule.is_some();
        if let Some(rules) = rules {
            return self.add_below_rules(place, &rules, matched, log);
        }
        if let Some(level) = level {
            let value = crate::markup::leading_number(&level, usize::MAX);
            if value == 0 {
                log.warn(format!("(7609): Invalid 'if_level' value: '{level}'. Rule '{id}' will be ignored."));
                return false;
            }
            let value = i32::try_from(value).unwrap_or(i32::MAX).saturating_mul(100);
            if !self.add_below_all(place, |rule| rule.level >= value) {
                log.warn(format!(
                    "(7608): Level ID '{value}' was not found. Invalid 'if_level'. Rule '{id}' will be ignored."
                ));
                return false;
            }
        } else if let Some(group) = group {
            let words = Words::of(&group);
            if !self.add_below_all(place, |rule| words.are_in(&rule.groups)) {
                log.warn(format!(
                    "(7610): Group '{group}' was not found. Invalid 'if_group'. Rule '{id}' will be ignored."
                ));
                return false;
            }
        } else if !self.add_below_category(place) {
            log.warn(format!("(7611): Category was not found. Invalid 'category'. Rule '{id}' will be ignored."));
            return false;
        }
        true
    }

    /// Below the rules of a list of ids.
    fn add_below_rules(&mut self, place: usize, ids: &str, matched: bool, log: &mut Log) -> bool {
        let Some(id) = self.rules.get(place).map(|rule| rule.id) else { return false };
        let mut found = false;
        let mut rest = ids;
        loop {
            rest = rest.trim_start_matches([',', ' ']);
            if !rest.is_empty() && !rest.starts_with(|first: char| first.is_ascii_digit()) {
                let option = if matched { "if_matched_sid" } else { "if_sid" };
                log.warn(format!(
                    "(7607): Invalid '{option}'. Signature ID must be an integer. Rule '{id}' will be ignored."
                ));
                return found;
            }
            // Behind a last comma the original reads a 0, which is below the rule of the category.
            let parent = crate::markup::leading_number(rest, usize::MAX);
            let added = match u32::try_from(parent) {
                Ok(0) => self.add_below_category(place),
                Ok(parent) => self.add_below_rule(place, parent),
                Err(_) => false,
            };
            if added {
                found = true;
            } else if u32::try_from(parent).is_ok_and(|parent| self.failed.contains(&parent)) {
                self.failed.insert(id);
            } else if matched {
                log.warn(format!(
                    "(7620): Signature ID '{parent}' was not found. Invalid 'if_matched_sid'.Rule '{id}' will be \
                     ignored."
                ));
                return false;
            } else {
                log.warn(format!(
                    "(7617): Signature ID '{parent}' was not found and will be ignored in the 'if_sid' option of rule \
                     '{id}'."
                ));
            }
            rest = rest.trim_start_matches(|symbol: char| symbol.is_ascii_digit());
            if rest.is_empty() {
                break;
            }
        }
        if !found && !self.failed.contains(&id) {
            log.warn(format!("(7619): Empty 'if_sid' value. Rule '{id}' will be ignored."));
        }
        found
    }

    /// Below the nodes of a rule, except those that the original does not see: it looks no further along the siblings
    /// of one that it has found, nor below them.
    fn add_below_rule(&mut self, place: usize, parent: u32) -> bool {
        let Some(nodes) = self.nodes_of.get(&parent) else { return false };
        let hidden = |node: usize| nodes.iter().any(|other| *other != node && self.hides(*other, node));
        let seen: Vec<usize> = nodes.iter().copied().filter(|node| !hidden(*node)).collect();
        let category = seen.first().and_then(|node| self.rule(*node)).map(|rule| rule.category);
        if let Some((rule, category)) = self.rules.get_mut(place).zip(category) {
            rule.category = category;
        }
        for node in &seen {
            self.insert(Some(*node), place);
        }
        !seen.is_empty()
    }

    /// Whether `node` is a later sibling of `other`, or below one.
    fn hides(&self, other: usize, node: usize) -> bool {
        let parent_of = |node: usize| self.nodes.get(node).and_then(|node| node.parent);
        let parent = parent_of(other);
        let mut ancestor = node;
        while parent_of(ancestor) != parent {
            let Some(next) = parent_of(ancestor) else { return false };
            ancestor = next;
        }
        let siblings = match parent {
            Some(parent) => self.nodes.get(parent).map_or(&[][..], |parent| &parent.children),
            None => &self.roots,
        };
        ancestor != other && siblings.iter().find(|sibling| **sibling == other || **sibling == ancestor) == Some(&other)
    }

    /// Below all rules that are like this, except itself.
    fn add_below_all(&mut self, place: usize, is_parent: impl Fn(&Rule) -> bool) -> bool {
        let Some(id) = self.rules.get(place).map(|rule| rule.id) else { return false };
        if !self.has_time(10 * self.rules.len() + self.nodes.len()) {
            return false;
        }
        let wanted: Vec<bool> = self.rules.iter().map(|rule| rule.id != id && is_parent(rule)).collect();
        let is_wanted = |node: &Node| wanted.get(node.rule).copied().unwrap_or(false);
        let found: Vec<usize> =
            self.nodes.iter().enumerate().filter(|(_, node)| is_wanted(node)).map(|(place, _)| place).collect();
        for node in &found {
            self.insert(Some(*node), place);
        }
        !found.is_empty()
    }

    /// Whether looking at so many more is not too much.
    fn has_time(&mut self, work: usize) -> bool {
        self.work = self.work.saturating_add(work);
        self.is_full |= self.work > MOST_WORK;
        !self.is_full
    }

    /// Below the first rule at the top of the same category.
    fn add_below_category(&mut self, place: usize) -> bool {
        let Some(category) = self.rules.get(place).map(|rule| rule.category) else { return false };
        let root =
            self.roots.iter().copied().find(|root| self.rule(*root).is_some_and(|rule| rule.category == category));
        if let Some(root) = root {
            self.insert(Some(root), place);
        }
        root.is_some()
    }

    /// Puts a rule among the children of a node, behind those of its level.
    fn insert(&mut self, parent: Option<usize>, place: usize) {
        let depth = parent.and_then(|parent| self.nodes.get(parent)).map_or(0, |parent| parent.depth + 1);
        if self.nodes.len() >= MOST || depth >= DEEPEST || self.work > MOST_WORK {
            self.is_full = true;
            return;
        }
        let Some((id, level)) = self.rules.get(place).map(|rule| (rule.id, rule.level)) else { return };
        let siblings = match parent {
            Some(parent) => self.nodes.get(parent).map_or(&[][..], |parent| &parent.children),
            None => &self.roots,
        };
        self.work += siblings.len();
        let lower = |node: &usize| self.rule(*node).is_some_and(|rule| level > rule.level);
        let at = siblings.iter().position(lower).unwrap_or(siblings.len());
        let node = self.nodes.len();
        self.nodes.push(Node { rule: place, children: Vec::new(), parent, depth });
        let siblings = match parent {
            Some(parent) => self.nodes.get_mut(parent).map(|parent| &mut parent.children),
            None => Some(&mut self.roots),
        };
        if let Some(siblings) = siblings {
            siblings.insert(at.min(siblings.len()), node);
        }
        self.nodes_of.entry(id).or_default().push(node);
    }

    /// Sets which earlier events a rule counts, and marks the rules that match them.
    fn count(&mut self, place: usize) {
        let Some(rule) = self.rules.get_mut(place) else { return };
        if let Some(matched) = rule.parents.matched_rule {
            let counted = u32::try_from(matched).ok().and_then(|matched| self.by_id.get(&matched).copied());
            rule.context.search = Search::Rule(counted);
            if let Some(counted) = counted.and_then(|counted| self.rules.get_mut(counted)) {
                counted.is_counted = true;
            }
        } else if let Some(pattern) = rule.parents.matched_group.as_deref().and_then(|text| Match::compile(text).ok()) {
            let list = self.group_lists;
            rule.context.search = Search::Group(list);
            self.group_lists += 1;
            for rule in &mut self.rules {
                if !pattern.matches(rule.groups.as_bytes()) {
                    continue;
                }
                let nodes = self.nodes_of.get(&rule.id).map_or(0, Vec::len);
                rule.group_lists.push((list, nodes));
            }
        } else if rule.has_context {
            match rule.flags.diff {
                true => rule.has_context = false,
                false => rule.context.search = Search::Events,
            }
        }
    }

    /// Sets the levels to what they are, and forgets what only reading needs.
    pub(crate) fn finish(&mut self) {
        for rule in &mut self.rules {
            rule.level = match rule.level {
                9_900 => 0,
                level if level >= 100 => level / 100,
                level => level,
            };
        }
        self.nodes_of = HashMap::new();
        self.nodes.shrink_to_fit();
        self.rules.shrink_to_fit();
        self.nodes.iter_mut().for_each(|node| node.children.shrink_to_fit());
    }
}

/// The words of a pattern, which stand between `|`. Case of letters does not count.
struct Words<'p>(Vec<Word<'p>>);

enum Word<'p> {
    /// `^` binds it to the beginning.
    Begins(&'p str),
    /// It is empty, and in every text.
    Empty,
    Anywhere(Literal),
    /// It is longer than a literal can be.
    Long(&'p str),
}

impl<'p> Words<'p> {
    fn of(pattern: &'p str) -> Self {
        let words = pattern.split('|').filter(|_| !pattern.is_empty());
        let word = |word: &'p str| match word.strip_prefix('^') {
            Some(word) => Word::Begins(word),
            None if word.is_empty() => Word::Empty,
            None => Literal::new(word.to_ascii_lowercase().as_bytes()).map_or(Word::Long(word), Word::Anywhere),
        };
        Self(words.map(word).collect())
    }

    /// Whether a text has one of them.
    fn are_in(&self, text: &str) -> bool {
        let text = text.as_bytes();
        let begins = |text: &[u8], word: &str| {
            text.get(..word.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(word.as_bytes()))
        };
        self.0.iter().any(|word| match word {
            Word::Begins(word) => begins(text, word),
            Word::Empty => true,
            Word::Anywhere(literal) => literal.find(text, 0).is_some(),
            Word::Long(word) => (0..text.len()).any(|at| begins(text.get(at..).unwrap_or_default(), word)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_of_groups() {
        for (pattern, text, expected) in [
            ("attack|^web", "web,x", true),
            ("ATTACK", "x,attacks", true),
            ("^attack", "x,attack", false),
            ("", "x", false),
            ("x|", "y", true),
        ] {
            assert_eq!(Words::of(pattern).are_in(text), expected, "{pattern}");
        }
        let long = "Word".repeat(100);
        for (text, expected) in [(format!("x,{},y", long.to_lowercase()), true), ("x,word,y".to_owned(), false)] {
            assert_eq!(Words::of(&long).are_in(&text), expected, "{text}");
        }
    }
}
