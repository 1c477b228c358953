//! Tests of the dialects together.

mod hostile;
mod pcre;
mod properties;
mod recorded;
mod written;
