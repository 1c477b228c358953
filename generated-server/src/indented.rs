//! A reply that is indented while it is sent: indented whole, a long one would be in memory twice and more.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes};
use http_body::{Body, Frame, SizeHint};

use crate::json::{Indenter, indented_length};

/// Bytes of a piece.
const PIECE: usize = 64 << 10;

/// Bytes up to which a reply is indented at once.
pub(crate) const SHORT: usize = 64 << 10;

/// See the module.
#[derive(Debug)]
pub(crate) struct Indented {
    compact: Bytes,
    indenter: Indenter,
    /// Bytes that are still to come.
    left: u64,
}

impl Indented {
    /// Takes time in proportion to the text, as its length is told before it is sent.
    pub(crate) fn new(compact: Bytes) -> Self {
        let left = indented_length(&compact);
        Self { compact, indenter: Indenter::default(), left }
    }
}

impl Body for Indented {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = &mut *self;
        if this.compact.is_empty() {
            return Poll::Ready(None);
        }
        let mut piece = Vec::with_capacity(PIECE + 256);
        let used = this.indenter.feed(&this.compact, PIECE, &mut piece);
        this.compact.advance(used);
        this.left = this.left.saturating_sub(piece.len() as u64);
        Poll::Ready(Some(Ok(Frame::data(piece.into()))))
    }

    fn is_end_stream(&self) -> bool {
        self.compact.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
