//! A request's body on its way in: bounds on how slowly it comes, the memory that it takes, and a copy for the access
//! log where one is wanted.
//!
//! Nothing is read before there is room for it in the budget of the process, so a client that sends more than it may
//! hold is slowed down by its own socket.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use super::stopping::Stopping;
use apid_request::budget::Charge;

/// The copy of a short body, as far as it was read.
#[derive(Debug, Default)]
pub struct CopiedBody {
    /// What was read, unless more came than is kept. A copy: sharing the frames would keep the whole buffers alive that
    /// they were read into.
    pub bytes: Vec<u8>,
    /// Whether more came than is kept, which is then nothing.
    pub truncated: bool,
    /// For what is kept, which may outlive the request.
    pub charge: Option<Charge>,
}

impl CopiedBody {
    /// Bytes that are kept of one body. A longer one is not shown in the access log, and costs nothing.
    pub const MOST: usize = 64 << 10;

    fn push(&mut self, bytes: &Bytes) {
        let has_room = |charge: &mut Charge| charge.try_grow(bytes.len() as u64).is_ok();
        if self.truncated || self.bytes.len() + bytes.len() > Self::MOST || !self.charge.as_mut().is_none_or(has_room) {
            self.truncated = true;
            self.bytes = Vec::new();
            self.charge = None;
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
    broken_off: Option<BrokenOff>,
}

/// Why a body was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BrokenOff {
    /// The caller stopped sending in the middle of it, or sends it in crumbs.
    #[error("the body came too slowly")]
    TooSlow,
    /// There was no memory for it for so long that it could as well have come too slowly.
    #[error("there was no memory for the body")]
    NoRoom,
    /// It is larger than what is kept for one request.
    #[error("the body is too large")]
    TooLarge,
    /// The server ends, and it has not come whole.
    #[error("the server is stopping")]
    Stopping,
}

impl Waits {
    /// The sum of all waits, including the present one.
    pub(super) fn total(&self) -> Duration {
        let Waited { before, since, .. } = *self.lock();
        before + since.map(|since| since.elapsed()).unwrap_or_default()
    }

    /// Why the body was given up, if it was.
    pub(super) fn broken_off(&self) -> Option<BrokenOff> {
        self.lock().broken_off
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

/// Bytes that there must be room for before more of a body is read. What is read at once is no more than twice that.
const PIECE: u64 = 16 << 10;

/// The charge of a body, which lasts until its request is answered: the bytes may be kept in any form until then.
pub(super) type BodyCharge = Arc<Mutex<Charge>>;

/// Gives `body` limits on how slowly it may come, counts the time in `waits`, lets `charge` grow with what comes, and
/// lets `copy` see what passes. Where the end of the server is known of, it does not wait for the body.
pub(super) fn watch(
    body: Body,
    waits: Waits,
    charge: BodyCharge,
    copy: Option<BodyCopy>,
    stopping: Option<Stopping>,
) -> Body {
    Body::new(Watched { body, waits, charge, length: 0, timer: None, copy, stopping, given_up: None })
}

struct Watched {
    body: Body,
    waits: Waits,
    charge: BodyCharge,
    /// Bytes that came.
    length: u64,
    /// Set while nothing comes, or there is no room for it.
    timer: Option<Pin<Box<Sleep>>>,
    copy: Option<BodyCopy>,
    /// Until the first wait, in which it is made into what follows.
    stopping: Option<Stopping>,
    /// Ends when the server does not wait any longer.
    given_up: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

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

    /// Room for the next piece.
    fn poll_room(&self, cx: &mut Context<'_>) -> Poll<Result<(), BrokenOff>> {
        let mut charge = self.charge.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.body.size_hint().upper().map_or(PIECE, |left| left.min(PIECE));
        let missing = (self.length + next).saturating_sub(charge.bytes());
        match missing {
            0 => Poll::Ready(Ok(())),
            missing => charge.poll_grow(missing, cx).map_err(|_| BrokenOff::TooLarge),
        }
    }

    fn received(&mut self, frame: Option<&Frame<Bytes>>) {
        let mut charge = self.charge.lock().unwrap_or_else(PoisonError::into_inner);
        match frame.map(Frame::data_ref) {
            Some(Some(bytes)) => {
                self.length += bytes.len() as u64;
                if self.length > charge.bytes() {
                    charge.set(self.length);
                }
                if let Some(copy) = &self.copy {
                    copy.lock().unwrap_or_else(PoisonError::into_inner).push(bytes);
                }
            }
            Some(None) => {}
            None => {
                charge.settle();
                charge.set(self.length);
            }
        }
    }

    /// Whether the server ends and does not wait for the rest.
    fn is_given_up(&mut self, cx: &mut Context<'_>) -> bool {
        if self.waits.broken_off() == Some(BrokenOff::Stopping) {
            return true;
        }
        if let Some(stopping) = self.stopping.take() {
            self.given_up = Some(Box::pin(stopping.gives_bodies_up()));
        }
        self.given_up.as_mut().is_some_and(|given_up| given_up.as_mut().poll(cx).is_ready())
    }

    fn break_off(&self, why: BrokenOff) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.waits.lock().broken_off = Some(why);
        Poll::Ready(Some(Err(axum::Error::new(why))))
    }
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        let (next, too_late) = match this.poll_room(cx) {
            Poll::Ready(Ok(())) => (Pin::new(&mut this.body).poll_frame(cx), BrokenOff::TooSlow),
            Poll::Ready(Err(why)) => return this.break_off(why),
            Poll::Pending => (Poll::Pending, BrokenOff::NoRoom),
        };
        match next {
            Poll::Ready(frame) => {
                if this.timer.take().is_some() {
                    this.waits.end();
                }
                this.received(frame.as_ref().and_then(|frame| frame.as_ref().ok()));
                Poll::Ready(frame)
            }
            Poll::Pending => {
                if this.is_given_up(cx) {
                    return this.break_off(BrokenOff::Stopping);
                }
                if this.timer.is_none() {
                    this.timer = Some(Box::pin(sleep_until(this.deadline())));
                }
                match this.timer.as_mut().map(|timer| timer.as_mut().poll(cx)) {
                    Some(Poll::Ready(())) => this.break_off(too_late),
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

    use apid_request::budget::Budget;

    use super::*;

    fn charge(budget: &Budget) -> BodyCharge {
        Arc::new(Mutex::new(budget.growing(None)))
    }

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
        let body = watch(Body::new(Slow(pieces, None)), waits.clone(), charge(&Budget::new(8 << 20)), None, None);
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

    #[tokio::test(start_paused = true)]
    async fn a_body_waits_for_room_and_keeps_it_until_its_request_is_answered() {
        const PIECE: &[u8] = &[b'x'; 64 << 10];
        let budget = Budget::new(1 << 20);
        let mut other = budget.empty(None);
        other.try_grow(448 << 10).unwrap();
        let waits = Waits::default();
        let charge = charge(&budget);
        let body = Body::new(Slow([(Duration::ZERO, PIECE); 4].into(), None));
        let mut body = watch(body, waits.clone(), Arc::clone(&charge), None, None);
        assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap().len(), PIECE.len());
        assert_eq!(budget.used(), 512 << 10);
        // No room comes, so that nothing more is read.
        assert!(body.frame().await.unwrap().is_err());
        assert_eq!((waits.broken_off(), waits.total().as_secs()), (Some(BrokenOff::NoRoom), 30));
        drop(body);

        let waits = Waits::default();
        let body = Body::new(Slow([(Duration::ZERO, PIECE); 4].into(), None));
        *charge.lock().unwrap() = budget.growing(None);
        let body = watch(body, waits.clone(), Arc::clone(&charge), None, None);
        let release = async {
            tokio::time::sleep(Duration::from_secs(5)).await;
            drop(other);
        };
        let (whole, ()) = tokio::join!(body.collect(), release);
        assert_eq!((whole.unwrap().to_bytes().len(), waits.broken_off()), (4 * PIECE.len(), None));
        assert_eq!(budget.used(), 4 * PIECE.len() as u64);
        drop(charge);
        assert_eq!(budget.used(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn the_end_of_the_server_does_not_wait_for_a_body_but_takes_what_is_there() {
        for (pieces, whole) in [(&[(0, b"a"), (0, b"b")][..], true), (&[(0, b"a"), (29, b"b")], false)] {
            let pieces = pieces.iter().map(|(pause, piece)| (Duration::from_secs(*pause), &piece[..])).collect();
            let (waits, (stop, asked)) = (Waits::default(), tokio::sync::watch::channel(false));
            let room = charge(&Budget::new(8 << 20));
            let body = Body::new(Slow(pieces, None));
            let body = watch(body, waits.clone(), room, None, Some(Stopping(asked)));
            stop.send_replace(true);
            assert_eq!(body.collect().await.is_ok(), whole);
            assert_eq!(waits.broken_off(), (!whole).then_some(BrokenOff::Stopping));
        }
    }

    #[test]
    fn a_copy_is_charged_for_as_long_as_it_is_kept() {
        let budget = Budget::new(256 << 10);
        let mut copy = CopiedBody { charge: Some(budget.empty(None)), ..CopiedBody::default() };
        let piece = Bytes::from(vec![b'x'; CopiedBody::MOST / 2]);
        for kept in [1, 2] {
            copy.push(&piece);
            assert_eq!((copy.bytes.len(), budget.used()), (kept * piece.len(), (kept * piece.len()) as u64));
        }
        copy.push(&piece);
        assert!(copy.truncated && copy.bytes.is_empty());
        assert_eq!(budget.used(), 0);
    }
}
