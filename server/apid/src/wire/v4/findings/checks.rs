//! Checks of a policy, whose items are put together from rows of several tables.

use apid_inventory::Failed;
use apid_inventory::checks::{ChecksSink, ChecksView, Parts};
use apid_inventory::sink::{RowSink, View};
use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError};
use bytes::Bytes;
use wazuh_api_server::v4::models::ScaCheck;
use wazuh_api_server::{AffectedItems, Json, ListWriter, Messages};

use super::fields;
use crate::wire::v4::inventory::{TableView, failed_items};
use crate::wire::v4::items::{ItemWriter, Shape, close};

const MESSAGES: Messages<'static> = Messages {
    all: "All selected SCA/policy information was returned",
    some: "Some SCA/policy information was not returned",
    none: "No SCA/policy information was returned",
};

/// Estimated bytes per field, for sizing the reply buffer.
const FIELD_BYTES: u64 = 110;

/// The checks of a policy; where equal rows are shown once, they stay as they are.
pub(crate) static CHECKS: Checks =
    Checks(TableView::new("v4 sca checks", &fields::CHECKS, MESSAGES, FIELD_BYTES, Shape::PLAIN));

/// A list of checks.
pub(crate) struct Checks(TableView<ScaCheck>);

impl Checks {
    /// A finished reply as the reply of an operation.
    pub(crate) fn reply(&self, text: Bytes) -> Json<AffectedItems<ScaCheck>> {
        self.0.reply(text)
    }
}

impl View for Checks {
    fn id(&self) -> &'static str {
        self.0.id()
    }

    fn table(&self) -> &'static Table {
        self.0.table()
    }

    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64 {
        rows.saturating_mul(FIELD_BYTES).saturating_mul(fields.len().max(1) as u64)
    }

    fn open(&self, fields: &[&'static Field], bytes: u64) -> Box<dyn RowSink> {
        self.0.open(fields, bytes)
    }
}

impl ChecksView for Checks {
    fn open_items(&self, parts: &Parts, bytes: u64) -> Box<dyn ChecksSink> {
        Box::new(ItemsSink {
            writer: ListWriter::with_capacity(usize::try_from(bytes).unwrap_or(usize::MAX)),
            item: Vec::with_capacity(4_096),
            check: ItemWriter::new(&parts.check, &Shape::PLAIN),
            requirement: ItemWriter::of_elements(&parts.requirement),
            rule: ItemWriter::of_elements(&parts.rule),
            list: List::None,
        })
    }
}

struct ItemsSink {
    writer: ListWriter<ScaCheck>,
    item: Vec<u8>,
    check: ItemWriter,
    requirement: ItemWriter,
    rule: ItemWriter,
    list: List,
}

/// The list that is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    Requirements,
    Rules,
}

impl ItemsSink {
    fn begin(&mut self, list: List, opening: &[u8]) {
        self.end_list();
        self.item.extend_from_slice(opening);
        self.list = list;
    }

    fn end_list(&mut self) {
        if self.list != List::None {
            if self.item.ends_with(b"}, ") {
                self.item.truncate(self.item.len().saturating_sub(2));
            }
            self.item.extend_from_slice(b"], ");
            self.list = List::None;
        }
    }
}

impl ChecksSink for ItemsSink {
    fn check(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        self.item.clear();
        self.item.push(b'{');
        self.check.write_members(&mut self.item, row)
    }

    fn requirements(&mut self) {
        self.begin(List::Requirements, b"\"compliance\": [");
    }

    fn rules(&mut self) {
        self.begin(List::Rules, b"\"rules\": [");
    }

    fn element(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let writer = if self.list == List::Rules { &self.rule } else { &self.requirement };
        writer.write(&mut self.item, row)?;
        self.item.extend_from_slice(b", ");
        Ok(())
    }

    fn end(&mut self) {
        self.end_list();
        close(&mut self.item);
        self.writer.item().extend_from_slice(&self.item);
    }

    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        self.writer.finish(total, failed_items(failed), &MESSAGES).as_bytes().clone()
    }
}
