//! The second client: asks for little, again and again, and notes how long it waits.

use std::time::{Duration, Instant};

use crate::connection::{Client, Connection, Request};
use crate::stop::Stop;

/// A client that nobody may keep from being served.
#[derive(Clone, Debug)]
pub struct Victim {
    /// Who it is.
    pub client: Client,
    /// The header of its token.
    pub bearer: String,
    /// What it asks for.
    pub target: String,
    /// Time between two requests.
    pub pause: Duration,
    /// Whether every request comes on a connection of its own, as those of newcomers do.
    pub reconnects: bool,
}

/// How long requests took.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// Of each request in order of time, failed ones included.
    sorted: Vec<Duration>,
    /// Why requests failed.
    pub failures: Vec<String>,
}

impl Times {
    /// These and others.
    #[must_use]
    pub fn and(mut self, other: Times) -> Times {
        self.sorted.extend(other.sorted);
        self.sorted.sort_unstable();
        self.failures.extend(other.failures);
        self
    }

    /// Requests in all.
    pub fn count(&self) -> usize {
        self.sorted.len()
    }

    /// The time that `percent` in a hundred beat.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.sorted.get(self.sorted.len() * percent / 100).copied().unwrap_or_default()
    }
}

impl Victim {
    /// Asks until `stop` is set, and at least once. A request that was begun is waited for.
    pub fn ask_until(&self, stop: &Stop) -> Times {
        self.ask(|_| stop.is_set())
    }

    /// Asks `count` times.
    pub fn ask_times(&self, count: usize) -> Times {
        self.ask(|asked| asked >= count)
    }

    fn ask(&self, is_enough: impl Fn(usize) -> bool) -> Times {
        let mut times = Times::default();
        let mut connection = None;
        loop {
            let begin = Instant::now();
            let outcome = self.once(&mut connection);
            times.sorted.push(begin.elapsed());
            if let Err(error) = outcome {
                times.failures.push(error);
                connection = None;
            }
            if self.reconnects {
                connection = None;
            }
            if is_enough(times.count()) {
                times.sorted.sort_unstable();
                return times;
            }
            std::thread::sleep(self.pause);
        }
    }

    fn once(&self, connection: &mut Option<Connection>) -> Result<(), String> {
        let open = match connection.take() {
            Some(open) => open,
            None => self.client.open().map_err(|error| format!("cannot connect: {error}"))?,
        };
        let open = connection.insert(open);
        let reply = open.ask(Request::get(&self.target, &self.bearer)).map_err(|error| error.to_string())?;
        match reply.status {
            200 => Ok(()),
            status => Err(format!("{status}: {}", String::from_utf8_lossy(&reply.body))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_all_requests() {
        let sorted = (1..=200).map(Duration::from_millis).collect();
        let times = Times { sorted, failures: Vec::new() };
        assert_eq!(times.percentile(50), Duration::from_millis(101));
        assert_eq!(times.percentile(99), Duration::from_millis(199));
        assert_eq!(Times::default().percentile(99), Duration::ZERO);
    }
}
