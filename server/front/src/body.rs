//! A request's body on its way in: bounds on how slowly it comes, and a copy for the access log where one is wanted.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

/// The copy of a short body, as far as it was read.
#[derive(Debug, Default)]
pub struct CopiedBody {
    /// What was read, unless more came than is kept. A copy: sharing the frames would keep the whole buffers alive that
    /// they were read into.
    pub bytes: Vec<u8>,
    /// Whether more came than is kept, which is then nothing.
    pub truncated: bool,
}

impl CopiedBody {
    /// Bytes that are kept of one body. A longer one is not shown in the access log, and costs nothing.
    pub const MOST: usize = 64 << 10;

    fn push(&mut self, bytes: &Bytes) {
        if self.truncated || self.bytes.len() + bytes.len() > Self::MOST {
            self.truncated = true;
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }
}

/// The copy of a body that is being received.
pub type BodyCopy = Arc<Mutex<CopiedBody>>;

/// How long a caller may pause in the middle of a body.
const PAUSE: Duration = Duration::from_secs(30);
/// Bytes a second that a body must come with, over all the time that was waited for it.
const RATE: u64 = 4096;

/// How long a request has waited so far for what has limits of its own, such as its body; shared with the timer
/// of the request.
#[derive(Clone, Debug, Default)]
pub struct Waits(Arc<Mutex<Waited>>);

#[derive(Debug, Default)]
struct Waited {
    before: Duration,
    since: Option<Instant>,
    too_slow: bool,
}

impl Waits {
    /// The sum of all waits, including the present one.
    pub(super) fn total(&self) -> Duration {
        let Waited { before, since, .. } = *self.lock();
        before + since.map(|since| since.elapsed()).unwrap_or_default()
    }

    /// Whether the body was given up because it came too slowly.
    pub(super) fn too_slow(&self) -> bool {
        self.lock().too_slow
    }

    /// A wait, until the value is dropped.
    pub fn wait(&self) -> Waiting {
        self.begin();
        Waiting(self.clone())
    }

    fn begin(&self) -> Instant {
        *self.lock().since.get_or_insert_with(Instant::now)
    }

    fn end(&self) {
        let mut waited = self.lock();
        if let Some(since) = waited.since.take() {
            waited.before += since.elapsed();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waited> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See [`Waits::wait`].
#[derive(Debug)]
pub struct Waiting(Waits);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// Gives `body` limits on how slowly it may come, counts the time in `waits` and lets `copy` see what passes.
pub(super) fn watch(body: Body, waits: Waits, copy: Option<BodyCopy>) -> Body {
    Body::new(Watched { body, waits, length: 0, timer: None, copy })
}

struct Watched {
    body: Body,
    waits: Waits,
    /// Bytes that came.
    length: u64,
    /// Set while nothing comes.
    timer: Option<Pin<Box<Sleep>>>,
    copy: Option<BodyCopy>,
}

/// The caller stopped sending in the middle of a body, or sends it in crumbs.
#[derive(Debug, thiserror::Error)]
#[error("the body came too slowly")]
struct TooSlow;

impl Watched {
    /// When a wait that begins now becomes too long.
    fn deadline(&self) -> Instant {
        let since = self.waits.begin();
        let earned = PAUSE + Duration::from_secs(self.length / RATE);
        // All of the earlier waits are spent; what is left of the time that the bytes so far have earned, is for this
        // one.
        let spent = self.waits.total().saturating_sub(since.elapsed());
        since + earned.saturating_sub(spent).min(PAUSE)
    }
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        match Pin::new(&mut this.body).poll_frame(cx) {
            Poll::Ready(frame) => {
                if this.timer.take().is_some() {
                    this.waits.end();
                }
                if let Some(Ok(frame)) = &frame
                    && let Some(bytes) = frame.data_ref()
                {
                    this.length += bytes.len() as u64;
                    if let Some(copy) = &this.copy {
                        copy.lock().unwrap_or_else(PoisonError::into_inner).push(bytes);
                    }
                }
                Poll::Ready(frame)
            }
            Poll::Pending => {
                if this.timer.is_none() {
                    this.timer = Some(Box::pin(sleep_until(this.deadline())));
                }
                match this.timer.as_mut().map(|timer| timer.as_mut().poll(cx)) {
                    Some(Poll::Ready(())) => {
                        this.waits.lock().too_slow = true;
                        Poll::Ready(Some(Err(axum::Error::new(TooSlow))))
                    }
                    _ => Poll::Pending,
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // The wait, if there was one, is over.
        self.waits.end();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::VecDeque;

    use http_body_util::BodyExt;

    use super::*;

    /// A body of pieces, each after a pause.
    struct Slow(VecDeque<(Duration, &'static [u8])>, Option<Pin<Box<Sleep>>>);

    impl HttpBody for Slow {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            let Some((pause, piece)) = self.0.front().copied() else { return Poll::Ready(None) };
            let timer = self.1.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
            std::task::ready!(timer.as_mut().poll(cx));
            self.1 = None;
            self.0.pop_front();
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(piece)))))
        }
    }

    async fn read(pieces: &[(u64, &'static [u8])]) -> (Option<usize>, Duration) {
        let pieces = pieces.iter().map(|(pause, piece)| (Duration::from_secs(*pause), *piece)).collect();
        let waits = Waits::default();
        let body = watch(Body::new(Slow(pieces, None)), waits.clone(), None);
        let length = body.collect().await.ok().map(|whole| whole.to_bytes().len());
        (length, waits.total())
    }

    #[test]
    fn a_copy_is_whole_or_empty() {
        let mut copy = CopiedBody::default();
        copy.push(&Bytes::from(vec![b'a'; CopiedBody::MOST - 1]));
        copy.push(&Bytes::from_static(b"b"));
        assert!(copy.bytes.len() == CopiedBody::MOST && !copy.truncated);
        copy.push(&Bytes::from_static(b"c"));
        copy.push(&Bytes::from_static(b"d"));
        assert!(copy.bytes.capacity() == 0 && copy.truncated);
    }

    #[tokio::test(start_paused = true)]
    async fn slow_bodies_are_read_and_trickling_ones_are_not() {
        const PIECE: &[u8] = &[b'x'; 20 * RATE as usize];
        assert_eq!(read(&[(0, b"a"), (29, b"b")]).await.0, Some(2));
        assert_eq!(read(&[(0, b"a"), (31, b"b")]).await.0, None);
        // Each pause is short enough, but all of them are too long for so little.
        assert_eq!(read(&[(16, b"a"), (16, b"b")]).await.0, None);
        let (length, waited) = read(&[(20, PIECE), (20, PIECE), (25, PIECE)]).await;
        assert_eq!(length, Some(3 * PIECE.len()));
        assert_eq!(waited.as_secs(), 65);
        // What was earned does not lengthen a single pause.
        assert_eq!(read(&[(1, PIECE), (1, PIECE), (1, PIECE), (31, b"x")]).await.0, None);
    }
}
