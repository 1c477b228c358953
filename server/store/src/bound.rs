//! Values that go into a statement, and values that come out of its rows.
//!
//! They are SQLite's five kinds of value and no more; which driver carries them is hidden here and in
//! [`crate::reader`].

use std::borrow::Cow;

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

/// A value that a statement is given for one of its parameters.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound<'a> {
    /// `NULL`.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating point number.
    Real(f64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

/// A value of a row, where the database has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// `NULL`.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating point number.
    Real(f64),
    /// Text. As a rule UTF-8, but the database does not promise it.
    Text(&'a [u8]),
    /// Bytes.
    Bytes(&'a [u8]),
}

/// The parameters of a statement: `bind![id, name]`.
#[macro_export]
macro_rules! bind {
    ($($value:expr),* $(,)?) => {
        &[$($crate::Bound::from($value)),*]
    };
}

impl<'a> From<&'a str> for Bound<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Bound<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Bound<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a [u8]> for Bound<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(Cow::Borrowed(bytes))
    }
}

impl From<i64> for Bound<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<&i64> for Bound<'_> {
    fn from(number: &i64) -> Self {
        Self::Integer(*number)
    }
}

impl From<i32> for Bound<'_> {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Bound<'_> {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<f64> for Bound<'_> {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl From<bool> for Bound<'_> {
    fn from(truth: bool) -> Self {
        Self::Integer(truth.into())
    }
}

impl<'a, T: Into<Bound<'a>>> From<Option<T>> for Bound<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<'a> From<Value<'a>> for Bound<'a> {
    /// A value of one database for a statement of another. Text that is not UTF-8 goes on as bytes.
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Real(number) => Self::Real(number),
            Value::Text(text) => match std::str::from_utf8(text) {
                Ok(text) => Self::Text(Cow::Borrowed(text)),
                Err(_) => Self::Bytes(Cow::Borrowed(text)),
            },
            Value::Bytes(bytes) => Self::Bytes(Cow::Borrowed(bytes)),
        }
    }
}

impl Bound<'_> {
    /// The same value, which borrows nothing.
    pub fn into_owned(self) -> Bound<'static> {
        match self {
            Self::Null => Bound::Null,
            Self::Integer(number) => Bound::Integer(number),
            Self::Real(number) => Bound::Real(number),
            Self::Text(text) => Bound::Text(Cow::Owned(text.into_owned())),
            Self::Bytes(bytes) => Bound::Bytes(Cow::Owned(bytes.into_owned())),
        }
    }
}

impl<'a> From<ValueRef<'a>> for Value<'a> {
    fn from(value: ValueRef<'a>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Real(number) => Self::Real(number),
            ValueRef::Text(text) => Self::Text(text),
            ValueRef::Blob(bytes) => Self::Bytes(bytes),
        }
    }
}

/// A value as the driver takes it.
pub(crate) struct Sql<'a, 'b>(pub(crate) &'a Bound<'b>);

impl ToSql for Sql<'_, '_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Bound::Null => ValueRef::Null,
            Bound::Integer(number) => ValueRef::Integer(*number),
            Bound::Real(number) => ValueRef::Real(*number),
            Bound::Text(text) => ValueRef::Text(text.as_bytes()),
            Bound::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

// Until the crates above speak to the reader alone.
#[doc(hidden)]
pub fn driver_values<'a>(values: &'a [Bound<'static>]) -> impl rusqlite::Params + 'a {
    rusqlite::params_from_iter(values.iter().map(Sql))
}
