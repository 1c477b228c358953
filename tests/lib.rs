//! Holds the running server against the description, the upstream documents and recorded replies.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

#[path = "support/description.rs"]
pub mod description;
#[path = "support/golden.rs"]
pub mod golden;
#[path = "support/samples.rs"]
pub mod samples;
