//! A whole list in memory.

use std::future::IntoFuture;
use std::pin::Pin;

use super::Paged;
use crate::error::Error;

/// Items that [`AllItems`] collects at most unless it is told otherwise.
const MOST: u64 = 1_000_000;

/// A whole list: await it, or call [`send`](Self::send).
#[must_use = "nothing is sent until this is awaited"]
#[derive(Clone, Debug)]
pub struct AllItems<P: Paged> {
    request: P,
    most: u64,
    ahead: usize,
}

impl<P: Paged> AllItems<P> {
    pub(super) fn new(request: P) -> Self {
        Self { request, most: MOST, ahead: 1 }
    }

    /// Sets how many items the list may have: 1,000,000 unless set. A longer one is an [`Error::Count`], and not read
    /// to its end.
    pub fn at_most(mut self, items: u64) -> Self {
        self.most = items;
        self
    }

    /// Sets how many pages are read before the one at hand has been taken apart: 1 unless set.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages;
        self
    }

    /// Reads the list.
    ///
    /// # Errors
    ///
    /// What the request for a page failed with, [`Error::Count`] for a list that is too long, and [`Error::Failed`] if
    /// the request names items that do not exist.
    pub async fn send(self) -> Result<Vec<P::Item>, Error> {
        let operation = self.request.operation();
        let mut items = self.request.stream().read_ahead(self.ahead);
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            let item = item?;
            if u64::try_from(all.len()).is_ok_and(|count| count >= self.most) {
                let found = items.total().unwrap_or_default().max(self.most.saturating_add(1));
                return Err(Error::Count {
                    operation: Some(operation),
                    found,
                    wanted: format!("at most {}", self.most),
                });
            }
            all.push(item);
        }
        Ok(all)
    }
}

impl<P: Paged> IntoFuture for AllItems<P> {
    type Output = Result<Vec<P::Item>, Error>;
    type IntoFuture = AllFuture<P::Item>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// The future of a whole list.
#[cfg(not(target_arch = "wasm32"))]
pub type AllFuture<T> = Pin<Box<dyn Future<Output = Result<Vec<T>, Error>> + Send>>;

/// The future of a whole list. In a browser nothing is sent between threads.
#[cfg(target_arch = "wasm32")]
pub type AllFuture<T> = Pin<Box<dyn Future<Output = Result<Vec<T>, Error>>>>;
