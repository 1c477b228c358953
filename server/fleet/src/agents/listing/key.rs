//! What kept replies, counts, orders and values are found by.

use std::fmt::Write;

use sha2::{Digest as _, Sha256};

use crate::sink::View;
use apid_store::query::sql::Statement;

/// What something that is kept is of.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::agents) enum Key {
    /// A statement with its values, as their digest: of the agents that a caller may see there can be a hundred
    /// thousand among the values.
    Statement([u8; 32]),
    /// A page of the plain list of this number.
    Page { list: u64, offset: u64, limit: u64 },
}

/// Takes what is formatted into a digest, without a text between.
struct Digesting(Sha256);

impl Write for Digesting {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.update(text);
        Ok(())
    }
}

impl Key {
    /// Of what a statement returns.
    pub(in crate::agents) fn of(statement: &Statement) -> Self {
        Self::with(statement, "")
    }

    /// Of the reply that a view makes of what a statement returns.
    pub(super) fn of_reply(statement: &Statement, view: &dyn View) -> Self {
        Self::with(statement, view.id())
    }

    /// Of the value of this name that is made of what a statement returns.
    pub(in crate::agents) fn with(statement: &Statement, name: &str) -> Self {
        let mut digest = Digesting(Sha256::new());
        // Debug quotes texts, so no value can imitate another list of values. A digest takes whatever is written to it.
        let _infallible = write!(digest, "{name}\0{}", statement.text);
        for value in &statement.params {
            let _infallible = write!(digest, "\0{value:?}");
        }
        Self::Statement(digest.0.finalize().into())
    }
}
