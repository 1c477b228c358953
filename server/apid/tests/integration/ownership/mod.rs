//! A home with the owners and modes of an installed manager (docs/facts/06-backends.md, section 1), changed as the
//! manager's user and as root: every change works, and what is left is what the manager needs.

mod changes;
mod installed;

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use apid_store::homes::agent_database::{self, Extent};
use apid_testing::{homes, program::Program};
use rustix::process::{Pid, Signal, kill_process};
use shared_files::needs_root;

use installed::{USER, everything};

/// A home and the program, where every user may run it.
struct Scene {
    folder: tempfile::TempDir,
    home: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Root,
    Manager,
    /// The manager's user, with a umask that takes all from group and others.
    Masked,
}

impl Scene {
    /// A home with agents and no identities, laid out as the installer does.
    fn new() -> Self {
        let (folder, home) = homes::with_agents(12);
        for agent in [0, 1] {
            agent_database::create(&home.agent_db(agent), Extent::Current).unwrap();
        }
        let home = home.root().to_owned();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        fs::copy(env!("CARGO_BIN_EXE_wazuh-apid"), folder.path().join("program")).unwrap();
        // Log files are put away all the time.
        let settings = "host: ['127.0.0.1']\naccess: {max_request_per_minute: 0}\nlogs: {max_file: 1K}\n";
        fs::write(home.join("api/configuration/api.yaml"), settings).unwrap();
        installed::lay_out(&home);
        Self { folder, home }
    }

    fn program(&self, who: As) -> Command {
        let program = self.folder.path().join("program");
        let mut command = match who {
            As::Masked => {
                let mut shell = Command::new("sh");
                shell.args(["-c", "umask 077; exec \"$0\" \"$@\""]).arg(program);
                shell
            }
            _ => Command::new(program),
        };
        if who != As::Root {
            command.uid(USER).gid(USER);
        }
        command.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
        command
    }

    fn run(&self, who: As, arguments: &str) -> String {
        let mut command = self.program(who);
        let output = command.args(arguments.split(' ')).arg("--home").arg(&self.home).output().unwrap();
        let Output { status, stdout, stderr } = output;
        let told = String::from_utf8([stdout, stderr].concat()).unwrap();
        assert!(status.success(), "{arguments}: {told}");
        told
    }

    /// Starts a server, lets `work` use it, and ends it in good order.
    fn serve(&self, who: As, more: &[&str], work: impl FnOnce(&Program)) {
        let mut command = self.program(who);
        let log = self.folder.path().join("stderr");
        let log = fs::File::options().create(true).append(true).open(log).unwrap();
        command.args(["--listen", "127.0.0.1:0"]).args(more).arg("--home").arg(&self.home).stderr(log);
        let server = Program::start(&mut command);
        work(&server);
        kill_process(Pid::from_child(server.child()), Signal::TERM).unwrap();
        assert_eq!(server.end(), Some(0));
    }

    fn change_everything(&self, who: As, session: u32) {
        // With its certificate, which is made here.
        self.serve(who, &[], |_| ());
        self.serve(who, &["--http"], |server| changes::make_all(server, &self.home, session));
        let told = fs::read_to_string(self.folder.path().join("stderr")).unwrap();
        assert!(!told.contains("not permitted") && !told.contains("ermission denied"), "{told}");
    }
}

#[needs_root]
#[test]
fn the_managers_user_makes_every_change_in_an_installed_home() {
    let scene = Scene::new();
    scene.change_everything(As::Manager, 0);
    installed::check(&scene.home);
}

#[needs_root]
#[test]
fn a_strict_umask_takes_nothing_from_the_manager() {
    let scene = Scene::new();
    scene.change_everything(As::Masked, 0);
    installed::check(&scene.home);
}

#[needs_root]
#[test]
fn what_is_made_as_root_is_the_managers() {
    let scene = Scene::new();
    scene.change_everything(As::Root, 0);
    installed::check(&scene.home);
    for arguments in ["user add rescue --generate", "token revoke --all", "security reset-config"] {
        scene.run(As::Root, arguments);
    }
    scene.run(As::Root, "user remove rescue");
    installed::check(&scene.home);
    // Numbers of what is made begin anew.
    fs::remove_file(scene.home.join("api/configuration/security/rbac.db")).unwrap();
    installed::restore_groups(&scene.home);
    scene.change_everything(As::Manager, 1);
    installed::check(&scene.home);
}

/// `etc/shared` alone is root's, and `etc` may not be written.
#[needs_root]
#[test]
fn groups_need_no_more_than_their_folder() {
    for etc in [0o770, 0o750] {
        let scene = Scene::new();
        for path in everything(&scene.home) {
            chown(path, Some(USER), Some(USER)).unwrap();
        }
        let (shared, above) = (scene.home.join("etc/shared"), scene.home.join("etc"));
        chown(&shared, Some(0), Some(USER)).unwrap();
        fs::set_permissions(&shared, Permissions::from_mode(0o770)).unwrap();
        if etc == 0o750 {
            chown(&above, Some(0), Some(USER)).unwrap();
        }
        fs::set_permissions(&above, Permissions::from_mode(etc)).unwrap();
        scene.serve(As::Manager, &["--http"], |server| changes::make_group(server, "newg"));
        let made = fs::metadata(shared.join("newg")).unwrap();
        assert_eq!((made.uid(), made.gid(), made.mode() & 0o777), (USER, USER, 0o700));
        let file = fs::metadata(shared.join("newg/agent.conf")).unwrap();
        assert_eq!((file.uid(), file.gid(), file.mode() & 0o777), (USER, USER, 0o660));
    }
}

/// `client.keys` belongs to root, in a folder that the manager's user may write.
#[needs_root]
#[test]
fn keys_of_roots_are_replaced_where_their_folder_allows_it() {
    let scene = Scene::new();
    let keys = scene.home.join("etc/client.keys");
    chown(&keys, Some(0), Some(USER)).unwrap();
    scene.change_everything(As::Manager, 0);
    assert_eq!(fs::metadata(&keys).unwrap().uid(), USER);
    installed::check(&scene.home);
}

/// As earlier versions and other programs leave them.
#[needs_root]
#[test]
fn a_start_as_root_gives_back_what_root_has_left() {
    let scene = Scene::new();
    scene.serve(As::Manager, &[], |_| ());
    let folder = scene.home.join("etc/shared/left");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("agent.conf"), "<agent_config/>").unwrap();
    fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
    fs::write(scene.home.join("queue/db/.wazuh-apid-agents.lock"), "").unwrap();
    let security = "api/configuration/security";
    let left = [
        format!("{security}/rbac.db"),
        format!("{security}/private_key.pem"),
        "api/configuration/ssl/server.key".to_owned(),
        "logs/api.log".to_owned(),
        "queue/db/.wazuh-apid-agents.lock".to_owned(),
        "queue/db/global.db".to_owned(),
        "etc/shared/left".to_owned(),
    ];
    for name in &left {
        let path = scene.home.join(name);
        chown(&path, Some(0), Some(0)).unwrap();
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    }
    let told = scene.run(As::Root, "--check");
    for name in &left {
        let line = told.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("{name}: {told}"));
        assert!(line.contains(&format!("cannot be used by uid {USER}")) && line.contains("as root gives it"), "{line}");
        assert_eq!(fs::metadata(scene.home.join(name)).unwrap().uid(), 0, "a check changes nothing");
    }
    scene.serve(As::Root, &[], |_| ());
    for name in &left {
        assert_eq!(fs::metadata(scene.home.join(name)).unwrap().uid(), USER, "{name}");
    }
    scene.change_everything(As::Manager, 0);
}

/// A link that leads out of the home is not followed.
#[needs_root]
#[test]
fn root_gives_away_nothing_outside_of_the_home() {
    let scene = Scene::new();
    let outside = scene.folder.path().join("outside");
    fs::write(&outside, "of roots").unwrap();
    fs::set_permissions(&outside, Permissions::from_mode(0o600)).unwrap();
    let lock = scene.home.join("queue/db/.wazuh-apid-agents.lock");
    std::os::unix::fs::symlink(&outside, &lock).unwrap();
    fs::hard_link(&outside, scene.home.join("queue/db/.wazuh-apid-fleet.json")).unwrap();
    scene.serve(As::Root, &["--http"], |_| ());
    assert_eq!(fs::metadata(&outside).unwrap().uid(), 0);
}

#[needs_root]
#[test]
fn a_check_says_as_whom_to_run() {
    let scene = Scene::new();
    let told = scene.run(As::Root, "--check");
    assert!(told.contains(&format!("to be served as uid {USER}")) && told.contains("runs as root"), "{told}");
    let told = scene.run(As::Manager, "--check");
    assert!(told.contains(&format!("to be served as uid {USER}, as whom this check runs")), "{told}");
    // Another user, who may not even enter the home, and one who may only read it.
    let as_stranger = || {
        let mut command = scene.program(As::Root);
        command.uid(USER + 1).gid(USER + 1).arg("--check").arg("--home").arg(&scene.home);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    let told = as_stranger();
    assert!(told.contains(&format!("this user (uid {})", USER + 1)) && told.contains("sudo -u wazuh"), "{told}");
    for path in everything(&scene.home) {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }
    let told = as_stranger();
    assert!(told.contains(&format!("the home is that of uid {USER}")), "{told}");
}

/// An empty directory that was made for a user.
#[needs_root]
#[test]
fn a_home_that_root_makes_in_a_users_directory_is_the_users() {
    for demo in [false, true] {
        let mut scene = Scene::new();
        scene.home = scene.folder.path().join("new");
        fs::create_dir(&scene.home).unwrap();
        chown(&scene.home, Some(USER), Some(USER)).unwrap();
        if demo {
            scene.run(As::Root, "demo --agents 5 --init");
        }
        scene.serve(As::Root, &["--init"], |_| ());
        for path in everything(&scene.home) {
            let found = fs::symlink_metadata(&path).unwrap();
            assert_eq!((found.uid(), found.gid()), (USER, USER), "{}", path.display());
        }
        scene.serve(As::Manager, &["--http"], |server| changes::make_group(server, "newg"));
    }
}

/// The permission bits of a file.
fn mode_of(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}
