//! A row of a statement's result.

use super::wdb::HeldRow;
use super::{StoreError, Value};

/// One row, valid until the next is asked for.
#[derive(Debug)]
pub struct Row<'r>(pub(crate) Cells<'r>);

/// Where the values of a row are.
#[derive(Debug)]
pub(crate) enum Cells<'r> {
    /// In the database.
    Found(&'r rusqlite::Row<'r>),
    /// In an answer of `wazuh-db`.
    Held(&'r HeldRow),
}

/// A type that a column can be read as.
pub trait FromValue: Sized {
    /// The value as this type; `None` for a value of another kind.
    fn from_value(value: Value<'_>) -> Option<Self>;
}

impl<'r> Row<'r> {
    /// The value of a column, counted from 0.
    ///
    /// # Errors
    ///
    /// When the statement has no such column.
    pub fn value(&self, column: usize) -> Result<Value<'r>, StoreError> {
        match self.0 {
            Cells::Found(row) => match row.get_ref(column) {
                Ok(value) => Ok(value.into()),
                Err(error) => Err(StoreError::sql(error)),
            },
            Cells::Held(row) => match row.value(column) {
                Some(value) => Ok(value),
                None => Err(StoreError::Sql(format!("there is no column {column}"))),
            },
        }
    }

    /// Whether the text of a column is known to stand for itself inside a JSON string, so that nobody has to look: it
    /// has printable ASCII without quotes and backslashes. Of a row that was not looked at before nothing is known.
    pub const fn is_plain(&self, _column: usize) -> bool {
        match self.0 {
            Cells::Found(_) | Cells::Held(_) => false,
        }
    }

    /// The value of a column as a `T`.
    ///
    /// # Errors
    ///
    /// When there is no such column, or it holds a value of another kind.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T, StoreError> {
        let value = self.value(column)?;
        T::from_value(value).ok_or_else(|| {
            StoreError::Sql(format!("column {column} holds {value:?}, which is not of the kind that is expected there"))
        })
    }

    /// The bytes of a text column, where they are; empty for another kind of value.
    ///
    /// # Errors
    ///
    /// When the statement has no such column.
    pub fn text(&self, column: usize) -> Result<&'r [u8], StoreError> {
        Ok(match self.value(column)? {
            Value::Text(text) => text,
            _ => &[],
        })
    }
}

impl FromValue for i64 {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }
}

impl FromValue for u64 {
    fn from_value(value: Value<'_>) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl FromValue for bool {
    fn from_value(value: Value<'_>) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for f64 {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Real(number) => Some(number),
            #[expect(clippy::cast_precision_loss, reason = "as SQLite converts a whole number to a real one")]
            Value::Integer(number) => Some(number as Self),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Text(text) => std::str::from_utf8(text).ok().map(str::to_owned),
            _ => None,
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(bytes.to_owned()),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value<'_>) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}
