//! The configuration that a simulated agent says it runs with: the defaults of its platform, and over them what the
//! `agent.conf` of its groups says.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::agent_conf::sections;
use super::profile::Profile;
use super::work::Inner;
use apid_formats::ossec_xml::Element;
use apid_manager::LinkError;

/// Sections of each component of an agent.
const SECTIONS: &[(&str, &[&str])] = &[
    ("agent", &["client", "buffer", "labels", "internal", "anti_tampering"]),
    ("com", &["active-response", "logging", "internal"]),
    ("logcollector", &["localfile", "socket", "internal"]),
    ("syscheck", &["syscheck", "rootcheck", "internal"]),
    ("wmodules", &["wmodules"]),
];

/// Components that an agent has, though with fewer sections than the manager's.
fn knows(component: &str, section: &str) -> Option<bool> {
    SECTIONS.iter().find(|(name, _)| *name == component).map(|(_, sections)| sections.contains(&section))
}

/// `yes` or `no`, as agents write both.
const fn word(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Seconds of `12h`, `300` and the like.
fn seconds(text: &str) -> Option<i64> {
    apid_store::query::parse_age(text).ok().or_else(|| text.parse().ok())
}

/// What the sections of one name say together.
struct Said<'a>(Vec<&'a Element<'a>>);

impl Said<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find_map(|section| section.last(name))
    }

    fn word(&self, name: &str, default: bool) -> &'static str {
        word(self.text(name).map_or(default, |text| text == "yes"))
    }

    fn number(&self, name: &str, default: i64) -> i64 {
        self.text(name).and_then(seconds).unwrap_or(default)
    }

    fn list(&self, name: &str) -> Vec<&Element<'_>> {
        self.0.iter().flat_map(|section| section.children.iter().filter(|child| child.name == name)).collect()
    }
}

fn said<'a>(sections: &'a [Element<'a>], name: &str) -> Said<'a> {
    Said(sections.iter().filter(|section| section.name == name).collect())
}

/// The sections of these `agent.conf` files that are meant for `agent`.
fn sections_for<'t>(texts: &'t [String], agent: &Profile) -> Vec<Element<'t>> {
    texts.iter().flat_map(|text| sections(text, agent)).collect()
}

impl Inner {
    /// The `agent.conf` files of the agent's groups, as far as they are there.
    fn agent_confs(&self, agent: &Profile) -> Vec<String> {
        let texts = agent.groups().filter_map(|group| self.agent_conf(group));
        texts.map(|text| String::from_utf8_lossy(&text).into_owned()).collect()
    }

    /// `agent.conf` of a group, if there is one that can be read.
    fn agent_conf(&self, group: &str) -> Option<Vec<u8>> {
        self.home.directory().and_then(|root| root.read(self.home.group_dir(group).join("agent.conf"))).ok()
    }

    /// Those of `ids` that run no active responses.
    pub(super) fn without_active_response(&self, ids: &[i64]) -> Result<Vec<i64>, LinkError> {
        // Most agents share their groups, and most groups say nothing about it.
        let mut mentioned: HashMap<String, bool> = HashMap::new();
        let mut without = Vec::new();
        for agent in self.profiles(ids)? {
            let mentioned = mentioned.entry(agent.groups.clone()).or_insert_with(|| {
                agent.groups().any(|group| {
                    let text = self.agent_conf(group).unwrap_or_default();
                    text.windows(b"<active-response".len()).any(|window| window == b"<active-response")
                })
            });
            if *mentioned {
                let texts = self.agent_confs(&agent);
                if said(&sections_for(&texts, &agent), "active-response").word("disabled", false) == "yes" {
                    without.push(agent.id);
                }
            }
        }
        Ok(without)
    }

    /// What the agent answers to `getconfig`.
    pub(super) fn configuration(&self, id: i64, component: &str, section: &str) -> Result<Value, LinkError> {
        let asked = || format!("{component}:{section}");
        if id == 0 {
            // The analysis would answer for the manager's `agent`, and has no such section; the others do not run.
            return Err(match component {
                "agent" => LinkError::NoConfiguration(asked()),
                _ => LinkError::NoComponent(component.to_owned()),
            });
        }
        let agent = self.profiles(&[id])?.pop().filter(|agent| agent.active);
        let agent = agent.ok_or_else(|| LinkError::Unavailable(asked()))?;
        match knows(component, section) {
            None => return Err(LinkError::Unavailable(asked())),
            Some(false) => return Err(LinkError::NoConfiguration(asked())),
            Some(true) => {}
        }
        let texts = self.agent_confs(&agent);
        let sections = sections_for(&texts, &agent);
        Ok(match section {
            "client" => client(&agent),
            "buffer" => buffer(&said(&sections, "client_buffer")),
            "labels" => labels(&said(&sections, "labels")),
            "anti_tampering" => {
                let said = said(&sections, "anti_tampering");
                json!({"anti_tampering": {"package_uninstallation": said.word("package_uninstallation", false)}})
            }
            "active-response" => {
                json!({"active-response": {"disabled": said(&sections, "active-response").word("disabled", false)}})
            }
            "logging" => json!({"logging": {"plain": "yes", "json": "no"}}),
            "localfile" => json!({"localfile": localfiles(&agent, &said(&sections, "localfile"))}),
            "socket" => sockets(&said(&sections, "socket")),
            "syscheck" => syscheck(&agent, &said(&sections, "syscheck")),
            "rootcheck" => rootcheck(&agent, &said(&sections, "rootcheck")),
            "wmodules" => modules(&agent, &sections),
            _ => internal(component, &agent),
        })
    }
}

fn client(agent: &Profile) -> Value {
    let platform = agent.platform.as_deref().unwrap_or("generic");
    let major = agent.os_major.as_deref().unwrap_or_default();
    json!({"client": {
        "config-profile": format!("{platform}, {platform}{major}"),
        "notify_time": 10,
        "time-reconnect": 60,
        "force_reconnect_interval": 0,
        "ip_update_interval": 0,
        "auto_restart": "yes",
        "remote_conf": "yes",
        "crypto_method": "aes",
        "server": [{
            "address": apid_home::host_name(), "port": 1514, "max_retries": 5, "retry_interval": 10, "protocol": "tcp",
        }],
        "enrollment": {
            "enabled": "yes",
            "delay_after_enrollment": 20,
            "port": 1515,
            "agent_name": agent.name,
            "ssl_cipher": "HIGH:!ADH:!EXP:!MD5:!RC4:!3DES:!CAMELLIA:@STRENGTH",
            "auto_method": "no",
        },
    }})
}

fn buffer(said: &Said<'_>) -> Value {
    json!({"buffer": {
        "disabled": said.word("disabled", false),
        "queue_size": said.number("queue_size", 5_000),
        "events_per_second": said.number("events_per_second", 500),
    }})
}

fn labels(said: &Said<'_>) -> Value {
    let label = |label: &&Element<'_>| {
        json!({
            "value": label.text.trim(),
            "key": label.attribute("key").unwrap_or_default(),
            "hidden": word(label.attribute("hidden") == Some("yes")),
        })
    };
    json!({"labels": said.list("label").iter().map(label).collect::<Vec<_>>()})
}

/// What an agent of this platform watches, and what its groups add.
fn localfiles(agent: &Profile, said: &Said<'_>) -> Vec<Value> {
    let defaults: &[(&str, &str)] = match agent.platform.as_deref() {
        Some("windows") => &[("Application", "eventchannel"), ("Security", "eventchannel"), ("System", "eventchannel")],
        Some("darwin") => &[("macos", "macos")],
        Some("debian" | "ubuntu") => &[("/var/log/auth.log", "syslog"), ("/var/log/dpkg.log", "syslog")],
        _ => &[("/var/log/messages", "syslog"), ("/var/log/secure", "syslog")],
    };
    let entry = |file: &str, format: &str, command: Option<&str>, frequency: Option<i64>| {
        let mut entry = Map::new();
        let key = if format == "eventchannel" { "channel" } else { "file" };
        match command {
            Some(command) => entry.insert("command".to_owned(), command.into()),
            None => entry.insert(key.to_owned(), file.into()),
        };
        entry.insert("logformat".to_owned(), format.into());
        if command.is_none() && format != "eventchannel" {
            entry.insert("ignore_binaries".to_owned(), "no".into());
            entry.insert("only-future-events".to_owned(), "yes".into());
        }
        entry.insert("target".to_owned(), json!(["agent"]));
        entry.extend(frequency.map(|frequency| ("frequency".to_owned(), frequency.into())));
        Value::Object(entry)
    };
    let own = defaults.iter().map(|(file, format)| entry(file, format, None, None));
    let added = said.0.iter().map(|section| {
        let text = |name: &str| section.last(name);
        let frequency = text("frequency").and_then(seconds);
        entry(text("location").unwrap_or_default(), text("log_format").unwrap_or("syslog"), text("command"), frequency)
    });
    own.chain(added).collect()
}

fn sockets(said: &Said<'_>) -> Value {
    let socket = |section: &&Element<'_>| {
        json!({
            "name": section.last("name").unwrap_or_default(),
            "location": section.last("location").unwrap_or_default(),
            "mode": section.last("mode").unwrap_or("tcp"),
        })
    };
    let sockets: Vec<Value> = said.0.iter().map(socket).collect();
    if sockets.is_empty() { json!({}) } else { json!({ "socket": sockets }) }
}

fn syscheck(agent: &Profile, said: &Said<'_>) -> Value {
    const OPTIONS: [&str; 9] = [
        "check_md5sum",
        "check_sha1sum",
        "check_perm",
        "check_size",
        "check_owner",
        "check_group",
        "check_mtime",
        "check_inode",
        "check_sha256sum",
    ];
    let own: &[&str] = match agent.platform.as_deref() {
        Some("windows") => &["c:\\windows", "c:\\windows\\system32", "c:\\programdata"],
        _ => &["/etc", "/usr/bin", "/usr/sbin", "/bin", "/sbin"],
    };
    let directory = |path: &str, extra: &[&str]| {
        let options: Vec<&str> = OPTIONS.iter().chain(extra).copied().collect();
        json!({"opts": options, "dir": path, "recursion_level": 256, "diff_size_limit": 51_200})
    };
    let mut directories: Vec<Value> = own.iter().map(|path| directory(path, &[])).collect();
    for element in said.list("directories") {
        let on = |name: &str| element.attribute(name) == Some("yes");
        let extra: Vec<&str> =
            [("realtime", "realtime"), ("whodata", "check_whodata"), ("report_changes", "report_changes")]
                .into_iter()
                .filter(|(name, _)| on(name))
                .map(|(_, option)| option)
                .collect();
        let paths = element.text.split(',').map(str::trim).filter(|path| !path.is_empty());
        directories.extend(paths.map(|path| directory(path, &extra)));
    }
    let ignore: Vec<&str> = said.list("ignore").iter().map(|element| element.text.trim()).collect();
    let mut section = json!({
        "disabled": said.word("disabled", false),
        "frequency": said.number("frequency", 43_200),
        "skip_nfs": said.word("skip_nfs", true),
        "skip_dev": said.word("skip_dev", true),
        "skip_sys": said.word("skip_sys", true),
        "skip_proc": said.word("skip_proc", true),
        "scan_on_start": said.word("scan_on_start", true),
        "max_files_per_second": said.number("max_files_per_second", 0),
        "file_limit": {"enabled": "yes", "entries": 100_000},
        "diff": {
            "disk_quota": {"enabled": "yes", "limit": 1_048_576},
            "file_size": {"enabled": "yes", "limit": 51_200},
        },
        "directories": directories,
    });
    if let Value::Object(section) = &mut section
        && !ignore.is_empty()
    {
        section.insert("ignore".to_owned(), json!(ignore));
    }
    json!({ "syscheck": section })
}

fn rootcheck(agent: &Profile, said: &Said<'_>) -> Value {
    let mut section = json!({
        "disabled": said.word("disabled", false),
        "base_directory": if agent.is_windows() { "" } else { "/" },
        "rootkit_files": said.text("rootkit_files").unwrap_or("etc/shared/rootkit_files.txt"),
        "rootkit_trojans": said.text("rootkit_trojans").unwrap_or("etc/shared/rootkit_trojans.txt"),
        "scanall": said.word("scanall", false),
        "skip_nfs": said.word("skip_nfs", true),
        "frequency": said.number("frequency", 43_200),
    });
    let own = if agent.is_windows() {
        ["check_winaudit", "check_winmalware", "check_winapps"].as_slice()
    } else {
        ["check_unixaudit"].as_slice()
    };
    let checks = ["dev", "files", "if", "pids", "ports", "sys", "trojans"].map(|check| format!("check_{check}"));
    if let Value::Object(section) = &mut section {
        for check in checks.iter().map(String::as_str).chain(own.iter().copied()) {
            section.insert(check.to_owned(), said.word(check, true).into());
        }
    }
    json!({ "rootcheck": section })
}

fn modules(agent: &Profile, sections: &[Element<'_>]) -> Value {
    let syscollector = Said(
        sections
            .iter()
            .filter(|section| section.name == "wodle" && section.attribute("name") == Some("syscollector"))
            .collect(),
    );
    let sca = said(sections, "sca");
    let enabled = |said: &Said<'_>| word(said.text("disabled") != Some("yes") && said.text("enabled") != Some("no"));
    let mut modules = vec![
        json!({"syscollector": {
            "disabled": syscollector.word("disabled", false),
            "scan-on-start": syscollector.word("scan_on_start", true),
            "interval": syscollector.number("interval", 3_600),
            "network": syscollector.word("network", true),
            "os": syscollector.word("os", true),
            "hardware": syscollector.word("hardware", true),
            "packages": syscollector.word("packages", true),
            "ports": syscollector.word("ports", true),
            "ports_all": syscollector.word("ports_all", false),
            "processes": syscollector.word("processes", true),
        }}),
        json!({"sca": {
            "enabled": enabled(&sca),
            "scan_on_start": sca.word("scan_on_start", true),
            "interval": sca.number("interval", 43_200),
            "skip_nfs": sca.word("skip_nfs", true),
        }}),
        json!({"agent-upgrade": {"enabled": "yes", "ca_verification": "yes"}}),
    ];
    if agent.is_windows()
        && let Some(Value::Object(module)) = modules.first_mut().and_then(|module| module.get_mut("syscollector"))
    {
        module.insert("hotfixes".to_owned(), syscollector.word("hotfixes", true).into());
    }
    json!({ "wmodules": modules })
}

/// Internal options, which no group can set.
fn internal(component: &str, agent: &Profile) -> Value {
    let options = match component {
        "agent" => json!({
            "agent": {
                "debug": 0, "warn_level": 90, "normal_level": 70, "tolerance": 15, "recv_timeout": 60,
                "state_interval": 5, "min_eps": 50, "remote_conf": 1,
            },
            "monitord": {
                "rotate_log": 1, "compress": 1, "keep_log_days": 31, "day_wait": 10, "size_rotate": 512,
                "daily_rotations": 12,
            },
            "remoted": {
                "request_pool": 1_024, "request_rto_sec": 1, "request_rto_msec": 0, "max_attempts": 4,
                "comp_average_printout": 19_999, "recv_counter_flush": 128, "verify_msg_id": 0,
            },
        }),
        "com" => json!({"execd": {"request_timeout": 60, "max_restart_lock": 600}}),
        "logcollector" => json!({"logcollector": {
            "remote_commands": 0, "loop_timeout": 2, "open_attempts": 8, "vcheck_files": 64, "max_lines": 10_000,
            "max_files": 1_000, "sock_fail_time": 300, "debug": 0, "sample_log_length": 64, "queue_size": 1_024,
            "input_threads": 4, "force_reload": 0, "reload_interval": 64,
        }}),
        _ => json!({
            "syscheck": {
                "rt_delay": 5, "default_max_depth": 256, "symlink_scan_interval": 600, "debug": 0,
                "file_max_size": 1_024, "max_fd_win_rt": if agent.is_windows() { 256 } else { 0 },
                "max_audit_entries": 256,
            },
            "rootcheck": {"sleep": 50},
        }),
    };
    json!({ "internal": options })
}
