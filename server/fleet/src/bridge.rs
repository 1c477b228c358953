//! Until every module here returns faults: what is left of the wire in this crate. Goes with the last use.

use apid_failure::Failure;
use apid_failure::json::{FailedItems, python_repr};

use crate::Fault;
use crate::agents::Requirements;
use crate::ledger::LedgerError;
use crate::outcome::{Failed, Item};
use apid_home::agent::id_text;

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Denied(kind) => Self::permission_denied(kind),
            Fault::UnknownAgent => Self::not_found(1701),
            Fault::IsManager => Self::bad_request(1703),
            Fault::Inactive => Self::bad_request(1707),
            Fault::Unmet(requirements) => Self::bad_request(1731)
                .detail(format_args!("some of the requirements are not met -> {}", texts(&requirements))),
            Fault::NameTaken(name) => Self::bad_request(1705).detail(name),
            Fault::AddressTaken(ip) | Fault::InvalidAddress(ip) => Self::bad_request(1706).detail(ip),
            Fault::IdTaken(id) => Self::bad_request(1708).detail(id_text(id)),
            Fault::NameTooLong => Self::bad_request(1738),
            Fault::InvalidName(name) => Self::bad_request(1725)
                .detail(format_args!("invalid name {}: only letters, digits, '.', '-' and '_'", python_repr(&name))),
            Fault::InvalidId { id, max } => Self::bad_request(1725)
                .detail(format_args!("invalid id {}: only numbers up to {max}", python_repr(&id))),
            Fault::InvalidKey => Self::bad_request(1725).detail("invalid key: only visible characters of ASCII"),
            Fault::KeyTooShort => Self::bad_request(1709),
            Fault::EnrolmentRuns(daemon) => Self::internal(1725).detail(daemon_runs(daemon)),
            Fault::Query(error) => error.into(),
            Fault::Store(error) => error.into(),
            Fault::Ledger(error) => error.into(),
            Fault::Link(error) => error.into(),
            Fault::Unexpected(cause) => Self::unexpected(cause),
        }
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        match error {
            LedgerError::Store(error) => error.into(),
            LedgerError::GivenUp(given_up) => given_up.into(),
            LedgerError::Daemon(daemon) => Self::internal(1013).detail(daemon_runs(daemon)),
            error => Self::unexpected(error),
        }
    }
}

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<Failed> for FailedItems {
    fn from(failed: Failed) -> Self {
        let mut items = Self::new();
        for (fault, ids) in failed.groups() {
            let failure = Failure::from(fault.clone());
            for id in ids {
                match id {
                    Item::Agent(id) => items.push(id_text(*id), &failure),
                    Item::Named(name) => items.push(name.as_str(), &failure),
                }
            }
        }
        items
    }
}

fn daemon_runs(daemon: &str) -> String {
    format!("{daemon} runs on this home, and this server cannot ask it yet")
}

fn texts(requirements: &Requirements) -> String {
    let Requirements { filters, q } = requirements;
    let mut texts = Vec::new();
    let mut others = Vec::new();
    for (field, values) in &filters.fields {
        match *field {
            "status" => {
                let values: Vec<_> = values.iter().map(|value| python_repr(value)).collect();
                texts.push(format!("status: [{}]", values.join(", ")));
            }
            _ => others.push(format!("{field}: {}", values.join(","))),
        }
    }
    texts.extend(filters.older_than.iter().map(|age| format!("older_than: {age}")));
    texts.append(&mut others);
    texts.extend(q.iter().filter(|q| !q.is_empty()).map(|q| format!("q: {q}")));
    texts.join(", ")
}
