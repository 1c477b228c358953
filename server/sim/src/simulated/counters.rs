//! What daemons and components have counted for a simulated agent. The same agent has the same numbers at the same
//! time, and they only grow while it stays connected.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::profile::Profile;
use super::work::Inner;
use apid_home::clock::now;
use apid_manager::{Daemon, LinkError, Version};

/// Seconds for which an agent has been connected at least, and within how many more that varies.
const LEAST_UPTIME: i64 = 3_600;
const UPTIME_SPREAD: i64 = 86_400;

/// Seconds between two keep-alives.
const NOTIFY: i64 = 10;

/// Seconds between the times at which a component notes what it has counted.
const INTERVAL: i64 = 3_600;

/// Numbers that look random and are always the same for one agent and one name.
fn seed(agent: i64, name: &str) -> i64 {
    let mut state = agent.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in name.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        state ^= state >> 29;
    }
    (state >> 2).cast_signed()
}

/// Events of `name` in so many seconds: 0 to `most` in a thousand seconds.
fn count(agent: i64, name: &str, seconds: i64, most: i64) -> i64 {
    seconds.saturating_mul(seed(agent, name) % (most + 1)) / 1_000
}

fn date(epoch: i64) -> String {
    Timestamp::from_second(epoch).unwrap_or_default().strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Events of one agent by what brings them.
struct Events {
    agent: i64,
    logs: i64,
    syscheck: i64,
    syscollector: i64,
    sca: i64,
    rootcheck: i64,
    sync: i64,
}

impl Events {
    fn of(agent: i64, seconds: i64) -> Self {
        let count = |name: &str, most| count(agent, name, seconds, most);
        Self {
            agent: 1 + count("agent", 1),
            logs: count("logs", 400),
            syscheck: count("syscheck", 40),
            syscollector: count("syscollector", 60),
            sca: count("sca", 10),
            rootcheck: count("rootcheck", 3),
            sync: count("dbsync", 80),
        }
    }

    const fn total(&self) -> i64 {
        self.agent + self.logs + self.syscheck + self.syscollector + self.sca + self.rootcheck + self.sync
    }
}

/// When the agent has connected, as its row lets one guess: the same for every question at one time.
fn connected_for(agent: &Profile, now: i64) -> i64 {
    let longest = now.saturating_sub(agent.added).max(1);
    let begun = now - now.rem_euclid(LEAST_UPTIME + UPTIME_SPREAD) + seed(agent.id, "uptime") % LEAST_UPTIME;
    now.saturating_sub(begun).clamp(1, longest)
}

fn remoted(agent: i64, seconds: i64) -> Value {
    let events = Events::of(agent, seconds);
    let (keepalive, request) = (1 + seconds / NOTIFY, count(agent, "request", seconds, 2));
    json!({"messages": {
        "received_breakdown": {
            "control": keepalive + request + 1,
            "control_breakdown": {"keepalive": keepalive, "request": request, "shutdown": 0, "startup": 1},
            "event": events.total(),
        },
        "sent_breakdown": {
            "ack": keepalive + 1,
            "ar": 0,
            "discarded": 0,
            "request": request,
            "sca": i64::from(events.sca > 0),
            "shared": 1,
        },
    }})
}

fn analysisd(agent: &Profile, seconds: i64) -> Value {
    const MODULES: [&str; 12] = [
        "aws",
        "azure",
        "ciscat",
        "command",
        "docker",
        "gcp",
        "github",
        "office365",
        "ms-graph",
        "oscap",
        "osquery",
        "rootcheck",
    ];
    let events = Events::of(agent.id, seconds);
    let mut modules = Map::new();
    for module in MODULES {
        modules.insert(module.to_owned(), if module == "rootcheck" { events.rootcheck } else { 0 }.into());
    }
    let channel = if agent.is_windows() { events.logs } else { 0 };
    let macos = if agent.platform.as_deref() == Some("darwin") { events.logs } else { 0 };
    modules.insert(
        "logcollector_breakdown".to_owned(),
        json!({"eventchannel": channel, "eventlog": 0, "macos": macos, "others": events.logs - channel - macos}),
    );
    for (module, count) in [
        ("sca", events.sca),
        ("syscheck", events.syscheck),
        ("syscollector", events.syscollector),
        ("upgrade", 0),
        ("vulnerability", 0),
    ] {
        modules.insert(module.to_owned(), count.into());
    }
    let alerts = events.logs / 50 + events.syscheck / 4 + events.rootcheck;
    json!({"events": {
        "processed": events.total(),
        "received_breakdown": {"decoded_breakdown": {
            "agent": events.agent,
            "dbsync": events.sync,
            "integrations_breakdown": {"virustotal": 0},
            "modules_breakdown": modules,
            "monitor": 0,
            "remote": 0,
        }},
        "written_breakdown": {"alerts": alerts, "archives": 0, "firewall": 0},
    }})
}

impl Inner {
    /// What a daemon has counted for those of `ids` that are active.
    pub(super) fn counters(&self, daemon: Daemon, ids: &[i64]) -> Result<Value, LinkError> {
        let now = now();
        let agents: Vec<Value> = self
            .profiles(ids)?
            .iter()
            .filter(|agent| agent.active && agent.id != 0)
            .map(|agent| {
                let seconds = connected_for(agent, now);
                let metrics = match daemon {
                    Daemon::Remoted => remoted(agent.id, seconds),
                    Daemon::Analysisd => analysisd(agent, seconds),
                };
                json!({"uptime": now - seconds, "id": agent.id, "metrics": metrics})
            })
            .collect();
        Ok(json!({"timestamp": now, "name": daemon.name(), "agents": agents}))
    }

    /// What the agent answers to `getstate`.
    pub(super) fn state(&self, id: i64, component: &str) -> Result<Value, LinkError> {
        if id == 0 {
            return Err(match component {
                "agent" => LinkError::AgentsAlone,
                _ => LinkError::Unheard,
            });
        }
        let unreachable = || LinkError::Unavailable("Cannot send request".to_owned());
        let agent = self.profiles(&[id])?.pop().filter(|agent| agent.active).ok_or_else(unreachable)?;
        if agent.version.is_none_or(|version| version < Version::TAKES_JSON) {
            return Err(unreachable());
        }
        let now = now();
        let seconds = connected_for(&agent, now);
        if component == "agent" {
            let events = Events::of(id, seconds).total();
            let last = agent.keepalive.min(now);
            return Ok(json!({
                "status": "connected",
                "last_keepalive": date(last),
                "last_ack": date(last),
                "msg_count": events,
                "msg_sent": events + 1 + seconds / NOTIFY,
                "msg_buffer": 0,
                "buffer_enabled": true,
            }));
        }
        let window = now - now.rem_euclid(INTERVAL);
        let begun = now - seconds;
        Ok(json!({
            "global": self.collected(&agent, begun, now)?,
            "interval": self.collected(&agent, window.max(begun), now)?,
        }))
    }

    /// What the agent has read from each of its sources between two times.
    fn collected(&self, agent: &Profile, start: i64, end: i64) -> Result<Value, LinkError> {
        let configuration = self.configuration(agent.id, "logcollector", "localfile")?;
        let sources = configuration.get("localfile").and_then(Value::as_array).cloned().unwrap_or_default();
        let files: Vec<Value> = sources
            .iter()
            .filter_map(|source| ["file", "channel", "command"].iter().find_map(|key| source.get(*key)?.as_str()))
            .map(|location| {
                let events = count(agent.id, location, end - start, 200);
                json!({
                    "location": location,
                    "events": events,
                    "bytes": events * (80 + seed(agent.id, location) % 120),
                    "targets": [{"name": "agent", "drops": 0}],
                })
            })
            .collect();
        Ok(json!({"start": date(start), "end": date(end), "files": files}))
    }
}
