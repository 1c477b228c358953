//! Links, pipes and files with two names in a home: no request reads or writes what lies outside, whatever is swapped
//! meanwhile.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use apid_testing::{InProcess, homes};
use rustix::fs::{CWD, Mode, RenameFlags, mkfifoat, renameat_with};
use serde_json::{Value, json};
use tempfile::TempDir;

const SECRET: &str = "<agent_config><labels><label key=\"k\">secret</label></labels></agent_config>";
const UPLOADED: &str = "<agent_config><client_buffer/></agent_config>";

/// A server whose home has the group `web`, and a folder outside of the home with an `agent.conf`.
struct Scene {
    server: InProcess,
    outside: TempDir,
}

impl Scene {
    async fn start() -> Self {
        let (server, outside) = (InProcess::on(homes::new(), |_| {}).await, tempfile::tempdir().unwrap());
        fs::write(outside.path().join("agent.conf"), SECRET).unwrap();
        let (status, reply) = server.ask("POST", "/groups", Some(json!({"group_id": "web"}))).await;
        assert_eq!(status, 200, "{reply}");
        Self { server, outside }
    }

    fn secret(&self) -> PathBuf {
        self.outside.path().join("agent.conf")
    }

    fn web(&self) -> PathBuf {
        self.server.home().group_dir("web")
    }

    fn configuration(&self) -> PathBuf {
        self.web().join("agent.conf")
    }

    /// Status and error of a reply, whose text has nothing of what is outside.
    async fn ask(&self, method: &str, path: &str) -> (u16, Value) {
        let body = (method == "PUT").then(|| ("application/xml", UPLOADED.into()));
        let reply = self.server.admin().send(method, path, body).await;
        assert!(!reply.text.contains("secret"), "{method} {path}: {}", reply.text);
        let error = serde_json::from_str(&reply.text).map_or(Value::Null, |reply: Value| reply["error"].clone());
        (reply.status, error)
    }

    /// The hashes of the files of the group `web` by name.
    async fn hash(&self, name: &str) -> Value {
        let (status, reply) = self.server.get(&format!("/groups/web/files?q=filename={name}")).await;
        assert_eq!(status, 200, "{reply}");
        reply["data"]["affected_items"][0]["hash"].clone()
    }

    fn assert_untouched(&self) {
        assert_eq!(fs::read_to_string(self.secret()).unwrap(), SECRET);
        assert_eq!(fs::read_dir(self.outside.path()).unwrap().count(), 1);
    }

    /// What every request about the file answers that cannot be read.
    async fn assert_unreadable(&self) {
        for path in ["configuration", "files/agent.conf", "files/agent.conf?raw=true"] {
            assert_eq!(self.ask("GET", &format!("/groups/web/{path}")).await, (400, json!(1006)), "{path}");
        }
        assert_eq!(self.hash("agent.conf").await, Value::Null);
    }
}

fn replace_by(place: &Path, make: impl FnOnce(&Path)) {
    fs::remove_file(place).unwrap();
    make(place);
}

#[tokio::test]
async fn a_linked_configuration_is_neither_read_nor_written() {
    let scene = Scene::start().await;
    replace_by(&scene.configuration(), |place| symlink(scene.secret(), place).unwrap());
    scene.assert_unreadable().await;
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await, (500, json!(1016)));
    assert!(scene.configuration().is_symlink());
    scene.assert_untouched();
    // Nothing is left that would be in the way of others, and the file itself can be put there again.
    assert_eq!(scene.ask("PUT", "/groups/default/configuration").await.0, 200);
    fs::remove_file(scene.configuration()).unwrap();
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await.0, 200);
    assert_eq!(scene.ask("GET", "/groups/web/configuration").await.0, 200);
}

#[tokio::test]
async fn a_link_within_the_home_is_a_link_too() {
    let scene = Scene::start().await;
    let keys = scene.server.home().client_keys();
    replace_by(&scene.configuration(), |place| symlink("../../client.keys", place).unwrap());
    scene.assert_unreadable().await;
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await, (500, json!(1016)));
    assert_eq!(fs::read_to_string(keys).unwrap(), "");
}

#[tokio::test]
async fn a_linked_folder_is_no_group() {
    let scene = Scene::start().await;
    fs::rename(scene.web(), scene.outside.path().join("web")).unwrap();
    fs::rename(scene.secret(), scene.outside.path().join("web/agent.conf")).unwrap();
    symlink(scene.outside.path().join("web"), scene.web()).unwrap();
    for path in ["configuration", "files/agent.conf", "files/agent.conf?raw=true"] {
        assert_eq!(scene.ask("GET", &format!("/groups/web/{path}")).await, (404, json!(1710)), "{path}");
    }
    let (_, reply) = scene.server.get("/groups/web/files").await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1710);
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await, (404, json!(1710)));
    let (_, reply) = scene.server.get("/groups?select=name").await;
    assert_eq!(reply["data"]["affected_items"], json!([{"name": "default"}]));
    let (_, reply) = scene.server.ask("DELETE", "/groups?groups_list=web", None).await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1710);
    assert_eq!(fs::read_to_string(scene.outside.path().join("web/agent.conf")).unwrap(), SECRET);
    assert_eq!(fs::read_dir(scene.outside.path().join("web")).unwrap().count(), 1);
}

/// The folder of all groups is a link from some moment on: a server does not start on such a home.
#[tokio::test]
async fn a_link_on_the_way_to_the_groups_is_refused() {
    let scene = Scene::start().await;
    let shared = scene.server.home().shared_dir();
    let moved = scene.outside.path().join("shared");
    fs::rename(&shared, &moved).unwrap();
    fs::write(moved.join("web/agent.conf"), SECRET).unwrap();
    symlink(&moved, &shared).unwrap();
    for (method, path) in [
        ("GET", "/groups"),
        ("GET", "/groups/web/files/agent.conf?raw=true"),
        ("GET", "/groups/web/configuration"),
        ("PUT", "/groups/web/configuration"),
    ] {
        let (status, error) = scene.ask(method, path).await;
        assert!(status >= 400, "{method} {path}: {status} {error}");
    }
    let (status, _) = scene.server.ask("POST", "/groups", Some(json!({"group_id": "new"}))).await;
    assert!(status >= 400);
    scene.server.ask("DELETE", "/groups?groups_list=all", None).await;
    assert_eq!(fs::read_to_string(moved.join("web/agent.conf")).unwrap(), SECRET);
    assert!(!moved.join("new").exists());
    let error = apid_store::homes::open(scene.server.home().root()).unwrap_err().to_string();
    assert!(error.contains("etc/shared: a symbolic link"), "{error}");
}

#[tokio::test]
async fn a_file_with_two_names_is_not_served_and_its_other_name_not_written() {
    let scene = Scene::start().await;
    replace_by(&scene.configuration(), |place| fs::hard_link(scene.secret(), place).unwrap());
    scene.assert_unreadable().await;
    let (_, reply) = scene.server.get("/groups?groups_list=web").await;
    assert_eq!(reply["data"]["affected_items"][0]["configSum"], Value::Null);
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await.0, 200);
    scene.assert_untouched();
    assert_eq!(fs::metadata(scene.configuration()).unwrap().nlink(), 1);
    assert_eq!(scene.ask("GET", "/groups/web/configuration").await.0, 200);
}

#[tokio::test]
async fn a_pipe_or_a_socket_blocks_nobody() {
    let scene = Scene::start().await;
    let pipe = |place: &Path| mkfifoat(CWD, place, Mode::from_raw_mode(0o600)).unwrap();
    replace_by(&scene.configuration(), pipe);
    scene.assert_unreadable().await;
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await, (500, json!(1016)));
    replace_by(&scene.configuration(), |place| drop(std::os::unix::net::UnixListener::bind(place).unwrap()));
    scene.assert_unreadable().await;
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await, (500, json!(1016)));
    // The draft of an upload, which everybody knows the name of.
    replace_by(&scene.configuration(), |_| {});
    pipe(&scene.web().join(".agent.conf.new"));
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await.0, 200);
    symlink(scene.secret(), scene.web().join(".agent.conf.new")).unwrap();
    assert_eq!(scene.ask("PUT", "/groups/web/configuration").await.0, 200);
    scene.assert_untouched();
}

#[tokio::test]
async fn a_pipe_in_the_place_of_a_file_that_every_request_looks_at_blocks_nobody() {
    let scene = Scene::start().await;
    let home = scene.server.home();
    let pipe = |place: &Path| mkfifoat(CWD, place, Mode::from_raw_mode(0o600)).unwrap();
    replace_by(&home.private_key(), pipe);
    pipe(&home.security_yaml());
    // What was read of them before stays in force.
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert_eq!(scene.ask("GET", "/groups").await.0, 200);
    assert_eq!(scene.ask("GET", "/security/config").await.0, 200);
    replace_by(&home.ossec_conf(), pipe);
    scene.ask("GET", "/agents").await;
    replace_by(&home.client_keys(), pipe);
    assert_eq!(scene.ask("GET", "/agents").await.0, 500);
}

#[tokio::test]
async fn files_beside_the_groups_are_not_read_through_links() {
    let scene = Scene::start().await;
    let home = scene.server.home();
    for file in [home.ar_conf(), home.agent_template()] {
        replace_by(&file, |place| symlink(scene.secret(), place).unwrap());
    }
    assert_eq!(scene.ask("GET", "/groups/web/files/ar.conf?raw=true").await, (400, json!(1006)));
    assert_eq!(scene.hash("ar.conf").await, Value::Null);
    let (status, reply) = scene.server.ask("POST", "/groups", Some(json!({"group_id": "new"}))).await;
    assert_eq!((status, &reply["error"]), (500, &json!(1005)));
    assert!(!home.group_dir("new").exists());
    scene.assert_untouched();
}

#[tokio::test]
async fn deleting_a_group_removes_links_and_not_what_they_lead_to() {
    let scene = Scene::start().await;
    let web = scene.web();
    symlink(scene.outside.path(), web.join("folder")).unwrap();
    symlink(scene.secret(), web.join("file")).unwrap();
    fs::hard_link(scene.secret(), web.join("twin")).unwrap();
    fs::create_dir_all(web.join("a/b")).unwrap();
    symlink(scene.outside.path(), web.join("a/b/folder")).unwrap();
    // What an interrupted deletion would have left, as a link.
    let etc = scene.server.file("etc");
    symlink(scene.outside.path(), etc.join(".wazuh-apid-old.web")).unwrap();
    let (status, reply) = scene.server.ask("DELETE", "/groups?groups_list=web", None).await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!(["web"])));
    assert!(!web.exists() && etc.join(".wazuh-apid-old.web").symlink_metadata().is_err());
    scene.assert_untouched();
    // And of a new one that is made where a link is.
    symlink(scene.outside.path(), etc.join(".wazuh-apid-new.web")).unwrap();
    let (status, reply) = scene.server.ask("POST", "/groups", Some(json!({"group_id": "web"}))).await;
    assert_eq!(status, 200, "{reply}");
    assert!(etc.join(".wazuh-apid-new.web").symlink_metadata().is_err());
    scene.assert_untouched();
}

#[tokio::test]
async fn the_security_configuration_is_not_written_through_a_link() {
    let scene = Scene::start().await;
    let (server, target) = (&scene.server, scene.outside.path().join("agent.conf"));
    let text = "auth_token_exp_timeout: 900\n";
    fs::write(&target, text).unwrap();
    symlink(&target, server.home().security_yaml()).unwrap();
    let key = fs::read(server.home().private_key()).unwrap();
    let body = json!({"auth_token_exp_timeout": 600});
    let (status, reply) = server.ask("PUT", "/security/config", Some(body)).await;
    assert_eq!((status, &reply["error"]), (500, &json!(1006)));
    assert_eq!(fs::read_to_string(&target).unwrap(), text);
    assert_eq!(fs::read(server.home().private_key()).unwrap(), key);
    // No more than the key files are, of which none is replaced then.
    fs::remove_file(server.home().security_yaml()).unwrap();
    let public = server.home().public_key();
    fs::rename(&public, scene.outside.path().join("public")).unwrap();
    let before = fs::read(scene.outside.path().join("public")).unwrap();
    symlink(scene.outside.path().join("public"), &public).unwrap();
    let (status, _) = server.ask("DELETE", "/security/config", None).await;
    assert_eq!(status, 500);
    assert_eq!(fs::read(scene.outside.path().join("public")).unwrap(), before);
    assert_eq!(fs::read(server.home().private_key()).unwrap(), key);
}

/// While the folder of a group is swapped for a link to a folder outside, and back, all the time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_from_outside_is_served_or_written_while_a_folder_is_swapped_for_a_link() {
    let scene = Scene::start().await;
    let (web, link) = (scene.web(), scene.server.home().shared_dir().join(".link"));
    fs::write(web.join("notes.txt"), "notes").unwrap();
    symlink(scene.outside.path(), &link).unwrap();
    let is_done = Arc::new(AtomicBool::new(false));
    let swapping = std::thread::spawn({
        let is_done = Arc::clone(&is_done);
        move || {
            // Until the end, or until the group is deleted.
            while !is_done.load(Ordering::Relaxed)
                && renameat_with(CWD, &link, CWD, &web, RenameFlags::EXCHANGE).is_ok()
            {
                std::thread::yield_now();
            }
        }
    });
    let (mut served, mut missed, mut written) = (0, 0, 0);
    for turn in 0..200 {
        for path in
            ["/groups/web/files/agent.conf?raw=true", "/groups/web/configuration", "/groups/web/files", "/groups"]
        {
            match scene.ask("GET", path).await.0 {
                200 => served += 1,
                _ => missed += 1,
            }
        }
        if turn % 8 == 0 && scene.ask("PUT", "/groups/web/configuration").await.0 == 200 {
            written += 1;
        }
        scene.assert_untouched();
    }
    // The group is deleted while it goes on, whether or not it is a link at that moment.
    let (_, reply) = scene.server.ask("DELETE", "/groups?groups_list=web", None).await;
    is_done.store(true, Ordering::Relaxed);
    swapping.join().unwrap();
    assert!(served > 0 && missed + served == 800, "{served} served, {missed} missed, {written} written; {reply}");
    scene.assert_untouched();
}
