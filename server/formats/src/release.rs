//! The releases whose rules for files differ.

/// The release by whose rules a file is understood and shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Release {
    /// Release 4, as of 4.14.
    #[default]
    V4,
    /// Release 5 (docs/facts/07-v5.md).
    V5,
}
