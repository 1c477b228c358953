//! The chores as programs: what they print, what they write, and how they end.

mod spec_diff;
mod standalone;
