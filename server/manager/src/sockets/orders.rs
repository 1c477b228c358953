//! What the manager's daemons are asked about themselves, and what they are told to do: counters, the check of the
//! configuration, restart, reload, and reading the ruleset anew (docs/facts/04-modules.md, sections 6.3, 6.7 and 6.8;
//! docs/facts/06-backends.md, sections 8 and 10).

use std::collections::HashSet;
use std::io::{ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixDatagram;
use std::time::Duration;

use apid_store::StoreError;
use serde_json::Value;

use super::{Sockets, code, text, unreachable, unreadable};
use crate::{CountingDaemon, LinkError, Reload, Verdict, is_of_release_5};

/// For the check of the configuration, which starts every daemon once, and for reading the ruleset.
const LONG_LIMIT: Duration = Duration::from_secs(60);

/// Bytes of the answer to an order of release 5.
const LONGEST_WORD: usize = 1_024;

const CHECK: &[u8] = b"check-manager-configuration";
const RELOAD_ALL: &[u8] = b"reload";
const VULNERABILITY_SCAN: &[u8] = b"query vulnerability-detector run_now";
const RELOAD: &[u8] = br#"{"version": 1, "origin": {"module": "api"}, "command": "reload-ruleset"}"#;
const RESTART: &[u8] = br#"{"version": 1, "origin": {"module": "API"}, "command": "restart-wazuh", "parameters": {"extra_args": [], "alert": {}}}"#;

impl Sockets {
    /// What a daemon has counted since it began, with times in seconds since 1970; the engine of release 5 answers with
    /// a document of its own.
    ///
    /// # Errors
    ///
    /// When it does not answer.
    pub fn statistics(&self, daemon: CountingDaemon) -> Result<Value, LinkError> {
        if daemon == CountingDaemon::Analysisd && is_of_release_5(&self.home) {
            return self.engine_metrics();
        }
        let path = match daemon {
            CountingDaemon::Remoted => self.home.remote_socket(),
            CountingDaemon::Analysisd => self.home.analysis_socket(),
            CountingDaemon::Db => self.home.wdb_socket(),
        };
        self.command(&path, "getstats", None).map_err(|error| unreachable(error, &path))
    }

    /// Has the daemons read `etc/ossec.conf` without taking it. Takes some seconds.
    ///
    /// # Errors
    ///
    /// [`LinkError::NoOrders`], [`LinkError::NoCheck`], [`LinkError::NoVerdict`]; when the exchange fails.
    pub fn check_configuration(&self) -> Result<Verdict, LinkError> {
        let path = self.home.com_socket();
        let answer = self.exchange_within(self.long_limit(), &path, CHECK).map_err(|error| match error {
            LinkError::NoSocket(_) => LinkError::NoOrders,
            LinkError::Refused(name) => LinkError::NoCheck(name),
            error => error,
        })?;
        let answer = String::from_utf8_lossy(&answer);
        let answer: Value = serde_json::from_str(answer.trim_end_matches('\0'))
            .map_err(|error| LinkError::NoVerdict(error.to_string()))?;
        match answer.get("error").and_then(Value::as_i64) {
            None => Err(LinkError::NoVerdict("'error'".to_owned())),
            Some(0) => Ok(Verdict::Sound),
            Some(_) => Ok(Verdict::Faulty(faults(&text(&answer, "message")))),
        }
    }

    /// Tells the manager to restart. It is not waited for.
    ///
    /// # Errors
    ///
    /// [`LinkError::NoOrders`], [`LinkError::OrdersRefused`]; [`LinkError::NotTaken`] by a manager of release 5; when
    /// the message cannot be sent.
    pub fn restart(&self) -> Result<(), LinkError> {
        if is_of_release_5(&self.home) {
            return self.control("restart");
        }
        let path = self.home.orders_queue();
        let queue = UnixDatagram::unbound().map_err(|error| LinkError::exchange("execq", error))?;
        queue.connect(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => LinkError::NoOrders,
            _ => LinkError::OrdersRefused,
        })?;
        let sent = queue.set_write_timeout(Some(self.exchange_limit)).and_then(|()| queue.send(RESTART));
        sent.map(drop).map_err(|error| LinkError::exchange("execq", error))
    }

    /// Tells the manager to restart every daemon that reads the configuration, as `wazuh-control reload` does. It is
    /// not waited for.
    ///
    /// # Errors
    ///
    /// [`LinkError::NoOrders`], [`LinkError::OrdersRefused`], [`LinkError::NotTaken`]; when the exchange fails.
    pub fn reload(&self) -> Result<(), LinkError> {
        if is_of_release_5(&self.home) {
            return self.control("reload");
        }
        let path = self.home.com_socket();
        taken(&self.exchange(&path, RELOAD_ALL).map_err(of_orders)?)
    }

    /// Gives a manager of release 5 an order, which is the whole of what is sent (docs/facts/07-v5.md, section 7.1).
    fn control(&self, order: &str) -> Result<(), LinkError> {
        let path = self.home.control_socket();
        let mut stream = self.connect(&path, self.exchange_limit).map_err(of_orders)?;
        let mut answer = [0; LONGEST_WORD];
        let exchange = stream.write_all(order.as_bytes()).and_then(|()| stream.read(&mut answer));
        let read = exchange.map_err(|error| LinkError::exchange("control", error))?;
        taken(answer.get(..read).unwrap_or_default())
    }

    /// Has the analysis daemon read the ruleset anew.
    ///
    /// # Errors
    ///
    /// When it does not answer.
    pub fn reload_ruleset(&self) -> Result<Reload, LinkError> {
        let path = self.home.analysis_socket();
        let answer = self.exchange_within(self.long_limit(), &path, RELOAD)?;
        let answer: Value = serde_json::from_slice(&answer).map_err(|_| unreadable(&path))?;
        let told = match answer.get("data") {
            Some(Value::Array(told)) => told.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            Some(Value::String(told)) if !told.is_empty() => vec![told.clone()],
            _ => Vec::new(),
        };
        Ok(if code(&answer) == 0 { Reload::Done(told) } else { Reload::Refused(told) })
    }

    /// Has the vulnerability detector scan every agent (docs/facts/04-modules.md, section 20).
    pub(super) fn order_vulnerability_scan(&self) -> Result<(), LinkError> {
        let path = self.component("wmodules")?;
        let answer = self.exchange(&path, VULNERABILITY_SCAN)?;
        let answer = String::from_utf8_lossy(&answer);
        match answer.split_once(' ') {
            Some(("ok", _)) => Ok(()),
            Some(("err", refusal)) => {
                let refusal: Value = serde_json::from_str(refusal).map_err(|_| unreadable(&path))?;
                Err(LinkError::Daemon(code(&refusal), text(&refusal, "message")))
            }
            _ => Err(unreadable(&path)),
        }
    }

    /// Has wazuh-db change the database that it keeps of an agent (docs/facts/06-backends.md, section 3).
    ///
    /// # Errors
    ///
    /// When it does not answer; [`StoreError::Sql`] in its own words where it refuses.
    pub fn change_agent_database(&self, agent: i64, command: &str) -> Result<(), LinkError> {
        let path = self.home.wdb_socket();
        let answer = self.exchange(&path, format!("agent {agent:03} {command}").as_bytes())?;
        let answer = String::from_utf8_lossy(&answer);
        match answer.split_once(' ').unwrap_or((&answer, "")) {
            ("ok", _) => Ok(()),
            ("err", refusal) => Err(LinkError::Store(StoreError::Sql(refusal.to_owned()))),
            _ => Err(unreadable(&path)),
        }
    }

    /// A shorter limit for every exchange holds here too.
    fn long_limit(&self) -> Duration {
        if self.exchange_limit < super::EXCHANGE_LIMIT { self.exchange_limit } else { LONG_LIMIT }
    }
}

/// Why an order was not given.
fn of_orders(error: LinkError) -> LinkError {
    match error {
        LinkError::NoSocket(_) => LinkError::NoOrders,
        LinkError::Refused(_) => LinkError::OrdersRefused,
        error => error,
    }
}

/// Whether an order was taken, as the answer says.
fn taken(answer: &[u8]) -> Result<(), LinkError> {
    let answer = String::from_utf8_lossy(answer);
    if answer.starts_with("ok") { Ok(()) } else { Err(LinkError::NotTaken(answer.trim_end().to_owned())) }
}

/// The texts of errors in what daemons have logged, each once: what follows the level, and a name in brackets.
fn faults(log: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let told = log.lines().filter_map(|line| {
        let levels = ["ERROR: ", "CRITICAL: "];
        let at = levels.iter().filter_map(|level| line.rfind(level).map(|at| at + level.len())).max()?;
        let text = line.get(at..)?;
        let named = text.strip_prefix('[').and_then(|text| text.rsplit_once("] "));
        Some(named.map_or(text, |(_, text)| text).to_owned())
    });
    told.filter(|text| seen.insert(text.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn faults_are_what_the_daemons_log_as_errors() {
        let log = "2026/11/29 22:47:02 wazuh-authd: ERROR: (1235): Invalid value for element 'jsonout_output': maybe.\n\
            2026/11/29 22:47:02 wazuh-authd: WARNING: a warning\n\
            2026/11/29 22:47:02 wazuh-authd: ERROR: (1202): Configuration error at 'etc/ossec.conf'.\n\
            2026/11/29 22:47:02 wazuh-authd: CRITICAL: [a.c:1 at f()] (1202): Configuration error at 'etc/ossec.conf'.\n";
        let expected = [
            "(1235): Invalid value for element 'jsonout_output': maybe.",
            "(1202): Configuration error at 'etc/ossec.conf'.",
        ];
        assert_eq!(faults(log), expected);
        assert!(faults("").is_empty());
    }
}
