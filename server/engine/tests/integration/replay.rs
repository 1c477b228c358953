//! What the real program answered, replayed.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::sync::Arc;

use apid_engine::messages::{Message, Severity};
use apid_engine::settings::Settings;
use apid_engine::{Moment, Request, Ruleset, Session};
use serde_json::Value;
use shared_files::needs_shared;

use crate::reply::reply;
use crate::rulesets::{Texts, released};

/// The moment that a reply names.
pub(crate) fn moment(reply: &Value) -> Moment {
    let text = reply["output"]["timestamp"].as_str().unwrap();
    let part = |from: usize, to: usize| text[from..to].parse::<i64>().unwrap();
    let (year, month, day) = (part(0, 4), part(5, 7), part(8, 10));
    // Days since 1970-01-01, by the calendar whose years begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 719_469;
    Moment { seconds: days * 86_400 + part(11, 13) * 3_600 + part(14, 16) * 60 + part(17, 19), offset: 0 }
}

/// A reply without its times, ids and tokens.
pub(crate) fn timeless(mut reply: Value) -> Value {
    reply.as_object_mut().unwrap().shift_remove("token");
    for member in ["timestamp", "id"] {
        reply["output"].as_object_mut().unwrap().shift_remove(member);
    }
    reply
}

/// The ruleset of the release as upstream's tests of Windows events have it.
fn with_windows_events_as_json(mut texts: Texts) -> Texts {
    let from = "<category>ossec</category>\n    <decoded_as>windows_eventchannel</decoded_as>";
    let text = texts.rules.iter_mut().find(|(name, _)| name.ends_with("0575-win-base_rules.xml")).unwrap();
    assert!(text.1.contains(from));
    text.1 = text.1.replacen(from, "<decoded_as>json</decoded_as>", 1);
    texts
}

/// A ruleset, and what loading it said.
struct Loaded {
    ruleset: Arc<Ruleset>,
    messages: Vec<Message>,
}

fn loaded(texts: &Texts) -> Loaded {
    let loaded = Ruleset::load(&texts.files(), Settings::default());
    let faults: Vec<_> = loaded.messages.iter().filter(|message| message.severity == Severity::Error).collect();
    Loaded { ruleset: loaded.ruleset.unwrap_or_else(|| panic!("{faults:?}")), messages: loaded.messages }
}

/// Sessions by their recorded tokens.
struct Sessions {
    sessions: HashMap<String, Session>,
}

impl Sessions {
    fn answer(&mut self, loaded: &Loaded, event: &str, location: &str, recorded: &Value) -> Value {
        let token = recorded["token"].as_str().unwrap();
        let mut first = None;
        let session = self.sessions.entry(token.to_owned()).or_insert_with(|| {
            let mut messages = loaded.messages.clone();
            let begun = format!("(7202): Session initialized with token '{token}'");
            messages.push(Message::new(Severity::Info, begun));
            first = Some(messages);
            Session::new(Arc::clone(&loaded.ruleset))
        });
        let report = session.process(Request {
            event: event.as_bytes(),
            location: location.as_bytes(),
            moment: moment(recorded),
            host: "vm",
            trace: false,
        });
        reply(first.as_deref(), &report)
    }
}

/// The places where two values differ.
pub(crate) fn differences(place: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(one), Value::Object(other)) => {
            for name in one.keys().chain(other.keys().filter(|name| !one.contains_key(*name))) {
                let (ours, theirs) = (ours.get(name).unwrap_or(&Value::Null), theirs.get(name).unwrap_or(&Value::Null));
                differences(&format!("{place}.{name}"), ours, theirs, found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{place}: {ours} instead of {theirs}")),
    }
}

/// What cannot be equal: other events, which are not among the recorded ones, fired these rules in the same session.
const UNKNOWN: [(&str, &str, &str); 1] = [("samba.ini", "samba: permission denied", ".output.rule.firedtimes:")];

/// An event of a rule with `check_diff`, whose last event the original had in a file (D263).
const DIFFERENT: &str = "ossec: output: 'last -n 20': root pts/0";

#[needs_shared]
#[test]
fn the_tests_of_the_ruleset() {
    let texts = released(true);
    let shipped = loaded(&texts);
    let windows = loaded(&with_windows_events_as_json(texts));
    let file = std::fs::File::open(shared_files::path("live/golden/logtest_ruleset.jsonl.gz")).unwrap();
    let mut lines: Vec<Value> = BufReader::new(flate2::read::GzDecoder::new(file))
        .lines()
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .collect();
    lines.sort_by_key(|line| line["replies"][0]["output"]["timestamp"].as_str().unwrap().to_owned());
    let mut sessions = Sessions { sessions: HashMap::new() };
    let (mut equal, mut different) = (0, Vec::new());
    for line in &lines {
        let loaded = if line["mode"] == "as shipped" { &shipped } else { &windows };
        let mut found = Vec::new();
        for (event, recorded) in line["events"].as_array().unwrap().iter().zip(line["replies"].as_array().unwrap()) {
            let answer = sessions.answer(loaded, event.as_str().unwrap(), "stdin", recorded);
            differences("", &answer, &timeless(recorded.clone()), &mut found);
        }
        let [file, section, key] = ["file", "section", "key"].map(|member| line[member].as_str().unwrap());
        for (_, _, place) in UNKNOWN.iter().filter(|(in_file, at, _)| (*in_file, *at) == (file, section)) {
            found.retain(|difference| !difference.starts_with(place));
        }
        if found.is_empty() {
            equal += 1;
        } else {
            different.push(format!("{file} {section} {key} {}: {}", line["events"], found.join("; ")));
        }
    }
    assert!(different.is_empty(), "{equal} of {} are equal\n{}", lines.len(), different.join("\n"));
    assert_eq!(equal, 974);
}

#[needs_shared]
#[test]
fn requests_to_the_api() {
    let loaded = loaded(&released(false));
    let mut sessions = Sessions { sessions: HashMap::new() };
    let (mut count, mut different) = (0, Vec::new());
    for line in std::fs::read_to_string(shared_files::path("live/golden/logtest.jsonl")).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        if line["method"] != "PUT" || line["path"] != "/logtest" || line["status"] != 200 {
            continue;
        }
        let [request, reply] = ["req_body", "body"].map(|member| line[member].as_str().unwrap());
        let [request, reply]: [Value; 2] = [request, reply].map(|text| serde_json::from_str(text).unwrap());
        let recorded = &reply["data"];
        if recorded["output"].is_null() || request["event"] == DIFFERENT {
            continue;
        }
        let [event, location] = ["event", "location"].map(|member| request[member].as_str().unwrap());
        let mut answer = sessions.answer(&loaded, event, location, recorded);
        let mut recorded = timeless(recorded.clone());
        without_session(&mut answer);
        without_session(&mut recorded);
        let mut found = Vec::new();
        differences("", &answer, &recorded, &mut found);
        if !found.is_empty() {
            different.push(format!("{}: {}", request["event"], found.join("; ")));
        }
        count += 1;
    }
    assert!(different.is_empty(), "{} of {count} differ\n{}", different.len(), different.join("\n"));
    assert!(count > 180, "{count}");
}

/// A reply without what is said of the session and its token, which is not the engine's.
fn without_session(reply: &mut Value) {
    let Some(messages) = reply["messages"].as_array_mut() else { return };
    messages.retain(|message| !message.as_str().unwrap().contains("token"));
    if messages.is_empty() {
        reply.as_object_mut().unwrap().shift_remove("messages");
        reply["codemsg"] = 0.into();
    }
}

fn text_has_escape(line: &Value) -> bool {
    line["body"].as_str().unwrap().contains("\\<")
}

/// Whether the original takes a ruleset: its reply to the event by which the API checks an upload has no error.
fn is_taken(texts: &Texts) -> bool {
    Ruleset::load(&texts.files(), Settings::default()).is_clean()
}

#[needs_shared]
#[test]
fn uploads_are_taken_or_refused_alike() {
    let mut base = released(false);
    let part = |names: &[&str], (name, _): &(String, String)| names.iter().any(|part| name.contains(part));
    base.decoders.retain(|file| {
        let names = [
            "0005-", "0006-", "0010-", "0185-", "0200-", "0205-", "0265-", "031", "0320-", "0350-", "0379-", "0480-",
            "local",
        ];
        part(&names, file)
    });
    base.rules.retain(|file| part(&["0010-", "0015-", "0016-", "0020-", "0085-", "0095-", "local"], file));
    assert!(is_taken(&base), "{:?}", Ruleset::load(&base.files(), Settings::default()).messages);
    let file = std::fs::File::open(shared_files::path("live/golden/ruleset_uploads.jsonl.gz")).unwrap();
    let (mut count, mut different) = (0, Vec::new());
    for line in BufReader::new(flate2::read::GzDecoder::new(file)).lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = line["body"].as_str().unwrap().to_owned();
        let mut texts = base.clone();
        match line["kind"].as_str().unwrap() {
            "rules" => texts.rules.push(("etc/rules/zz_rules.xml".to_owned(), text)),
            "decoders" => texts.decoders.push(("etc/decoders/zz_decoders.xml".to_owned(), text)),
            _ => continue,
        }
        let data = &line["reply"]["data"];
        let fault = &data["failed_items"][0]["error"]["message"];
        let taken = data["total_affected_items"] == 1;
        // What the API refuses by itself is no matter of the engine; it reads a `<` behind a backslash as a tag.
        if line["put"] != 200 || !taken && (fault != "XML syntax error" || text_has_escape(&line)) {
            continue;
        }
        count += 1;
        if is_taken(&texts) != taken {
            let loaded = Ruleset::load(&texts.files(), Settings::default());
            let said: Vec<_> = loaded.messages.iter().map(ToString::to_string).collect();
            different.push(format!("{} (taken: {taken}): {said:?}", line["body"]));
        }
    }
    assert!(different.is_empty(), "{} of {count} differ\n{}", different.len(), different.join("\n"));
    assert!(count > 130, "{count}");
}
