//! The audit trail: what was changed, by whom, and what came of it, as JSON lines that show if one of them is removed
//! or changed (docs/ARCHITECTURE.md).
//!
//! Each line has a number and the digest of the line before. Files are named after the number of their first line, and
//! the chain goes on from one to the next. [`Audit`] writes lines on a thread of its own, [`record_now`] one at once;
//! [`verify`] checks them; [`newest`] reads them. Must not be here: what an entry says of a request, which is its
//! maker's, and HTTP.

mod files;
mod line;
mod read;
mod syslog;
mod trail;
mod verify;
mod writer;

pub use files::folder_of;
pub use line::Entry;
pub use read::{MOST_BYTES, MOST_ENTRIES, newest};
pub use verify::{Fault, Report, verify};
pub use writer::{Audit, OnFailure, Settings, check_writable, record_now};
