//! Clears and scans while the program is killed: the table of an agent is as it was or empty, a clear that was answered
//! stays, and no scan runs for ever.
//!
//! `WAZUH_APID_KILLS` says how often (8), `WAZUH_APID_KILL_SEED` where the dice begin.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use apid_home::Home;
use apid_store::homes::agent_database::{Blank, Extent, PAGE_SIZE};
use apid_store::{StoreError, bind};
use apid_testing::{database, sample};
use serde_json::json;

use crate::support::{dice, exchange, home, kill, setting, start, token};

const AGENTS: i64 = 24;

/// Rows of each table: more than fit in a few pages.
const ROWS: i64 = 3_000;

/// The database of an agent of which much is known, before 3.12.
fn filled() -> Vec<u8> {
    let blank = Blank::new(Extent::Current, PAGE_SIZE).unwrap();
    let filled = blank.filled(|writer| {
        let mut file = writer.prepare("INSERT INTO fim_entry (full_path, file, type) VALUES (?1, ?1, 'file')")?;
        let mut event = writer.prepare("INSERT INTO pm_event (date_first, date_last, log) VALUES (1, 2, ?1)")?;
        for row in 0..ROWS {
            file.change(bind![format!("/etc/a folder/{row}")])?;
            event.change(bind![format!("System Audit: finding {row}")])?;
        }
        Ok::<_, StoreError>(())
    });
    filled.unwrap()
}

fn count(home: &Home, agent: i64, table: &str) -> i64 {
    database::value(&home.agent_db(agent), &format!("SELECT count(*) FROM {table}"))
}

fn must_be_sound(home: &Home, agent: i64) {
    let found: String = database::value(&home.agent_db(agent), "PRAGMA integrity_check");
    assert_eq!(found, "ok", "agent {agent}");
}

#[test]
fn nothing_is_half_cleared() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    sample::fill(&home, u32::try_from(AGENTS).unwrap()).unwrap();
    std::fs::write(home.api_yaml(), "access:\n  max_request_per_minute: 0\nexperimental_features: yes\n").unwrap();
    database::script(&home.global_db(), "UPDATE agent SET version = 'Wazuh v3.11.4'");
    let (filled, mut dice) = (filled(), dice());
    let mut caught = 0;
    for turn in 0..setting("WAZUH_APID_KILLS", 8) {
        for agent in 0..=AGENTS {
            std::fs::write(home.agent_db(agent), &filled).unwrap();
        }
        let (path, table) = match turn % 2 {
            0 => ("/rootcheck?agents_list=all", "pm_event"),
            _ => ("/experimental/syscheck?agents_list=all", "fim_entry"),
        };
        // A token is valid for a quarter of an hour, and many kills take longer.
        let token = token(&home);
        let server = start(&home);
        let authority = server.authority().to_owned();
        let clear = thread::spawn(move || {
            let mut stream = TcpStream::connect(authority).ok()?;
            exchange(&mut stream, &token, ("DELETE", path.to_owned(), None))
        });
        thread::sleep(Duration::from_millis(dice.below(150) as u64));
        kill(&server);
        let answer = clear.join().unwrap();
        drop(server);
        let left: Vec<i64> = (0..=AGENTS).map(|agent| count(&home, agent, table)).collect();
        assert!(left.iter().all(|rows| [0, ROWS].contains(rows)), "{path}: {left:?}");
        let other = if table == "pm_event" { "fim_entry" } else { "pm_event" };
        assert!((0..=AGENTS).all(|agent| count(&home, agent, other) == ROWS), "{path}");
        (0..=AGENTS).for_each(|agent| must_be_sound(&home, agent));
        match answer {
            Some((status, reply)) => {
                assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
                assert!(left.iter().all(|rows| *rows == 0), "{path}: {left:?}");
            }
            None => caught += usize::from(left.contains(&0) && left.contains(&ROWS)),
        }
    }
    println!("{caught} clears were caught half way through the agents");
}

#[test]
fn no_scan_runs_for_ever() {
    const BEGUN: &str = "SELECT start_scan > 0 FROM scan_info WHERE module = 'fim'";
    const ENDED: &str = "SELECT start_scan > 0 AND end_scan >= start_scan FROM scan_info WHERE module = 'fim'";
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    sample::fill(&home, 2).unwrap();
    std::fs::write(home.agent_db(1), filled()).unwrap();
    let token = token(&home);
    let is = |sql: &str| database::value::<i64>(&home.agent_db(1), sql) == 1;
    let server = start(&home);
    let mut stream = TcpStream::connect(server.authority()).unwrap();
    let answer = exchange(&mut stream, &token, ("PUT", "/syscheck?agents_list=001".to_owned(), None));
    assert_eq!(answer.unwrap().0, 200);
    for attempt in 0.. {
        if is(BEGUN) {
            break;
        }
        assert!(attempt < 3_000);
        thread::sleep(Duration::from_millis(10));
    }
    kill(&server);
    drop(server);
    let server = start(&home);
    for attempt in 0.. {
        if is(ENDED) {
            break;
        }
        assert!(attempt < 3_000);
        thread::sleep(Duration::from_millis(10));
    }
    must_be_sound(&home, 1);
    drop(server);
}
