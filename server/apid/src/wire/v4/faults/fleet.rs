//! Faults of the fleet.

use super::super::text::python_repr;
use super::IntoFailure;
use crate::wire::v4::failure::{Class, Failure};
use apid_fleet::Fault;
use apid_fleet::agents::Requirements;
use apid_fleet::ledger::LedgerError;
use apid_formats::agent_conf_upload::Refused;
use apid_home::agent::id_text;
use apid_home::daemons::ManagerDaemon;

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
            Self::InvalidName(name) => Failure::bad_request(1725).detail(format_args!(
                "invalid name {}: only letters, digits, '.', '-', '_' and '%'",
                python_repr(&name)
            )),
            Self::InvalidId { id, max } => Failure::bad_request(1725)
                .detail(format_args!("invalid id {}: only numbers up to {max}", python_repr(&id))),
            Self::InvalidKey => Failure::bad_request(1725).detail("invalid key: only visible characters of ASCII"),
            Self::KeyTooShort => Failure::bad_request(1709),
            Self::EnrolmentRuns(daemon) => Failure::internal(1725).detail(daemon_runs(daemon)),
            Self::UnknownGroup => Failure::not_found(1710),
            Self::NoGroupFolder(group) => Failure::not_found(1710).detail(group),
            Self::InvalidGroupName => Failure::bad_request(1722),
            Self::GroupExists(group) => Failure::bad_request(1711).detail(group),
            Self::NameOfFile(group) => Failure::bad_request(1713).detail(group),
            Self::IsDefaultGroup => Failure::bad_request(1712),
            Self::NotInGroup => Failure::bad_request(1734),
            Self::OnlyInDefaultGroup => Failure::bad_request(1745),
            Self::AlreadyInGroup => Failure::bad_request(1751),
            Self::OtherGroupsDenied => Failure::bad_request(1752),
            Self::TooManyGroups => Failure::bad_request(1737),
            Self::NoAgentRow => Failure::internal(2007),
            Self::NotInThisHome(what) => Failure::internal(2003).detail(what),
            Self::TemplateUnreadable { file, cause } => {
                Failure::internal(1005).detail(format_args!("{}: {cause}", file.display()))
            }
            Self::GroupNotWritten(error) => Failure::internal(1005).detail(error),
            Self::ConfigurationNotWritten(error) => Failure::internal(1016).detail(error),
            Self::Configuration(Refused::Empty) => Failure::bad_request(1112),
            Self::Configuration(Refused::Malformed(text)) => Failure::bad_request(1113).detail(text),
            Self::Configuration(Refused::Unknown(text)) => Failure::bad_request(1114).detail(text),
            Self::NoFile(path) => Failure::bad_request(1006).detail(path.display()),
            Self::FileTooLarge { most } => {
                Failure::bad_request(1101).detail(format_args!("the file is larger than {most} bytes"))
            }
            Self::NoRoom(refused) => Failure::bad_request(1101).detail(refused),
            Self::FileNotUnderstood(error) => Failure::bad_request(1101).detail(error),
            Self::NotClustered => Failure::bad_request(3013),
            Self::UnknownNode => Failure::not_found(1730),
            Self::OnAnotherNode(node) => Failure::bad_request(3022).detail(node),
            Self::NotConnected => Failure::bad_request(1740),
            Self::NeverConnected => Failure::internal(1015),
            Self::ReportsNoConfiguration(version) => {
                Failure::internal(1735).detail(format_args!("Minimum required version is Wazuh {version}"))
            }
            Self::ReportsNoCounters(version) => {
                Failure::internal(1735).detail(format_args!("Minimum required version is {version}"))
            }
            Self::UnknownSection { component, sections } => {
                let quoted: Vec<_> = sections.iter().map(|section| format!("'{section}'")).collect();
                let list = quoted.join(", ");
                Failure::bad_request(1128)
                    .detail(format_args!("Valid configuration values for '{component}': {{{list}}}"))
            }
            Self::FetchesNoTasks => Failure::bad_request(1761),
            Self::ReportsElsewhere => Failure::bad_request(1762),
            Self::NoTask(cause) => Failure::internal(1727).detail(cause),
            Self::NoCommand => Failure::bad_request(1650),
            Self::UnknownCommand => Failure::bad_request(1652),
            Self::EventTooLong { most } => Failure::bad_request(1012)
                .detail(format_args!("The event is too large to be sent to analysisd (maximum is {most}B)")),
            Self::UpgradeRefused { code, message } => upgrade(Class::BadRequest, code, message),
            Self::UpgradeFailed { code, message } => upgrade(Class::Internal, code, message),
            Self::Query(error) => error.into_failure(),
            Self::Store(error) => error.into_failure(),
            Self::Ledger(error) => error.into_failure(),
            Self::Link(error) => error.into_failure(),
            Self::Unexpected(cause) => Failure::unexpected(cause),
        }
    }
}

impl IntoFailure for LedgerError {
    fn into_failure(self) -> Failure {
        match self {
            Self::Store(error) => error.into_failure(),
            Self::GivenUp(given_up) => given_up.into_failure(),
            Self::Daemon(daemon) => Failure::internal(1013).detail(daemon_runs(daemon)),
            Self::Io { .. } | Self::Journal(_) | Self::Died(_) => Failure::unexpected(self),
        }
    }
}

/// Why the files of a manager that runs are not changed.
pub(super) fn daemon_runs(daemon: ManagerDaemon) -> String {
    format!("{daemon} runs on this home, and this server cannot ask it yet")
}

/// A refusal of the upgrade module.
fn upgrade(class: Class, code: u16, message: String) -> Failure {
    /// What this wire adds to the module's codes.
    const BASE: u16 = 1810;
    Failure::command(class, BASE.saturating_add(code), message)
}

/// The filters as the message names them: the status as a Python list, `older_than` after it, then the others and `q`.
fn unmet(requirements: &Requirements) -> String {
    let filters = requirements.filters();
    let (mut texts, mut others) = (Vec::new(), Vec::new());
    for (name, values) in requirements.columns() {
        match name {
            "status" => {
                let values: Vec<_> = values.iter().map(|value| python_repr(value)).collect();
                texts.push(format!("status: [{}]", values.join(", ")));
            }
            field => others.push(format!("{field}: {}", values.join(","))),
        }
    }
    texts.extend(filters.older_than.iter().map(|age| format!("older_than: {age}")));
    texts.append(&mut others);
    texts.extend(requirements.q().filter(|q| !q.is_empty()).map(|q| format!("q: {q}")));
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apid_fleet::Fault;
    use apid_fleet::ledger::LedgerError;
    use apid_formats::agent_conf_upload::Refused;
    use apid_formats::group_files::ParseError;
    use apid_home::daemons::ManagerDaemon;
    use apid_manager::Version;

    use super::IntoFailure as _;

    #[test]
    fn faults_of_groups_and_commands() {
        let text = || "text".to_owned();
        let io = || LedgerError::Io { action: "replace", file: "/home/etc/x".into(), error: text() };
        let cases = [
            (Fault::UnknownGroup, 404, 1710, "The group does not exist"),
            (Fault::NoGroupFolder(text()), 404, 1710, "The group does not exist: text"),
            (Fault::InvalidGroupName, 400, 1722, ""),
            (Fault::GroupExists(text()), 400, 1711, ": text"),
            (Fault::NameOfFile(text()), 400, 1713, ": text"),
            (Fault::IsDefaultGroup, 400, 1712, ""),
            (Fault::NotInGroup, 400, 1734, ""),
            (Fault::OnlyInDefaultGroup, 400, 1745, ""),
            (Fault::AlreadyInGroup, 400, 1751, ""),
            (Fault::OtherGroupsDenied, 400, 1752, ""),
            (Fault::TooManyGroups, 400, 1737, ""),
            (Fault::NoAgentRow, 500, 2007, ""),
            (Fault::TemplateUnreadable { file: PathBuf::from("/t"), cause: text() }, 500, 1005, ": /t: text"),
            (Fault::GroupNotWritten(io()), 500, 1005, ": cannot replace /home/etc/x: text"),
            (Fault::ConfigurationNotWritten(io()), 500, 1016, ": cannot replace /home/etc/x: text"),
            (Fault::Ledger(io()), 500, 1000, "Wazuh Internal Error"),
            (
                Fault::Ledger(LedgerError::Daemon(ManagerDaemon::Db)),
                500,
                1013,
                ": wazuh-db runs on this home, and this server cannot ask it yet",
            ),
            (Fault::Configuration(Refused::Empty), 400, 1112, ""),
            (Fault::Configuration(Refused::Malformed(text())), 400, 1113, ": text"),
            (Fault::Configuration(Refused::Unknown(text())), 400, 1114, ": text"),
            (Fault::NoFile(PathBuf::from("/f")), 400, 1006, ": /f"),
            (Fault::FileTooLarge { most: 7 }, 400, 1101, ": the file is larger than 7 bytes"),
            (
                Fault::NoRoom(apid_request::budget::Refused::TooLarge { bytes: 9, most: 7 }),
                400,
                1101,
                ": 9 bytes of memory are more than one request may hold (7)",
            ),
            (Fault::FileNotUnderstood(ParseError::Nameless), 400, 1101, ": a wodle has no name"),
            (Fault::NotClustered, 400, 3013, ""),
            (Fault::UnknownNode, 404, 1730, ""),
            (Fault::OnAnotherNode(text()), 400, 3022, "Unknown node ID: text"),
            (Fault::NotConnected, 400, 1740, ""),
            (Fault::NeverConnected, 500, 1015, ""),
            (
                Fault::ReportsNoConfiguration(Version::REPORTS_CONFIGURATION),
                500,
                1735,
                ": Minimum required version is Wazuh v3.7.0",
            ),
            (Fault::ReportsNoCounters(Version::TAKES_JSON), 500, 1735, ": Minimum required version is v4.2.0"),
            (
                Fault::UnknownSection { component: "csyslog".to_owned(), sections: &["csyslog"] },
                400,
                1128,
                "Invalid configuration for the given component: Valid configuration values for 'csyslog': {'csyslog'}",
            ),
            (Fault::FetchesNoTasks, 400, 1761, ""),
            (Fault::ReportsElsewhere, 400, 1762, ""),
            (Fault::NoTask(text()), 500, 1727, ": text"),
            (Fault::NoCommand, 400, 1650, ""),
            (Fault::UnknownCommand, 400, 1652, ""),
            (
                Fault::EventTooLong { most: 65_535 },
                400,
                1012,
                ": The event is too large to be sent to analysisd (maximum is 65535B)",
            ),
            (Fault::UpgradeRefused { code: 13, message: text() }, 400, 1823, "text"),
            (Fault::UpgradeFailed { code: 1, message: text() }, 500, 1811, "text"),
        ];
        for (fault, status, code, end) in cases {
            let failure = fault.clone().into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }
}
