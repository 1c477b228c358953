//! A reply on its way out: the memory that it takes counts until the last of it is handed to the socket.

use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

use apid_request::budget::{Budget, Charge};

/// A reply of less is not counted.
const SHORT: u64 = 4 << 10;

/// The same body, whose bytes keep a charge of the client until the last of them is dropped. `counted` of them carry a
/// charge of their own. A body whose length is not known is made while it is sent, and counted where it is made.
pub(super) fn charged(body: Body, budget: &Budget, client: Option<IpAddr>, counted: u64) -> Body {
    let uncounted = body.size_hint().exact().unwrap_or(0).saturating_sub(counted);
    if uncounted < SHORT {
        return body;
    }
    let mut charge = budget.empty(client);
    charge.set(uncounted);
    Body::new(Charged { body, charge: Some(charge) })
}

struct Charged {
    body: Body,
    /// Until the bytes have it.
    charge: Option<Charge>,
}

impl HttpBody for Charged {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        let frame = std::task::ready!(Pin::new(&mut this.body).poll_frame(cx));
        // Nearly all bodies are one piece. Of others the last piece has the charge, and is sent last.
        let last = this.body.is_end_stream();
        Poll::Ready(frame.map(|frame| {
            frame.map(|frame| match frame.into_data() {
                Ok(bytes) if last => match this.charge.take() {
                    Some(charge) => Frame::data(charge.hold(bytes)),
                    None => Frame::data(bytes),
                },
                Ok(bytes) => Frame::data(bytes),
                Err(other) => other,
            })
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use http_body_util::BodyExt;

    use super::*;

    #[tokio::test]
    async fn the_bytes_have_the_charge() {
        let budget = Budget::new(1 << 20);
        let reply = |length: usize, counted| charged(Body::from(vec![0; length]), &budget, None, counted);
        let mut long = reply(100_000, 0);
        assert_eq!((budget.used(), long.size_hint().exact()), (100_000, Some(100_000)));
        let bytes = long.frame().await.unwrap().unwrap().into_data().unwrap();
        assert!(long.is_end_stream());
        drop(long);
        assert_eq!(budget.used(), 100_000, "the bytes are still to be sent");
        drop(bytes);
        assert_eq!(budget.used(), 0);
        // What is longer than may be held is counted all the same: it is there.
        let unread = [reply(700_000, 0), reply(700_000, 600_000), reply(1_000, 0), reply(90_000, 90_000)];
        assert_eq!(budget.used(), 800_000);
        drop(unread);
        assert_eq!(budget.used(), 0);
    }
}
