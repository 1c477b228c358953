//! Watching how the decoder of an event is found, for explanations.
//!
//! Decoding is generic over the observer, and `()` observes nothing at no cost. Must not be here: what an observer
//! makes of it.

use crate::patterns::Captures;

/// Who is told of each step of decoding, in the order in which they are taken. Decoders are given by their places among
/// all; offsets are in the text that is decoded.
pub(crate) trait Observer {
    /// Whether the program that wrote the event is one of the decoder's.
    fn program_name(&mut self, _decoder: usize, _held: bool) {}

    /// Where the decoder's `prematch` was looked for, and where the text behind it begins if it was found. A decoder
    /// without one always fits.
    fn prematch(&mut self, _decoder: usize, _from: usize, _behind: Option<usize>) {}

    /// The decoder is the event's.
    fn fits(&mut self, _decoder: usize) {}

    /// Where the decoder's `regex` was looked for, if there is such a place; where the text behind it begins if it was
    /// found, and its sub-strings.
    fn regex(&mut self, _decoder: usize, _from: Option<usize>, _behind: Option<usize>, _captures: &Captures) {}

    /// The decoder reads fields by code.
    fn plugin(&mut self, _decoder: usize) {}
}

/// Nobody observes.
impl Observer for () {}
