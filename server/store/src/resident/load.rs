//! Reading rows from the database, all or some of them again.

use std::sync::Arc;

use super::Columns;
use super::codes::{Part, grow};
use super::column::Held;
use crate::query::judge::Affinity;
use crate::query::sql::key_list;
use crate::query::{Column, Lacking, Source};
use crate::{Bound, Reader, StoreError, bind};

/// Rows that are put in at once where all are read.
const AT_ONCE: usize = 4_096;

/// Keys that are asked for by one statement.
const NAMED_AT_ONCE: usize = 4_096;

/// Rows that were read: their keys in order, and their codes by columns.
struct Read {
    keys: Vec<i64>,
    codes: Vec<Vec<u32>>,
}

impl Columns {
    /// Reads these columns of all rows of a source, if they take `most` bytes at most.
    ///
    /// `None` for a table that takes more, and for one whose values are not compared as is assumed here: its texts are
    /// not UTF-8 or have a collation of their own, its key is no whole number, or it is no table.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn read(
        reader: &Reader,
        source: &'static Source,
        columns: &[&'static Column],
        lacking: Lacking,
        most: u64,
    ) -> Result<Option<Self>, StoreError> {
        let Some(types) = Types::of(reader, source)? else { return Ok(None) };
        let mut held = Vec::<Arc<Held>>::with_capacity(columns.len());
        for column in columns.iter().filter(|column| **column != source.key) {
            let sql = column.sql_without(lacking);
            if held.iter().any(|held| held.sql == sql) {
                continue;
            }
            // Texts are compared as those of the indexed columns.
            if column.lookup.iter().any(|lookup| types.affinity(lookup.column) == Affinity::Numeric) {
                return Ok(None);
            }
            held.push(Arc::new(Held::new(sql, types.affinity(sql))));
        }
        let mut columns = Self { source, lacking, keys: Arc::default(), held, is_whole: true };
        let statement = columns.statement("");
        let mut read = columns.nothing();
        let mut fits = true;
        reader.each(&statement, &[], |row| {
            if !fits {
                return Ok(());
            }
            columns.take(row, &mut read)?;
            if read.keys.len() == AT_ONCE {
                columns.append(&read);
                read.clear();
                fits = columns.heap_size() as u64 <= most;
            }
            Ok::<_, StoreError>(())
        })?;
        if !fits {
            return Ok(None);
        }
        columns.append(&read);
        Arc::make_mut(&mut columns.keys).shrink_to_fit();
        columns.held.iter_mut().for_each(|held| Arc::make_mut(held).shrink());
        Ok(Some(columns))
    }

    /// Reads the rows again whose keys are `least` to `most`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read. Nothing has changed then.
    pub fn replace_range(&mut self, reader: &Reader, least: i64, most: i64) -> Result<(), StoreError> {
        if least > most {
            return Ok(());
        }
        let key = self.source.key.sql;
        let read = self.read_where(reader, &format!(" WHERE {key} BETWEEN ?1 AND ?2"), bind![least, most])?;
        let first = self.keys.partition_point(|key| *key < least);
        let behind = self.keys.partition_point(|key| *key <= most);
        self.put(&read, &(first..behind).collect::<Vec<_>>());
        Ok(())
    }

    /// Reads the rows again that have these keys, or had.
    ///
    /// # Errors
    ///
    /// When the database cannot be read. What was read before has changed then.
    pub fn replace(&mut self, reader: &Reader, keys: &[i64]) -> Result<(), StoreError> {
        let mut keys = keys.to_vec();
        keys.sort_unstable();
        keys.dedup();
        let condition = format!(" WHERE {} IN (SELECT value FROM json_each(?1))", self.source.key.sql);
        for keys in keys.chunks(NAMED_AT_ONCE) {
            let read = self.read_where(reader, &condition, bind![key_list(keys)])?;
            let known: Vec<usize> = keys.iter().filter_map(|key| self.keys.binary_search(key).ok()).collect();
            self.put(&read, &known);
        }
        Ok(())
    }

    fn statement(&self, condition: &str) -> String {
        let Source { table, key, .. } = self.source;
        let columns = self.held.iter().map(|held| held.sql);
        let columns = std::iter::once(key.sql).chain(columns).collect::<Vec<_>>().join(", ");
        format!("SELECT {columns} FROM {table}{condition} ORDER BY {}", key.sql)
    }

    fn nothing(&self) -> Read {
        Read { keys: Vec::new(), codes: vec![Vec::new(); self.held.len()] }
    }

    fn read_where(&mut self, reader: &Reader, condition: &str, values: &[Bound<'_>]) -> Result<Read, StoreError> {
        let mut read = self.nothing();
        let statement = self.statement(condition);
        reader.each(&statement, values, |row| self.take(row, &mut read))?;
        Ok(read)
    }

    /// Takes a row of a statement.
    fn take(&mut self, row: &crate::Row<'_>, read: &mut Read) -> Result<(), StoreError> {
        let key = row.get(0)?;
        let place = if self.keys.last() < Some(&key) { None } else { self.keys.binary_search(&key).ok() };
        read.keys.push(key);
        for (column, (held, codes)) in (1..).zip(self.held.iter_mut().zip(&mut read.codes)) {
            let value = row.value(column)?;
            // Most values of a row stay as they are, and most new rows are like the one before.
            let likely = place.map(|place| held.codes.get(place)).or_else(|| codes.last().copied());
            let code = held.dictionary.known(value, likely).or_else(|| Arc::make_mut(held).code(value));
            self.is_whole &= code.is_some();
            codes.push(code.unwrap_or_default());
        }
        Ok(())
    }

    /// Puts rows behind all others.
    fn append(&mut self, read: &Read) {
        if read.keys.is_empty() {
            return;
        }
        let keys = Arc::make_mut(&mut self.keys);
        grow(keys, read.keys.len());
        keys.extend_from_slice(&read.keys);
        self.held.iter_mut().zip(&read.codes).for_each(|(held, codes)| Arc::make_mut(held).extend(codes));
        self.is_whole &= u32::try_from(self.keys.len()).is_ok();
    }

    /// Puts rows in the place of those at some places, which are in order.
    fn put(&mut self, read: &Read, known: &[usize]) {
        let is_same = |(place, key): (&usize, &i64)| self.keys.get(*place) == Some(key);
        if known.len() == read.keys.len() && known.iter().zip(&read.keys).all(is_same) {
            for (held, codes) in self.held.iter_mut().zip(&read.codes) {
                let changed = known.iter().zip(codes).filter(|(place, code)| held.codes.get(**place) != **code);
                let changed: Vec<_> = changed.collect();
                if !changed.is_empty() {
                    let held = Arc::make_mut(held);
                    changed.into_iter().for_each(|(place, code)| held.set(*place, *code));
                }
            }
        } else if known.is_empty() && read.keys.first() > self.keys.last() {
            self.append(read);
        } else {
            let parts = parts(&self.keys, &read.keys, known);
            for (held, codes) in self.held.iter_mut().zip(&read.codes) {
                Arc::make_mut(held).arrange(&parts, codes, known);
            }
            let mut keys = Vec::with_capacity(self.keys.len() + read.keys.len());
            for part in &parts {
                let (from, places) = match part {
                    Part::Old(places) => (self.keys.as_slice(), places),
                    Part::New(places) => (read.keys.as_slice(), places),
                };
                keys.extend_from_slice(from.get(places.clone()).unwrap_or_default());
            }
            self.keys = Arc::new(keys);
            self.is_whole &= u32::try_from(self.keys.len()).is_ok();
        }
        let wasteful = self.held.iter_mut().filter(|held| held.dictionary.is_wasteful());
        wasteful.for_each(|held| Arc::make_mut(held).tidy());
    }
}

impl Read {
    fn clear(&mut self) {
        self.keys.clear();
        self.codes.iter_mut().for_each(Vec::clear);
    }
}

/// What becomes of rows with these keys when new ones are put among them, and those at some places are left out.
fn parts(old: &[i64], new: &[i64], left_out: &[usize]) -> Vec<Part> {
    let mut parts = Vec::with_capacity(2 * (new.len() + left_out.len()) + 1);
    let mut at = 0;
    let mut keep_to = |parts: &mut Vec<Part>, to: usize, next: usize| {
        if at < to {
            parts.push(Part::Old(at..to));
        }
        at = at.max(next);
    };
    let mut left_out = left_out.iter().copied().peekable();
    for (place, key) in new.iter().enumerate() {
        let before = old.partition_point(|old| old < key);
        while let Some(gone) = left_out.next_if(|gone| *gone < before) {
            keep_to(&mut parts, gone, gone + 1);
        }
        keep_to(&mut parts, before, before);
        match parts.last_mut() {
            Some(Part::New(places)) => places.end = place + 1,
            _ => parts.push(Part::New(place..place + 1)),
        }
    }
    for gone in left_out {
        keep_to(&mut parts, gone, gone + 1);
    }
    keep_to(&mut parts, old.len(), old.len());
    parts
}

/// The columns of a table and what they were declared as.
struct Types(Vec<(String, Affinity)>);

impl Types {
    /// Those of a source; `None` for one that is compared otherwise than is assumed here.
    fn of(reader: &Reader, source: &Source) -> Result<Option<Self>, StoreError> {
        const TABLE: &str = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1";
        const COLUMNS: &str = "SELECT name, type, pk FROM pragma_table_info(?1)";
        let table = source.table;
        let is_plain = |sql: Option<Option<String>>| {
            sql.flatten().is_some_and(|sql| !sql.to_ascii_lowercase().contains("collate"))
        };
        let encoding = reader.one("SELECT encoding FROM pragma_encoding", &[], |row| row.get::<String>(0))?;
        if encoding != "UTF-8" || !is_plain(reader.first(TABLE, bind![table], |row| row.get(0))?) {
            return Ok(None);
        }
        let (mut columns, mut has_key) = (Vec::new(), false);
        reader.each(COLUMNS, bind![table], |row| {
            let (name, declared): (String, String) = (row.get(0)?, row.get(1)?);
            has_key |= row.get::<i64>(2)? == 1 && name == source.key.sql && declared.eq_ignore_ascii_case("INTEGER");
            columns.push((name, affinity(&declared)));
            Ok::<_, StoreError>(())
        })?;
        Ok(has_key.then_some(Self(columns)))
    }

    /// Of an expression.
    fn affinity(&self, sql: &str) -> Affinity {
        let name = sql.strip_prefix('"').and_then(|sql| sql.strip_suffix('"')).unwrap_or(sql);
        let column = self.0.iter().find(|(column, _)| column.eq_ignore_ascii_case(name));
        column.map_or(Affinity::None, |(_, affinity)| *affinity)
    }
}

/// What a declared type makes of a column.
fn affinity(declared: &str) -> Affinity {
    let declared = declared.to_ascii_uppercase();
    let has = |parts: &[&str]| parts.iter().any(|part| declared.contains(part));
    if has(&["INT"]) {
        Affinity::Numeric
    } else if has(&["CHAR", "CLOB", "TEXT"]) {
        Affinity::Text
    } else if declared.is_empty() || has(&["BLOB"]) {
        Affinity::None
    } else {
        Affinity::Numeric
    }
}
