//! Which calls are repeated, how often, and after what pause.
//!
//! A call that changes something is repeated only where it is certain that the server did not carry it out. This module
//! decides; `Client` does it.

use std::time::Duration;

use crate::clock::Deadline;
use crate::error::Error;

/// How calls are repeated that fail for a passing reason. Set it with [`Builder::retry`](crate::Builder::retry).
///
/// Repeated are, up to the number of attempts and within the client's `timeout`:
///
/// - every call that the server certainly did not carry out: no connection was made, or status 429;
/// - besides, calls that change nothing (`GET`, `HEAD`, logging in) and those marked
///   [`idempotent`](crate::call::Call::idempotent), which every request can be, after every error that
///   [`Error::is_retryable`] says is passing: a connection or reply that breaks off, a timeout of reading, status 408,
///   502, 503 and 504, Wazuh codes 1017 and 3021.
///
/// Never repeated are a call that changes something, by `PUT` and `DELETE` too, after its request may have arrived, a
/// call whose body is a stream that has been read, and a call to a server whose certificate is not trusted.
///
/// The pause before attempt n + 1 is a random time up to `base` times 2ⁿ⁻¹ and at most `longest` ("full jitter"), or
/// what the server asks for (`Retry-After`) if that is longer. Where the pause does not fit into the client's
/// `timeout`, the error is returned at once.
///
/// ```
/// use std::time::Duration;
/// use wazuh_api_client::{Client, Retry};
///
/// # fn main() -> Result<(), wazuh_api_client::Error> {
/// let patient = Retry::new().attempts(10).backoff(Duration::from_secs(1), Duration::from_secs(60));
/// let client = Client::builder("https://localhost:55000").retry(patient).build()?;
/// let impatient = Client::builder("https://localhost:55000").retry(Retry::off()).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    attempts: u32,
    base: Duration,
    longest: Duration,
}

impl Retry {
    /// Three attempts, with pauses of up to 0.2 and 0.4 seconds. This is what a client does unless told otherwise.
    pub fn new() -> Self {
        Self { attempts: 3, base: Duration::from_millis(200), longest: Duration::from_secs(30) }
    }

    /// Each call is sent once.
    pub fn off() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// Attempts in all, with the first; 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest pause before the second attempt, which doubles with each further one, and the longest of all pauses.
    pub fn backoff(mut self, base: Duration, longest: Duration) -> Self {
        (self.base, self.longest) = (base, longest);
        self
    }

    /// The pause before the next attempt, or `None` if there is none. `attempt` counts from 1.
    pub(crate) fn pause(&self, error: &Error, call: Repeatable, attempt: u32, deadline: Deadline) -> Option<Duration> {
        let safe = error.is_not_carried_out() || call.idempotent;
        if attempt >= self.attempts || !error.is_retryable() || !safe || !call.body {
            return None;
        }
        let longest = self.base.saturating_mul(1 << attempt.saturating_sub(1).min(31)).min(self.longest);
        let pause = longest.mul_f64(fastrand::f64()).max(error.retry_after().unwrap_or_default());
        deadline.allows(pause).then_some(pause)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// What a call says of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Repeatable {
    /// Twice is as good as once.
    pub(crate) idempotent: bool,
    /// The body can be sent again.
    pub(crate) body: bool,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::error::{TransportError, TransportKind};

    const READING: Repeatable = Repeatable { idempotent: true, body: true };
    const WRITING: Repeatable = Repeatable { idempotent: false, body: true };

    fn error(kind: TransportKind) -> Error {
        Error::from(TransportError::new(kind, "x"))
    }

    #[test]
    fn what_may_have_been_carried_out_is_not_repeated() {
        let pause = |kind, call| Retry::new().pause(&error(kind), call, 1, Deadline::after(None)).is_some();
        assert!(pause(TransportKind::Refused, WRITING) && pause(TransportKind::Refused, READING));
        assert!(!pause(TransportKind::Reset, WRITING) && pause(TransportKind::Reset, READING));
        assert!(!pause(TransportKind::Incomplete, WRITING) && pause(TransportKind::Incomplete, READING));
        assert!(!pause(TransportKind::Refused, Repeatable { body: false, ..READING }));
        assert!(!pause(TransportKind::Other, READING));
    }

    #[test]
    fn attempts_and_pauses_are_bounded() {
        let retry = Retry::new().attempts(4).backoff(Duration::from_secs(1), Duration::from_secs(3));
        let pause = |attempt| retry.pause(&error(TransportKind::Reset), READING, attempt, Deadline::after(None));
        for _ in 0..100 {
            assert!(pause(1).unwrap() <= Duration::from_secs(1));
            assert!(pause(2).unwrap() <= Duration::from_secs(2));
            assert!(pause(3).unwrap() <= Duration::from_secs(3));
        }
        assert_eq!(pause(4), None);
        assert_eq!(Retry::off().pause(&error(TransportKind::Reset), READING, 1, Deadline::after(None)), None);
        let many = Retry::new().attempts(u32::MAX);
        assert!(many.pause(&error(TransportKind::Reset), READING, u32::MAX - 1, Deadline::after(None)).is_some());
    }
}
