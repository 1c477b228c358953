//! Enumerations of texts.
//!
//! Emitted enumerations are closed: a server knows every text it may send or be sent. What they have in common is
//! here, so that each of them is little more than its list of texts.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error};

/// An enumeration of texts.
pub trait TextEnum: Copy + PartialEq + 'static {
    /// Every text and its value.
    const ALL: &'static [(&'static str, Self)];
}

/// A text that an enumeration does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the documented texts")]
pub struct UnknownText;

/// The text of a value.
#[expect(clippy::expect_used, reason = "an emitted list has every value")]
pub fn name<T: TextEnum>(value: T) -> &'static str {
    T::ALL.iter().find(|(_, other)| *other == value).map(|(name, _)| *name).expect("every value is in its list")
}

/// The value of a text.
///
/// # Errors
///
/// When the enumeration does not have it.
pub fn parse<T: TextEnum>(text: &str) -> Result<T, UnknownText> {
    T::ALL.iter().find(|(name, _)| *name == text).map(|(_, value)| *value).ok_or(UnknownText)
}

/// Reads a value.
///
/// # Errors
///
/// When there is no text, or the enumeration does not have it.
pub fn deserialize<'de, T: TextEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    parse(&text).map_err(D::Error::custom)
}
