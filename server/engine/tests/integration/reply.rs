//! A report as the JSON of a reply, without times, ids and tokens.

use apid_engine::json;
use apid_engine::messages::{Message, Severity, shown};
use apid_engine::report::{Output, Report, Rule};
use serde_json::{Map, Value, json};

/// The reply to an event; `first` has what loading the ruleset said, if the event began a session.
pub(crate) fn reply(first: Option<&[Message]>, report: &Report) -> Value {
    let all: Vec<_> = shown(first.unwrap_or_default(), 0).chain(shown(&report.messages, 0)).collect();
    let messages: Vec<_> = all.iter().map(ToString::to_string).collect();
    let code = match all.iter().map(|message| message.severity).max() {
        Some(Severity::Error) => -1,
        Some(Severity::Warning) => 1,
        _ => 0,
    };
    let mut reply = Map::new();
    if !messages.is_empty() {
        reply.insert("messages".into(), json!(messages));
    }
    if let Some(output) = &report.output {
        reply.insert("output".into(), fields(output));
    }
    if let Some(trace) = &report.trace {
        reply.insert("rules_debug".into(), trace.iter().map(ToString::to_string).collect());
    }
    reply.insert("alert".into(), json!(report.alert));
    reply.insert("codemsg".into(), json!(code));
    Value::Object(reply)
}

fn fields(output: &Output) -> Value {
    let mut shown = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            shown.insert(name.into(), value);
        }
    };
    put("rule", output.rule.as_ref().map(rule));
    put(
        "agent",
        output.agent.as_ref().map(|agent| {
            object([
                ("id", Some(json!(agent.id))),
                ("name", agent.name.as_ref().map(|name| json!(name))),
                ("ip", agent.ip.as_ref().map(|ip| json!(ip))),
            ])
        }),
    );
    put(
        "agentless",
        output
            .agentless
            .as_ref()
            .map(|agentless| json!({"script": agentless.script, "user": agentless.user, "host": agentless.host})),
    );
    put("manager", Some(json!({"name": "vm"})));
    put("previous_output", output.previous_output.as_ref().map(|text| json!(text)));
    put("full_log", output.full_log.as_ref().map(|text| json!(text)));
    let predecoder = &output.predecoder;
    let head = object([
        ("program_name", predecoder.program_name.as_ref().map(|text| json!(text))),
        ("timestamp", predecoder.timestamp.as_ref().map(|text| json!(text))),
        ("hostname", predecoder.hostname.as_ref().map(|text| json!(text))),
    ]);
    put("predecoder", Some(head).filter(|head| head.as_object().is_some_and(|head| !head.is_empty())));
    let decoder = &output.decoder;
    put(
        "decoder",
        Some(object([
            ("accumulate", decoder.accumulates.then(|| json!(1))),
            ("parent", decoder.parent.as_ref().map(|text| json!(text))),
            ("name", decoder.name.as_ref().map(|text| json!(text))),
            ("ftscomment", decoder.first_seen_comment.as_ref().map(|text| json!(text))),
        ])),
    );
    put("data", (!output.data.is_empty()).then(|| members(&output.data)));
    put("previous_log", output.previous_log.as_ref().map(|text| json!(text)));
    put("location", output.location.as_ref().map(|text| json!(text)));
    Value::Object(shown)
}

fn rule(rule: &Rule) -> Value {
    let mut shown = match object([
        ("level", Some(json!(rule.level))),
        ("description", Some(json!(rule.description))),
        ("id", Some(json!(rule.id.to_string()))),
        (
            "mitre",
            rule.mitre
                .as_ref()
                .map(|mitre| json!({"id": mitre.id, "tactic": mitre.tactic, "technique": mitre.technique})),
        ),
        ("cve", rule.cve.as_ref().map(|text| json!(text))),
        ("info", rule.info.as_ref().map(|text| json!(text))),
        ("frequency", rule.frequency.map(|number| json!(number))),
        ("firedtimes", rule.fired_times.map(|number| json!(number))),
        ("mail", Some(json!(rule.mail))),
        ("groups", Some(json!(rule.groups))),
    ]) {
        Value::Object(shown) => shown,
        _ => unreachable!(),
    };
    for (name, values) in &rule.requirements {
        shown.insert(name.clone(), json!(values));
    }
    Value::Object(shown)
}

fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>().into()
}

fn members(members: &[(json::Text, json::Value)]) -> Value {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    members.iter().map(|(name, value)| (text(name), of_data(value))).collect::<Map<_, _>>().into()
}

fn of_data(value: &json::Value) -> Value {
    match value {
        json::Value::Null => Value::Null,
        json::Value::Bool(value) => json!(value),
        json::Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => json!(*number as i64),
        json::Value::Number(number) => json!(number),
        json::Value::Text(text) => json!(String::from_utf8_lossy(text)),
        json::Value::Array(values) => values.iter().map(of_data).collect(),
        json::Value::Object(object) => members(object),
    }
}
