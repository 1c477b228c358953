#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use apid_home::Home;
use apid_store::{Access, Reader, Single, StoreError, bind};

use super::{FULL_BYTES, Inventory, MOST_SAMPLES, SAMPLE_BYTES};
use crate::demo::{DemoError, DemoMarker, Plan, Status, fill};

fn made(place: &Path, agents: u32, inventory: Inventory) -> (Home, u64, u64) {
    let made = fill(place, Plan { agents, seed: 1, inventory }, |_, _| ()).unwrap();
    let silent = made.statuses.get(&Status::NeverConnected).copied().unwrap_or_default();
    (made.home, made.databases, u64::from(agents) - silent)
}

/// Ids and databases of all agents that have one, without the manager's.
fn databases(home: &Home) -> Vec<(i64, Single)> {
    let open = |id: i64| home.agent_db(id).exists().then(|| (id, opened(home, id)));
    (1..1_000).filter_map(open).collect()
}

fn opened(home: &Home, id: i64) -> Single {
    Single::open(&home.agent_db(id), Access::ReadOnly).unwrap()
}

fn texts(database: &Single, sql: &str) -> Vec<String> {
    let text = |row: &apid_store::Row<'_>| row.get::<Option<String>>(0);
    let rows: Vec<Option<String>> = database.look(|reader: &Reader| reader.all(sql, &[], text)).unwrap();
    rows.into_iter().map(|row| row.unwrap_or_else(|| "NULL".to_owned())).collect()
}

fn count(database: &Single, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    database.look(|reader| reader.one(&sql, &[], |row| row.get::<i64>(0))).unwrap()
}

/// What no row of a database may be: each of these finds nothing.
const FAULTS: &[(&str, &str)] = &[
    (
        "a port of no process",
        "SELECT local_port || ' ' || process FROM sys_ports p WHERE NOT EXISTS (SELECT 1 FROM \
      sys_processes WHERE pid = CAST(p.PID AS TEXT) AND name = p.process)",
    ),
    (
        "a service of no process",
        "SELECT service_id FROM sys_services s WHERE NOT EXISTS (SELECT 1 FROM sys_processes \
      WHERE pid = CAST(s.process_pid AS TEXT))",
    ),
    (
        "a process without its parent",
        "SELECT name FROM sys_processes p WHERE ppid != 0 AND NOT EXISTS (SELECT 1 FROM \
      sys_processes WHERE pid = CAST(p.ppid AS TEXT))",
    ),
    (
        "a process of an unknown user",
        "SELECT euser FROM sys_processes WHERE euser IS NOT NULL AND \
      (SELECT count(*) FROM sys_users) > 0 AND euser NOT IN (SELECT user_name FROM sys_users)",
    ),
    (
        "a process of an unknown group",
        "SELECT egroup FROM sys_processes p WHERE egroup IS NOT NULL AND (SELECT count(*) FROM \
      sys_groups) > 0 AND egroup NOT IN (SELECT group_name FROM sys_groups) AND (SELECT os_platform FROM sys_osinfo) != 'darwin'",
    ),
    (
        "an address without its protocol",
        "SELECT address FROM sys_netaddr a WHERE NOT EXISTS (SELECT 1 FROM sys_netproto \
      WHERE scan_id = a.scan_id AND iface = a.iface AND type = a.proto)",
    ),
    (
        "a protocol without its interface",
        "SELECT iface FROM sys_netproto p WHERE NOT EXISTS (SELECT 1 FROM sys_netiface \
      WHERE scan_id = p.scan_id AND name = p.iface)",
    ),
    (
        "a vulnerability of nothing that is installed",
        "SELECT v.name || v.cve FROM vuln_cves v WHERE NOT EXISTS (SELECT 1 FROM \
      sys_programs p WHERE p.item_id = v.reference AND p.name = v.name AND p.version = v.version) AND NOT EXISTS (SELECT 1 \
      FROM sys_osinfo o WHERE o.reference = v.reference AND o.os_name = v.name AND o.os_version = v.version)",
    ),
    (
        "a list of references that is none",
        "SELECT cve FROM vuln_cves WHERE json_type(external_references) IS NOT 'array'",
    ),
    ("a check of no policy", "SELECT title FROM sca_check WHERE policy_id NOT IN (SELECT id FROM sca_policy)"),
    ("a check of no scan", "SELECT title FROM sca_check WHERE scan_id NOT IN (SELECT id FROM sca_scan_info)"),
    ("a rule of no check", "SELECT rule FROM sca_check_rules WHERE id_check NOT IN (SELECT id FROM sca_check)"),
    (
        "a compliance of no check",
        "SELECT value FROM sca_check_compliance WHERE id_check NOT IN (SELECT id FROM sca_check)",
    ),
    ("a check without rules", "SELECT title FROM sca_check WHERE id NOT IN (SELECT id_check FROM sca_check_rules)"),
    (
        "a sum that is wrong",
        "SELECT policy_id FROM sca_scan_info s WHERE pass != (SELECT count(*) FROM sca_check WHERE \
      result = 'passed' AND policy_id = s.policy_id) OR fail != (SELECT count(*) FROM sca_check WHERE result = 'failed' AND \
      policy_id = s.policy_id) OR total_checks != pass + fail + invalid OR total_checks != (SELECT count(*) FROM sca_check) \
      OR score != pass * 100 / (pass + fail)",
    ),
    (
        "a scan that ends before it begins",
        "SELECT module FROM scan_info WHERE start_scan = 0 OR end_scan < start_scan OR \
      first_end < first_start OR first_start > start_scan",
    ),
    ("a finding that is first seen after it is last seen", "SELECT log FROM pm_event WHERE date_first > date_last"),
    (
        "a permission that is neither text nor an object",
        "SELECT perm FROM fim_entry WHERE perm LIKE '{%' AND NOT json_valid(perm)",
    ),
    (
        "memory that is more than there is",
        "SELECT ram_free FROM sys_hwinfo WHERE ram_free > ram_total OR ram_usage > 100",
    ),
    (
        "a row of the registry elsewhere than on Windows",
        "SELECT full_path FROM fim_entry WHERE type != 'file' AND \
      (SELECT os_platform FROM sys_osinfo) != 'windows'",
    ),
    (
        "a hotfix elsewhere than on Windows",
        "SELECT hotfix FROM sys_hotfixes WHERE (SELECT os_platform FROM sys_osinfo) \
      != 'windows'",
    ),
    (
        "a package of another kind of system",
        "SELECT name FROM sys_programs WHERE format != CASE (SELECT os_platform FROM \
      sys_osinfo) WHEN 'windows' THEN 'win' WHEN 'darwin' THEN 'pkg' WHEN 'ubuntu' THEN 'deb' WHEN 'debian' THEN 'deb' \
      ELSE 'rpm' END",
    ),
];

fn check(database: &Single, id: i64) {
    assert_eq!(texts(database, "PRAGMA integrity_check"), ["ok"], "{id}");
    for (fault, sql) in FAULTS {
        assert_eq!(texts(database, sql), Vec::<String>::new(), "{id}: {fault}");
    }
}

#[test]
fn what_one_table_says_agrees_with_the_others() {
    for (agents, inventory) in [(60, Inventory::Sample), (24, Inventory::Full)] {
        let folder = tempfile::tempdir().unwrap();
        let (home, databases_made, connected) = made(&folder.path().join("home"), agents, inventory);
        let all = databases(&home);
        assert_eq!((all.len() as u64, databases_made), (connected, connected));
        let mut platforms = BTreeMap::new();
        for (id, database) in &all {
            check(database, *id);
            let platform = texts(database, "SELECT os_platform FROM sys_osinfo").concat();
            *platforms.entry(platform).or_insert(0) += 1;
        }
        assert!(platforms.contains_key("windows") && platforms.contains_key("darwin"), "{platforms:?}");
        assert!(platforms.len() > 4, "{platforms:?}");
        // The manager's own: its system may be one that no agent has.
        let own = opened(&home, 0);
        assert_eq!(texts(&own, "PRAGMA integrity_check"), ["ok"]);
        assert!(count(&own, "sys_programs") > 20);
        assert!(texts(&own, "SELECT name FROM sys_programs WHERE name = 'wazuh-agent'").is_empty());
    }
}

#[test]
fn an_inventory_is_that_of_the_agent() {
    let folder = tempfile::tempdir().unwrap();
    let (home, _, _) = made(&folder.path().join("home"), 30, Inventory::Sample);
    let fleet = Single::open(&home.global_db(), Access::ReadOnly).unwrap();
    let agents = "SELECT json_array(name, os_name, os_version, os_major, os_minor, os_codename, os_build, os_platform, os_arch) \
        FROM agent WHERE id = ?1";
    let ip = "SELECT ip FROM agent WHERE id = ?1 AND connection_status != 'never_connected'";
    for (id, database) in databases(&home) {
        let of_agent = |sql: &str| {
            let look = |reader: &Reader| reader.one(sql, bind![id], |row| row.get::<String>(0));
            fleet.look::<_, StoreError>(look).unwrap()
        };
        let own = "SELECT json_array(hostname, os_name, os_version, os_major, os_minor, os_codename, os_build, os_platform, \
            architecture) FROM sys_osinfo";
        assert_eq!(texts(&database, own), [of_agent(agents)]);
        let address =
            "SELECT address FROM sys_netaddr WHERE proto = 'ipv4' AND iface IN ('eth0', 'ens160', 'en0', 'Ethernet0')";
        assert_eq!(texts(&database, address), [of_agent(ip)]);
        let scanned = "SELECT CAST(strftime('%s', replace(scan_time, '/', '-')) AS TEXT) FROM sys_osinfo";
        let noted = "SELECT CAST(start_scan AS TEXT) FROM scan_info WHERE module = 'syscollector'";
        assert_eq!(texts(&database, scanned), texts(&database, noted));
        let contact = of_agent("SELECT CAST(last_keepalive AS TEXT) FROM agent WHERE id = ?1");
        assert!(texts(&database, noted).concat().parse::<i64>().unwrap() <= contact.parse().unwrap(), "{id}");
    }
}

#[test]
fn the_same_plan_and_moment_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let plan = Plan { agents: 12, seed: 3, inventory: Inventory::Full };
    let write = |name: &str, plan: Plan, now: i64| {
        let home = apid_store::homes::create(&folder.path().join(name)).unwrap();
        super::write(&home, plan, now, false, &mut |_| ()).unwrap();
        (0..=12_i64).map(|id| std::fs::read(home.agent_db(id)).ok()).collect::<Vec<_>>()
    };
    let first = write("a", plan, 1_790_000_000);
    assert!(first.iter().flatten().count() > 8);
    assert_eq!(first, write("b", plan, 1_790_000_000));
    assert_ne!(first, write("c", Plan { seed: 4, ..plan }, 1_790_000_000));
    // Another moment moves the times and nothing else.
    write("d", plan, 1_790_000_500);
    let of = |name: &str| {
        let home = apid_store::homes::open(&folder.path().join(name)).unwrap();
        let database = opened(&home, 1);
        let rows = "SELECT json_array(name, version, size, checksum) FROM sys_programs ORDER BY name";
        (texts(&database, rows), texts(&database, "SELECT CAST(start_scan AS TEXT) FROM scan_info"))
    };
    let ((rows, times), (later_rows, later_times)) = (of("a"), of("d"));
    assert_eq!(rows, later_rows);
    let moved = |times: Vec<String>| times.iter().map(|time| time.parse::<i64>().unwrap()).collect::<Vec<_>>();
    assert!(moved(times).iter().zip(moved(later_times)).all(|(time, later)| time + 500 == later));
}

#[test]
fn levels_have_the_sizes_that_are_promised() {
    for (inventory, most, least) in [(Inventory::Sample, SAMPLE_BYTES, 15), (Inventory::Full, FULL_BYTES, 250)] {
        let folder = tempfile::tempdir().unwrap();
        let (home, _, connected) = made(&folder.path().join("home"), 24, inventory);
        let all = databases(&home);
        let bytes: u64 = all.iter().map(|(id, _)| std::fs::metadata(home.agent_db(*id)).unwrap().len()).sum();
        assert!(
            bytes / connected <= most && bytes / connected >= most / 3,
            "{inventory:?}: {} bytes each",
            bytes / connected
        );
        let linux = all.iter().filter(|(_, database)| texts(database, "SELECT sysname FROM sys_osinfo") == ["Linux"]);
        let linux: Vec<&Single> = linux.map(|(_, database)| database).collect();
        assert!(!linux.is_empty());
        for table in ["sys_programs", "sys_processes"] {
            let fewest = linux.iter().map(|database| count(database, table)).min().unwrap();
            let least = if table == "sys_processes" && inventory == Inventory::Full { 60 } else { least };
            assert!(fewest >= least, "{inventory:?}: {table} {fewest}");
        }
        // Examples ask for the first agents.
        for (id, database) in all.iter().filter(|(id, _)| *id <= 4) {
            for table in ["sys_programs", "sys_processes", "sys_ports", "fim_entry", "sca_check", "vuln_cves"] {
                assert!(count(database, table) > 0, "{inventory:?}: {table} of {id}");
            }
            assert!(count(database, "pm_event") > 2, "{inventory:?}: findings of {id}");
        }
        // Each kind of rows is somewhere.
        for table in [
            "sys_hotfixes",
            "sys_browser_extensions",
            "sys_services",
            "sys_users",
            "sys_groups",
            "sys_ports",
            "fim_entry",
            "pm_event",
            "sca_check",
            "ciscat_results",
            "vuln_cves",
            "sys_hwinfo",
        ] {
            assert!(all.iter().any(|(_, database)| count(database, table) > 0), "{inventory:?}: {table}");
        }
    }
    assert_eq!(Inventory::None.bytes(1_000_000), 0);
    assert_eq!(Inventory::Sample.bytes(1_000_000), Inventory::Sample.bytes(MOST_SAMPLES));
}

#[test]
fn what_an_earlier_attempt_left_is_replaced_and_a_full_disk_is_said_before() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("home");
    let (home, _, _) = made(&place, 20, Inventory::Sample);
    std::fs::write(home.client_keys(), "").unwrap();
    std::fs::write(home.agent_db(2).with_extension("db-wal"), "left").unwrap();
    DemoMarker { finished: false, agents: 20, seed: 1 }.write(&home).unwrap();
    let (home, _, connected) = made(&place, 5, Inventory::Sample);
    assert_eq!(databases(&home).len() as u64, connected);
    assert!(!home.agent_db(2).with_extension("db-wal").exists());
    databases(&home).iter().for_each(|(id, database)| check(database, *id));

    let error = DemoError::Room { needed: Inventory::Full.bytes(100_000), free: 5 << 30 };
    let text = error.to_string();
    assert!(text.contains("57 GiB") && text.contains("5.0 GiB") && text.contains("--inventory none"), "{text}");
}
