//! The sockets of a running manager (docs/facts/06-backends.md, sections 2, 6 to 8 and 11; of release 5,
//! docs/facts/07-v5.md, section 7.1).
//!
//! Queues take one datagram for each agent or event. Questions go over streams, framed by their length in four bytes
//! with the lowest first, one question to a connection. Everything has a limit of time and size, so that a daemon that
//! hangs or sends without end holds a worker no longer than that.

mod enrolment;
mod http;
mod json_text;
mod logtest;
mod orders;
mod stream;

use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use socket2::{Domain, SockAddr, Socket, Type};

pub use self::enrolment::{GroupChange, Registered, Registration};
use self::json_text::json_text;
use self::stream::LONGEST_QUESTION;
pub(crate) use self::stream::{Timed, talk};
use super::{
    Addressee, AgentLink, AgentTask, Command, Daemon, EVENT_HEADER, LinkError, Question, Task, TaskReply, TaskState,
    UpgradeCodes, UpgradeOrder,
};
use apid_home::agent::id_text;
use apid_home::clock::now;
use apid_home::{Home, Layout};

/// For one exchange. Longer than remoted waits for an agent.
const EXCHANGE_LIMIT: Duration = Duration::from_secs(20);

/// For everything that one request sends: its thread is not kept longer than that, and one exchange.
const REQUEST_LIMIT: Duration = Duration::from_secs(120);

/// Agents in one question about counters.
const AGENTS_COUNTED: usize = 74;

/// Agents in one order of an upgrade, and in one question for results.
const AGENTS_ORDERED: usize = 500;
const AGENTS_ASKED: usize = 97;

/// The module's code for trouble with its tasks, after which it is asked about fewer agents.
const MODULE_OVERRUN: u16 = 4;

/// Pages of a component's counters.
const PAGES: usize = 1_000;

const RESTART_JSON: &str = r#"{"version": 1, "origin": {"module": "framework"}, "command": "restart-wazuh0", "parameters": {"extra_args": [], "alert": {}}}"#;
const RESTART_TEXT: &str = "restart-ossec0";
const RESTART_TAIL: &str = " - null (from_the_server) (no_rule_id)";

/// The sockets of a home's manager.
pub struct Sockets {
    home: Home,
    exchange_limit: Duration,
}

impl Sockets {
    /// The sockets of `home`.
    pub fn new(home: &Home) -> Self {
        Self { home: home.clone(), exchange_limit: EXCHANGE_LIMIT }
    }

    /// The same with another limit for each exchange.
    pub fn within(home: &Home, exchange_limit: Duration) -> Self {
        Self { home: home.clone(), exchange_limit }
    }

    fn queue(&self, path: PathBuf) -> Result<DatagramQueue, LinkError> {
        let connect = || -> io::Result<UnixDatagram> {
            let socket = UnixDatagram::unbound()?;
            socket.set_write_timeout(Some(self.exchange_limit))?;
            socket.connect(&path)?;
            Ok(socket)
        };
        match connect() {
            Ok(socket) => Ok(DatagramQueue { socket, path }),
            Err(_) => Err(LinkError::NoQueue(path)),
        }
    }

    /// One question over a stream.
    fn exchange(&self, path: &Path, question: &[u8]) -> Result<Vec<u8>, LinkError> {
        self.exchange_within(self.exchange_limit, path, question)
    }

    /// One question over a stream, for as long as `limit`.
    fn exchange_within(&self, limit: Duration, path: &Path, question: &[u8]) -> Result<Vec<u8>, LinkError> {
        let name = socket_name(path);
        if question.len() > LONGEST_QUESTION {
            return Err(LinkError::exchange(&name, "the question is too long"));
        }
        let stream = self.connect(path, limit)?;
        talk(stream, question).map_err(|error| match error.kind() {
            ErrorKind::TimedOut | ErrorKind::WouldBlock => LinkError::exchange(&name, "timed out"),
            _ => LinkError::exchange(&name, error),
        })
    }

    /// A stream to the daemon at this path, for as long as `limit`.
    fn connect(&self, path: &Path, limit: Duration) -> Result<Timed, LinkError> {
        let connect = || -> io::Result<UnixStream> {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            // Connecting waits too, where many do already.
            socket.set_write_timeout(Some(limit))?;
            socket.connect(&SockAddr::unix(path)?)?;
            Ok(OwnedFd::from(socket).into())
        };
        let end = Instant::now() + limit;
        let name = || socket_name(path);
        let stream = connect().map_err(|error| match error.kind() {
            ErrorKind::NotFound => LinkError::NoSocket(name()),
            ErrorKind::ConnectionRefused => LinkError::Refused(name()),
            _ => LinkError::exchange(&name(), error),
        })?;
        Ok(Timed { stream, end })
    }

    fn exchange_json(&self, path: &Path, question: &Value) -> Result<Value, LinkError> {
        let answer = self.exchange(path, &json_text(question))?;
        serde_json::from_slice(&answer).map_err(|_| unreadable(path))
    }

    /// What a daemon that takes JSON answers for: its data, or its code and text.
    fn command(&self, path: &Path, command: &str, parameters: Option<Value>) -> Result<Value, LinkError> {
        let mut question = json!({"version": 1, "origin": {"module": "API"}, "command": command});
        if let (Some(parameters), Some(members)) = (parameters, question.as_object_mut()) {
            members.insert("parameters".to_owned(), parameters);
        }
        let mut answer = self.exchange_json(path, &question)?;
        match code(&answer) {
            0 => Ok(answer.get_mut("data").map(Value::take).unwrap_or_default()),
            code => Err(LinkError::Daemon(code, text(&answer, "message"))),
        }
    }

    fn configuration(&self, agent: i64, component: &str, section: &str) -> Result<Value, LinkError> {
        let asked = format!("{component}:{section}");
        let path = if agent == 0 { self.component(component)? } else { self.home.remote_socket() };
        if agent == 0 && matches!(component, "agent" | "analysis" | "request" | "wazuh-db") {
            // These take JSON.
            return match self.command(&path, "getconfig", Some(json!({ "section": section }))) {
                Err(LinkError::Daemon(_, text)) => Err(refused(&text, asked)),
                answer => answer,
            };
        }
        let question = if agent == 0 {
            format!("getconfig {section}")
        } else {
            format!("{agent:03} {component} getconfig {section}")
        };
        let answer = self.exchange(&path, question.as_bytes())?;
        let answer = String::from_utf8_lossy(&answer);
        match answer.split_once(' ') {
            Some(("ok", json)) => serde_json::from_str(json).map_err(|_| unreadable(&path)),
            Some((_, text)) => Err(refused(text, asked)),
            None => Err(unreadable(&path)),
        }
    }

    /// Whether an agent runs active responses; it is asked.
    fn runs_active_responses(&self, agent: i64) -> Result<(), LinkError> {
        let data = self.configuration(agent, "com", "active-response")?;
        let disabled = data.get("active-response").and_then(|section| section.get("disabled"));
        if disabled.is_some_and(|word| word == "yes") { Err(LinkError::Disabled) } else { Ok(()) }
    }

    /// The socket at which a component of the manager answers for itself.
    fn component(&self, component: &str) -> Result<PathBuf, LinkError> {
        let sockets = self.home.sockets_dir();
        let path = match component {
            "agent" => self.home.analysis_socket(),
            "request" => self.home.remote_socket(),
            "wazuh-db" => self.home.wdb_socket(),
            name => sockets.join(name),
        };
        if path.exists() { Ok(path) } else { Err(LinkError::NoComponent(component.to_owned())) }
    }

    fn state(&self, agent: i64, component: &str) -> Result<Value, LinkError> {
        if agent == 0 && component == "agent" {
            return Err(LinkError::AgentsAlone);
        }
        let path = if agent == 0 { self.home.sockets_dir().join(component) } else { self.home.remote_socket() };
        let ask = |next: bool| -> Result<Value, LinkError> {
            let tail = if next { "getstate next" } else { "getstate" };
            let question = if agent == 0 { tail.to_owned() } else { format!("{agent:03} {component} {tail}") };
            let answer = self.exchange(&path, question.as_bytes()).map_err(|error| match error {
                LinkError::NoSocket(_) | LinkError::Refused(_) => LinkError::Unheard,
                error => error,
            })?;
            let Ok(answer) = serde_json::from_slice::<Value>(&answer) else {
                // Remoted says in words that it cannot reach the agent.
                let words = String::from_utf8_lossy(&answer).into_owned();
                return match words.strip_prefix("err ") {
                    Some(words) => Err(LinkError::Unavailable(words.to_owned())),
                    None => Err(unreadable(&path)),
                };
            };
            match code(&answer) {
                0 => Ok(answer),
                _ => Err(LinkError::Unavailable(text(&answer, "message"))),
            }
        };
        let flag = |answer: &Value, name: &str| answer.get(name).and_then(Value::as_bool).unwrap_or(false);
        let mut answer = ask(false)?;
        let mut data = answer.get("data").cloned().unwrap_or_default();
        let begun = Instant::now();
        let mut pages = 0;
        while flag(&answer, "remaining") {
            pages += 1;
            if pages > PAGES || begun.elapsed() > REQUEST_LIMIT {
                return Err(LinkError::exchange(component, "the counters do not end"));
            }
            // The counters were written anew meanwhile: then they are read from the start.
            let anew = flag(&answer, "json_updated");
            answer = ask(!anew)?;
            let page = answer.get("data").cloned().unwrap_or_default();
            if anew {
                data = page;
            } else {
                append_page(&mut data, page);
            }
        }
        Ok(data)
    }

    /// Has the task manager of release 5 make a task for an agent.
    fn make_task(&self, agent: i64, task: AgentTask, created: i64) -> Result<(), LinkError> {
        let question = json!({
            "action": "create_task",
            "agent_id": id_text(agent),
            "task_type": task.name(),
            "create_time": created,
            "payload": {},
        });
        let path = self.home.task_socket();
        let answer = self.exchange_json(&path, &question)?;
        if answer.get("status").is_some_and(|status| status == "ok") {
            return Ok(());
        }
        Err(LinkError::NoTask(text(&answer, "message")))
    }

    fn module(
        &self,
        command: &str,
        parameters: &Map<String, Value>,
        agents: &[i64],
    ) -> Result<Vec<TaskReply>, LinkError> {
        let path = self.home.upgrade_socket();
        // First, as the original has them.
        let agents = std::iter::once(("agents".to_owned(), Value::from(agents)));
        let parameters: Map<String, Value> = agents.chain(parameters.clone()).collect();
        let question = json!({"version": 1, "origin": {"module": "api"}, "command": command, "parameters": parameters});
        let answer = self.exchange_json(&path, &question)?;
        let replies = answer.get("data").and_then(Value::as_array);
        match replies {
            Some(replies) => Ok(replies.iter().map(reply).collect()),
            None => Err(LinkError::Daemon(code(&answer).saturating_add(1810), text(&answer, "message"))),
        }
    }

    /// Asks in chunks; in smaller ones from the start when the module could not keep up. Agents that it fails to answer
    /// for after it has answered for others are in the same trouble as those that it cannot make a task for.
    fn in_chunks(
        &self,
        command: &str,
        parameters: &Map<String, Value>,
        agents: &[i64],
        largest: usize,
    ) -> Result<Vec<TaskReply>, LinkError> {
        let begun = Instant::now();
        let mut size = agents.len().clamp(1, largest);
        loop {
            let mut replies: Vec<TaskReply> = Vec::with_capacity(agents.len());
            let mut overrun = false;
            for chunk in agents.chunks(size) {
                let answer = if begun.elapsed() > REQUEST_LIMIT {
                    Err(LinkError::Exchange("upgrade".to_owned(), "timed out".to_owned()))
                } else {
                    self.module(command, parameters, chunk)
                };
                let mut part = match answer {
                    Ok(part) => part,
                    Err(error) if replies.is_empty() => return Err(error),
                    Err(error) => {
                        tracing::warn!(%error, "the upgrade module did not answer for all agents");
                        let unanswered = agents.get(replies.len()..).unwrap_or_default();
                        replies.extend(unanswered.iter().map(|agent| unanswered_for(*agent)));
                        return Ok(replies);
                    }
                };
                overrun = size > 1 && part.iter().any(|reply| reply.error == MODULE_OVERRUN);
                if overrun {
                    break;
                }
                replies.append(&mut part);
            }
            if !overrun {
                return Ok(replies);
            }
            size /= 2;
        }
    }
}

fn unreadable(path: &Path) -> LinkError {
    LinkError::Unreadable(socket_name(path))
}

/// The name of a socket in its folder.
#[expect(clippy::expect_used, reason = "the paths are those of a home, with a name of ours at the end")]
fn socket_name(path: &Path) -> String {
    path.file_name().expect("a socket's path ends in a name").to_string_lossy().into_owned()
}

/// Daemons that count are told apart by their paths.
fn unreachable(error: LinkError, path: &Path) -> LinkError {
    match error {
        LinkError::NoSocket(_) | LinkError::Refused(_) => LinkError::NoDaemon(path.to_owned()),
        error => error,
    }
}

/// As the module puts it.
fn unanswered_for(agent: i64) -> TaskReply {
    let message = "Task manager communication error".to_owned();
    TaskReply { agent, error: MODULE_OVERRUN, message, task: None }
}

/// What a component means that says no.
fn refused(text: &str, asked: String) -> LinkError {
    if text.contains("No such file or directory") || text.contains("Cannot send request") {
        LinkError::Unavailable(asked)
    } else {
        LinkError::NoConfiguration(asked)
    }
}

fn code(answer: &Value) -> u16 {
    answer.get("error").and_then(Value::as_u64).and_then(|code| u16::try_from(code).ok()).unwrap_or(0)
}

fn text(answer: &Value, key: &str) -> String {
    answer.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Adds a page to what was read before: more files, and a later end.
fn append_page(data: &mut Value, page: Value) {
    let Value::Object(page) = page else { return };
    for (name, part) in page {
        let Some(old) = data.as_object_mut().map(|data| data.entry(name).or_insert_with(|| json!({}))) else { return };
        match (old.as_object_mut(), part) {
            (Some(old), Value::Object(part)) if !old.is_empty() => {
                for (key, value) in part {
                    match (old.get_mut(&key), value) {
                        (Some(Value::Array(files)), Value::Array(mut more)) => files.append(&mut more),
                        (Some(slot), value) if key == "end" => *slot = value,
                        (None, value) => {
                            old.insert(key, value);
                        }
                        _ => {}
                    }
                }
            }
            (_, part) => *old = part,
        }
    }
}

/// Times of the module, in the manager's own time zone.
fn epoch(text: &str) -> i64 {
    let time =
        jiff::civil::DateTime::strptime("%Y/%m/%d %H:%M:%S", text).and_then(|time| time.to_zoned(TimeZone::system()));
    time.map_or(0, |time| time.timestamp().as_second())
}

fn reply(answer: &Value) -> TaskReply {
    let number = |key: &str| answer.get(key).and_then(Value::as_i64);
    let state = answer.get("status").map(|_| TaskState {
        node: text(answer, "node"),
        module: text(answer, "module"),
        command: text(answer, "command"),
        status: text(answer, "status"),
        created: epoch(&text(answer, "create_time")),
        updated: epoch(&text(answer, "update_time")),
        error: answer.get("error_msg").and_then(Value::as_str).map(str::to_owned),
    });
    TaskReply {
        agent: number("agent").unwrap_or_default(),
        error: code(answer),
        message: text(answer, "message"),
        task: number("task_id").map(|id| Task { id, state }),
    }
}

/// A queue of datagrams.
struct DatagramQueue {
    socket: UnixDatagram,
    path: PathBuf,
}

impl DatagramQueue {
    fn send(&self, message: &str) -> Result<(), LinkError> {
        match self.socket.send(message.as_bytes()) {
            Ok(sent) if sent > 0 => Ok(()),
            Ok(_) => Err(LinkError::QueueFault(self.path.clone(), "nothing was sent".to_owned())),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Err(self.late()),
            Err(error) => Err(LinkError::QueueFault(self.path.clone(), error.to_string())),
        }
    }

    fn late(&self) -> LinkError {
        LinkError::QueueLate(self.path.clone())
    }
}

/// A message to one agent as remoted takes it.
fn message(agent: Addressee, command: &Command) -> String {
    let (flags, text, tail) = match command {
        Command::Restart => ("NNS", if agent.takes_json() { RESTART_JSON } else { RESTART_TEXT }, RESTART_TAIL),
        Command::Reconnect => ("N!S", "force_reconnect", ""),
        Command::Scan => ("N!S", "syscheck restart", ""),
        Command::ActiveResponse { json, text } => {
            ("NNS", if agent.takes_json() { json.as_str() } else { text.as_str() }, "")
        }
    };
    format!("(msg_to_agent) [] {flags} {:03} {text}{tail}", agent.id)
}

impl AgentLink for Sockets {
    fn send(&self, command: &Command, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        let queue = self.queue(self.home.agents_queue())?;
        let begun = Instant::now();
        let mut unsent = Vec::new();
        let mut stuck = false;
        for agent in agents {
            // A queue that did not take one message in time would not take the others either.
            if stuck || begun.elapsed() > REQUEST_LIMIT {
                unsent.push((agent.id, queue.late()));
                continue;
            }
            let send = || {
                if let Command::ActiveResponse { .. } = command {
                    self.runs_active_responses(agent.id)?;
                }
                queue.send(&message(*agent, command))
            };
            if let Err(error) = send() {
                stuck = matches!(error, LinkError::QueueLate(_));
                unsent.push((agent.id, error));
            }
        }
        Ok(unsent)
    }

    fn refusing(&self, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        // What cannot be sent need not be asked for.
        let queue = self.queue(self.home.agents_queue())?;
        let begun = Instant::now();
        let ask = |agent: &Addressee| {
            let answer =
                if begun.elapsed() > REQUEST_LIMIT { Err(queue.late()) } else { self.runs_active_responses(agent.id) };
            answer.err().map(|error| (agent.id, error))
        };
        Ok(agents.iter().filter_map(ask).collect())
    }

    fn ask(&self, agent: i64, question: &Question<'_>) -> Result<Value, LinkError> {
        match *question {
            Question::Config { component, section } => self.configuration(agent, component, section),
            Question::State { component } => self.state(agent, component),
        }
    }

    fn counters(&self, daemon: Daemon, agents: &[i64]) -> Result<Value, LinkError> {
        let path = match daemon {
            Daemon::Remoted => self.home.remote_socket(),
            Daemon::Analysisd => self.home.analysis_socket(),
        };
        let mut all: Option<Value> = None;
        for chunk in agents.chunks(AGENTS_COUNTED) {
            let data = self.command(&path, "getagentsstats", Some(json!({ "agents": chunk })));
            let mut data = data.map_err(|error| unreachable(error, &path))?;
            match &mut all {
                None => all = Some(data),
                Some(all) => {
                    let more = data.get_mut("agents").map(Value::take);
                    if let (Some(Value::Array(agents)), Some(Value::Array(mut more))) = (all.get_mut("agents"), more) {
                        agents.append(&mut more);
                    }
                }
            }
        }
        Ok(all.unwrap_or_default())
    }

    fn order(&self, task: AgentTask, agents: &[i64]) -> Vec<(i64, LinkError)> {
        let (begun, created) = (Instant::now(), now());
        let mut unmade = Vec::new();
        let mut unreachable = None;
        for agent in agents {
            let made = match &unreachable {
                Some(error) => Err(LinkError::clone(error)),
                None if begun.elapsed() > REQUEST_LIMIT => Err(LinkError::exchange("task", "timed out")),
                None => self.make_task(*agent, task, created),
            };
            if let Err(error) = made {
                if matches!(error, LinkError::NoSocket(_) | LinkError::Refused(_)) {
                    unreachable = Some(error.clone());
                }
                unmade.push((*agent, error));
            }
        }
        unmade
    }

    fn upgrade_codes(&self) -> UpgradeCodes {
        match self.home.layout() {
            Layout::V4 => UpgradeCodes::Release4,
            Layout::V5 => UpgradeCodes::Release5,
        }
    }

    fn upgrade(&self, order: &UpgradeOrder, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        let mut parameters = Map::new();
        let mut add = |key: &str, value: Option<Value>| parameters.extend(value.map(|value| (key.to_owned(), value)));
        add("version", order.version.clone().map(Value::from));
        add("force_upgrade", Some(order.force.into()));
        add("use_http", Some(order.use_http.into()));
        add("package_type", order.package_type.clone().map(Value::from));
        add("wpk_repo", order.repository.clone().map(Value::from));
        if let Some(custom) = &order.custom {
            add("file_path", Some(custom.file.clone().into()));
            add("installer", custom.installer.clone().map(Value::from));
        }
        if self.upgrade_codes() == UpgradeCodes::Release5 {
            add("request_time", Some(now().into()));
        }
        self.in_chunks(order.command(), &parameters, agents, AGENTS_ORDERED)
    }

    fn scan_vulnerabilities(&self) -> Result<(), LinkError> {
        self.order_vulnerability_scan()
    }

    fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.in_chunks("upgrade_result", &Map::new(), agents, AGENTS_ASKED)
    }

    fn events(&self, events: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        let queue = self.queue(self.home.events_queue())?;
        let begun = Instant::now();
        let mut unsent = Vec::new();
        let mut stuck = false;
        for (at, event) in events.iter().enumerate() {
            let sent = if stuck || begun.elapsed() > REQUEST_LIMIT {
                Err(queue.late())
            } else {
                queue.send(&format!("{EVENT_HEADER}{event}"))
            };
            if let Err(error) = sent {
                stuck = matches!(error, LinkError::QueueLate(_));
                unsent.push((at, error));
            }
        }
        Ok(unsent)
    }

    /// Remoted looks after the groups by itself.
    fn groups_changing(&self) {}

    fn groups_changed(&self, _groups: &[String]) {}
}

#[cfg(test)]
mod tests;
