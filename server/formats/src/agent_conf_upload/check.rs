//! What agents make of a configuration: which sections and settings there are, and what may be in them.
//!
//! Refused is what the manager's own checker refuses, in its words but without the names of its temporary files. What
//! it accepts with a warning is accepted.

use crate::strict_xml::Element;

/// Sections that are unknown to agents when they are empty.
const FILLED: &[&str] = &[
    "global",
    "email_alerts",
    "database_output",
    "syslog_output",
    "integration",
    "agentless",
    "ruleset",
    "alerts",
    "localfile",
    "remote",
    "client",
    "anti_tampering",
    "command",
    "active-response",
    "reports",
    "labels",
    "cluster",
    "socket",
    "rule_test",
    "agent-upgrade",
    "task-manager",
    "wdb",
];

/// Sections that may be empty.
const EMPTY: &[&str] = &[
    "syscheck",
    "rootcheck",
    "client_buffer",
    "wodle",
    "sca",
    "vulnerability-detection",
    "vulnerability-detector",
    "indexer",
    "gcp-pubsub",
    "gcp-bucket",
    "fluent-forward",
    "auth",
    "logging",
    "github",
    "office365",
    "ms-graph",
];

const LOCALFILE: &[&str] = &[
    "location",
    "command",
    "log_format",
    "frequency",
    "alias",
    "only-future-events",
    "query",
    "label",
    "target",
    "out_format",
    "reconnect_time",
    "age",
    "exclude",
    "ignore_binaries",
    "ignore",
    "restrict",
    "multiline_regex",
    "filter",
];

const LOG_FORMATS: &[&str] = &[
    "syslog",
    "generic",
    "json",
    "snort-full",
    "snort-fast",
    "apache",
    "iis",
    "squid",
    "nmapg",
    "mysql_log",
    "ossecalert",
    "mssql_log",
    "postgresql_log",
    "djb-multilog",
    "syslog-pipe",
    "command",
    "full_command",
    "audit",
    "multi-line-regex",
    "eventlog",
    "eventchannel",
    "macos",
    "journald",
];

/// Formats of what has no place.
const NO_LOCATION: &[&str] = &["macos", "journald"];

const ROOTCHECK: &[&str] = &[
    "rootkit_files",
    "rootkit_trojans",
    "windows_audit",
    "system_audit",
    "windows_apps",
    "windows_malware",
    "frequency",
    "base_directory",
    "ignore",
];

/// Settings of `rootcheck` that are `yes` or `no`.
const ROOTCHECK_SWITCHES: &[&str] = &[
    "scanall",
    "readall",
    "disabled",
    "skip_nfs",
    "check_dev",
    "check_files",
    "check_if",
    "check_pids",
    "check_ports",
    "check_sys",
    "check_trojans",
    "check_unixaudit",
    "check_winapps",
    "check_winaudit",
    "check_winmalware",
];

/// Settings of `syscheck` that are `yes` or `no`; unknown ones are ignored there.
const SYSCHECK_SWITCHES: &[&str] =
    &["scan_on_start", "disabled", "skip_nfs", "skip_dev", "skip_sys", "skip_proc", "restart_audit"];

/// When a module runs.
const SCHEDULE: &[&str] = &["interval", "day", "wday", "time"];

/// Of a module its name, its settings and whether it has a schedule.
type Module = (&'static str, &'static [&'static str], bool);

/// Modules that are sections.
const SECTIONS: &[Module] = &[
    ("sca", &["enabled", "scan_on_start", "policies", "skip_nfs"], true),
    (
        "gcp-pubsub",
        &[
            "enabled",
            "project_id",
            "subscription_name",
            "credentials_file",
            "max_messages",
            "num_threads",
            "pull_on_start",
            "logging",
        ],
        true,
    ),
    ("gcp-bucket", &["enabled", "run_on_start", "bucket", "logging"], true),
    (
        "github",
        &["enabled", "interval", "time_delay", "only_future_events", "curl_max_size", "api_auth", "api_parameters"],
        false,
    ),
    ("office365", &["enabled", "only_future_events", "interval", "curl_max_size", "api_auth", "subscriptions"], false),
];

/// Modules that are named by `wodle`.
const WODLES: &[Module] = &[
    (
        "syscollector",
        &[
            "interval",
            "scan_on_start",
            "disabled",
            "network",
            "os",
            "hardware",
            "packages",
            "ports",
            "processes",
            "hotfixes",
            "synchronization",
            "groups",
            "users",
            "services",
            "browser_extensions",
        ],
        false,
    ),
    (
        "command",
        &[
            "disabled",
            "tag",
            "command",
            "ignore_output",
            "run_on_start",
            "timeout",
            "verify_md5",
            "verify_sha1",
            "verify_sha256",
            "skip_verification",
        ],
        true,
    ),
    ("docker-listener", &["attempts", "run_on_start", "disabled"], true),
    ("aws-s3", &AWS, true),
    ("aws-cloudtrail", &AWS, true),
    ("azure-logs", &["disabled", "timeout", "run_on_start", "log_analytics", "graph", "storage"], true),
    ("open-scap", &["content", "timeout", "scan-on-start", "disabled"], true),
    (
        "cis-cat",
        &["content", "timeout", "scan-on-start", "java_path", "ciscat_path", "ciscat_binary", "disabled"],
        true,
    ),
];

const AWS: [&str; 12] = [
    "disabled",
    "bucket",
    "service",
    "subscriber",
    "access_key",
    "secret_key",
    "run_on_start",
    "remove_from_bucket",
    "skip_on_error",
    "regions",
    "aws_profile",
    "iam_role_arn",
];

type Checked = Result<(), String>;

fn unknown(element: &Element) -> Checked {
    Err(format!("Invalid element in the configuration: '{}'.", element.name))
}

fn wrong_value(element: &Element) -> Checked {
    Err(format!("Invalid value for element '{}': {}.", element.name, element.text()))
}

/// `yes` or `no`.
fn switch(element: &Element) -> Checked {
    if matches!(element.text().as_str(), "yes" | "no") { Ok(()) } else { wrong_value(element) }
}

/// A number of an allowed size.
fn number(element: &Element, allowed: std::ops::RangeInclusive<u64>) -> Checked {
    let text = element.text();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = text.parse().is_ok_and(|number| allowed.contains(&number));
    if digits && fits { Ok(()) } else { wrong_value(element) }
}

/// Every setting of a section has something in it.
fn filled(section: &Element) -> Checked {
    match section.elements().find(|setting| setting.nodes.is_empty()) {
        Some(setting) => Err(format!("Invalid NULL content for element: {}.", setting.name)),
        None => Ok(()),
    }
}

/// Checks everything below `root`.
pub(super) fn check(root: &Element) -> Checked {
    for configuration in root.elements() {
        if configuration.name != "agent_config" {
            return unknown(configuration);
        }
        configuration.elements().try_for_each(section)?;
    }
    Ok(())
}

fn section(section: &Element) -> Checked {
    let name = section.name.as_str();
    let has_children = section.elements().next().is_some();
    if !(EMPTY.contains(&name) || (FILLED.contains(&name) && has_children)) {
        return unknown(section);
    }
    match name {
        "syscheck" => syscheck(section),
        "rootcheck" => rootcheck(section),
        "localfile" => localfile(section),
        "client" => client(section),
        "client_buffer" => client_buffer(section),
        "labels" => labels(section),
        "wodle" => wodle(section),
        _ => SECTIONS.iter().find(|known| known.0 == name).map_or(Ok(()), |known| module(section, known)),
    }
}

fn syscheck(section: &Element) -> Checked {
    filled(section)?;
    for setting in section.elements() {
        match setting.name.as_str() {
            name if SYSCHECK_SWITCHES.contains(&name) => switch(setting)?,
            "frequency" | "max_files_per_second" => number(setting, 0..=u64::MAX)?,
            _ => {}
        }
    }
    Ok(())
}

fn rootcheck(section: &Element) -> Checked {
    filled(section)?;
    for setting in section.elements() {
        match setting.name.as_str() {
            "frequency" => number(setting, 0..=u64::MAX)?,
            name if ROOTCHECK_SWITCHES.contains(&name) => switch(setting)?,
            name if ROOTCHECK.contains(&name) => {}
            _ => return unknown(setting),
        }
    }
    Ok(())
}

fn localfile(section: &Element) -> Checked {
    filled(section)?;
    let (mut format, mut located) = (None, false);
    for setting in section.elements() {
        match setting.name.as_str() {
            "log_format" => {
                let text = setting.text();
                let lines =
                    text.strip_prefix("multi-line").and_then(|rest| rest.trim_start_matches(' ').strip_prefix(':'));
                let counted =
                    lines.and_then(|lines| lines.trim_start().parse::<u32>().ok()).is_some_and(|lines| lines > 0);
                if !counted && !LOG_FORMATS.contains(&text.as_str()) {
                    return wrong_value(setting);
                }
                format = Some(text);
            }
            "location" | "command" => located = true,
            name if LOCALFILE.contains(&name) => {}
            _ => return unknown(setting),
        }
    }
    match format {
        None => Err("Missing 'log_format' element.".to_owned()),
        Some(format) if !located && !NO_LOCATION.contains(&format.as_str()) => {
            Err("Missing 'location' element.".to_owned())
        }
        Some(_) => Ok(()),
    }
}

fn client(section: &Element) -> Checked {
    filled(section)?;
    section.elements().find(|setting| setting.name != "force_reconnect_interval").map_or(Ok(()), unknown)
}

fn client_buffer(section: &Element) -> Checked {
    filled(section)?;
    for setting in section.elements() {
        match setting.name.as_str() {
            "disabled" | "disable" => switch(setting)?,
            "queue_size" | "length" => number(setting, 1..=100_000)?,
            "events_per_second" => number(setting, 1..=1_000)?,
            _ => return unknown(setting),
        }
    }
    Ok(())
}

fn labels(section: &Element) -> Checked {
    filled(section)?;
    for label in section.elements() {
        if label.name != "label" {
            return unknown(label);
        }
        match label.attribute("key") {
            None => return Err("Expected 'key' attribute for label.".to_owned()),
            Some("") => return Err("Label with empty key.".to_owned()),
            Some(_) => {}
        }
        if label.attribute("hidden").is_some_and(|hidden| !matches!(hidden, "yes" | "no")) {
            return Err("Invalid content for attribute 'hidden'.".to_owned());
        }
    }
    Ok(())
}

fn wodle(section: &Element) -> Checked {
    let name = match section.attributes.first() {
        Some((attribute, name)) if attribute == "name" => name,
        Some(_) => return Err("Module attribute is not 'name'".to_owned()),
        None => return Err("No such attribute 'name' at module.".to_owned()),
    };
    // Unknown modules, and those of the manager, are ignored.
    WODLES.iter().find(|known| known.0 == name).map_or(Ok(()), |known| module(section, known))
}

fn module(section: &Element, (name, settings, scheduled): &Module) -> Checked {
    let known = |setting: &&Element| {
        let setting = setting.name.as_str();
        settings.contains(&setting) || (*scheduled && SCHEDULE.contains(&setting))
    };
    match section.elements().find(|setting| !known(setting)) {
        Some(setting) => Err(format!("No such tag '{}' at module '{name}'.", setting.name)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::check;
    use crate::strict_xml::parse;

    fn checked(inside: &str) -> Result<(), String> {
        check(&parse(&format!("<root><agent_config>{inside}</agent_config></root>")).unwrap())
    }

    #[test]
    fn what_agents_know() {
        for text in [
            "",
            "<syscheck/>",
            "<syscheck><directories check_all=\"yes\">/etc</directories><something>new</something></syscheck>",
            "<localfile><location>/var/log/x</location><log_format>multi-line: 3</log_format></localfile>",
            "<localfile><log_format>journald</log_format></localfile>",
            "<localfile><command>df</command><log_format>command</log_format><alias>d</alias></localfile>",
            "<client><force_reconnect_interval>1h</force_reconnect_interval></client>",
            "<client_buffer><disabled>no</disabled><events_per_second>500</events_per_second></client_buffer>",
            "<labels><label key=\"a\" hidden=\"yes\">b</label></labels>",
            "<wodle name=\"syscollector\"><interval>1h</interval></wodle>",
            "<wodle name=\"command\"><command>x</command><wday>monday</wday></wodle>",
            "<sca><enabled>yes</enabled><policies><policy>x</policy></policies><interval>12h</interval></sca>",
            "<active-response><disabled>no</disabled></active-response>",
        ] {
            assert_eq!(checked(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_they_do_not() {
        for (text, fault) in [
            ("<nope/>", "Invalid element in the configuration: 'nope'."),
            ("<localfile/>", "Invalid element in the configuration: 'localfile'."),
            ("<localfile><location>/x</location></localfile>", "Missing 'log_format' element."),
            ("<localfile><log_format>syslog</log_format></localfile>", "Missing 'location' element."),
            ("<localfile><log_format>nope</log_format></localfile>", "Invalid value for element 'log_format': nope."),
            ("<localfile><nope>x</nope></localfile>", "Invalid element in the configuration: 'nope'."),
            ("<client><server>x</server></client>", "Invalid element in the configuration: 'server'."),
            ("<client_buffer><queue_size>0</queue_size></client_buffer>", "Invalid value for element 'queue_size': 0."),
            ("<client_buffer><disabled>x</disabled></client_buffer>", "Invalid value for element 'disabled': x."),
            ("<labels><label>b</label></labels>", "Expected 'key' attribute for label."),
            ("<labels><label key=\"\">b</label></labels>", "Label with empty key."),
            ("<rootcheck><disabled>maybe</disabled></rootcheck>", "Invalid value for element 'disabled': maybe."),
            ("<rootcheck><nope>x</nope></rootcheck>", "Invalid element in the configuration: 'nope'."),
            ("<syscheck><frequency/></syscheck>", "Invalid NULL content for element: frequency."),
            ("<wodle/>", "No such attribute 'name' at module."),
            ("<wodle name=\"command\"><nope>x</nope></wodle>", "No such tag 'nope' at module 'command'."),
            ("<sca><nope>x</nope></sca>", "No such tag 'nope' at module 'sca'."),
        ] {
            assert_eq!(checked(text), Err(fault.to_owned()), "{text}");
        }
    }
}
