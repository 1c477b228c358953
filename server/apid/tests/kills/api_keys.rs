//! API keys survive `kill -9`: one that was answered is taken by the next process, one whose revocation was answered is
//! not, and the file is whole whenever the server dies.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::support::{dice, exchange, home, kill, setting, start, token};

#[test]
fn keys_that_were_answered_are_there_and_revoked_ones_are_not() {
    let directory = tempfile::tempdir().unwrap();
    let home = home(directory.path());
    let mut dice = dice();
    let (mut alive, mut revoked) = (Vec::<(i64, String)>::new(), Vec::<String>::new());
    // A key whose revocation was not answered may be either.
    for round in 0..setting("WAZUH_APID_KILLS", 8) {
        let server = start(&home);
        let session = token(&home);
        for (_, key) in &alive {
            let reply = exchange(&mut connect(&server), key, ("GET", "/".to_owned(), None)).unwrap();
            assert_eq!(reply.0, 200, "a key that was answered is taken");
        }
        for key in &revoked {
            let reply = exchange(&mut connect(&server), key, ("GET", "/".to_owned(), None)).unwrap();
            assert_eq!(reply.0, 401, "a key that was revoked is refused");
        }
        let pause = Duration::from_millis(dice.below(400) as u64);
        let address = server.authority().to_owned();
        let client = thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            for number in 0.. {
                let body = json!({"name": format!("key-{round}-{number}"), "user_id": 1}).to_string();
                let request = ("POST", "/security/keys".to_owned(), Some(("application/json", body)));
                let Some((status, reply)) = exchange(&mut stream, &session, request) else { break };
                assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
                let item = &reply["data"]["affected_items"][0];
                let (id, key) = (item["id"].as_i64().unwrap(), item["key"].as_str().unwrap().to_owned());
                // A home has a bound on keys.
                if number % 8 != 0 {
                    let request = ("DELETE", format!("/security/keys?key_ids={id}"), None);
                    if exchange(&mut stream, &session, request).is_none() {
                        break;
                    }
                    revoked.push(key);
                } else {
                    alive.push((id, key));
                }
            }
            (alive, revoked)
        });
        thread::sleep(pause);
        kill(&server);
        (alive, revoked) = client.join().unwrap();
    }
    assert!(!alive.is_empty() && !revoked.is_empty());
}

fn connect(server: &apid_testing::program::Program) -> TcpStream {
    TcpStream::connect(server.authority()).unwrap()
}
