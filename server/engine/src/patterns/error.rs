//! Why a text is not a pattern.

use super::MAX_PATTERN_BYTES;

/// A text is not a pattern of its dialect. Places are offsets in bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// Longer than [`MAX_PATTERN_BYTES`].
    #[error("pattern of {len} bytes is longer than {MAX_PATTERN_BYTES}")]
    TooLong {
        /// The pattern's length in bytes.
        len: usize,
    },
    /// A backslash before something that it gives no meaning to.
    #[error(
        "unknown escape at offset {at}: a backslash may stand before one of d w s p D W S . t ( ) $ | < and itself"
    )]
    BadEscape {
        /// Where the backslash is.
        at: usize,
    },
    /// A parenthesis that is not closed, not opened, inside of another one, or around a `|`.
    #[error("parentheses are not balanced, nested or around a `|` at offset {at}")]
    BadParentheses {
        /// Where that shows; the pattern's length for one that is never closed.
        at: usize,
    },
    /// A NUL byte, which the original's patterns cannot hold.
    #[error("NUL byte at offset {at}")]
    Nul {
        /// Where it is.
        at: usize,
    },
    /// PCRE2 refuses the pattern.
    #[error("{message} at offset {at}")]
    Pcre2 {
        /// The library's number of the fault.
        code: i32,
        /// About where it is.
        at: usize,
        /// The library's text for it.
        message: String,
    },
}

impl CompileError {
    /// The number that the original's libraries have for it; 6, as of a bad pattern, for a NUL byte, which they never
    /// see.
    #[must_use]
    pub const fn code(&self) -> i32 {
        match self {
            Self::TooLong { .. } => 3,
            Self::BadEscape { .. } | Self::Nul { .. } => 6,
            Self::BadParentheses { .. } => 7,
            Self::Pcre2 { code, .. } => *code,
        }
    }
}
