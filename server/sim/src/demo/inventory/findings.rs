//! What checks have found: the tables of Security Configuration Assessment, of rootcheck and of CIS-CAT.

use apid_store::{StoreError, Writer, bind};

use super::catalogue::policies::{self, Policy};
use super::machine::{Machine, Platform, written};
use crate::demo::dice::Dice;
use crate::demo::fleet::DAY;

/// The last of the agents that have findings of each kind for sure, so that even a small fleet has some.
const SURE: u64 = 4;

/// Findings of rootcheck: how many of a thousand machines have it, text, section of PCI DSS, section of a benchmark.
const LINUX: &[(u64, &str, Option<&str>, Option<&str>)] = &[
    (700, "System audit: /tmp is no file system of its own. File: /etc/fstab.", Some("2.2.4"), Some("1.1.2 Linux")),
    (550, "System audit: SSH lets root log in. File: /etc/ssh/sshd_config.", Some("2.2.4"), Some("5.2.10 Linux")),
    (480, "System audit: SSH takes passwords. File: /etc/ssh/sshd_config.", Some("8.3.1"), None),
    (320, "System audit: passwords do not expire. File: /etc/login.defs.", Some("8.3.9"), Some("5.5.1 Linux")),
    (180, "File '/opt/backup/run.sh' belongs to root and can be written by everybody.", Some("2.2.4"), None),
    (90, "Interface 'eth0' is in promiscuous mode.", None, None),
    (60, "File '/dev/shm/.cache' is hidden among devices.", None, None),
    (25, "Process '4182' is hidden from the list of processes.", Some("11.5.2"), None),
];

const WINDOWS: &[(u64, &str, Option<&str>, Option<&str>)] = &[
    (700, "System audit: audit of logins is not complete.", Some("10.2.1"), Some("17.5 Windows")),
    (450, "System audit: hashes of LAN Manager are kept.", Some("8.3.2"), Some("2.3.11 Windows")),
    (300, "System audit: the guest account has not been renamed.", Some("2.2.2"), Some("2.3.1 Windows")),
    (120, "Program that makes files unreadable found: 'C:\\ProgramData\\vault.exe'.", None, None),
    (40, "File with hidden data beside it: 'C:\\Users\\Public\\readme.txt:data'.", Some("11.5.2"), None),
];

const MAC: &[(u64, &str, Option<&str>, Option<&str>)] = &[
    (500, "System audit: the firewall is off.", Some("1.2.1"), Some("2.2.1 macOS")),
    (350, "System audit: SSH takes passwords. File: /private/etc/ssh/sshd_config.", Some("8.3.1"), None),
    (60, "File '/Users/Shared/.update' is hidden and can be run by everybody.", None, None),
];

/// Writes everything.
pub(super) fn write(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let policy = match machine.platform {
        Platform::Debian | Platform::RedHat => &policies::LINUX,
        Platform::Windows => &policies::WINDOWS,
        Platform::Mac => &policies::MAC,
    };
    write_policy(machine, policy, writer)?;
    write_rootcheck(machine, writer)?;
    write_benchmark(machine, writer)
}

fn write_policy(machine: &Machine, policy: &Policy, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice(policy.id);
    let scan = 1 + dice.below(2_000_000_000).cast_signed();
    let results: Vec<&str> = policy
        .checks
        .iter()
        .map(|check| match dice.below(1_000) {
            // A tenth of what does not pass cannot be checked.
            place if place < check.passing => "passed",
            place if place % 10 == 0 => "not applicable",
            _ => "failed",
        })
        .collect();
    let count = |result| i64::try_from(results.iter().filter(|one| **one == result).count()).unwrap_or_default();
    let [passed, failed, invalid] = ["passed", "failed", "not applicable"].map(count);
    let file = format!("{}.yml", policy.id);
    writer.change(
        "INSERT INTO sca_policy (name, file, id, description, `references`, hash_file) VALUES (?1, ?2, ?3, ?4, '', ?5)",
        bind![policy.name, file, policy.id, policy.description, Dice::new(0, 0, policy.id).hex(64)],
    )?;
    let began = machine.scanned - dice.below(3_600).cast_signed();
    writer.change(
        "INSERT INTO sca_scan_info (id, start_scan, end_scan, policy_id, pass, fail, invalid, total_checks, score, hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        bind![
            scan,
            began,
            began + 2 + dice.below(9).cast_signed(),
            policy.id,
            passed,
            failed,
            invalid,
            passed + failed + invalid,
            passed * 100 / (passed + failed).max(1),
            dice.hex(64),
        ],
    )?;
    let mut insert = writer.prepare(
        "INSERT INTO sca_check (scan_id, id, policy_id, title, description, rationale, remediation, file, process, \
         directory, registry, command, `references`, result, reason, condition) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, '', ?13, ?14, ?15)",
    )?;
    let mut rule = writer.prepare("INSERT INTO sca_check_rules (id_check, type, rule) VALUES (?1, ?2, ?3)")?;
    let mut compliance =
        writer.prepare("INSERT INTO sca_check_compliance (id_check, key, value) VALUES (?1, ?2, ?3)")?;
    for ((id, check), result) in (policy.first..).zip(policy.checks).zip(&results) {
        let target = |kind| if check.kind == kind { check.target } else { "" };
        let is_unknown = *result == "not applicable";
        insert.change(bind![
            scan,
            id,
            policy.id,
            check.title,
            format!("Looks at: {}.", check.target),
            check.rationale,
            check.remediation,
            target("file"),
            target("process"),
            target("directory"),
            target("registry"),
            target("command"),
            *result,
            if is_unknown { format!("Could not look at {}", check.target) } else { String::new() },
            if check.kind == "process" { "any" } else { "all" },
        ])?;
        for text in check.rules {
            let kind = match text.trim_start_matches("not ").bytes().next() {
                Some(b'f') => "file",
                Some(b'd') => "directory",
                Some(b'p') => "process",
                Some(b'r') => "registry",
                _ => "command",
            };
            rule.change(bind![id, kind, *text])?;
        }
        for (key, value) in check.compliance {
            compliance.change(bind![id, *key, *value])?;
        }
    }
    Ok(())
}

fn write_rootcheck(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice("rootcheck");
    let first = (machine.added + 120).min(machine.scanned);
    let mut insert = writer
        .prepare("INSERT INTO pm_event (date_first, date_last, log, pci_dss, cis) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let none: Option<&str> = None;
    let ended = machine.scanned + 5 + dice.below(60).cast_signed();
    insert.change(bind![first, machine.scanned, "Starting rootcheck scan.", none, none])?;
    insert.change(bind![first + 40, ended, "Ending rootcheck scan.", none, none])?;
    let texts = match machine.platform {
        Platform::Debian | Platform::RedHat => LINUX,
        Platform::Windows => WINDOWS,
        Platform::Mac => MAC,
    };
    for (at, (permille, text, pci, cis)) in texts.iter().enumerate() {
        // The first agents, which examples ask for, have something.
        let is_sure = at == 0 && machine.id <= SURE;
        if !dice.permille(*permille) && !is_sure {
            continue;
        }
        // One in five has been solved: the last scans do not have it any more.
        let last =
            if dice.permille(200) { ended - (2 * DAY + dice.below(20 * DAY as u64).cast_signed()) } else { ended - 1 };
        insert.change(bind![first.min(last), last, *text, *pci, *cis])?;
    }
    Ok(())
}

/// CIS-CAT runs on a few servers only, among them the first ones, so that even a small fleet has some.
fn write_benchmark(machine: &Machine, writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut dice = machine.dice("benchmark");
    if !machine.is_linux() || !(machine.id <= SURE || dice.permille(80)) {
        return Ok(());
    }
    let system = machine.os.name.as_deref().unwrap_or("Linux");
    let version = machine.os.version.as_deref().and_then(|version| version.split(' ').next()).unwrap_or_default();
    let (pass, fail) = (90 + dice.below(60).cast_signed(), 30 + dice.below(60).cast_signed());
    writer.change(
        "INSERT INTO ciscat_results (scan_id, scan_time, benchmark, profile, pass, fail, error, notchecked, unknown, score) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8, ?9)",
        bind![
            1 + dice.below(2_000_000_000).cast_signed(),
            written(machine.scanned - dice.below(6 * DAY as u64).cast_signed()),
            format!("CIS {system} {version} Benchmark"),
            "xccdf_org.cisecurity.benchmarks_profile_Level_1_-_Server",
            pass,
            fail,
            20 + dice.below(20).cast_signed(),
            dice.below(3).cast_signed(),
            pass * 100 / (pass + fail),
        ],
    )?;
    Ok(())
}
