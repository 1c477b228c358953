//! What the manager's daemons would say of an `ossec.conf` that they start with, in their words, for a home without
//! daemons (docs/facts/06-backends.md, section 10).
//!
//! Refused is what cannot be read, sections and options that no daemon knows, and values of the wrong kind. What
//! depends on files of the manager, such as certificates and rules, is not looked at. Must not be here: what the API
//! makes of the file.

use crate::agent_conf_upload::check::{is_known, of_manager};
use crate::agent_xml::{self, Element};
use crate::ossec_conf;

/// What an option holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Anything, or what the daemons only warn of.
    Any,
    /// `yes` or `no`.
    Switch,
    /// Digits.
    Number,
    /// A number of a port.
    Port,
    /// One of these.
    OneOf(&'static [&'static str]),
}
use Kind::{Any, Number, OneOf, Port, Switch};

impl Kind {
    fn admits(self, text: &str) -> bool {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Any => true,
            Self::Switch => matches!(text, "yes" | "no"),
            Self::Number => is_number,
            Self::Port => is_number && text.parse::<u16>().is_ok_and(|port| port > 0),
            Self::OneOf(values) => values.contains(&text),
        }
    }
}

/// The options of sections that have no others. Those of the sections that agents have too are checked with theirs.
const SECTIONS: &[(&str, &[(&str, Kind)])] = &[
    (
        "global",
        &[
            ("email_notification", Switch),
            ("logall", Switch),
            ("logall_json", Switch),
            ("integrity_checking", Number),
            ("rootkit_detection", Number),
            ("host_information", Number),
            ("prelude_output", Switch),
            ("prelude_profile", Any),
            ("prelude_log_level", Number),
            ("geoipdb", Any),
            ("zeromq_output", Switch),
            ("zeromq_uri", Any),
            ("zeromq_server_cert", Any),
            ("zeromq_client_cert", Any),
            ("jsonout_output", Switch),
            ("alerts_log", Switch),
            ("stats", Number),
            ("memory_size", Number),
            ("white_list", Any),
            ("compress_alerts", Any),
            ("custom_alert_output", Any),
            ("rotate_interval", Any),
            ("max_output_size", Any),
            ("agents_disconnection_time", Any),
            ("agents_disconnection_alert_time", Any),
            ("limits", Any),
            ("cti-url", Any),
            ("update_check", Switch),
            ("email_to", Any),
            ("email_from", Any),
            ("email_reply_to", Any),
            ("email_idsname", Any),
            ("smtp_server", Any),
            ("helo_server", Any),
            ("email_maxperhour", Number),
            ("email_log_source", Any),
            ("queue_size", Any),
            ("forward_to", Any),
            ("geoip_db_path", Any),
            ("geoip6_db_path", Any),
        ],
    ),
    ("alerts", &[("email_alert_level", Number), ("log_alert_level", Number), ("use_geoip", Any)]),
    (
        "remote",
        &[
            ("connection", OneOf(&["secure", "syslog"])),
            ("port", Number),
            ("protocol", Any),
            ("ipv6", Any),
            ("allowed-ips", Any),
            ("denied-ips", Any),
            ("local_ip", Any),
            ("agents", Any),
            ("queue_size", Any),
            ("rids_closing_time", Any),
            ("connection_overtake_time", Number),
        ],
    ),
    (
        "auth",
        &[
            ("disabled", Switch),
            ("port", Port),
            ("ipv6", Any),
            ("use_source_ip", Switch),
            ("force_insert", Switch),
            ("force_time", Any),
            ("force", Any),
            ("purge", Switch),
            ("use_password", Switch),
            ("limit_maxagents", Any),
            ("ciphers", Any),
            ("ssl_agent_ca", Any),
            ("ssl_verify_host", Switch),
            ("ssl_manager_cert", Any),
            ("ssl_manager_key", Any),
            ("ssl_auto_negotiate", Switch),
            ("remote_enrollment", Switch),
            ("agents", Any),
            ("key_request", Any),
        ],
    ),
    (
        "active-response",
        &[
            ("command", Any),
            ("location", Any),
            ("agent_id", Any),
            ("rules_id", Any),
            ("rules_group", Any),
            ("level", Number),
            ("timeout", Any),
            ("disabled", Switch),
            ("repeated_offenders", Any),
            ("ca_store", Any),
        ],
    ),
    (
        "command",
        &[("name", Any), ("expect", Any), ("executable", Any), ("timeout_allowed", Switch), ("extra_args", Any)],
    ),
    (
        "email_alerts",
        &[
            ("email_to", Any),
            ("format", OneOf(&["full", "sms"])),
            ("level", Number),
            ("rule_id", Any),
            ("group", Any),
            ("event_location", Any),
            ("do_not_delay", Any),
            ("do_not_group", Any),
        ],
    ),
    (
        "ruleset",
        &[
            ("rule_include", Any),
            ("rule_dir", Any),
            ("list", Any),
            ("decoder_include", Any),
            ("decoder_dir", Any),
            ("rule_exclude", Any),
            ("decoder_exclude", Any),
        ],
    ),
    (
        "integration",
        &[
            ("name", Any),
            ("api_key", Any),
            ("hook_url", Any),
            ("alert_format", Any),
            ("options", Any),
            ("level", Number),
            ("rule_id", Any),
            ("group", Any),
            ("event_location", Any),
            ("max_log", Number),
            ("timeout", Number),
            ("retries", Number),
        ],
    ),
    (
        "agentless",
        &[
            ("host", Any),
            ("port", Number),
            ("type", Any),
            ("frequency", Number),
            ("state", OneOf(&["periodic", "periodic_diff", "stay_connected"])),
            ("run_command", Any),
            ("arguments", Any),
        ],
    ),
    (
        "syslog_output",
        &[
            ("server", Any),
            ("port", Number),
            ("format", OneOf(&["default", "cef", "json", "splunk"])),
            ("level", Number),
            ("rule_id", Any),
            ("group", Any),
            ("location", Any),
            ("use_fqdn", Switch),
        ],
    ),
    (
        "reports",
        &[
            ("title", Any),
            ("type", Any),
            ("category", Any),
            ("group", Any),
            ("rule", Any),
            ("level", Any),
            ("location", Any),
            ("showlogs", Any),
            ("srcip", Any),
            ("user", Any),
            ("frequency", Any),
            ("email_to", Any),
        ],
    ),
    ("rule_test", &[("enabled", Switch), ("threads", Any), ("max_sessions", Any), ("session_timeout", Any)]),
];

/// What is wrong, and the element that it is about.
type Wrong<'e, 't> = (String, &'e Element<'t>);

/// Whether the daemons would start with this configuration.
///
/// # Errors
///
/// What they would say, as texts of their log without dates and names. The last one says where it is.
pub fn check(text: &str) -> Result<(), Vec<String>> {
    let roots = agent_xml::read(text).map_err(|what| {
        let line = ossec_conf::fault(text).map_or_else(String::new, |fault| format!(" (line {})", fault.line));
        vec![format!("(1226): Error reading XML file 'etc/ossec.conf': {what}{line}."), at(None)]
    })?;
    if roots.is_empty() {
        return Err(vec!["There is no <ossec_config> element.".to_owned(), at(None)]);
    }
    check_roots(&roots).map_err(|(what, element)| vec![numbered(&what), at(line_of(text, element.name))])
}

/// Where the fault is.
fn at(line: Option<usize>) -> String {
    let line = line.map_or_else(String::new, |line| format!(", line {line}"));
    format!("(1202): Configuration error at 'etc/ossec.conf'{line}.")
}

/// The number of the line in which a part of a text begins.
fn line_of(text: &str, part: &str) -> Option<usize> {
    let start = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    Some(text.get(..start)?.matches('\n').count() + 1)
}

/// The daemons number what they say.
fn numbered(what: &str) -> String {
    let numbers = [("Invalid element in the configuration", 1230), ("Invalid value for element", 1235)];
    let number = numbers.iter().find(|(start, _)| what.starts_with(start));
    number.map_or_else(|| what.to_owned(), |(_, number)| format!("({number}): {what}"))
}

fn unknown<'e, 't>(element: &'e Element<'t>) -> Wrong<'e, 't> {
    (format!("Invalid element in the configuration: '{}'.", element.name), element)
}

fn check_roots<'e, 't>(roots: &'e [Element<'t>]) -> Result<(), Wrong<'e, 't>> {
    if let Some(other) = roots.iter().find(|root| root.name != "ossec_config") {
        return Err(unknown(other));
    }
    let sections = || roots.iter().flat_map(|root| &root.children);
    if let Some(other) = sections().find(|section| !is_known(section)) {
        return Err(unknown(other));
    }
    for section in sections() {
        match SECTIONS.iter().find(|(name, _)| *name == section.name) {
            Some((_, options)) => check_options(section, options)?,
            None => of_manager(section).map_err(|what| (what, section))?,
        }
    }
    Ok(())
}

fn check_options<'e, 't>(section: &'e Element<'t>, options: &[(&str, Kind)]) -> Result<(), Wrong<'e, 't>> {
    for option in &section.children {
        let known = options.iter().find(|(name, _)| name.eq_ignore_ascii_case(option.name));
        let (_, kind) = known.ok_or_else(|| unknown(option))?;
        if !kind.admits(&option.content) {
            let Element { name, content, .. } = option;
            return Err((format!("Invalid value for element '{name}': {content}."), option));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::check;

    fn refused(text: &str, what: &str, place: &str) {
        let place = format!("(1202): Configuration error at 'etc/ossec.conf'{place}.");
        assert_eq!(check(text), Err(vec![what.to_owned(), place]), "{text}");
    }

    #[test]
    fn what_the_daemons_start_with() {
        for inside in [
            "",
            "<global><jsonout_output>yes</jsonout_output><white_list>127.0.0.1</white_list></global>",
            "<remote><connection>secure</connection><port>1514</port><protocol>tcp,udp</protocol></remote>",
            "<auth><disabled>no</disabled><force><enabled>yes</enabled></force></auth>",
            "<cluster><disabled>yes</disabled></cluster><logging><log_format>plain</log_format></logging>",
            "<localfile><log_format>command</log_format><command>df -P</command></localfile>",
            "<wodle name=\"syscollector\"><disabled>no</disabled></wodle><sca><enabled>yes</enabled></sca>",
            "<vulnerability-detection><enabled>yes</enabled></vulnerability-detection><indexer/>",
            "<rule_test><enabled>yes</enabled></rule_test><client_buffer/>",
        ] {
            assert_eq!(check(&format!("<!-- a -->\n<ossec_config>{inside}</ossec_config>\n")), Ok(()), "{inside}");
        }
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        refused(
            "<ossec_config>\n <global>\n  <jsonout_output>maybe</jsonout_output>\n </global>\n</ossec_config>",
            "(1235): Invalid value for element 'jsonout_output': maybe.",
            ", line 3",
        );
        refused(
            "<ossec_config>\n<alerts><log_alert_level>nan</log_alert_level></alerts></ossec_config>",
            "(1235): Invalid value for element 'log_alert_level': nan.",
            ", line 2",
        );
        refused(
            "<ossec_config>\n\n<a/></ossec_config>",
            "(1230): Invalid element in the configuration: 'a'.",
            ", line 3",
        );
        refused("<a><b/></a>", "(1230): Invalid element in the configuration: 'a'.", ", line 1");
        refused(
            "<ossec_config>\n<localfile><location>x</location></localfile></ossec_config>",
            "Missing 'log_format' element.",
            ", line 2",
        );
        refused(
            "<ossec_config><auth><port>70000</port></auth></ossec_config>",
            "(1235): Invalid value for element 'port': 70000.",
            ", line 1",
        );
        refused("some words", "There is no <ossec_config> element.", "");
        let told = check("<ossec_config>\n<global>\n").unwrap_err();
        assert!(told[0].starts_with("(1226): Error reading XML file 'etc/ossec.conf': XMLERR: "), "{told:?}");
        assert!(told[0].ends_with(" (line 2)."), "{told:?}");
    }
}
