//! The workflows that three published guides print, run as printed against a home with a believable fleet: requests to
//! agents, groups, overview, tasks, active response and events. What a guide promises must happen, not only be
//! answered.
//!
//! Only host, port, user, password, tokens and ids are put in, as the guides tell their readers to do. Programs
//! that are not installed are not run.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_sim::demo;
use apid_store::bind;
use apid_testing::{Server, database};
use serde_json::{Value, json};
use shared_files::needs_shared;
use tempfile::TempDir;
use wazuh_api_tests::guide;
use wazuh_apid::generation::Generation;

/// Agents of the fleet: the next one that is added has the id that a guide shows, 009.
const AGENTS: u32 = 8;

/// What belongs to this part of the API.
const PATHS: [&str; 6] = ["/agents", "/groups", "/overview", "/tasks", "/active-response", "/events"];

/// A server on a demo home, asked by programs over TLS and by the test through a connection of its own.
pub(crate) struct Fleet {
    pub(crate) server: Server,
    /// A token as the guides let their readers keep it.
    pub(crate) token: String,
    client: reqwest::Client,
}

impl Fleet {
    async fn start() -> Self {
        Self::start_prepared(|_| ()).await
    }

    /// The same on a home that `prepare` has changed before it is served.
    pub(crate) async fn start_prepared(prepare: fn(&Home)) -> Self {
        Self::start_of(Generation::V4, prepare).await
    }

    /// The same, served as this API.
    pub(crate) async fn start_of(generation: Generation, prepare: fn(&Home)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("home");
        let plan = demo::Plan { agents: AGENTS, seed: 1, inventory: demo::Inventory::Sample };
        let made = tokio::task::spawn_blocking(move || filled(folder, path, plan, prepare)).await.unwrap();
        let server = Server::on_home_with_tls(generation, made.0, &made.1).await;
        let token = server.issue("wazuh").await;
        let client = reqwest::Client::builder().tls_danger_accept_invalid_certs(true).build().unwrap();
        Self { server, token, client }
    }

    /// The text with the host and port of the server and the token of its administrator.
    pub(crate) fn ready(&self, text: &str) -> String {
        let here = format!("https://127.0.0.1:{}", self.server.port());
        text.replace("https://localhost:55000", &here)
            .replace("<TOKEN>", &self.token)
            .replace("wazuh-wui:YOUR_PASSWORD", "wazuh-wui:wazuh-wui")
            .replace("\"YOUR_PASSWORD\"", "\"wazuh-wui\"")
    }

    /// Runs a command of a guide: the status of the reply and what was printed.
    pub(crate) async fn run(&self, command: &str) -> (u16, String) {
        let printed = guide::run("bash", self.ready(command), vec![("TOKEN", self.token.clone())]).await;
        let [status] = printed.statuses.as_slice() else { panic!("{command}: statuses {:?}", printed.statuses) };
        (*status, printed.out)
    }

    /// The same for a command that prints one JSON document.
    pub(crate) async fn json(&self, command: &str) -> (u16, Value) {
        let (status, text) = self.run(command).await;
        (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{command}: {error}: {text}")))
    }

    /// The test's own questions.
    pub(crate) async fn get(&self, path: &str) -> Value {
        let (status, reply) = self.ask(reqwest::Method::GET, path, None).await;
        assert_eq!(status, 200, "{path}: {reply}");
        reply
    }

    pub(crate) async fn ask(&self, method: reqwest::Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let url = format!("https://127.0.0.1:{}{path}", self.server.port());
        let mut request = self.client.request(method, url).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let reply = request.send().await.unwrap();
        let status = reply.status().as_u16();
        let text = reply.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}: {text}")))
    }

    pub(crate) async fn agent(&self, id: &str) -> Value {
        self.get(&format!("/agents?agents_list={id}")).await["data"]["affected_items"][0].clone()
    }

    /// Waits until an agent is active again: a restarted one reports back after a moment.
    pub(crate) async fn becomes_active(&self, id: &str) {
        let end = Instant::now() + Duration::from_secs(60);
        while self.agent(id).await["status"] != "active" {
            assert!(Instant::now() < end, "{id} did not come back");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Changes an agent's row behind the server's back, as time would.
    pub(crate) fn age(&self, change: &str, id: u32) {
        let path = self.server.home().join("queue/db/global.db");
        database::change(&path, &format!("UPDATE agent SET {change} WHERE id = ?1"), bind![id]);
    }

    fn keys(&self) -> String {
        std::fs::read_to_string(self.server.home().join("etc/client.keys")).unwrap()
    }
}

fn filled(folder: TempDir, path: PathBuf, plan: demo::Plan, prepare: fn(&Home)) -> (TempDir, PathBuf) {
    prepare(&demo::fill(&path, plan, |_, _| ()).unwrap().home);
    (folder, path)
}

/// The commands of a guide that belong here.
fn ours(text: &str) -> Vec<String> {
    let belongs = |command: &String| {
        let path = command.split_once("localhost:55000").map_or("", |(_, path)| path);
        PATHS.iter().any(|ours| path.starts_with(ours))
    };
    guide::commands(text).into_iter().map(|command| guide::unglued(&command)).filter(belongs).collect()
}

/// The only command with this in it.
pub(crate) fn the<'a>(commands: &'a [String], part: &str) -> &'a str {
    let found: Vec<&String> = commands.iter().filter(|command| command.contains(part)).collect();
    assert_eq!(found.len(), 1, "commands with `{part}`: {found:?}");
    found[0]
}

pub(crate) fn items(reply: &Value) -> &Vec<Value> {
    reply["data"]["affected_items"].as_array().unwrap_or_else(|| panic!("no list: {reply}"))
}

fn names<'a>(reply: &'a Value, field: &str) -> Vec<&'a str> {
    items(reply).iter().map(|item| item[field].as_str().unwrap_or_else(|| panic!("no {field}: {item}"))).collect()
}

/// That all that was asked for was done, and nothing else was said.
fn assert_done(reply: &Value, message: &str, affected: &Value) {
    assert_eq!(reply["message"], message, "{reply}");
    assert_eq!((&reply["error"], &reply["data"]["total_failed_items"]), (&json!(0), &json!(0)), "{reply}");
    assert_eq!(&reply["data"]["affected_items"], affected, "{reply}");
}

/// That the reply is of the tasks of upgrades: every agent has one, or a reason why not.
fn assert_upgrades(reply: &Value, asked: &[&str]) {
    let mut told: Vec<&str> = items(reply).iter().map(|item| item["agent"].as_str().unwrap()).collect();
    assert!(items(reply).iter().all(|item| item["task_id"].is_u64()), "{reply}");
    for failed in reply["data"]["failed_items"].as_array().unwrap() {
        assert!(failed["error"]["message"].is_string(), "{reply}");
        told.extend(failed["id"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()));
    }
    told.sort_unstable();
    assert_eq!(told, asked, "{reply}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_complete_documentation_is_followed_request_by_request() {
    let guide = guide::read("001_");
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let fleet = Fleet::start().await;
    let commands = ours(&guide::blocks(&guide, "bash").join("\n"));

    let (status, list) = fleet.json(the(&commands, "/agents?limit=10")).await;
    assert_eq!((status, &list["message"]), (200, &json!("All selected agents information was returned")));
    let sorted = names(&list, "name");
    assert!(sorted.is_sorted() && sorted.len() == AGENTS as usize + 1, "{sorted:?}");

    let (status, added) = fleet.json(the(&commands, "\"name\": \"NewAgent\"")).await;
    assert_eq!((status, &added["error"], &added["data"]["id"]), (200, &json!(0), &json!("009")), "{added}");
    let agent = fleet.agent("009").await;
    assert_eq!(
        (&agent["name"], &agent["ip"], &agent["status"]),
        (&json!("NewAgent"), &json!("192.168.1.100"), &json!("never_connected"))
    );

    let (status, key) = fleet.json(the(&commands, "/agents/001/key")).await;
    assert_eq!((status, &items(&key)[0]["id"]), (200, &json!("001")));
    assert_eq!(decoded(items(&key)[0]["key"].as_str().unwrap()), fleet.keys().lines().next().unwrap());

    let (status, restarted) = fleet.json(the(&commands, "/agents/001/restart")).await;
    assert_eq!(status, 200, "{restarted}");
    assert_done(&restarted, "Restart command was sent to all agents", &json!(["001"]));
    fleet.becomes_active("001").await;

    let (status, upgraded) = fleet.json(the(&commands, "/agents/upgrade")).await;
    assert_eq!(status, 200, "{upgraded}");
    assert_upgrades(&upgraded, &["001", "002"]);

    let (status, groups) = fleet.json(the(&commands, "\"https://localhost:55000/groups\"")).await;
    assert_eq!((status, &groups["message"]), (200, &json!("All selected groups information was returned")), "{groups}");
    assert!(names(&groups, "name").contains(&"default") && names(&groups, "name").is_sorted(), "{groups}");

    let (status, events) = fleet.json(the(&commands, "/events")).await;
    assert_eq!((status, items(&events).len()), (200, 1), "{events}");
    assert_eq!(events["message"], "All events were forwarded to analisysd");

    fleet.becomes_active("001").await;
    let (status, response) = fleet.json(the(&commands, "/active-response")).await;
    assert_eq!(status, 200, "{response}");
    let taken: Vec<&str> = items(&response).iter().map(|id| id.as_str().unwrap()).collect();
    assert!(taken.contains(&"001") && !taken.contains(&"000") && !taken.contains(&"009"), "{response}");
    assert_eq!(response["message"], "AR command was not sent to some agents");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_complete_agent_management_workflow_makes_a_member_of_a_group() {
    let guide = guide::read("001_");
    if !guide::installed(&["bash", "curl", "jq"]) {
        return;
    }
    let fleet = Fleet::start().await;
    // The group that the workflow takes for granted, made with the body that the guide prints.
    let body = guide::blocks(&guide, "json").into_iter().find(|block| block.contains("\"group_id\"")).unwrap();
    let body: Value = serde_json::from_str(&body).unwrap();
    let (status, made) = fleet.ask(reqwest::Method::POST, "/groups", Some(&body)).await;
    assert_eq!((status, &made["message"]), (200, &json!("Group 'web-servers' created.")), "{made}");

    let script = guide::blocks(&guide, "bash").into_iter().find(|block| block.starts_with("#!/bin/bash")).unwrap();
    let printed = guide::run("bash", fleet.ready(&script), Vec::new()).await;
    assert_eq!(printed.statuses, [200; 5], "{}", printed.out);
    assert!(printed.out.contains("Created agent with ID: 009\n"), "{}", printed.out);
    let key = printed.out.split_once("Agent Key: ").unwrap().1.lines().next().unwrap();
    assert!(fleet.keys().lines().any(|line| line == decoded(key)), "{key}");
    let assigned = guide::json_after(&printed.out, "Agent Key: ");
    assert_done(&assigned, "All selected agents were assigned to web-servers", &json!(["009"]));
    assert!(printed.out.trim_end().ends_with("\"never_connected\""), "{}", printed.out);

    let agent = fleet.agent("009").await;
    assert_eq!((&agent["name"], &agent["group"]), (&json!("web-server-01"), &json!(["default", "web-servers"])));
    assert_eq!(names(&fleet.get("/groups/web-servers/agents").await, "id"), ["009"]);
    let groups = fleet.get("/groups?groups_list=web-servers").await;
    assert_eq!(items(&groups)[0]["count"], 1);
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_small_client_class_restarts_and_upgrades() {
    let guide = guide::read("001_");
    if !guide::installed(&["python3"]) {
        return;
    }
    let fleet = Fleet::start().await;
    let python = guide::blocks(&guide, "python");
    let client = python.iter().find(|block| block.contains("class WazuhAPI")).unwrap();
    let checked = python.iter().find(|block| block.contains("def safe_api_call")).unwrap();
    // As printed, then what the class and the guide's checked call offer besides.
    let program = format!(
        "{client}\nprint('Active:', json.dumps(active_agents))\nprint('Upgrade:', json.dumps(api.upgrade_agents(['001'])))\n\
         {checked}\nprint('Checked:', json.dumps(safe_api_call(api.get_agents)))\n"
    );
    let printed = guide::run("python3", fleet.ready(&program), Vec::new()).await.out;
    let restarted = printed.split_once("Restart result: ").unwrap().1.lines().next().unwrap();
    // Python's way to print a reply.
    assert!(
        restarted.contains("'affected_items': ['001', '002', '003']") && restarted.contains("'error': 0"),
        "{restarted}"
    );
    assert!(restarted.contains("Restart command was sent to all agents"), "{restarted}");
    let active = guide::json_after(&printed, "Active:");
    assert!(items(&active).iter().any(|agent| agent["status"] == "active"), "{active}");
    assert_upgrades(&guide::json_after(&printed, "Upgrade:"), &["001"]);
    assert_eq!(items(&guide::json_after(&printed, "Checked:")).len(), AGENTS as usize + 1);
    for id in ["001", "002", "003"] {
        fleet.becomes_active(id).await;
    }
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_newest_guide_is_followed_request_by_request() {
    let guide = guide::read("002_");
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let fleet = Fleet::start().await;
    let commands = ours(&guide::blocks(&guide, "bash").join("\n"));

    let (status, active) = fleet.json(the(&commands, "status=active&limit=5")).await;
    assert!(status == 200 && (4..=5).contains(&items(&active).len()), "{active}");
    assert!(items(&active).iter().all(|agent| agent["status"] == "active"));
    for part in ["q=status%3Dactive%3Bos.name~%3Dubuntu&pretty", "q=status%3Dactive%3Bos.name~%3Dubuntu\""] {
        let (status, ubuntu) = fleet.json(the(&commands, part)).await;
        let is_ubuntu = |agent: &Value| agent["status"] == "active" && agent["os"]["platform"] == "ubuntu";
        assert!(status == 200 && items(&ubuntu).iter().all(is_ubuntu), "{ubuntu}");
        let all = fleet.get("/agents?status=active&os.platform=ubuntu").await;
        assert_eq!(items(&all).len(), items(&ubuntu).len());
    }
    let (status, chosen) = fleet.json(the(&commands, "select=id,name,status,ip&sort=-id")).await;
    assert_eq!(status, 200);
    let expected: Vec<String> = (0..=AGENTS).rev().map(|id| format!("{id:03}")).collect();
    assert_eq!(names(&chosen, "id"), expected);
    for item in items(&chosen) {
        let fields: Vec<&String> = item.as_object().unwrap().keys().collect();
        assert!(fields.iter().all(|field| ["id", "name", "status", "ip"].contains(&field.as_str())), "{item}");
    }
    let (status, all_active) = fleet.json(the(&commands, "q=status%3Dactive\"")).await;
    assert!(status == 200 && items(&all_active).iter().all(|agent| agent["status"] == "active"));
    let (status, others) = fleet.json(the(&commands, "version!%3Dwazuh%205.0.0")).await;
    assert!(status == 200 && items(&others).len() > 4, "{others}");

    let (status, added) = fleet.json(the(&commands, "\"name\": \"web-server-01\"")).await;
    assert_eq!((status, &added["data"]["id"]), (200, &json!("009")), "{added}");
    // The start of the key that the guide shows.
    assert!(added["data"]["key"].as_str().unwrap().starts_with("MDA5IHdlYi1zZXJ2ZXItMDEgMTAuMC4xMC4xMS"), "{added}");

    let (status, restarted) = fleet.json(the(&commands, "/agents/002/restart")).await;
    assert_eq!(status, 200, "{restarted}");
    assert_done(&restarted, "Restart command was sent to all agents", &json!(["002"]));
    fleet.becomes_active("002").await;

    // One has been gone for two months.
    let two_months = 60 * 86_400;
    fleet.age(
        &format!(
            "connection_status = 'disconnected', last_keepalive = unixepoch() - {two_months}, \
             disconnection_time = unixepoch() - {two_months}"
        ),
        7,
    );
    let (status, deleted) = fleet.json(the(&commands, "status=disconnected&older_than=30d")).await;
    assert!(
        status == 200 && deleted["data"]["affected_items"].as_array().unwrap().contains(&json!("007")),
        "{deleted}"
    );
    assert!(!fleet.keys().lines().any(|line| line.starts_with("007 ") && !line.contains('!')));
    // A new agent is too young for the default age; a week later it goes without a trace.
    let purge = the(&commands, "agents_list=009&status=all&purge=true");
    let (status, refused) = fleet.json(purge).await;
    assert_eq!((status, &refused["data"]["failed_items"][0]["error"]["code"]), (200, &json!(1731)), "{refused}");
    fleet.age("date_add = date_add - 8 * 86400", 9);
    let (_, purged) = fleet.json(purge).await;
    assert_done(&purged, "All selected agents were deleted", &json!(["009"]));
    assert!(!fleet.keys().contains("009 "));
    assert_eq!(fleet.ask(reqwest::Method::GET, "/agents/009", None).await.0, 404);

    let (status, overview) = fleet.json(the(&commands, "/overview/agents")).await;
    assert_eq!((status, &overview["error"]), (200, &json!(0)), "{overview}");
    let mut parts: Vec<&String> = overview["data"].as_object().unwrap().keys().collect();
    parts.sort_unstable();
    assert_eq!(parts, ["agent_os", "agent_status", "agent_version", "groups", "last_registered_agent", "nodes"]);
    let summary = fleet.get("/agents/summary/status").await;
    assert_eq!(overview["data"]["agent_status"], summary["data"]);

    let (status, made) = fleet.json(the(&commands, "'{\"group_id\": \"web-servers\"}'")).await;
    assert_eq!((status, &made["message"]), (200, &json!("Group 'web-servers' created.")), "{made}");
    let (status, groups) = fleet.json(the(&commands, "-X GET \"https://localhost:55000/groups")).await;
    assert!(status == 200 && names(&groups, "name").contains(&"web-servers"), "{groups}");
    let (status, assigned) = fleet.json(the(&commands, "/agents/002/group/web-servers")).await;
    assert_eq!(status, 200, "{assigned}");
    assert_done(&assigned, "All selected agents were assigned to web-servers", &json!(["002"]));
    let agent = fleet.agent("002").await;
    assert_eq!(agent["group"].as_array().unwrap().last(), Some(&json!("web-servers")), "{agent}");

    for id in ["001", "002"] {
        fleet.becomes_active(id).await;
    }
    let (status, response) = fleet.json(the(&commands, "/active-response")).await;
    assert_eq!(status, 200, "{response}");
    assert_done(&response, "AR command was sent to all agents", &json!(["001", "002"]));
    let (status, events) = fleet.json(the(&commands, "/events")).await;
    assert_eq!((status, items(&events).len()), (200, 2), "{events}");
    assert_eq!(events["message"], "All events were forwarded to analisysd");
    let (status, tasks) = fleet.json(the(&commands, "/tasks/status")).await;
    assert!(status == 200 && tasks["data"]["total_affected_items"].is_u64(), "{tasks}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_reference_guide_is_followed_request_by_request() {
    let guide = guide::read("004_");
    if !guide::installed(&["bash", "curl", "jq"]) {
        return;
    }
    let mut fleet = Fleet::start().await;
    let group = json!({"group_id": "web-servers"});
    let (status, made) = fleet.ask(reqwest::Method::POST, "/groups", Some(&group)).await;
    assert_eq!(status, 200, "{made}");
    // The token that the guide lets its reader ask for.
    let login = guide::commands(&guide).into_iter().find(|command| command.starts_with("TOKEN=")).unwrap();
    let login = fleet.ready(&format!("{}\necho \"$TOKEN\"", guide::unglued(&login)));
    let token = guide::run("bash", login, Vec::new()).await;
    assert_eq!(token.statuses, [200]);
    fleet.token = token.out.trim().to_owned();
    let commands = ours(&guide);

    let (status, page) = fleet.json(the(&commands, "offset=0&limit=10")).await;
    assert_eq!((status, items(&page).len()), (200, AGENTS as usize + 1));
    let (_, few) = fleet.json(the(&commands, "/agents?limit=5")).await;
    assert_eq!(items(&few).len(), 5);
    let (_, active) = fleet.json(the(&commands, "status=active\"")).await;
    assert!(items(&active).len() > 4 && items(&active).iter().all(|agent| agent["status"] == "active"));
    let (_, ubuntu) = fleet.json(the(&commands, "os.platform=ubuntu")).await;
    assert!(items(&ubuntu).iter().all(|agent| agent["os"]["platform"] == "ubuntu"), "{ubuntu}");
    let (status, found) = fleet.json(the(&commands, "search=web-server")).await;
    let holds = |agent: &Value| agent.to_string().contains("web-server") || agent.to_string().contains("webserver");
    assert!(status == 200 && items(&found).iter().all(holds), "{found}");
    let (_, by_name) = fleet.json(the(&commands, "sort=+name")).await;
    assert!(names(&by_name, "name").is_sorted());
    let (_, by_id) = fleet.json(the(&commands, "sort=-id")).await;
    assert!(names(&by_id, "id").iter().rev().is_sorted());
    let (_, chosen) = fleet.json(the(&commands, "select=id,name,status,os.name\"")).await;
    assert!(items(&chosen)[1]["os"].as_object().unwrap().keys().eq(["name"]), "{chosen}");

    let (status, printed) = fleet.run(the(&commands, "status=active&limit=5")).await;
    let documents: Vec<Value> = serde_json::Deserializer::from_str(&printed).into_iter().map(Result::unwrap).collect();
    assert!(status == 200 && documents.len() == 5, "{printed}");
    assert!(documents.iter().all(|agent| agent["status"] == "active" && agent["name"].is_string()), "{printed}");
    let (_, one) = fleet.json(the(&commands, "\"https://localhost:55000/agents/001\"")).await;
    assert_eq!(one["id"], "001");

    let (status, restarted) = fleet.json(the(&commands, "/agents/001/restart")).await;
    assert_eq!(status, 200, "{restarted}");
    assert_done(&restarted, "Restart command was sent to all agents", &json!(["001"]));
    fleet.becomes_active("001").await;

    let (status, assigned) = fleet.json(the(&commands, "/agents/group/web-servers")).await;
    assert_eq!(status, 200, "{assigned}");
    assert_done(&assigned, "All selected agents were assigned to web-servers", &json!(["001", "002"]));
    assert_eq!(names(&fleet.get("/groups/web-servers/agents").await, "id"), ["001", "002"]);

    // The one is long gone, the other is there.
    let gone = "connection_status = 'disconnected', last_keepalive = unixepoch() - 800000, \
        disconnection_time = unixepoch() - 799000";
    fleet.age(gone, 5);
    fleet.age("connection_status = 'active', last_keepalive = unixepoch()", 6);
    let (status, deleted) = fleet.json(the(&commands, "agents_list=005,006")).await;
    assert_eq!((status, &deleted["data"]["affected_items"]), (200, &json!(["005"])), "{deleted}");
    let failed = &deleted["data"]["failed_items"][0];
    assert_eq!((&failed["error"]["code"], &failed["id"]), (&json!(1731), &json!(["006"])), "{deleted}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_reference_guides_python_lists_and_restarts() {
    let guide = guide::read("004_");
    if !guide::installed(&["python3"]) {
        return;
    }
    let fleet = Fleet::start().await;
    let part = |from: &str, to: &str| {
        let rest = guide.split_once(from).unwrap_or_else(|| panic!("no `{from}`")).1;
        guide::indented(rest.split_once(to).unwrap_or_else(|| panic!("no `{to}`")).0)
    };
    let authentication = part("Python SDK - Authentication\n", "Pagination, Filtering, and Sorting");
    let operations = part("Python SDK - Agent Operations\n", "Endpoints: Manager");
    let program = format!("{authentication}\n{operations}\nimport json\nprint('Info:', json.dumps(agent_info))\n");
    let printed = guide::run("python3", fleet.ready(&program), Vec::new()).await.out;
    let listed = printed.lines().filter(|line| line.starts_with("Agent ") && line.ends_with("(active)")).count();
    let active = fleet.get("/agents?status=active&select=id").await;
    // The restarted agent may be on its way back.
    assert!(listed >= items(&active).len() && listed >= 5, "{printed}");
    let info = guide::json_after(&printed, "Info:");
    assert!(items(&info)[0]["os"].as_object().unwrap().keys().eq(["name", "platform", "version"]), "{info}");
    fleet.becomes_active("001").await;
}

/// The text behind a key.
fn decoded(key: &str) -> String {
    use base64::Engine as _;
    String::from_utf8(base64::engine::general_purpose::STANDARD.decode(key).unwrap()).unwrap()
}
