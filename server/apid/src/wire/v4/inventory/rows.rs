//! Lists of agents' tables, whose rows go from a database to the bytes of the reply without a value between.

use std::marker::PhantomData;
use std::ops::Range;

use apid_inventory::sink::{RowSink, View};
use apid_inventory::{Failed, Item};
use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError, Value};
use bytes::Bytes;
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages};

use crate::wire::text::{push_agent_id, push_integer, push_text};
use crate::wire::v4::faults::IntoFailure as _;

/// A list of this wire whose items are of the model `T`.
pub(crate) struct TableView<T> {
    id: &'static str,
    table: &'static Table,
    messages: Messages<'static>,
    field_bytes: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> TableView<T> {
    /// A list of the rows of `table`. `id` is that of no other view; a field takes about `field_bytes` bytes in a
    /// reply.
    pub(super) const fn new(
        id: &'static str,
        table: &'static Table,
        messages: Messages<'static>,
        field_bytes: u64,
    ) -> Self {
        Self { id, table, messages, field_bytes, of: PhantomData }
    }

    /// A finished reply of this view as the reply of an operation.
    pub(crate) fn reply(&self, text: Bytes) -> Json<AffectedItems<T>> {
        Json::from_encoded(text)
    }
}

impl<T: 'static> View for TableView<T> {
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
        Box::new(TableSink::<T> {
            writer: ListWriter::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX)),
            rows: ItemWriter::new(fields),
            messages: self.messages,
        })
    }
}

struct TableSink<T> {
    writer: ListWriter<T>,
    rows: ItemWriter,
    messages: Messages<'static>,
}

impl<T> RowSink for TableSink<T> {
    fn row(&mut self, agent: i64, row: &Row<'_>) -> Result<(), StoreError> {
        self.rows.write(self.writer.item(), agent, row)
    }

    fn item(&self, agent: i64, row: &Row<'_>) -> Result<Vec<u8>, StoreError> {
        let mut item = Vec::with_capacity(256);
        self.rows.write(&mut item, agent, row)?;
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

/// The failed items of a reply, each group with the code and texts of its fault.
pub(crate) fn failed_items(failed: &Failed) -> FailedItems {
    let mut items = FailedItems::new();
    for (fault, agents) in failed.groups() {
        let failure = fault.clone().into_failure();
        for agent in agents {
            match agent {
                Item::Agent(agent) => failure.add_to(&mut items, apid_home::agent::id_text(*agent)),
                Item::Named(id) => failure.add_to(&mut items, id.as_str()),
            }
        }
    }
    items
}

/// Objects that are objects even with one member (docs/facts/04-modules.md, section 17).
const ALWAYS_NESTED: [&str; 8] = ["scan", "os", "ram", "cpu", "local", "remote", "tx", "rx"];

/// How the columns of a row become the members of an object.
struct ItemWriter {
    members: Vec<Member>,
    groups: Vec<Group>,
}

struct Member {
    /// The name with its quotes and colon, as a member of the item and as one of its group's object.
    flat: String,
    nested: String,
}

/// Fields that stand together, since their names have a beginning in common.
struct Group {
    /// The beginning with its quotes and colon, and a brace; empty for fields that never nest.
    opening: String,
    /// Whether they are an object even if there is one alone.
    always: bool,
    /// Which of the members they are.
    members: Range<usize>,
}

impl ItemWriter {
    fn new(fields: &[&'static Field]) -> Self {
        let mut groups: Vec<(Group, &'static str)> = Vec::new();
        let mut members = Vec::with_capacity(fields.len());
        for (index, field) in fields.iter().enumerate() {
            let (prefix, rest) = field.name.split_once('.').unwrap_or(("", field.name));
            members.push(Member { flat: format!("\"{}\": ", field.name), nested: format!("\"{rest}\": ") });
            match groups.last_mut() {
                Some((group, known)) if *known == prefix => group.members.end = index + 1,
                _ => {
                    let opening = if prefix.is_empty() { String::new() } else { format!("\"{prefix}\": {{") };
                    let always = ALWAYS_NESTED.contains(&prefix);
                    groups.push((Group { opening, always, members: index..index + 1 }, prefix));
                }
            }
        }
        Self { members, groups: groups.into_iter().map(|(group, _)| group).collect() }
    }

    /// Appends one row as an object. What is NULL is left out; fields of a group are one object when there are several
    /// of them.
    fn write(&self, out: &mut Vec<u8>, agent: i64, row: &Row<'_>) -> Result<(), StoreError> {
        out.push(b'{');
        for group in &self.groups {
            let nested = match (group.opening.is_empty(), group.always) {
                (true, _) => false,
                (false, true) => true,
                (false, false) => {
                    let mut present = 0;
                    for column in group.members.clone() {
                        present += usize::from(!is_absent(row.value(column)?));
                    }
                    present > 1
                }
            };
            let begin = out.len();
            if nested {
                out.extend_from_slice(group.opening.as_bytes());
            }
            let empty = out.len();
            for (column, member) in group.members.clone().zip(self.members.get(group.members.clone()).unwrap_or(&[])) {
                let value = row.value(column)?;
                if is_absent(value) {
                    continue;
                }
                out.extend_from_slice(if nested { &member.nested } else { &member.flat }.as_bytes());
                push(out, value);
                out.extend_from_slice(b", ");
            }
            if nested {
                if out.len() == empty {
                    out.truncate(begin);
                } else {
                    out.truncate(out.len().saturating_sub(2));
                    out.extend_from_slice(b"}, ");
                }
            }
        }
        out.extend_from_slice(b"\"agent_id\": ");
        push_agent_id(out, agent);
        out.push(b'}');
        Ok(())
    }
}

/// See docs/facts/03-queries.md, section 2.10.
fn is_absent(value: Value<'_>) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => text == b"(null)",
        Value::Integer(_) | Value::Real(_) | Value::Bytes(_) => false,
    }
}

fn push(out: &mut Vec<u8>, value: Value<'_>) {
    match value {
        Value::Text(text) if is_time(text) => push_time(out, text),
        Value::Text(text) | Value::Bytes(text) => push_text(out, text),
        Value::Integer(number) => push_integer(out, number),
        Value::Real(number) if number.is_finite() => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Real(_) | Value::Null => out.extend_from_slice(b"null"),
    }
}

/// Whether a text is a time as agents write it: `YYYY/MM/DD HH:MM:SS`.
fn is_time(text: &[u8]) -> bool {
    let form = b"0000/00/00 00:00:00";
    text.len() == form.len()
        && text.iter().zip(form).all(|(byte, form)| if *form == b'0' { byte.is_ascii_digit() } else { byte == form })
}

/// Appends a time, in the form of this wire.
fn push_time(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    out.extend(text.iter().map(|byte| match byte {
        b'/' => b'-',
        b' ' => b'T',
        other => *other,
    }));
    out.extend_from_slice(b"+00:00\"");
}
