//! Lists of agents' tables, whose rows go from a database to the bytes of the reply without a value between.

use std::marker::PhantomData;

use apid_inventory::sink::{RowSink, View};
use apid_inventory::{Failed, Item};
use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError};
use bytes::Bytes;
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages};

use crate::wire::v4::faults::IntoFailure as _;
use crate::wire::v4::items::{ItemWriter, Shape};

/// A list of this wire whose items are of the model `T`.
pub(crate) struct TableView<T> {
    id: &'static str,
    table: &'static Table,
    messages: Messages<'static>,
    field_bytes: u64,
    shape: Shape,
    of: PhantomData<fn() -> T>,
}

impl<T> TableView<T> {
    /// A list of the rows of `table`. `id` is that of no other view; a field takes about `field_bytes` bytes in a
    /// reply.
    pub(crate) const fn new(
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
            rows: ItemWriter::new(fields, &self.shape),
            names_agent: self.shape.is_reported,
            messages: self.messages,
        })
    }
}

struct TableSink<T> {
    writer: ListWriter<T>,
    rows: ItemWriter,
    names_agent: bool,
    messages: Messages<'static>,
}

impl<T> RowSink for TableSink<T> {
    fn row(&mut self, agent: i64, row: &Row<'_>) -> Result<(), StoreError> {
        let Self { writer, rows, names_agent, .. } = self;
        match names_agent {
            true => rows.write_of(writer.item(), agent, row),
            false => rows.write(writer.item(), row),
        }
    }

    fn item(&self, agent: i64, row: &Row<'_>) -> Result<Vec<u8>, StoreError> {
        let mut item = Vec::with_capacity(256);
        match self.names_agent {
            true => self.rows.write_of(&mut item, agent, row)?,
            false => self.rows.write(&mut item, row)?,
        }
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
