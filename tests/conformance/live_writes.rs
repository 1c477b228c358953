//! Replays a whole recorded session of writes on a live manager: played daemons behave, or answer as they were recorded
//! to answer, and what is sent to each of their sockets is what the real API sent. And the session in which the daemons
//! were killed one after the other.

use std::os::unix::net::UnixDatagram;
use std::path::PathBuf;

use apid_home::Home;
use apid_testing::authd::Authd;
use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{Server, daemons as played, database, homes};
use serde_json::Value;
use shared_files::needs_shared;
use wazuh_api_tests::daemons::{RecordedDaemons, abandon};
use wazuh_api_tests::golden::{self, Exchange};
use wazuh_api_tests::sent::{RecordedMessages, Sent};

use crate::golden::Replay;

pub(crate) const SET_UP: &str = "cluster disabled";

/// Sockets whose daemons answer what was recorded.
const RECORDED: [&str; 4] =
    ["queue/sockets/analysis", "queue/sockets/logtest", "queue/sockets/remote", "queue/tasks/upgrade"];
const COM: &str = "queue/sockets/com";
const AUTH: &str = "queue/sockets/auth";
const WDB: &str = "queue/db/wdb";

/// Agents that were registered before the session, and after it.
const LATER_OR_BEFORE: [&str; 2] = ["live-agent-1", "stale-2341"];

/// When the tasks of upgrades were made.
const TASKS_MADE: i64 = 1_795_992_103;

/// A home on which an agent that is connected was registered since the other recordings.
pub(crate) fn home_with_an_active_agent(id: i64, name: &str, key: &str) -> (tempfile::TempDir, Home) {
    let (folder, home) = homes::recorded();
    for folder in ["queue/sockets", "queue/alerts", "queue/tasks", "var/upgrade", "var/run"] {
        std::fs::create_dir_all(home.root().join(folder)).unwrap();
    }
    let lost = "UPDATE agent SET connection_status = 'disconnected' WHERE id > 0 AND \
                connection_status IN ('active', 'pending')";
    database::script(&home.global_db(), lost);
    agent(&home, id, name, key);
    database::script(
        &home.global_db(),
        &format!(
            "UPDATE agent SET connection_status = 'active', version = 'Wazuh v4.14.7', ip = '127.0.0.1', \
             os_name = 'Debian GNU/Linux', os_version = '12', os_platform = 'debian', os_arch = 'x86_64', \
             node_name = 'node01', last_keepalive = unixepoch(), \"group\" = 'default', group_hash = '37a8eec1' \
             WHERE id = {id}"
        ),
    );
    database::script(
        &home.global_db(),
        &format!(
            "INSERT INTO belongs (id_agent, id_group, priority) \
             VALUES ({id}, (SELECT id FROM \"group\" WHERE name = 'default'), 0)"
        ),
    );
    std::fs::copy(home.agent_db(1), home.agent_db(id)).unwrap();
    (folder, home)
}

/// An agent that never connected.
fn agent(home: &Home, id: i64, name: &str, key: &str) {
    let mut keys = std::fs::read_to_string(home.client_keys()).unwrap();
    keys.push_str(&format!("{id:03} {name} any {key}\n"));
    std::fs::write(home.client_keys(), keys).unwrap();
    let columns = "id, name, ip, register_ip, internal_key, date_add";
    let values = format!("{id}, '{name}', 'any', 'any', '{key}', unixepoch()");
    database::script(&home.global_db(), &format!("INSERT INTO agent ({columns}) VALUES ({values})"));
}

/// The keys that the recorded wazuh-authd has given out, in order, but those that callers chose.
pub(crate) fn keys() -> Vec<String> {
    let text = std::fs::read_to_string(shared_files::path("live/transcripts/auth.jsonl")).unwrap();
    let talks = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let of_one = |talk: &Value| {
        let question = talk["request"].as_str().unwrap_or_default();
        talk["node"] == SET_UP && question.contains(r#""add""#) && !question.contains(r#""key": "#)
    };
    let reply = |talk: Value| serde_json::from_str::<Value>(talk["reply"].as_str()?).ok();
    talks
        .filter(of_one)
        .filter_map(reply)
        .filter_map(|reply| reply["data"]["key"].as_str().map(str::to_owned))
        .collect()
}

/// The daemons of a manager.
struct Daemons {
    wazuh_db: WazuhDb,
    authd: Authd,
    recorded: RecordedDaemons,
    queues: Vec<(&'static str, UnixDatagram)>,
    sent: Sent,
}

impl Daemons {
    fn start(home: &Home) -> Self {
        let sent = Sent::default();
        let recorded = RecordedDaemons::of(SET_UP).latest();
        for socket in RECORDED {
            recorded.play_noting(home, socket, sent.clone());
        }
        let queues = ["queue/alerts/ar", "queue/alerts/execq", "queue/sockets/queue"];
        let queues = queues.map(|queue| {
            let socket = UnixDatagram::bind(home.root().join(queue)).unwrap();
            socket.set_nonblocking(true).unwrap();
            (queue, socket)
        });
        let wazuh_db = WazuhDb::start(home);
        let authd = Authd::start(home, &wazuh_db);
        authd.give_out(keys().into_iter().skip(1));
        execd(home, sent.clone());
        Self { wazuh_db, authd, recorded, queues: queues.into(), sent }
    }

    /// What was sent since this was last called.
    fn sent(&self, home: &Home) -> Vec<(&'static str, String)> {
        self.wazuh_db.asked().into_iter().for_each(|asked| self.sent.note(WDB, asked));
        self.authd.asked().into_iter().for_each(|asked| self.sent.note(AUTH, asked));
        let mut message = vec![0; 70_000];
        for (queue, socket) in &self.queues {
            // What was sent before the reply is in the socket by now.
            while let Ok(length) = socket.recv(&mut message) {
                self.sent.note(queue, String::from_utf8_lossy(&message[..length]));
            }
        }
        self.sent.take(&home.root().display().to_string())
    }
}

/// Checks a configuration as the recorded execd did: by the words in it that are wrong.
fn execd(home: &Home, sent: Sent) {
    const CHECK: &str = "check-manager-configuration";
    let daemons = [SET_UP, "master"].map(RecordedDaemons::of);
    let recorded: Vec<String> = daemons.iter().flat_map(|daemons| daemons.answers(COM, CHECK)).collect();
    let file = home.ossec_conf();
    played::daemon(home.com_socket(), move |question| {
        sent.note(COM, question);
        assert_eq!(question, CHECK);
        let text = std::fs::read_to_string(&file).unwrap();
        let wrong = ["maybe", "nan"].into_iter().find(|word| text.contains(&format!(">{word}<")));
        let told = wrong.map_or_else(|| r#""message":"ok""#.to_owned(), |word| format!(": {word}."));
        recorded.iter().find(|answer| answer.contains(&told)).unwrap().clone()
    });
}

/// What the upgrade module has entered of an order, which its answers do not say.
fn enter_task(home: &Home, id: i64, command: &str, end: &str) {
    let columns = "TASK_ID, AGENT_ID, NODE, MODULE, COMMAND, CREATE_TIME, LAST_UPDATE_TIME, STATUS, ERROR_MESSAGE";
    let values = format!("{id}, 14, 'node01', 'upgrade_module', '{command}', {TASKS_MADE}, {end}");
    database::script(&home.tasks_db(), &format!("INSERT INTO TASKS ({columns}) VALUES ({values})"));
}

/// What the server sends beyond the original: a new group is told to wazuh-db (row D412 of `docs/DEVIATIONS.md`).
fn is_own(message: &str) -> bool {
    message.starts_with("global insert-agent-group ")
}

/// Whether a message takes an agent out of a group that is deleted (row D425).
fn empties_group(exchange: &Exchange, message: &str) -> bool {
    exchange.method == "DELETE" && exchange.path() == "/groups" && message.contains(r#""mode":"remove""#)
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_writes() {
    let key = keys().remove(0);
    let (folder, home) = home_with_an_active_agent(14, "live-agent-1", &key);
    let exchanges = golden::read("live_writes");
    let configuration = exchanges.iter().find(|exchange| exchange.target == "/manager/configuration?raw=true");
    std::fs::write(home.ossec_conf(), &configuration.unwrap().reply).unwrap();
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let operations: Vec<String> = exchanges.iter().map(operation).collect();
    let is_of = |operation: &str, message: &str| {
        operations.iter().any(|known| known == operation) && !LATER_OR_BEFORE.iter().any(|name| message.contains(name))
    };
    let mut expected = RecordedMessages::of(SET_UP, is_of);
    let daemons = Daemons::start(&home);
    let root = home.root().display().to_string();
    let mut replay = Replay::of("live_writes");
    let mut faults = Vec::new();
    for exchange in &exchanges {
        let operation = operation(exchange);
        daemons.recorded.during(operation.clone());
        let mut here = exchange.clone();
        here.target = here.target.replace("<HOME>", &root);
        let reply = golden::replay(&server, &here, &token).await;
        replay.compare(exchange, &reply);
        match exchange.n {
            75 => {
                enter_task(&home, 1, "upgrade", &format!("{TASKS_MADE}, 'Failed', 'The repository is not reachable'"))
            }
            77 => enter_task(&home, 2, "upgrade_custom", "NULL, 'Pending', NULL"),
            79 => enter_task(&home, 3, "upgrade_custom", "NULL, 'Pending', NULL"),
            _ => {}
        }
        for (socket, message) in
            daemons.sent(&home).iter().filter(|(_, message)| !is_own(message) && !empties_group(exchange, message))
        {
            let fault = expected.fault(&operation, socket, message);
            faults.extend(fault.map(|fault| format!("{} {operation}: {fault}", exchange.n)));
        }
    }
    faults.extend(expected.missing().into_iter().map(|missing| format!("not sent: {missing}")));
    eprintln!("{}", faults.join("\n"));
    replay.report(117);
    assert!(faults.is_empty(), "{} faults of what was sent\n{}", faults.len(), faults.join("\n"));
}

pub(crate) fn operation(exchange: &Exchange) -> String {
    format!("{} {}", exchange.method, exchange.target)
}

/// A process that has ended, as far as its number tells.
const NO_PROCESS: u32 = 999_999_999;

/// The daemons that are found not to be ready, as a reply names them: `(wazuh-db->failed, ...)`.
fn not_ready(exchange: &Exchange) -> Vec<String> {
    let names = exchange
        .reply
        .split(r#"are not ready yet in node \"node01\" ("#)
        .nth(1)
        .and_then(|rest| rest.split(')').next());
    names.into_iter().flat_map(|names| names.split(", ")).map(|name| name.replace("->failed", "")).collect()
}

/// The file of counters that wazuh-analysisd had left when it was killed.
fn write_state(home: &Home, exchanges: &[Exchange]) {
    let counted = exchanges.iter().find(|exchange| exchange.path() == "/manager/stats/analysisd").unwrap();
    let counted: Value = serde_json::from_str(&counted.reply).unwrap();
    let counters = counted["data"]["affected_items"][0].as_object().unwrap().iter();
    let lines: String = counters.map(|(name, value)| format!("{name}='{}'\n", value.as_f64().unwrap())).collect();
    std::fs::write(home.root().join("var/run/wazuh-analysisd.state"), lines).unwrap();
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn daemons_are_killed_one_after_the_other() {
    const MASTER: &str = "master";
    let key = "9ad1444850934e3624b5e00c3a6daa5dd9653a461992f1e0a856a04222b572e4";
    let (folder, home) = home_with_an_active_agent(15, "live-m", key);
    for (id, name) in [(14, "cl-agent11"), (16, "live-w"), (17, "cl-agent155")] {
        agent(&home, id, name, "0");
    }
    let configuration = std::fs::read_to_string(home.ossec_conf()).unwrap();
    let (before, cluster) = configuration.rsplit_once("<cluster>").unwrap();
    let cluster = cluster.replace("<disabled>yes</disabled>", "<disabled>no</disabled>");
    std::fs::write(home.ossec_conf(), format!("{before}<cluster>{cluster}")).unwrap();
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let recorded = RecordedDaemons::of(MASTER);
    // Those that are asked while they live: the others are gone before.
    for socket in ["queue/sockets/remote", "queue/sockets/com", "queue/tasks/upgrade"] {
        recorded.play(&home, socket);
    }
    let wazuh_db = WazuhDb::start(&home);
    let pid_file = |daemon: &str, pid: u32| -> PathBuf { home.run_dir().join(format!("{daemon}-{pid}.pid")) };
    for daemon in ["monitord", "db", "execd", "analysisd", "remoted", "modulesd", "logcollector", "clusterd"] {
        std::fs::write(pid_file(&format!("wazuh-{daemon}"), std::process::id()), "").unwrap();
    }
    std::fs::write(pid_file("wazuh-authd", NO_PROCESS), "").unwrap();
    let exchanges = golden::read("daemon_gone");
    write_state(&home, &exchanges);
    let mut replay = Replay::of("daemon_gone");
    for exchange in exchanges {
        let (daemon, left) = exchange.tag.split_once(' ').unwrap();
        let sockets: &[&str] = match daemon {
            "wazuh-authd" => &["queue/sockets/auth"],
            "wazuh-analysisd" => &["queue/sockets/analysis", "queue/sockets/logtest", "queue/sockets/queue"],
            // From here on nothing else is answered than that they are not ready.
            _ => &[],
        };
        for socket in sockets.iter().map(|socket| home.root().join(socket)) {
            abandon(&socket);
            if left == "socket file missing" {
                std::fs::remove_file(&socket).unwrap();
            }
        }
        let gone = not_ready(&exchange);
        let gone = gone.iter().map(|daemon| [std::process::id(), NO_PROCESS].map(|pid| pid_file(daemon, pid)));
        if gone.filter(|[from, to]| std::fs::rename(from, to).is_ok()).count() > 0 {
            // The server looks at the daemons beside the requests.
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        }
        recorded.during(operation(&exchange));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    drop(wazuh_db);
    replay.report(118);
}
