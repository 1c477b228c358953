//! Bringing rows, or groups of rows, into an order.

use super::Columns;
use super::filter::Place;
use super::ranks::{Basis, Ranks};
use crate::query::{Order, Sorted};

/// What to order by, in one direction.
pub(super) struct Term<'c> {
    pub(super) by: By<'c>,
    pub(super) descending: bool,
}

pub(super) enum By<'c> {
    /// The places of the rows themselves.
    Key,
    /// The ranks of the codes of a column.
    Ranks { column: usize, ranks: &'c Ranks },
}

impl Columns {
    /// What to order by for these columns; `None` if some are not here.
    pub(super) fn terms(&self, sorted: &[Sorted]) -> Option<Vec<Term<'_>>> {
        let mut terms = Vec::with_capacity(sorted.len());
        for Sorted { column, descending } in sorted {
            let mut add = |place: Place, basis: Basis| {
                match place {
                    Place::Key => terms.push(Term { by: By::Key, descending: *descending }),
                    Place::Column(at) => {
                        let ranks = self.held.get(at)?.ranks(basis);
                        let by = ranks.iter().map(|ranks| By::Ranks { column: at, ranks });
                        terms.extend(by.map(|by| Term { by, descending: *descending }));
                    }
                }
                Some(())
            };
            match column.order {
                Order::Value => add(self.place(column)?, Basis::Value)?,
                Order::Numbers(columns) => {
                    columns.iter().try_for_each(|column| add(self.place(column)?, Basis::Whole))?;
                }
                Order::Version => add(self.place(column)?, Basis::Version)?,
                Order::Dotted => add(self.place(column)?, Basis::Dotted)?,
            }
        }
        Some(terms)
    }

    /// Brings rows, which stand in the order of their keys, into another.
    pub(super) fn sort(&self, rows: &mut Vec<u32>, terms: &[Term<'_>]) {
        // What counts most comes last, so that equal ones stay as they are.
        for term in terms.iter().rev() {
            match &term.by {
                By::Key => {
                    rows.sort_unstable();
                    if term.descending {
                        rows.reverse();
                    }
                }
                By::Ranks { column, ranks } => {
                    let Some(held) = self.held.get(*column) else { continue };
                    let rank =
                        |row: u32| ranks.of.get(held.codes.get(row as usize) as usize).copied().unwrap_or_default();
                    by_rank(rows, rank, ranks.bound, term.descending);
                }
            }
        }
    }
}

/// Brings elements into the order of their ranks, which are less than `bound`; equal ones stay as they are.
pub(super) fn by_rank(elements: &mut Vec<u32>, rank: impl Fn(u32) -> u32, bound: u32, descending: bool) {
    let rank = |element: u32| if descending { bound - 1 - rank(element).min(bound - 1) } else { rank(element) };
    let bound = bound as usize;
    if elements.len() < bound / 4 {
        elements.sort_by_cached_key(|element| rank(*element));
        return;
    }
    let ranked: Vec<u32> = elements.iter().map(|element| rank(*element)).collect();
    let mut places = vec![0_u32; bound];
    for rank in &ranked {
        if let Some(place) = places.get_mut(*rank as usize) {
            *place += 1;
        }
    }
    let mut first = 0;
    for place in &mut places {
        first += std::mem::replace(place, first);
    }
    let mut ordered = vec![0; elements.len()];
    for (element, rank) in elements.iter().zip(ranked) {
        if let Some(place) = places.get_mut(rank as usize) {
            if let Some(ordered) = ordered.get_mut(*place as usize) {
                *ordered = *element;
            }
            *place += 1;
        }
    }
    *elements = ordered;
}
