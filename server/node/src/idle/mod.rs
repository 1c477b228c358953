//! What the daemons of a manager would say that they have counted where none of them runs: nothing, in the shape in
//! which they say it (docs/facts/06-backends.md, section 8.1).
//!
//! Must not be here: what the simulated fleet makes up for its agents.

use apid_home::clock::now;
use apid_manager::CountingDaemon;
use serde_json::{Value, json};

/// What a daemon has counted since `started`, in seconds since 1970.
pub(crate) fn statistics(daemon: CountingDaemon, started: i64) -> Value {
    let metrics = match daemon {
        CountingDaemon::Remoted => include_str!("remoted.json"),
        CountingDaemon::Analysisd => include_str!("analysisd.json"),
        CountingDaemon::Db => include_str!("db.json"),
    };
    #[expect(clippy::expect_used, reason = "the texts are parts of the program, and a test reads each")]
    let metrics: Value = serde_json::from_str(metrics).expect("the files beside this one are JSON");
    json!({"uptime": started, "timestamp": now(), "name": daemon.name(), "metrics": metrics})
}

#[cfg(test)]
mod tests {
    use apid_manager::CountingDaemon;
    use serde_json::Value;

    use super::statistics;

    /// Whether every number is zero but for the sizes of queues.
    fn is_idle(name: &str, value: &Value) -> bool {
        match value {
            Value::Object(members) => members.iter().all(|(name, value)| is_idle(name, value)),
            Value::Number(number) => name == "size" || number.as_f64() == Some(0.0),
            _ => false,
        }
    }

    #[test]
    fn nothing_is_counted() {
        for daemon in CountingDaemon::ALL {
            let told = statistics(daemon, 7);
            assert_eq!(told.get("uptime"), Some(&7.into()));
            assert!(told.get("metrics").is_some_and(|metrics| is_idle("", metrics)), "{told}");
        }
    }
}
