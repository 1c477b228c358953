//! Passwords of `api/ssl/htpasswd`, for users of the home, over the API of 2016.

use std::os::unix::fs::PermissionsExt as _;

use apid_testing::{InProcess, basic};
use serde_json::json;

/// "bar", as Apache's programs hash it in three ways.
const BAR: [&str; 3] = [
    "$apr1$saltsalt$HZb7DO9JU4769Nu3n58bv.",
    "{SHA}Ys23Ag/5IOWqZCw9QGaVDdHwH00=",
    "$2y$05$abcdefghijklmnopqrstuuUq7qXkDOZJ5Q8HA9wCOH0FErWp6q0b6",
];

fn write(server: &InProcess, text: &str) {
    let file = server.home().htpasswd();
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, text).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
}

async fn status(server: &InProcess, user: &str, password: &str) -> u16 {
    server.caller_of_2016(basic(user, password)).send("GET", "/", None).await.status
}

/// A change is seen after the 10 ms in which the file is not looked at again.
async fn wait_for(server: &InProcess, password: &str, expected: u16) {
    for _ in 0..500 {
        if status(server, "wazuh", password).await == expected {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{password} is not answered with {expected}");
}

#[tokio::test]
async fn users_of_the_home_have_the_passwords_of_the_file_as_well() {
    let server = InProcess::start_with(1, |config| config.access.max_login_attempts = 10_000).await;
    assert_eq!(status(&server, "wazuh", "bar").await, 401);
    for hash in BAR {
        write(&server, &format!("wazuh:{hash}\r\n\nfoo:{hash}\n"));
        wait_for(&server, "bar", 200).await;
        assert_eq!(status(&server, "wazuh", "wazuh").await, 200, "the home's own password counts as well");
        assert_eq!(status(&server, "wazuh", "baz").await, 401);
        // As the API of 2016 was shipped: a name that the home does not know can do nothing.
        assert_eq!(status(&server, "foo", "bar").await, 401);
        write(&server, "");
        wait_for(&server, "bar", 401).await;
    }
    // Neither plain text nor crypt(3).
    write(&server, "wazuh:bar\nwazuh:rqXexS6ZhobKA\n");
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert_eq!(status(&server, "wazuh", "bar").await, 401);
    // A login for a token, in release 4, takes the home's own password alone.
    write(&server, &format!("wazuh:{}\n", BAR[0]));
    wait_for(&server, "bar", 200).await;
    assert_eq!(server.login("wazuh", "bar").await.status, 401);
}

#[tokio::test]
async fn the_rights_are_those_of_the_homes_user() {
    let server = InProcess::start(3).await;
    let user = json!({ "username": "reader", "password": "Reader.Pass1" });
    assert_eq!(server.ask("POST", "/security/users", Some(user)).await.0, 200);
    write(&server, &format!("reader:{}\n", BAR[1]));
    let reader = server.caller_of_2016(basic("reader", "bar"));
    assert_eq!(reader.get("/").await.0, 200);
    assert_eq!(reader.get("/agents").await.1["response"], json!([]));
    let (status, refused) = reader.get("/agents/001").await;
    assert_eq!((status, &refused["error"]), (403, &json!(4000)));
}

#[tokio::test]
async fn guesses_at_the_file_block_the_address() {
    let server = InProcess::start_with(1, |config| config.access.max_login_attempts = 3).await;
    write(&server, &format!("wazuh:{}\n", BAR[0]));
    for guess in ["a", "b", "c"] {
        assert_eq!(status(&server, "wazuh", guess).await, 401);
    }
    assert_eq!(status(&server, "wazuh", "bar").await, 403);
    assert_eq!(server.login("wazuh", "wazuh").await.status, 403);
}
