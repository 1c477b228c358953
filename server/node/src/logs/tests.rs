#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use apid_formats::manager_conf::NoPart;
use apid_home::Home;
use apid_store::{Lane, Store};
use apid_testing::daemons::daemon;

use super::LogCounts;
use crate::configuration::NoConfiguration;
use crate::{Fault, Node};

fn line(number: usize) -> String {
    format!("2026/11/01 00:00:{:02} wazuh-db: INFO: entry {number}\n", number % 60)
}

fn json_line(number: usize) -> String {
    format!(
        "{{\"timestamp\":\"2026/11/01 00:00:{:02}\",\"tag\":\"wazuh-db\",\"level\":\"info\",\"description\":\"json {number}\"}}\n",
        number % 60
    )
}

fn node() -> (tempfile::TempDir, Home, Node) {
    let (folder, home) = apid_testing::homes::new();
    fs::create_dir_all(home.logs_dir()).unwrap();
    let node = Node::new(&home, &Store::new(home.root()));
    (folder, home, node)
}

/// The descriptions of all entries.
async fn told(node: &Node) -> Result<Vec<String>, Fault> {
    let texts = node.logs(Lane::Cheap, |entries| {
        entries.into_iter().map(|entry| entry.description.trim_start().to_owned()).collect()
    });
    texts.await.map(|(texts, _charge)| texts)
}

fn entries(name: &str, numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|number| format!("{name} {number}")).collect()
}

#[tokio::test]
async fn by_the_rules_of_release_5_the_configuration_names_the_log() {
    let (_folder, home, node) = node();
    let node = node.of_release_5();
    fs::write(home.ossec_log(), line(1)).unwrap();
    fs::write(home.ossec_json_log(), json_line(2)).unwrap();
    // It is not asked.
    daemon(home.sockets_dir().join("com"), |_| r#"ok {"logging": {"plain": "no", "json": "yes"}}"#.to_owned());
    let conf = |inside: &str| {
        let text = format!("<wazuh_config><logging>{inside}</logging></wazuh_config>");
        fs::write(home.ossec_conf(), text).unwrap();
    };
    for (inside, expected) in [
        ("<log_format>plain</log_format>", entries("entry", [1])),
        ("<log_format>json, plain</log_format>", entries("entry", [1])),
        ("", entries("entry", [1])),
        ("<log_format>json</log_format>", entries("json", [2])),
    ] {
        conf(inside);
        assert_eq!(told(&node).await, Ok(expected), "{inside}");
    }
    fs::remove_file(home.ossec_json_log()).unwrap();
    assert_eq!(told(&node).await, Err(Fault::NoLog));
    fs::write(home.ossec_conf(), "<wazuh_config></wazuh_config>").unwrap();
    let missing = NoConfiguration::NoPart { section: "logging".to_owned(), why: NoPart::MissingSection };
    assert_eq!(told(&node).await, Err(Fault::NoConfiguration(missing)));
}

#[tokio::test]
async fn the_last_lines_are_read() {
    let (_folder, home, node) = node();
    let mut log: String = (0..2_500).map(line).collect();
    fs::write(home.ossec_log(), &log).unwrap();
    assert_eq!(told(&node).await, Ok(entries("entry", 500..2_500)));
    // A line that is being written is a line; so is one that is no entry.
    log.push_str("    more of the entry before\r\n2026/11/01 00:00:01 wazuh-db: INFO: half wri");
    fs::write(home.ossec_log(), &log).unwrap();
    let mut expected = entries("entry", 502..2_500);
    expected.push("half wri".to_owned());
    assert_eq!(told(&node).await, Ok(expected));
    fs::write(home.ossec_log(), "").unwrap();
    assert_eq!(told(&node).await, Ok(Vec::new()));
}

#[tokio::test]
async fn bytes_that_are_not_utf8_are_replaced() {
    let (_folder, home, node) = node();
    fs::write(home.ossec_log(), b"2026/11/01 00:00:00 wazuh-db: INFO: a\xff\xc3\r\n\xfe\n\0\0\n").unwrap();
    assert_eq!(told(&node).await, Ok(vec!["a\u{fffd}\u{fffd}".to_owned()]));
}

/// A hole of 1 GiB before the last lines, as a log that was emptied while a daemon went on writing at its place.
#[tokio::test]
async fn the_size_of_the_log_does_not_matter() {
    let (_folder, home, node) = node();
    let mut log = File::create(home.ossec_log()).unwrap();
    log.seek(SeekFrom::Start(1 << 30)).unwrap();
    log.write_all("\n".as_bytes()).unwrap();
    log.write_all((0..2_100).map(line).collect::<String>().as_bytes()).unwrap();
    assert_eq!(told(&node).await, Ok(entries("entry", 100..2_100)));
    // One line that is longer than what is read, and entries behind it.
    let mut log = File::create(home.ossec_log()).unwrap();
    log.write_all(line(1).as_bytes()).unwrap();
    log.seek(SeekFrom::Current(64 << 20)).unwrap();
    log.write_all(format!("\n{}", line(2)).as_bytes()).unwrap();
    assert_eq!(told(&node).await, Ok(entries("entry", [2])));
}

#[tokio::test]
async fn a_log_that_is_emptied_or_put_away_again_and_again_is_read() {
    let (_folder, home, node) = node();
    let long: String = (0..20_000).map(line).collect();
    let (log, old) = (home.ossec_log(), home.logs_dir().join("ossec-01.log"));
    fs::write(&log, &long).unwrap();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writer = {
        let stop = std::sync::Arc::clone(&stop);
        std::thread::spawn(move || {
            let mut turn = 0_usize;
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                turn += 1;
                if turn.is_multiple_of(2) {
                    File::options().write(true).open(&log).unwrap().set_len(100).unwrap();
                } else {
                    fs::rename(&log, &old).unwrap();
                }
                fs::write(&log, &long).unwrap();
            }
        })
    };
    let (mut read, mut missing) = (0, 0);
    while read < 50 && missing < 100_000 {
        match told(&node).await {
            Ok(texts) => {
                // The last one may be half written.
                let is_entry = |text: &String| text.starts_with("entry") || "entry".starts_with(text);
                assert!(texts.len() <= 2_000 && texts.iter().all(is_entry), "{texts:?}");
                read += 1;
            }
            Err(Fault::NoLog | Fault::Unreadable { .. }) => missing += 1,
            Err(fault) => panic!("{fault}"),
        }
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    writer.join().unwrap();
    assert_eq!(read, 50);
}

#[tokio::test]
async fn what_is_no_log_is_told() {
    let (_folder, home, node) = node();
    assert_eq!(told(&node).await, Err(Fault::NoLog));
    assert_eq!(node.log_summary().await, Err(Fault::NoLog));
    fs::create_dir(home.ossec_log()).unwrap();
    assert!(matches!(told(&node).await, Err(Fault::Unreadable { file, .. }) if file == home.ossec_log()));
    fs::remove_dir(home.ossec_log()).unwrap();
    // A pipe without a writer keeps nobody waiting.
    assert!(Command::new("mkfifo").arg(home.ossec_log()).status().unwrap().success());
    assert!(matches!(told(&node).await, Err(Fault::Unreadable { .. })));
    fs::remove_file(home.ossec_log()).unwrap();
    // The log is the operator's: it may lie elsewhere.
    let elsewhere = home.root().join("tmp-elsewhere.log");
    fs::write(&elsewhere, line(7)).unwrap();
    symlink(&elsewhere, home.ossec_log()).unwrap();
    assert_eq!(told(&node).await, Ok(entries("entry", [7])));
}

#[tokio::test]
async fn without_a_manager_the_home_says_which_log_counts() {
    let (_folder, home, node) = node();
    let configure = |format: &str| {
        let text = format!("<ossec_config><logging><log_format>{format}</log_format></logging></ossec_config>");
        fs::write(home.ossec_conf(), text).unwrap();
    };
    fs::write(home.ossec_json_log(), json_line(1)).unwrap();
    for format in ["plain", "json"] {
        configure(format);
        assert_eq!(told(&node).await, Ok(entries("json", [1])), "the only one, with {format}");
    }
    fs::write(home.ossec_log(), line(2)).unwrap();
    for (format, expected) in [("json", entries("json", [1])), ("plain,json", entries("entry", [2]))] {
        configure(format);
        assert_eq!(told(&node).await, Ok(expected), "{format}");
    }
    fs::remove_file(home.ossec_json_log()).unwrap();
    configure("json");
    assert_eq!(told(&node).await, Ok(entries("entry", [2])));
}

fn answer(home: &Home, answer: &'static str) {
    fs::create_dir_all(home.sockets_dir()).unwrap();
    let socket = home.sockets_dir().join("com");
    drop(fs::remove_file(&socket));
    daemon(socket, move |question| {
        assert_eq!(question, "getconfig logging");
        answer.to_owned()
    });
}

#[tokio::test]
async fn a_manager_says_which_log_counts() {
    let (_folder, home, node) = node();
    fs::write(home.ossec_log(), line(2)).unwrap();
    fs::write(home.ossec_json_log(), json_line(1)).unwrap();
    let (plain, json) = (entries("entry", [2]), entries("json", [1]));
    for (said, expected) in [
        (r#"ok {"logging":{"plain":"yes","json":"no"}}"#, &plain),
        (r#"ok {"logging":{"plain":"yes","json":"yes"}}"#, &plain),
        (r#"ok {"logging":{"plain":"no","json":"yes"}}"#, &json),
        // What is no answer says nothing; the configuration of the home does.
        ("err Could not get requested section", &plain),
        ("ok {}", &plain),
        ("ok nonsense", &plain),
        ("", &plain),
    ] {
        answer(&home, said);
        assert_eq!(told(&node).await.as_ref(), Ok(expected), "{said}");
    }
    // The log that it does not write is old.
    answer(&home, r#"ok {"logging":{"plain":"no","json":"yes"}}"#);
    fs::remove_file(home.ossec_json_log()).unwrap();
    assert_eq!(told(&node).await, Err(Fault::NoLog));
}

/// A socket that a killed manager has left, and one at which nobody answers.
#[tokio::test]
async fn a_manager_that_does_not_answer_keeps_nobody_from_the_log() {
    let (_folder, home, node) = node();
    fs::write(home.ossec_log(), line(2)).unwrap();
    fs::create_dir_all(home.sockets_dir()).unwrap();
    let com = home.sockets_dir().join("com");
    drop(bound(&com));
    assert_eq!(told(&node).await, Ok(entries("entry", [2])));
    fs::remove_file(&com).unwrap();
    let _hanging = bound(&com);
    assert_eq!(told(&node).await, Ok(entries("entry", [2])));
}

fn bound(path: &Path) -> std::os::unix::net::UnixListener {
    std::os::unix::net::UnixListener::bind(path).unwrap()
}

#[tokio::test]
async fn the_summary_counts_by_tag_and_level() {
    let (_folder, home, node) = node();
    let log = "2026/11/01 00:00:00 b: INFO: x\n2026/11/01 00:00:00 a: ERROR: x\n2026/11/01 00:00:00 b: DEBUG: x\n";
    fs::write(home.ossec_log(), log).unwrap();
    let summary: Vec<_> = node.log_summary().await.unwrap().into_iter().collect();
    let a = LogCounts { all: 1, error: 1, ..LogCounts::default() };
    let b = LogCounts { all: 2, info: 1, debug: 1, ..LogCounts::default() };
    assert_eq!(summary, [("a".to_owned(), a), ("b".to_owned(), b)]);
    fs::remove_file(home.ossec_log()).unwrap();
    let log = r#"{"timestamp":"2026/11/01 00:00:00","tag":"a","level":"trace","description":"x"}"#;
    fs::write(home.ossec_json_log(), log).unwrap();
    let summary: Vec<_> = node.log_summary().await.unwrap().into_values().collect();
    assert_eq!(summary, [LogCounts { all: 1, ..LogCounts::default() }]);
}

#[test]
fn any_log_is_read_from_its_end_as_from_its_beginning() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let parts: [&[u8]; 8] =
        [b"\n", b"\r\n", b"\xff", b"a", b"2026/11/01 00:00:00 b: INFO: x", b"\xe2\x80", b"\xa8", b"{}"];
    for _ in 0..2_000 {
        let mut data = Vec::new();
        for _ in 0..24 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let byte = state.to_le_bytes()[0];
            if data.len() < 2 {
                data.push(byte);
            } else {
                data.extend_from_slice(parts.get(usize::from(byte % 8)).unwrap());
            }
        }
        super::fuzzing::log(&data);
    }
}
