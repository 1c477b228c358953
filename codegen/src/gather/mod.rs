//! Finds everything that the generated code is about: operations, distinct parameters, and every schema that one of
//! them reaches, each with its place and the side (request or reply) it is reached from.
//!
//! May assume a checked document, but says so and goes on where that does not hold. Decides what becomes a named type
//! and what does not; gives no names.

pub(crate) mod catalogue;
pub(crate) mod depth;
pub(crate) mod operations;
mod partial;
pub(crate) mod schemas;
pub(crate) mod shape;
pub(crate) mod view;

pub(crate) use operations::{Gathered, gather};
