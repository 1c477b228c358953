//! Rules, decoders and lists of a home: what is seen of files that change, who may see what, and what is refused.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use apid_testing::daemons::daemon;
use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};

const XML: &str = "application/octet-stream";

/// A home whose files of the ruleset are these.
async fn start(files: &[(&str, &str)]) -> InProcess {
    let (folder, home) = homes::without_ruleset();
    for directory in ["etc/rules", "etc/decoders", "etc/lists", "ruleset/rules", "ruleset/decoders"] {
        fs::create_dir_all(home.root().join(directory)).unwrap();
    }
    for (path, text) in files {
        let path = home.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    InProcess::on((folder, home), |_| {}).await
}

fn rule(id: u32, level: u32) -> String {
    format!("<group name=\"test,\"><rule id=\"{id}\" level=\"{level}\"><description>d</description></rule></group>\n")
}

/// The member of each item of a list.
fn each<'r>(reply: &'r Value, member: &str) -> Vec<&'r Value> {
    reply["data"]["affected_items"].as_array().unwrap().iter().map(|item| &item[member]).collect()
}

async fn levels(server: &InProcess) -> Vec<i64> {
    let (status, reply) = server.get("/rules").await;
    assert_eq!(status, 200, "{reply}");
    each(&reply, "level").into_iter().map(|level| level.as_i64().unwrap()).collect()
}

async fn put(caller: &Caller, path: &str, text: &str) -> Value {
    let reply = caller.send("PUT", path, Some((XML, text.as_bytes().to_vec()))).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json()
}

/// Code and id of the only failed item.
fn failed(reply: &Value) -> (i64, &str) {
    let item = &reply["data"]["failed_items"][0];
    (item["error"]["code"].as_i64().unwrap_or_default(), item["id"][0].as_str().unwrap_or_default())
}

#[tokio::test]
async fn a_home_without_files_has_no_rules() {
    let (folder, home) = homes::without_ruleset();
    let server = InProcess::on((folder, home), |_| {}).await;
    for (path, message) in [
        ("/rules", "No rule was returned"),
        ("/rules/groups", "No groups in rules were returned"),
        ("/rules/requirement/mitre", "No rule was returned"),
        ("/rules/files", "No rule files were returned"),
        ("/decoders", "No decoder was returned"),
        ("/decoders/parents", "No decoder was returned"),
        ("/decoders/files", "No decoder files were returned"),
        ("/lists", "No list was returned"),
        ("/lists/files", "No path was returned"),
    ] {
        let (status, reply) = server.get(path).await;
        assert_eq!(
            (status, &reply["message"], &reply["data"]["total_affected_items"]),
            (200, &json!(message), &json!(0))
        );
    }
    let (_, reply) = server.get("/rules/5710").await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1208);
}

#[tokio::test]
async fn a_new_home_has_rules_that_work_at_once() {
    let (folder, home) = homes::new();
    let server = InProcess::on((folder, home), |_| {}).await;
    for path in ["/rules?group=sshd", "/rules/groups", "/rules/files", "/decoders", "/decoders/files"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
        assert!(reply["data"]["total_affected_items"].as_u64() > Some(0), "{path}: {reply}");
    }
    let event = "Oct 10 08:15:01 web1 sshd[812]: Failed password for ann from 203.0.113.7 port 40022 ssh2";
    let question = json!({"event": event, "log_format": "syslog", "location": "/var/log/auth.log"}).to_string();
    let caller = server.admin();
    let reply = caller.send("PUT", "/logtest", Some(("application/json", question.into_bytes()))).await.json();
    let output = &reply["data"]["output"];
    assert_eq!(output["decoder"]["name"], "sshd", "{reply}");
    assert_eq!(output["data"]["srcip"], "203.0.113.7");
    assert_eq!(output["rule"]["level"], 5, "{reply}");
    // A restart applies it.
    let reply = caller.send("PUT", "/manager/restart", None).await;
    assert_eq!(reply.status, 202, "{}", reply.text);
    let (_, reply) = server.get("/manager/configuration/validation").await;
    assert_eq!(reply["data"]["affected_items"][0]["status"], "OK", "{reply}");
}

#[tokio::test]
async fn every_change_of_a_file_is_seen_at_once() {
    let server = start(&[("etc/rules/a.xml", &rule(1, 1))]).await;
    let file = server.file("etc/rules/a.xml");
    for round in 0..100 {
        let level = 2 + round % 8;
        // In place, with the same size.
        fs::write(&file, rule(1, level)).unwrap();
        assert_eq!(levels(&server).await, [i64::from(level)]);
    }
    fs::rename(&file, file.with_extension("off")).unwrap();
    assert_eq!(levels(&server).await, Vec::<i64>::new());
    fs::rename(file.with_extension("off"), server.file("etc/rules/b.xml")).unwrap();
    assert_eq!(levels(&server).await.len(), 1);
    // A directory that the configuration names appears.
    fs::remove_dir_all(server.file("ruleset/rules")).unwrap();
    assert_eq!(levels(&server).await.len(), 1);
    fs::create_dir_all(server.file("ruleset/rules")).unwrap();
    fs::write(server.file("ruleset/rules/c.xml"), rule(2, 0)).unwrap();
    assert_eq!(levels(&server).await.len(), 2);
    let configuration = fs::read_to_string(server.home().ossec_conf()).unwrap();
    let excluded = configuration.replace("</ruleset>", "<rule_exclude>c.xml</rule_exclude></ruleset>");
    fs::write(server.home().ossec_conf(), &excluded).unwrap();
    let (_, reply) = server.get("/rules?status=disabled").await;
    assert_eq!(each(&reply, "id"), [2]);
    fs::write(server.home().ossec_conf(), "<ossec_config></ossec_config>").unwrap();
    let (status, reply) = server.get("/rules").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1106)));
    let (status, reply) = server.get("/decoders").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1106)));
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_with_its_place() {
    let server = start(&[("etc/rules/a.xml", &rule(1, 1)), ("etc/lists/keys", "a:b\n")]).await;
    for (text, problem) in [
        (&b"<group name=\"x\">\n<rule id=\"1\" level=\"1\">\n"[..], "mismatched tag: line 6"),
        (b"<group name=\"x\">\xff</group>", "byte 16 is not UTF-8"),
        (
            b"<group name=\"x\"><rule id=\"one\" level=\"1\"></rule></group>",
            "the attribute id=\"one\", which is no number",
        ),
    ] {
        fs::write(server.file("etc/rules/b.xml"), text).unwrap();
        let (status, reply) = server.get("/rules").await;
        assert_eq!((status, &reply["error"]), (400, &json!(1113)));
        let detail = reply["detail"].as_str().unwrap();
        assert!(
            detail.starts_with("XML syntax error: WAZUH_HOME/etc/rules/b.xml: ") && detail.contains(problem),
            "{detail}"
        );
        // Its name is known all the same, and its text.
        let (_, reply) = server.get("/rules/files").await;
        assert_eq!(each(&reply, "filename"), ["a.xml", "b.xml"]);
        let raw = server.admin().send("GET", "/rules/files/b.xml?raw=true", None).await;
        assert_eq!((raw.status, raw.text), (200, String::from_utf8_lossy(text).into_owned()));
    }
    let (_, reply) = server.get("/rules/files/b.xml").await;
    assert_eq!(reply["data"]["affected_items"][0]["group"]["rule"]["@id"], "one");
    fs::write(server.file("etc/rules/b.xml"), "<group name=\"x\">").unwrap();
    let (_, reply) = server.get("/rules/files/b.xml").await;
    assert_eq!(failed(&reply), (1413, "b.xml"));
    // A hole takes no room on the disk.
    fs::File::create(server.file("etc/rules/b.xml")).unwrap().set_len((64 << 20) + 1).unwrap();
    let (status, reply) = server.get("/rules").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1201)));
    let (status, reply) = server.get("/rules/files/b.xml?raw=true").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1201)));
    fs::remove_file(server.file("etc/rules/b.xml")).unwrap();
    assert_eq!(levels(&server).await, [1]);

    fs::write(server.file("etc/decoders/b.xml"), "<decoder></decoder>").unwrap();
    let (status, reply) = server.get("/decoders").await;
    assert_eq!((status, &reply["error"]), (500, &json!(1501)));
    fs::write(server.file("etc/lists/bad"), "a\n").unwrap();
    let (status, reply) = server.get("/lists").await;
    assert_eq!((status, &reply["detail"]), (400, &json!("Bad format in CDB list WAZUH_HOME/etc/lists/bad")));
    let (_, reply) = server.get("/lists/files/bad").await;
    assert_eq!(failed(&reply), (1800, "bad"));
    let (_, reply) = server.get("/lists/files/keys").await;
    assert_eq!(reply["data"]["affected_items"], json!([{"a": "b"}]));
}

#[tokio::test]
async fn nothing_is_read_or_written_outside_of_the_home() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.xml"), rule(9, 9)).unwrap();
    fs::write(outside.path().join("secret"), "password:1").unwrap();
    let server = start(&[("etc/rules/a.xml", &rule(1, 1)), ("etc/lists/keys", "a:b\n")]).await;
    symlink(outside.path().join("secret.xml"), server.file("etc/rules/link.xml")).unwrap();
    symlink(outside.path().join("secret"), server.file("etc/lists/link")).unwrap();
    symlink(outside.path(), server.file("etc/lists/folder")).unwrap();
    fs::hard_link(outside.path().join("secret.xml"), server.file("etc/rules/hard.xml")).ok();
    fs::create_dir(server.file("etc/rules/folder.xml")).unwrap();
    let (_, reply) = server.get("/rules").await;
    assert_eq!(each(&reply, "id"), [1]);
    let (_, reply) = server.get("/lists/files").await;
    assert_eq!(each(&reply, "filename"), ["keys"]);
    for path in ["/rules/files/link.xml?raw=true", "/lists/files/link?raw=true", "/lists/files/secret?raw=true"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(1)), "{path}");
    }
    for path in [
        "/rules/files/a.xml?relative_dirname=etc/rules/../../..&raw=true",
        "/rules/files/..%2F..%2Fossec.conf?raw=true",
        "/lists/files/..%2F..%2Fossec.conf",
    ] {
        assert!(matches!(server.admin().send("GET", path, None).await.status, 400 | 404), "{path}");
    }
    // What lies in the place of a file is not written through.
    let reply = put(server.admin(), "/rules/files/link.xml?overwrite=true", &rule(2, 2)).await;
    assert_eq!(failed(&reply), (1006, "etc/rules/link.xml"));
    assert_eq!(fs::read_to_string(outside.path().join("secret.xml")).unwrap(), rule(9, 9));
    fs::rename(server.file("etc/rules"), server.file("etc/moved")).unwrap();
    symlink(outside.path(), server.file("etc/rules")).unwrap();
    let reply = put(server.admin(), "/rules/files/new.xml", &rule(2, 2)).await;
    assert_eq!(failed(&reply), (1006, "etc/rules/new.xml"));
    let (_, reply) = server.ask("DELETE", "/rules/files/secret.xml", None).await;
    assert_eq!(failed(&reply).1, "etc/rules/secret.xml");
    assert!(outside.path().join("secret.xml").exists() && !outside.path().join("new.xml").exists());
}

/// A caller who may do this to these.
async fn caller(server: &InProcess, actions: &[&str], resources: &[&str]) -> Caller {
    let post = async |path: &str, body: Option<Value>| {
        let (_, reply) = server.ask("POST", path, body).await;
        reply["data"]["affected_items"][0]["id"].as_i64().unwrap()
    };
    let role = post("/security/roles", Some(json!({"name": "limited"}))).await;
    let policy = json!({"actions": actions, "resources": resources, "effect": "allow"});
    let policy = post("/security/policies", Some(json!({"name": "limited", "policy": policy}))).await;
    post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    let user = post("/security/users", Some(json!({"username": "limited", "password": "Some.Pass1"}))).await;
    post(&format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.app().auth().issue("limited").await.unwrap().unwrap();
    server.caller(format!("Bearer {token}"))
}

#[tokio::test]
async fn callers_see_the_files_that_they_may_see() {
    let other = rule(2, 2).replace("test,", "other,pci_dss_1,");
    let server = start(&[
        ("etc/rules/a.xml", &rule(1, 1)),
        ("etc/rules/b.xml", &other),
        ("etc/lists/keys", "a:b\n"),
        ("etc/lists/more", "c:d\n"),
    ])
    .await;
    let resources = ["rule:file:a.xml", "list:file:keys"];
    let caller = caller(&server, &["rules:read", "lists:read"], &resources).await;
    // What others were told is not told to this caller.
    for path in ["/rules", "/rules/groups", "/rules/requirement/pci_dss", "/rules/files", "/lists", "/lists/files"] {
        let (_, all) = server.get(path).await;
        let (status, seen) = caller.get(path).await;
        assert_eq!(status, 200);
        let count = |reply: &Value| reply["data"]["total_affected_items"].as_i64().unwrap();
        assert!(count(&seen) < count(&all), "{path}: {seen}");
    }
    let (_, reply) = caller.get("/rules?rule_ids=1,2").await;
    assert_eq!((each(&reply, "id"), &reply["data"]["failed_items"][0]["id"]), (vec![&json!(1)], &json!([2])));
    let (_, reply) = caller.get("/rules/files?filename=a.xml,b.xml").await;
    assert_eq!((each(&reply, "filename"), failed(&reply)), (vec![&json!("a.xml")], (4000, "b.xml")));
    for (method, path) in [
        ("GET", "/rules/files/b.xml"),
        ("GET", "/lists/files/more"),
        ("GET", "/decoders"),
        ("DELETE", "/rules/files/a.xml"),
    ] {
        let (status, reply) = caller.ask(method, path, None).await;
        assert_eq!((status, &reply["error"]), (403, &json!(4000)), "{method} {path}");
    }
    let reply = caller.send("PUT", "/rules/files/c.xml", Some((XML, rule(3, 3).into_bytes()))).await;
    assert_eq!(reply.status, 403);
}

#[tokio::test]
async fn an_upload_replaces_a_file_whole_or_leaves_it() {
    let server = start(&[("etc/rules/a.xml", &rule(1, 1)), ("etc/lists/sub/keys", "a:b\n")]).await;
    let admin = server.admin();
    let text = |path: &str| fs::read_to_string(server.file(path)).unwrap();
    let reply = put(admin, "/rules/files/a.xml", &rule(1, 2)).await;
    assert_eq!((failed(&reply), text("etc/rules/a.xml")), ((1905, "etc/rules/a.xml"), rule(1, 1)));
    let reply = put(admin, "/rules/files/a.xml?overwrite=true", "<group name=\"a\">\n<rule>\n</group>").await;
    assert_eq!((failed(&reply), text("etc/rules/a.xml")), ((1113, "etc/rules/a.xml"), rule(1, 1)));
    let message = &reply["data"]["failed_items"][0]["error"]["message"];
    assert_eq!(message, "XML syntax error: mismatched tag: line 3, column 2");
    let reply = put(admin, "/rules/files/a.xml?overwrite=true", &rule(1, 2)).await;
    assert_eq!((&reply["data"]["affected_items"], levels(&server).await), (&json!(["etc/rules/a.xml"]), vec![2]));
    let mode = fs::metadata(server.file("etc/rules/a.xml")).unwrap().permissions().mode();
    assert_eq!((mode & 0o777, fs::read_dir(server.file("etc/rules")).unwrap().count()), (0o660, 1));

    for (path, code) in [
        ("/rules/files/a.xml?relative_dirname=ruleset/rules&overwrite=true", 1210),
        ("/rules/files/a.xml?relative_dirname=etc/decoders", 1209),
        ("/decoders/files/a.xml?relative_dirname=ruleset/decoders", 1506),
        ("/decoders/files/a.xml?relative_dirname=etc/rules", 1505),
    ] {
        assert_eq!(failed(&put(admin, path, &rule(2, 2)).await).0, code, "{path}");
        let (_, reply) = server.ask("DELETE", path.split('&').next().unwrap(), None).await;
        assert_eq!(failed(&reply).0, code, "{path}");
    }
    fs::remove_dir_all(server.file("etc/decoders")).unwrap();
    assert_eq!(failed(&put(admin, "/decoders/files/a.xml", "<decoder name=\"a\"/>").await).0, 1507);

    assert_eq!(failed(&put(admin, "/lists/files/keys", "c:d\n").await), (1805, "etc/lists/keys"));
    let reply = put(admin, "/lists/files/more", "c:d\n").await;
    assert_eq!(reply["data"]["affected_items"], json!(["etc/lists/more"]));
    fs::write(server.file("etc/lists/more.cdb"), "compiled").unwrap();
    assert_eq!(failed(&put(admin, "/lists/files/more?overwrite=true", "c\n").await), (1800, "etc/lists/more"));
    assert_eq!(text("etc/lists/more"), "c:d\n");
    let (_, reply) = server.ask("DELETE", "/lists/files/more", None).await;
    assert_eq!(reply["data"]["affected_items"], json!(["etc/lists/more"]));
    assert!(!server.file("etc/lists/more.cdb").exists());
    let (_, reply) = server.ask("DELETE", "/lists/files/more", None).await;
    assert_eq!(failed(&reply), (1906, "etc/lists/more"));
    // As it is read, not as it is written.
    let reply = admin.send("PUT", "/rules/files/x.xml", Some((XML, b"<a>\xff</a>".to_vec()))).await;
    assert_eq!((reply.status, &reply.json()["error"]), (400, &json!(1911)));
}

#[tokio::test]
async fn overwriting_takes_the_permission_to_delete() {
    let old = rule(1, 1);
    let files =
        [("etc/rules/a.xml", old.as_str()), ("etc/rules/b.xml", "<group name=\"b\"/>"), ("etc/lists/keys", "a:b\n")];
    let server = start(&files).await;
    let actions = ["rules:update", "rules:delete", "lists:update"];
    let caller = caller(&server, &actions, &["*:*:*", "rule:file:b.xml"]).await;
    for (path, text, file) in [
        ("/rules/files/a.xml?overwrite=true", rule(1, 2), "etc/rules/a.xml"),
        ("/lists/files/keys?overwrite=true", "c:d\n".to_owned(), "etc/lists/keys"),
    ] {
        let before = fs::read_to_string(server.file(file)).unwrap();
        assert_eq!(failed(&put(&caller, path, &text).await), (4000, file), "{path}");
        assert_eq!(fs::read_to_string(server.file(file)).unwrap(), before, "{path}");
    }
    for (path, text, file) in [
        ("/rules/files/b.xml?overwrite=true", rule(2, 2), "etc/rules/b.xml"),
        ("/rules/files/c.xml?overwrite=true", rule(3, 3), "etc/rules/c.xml"),
        ("/lists/files/more?overwrite=true", "c:d\n".to_owned(), "etc/lists/more"),
    ] {
        assert_eq!(put(&caller, path, &text).await["data"]["affected_items"], json!([file]), "{path}");
        assert_eq!(fs::read_to_string(server.file(file)).unwrap(), text, "{path}");
    }
    // Without it there is nothing to delete.
    let reply = put(&caller, "/rules/files/a.xml", &rule(1, 2)).await;
    assert_eq!(failed(&reply), (1905, "etc/rules/a.xml"));
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_manager_is_asked_whether_it_loads_an_upload() {
    let server = start(&[("etc/rules/a.xml", &rule(1, 1))]).await;
    let (rules, file) = (server.file("etc/rules"), server.file("etc/rules/a.xml"));
    fs::create_dir_all(server.home().sockets_dir()).unwrap();
    daemon(server.home().auth_socket(), |_| String::new());
    // Its logtest is not there: nothing is taken, and nothing is left.
    for path in ["/rules/files/b.xml", "/rules/files/a.xml?overwrite=true"] {
        let reply = server.admin().send("PUT", path, Some((XML, rule(2, 2).into_bytes()))).await;
        assert_eq!((reply.status, &reply.json()["error"]), (500, &json!(1121)), "{}", reply.text);
        assert_eq!((names(&rules), fs::read_to_string(&file).unwrap()), (vec!["a.xml".to_owned()], rule(1, 1)));
    }
    // What it finds when it is asked decides.
    let folder = rules.clone();
    daemon(server.home().logtest_socket(), move |question| {
        let question: Value = serde_json::from_str(question).unwrap();
        assert_eq!(
            (&question["command"], &question["parameters"]["event"]),
            (&json!("log_processing"), &json!("Hello"))
        );
        let is_bad = names(&folder).iter().any(|name| {
            name.ends_with(".xml") && fs::read_to_string(folder.join(name)).unwrap().contains("level=\"17\"")
        });
        json!({"error": 0, "data": {"messages": [], "codemsg": if is_bad { -1 } else { 0 }}}).to_string()
    });
    for path in ["/rules/files/b.xml", "/rules/files/a.xml?overwrite=true"] {
        assert_eq!(failed(&put(server.admin(), path, &rule(2, 17)).await).0, 1113);
        assert_eq!((names(&rules), fs::read_to_string(&file).unwrap()), (vec!["a.xml".to_owned()], rule(1, 1)));
        assert_eq!(put(server.admin(), path, &rule(2, 2)).await["error"], 0);
        fs::remove_file(rules.join("b.xml")).ok();
    }
    assert_eq!((names(&rules), fs::read_to_string(&file).unwrap()), (vec!["a.xml".to_owned()], rule(2, 2)));
}

#[tokio::test]
async fn files_of_one_name_are_told_apart_by_their_directory() {
    let server = start(&[("ruleset/rules/a.xml", &rule(1, 1)), ("etc/rules/a.xml", &rule(2, 2))]).await;
    for (path, id) in [
        ("/rules/files/a.xml", "2"),
        ("/rules/files/a.xml?relative_dirname=etc/rules", "2"),
        ("/rules/files/a.xml?relative_dirname=ruleset/rules", "1"),
    ] {
        let (_, reply) = server.get(path).await;
        assert_eq!(reply["data"]["affected_items"][0]["group"]["rule"]["@id"], id, "{path}");
    }
    let (_, reply) = server.get("/rules?relative_dirname=etc/rules").await;
    assert_eq!(each(&reply, "id"), [2]);
    let (_, reply) = server.get("/rules/files?relative_dirname=ruleset/rules").await;
    assert_eq!(reply["data"]["total_affected_items"], 1);
    assert_eq!(server.get("/rules/files?status=custom").await.1["error"], 1202);
}
