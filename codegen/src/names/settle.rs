//! Settles clashes: gives each of several things the first of its candidate names that is its alone.

use std::collections::{BTreeMap, BTreeSet};

/// One thing to name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Item {
    /// Names in the order of preference; at least one.
    pub(crate) candidates: Vec<String>,
    /// Has a better right to its first candidate than the others.
    pub(crate) first: bool,
}

/// Names all items, and adds the names to `taken`.
///
/// What wants one name loses it together, unless one alone has the better right, so that the outcome does not depend on
/// the order. Only when all candidates are used up is a number appended, in the order of the items.
pub(crate) fn settle(items: &[Item], separator: &str, taken: &mut BTreeSet<String>) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; items.len()];
    let rounds = items.iter().map(|item| item.candidates.len()).max().unwrap_or_default();
    for round in 0..rounds {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (item, name)) in items.iter().zip(&names).enumerate() {
            if let (None, Some(candidate)) = (name, item.candidates.get(round)) {
                groups.entry(candidate).or_default().push(index);
            }
        }
        for (candidate, group) in groups {
            if candidate.is_empty() || taken.contains(candidate) {
                continue;
            }
            let has_right = |index: &usize| items.get(*index).is_some_and(|item| item.first);
            let mut owners: Vec<usize> = group.iter().copied().filter(has_right).collect();
            if group.len() == 1 {
                owners = group;
            }
            if let [owner] = owners.as_slice()
                && let Some(name) = names.get_mut(*owner)
            {
                *name = Some(candidate.to_owned());
                taken.insert(candidate.to_owned());
            }
        }
    }
    let numbered = |item: &Item, taken: &mut BTreeSet<String>| {
        let base = item.candidates.iter().find(|candidate| !candidate.is_empty()).map_or("X", String::as_str);
        let free = (2_usize..).map(|number| format!("{base}{separator}{number}")).find(|name| !taken.contains(name));
        let name = free.unwrap_or_else(|| base.to_owned());
        taken.insert(name.clone());
        name
    };
    items.iter().zip(names).map(|(item, name)| name.unwrap_or_else(|| numbered(item, taken))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(items: &[(&[&str], bool)]) -> Vec<String> {
        let items: Vec<Item> = items
            .iter()
            .map(|(candidates, first)| Item {
                candidates: candidates.iter().map(|text| (*text).to_owned()).collect(),
                first: *first,
            })
            .collect();
        settle(&items, "", &mut BTreeSet::from(["Taken".to_owned()]))
    }

    #[test]
    fn all_lose_a_name_that_several_want() {
        assert_eq!(names(&[(&["A", "Ax"], false), (&["A", "Ay"], false), (&["B"], false)]), ["Ax", "Ay", "B"]);
    }

    #[test]
    fn the_better_right_wins() {
        assert_eq!(names(&[(&["A", "Ax"], false), (&["A", "Ay"], true)]), ["Ax", "A"]);
    }

    #[test]
    fn numbers_are_the_last_resort() {
        assert_eq!(names(&[(&["Taken"], true), (&["A"], false), (&["A"], false)]), ["Taken2", "A2", "A3"]);
    }
}
