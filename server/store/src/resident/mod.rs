//! The rows of a table in memory, by columns: what lists and summaries ask of them is answered without the database,
//! and the answer is the one that [`crate::query::sql`]'s statements have.
//!
//! The distinct values of each column stand in a `dictionary`, and a row is a code in each (`codes`). A condition
//! is judged once for each distinct value (`filter`), an order is told once for each (`ranks`); what then goes over
//! the rows looks up codes. Rows are read from the database, and read again where it changed ([`Columns::replace`]).
//!
//! Assumes that whoever keeps the columns knows when the database changed and what of it. Where an answer would not be
//! the database's ([`Columns::select`] says when), there is none, and the database is asked. Must not be here: how
//! changes are noticed, and names of tables.

mod bits;
mod codes;
mod column;
mod dictionary;
mod filter;
mod groups;
mod list;
mod load;
mod ranks;
mod shown;
mod sorting;
mod table;

pub use groups::Groups;
pub use list::List;
pub use table::{Freshness, Resident};

use std::sync::Arc;

use crate::Value;
use crate::query::{Column, Lacking, Source};
use column::Held;

/// The rows of a table by columns.
///
/// A copy costs next to nothing: it shares every column with the original until one of them changes there.
#[derive(Clone, Debug)]
pub struct Columns {
    source: &'static Source,
    lacking: Lacking,
    /// Keys of the rows, in order.
    keys: Arc<Vec<i64>>,
    held: Vec<Arc<Held>>,
    /// Whether there was room for everything.
    is_whole: bool,
}

impl Columns {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Columns that the database did not have.
    pub const fn lacking(&self) -> Lacking {
        self.lacking
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Keys of the rows, in order.
    pub fn keys(&self) -> &[i64] {
        &self.keys
    }

    /// Whether they are the rows of a source.
    fn is_of(&self, source: &'static Source) -> bool {
        std::ptr::eq(self.source, source)
    }

    /// Bytes of memory that they take, beside themselves; with what they share with copies.
    pub fn heap_size(&self) -> usize {
        self.keys.capacity() * size_of::<i64>()
            + self.held.iter().map(|held| size_of::<Held>() + held.heap_size()).sum::<usize>()
    }

    /// Gives each distinct value of a column to `each`, with how many rows have it; says whether the column is here.
    pub fn counts(&self, column: &Column, mut each: impl FnMut(Value<'_>, u64)) -> bool {
        let Some(filter::Place::Column(at)) = self.place(column).filter(|_| self.is_whole) else { return false };
        let Some(held) = self.held.get(at) else { return false };
        let mut scratch = Vec::new();
        for code in held.dictionary.codes() {
            match held.dictionary.users(code) {
                0 => {}
                users => each(held.dictionary.value(code, &mut scratch), users.into()),
            }
        }
        true
    }
}

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod tests;
