//! A first start that is killed at any moment is completed by the next one: home, certificate, keys and users.
//!
//! `WAZUH_APID_KILLS` says how many homes are made (a quarter of it, 3), `WAZUH_APID_KILL_SEED` where the dice begin.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use apid_home::{DRAFT, Home};
use apid_testing::program::Program;

use crate::support::{dice, setting};

fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command
        .env_remove("WAZUH_HOME")
        .args(["--listen", "127.0.0.1:0", "--init", "--home"])
        .arg(home)
        .stderr(Stdio::null());
    command
}

/// Everything below a directory whose name a draft could have.
fn hidden(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with('.') || name.ends_with(".tmp") || name.contains(".new") {
            found.push(entry.path().display().to_string());
        }
        if entry.path().is_dir() {
            found.extend(hidden(&entry.path()));
        }
    }
    found
}

#[test]
fn a_first_start_that_is_killed_is_completed_by_the_next() {
    let homes = setting("WAZUH_APID_KILLS", 12).div_ceil(4);
    let mut dice = dice();
    // How long a first start takes on this machine.
    let directory = tempfile::tempdir().unwrap();
    let began = Instant::now();
    drop(Program::start(&mut program(&directory.path().join("home"))));
    let whole = began.elapsed();
    let mut kills = 0;
    for number in 0..homes {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("home");
        if number % 2 == 1 {
            // What a process leaves that is killed while it fills a volume: the next one goes on inside.
            fs::create_dir_all(place.join(DRAFT).join("etc")).unwrap();
        }
        for _ in 0..4 {
            let mut child = program(&place).stdout(Stdio::null()).spawn().unwrap();
            let moment = whole.mul_f64(dice.below(1_000) as f64 / 1_000.0);
            thread::sleep(moment.max(Duration::from_micros(100)));
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
        let server = Program::start(&mut program(&place));
        assert!(server.banner().contains("password  wazuh"), "{}", server.banner());
        drop(server);
        // Twice, since what is left by the last kill is cleared up by a whole start.
        let home = Home::locate(&place).unwrap();
        for name in ["rbac.db", "private_key.pem", "public_key.pem"] {
            assert!(home.security_dir().join(name).exists(), "{name}");
        }
        assert_eq!(hidden(directory.path()), [""; 0]);
        let mut check = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
        let check = check.env_remove("WAZUH_HOME").arg("--home").arg(&place).arg("--check").output().unwrap();
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    }
    println!("{kills} first starts killed, each takes {whole:?}");
}
