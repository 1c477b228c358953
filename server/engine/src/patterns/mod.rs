//! The dialects of patterns that rules and decoders are written in.
//!
//! Assumes that patterns and texts come from strangers: every match ends within a bound of steps. Must not be here:
//! what a pattern is used for.
