//! The chores as programs: what they print, what they write, and how they end.

mod release;
mod spec_diff;
mod standalone;
