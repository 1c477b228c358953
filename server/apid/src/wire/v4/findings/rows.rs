//! Rows of findings as the items of a list, from the database to the bytes of the reply.

use std::marker::PhantomData;

use apid_inventory::Failed;
use apid_inventory::sink::{RowSink, View};
use apid_store::query::{Field, Kind, Table};
use apid_store::{Row, StoreError, Value};
use bytes::Bytes;
use serde::de::IgnoredAny;
use wazuh_api_server::{AffectedItems, Json, ListWriter, Messages};

use crate::wire::text::{push_date, push_instant, push_integer, push_text};
use crate::wire::v4::inventory::failed_items;

/// A list of this wire whose items are of the model `T`.
pub(crate) struct FindingsView<T> {
    id: &'static str,
    table: &'static Table,
    messages: Messages<'static>,
    field_bytes: u64,
    shape: Shape,
    of: PhantomData<fn() -> T>,
}

/// What items look like, beyond what the kinds of their columns say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// The names before a dot are those of objects.
    pub(super) nested: bool,
    /// A date that was never set is null.
    pub(super) null_dates: bool,
    /// Names of the fields whose texts may be objects or lists of JSON.
    pub(super) json: &'static [&'static str],
    /// Names of the fields whose texts are lists of JSON; another text stands for an empty one.
    pub(super) lists: &'static [&'static str],
}

impl<T> FindingsView<T> {
    /// A list of the rows of `table`. `id` is that of no other view; a field takes about `field_bytes` bytes in a
    /// reply.
    pub(super) const fn new(
        id: &'static str,
        table: &'static Table,
        messages: Messages<'static>,
        field_bytes: u64,
        shape: Shape,
    ) -> Self {
        Self { id, table, messages, field_bytes, shape, of: PhantomData }
    }

    /// A finished reply of this view as the reply of an operation.
    pub(crate) fn reply(&self, text: Bytes) -> Json<AffectedItems<T>> {
        Json::from_encoded(text)
    }
}

impl<T: 'static> View for FindingsView<T> {
    fn id(&self) -> &'static str {
        self.id
    }

    fn table(&self) -> &'static Table {
        self.table
    }

    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64 {
        rows.saturating_mul(self.field_bytes).saturating_mul(fields.len() as u64)
    }

    fn open(&self, fields: &[&'static Field], bytes: u64) -> Box<dyn RowSink> {
        Box::new(FindingsSink::<T> {
            writer: ListWriter::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX)),
            rows: ObjectWriter::new(fields, self.shape),
            messages: self.messages,
        })
    }
}

struct FindingsSink<T> {
    writer: ListWriter<T>,
    rows: ObjectWriter,
    messages: Messages<'static>,
}

impl<T> RowSink for FindingsSink<T> {
    fn row(&mut self, _: i64, row: &Row<'_>) -> Result<(), StoreError> {
        self.rows.write(self.writer.item(), row)
    }

    fn item(&self, _: i64, row: &Row<'_>) -> Result<Vec<u8>, StoreError> {
        let mut item = Vec::with_capacity(256);
        self.rows.write(&mut item, row)?;
        Ok(item)
    }

    fn push(&mut self, item: &[u8]) {
        self.writer.item().extend_from_slice(item);
    }

    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        let Self { writer, messages, .. } = *self;
        writer.finish(total, failed_items(failed), &messages).as_bytes().clone()
    }
}

/// How the columns of a row become the members of an object.
pub(super) struct ObjectWriter {
    members: Vec<Member>,
}

struct Member {
    /// The name with its quotes and colon.
    name: String,
    /// What opens the object that it is in; empty for the item itself.
    object: String,
    form: Form,
}

#[derive(Clone, Copy)]
enum Form {
    Plain,
    Date { null: bool },
    Instant,
    Json,
    List,
}

impl ObjectWriter {
    pub(super) fn new(fields: &[&'static Field], shape: Shape) -> Self {
        let member = |field: &&'static Field| {
            let (object, name) = match field.name.split_once('.') {
                Some((object, name)) if shape.nested => (format!("\"{object}\": {{"), name),
                _ => (String::new(), field.name),
            };
            let form = match field.column.kind {
                Kind::Date => Form::Date { null: shape.null_dates },
                Kind::Instant => Form::Instant,
                _ if shape.json.contains(&field.name) => Form::Json,
                _ if shape.lists.contains(&field.name) => Form::List,
                _ => Form::Plain,
            };
            Member { name: format!("\"{name}\": "), object, form }
        };
        Self { members: fields.iter().map(member).collect() }
    }

    /// Of the elements of a list, whose name stands before a dot and is not repeated in them.
    pub(super) fn of_elements(fields: &[&'static Field]) -> Self {
        let member = |field: &&'static Field| {
            let name = field.name.split_once('.').map_or(field.name, |(_, name)| name);
            Member { name: format!("\"{name}\": "), object: String::new(), form: Form::Plain }
        };
        Self { members: fields.iter().map(member).collect() }
    }

    /// Appends one row as an object. What is NULL is left out.
    pub(super) fn write(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        self.write_members(out, row)?;
        close(out);
        Ok(())
    }

    /// Appends the members of an object, each with a comma behind it.
    pub(super) fn write_members(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        let mut inside = "";
        for (index, member) in self.members.iter().enumerate() {
            let value = row.value(index)?;
            if matches!(value, Value::Null | Value::Text(b"(null)")) {
                continue;
            }
            if member.object != inside {
                if !inside.is_empty() {
                    close(out);
                    out.extend_from_slice(b", ");
                }
                out.extend_from_slice(member.object.as_bytes());
                inside = &member.object;
            }
            out.extend_from_slice(member.name.as_bytes());
            push(out, value, member.form);
            out.extend_from_slice(b", ");
        }
        if !inside.is_empty() {
            close(out);
            out.extend_from_slice(b", ");
        }
        Ok(())
    }
}

/// Ends an object whose last member was followed by a comma, or that is empty.
pub(super) fn close(out: &mut Vec<u8>) {
    if out.ends_with(b", ") {
        out.truncate(out.len().saturating_sub(2));
    }
    out.push(b'}');
}

fn push(out: &mut Vec<u8>, value: Value<'_>, form: Form) {
    match (value, form) {
        (Value::Integer(0), Form::Date { null: true }) => out.extend_from_slice(b"null"),
        (Value::Integer(epoch), Form::Date { .. }) => push_date(out, epoch),
        (Value::Integer(epoch), Form::Instant) => push_instant(out, epoch),
        (Value::Integer(number), _) => push_integer(out, number),
        (Value::Text(text), Form::Json) if is_composite(text) => out.extend_from_slice(text),
        (Value::Text(text), Form::List) if text.first() == Some(&b'[') && is_composite(text) => {
            out.extend_from_slice(text);
        }
        (_, Form::List) => out.extend_from_slice(b"[]"),
        (Value::Text(text) | Value::Bytes(text), _) => push_text(out, text),
        (Value::Real(number), _) if number.is_finite() => out.extend_from_slice(number.to_string().as_bytes()),
        (Value::Real(_) | Value::Null, _) => out.extend_from_slice(b"null"),
    }
}

/// Whether a text is an object or a list of JSON, to be shown as what it is.
fn is_composite(text: &[u8]) -> bool {
    // A database takes any bytes for a text, and the reader passes over those of a value that it ignores.
    let is_read = |text| serde_json::from_str::<IgnoredAny>(text).is_ok();
    matches!(text.first(), Some(b'{' | b'[')) && std::str::from_utf8(text).is_ok_and(is_read)
}

#[cfg(test)]
mod tests {
    use super::is_composite;

    #[test]
    fn objects_and_lists_are_shown_as_such() {
        for (text, is) in [
            (r#"{"S-1-5": {"name": "a", "allowed": ["read"]}}"#, true),
            ("[]", true),
            ("{", false),
            ("{} x", false),
            ("100644", false),
            ("rw-r--r--", false),
            ("", false),
        ] {
            assert_eq!(is_composite(text.as_bytes()), is, "{text}");
        }
        assert!(!is_composite(b"[\"\xff\"]"));
    }
}
