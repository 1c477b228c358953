//! The generator as a library: documents in, diagnostics, models and emitted text out.

mod accept;
mod broken;
mod common;
mod diff;
mod documents;
mod emitted;
mod mutations;
mod names;
mod overlays;
mod prune;
mod reject;
mod replies;
mod spec;
mod texts;
mod upstream;
