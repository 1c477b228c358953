//! What a back end knows of the fields it serves.

/// How a field's values are stored and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// The key of an agent: a number that is shown with three digits.
    AgentId,
    /// Seconds since 1970, shown as a date and compared with dates and ages.
    Date,
    /// The same, shown with `Z` for its zone.
    Instant,
    /// Seconds since 1970, shown as a date but compared as a number, and not shown when zero.
    Epoch,
    /// Names separated by commas, shown as a list.
    List,
    /// A version such as `Wazuh v4.14.7`.
    Version,
}

/// One field of a table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name on the wire, dotted where the output nests.
    pub name: &'static str,
    /// SQL expression of its value.
    pub column: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What to order by.
    pub order: Order,
    /// Where indexes find a row by a value of it, if they do.
    pub lookup: &'static [Lookup],
}

/// An indexed column. The rows that all lookups of a field find together are those that its `column` finds; no row is found
/// by two of them.
#[derive(Clone, Copy, Debug)]
pub struct Lookup {
    /// The column that has the value.
    pub column: &'static str,
    /// SQL condition on the rows in which it counts; empty for all.
    pub within: &'static str,
}

/// What a field is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Its value.
    Value,
    /// The numbers at the start of these fields, one after the other.
    Numbers(&'static [&'static str]),
    /// The three numbers of a version; 0 for each that is missing.
    Version,
}

/// The fields of one kind of element, in output order, and what is done when nothing is said.
#[derive(Debug)]
pub struct Table {
    /// SQL name.
    pub name: &'static str,
    /// SQL expression that tells rows apart; settles the order of equal ones.
    pub key: &'static str,
    /// Every field that may be selected, sorted by, searched and compared.
    pub fields: &'static [Field],
    /// Fields that are always selected.
    pub always: &'static [&'static str],
    /// Key of the row whose dates mean nothing: no comparison with a date holds for it.
    pub undated: Option<i64>,
}

impl Field {
    /// A field in its natural order.
    pub const fn new(name: &'static str, column: &'static str, kind: Kind) -> Self {
        Self { name, column, kind, order: Order::Value, lookup: &[] }
    }

    /// The field, found by its value in indexes. For texts alone.
    #[must_use]
    pub const fn found_by(mut self, lookup: &'static [Lookup]) -> Self {
        self.lookup = lookup;
        self
    }

    /// The field, ordered by something else than its value.
    #[must_use]
    pub const fn ordered_by(mut self, order: Order) -> Self {
        self.order = order;
        self
    }
}

impl Table {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Every name, sorted, as error messages list them.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.fields.iter().map(|field| field.name).collect();
        names.sort_unstable();
        names
    }
}
