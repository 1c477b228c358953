//! `wazuh-apid demo` as a program: what it prints, what it refuses, and what is left when it is killed.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(arguments).arg("--home").arg(home).env_remove("WAZUH_HOME");
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    program(home, arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_fleet_is_made_once_and_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("a home");
    let made = run(&home, &["demo", "--agents", "250", "--seed", "7", "--inventory", "none", "--init"]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    let told = text(&made.stdout);
    for part in ["made 250 agents (seed 7)", "active", "groups", "wazuh-apid --home '"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // Nobody watches, so there is no bar.
    assert_eq!(text(&made.stderr), "");
    assert!(run(&home, &["--check"]).status.success());

    let keys = std::fs::read(home.join("etc/client.keys")).unwrap();
    let again = run(&home, &["demo", "--agents", "3"]);
    let error = text(&again.stderr);
    assert_eq!(again.status.code(), Some(1));
    assert!(error.contains("already has agents") && error.contains("--home"), "{error}");
    assert_eq!(std::fs::read(home.join("etc/client.keys")).unwrap(), keys);
}

#[test]
fn a_fill_that_is_killed_is_no_home_until_it_is_completed() {
    let folder = tempfile::tempdir().unwrap();
    for turn in 0..4 {
        let home = folder.path().join(format!("home{turn}"));
        let mut child = program(&home, &["demo", "--agents", "30000", "--inventory", "none", "--init"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Killed later each time: before, during and after the first groups.
        let end = Instant::now() + Duration::from_secs(60);
        while !home.join("queue/db/.wazuh-apid-demo.json").exists() {
            assert!(Instant::now() < end, "no marker");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(60 * turn));
        child.kill().unwrap();
        if child.wait().unwrap().success() {
            // It was quicker; then it is whole.
            assert!(apid_store::homes::open(&home).is_ok());
            continue;
        }
        let check = run(&home, &["--check"]);
        let error = text(&check.stderr);
        assert!(
            !check.status.success() && error.contains("did not finish") && error.contains("run it again"),
            "{error}"
        );
        let completed = run(&home, &["demo", "--agents", "20", "--init"]);
        assert!(completed.status.success(), "{}", text(&completed.stderr));
        assert!(run(&home, &["--check"]).status.success());
        assert_eq!(text(&std::fs::read(home.join("etc/client.keys")).unwrap()).lines().count(), 20);
    }
}

#[test]
fn a_fill_that_is_killed_among_the_databases_leaves_none_that_belongs_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let database = |id: u32| home.join(format!("queue/db/{id:03}.db"));
    let mut child = program(&home, &["demo", "--agents", "3000", "--init"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let end = Instant::now() + Duration::from_secs(60);
    while !database(50).exists() {
        assert!(Instant::now() < end, "no database");
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    if child.wait().unwrap().success() {
        return;
    }
    assert!(!run(&home, &["--check"]).status.success());
    let completed = run(&home, &["demo", "--agents", "20", "--init"]);
    assert!(completed.status.success(), "{}", text(&completed.stderr));
    assert!(run(&home, &["--check"]).status.success());
    assert!(database(1).exists() && (21..60).all(|id| !database(id).exists()));
    let checked = apid_store::Single::open(&database(1), apid_store::Access::ReadOnly).unwrap();
    let whole = checked.look(|reader| reader.one("PRAGMA integrity_check", &[], |row| row.get::<String>(0)));
    assert_eq!(whole.unwrap(), "ok");
}
