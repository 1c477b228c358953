//! The enrolment daemon, wazuh-authd, and what wazuh-db is told of groups (docs/facts/06-backends.md, sections 3.1 and
//! 5).
//!
//! Commands have the bytes that the original sends. Assumes that names have been checked. Must not be here: whether a
//! change may be made.

use serde_json::{Value, json};

use super::{Sockets, code, text, unreadable};
use crate::LinkError;
use apid_store::StoreError;

/// An agent that the daemon is to register.
#[derive(Clone, Copy, Debug)]
pub struct Registration<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its address, network, or `any`.
    pub ip: &'a str,
    /// Its number; `None` for the next.
    pub id: Option<i64>,
    /// Its secret; `None` for a new one.
    pub key: Option<&'a str>,
    /// Whether agents in the way are replaced.
    pub replaces: bool,
    /// Seconds for which one that once connected must be disconnected; `None` when that does not matter.
    pub disconnected_for: Option<i64>,
    /// Seconds since its registration.
    pub registered_for: i64,
}

/// What the daemon has made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Its number.
    pub id: i64,
    /// Its secret.
    pub key: String,
}

/// How agents come to groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupChange {
    /// To one more.
    Append,
    /// To this one alone.
    Override,
    /// Out of it.
    Remove,
}

impl GroupChange {
    const fn word(self) -> &'static str {
        match self {
            Self::Append => "append",
            Self::Override => "override",
            Self::Remove => "remove",
        }
    }
}

impl Sockets {
    /// Has wazuh-authd register an agent.
    ///
    /// # Errors
    ///
    /// [`LinkError::Daemon`] with the daemon's code and text where it refuses (9007 for an address, 9008 for a name and
    /// 9012 for an id that another agent has), and when it does not answer.
    pub fn register(&self, agent: &Registration<'_>) -> Result<Registered, LinkError> {
        let path = self.home.auth_socket();
        let data = self.enrolment(&registration(agent))?;
        let id = data.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok());
        let key = data.get("key").and_then(Value::as_str).map(str::to_owned);
        id.zip(key).map(|(id, key)| Registered { id, key }).ok_or_else(|| unreadable(&path))
    }

    /// Has wazuh-authd remove an agent; with `purge` its id may be given out again.
    ///
    /// # Errors
    ///
    /// As [`Sockets::register`]; its code is 9011 where there is no such agent.
    pub fn deregister(&self, agent: i64, purge: bool) -> Result<(), LinkError> {
        let command =
            format!("{{\"function\": \"remove\", \"arguments\": {{\"id\": \"{agent:03}\", \"purge\": {purge}}}}}");
        self.enrolment(&command).map(drop)
    }

    fn enrolment(&self, command: &str) -> Result<Value, LinkError> {
        let path = self.home.auth_socket();
        let answer = self.exchange(&path, command.as_bytes())?;
        let mut answer: Value = serde_json::from_slice(&answer).map_err(|_| unreadable(&path))?;
        match code(&answer) {
            0 => Ok(answer.get_mut("data").map(Value::take).unwrap_or_default()),
            code => Err(LinkError::Daemon(code, text(&answer, "message"))),
        }
    }

    /// Has wazuh-db put an agent in a group, or take it out of one.
    ///
    /// # Errors
    ///
    /// When it does not answer; [`StoreError::Sql`] in its own words where it refuses.
    pub fn change_group(&self, change: GroupChange, agent: i64, group: &str) -> Result<(), LinkError> {
        let mode = change.word();
        // Its reader takes numbers with zeros in front, which is what the original sends.
        self.change_global_database(&format!(
            "set-agent-groups {{\"mode\":\"{mode}\",\"sync_status\":\"syncreq\",\
             \"data\":[{{\"id\":{agent:03},\"groups\":[{}]}}]}}",
            json!(group)
        ))
    }

    /// Has wazuh-db enter a group.
    ///
    /// # Errors
    ///
    /// As [`Sockets::change_group`].
    pub fn enter_group(&self, group: &str) -> Result<(), LinkError> {
        self.change_global_database(&format!("insert-agent-group {group}"))
    }

    fn change_global_database(&self, command: &str) -> Result<(), LinkError> {
        let path = self.home.wdb_socket();
        let answer = self.exchange(&path, format!("global {command}").as_bytes())?;
        let answer = String::from_utf8_lossy(&answer);
        match answer.split_once(' ').unwrap_or((&answer, "")) {
            ("ok", _) => Ok(()),
            ("err", refusal) => Err(LinkError::Store(StoreError::Sql(refusal.to_owned()))),
            _ => Err(unreadable(&path)),
        }
    }
}

fn registration(agent: &Registration<'_>) -> String {
    let Registration { name, ip, id, key, replaces, disconnected_for, registered_for } = *agent;
    let mut text = format!(
        "{{\"function\": \"add\", \"arguments\": {{\"name\": {}, \"ip\": {}, \"force\": {{\"enabled\": {replaces}, \
         \"disconnected_time\": {{\"enabled\": {}, \"value\": \"{}\"}}, \"after_registration_time\": \"{}\", \
         \"key_mismatch\": true}}",
        json!(name),
        json!(ip),
        disconnected_for.is_some(),
        span(disconnected_for.unwrap_or(0)),
        span(registered_for),
    );
    if let Some(id) = id {
        text.push_str(&format!(", \"id\": \"{id:03}\""));
    }
    if let Some(key) = key {
        text.push_str(&format!(", \"key\": {}", json!(key)));
    }
    text + "}}"
}

/// Seconds in the largest unit that needs no fraction, as callers write them.
fn span(seconds: i64) -> String {
    let units = [(7 * 86_400, 'w'), (86_400, 'd'), (3_600, 'h'), (60, 'm')];
    let unit = units.into_iter().find(|(length, _)| seconds > 0 && seconds % length == 0);
    let (length, letter) = unit.unwrap_or((1, 's'));
    format!("{}{letter}", seconds / length)
}

#[cfg(test)]
mod tests {
    use super::{Registration, registration, span};

    #[test]
    fn a_registration_has_the_bytes_of_the_original() {
        let agent = Registration {
            name: "reg-a",
            ip: "any",
            id: None,
            key: None,
            replaces: false,
            disconnected_for: Some(3_600),
            registered_for: 3_600,
        };
        assert_eq!(
            registration(&agent),
            r#"{"function": "add", "arguments": {"name": "reg-a", "ip": "any", "force": {"enabled": false, "disconnected_time": {"enabled": true, "value": "1h"}, "after_registration_time": "1h", "key_mismatch": true}}}"#
        );
        let inserted = Registration {
            ip: "10.7.7.7",
            id: Some(50),
            key: Some("k"),
            replaces: true,
            disconnected_for: None,
            registered_for: 0,
            ..agent
        };
        assert_eq!(
            registration(&inserted),
            r#"{"function": "add", "arguments": {"name": "reg-a", "ip": "10.7.7.7", "force": {"enabled": true, "disconnected_time": {"enabled": false, "value": "0s"}, "after_registration_time": "0s", "key_mismatch": true}, "id": "050", "key": "k"}}"#
        );
        assert_eq!([0, 1, 60, 90, 3_600, 86_400, 604_800].map(span), ["0s", "1s", "1m", "90s", "1h", "1d", "1w"]);
    }
}
