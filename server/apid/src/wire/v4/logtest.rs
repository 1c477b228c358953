//! Replies of the Logtest operations (docs/facts/04-modules.md, section 10), member by member as the manager's daemon
//! writes them.

use std::time::SystemTime;

use serde_json::{Map, Value, json};
use wazuh_api_server::v4::models::{EndLogtestSessionReply, RunLogtestReply};
use wazuh_api_server::{Json, json};

use crate::wire::v4::failure::Failure;
use apid_engine::json as engine;
use apid_engine::messages::{Message, SHOWN, Severity};
use apid_engine::report::{Agent, Agentless, Decoder, Output, Predecoder, Rule};
use apid_ruleset::logtest::{Answer, Ended, Found, Tried};

/// What `codemsg` says.
const ERROR: i64 = -1;
const SUCCESS: i64 = 0;
const WARNING: i64 = 1;

/// Beyond this a number has no exact integer.
const LARGEST_INTEGER: f64 = 1e15;

/// The reply to an event.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn tried(answer: Answer<Tried>) -> Result<Json<RunLogtestReply>, Failure> {
    encoded(&match answer {
        Answer::Manager(mut answer) => {
            if let Some(Value::String(timestamp)) = answer.pointer_mut("/data/output/timestamp")
                && let Some(utc) = in_utc(timestamp)
            {
                *timestamp = utc;
            }
            answer
        }
        Answer::Own(tried) => reply(data(tried)),
    })
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
            reply(json!({"messages": [message.to_string()], "codemsg": code}))
        }
    })
}

fn encoded<T>(value: &Value) -> Result<Json<T>, Failure> {
    Ok(Json::from_encoded(json::encode(value).map_err(Failure::unexpected)?))
}

fn reply(data: Value) -> Value {
    json!({"error": 0, "data": data})
}

fn data(Tried { before, found }: Tried) -> Value {
    let mut data = Map::new();
    let said = shown(&before);
    let mut codemsg = code(SUCCESS, said.iter().copied());
    let mut messages: Vec<Value> = said.iter().map(|message| message.to_string().into()).collect();
    if !messages.is_empty() {
        // Its place is kept for what is said later.
        data.insert("messages".to_owned(), Value::Null);
    }
    if let Some(found) = found.filter(|_| codemsg != ERROR) {
        let said = shown(&found.report.messages);
        codemsg = code(codemsg, said.iter().copied());
        messages.extend(said.iter().map(|message| Value::from(message.to_string())));
        data.insert("token".to_owned(), found.token.as_str().into());
        if let Some(output) = &found.report.output {
            data.insert("output".to_owned(), output_of(output, &found));
        }
        if !messages.is_empty() {
            data.entry("messages").or_insert(Value::Null);
        }
        if codemsg != ERROR {
            data.insert("alert".to_owned(), found.report.alert.into());
        }
    }
    if let Some(place) = data.get_mut("messages") {
        *place = messages.into();
    }
    data.insert("codemsg".to_owned(), codemsg.into());
    data.into()
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

/// A time of this server, which the daemon would tell in milliseconds.
fn timestamp(at: SystemTime) -> Option<String> {
    let millisecond = jiff::Timestamp::try_from(at).ok()?.as_millisecond();
    let time = jiff::Timestamp::from_millisecond(millisecond).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string())
}

/// Members that are there.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Map<String, Value> {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| text.as_str().into())
}

fn output_of(output: &Output, found: &Found) -> Value {
    let Output { rule, agent, agentless, previous_output, full_log, .. } = output;
    let seconds = found.at.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let cluster = found.cluster.as_deref().map(|cluster| json!({"name": cluster.name, "node": cluster.node}));
    let filled = |members: Map<String, Value>| Some(members).filter(|members| !members.is_empty()).map(Value::Object);
    let members = object([
        ("timestamp", timestamp(found.at).map(Value::from)),
        ("rule", rule.as_ref().map(rule_of)),
        ("agent", agent.as_ref().map(agent_of)),
        ("agentless", agentless.as_ref().map(agentless_of)),
        ("manager", Some(json!({"name": &*found.host}))),
        ("id", Some(format!("{seconds}.{}", found.number).into())),
        ("cluster", cluster),
        ("previous_output", text(previous_output.as_ref())),
        ("full_log", text(full_log.as_ref())),
        ("predecoder", filled(predecoder_of(&output.predecoder))),
        ("decoder", Some(decoder_of(&output.decoder))),
        ("data", filled(data_of(&output.data))),
        ("previous_log", text(output.previous_log.as_ref())),
        ("location", text(output.location.as_ref())),
    ]);
    members.into()
}

fn agent_of(Agent { id, name, ip }: &Agent) -> Value {
    object([("id", Some(id.as_str().into())), ("name", text(name.as_ref())), ("ip", text(ip.as_ref()))]).into()
}

fn agentless_of(Agentless { script, user, host }: &Agentless) -> Value {
    json!({"script": script, "user": user, "host": host})
}

fn predecoder_of(Predecoder { program_name, timestamp, hostname }: &Predecoder) -> Map<String, Value> {
    object([
        ("program_name", text(program_name.as_ref())),
        ("timestamp", text(timestamp.as_ref())),
        ("hostname", text(hostname.as_ref())),
    ])
}

fn decoder_of(decoder: &Decoder) -> Value {
    let Decoder { accumulates, parent, name, first_seen_comment } = decoder;
    object([
        ("accumulate", accumulates.then(|| 1.into())),
        ("parent", text(parent.as_ref())),
        ("name", text(name.as_ref())),
        ("ftscomment", text(first_seen_comment.as_ref())),
    ])
    .into()
}

fn rule_of(rule: &Rule) -> Value {
    let mitre = rule.mitre.as_ref();
    let mut members = object([
        ("level", (rule.level != 0).then(|| rule.level.into())),
        ("description", Some(rule.description.as_str().into())),
        ("id", Some(rule.id.to_string().into())),
        ("mitre", mitre.map(|mitre| json!({"id": mitre.id, "tactic": mitre.tactic, "technique": mitre.technique}))),
        ("cve", text(rule.cve.as_ref())),
        ("info", text(rule.info.as_ref())),
        ("frequency", rule.frequency.map(Value::from)),
        ("firedtimes", rule.fired_times.map(Value::from)),
        ("mail", Some(rule.mail.into())),
        ("groups", Some(json!(rule.groups))),
    ]);
    members.extend(rule.requirements.iter().map(|(name, values)| (name.clone(), json!(values))));
    if rule.level == 0 {
        // The daemon adds what it has left out.
        members.insert("level".to_owned(), 0.into());
    }
    members.into()
}

fn data_of(members: &[(engine::Text, engine::Value)]) -> Map<String, Value> {
    members.iter().map(|(name, value)| (String::from_utf8_lossy(name).into_owned(), value_of(value))).collect()
}

fn value_of(value: &engine::Value) -> Value {
    match value {
        engine::Value::Null => Value::Null,
        engine::Value::Bool(value) => (*value).into(),
        #[expect(clippy::cast_possible_truncation, reason = "it has no fraction and is small enough")]
        engine::Value::Number(number) if number.fract() == 0.0 && number.abs() < LARGEST_INTEGER => {
            (*number as i64).into()
        }
        engine::Value::Number(number) => (*number).into(),
        engine::Value::Text(text) => String::from_utf8_lossy(text).into(),
        engine::Value::Array(values) => values.iter().map(value_of).collect(),
        engine::Value::Object(members) => data_of(members).into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Duration;

    use apid_engine::report::Report;
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
