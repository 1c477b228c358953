//! Pages and items of a list as streams, read ahead of those who take them.
//!
//! What is read ahead is bounded by [`Pages::read_ahead`]. A page is asked for as soon as there is room for it, on a
//! task of its own: one which is only polled when somebody asks for the next item would stand still while the caller
//! is busy with the last one. In a browser, which has no tasks, it does.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use futures_core::Stream;

use super::walk::{Step, Walk};
use super::{PageFuture, Paged};
use crate::error::Error;
#[cfg(not(target_family = "wasm"))]
use crate::error::{TransportError, TransportKind};
use crate::failures::Failures;
use crate::list::AffectedItems;
use crate::reply::Response;

/// A list page by page: a [`Stream`], with [`next`](Self::next) for those who have no use for one.
///
/// A page holds no item that an earlier one had, and need not be full. Its `total_affected_items` is the length of the
/// list as the server last told it, and may change from page to page. The first page is returned even if it is empty.
/// Items that the request names and that do not exist are in `failed_items` of each page.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P: Paged> {
    request: P,
    walk: Walk,
    /// Pages to read before they are asked for.
    ahead: usize,
    ready: VecDeque<Response<AffectedItems<P::Item>>>,
    flight: Option<PageFuture<P::Item>>,
    failure: Option<Error>,
    /// An error has been returned.
    failed: bool,
}

impl<P: Paged> Pages<P> {
    pub(super) fn new(request: P) -> Self {
        let walk = Walk::new(&request);
        Self { request, walk, ahead: 1, ready: VecDeque::new(), flight: None, failure: None, failed: false }
    }

    /// Sets how many pages are read before they are asked for: 1 unless set, 0 for none. Each is held in memory.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages;
        self
    }

    /// The next page; `None` at the end, and after an error.
    ///
    /// # Errors
    ///
    /// What the request for a page failed with. The stream then has ended, until [`resume`](Self::resume).
    pub async fn next(&mut self) -> Option<Result<Response<AffectedItems<P::Item>>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Goes on after an error: the page that failed is asked for again. Without an error this does nothing.
    pub fn resume(&mut self) {
        self.failed = false;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<<Self as Stream>::Item>> {
        let next = self.advance(context, self.ahead.max(1));
        if let Some(page) = next {
            // The request after it is on its way while the caller is busy with this page.
            self.fill(context, self.ahead);
            return Poll::Ready(Some(Ok(page)));
        }
        if let Some(failure) = self.failure.take() {
            self.failed = true;
            return Poll::Ready(Some(Err(failure)));
        }
        if self.failed || self.walk.has_ended() { Poll::Ready(None) } else { Poll::Pending }
    }

    /// What the request named and the server could not return, once the list has been read.
    pub(super) fn failures(&mut self) -> Option<Failures> {
        let (items, message) = self.walk.failed();
        let succeeded = self.walk.returned();
        (!items.is_empty()).then(|| Failures { message, items, succeeded, ..Failures::default() })
    }

    fn advance(&mut self, context: &mut Context<'_>, most: usize) -> Option<Response<AffectedItems<P::Item>>> {
        self.fill(context, most);
        self.ready.pop_front()
    }

    /// Reads pages until there are `most`, or the next is on its way.
    fn fill(&mut self, context: &mut Context<'_>, most: usize) {
        while self.failure.is_none() && !self.failed {
            if self.flight.is_none() && (self.walk.has_ended() || self.ready.len() >= most) {
                return;
            }
            let flight = self.flight.get_or_insert_with(|| detached(self.walk.next(&self.request).send_page()));
            let Poll::Ready(outcome) = flight.as_mut().poll(context) else { return };
            self.flight = None;
            match outcome {
                Ok(page) => self.take(page),
                // All that is left of the list are items that the request names and that do not exist.
                Err(Error::Failed(_)) if self.walk.has_begun() => self.walk.end(),
                Err(error) => self.failure = Some(error),
            }
        }
    }

    fn take(&mut self, mut page: Response<AffectedItems<P::Item>>) {
        let body = page.body().clone();
        match self.walk.take(&mut page, &body) {
            Ok(Step::Page) => self.ready.push_back(page),
            Ok(Step::Nothing) => {}
            Err(reason) => {
                let (operation, status) = (self.request.operation(), page.status());
                self.failure = Some(Error::Decode { operation, status, reason, excerpt: String::new() });
            }
        }
    }
}

/// The same request on a task of its own, which ends when the future is dropped.
#[cfg(not(target_family = "wasm"))]
fn detached<T: Send + 'static>(page: PageFuture<T>) -> PageFuture<T> {
    /// Aborts the task of a request that nobody waits for any more.
    struct Task<T>(tokio::task::JoinHandle<T>);

    impl<T> Drop for Task<T> {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return page };
    let mut task = Task(runtime.spawn(page));
    Box::pin(async move {
        match (&mut task.0).await {
            Ok(outcome) => outcome,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => {
                    let reason = "the runtime that the request was sent from has ended";
                    Err(Error::Transport(TransportError::new(TransportKind::Reset, reason)))
                }
            },
        }
    })
}

/// The request itself: in a browser there is no runtime to spawn it on.
#[cfg(target_family = "wasm")]
fn detached<T>(page: PageFuture<T>) -> PageFuture<T> {
    page
}

/// Nothing in it is pinned: futures are in boxes.
impl<P: Paged> Unpin for Pages<P> {}

impl<P: Paged> Stream for Pages<P> {
    type Item = Result<Response<AffectedItems<P::Item>>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// A list item by item: a [`Stream`], with [`next`](Self::next) for those who have no use for one.
///
/// Where a request names items, those that do not exist are an [`Error::Failed`] behind the last item.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<P: Paged> {
    pages: Pages<P>,
    page: vec::IntoIter<P::Item>,
    total: Option<u64>,
}

impl<P: Paged> Items<P> {
    pub(super) fn new(request: P) -> Self {
        Self { pages: Pages::new(request), page: Vec::new().into_iter(), total: None }
    }

    /// Sets how many pages are read before their items are asked for: 1 unless set, 0 for none. Each is held in memory.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// The next item; `None` at the end, and after an error.
    ///
    /// # Errors
    ///
    /// What the request for a page failed with; the stream then has ended, until [`resume`](Self::resume). Behind the
    /// last item, [`Error::Failed`] with those that the request names and that do not exist.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The length of the list, as the server last told it; `None` before the first page.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Goes on after an error, with the item after the last one that was returned. Without an error this does nothing.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll(context) {
                Poll::Ready(Some(Ok(page))) => {
                    self.total = u64::try_from(page.total_affected_items).ok();
                    self.page = page.into_inner().affected_items.into_iter();
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => {
                    let failures = self.pages.failures();
                    return Poll::Ready(failures.map(|failures| Err(Error::Failed(Box::new(failures)))));
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

/// Nothing in it is pinned.
impl<P: Paged> Unpin for Items<P> {}

impl<P: Paged> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.request.operation())
            .field("returned", &self.walk.returned())
            .field("ended", &self.walk.has_ended())
            .finish_non_exhaustive()
    }
}

impl<P: Paged> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
