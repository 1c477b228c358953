//! The names that this wire gives to the columns of findings (docs/facts/04-modules.md, sections 14 to 16 and 20).
//! Fields that nest in one object stand together.

use apid_store::query::{Field, Table};
use apid_store::schema::findings::{checks, files, policies, policy_events, vulnerabilities};

/// A monitored file, or an entry of the registry.
pub(crate) static FILES: Table = Table {
    source: &files::SOURCE,
    fields: &[
        Field::new("value.name", &files::VALUE_NAME),
        Field::new("value.type", &files::VALUE_TYPE),
        Field::new("file", &files::FILE),
        Field::new("type", &files::TYPE),
        Field::new("arch", &files::ARCH),
        Field::new("date", &files::DATE),
        Field::new("mtime", &files::MTIME),
        Field::new("changes", &files::CHANGES),
        Field::new("size", &files::SIZE),
        Field::new("perm", &files::PERM),
        Field::new("attributes", &files::ATTRIBUTES),
        Field::new("uid", &files::UID),
        Field::new("gid", &files::GID),
        Field::new("uname", &files::UNAME),
        Field::new("gname", &files::GNAME),
        Field::new("inode", &files::INODE),
        Field::new("md5", &files::MD5),
        Field::new("sha1", &files::SHA1),
        Field::new("sha256", &files::SHA256),
    ],
    always: &["file"],
};

/// The same in few words.
pub(crate) static FILES_IN_SHORT: Table = Table {
    source: &files::SOURCE,
    fields: &[Field::new("file", &files::FILE), Field::new("date", &files::DATE), Field::new("mtime", &files::MTIME)],
    always: &["file"],
};

/// A finding of rootcheck.
pub(crate) static POLICY_EVENTS: Table = Table {
    source: &policy_events::SOURCE,
    fields: &[
        Field::new("status", &policy_events::STATUS),
        Field::new("log", &policy_events::LOG),
        Field::new("date_first", &policy_events::DATE_FIRST),
        Field::new("date_last", &policy_events::DATE_LAST),
        Field::new("pci_dss", &policy_events::PCI_DSS),
        Field::new("cis", &policy_events::CIS),
    ],
    always: &[],
};

/// A policy with its last scan.
pub(crate) static POLICIES: Table = Table {
    source: &policies::SOURCE,
    fields: &[
        Field::new("policy_id", &policies::POLICY_ID),
        Field::new("name", &policies::NAME),
        Field::new("description", &policies::DESCRIPTION),
        Field::new("references", &policies::REFERENCES),
        Field::new("pass", &policies::PASS),
        Field::new("fail", &policies::FAIL),
        Field::new("score", &policies::SCORE),
        Field::new("invalid", &policies::INVALID),
        Field::new("total_checks", &policies::TOTAL_CHECKS),
        Field::new("hash_file", &policies::HASH_FILE),
        Field::new("start_scan", &policies::START_SCAN),
        Field::new("end_scan", &policies::END_SCAN),
    ],
    always: &["policy_id"],
};

/// A check with a requirement and a rule of it.
pub(crate) static CHECKS: Table = Table {
    source: &checks::JOINED,
    fields: &[
        Field::new("id", &checks::ID),
        Field::new("policy_id", &checks::POLICY_ID),
        Field::new("title", &checks::TITLE),
        Field::new("description", &checks::DESCRIPTION),
        Field::new("rationale", &checks::RATIONALE),
        Field::new("remediation", &checks::REMEDIATION),
        Field::new("file", &checks::FILE),
        Field::new("process", &checks::PROCESS),
        Field::new("directory", &checks::DIRECTORY),
        Field::new("registry", &checks::REGISTRY),
        Field::new("command", &checks::COMMAND),
        Field::new("references", &checks::REFERENCES),
        Field::new("result", &checks::RESULT),
        Field::new("reason", &checks::REASON),
        Field::new("condition", &checks::CONDITION),
        Field::new("compliance.key", &checks::COMPLIANCE_KEY),
        Field::new("compliance.value", &checks::COMPLIANCE_VALUE),
        Field::new("rules.type", &checks::RULE_TYPE),
        Field::new("rules.rule", &checks::RULE),
    ],
    always: &[],
};

/// A vulnerability of a package or of the system.
pub(crate) static VULNERABILITIES: Table = Table {
    source: &vulnerabilities::SOURCE,
    fields: &[
        Field::new("cve", &vulnerabilities::CVE),
        Field::new("name", &vulnerabilities::NAME),
        Field::new("version", &vulnerabilities::VERSION),
        Field::new("architecture", &vulnerabilities::ARCHITECTURE),
        Field::new("type", &vulnerabilities::TYPE),
        Field::new("status", &vulnerabilities::STATUS),
        Field::new("severity", &vulnerabilities::SEVERITY),
        Field::new("condition", &vulnerabilities::CONDITION),
        Field::new("title", &vulnerabilities::TITLE),
        Field::new("cvss2_score", &vulnerabilities::CVSS2_SCORE),
        Field::new("cvss3_score", &vulnerabilities::CVSS3_SCORE),
        Field::new("detection_time", &vulnerabilities::DETECTION_TIME),
        Field::new("published", &vulnerabilities::PUBLISHED),
        Field::new("updated", &vulnerabilities::UPDATED),
        Field::new("external_references", &vulnerabilities::EXTERNAL_REFERENCES),
    ],
    always: &[],
};
