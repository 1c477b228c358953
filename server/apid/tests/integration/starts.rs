//! Where a home is created, and what an operator is told of a home at a start, by `--check` and by `user list`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use apid_testing::program::Program;
use rustix::process::{Pid, Signal, kill_process};
use shared_files::needs_shared;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").env_remove("XDG_DATA_HOME").env_remove("HOME").stdin(Stdio::null());
    command
}

/// Exit code, standard output, standard error.
fn run(home: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = program().args(arguments).arg("--home").arg(home).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn done(home: &Path, arguments: &[&str]) -> (String, String) {
    let (code, stdout, stderr) = run(home, arguments);
    assert_eq!(code, Some(0), "{arguments:?}: {stderr}");
    (stdout, stderr)
}

fn refusal(home: &Path, arguments: &[&str]) -> String {
    let (code, _, stderr) = run(home, arguments);
    assert_eq!(code, Some(1), "{arguments:?}: {stderr}");
    stderr
}

/// A home in a folder, and a file for standard error.
struct Scene {
    folder: tempfile::TempDir,
    home: PathBuf,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        apid_store::homes::create(&home).unwrap();
        Self { folder, home }
    }

    /// Serves the home until `expected` stands in a file, and returns what it holds then.
    fn served(&self, more: &[&str], file: &Path, expected: &str) -> String {
        let log = fs::File::create(self.stderr()).unwrap();
        let mut command = program();
        command.args(["--http", "--listen", "127.0.0.1:0"]).args(more).arg("--home").arg(&self.home).stderr(log);
        let server = Program::start(&mut command);
        let begin = Instant::now();
        let mut text = String::new();
        while !text.contains(expected) {
            assert!(begin.elapsed() < Duration::from_secs(60), "{expected}: {text}");
            std::thread::sleep(Duration::from_millis(20));
            text = fs::read_to_string(file).unwrap_or_default();
        }
        kill_process(Pid::from_child(server.child()), Signal::TERM).unwrap();
        assert_eq!(server.end(), Some(0));
        fs::read_to_string(file).unwrap()
    }

    fn stderr(&self) -> PathBuf {
        self.folder.path().join("stderr")
    }
}

#[test]
fn a_mistyped_home_is_refused_and_nothing_is_created() {
    let folder = tempfile::tempdir().unwrap();
    let (missing, empty) = (folder.path().join("typo"), folder.path().join("empty"));
    fs::create_dir(&empty).unwrap();
    let listen = ["--http", "--listen", "127.0.0.1:0"];
    for arguments in [&listen[..], &["--check"], &["--read-only"], &["demo", "--agents", "3"], &["user", "list"]] {
        let told = refusal(&missing, arguments);
        assert!(told.contains("typo: missing; there is no home here") && told.contains("--init"), "{told}");
        let told = refusal(&empty, arguments);
        assert!(told.contains("empty: an empty directory; there is no home here"), "{told}");
        assert!(told.contains("--init") && !told.contains("missing"), "{told}");
        assert!(!missing.exists() && fs::read_dir(&empty).unwrap().next().is_none(), "{arguments:?}");
    }
    // The same by the environment.
    let output = program().args(listen).env("WAZUH_HOME", &missing).output().unwrap();
    assert!(output.status.code() == Some(1) && !missing.exists());
}

#[test]
fn a_home_is_created_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (missing, empty) = (folder.path().join("new"), folder.path().join("empty"));
    fs::create_dir(&empty).unwrap();
    for home in [&missing, &empty] {
        // The second time it is there.
        for is_new in [true, false] {
            let mut command = program();
            command.args(["--http", "--init", "--listen", "127.0.0.1:0", "--home"]).arg(home).stderr(Stdio::null());
            let server = Program::start(&mut command);
            assert_eq!(server.banner().contains("newly created"), is_new, "{}", server.banner());
        }
        done(home, &["--check", "--http"]);
    }
    let fleet = folder.path().join("fleet");
    done(&fleet, &["demo", "--agents", "3", "--init"]);
    done(&fleet, &["--check"]);
    for arguments in [&["--init", "--check"][..], &["--init", "--read-only"], &["user", "list", "--init"]] {
        assert_eq!(run(&fleet, arguments).0, Some(2), "{arguments:?}");
    }
    // In the default place the question does not arise.
    let output = program().args(["demo", "--agents", "3"]).env("HOME", folder.path()).output().unwrap();
    assert!(output.status.success() && folder.path().join(".local/share/wazuh-apid/etc/client.keys").exists());
}

#[test]
fn a_broken_ossec_conf_is_told() {
    let scene = Scene::new();
    let file = scene.home.join("etc/ossec.conf");
    let (told, _) = done(&scene.home, &["--check"]);
    assert!(!told.contains("ossec.conf"), "{told}");
    for (text, fault) in [
        (Some("<ossec_config><global><x>\n"), "ossec.conf:1:23: unclosed element"),
        (Some("<ossec_config>\n</global>\n"), "ossec.conf:2:1: mismatched tag"),
        (Some(""), "ossec.conf:1:1: there is no <ossec_config> element"),
        (None, "ossec.conf: cannot be read: No such file"),
    ] {
        match text {
            Some(text) => fs::write(&file, text).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
        let taken = "taken instead: node name `node01`, cluster off, update_check off";
        let (told, _) = done(&scene.home, &["--check"]);
        assert!(told.contains(fault) && told.contains(taken) && told.contains("can be served"), "{told}");
        let told = scene.served(&[], &scene.stderr(), "listening on");
        assert!(told.contains(fault) && told.contains(taken), "{told}");
        let told = scene.served(&["--read-only"], &scene.stderr(), "listening on");
        assert!(told.contains(fault), "{told}");
    }
    // What stands before the fault counts, and is told.
    fs::write(&file, "<ossec_config><cluster><node_name>two</node_name></cluster><global>").unwrap();
    let (told, _) = done(&scene.home, &["--check"]);
    assert!(told.contains("node name `two`, cluster on"), "{told}");
}

#[needs_shared]
#[test]
fn the_ossec_conf_of_a_manager_is_sound() {
    let (folder, home) = apid_testing::homes::recorded();
    let (told, _) = done(home.root(), &["--check", "--http"]);
    assert!(!told.contains("ossec.conf"), "{told}");
    drop(folder);
}

/// Both built-in users are looked at, in all three places.
#[test]
fn default_passwords_are_told() {
    let scene = Scene::new();
    let home = &scene.home;
    let (told, _) = done(home, &["--check"]);
    assert!(told.contains("rbac.db: missing; a start makes it, with the users wazuh and wazuh-wui"), "{told}");
    let log = home.join("logs/api.log");
    for (reset, expected) in [
        (None, "the users wazuh and wazuh-wui still have their default password"),
        (Some("wazuh"), "the user wazuh-wui still has its default password"),
        (Some("wazuh-wui"), ""),
    ] {
        if let Some(user) = reset {
            done(home, &["user", "reset-password", user, "--generate"]);
            let _ = fs::remove_file(&log);
        }
        let expected_line = if expected.is_empty() { "listening on" } else { expected };
        let told = scene.served(&[], &log, expected_line);
        assert_eq!(told.contains("default password"), !expected.is_empty(), "{told}");
        scene.served(&["--read-only"], &scene.stderr(), expected_line);
        let (checked, _) = done(home, &["--check"]);
        let (table, warned) = done(home, &["user", "list"]);
        for told in [checked, warned] {
            assert!(told.contains(expected), "{told}");
            assert_eq!(told.contains("default password"), !expected.is_empty(), "{told}");
        }
        assert!(table.contains("wazuh-wui") && !table.contains("default"), "{table}");
    }
}

/// With every key in force that is a comment in a new home's file.
#[test]
fn a_new_homes_configuration_can_be_put_in_force() {
    let scene = Scene::new();
    let file = scene.home.join("api/configuration/api.yaml");
    let text = fs::read_to_string(&file).unwrap();
    for prefix in ["#", "# "] {
        let uncommented =
            |line: &str| line.strip_prefix(prefix).unwrap_or(line.trim_start_matches('#')).to_owned() + "\n";
        let is_remark = |line: &&str| line.starts_with("##");
        fs::write(&file, text.lines().filter(|line| !is_remark(line)).map(uncommented).collect::<String>()).unwrap();
        let (told, _) = done(&scene.home, &["--check"]);
        assert!(!told.contains("api.yaml"), "{told}");
    }
}
