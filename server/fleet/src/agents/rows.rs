//! Writing the rows of a table as JSON objects, straight from SQLite's memory to the reply.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use apid_failure::json::{push_agent_id, push_date, push_instant, push_integer, push_text};
use apid_store::StoreError;
use apid_store::query::{Field, Kind};

/// How each column of a row is written.
pub struct Plan {
    columns: Vec<Column>,
    /// Whether a row stands for several: nothing is left out then, and behind the columns comes their number.
    counted: bool,
}

struct Column {
    /// The key with its quotes and colon.
    key: String,
    kind: Kind,
    /// Whether it goes into the `os` object.
    nested: bool,
}

impl Plan {
    /// A plan for rows with these columns.
    pub fn new(fields: &[&'static Field]) -> Self {
        let column = |field: &&'static Field| {
            let (nested, name) = match field.name.strip_prefix("os.") {
                Some(name) => (true, name),
                None => (false, field.name),
            };
            Column { key: format!("\"{name}\": "), kind: field.kind, nested }
        };
        Self { columns: fields.iter().map(column).collect(), counted: false }
    }

    /// A plan for rows with these columns and a number behind them. What is NULL is written as `N/A`.
    pub(super) fn counted(fields: &[&'static Field]) -> Self {
        Self { counted: true, ..Self::new(fields) }
    }

    /// Appends one row as an object. What is NULL is left out, unless rows are counted.
    pub fn write(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        let mut inside = false;
        for (index, column) in self.columns.iter().enumerate() {
            let value = row.get_ref(index)?;
            let missing = absent(value, column.kind) && !(self.counted && matches!(value, ValueRef::Integer(_)));
            if missing && !self.counted {
                continue;
            }
            if column.nested != inside {
                if inside {
                    close(out);
                    out.extend_from_slice(b", ");
                } else {
                    out.extend_from_slice(b"\"os\": {");
                }
                inside = column.nested;
            }
            out.extend_from_slice(column.key.as_bytes());
            push(out, if missing { ValueRef::Text(b"N/A") } else { value }, column.kind);
            out.extend_from_slice(b", ");
        }
        if inside {
            close(out);
            out.extend_from_slice(b", ");
        }
        if self.counted {
            out.extend_from_slice(b"\"count\": ");
            push_integer(out, row.get::<_, i64>(self.columns.len())?);
        }
        close(out);
        Ok(())
    }
}

/// Ends an object whose last member was followed by a separator, or that is empty.
fn close(out: &mut Vec<u8>) {
    if out.ends_with(b", ") {
        out.truncate(out.len().saturating_sub(2));
    }
    out.push(b'}');
}

/// See docs/facts/03-queries.md, section 2.10.
fn absent(value: ValueRef<'_>, kind: Kind) -> bool {
    match value {
        ValueRef::Null => true,
        ValueRef::Text(text) => text == b"(null)",
        ValueRef::Integer(number) => kind == Kind::Epoch && number == 0,
        _ => false,
    }
}

fn push(out: &mut Vec<u8>, value: ValueRef<'_>, kind: Kind) {
    match (value, kind) {
        (ValueRef::Text(text), Kind::List) => push_list(out, text),
        (ValueRef::Text(text), _) => push_text(out, text),
        (ValueRef::Integer(number), Kind::AgentId) => push_agent_id(out, number),
        (ValueRef::Integer(epoch), Kind::Date | Kind::Epoch) => push_date(out, epoch),
        (ValueRef::Integer(epoch), Kind::Instant) => push_instant(out, epoch),
        (ValueRef::Integer(number), _) => push_integer(out, number),
        (ValueRef::Real(number), _) => out.extend_from_slice(number.to_string().as_bytes()),
        (ValueRef::Blob(bytes), _) => push_text(out, bytes),
        (ValueRef::Null, _) => out.extend_from_slice(b"null"),
    }
}

/// Names separated by commas, as a list.
fn push_list(out: &mut Vec<u8>, names: &[u8]) {
    out.push(b'[');
    for (index, name) in names.split(|byte| *byte == b',').enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name);
    }
    out.push(b']');
}
