//! Trying events on the ruleset of the home (docs/facts/04-modules.md, section 10; docs/facts/06-backends.md,
//! section 9).
//!
//! Where a manager runs on the home its logtest is asked, unless the caller wants the engine of this server. Sessions
//! of the engine hold the ruleset that was on the disk when they began, and share it as long as its files stay the
//! same. What they remember is charged to the caller who began them, and bounded for all together. Must not be here:
//! what a reply looks like.

mod current;
mod explain;
mod presence;
mod sessions;
mod techniques;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use apid_engine::messages::{Message, Severity};
use apid_engine::report::Report;
use apid_engine::settings::Settings;
use apid_engine::{Moment, Request, Session};
use apid_home::{Home, host_name};
use apid_manager::{LinkError, Sockets};
use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_request::cancel;
use apid_request::fair::{Limits as Waiting, Turns};
use apid_store::{Lane, Store, StoreError};
use serde_json::{Map, Value};

pub use current::Cluster;
use current::{Current, Loaded, faults};
pub(crate) use current::{Sources, errors, settings, with_place};
pub use explain::{Changed, Explain, Explained, ExplainedEvent, Outcome};
use presence::Presence;
use sessions::{Ending, Held, Sessions, TOKEN};
pub use techniques::techniques;

use crate::{Fault, Texts};

/// The longest question that the manager's logtest reads, in bytes of the message that the real API makes of it.
const LONGEST: usize = 65_535;

/// Bytes of that message beside the values.
const FRAME: usize =
    r#"{"version": 1, "origin": {"name": "Logtest", "module": "API"}, "command": "log_processing", "parameters": {"event": "", "log_format": "", "location": ""}}"#
        .len();

/// Bytes of that message at most for a byte of a value.
const MOST_ESCAPED: usize = 6;

/// Questions to the manager that are asked at the same time, by all callers and by one, and what may wait.
const AT_ONCE: u64 = 16;
const OF_ONE: u64 = 4;
const WAITING: Waiting = Waiting { each: 64, total: 1_024 };

/// How long a sweep for sessions that nobody uses waits at most, so that it ends soon after its server.
const LONGEST_SWEEP: Duration = Duration::from_mins(1);

/// Whose engine is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// That of the manager where one runs, and otherwise that of this server.
    #[default]
    Manager,
    /// That of this server.
    Own,
}

/// An event to try.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    /// The session; `None` for a new one.
    pub token: Option<String>,
    /// The event.
    pub event: String,
    /// How it would be collected, such as `syslog`; what is found does not depend on it.
    pub log_format: String,
    /// Where it would be found, such as `/var/log/syslog`.
    pub location: String,
}

/// What comes of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<T> {
    /// The whole answer of the manager's daemon, which took the question.
    Manager(Value),
    /// That of the engine of this server.
    Own(T),
}

/// What comes of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// What was said before the event was tried: of the token, of a ruleset that was loaded, of the new session.
    pub before: Vec<Message>,
    /// The session and what was found; nothing, where no session could begin.
    pub found: Option<Found>,
}

/// What was found in an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The session.
    pub token: String,
    /// What the engine says.
    pub report: Report,
    /// When the event was tried.
    pub at: SystemTime,
    /// A number that no other event has which was tried in this process.
    pub number: u64,
    /// The name of this host.
    pub host: Arc<str>,
    /// The cluster that this node belongs to, unless its configuration hides that.
    pub cluster: Option<Arc<Cluster>>,
}

/// What comes of ending a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// What is said of it: an error, or that it was closed.
    pub message: Message,
}

/// The tester of a home. Cheap to clone.
#[derive(Clone)]
pub struct Logtest(Arc<Shared>);

struct Shared {
    home: Home,
    store: Store,
    current: Current,
    presence: Presence,
    sessions: Arc<Mutex<Swept>>,
    /// Times of sessions count from here.
    began: Instant,
    host: Arc<str>,
    tried: AtomicU64,
    /// One ruleset is loaded at a time.
    loading: Turns,
    /// One ruleset with changed files is there at a time.
    explaining: Turns,
    /// For questions to the manager's daemon.
    asking: Turns,
}

/// The sessions, and whether a thread looks after those that nobody uses.
#[derive(Default)]
struct Swept {
    sessions: Sessions<Running>,
    is_swept: bool,
}

/// A session of the engine.
struct Running {
    token: String,
    ruleset: u64,
    cluster: Option<Arc<Cluster>>,
    /// One event at a time.
    turns: Turns,
    state: Mutex<State>,
    bytes: AtomicU64,
}

struct State {
    session: Session,
    charge: Charge,
}

impl Held for Running {
    fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    fn ruleset(&self) -> u64 {
        self.ruleset
    }

    fn is_busy(&self) -> bool {
        self.state.try_lock().is_err()
    }
}

/// Takes the data of a holder that panicked: every critical section here leaves its data whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Logtest {
    pub(crate) fn new(store: &Store, sources: Sources) -> Self {
        Self(Arc::new(Shared {
            home: sources.home.clone(),
            store: store.clone(),
            current: Current::new(sources),
            presence: Presence::default(),
            sessions: Arc::default(),
            began: Instant::now(),
            host: host_name().into(),
            tried: AtomicU64::new(0),
            loading: Turns::new(1, WAITING),
            explaining: Turns::new(1, WAITING),
            asking: Turns::shared(AT_ONCE, OF_ONE, WAITING),
        }))
    }

    /// Sessions of the engine that there are now. Those of a manager's daemon are not known.
    #[must_use]
    pub fn sessions(&self) -> usize {
        lock(&self.0.sessions).sessions.len()
    }

    /// Tries an event.
    ///
    /// # Errors
    ///
    /// [`Fault::Logtest`] when the question is none; [`Fault::Link`] when the manager does not answer, or
    /// `<rule_test>` turns the tester off; when the request was given up.
    pub async fn run(&self, engine: Engine, trial: Trial) -> Result<Answer<Tried>, Fault> {
        check(&trial)?;
        if engine == Engine::Own {
            return self.run_own(trial).await.map(Answer::Own);
        }
        // The thread that tries the event looks for a manager first, which saves another thread's work.
        if let Some(running) = trial.token.as_deref().and_then(|token| self.find(token)) {
            let trial = Arc::new(trial);
            return match self.run_in(running, Arc::clone(&trial), engine).await? {
                None => self.ask_about(Arc::unwrap_or_clone(trial)).await,
                found => Ok(Answer::Own(Tried { before: Vec::new(), found })),
            };
        }
        match self.asks_manager(engine).await? {
            true => self.ask_about(trial).await,
            false => self.run_own(trial).await.map(Answer::Own),
        }
    }

    /// Ends a session.
    ///
    /// # Errors
    ///
    /// As [`Self::run`].
    pub async fn end(&self, engine: Engine, token: String) -> Result<Answer<Ended>, Fault> {
        if self.asks_manager(engine).await? {
            let parameters = Map::from_iter([("token".to_owned(), token.into())]);
            return self.ask("remove_session", parameters).await.map(Answer::Manager);
        }
        if !may_be_token(&token) {
            return Err(Fault::Logtest(format!("(7309): '{token}' is not a valid token")));
        }
        let (severity, text) = match lock(&self.0.sessions).sessions.end(&token, self.0.began.elapsed()) {
            Ending::Done => (Severity::Info, format!("(7206): The session '{token}' was closed successfully")),
            Ending::Unknown => (Severity::Error, format!("(7004): No session found for token '{token}'")),
            Ending::Busy => (Severity::Error, format!("(7318): Failure to remove session '{token}'")),
        };
        Ok(Answer::Own(Ended { message: Message::new(severity, text) }))
    }

    /// What is wrong with the ruleset of the home, each with its file and line where they are known; nothing if the
    /// engine loads it, or there is none yet. Blocks.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        match self.0.current.get() {
            Ok(loaded) if loaded.ruleset.is_some() || loaded.is_unmade => Vec::new(),
            Ok(loaded) => faults(&loaded.messages),
            // A manager runs without rules.
            Err(Fault::NoSection) => Vec::new(),
            Err(fault) => vec![fault.to_string()],
        }
    }

    /// The same of the ruleset that the home would have with another text in `etc/ossec.conf`. Blocks.
    #[must_use]
    pub fn faults_with(&self, configuration: &str) -> Vec<String> {
        match self.0.current.faults_with(configuration) {
            Ok(faults) => faults,
            Err(Fault::NoSection) => Vec::new(),
            Err(fault) => vec![fault.to_string()],
        }
    }

    /// What the home says that decides how a ruleset answers. Blocks.
    pub(crate) fn settings(&self) -> Settings {
        self.0.current.settings()
    }

    /// The files that are in force. Blocks.
    pub(crate) fn texts(&self) -> Result<Texts, Fault> {
        self.0.current.texts()
    }

    /// Whether a question is for a manager's daemon.
    async fn asks_manager(&self, engine: Engine) -> Result<bool, Fault> {
        if engine == Engine::Own {
            return Ok(false);
        }
        let shared = Arc::clone(&self.0);
        self.0.store.run(Lane::Cheap, move || Ok::<_, Fault>(shared.has_manager())).await
    }

    /// Asks a manager's daemon about an event.
    async fn ask_about(&self, trial: Trial) -> Result<Answer<Tried>, Fault> {
        let Trial { token, event, log_format, location } = trial;
        let mut parameters = Map::new();
        parameters.extend(token.map(|token| ("token".to_owned(), token.into())));
        for (name, value) in [("event", event), ("log_format", log_format), ("location", location)] {
            parameters.insert(name.to_owned(), value.into());
        }
        self.ask("log_processing", parameters).await.map(Answer::Manager)
    }

    /// Asks a manager's daemon, in turn.
    async fn ask(&self, command: &'static str, parameters: Map<String, Value>) -> Result<Value, Fault> {
        let turn = self.0.asking.turn().await.map_err(StoreError::from)?;
        let home = self.0.home.clone();
        let work = move || {
            let answer = Sockets::new(&home).logtest(command, &Value::Object(parameters));
            drop(turn);
            answer
        };
        let answer = cancel::blocking(work).await.map_err(|_| StoreError::Stopped)??;
        match answer.get("error").and_then(Value::as_i64) {
            Some(0) => Ok(answer),
            Some(_) => {
                let text = answer.get("message").and_then(Value::as_str);
                Err(Fault::Logtest(text.unwrap_or("Could not parse error message").to_owned()))
            }
            None => Err(LinkError::Unreadable("logtest".to_owned()).into()),
        }
    }

    async fn run_own(&self, mut trial: Trial) -> Result<Tried, Fault> {
        let mut before = Vec::new();
        if let Some(token) = trial.token.take_if(|token| !may_be_token(token)) {
            before.push(Message::new(Severity::Warning, format!("(7309): '{token}' is not a valid token")));
        }
        let known = trial.token.as_deref().map(|token| (token, self.find(token)));
        if let Some((token, None)) = &known {
            before.push(Message::new(Severity::Warning, format!("(7003): '{token}' token expires")));
        }
        let running = match known.and_then(|(_, running)| running) {
            Some(running) => running,
            None => match self.begin(&mut before).await? {
                Some(running) => running,
                None => return Ok(Tried { before, found: None }),
            },
        };
        let found = self.run_in(running, Arc::new(trial), Engine::Own).await?;
        Ok(Tried { before, found })
    }

    /// Tries an event in a session, unless it is for a manager's daemon.
    async fn run_in(&self, running: Arc<Running>, trial: Arc<Trial>, engine: Engine) -> Result<Option<Found>, Fault> {
        let turn = running.turns.turn().await.map_err(StoreError::from)?;
        let shared = Arc::clone(&self.0);
        let work = move || {
            if engine == Engine::Manager && shared.has_manager() {
                return Ok::<_, Fault>(None);
            }
            let found = shared.process(&running, &trial);
            drop(turn);
            Ok(Some(found))
        };
        self.0.store.run(Lane::Heavy, work).await
    }

    fn find(&self, token: &str) -> Option<Arc<Running>> {
        lock(&self.0.sessions).sessions.find(token, self.0.began.elapsed())
    }

    /// Begins a session; none, if the ruleset cannot be loaded, or not without an error.
    async fn begin(&self, before: &mut Vec<Message>) -> Result<Option<Arc<Running>>, Fault> {
        let shared = Arc::clone(&self.0);
        let client = Caller::current().map(|caller| caller.client());
        let work = move || {
            let loaded = match shared.current.get() {
                Ok(loaded) => loaded,
                Err(fault) if is_about_files(&fault) => {
                    return Ok((vec![Message::new(Severity::Error, fault.to_string()), not_begun()], None));
                }
                Err(fault) => return Err(fault),
            };
            if !loaded.is_enabled {
                // As the real API finds no daemon that would answer.
                return Err(LinkError::Refused("logtest".to_owned()).into());
            }
            let mut messages: Vec<_> = loaded.messages.iter().filter(|message| message.shown).cloned().collect();
            let Some(ruleset) = &loaded.ruleset else {
                messages.push(not_begun());
                return Ok((messages, None));
            };
            let running = shared.add(&loaded, Session::new(Arc::clone(ruleset)), Budget::process().empty(client))?;
            let text = format!("(7202): Session initialized with token '{}'", running.token);
            messages.push(Message::new(Severity::Info, text));
            Ok((messages, Some(running)))
        };
        let (messages, running) = self.load(work).await?;
        before.extend(messages);
        Ok(running)
    }

    /// Does work that may load a ruleset, in turn.
    async fn load<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let turn = self.0.loading.turn().await.map_err(StoreError::from)?;
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        self.0.store.run(Lane::Heavy, work).await
    }
}

impl Shared {
    /// Whether a manager runs on the home, or its logtest.
    fn has_manager(&self) -> bool {
        self.presence.has_manager(&self.home)
    }

    /// Adds a session with a token of its own.
    fn add(&self, loaded: &Loaded, session: Session, charge: Charge) -> Result<Arc<Running>, Fault> {
        let mut swept = lock(&self.sessions);
        let token = loop {
            let token = token()?;
            if !swept.sessions.is_taken(&token) {
                break token;
            }
        };
        let running = Arc::new(Running {
            token: token.clone(),
            ruleset: loaded.number,
            cluster: loaded.cluster.clone(),
            turns: Turns::new(1, WAITING),
            bytes: AtomicU64::new(session.bytes() as u64),
            state: Mutex::new(State { session, charge }),
        });
        swept.sessions.add(token, Arc::clone(&running), loaded.limits, self.began.elapsed());
        if !swept.is_swept {
            let (sessions, began) = (Arc::downgrade(&self.sessions), self.began);
            let sweep = move || {
                while let Some(sessions) = sessions.upgrade() {
                    let mut swept = lock(&sessions);
                    let Some(wait) = swept.sessions.end_unused(began.elapsed()) else {
                        swept.is_swept = false;
                        return;
                    };
                    drop(swept);
                    drop(sessions);
                    thread::sleep(wait.clamp(Duration::from_secs(1), LONGEST_SWEEP));
                }
            };
            // Without a thread they end when the next question comes.
            swept.is_swept = thread::Builder::new().name("logtest-sweep".to_owned()).spawn(sweep).is_ok();
        }
        Ok(running)
    }

    /// Tries an event in a session.
    fn process(&self, running: &Running, trial: &Trial) -> Found {
        let at = SystemTime::now();
        let mut state = lock(&running.state);
        let report = state.session.process(Request {
            event: trial.event.as_bytes(),
            location: trial.location.as_bytes(),
            moment: moment(at),
            host: &self.host,
            trace: false,
        });
        let bytes = state.session.bytes() as u64;
        // It is in use already; what others want waits for it.
        state.charge.set(bytes);
        drop(state);
        if running.bytes.swap(bytes, Ordering::Relaxed) < bytes {
            lock(&self.sessions).sessions.shrink(&running.token);
        }
        Found {
            token: running.token.clone(),
            report,
            at,
            number: self.tried.fetch_add(1, Ordering::Relaxed),
            host: Arc::clone(&self.host),
            cluster: running.cluster.clone(),
        }
    }
}

/// Rules for times of the day go by the local clock.
fn moment(at: SystemTime) -> Moment {
    let seconds = at.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let offset = jiff::Zoned::now().offset().seconds();
    Moment { seconds: i64::try_from(seconds).unwrap_or_default(), offset }
}

/// Whether a text could be a token; what else it is the daemon does not look at. Nothing with line feeds is repeated.
fn may_be_token(text: &str) -> bool {
    text.len() == TOKEN && !text.contains(char::is_control)
}

/// A token: 32 random bits of the system, not of the library of ciphers, whose first ones take some 50 ms.
fn token() -> Result<String, Fault> {
    let unfilled = |_| Fault::Configuration("the system gives no random numbers".to_owned());
    Ok(format!("{:08x}", getrandom::u32().map_err(unfilled)?))
}

fn not_begun() -> Message {
    Message::new(Severity::Error, "(7311): Failure to initializing session")
}

/// Whether a fault keeps the ruleset from being loaded, which logtest tells in its messages.
fn is_about_files(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Configuration(_)
            | Fault::NoSection
            | Fault::EmptySection
            | Fault::Missing { .. }
            | Fault::Unreadable { .. }
            | Fault::TooLarge { .. }
    )
}

/// Refuses what the manager's daemon refuses, in its order and words. Texts end at a NUL for it.
fn check(trial: &Trial) -> Result<(), Fault> {
    let Trial { token, event, log_format, location } = trial;
    let token = token.as_deref();
    let frame = FRAME + token.map_or(0, |_| r#""token": "", "#.len());
    let texts = [token.unwrap_or_default(), event, log_format, location];
    let is_too_long = |length: fn(&str) -> usize| frame + texts.into_iter().map(length).sum::<usize>() > LONGEST;
    // Most are far from too long, which needs no counting.
    if is_too_long(|text| MOST_ESCAPED * text.len()) && is_too_long(escaped) {
        return Err(Fault::Logtest("(7315): Failure to receive message: size is bigger than expected".to_owned()));
    }
    let is_empty = |text: &str| text.is_empty() || text.starts_with('\0');
    for (name, text) in [("location", location), ("log_format", log_format)] {
        if is_empty(text) {
            return Err(Fault::Logtest(format!("(7308): '{name}' JSON field is required and must be a string")));
        }
    }
    if is_empty(event) {
        return Err(Fault::Logtest("(7317): 'event' JSON field value is not valid".to_owned()));
    }
    Ok(())
}

/// Bytes of a text in the JSON that the real API makes of it, which is ASCII.
fn escaped(text: &str) -> usize {
    let length = |symbol: char| match symbol {
        '"' | '\\' | '\n' | '\r' | '\t' | '\u{8}' | '\u{c}' => 2,
        ' '..='~' => 1,
        symbol => 6 * symbol.len_utf16(),
    };
    text.chars().map(length).sum()
}

#[cfg(test)]
mod tests;
