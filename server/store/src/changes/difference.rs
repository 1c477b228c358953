//! The ids between two lists of leaves that may have other rows.

use std::ops::RangeInclusive;

use super::tree::Leaf;

/// Ranges of ids, each beginning after the end of the one before it, outside of which both lists have the same rows.
pub(super) fn difference(before: &[Leaf], after: &[Leaf]) -> Vec<RangeInclusive<i64>> {
    let (mut ranges, mut old, mut new) = (Ranges::default(), Walk::over(before), Walk::over(after));
    loop {
        match (old.leaf(), new.leaf()) {
            (Some(a), Some(b)) if a.equals(b) => {
                old.next();
                new.next();
            }
            // What is not on a leaf with these rows is on one that is gone or on one that is new.
            (Some(a), b) if b.is_none_or(|b| a.last <= b.last) => ranges.add(old.next()),
            (_, Some(_)) => ranges.add(new.next()),
            (_, None) => return ranges.0,
        }
    }
}

/// The union of ranges and ids, which are in order.
pub(super) fn with_ids(ranges: Vec<RangeInclusive<i64>>, ids: &[i64]) -> Vec<RangeInclusive<i64>> {
    if ids.is_empty() {
        return ranges;
    }
    let mut all = ranges;
    all.extend(ids.iter().map(|id| *id..=*id));
    all.sort_unstable_by_key(|range| *range.start());
    let mut union = Ranges::default();
    for range in all {
        union.add(Some(range));
    }
    union.0
}

/// Leaves with the least id that may be on them.
struct Walk<'l> {
    leaves: &'l [Leaf],
    first: i64,
}

impl<'l> Walk<'l> {
    const fn over(leaves: &'l [Leaf]) -> Self {
        Self { leaves, first: i64::MIN }
    }

    fn leaf(&self) -> Option<&'l Leaf> {
        self.leaves.first()
    }

    /// The range of a leaf, which is left behind.
    fn next(&mut self) -> Option<RangeInclusive<i64>> {
        let (leaf, rest) = self.leaves.split_first()?;
        let range = self.first..=leaf.last;
        self.leaves = rest;
        self.first = leaf.last.saturating_add(1);
        Some(range)
    }
}

/// Ranges that come in the order of their beginnings or of their ends.
#[derive(Default)]
struct Ranges(Vec<RangeInclusive<i64>>);

impl Ranges {
    fn add(&mut self, range: Option<RangeInclusive<i64>>) {
        let Some(range) = range else { return };
        let (mut start, mut end) = range.into_inner();
        while let Some(before) = self.0.pop_if(|before| before.end().saturating_add(1) >= start) {
            start = start.min(*before.start());
            end = end.max(*before.end());
        }
        self.0.push(start..=end);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::Leaf;
    use super::{difference, with_ids};

    fn leaves(leaves: &[(u64, i64)]) -> Vec<Leaf> {
        leaves.iter().map(|(hash, last)| Leaf::new(*hash, *last)).collect()
    }

    #[test]
    fn leaves_that_differ_are_told_with_all_ids_that_may_be_on_them() {
        let before = leaves(&[(1, 10), (2, 20), (3, 30), (4, i64::MAX)]);
        let of = |after: &[(u64, i64)]| difference(&before, &leaves(after));
        assert_eq!(of(&[(1, 10), (2, 20), (3, 30), (4, i64::MAX)]), []);
        assert_eq!(of(&[(1, 10), (9, 20), (3, 30), (4, i64::MAX)]), [11..=20]);
        assert_eq!(of(&[(1, 10), (5, 12), (6, 20), (3, 30), (4, i64::MAX)]), [11..=20], "a leaf was split");
        assert_eq!(of(&[(1, 10), (5, 30), (4, i64::MAX)]), [11..=30], "two became one");
        assert_eq!(of(&[(5, 5), (6, 20), (3, 30), (7, i64::MAX)]), [i64::MIN..=20, 31..=i64::MAX]);
        assert_eq!(of(&[(1, i64::MAX)]), [i64::MIN..=i64::MAX]);
    }

    #[test]
    fn a_leaf_without_a_hash_differs_from_itself() {
        let leaves = leaves(&[(1, 10), (0, 20), (2, i64::MAX)]);
        assert_eq!(difference(&leaves, &leaves), [11..=20]);
    }

    #[test]
    fn ids_are_added_to_ranges() {
        assert_eq!(with_ids(vec![11..=20, 40..=50], &[1, 2, 15, 21, 30]), [1..=2, 11..=21, 30..=30, 40..=50]);
        assert_eq!(with_ids(vec![], &[i64::MIN, i64::MAX]), [i64::MIN..=i64::MIN, i64::MAX..=i64::MAX]);
    }
}
