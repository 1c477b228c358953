//! Faults of what a node says of itself.

use crate::wire::v4::failure::{Class, Failure};
use apid_formats::manager_conf::{NoPart, UploadRefused};
use apid_node::Fault;
use apid_node::cluster::SettingsFault;
use apid_node::configuration::NoConfiguration;
use apid_node::refusal::Refusal;

use super::{IntoFailure, cluster_failure};

/// Why the configuration is not told, which is said of the node, as a failed item of the reply.
pub(crate) fn configuration_failure(why: &NoConfiguration) -> Failure {
    match why {
        NoConfiguration::Unreadable { file, number: Some(number), reason } => {
            // The text of the system without the number, which Rust puts behind it.
            let reason = reason.split_once(" (os error").map_or(reason.as_str(), |(reason, _)| reason);
            let reason = reason.strip_prefix("is a ").map_or_else(|| reason.to_owned(), |what| format!("Is a {what}"));
            Failure::bad_request(1101).detail(format_args!("[Errno {number}] {reason}: '{}'", file.display()))
        }
        NoConfiguration::NoPart { section, why } => match why {
            NoPart::UnknownSection => Failure::bad_request(1102).detail(section),
            NoPart::MissingSection => Failure::bad_request(1106).detail(section),
            NoPart::MissingOption => Failure::bad_request(1103),
        },
        NoConfiguration::Unreadable { number: None, .. }
        | NoConfiguration::NoText(_)
        | NoConfiguration::TooLarge { .. }
        | NoConfiguration::NoRoom(_)
        | NoConfiguration::NotUnderstood(_) => Failure::bad_request(1101).detail(why),
    }
}

/// Why a node does not do or tell something, which is said of the node, as a failed item of the reply.
pub(crate) fn refusal_failure(refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::Component(error) | Refusal::Order(error) => error.clone().into_failure(),
        Refusal::NoText(why) => {
            let prefix = format!("Error 1113 - {}: ", Failure::bad_request(1113).message);
            Failure::bad_request(1113).detail(why.strip_prefix(&prefix).unwrap_or(why))
        }
        Refusal::Faulty(faults) => Failure::bad_request(1908).detail(faults.join(", ")),
        Refusal::Ruleset(faults) => Failure::bad_request(1914).detail(faults.join(", ")),
        Refusal::Upload(refused) => match refused {
            // The real API does not say where.
            UploadRefused::Malformed(_) => Failure::bad_request(1113),
            UploadRefused::Commands(section) => Failure::bad_request(1124).detail(section),
            UploadRefused::HigherVersions(option) => Failure::bad_request(1129).detail(option),
            UploadRefused::VirusTotal => Failure::bad_request(1131).detail(refused),
            UploadRefused::Protected(part) => Failure::bad_request(1127).detail(part),
        },
        Refusal::NotKept { .. } => Failure::bad_request(1019).detail(refusal),
        Refusal::TooLarge { .. } | Refusal::NoRoom(_) | Refusal::NotWritten { .. } => {
            Failure::bad_request(1126).detail(refusal)
        }
    }
}

/// Why the settings of the cluster are not told, which is said of the node, as a failed item of the reply.
pub(crate) fn settings_failure(why: &SettingsFault) -> Failure {
    let wrong = |text: String| Failure::bad_request(3004).detail(text);
    match why {
        SettingsFault::Port => wrong("Cluster port must be an integer.".to_owned()),
        SettingsFault::Disabled(found) => {
            wrong(format!("Allowed values for 'disabled' field are 'yes' and 'no'. Found: '{found}'"))
        }
        SettingsFault::Kind(found) => wrong(format!("Invalid node type {found}. Correct values are master and worker")),
        SettingsFault::NotWhole(option) => wrong(format!("HAProxy Helper {option} must be an integer.")),
        SettingsFault::NotNumber(option) => wrong(format!("HAProxy Helper {option} must be a float.")),
        SettingsFault::NoCertificate => {
            Failure::new(Class::Cluster, 3042).detail("HAProxy certificate file required in the haproxy_cert parameter")
        }
        SettingsFault::NoConfiguration(why) => Failure::bad_request(3006).detail(configuration_failure(why).message),
    }
}

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::NoProcesses => Failure::internal(1913),
            Self::NoFile(file) => Failure::bad_request(1308).detail(file.display()),
            // The real API names no place.
            Self::Malformed { .. } => Failure::internal(1309).detail(self),
            Self::NoLog | Self::NoConfigurationFile(_) => Failure::internal(1020),
            Self::NoConfiguration(why) => configuration_failure(&why),
            Self::NoCluster => Failure::bad_request(3013),
            Self::NoMaster => Failure::new(Class::Cluster, 3023),
            Self::Cluster(fault) => cluster_failure(fault),
            Self::NoRoom(refused) => Failure::internal(1005).detail(refused),
            Self::Unreadable { .. } => Failure::internal(1005).detail(self),
            Self::Link(error) => error.into_failure(),
            Self::Died(_) => Failure::unexpected(self),
            Self::Store(error) => error.into_failure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apid_manager::cluster::ClusterError;
    use apid_node::Fault;
    use apid_store::StoreError;

    use apid_formats::manager_conf::{NoPart, ReadError};
    use apid_node::configuration::NoConfiguration;

    use apid_formats::manager_conf::UploadRefused;
    use apid_manager::LinkError;
    use apid_node::refusal::Refusal;

    use apid_node::cluster::SettingsFault;

    use super::{IntoFailure as _, configuration_failure, refusal_failure, settings_failure};

    #[test]
    fn every_refusal_of_a_node_has_its_code_and_text() {
        let file = || PathBuf::from("/home/etc/ossec.conf");
        let lines = || vec!["(1): a".to_owned(), "(2): b".to_owned()];
        let cases = [
            (
                Refusal::Component(LinkError::NoComponent("mail".to_owned())),
                1121,
                "Please verify that the component 'mail' is properly configured",
            ),
            (
                Refusal::NoText("Error 1113 - XML syntax error: 'utf-8' codec".to_owned()),
                1113,
                "XML syntax error: 'utf-8' codec",
            ),
            (Refusal::Faulty(lines()), 1908, "Error validating configuration: (1): a, (2): b"),
            (Refusal::Ruleset(lines()), 1914, "Failed to reload ruleset: (1): a, (2): b"),
            (Refusal::Upload(UploadRefused::Malformed("where".to_owned())), 1113, "XML syntax error"),
            (Refusal::Upload(UploadRefused::Commands("wodle")), 1124, "Remote command detected: wodle"),
            (Refusal::Upload(UploadRefused::HigherVersions("a > b")), 1129, "Higher version agents detected: a > b"),
            (Refusal::Upload(UploadRefused::VirusTotal), 1131, "cannot check them"),
            (Refusal::Upload(UploadRefused::Protected("indexer")), 1127, "Protected section was modified: indexer"),
            (Refusal::NotKept { file: file(), reason: "why".to_owned() }, 1019, "cannot be copied: why"),
            (Refusal::NotWritten { file: file(), reason: "why".to_owned() }, 1126, "cannot be written: why"),
            (Refusal::TooLarge { most: 7 }, 1126, ": the configuration is larger than 7 bytes"),
        ];
        for (refusal, code, end) in cases {
            let failure = refusal_failure(&refusal);
            assert_eq!((failure.class.status(), failure.code), (400, code), "{refusal:?}");
            assert!(failure.message.ends_with(end), "{refusal:?}: {}", failure.message);
        }
    }

    #[test]
    fn every_reason_not_to_tell_the_configuration_has_its_code_and_text() {
        let unreadable = |number, reason: &str| NoConfiguration::Unreadable {
            file: PathBuf::from("/home/etc/ossec.conf"),
            number,
            reason: reason.to_owned(),
        };
        let part = |why| NoConfiguration::NoPart { section: "global".to_owned(), why };
        let cases = [
            (
                unreadable(Some(2), "No such file or directory (os error 2)"),
                1101,
                "Requested component does not exist: [Errno 2] No such file or directory: '/home/etc/ossec.conf'",
            ),
            (
                unreadable(Some(21), "is a directory"),
                1101,
                "Requested component does not exist: [Errno 21] Is a directory: '/home/etc/ossec.conf'",
            ),
            (unreadable(None, "a pipe"), 1101, "Requested component does not exist: /home/etc/ossec.conf: a pipe"),
            (NoConfiguration::NoText("why".to_owned()), 1101, "Requested component does not exist: why"),
            (
                NoConfiguration::TooLarge { most: 7 },
                1101,
                "Requested component does not exist: the file is larger than 7 bytes",
            ),
            (
                NoConfiguration::NotUnderstood(ReadError::NamelessModule),
                1101,
                "Requested component does not exist: 'name'",
            ),
            (part(NoPart::UnknownSection), 1102, "Invalid section: global"),
            (part(NoPart::MissingSection), 1106, "Requested section not present in configuration: global"),
            (part(NoPart::MissingOption), 1103, "Invalid field in section"),
        ];
        for (why, code, text) in cases {
            let failure = configuration_failure(&why);
            assert_eq!((failure.code, failure.message.as_ref()), (code, text), "{why:?}");
        }
    }

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        let file = || PathBuf::from("/home/stats/a");
        let cases = [
            (Fault::NoProcesses, 500, 1913, "permissions to see its status are not granted"),
            (Fault::NoFile(file()), 400, 1308, "Stats file does not exist: /home/stats/a"),
            (Fault::Malformed { file: file(), problem: "line 2".to_owned() }, 500, 1309, ": /home/stats/a: line 2"),
            (Fault::NoLog, 500, 1020, "Could not find any Wazuh log file"),
            (Fault::NoConfigurationFile(file()), 500, 1020, "Could not find any Wazuh log file"),
            (
                Fault::NoConfiguration(NoConfiguration::NoPart {
                    section: "logging".to_owned(),
                    why: NoPart::MissingSection,
                }),
                400,
                1106,
                "Requested section not present in configuration: logging",
            ),
            (Fault::NoCluster, 400, 3013, "`WAZUH_HOME/etc/ossec.conf`"),
            (Fault::NoMaster, 500, 3023, "Worker node is not connected to master"),
            (Fault::Cluster(ClusterError::Late), 500, 3020, "Timeout sending request"),
            (Fault::NoRoom(apid_request::budget::Refused::TooLarge { bytes: 9, most: 7 }), 500, 1005, "hold (7)"),
            (
                Fault::Unreadable { file: file(), reason: "why".to_owned() },
                500,
                1005,
                ": /home/stats/a: cannot be read: why",
            ),
            (Fault::Link(LinkError::NoOrders), 500, 1901, "'execq' socket has not been created"),
            (Fault::Died("why".to_owned()), 500, 1000, "Wazuh Internal Error"),
            (Fault::Store(StoreError::Interrupted), 500, 3021, ""),
        ];
        for (fault, status, code, end) in cases {
            let failure = fault.clone().into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }

    #[test]
    fn every_fault_of_the_settings_has_its_code_and_text() {
        for (fault, code, text) in [
            (SettingsFault::Port, 3004, "Error in cluster configuration: Cluster port must be an integer."),
            (SettingsFault::Kind("x".to_owned()), 3004, "Invalid node type x. Correct values are master and worker"),
            (SettingsFault::Disabled("x".to_owned()), 3004, "Found: 'x'"),
            (SettingsFault::NotWhole("frequency"), 3004, "HAProxy Helper frequency must be an integer."),
            (SettingsFault::NotNumber("share"), 3004, "HAProxy Helper share must be a float."),
            (SettingsFault::NoCertificate, 3042, "in the haproxy_cert parameter"),
            (
                SettingsFault::NoConfiguration(NoConfiguration::NoText("why".to_owned())),
                3006,
                "Error reading cluster configuration: Requested component does not exist: why",
            ),
        ] {
            let failure = settings_failure(&fault);
            assert_eq!(failure.code, code, "{fault:?}");
            assert!(failure.message.ends_with(text), "{fault:?}: {}", failure.message);
        }
    }
}
