//! The tester of rules that wazuh-analysisd runs (docs/facts/06-backends.md, section 9).

use serde_json::{Value, json};

use super::Sockets;
use crate::LinkError;

impl Sockets {
    /// What the daemon's logtest answers to a command: its whole answer, whose `error` says whether it took the
    /// command. A question has to be shorter than 64 KiB.
    ///
    /// # Errors
    ///
    /// When it does not answer, or not with an object.
    pub fn logtest(&self, command: &str, parameters: &Value) -> Result<Value, LinkError> {
        let question = json!({
            "version": 1,
            "origin": {"name": "Logtest", "module": "API"},
            "command": command,
            "parameters": parameters,
        });
        let answer = self.exchange_json(&self.home.logtest_socket(), &question).map_err(|error| match error {
            // As the real API says it, whether there is a socket or not.
            LinkError::NoSocket(name) => LinkError::Refused(name),
            error => error,
        })?;
        if answer.is_object() { Ok(answer) } else { Err(LinkError::Unreadable("logtest".to_owned())) }
    }

    /// Whether wazuh-analysisd loads the ruleset that is on the disk now: it is given a log to try, as the real API
    /// gives it one after each upload.
    ///
    /// # Errors
    ///
    /// When it does not answer.
    pub fn loads_ruleset(&self) -> Result<bool, LinkError> {
        let dummy = json!({"location": "dummy", "log_format": "syslog", "event": "Hello"});
        let answer = self.logtest("log_processing", &dummy)?;
        // An answer without a code is one of a daemon that failed.
        let code = answer.get("data").and_then(|data| data.get("codemsg")).and_then(Value::as_i64);
        Ok(code.is_some_and(|code| code != -1))
    }
}
