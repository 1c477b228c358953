//! The subcommands for somebody who is locked out, as people run them: on a home that a server serves, and on one
//! alone.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use apid_testing::{InProcess, database};

const PASSWORD: &str = "Rescue.Pass1";

struct Scene {
    _directory: tempfile::TempDir,
    home: PathBuf,
    security: PathBuf,
}

/// What a subcommand answered: exit code, standard output, standard error.
type Answer = (i32, String, String);

impl Scene {
    /// A home that was served once.
    async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = directory.path().join("home");
        let security = apid_store::homes::create(&home).unwrap().security_dir();
        let scene = Self { _directory: directory, home, security };
        drop(scene.serve().await);
        scene
    }

    /// A server on the home, in this process.
    async fn serve(&self) -> InProcess {
        let home = apid_store::homes::open(&self.home).unwrap();
        InProcess::on((tempfile::tempdir().unwrap(), home), |_| {}).await
    }

    fn run_with(&self, arguments: &[&str], input: &[u8]) -> Answer {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"))
            .args(arguments)
            .env("WAZUH_HOME", &self.home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who is refused before does not read.
        let _ = child.stdin.take().unwrap().write_all(input);
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    fn run(&self, arguments: &str) -> Answer {
        self.run_with(&arguments.split_whitespace().collect::<Vec<_>>(), b"")
    }

    fn done(&self, arguments: &str) -> (String, String) {
        let (code, stdout, stderr) = self.run(arguments);
        assert_eq!(code, 0, "{arguments}: {stderr}");
        (stdout, stderr)
    }

    fn refused(&self, arguments: &str) -> String {
        let (code, stdout, stderr) = self.run(arguments);
        assert_eq!((code, stdout.as_str()), (1, ""), "{arguments}: {stderr}");
        stderr.strip_prefix("wazuh-apid: error: ").unwrap().trim_end().to_owned()
    }

    fn sql(&self, sql: &str) {
        database::script(&self.security.join("rbac.db"), sql);
    }
}

async fn ask(server: &InProcess, method: &str, path: &str, authorization: &str) -> (u16, String) {
    let reply = server.caller(authorization).send(method, path, None).await;
    (reply.status, reply.text)
}

async fn login(server: &InProcess, user: &str, password: &str) -> Option<String> {
    let reply = server.login(user, password).await;
    (reply.status == 200).then(|| format!("Bearer {}", reply.text))
}

async fn is_in(server: &InProcess, bearer: &str) -> bool {
    ask(server, "GET", "/", bearer).await.0 == 200
}

/// A server sees what another process has changed within 10 ms.
fn pause() {
    std::thread::sleep(std::time::Duration::from_millis(15));
}

#[tokio::test]
async fn a_lost_password_is_replaced_under_a_running_server() {
    let scene = Scene::new().await;
    let server = scene.serve().await;
    let old = login(&server, "wazuh", "wazuh").await.unwrap();
    let other = login(&server, "wazuh-wui", "wazuh-wui").await.unwrap();

    let input = format!("{PASSWORD}\r\n");
    let answer = scene.run_with(&["user", "reset-password", "wazuh", "--password-stdin"], input.as_bytes());
    assert_eq!(answer, (0, String::new(), "wazuh has a new password; its sessions have ended\n".to_owned()));
    pause();
    assert!(!is_in(&server, &old).await && is_in(&server, &other).await);
    assert!(login(&server, "wazuh", "wazuh").await.is_none());
    assert!(login(&server, "wazuh", PASSWORD).await.is_some());

    let (made, _) = scene.done("user reset-password wazuh --generate");
    assert_eq!(made.lines().count(), 1);
    assert!(login(&server, "wazuh", made.trim_end()).await.is_some());
}

#[tokio::test]
async fn weak_and_odd_passwords_are_refused() {
    let scene = Scene::new().await;
    let reset = ["user", "reset-password", "wazuh", "--password-stdin"];
    for (input, expected) in [
        (&b""[..], "must have 8 to 64 characters"),
        (b"Short1.\n", "must have 8 to 64 characters"),
        (b"nouppercase.1\n", "a lower-case and an upper-case letter"),
        (b"Two.Lines1\nTwo.Lines1\n", "a lower-case and an upper-case letter"),
        (b"Latin.\xe9aaa1\n", "not UTF-8"),
    ] {
        let (code, stdout, stderr) = scene.run_with(&reset, input);
        assert_eq!((code, stdout.as_str()), (1, ""));
        assert!(stderr.contains(expected), "{input:?}: {stderr}");
    }
    // Neither a terminal nor an option.
    let message = scene.refused("user reset-password wazuh");
    assert_eq!(message, "there is no terminal to ask for the password; use --password-stdin or --generate");
    let server = scene.serve().await;
    assert!(login(&server, "wazuh", "wazuh").await.is_some(), "nothing was changed");
}

#[tokio::test]
async fn users_are_added_shown_and_removed() {
    let scene = Scene::new().await;
    let answer = scene.run_with(
        &["user", "add", "rescue", "--role", "administrator", "--role", "4", "--password-stdin"],
        PASSWORD.as_bytes(),
    );
    assert_eq!(answer, (0, String::new(), "rescue was added with administrator, agents_readonly\n".to_owned()));
    let (_, told) = scene.done("user add bare --generate");
    assert_eq!(told, "bare was added without a role; assign one with `user grant bare ROLE`\n");
    let (listed, _) = scene.done("user list");
    assert_eq!(
        listed,
        " ID  NAME       RUN AS  ROLES\n  1  wazuh      yes     administrator\n  2  wazuh-wui  yes     administrator\n\
         100  rescue     no      administrator, agents_readonly\n101  bare       no\n"
    );
    let server = scene.serve().await;
    let rescue = login(&server, "rescue", PASSWORD).await.unwrap();
    assert_eq!(ask(&server, "GET", "/security/users?user_ids=100", &rescue).await.0, 200);

    for (arguments, expected) in [
        (
            "user add rescue --generate",
            "a user rescue already exists; `user reset-password rescue` changes its password",
        ),
        ("user add no --generate", "`no` is not a valid user name; use 4 to 64 letters, digits, `_`, `-`, `.` or `%`"),
        (
            "user add b\u{e4}der --generate",
            "`b\u{e4}der` is not a valid user name; use 4 to 64 letters, digits, `_`, `-`, `.` or `%`",
        ),
        (
            "user add other --role administratr --generate",
            "there is no role `administratr`; did you mean `administrator`?",
        ),
        ("user remove wazuh", "wazuh is a built-in user and cannot be removed; reset its password to lock it"),
        ("user remove rescu", "there is no user `rescu`; did you mean `rescue`?"),
        ("user reset-password xyz --generate", "there is no user `xyz`; there are wazuh, wazuh-wui, rescue, bare"),
        ("user revoke wazuh administrator", "wazuh is a built-in user and keeps its roles"),
        ("user revoke bare administrator", "bare does not have the role administrator"),
    ] {
        assert_eq!(scene.refused(arguments), expected, "{arguments}");
    }
    let (_, told) = scene.done("user remove rescue");
    assert_eq!(told, "rescue was removed; its sessions have ended\n");
    pause();
    assert!(!is_in(&server, &rescue).await);
    assert!(login(&server, "rescue", PASSWORD).await.is_none());
}

#[tokio::test]
async fn roles_are_given_back() {
    let scene = Scene::new().await;
    scene.sql("DELETE FROM user_roles WHERE user_id = 1");
    let server = scene.serve().await;
    let bearer = login(&server, "wazuh", "wazuh").await.unwrap();
    assert_eq!(ask(&server, "GET", "/security/config", &bearer).await.0, 403);
    let (_, told) = scene.done("user grant wazuh administrator");
    assert_eq!(told, "wazuh now has the role administrator; its sessions have ended\n");
    let (_, told) = scene.done("user grant wazuh 1");
    assert_eq!(told, "wazuh already has the role administrator\n");
    pause();
    assert!(!is_in(&server, &bearer).await);
    scene.sql("UPDATE users_token_blacklist SET nbf_invalid_until = nbf_invalid_until - 1");
    let bearer = login(&server, "wazuh", "wazuh").await.unwrap();
    pause();
    assert_eq!(ask(&server, "GET", "/security/config", &bearer).await.0, 200);

    scene.done("user add plain --generate --role 3 --role 4");
    let (_, told) = scene.done("user revoke plain users_admin");
    assert_eq!(told, "plain no longer has the role users_admin; its sessions have ended\n");
}

#[tokio::test]
async fn sessions_are_ended() {
    let scene = Scene::new().await;
    let server = scene.serve().await;
    let (one, two) =
        (login(&server, "wazuh", "wazuh").await.unwrap(), login(&server, "wazuh-wui", "wazuh-wui").await.unwrap());
    scene.done("token revoke --user wazuh");
    pause();
    assert!(!is_in(&server, &one).await && is_in(&server, &two).await);
    scene.done("token revoke --all");
    pause();
    assert!(!is_in(&server, &two).await);
    let fresh = login(&server, "wazuh", "wazuh").await.unwrap();
    assert!(is_in(&server, &fresh).await, "also in the same second");
    assert_eq!(scene.run("token revoke").0, 2);
    assert_eq!(scene.run("token revoke --all --user wazuh").0, 2);
    assert_eq!(scene.run("--http token revoke --all").0, 2);
    assert_eq!(scene.run("user frobnicate").0, 2);
}

#[tokio::test]
async fn a_damaged_configuration_is_reset() {
    let scene = Scene::new().await;
    let server = scene.serve().await;
    let bearer = login(&server, "wazuh", "wazuh").await.unwrap();
    let file = scene.security.join("security.yaml");
    fs::write(&file, "rbac_mode: [black\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let (_, told) = scene.done("security reset-config");
    assert_eq!(told, "security.yaml has its defaults again; all sessions have ended\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), "auth_token_exp_timeout: 900\nrbac_mode: white\n");
    assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
    pause();
    assert!(!is_in(&server, &bearer).await);
    // So are keys that do not belong together.
    fs::write(scene.security.join("public_key.pem"), "nothing").unwrap();
    scene.done("token revoke --all");
    assert!(login(&scene.serve().await, "wazuh", "wazuh").await.is_some());
}

/// A repair must not take the files of a home from the server's user.
#[tokio::test]
async fn owner_and_mode_stay() {
    let scene = Scene::new().await;
    let files = ["rbac.db", "private_key.pem", "public_key.pem", "security.yaml", "installation_uid"];
    fs::write(scene.security.join("security.yaml"), "").unwrap();
    let is_root = fs::metadata(&scene.security).unwrap().uid() == 0;
    if is_root {
        for file in files.iter().map(|file| scene.security.join(file)).chain([scene.security.clone()]) {
            std::os::unix::fs::chown(&file, Some(12345), Some(23456)).unwrap();
        }
    }
    let look = |file: &str| {
        let data = fs::metadata(scene.security.join(file)).unwrap();
        (data.uid(), data.gid(), data.mode() & 0o7777)
    };
    let before = files.map(look);
    scene.done("user reset-password wazuh --generate");
    scene.done("security reset-config");
    assert_eq!(before, files.map(look));
    if is_root {
        for entry in fs::read_dir(&scene.security).unwrap() {
            let entry = entry.unwrap();
            assert_eq!(entry.metadata().unwrap().uid(), 12345, "{}", entry.path().display());
        }
    }
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let scene = Scene::new().await;
    let directory = scene.home.parent().unwrap();
    let nowhere = directory.join("nowhere");
    assert!(scene.refused(&format!("user list --home {}", nowhere.display())).contains("nowhere"));
    fs::remove_file(scene.security.join("rbac.db")).unwrap();
    let message = scene.refused("user list");
    assert!(message.contains("rbac.db is not there; start wazuh-apid on the home once"), "{message}");
    assert!(!Path::new(&scene.security.join("rbac.db")).exists());
    fs::write(scene.security.join("rbac.db"), "no database at all, but some text").unwrap();
    let message = scene.refused("user list");
    assert!(message.contains("rbac.db is not a usable database"), "{message}");
}
