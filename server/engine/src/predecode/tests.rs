//! Heads of events: those that were recorded, and each kind by hand.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};

use proptest::prelude::*;
use serde_json::Value;
use shared_files::needs_shared;

use super::{Origin, Predecoded, origin, predecode, reported_hostname};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What a reply shows as `predecoder`.
fn shown(event: &[u8]) -> BTreeMap<&'static str, String> {
    let Predecoded { timestamp, program_name, .. } = predecode(event);
    [("timestamp", timestamp), ("program_name", program_name), ("hostname", reported_hostname(event))]
        .into_iter()
        .filter_map(|(member, value)| Some((member, text(value?))))
        .collect()
}

/// Compares an output of logtest with what is made of the event; whether it has one.
fn compare(event: &Value, output: &Value) -> bool {
    let Some(event) = output["full_log"].as_str().or_else(|| event.as_str()) else { return false };
    let member = |name: &'static str| Some((name, output["predecoder"].get(name)?.as_str()?.to_owned()));
    let recorded: BTreeMap<_, _> = ["timestamp", "program_name", "hostname"].into_iter().filter_map(member).collect();
    assert_eq!(shown(event.as_bytes()), recorded, "{event}");
    true
}

fn lines(file: impl Read) -> impl Iterator<Item = Value> {
    BufReader::new(file).lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap())
}

fn open(name: &str) -> std::fs::File {
    std::fs::File::open(shared_files::path(name)).unwrap()
}

#[needs_shared]
#[test]
fn every_head_of_the_rulesets_events_is_taken_apart_alike() {
    let mut count = 0;
    for line in lines(flate2::read::GzDecoder::new(open("live/golden/logtest_ruleset.jsonl.gz"))) {
        let [events, replies] = ["events", "replies"].map(|member| line[member].as_array().unwrap());
        for (event, reply) in events.iter().zip(replies) {
            let data = if reply["data"].is_object() { &reply["data"] } else { reply };
            count += usize::from(compare(event, &data["output"]));
        }
    }
    assert!(count > 1_200, "{count} outputs");
}

#[needs_shared]
#[test]
fn every_head_that_the_api_was_asked_of_is_taken_apart_alike() {
    let mut count = 0;
    for line in lines(open("live/golden/logtest.jsonl")) {
        let parsed = |member: &str| line[member].as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
        let (Some(request), Some(reply)) = (parsed("req_body"), parsed("body")) else { continue };
        let output = &reply["data"]["output"];
        count += usize::from(output.is_object() && compare(&request["event"], output));
    }
    assert!(count > 150, "{count} outputs");
}
