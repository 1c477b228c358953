//! Tests of the dialects together.

mod hostile;
mod pcre;
mod properties;
mod reading;
mod recorded;
mod written;
