//! The password in the keyring of the system: GNOME Keyring on a bus of its own, and where there is none.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use apid_testing::Server;
use shared_files::needs_programs;
use tempfile::TempDir;

use crate::common::User;

/// A session bus with an unlocked keyring, which ends with this value.
struct Desktop {
    session: Child,
    /// The session lives until this ends.
    input: Option<ChildStdin>,
    address: String,
    _folder: TempDir,
}

impl Desktop {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = "printf word | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &\n\
                      echo \"$DBUS_SESSION_BUS_ADDRESS\"\n\
                      read -r end; kill $!; wait";
        let mut session = Command::new("dbus-run-session")
            .args(["--", "sh", "-c", script])
            .env("HOME", folder.path())
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("XDG_DATA_HOME", folder.path().join("data"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(session.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let input = session.stdin.take();
        Self { session, input, address: address.trim().to_owned(), _folder: folder }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        if let Some(mut input) = self.input.take() {
            let _ = input.write_all(b"end\n");
        }
        let _ = self.session.wait();
    }
}

fn profile(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("config/wazuhctl/config.toml")).unwrap()
}

#[needs_programs("dbus-run-session", "gnome-keyring-daemon")]
#[tokio::test(flavor = "multi_thread")]
async fn the_password_may_be_kept_in_the_keyring() {
    let server = Server::start().await;
    let desktop = Desktop::start();
    let user = User::nobody().set("DBUS_SESSION_BUS_ADDRESS", &desktop.address);
    user.good(&["profile", "add", "lab", "--url", server.base(), "-u", "wazuh", "--keyring"]).await;
    let run = user.run(&["login"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("the keyring has none for them"), "{}", run.stderr);

    // What the server does not take is not kept.
    let user = user.set("WAZUH_PASSWORD", "wrong");
    let run = user.run(&["login", "--save"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("WAZUH_PASSWORD"), "{}", run.stderr);
    let user = user.set("WAZUH_PASSWORD", "");
    assert_eq!(user.run(&["login"]).await.code, 6);

    let user = user.set("WAZUH_PASSWORD", "wazuh");
    let text = user.good(&["login", "--save"]).await;
    assert!(text.contains("the password is in the keyring"), "{text}");
    assert!(profile(user.folder.path()).contains("keyring = true"));
    let user = user.set("WAZUH_PASSWORD", "");
    assert_eq!(user.good(&["logout"]).await, "forgot the token\n");
    user.good(&["--no-token-cache", "agents", "get", "001"]).await;

    // It is for one user at one server.
    let run = user.run(&["--no-token-cache", "-u", "ann", "agents", "get", "001"]).await;
    assert_eq!(run.code, 6, "{run:?}");

    // A password that was changed since.
    let other = "Changed.word1!";
    user.good(&["security", "update-user", "1", "--password", other, "--yes"]).await;
    let run = user.run(&["--no-token-cache", "login"]).await;
    assert_eq!(run.code, 6, "{run:?}");
    assert!(run.stderr.contains("`wazuhctl login --save` replaces it"), "{}", run.stderr);
    let user = user.set("WAZUH_PASSWORD", other);
    user.good(&["login", "--save"]).await;
    let user = user.set("WAZUH_PASSWORD", "");
    user.good(&["--no-token-cache", "agents", "get", "001"]).await;

    let text = user.good(&["logout", "--forget-password"]).await;
    assert!(text.ends_with("removed the password from the keyring\n"), "{text}");
    assert!(!profile(user.folder.path()).contains("keyring"));
    assert_eq!(user.run(&["login"]).await.code, 6);

    let user = user.set("WAZUH_PASSWORD", other);
    user.good(&["login", "--save"]).await;
    let text = user.good(&["profile", "remove", "lab"]).await;
    assert_eq!(text, "removed the profile `lab`\nremoved its password from the keyring\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_it_is_said_what_to_do() {
    let server = Server::start().await;
    let user = User::nobody().set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    let add = ["profile", "add", "lab", "--url", server.base(), "-u", "wazuh", "--keyring"];
    user.good(&add).await;
    for words in [["login", "--save"].as_slice(), &["login"], &["agents", "get", "001"]] {
        let run = user.run(words).await;
        assert_eq!(run.code, 6, "{run:?}");
        assert!(run.stderr.contains("the keyring of the system cannot be reached"), "{}", run.stderr);
        assert!(run.stderr.contains("password_command"), "{}", run.stderr);
    }

    // Another source is used, and the fault is said.
    user.good(&[add.as_slice(), &["--password-command", "echo wazuh", "--yes"]].concat()).await;
    let run = user.run(&["login"]).await;
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains("warning: the keyring of the system cannot be reached"), "{}", run.stderr);

    let user = User::of(&server);
    let run = user.run(&["login", "--save"]).await;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("a password is kept for a profile"), "{}", run.stderr);
}
