//! Lists: the rows that a query asks for, in its order.

use super::Columns;
use super::filter::{Chosen, Condition, Names};
use super::groups::Alike;
use super::shown::Shower;
use crate::query::sql::{self, Scope};
use crate::query::{Column, Cost, Expr, Field, Query, QueryError, Table};
use crate::{Row, StoreError};

/// The rows that a query asks for, on every page.
#[derive(Debug)]
pub struct List<'c> {
    columns: &'c Columns,
    /// What the columns of a row are.
    pub fields: Vec<&'static Field>,
    /// What finding and writing the page costs a database.
    pub cost: Cost,
    rows: Rows,
    offset: usize,
    limit: usize,
}

#[derive(Debug)]
enum Rows {
    /// In the order of their keys.
    Keys(Chosen),
    /// At these places.
    Sorted(Vec<u32>),
    /// One for all that are equal.
    Merged(Alike),
}

impl Columns {
    /// The rows that `query` asks for: those that [`sql::select`]'s statements return.
    ///
    /// `None` where the database is to be asked: a column is not here, or `distinct` is about a column that has numbers
    /// which are not whole, since it may have one number in two forms.
    ///
    /// # Errors
    ///
    /// As [`sql::select`].
    pub fn select(&self, table: &Table, query: &Query, scope: Scope<'_>) -> Result<Option<List<'_>>, QueryError> {
        let fields = sql::selected(table, query)?;
        let cost = Cost::of(table, query, scope.rows, scope.only.map(<[i64]>::len), query.distinct).bounded()?;
        let condition = self.condition(Names { table: Some(table), now: scope.now }, query.filter.as_ref())?;
        let sorted = sql::sorted(table, query)?;
        let found = || {
            if !self.is_of(table.source) || scope.lacking != self.lacking {
                return None;
            }
            self.places(fields.iter().map(|field| field.column))?;
            let chosen = self.chosen(scope, condition.as_ref(), Some(table), query)?;
            let terms = self.terms(&sorted)?;
            Some(if query.distinct {
                Rows::Merged(self.merged(&fields, &chosen, &terms)?)
            } else if terms.is_empty() {
                Rows::Keys(chosen)
            } else {
                let mut rows = self.listed(&chosen);
                self.sort(&mut rows, &terms);
                Rows::Sorted(rows)
            })
        };
        let Some(rows) = found() else { return Ok(None) };
        let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let (offset, limit) = (number(query.offset), number(query.limit));
        Ok(Some(List { columns: self, fields, cost, rows, offset, limit }))
    }

    /// Gives these columns of the rows that `filter` and `scope` leave to `row`, in the order of their keys: the rows
    /// that [`sql::rows`]'s statement returns. `filter` has no names, only columns. Says whether it could; if not, the
    /// database is to be asked.
    ///
    /// # Errors
    ///
    /// As [`sql::rows`], and whatever `row` returns.
    pub fn each<E: From<StoreError> + From<QueryError>>(
        &self,
        filter: Option<&Expr>,
        scope: Scope<'_>,
        columns: &[&Column],
        row: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<bool, E> {
        let condition = self.restricted(filter, scope)?;
        let places = self.places(columns.iter().copied());
        let chosen = places.zip(self.chosen(scope, condition.as_ref(), None, &Query::default()));
        let Some((places, chosen)) = chosen.filter(|_| scope.lacking == self.lacking) else { return Ok(false) };
        Shower::new(self, places).each(chosen.places(self.len(), 0), row)?;
        Ok(true)
    }

    /// As [`Columns::each`], with how many rows each stands for: equal ones come as one, in the order of the first of
    /// each.
    ///
    /// # Errors
    ///
    /// As [`Columns::each`].
    pub fn tally<E: From<StoreError> + From<QueryError>>(
        &self,
        filter: Option<&Expr>,
        scope: Scope<'_>,
        columns: &[&Column],
        mut row: impl FnMut(&Row<'_>, u64) -> Result<(), E>,
    ) -> Result<bool, E> {
        let condition = self.restricted(filter, scope)?;
        let places = self.places(columns.iter().copied());
        let chosen = places.zip(self.chosen(scope, condition.as_ref(), None, &Query::default()));
        let Some((places, chosen)) = chosen.filter(|_| scope.lacking == self.lacking) else { return Ok(false) };
        let groups = self.alike(&places, self.listed(&chosen));
        let mut shower = Shower::new(self, places);
        for (first, count) in groups.each() {
            shower.show(first, None, |found| row(found, count))?;
        }
        Ok(true)
    }

    /// Gives the rows that have these keys to `row`, in this order; keys without a row are passed over. Says whether
    /// the columns of `fields` are here.
    ///
    /// # Errors
    ///
    /// Whatever `row` returns.
    pub fn named<E: From<StoreError>>(
        &self,
        fields: &[&'static Field],
        keys: &[i64],
        row: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<bool, E> {
        let places = self.places(fields.iter().map(|field| field.column)).filter(|_| self.is_whole);
        let Some(places) = places else { return Ok(false) };
        Shower::new(self, places).each(keys.iter().filter_map(|key| self.keys.binary_search(key).ok()), row)?;
        Ok(true)
    }

    /// A condition without names, made ready.
    fn restricted(&self, filter: Option<&Expr>, scope: Scope<'_>) -> Result<Option<Condition>, QueryError> {
        Cost::of_rows(self.source, filter, scope.rows, scope.only.map(<[i64]>::len)).bounded()?;
        self.condition(Names { table: None, now: scope.now }, filter)
    }

    pub(super) fn condition(&self, names: Names<'_>, filter: Option<&Expr>) -> Result<Option<Condition>, QueryError> {
        Ok(filter.map(|filter| Condition::new(self, names, filter)).transpose()?.flatten())
    }

    /// The rows that a scope, a condition and the search of a query leave; `None` if a column is not here.
    pub(super) fn chosen(
        &self,
        scope: Scope<'_>,
        condition: Option<&Condition>,
        table: Option<&Table>,
        query: &Query,
    ) -> Option<Chosen> {
        if !self.is_whole {
            return None;
        }
        let mut chosen = self.seen(scope);
        if let Some(condition) = condition {
            chosen = chosen.and(condition.rows(self)?);
        }
        if let (Some(table), Some(search)) = (table, &query.search) {
            chosen = chosen.and(self.found(table, search)?);
        }
        Some(chosen)
    }

    /// Places of rows, in the order of their keys.
    #[expect(clippy::cast_possible_truncation, reason = "codes are as many at most")]
    pub(super) fn listed(&self, chosen: &Chosen) -> Vec<u32> {
        let mut rows = Vec::with_capacity(chosen.count(self.len()));
        rows.extend(chosen.places(self.len(), 0).map(|row| row as u32));
        rows
    }
}

impl List<'_> {
    /// How many there are without offset and limit.
    pub fn total(&self) -> u64 {
        let total = match &self.rows {
            Rows::Keys(chosen) => chosen.count(self.columns.len()),
            Rows::Sorted(rows) => rows.len(),
            Rows::Merged(groups) => groups.len(),
        };
        total as u64
    }

    /// Keys of all rows without offset and limit, in order; `None` with `distinct`.
    pub fn keys(&self) -> Option<Vec<i64>> {
        let key = |row: usize| self.columns.keys.get(row).copied();
        match &self.rows {
            Rows::Keys(chosen) => Some(chosen.places(self.columns.len(), 0).filter_map(key).collect()),
            Rows::Sorted(rows) => Some(rows.iter().filter_map(|row| key(*row as usize)).collect()),
            Rows::Merged(_) => None,
        }
    }

    /// Gives each row of the page to `row`.
    ///
    /// # Errors
    ///
    /// Whatever `row` returns.
    pub fn each<E: From<StoreError>>(&self, row: impl FnMut(&Row<'_>) -> Result<(), E>) -> Result<(), E> {
        let places = self.columns.places(self.fields.iter().map(|field| field.column)).unwrap_or_default();
        let mut shower = Shower::new(self.columns, places);
        match &self.rows {
            Rows::Keys(chosen) => shower.each(chosen.places(self.columns.len(), self.offset).take(self.limit), row),
            Rows::Sorted(rows) => {
                shower.each(rows.iter().skip(self.offset).take(self.limit).map(|row| *row as usize), row)
            }
            Rows::Merged(groups) => {
                shower.each(groups.each().skip(self.offset).take(self.limit).map(|(first, _)| first), row)
            }
        }
    }
}
