//! What became of an event, as the original's `wazuh-logtest` shows it: three phases, one field a line.
//!
//! Must not be here: where it is written to, and the JSON of replies.

use std::fmt::Write as _;

use apid_engine::json::{Text, Value};
use apid_engine::report::{Output, Report, Rule, Step};

/// The text for an event, which ends with a line break. Control characters of the event are escaped.
pub fn show(report: &Report) -> String {
    let mut text = String::new();
    let Some(output) = &report.output else {
        for message in &report.messages {
            line(&mut text, &format!("** {message}"));
        }
        return text;
    };
    heads(&mut text, output);
    if let Some(trace) = &report.trace {
        line(&mut text, "");
        line(&mut text, "**Rule debugging:");
        for step in trace {
            let indent = if matches!(step, Step::Trying { .. }) { "\t" } else { "\t\t" };
            let _ = writeln!(text, "{indent}{}", visible(&step.to_string()));
        }
    }
    if let Some(rule) = &output.rule {
        line(&mut text, "");
        line(&mut text, "**Phase 3: Completed filtering (rules).");
        show_rule(&mut text, rule);
    }
    if report.alert {
        line(&mut text, "**Alert to be generated.");
    }
    text
}

fn heads(text: &mut String, output: &Output) {
    line(text, "**Phase 1: Completed pre-decoding.");
    if let Some(event) = &output.full_log {
        field(text, "full event", event);
    }
    let head = &output.predecoder;
    for (name, value) in
        [("timestamp", &head.timestamp), ("hostname", &head.hostname), ("program_name", &head.program_name)]
    {
        if let Some(value) = value {
            field(text, name, value);
        }
    }
    line(text, "");
    line(text, "**Phase 2: Completed decoding.");
    let decoder = &output.decoder;
    let Some(name) = &decoder.name else {
        line(text, "\tNo decoder matched.");
        return;
    };
    field(text, "name", name);
    if let Some(parent) = &decoder.parent {
        field(text, "parent", parent);
    }
    if decoder.accumulates {
        field(text, "accumulate", "1");
    }
    if let Some(comment) = &decoder.first_seen_comment {
        field(text, "ftscomment", comment);
    }
    members(text, "", &output.data);
}

fn show_rule(text: &mut String, rule: &Rule) {
    field(text, "id", &rule.id.to_string());
    field(text, "level", &rule.level.to_string());
    field(text, "description", &rule.description);
    field(text, "groups", &list(&rule.groups));
    if let Some(times) = rule.fired_times {
        field(text, "firedtimes", &times.to_string());
    }
    let mut others: Vec<(&str, String)> =
        rule.requirements.iter().map(|(name, of)| (name.as_str(), list(of))).collect();
    others.push(("mail", if rule.mail { "True" } else { "False" }.to_owned()));
    others.extend(rule.cve.iter().map(|cve| ("cve", cve.clone())));
    others.extend(rule.info.iter().map(|info| ("info", info.clone())));
    others.extend(rule.frequency.iter().map(|frequency| ("frequency", frequency.to_string())));
    if let Some(mitre) = &rule.mitre {
        others.push(("mitre.id", list(&mitre.id)));
        others.push(("mitre.tactic", list(&mitre.tactic)));
        others.push(("mitre.technique", list(&mitre.technique)));
    }
    others.sort_by_key(|(name, _)| *name);
    for (name, value) in others {
        field(text, name, &value);
    }
}

/// The members of an object in the order of their names; those of objects in it by names that points join.
fn members(text: &mut String, prefix: &str, of: &[(Text, Value)]) {
    let mut of: Vec<_> = of.iter().map(|(name, value)| (String::from_utf8_lossy(name), value)).collect();
    of.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, value) in of {
        let name = format!("{prefix}{name}");
        match value {
            Value::Object(inner) => members(text, &format!("{name}."), inner),
            Value::Text(value) => field(text, &name, &String::from_utf8_lossy(value)),
            value => field(text, &name, &repr(value)),
        }
    }
}

fn field(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "\t{}: '{}'", visible(name), visible(value));
}

fn line(text: &mut String, line: &str) {
    let _ = writeln!(text, "{line}");
}

/// A list as Python shows it, as the original's tool does.
fn list(items: &[String]) -> String {
    let items: Vec<_> = items.iter().map(|item| quoted(item)).collect();
    format!("[{}]", items.join(", "))
}

fn repr(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => quoted(&String::from_utf8_lossy(text)),
        Value::Array(values) => format!("[{}]", values.iter().map(repr).collect::<Vec<_>>().join(", ")),
        Value::Object(of) => {
            let of =
                of.iter().map(|(name, value)| format!("{}: {}", quoted(&String::from_utf8_lossy(name)), repr(value)));
            format!("{{{}}}", of.collect::<Vec<_>>().join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for char in text.chars() {
        if char == quote || char == '\\' {
            quoted.push('\\');
        }
        quoted.push(char);
    }
    quoted.push(quote);
    quoted
}

/// Events contain what their senders like; a terminal must not obey it. A tab is harmless.
pub(crate) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for char in text.chars() {
        if char.is_control() && char != '\t' {
            visible.extend(char.escape_unicode());
        } else {
            visible.push(char);
        }
    }
    visible
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use std::sync::Arc;

    use apid_engine::settings::Settings;
    use apid_engine::source::{File, Files};
    use apid_engine::{Moment, Request, Ruleset, Session};

    use super::*;

    const DECODERS: &str = r#"
<decoder name="other"><prematch>^other: </prematch></decoder>
<decoder name="app"><program_name>^app$</program_name></decoder>
<decoder name="app-login"><parent>app</parent><regex>^login (\S+) from (\S+)</regex><order>user, srcip</order></decoder>"#;
    const RULES: &str = r#"
<group name="app,">
  <rule id="1" level="0" noalert="1"><category>syslog</category><description>Any.</description></rule>
  <rule id="100100" level="5">
    <if_sid>1</if_sid>
    <match>login</match>
    <description>A login of $(dstuser).</description>
    <group>pci_dss_10.2.5,it's,</group>
  </rule>
</group>"#;

    fn shown(event: &str, trace: bool) -> String {
        let files = Files {
            decoders: vec![File::new("d.xml", DECODERS)],
            rules: vec![File::new("r.xml", RULES)],
            lists: Vec::new(),
        };
        let loaded = Ruleset::load(&files, Settings::default());
        let ruleset = loaded.ruleset.unwrap_or_else(|| panic!("{:?}", loaded.messages));
        let mut session = Session::new(Arc::clone(&ruleset));
        let (location, moment) = (&b"stdin"[..], Moment::default());
        show(&session.process(Request { event: event.as_bytes(), location, moment, host: "here", trace }))
    }

    #[test]
    fn an_event_is_shown_in_phases() {
        assert_eq!(
            shown("Oct 10 08:15:01 web1 app: login ann from 192.0.2.1\u{1b}[31m", true),
            "**Phase 1: Completed pre-decoding.\n\
             \tfull event: 'Oct 10 08:15:01 web1 app: login ann from 192.0.2.1\\u{1b}[31m'\n\
             \ttimestamp: 'Oct 10 08:15:01'\n\
             \thostname: 'web1'\n\
             \tprogram_name: 'app'\n\
             \n\
             **Phase 2: Completed decoding.\n\
             \tname: 'app'\n\
             \tdstuser: 'ann'\n\
             \tsrcip: '192.0.2.1\\u{1b}[31m'\n\
             \n\
             **Rule debugging:\n\
             \tTrying rule: 1 - Any.\n\
             \t\t*Rule 1 matched\n\
             \t\t*Trying child rules\n\
             \tTrying rule: 100100 - A login of $(dstuser).\n\
             \t\t*Rule 100100 matched\n\
             \n\
             **Phase 3: Completed filtering (rules).\n\
             \tid: '100100'\n\
             \tlevel: '5'\n\
             \tdescription: 'A login of ann.'\n\
             \tgroups: '['app', \"it's\"]'\n\
             \tfiredtimes: '1'\n\
             \tmail: 'False'\n\
             \tpci_dss: '['10.2.5']'\n\
             **Alert to be generated.\n"
        );
    }

    #[test]
    fn an_event_that_nothing_matches_has_two_phases() {
        assert_eq!(
            shown("nonsense", false),
            "**Phase 1: Completed pre-decoding.\n\tfull event: 'nonsense'\n\n**Phase 2: Completed decoding.\n\
             \tNo decoder matched.\n"
        );
    }
}
