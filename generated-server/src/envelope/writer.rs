//! Writers of replies whose items go from the store to bytes without a model between.
//!
//! A writer knows the type that its bytes stand for, so that a reply of one operation cannot be returned from another;
//! that each value is as that type says is up to the caller.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use super::failed::FailedItems;
use super::list::{AffectedItems, Messages, outcome};
use crate::error::Error;
use crate::json;
use crate::reply::Json;

const IS_INFALLIBLE: &str = "writing to a vector cannot fail, and counts and texts are JSON";

/// Writes a list reply item by item, with no model of the whole list in memory.
///
/// ```
/// use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages};
///
/// let mut list = ListWriter::with_capacity(1024);
/// list.push(&"001".to_owned())?;
/// // Text that is JSON already is appended as it is.
/// list.item().extend_from_slice(br#""002""#);
/// let messages = Messages { all: "All found", some: "Some found", none: "None found" };
/// let reply: Json<AffectedItems<String>> = list.finish(2, FailedItems::new(), &messages);
/// assert!(reply.as_bytes().starts_with(br#"{"data": {"affected_items": ["001", "002"]"#));
/// # Ok::<(), wazuh_api_server::Error>(())
/// ```
pub struct ListWriter<T> {
    buffer: Vec<u8>,
    count: u64,
    /// Further members of `data`, each with the comma before it.
    extra: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> ListWriter<T> {
    /// Begins a reply whose items are expected to take `capacity` bytes.
    pub fn with_capacity(capacity: usize) -> Self {
        // What stands around the items takes about so much, unless many have failed.
        let mut buffer = Vec::with_capacity(capacity.saturating_add(256));
        buffer.extend_from_slice(b"{\"data\": {\"affected_items\": [");
        Self { buffer, count: 0, extra: Vec::new(), of: PhantomData }
    }

    /// Makes room for items that take about `additional` bytes together.
    pub fn reserve(&mut self, additional: usize) {
        self.buffer.reserve(additional);
    }

    /// Begins an item and lends the buffer, to which the caller appends exactly one JSON value. What stands in the
    /// buffer already must not be touched.
    pub fn item(&mut self) -> &mut Vec<u8> {
        if self.count > 0 {
            self.buffer.extend_from_slice(b", ");
        }
        self.count += 1;
        &mut self.buffer
    }

    /// Adds an item.
    ///
    /// # Errors
    ///
    /// An internal error when the item cannot be JSON.
    pub fn push(&mut self, item: &T) -> Result<(), Error>
    where
        T: Serialize,
    {
        json::encode_into(self.item(), item).map_err(|_| Error::internal())
    }

    /// Adds a member to `data`, such as the `older_than` of a deletion.
    ///
    /// # Errors
    ///
    /// An internal error when the value cannot be JSON.
    pub fn extra<V: Serialize + ?Sized>(&mut self, name: &str, value: &V) -> Result<(), Error> {
        self.extra.extend_from_slice(b", ");
        json::encode_text(&mut self.extra, name);
        self.extra.extend_from_slice(b": ");
        json::encode_into(&mut self.extra, value).map_err(|_| Error::internal())
    }

    /// Number of items so far.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Bytes so far.
    pub fn size(&self) -> usize {
        self.buffer.len()
    }

    /// Ends the reply. `total`, which may exceed the number of items, decides the message and the error code.
    #[expect(clippy::expect_used, reason = "a vector takes whatever is written to it")]
    pub fn finish(self, total: u64, failed: FailedItems, messages: &Messages<'_>) -> Json<AffectedItems<T>> {
        let Self { mut buffer, extra, .. } = self;
        let failed = failed.settle();
        let failures = failed.count();
        buffer.extend_from_slice(b"], \"total_affected_items\": ");
        json::encode_into(&mut buffer, &total).expect(IS_INFALLIBLE);
        buffer.extend_from_slice(b", \"total_failed_items\": ");
        json::encode_into(&mut buffer, &failures).expect(IS_INFALLIBLE);
        buffer.extend_from_slice(b", \"failed_items\": ");
        json::encode_into(&mut buffer, &failed).expect(IS_INFALLIBLE);
        buffer.extend_from_slice(&extra);
        buffer.extend_from_slice(b"}, \"message\": ");
        json::encode_text(&mut buffer, messages.choose(total, failures));
        buffer.extend_from_slice(b", \"error\": ");
        json::encode_into(&mut buffer, &outcome(total, failures)).expect(IS_INFALLIBLE);
        buffer.push(b'}');
        Json::from_encoded(buffer)
    }
}

impl<T> fmt::Debug for ListWriter<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ListWriter").field("count", &self.count).field("size", &self.size()).finish()
    }
}

/// Writes a reply of one value: `{data, error}`, of which a `T` is the model.
///
/// ```
/// use wazuh_api_server::{DataWriter, Json, serde_json::Value};
///
/// let mut writer = DataWriter::with_capacity(64);
/// writer.data().extend_from_slice(br#"{"enabled": "no"}"#);
/// let reply: Json<Value> = writer.finish();
/// assert_eq!(reply.as_bytes(), r#"{"data": {"enabled": "no"}, "error": 0}"#);
/// ```
pub struct DataWriter<T> {
    buffer: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> DataWriter<T> {
    /// Begins a reply whose `data` is expected to take `capacity` bytes.
    pub fn with_capacity(capacity: usize) -> Self {
        let mut buffer = Vec::with_capacity(capacity.saturating_add(32));
        buffer.extend_from_slice(b"{\"data\": ");
        Self { buffer, of: PhantomData }
    }

    /// Lends the buffer, to which the caller appends exactly one JSON value.
    pub fn data(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Ends the reply.
    pub fn finish(mut self) -> Json<T> {
        self.buffer.extend_from_slice(b", \"error\": 0}");
        Json::from_encoded(self.buffer)
    }

    /// Ends the reply with a `message`.
    pub fn finish_with(mut self, message: &str) -> Json<T> {
        self.buffer.extend_from_slice(b", \"message\": ");
        json::encode_text(&mut self.buffer, message);
        self.finish()
    }
}

impl<T> fmt::Debug for DataWriter<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DataWriter").field("size", &self.buffer.len()).finish()
    }
}
