//! How much memory may be held for callers: one budget for the process, with an account for each client.
//!
//! Whatever is kept in memory on behalf of a request and may be large (a body, its parsed values, a reply that nobody
//! has read yet) is charged here, by a [`Charge`], for as long as it is kept. A client may hold no more than is still
//! free, so there is room for the next client however many take all that they can. Within one client, charges are
//! granted in turn; small amounts go first. What finds no room waits, and the time limit of the request ends the wait.
//!
//! Growing charges, such as that of a body that is being received, could each hold a part and wait for the rest for
//! ever. Therefore the eldest of a client's growing charges may use room that the others must leave free.
//!
//! Assumes that charges are estimates: what is charged should be close to the memory that is used, not equal to it.
//! Must not be here: what a refused client is told.

mod accounts;

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;

use self::accounts::Accounts;
use crate::caller::Caller;

/// Bytes that may be held for all callers of this process together.
const TOTAL: u64 = 192 << 20;

/// Bytes that a client may hold without waiting behind its other charges, and even when the budget is used up, as long
/// as the sum of all such excess is no more than `EXCESS`.
pub const SMALL: u64 = 64 << 10;

/// Bytes beyond the whole budget that small amounts may come to.
const EXCESS: u64 = 48 << 20;

/// Why a charge is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It could not be granted even if nothing else were held.
    #[error("{bytes} bytes of memory are more than one request may hold ({most})")]
    TooLarge {
        /// Bytes that the charge would come to.
        bytes: u64,
        /// Bytes that it may have.
        most: u64,
    },
    /// There is no room now, and the caller does not wait.
    #[error("the memory for requests is in use; try again when fewer requests are in progress")]
    Full,
}

/// A budget. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Budget(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    accounts: Mutex<Accounts>,
    total: u64,
    last_id: AtomicU64,
    /// What is held, for those that only look.
    used: Arc<AtomicU64>,
}

impl Budget {
    /// A budget of `total` bytes.
    pub fn new(total: u64) -> Self {
        let used = Arc::default();
        let accounts = Mutex::new(Accounts::new(total, Arc::clone(&used)));
        Self(Arc::new(Shared { accounts, total, last_id: AtomicU64::new(0), used }))
    }

    /// The budget of this process.
    pub fn process() -> &'static Self {
        static PROCESS: OnceLock<Budget> = OnceLock::new();
        PROCESS.get_or_init(|| Self::new(TOTAL))
    }

    /// Bytes that one charge may come to.
    pub fn most_of_one(&self) -> u64 {
        self.lock().most_of_one()
    }

    /// Bytes that may be held in all.
    pub fn total(&self) -> u64 {
        self.0.total
    }

    /// Bytes that are held now.
    pub fn used(&self) -> u64 {
        self.0.used.load(Ordering::Relaxed)
    }

    /// Whether so much is held that even short replies must be charged before they are made.
    pub fn is_tight(&self) -> bool {
        self.used() >= self.0.total / 4
    }

    /// Room for a short reply of the caller of the work that runs here, to be held until the reply is made. As long as
    /// little of the budget is used this is nothing and costs nothing; otherwise it is [`SMALL`], and the caller waits
    /// for it: one whose replies nobody reads gets no further ones made.
    ///
    /// # Errors
    ///
    /// As [`Budget::charge`].
    pub async fn room_for_reply(&self) -> Result<Option<Charge>, Refused> {
        if !self.is_tight() {
            return Ok(None);
        }
        self.charge(SMALL).await.map(Some)
    }

    /// A charge of `bytes` for the caller of the work that runs here, as soon as there is room. Dropping the future
    /// ends the wait.
    ///
    /// # Errors
    ///
    /// [`Refused::TooLarge`].
    pub async fn charge(&self, bytes: u64) -> Result<Charge, Refused> {
        let mut charge = self.empty(current_client());
        charge.grow(bytes).await?;
        Ok(charge)
    }

    /// The same without waiting.
    ///
    /// # Errors
    ///
    /// [`Refused::Full`] when it would have to wait, [`Refused::TooLarge`].
    pub fn try_charge(&self, bytes: u64) -> Result<Charge, Refused> {
        let mut charge = self.empty(current_client());
        charge.try_grow(bytes)?;
        Ok(charge)
    }

    /// A charge of nothing for `client`, to grow in one or few steps.
    pub fn empty(&self, client: Option<IpAddr>) -> Charge {
        let id = self.next_id();
        Charge { budget: self.clone(), client, id, bytes: 0, growing: false, waiting: false }
    }

    /// A charge of nothing for `client` that will grow piece by piece until [`Charge::settle`] is called.
    pub fn growing(&self, client: Option<IpAddr>) -> Charge {
        let id = self.next_id();
        self.lock().begin_growing(client, id);
        Charge { budget: self.clone(), client, id, bytes: 0, growing: true, waiting: false }
    }

    fn next_id(&self) -> u64 {
        self.0.last_id.fetch_add(1, Ordering::Relaxed)
    }

    #[cfg(test)]
    fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    fn lock(&self) -> MutexGuard<'_, Accounts> {
        self.0.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn current_client() -> Option<IpAddr> {
    Caller::current().map(|caller| caller.client())
}

/// A part of a budget, free again when it is dropped.
#[derive(Debug)]
pub struct Charge {
    budget: Budget,
    client: Option<IpAddr>,
    /// Orders the charges of a client by their age.
    id: u64,
    bytes: u64,
    growing: bool,
    /// Whether it stands in the queue of its client.
    waiting: bool,
}

impl Charge {
    /// Bytes that are charged.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Grows by `more` bytes as soon as there is room. Dropping the future leaves the charge as it is.
    ///
    /// # Errors
    ///
    /// [`Refused::TooLarge`]; the charge stays as it is.
    pub async fn grow(&mut self, more: u64) -> Result<(), Refused> {
        struct Waiting<'a>(&'a mut Charge);

        impl Drop for Waiting<'_> {
            fn drop(&mut self) {
                self.0.give_up();
            }
        }

        let waiting = Waiting(self);
        std::future::poll_fn(move |cx| waiting.0.poll_grow(more, cx)).await
    }

    /// The same for a future that is written by hand. After it was pending, it must be asked for the same number of
    /// bytes again; the wait is over when the charge is dropped or [`Charge::give_up`] is called.
    pub fn poll_grow(&mut self, more: u64, cx: &mut Context<'_>) -> Poll<Result<(), Refused>> {
        let mut accounts = self.budget.lock();
        if self.waiting {
            if let Some(granted) = accounts.take_granted(self.client, self.id) {
                drop(accounts);
                self.waiting = false;
                self.bytes += granted;
                return Poll::Ready(Ok(()));
            }
            accounts.wake_later(self.client, self.id, cx.waker());
            return Poll::Pending;
        }
        let most = accounts.most_of_one();
        let bytes = self.bytes.saturating_add(more);
        if bytes > most {
            return Poll::Ready(Err(Refused::TooLarge { bytes, most }));
        }
        if accounts.take(self.client, self.id, more) {
            self.bytes = bytes;
            return Poll::Ready(Ok(()));
        }
        accounts.wait(self.client, self.id, more, cx.waker());
        drop(accounts);
        self.waiting = true;
        Poll::Pending
    }

    /// Grows by `more` bytes if there is room now and no other charge of the client waits.
    ///
    /// # Errors
    ///
    /// As [`Budget::try_charge`]; the charge stays as it is.
    pub fn try_grow(&mut self, more: u64) -> Result<(), Refused> {
        let mut accounts = self.budget.lock();
        let most = accounts.most_of_one();
        let bytes = self.bytes.saturating_add(more);
        if bytes > most {
            return Err(Refused::TooLarge { bytes, most });
        }
        if !accounts.take(self.client, self.id, more) {
            return Err(Refused::Full);
        }
        drop(accounts);
        self.bytes = bytes;
        Ok(())
    }

    /// Becomes `bytes`, whether there is room for them or not: for memory that is in use already. Others wait until
    /// what is missing is free again.
    pub fn set(&mut self, bytes: u64) {
        self.give_up();
        self.budget.lock().replace(self.client, self.bytes, bytes);
        self.bytes = bytes;
    }

    /// All that is charged, as a charge of its own; this one is empty then, for the same client.
    #[must_use]
    pub fn take(&mut self) -> Self {
        let empty = self.budget.empty(self.client);
        std::mem::replace(self, empty)
    }

    /// Ends a wait that [`Charge::poll_grow`] began.
    pub fn give_up(&mut self) {
        if std::mem::take(&mut self.waiting) {
            self.budget.lock().give_up(self.client, self.id);
        }
    }

    /// It will not grow any more.
    pub fn settle(&mut self) {
        if std::mem::take(&mut self.growing) {
            self.budget.lock().end_growing(self.client, self.id);
        }
    }

    /// The reply to the request in progress, with its charge as [`Charge::hold`] does it. What sends the reply does not
    /// charge it again.
    pub fn hold_reply(self, reply: Bytes) -> Bytes {
        if let Some(caller) = Caller::current() {
            caller.count_reply(reply.len() as u64);
        }
        self.hold(reply)
    }

    /// The same bytes, which keep the charge until the last of them is dropped.
    pub fn hold(mut self, bytes: Bytes) -> Bytes {
        self.settle();
        Bytes::from_owner(HeldBytes { bytes, _charge: self })
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        if self.bytes == 0 && !self.waiting && !self.growing {
            return;
        }
        self.give_up();
        self.settle();
        self.budget.lock().replace(self.client, self.bytes, 0);
    }
}

/// Bytes with their charge.
struct HeldBytes {
    bytes: Bytes,
    _charge: Charge,
}

impl AsRef<[u8]> for HeldBytes {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests;
