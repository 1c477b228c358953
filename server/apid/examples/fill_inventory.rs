//! Gives each agent of a home a database with so many packages, and agents 000 and 001 ten times as many, besides files
//! and the checks of a policy: for `cargo xtask bench inventory`.
//!
//! Usage: `fill_inventory HOME PACKAGES`.

use std::path::Path;

use apid_store::homes::agent_database::{Blank, Extent};
use apid_store::{StoreError, Writer, bind};

/// Bytes of a page. Smaller than those of a manager's databases, since each table and index takes at least one.
const PAGE: u32 = 1_024;

/// Packages of which every agent has one, by which it is looked for.
const COMMON: &str = "openssl";

/// Files of agents 000 and 001, and checks of their policy.
const FILES: u32 = 1_000;
const CHECKS: u32 = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(home), Some(packages)) = (arguments.next(), arguments.next()) else {
        return Err("name a home and the number of packages".into());
    };
    let home = apid_store::homes::open(Path::new(&home))?;
    let packages: u32 = packages.parse()?;
    let keys = std::fs::read_to_string(home.client_keys())?;
    let agents = keys.lines().filter_map(|line| line.split(' ').next()?.parse::<i64>().ok());
    let blank = Blank::new(Extent::Current, PAGE)?;
    for agent in std::iter::once(0).chain(agents) {
        let bytes = match agent {
            0 | 1 => blank.filled(|writer| {
                fill(writer, agent, packages.saturating_mul(10))?;
                files(writer)?;
                checks(writer)
            }),
            _ => blank.filled(|writer| fill(writer, agent, packages)),
        }?;
        std::fs::write(home.agent_db(agent), bytes)?;
    }
    Ok(())
}

fn fill(writer: &Writer<'_>, agent: i64, packages: u32) -> Result<(), StoreError> {
    const PACKAGE: &str = "INSERT INTO sys_programs (scan_id, scan_time, format, name, priority, section, size, vendor, \
                           install_time, version, architecture, multiarch, source, description, location, checksum, \
                           item_id) VALUES (0, '2026/11/01 10:00:00', 'deb', ?1, 'optional', 'libs', ?2, \
                           'Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>', '', ?3, 'amd64', 'same', '', \
                           ?4, ' ', 'c0ffee', ?5)";
    let mut insert = writer.prepare(PACKAGE)?;
    for number in 0..packages {
        let name = if number == packages / 2 { COMMON.to_owned() } else { format!("package-{number:04}") };
        let version = format!("{}.{}-{}", number % 7, number % 11, agent % 5);
        let about = format!("the description of the package with the number {number}");
        let item = format!("{agent}-{number}");
        insert.change(bind![&name, number * 37 % 100_000, &version, &about, &item])?;
    }
    Ok(())
}

fn files(writer: &Writer<'_>) -> Result<(), StoreError> {
    const FILE: &str = "INSERT INTO fim_entry (full_path, file, type, date, changes, size, perm, uid, gid, md5, sha1, \
                        uname, gname, mtime, inode, sha256, checksum) VALUES (?1, ?1, 'file', ?2, 1, ?3, 'rw-r--r--', \
                        '0', '0', ?4, ?5, 'root', 'root', ?2, ?3, ?6, ?5)";
    let mut insert = writer.prepare(FILE)?;
    for number in 0..FILES {
        let name = format!("/usr/share/doc/package-{:03}/file-{number:04}", number / 10);
        let [md5, sha1, sha256] = [32, 40, 64].map(|digits| format!("{:0digits$x}", number * 2_654_435));
        insert.change(bind![&name, 1_780_000_000 + number, number * 37 + 1, &md5, &sha1, &sha256])?;
    }
    Ok(())
}

fn checks(writer: &Writer<'_>) -> Result<(), StoreError> {
    const POLICY: &str = "INSERT INTO sca_policy (name, file, id, description, `references`, hash_file) VALUES ('CIS', \
                          'cis.yml', 'cis', 'Hardening of a server', 'https://www.example.com/', 'c0ffee')";
    const SCAN: &str = "INSERT INTO sca_scan_info (id, start_scan, end_scan, policy_id, pass, fail, invalid, \
                        total_checks, score, hash) VALUES (1, 1780000000, 1780000060, 'cis', ?1, ?1, 0, ?2, 50, 'c0ffee')";
    const CHECK: &str = "INSERT INTO sca_check (scan_id, id, policy_id, title, description, rationale, remediation, \
                         command, result, condition) VALUES (1, ?1, 'cis', ?2, ?3, ?3, ?3, ?4, ?5, 'all')";
    const REQUIREMENT: &str = "INSERT INTO sca_check_compliance (id_check, key, value) VALUES (?1, ?2, ?3)";
    const RULE: &str = "INSERT INTO sca_check_rules (id_check, type, rule) VALUES (?1, 'command', ?2)";
    writer.change(POLICY, &[])?;
    writer.change(SCAN, bind![CHECKS / 2, CHECKS])?;
    let mut check = writer.prepare(CHECK)?;
    let mut requirement = writer.prepare(REQUIREMENT)?;
    let mut rule = writer.prepare(RULE)?;
    for number in 1..=CHECKS {
        let title = format!("Ensure that the setting with the number {number} is as it should be");
        let about = format!("{title}, since a setting that is not can be used by those who should not use it.");
        let command = format!("sysctl setting.{number}");
        let result = if number % 2 == 0 { "passed" } else { "failed" };
        check.change(bind![number, &title, &about, &command, result])?;
        for (key, value) in [("cis", "1.1.1"), ("cis_csc_v8", "4.8"), ("nist_800_53", "CM.1"), ("pci_dss", "2.2.5")] {
            requirement.change(bind![number, key, value])?;
        }
        for option in ["", " -n"] {
            rule.change(bind![number, &format!("c:{command}{option} -> r:^1$")])?;
        }
    }
    Ok(())
}
