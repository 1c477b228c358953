//! Keep-alives that go on: the active agents of a demo home report as long as it is served.
//!
//! Only in a home that `wazuh-apid demo` made ([`DemoMarker`]), and only while no daemon of a manager has a socket
//! there; in any other, what the database says of the agents is the manager's and is left alone. A walk over all ids
//! takes about five minutes, a third of the time after which an agent counts as gone. Each step renews the agents of a
//! range of ids in one short transaction, so that readers are hardly held up, and does for the range what the manager's
//! monitor does: agents that have been silent for too long are disconnected.
//!
//! A fleet whose server was down for long would be found gone as a whole. It is not, since its agents are not there:
//! the first walk, and one after the clock has leapt, renews them all at once instead, from the first to the last.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use apid_home::Home;
use apid_home::clock::now;
use apid_home::marker::DemoMarker;
use apid_manager::is_live;
use apid_store::{Database, Store, StoreError, Writer, bind};

/// Seconds of silence after which an agent is disconnected: the manager's default.
const LONGEST_SILENCE: i64 = 900;

/// Time of a walk over all agents.
const WALK: Duration = Duration::from_secs(300);

/// Time between two steps of a walk, at least and at most. Each step ends the life of every reply that is kept, so
/// there are few rather than small ones: in a fleet of 100,000 a step takes some milliseconds.
const SHORTEST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(30);

/// Ids in a step, at least. In a large fleet there are more, so that a walk takes its time and no more.
const FEWEST: i64 = 200;

/// Ids in a transaction of the first walk, and the pause between two.
const AT_ONCE: i64 = 2_000;
const PAUSE: Duration = Duration::from_millis(10);

/// Seconds between the youngest and the oldest keep-alive of a fleet that has just been renewed as a whole.
const SPREAD: i64 = 240;

/// A leap of the clock between two steps, in seconds, after which no agent is disconnected for its silence.
const LEAP: i64 = 120;

/// The thread. It ends when this is dropped.
pub struct KeepAlive {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl KeepAlive {
    /// Begins, if `home` is a demo home and `store` may change it.
    pub fn start(home: &Home, store: &Store) -> Option<Self> {
        if store.is_read_only() || !DemoMarker::of(home).is_some_and(|marker| marker.finished) {
            return None;
        }
        let (stop, stopped) = channel();
        let walk =
            Walk { home: home.clone(), global: store.database(home.global_db()), next: 0, last: 0, settling: true };
        let thread = std::thread::Builder::new().name("keep-alive".to_owned()).spawn(move || walk.go_on(&stopped));
        match thread {
            Ok(thread) => Some(Self { stop: Some(stop), thread: Some(thread) }),
            Err(error) => {
                tracing::error!(%error, "cannot start the keep-alives of the demo fleet");
                None
            }
        }
    }
}

impl Drop for KeepAlive {
    fn drop(&mut self) {
        // The thread waits on the other end, and is never longer than a step away from it.
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Where the walk is.
struct Walk {
    home: Home,
    global: Database,
    /// The id that comes next.
    next: i64,
    /// When the last step was.
    last: i64,
    /// Whether this walk renews all agents and disconnects none of them.
    settling: bool,
}

impl Walk {
    fn go_on(mut self, stopped: &Receiver<()>) {
        let mut pause = Duration::ZERO;
        let mut has_failed = false;
        loop {
            match stopped.recv_timeout(pause) {
                Err(RecvTimeoutError::Timeout) => {}
                _ => return,
            }
            pause = match self.step(now()) {
                Ok(pause) => {
                    has_failed = false;
                    pause
                }
                // A manager has started since the look at its sockets.
                Err(StoreError::Owned(_)) => LONGEST,
                // A database that is busy or being replaced; the next step may do better.
                Err(error) => {
                    if has_failed {
                        tracing::warn!(%error, "the agents of the demo fleet cannot report; retrying");
                    } else {
                        tracing::debug!(%error, "a keep-alive of the demo fleet failed");
                    }
                    has_failed = true;
                    LONGEST
                }
            };
        }
    }

    /// Renews the next agents and says how long to wait then.
    fn step(&mut self, now: i64) -> Result<Duration, StoreError> {
        if is_live(&self.home) {
            return Ok(LONGEST);
        }
        let highest: i64 = self
            .global
            .read_now(|reader| reader.one("SELECT coalesce(max(id), 0) FROM agent", &[], |row| row.get::<i64>(0)))?;
        if (now - self.last).abs() > LEAP {
            // The agents were not silent: no server was there to hear them.
            (self.next, self.settling) = (0, true);
        }
        self.last = now;
        if self.settling {
            let last = (self.next + AT_ONCE).min(highest);
            self.global.write_now(|writer| renew(writer, (self.next, last), now, SPREAD))?;
            if last < highest {
                self.next = last + 1;
                return Ok(PAUSE);
            }
            (self.next, self.settling) = (0, false);
            return Ok(SHORTEST);
        }
        let first = if self.next > highest { 0 } else { self.next };
        let (length, pause) = pace(highest);
        let range = (first, first + length - 1);
        let interval = pause.as_secs().cast_signed();
        self.global.write_now(|writer| {
            disconnect(writer, range, now)?;
            renew(writer, range, now, interval)
        })?;
        self.next = first + length;
        Ok(pause)
    }
}

/// How many ids a step has in a fleet with this highest id, and how long it is to the next.
fn pace(highest: i64) -> (i64, Duration) {
    const MOST_STEPS: i64 = (WALK.as_secs() / SHORTEST.as_secs()).cast_signed();
    let length = (highest / MOST_STEPS + 1).max(FEWEST);
    let steps = highest / length + 1;
    let pause = Duration::from_millis(1_000 * WALK.as_secs() / steps.unsigned_abs());
    (length, pause.clamp(SHORTEST, LONGEST))
}

/// The agents of a range that report have done so within the last `spread` seconds, each at its own time. Those that
/// only begin to are not given up either.
fn renew(writer: &Writer<'_>, (first, last): (i64, i64), now: i64, spread: i64) -> Result<(), StoreError> {
    writer.change(
        "UPDATE agent SET last_keepalive = max(coalesce(last_keepalive, 0), ?3 - (id * 7919) % ?4) \
         WHERE id BETWEEN max(?1, 1) AND ?2 AND connection_status IN ('active', 'pending')",
        bind![first, last, now, spread],
    )?;
    Ok(())
}

/// What the manager's monitor does with agents that have been silent for too long.
fn disconnect(writer: &Writer<'_>, (first, last): (i64, i64), now: i64) -> Result<(), StoreError> {
    writer.change(
        "UPDATE agent SET connection_status = 'disconnected', disconnection_time = ?3, status_code = 4 \
         WHERE id BETWEEN max(?1, 1) AND ?2 AND connection_status IN ('active', 'pending') AND last_keepalive < ?3 - ?4",
        bind![first, last, now, LONGEST_SILENCE],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Duration;

    use super::{KeepAlive, LEAP, LONGEST_SILENCE, WALK, Walk, pace};
    use crate::demo::{Inventory, Plan, fill};
    use apid_home::Home;
    use apid_home::clock::now;
    use apid_store::{Access, Single, Store};

    struct Demo {
        home: Home,
        store: Store,
        _directory: tempfile::TempDir,
    }

    fn demo(agents: u32) -> Demo {
        let directory = tempfile::tempdir().unwrap();
        let home =
            fill(&directory.path().join("home"), Plan { agents, seed: 1, inventory: Inventory::None }, |_, _| ())
                .unwrap()
                .home;
        Demo { store: Store::new(home.root()), home, _directory: directory }
    }

    impl Demo {
        fn walk(&self) -> Walk {
            Walk {
                home: self.home.clone(),
                global: self.store.database(self.home.global_db()),
                next: 0,
                last: 0,
                settling: true,
            }
        }

        fn number(&self, query: &str) -> i64 {
            let database = Single::open(&self.home.global_db(), Access::ReadOnly).unwrap();
            database.look(|reader| reader.one(query, &[], |row| row.get::<i64>(0))).unwrap()
        }

        fn run(&self, change: &str) {
            Single::open(&self.home.global_db(), Access::ReadWrite).unwrap().script(change).unwrap();
        }

        fn oldest(&self) -> i64 {
            self.number("SELECT min(last_keepalive) FROM agent WHERE id > 0 AND connection_status = 'active'")
        }
    }

    #[test]
    fn a_fleet_that_was_not_served_is_settled_and_then_goes_on() {
        let demo = demo(5_000);
        let disconnected = "SELECT count(*) FROM agent WHERE connection_status = 'disconnected'";
        let before = demo.number(disconnected);
        let mut walk = demo.walk();
        // A month later.
        let mut now = now() + 30 * 86_400;
        while walk.step(now).unwrap() < Duration::from_secs(1) {}
        assert_eq!(demo.number(disconnected), before);
        assert!(demo.oldest() > now - 300);
        // From here on no keep-alive is older than a walk and a step.
        let end = now + 900;
        while now < end {
            now += i64::try_from(walk.step(now).unwrap().as_secs()).unwrap();
        }
        assert!(demo.oldest() > now - i64::try_from(WALK.as_secs()).unwrap() - 60, "{}", now - demo.oldest());
        assert_eq!(demo.number(disconnected), before);
    }

    #[test]
    fn agents_that_are_silent_for_too_long_are_disconnected() {
        let demo = demo(50);
        let mut walk = demo.walk();
        let now = now();
        while walk.step(now).unwrap() < Duration::from_secs(1) {}
        let silent = format!("UPDATE agent SET last_keepalive = {} WHERE id = 2", now - LONGEST_SILENCE - 1);
        demo.run(&silent);
        walk.step(now + 10).unwrap();
        let gone = "SELECT disconnection_time FROM agent WHERE id = 2 AND connection_status = 'disconnected' AND status_code = 4";
        assert_eq!(demo.number(gone), now + 10);
        // What is disconnected says nothing.
        walk.step(now + 10 + LEAP / 2).unwrap();
        assert_eq!(demo.number(gone), now + 10);
    }

    #[test]
    fn a_leap_of_the_clock_in_the_middle_of_a_walk_disconnects_no_agent() {
        let demo = demo(5_000);
        let disconnected = "SELECT count(*) FROM agent WHERE connection_status = 'disconnected'";
        let before = demo.number(disconnected);
        let mut walk = demo.walk();
        let mut now = now();
        while walk.step(now).unwrap() < Duration::from_secs(1) {}
        for _ in 0..12 {
            now += i64::try_from(walk.step(now).unwrap().as_secs()).unwrap();
        }
        assert!(walk.next > 1_000, "{}", walk.next);
        // The machine sleeps for an hour.
        now += 3_600;
        while walk.step(now).unwrap() < Duration::from_secs(1) {}
        assert!(demo.oldest() > now - 300, "{}", now - demo.oldest());
        walk.step(now + 10).unwrap();
        assert_eq!(demo.number(disconnected), before);
    }

    #[test]
    fn every_agent_has_its_turn_in_a_walk() {
        for highest in [1, 12, 199, 200, 201, 5_000, 100_000, 1_000_000] {
            let (length, pause) = pace(highest);
            let steps = u32::try_from(highest / length + 1).unwrap();
            assert!(pause * steps <= WALK + pause, "{highest}");
        }
        let (length, pause) = pace(100_000);
        assert!(length.unsigned_abs() / pause.as_secs() < 400);
    }

    #[test]
    fn a_new_demo_home_writes_ahead_and_another_keeps_its_mode() {
        let mode = |home: &Home| {
            let database = Single::open(&home.global_db(), Access::ReadOnly).unwrap();
            database.look(|reader| reader.one("PRAGMA journal_mode", &[], |row| row.get::<String>(0))).unwrap()
        };
        assert_eq!(mode(&demo(3).home), "wal");
        let directory = tempfile::tempdir().unwrap();
        apid_store::homes::create(directory.path()).unwrap();
        let home =
            fill(directory.path(), Plan { agents: 3, seed: 1, inventory: Inventory::None }, |_, _| ()).unwrap().home;
        assert_eq!(mode(&home), "delete");
    }

    #[test]
    fn only_a_demo_home_without_a_manager_is_touched() {
        let demo = demo(20);
        let old = "UPDATE agent SET last_keepalive = 1000 WHERE id > 0 AND connection_status = 'active'";
        demo.run(old);
        let socket = std::os::unix::net::UnixListener::bind(demo.home.wdb_socket()).unwrap();
        demo.walk().step(now()).unwrap();
        assert_eq!(demo.oldest(), 1000);
        drop(socket);
        std::fs::remove_file(demo.home.wdb_socket()).unwrap();
        let pid_file = demo.home.run_dir().join(format!("wazuh-modulesd-{}.pid", std::process::id()));
        std::fs::write(&pid_file, "").unwrap();
        demo.walk().step(now()).unwrap();
        assert_eq!(demo.oldest(), 1000);
        std::fs::remove_file(pid_file).unwrap();
        assert!(KeepAlive::start(&demo.home, &Store::read_only(demo.home.root())).is_none());
        let thread = KeepAlive::start(&demo.home, &demo.store);
        assert!(thread.is_some());
        drop(thread);
        std::fs::remove_file(demo.home.demo_marker()).unwrap();
        assert!(KeepAlive::start(&demo.home, &demo.store).is_none());
    }
}
