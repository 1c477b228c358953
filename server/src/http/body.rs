//! A request's body on its way in: bounded waits, and a copy for the access log where one is wanted.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

/// The first part of a body, as far as it was read.
#[derive(Debug, Default)]
pub(super) struct Copy {
    /// The frames; sharing their bytes with the reader.
    pub(super) frames: Vec<Bytes>,
    /// Bytes that passed.
    pub(super) length: usize,
    /// Whether more came than was kept.
    pub(super) truncated: bool,
}

/// A body longer than this is not shown in the access log.
const MAX_COPY: usize = 1 << 20;

impl Copy {
    fn push(&mut self, bytes: &Bytes) {
        self.length += bytes.len();
        if self.length > MAX_COPY {
            self.truncated = true;
            self.frames.clear();
        } else if !self.truncated {
            self.frames.push(bytes.clone());
        }
    }
}

pub(super) type Shared = Arc<Mutex<Copy>>;

/// Gives `body` a limit on each wait for more of it and lets `copy` see what passes.
pub(super) fn watch(body: Body, patience: Duration, copy: Option<Shared>) -> Body {
    Body::new(Watched { body, patience, timer: None, copy })
}

struct Watched {
    body: Body,
    patience: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    copy: Option<Shared>,
}

/// The caller stopped sending in the middle of a body.
#[derive(Debug, thiserror::Error)]
#[error("nothing more of the body came within {0:?}")]
struct Stalled(Duration);

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        match Pin::new(&mut this.body).poll_frame(cx) {
            Poll::Ready(frame) => {
                this.timer = None;
                if let (Some(copy), Some(Ok(frame))) = (&this.copy, &frame)
                    && let Some(bytes) = frame.data_ref()
                {
                    copy.lock().unwrap_or_else(PoisonError::into_inner).push(bytes);
                }
                Poll::Ready(frame)
            }
            Poll::Pending => {
                let patience = this.patience;
                let timer =
                    this.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(Instant::now() + patience)));
                match timer.as_mut().poll(cx) {
                    Poll::Ready(()) => Poll::Ready(Some(Err(axum::Error::new(Stalled(patience))))),
                    Poll::Pending => Poll::Pending,
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
