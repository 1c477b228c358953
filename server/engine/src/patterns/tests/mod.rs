//! Tests of the dialects together.

mod recorded;
