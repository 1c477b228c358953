//! Replays what was recorded of managers with live daemons, whose talks are played.

use std::time::Duration;

use apid_home::Home;
use apid_testing::{Server, daemons as played, homes};
use shared_files::needs_shared;
use wazuh_api_tests::daemons::RecordedDaemons;
use wazuh_api_tests::golden::{self, Exchange};

use crate::golden::Replay;

/// Sockets of the daemons that ran when it was recorded.
const SOCKETS: &[&str] = &[
    "queue/sockets/analysis",
    "queue/sockets/auth",
    "queue/sockets/com",
    "queue/sockets/logcollector",
    "queue/sockets/monitor",
    "queue/sockets/remote",
    "queue/sockets/syscheck",
    "queue/sockets/wmodules",
    "queue/db/wdb",
];

const CHECK: &str = "check-manager-configuration";
const COM: &str = "queue/sockets/com";

/// Operations whose replies follow from what the daemons say.
fn is_from_daemons(exchange: &Exchange) -> bool {
    let path = exchange.path();
    path.starts_with("/manager/configuration/")
        || ["/manager/daemons/stats", "/manager/analysisd/reload", "/manager/restart", "/manager/api/config"]
            .contains(&path)
        || (path == "/manager/configuration" && exchange.method == "PUT")
        || path == "/manager/version/check"
}

fn folders(home: &Home) {
    for folder in ["queue/sockets", "queue/alerts", "queue/db"] {
        std::fs::create_dir_all(home.root().join(folder)).unwrap();
    }
}

/// What a manager by itself says of itself.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn a_manager_by_itself() {
    let (folder, home) = homes::recorded();
    folders(&home);
    let uuid = "5c819b38-61ff-4c81-9685-f6cd824d3b3a";
    std::fs::write(home.installation_uid(), uuid).unwrap();
    let server = Server::on_home(folder, home.root(), |config| config.port = 55_101).await;
    let token = server.issue("wazuh").await;
    let daemons = RecordedDaemons::of("cluster disabled");
    SOCKETS.iter().for_each(|socket| daemons.play(&home, socket));
    let mut replay = Replay::of("manager_live");
    let exchanges = golden::read("manager_live").into_iter().filter(is_from_daemons);
    // Of long replies only the beginning was recorded, of the daemons' answers too.
    for exchange in exchanges.filter(|exchange| !exchange.is_cut()) {
        daemons.during(format!("{} {}", exchange.method, exchange.target));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
    }
    replay.report(40);
}

/// What it is told to do.
#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn orders_of_a_manager_by_itself() {
    let (folder, home) = homes::recorded();
    folders(&home);
    let server = Server::on_home(folder, home.root(), |_| {}).await;
    let token = server.issue("wazuh").await;
    let daemons = RecordedDaemons::of("cluster disabled");
    daemons.play(&home, "queue/sockets/analysis");
    let orders = played::queue(home.orders_queue());
    let recorded = [daemons.answers(COM, CHECK), RecordedDaemons::of("master").answers(COM, CHECK)].concat();
    let file = home.ossec_conf();
    played::daemon(home.com_socket(), move |question| {
        assert_eq!(question, CHECK);
        let text = std::fs::read_to_string(&file).unwrap();
        // The words that were wrong, which the daemons repeat.
        let wrong = ["maybe", "nan"].into_iter().find(|word| text.contains(&format!(">{word}<")));
        let told = wrong.map_or_else(|| r#""message":"ok""#.to_owned(), |word| format!(": {word}."));
        recorded.iter().find(|answer| answer.contains(&told)).unwrap().clone()
    });
    let before = std::fs::read_to_string(home.ossec_conf()).unwrap();
    let mut replay = Replay::of("live_writes");
    for exchange in golden::read("live_writes").into_iter().filter(is_from_daemons) {
        daemons.during(format!("{} {}", exchange.method, exchange.target));
        replay.compare(&exchange, &golden::replay(&server, &exchange, &token).await);
        if exchange.path() == "/manager/configuration" {
            let sent = exchange.body.as_deref().unwrap();
            let stored = std::fs::read_to_string(home.ossec_conf()).unwrap();
            let is_taken = !exchange.reply.contains("\"error\": 1}");
            assert_eq!(stored == sent, is_taken, "{} {}", exchange.n, exchange.reply);
        }
        if exchange.path() == "/manager/restart" {
            let order = orders.recv_timeout(Duration::from_secs(10)).unwrap();
            assert!(order.contains(r#""command": "restart-wazuh""#), "{order}");
        }
    }
    assert_ne!(std::fs::read_to_string(home.ossec_conf()).unwrap(), before);
    replay.report(10);
}
