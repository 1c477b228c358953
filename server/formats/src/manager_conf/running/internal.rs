//! The options of `internal_options.conf` as components tell them.

use serde_json::{Map, Value, json};

use super::ManagerFiles;

/// What is told of an option: its name and default, and what its number is multiplied by.
type Told = (&'static str, i64, i64);

const ANALYSIS: &[Told] = &[
    ("debug", 0, 1),
    ("default_timeframe", 360, 1),
    ("stats_maxdiff", 999_000, 1),
    ("stats_mindiff", 1_250, 1),
    ("stats_percent_diff", 150, 1),
    ("fts_list_size", 32, 1),
    ("fts_min_size_for_str", 14, 1),
    ("log_fw", 1, 1),
    ("decoder_order_size", 256, 1),
    ("label_cache_maxage", 10, 1),
    ("show_hidden_labels", 0, 1),
    ("rlimit_nofile", 458_752, 1),
    ("min_rotate_interval", 600, 1),
];

const LOGCOLLECTOR: &[Told] = &[
    ("remote_commands", 0, 1),
    ("loop_timeout", 2, 1),
    ("open_attempts", 0, 1),
    ("vcheck_files", 64, 1),
    ("max_lines", 10_000, 1),
    ("max_files", 1_000, 1),
    ("sock_fail_time", 300, 1),
    ("debug", 0, 1),
    ("sample_log_length", 64, 1),
    ("queue_size", 1_024, 1),
    ("input_threads", 4, 1),
    ("force_reload", 0, 1),
    ("reload_interval", 64, 1),
    ("reload_delay", 1_000, 1),
    ("exclude_files_interval", 86_400, 1),
    ("state_interval", 60, 1),
    ("rlimit_nofile", 1_100, 1),
];

const MONITOR: &[Told] = &[
    ("day_wait", 10, 1),
    ("compress", 1, 1),
    ("sign", 1, 1),
    ("monitor_agents", 1, 1),
    ("keep_log_days", 31, 1),
    ("rotate_log", 1, 1),
    ("size_rotate", 512, 1 << 20),
    ("daily_rotations", 12, 1),
    ("delete_old_agents", 0, 1),
];

const REMOTE: &[Told] = &[
    ("recv_counter_flush", 128, 1),
    ("comp_average_printout", 19_999, 1),
    ("verify_msg_id", 0, 1),
    ("recv_timeout", 1, 1),
    ("pass_empty_keyfile", 1, 1),
    ("sender_pool", 8, 1),
    ("request_pool", 1_024, 1),
    ("request_rto_sec", 1, 1),
    ("request_rto_msec", 0, 1),
    ("max_attempts", 4, 1),
    ("request_timeout", 10, 1),
    ("response_timeout", 60, 1),
    ("shared_reload", 10, 1),
    ("disk_storage", 0, 1),
    ("rlimit_nofile", 458_752, 1),
    ("merge_shared", 1, 1),
    ("guess_agent_group", 0, 1),
    ("receive_chunk", 4_096, 1),
    ("send_chunk", 4_096, 1),
    ("buffer_relax", 1, 1),
    ("send_buffer_size", 131_072, 1),
    ("send_timeout_to_retry", 1, 1),
    ("tcp_keepidle", 30, 1),
    ("tcp_keepintvl", 10, 1),
    ("tcp_keepcnt", 3, 1),
    ("debug", 0, 1),
    ("worker_pool", 4, 1),
    ("control_msg_queue_size", 16_384, 1),
    ("keyupdate_interval", 10, 1),
    ("router_forwarding_disabled", 0, 1),
    ("state_interval", 5, 1),
];

const SYSCHECK: &[Told] = &[
    ("rt_delay", 5, 1),
    ("default_max_depth", 256, 1),
    ("symlink_scan_interval", 600, 1),
    ("debug", 0, 1),
    ("file_max_size", 1_024, 1 << 20),
    ("max_audit_entries", 256, 1),
];

const ROOTCHECK: &[Told] = &[("sleep", 50, 1)];

const DATABASE: &[Told] = &[
    ("commit_time_max", 60, 1),
    ("commit_time_min", 10, 1),
    ("open_db_limit", 64, 1),
    ("worker_pool_size", 8, 1),
    ("fragmentation_threshold", 75, 1),
    ("fragmentation_delta", 5, 1),
    ("free_pages_percentage", 0, 1),
    ("max_fragmentation", 90, 1),
    ("check_fragmentation_interval", 7_200, 1),
];

/// The internal options of a component that would run.
pub(super) fn options(files: &ManagerFiles<'_>, component: &str) -> Option<Map<String, Value>> {
    let group = |name: &str, told: &[Told]| -> Value {
        let number = |(option, default, factor): &Told| {
            let number = said(files, name, option).unwrap_or(*default);
            ((*option).to_owned(), number.saturating_mul(*factor).into())
        };
        told.iter().map(number).collect::<Map<_, _>>().into()
    };
    let told = match component {
        "agent" | "analysis" => json!({"internal": {"analysisd": group("analysisd", ANALYSIS)}}),
        // The daemon reads its options on agents alone.
        "com" => json!({"internal": {"execd": {"request_timeout": 0, "max_restart_lock": 0}}}),
        "logcollector" => json!({"internal": {"logcollector": group("logcollector", LOGCOLLECTOR)}}),
        "monitor" => json!({"monitord": group("monitord", MONITOR)}),
        "request" => json!({"internal": {"remoted": group("remoted", REMOTE)}}),
        "syscheck" => json!({"internal": {
            "syscheck": group("syscheck", SYSCHECK), "rootcheck": group("rootcheck", ROOTCHECK),
        }}),
        "wazuh-db" => json!({"wazuh_db": group("wazuh_db", DATABASE)}),
        _ => return None,
    };
    match told {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// What the files say of an option: the first line of its name, of the file that counts more. As the daemons read it:
/// lines that begin with a space or a `#` are none, names are compared exactly, and a number has nothing but digits.
fn said(files: &ManagerFiles<'_>, group: &str, option: &str) -> Option<i64> {
    let in_file = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with([' ', '#']));
        let mut numbers = lines.filter_map(|line| {
            let (of, line) = line.split_once('.')?;
            let (name, number) = line.split_once('=')?;
            let number = number.trim_start_matches(' ');
            (of == group && name.trim_end_matches(' ') == option).then(|| number.to_owned())
        });
        numbers.next()
    };
    let number = in_file(files.local_internal_options).or_else(|| in_file(files.internal_options))?;
    number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok()).flatten()
}
