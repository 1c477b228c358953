//! Lists whose rows go from the database to the bytes of the reply, without a value between.

use std::marker::PhantomData;

use crate::wire::text::{push_agent_id, push_date, push_instant, push_integer, push_release, push_text};
use apid_fleet::Failed;
use apid_fleet::sink::{RowSink, View};
use apid_store::query::{Field, Kind, Table};
use apid_store::{Row, StoreError, Value};
use bytes::Bytes;
use wazuh_api_server::{AffectedItems, Json, ListWriter, Messages};

use super::failure::Voice;
use super::outcome::failed_items;

/// A list of this wire whose items are of the model `T`.
pub(crate) struct ListView<T> {
    id: &'static str,
    table: &'static Table,
    messages: Messages<'static>,
    field_bytes: u64,
    voice: Voice,
    of: PhantomData<fn() -> T>,
}

impl<T> ListView<T> {
    /// A list of the rows of `table`. `id` is that of no other view; a field takes about `field_bytes` bytes in a
    /// reply.
    pub(crate) const fn new(
        id: &'static str,
        table: &'static Table,
        messages: Messages<'static>,
        field_bytes: u64,
    ) -> Self {
        Self { id, table, messages, field_bytes, voice: Voice::V4, of: PhantomData }
    }

    /// The same with failed items in the words of `voice`.
    pub(crate) const fn told_by(self, voice: Voice) -> Self {
        Self { voice, ..self }
    }

    /// A finished reply of this view as the reply of an operation.
    pub(crate) fn reply(&self, text: Bytes) -> Json<AffectedItems<T>> {
        Json::from_encoded(text)
    }
}

impl<T: 'static> View for ListView<T> {
    fn id(&self) -> &'static str {
        self.id
    }

    fn table(&self) -> &'static Table {
        self.table
    }

    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64 {
        rows.saturating_mul(self.field_bytes).saturating_mul(fields.len() as u64)
    }

    fn open(&self, fields: &[&'static Field], counted: bool, bytes: u64) -> Box<dyn RowSink> {
        Box::new(ListSink::<T> {
            writer: ListWriter::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX)),
            rows: RowWriter::new(fields, counted),
            messages: self.messages,
            voice: self.voice,
        })
    }
}

struct ListSink<T> {
    writer: ListWriter<T>,
    rows: RowWriter,
    messages: Messages<'static>,
    voice: Voice,
}

impl<T> RowSink for ListSink<T> {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        self.rows.write(self.writer.item(), row)
    }

    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        let Self { writer, messages, voice, .. } = *self;
        writer.finish(total, failed_items(voice, failed), &messages).as_bytes().clone()
    }
}

/// The items of a list alone, without the reply around them, for a document that they are a part of.
pub(crate) struct ItemsView {
    id: &'static str,
    table: &'static Table,
}

impl ItemsView {
    /// The rows of `table`. `id` is that of no other view.
    pub(crate) const fn new(id: &'static str, table: &'static Table) -> Self {
        Self { id, table }
    }
}

impl View for ItemsView {
    fn id(&self) -> &'static str {
        self.id
    }

    fn table(&self) -> &'static Table {
        self.table
    }

    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64 {
        rows.saturating_mul(32).saturating_mul(fields.len() as u64)
    }

    fn open(&self, fields: &[&'static Field], counted: bool, bytes: u64) -> Box<dyn RowSink> {
        let mut out = Vec::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX).saturating_add(2));
        out.push(b'[');
        Box::new(ItemsSink { out, rows: RowWriter::new(fields, counted) })
    }
}

struct ItemsSink {
    out: Vec<u8>,
    rows: RowWriter,
}

impl RowSink for ItemsSink {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        if self.out.len() > 1 {
            self.out.extend_from_slice(b", ");
        }
        self.rows.write(&mut self.out, row)
    }

    fn finish(mut self: Box<Self>, _: u64, _: &Failed) -> Bytes {
        self.out.push(b']');
        Bytes::from(self.out)
    }
}

/// How the columns of a row become the members of an object.
struct RowWriter {
    members: Vec<Member>,
    /// Whether a row stands for several: nothing is left out then, and behind the columns comes their number.
    counted: bool,
}

struct Member {
    /// The name with its quotes and colon.
    name: String,
    kind: Kind,
    /// Whether it goes into the `os` object.
    nested: bool,
}

impl RowWriter {
    fn new(fields: &[&'static Field], counted: bool) -> Self {
        let member = |field: &&'static Field| {
            let (nested, name) = match field.name.strip_prefix("os.") {
                Some(name) => (true, name),
                None => (false, field.name),
            };
            Member { name: format!("\"{name}\": "), kind: field.column.kind, nested }
        };
        Self { members: fields.iter().map(member).collect(), counted }
    }

    /// Appends one row as an object. What is NULL is left out, or written as `N/A` where rows are counted.
    fn write(&self, out: &mut Vec<u8>, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        let mut inside = false;
        for (index, member) in self.members.iter().enumerate() {
            let value = row.value(index)?;
            let missing = is_absent(value, member.kind) && !(self.counted && matches!(value, Value::Integer(_)));
            if missing && !self.counted {
                continue;
            }
            if member.nested != inside {
                if inside {
                    close(out);
                    out.extend_from_slice(b", ");
                } else {
                    out.extend_from_slice(b"\"os\": {");
                }
                inside = member.nested;
            }
            out.extend_from_slice(member.name.as_bytes());
            push(out, if missing { Value::Text(NOT_AVAILABLE) } else { value }, member.kind);
            out.extend_from_slice(b", ");
        }
        if inside {
            close(out);
            out.extend_from_slice(b", ");
        }
        if self.counted {
            out.extend_from_slice(b"\"count\": ");
            push_integer(out, row.get::<i64>(self.members.len())?);
        }
        close(out);
        Ok(())
    }
}

/// Shown where a value is missing and nothing is left out.
pub(super) const NOT_AVAILABLE: &[u8] = b"N/A";

/// Ends an object whose last member was followed by a separator, or that is empty.
fn close(out: &mut Vec<u8>) {
    if out.ends_with(b", ") {
        out.truncate(out.len().saturating_sub(2));
    }
    out.push(b'}');
}

/// See docs/facts/03-queries.md, section 2.10.
fn is_absent(value: Value<'_>, kind: Kind) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text == b"(null)",
        Value::Integer(number) => kind == Kind::Epoch && number == 0,
        Value::Real(_) | Value::Bytes(_) => false,
    }
}

fn push(out: &mut Vec<u8>, value: Value<'_>, kind: Kind) {
    match (value, kind) {
        (Value::Text(text), Kind::List) => push_list(out, text),
        (Value::Text(text), Kind::Release) => push_release(out, text),
        (Value::Text(text) | Value::Bytes(text), _) => push_text(out, text),
        (Value::Integer(number), Kind::AgentId) => push_agent_id(out, number),
        (Value::Integer(epoch), Kind::Date | Kind::Epoch) => push_date(out, epoch),
        (Value::Integer(epoch), Kind::Instant) => push_instant(out, epoch),
        (Value::Integer(number), _) => push_integer(out, number),
        (Value::Real(number), _) => out.extend_from_slice(number.to_string().as_bytes()),
        (Value::Null, _) => out.extend_from_slice(b"null"),
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
