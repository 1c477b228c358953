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
