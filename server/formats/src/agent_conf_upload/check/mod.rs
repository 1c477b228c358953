//! What agents make of a configuration: which sections and settings there are, and what may be in them.
//!
//! Refused is what the manager's own checker refuses, as far as that does not depend on files of the manager, in its
//! words but without the names of its temporary files. What it accepts with a warning is accepted.

mod modules;
mod patterns;
mod values;

use crate::agent_xml::Element as Setting;
use values::{leading, number, number_in, switch, wrong_value};

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

pub(crate) type Checked = Result<(), String>;

/// Whether there is a section of this name, with something in it where it must have that.
pub(crate) fn is_known(section: &Setting<'_>) -> bool {
    EMPTY.contains(&section.name) || (FILLED.contains(&section.name) && !section.children.is_empty())
}

/// What is wrong in a section that the manager's daemons read of their own configuration too; those that agents alone
/// read, and unknown ones, are not looked at.
///
/// # Errors
///
/// The fault in the daemons' words.
pub(crate) fn of_manager(section: &Setting<'_>) -> Checked {
    match section.name {
        "syscheck" => syscheck(section),
        "rootcheck" => rootcheck(section),
        "localfile" => localfile(section),
        "socket" => socket(section),
        "wodle" => modules::wodle(section),
        "labels" => labels(section),
        _ => modules::section(section),
    }
}

fn unknown(element: &Setting<'_>) -> Checked {
    Err(format!("Invalid element in the configuration: '{}'.", element.name))
}

/// Checks the outermost elements of a configuration: one kind of sections after the other, as the checker does.
pub(super) fn check(roots: &[Setting<'_>]) -> Checked {
    if let Some(other) = roots.iter().find(|root| root.name != "agent_config") {
        return unknown(other);
    }
    let sections = || roots.iter().flat_map(|root| &root.children);
    let named = |name: &'static str| sections().filter(move |section| section.name == name);
    if let Some(other) = sections().find(|section| !is_known(section)) {
        return unknown(other);
    }
    named("syscheck").try_for_each(syscheck)?;
    named("rootcheck").try_for_each(rootcheck)?;
    sections().try_for_each(|section| match section.name {
        "localfile" => localfile(section),
        "socket" => socket(section),
        _ => Ok(()),
    })?;
    named("client").try_for_each(client)?;
    named("client_buffer").try_for_each(client_buffer)?;
    sections().try_for_each(|section| match section.name {
        "wodle" => modules::wodle(section),
        _ => modules::section(section),
    })?;
    named("labels").try_for_each(labels)
}

fn syscheck(section: &Setting<'_>) -> Checked {
    for setting in &section.children {
        match setting.name {
            name if SYSCHECK_SWITCHES.contains(&name) => switch(setting)?,
            "frequency" | "max_files_per_second" => number(setting)?,
            "ignore" | "nodiff" => match setting.attributes.first() {
                None | Some(("type", "sregex")) => {}
                Some((attribute, _)) => {
                    return Err(format!("Invalid attribute '{attribute}' for element '{}'.", setting.name));
                }
            },
            "file_limit" | "registry_limit" => setting.children.iter().try_for_each(|limit| match limit.name {
                "enabled" => switch(limit),
                "entries" => number(limit),
                _ => Ok(()),
            })?,
            "whodata" => setting.children.iter().try_for_each(whodata)?,
            "process_priority" => whole_number(setting, -20..=19)?,
            _ => {}
        }
    }
    Ok(())
}

fn whodata(setting: &Setting<'_>) -> Checked {
    match setting.name {
        "audit_key" => Ok(()),
        "startup_healthcheck" | "restart_audit" => switch(setting),
        "provider" if matches!(&*setting.content, "ebpf" | "audit") => Ok(()),
        "provider" => wrong_value(setting),
        "queue_size" => whole_number(setting, 10..=1 << 20),
        _ => unknown(setting),
    }
}

/// Refuses what is no whole number of an allowed size; nothing is zero.
fn whole_number(setting: &Setting<'_>, allowed: std::ops::RangeInclusive<i64>) -> Checked {
    let (number, rest) = leading(&setting.content).unwrap_or((0, &setting.content));
    if rest.is_empty() && allowed.contains(&number) { Ok(()) } else { wrong_value(setting) }
}

fn rootcheck(section: &Setting<'_>) -> Checked {
    for setting in &section.children {
        match setting.name {
            "frequency" => number(setting)?,
            name if ROOTCHECK_SWITCHES.contains(&name) => switch(setting)?,
            "ignore" => match setting.attributes.first() {
                None | Some(("type", "sregex")) => {}
                Some((attribute, _)) => return Err(format!("Invalid attribute for 'ignore': '{attribute}'.")),
            },
            name if ROOTCHECK.contains(&name) => {}
            _ => return unknown(setting),
        }
    }
    Ok(())
}

fn localfile(section: &Setting<'_>) -> Checked {
    let (mut format, mut located, mut joined) = (None, false, false);
    for setting in &section.children {
        let content = &*setting.content;
        match setting.name {
            "log_format" => {
                let lines = content.strip_prefix("multi-line").map(|rest| rest.trim_start_matches(' '));
                let lines = lines.and_then(|rest| rest.strip_prefix(':')).and_then(leading);
                let counted = lines.is_some_and(|(lines, _)| lines >= 1);
                if !counted && !LOG_FORMATS.contains(&content) {
                    return wrong_value(setting);
                }
                format = Some(content);
            }
            "location" | "command" => located = true,
            "frequency" if !matches!(content, "hourly" | "daily") => number(setting)?,
            "age" | "reconnect_time" => period(setting)?,
            "label" => label(setting, false)?,
            name if name.eq_ignore_ascii_case("multiline_regex") => {
                if !content.is_empty() {
                    patterns::check(name, "pcre2", content)?;
                    joined = true;
                }
            }
            name if name.eq_ignore_ascii_case("ignore_binaries") => switch(setting)?,
            name if name.eq_ignore_ascii_case("ignore") || name.eq_ignore_ascii_case("restrict") => {
                let kind = match setting.attributes.first() {
                    None => "pcre2",
                    Some(("type", kind)) => kind,
                    Some(_) => return patterns::refuse(name, content),
                };
                patterns::check(name, kind, content)?;
            }
            name if LOCALFILE.contains(&name) => {}
            name if ["exclude", "alias", "filter"].iter().any(|known| name.eq_ignore_ascii_case(known)) => {}
            _ => return unknown(setting),
        }
    }
    match format {
        None => Err("Missing 'log_format' element.".to_owned()),
        Some(format) if !located && !NO_LOCATION.contains(&format) => Err("Missing 'location' element.".to_owned()),
        Some("multi-line-regex") if !joined => Err("Missing 'multiline_regex' element.".to_owned()),
        Some(_) => Ok(()),
    }
}

/// A number with a unit of time. A file's age is not zero; a time to connect again that is zero is the default.
fn period(setting: &Setting<'_>) -> Checked {
    let (number, unit) = leading(&setting.content).unwrap_or((0, &setting.content));
    let known = unit.bytes().next().is_some_and(|unit| b"wdhms".contains(&unit));
    let admitted = match setting.name {
        "age" => number != 0 && (known || unit.is_empty()),
        _ => number == 0 || known,
    };
    if admitted { Ok(()) } else { wrong_value(setting) }
}

fn socket(section: &Setting<'_>) -> Checked {
    let (mut named, mut located) = (false, false);
    for setting in &section.children {
        match (setting.name, &*setting.content) {
            ("name", "agent") => return Err("Invalid socket name 'agent'.".to_owned()),
            ("name", name) => named = !name.is_empty(),
            ("location", place) => located = !place.is_empty(),
            ("mode", mode) if mode.eq_ignore_ascii_case("tcp") || mode.eq_ignore_ascii_case("udp") => {}
            ("mode", mode) => return Err(format!("Socket type '{mode}' is not valid at <mode>.")),
            ("prefix", _) => {}
            _ => return unknown(setting),
        }
    }
    match (named, located) {
        (false, _) => Err("Missing field 'name' for socket.".to_owned()),
        (_, false) => Err("Missing field 'location' for socket.".to_owned()),
        _ => Ok(()),
    }
}

fn client(section: &Setting<'_>) -> Checked {
    section.children.iter().find(|setting| setting.name != "force_reconnect_interval").map_or(Ok(()), unknown)
}

fn client_buffer(section: &Setting<'_>) -> Checked {
    for setting in &section.children {
        match setting.name {
            "disabled" | "disable" => switch(setting)?,
            "queue_size" | "length" => number_in(setting, 1..=100_000)?,
            "events_per_second" => number_in(setting, 1..=1_000)?,
            _ => return unknown(setting),
        }
    }
    Ok(())
}

fn labels(section: &Setting<'_>) -> Checked {
    section.children.iter().try_for_each(|setting| match setting.name {
        "label" => label(setting, true),
        _ => unknown(setting),
    })
}

/// A label. One that begins with `_` is skipped.
fn label(label: &Setting<'_>, hides: bool) -> Checked {
    let (mut keyed, mut skipped) = (false, false);
    for (attribute, value) in &label.attributes {
        match *attribute {
            "key" if value.is_empty() => return Err("Label with empty key.".to_owned()),
            "key" => {
                keyed = true;
                skipped |= value.starts_with('_');
            }
            "hidden" if hides && !matches!(*value, "yes" | "no") => {
                return Err("Invalid content for attribute 'hidden'.".to_owned());
            }
            _ => {}
        }
    }
    if keyed || skipped { Ok(()) } else { Err("Expected 'key' attribute for label.".to_owned()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::check;
    use crate::agent_xml::read;

    fn checked(inside: &str) -> Result<(), String> {
        check(&read(&format!("<agent_config>{inside}</agent_config>")).unwrap())
    }

    #[test]
    fn what_agents_know() {
        for text in [
            "",
            "<syscheck/>",
            "<syscheck><frequency/></syscheck>",
            "<syscheck><whodata><queue_size>10</queue_size></whodata><process_priority>-5</process_priority></syscheck>",
            "<localfile><location/><log_format>command</log_format><frequency>daily</frequency><Alias/></localfile>",
            "<localfile><location>x</location><log_format>syslog</log_format><age>1d</age><ignore>^\\d+$|{</ignore></localfile>",
            "<localfile><location>x</location><log_format>syslog</log_format><ignore type='osregex'>(</ignore></localfile>",
            "<localfile><location>x</location><log_format>multi-line-regex</log_format><multiline_regex>^a</multiline_regex></localfile>",
            "<socket><name>a</name><location>/x</location><mode>TCP</mode></socket>",
            "<wodle name=\"unknown\"><nope/></wodle><wodle name=\"docker-listener\"><attempts>5x</attempts></wodle>",
            "<github><api_auth/><interval>1d</interval><curl_max_size>2k</curl_max_size></github>",
            "<labels><label key=\"_a\">b</label></labels>",
            "<var name='a'>b</var>",
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
            ("<syscheck><frequency>x</frequency></syscheck>", "Invalid value for element 'frequency': x."),
            ("<syscheck><ignore type='x'>a</ignore></syscheck>", "Invalid attribute 'type' for element 'ignore'."),
            (
                "<syscheck><whodata><provider>x</provider></whodata></syscheck>",
                "Invalid value for element 'provider': x.",
            ),
            (
                "<syscheck><process_priority>20</process_priority></syscheck>",
                "Invalid value for element 'process_priority': 20.",
            ),
            (
                "<localfile><log_format>syslog</log_format><location/><age>0</age></localfile>",
                "Invalid value for element 'age': 0.",
            ),
            (
                "<localfile><log_format>command</log_format><frequency>x</frequency></localfile>",
                "Invalid value for element 'frequency': x.",
            ),
            ("<localfile><ignore>\\1</ignore></localfile>", "Syntax error on regex ignore: '\\1'."),
            (
                "<localfile><location/><log_format>multi-line-regex</log_format></localfile>",
                "Missing 'multiline_regex' element.",
            ),
            ("<localfile><label>x</label></localfile>", "Expected 'key' attribute for label."),
            ("<socket><name>agent</name></socket>", "Invalid socket name 'agent'."),
            ("<socket><name>a</name></socket>", "Missing field 'location' for socket."),
            ("<sca><enabled>maybe</enabled></sca>", "Invalid content for tag 'enabled' at module 'sca'."),
            ("<sca><policies/></sca>", "No policies at module 'sca'."),
            ("<sca><interval>1x</interval></sca>", "Invalid content for tag 'interval' at module 'sca'."),
            ("<sca><day>1</day><wday>monday</wday></sca>", "Options 'day' and 'wday' are not compatible."),
            ("<sca><time>24:00</time></sca>", "Invalid content for tag 'time' at module 'sca'."),
            ("<wodle name='command'><tag>t</tag></wodle>", "Tag <command> not found at module 'command'."),
            (
                "<office365><interval>2d</interval></office365>",
                "Invalid content for tag 'interval' at module 'office365'.",
            ),
            ("<github/>", "Tag <api_auth> not found at module 'github'."),
            // One kind of sections after the other.
            (
                "<labels><label>b</label></labels><rootcheck><nope>x</nope></rootcheck>",
                "Invalid element in the configuration: 'nope'.",
            ),
            ("<wodle/>", "No such attribute 'name' at module."),
            ("<wodle name=\"command\"><nope>x</nope></wodle>", "No such tag 'nope' at module 'command'."),
            ("<sca><nope>x</nope></sca>", "No such tag 'nope' at module 'sca'."),
        ] {
            assert_eq!(checked(text), Err(fault.to_owned()), "{text}");
        }
    }
}
