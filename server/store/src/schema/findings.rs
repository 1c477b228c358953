//! What an agent's database has of monitored files, policies and vulnerabilities (docs/facts/06-backends.md, section
//! 14.2; docs/facts/04-modules.md, sections 14 to 16 and 20).
//!
//! Where a list shows rows of several tables, or values that are computed, its source is a statement. Rows that have no
//! number of their own are told apart by the database's.

use super::inventory::ROW;
use crate::query::{Column, Kind, Sorted, Source};

/// Declares columns.
macro_rules! columns {
    ($($column:ident $sql:literal $kind:ident),+ $(,)?) => {
        $(
            #[doc = concat!("The column `", $sql, "`.")]
            pub static $column: Column = Column::new($sql, Kind::$kind);
        )+
    };
}

/// Monitored files and entries of the registry.
pub mod files {
    use super::{Column, Kind, ROW, Sorted, Source};

    /// The table `fim_entry`.
    pub static SOURCE: Source = Source {
        table: "fim_entry",
        key: &ROW,
        undated: None,
        default: Some(Sorted { column: &MTIME, descending: false }),
    };

    /// The same, in the order in which the changes were reported.
    pub static BY_REPORT: Source = Source {
        table: "fim_entry",
        key: &ROW,
        undated: None,
        default: Some(Sorted { column: &DATE, descending: false }),
    };

    columns! {
        ARCH "arch" Text,
        ATTRIBUTES "attributes" Text,
        CHANGES "changes" Integer,
        DATE "date" Date,
        FILE "file" Text,
        GID "gid" Text,
        GNAME "gname" Text,
        INODE "inode" Integer,
        MD5 "md5" Text,
        MTIME "mtime" Date,
        PERM "perm" Text,
        SHA1 "sha1" Text,
        SHA256 "sha256" Text,
        SIZE "size" Integer,
        TYPE "type" Text,
        UID "uid" Text,
        UNAME "uname" Text,
        VALUE_NAME "value_name" Text,
        VALUE_TYPE "value_type" Text,
    }

    /// Whether the file was changed since the first scan has found it. An agent that replaces its rows at each report
    /// counts no changes, and only the date tells.
    pub static CHANGED: Column = Column::new(
        "(changes > 1 OR date > (SELECT nullif(first_end, 0) FROM scan_info WHERE module = 'fim'))",
        Kind::Integer,
    );
}

/// Findings of rootcheck. The events of its scans stand among them in the table, and are none.
pub mod policy_events {
    use super::{Column, Kind, Sorted, Source};

    /// With the state that a finding has by the end of the last scan: it is solved when that scan, and those of a day
    /// before it, did not report it. Without an end of a scan there are no findings.
    pub static SOURCE: Source = Source {
        table: "(SELECT id, date_first, date_last, log, pci_dss, cis, CASE WHEN date_last > (SELECT max(date_last) - \
                86400 FROM pm_event WHERE log = 'Ending rootcheck scan.') THEN 'outstanding' ELSE 'solved' END AS \
                status FROM pm_event \
                WHERE log NOT IN ('Starting rootcheck scan.', 'Ending rootcheck scan.', 'Starting syscheck scan.', \
                'Ending syscheck scan.') AND date_last IS NOT NULL AND EXISTS (SELECT 1 FROM pm_event WHERE \
                log = 'Ending rootcheck scan.' AND date_last IS NOT NULL)) AS finding",
        key: &ID,
        undated: None,
        default: Some(Sorted { column: &DATE_LAST, descending: true }),
    };

    /// With the state that a finding has by the start of the last scan, or by now where none is known; resolved ones
    /// first.
    pub static BY_START: Source = Source {
        table: "(SELECT id, date_first, date_last, log, pci_dss, cis, CASE WHEN date_last + 86400 < coalesce((SELECT \
                max(date_last) FROM pm_event WHERE log = 'Starting rootcheck scan.'), CAST(strftime('%s', 'now') AS \
                INTEGER)) THEN 'resolved' ELSE 'outstanding' END AS status FROM pm_event WHERE log NOT IN ('Starting \
                rootcheck scan.', 'Ending rootcheck scan.', 'Starting syscheck scan.', 'Ending syscheck scan.') AND \
                date_last IS NOT NULL) AS finding",
        key: &ID,
        undated: None,
        default: Some(Sorted { column: &STATUS, descending: true }),
    };

    columns! {
        ID "id" Integer,
        CIS "cis" Text,
        DATE_FIRST "date_first" Instant,
        DATE_LAST "date_last" Instant,
        LOG "log" Text,
        PCI_DSS "pci_dss" Text,
        STATUS "status" Text,
    }
}

/// Policies of the configuration assessment, with their last scan.
pub mod policies {
    use super::{Column, Kind, Sorted, Source};

    /// Policies that were scanned.
    pub static SOURCE: Source = Source {
        table: "(SELECT scan.rowid AS number, policy_id, name, description, `references`, hash_file, start_scan, \
                end_scan, pass, fail, invalid, total_checks, score FROM sca_policy AS policy INNER JOIN sca_scan_info \
                AS scan ON policy.id = scan.policy_id) AS policy",
        key: &NUMBER,
        undated: None,
        default: Some(Sorted { column: &POLICY_ID, descending: true }),
    };

    columns! {
        NUMBER "number" Integer,
        DESCRIPTION "description" Text,
        END_SCAN "end_scan" Date,
        FAIL "fail" Integer,
        HASH_FILE "hash_file" Text,
        INVALID "invalid" Integer,
        NAME "name" Text,
        PASS "pass" Integer,
        POLICY_ID "policy_id" Text,
        REFERENCES "`references`" Text,
        SCORE "score" Integer,
        START_SCAN "start_scan" Date,
        TOTAL_CHECKS "total_checks" Integer,
    }
}

/// Checks of policies, each with the requirements that it stands for and the rules that it consists of.
pub mod checks {
    use super::{Column, Kind, Sorted, Source};

    /// A row for each check, requirement and rule of it.
    pub static JOINED: Source = Source {
        table: "(SELECT id, policy_id, title, description, rationale, remediation, file, process, directory, registry, \
                command, `references`, result, reason, condition, requirement.`key` AS requirement_key, \
                requirement.`value` AS requirement_value, part.type AS rule_type, part.rule AS rule_text FROM \
                sca_check AS tested LEFT JOIN sca_check_compliance AS requirement ON requirement.id_check = tested.id \
                LEFT JOIN sca_check_rules AS part ON part.id_check = tested.id) AS tested",
        key: &ID,
        undated: None,
        default: Some(Sorted { column: &ID, descending: false }),
    };

    columns! {
        COMMAND "command" Text,
        CONDITION "condition" Text,
        DESCRIPTION "description" Text,
        DIRECTORY "directory" Text,
        FILE "file" Text,
        ID "id" Integer,
        POLICY_ID "policy_id" Text,
        PROCESS "process" Text,
        RATIONALE "rationale" Text,
        REASON "reason" Text,
        REFERENCES "`references`" Text,
        REGISTRY "registry" Text,
        REMEDIATION "remediation" Text,
        RESULT "result" Text,
        TITLE "title" Text,
        COMPLIANCE_KEY "requirement_key" Text,
        COMPLIANCE_VALUE "requirement_value" Text,
        RULE_TYPE "rule_type" Text,
        RULE "rule_text" Text,
    }
}

/// Known vulnerabilities of the software on an agent, up to release 4.7.
pub mod vulnerabilities {
    use super::{Column, Kind, ROW, Sorted, Source};

    /// The table `vuln_cves`.
    pub static SOURCE: Source = Source {
        table: "vuln_cves",
        key: &ROW,
        undated: None,
        default: Some(Sorted { column: &NAME, descending: false }),
    };

    columns! {
        ARCHITECTURE "architecture" Text,
        CONDITION "condition" Text,
        CVE "cve" Text,
        CVSS2_SCORE "cvss2_score" Real,
        CVSS3_SCORE "cvss3_score" Real,
        EXTERNAL_REFERENCES "external_references" Text,
        NAME "name" Text,
        PUBLISHED "published" Text,
        SEVERITY "severity" Text,
        STATUS "status" Text,
        TITLE "title" Text,
        TYPE "type" Text,
        UPDATED "updated" Text,
        VERSION "version" Text,
    }

    /// When it was found. The table has the seconds as a text, empty where they are not known.
    pub static DETECTION_TIME: Column = Column::new("nullif(CAST(detection_time AS INTEGER), 0)", Kind::Date);
}
