//! The program as people start it: what it prints, what it refuses, how it ends.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use apid_testing::program::Program;
use rustix::process::{Pid, Signal, kill_process};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").env_remove("XDG_DATA_HOME").env_remove("HOME").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = program().args(arguments).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A start that fails: exit code 1, and one error on standard error.
fn refusal(arguments: &[&str]) -> String {
    let (code, _, stderr) = run(arguments);
    assert_eq!(code, Some(1), "{stderr}");
    let at = stderr.find("wazuh-apid: error: ").unwrap_or_else(|| panic!("no error: {stderr}"));
    stderr.get(at..).unwrap().to_owned()
}

/// A server that was started on a free port.
fn running(command: &mut Command) -> Program {
    Program::start(command.stderr(Stdio::null()))
}

fn signal(program: &Program, signal: Signal) {
    kill_process(Pid::from_child(program.child()), signal).unwrap();
}

fn new_home(directory: &Path) -> PathBuf {
    let home = directory.join("home");
    apid_store::homes::create(&home).unwrap();
    home
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn without_arguments_a_home_is_made_and_served_with_tls() {
    let directory = tempfile::tempdir().unwrap();
    let start = || running(program().env("HOME", directory.path()).args(["--listen", "127.0.0.1:0"]));
    let first = start();
    let home = directory.path().join(".local/share/wazuh-apid");
    assert!(first.url().starts_with("https://127.0.0.1:"), "{}", first.banner());
    assert!(first.banner().contains(text(&home)) && first.banner().contains("newly created"), "{}", first.banner());
    assert!(first.banner().contains("curl -sk"), "{}", first.banner());
    assert!(home.join("api/configuration/ssl/server.crt").is_file());
    signal(&first, Signal::TERM);
    assert_eq!(first.end(), Some(0));

    let key = fs::read(home.join("api/configuration/ssl/server.key")).unwrap();
    let second = start();
    assert!(!second.banner().contains("newly created"), "{}", second.banner());
    signal(&second, Signal::INT);
    assert_eq!(second.end(), Some(0));
    assert_eq!(fs::read(home.join("api/configuration/ssl/server.key")).unwrap(), key);
}

#[test]
fn plain_http_answers() {
    let directory = tempfile::tempdir().unwrap();
    let home = directory.path().join("home");
    let server = running(program().env("WAZUH_HOME", &home).args(["--http", "--init", "--listen", "127.0.0.1:0"]));
    assert!(server.url().starts_with("http://"), "{}", server.banner());
    let mut stream = TcpStream::connect(server.authority()).unwrap();
    stream.write_all(b"GET /no/such/path HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 404"), "{reply}");
    assert!(reply.ends_with(r#"{"title": "Not Found", "detail": "404: Not Found"}"#), "{reply}");
    signal(&server, Signal::TERM);
    assert_eq!(server.end(), Some(0));
    let log = fs::read_to_string(home.join("logs/api.log")).unwrap();
    assert!(
        log.contains(r#"unknown_user 127.0.0.1 "GET /no/such/path" with parameters {} and body {} done in "#),
        "{log}"
    );
}

#[test]
fn a_taken_port_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let home = new_home(directory.path());
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let message = refusal(&["--home", text(&home), "--listen", &address]);
    assert!(message.contains(&format!("cannot listen on {address}: the address is already in use")), "{message}");
    assert!(message.contains("--listen"), "{message}");
}

#[test]
fn check_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let home = new_home(directory.path());
    let (code, stdout, _) = run(&["--check", "--home", text(&home)]);
    assert_eq!(code, Some(0));
    assert!(stdout.contains("can be served"), "{stdout}");
    assert_eq!(fs::read_dir(home.join("api/configuration/ssl")).unwrap().count(), 0);
    let message = refusal(&["--check", "--home", text(&directory.path().join("none"))]);
    assert!(message.contains("none: missing; there is no home here"), "{message}");
    assert!(!directory.path().join("none").exists());
}

#[test]
fn a_broken_configuration_is_located() {
    let directory = tempfile::tempdir().unwrap();
    let home = new_home(directory.path());
    let file = home.join("api/configuration/api.yaml");
    fs::write(&file, "host: ['127.0.0.1']\nhttps:\n  enable: no\n").unwrap();
    for arguments in [&["--home", text(&home)][..], &["--check", "--home", text(&home)]] {
        let message = refusal(arguments);
        let place = format!(
            "wazuh-apid: error: {}:3:3: unknown key `https.enable`",
            fs::canonicalize(&file).unwrap().display()
        );
        assert!(message.starts_with(&place), "{message}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "host: ['127.0.0.1']\nhttps:\n  enable: no\n");
}

#[test]
fn damaged_homes_are_refused_and_kept() {
    let directory = tempfile::tempdir().unwrap();
    let home = new_home(directory.path());
    let database = home.join("queue/db/global.db");
    fs::write(&database, "garbage, but longer than a header").unwrap();
    let message = refusal(&["--home", text(&home)]);
    assert!(message.contains("global.db: not an SQLite database"), "{message}");
    assert_eq!(fs::read(&database).unwrap(), b"garbage, but longer than a header");
    fs::remove_file(&database).unwrap();
    assert!(refusal(&["--home", text(&home)]).contains("global.db: missing"));
    assert!(!database.exists());
}

#[test]
fn a_directory_with_other_things_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("letter.txt"), "dear").unwrap();
    let message = refusal(&["--home", text(directory.path())]);
    assert!(message.contains("not empty and not a home"), "{message}");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[test]
fn a_key_of_another_certificate_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let home = new_home(directory.path());
    let https = wazuh_apid::config::Config::default().https;
    let opened = apid_store::homes::open(&home).unwrap();
    apid_front::tls::ensure(&opened.ssl_dir(), &https).unwrap();
    let key = home.join("api/configuration/ssl/server.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(&key, "no key at all").unwrap();
    let message = refusal(&["--home", text(&home), "--listen", "127.0.0.1:0"]);
    assert!(message.contains("server.key: holds no PEM private key"), "{message}");
}

#[test]
fn nowhere_to_make_a_home() {
    let message = refusal(&[]);
    assert!(message.contains("give --home DIR"), "{message}");
}

#[test]
fn help_and_version() {
    let (code, stdout, _) = run(&["--help"]);
    assert_eq!(code, Some(0));
    for word in ["--home", "--listen", "--http", "--check", "WAZUH_HOME", "Examples:"] {
        assert!(stdout.contains(word), "{word}");
    }
    let (code, stdout, _) = run(&["--version"]);
    assert_eq!((code, stdout), (Some(0), format!("wazuh-apid {}\n", env!("CARGO_PKG_VERSION"))));
    let (code, _, stderr) = run(&["--listen", "nonsense"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("expected ADDR:PORT"), "{stderr}");
}
