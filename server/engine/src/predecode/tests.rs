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

/// Timestamp, host, program and log; `-` for what is missing.
fn parts(event: &str) -> [String; 4] {
    let Predecoded { timestamp, hostname, program_name, log } = predecode(event.as_bytes());
    [timestamp, hostname, program_name, Some(log)].map(|part| part.map_or("-".to_owned(), text))
}

#[test]
fn dates_of_syslog() {
    for (date, shown) in [
        ("Dec 29 10:00:01 ", "Dec 29 10:00:01"),
        ("Dec  9 10:00:01  ", "Dec  9 10:00:01"),
        ("2015 Dec 29 10:00:01 ", "2015 Dec 29 10:00:01"),
        ("2007-06-14T15:48:55-04:00 ", "2007-06-14T15:48:55-04:00"),
        ("2022-12-19T15:02:53.288+00:00 ", "2022-12-19T15:02:53.288+00:00"),
        ("2009-05-22T09:36:46.214994-07:00 ", "2009-05-22T09:36:46.214994-07:00"),
        ("2015-04-16 21:51:02,805 ", "2015-04-16 21:51:02,805"),
        ("2021-04-21 10:16:09.404756-0700 ", "2021-04-21 10:16:09.404756-0700"),
    ] {
        assert_eq!(parts(&format!("{date}srv sshd[12]: text")), [shown, "srv", "sshd", "text"], "{date}");
    }
    // The byte by which an umlaut is longer is cut from the time.
    assert_eq!(parts("Mär 02 17:30:52 srv sshd: text"), ["Mär 02 17:30:5", "srv", "sshd", "text"]);
    // What only looks like a date.
    assert_eq!(parts("xxx yy aa:bb:cc srv sshd: text"), ["xxx yy aa:bb:cc", "srv", "sshd", "text"]);
    for event in ["Dec 29 10:00:01", "2015-04-16 21:51:02,805", "2021-04-21 10:16:09.404756-0700", ""] {
        assert_eq!(parts(event), ["-", "-", "-", event]);
    }
}

#[test]
fn hosts_and_programs() {
    let parts = |rest: &str| {
        let [timestamp, parts @ ..] = parts(&format!("Dec 29 10:00:01 {rest}"));
        assert_eq!(timestamp, "Dec 29 10:00:01");
        parts
    };
    assert_eq!(parts("srv sshd: text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv sshd:text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv sshd[12] text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv sshd[12]:text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv (a)/b@c-d.e_f: text"), ["srv", "(a)/b@c-d.e_f", "text"]);
    assert_eq!(parts("srv : text"), ["srv", "", "text"]);
    assert_eq!(parts("srv sshd[12x]: text"), ["srv", "-", "sshd[12x]: text"]);
    assert_eq!(parts("srv sshd[x]: text"), ["srv", "-", "sshd[x]: text"]);
    assert_eq!(parts("srv some text: here"), ["srv", "-", "some text: here"]);
    assert_eq!(parts("srv->10.0.0.1 text"), ["-", "-", "srv->10.0.0.1 text"]);
    assert_eq!(parts("sshd: text"), ["-", "sshd", "text"]);
    assert_eq!(parts("sshd:text"), ["-", "-", "sshd:text"]);
    assert_eq!(parts("srv sshd: [ID 702911 auth.info] text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("sshd: [ID 702911 auth.info] text"), ["-", "sshd", "text"]);
    assert_eq!(parts("srv sshd: [ID 702911"), ["srv", "sshd", "[ID 702911"]);
    assert_eq!(parts("srv sshd: [ID 1]"), ["srv", "sshd", ""]);
    assert_eq!(parts("srv auth|security:info sshd: text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv auth|security:info sshd[12]: text"), ["srv", "sshd", "text"]);
    assert_eq!(parts("srv auth|security:info sshd[12] text"), ["srv", "sshd", "auth|security:info sshd"]);
    assert_eq!(parts("srv auth|security:info sshd text"), ["srv", "sshd text", " text"]);
    assert_eq!(parts("srv auth|security info: text"), ["srv", "-", "auth|security info: text"]);
    assert_eq!(parts("srv auth|Security:info sshd: text"), ["srv", "-", "auth|Security:info sshd: text"]);
}

#[test]
fn other_dates() {
    let dated = |event: &str| {
        let [timestamp, hostname, program, log] = parts(event);
        assert_eq!((hostname, program), ("-".to_owned(), "-".to_owned()), "{event}");
        (timestamp, log)
    };
    let pair = |timestamp: &str, log: &str| (timestamp.to_owned(), log.to_owned());
    assert_eq!(dated("Mon Apr 17 18:27:14 2006 1 64.160.42.130"), pair("Mon Apr 17 18:27:14 2006", "1 64.160.42.130"));
    assert_eq!(dated("01/28-09:13:16.240702  [**] text"), pair("01/28-09:13:16.240702", "[**] text"));
    assert_eq!(dated("01/28/1979-09:13:16.240702  [**] text"), pair("01/28/1979-09:13:16.240702", "[**] text"));
    assert_eq!(dated("[Fri Feb 11 18:06:35 2004] [warn] text"), pair("Fri Feb 11 18:06:35 2004", "[warn] text"));
    let squid = "11623 10.0.0.1 TCP_MISS/404";
    assert_eq!(dated(&format!("1140804070.368  {squid}")), pair("1140804070.368 ", squid));
    let squid = "116231 10.0.0.1 TCP_MISS/404";
    assert_eq!(dated(&format!("1140804070.368 {squid}")), pair("1140804070.368", squid));
}

#[test]
fn entries_of_apples_system_log() {
    let parts = |entries: &str| {
        let [timestamp, parts @ ..] = parts(&format!("[Time 2006.12.28 15:53:55 UTC] {entries}"));
        assert_eq!(timestamp, "-");
        parts
    };
    assert_eq!(
        parts("[Facility auth] [Sender sshd] [PID 483] [Message error: text] [Level 3] [Host srv]"),
        ["srv", "sshd", "error: text"]
    );
    assert_eq!(parts("[Message one] [Message two] [Sender a] [Sender b]"), ["-", "a", "one"]);
    assert_eq!(parts("[Host srv] [Sender sshd] [Message text]"), ["srv", "-", " UTC] [Host srv"]);
    assert_eq!(parts("[Sender sshd] [Host srv"), ["-", "sshd", " UTC] [Sender sshd"]);
    assert_eq!(parts("[Message text [Host srv"), ["-", "-", "text [Host srv"]);
    assert_eq!(parts("[Sender sshd [Host srv"), ["-", "-", " UTC] [Sender sshd [Host srv"]);
}

#[test]
fn the_reported_host_is_any_word_after_a_short_date() {
    let host = |event: &str| reported_hostname(event.as_bytes()).map(text);
    assert_eq!(host("Dec 29 10:00:01 srv->1 text"), Some("srv->1".to_owned()));
    assert_eq!(host("Dec  9 10:00:01 sshd: text"), Some("sshd:".to_owned()));
    assert_eq!(host("Dec 29 10:00:01 srv"), Some("srv".to_owned()));
    for event in ["Dec 29 10:00:01  srv", "Dec 49 10:00:01 srv", "dec 29 10:00:01 srv", "2015 Dec 29 10:00:01 srv", ""]
    {
        assert_eq!(host(event), None, "{event}");
    }
}

#[test]
fn origins() {
    let of = |location: &str| {
        origin(location.as_bytes()).map(|Origin { agent_id, hostname, location }| {
            (text(agent_id), hostname.map_or("-".to_owned(), text), text(location))
        })
    };
    let three = |id: &str, host: &str, location: &str| Some((id.to_owned(), host.to_owned(), location.to_owned()));
    assert_eq!(of("/var/log/x"), three("000", "-", "/var/log/x"));
    assert_eq!(of("[001] (web) any->/var/log/x"), three("001", "web", "(web) any->/var/log/x"));
    assert_eq!(of("[001] 10.0.0.1->/var/log/x"), three("001", "", "10.0.0.1->/var/log/x"));
    assert_eq!(of("[001] (web"), three("001", "", "(web"));
    assert_eq!(of("[001]"), three("001", "", ""));
    assert_eq!(of("[001"), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_096, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the event is, its parts lie in it, and nothing but the log is longer than what stands before the log.
    #[test]
    fn parts_are_parts_of_the_event(
        date in prop::sample::select(vec![
            "Dec 29 10:00:01 ", "2022-12-19T15:02:53.288+00:00", "Mär  2 17:30:52", "[Time 2006.12.28 15:53:55 UTC] ",
            "1140804070.368      ", "01/28-09:13:16.240702 ", "",
        ]),
        rest in r"[a-c1 :\[\]|.]{0,40}(\[(Sender|Message|Host|ID) [a-c\[\]]{0,9}){0,4}\PC{0,9}",
        cut in 0_usize..80,
    ) {
        let event = format!("{date}{rest}").into_bytes();
        let event = &event[..cut.min(event.len())];
        let Predecoded { timestamp, hostname, program_name, log } = predecode(event);
        for part in [timestamp, hostname, program_name, Some(log), reported_hostname(event)].into_iter().flatten() {
            prop_assert!(part.is_empty() || memchr::memmem::find(event, part).is_some());
        }
        let _ = origin(event);
    }
}
