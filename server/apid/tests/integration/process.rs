//! The program as a process: signals, a second one on the same home, and what it writes to standard error.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use apid_attack::{Client, Request};
use apid_home::Home;
use apid_testing::homes;
use apid_testing::program::Program;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// A program on a home of its own, whose standard error is a file.
struct Fixture {
    _folder: tempfile::TempDir,
    home: Home,
    program: Option<Program>,
}

fn command(home: &Home, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").arg("--home").arg(home.root()).args(arguments);
    command.stderr(File::create(stderr(home)).unwrap());
    command
}

fn stderr(home: &Home) -> PathBuf {
    home.root().with_extension("stderr")
}

impl Fixture {
    fn start(settings: &str, arguments: &[&str]) -> Self {
        let (folder, home) = homes::with_agents(3);
        fs::write(home.api_yaml(), settings).unwrap();
        let mut fixture = Self { _folder: folder, home, program: None };
        fixture.start_again(arguments);
        fixture
    }

    fn start_again(&mut self, arguments: &[&str]) {
        self.program = Some(Program::start(&mut command(&self.home, arguments)));
    }

    fn program(&self) -> &Program {
        self.program.as_ref().unwrap()
    }

    fn http(settings: &str, arguments: &[&str]) -> Self {
        Self::start(settings, &[&["--http", "--listen", "127.0.0.1:0"], arguments].concat())
    }

    fn client(&self) -> Client {
        Client::new(self.program().authority().parse().unwrap(), Ipv4Addr::LOCALHOST)
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(self.program().child()), signal).unwrap();
    }

    fn stderr(&self) -> String {
        fs::read_to_string(stderr(&self.home)).unwrap()
    }

    /// Waits until standard error has `words` so many times.
    fn told(&self, words: &str, times: usize) -> String {
        loop {
            let text = self.stderr();
            if text.matches(words).count() >= times {
                return text;
            }
            sleep(Duration::from_millis(5));
        }
    }

    /// Lets the program read `settings`; what it says of them.
    fn reload(&self, settings: &str) -> String {
        fs::write(self.home.api_yaml(), settings).unwrap();
        let before = self.stderr().matches("the logs were reopened").count();
        self.signal(Signal::HUP);
        let text = self.told("the logs were reopened", before + 1);
        text.lines().filter(|line| line.contains("SIGHUP")).collect::<Vec<_>>().join("\n")
    }

    /// Ends the program in good order; what it has written to standard error.
    fn end(&mut self) -> String {
        self.signal(Signal::TERM);
        assert_eq!(self.program.take().unwrap().end(), Some(0));
        self.stderr()
    }
}

#[test]
fn a_hangup_takes_the_settings_and_opens_the_logs_anew() {
    let mut fixture = Fixture::http("port: 1\nlogs: {level: warning}\n", &[]);
    let client = fixture.client();
    let bearer = client.log_in("wazuh", "wazuh").unwrap();
    let mut kept = client.open().unwrap();
    assert_eq!(kept.ask(Request::get("/agents?limit=1", &bearer)).unwrap().status, 200);
    let fresh = "port: 1\nlogs: {format: 'plain,json'}\naccess: {max_request_per_minute: 0}\n";
    let told = fixture.reload(fresh);
    let expected = "INFO SIGHUP: api.yaml was read again and the logs were reopened; in force now: logs.level, \
                    logs.format, access";
    assert!(told.ends_with(expected), "{told}");
    // Somebody puts the files away and says so.
    let files = [fixture.home.api_log(), fixture.home.api_json_log()];
    let away = |file: &PathBuf| PathBuf::from(format!("{}.away", file.display()));
    for file in &files {
        // They are written a moment later.
        while !fs::read_to_string(file).is_ok_and(|text| text.contains("SIGHUP")) {
            sleep(Duration::from_millis(5));
        }
        fs::rename(file, away(file)).unwrap();
    }
    let told = fixture.reload(&format!("{fresh}max_upload_size: 10\n").replace("port: 1", "port: 2"));
    let expected = "WARN SIGHUP: api.yaml was read again and the logs were reopened; in force now: max_upload_size; in \
                    force after a restart: port";
    assert!(told.ends_with(expected), "{told}");
    // A connection that is open is no exception.
    let headers = format!("{bearer}Content-Type: application/json\r\n");
    let body = br#"{"username": "somebody", "password": "Secret-Passw0rd"}"#;
    let request = Request { method: "POST", target: "/security/users", headers: &headers, body };
    assert_eq!(kept.ask(request).unwrap().status, 413);
    for _ in 0..20 {
        assert_eq!(client.ask(Request::get("/agents?search=later", &bearer)).unwrap().status, 200);
    }
    // Nothing but what has changed is told again.
    let told = fixture.reload(&format!("{fresh}max_upload_size: 10\n"));
    assert!(told.ends_with("the logs were reopened; no setting has changed"), "{told}");
    fixture.end();
    for file in &files {
        let (old, new) = (fs::read_to_string(away(file)).unwrap(), fs::read_to_string(file).unwrap());
        assert_eq!((old.matches("later").count(), new.matches("later").count()), (0, 20), "{new}");
        assert!(old.contains("SIGHUP") && new.contains("SIGHUP") && old.ends_with('\n'));
    }
}

#[test]
fn a_broken_file_changes_nothing() {
    let mut fixture = Fixture::http("max_upload_size: 10\n", &["--log-format", "json"]);
    let headers = "Content-Type: application/json\r\nAuthorization: Basic d2F6dWg6d2F6dWg=\r\n";
    let target = "/security/user/authenticate/run_as";
    let request = Request { method: "POST", target, headers, body: br#"{"more": "than 10 bytes"}"# };
    assert_eq!(fixture.client().ask(request).unwrap().status, 413);
    let told = fixture.reload("max_upload_size: 100\nlogs: {level: loud}\nhots: 1\n");
    let file = fs::canonicalize(fixture.home.api_yaml()).unwrap();
    for problem in [":2:15: `logs.level` must be one of", ":3:1: unknown key `hots`; did you mean `host`?"] {
        assert!(told.contains(&format!("SIGHUP: {}{problem}", file.display())), "{told}");
    }
    assert!(told.contains("api.yaml was not taken and all settings stay as they are"), "{told}");
    let request = Request { method: "POST", target, headers, body: br#"{"more": "than 10 bytes"}"# };
    assert_eq!(fixture.client().ask(request).unwrap().status, 413);
    let told = fixture.reload("max_upload_size: 100\n");
    assert!(told.ends_with("in force now: max_upload_size\",\"target\":\"wazuh_apid::reload\"}"), "{told}");
    fixture.end();
}

#[test]
fn certificates_are_taken_as_well_or_nothing_is() {
    let mut fixture = Fixture::start("logs: {level: info}\n", &["--listen", "127.0.0.1:0"]);
    let ssl = fixture.home.ssl_dir();
    let told = fixture.reload("https: {use_ca: yes}\nmax_upload_size: 7\n");
    assert!(told.contains("ca.crt: cannot read it") && told.contains("all settings stay as they are"), "{told}");
    let told = fixture.reload("https: {key: new.key, cert: new.crt}\nmax_upload_size: 7\n");
    assert!(told.contains("new.crt: missing, and so is its private key"), "{told}");
    fs::copy(ssl.join("server.key"), ssl.join("new.key")).unwrap();
    fs::copy(ssl.join("server.crt"), ssl.join("new.crt")).unwrap();
    let told = fixture.reload("https: {key: new.key, cert: new.crt}\nmax_upload_size: 7\n");
    assert!(told.ends_with("in force now: max_upload_size, https.key, https.cert"), "{told}");
    // Another pair under the same names is looked at now, and not some time later.
    let (other_folder, other) = homes::with_agents(0);
    apid_front::tls::ensure(&other.ssl_dir(), &wazuh_apid::config::Config::default().https).unwrap();
    for (from, to) in [("server.key", "new.key"), ("server.crt", "new.crt")] {
        fs::remove_file(ssl.join(to)).unwrap();
        fs::copy(other.ssl_dir().join(from), ssl.join(to)).unwrap();
    }
    drop(other_folder);
    fixture.reload("https: {key: new.key, cert: new.crt}\nmax_upload_size: 7\n");
    fixture.told("the renewed certificate is in use", 1);
    fixture.end();
}

#[test]
fn hangups_never_end_the_program() {
    let mut fixture = Fixture::http("", &[]);
    for _ in 0..50 {
        fixture.signal(Signal::HUP);
    }
    fixture.told("SIGHUP: ", 1);
    fs::remove_file(fixture.home.api_yaml()).unwrap();
    fixture.signal(Signal::HUP);
    assert_eq!(fixture.client().ask(Request::get("/", "")).unwrap().status, 401);
    let text = fixture.end();
    assert!(text.contains("stopped"), "{text}");
}

#[test]
fn a_second_server_on_a_home_is_refused() {
    let mut fixture = Fixture::http("", &[]);
    let second = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
        command.env_remove("WAZUH_HOME").args(["--http", "--listen", "127.0.0.1:0", "--home"]).arg(fixture.home.root());
        command.args(arguments);
        command
    };
    let output = second(&[]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("another wazuh-apid serves this home; stop that one first"), "{text}");
    // It may be looked at and read.
    assert!(second(&["--check"]).output().unwrap().status.success());
    let mut reader = second(&["--read-only"]);
    drop(Program::start(reader.stderr(std::process::Stdio::null())));

    // A process that is being ended has given the home up, whatever it still has to do.
    let mut slow = TcpStream::connect(fixture.program().authority()).unwrap();
    let head = "POST /security/user/authenticate/run_as HTTP/1.1\r\nhost: x\r\nAuthorization: Basic \
                d2F6dWg6d2F6dWg=\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
    slow.write_all(head.as_bytes()).unwrap();
    fixture.signal(Signal::TERM);
    fixture.told("SIGTERM: finishing the requests in progress", 1);
    let mut third = second(&[]);
    drop(Program::start(third.stderr(std::process::Stdio::null())));
    let mut reply = String::new();
    let _ = slow.read_to_string(&mut reply);
    assert!(reply.is_empty() || reply.starts_with("HTTP/1.1 503"), "{reply}");
    assert_eq!(fixture.program.take().unwrap().end(), Some(0));
}

#[test]
fn a_killed_server_leaves_the_home_free() {
    let mut fixture = Fixture::http("", &[]);
    // Which kills it.
    fixture.program = None;
    fixture.start_again(&["--http", "--listen", "127.0.0.1:0"]);
    fixture.end();
}

#[test]
fn requests_are_on_standard_error_if_asked_for() {
    let mut fixture = Fixture::http("", &[]);
    let asked = |fixture: &mut Fixture, settings: &str, arguments: &[&str]| {
        fixture.end();
        let _ = fs::remove_file(fixture.home.api_log());
        fs::write(fixture.home.api_yaml(), settings).unwrap();
        fixture.start_again(&[&["--http", "--listen", "127.0.0.1:0"], arguments].concat());
        assert_eq!(fixture.client().ask(Request::get("/nowhere?password=x", "")).unwrap().status, 404);
        let text = fixture.end();
        let filed = fs::read_to_string(fixture.home.api_log()).unwrap_or_default().matches("/nowhere").count();
        fixture.start_again(&["--http", "--listen", "127.0.0.1:0"]);
        let line = text.lines().find(|line| line.contains("/nowhere")).unwrap_or_default().to_owned();
        (line, text.matches("GET /nowhere").count(), filed)
    };
    let plain =
        r#"  INFO unknown_user 127.0.0.1 "GET /nowhere" with parameters {"password": "****"} and body {} done in "#;
    for (settings, arguments, filed) in [
        ("", &["--access-log"][..], 1),
        ("logs: {level: disabled}\n", &["--access-log"], 0),
        ("logs: {level: warning, format: json}\n", &["--access-log=text", "--log-format=json"], 0),
        ("", &["--access-log", "--read-only"], 0),
    ] {
        let (line, told, in_file) = asked(&mut fixture, settings, arguments);
        assert!(line.contains(plain) && line.ends_with("s: 404"), "{arguments:?}: {line}");
        assert_eq!((told, in_file), (1, filed), "{arguments:?}");
    }
    for arguments in [&["--access-log=json"][..], &["--access-log", "--log-format", "json"]] {
        let (line, ..) = asked(&mut fixture, "", arguments);
        let line: Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&line["message"], &line["level"]), (&"request".into(), &"INFO".into()));
        assert_eq!((&line["user"], &line["status_code"]), (&"unknown_user".into(), &404.into()));
        assert_eq!((&line["ip"], &line["uri"]), (&"127.0.0.1".into(), &"GET /nowhere".into()));
        assert_eq!(line["parameters"], serde_json::json!({"password": "****"}));
    }
    let (line, told, in_file) = asked(&mut fixture, "", &[]);
    assert_eq!((line.as_str(), told, in_file), ("", 0, 1), "it was not asked for");
}

#[test]
fn serving_may_be_asked_for_by_name() {
    let mut fixture = Fixture::start("", &["serve", "--http", "--listen", "127.0.0.1:0"]);
    assert!(fixture.program().url().starts_with("http://"));
    fixture.end();
    fixture.start_again(&["--http", "serve", "--listen", "127.0.0.1:0"]);
    assert!(fixture.program().url().starts_with("http://"));
    fixture.end();
}

#[test]
fn an_address_that_is_given_twice_is_listened_on_once() {
    let mut fixture = Fixture::start("host: ['127.0.0.1', '127.0.0.1']\nport: 0\n", &["--http"]);
    assert_eq!(
        fixture.program().banner().matches("://127.0.0.1").count(),
        fixture.program().banner().matches("://").count()
    );
    let text = fixture.end();
    assert_eq!(text.matches("listening on").count(), 1, "{text}");
    assert!(text.contains("`host` names 127.0.0.1 twice; it is listened on once"), "{text}");
    // One that no connection of another test is given while nobody listens there.
    let port = (20_000 + std::process::id() % 10_000..32_000)
        .find(|port| std::net::TcpListener::bind(format!("0.0.0.0:{port}")).is_ok())
        .unwrap();
    let (one, all) = (format!("127.0.0.1:{port}"), format!("0.0.0.0:{port}"));
    fixture.start_again(&["--http", "--listen", &one, "--listen", &all, "--listen", &all]);
    let text = fixture.end();
    assert_eq!(text.matches("listening on").count(), 1, "{text}");
    assert!(text.contains(&format!("{one} is covered by {all} and listened on once")), "{text}");
    let v1 = format!("v1={one}");
    let output = command(&fixture.home, &["--http", "--listen", &one, "--listen", &v1]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = fixture.stderr();
    assert!(text.contains(&format!("cannot serve two APIs on {one}; give each a port of its own")), "{text}");
}
