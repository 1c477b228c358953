//! Long replies while they are sent: held compressed, so that a caller who reads slowly holds little memory.
//!
//! A reply is made whole before its first byte is sent, since its length goes before it. What is longer than
//! [`SHORT`] is then compressed in pieces on a thread that may block, and each piece is restored when its turn to be
//! sent has come; lists of agents take about a tenth. The bytes on the wire are the same, and so is their length. What
//! is held counts against the client ([`apid_request::budget`]) in place of the whole reply.
//!
//! Assumes that replies are in memory: a body that is not ready at once is left as it is.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_request::cancel;
use apid_request::fair::{Limits, Turns};
use axum::body::Body;
use bytes::Bytes;
use http::Response;
use hyper::body::{Body as _, Frame, SizeHint};

/// Bytes up to which a reply is sent as it is.
const SHORT: u64 = 4 << 20;

/// Bytes of a piece.
const PIECE: usize = 256 << 10;

/// Replies that may wait to be compressed.
const WAITING: Limits = Limits { each: 256, total: 4_096 };

/// Compresses replies, as many at a time as there are processors, callers in turn.
pub(super) struct Packing(Turns);

/// A reply in compressed pieces.
struct Packed {
    pieces: VecDeque<Piece>,
    /// Bytes that are not sent yet.
    length: u64,
    client: Option<IpAddr>,
    charge: Charge,
}

/// A piece, and how long it is when it is restored.
struct Piece {
    packed: Box<[u8]>,
    length: usize,
}

impl Packing {
    pub(super) fn new() -> Self {
        let processors = std::thread::available_parallelism().map_or(2, |threads| threads.get() as u64);
        Self(Turns::new(processors, WAITING))
    }

    /// The reply, held in less memory if it is long.
    pub(super) async fn pack(&self, reply: Response<Body>) -> Response<Body> {
        if reply.body().size_hint().exact().is_none_or(|length| length <= SHORT) {
            return reply;
        }
        let (parts, mut body) = reply.into_parts();
        let whole = std::future::poll_fn(|cx| {
            Poll::Ready(match Pin::new(&mut body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => frame.into_data().ok(),
                _ => None,
            })
        })
        .await;
        let Some(whole) = whole else { return Response::from_parts(parts, body) };
        let length = whole.len() as u64;
        if !body.is_end_stream() {
            return Response::from_parts(parts, Body::new(Before { first: Some(whole), rest: body }));
        }
        let turn = self.0.turn().await;
        let unpacked = whole.clone();
        let packed = cancel::blocking(move || {
            let _turn = turn;
            Packed::new(&whole)
        });
        match packed.await {
            Ok(packed) => {
                // It counts what it holds itself.
                if let Some(caller) = Caller::current() {
                    caller.count_reply(length);
                }
                Response::from_parts(parts, Body::new(packed))
            }
            // Whatever kept it from being packed, the reply is there.
            Err(_) => Response::from_parts(parts, Body::from(unpacked)),
        }
    }
}

impl Packed {
    fn new(whole: &Bytes) -> Self {
        let pieces: VecDeque<Piece> = whole
            .chunks(PIECE)
            .map(|piece| Piece { packed: lz4_flex::compress(piece).into_boxed_slice(), length: piece.len() })
            .collect();
        let client = Caller::current().map(|caller| caller.client());
        let mut charge = Budget::process().empty(client);
        charge.set(pieces.iter().map(|piece| piece.packed.len() as u64).sum());
        Self { pieces, length: whole.len() as u64, client, charge }
    }
}

impl hyper::body::Body for Packed {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Some(Piece { packed, length }) = self.pieces.pop_front() else { return Poll::Ready(None) };
        let piece = lz4_flex::decompress(&packed, length).map_err(std::io::Error::other);
        // What is restored counts until it is written.
        let mut restored = Budget::process().empty(self.client);
        restored.set(length as u64);
        let piece = piece.map(|piece| restored.hold(piece.into()));
        let left = self.charge.bytes().saturating_sub(packed.len() as u64);
        self.charge.set(left);
        self.length = self.length.saturating_sub(length as u64);
        Poll::Ready(Some(piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// A body of which the first bytes have been taken.
struct Before {
    first: Option<Bytes>,
    rest: Body,
}

impl hyper::body::Body for Before {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(Frame::data(first)))),
            None => Pin::new(&mut self.rest).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.first.is_none() && self.rest.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, first) = (self.rest.size_hint(), self.first.as_ref().map_or(0, |first| first.len() as u64));
        let mut hint = SizeHint::new();
        hint.set_lower(rest.lower() + first);
        if let Some(upper) = rest.upper() {
            hint.set_upper(upper + first);
        }
        hint
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use http_body_util::BodyExt as _;

    use super::*;

    /// Something like a list.
    fn text(length: usize) -> Vec<u8> {
        (0..)
            .flat_map(|id: u32| format!("{{\"id\": \"{id:03}\", \"name\": \"agent\"}}, ").into_bytes())
            .take(length)
            .collect()
    }

    #[tokio::test]
    async fn a_long_reply_is_the_same_and_takes_little() {
        let whole = text(5 * PIECE + 7);
        let reply = Packing::new().pack(Response::new(Body::from(whole.clone()))).await;
        assert_eq!(reply.body().size_hint().exact(), Some(whole.len() as u64));
        assert_eq!(reply.into_body().collect().await.unwrap().to_bytes(), whole);

        let packed = Packed::new(&whole.clone().into());
        assert_eq!(packed.pieces.len(), 6);
        assert!(packed.charge.bytes() < whole.len() as u64 / 4, "{}", packed.charge.bytes());
    }

    #[tokio::test]
    async fn what_is_sent_is_not_held() {
        let whole = text(4 * PIECE);
        let mut packed = Packed::new(&whole.into());
        let mut held = vec![packed.charge.bytes()];
        while packed.frame().await.is_some() {
            held.push(packed.charge.bytes());
            assert_eq!(packed.length, packed.pieces.len() as u64 * PIECE as u64);
        }
        assert!(held.is_sorted_by(|one, next| one > next) && held.last() == Some(&0), "{held:?}");
        assert!(packed.is_end_stream());
    }

    #[tokio::test]
    async fn short_and_unfinished_replies_are_left_alone() {
        let packing = Packing::new();
        let short = packing.pack(Response::new(Body::from(text(1000)))).await;
        assert_eq!(short.into_body().collect().await.unwrap().to_bytes(), text(1000));
        let half = || text(3 * PIECE);
        let rest = Body::new(Before { first: Some(half().into()), rest: Body::from(half()) });
        let both = packing.pack(Response::new(rest)).await;
        assert_eq!(both.body().size_hint().exact(), Some(6 * PIECE as u64));
        assert_eq!(both.into_body().collect().await.unwrap().to_bytes(), [half(), half()].concat());
        let empty = packing.pack(Response::new(Body::empty())).await;
        assert!(empty.into_body().collect().await.unwrap().to_bytes().is_empty());
    }
}
