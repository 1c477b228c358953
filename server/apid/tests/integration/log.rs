//! The program's logs while strangers send what is made for them: what is in the files, and how much.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read as _;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use apid_attack::{Attack, Client, Request, Size, Stop, Target, Victim};
use apid_home::Home;
use apid_testing::homes;
use apid_testing::program::Program;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// What terminals, editors or readers of lines obey.
const OBEYED: &str = "\x1b[2J\x07\x7f\u{85}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{200b}\u{feff}\r\n\t";

fn start(home: &Home, settings: &str) -> (Program, Client) {
    fs::write(home.api_yaml(), settings).unwrap();
    let stderr = home.root().join("stderr");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.arg("--home").arg(home.root()).args(["--http", "--listen", "127.0.0.1:0"]);
    let program = Program::start(command.stderr(File::create(stderr).unwrap()));
    let client = Client::new(program.authority().parse().unwrap(), Ipv4Addr::new(127, 0, 0, 2));
    (program, client)
}

fn end(program: Program) {
    kill_process(Pid::from_child(program.child()), Signal::TERM).unwrap();
    program.end();
}

fn texts(home: &Home) -> [String; 3] {
    [home.api_log(), home.api_json_log(), home.root().join("stderr")].map(|file| fs::read_to_string(file).unwrap())
}

fn assert_harmless(text: &str) {
    for line in text.lines() {
        assert!(line.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{line:?}");
        assert!(line.len() < 70_000, "{} bytes: {line}", line.len());
    }
}

#[test]
fn a_flood_of_strangers_neither_fills_the_log_nor_hides_a_user() {
    const ASKED: usize = 40;
    let (_folder, home) = homes::with_agents(3);
    let settings = "logs:\n  format: plain,json\n  max_rate: {unauthenticated: 4K}\n";
    let (program, client) = start(&home, settings);
    let bearer = client.log_in("wazuh", "wazuh").unwrap();
    let (reader, nobody) = (bearer.clone(), bearer.clone());
    let target = Target { server: client.server, reader, nobody, agents: 3 };
    let victim = Victim {
        client,
        bearer,
        target: "/agents?limit=1".to_owned(),
        pause: Duration::from_millis(20),
        reconnects: false,
    };
    let stop = Stop::default();
    let outcome = std::thread::scope(|scope| {
        let attack = scope.spawn(|| Attack::Log.run(&target, Size { attackers: 4, amount: 2_000 }, &stop));
        let times = victim.ask_times(ASKED);
        assert_eq!((times.count(), times.failures), (ASKED, Vec::new()));
        stop.set();
        attack.join().unwrap()
    });
    end(program);
    let [plain, json, stderr] = texts(&home);
    for text in [&plain, &json, &stderr] {
        assert_harmless(text);
        assert!(!text.contains("forged-claim"), "a name that nobody has checked is shown");
    }
    assert!(outcome.sent > 100, "{}", outcome.words());
    let written = (plain.len() + json.len()) as u64;
    assert!(written < outcome.bytes / 4, "{written} bytes for {} that were sent", outcome.bytes);
    let of_user = |text: &str| text.lines().filter(|line| line.contains("\"GET /agents\"")).count();
    assert_eq!(plain.lines().filter(|line| line.contains(" INFO: wazuh 127.0.0.2 \"GET /agents\" ")).count(), ASKED);
    assert!(of_user(&plain) >= ASKED);
    let json: Vec<Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(json.iter().filter(|line| line["data"]["payload"]["user"] == "wazuh").count(), ASKED + 1);
    for told in [&plain, &stderr] {
        assert!(told.contains(" log entries of unauthenticated clients were left out in "), "{told}");
        assert!(told.contains(" of 127.16.0."), "{told}");
    }
}

#[test]
fn names_are_those_of_logins_and_of_tokens_that_were_signed_here() {
    let (_folder, home) = homes::with_agents(3);
    let (program, client) = start(&home, "logs:\n  format: plain,json\n  level: debug2\n");
    let header = |scheme: &str, value: String| format!("Authorization: {scheme} {value}\r\n");
    let long = "x".repeat(5_000);
    let guessed = format!("guessed {OBEYED}\"{long}");
    let login = header("Basic", STANDARD.encode(format!("{guessed}:pw")));
    let claims = serde_json::json!({ "sub": format!("forged{OBEYED}"), "hash_auth_context": "forged" }).to_string();
    let forged = header("Bearer", format!("e30.{}.AAAA", URL_SAFE_NO_PAD.encode(claims)));
    let ask = |method: &str, target: &str, headers: &str| {
        let request = Request { method, target, headers, body: b"" };
        client.ask(request).unwrap().status
    };
    assert_eq!(ask("POST", "/security/user/authenticate", &login), 401);
    for target in ["/agents", "/nowhere", "/security/user/authenticate"] {
        for method in ["GET", "POST", "DELETE"] {
            ask(method, target, &forged);
        }
    }
    // Nobody compares these passwords, so the names are claims.
    let unchecked = header("Basic", STANDARD.encode("unchecked:pw"));
    assert_eq!(ask("GET", "/agents", &unchecked), 401);
    assert_eq!(ask("GET", "/nowhere", &unchecked), 404);
    let bearer = client.log_in("wazuh", "wazuh").unwrap();
    assert_eq!(ask("GET", "/agents", &bearer), 200);
    assert_eq!(ask("DELETE", "/security/user/authenticate", &bearer), 200);
    assert_eq!(ask("GET", "/agents", &bearer), 401);
    end(program);
    let [plain, json, stderr] = texts(&home);
    for text in [&plain, &json, &stderr] {
        assert_harmless(text);
        assert!(!text.contains("forged") && !text.contains("unchecked"), "{text}");
    }
    let shown = r"guessed\u0020\u001b[2J\u0007\u007f\u0085\u009b\u2028\u2029\u202e\u2066\u200b\ufeff\r\n\t\u0022xx";
    let line = plain.lines().find(|line| line.contains(&format!(" INFO: {shown}"))).unwrap();
    assert!(line.contains("bytes more) 127.0.0.2 \"POST /security/user/authenticate\" ") && line.len() < 500, "{line}");
    assert!(plain.contains(&format!(" WARNING: Username contains control characters. User: {shown}")), "{plain}");
    assert!(plain.contains(" INFO: unknown_user 127.0.0.2 \"GET /agents\" "), "{plain}");
    // Before and after the token was revoked.
    assert_eq!(plain.lines().filter(|line| line.contains(" INFO: wazuh 127.0.0.2 \"GET /agents\" ")).count(), 2);
    json.lines().for_each(|line| drop(serde_json::from_str::<Value>(line).unwrap()));
}

#[test]
fn no_line_is_lost_when_files_are_put_away() {
    const ASKED: usize = 1_000;
    let (_folder, home) = homes::with_agents(3);
    let settings = "logs: {max_file: 16K}\naccess: {max_request_per_minute: 0}\n";
    let (program, client) = start(&home, settings);
    let bearer = client.log_in("wazuh", "wazuh").unwrap();
    let mut connection = client.open().unwrap();
    for number in 0..ASKED {
        let target = format!("/agents?search=number-{number}-");
        assert_eq!(connection.ask(Request::get(&target, &bearer)).unwrap().status, 200);
    }
    end(program);
    let mut found = BTreeSet::new();
    let mut files = 0;
    let mut look = |path: &Path| {
        let text = read(path);
        assert!(text.len() <= 16 << 10, "{}: {} bytes", path.display(), text.len());
        files += 1;
        found.extend(text.split("number-").skip(1).filter_map(|rest| rest.split('-').next()?.parse::<usize>().ok()));
    };
    look(&home.api_log());
    for year in fs::read_dir(home.api_logs_dir()).unwrap() {
        for month in fs::read_dir(year.unwrap().path()).unwrap() {
            for file in fs::read_dir(month.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                // The end of the program may have interrupted a compression, whose source is still there then.
                if path.extension().is_none_or(|end| end != "part") {
                    look(&path);
                }
            }
        }
    }
    assert!(files > 5, "{files}");
    assert_eq!(found, (0..ASKED).collect());
}

/// A log, compressed or not.
fn read(path: &Path) -> String {
    let mut text = String::new();
    let file = File::open(path).unwrap();
    match path.extension().is_some_and(|end| end == "gz") {
        true => flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap(),
        false => { file }.read_to_string(&mut text).unwrap(),
    };
    text
}
