//! Lists whose rows go from the database to the bytes of the reply, without a value between.

use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use apid_fleet::Failed;
use apid_fleet::sink::{RowSink, View};
use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError};
use bytes::Bytes;
use wazuh_api_server::{AffectedItems, Json, ListWriter, Messages};

use super::failure::Voice;
use super::items::{ItemWriter, Nested, Shape};
use super::outcome::failed_items;

const SHAPE: Shape = Shape { nested: Nested::Only(&["os"]), ..Shape::PLAIN };

/// A list of this wire whose items are of the model `T`.
pub(crate) struct ListView<T> {
    id: &'static str,
    table: &'static Table,
    messages: Messages<'static>,
    field_bytes: u64,
    voice: Voice,
    /// Writes items of all fields, once any were asked for.
    whole: OnceLock<Arc<ItemWriter>>,
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
        Self { id, table, messages, field_bytes, voice: Voice::V4, whole: OnceLock::new(), of: PhantomData }
    }

    /// The same with failed items in the words of `voice`.
    pub(crate) const fn told_by(mut self, voice: Voice) -> Self {
        self.voice = voice;
        self
    }

    /// What writes items of these fields.
    fn items(&self, fields: &[&'static Field], counted: bool) -> Arc<ItemWriter> {
        let make = || Arc::new(ItemWriter::counted(fields, &SHAPE, counted));
        // Fields come in the order of the table and each once, so that as many are the same.
        if counted || fields.len() != self.table.fields.len() {
            return make();
        }
        Arc::clone(self.whole.get_or_init(make))
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
            rows: self.items(fields, counted),
            messages: self.messages,
            voice: self.voice,
        })
    }
}

struct ListSink<T> {
    writer: ListWriter<T>,
    rows: Arc<ItemWriter>,
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
        Box::new(ItemsSink { out, rows: ItemWriter::counted(fields, &SHAPE, counted) })
    }
}

struct ItemsSink {
    out: Vec<u8>,
    rows: ItemWriter,
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
