//! Columns of the store's schema and how their values compare. They know no name of the wire.

/// How the values of a column are stored and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Real,
    /// The key of an agent: a number that is shown with three digits.
    AgentId,
    /// Seconds since 1970, shown as a date and compared with dates and ages.
    Date,
    /// The same, shown with `Z` for its zone.
    Instant,
    /// Seconds since 1970, shown as a date but compared as a number, and not shown when zero.
    Epoch,
    /// A time in UTC as the text `YYYY/MM/DD HH:MM:SS`, compared with dates and ages. Other texts satisfy no
    /// comparison.
    TimeText,
    /// Names separated by commas, shown as a list.
    List,
    /// A version such as `Wazuh v4.14.7`.
    Version,
    /// A version without a name, such as `v5.0.0`. It may be written with one, and without its `v`.
    Release,
}

/// One column of a source. Two columns of a source are the same if their expressions are.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// SQL expression of its value.
    pub sql: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What to order by.
    pub order: Order,
    /// Where indexes find a row by a value of the column, if they do.
    pub lookup: &'static [Lookup],
    /// SQL expression in the place of `sql` where the database [lacks](Lacking) the column.
    pub otherwise: &'static str,
}

/// Columns that one layout of a database lacks and another has, by their [`Column::sql`]. They read as
/// [`Column::otherwise`] says, which is NULL unless it can be told from other columns.
pub type Lacking = &'static [&'static str];

/// An indexed column. The rows that all lookups of a column find together are those that its `sql` finds; no row is
/// found by two of them.
#[derive(Clone, Copy, Debug)]
pub struct Lookup {
    /// The indexed column that has the value.
    pub column: &'static str,
    /// SQL condition on the rows in which it counts; empty for all.
    pub within: &'static str,
}

/// What a column is ordered by.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    /// Its value.
    Value,
    /// The numbers at the start of these columns, one after the other.
    Numbers(&'static [&'static Column]),
    /// The three numbers of a version; 0 for each that is missing.
    Version,
    /// The first five numbers between the dots of its value, as of `10.0.19045.4046`; 0 for each that is missing.
    Dotted,
}

/// The rows that a list is chosen from.
#[derive(Debug)]
pub struct Source {
    /// SQL name of the table; or a statement in parentheses with the name of its result, `(SELECT ..) AS name`.
    pub table: &'static str,
    /// The column that tells rows apart; settles the order of equal ones.
    pub key: &'static Column,
    /// Key of the row whose dates mean nothing: no comparison with a date holds for it.
    pub undated: Option<i64>,
    /// What rows are ordered by before the key where no other order is asked for.
    pub default: Option<Sorted>,
}

/// A column in one direction.
#[derive(Clone, Copy, Debug)]
pub struct Sorted {
    /// The column.
    pub column: &'static Column,
    /// Whether greater values come first.
    pub descending: bool,
}

impl Source {
    /// The name that its columns may have before them.
    pub fn name(&self) -> &'static str {
        self.table.rsplit_once(") AS ").map_or(self.table, |(_, name)| name)
    }
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.sql == other.sql
    }
}

impl Eq for Column {}

impl Column {
    /// A column in the order of its values.
    pub const fn new(sql: &'static str, kind: Kind) -> Self {
        Self { sql, kind, order: Order::Value, lookup: &[], otherwise: "NULL" }
    }

    /// The column, worked out from others where the database lacks it.
    #[must_use]
    pub const fn or(mut self, otherwise: &'static str) -> Self {
        self.otherwise = otherwise;
        self
    }

    /// SQL expression of its value in a database that lacks these columns.
    pub fn sql_without(&self, lacking: Lacking) -> &'static str {
        if lacking.contains(&self.sql) { self.otherwise } else { self.sql }
    }

    /// The column, found by its value in indexes. For texts alone.
    #[must_use]
    pub const fn found_by(mut self, lookup: &'static [Lookup]) -> Self {
        self.lookup = lookup;
        self
    }

    /// The column, ordered by something else than its value.
    #[must_use]
    pub const fn ordered_by(mut self, order: Order) -> Self {
        self.order = order;
        self
    }
}
