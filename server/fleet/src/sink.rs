//! Where the rows of a list go: the seam between a list and the wire of an API generation.
//!
//! The generation gives a [`View`]: the names under which requests know the columns, and what turns rows into a reply.
//! The list pushes each row, as the database has it, into the [`RowSink`] that the view opens, and gets the bytes of
//! the finished reply back. It looks at none of them, and keeps them for the next equal request under the view's
//! [`View::id`].

use apid_store::query::{Field, Table};
use apid_store::{Row, StoreError};
use bytes::Bytes;

use crate::outcome::Failed;

/// How one generation of the API shows the lists of one table.
pub trait View: Send + Sync + 'static {
    /// Differs from that of every view that makes another reply of the same rows.
    fn id(&self) -> &'static str;

    /// The names that requests give to the columns.
    fn table(&self) -> &'static Table;

    /// About how many bytes so many rows of these fields take in a reply.
    fn estimate(&self, rows: u64, fields: &[&'static Field]) -> u64;

    /// Starts a reply whose rows have these columns, and of about `bytes` bytes. Behind the columns of a counted row
    /// stands the number of rows that it stands for.
    fn open(&self, fields: &[&'static Field], counted: bool, bytes: u64) -> Box<dyn RowSink>;
}

/// A reply in the making.
pub trait RowSink {
    /// Takes the next row.
    ///
    /// # Errors
    ///
    /// When the row has other columns than it should.
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError>;

    /// Ends the reply to a request that `total` elements satisfy, on this page or not.
    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes;
}
