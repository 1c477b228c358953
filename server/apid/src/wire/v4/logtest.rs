//! Replies of the Logtest operations (docs/facts/04-modules.md, section 10), member by member as the manager's daemon
//! writes them. What this server's own engine has found goes straight to the bytes of the reply.

pub(crate) mod explain;
mod members;

use std::time::SystemTime;

use serde_json::{Value, json};
use wazuh_api_server::v4::models::{EndLogtestSessionReply, RunLogtestReply};
use wazuh_api_server::{Json, json};

use crate::wire::object::Object;
use crate::wire::text::push_moment;
use crate::wire::v4::failure::Failure;
use apid_engine::messages::{Message, SHOWN, Severity};
use apid_engine::report::{Output, Predecoder};
use apid_ruleset::logtest::{Answer, Ended, Found, Tried};

/// What `codemsg` says.
const ERROR: i64 = -1;
const SUCCESS: i64 = 0;
const WARNING: i64 = 1;

/// Bytes of a reply beside the event and its fields, and how often these stand in it.
const FRAME: usize = 1_024;
const COPIES: usize = 3;

/// The reply to an event.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn tried(answer: Answer<Tried>) -> Result<Json<RunLogtestReply>, Failure> {
    match answer {
        Answer::Manager(mut answer) => {
            if let Some(Value::String(timestamp)) = answer.pointer_mut("/data/output/timestamp")
                && let Some(utc) = in_utc(timestamp)
            {
                *timestamp = utc;
            }
            encoded(&answer)
        }
        Answer::Own(tried) => {
            let log = tried.found.as_ref().and_then(|found| found.report.output.as_ref()?.full_log.as_ref());
            let mut reply = Vec::with_capacity(FRAME + COPIES * log.map_or(0, String::len));
            Object::write(&mut reply, |whole| {
                whole.integer("error", 0);
                whole.object("data", |data| write(data, &tried));
            });
            Ok(Json::from_encoded(reply))
        }
    }
}

/// The reply to the end of a session.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn ended(answer: Answer<Ended>) -> Result<Json<EndLogtestSessionReply>, Failure> {
    encoded(&match answer {
        Answer::Manager(answer) => answer,
        Answer::Own(Ended { message }) => {
            let code = code(SUCCESS, [&message]);
            json!({"error": 0, "data": {"messages": [message.to_string()], "codemsg": code}})
        }
    })
}

fn encoded<T>(value: &Value) -> Result<Json<T>, Failure> {
    Ok(Json::from_encoded(json::encode(value).map_err(Failure::unexpected)?))
}

fn write(data: &mut Object<'_>, Tried { before, found }: &Tried) {
    let before = shown(before);
    let codemsg = code(SUCCESS, before.iter().copied());
    let found = found.as_ref().filter(|_| codemsg != ERROR);
    let behind = found.map(|found| shown(&found.report.messages)).unwrap_or_default();
    let codemsg = code(codemsg, behind.iter().copied());
    let messages = || before.iter().chain(&behind).map(ToString::to_string);
    // What is said of the event stands behind it, unless something was said before.
    if !before.is_empty() {
        data.texts("messages", messages());
    }
    if let Some(found) = found {
        data.text("token", &found.token);
        if let Some(output) = &found.report.output {
            data.object("output", |members| write_output(members, output, found));
        }
        if before.is_empty() && !behind.is_empty() {
            data.texts("messages", messages());
        }
        if codemsg != ERROR {
            data.flag("alert", found.report.alert);
        }
    }
    data.integer("codemsg", codemsg);
}

/// The messages that replies show: the last ones.
fn shown(messages: &[Message]) -> Vec<&Message> {
    let shown: Vec<_> = messages.iter().filter(|message| message.shown).collect();
    let first = shown.len().saturating_sub(SHOWN);
    shown.into_iter().skip(first).collect()
}

/// The code after these messages, which was `before`.
fn code<'m>(before: i64, messages: impl IntoIterator<Item = &'m Message>) -> i64 {
    messages.into_iter().fold(before, |code, message| match (code, message.severity) {
        (ERROR, _) | (_, Severity::Error) => ERROR,
        (_, Severity::Warning) => WARNING,
        (code, Severity::Info) => code,
    })
}

/// A time of the daemon, such as `2026-11-29T23:41:50.167+0100`, as the API tells times.
fn in_utc(text: &str) -> Option<String> {
    let time = jiff::Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string())
}

fn write_output(members: &mut Object<'_>, output: &Output, found: &Found) {
    let since = found.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    // The daemon tells milliseconds.
    push_moment(members.member("timestamp"), i64::try_from(since.as_millis()).unwrap_or(i64::MAX));
    if let Some(rule) = &output.rule {
        members::push_rule(members.member("rule"), rule);
    }
    if let Some(agent) = &output.agent {
        members.object("agent", |members| {
            members.text("id", &agent.id);
            members.some_text("name", agent.name.as_ref());
            members.some_text("ip", agent.ip.as_ref());
        });
    }
    if let Some(agentless) = &output.agentless {
        members.object("agentless", |members| {
            members.text("script", &agentless.script);
            members.text("user", &agentless.user);
            members.text("host", &agentless.host);
        });
    }
    members.object("manager", |members| members.text("name", &found.host));
    members.text("id", &format!("{}.{}", since.as_secs(), found.number));
    if let Some(cluster) = &found.cluster {
        members.object("cluster", |members| {
            members.text("name", &cluster.name);
            members.text("node", &cluster.node);
        });
    }
    members.some_text("previous_output", output.previous_output.as_ref());
    members.some_text("full_log", output.full_log.as_ref());
    let predecoder = &output.predecoder;
    if *predecoder != Predecoder::default() {
        members.object("predecoder", |members| {
            members.some_text("program_name", predecoder.program_name.as_ref());
            members.some_text("timestamp", predecoder.timestamp.as_ref());
            members.some_text("hostname", predecoder.hostname.as_ref());
        });
    }
    members.object("decoder", |members| {
        let decoder = &output.decoder;
        if decoder.accumulates {
            members.integer("accumulate", 1);
        }
        members.some_text("parent", decoder.parent.as_ref());
        members.some_text("name", decoder.name.as_ref());
        members.some_text("ftscomment", decoder.first_seen_comment.as_ref());
    });
    if !output.data.is_empty() {
        members::push_fields(members.member("data"), &output.data);
    }
    members.some_text("previous_log", output.previous_log.as_ref());
    members.some_text("location", output.location.as_ref());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Duration;

    use apid_engine::report::{Decoder, Report};
    use apid_ruleset::logtest::Cluster;

    use super::*;

    fn message(severity: Severity, text: &str) -> Message {
        Message::new(severity, text)
    }

    fn found(messages: Vec<Message>, output: Option<Output>) -> Found {
        Found {
            token: "0000abcd".to_owned(),
            report: Report { messages, output, alert: true, trace: None },
            at: SystemTime::UNIX_EPOCH + Duration::from_micros(1_795_992_125_492_765),
            number: 7,
            host: "vm".into(),
            cluster: None,
        }
    }

    fn output() -> Output {
        Output {
            rule: None,
            agent: None,
            agentless: None,
            previous_output: None,
            full_log: Some("x".to_owned()),
            predecoder: Predecoder::default(),
            decoder: Decoder::default(),
            data: Vec::new(),
            previous_log: None,
            location: Some("l".to_owned()),
        }
    }

    fn text_of(tried: Tried) -> String {
        let reply = super::tried(Answer::Own(tried)).unwrap();
        String::from_utf8(reply.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn members_come_in_the_order_of_the_daemon() {
        let begun = vec![message(Severity::Info, "begun")];
        let shown = r#""output": {"timestamp": "2026-11-29T22:42:05.492000Z", "manager": {"name": "vm"}, "id": "1795992125.7", "full_log": "x", "decoder": {}, "location": "l"}"#;
        let text = text_of(Tried { before: begun, found: Some(found(Vec::new(), Some(output()))) });
        let expected = format!(
            r#"{{"error": 0, "data": {{"messages": ["INFO: begun"], "token": "0000abcd", {shown}, "alert": true, "codemsg": 0}}}}"#
        );
        assert_eq!(text, expected);
        // What is said of the event alone stands behind it.
        let warning = vec![message(Severity::Warning, "w")];
        let text = text_of(Tried { before: Vec::new(), found: Some(found(warning, Some(output()))) });
        let expected = format!(
            r#"{{"error": 0, "data": {{"token": "0000abcd", {shown}, "messages": ["WARNING: w"], "alert": true, "codemsg": 1}}}}"#
        );
        assert_eq!(text, expected);
        let member = Found {
            cluster: Some(Cluster { name: "c".to_owned(), node: "n".to_owned() }.into()),
            ..found(Vec::new(), Some(output()))
        };
        let text = text_of(Tried { before: Vec::new(), found: Some(member) });
        assert!(text.contains(r#""id": "1795992125.7", "cluster": {"name": "c", "node": "n"}, "full_log""#), "{text}");
    }

    #[test]
    fn an_error_leaves_out_what_comes_behind_it() {
        let error = || vec![message(Severity::Error, "e")];
        let text = text_of(Tried { before: error(), found: Some(found(Vec::new(), Some(output()))) });
        assert_eq!(text, r#"{"error": 0, "data": {"messages": ["ERROR: e"], "codemsg": -1}}"#);
        let text = text_of(Tried { before: Vec::new(), found: Some(found(error(), None)) });
        assert_eq!(text, r#"{"error": 0, "data": {"token": "0000abcd", "messages": ["ERROR: e"], "codemsg": -1}}"#);
        let many = (0..60).map(|number| message(Severity::Warning, &number.to_string())).collect();
        let text = text_of(Tried { before: many, found: None });
        assert!(text.contains(r#"["WARNING: 10", "#) && text.ends_with(r#""WARNING: 59"], "codemsg": 1}}"#), "{text}");
    }

    #[test]
    fn times_of_the_daemon_are_told_in_utc() {
        assert_eq!(in_utc("2026-11-29T23:41:50.167+0100").unwrap(), "2026-11-29T22:41:50.167000Z");
        let answer = json!({"error": 0, "data": {"output": {"timestamp": "2026-11-29T22:41:50.167+0000", "x": 1}}});
        let reply = super::tried(Answer::Manager(answer)).unwrap();
        let expected = r#"{"error": 0, "data": {"output": {"timestamp": "2026-11-29T22:41:50.167000Z", "x": 1}}}"#;
        assert_eq!(reply.as_bytes(), expected.as_bytes());
        let odd = json!({"error": 0, "data": {"output": {"timestamp": "soon"}}});
        assert_eq!(super::tried(Answer::Manager(odd.clone())).unwrap().as_bytes(), &json::encode(&odd).unwrap());
    }
}
