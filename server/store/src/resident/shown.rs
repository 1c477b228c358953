//! Rows as they are handed out.

use std::fmt;
use std::ops::Range;

use super::Columns;
use super::column::Held;
use super::filter::Place;
use crate::row::{Cells, Kept};
use crate::{Row, StoreError, Value};

/// Writes rows one after the other, with memory that is used for each again.
pub(super) struct Shower<'c> {
    columns: &'c Columns,
    places: Vec<Place>,
    cells: Vec<Cell<'c>>,
    /// Texts that are kept in lower case.
    texts: Vec<u8>,
}

/// A value of the row that is shown.
struct Cell<'c> {
    value: CellValue<'c>,
    /// As [`Row::is_plain`].
    is_plain: bool,
}

enum CellValue<'c> {
    Kept(Value<'c>),
    /// A text, or else bytes, that was restored.
    Restored(Range<usize>, bool),
}

/// One row.
struct Shown<'s> {
    cells: &'s [Cell<'s>],
    texts: &'s [u8],
    /// How many rows it stands for, behind its columns.
    counted: Option<u64>,
}

impl<'c> Shower<'c> {
    pub(super) fn new(columns: &'c Columns, places: Vec<Place>) -> Self {
        let cells = Vec::with_capacity(places.len());
        Self { columns, places, cells, texts: Vec::new() }
    }

    /// Gives the row at a place to `show`.
    pub(super) fn show<T>(&mut self, row: usize, counted: Option<u64>, show: impl FnOnce(&Row<'_>) -> T) -> T {
        let Self { columns, places, cells, texts } = self;
        texts.clear();
        cells.clear();
        for place in places {
            cells.push(match *place {
                Place::Key => {
                    let key = columns.keys.get(row).copied().unwrap_or_default();
                    Cell { value: CellValue::Kept(Value::Integer(key)), is_plain: false }
                }
                Place::Column(at) => match columns.held.get(at) {
                    Some(held) => Self::cell(held, row, texts),
                    None => Cell { value: CellValue::Kept(Value::Null), is_plain: false },
                },
            });
        }
        show(&Row(Cells::Kept(&Shown { cells, texts, counted })))
    }

    fn cell(held: &'c Held, row: usize, texts: &mut Vec<u8>) -> Cell<'c> {
        let (code, dictionary) = (held.codes.get(row), &held.dictionary);
        let value = match dictionary.is_folded(code) {
            true => CellValue::Restored(dictionary.restored(code, texts), dictionary.is_text(code)),
            false => CellValue::Kept(dictionary.value_where_kept(code)),
        };
        Cell { value, is_plain: dictionary.is_plain(code) }
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
        match self.cells.get(column) {
            Some(Cell { value: CellValue::Kept(value), .. }) => Some(*value),
            Some(Cell { value: CellValue::Restored(place, is_text), .. }) => {
                let text = self.texts.get(place.clone())?;
                Some(if *is_text { Value::Text(text) } else { Value::Bytes(text) })
            }
            None => self
                .counted
                .filter(|_| column == self.cells.len())
                .map(|counted| Value::Integer(counted.try_into().unwrap_or(i64::MAX))),
        }
    }

    fn is_plain(&self, column: usize) -> bool {
        self.cells.get(column).is_some_and(|cell| cell.is_plain)
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((0..).map_while(|column| self.value(column))).finish()
    }
}
