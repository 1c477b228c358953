//! Rows as they are handed out.

use std::fmt;
use std::ops::Range;

use super::Columns;
use super::filter::Place;
use crate::row::{Cells, Kept};
use crate::{Row, StoreError, Value};

/// Writes rows one after the other, with memory that is used for each again.
pub(super) struct Shower<'c> {
    columns: &'c Columns,
    places: Vec<Place>,
    /// Texts that are kept in lower case, and where each is, by the columns of the row.
    texts: Vec<u8>,
    ranges: Vec<Range<usize>>,
}

/// One row.
struct Shown<'s> {
    shower: &'s Shower<'s>,
    row: usize,
    /// How many rows it stands for, behind its columns.
    counted: Option<u64>,
}

impl<'c> Shower<'c> {
    pub(super) fn new(columns: &'c Columns, places: Vec<Place>) -> Self {
        let ranges = vec![0..0; places.len()];
        Self { columns, places, texts: Vec::new(), ranges }
    }

    /// Gives the row at a place to `show`.
    pub(super) fn show<T>(&mut self, row: usize, counted: Option<u64>, show: impl FnOnce(&Row<'_>) -> T) -> T {
        self.texts.clear();
        for (place, range) in self.places.iter().zip(&mut self.ranges) {
            if let Place::Column(at) = place
                && let Some(held) = self.columns.held.get(*at)
            {
                let code = held.codes.get(row);
                if held.dictionary.is_folded(code) {
                    *range = held.dictionary.restored(code, &mut self.texts);
                }
            }
        }
        show(&Row(Cells::Kept(&Shown { shower: self, row, counted })))
    }

    /// As [`Self::show`], for all rows of a list.
    pub(super) fn each<E: From<StoreError>>(
        &mut self,
        rows: impl Iterator<Item = usize>,
        mut show: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        for row in rows {
            self.show(row, None, &mut show)?;
        }
        Ok(())
    }
}

impl Kept for Shown<'_> {
    fn value(&self, column: usize) -> Option<Value<'_>> {
        let Shower { columns, places, texts, ranges } = self.shower;
        match places.get(column) {
            None if column == places.len() => {
                self.counted.map(|counted| Value::Integer(counted.try_into().unwrap_or(i64::MAX)))
            }
            None => None,
            Some(Place::Key) => columns.keys.get(self.row).copied().map(Value::Integer),
            Some(Place::Column(at)) => {
                let held = columns.held.get(*at)?;
                let code = held.codes.get(self.row);
                Some(match held.dictionary.is_folded(code) {
                    true => held.dictionary.value_restored(code, texts.get(ranges.get(column)?.clone())?),
                    false => held.dictionary.value_where_kept(code),
                })
            }
        }
    }

    fn is_plain(&self, column: usize) -> bool {
        let Some(Place::Column(at)) = self.shower.places.get(column) else { return false };
        self.shower.columns.held.get(*at).is_some_and(|held| held.dictionary.is_plain(held.codes.get(self.row)))
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..).map_while(|column| self.value(column))).finish()
    }
}
