//! What the daemons of a manager are asked for each request of a recorded session of reads is what the real API asked
//! them, byte by byte, and what a played daemon answers becomes the reply.
//!
//! The sessions of writes and of the cluster have tests of their own.

use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{Server, daemons as played};
use shared_files::needs_shared;
use wazuh_api_tests::daemons::RecordedDaemons;
use wazuh_api_tests::golden::{self, Exchange};
use wazuh_api_tests::sent::{RecordedMessages, Sent};

use crate::live_writes::{SET_UP, home_with_an_active_agent, keys, operation};

/// Sockets whose daemons answer what was recorded.
const SOCKETS: &[&str] = &[
    "queue/sockets/analysis",
    "queue/sockets/auth",
    "queue/sockets/com",
    "queue/sockets/logcollector",
    "queue/sockets/logtest",
    "queue/sockets/monitor",
    "queue/sockets/remote",
    "queue/sockets/syscheck",
    "queue/sockets/wmodules",
    "queue/tasks/task",
    "queue/tasks/upgrade",
];

const WDB: &str = "queue/db/wdb";

/// An agent that cannot be asked is a failed item here, and a fault there (row D76 of `docs/DEVIATIONS.md`).
fn is_unreachable(exchange: &Exchange) -> bool {
    exchange.path() == "/agents/001/stats/agent" && exchange.status == 500
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn daemons_are_asked_what_the_original_asks() {
    let key = keys().remove(0);
    let (folder, home) = home_with_an_active_agent(14, "live-agent-1", &key);
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let exchanges = golden::read("manager_live");
    let operations: Vec<String> = exchanges.iter().map(operation).collect();
    let mut expected = RecordedMessages::of(SET_UP, |operation, _| operations.iter().any(|known| known == operation));
    let recorded = RecordedDaemons::of(SET_UP);
    let sent = Sent::default();
    for socket in SOCKETS {
        recorded.play_noting(&home, socket, sent.clone());
    }
    let events = played::queue(home.events_queue());
    let wazuh_db = WazuhDb::start(&home);
    let root = home.root().display().to_string();
    let mut faults = Vec::new();
    for exchange in &exchanges {
        let operation = operation(exchange);
        recorded.during(operation.clone());
        let reply = golden::replay(&server, exchange, &token).await;
        wazuh_db.asked().into_iter().for_each(|asked| sent.note(WDB, asked));
        events.try_iter().for_each(|event| sent.note("queue/sockets/queue", event));
        let messages = sent.take(&root);
        // Of long answers only the beginning was recorded.
        let is_answered = !messages.is_empty() && !exchange.is_cut() && !is_unreachable(exchange);
        if is_answered && reply.status != exchange.status {
            faults.push(format!("{} {operation}: {} instead of {}", exchange.n, reply.status, exchange.status));
        }
        for (socket, message) in messages {
            let fault = expected.fault(&operation, socket, &message);
            faults.extend(fault.map(|fault| format!("{} {operation}: {fault}", exchange.n)));
        }
    }
    faults.extend(expected.missing().into_iter().map(|missing| format!("not sent: {missing}")));
    assert!(faults.is_empty(), "{} faults of what was sent\n{}", faults.len(), faults.join("\n"));
    assert!(expected.found() > 80, "{}", expected.found());
}
