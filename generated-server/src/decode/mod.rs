//! From the text of a request to checked values.
//!
//! Everything here is driven by the tables of [`crate::operation`] and [`crate::schema`] and is not generic: the code
//! size does not grow with the number of operations. Emitted code only pulls typed values out, in the tables' order.

pub(crate) mod body;
pub(crate) mod cost;
pub(crate) mod form;
pub mod formats;
pub(crate) mod json_text;
mod outside;
pub(crate) mod parameters;
pub(crate) mod python;
pub(crate) mod validate;
pub mod value;
