//! Faults of the fleet as the tools of 2016 tell them: a number and a text for each tool (docs/facts/08-v1.md, section
//! 4).
//!
//! A fault that the tools did not know passes with the number, status and text that it has in release 4.

use apid_fleet::Fault;
use apid_inventory as inventory;
use apid_store::StoreError;
use http::StatusCode;
use wazuh_api_server::Error;

use super::Form;
use crate::wire::v4::faults::IntoFailure;

/// What a request was about to do when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task<'r> {
    /// List agents.
    List,
    /// Show an agent.
    Show,
    /// Show the key of the agent of this id.
    Key(&'r str),
    /// Add an agent, which is answered in this form.
    Add(Form),
    /// Restart an agent.
    Restart,
    /// Remove the agent of this id.
    Remove(&'r str),
    /// Scan all agents.
    ScanAll,
    /// Scan an agent.
    Scan,
}

/// The failure of a request. `node` is this node's name as the caller may know it.
pub(crate) fn error(fault: Fault, task: Task<'_>, node: &str) -> Error {
    use StatusCode as Http;

    let absent = |id: &str| format!("Invalid ID '{id}' given. ID is not present");
    let (status, code, message) = match (task, &fault) {
        (Task::Show | Task::Restart | Task::Scan, Fault::UnknownAgent | Fault::IsManager) => {
            (Http::NOT_FOUND, 40, "Invalid agent id".to_owned())
        }
        (Task::Key(id), Fault::UnknownAgent | Fault::IsManager) => (Http::NOT_FOUND, 70, absent(id)),
        (Task::Remove(id), Fault::UnknownAgent | Fault::IsManager) => (Http::NOT_FOUND, 78, absent(id)),
        (Task::Restart, Fault::Inactive) => {
            (Http::BAD_REQUEST, 46, "Unable to restart agent: the agent is not active".to_owned())
        }
        (Task::Restart, Fault::Link(_)) => {
            tracing::warn!(%fault, "cannot restart an agent");
            (Http::INTERNAL_SERVER_ERROR, 45, "Unable to connect to remoted".to_owned())
        }
        (Task::Scan, Fault::Inactive) => {
            (Http::BAD_REQUEST, 44, "Unable to restart syscheck on agent: the agent is not active".to_owned())
        }
        (Task::ScanAll | Task::Scan, Fault::Link(_)) => {
            tracing::warn!(%fault, "cannot order a scan");
            let code = if task == Task::Scan { 43 } else { 41 };
            (Http::INTERNAL_SERVER_ERROR, code, "Unable to connect to remoted".to_owned())
        }
        (Task::Add(Form::V12), Fault::NameTaken(_)) => (Http::BAD_REQUEST, 75, "Name already present".to_owned()),
        (Task::Add(_), Fault::NameTaken(_) | Fault::NameTooLong | Fault::InvalidName(_)) => {
            (Http::BAD_REQUEST, 76, "Invalid name for agent".to_owned())
        }
        (Task::Add(_), Fault::InvalidAddress(_)) => (Http::BAD_REQUEST, 77, "Invalid IP for agent".to_owned()),
        (Task::Add(_), Fault::AddressTaken(_)) => (Http::BAD_REQUEST, 79, "Duplicated IP for agent".to_owned()),
        _ => return fault.into_failure().into_error(Some(node)),
    };
    Error::new(status, status.canonical_reason().unwrap_or_default(), message).code(code)
}

/// What a request about findings was about to do when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding<'r> {
    /// Show the findings of policies of the agent of this id.
    Policies(&'r str),
    /// Show the files of the agent of this id.
    Files(&'r str),
    /// Show the last scan.
    LastScan,
    /// Clear the findings of policies of the agent of this id.
    ClearPolicies(&'r str),
    /// Clear the files of the agent of this id.
    ClearFiles(&'r str),
    /// Clear the findings of policies of all agents.
    ClearAllPolicies,
    /// Clear the files of all agents.
    ClearAllFiles,
}

/// The failure of a request about findings. `node` is this node's name as the caller may know it.
pub(crate) fn finding_error(fault: inventory::Fault, task: Finding<'_>, node: &str) -> Error {
    use StatusCode as Http;
    use inventory::Fault::{Link, Store, UnknownAgent};

    let unknown = |id: &str, stop: &str| format!("Invalid agent id '{id}'{stop}");
    let (status, code, message) = match (task, &fault) {
        (Finding::LastScan, UnknownAgent) => (Http::NOT_FOUND, 40, "Invalid agent id".to_owned()),
        (Finding::Policies(id), UnknownAgent) => (Http::NOT_FOUND, 13, unknown(id, "")),
        (Finding::ClearPolicies(id), UnknownAgent) => (Http::NOT_FOUND, 12, unknown(id, ".")),
        (Finding::Files(id), UnknownAgent) => (Http::NOT_FOUND, 33, unknown(id, ".")),
        (Finding::ClearFiles(id), UnknownAgent) => (Http::NOT_FOUND, 32, unknown(id, ".")),
        (Finding::ClearAllPolicies, Link(_) | Store(StoreError::Sql(_))) => {
            tracing::warn!(%fault, "cannot clear the findings of policies");
            let message = "rootcheck_control: Unable to open: '/queue/rootcheck'".to_owned();
            (Http::INTERNAL_SERVER_ERROR, 11, message)
        }
        (Finding::ClearAllFiles, Link(_) | Store(StoreError::Sql(_))) => {
            tracing::warn!(%fault, "cannot clear the files of agents");
            let message = "syscheck_control: Unable to open: '/queue/syscheck'".to_owned();
            (Http::INTERNAL_SERVER_ERROR, 31, message)
        }
        _ => return fault.into_failure().into_error(Some(node)),
    };
    Error::new(status, status.canonical_reason().unwrap_or_default(), message).code(code)
}

#[cfg(test)]
mod tests {
    use apid_manager::LinkError;

    use super::inventory::Fault as Inventory;
    use super::{Fault, Finding, Form, StoreError, Task, error, finding_error};

    #[test]
    fn tools_have_numbers_of_their_own() {
        for (fault, task, status, code, message) in [
            (Fault::UnknownAgent, Task::Show, 404, 40, "Invalid agent id"),
            (Fault::IsManager, Task::Restart, 404, 40, "Invalid agent id"),
            (Fault::IsManager, Task::Key("000"), 404, 70, "Invalid ID '000' given. ID is not present"),
            (Fault::UnknownAgent, Task::Remove("1"), 404, 78, "Invalid ID '1' given. ID is not present"),
            (Fault::Inactive, Task::Restart, 400, 46, "Unable to restart agent: the agent is not active"),
            (Fault::UnknownAgent, Task::Scan, 404, 40, "Invalid agent id"),
            (Fault::Inactive, Task::Scan, 400, 44, "Unable to restart syscheck on agent: the agent is not active"),
            (Fault::Link(LinkError::Unheard), Task::Scan, 500, 43, "Unable to connect to remoted"),
            (Fault::Link(LinkError::Unheard), Task::ScanAll, 500, 41, "Unable to connect to remoted"),
            (Fault::NameTaken("a".into()), Task::Add(Form::Guide), 400, 76, "Invalid name for agent"),
            (Fault::NameTaken("a".into()), Task::Add(Form::V12), 400, 75, "Name already present"),
            (Fault::NameTooLong, Task::Add(Form::V12), 400, 76, "Invalid name for agent"),
            (Fault::InvalidName("a/b".into()), Task::Add(Form::Guide), 400, 76, "Invalid name for agent"),
            (Fault::InvalidAddress("x".into()), Task::Add(Form::Guide), 400, 77, "Invalid IP for agent"),
            (Fault::AddressTaken("x".into()), Task::Add(Form::V12), 400, 79, "Duplicated IP for agent"),
            // Not of 2016.
            (Fault::Denied("agent:id"), Task::List, 403, 4000, "Permission denied: Resource type: agent:id"),
        ] {
            let error = error(fault.clone(), task, "node01");
            let told = (error.status().as_u16(), error.error_code(), error.detail());
            assert_eq!(told, (status, Some(code), message), "{fault:?}");
        }
    }

    #[test]
    fn findings_have_numbers_too() {
        let lost = || Inventory::Store(StoreError::Sql("gone".into()));
        for (fault, task, status, code, message) in [
            (Inventory::UnknownAgent, Finding::LastScan, 404, 40, "Invalid agent id"),
            (Inventory::UnknownAgent, Finding::Policies("999"), 404, 13, "Invalid agent id '999'"),
            (Inventory::UnknownAgent, Finding::ClearPolicies("999"), 404, 12, "Invalid agent id '999'."),
            (Inventory::UnknownAgent, Finding::Files("999"), 404, 33, "Invalid agent id '999'."),
            (Inventory::UnknownAgent, Finding::ClearFiles("999"), 404, 32, "Invalid agent id '999'."),
            (lost(), Finding::ClearAllPolicies, 500, 11, "rootcheck_control: Unable to open: '/queue/rootcheck'"),
            (lost(), Finding::ClearAllFiles, 500, 31, "syscheck_control: Unable to open: '/queue/syscheck'"),
            // Not of 2016.
            (
                Inventory::NeverConnected,
                Finding::ClearFiles("001"),
                400,
                1015,
                "Agent version is null. Was the agent ever connected?",
            ),
        ] {
            let error = finding_error(fault.clone(), task, "node01");
            let told = (error.status().as_u16(), error.error_code(), error.detail());
            assert_eq!(told, (status, Some(code), message), "{fault:?}");
        }
    }
}
