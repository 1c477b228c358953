//! Faults of the ruleset's files (docs/facts/05-errors.md).

use super::IntoFailure;
use crate::wire::v4::failure::Failure;
use apid_ruleset::{Fault, Kind};

/// Where a file is, as the wire tells it.
fn place(path: &str) -> String {
    format!("WAZUH_HOME/{path}")
}

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::Configuration(problem) => Failure::bad_request(1101).detail(problem),
            Self::NoSection => Failure::bad_request(1106).detail("ruleset"),
            Self::EmptySection => Failure::internal(1500),
            Self::Missing { kind: Kind::Rules, path } => Failure::bad_request(1201).detail(place(&path)),
            Self::Missing { kind: Kind::Decoders, path } => Failure::bad_request(1502).detail(place(&path)),
            Self::Missing { kind: Kind::Lists, .. } | Self::NoFile(_) => Failure::bad_request(1802),
            Self::Unreadable { kind: Kind::Rules, path, denied, reason } => {
                let code = if denied { 1207 } else { 1201 };
                Failure::bad_request(code).detail(format_args!("{}: {reason}", place(&path)))
            }
            Self::Unreadable { kind: Kind::Decoders, path, .. } => Failure::bad_request(1502).detail(place(&path)),
            Self::Unreadable { kind: Kind::Lists, .. } => Failure::bad_request(1803),
            Self::IsDirectory(path) => {
                Failure::bad_request(1804).detail(format_args!("{} is a directory", place(&path)))
            }
            Self::Malformed { kind: Kind::Rules, path, problem } => {
                Failure::bad_request(1113).detail(format_args!("{}: {problem}", place(&path)))
            }
            Self::Malformed { kind: Kind::Decoders, path, problem } => {
                Failure::internal(1501).detail(format_args!("{}: {problem}", place(&path)))
            }
            Self::Malformed { kind: Kind::Lists, path, .. } => {
                Failure::bad_request(1800).fill(&[("path", &place(&path))])
            }
            Self::TooLarge { kind, .. } => {
                let code = match kind {
                    Kind::Rules => 1201,
                    Kind::Decoders => 1502,
                    Kind::Lists => 1803,
                };
                Failure::bad_request(code).detail(self)
            }
            Self::NoRule => Failure::bad_request(1208),
            Self::NoDecoder => Failure::bad_request(1504),
            Self::Denied(kind) => Failure::permission_denied(kind),
            Self::NotConfigured(kind) => Failure::bad_request(if kind == Kind::Decoders { 1505 } else { 1209 }),
            Self::Shipped(kind) => Failure::bad_request(if kind == Kind::Decoders { 1506 } else { 1210 }),
            Self::NoDirectory(kind) => Failure::bad_request(if kind == Kind::Decoders { 1507 } else { 1211 }),
            Self::Empty => Failure::bad_request(1112),
            Self::Refused(problem) | Self::NotLoaded(problem) => Failure::bad_request(1113).detail(problem),
            // As the real API says it, without a path.
            Self::BadLine(_) => Failure::bad_request(1800),
            Self::Exists => Failure::bad_request(1905),
            Self::ExistsBelow => Failure::bad_request(1805),
            Self::NoBackup(_) => Failure::bad_request(1019),
            Self::NothingToDelete => Failure::bad_request(1906),
            Self::NotDeleted(_) => Failure::bad_request(1907),
            Self::NotWritten(_) => Failure::bad_request(1006),
            Self::NoRoom(refused) => Failure::internal(1005).detail(refused),
            Self::Link(error) => error.into_failure(),
            Self::Store(error) => error.into_failure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use apid_manager::LinkError;
    use apid_request::budget::Refused;
    use apid_ruleset::{Fault, Kind};
    use apid_store::StoreError;

    use super::IntoFailure as _;

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        let path = || "etc/rules/a.xml".to_owned();
        let text = || "why".to_owned();
        let unreadable = |kind, denied| Fault::Unreadable { kind, path: path(), reason: text(), denied };
        let malformed = |kind| Fault::Malformed { kind, path: path(), problem: text() };
        let cases = [
            (Fault::Configuration(text()), 400, 1101, ": why"),
            (Fault::NoSection, 400, 1106, ": ruleset"),
            (Fault::EmptySection, 500, 1500, "ossec.conf"),
            (Fault::Missing { kind: Kind::Rules, path: path() }, 400, 1201, ": WAZUH_HOME/etc/rules/a.xml"),
            (Fault::Missing { kind: Kind::Decoders, path: path() }, 400, 1502, ": WAZUH_HOME/etc/rules/a.xml"),
            (Fault::Missing { kind: Kind::Lists, path: path() }, 400, 1802, "not found"),
            (unreadable(Kind::Rules, true), 400, 1207, "a.xml: why"),
            (unreadable(Kind::Rules, false), 400, 1201, "a.xml: why"),
            (unreadable(Kind::Decoders, true), 400, 1502, "a.xml"),
            (unreadable(Kind::Lists, true), 400, 1803, "lists file"),
            (Fault::IsDirectory(path()), 400, 1804, "a.xml is a directory"),
            (malformed(Kind::Rules), 400, 1113, ": WAZUH_HOME/etc/rules/a.xml: why"),
            (malformed(Kind::Decoders), 500, 1501, ": WAZUH_HOME/etc/rules/a.xml: why"),
            (malformed(Kind::Lists), 400, 1800, "Bad format in CDB list WAZUH_HOME/etc/rules/a.xml"),
            (
                Fault::TooLarge { kind: Kind::Rules, most: 7 },
                400,
                1201,
                "larger than 7 bytes together, or one of them is",
            ),
            (Fault::TooLarge { kind: Kind::Decoders, most: 7 }, 400, 1502, "one of them is"),
            (Fault::TooLarge { kind: Kind::Lists, most: 7 }, 400, 1803, "one of them is"),
            (Fault::NoFile(path()), 400, 1802, "not found"),
            (Fault::NoRule, 400, 1208, "permission to see it"),
            (Fault::NoDecoder, 400, 1504, "permission to see it"),
            (Fault::Denied("rule:file"), 403, 4000, "Resource type: rule:file"),
            (Fault::NotConfigured(Kind::Rules), 400, 1209, "section."),
            (Fault::NotConfigured(Kind::Decoders), 400, 1505, "section."),
            (Fault::Shipped(Kind::Rules), 400, 1210, "is not allowed."),
            (Fault::Shipped(Kind::Decoders), 400, 1506, "is not allowed."),
            (Fault::NoDirectory(Kind::Rules), 400, 1211, "does not exist."),
            (Fault::NoDirectory(Kind::Decoders), 400, 1507, "does not exist."),
            (Fault::Empty, 400, 1112, "not supported"),
            (Fault::Refused(text()), 400, 1113, "XML syntax error: why"),
            (Fault::NotLoaded(text()), 400, 1113, "XML syntax error: why"),
            (Fault::BadLine(3), 400, 1800, "Bad format in CDB list {path}"),
            (Fault::Exists, 400, 1905, "already exists"),
            (Fault::ExistsBelow, 400, 1805, "subdirectory."),
            (Fault::NoBackup(text()), 400, 1019, ""),
            (Fault::NothingToDelete, 400, 1906, "does not exist"),
            (Fault::NotDeleted(text()), 400, 1907, "not be deleted"),
            (Fault::NotWritten(text()), 400, 1006, ""),
            (Fault::NoRoom(Refused::TooLarge { bytes: 9, most: 7 }), 500, 1005, "hold (7)"),
            (Fault::Link(LinkError::Refused("logtest".to_owned())), 500, 1121, "'logtest' cannot receive connections"),
            (Fault::Store(StoreError::Interrupted), 500, 3021, ""),
        ];
        for (fault, status, code, end) in cases {
            let failure = fault.clone().into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }
}
