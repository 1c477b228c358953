//! How long a request may take (docs/facts/01-api-layer.md, section 4.10), and what happens when that time is over or
//! the caller is gone.

use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::body::Waits;
use apid_request::cancel::Cancel;

/// The time limit of requests.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequestTimer(Option<Duration>);

/// The time is over, and what was begun is taken back.
#[derive(Debug)]
pub(super) struct OutOfTime;

impl RequestTimer {
    /// This limit, or no limit for `None`.
    pub(super) const fn new(limit: Option<Duration>) -> Self {
        Self(limit)
    }

    /// Does `work` within the time, of which `waits` does not count.
    ///
    /// When the time is over, the work is given up, unless it has just made a change that stays; then it is finished,
    /// so that its caller hears of it. When this future is dropped, because the caller is gone, the same holds.
    pub(super) async fn run<T>(self, waits: &Waits, work: impl Future<Output = T>) -> Result<T, OutOfTime> {
        let cancel = Cancel::new();
        let unended = cancel.unless_ended();
        let outcome = {
            let mut work = pin!(cancel.clone().scope(work));
            tokio::select! {
                biased;
                done = &mut work => Ok(done),
                () = self.over(waits) => match cancel.give_up() {
                    true => Err(OutOfTime),
                    false => Ok(work.await),
                },
            }
        };
        unended.ended();
        outcome
    }

    async fn over(self, waits: &Waits) {
        let Some(limit) = self.0 else { return std::future::pending().await };
        let began = Instant::now();
        loop {
            let Some(deadline) = began.checked_add(limit.saturating_add(waits.total())) else {
                return std::future::pending().await;
            };
            if Instant::now() >= deadline {
                return;
            }
            sleep_until(deadline).await;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::mpsc::channel;

    use super::*;
    use apid_request::cancel;

    #[tokio::test(start_paused = true)]
    async fn a_request_that_takes_too_long_is_given_up() {
        let timer = RequestTimer::new(Some(Duration::from_millis(500)));
        let (dropped, told) = channel();
        struct Tell(std::sync::mpsc::Sender<bool>);
        impl Drop for Tell {
            fn drop(&mut self) {
                let _ = self.0.send(cancel::is_given_up());
            }
        }
        let work = async move {
            let _tell = Tell(dropped);
            std::future::pending::<()>().await;
        };
        assert!(timer.run(&Waits::default(), work).await.is_err());
        told.try_recv().unwrap();
        assert!(timer.run(&Waits::default(), async {}).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn a_change_that_was_made_is_told() {
        let work = async {
            cancel::decide().unwrap();
            tokio::time::sleep(Duration::from_secs(5)).await;
            "made"
        };
        assert_eq!(
            RequestTimer::new(Some(Duration::from_secs_f64(1.0))).run(&Waits::default(), work).await.unwrap(),
            "made"
        );
    }

    #[tokio::test]
    async fn a_future_that_is_dropped_gives_its_work_up() {
        let token = std::cell::RefCell::new(None);
        {
            let work = async {
                *token.borrow_mut() = Some(cancel::Cancel::part());
                std::future::pending::<()>().await;
            };
            let waits = Waits::default();
            let mut kept = pin!(RequestTimer::new(Some(Duration::from_secs_f64(60.0))).run(&waits, work));
            assert!(futures_poll(kept.as_mut()).await.is_none());
        }
        assert!(token.borrow().as_ref().unwrap().is_given_up());
    }

    async fn futures_poll<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
        std::future::poll_fn(|cx| {
            std::task::Poll::Ready(match future.as_mut().poll(cx) {
                std::task::Poll::Ready(output) => Some(output),
                std::task::Poll::Pending => None,
            })
        })
        .await
    }
}
