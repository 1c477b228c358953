//! The recorded talks of the real API with the cluster's daemon, played again to a server.
//!
//! The recordings are reference files. A talk is found by the request that was being answered, since the cluster was
//! not the same all the time, and by what was asked; only what cannot be the same is left out of that comparison.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use apid_testing::cluster::{ClusterAnswer, cluster_daemon};
use serde_json::Value;

/// Which of the recorded clusters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A master alone.
    OneNode,
    /// The master of two nodes.
    Master,
    /// The worker of two nodes.
    Worker,
}

struct RecordedTalk {
    /// The request to the API, such as `GET /cluster/nodes`.
    operation: String,
    command: String,
    asked: Value,
    answer: ClusterAnswer,
    /// How often it was played.
    played: AtomicUsize,
}

/// A daemon that plays them.
pub struct Talks {
    /// The request that is being repeated.
    operation: Arc<Mutex<String>>,
    /// What was asked and is not among the talks.
    unknown: Arc<Mutex<Vec<String>>>,
}

impl Talks {
    /// Plays the talks of `part` at the socket of the home.
    pub fn play(part: Part, home: &Path) -> Self {
        let talks = recorded(part);
        let operation = Arc::new(Mutex::new(String::new()));
        let unknown = Arc::new(Mutex::new(Vec::new()));
        let (current, missing, root) = (operation.clone(), unknown.clone(), home.display().to_string());
        cluster_daemon(home.join("queue/cluster/c-internal.sock"), move |command, text| {
            let operation = current.lock().unwrap().clone();
            let asked = comparable(&text.replace(&root, "<HOME>"));
            let fits = |talk: &&RecordedTalk| talk.command == command && talk.asked == asked;
            let mut fitting: Vec<&RecordedTalk> = talks.iter().filter(fits).collect();
            // What was asked for another request serves where this one asks what the real API did not.
            fitting.sort_by_key(|talk| (talk.operation != operation, talk.played.load(Ordering::Relaxed)));
            match fitting.first() {
                Some(talk) => {
                    talk.played.fetch_add(1, Ordering::Relaxed);
                    at_home(talk.answer.clone(), &root)
                }
                None => {
                    missing.lock().unwrap().push(format!("{operation}: {command} {text}"));
                    ClusterAnswer::Silence
                }
            }
        });
        Self { operation, unknown }
    }

    /// The next talks are for this request.
    pub fn during(&self, operation: String) {
        *self.operation.lock().unwrap() = operation;
    }

    /// What was asked that is not recorded.
    pub fn unknown(&self) -> Vec<String> {
        self.unknown.lock().unwrap().clone()
    }
}

fn at_home(answer: ClusterAnswer, root: &str) -> ClusterAnswer {
    let here = |text: String| text.replace("<HOME>", root);
    match answer {
        ClusterAnswer::AtOnce(command, text) => ClusterAnswer::AtOnce(command, here(text)),
        ClusterAnswer::ByMaster(text) => ClusterAnswer::ByMaster(here(text)),
        ClusterAnswer::Later(text) => ClusterAnswer::Later(here(text)),
        other => other,
    }
}

fn recorded(part: Part) -> Vec<RecordedTalk> {
    let path = shared_files::path("live/transcripts/cluster_local.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let node = if part == Part::Worker { "worker" } else { "master" };
    let lines: Vec<Value> = lines.filter(|line| line["node"] == node && line["connect_error"].is_null()).collect();
    // A cluster of one node until the other is among the nodes.
    let has_second =
        |line: &Value| line["frames"][1]["payload"].as_str().is_some_and(|text| text.contains(r#""name": "node02""#));
    let second = lines.iter().position(has_second).unwrap_or(lines.len());
    let lines = match part {
        Part::OneNode => &lines[..second],
        Part::Master => &lines[second..],
        Part::Worker => &lines[..],
    };
    let talks = lines.iter().filter_map(talk).flat_map(|talk| [ruleset_of(&talk), Some(talk)]);
    talks.flatten().collect()
}

/// The master's ruleset as it was asked for before this talk: of requests that are alike only two talks were kept.
fn ruleset_of(talk: &RecordedTalk) -> Option<RecordedTalk> {
    let ruleset = talk.asked.pointer("/1/f_kwargs/master_md5").filter(|_| talk.command == "dapi_fwd")?;
    let answer = ClusterAnswer::AtOnce("ok", ruleset.to_string());
    let operation = talk.operation.clone();
    Some(RecordedTalk { operation, command: "get_hash".to_owned(), asked: comparable(""), answer, played: 0.into() })
}

fn talk(line: &Value) -> Option<RecordedTalk> {
    let frames = line["frames"].as_array()?;
    let field = |frame: &Value| frame["command_field"].as_str().unwrap_or_default().to_owned();
    let command = |frame: &Value| field(frame).split(' ').next().unwrap_or_default().to_owned();
    let payload = |frame: &Value| frame["payload"].as_str().unwrap_or_default().to_owned();
    let (asked, first) = (frames.first()?, frames.get(1)?);
    let of = |name: &str| frames.iter().filter(|frame| command(frame) == name).map(payload).collect::<Vec<_>>();
    let parts: Vec<String> = of("str_upd");
    let answer = if let Some(text) = of("control_res").pop() {
        ClusterAnswer::ByMaster(text)
    } else if let Some(text) = of("dapi_err").pop() {
        ClusterAnswer::Fails(text)
    } else if !parts.is_empty() {
        ClusterAnswer::Later(parts.iter().map(|part| part.split_once(' ').unwrap_or_default().1).collect())
    } else {
        ClusterAnswer::AtOnce(if command(first) == "err" { "err" } else { "ok" }, payload(first))
    };
    Some(RecordedTalk {
        operation: line["operation"].as_str()?.to_owned(),
        command: command(asked),
        asked: comparable(&payload(asked)),
        answer,
        played: 0.into(),
    })
}

/// What was asked, without the order of names and without the time of day.
fn comparable(text: &str) -> Value {
    let (node, json) = match text.split_once(' ') {
        Some((node, json)) if !text.starts_with(['{', '[']) => (node, json),
        _ => ("", text),
    };
    let mut asked: Value = serde_json::from_str(json).unwrap_or_default();
    if let Some(names) = asked.as_array_mut() {
        names.sort_by_key(Value::to_string);
    }
    // When a token was issued.
    if let Some(time) = asked.pointer_mut("/f_kwargs/token_nbf_time") {
        assert!(time.is_i64(), "{time}");
        *time = "then".into();
    }
    if let Some(time) = asked.pointer_mut("/f_kwargs/date/__wazuh_datetime__") {
        let is_now = time.as_str().is_some_and(|time| time.contains('T') || time > "2026-11-20");
        if is_now {
            *time = "now".into();
        }
    }
    serde_json::json!([node, asked])
}
