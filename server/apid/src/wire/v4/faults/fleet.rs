//! Faults of the fleet.

use super::super::text::python_repr;
use super::IntoFailure;
use apid_failure::Failure;
use apid_fleet::Fault;
use apid_fleet::agents::Requirements;
use apid_fleet::ledger::LedgerError;
use apid_home::agent::id_text;

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::Denied(kind) => Failure::permission_denied(kind),
            Self::UnknownAgent => Failure::not_found(1701),
            Self::IsManager => Failure::bad_request(1703),
            Self::Inactive => Failure::bad_request(1707),
            Self::Unmet(requirements) => Failure::bad_request(1731)
                .detail(format_args!("some of the requirements are not met -> {}", unmet(&requirements))),
            Self::NameTaken(name) => Failure::bad_request(1705).detail(name),
            Self::AddressTaken(ip) | Self::InvalidAddress(ip) => Failure::bad_request(1706).detail(ip),
            Self::IdTaken(id) => Failure::bad_request(1708).detail(id_text(id)),
            Self::NameTooLong => Failure::bad_request(1738),
            Self::InvalidName(name) => Failure::bad_request(1725)
                .detail(format_args!("invalid name {}: only letters, digits, '.', '-' and '_'", python_repr(&name))),
            Self::InvalidId { id, max } => Failure::bad_request(1725)
                .detail(format_args!("invalid id {}: only numbers up to {max}", python_repr(&id))),
            Self::InvalidKey => Failure::bad_request(1725).detail("invalid key: only visible characters of ASCII"),
            Self::KeyTooShort => Failure::bad_request(1709),
            Self::EnrolmentRuns(daemon) => Failure::internal(1725).detail(daemon_runs(daemon)),
            Self::Query(error) => error.into_failure(),
            Self::Store(error) => error.into_failure(),
            Self::Ledger(error) => error.into_failure(),
            Self::Link(error) => error.into(),
            Self::Unexpected(cause) => Failure::unexpected(cause),
        }
    }
}

impl IntoFailure for LedgerError {
    fn into_failure(self) -> Failure {
        match self {
            Self::Store(error) => error.into_failure(),
            Self::GivenUp(given_up) => given_up.into(),
            Self::Daemon(daemon) => Failure::internal(1013).detail(daemon_runs(daemon)),
            Self::Io { .. } | Self::Journal(_) => Failure::unexpected(self),
        }
    }
}

fn daemon_runs(daemon: &str) -> String {
    format!("{daemon} runs on this home, and this server cannot ask it yet")
}

/// The filters as the message names them: the status as a Python list, `older_than` after it, then the others and `q`.
fn unmet(requirements: &Requirements) -> String {
    let Requirements { filters, q } = requirements;
    let (mut texts, mut others) = (Vec::new(), Vec::new());
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
