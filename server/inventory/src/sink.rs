//! Where the rows of a list go: the seam between a list and the wire of an API generation.
//!
//! The generation gives a [`View`]: the names under which requests know the columns, and what turns rows into a reply.
//! The list pushes each row, as the database has it, into the [`RowSink`] that the view opens, and gets the bytes of
//! the finished reply back. It looks at none of them.

use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError};
use bytes::Bytes;

use crate::Failed;

/// How one generation of the API shows the lists of one table of agents' databases.
pub trait View: Send + Sync + 'static {
    /// Differs from that of every view that makes another reply of the same rows.
    fn id(&self) -> &'static str;

    /// The names that requests give to the columns.
    fn table(&self) -> &'static Table;

    /// About how many bytes so many rows of these fields take in a reply.
    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64;

    /// Starts a reply whose rows have these columns, and of about `bytes` bytes.
    fn open(&self, fields: &[&'static Field], bytes: u64) -> Box<dyn RowSink>;
}

/// A reply in the making.
pub trait RowSink {
    /// Takes the next row, which is of this agent.
    ///
    /// # Errors
    ///
    /// When the row has other columns than it should.
    fn row(&mut self, agent: i64, row: &Row<'_>) -> Result<(), StoreError>;

    /// What [`RowSink::row`] would add for a row that is to be put in its place later.
    ///
    /// # Errors
    ///
    /// As [`RowSink::row`].
    fn item(&self, agent: i64, row: &Row<'_>) -> Result<Vec<u8>, StoreError>;

    /// Takes the next row as [`RowSink::item`] has made it.
    fn push(&mut self, item: &[u8]);

    /// Ends the reply to a request that `total` rows satisfy, on this page or not.
    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes;
}
