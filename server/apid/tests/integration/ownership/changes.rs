//! Every change of the API that is built, as one session whose requests depend on those before.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use apid_testing::program::Program;
use apid_testing::{Reply, basic, wire};
use wazuh_api_server::v4;

const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const CONFIGURATION: &str = "<agent_config><labels><label key=\"a\">b</label></labels></agent_config>";
const MANAGER: &str = "<ossec_config>\n<ruleset>\n<rule_dir>etc/rules</rule_dir>\n<decoder_dir>etc/decoders</decoder_dir>\n\
    </ruleset>\n</ossec_config>\n";
const RULES: &str = "<group name=\"made\"><rule id=\"100100\" level=\"3\"><description>d</description></rule></group>";
const DECODERS: &str = "<decoder name=\"made\"><prematch>^made</prematch></decoder>";
const POLICY: &str = r#"{"actions": ["agent:read"], "resources": ["agent:id:*"], "effect": "allow"}"#;

/// A request: the operation, its target if that is another text, the body, and the status that it has.
struct Request {
    operation: &'static str,
    target: String,
    body: Option<(&'static str, String)>,
    status: u16,
    /// Whether agents may refuse: those that an earlier session has upgraded.
    may_fail: bool,
}

fn request(operation: &'static str, target: &str) -> Request {
    let (_, path) = operation.split_once(' ').unwrap();
    let target =
        if target.is_empty() || target.starts_with('?') { format!("{path}{target}") } else { target.to_owned() };
    Request { operation, target, body: None, status: 200, may_fail: false }
}

impl Request {
    fn json(self, body: impl Into<String>) -> Self {
        Self { body: Some(("application/json", body.into())), ..self }
    }

    fn xml(self, body: &str) -> Self {
        Self { body: Some(("application/xml", body.to_owned())), ..self }
    }

    fn text(self, body: &str) -> Self {
        Self { body: Some(("application/octet-stream", body.to_owned())), ..self }
    }

    fn may_fail(self) -> Self {
        Self { may_fail: true, ..self }
    }

    fn answers(self, status: u16) -> Self {
        Self { status, ..self }
    }
}

/// In an order in which each finds what it is about. The numbers of what is made are those of a home in which nobody
/// has made anything before.
fn requests(home: &Path, session: u32) -> Vec<Request> {
    let named = |name: &str, member: &str, value: &str| format!(r#"{{"name": "{name}", "{member}": {value}}}"#);
    let custom = format!("?agents_list=001&file_path={}", home.join("var/upgrade/agent.wpk").display());
    vec![
        request("POST /groups", "").json(r#"{"group_id": "made"}"#),
        request("PUT /groups/{group_id}/configuration", "/groups/made/configuration").xml(CONFIGURATION),
        request("PUT /groups/{group_id}/configuration", "/groups/linux/configuration").xml(CONFIGURATION),
        request("PUT /groups/{group_id}/configuration", "/groups/default/configuration").xml(CONFIGURATION),
        request("POST /agents", "").json(format!(r#"{{"name": "posted{session}", "ip": "any"}}"#)),
        request("POST /agents/insert", "")
            .json(format!(r#"{{"name": "inserted", "ip": "10.1.2.3", "id": "9{session}0", "key": "{KEY}"}}"#)),
        request("POST /agents/insert/quick", &format!("?agent_name=quick{session}")),
        request("PUT /agents/{agent_id}/group/{group_id}", "/agents/001/group/made"),
        request("PUT /agents/group", "?agents_list=002,003&group_id=made"),
        request("PUT /agents/group/{group_id}", "/agents/group/made").json(r#"{"agents_list": ["004"]}"#),
        request("DELETE /agents/{agent_id}/group/{group_id}", "/agents/001/group/made"),
        request("DELETE /agents/{agent_id}/group", "/agents/002/group?groups_list=made"),
        request("DELETE /agents/group", "?agents_list=003&group_id=made"),
        request("PUT /agents/group/{group_id}/restart", "/agents/group/default/restart"),
        request("PUT /agents/node/{node_id}/restart", "/agents/node/node01/restart").answers(400),
        request("PUT /agents/reconnect", ""),
        request("PUT /agents/restart", ""),
        request("PUT /agents/{agent_id}/restart", "/agents/001/restart"),
        request("PUT /syscheck", ""),
        request("PUT /rootcheck", "?agents_list=001"),
        request("PUT /vulnerability", ""),
        request("DELETE /rootcheck/{agent_id}", "/rootcheck/001"),
        request("DELETE /rootcheck", "?agents_list=001"),
        request("DELETE /syscheck/{agent_id}", "/syscheck/001").may_fail(),
        // Nobody has allowed experiments.
        request("DELETE /experimental/rootcheck", "?agents_list=001").answers(404),
        request("DELETE /experimental/syscheck", "?agents_list=001").answers(404),
        request("PUT /active-response", "?agents_list=001").json(r#"{"command": "restart-wazuh0"}"#),
        request("POST /events", "").json(r#"{"events": ["something has happened"]}"#),
        request("PUT /logtest", "").json(r#"{"event": "x", "log_format": "syslog", "location": "l"}"#),
        request("PUT /logtest/explain", "").json(r#"{"events": ["x"]}"#),
        request("DELETE /logtest/sessions/{token}", "/logtest/sessions/00000000"),
        request("PUT /agents/upgrade", "?agents_list=001").may_fail(),
        request("PUT /agents/upgrade_custom", &custom).may_fail(),
        request("PUT /manager/configuration", "").text(MANAGER),
        request("PUT /manager/analysisd/reload", ""),
        request("PUT /manager/restart", "").answers(202),
        // There is no cluster.
        request("PUT /cluster/{node_id}/configuration", "/cluster/node01/configuration").text("<a/>").answers(400),
        request("PUT /cluster/analysisd/reload", "").answers(400),
        request("PUT /cluster/restart", "").answers(400),
        request("DELETE /agents", &format!("?agents_list=9{session}0&status=all&older_than=0s")),
        request("DELETE /agents", &format!("?agents_list=00{}&status=all&older_than=0s&purge=true", 5 + session)),
        request("DELETE /groups", "?groups_list=linux"),
        request("POST /security/users", "").json(r#"{"username": "made.user", "password": "Made.Pass1"}"#),
        request("PUT /security/users/{user_id}", "/security/users/100").json(r#"{"password": "Other.Pass1"}"#),
        request("PUT /security/users/{user_id}/run_as", "/security/users/100/run_as?allow_run_as=true"),
        request("POST /security/roles", "").json(r#"{"name": "made"}"#),
        request("PUT /security/roles/{role_id}", "/security/roles/100").json(r#"{"name": "renamed"}"#),
        request("POST /security/policies", "").json(named("made", "policy", POLICY)),
        request("PUT /security/policies/{policy_id}", "/security/policies/100").json(r#"{"name": "renamed"}"#),
        request("POST /security/rules", "").json(named("made", "rule", r#"{"FIND": {"user": "made"}}"#)),
        request("PUT /security/rules/{rule_id}", "/security/rules/100").json(r#"{"name": "renamed"}"#),
        request("POST /security/roles/{role_id}/policies", "/security/roles/100/policies?policy_ids=100"),
        request("POST /security/roles/{role_id}/rules", "/security/roles/100/rules?rule_ids=100"),
        request("POST /security/users/{user_id}/roles", "/security/users/100/roles?role_ids=100"),
        request("POST /security/user/{user_id}/roles", "/security/user/100/roles?role_ids=4"),
        request("DELETE /security/users/{user_id}/roles", "/security/users/100/roles?role_ids=100"),
        request("DELETE /security/roles/{role_id}/rules", "/security/roles/100/rules?rule_ids=100"),
        request("DELETE /security/roles/{role_id}/policies", "/security/roles/100/policies?policy_ids=100"),
        request("DELETE /security/rules", "?rule_ids=100"),
        request("DELETE /security/policies", "?policy_ids=100"),
        request("DELETE /security/roles", "?role_ids=100"),
        request("POST /security/keys", "").json(r#"{"name": "made", "user_id": 100}"#),
        request("DELETE /security/keys", "?key_ids=all"),
        request("DELETE /security/users", "?user_ids=100"),
        request("PUT /rules/files/{filename}", "/rules/files/made.xml").text(RULES),
        request("PUT /rules/files/{filename}", "/rules/files/made.xml?overwrite=true").text(RULES),
        request("PUT /decoders/files/{filename}", "/decoders/files/made.xml").text(DECODERS),
        request("PUT /lists/files/{filename}", "/lists/files/made").text("a:b\n"),
        request("DELETE /rules/files/{filename}", "/rules/files/made.xml"),
        request("DELETE /decoders/files/{filename}", "/decoders/files/made.xml"),
        request("DELETE /lists/files/{filename}", "/lists/files/made"),
        request("PUT /security/config", "").json(r#"{"auth_token_exp_timeout": 800}"#),
        request("DELETE /security/config", ""),
        request("PUT /security/user/revoke", ""),
        request("DELETE /security/user/authenticate", ""),
    ]
}

/// The operations that change something or log somebody in.
fn changing() -> BTreeSet<String> {
    let all = v4::OPERATIONS.iter().map(|operation| format!("{} {}", operation.method, operation.path));
    all.filter(|name| !name.starts_with("GET ")).collect()
}

/// A server with the session.
struct Session<'s> {
    server: &'s Program,
    token: String,
}

impl Session<'_> {
    fn send(&self, method: &str, target: &str, authorization: &str, body: Option<(&str, &str)>) -> Reply {
        let authority = self.server.authority();
        let head = format!("{method} {target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n");
        let (media, body) =
            body.map_or((String::new(), ""), |(media, body)| (format!("Content-Type: {media}\r\n"), body));
        let length = body.len();
        let text = format!("{head}Authorization: {authorization}\r\n{media}Content-Length: {length}\r\n\r\n{body}");
        wire::exchange(authority, text.as_bytes(), false)
    }

    fn log_in(&mut self) {
        let target = "/security/user/authenticate?raw=true";
        let reply = self.send("POST", target, &basic("wazuh", "wazuh"), None);
        assert_eq!(reply.status, 200, "{}", reply.text);
        self.token = reply.text;
    }

    fn ask(&mut self, request: &Request) {
        let (method, _) = request.operation.split_once(' ').unwrap();
        let body = request.body.as_ref().map(|(media, body)| (*media, body.as_str()));
        let mut reply = self.send(method, &request.target, &format!("Bearer {}", self.token), body);
        if reply.status == 401 {
            // An earlier request has ended the session.
            self.log_in();
            reply = self.send(method, &request.target, &format!("Bearer {}", self.token), body);
        }
        let told = format!("{method} {}: {} {}", request.target, reply.status, reply.text);
        assert_eq!(reply.status, request.status, "{told}");
        let is_whole =
            request.may_fail || request.status != 200 || reply.json()["error"].as_i64().is_none_or(|error| error == 0);
        assert!(is_whole, "{told}");
    }
}

/// Makes every change on a server of `home`, in the session of this number, until the simulated agents have what was
/// sent to them.
pub(super) fn make_all(server: &Program, home: &Path, number: u32) {
    std::fs::write(home.join("var/upgrade/agent.wpk"), "a package").unwrap();
    let mut session = Session { server, token: String::new() };
    session.log_in();
    let context = Some(("application/json", r#"{"user_name": "admin"}"#));
    let run_as = "/security/user/authenticate/run_as";
    let reply = session.send("POST", run_as, &basic("wazuh-wui", "wazuh-wui"), context);
    assert!(reply.status < 500, "{}", reply.text);
    let requests = requests(home, number);
    let mut made: BTreeSet<String> = requests.iter().map(|request| request.operation.to_owned()).collect();
    made.extend(["POST /security/user/authenticate", "POST /security/user/authenticate/run_as"].map(str::to_owned));
    let missing: Vec<_> = changing().difference(&made).cloned().collect();
    assert!(missing.is_empty(), "changes that are built and not made here: {missing:?}");
    for request in &requests {
        session.ask(request);
    }
    // Written by the simulation, a moment after the requests.
    wait_for(&home.join("etc/shared/made/merged.mg"));
    session.log_in();
    session.ask(&request("DELETE /groups", "?groups_list=made"));
    session.ask(&request("POST /groups", "").json(format!(r#"{{"group_id": "stays{number}"}}"#)));
    wait_for(&home.join(format!("etc/shared/stays{number}/merged.mg")));
    // The agent may still have been restarting when its upgrade was asked for.
    let upgrade = requests.iter().find(|request| request.operation == "PUT /agents/upgrade_custom").unwrap();
    let begin = Instant::now();
    while !home.join("queue/tasks/tasks.db").exists() {
        assert!(begin.elapsed() < Duration::from_secs(60), "no upgrade makes a task");
        session.ask(upgrade);
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn wait_for(file: &Path) {
    let begin = Instant::now();
    while !file.exists() {
        assert!(begin.elapsed() < Duration::from_secs(60), "{} does not come", file.display());
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Makes one group alone.
pub(super) fn make_group(server: &Program, name: &str) {
    let mut session = Session { server, token: String::new() };
    session.log_in();
    session.ask(&request("POST /groups", "").json(format!(r#"{{"group_id": "{name}"}}"#)));
}
