//! Spellings of this wire that more than one reply uses.

/// A text as Python shows it in a list.
pub(super) fn python_repr(text: &str) -> String {
    apid_failure::json::python_repr(text)
}
