//! Time, as far as the client needs it: the clocks, waiting, giving up, and how a server says how long to wait.
//!
//! This is tokio's, so that tests can pause it; in a browser it is the browser's, since tokio has no timer there.

use std::time::{Duration, SystemTime};

use reqwest::header::HeaderValue;

#[cfg(not(target_family = "wasm"))]
pub(crate) use native::{Instant, sleep, timeout};
#[cfg(target_family = "wasm")]
pub(crate) use web::{Instant, sleep, timeout};

/// When a call must be over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// One that lies this far ahead; `None` for none.
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        Self(limit.and_then(|limit| Instant::now().checked_add(limit)))
    }

    /// Whether this much time is left.
    pub(crate) fn allows(self, pause: Duration) -> bool {
        self.0.is_none_or(|at| pause < at.saturating_duration_since(Instant::now()))
    }
}

/// A `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3). A date that has passed is no wait.
pub(crate) fn retry_after(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(now()).unwrap_or_default())
}

#[cfg(not(target_family = "wasm"))]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// The clock of the standard library panics in a browser.
#[cfg(target_family = "wasm")]
pub(crate) fn now() -> SystemTime {
    use web_time::web::SystemTimeExt as _;
    web_time::SystemTime::now().to_std()
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::time::Duration;

    pub(crate) use tokio::time::{Instant, sleep};

    /// `None` if it takes longer than `limit`.
    pub(crate) async fn timeout<F: Future>(limit: Duration, work: F) -> Option<F::Output> {
        tokio::time::timeout(limit, work).await.ok()
    }
}

#[cfg(target_family = "wasm")]
mod web {
    use std::pin::pin;
    use std::task::Poll;
    use std::time::Duration;

    use send_wrapper::SendWrapper;
    pub(crate) use web_time::Instant;

    pub(crate) async fn sleep(pause: Duration) {
        SendWrapper::new(gloo_timers::future::sleep(pause)).await;
    }

    /// `None` if it takes longer than `limit`.
    pub(crate) async fn timeout<F: Future>(limit: Duration, work: F) -> Option<F::Output> {
        let (mut work, mut end) = (pin!(work), pin!(sleep(limit)));
        std::future::poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => end.as_mut().poll(context).map(|()| None),
        })
        .await
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_seconds_are_read() {
        let read = |text| retry_after(&HeaderValue::from_static(text));
        assert_eq!(read("120"), Some(Duration::from_secs(120)));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(7200));
        assert!(retry_after(&HeaderValue::from_str(&later).unwrap()).unwrap() > Duration::from_secs(3600));
        assert_eq!((read("-1"), read("soon")), (None, None));
    }
}
