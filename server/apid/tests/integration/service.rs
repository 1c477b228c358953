//! The server as a service: what the service manager is told, and the unit and the pages that the package has.

use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use apid_testing::homes;
use apid_testing::program::Program;
use rustix::process::{Pid, Signal, kill_process};
use shared_files::needs_programs;

fn contrib() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("contrib")
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").stderr(Stdio::null());
    command
}

/// The next word to the service manager that is no sign of life.
fn next(told: &UnixDatagram) -> String {
    loop {
        let mut text = [0; 512];
        let length = told.recv(&mut text).unwrap();
        let text = String::from_utf8(text[..length].to_vec()).unwrap();
        if text.trim() != "WATCHDOG=1" {
            return text;
        }
    }
}

#[test]
fn the_service_manager_is_told() {
    let (folder, home) = homes::new();
    let socket = folder.path().join("notify");
    let told = UnixDatagram::bind(&socket).unwrap();
    told.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut command = program();
    command.env("NOTIFY_SOCKET", &socket).env("WATCHDOG_USEC", "100000").env_remove("WATCHDOG_PID");
    command.args(["--http", "--listen", "127.0.0.1:0", "--home"]).arg(home.root());
    let server = Program::start(&mut command);
    let signal = |signal| kill_process(Pid::from_child(server.child()), signal).unwrap();
    assert_eq!(next(&told).trim(), "READY=1");
    for _ in 0..3 {
        let mut text = [0; 512];
        let length = told.recv(&mut text).unwrap();
        assert_eq!(&text[..length], b"WATCHDOG=1\n");
    }
    signal(Signal::HUP);
    let reloading = next(&told);
    assert!(reloading.starts_with("RELOADING=1\nMONOTONIC_USEC="), "{reloading}");
    assert_eq!(next(&told).trim(), "READY=1");
    signal(Signal::TERM);
    assert_eq!(next(&told).trim(), "STOPPING=1");
    assert_eq!(server.end(), Some(0));
}

#[test]
fn a_probe_asks_a_running_server() {
    let (_folder, home) = homes::new();
    let mut command = program();
    command.args(["--http", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--home"]).arg(home.root());
    let server = Program::start(&mut command);
    let line = server.banner().lines().find(|line| line.trim_start().starts_with("metrics ")).unwrap();
    let address = line.split("http://").nth(1).unwrap().strip_suffix("/metrics").unwrap().to_owned();
    let probe = |arguments: &[&str]| {
        let output = program().args(["probe", &address]).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(probe(&[]), (Some(0), "{\"status\": \"ok\"}\n".to_owned()));
    let (code, said) = probe(&["--ready"]);
    assert_eq!(code, Some(0));
    assert!(said.starts_with(r#"{"status": "ready""#), "{said}");
    fs::remove_file(home.rbac_db()).unwrap();
    std::thread::sleep(Duration::from_millis(1_100));
    assert_eq!(probe(&["--ready"]).0, Some(1));
    drop(server);
    assert_eq!(probe(&[]), (Some(1), String::new()));
}

#[test]
fn completions_and_pages_need_no_home() {
    let output = program().args(["completions", "bash"]).output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("complete -F "));
    let folder = tempfile::tempdir().unwrap();
    let output = program().args(["man", "--dir"]).arg(folder.path().join("man")).output().unwrap();
    assert!(output.status.success());
    assert!(folder.path().join("man/wazuh-apid.1").is_file());
    let refused = program().args(["--http", "completions", "bash"]).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
}

/// The unit with the program that was built here.
fn unit(folder: &Path) -> PathBuf {
    let unit = fs::read_to_string(contrib().join("systemd/wazuh-apid.service")).unwrap();
    assert_eq!(unit.matches("/usr/bin/wazuh-apid").count(), 1);
    let file = folder.join("wazuh-apid.service");
    fs::write(&file, unit.replace("/usr/bin/wazuh-apid", env!("CARGO_BIN_EXE_wazuh-apid"))).unwrap();
    file
}

#[needs_programs("systemd-analyze")]
#[test]
fn the_unit_is_well_formed_and_hardened() {
    let folder = tempfile::tempdir().unwrap();
    let file = unit(folder.path());
    let verified = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&file).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    // The threshold is ten times the exposure: 2.0 of 10, which the tool calls OK.
    let rated = Command::new("systemd-analyze")
        .args(["security", "--offline=true", "--threshold=20", "--no-pager"])
        .arg(&file)
        .output()
        .unwrap();
    assert!(rated.status.success(), "{}", String::from_utf8_lossy(&rated.stdout));
}
