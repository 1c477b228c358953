//! Reading groups and everything about all agents, from the request to the reply.

use std::fs;
use std::ops::Deref;
use std::path::PathBuf;

use apid_testing::{InProcess, homes};
use serde_json::{Value, json};
use shared_files::needs_shared;

/// A server on a home with agents and groups.
struct Scene {
    server: InProcess,
    shared: PathBuf,
}

impl Deref for Scene {
    type Target = InProcess;

    fn deref(&self) -> &InProcess {
        &self.server
    }
}

impl Scene {
    async fn start(agents: u32) -> Self {
        let (folder, home) = homes::with_agents(agents);
        for group in ["webservers", "dbservers", "linux", "windows"] {
            fs::create_dir_all(home.group_dir(group)).unwrap();
        }
        Self::of(InProcess::on((folder, home), |_| {}).await)
    }

    fn of(server: InProcess) -> Self {
        Self { shared: server.home().shared_dir(), server }
    }

    /// Status, media type and text.
    async fn text(&self, path: &str) -> (u16, String, String) {
        // As the server's front does it before the router.
        let path = path.replace('>', "%3E").replace('<', "%3C");
        let reply = self.server.admin().send("GET", &path, None).await;
        (reply.status, reply.header("content-type").to_owned(), reply.text)
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        let (status, _, text) = self.text(path).await;
        (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}: {text}")))
    }

    async fn items(&self, path: &str) -> Value {
        let (status, reply) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {reply}");
        reply["data"]["affected_items"].clone()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.shared.join(path), text).unwrap();
    }
}

/// The values of one field.
fn column(items: &Value, name: &str) -> Vec<Value> {
    items.as_array().unwrap().iter().map(|item| item[name].clone()).collect()
}

#[tokio::test]
async fn groups_with_counts_and_checksums() {
    let server = Scene::start(40).await;
    server.write("linux/agent.conf", "abc");
    server.write("linux/merged.mg", "");
    let (_, members) = server.get("/agents?q=group=linux&limit=1").await;
    let count = members["data"]["total_affected_items"].as_u64().unwrap();
    assert!(count > 1);
    let linux = json!({"name": "linux", "count": count, "mergedSum": "d41d8cd98f00b204e9800998ecf8427e",
                       "configSum": "900150983cd24fb0d6963f7d28e17f72"});
    assert_eq!(server.items("/groups?groups_list=linux").await, json!([linux]));
    let all = server.items("/groups").await;
    assert_eq!(column(&all, "name"), ["dbservers", "default", "linux", "webservers", "windows"]);
    for (query, expected) in [
        ("sort=-name&limit=2&select=name", json!(["windows", "webservers"])),
        ("offset=3&select=name", json!(["webservers", "windows"])),
        ("q=configSum=900150983cd24fb0d6963f7d28e17f72&select=name", json!(["linux"])),
        ("q=(count>1;name=linux),(count<=1;name=linux),name=dbservers&select=name", json!(["dbservers", "linux"])),
        ("search=900150983&select=name", json!(["linux"])),
        ("search=-s&select=name", json!(["default", "linux"])),
        ("hash=sha1&search=a9993e36&select=name,configSum", json!(["linux"])),
        ("sort=-configSum,name&limit=1", json!(["linux"])),
    ] {
        let items = server.items(&format!("/groups?{query}")).await;
        assert_eq!(Value::from(column(&items, "name")), expected, "{query}");
    }
    let sums = server.items("/groups?select=configSum&groups_list=linux&hash=sha1").await;
    assert_eq!(sums, json!([{"name": "linux", "configSum": "a9993e364706816aba3e25717850c26c9cd0d89d"}]));
    assert_eq!(
        server
            .items("/groups?distinct=true&select=configSum&q=name=linux,name=windows")
            .await
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let (status, reply) = server.get("/groups?groups_list=linux,nosuch").await;
    assert_eq!(
        (status, &reply["error"], &reply["data"]["failed_items"][0]["error"]["code"]),
        (200, &json!(2), &json!(1710))
    );
    assert_eq!(reply["message"], "Some groups information was not returned");
    for (query, code) in [("select=nosuch", 1724), ("sort=nosuch", 1403), ("q=name", 1407)] {
        let (status, reply) = server.get(&format!("/groups?{query}")).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)), "{query}");
    }
}

#[tokio::test]
async fn more_groups_than_a_page() {
    let server = Scene::start(1).await;
    for number in 0..1_203 {
        fs::create_dir(server.shared.join(format!("g{number:04}"))).unwrap();
    }
    let mut seen = Vec::new();
    loop {
        let (_, reply) = server.get(&format!("/groups?q=name~g0,name~g1&select=name&offset={}", seen.len())).await;
        assert_eq!(reply["data"]["total_affected_items"], 1_203);
        let page = column(&reply["data"]["affected_items"], "name");
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    let expected: Vec<Value> = (0..1_203).map(|number| format!("g{number:04}").into()).collect();
    assert_eq!(seen, expected);
    let (_, overview) = server.get("/overview/agents").await;
    assert_eq!(overview["data"]["groups"].as_array().unwrap().len(), 1_208);
}

#[tokio::test]
async fn files_of_a_group() {
    let server = Scene::start(1).await;
    fs::create_dir(server.shared.join("linux/sub")).unwrap();
    server.write("linux/b.txt", "abc");
    server.write("linux/sub/c", "abc");
    server.write("ar.conf", "restart0 - restart - 0\nx\n");
    let md5 = "900150983cd24fb0d6963f7d28e17f72";
    let items = server.items("/groups/linux/files").await;
    assert_eq!(column(&items, "filename"), ["ar.conf", "b.txt", "sub"]);
    assert_eq!((&items[1]["hash"], &items[2]["hash"]), (&json!(md5), &Value::Null));
    assert_eq!(
        server.items("/groups/linux/files?search=900150983&select=filename").await,
        json!([{"filename": "b.txt"}])
    );
    assert_eq!(
        server.items("/groups/linux/files?q=hash=null&select=hash").await,
        json!([{"filename": "sub", "hash": null}])
    );
    assert_eq!(
        server.items("/groups/linux/files?sort=-filename&limit=1&hash=blake2s&select=filename").await,
        json!([{"filename": "sub"}])
    );
    let (status, reply) = server.get("/groups/nosuch/files").await;
    assert_eq!((status, &reply["message"], &reply["error"]), (200, &json!("No groups files were returned"), &json!(1)));

    assert_eq!(server.get("/groups/linux/files/ar.conf").await.1["data"], json!(["restart0 - restart - 0", "x"]));
    assert_eq!(
        server.text("/groups/linux/files/b.txt?raw=true").await,
        (200, "text/plain; charset=utf-8".into(), "abc".into())
    );
    assert_eq!(server.get("/groups/linux/files/b.txt?type=rootkit_files").await.1, json!({"data": [], "error": 0}));
    let rcl = json!({"vars": {}, "controls": [{}]});
    for path in ["b.txt", "b.txt/json", "b.txt/json?type=rcl"] {
        assert_eq!(server.get(&format!("/groups/linux/files/{path}")).await.1["data"], rcl, "{path}");
    }
    let (status, kind, text) = server.text("/groups/linux/files/b.txt/xml").await;
    assert_eq!((status, text.as_str()), (200, "abc"));
    assert!(kind.starts_with("application/xml"), "{kind}");
    for (path, status, code) in [
        ("linux/files/b.txt?type=rcl,conf", 400, 1104),
        ("linux/files/b.txt/json?type=rcl,conf", 400, 1104),
        ("linux/files/nope", 400, 1006),
        ("linux/files/sub", 400, 1006),
        ("linux/files/..", 404, 0),
        ("linux/files/sub%2Fc", 404, 0),
        ("nosuch/files/b.txt", 404, 1710),
        ("nosuch/files/b.txt?raw=true", 404, 1710),
        ("nosuch/configuration", 404, 1710),
        ("linux/configuration", 400, 1006),
        ("nosuch/agents?q=broken", 404, 1710),
    ] {
        let (got, reply) = server.get(&format!("/groups/{path}")).await;
        if code != 0 {
            assert_eq!((got, &reply["error"]), (status, &json!(code)), "{path}");
        }
        assert!((400..500).contains(&got), "{path}: {got}");
    }
    let (_, reply) = server.get("/groups/linux/files/nope").await;
    let place = server.shared.join("linux/nope");
    assert!(reply["detail"].as_str().unwrap().ends_with(&format!(": {}", place.display())), "{reply}");
}

#[tokio::test]
async fn nothing_outside_the_folder_is_read() {
    let server = Scene::start(1).await;
    let outside = server.shared.join("../client.keys");
    std::os::unix::fs::symlink(&outside, server.shared.join("linux/keys.txt")).unwrap();
    std::os::unix::fs::symlink(server.shared.parent().unwrap(), server.shared.join("elsewhere")).unwrap();
    for path in
        ["linux/files/keys.txt?raw=true", "linux/files/keys.txt", "linux/files/keys.txt/xml", "linux/files/..?raw=true"]
    {
        let (status, kind, text) = server.text(&format!("/groups/{path}")).await;
        assert!((400..500).contains(&status) && kind.starts_with("application/problem"), "{path}: {text}");
    }
    let items = server.items("/groups/linux/files?q=filename=keys.txt").await;
    assert_eq!(items, json!([{"filename": "keys.txt", "hash": null}]));
    assert_eq!(server.get("/groups/elsewhere/files/client.keys?raw=true").await.0, 404);
    assert_eq!(server.get("/groups/elsewhere/files").await.1["error"], 1);
    assert_eq!(column(&server.items("/groups?q=name=elsewhere").await, "name"), Vec::<Value>::new());
}

#[tokio::test]
async fn configuration_of_a_group() {
    let server = Scene::start(1).await;
    server.write("linux/agent.conf", "<agent_config os='a'><labels><label key='k'>v</label></labels></agent_config>\n<agent_config/>\n<agent_config name='n'/>");
    let (_, reply) = server.get("/groups/linux/configuration").await;
    assert_eq!(
        reply,
        json!({"data": {"total_affected_items": 3, "affected_items": [
            {"filters": {"os": "a"}, "config": {"labels": [{"label": [{"value": "v", "key": "k"}]}]}},
            {"filters": {}, "config": {}},
            {"filters": {"name": "n"}, "config": {}},
        ]}, "error": 0})
    );
    let (_, page) = server.get("/groups/linux/configuration?offset=1&limit=1").await;
    assert_eq!(page["data"], json!({"total_affected_items": 3, "affected_items": [{"filters": {}, "config": {}}]}));
    let (_, file) = server.get("/groups/linux/files/agent.conf").await;
    assert_eq!(file, reply);
    server.write("linux/agent.conf", "<agent_config>\n<a></b>");
    let (status, reply) = server.get("/groups/linux/configuration").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1101)));
    assert!(reply["detail"].as_str().unwrap().ends_with(": mismatched tag: line 2, column 3"), "{reply}");
    let (status, kind, text) = server.text("/groups/linux/files/agent.conf?raw=true").await;
    assert_eq!(
        (status, kind.as_str(), text.as_str()),
        (200, "application/xml; charset=utf-8", "<agent_config>\n<a></b>")
    );
}

#[tokio::test]
async fn agents_of_a_group() {
    let server = Scene::start(40).await;
    let total = |reply: &Value| reply["data"]["total_affected_items"].clone();
    let (_, all) = server.get("/groups/webservers/agents?select=id&limit=1").await;
    let (_, same) = server.get("/agents?group=webservers&select=id&limit=1").await;
    assert_eq!(all, same);
    assert!(total(&all).as_u64().unwrap() > 1, "{all}");
    let (_, some) = server.get("/groups/webservers/agents?status=active,pending&q=id=1,id=6,id=2&select=id").await;
    let (_, active) =
        server.get("/agents?q=group=webservers;(id=1,id=6,id=2);(status=active,status=pending)&select=id").await;
    assert_eq!(some["data"], active["data"]);
    fs::create_dir(server.shared.join("null")).unwrap();
    assert_eq!(total(&server.get("/groups/null/agents").await.1), 0);
    assert_eq!(total(&server.get("/agents/no_group").await.1), 0);
}

#[tokio::test]
async fn distinct_values_and_outdated_agents() {
    let server = Scene::start(40).await;
    let (_, reply) = server.get("/agents/stats/distinct?fields=os.platform&q=id!=0&sort=-count&limit=2").await;
    assert_eq!(reply["data"]["total_affected_items"], 40);
    assert_eq!(reply["data"]["affected_items"][0]["count"], 8);
    let (_, all) = server.get("/agents/stats/distinct?limit=3").await;
    assert!(!all.to_string().contains("internal_key") && !all.to_string().contains("\"key\""), "{all}");
    assert_eq!(
        (column(&all["data"]["affected_items"], "count"), &all["data"]["total_affected_items"]),
        (vec![json!(1); 3], &json!(41))
    );
    let (status, reply) = server.get("/agents/stats/distinct?fields=internal_key").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1724)));
    let (_, old) = server.get("/agents/outdated?q=id=1,id=2&select=version").await;
    let (_, all) = server.get("/agents?q=(id=1,id=2)&select=version").await;
    let (_, manager) = server.get("/agents?agents_list=000&select=version").await;
    let manager = &manager["data"]["affected_items"][0]["version"];
    let expected: Vec<Value> = all["data"]["affected_items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|agent| agent["version"] != *manager)
        .cloned()
        .collect();
    assert_eq!(old["data"]["affected_items"], Value::Array(expected));
}

#[needs_shared]
#[tokio::test]
async fn recorded_replies_are_the_same() {
    let server = Scene::of(InProcess::recorded().await);
    let root = server.home().root().display().to_string();
    let mut compared = 0;
    for line in fs::read_to_string(shared_files::path("golden/reads.jsonl")).unwrap().lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let (number, path) = (record["n"].as_u64().unwrap(), record["path"].as_str().unwrap());
        let ours =
            path.starts_with("/groups") || path.starts_with("/overview") || path.starts_with("/agents/stats/distinct?");
        if record["method"] != "GET" || record["tag"] != "agents2" && record["tag"] != "route" || !ours {
            continue;
        }
        let (status, kind, text) = server.text(path).await;
        let text = text.replace(&root, "<HOME>");
        let theirs = record["body"].as_str().unwrap();
        assert_eq!(
            (u64::from(status), json!(kind)),
            (record["status"].as_u64().unwrap(), record["content_type"].clone()),
            "{number} {path}: {text}"
        );
        match (serde_json::from_str::<Value>(&text), serde_json::from_str::<Value>(theirs)) {
            (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{number} {path}"),
            _ => assert_eq!(text, theirs, "{number} {path}"),
        }
        compared += 1;
    }
    assert!(compared > 12, "{compared}");
}
