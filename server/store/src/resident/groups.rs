//! Rows that are equal in some columns, as one: `distinct`, and counting.

use std::collections::HashMap;

use super::Columns;
use super::filter::{Chosen, Names, Place};
use super::ranks::Ranks;
use super::shown::Shower;
use super::sorting::{By, Term, by_rank};
use crate::query::sql::{self, GroupOrder, Scope};
use crate::query::{Cost, Field, Query, QueryError, Table};
use crate::{Row, StoreError};

/// Rows of which each stands for all that are equal to it in some columns.
#[derive(Debug)]
pub struct Groups<'c> {
    columns: &'c Columns,
    /// What the columns of a row are; behind them stands how many rows are equal in all of them.
    pub fields: Vec<&'static Field>,
    /// What finding and writing the page costs a database.
    pub cost: Cost,
    groups: Alike,
    /// How many rows there are in all groups together.
    pub matched: u64,
    offset: usize,
    limit: usize,
}

/// Groups of rows that are alike in some columns.
#[derive(Debug, Default)]
pub(super) struct Alike {
    /// Place of the first row of each.
    first: Vec<u32>,
    /// How many each has.
    counts: Vec<u32>,
    /// The group of each row, in the order of the rows.
    group_of: Vec<u32>,
    /// The groups in order; none where that is the order of their first rows.
    order: Option<Vec<u32>>,
}

impl Alike {
    pub(super) const fn len(&self) -> usize {
        self.first.len()
    }

    /// Place of the first row of each group in order, and how many rows it has.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, u64)> {
        let one = |group: usize| Some((*self.first.get(group)? as usize, u64::from(*self.counts.get(group)?)));
        (0..self.len()).filter_map(move |at| match &self.order {
            Some(order) => one(*order.get(at)? as usize),
            None => one(at),
        })
    }
}

impl Columns {
    /// The rows of `query` grouped by the fields that it selects, or by all: those that [`sql::grouped`]'s statements
    /// return.
    ///
    /// `None` where the database is to be asked, as for [`Columns::select`] with `distinct`.
    ///
    /// # Errors
    ///
    /// As [`sql::grouped`].
    pub fn grouped(&self, table: &Table, query: &Query, scope: Scope<'_>) -> Result<Option<Groups<'_>>, QueryError> {
        let fields = sql::grouped_by(table, query)?;
        let cost = Cost::of(table, query, scope.rows, scope.only.map(<[i64]>::len), true).bounded()?;
        let condition = self.condition(Names { table: Some(table), now: scope.now }, query.filter.as_ref())?;
        let order = sql::group_order(table, query)?;
        let found = || {
            if !self.is_of(table.source) || scope.lacking != self.lacking {
                return None;
            }
            let places = self.exact_places(&fields)?;
            let chosen = self.chosen(scope, condition.as_ref(), Some(table), query)?;
            let rows = self.listed(&chosen);
            let matched = rows.len() as u64;
            let mut groups = self.alike(&places, rows.clone());
            // What counts most comes last, so that equal ones stay as they are.
            for term in order.iter().rev() {
                match term {
                    GroupOrder::Field(sorted) => {
                        let terms = self.terms(std::slice::from_ref(sorted))?;
                        self.sort_groups(&mut groups, &rows, &terms);
                    }
                    GroupOrder::Count { descending } => {
                        let bound = groups.counts.iter().copied().max().unwrap_or_default().saturating_add(1);
                        let mut order = groups.in_order();
                        let count = |group: u32| groups.counts.get(group as usize).copied().unwrap_or_default();
                        by_rank(&mut order, count, bound, *descending);
                        groups.order = Some(order);
                    }
                }
            }
            Some((groups, matched))
        };
        let Some((groups, matched)) = found() else { return Ok(None) };
        let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let (offset, limit) = (number(query.offset), number(query.limit));
        Ok(Some(Groups { columns: self, fields, cost, groups, matched, offset, limit }))
    }

    /// Where the values of fields are, if none of them has one number in two forms.
    fn exact_places(&self, fields: &[&'static Field]) -> Option<Vec<Place>> {
        let places = self.places(fields.iter().map(|field| field.column))?;
        let has_twins = |place: &Place| match place {
            Place::Key => false,
            Place::Column(at) => self.held.get(*at).is_none_or(|held| held.dictionary.may_have_twins()),
        };
        (!places.iter().any(has_twins)).then_some(places)
    }

    /// One row for all that are equal in these fields and have something in each of them.
    pub(super) fn merged(&self, fields: &[&'static Field], chosen: &Chosen, terms: &[Term<'_>]) -> Option<Alike> {
        let places = self.exact_places(fields)?;
        let mut chosen = chosen.clone();
        for place in &places {
            if let Place::Column(at) = place {
                let held = self.held.get(*at)?;
                chosen = chosen.and(held.codes.marked(&held.dictionary.filled()));
            }
        }
        let rows = self.listed(&chosen);
        let mut groups = self.alike(&places, rows.clone());
        self.sort_groups(&mut groups, &rows, terms);
        Some(groups)
    }

    /// Groups of rows, in the order of the first of each, as the rows are in the order of their keys.
    pub(super) fn alike(&self, places: &[Place], rows: Vec<u32>) -> Alike {
        let mut group_of = vec![0_u32; rows.len()];
        let mut groups = u32::from(!rows.is_empty());
        for place in places {
            // The key tells all rows apart, and with it whatever else is looked at.
            let Place::Column(at) = place else {
                let len = u32::try_from(rows.len()).unwrap_or(u32::MAX);
                return Alike { first: rows, counts: vec![1; len as usize], group_of: (0..len).collect(), order: None };
            };
            let Some(held) = self.held.get(*at) else { continue };
            let mut numbers = Numbers::new(groups as usize, held.dictionary.len(), rows.len());
            for (group, row) in group_of.iter_mut().zip(&rows) {
                *group = numbers.of(*group, held.codes.get(*row as usize));
            }
            groups = numbers.given;
        }
        let mut first = Vec::with_capacity(groups as usize);
        let mut counts = vec![0_u32; groups as usize];
        for (group, row) in group_of.iter().zip(&rows) {
            if *group as usize == first.len() {
                first.push(*row);
            }
            if let Some(count) = counts.get_mut(*group as usize) {
                *count += 1;
            }
        }
        Alike { first, counts, group_of, order: None }
    }

    /// Brings groups of these rows into an order. Of the ranks of a group's rows the least counts, or the greatest when
    /// descending; NULL only where there is nothing else.
    fn sort_groups(&self, groups: &mut Alike, rows: &[u32], terms: &[Term<'_>]) {
        for term in terms.iter().rev() {
            let mut order = groups.in_order();
            match &term.by {
                // The key of its first row, or of its last.
                By::Key if !term.descending => order.sort_unstable(),
                By::Key => {
                    let mut last = vec![0_u32; groups.len()];
                    for (group, place) in groups.group_of.iter().zip(0..) {
                        if let Some(last) = last.get_mut(*group as usize) {
                            *last = place;
                        }
                    }
                    let rank = |group: u32| last.get(group as usize).copied().unwrap_or_default();
                    by_rank(&mut order, rank, bound(rows.len()), true);
                }
                By::Ranks { column, ranks } => {
                    let best = self.best(groups, rows, *column, ranks, term.descending);
                    let rank = |group: u32| best.get(group as usize).copied().unwrap_or_default();
                    by_rank(&mut order, rank, ranks.bound, term.descending);
                }
            }
            groups.order = Some(order);
        }
    }

    fn best(&self, groups: &Alike, rows: &[u32], column: usize, ranks: &Ranks, descending: bool) -> Vec<u32> {
        let mut best = vec![0_u32; groups.len()];
        let Some(held) = self.held.get(column) else { return best };
        for (group, row) in groups.group_of.iter().zip(rows) {
            let rank = ranks.of.get(held.codes.get(*row as usize) as usize).copied().unwrap_or_default();
            if let Some(known) = best.get_mut(*group as usize)
                && rank != 0
                && (*known == 0 || (rank > *known) == descending)
            {
                *known = rank;
            }
        }
        best
    }
}

/// More than any place of so many.
fn bound(places: usize) -> u32 {
    u32::try_from(places).unwrap_or(u32::MAX).max(1)
}

impl Alike {
    fn in_order(&self) -> Vec<u32> {
        self.order.clone().unwrap_or_else(|| (0..bound(self.len())).take(self.len()).collect())
    }
}

/// Numbers of pairs of a group and a code, in the order in which they come.
struct Numbers {
    known: Known,
    given: u32,
}

enum Known {
    /// One place for each pair; the number, or more than there are.
    Table { numbers: Vec<u32>, codes: usize },
    /// Where pairs are too many for that.
    Map(HashMap<(u32, u32), u32>),
}

impl Numbers {
    fn new(groups: usize, codes: usize, rows: usize) -> Self {
        let pairs = groups.saturating_mul(codes);
        let known = match pairs <= rows.saturating_mul(4).saturating_add(1 << 12) {
            true => Known::Table { numbers: vec![u32::MAX; pairs], codes },
            false => Known::Map(HashMap::new()),
        };
        Self { known, given: 0 }
    }

    fn of(&mut self, group: u32, code: u32) -> u32 {
        let number = match &mut self.known {
            Known::Table { numbers, codes } => match numbers.get_mut(group as usize * *codes + code as usize) {
                Some(number) if *number == u32::MAX => {
                    *number = self.given;
                    self.given
                }
                Some(number) => return *number,
                None => return 0,
            },
            Known::Map(numbers) => match numbers.entry((group, code)) {
                std::collections::hash_map::Entry::Occupied(number) => return *number.get(),
                std::collections::hash_map::Entry::Vacant(place) => *place.insert(self.given),
            },
        };
        self.given += 1;
        number
    }
}

impl Groups<'_> {
    /// Gives each group of the page to `row`.
    ///
    /// # Errors
    ///
    /// Whatever `row` returns.
    pub fn each<E: From<StoreError>>(&self, mut row: impl FnMut(&Row<'_>) -> Result<(), E>) -> Result<(), E> {
        let places = self.columns.places(self.fields.iter().map(|field| field.column)).unwrap_or_default();
        let mut shower = Shower::new(self.columns, places);
        for (first, count) in self.groups.each().skip(self.offset).take(self.limit) {
            shower.show(first, Some(count), &mut row)?;
        }
        Ok(())
    }
}
