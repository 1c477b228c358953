//! Commands of the operator in the audit trail. Without passwords and keys, which no argument holds; what is only shown
//! is not recorded, and what was refused has changed nothing.

use apid_audit::{Entry, OnFailure, Settings, check_writable, record_now};
use apid_home::Home;
use serde_json::{Map, Value, json};

use super::{AdminError, tell};
use crate::cli::admin::{Command, KeyCommand, SecurityCommand, TokenCommand, UserCommand, Whose};

/// What is recorded of a command; `None` for one that changes nothing.
pub(super) fn entry(command: &Command) -> Option<Entry> {
    let (operation, parameters) = match command {
        Command::User(UserCommand::List) | Command::Key(KeyCommand::List) => return None,
        Command::User(UserCommand::Add { name, roles, .. }) => ("user add", json!({ "name": name, "roles": roles })),
        Command::User(UserCommand::ResetPassword { name, .. }) => ("user reset-password", json!({ "name": name })),
        Command::User(UserCommand::Remove { name }) => ("user remove", json!({ "name": name })),
        Command::User(UserCommand::Grant { name, role }) => ("user grant", json!({ "name": name, "role": role })),
        Command::User(UserCommand::Revoke { name, role }) => ("user revoke", json!({ "name": name, "role": role })),
        Command::Key(KeyCommand::Add { name, user, roles, networks, days }) => {
            ("key add", json!({ "name": name, "user": user, "roles": roles, "networks": networks, "days": days }))
        }
        Command::Key(KeyCommand::Revoke { keys }) => ("key revoke", json!({ "keys": keys })),
        Command::Token(TokenCommand::Revoke { whose: Whose { all, user } }) => {
            ("token revoke", json!({ "all": all, "user": user }))
        }
        Command::Security(SecurityCommand::ResetConfig) => ("security reset-config", json!({})),
    };
    let mut parameters = match parameters {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    parameters.retain(|_, value| !value.is_null() && *value != json!([]));
    parameters.insert("uid".to_owned(), rustix::process::getuid().as_raw().into());
    // Whoever may run the command may say anything here; it is a hint, as the number is not.
    if let Some(name) = std::env::var("SUDO_USER").ok().filter(|name| name.len() <= 64) {
        parameters.insert("sudo_user".to_owned(), name.into());
    }
    Some(Entry::from_iter([
        ("event".to_owned(), "command".into()),
        ("credential".to_owned(), "operator".into()),
        ("operation".to_owned(), operation.into()),
        ("parameters".to_owned(), parameters.into()),
        ("outcome".to_owned(), "done".into()),
    ]))
}

/// Refuses a change that could not be recorded, where `api.yaml` wants that.
pub(super) fn must_be_possible(home: &Home, audit: &Settings) -> Result<(), AdminError> {
    match audit.on_failure {
        OnFailure::Refuse => check_writable(home, audit).map_err(AdminError::Unrecorded),
        OnFailure::Continue => Ok(()),
    }
}

/// Records what was done. That it cannot be recorded takes nothing back.
pub(super) fn record(home: &Home, audit: &Settings, entry: &Entry) -> Result<(), AdminError> {
    match record_now(home, audit, entry) {
        Ok(()) => Ok(()),
        Err(error) => tell(&format!("warning: the audit trail does not tell of it: {error}")),
    }
}
