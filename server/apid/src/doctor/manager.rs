//! The manager: its configuration, its daemons and their sockets, its cluster; and what would not work without them.

use std::time::Duration;

use crate::home_report;
use apid_home::Home;
use apid_home::owner::HomeUser;
use apid_manager::examine::{self, Examined, SocketState};
use apid_manager::{is_live, node};
use apid_node::daemons::{DaemonState, not_ready, states_now};

use super::{Finding, State};

/// For each daemon, all at once. Those that work answer in milliseconds.
const LIMIT: Duration = Duration::from_secs(3);

/// Daemons without which a part of the API does not work at all. The others are optional in a manager.
const NEEDED: [&str; 6] =
    ["wazuh-db", "wazuh-authd", "wazuh-remoted", "wazuh-analysisd", "wazuh-execd", "wazuh-modulesd"];

/// The socket of wazuh-db that only the cluster's daemons use.
const OF_CLUSTER: &str = "wdb-http.sock";

/// What is found at the sockets, where a manager runs.
pub(super) fn sockets(home: &Home) -> Vec<Examined> {
    if is_live(home) { examine::sockets(home, LIMIT) } else { Vec::new() }
}

/// `ossec.conf`.
pub(super) fn configuration(home: &Home) -> Vec<Finding> {
    let file = home.ossec_conf();
    let name = home.relative(&file).display().to_string();
    vec![match home_report::ossec_conf(home) {
        Some(fault) => Finding::new("manager", name, State::Warning, fault),
        None => Finding::new("manager", name, State::Ok, "can be read"),
    }]
}

/// The daemons, by their pid files and by their sockets.
pub(super) fn daemons(home: &Home, sockets: &[Examined], standalone: bool) -> Vec<Finding> {
    if !is_live(home) {
        let text = "no manager runs on this home";
        let advice = "its files are read and changed directly, and active agents are simulated; start the manager first \
                      if this server is to work beside it";
        return vec![Finding::new("manager", "", State::Warning, text).advice(advice)];
    }
    let states = states_now(home);
    let mut findings = Vec::new();
    for (daemon, state) in &states {
        let (is_needed, word) = (NEEDED.contains(daemon), word(*state));
        findings.push(match state {
            DaemonState::Running => Finding::new("daemon", *daemon, State::Ok, word),
            DaemonState::Stopped if !is_needed => Finding::new("daemon", *daemon, State::Ok, word),
            DaemonState::Starting | DaemonState::Restarting => Finding::new("daemon", *daemon, State::Warning, word),
            DaemonState::Failed | DaemonState::Stopped => {
                Finding::new("daemon", *daemon, if is_needed { State::Fault } else { State::Warning }, word)
            }
        });
    }
    let missing: Vec<_> =
        not_ready(home).iter().map(|(daemon, state)| format!("{daemon} ({})", self::word(*state))).collect();
    if !missing.is_empty() {
        let text = format!("not ready: {}", missing.join(", "));
        let (state, advice) = match standalone {
            false => (
                State::Fault,
                "every request is refused with 1017, as by the original, unless `standalone` of api.yaml is yes",
            ),
            true => (State::Warning, "requests are answered all the same, since `standalone` of api.yaml is yes"),
        };
        findings.push(Finding::new("manager", "", state, text).advice(advice));
    }
    let user = home.user();
    let runs = |daemon: &str| states.iter().any(|(name, state)| *name == daemon && *state == DaemonState::Running);
    let clustered = node::is_clustered(&home.ossec_conf());
    for examined in sockets {
        let daemon = examined.socket.daemon;
        // The cluster has a finding of its own.
        if daemon != "wazuh-clusterd" {
            let is_needed = NEEDED.contains(&daemon) && (clustered || !examined.path.ends_with(OF_CLUSTER));
            findings.extend(socket(home, &user, examined, is_needed, runs(daemon)));
        }
    }
    findings
}

fn word(state: DaemonState) -> &'static str {
    match state {
        DaemonState::Failed => "failed: its process is gone, or it could not start",
        DaemonState::Restarting => "restarting",
        DaemonState::Starting => "starting",
        DaemonState::Running => "running",
        DaemonState::Stopped => "stopped",
    }
}

/// What a socket means. Nothing for that of an optional daemon that does not run.
fn socket(home: &Home, user: &HomeUser, examined: &Examined, is_needed: bool, runs: bool) -> Option<Finding> {
    let Examined { socket, path, state, owner } = examined;
    let name = home.relative(path).display().to_string();
    let bad = if is_needed { State::Fault } else { State::Warning };
    let daemon = socket.daemon;
    let (verdict, text) = match state {
        SocketState::Missing if !is_needed && !runs => return None,
        SocketState::Missing => (bad, format!("{daemon} has no socket here")),
        SocketState::NoSocket => (bad, format!("no socket, where {daemon} should have one")),
        SocketState::Abandoned => (bad, format!("{daemon} does not listen; its socket was left")),
        SocketState::Forbidden => (bad, "this user may not connect".to_owned()),
        SocketState::Hanging => (bad, format!("{daemon} does not answer within {} seconds", LIMIT.as_secs())),
        SocketState::Broken(why) => (bad, format!("{daemon}: {why}")),
        SocketState::Listening => (State::Ok, format!("{daemon} listens")),
        SocketState::Answering => (State::Ok, format!("{daemon} answers")),
    };
    let told = owner
        .map(|(uid, gid, mode)| (may_connect(user, uid, gid, mode), format!("owner {uid}:{gid}, mode {mode:04o}")));
    let text = told.as_ref().map_or_else(|| text.clone(), |(_, owner)| format!("{text} ({owner})"));
    let finding = Finding::new("socket", name, verdict, text);
    if verdict != State::Ok {
        return Some(finding.advice(format!("does not work: {}", socket.used_for)));
    }
    Some(match told {
        Some((false, _)) => Finding { state: bad, ..finding }.advice(format!(
            "{user}, whose home this is, may not connect; does not work as that user: {}",
            socket.used_for
        )),
        _ => finding,
    })
}

/// Whether a socket with this owner and these permission bits lets the user of the home connect: that takes the right
/// to write.
fn may_connect(user: &HomeUser, uid: u32, gid: u32, mode: u32) -> bool {
    let bits = match () {
        () if user.is_root() => return true,
        () if uid == user.uid => mode >> 6,
        () if gid == user.gid => mode >> 3,
        () => mode,
    };
    bits & 0o2 != 0
}

/// What `ossec.conf` says of the cluster, and whether its daemon listens.
pub(super) fn cluster(home: &Home, sockets: &[Examined]) -> Vec<Finding> {
    let file = home.ossec_conf();
    if !node::is_clustered(&file) {
        return vec![Finding::new("cluster", "", State::Ok, "off: a manager by itself")];
    }
    let kind = if node::is_worker(&file) { "worker" } else { "master" };
    let on = format!("on: this node is `{}`, a {kind}", node::name(&file));
    let daemon = sockets.iter().find(|examined| examined.socket.daemon == "wazuh-clusterd");
    let state = daemon.map(|examined| &examined.state);
    if matches!(state, Some(SocketState::Listening | SocketState::Answering)) {
        return vec![Finding::new("cluster", "", State::Ok, format!("{on}; wazuh-clusterd listens"))];
    }
    let advice = match kind {
        "worker" => "a worker asks its master by it: nearly nothing works on this node",
        _ => "other nodes cannot be asked, and their agents get no orders",
    };
    let text = format!("{on}; wazuh-clusterd does not listen at queue/cluster/c-internal.sock");
    vec![Finding::new("cluster", "", State::Fault, text).advice(advice)]
}

#[cfg(test)]
mod tests {
    use super::may_connect;
    use apid_home::owner::HomeUser;

    #[test]
    fn who_may_connect_follows_from_owner_and_mode() {
        let user = HomeUser { uid: 7, gid: 8 };
        for (uid, gid, mode, expected) in [
            (0, 8, 0o660, true),
            (0, 8, 0o640, false),
            (7, 0, 0o600, true),
            (0, 0, 0o660, false),
            (0, 0, 0o666, true),
            (7, 8, 0o755, true),
            (0, 8, 0o755, false),
        ] {
            assert_eq!(may_connect(&user, uid, gid, mode), expected, "{uid}:{gid} {mode:o}");
        }
        assert!(may_connect(&HomeUser { uid: 0, gid: 0 }, 7, 8, 0));
    }
}
