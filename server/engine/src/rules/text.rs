//! Texts of options that may be given in several pieces.

use crate::messages::Log;

/// From how many bytes on a piece is too long.
const TOO_LONG: usize = 2_048;

/// A text with one more piece. A text that gets too long is forgotten, and the next piece begins a new one.
pub(super) fn append(text: Option<String>, more: &str, log: &mut Log) -> Option<String> {
    let too_long = match &text {
        None => more.len() >= TOO_LONG,
        Some(text) => text.len() > TOO_LONG || more.len() > TOO_LONG,
    };
    if too_long {
        log.error(format!("(1104): Maximum string size reached for: {more}."));
        return None;
    }
    Some(text.unwrap_or_default() + more)
}
