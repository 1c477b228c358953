//! A few agents for tests that count them: platforms, groups, versions and states in turn, so that what a request must
//! find can be worked out by hand. A believable fleet is `apid-sim`'s.
//!
//! Knows a home and its database, and nothing of what serves them.

use std::io::Write as _;

use apid_home::Home;
use apid_store::{Access, Single, StoreError, Writer, bind};
use jiff::Zoned;

/// The groups that the agents are in.
const GROUPS: [&str; 5] = ["default", "webservers", "dbservers", "linux", "windows"];

/// Registration of the first agent: 21 September 2025.
const BEGIN: i64 = 1_758_463_200;

/// What differs between operating systems.
struct Os {
    name: &'static str,
    version: &'static str,
    major: &'static str,
    minor: Option<&'static str>,
    codename: Option<&'static str>,
    build: Option<&'static str>,
    platform: &'static str,
    arch: &'static str,
    groups: &'static [usize],
}

const SYSTEMS: [Os; 5] = [
    Os {
        name: "Ubuntu",
        version: "22.04.3 LTS",
        major: "22",
        minor: Some("04"),
        codename: Some("Jammy Jellyfish"),
        build: None,
        platform: "ubuntu",
        arch: "x86_64",
        groups: &[0, 3],
    },
    Os {
        name: "Debian GNU/Linux",
        version: "12",
        major: "12",
        minor: None,
        codename: Some("bookworm"),
        build: None,
        platform: "debian",
        arch: "x86_64",
        groups: &[1, 3, 0],
    },
    Os {
        name: "CentOS Linux",
        version: "7.9",
        major: "7",
        minor: Some("9"),
        codename: Some("Core"),
        build: None,
        platform: "centos",
        arch: "x86_64",
        groups: &[2],
    },
    Os {
        name: "Microsoft Windows Server 2022 Standard",
        version: "10.0.20348.2113",
        major: "10",
        minor: Some("0"),
        codename: None,
        build: Some("20348.2113"),
        platform: "windows",
        arch: "x86_64",
        groups: &[4],
    },
    Os {
        name: "macOS",
        version: "13.6",
        major: "13",
        minor: Some("6"),
        codename: Some("Ventura"),
        build: Some("22G120"),
        platform: "darwin",
        arch: "arm64",
        groups: &[0],
    },
];

/// Makes `count` agents, numbered from 1, in a home without agents.
pub fn fill(home: &Home, count: u32) -> Result<(), Box<dyn std::error::Error>> {
    let mut keys = Vec::with_capacity(110 * count as usize);
    Single::open(&home.global_db(), Access::ReadWrite)?.write(|writer| {
        for group in GROUPS {
            writer.change("INSERT OR IGNORE INTO \"group\" (name) VALUES (?1)", bind![group])?;
        }
        // Nothing of the machine that runs the tests.
        writer.script(
            "UPDATE agent SET manager_host = NULL, group_config_status = 'not synced', os_name = NULL, \
             os_version = NULL, os_major = NULL, os_minor = NULL, os_codename = NULL, os_platform = NULL, \
             os_uname = NULL, os_arch = NULL WHERE id = 0",
        )?;
        for id in 1..=i64::from(count) {
            let (name, ip, key) = (format!("agent-{id:06}"), address(id), key(id));
            let ip = if id % 2 == 0 { "any" } else { &ip };
            writeln!(keys, "{id:03} {name} {ip} {key}").expect("a vector takes all that is written to it");
            insert(writer, id, &name, ip, &key)?;
        }
        Ok::<_, StoreError>(())
    })?;
    std::fs::write(home.client_keys(), keys)?;
    Ok(counts(home)?)
}

/// What the daemons have counted: an hour of today and of the days beside it, so that midnight may pass meanwhile.
fn counts(home: &Home) -> std::io::Result<()> {
    let today = Zoned::now().date();
    for day in [today.yesterday(), Ok(today), today.tomorrow()].into_iter().flatten() {
        let folder = home.stats_dir().join("totals").join(day.strftime("%Y/%b").to_string());
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("ossec-totals-{:02}.log", day.day()));
        std::fs::write(file, "0-5715-3-2\n0--2--40--1--0\n")?;
    }
    std::fs::create_dir_all(home.run_dir())?;
    for daemon in ["wazuh-analysisd", "wazuh-remoted"] {
        std::fs::write(home.run_dir().join(format!("{daemon}.state")), "# State\nevents_received='12'\n")?;
    }
    Ok(())
}

fn address(id: i64) -> String {
    format!("10.{}.{}.{}", id >> 16 & 255, id >> 8 & 255, id & 255)
}

/// 64 digits that look like a key.
fn key(id: i64) -> String {
    let mut state = id.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut word = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        format!("{state:016x}")
    };
    [word(), word(), word(), word()].concat()
}

fn insert(writer: &Writer<'_>, id: i64, name: &str, ip: &str, key: &str) -> Result<(), StoreError> {
    let turn = |of: u32| u32::try_from(id).unwrap_or(0) % of;
    let os = &SYSTEMS[turn(5) as usize];
    let added = BEGIN + id;
    // One in ten never connected, and so has nothing but its registration.
    let groups: &[usize] = if turn(10) == 6 { &[0] } else { os.groups };
    let names: Vec<_> = groups.iter().map(|group| GROUPS[*group]).collect();
    writer.change(
        "INSERT INTO agent (id, name, register_ip, internal_key, date_add, \"group\") VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        bind![id, name, ip, key, added, names.join(",")],
    )?;
    for (priority, group) in (0..).zip(names) {
        let priority: i64 = priority;
        writer.change(
            "INSERT INTO belongs (id_agent, id_group, priority) SELECT ?1, id, ?3 FROM \"group\" WHERE name = ?2",
            bind![id, group, priority],
        )?;
    }
    if turn(10) == 6 {
        return Ok(());
    }
    let (status, gone) = match turn(20) {
        3 | 11 | 18 => ("disconnected", added + 90_600),
        5 => ("pending", 0),
        _ => ("active", 0),
    };
    writer.change(
        "UPDATE agent SET ip = ?2, os_name = ?3, os_version = ?4, os_major = ?5, os_minor = ?6, os_codename = ?7, \
         os_build = ?8, os_platform = ?9, os_uname = ?10, os_arch = ?11, version = ?12, config_sum = ?13, \
         merged_sum = ?14, manager_host = 'wazuh-manager', node_name = ?15, last_keepalive = ?16, \
         connection_status = ?17, disconnection_time = ?18, group_config_status = ?19, status_code = ?20 WHERE id = ?1",
        bind![
            id,
            address(id),
            os.name,
            os.version,
            os.major,
            os.minor,
            os.codename,
            os.build,
            os.platform,
            format!("{} |{name} |5.15.0 |x |{}", os.name, os.arch),
            os.arch,
            format!("Wazuh v4.{}.{}", 9 + turn(6), turn(4)),
            key.get(..32),
            key.get(32..),
            format!("node{:02}", 1 + turn(3)),
            added + 90_000,
            status,
            gone,
            if id % 2 == 0 { "not synced" } else { "synced" },
            if gone > 0 { 4 } else { 0 },
        ],
    )?;
    Ok(())
}
