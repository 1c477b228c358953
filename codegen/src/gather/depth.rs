//! How deep schemas may be nested.

use crate::diag::{Pointer, Sink};

/// Schemas nested deeper than this are refused, so that no document can exhaust the stack.
pub(crate) const MAX_DEPTH: usize = 128;

/// Refuses what is nested deeper than [`MAX_DEPTH`].
pub(crate) fn too_deep(at: &Pointer, sink: &mut Sink) {
    sink.error("nested-too-deeply", at, "schemas are nested too deeply", "a value of this schema would be no use");
}
