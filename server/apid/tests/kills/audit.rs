//! The audit trail survives `kill -9`: whenever the server dies, the trail is whole by its own check, the next start
//! goes on with it, and it says nothing of what was never asked.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::support::{dice, exchange, home, kill, setting, start, token};

#[test]
fn the_trail_is_whole_whenever_the_server_dies() {
    let directory = tempfile::tempdir().unwrap();
    let home = home(directory.path());
    let mut dice = dice();
    let mut asked = 0;
    for round in 0..setting("WAZUH_APID_KILLS", 8) {
        let server = start(&home);
        let session = token(&home);
        let address = server.authority().to_owned();
        let client = thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            let mut answered = 0;
            for number in 0.. {
                let body = json!({"group_id": format!("group-{round}-{number}")}).to_string();
                let request = ("POST", "/groups".to_owned(), Some(("application/json", body)));
                if exchange(&mut stream, &session, request).is_none() {
                    break;
                }
                answered += 1;
            }
            answered
        });
        thread::sleep(Duration::from_millis(50 + dice.below(400) as u64));
        kill(&server);
        asked += client.join().unwrap();
        let report = apid_audit::verify(&home).unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        // One may have been asked and not answered; entries of mended lines are none of requests.
        let rounds = round + 1;
        assert!(report.lines <= asked + 2 * rounds, "{report:?} of {asked}");
    }
    assert!(asked > 0 && apid_audit::verify(&home).unwrap().lines > 0);
}
