//! The configuration of file integrity monitoring and of rootcheck that a simulated agent says it runs with, with the
//! members that agents of each platform send (docs/facts/06-backends.md, section 8).

use serde_json::{Map, Value, json};

use super::profile::Profile;
use super::said::{Said, word};
use apid_formats::ossec_xml::Element;

/// What is checked of a file unless its directory says otherwise.
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

/// Options of a directory that are off unless its attribute says `yes`: attribute, option.
const EXTRA_OPTIONS: [(&str, &str); 4] = [
    ("realtime", "realtime"),
    ("report_changes", "report_changes"),
    ("whodata", "check_whodata"),
    ("follow_symbolic_link", "follow_symbolic_link"),
];

/// Paths that an agent leaves out as it is installed.
const IGNORED: [&str; 12] = [
    "/etc/mtab",
    "/etc/hosts.deny",
    "/etc/mail/statistics",
    "/etc/random-seed",
    "/etc/random.seed",
    "/etc/adjtime",
    "/etc/httpd/logs",
    "/etc/utmpx",
    "/etc/wtmpx",
    "/etc/cups/certs",
    "/etc/dumpdates",
    "/etc/svc/volatile",
];

/// Registry keys that a Windows agent watches as it is installed.
const REGISTRY: [&str; 2] =
    ["HKEY_LOCAL_MACHINE\\Software\\Classes\\batfile", "HKEY_LOCAL_MACHINE\\Software\\Policies"];

/// The section `syscheck`.
pub(super) fn syscheck(agent: &Profile, said: &Said<'_>) -> Value {
    let windows = agent.is_windows();
    let mut section = Map::new();
    let mut put = |name: &str, value: Value| section.insert(name.to_owned(), value);
    put("disabled", said.word("disabled", false).into());
    put("frequency", said.number("frequency", 43_200).into());
    for name in ["skip_nfs", "skip_dev", "skip_sys", "skip_proc", "scan_on_start"] {
        put(name, said.word(name, true).into());
    }
    put("max_files_per_second", said.number("max_files_per_second", 0).into());
    put("file_limit", json!({"enabled": "yes", "entries": 100_000}));
    if windows {
        put("registry_limit", json!({"enabled": "yes", "entries": 100_000}));
    }
    put(
        "diff",
        json!({
            "disk_quota": {"enabled": "yes", "limit": 1_048_576},
            "file_size": {"enabled": "yes", "limit": 51_200},
        }),
    );
    put("directories", directories(agent, said).into());
    let nodiff = texts(said, "nodiff", false).chain((!windows).then(|| "/etc/ssl/private.key".to_owned()));
    put_list(&mut put, "nodiff", nodiff);
    let own = IGNORED.iter().filter(|_| !windows).map(|path| (*path).to_owned());
    put_list(&mut put, "ignore", own.chain(texts(said, "ignore", false)));
    let own = (if windows { ".log$|.htm$|.jpg$|.png$|.chm$|.pnf$|.evtx$" } else { ".log$|.swp$" }).to_owned();
    put_list(&mut put, "ignore_sregex", std::iter::once(own).chain(texts(said, "ignore", true)));
    let whodata = said.section("whodata");
    if windows {
        put("windows_audit_interval", said.number("windows_audit_interval", 60).into());
        put("registry", registry(said).into());
    } else {
        let queue = whodata.number("queue_size", 16_384);
        let provider = whodata.text("provider").unwrap_or("audit");
        put(
            "whodata",
            json!({
                "restart_audit": whodata.word("restart_audit", true),
                "startup_healthcheck": whodata.word("startup_healthcheck", true),
                "queue_size": queue,
                "provider": provider,
            }),
        );
    }
    put("allow_remote_prefilter_cmd", said.word("allow_remote_prefilter_cmd", false).into());
    let own = said.section("synchronization");
    let mut synchronization = Map::new();
    synchronization.insert("enabled".to_owned(), own.word("enabled", true).into());
    if windows {
        synchronization.insert("registry_enabled".to_owned(), own.word("registry_enabled", true).into());
    }
    let numbers = [
        ("queue_size", 16_384),
        ("interval", 300),
        ("max_eps", 10),
        ("response_timeout", 30),
        ("max_interval", 3_600),
        ("thread_pool", 1),
    ];
    synchronization.extend(numbers.map(|(name, default)| (name.to_owned(), own.number(name, default).into())));
    put("synchronization", synchronization.into());
    put("max_eps", said.number("max_eps", 50).into());
    put("process_priority", said.number("process_priority", 10).into());
    put("database", said.text("database").unwrap_or("disk").into());
    json!({ "syscheck": section })
}

/// Adds a list, unless it is empty.
fn put_list(put: &mut impl FnMut(&str, Value) -> Option<Value>, name: &str, texts: impl Iterator<Item = String>) {
    let texts: Vec<String> = texts.collect();
    if !texts.is_empty() {
        put(name, texts.into());
    }
}

/// The texts of the elements of a name, of patterns or of plain ones.
fn texts<'a>(said: &'a Said<'_>, name: &str, patterns: bool) -> impl Iterator<Item = String> + 'a {
    let of_kind = move |element: &&Element<'_>| (element.attribute("type") == Some("sregex")) == patterns;
    said.list(name).into_iter().filter(of_kind).map(|element| element.text.trim().to_owned())
}

fn directories(agent: &Profile, said: &Said<'_>) -> Vec<Value> {
    let own: &[&str] = match agent.is_windows() {
        true => &["c:\\windows", "c:\\windows\\system32", "c:\\programdata"],
        false => &["/etc", "/usr/bin", "/usr/sbin", "/bin", "/sbin"],
    };
    let own = own.iter().map(|path| directory(path, None));
    let added = said.list("directories").into_iter().flat_map(|element| {
        let paths = element.text.split(',').map(str::trim).filter(|path| !path.is_empty());
        paths.map(|path| directory(path, Some(element))).collect::<Vec<_>>()
    });
    own.chain(added).collect()
}

fn directory(path: &str, element: Option<&Element<'_>>) -> Value {
    let attribute = |name: &str| element.and_then(|element| element.attribute(name));
    let checked = OPTIONS.into_iter().filter(|option| attribute(option) != Some("no"));
    let extra = EXTRA_OPTIONS.iter().filter(|(name, _)| attribute(name) == Some("yes")).map(|(_, option)| *option);
    let mut entry = Map::new();
    entry.insert("opts".to_owned(), checked.chain(extra).collect::<Vec<_>>().into());
    entry.insert("dir".to_owned(), path.into());
    let level = attribute("recursion_level").and_then(|level| level.parse().ok()).unwrap_or(256_i64);
    entry.insert("recursion_level".to_owned(), level.into());
    for name in ["restrict", "tags"] {
        entry.extend(attribute(name).map(|value| (name.to_owned(), value.into())));
    }
    entry.insert("diff_size_limit".to_owned(), 51_200.into());
    entry.into()
}

fn registry(said: &Said<'_>) -> Vec<Value> {
    let entry = |key: &str, arch: &str| {
        json!({
            "opts": [
                "check_md5sum", "check_sha1sum", "check_sha256sum", "check_size", "check_owner", "check_group",
                "check_perm", "check_mtime", "check_type",
            ],
            "entry": key,
            "arch": if arch == "64bit" { "64bit" } else { "32bit" },
            "diff_size_limit": 51_200,
            "recursion_level": 512,
        })
    };
    let own = REGISTRY.iter().map(|key| entry(key, "32bit"));
    let added = said
        .list("windows_registry")
        .into_iter()
        .map(|element| entry(element.text.trim(), element.attribute("arch").unwrap_or_default()));
    own.chain(added).collect()
}

/// The section `rootcheck`.
pub(super) fn rootcheck(agent: &Profile, said: &Said<'_>) -> Value {
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
        for (name, patterns) in [("ignore", false), ("ignore_sregex", true)] {
            put_list(&mut |name, value| section.insert(name.to_owned(), value), name, texts(said, "ignore", patterns));
        }
    }
    json!({ "rootcheck": section })
}

/// Options of the file `internal_options.conf` that concern both; no group can set them.
pub(super) fn internal(agent: &Profile) -> Value {
    let mut syscheck = json!({
        "rt_delay": 5, "default_max_depth": 256, "symlink_scan_interval": 600, "debug": 0,
        "file_max_size": 1_073_741_824,
    });
    if let Value::Object(syscheck) = &mut syscheck {
        let (name, value) = if agent.is_windows() { ("max_fd_win_rt", 256) } else { ("max_audit_entries", 256) };
        syscheck.insert(name.to_owned(), value.into());
    }
    json!({"syscheck": syscheck, "rootcheck": {"sleep": 50}})
}

/// `yes` where a section that can be switched off in two ways is on.
pub(super) fn enabled(said: &Said<'_>) -> &'static str {
    word(said.text("disabled") != Some("yes") && said.text("enabled") != Some("no"))
}
