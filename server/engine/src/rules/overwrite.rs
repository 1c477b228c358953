//! A rule that takes the place of an earlier one: the attribute `overwrite`.
//!
//! It stays where the earlier one stands, and counts the same events. Must not be here: finding that rule.

use super::Rule;
use crate::messages::Log;

impl Rule {
    /// Takes over what a later rule of the same id says.
    pub(super) fn overwrite(&mut self, new: Self, log: &mut Log) {
        let id = self.id;
        let mut keeps = |option: &str| {
            log.warn(format!(
                "(7605): It is not possible to overwrite '{option}' value in rule '{id}'. The original value is \
                 retained."
            ));
        };
        let (old_parents, parents) = (&self.parents, &new.parents);
        if parents.rules.is_some() && parents.matched_rule.is_none() && old_parents.rules != parents.rules {
            keeps("if_sid");
        }
        if parents.group.is_some() && parents.matched_group.is_none() {
            keeps("if_group");
        }
        if parents.level.is_some() && old_parents.level != parents.level {
            keeps("if_level");
        }
        if parents.matched_group.is_some() && old_parents.matched_group != parents.matched_group {
            keeps("if_matched_group");
        }
        if parents.matched_rule.is_some() && old_parents.matched_rule != parents.matched_rule {
            keeps("if_matched_sid");
        }
        let old = std::mem::replace(self, new);
        self.parents = old.parents;
        self.context.search = old.context.search;
        self.is_counted = old.is_counted;
        self.group_lists = old.group_lists;
    }
}
