//! What the engine says of a ruleset, as lines for people.

use apid_engine::messages::{Message, Severity};

/// A message as compilers print theirs.
pub(super) fn line(message: &Message) -> String {
    let kind = kind(message.severity);
    match &message.place {
        Some(place) => format!("{place}: {kind}: {}", message.text),
        None => format!("{kind}: {}", message.text),
    }
}

/// The word for how bad a message is.
pub(super) fn kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
