//! Trying events: sessions and their limits, who may try, whose engine it is, and that replies are the real API's.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use apid_store::{Access, Single};
use apid_testing::daemons::daemon;
use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};
use shared_files::needs_shared;

/// A decoder for each of the two lists, and a rule for each category, which every ruleset needs.
const DECODERS: &str = "<decoder name='none'><prematch>^never$</prematch></decoder>
<decoder name='app'><program_name>^app$</program_name></decoder>";
const RULES: &str = "<group name='base,'>
<rule id='1' level='0' noalert='1'><category>syslog</category><description>Syslog.</description></rule>
<rule id='2' level='0' noalert='1'><category>ossec</category><description>Ossec.</description></rule>
<rule id='100' level='5'><match>bad</match><description>It is bad.</description></rule>
</group>";
const BROKEN: &str =
    "<group name='base,'>\n<rule id='101' level='5'><nope/><description>d</description></rule>\n</group>";

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn conf(root: &Path, more: &str) {
    let directories = "<decoder_dir>etc/decoders</decoder_dir><rule_dir>etc/rules</rule_dir>";
    write(
        root,
        "etc/ossec.conf",
        &format!("<ossec_config>\n<ruleset>{directories}</ruleset>\n{more}\n</ossec_config>\n"),
    );
}

/// A server on a home with a small ruleset, and what `ossec.conf` says beside it.
pub(crate) async fn start(more: &str) -> InProcess {
    start_with(more, "").await
}

async fn start_with(more: &str, settings: &str) -> InProcess {
    let (folder, home) = homes::new();
    for directory in ["etc/rules", "etc/decoders"] {
        for file in fs::read_dir(home.root().join(directory)).unwrap() {
            fs::remove_file(file.unwrap().path()).unwrap();
        }
    }
    conf(home.root(), more);
    write(home.root(), "etc/decoders/local.xml", DECODERS);
    write(home.root(), "etc/rules/local.xml", RULES);
    let settings = settings.to_owned();
    InProcess::on((folder, home), move |config| {
        let file = Path::new("api.yaml");
        if !settings.is_empty() {
            config.logtest_engine = wazuh_apid::config::Config::parse(file, &settings).unwrap().0.logtest_engine;
        }
    })
    .await
}

fn event(text: &str, token: Option<&str>) -> Value {
    let mut body = json!({"event": text, "log_format": "syslog", "location": "test"});
    if let Some(token) = token {
        body["token"] = token.into();
    }
    body
}

async fn tried(server: &InProcess, text: &str, token: Option<&str>) -> Value {
    let (status, reply) = server.ask("PUT", "/logtest", Some(event(text, token))).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
    reply["data"].clone()
}

fn token(data: &Value) -> &str {
    data["token"].as_str().unwrap()
}

#[tokio::test]
async fn a_session_counts_its_events_until_it_is_ended() {
    let server = start("").await;
    let first = tried(&server, "bad", None).await;
    assert_eq!(first["output"]["rule"]["description"], "It is bad.");
    assert_eq!((&first["alert"], &first["codemsg"]), (&json!(true), &json!(0)));
    let again = tried(&server, "bad", Some(token(&first))).await;
    assert_eq!((&again["output"]["rule"]["firedtimes"], again.get("messages")), (&json!(2), None));
    let session = format!("/logtest/sessions/{}", token(&first));
    let (status, reply) = server.ask("DELETE", &session, None).await;
    let closed = format!("INFO: (7206): The session '{}' was closed successfully", token(&first));
    assert_eq!((status, reply), (200, json!({"error": 0, "data": {"messages": [closed], "codemsg": 0}})));
    let (_, reply) = server.ask("DELETE", &session, None).await;
    assert_eq!(reply["data"]["codemsg"], -1);
    let anew = tried(&server, "bad", Some(token(&first))).await;
    assert_eq!((&anew["output"]["rule"]["firedtimes"], &anew["codemsg"]), (&json!(1), &json!(1)));
    let (status, reply) = server.ask("DELETE", "/logtest/sessions/abc", None).await;
    assert_eq!((status, &reply["error"]), (400, &json!(7000)));
}

#[tokio::test]
async fn there_are_as_many_sessions_as_the_configuration_says() {
    let server = start("<rule_test><max_sessions>2</max_sessions></rule_test>").await;
    let mut tokens = Vec::new();
    for _ in 0..3 {
        tokens.push(token(&tried(&server, "good", None).await).to_owned());
    }
    assert_eq!(token(&tried(&server, "good", Some(&tokens[2])).await), tokens[2]);
    assert_eq!(token(&tried(&server, "good", Some(&tokens[1])).await), tokens[1]);
    assert_ne!(token(&tried(&server, "good", Some(&tokens[0])).await), tokens[0]);
    let server = start("<rule_test><enabled>no</enabled></rule_test>").await;
    let (status, reply) = server.ask("PUT", "/logtest", Some(event("x", None))).await;
    assert_eq!((status, &reply["error"]), (500, &json!(1121)));
}

#[tokio::test]
async fn techniques_have_the_names_of_the_homes_database() {
    let server = start("").await;
    let mitre = "<mitre><id>T1110.001</id><id>T0000</id></mitre></rule>\n</group>";
    write(server.home().root(), "etc/rules/local.xml", &RULES.replace("</rule>\n</group>", mitre));
    let shown = |data: &Value| data["output"]["rule"]["mitre"].clone();
    let unknown = |id: &str| format!("WARNING: Mitre Technique ID '{id}' not found in database.");
    let warnings = |data: &Value| {
        let messages = data["messages"].as_array().into_iter().flatten().map(|message| message.as_str().unwrap());
        messages.filter(|message| message.contains("Mitre")).map(str::to_owned).collect::<Vec<_>>()
    };
    let named =
        |name: &str| json!({"id": ["T1110.001", "T0000"], "tactic": ["Credential Access"], "technique": [name]});
    let first = tried(&server, "bad", None).await;
    assert_eq!(shown(&first), named("Password Guessing"));
    assert_eq!(warnings(&first), [unknown("T0000")]);

    // Another database counts from the next session on.
    let database = Single::open(&server.home().mitre_db(), Access::ReadWrite).unwrap();
    database.script("UPDATE technique SET name = 'Guessing' WHERE name = 'Password Guessing'").unwrap();
    drop(database);
    assert_eq!(shown(&tried(&server, "bad", Some(token(&first))).await), named("Password Guessing"));
    assert_eq!(shown(&tried(&server, "bad", None).await), named("Guessing"));
    fs::remove_file(server.home().mitre_db()).unwrap();
    let without = tried(&server, "bad", None).await;
    assert_eq!(shown(&without), Value::Null);
    assert_eq!(warnings(&without), [unknown("T1110.001"), unknown("T0000")]);
}

#[tokio::test]
async fn only_callers_with_the_permission_may_try() {
    let server = start("").await;
    let body = json!({"username": "guest.user", "password": "Guest.Pass1"});
    assert_eq!(server.ask("POST", "/security/users", Some(body)).await.0, 200);
    // readonly has no permission for this.
    assert_eq!(server.ask("POST", "/security/users/100/roles?role_ids=2", None).await.0, 200);
    let token = server.login("guest.user", "Guest.Pass1").await.text;
    let guest: Caller = server.caller(format!("Bearer {token}"));
    for (method, path, body) in
        [("PUT", "/logtest", Some(event("x", None))), ("DELETE", "/logtest/sessions/00000000", None)]
    {
        let (status, reply) = guest.ask(method, path, body).await;
        assert_eq!((status, &reply["error"]), (403, &json!(4000)), "{reply}");
    }
}

#[tokio::test]
async fn the_manager_is_asked_unless_the_settings_say_otherwise() {
    for (settings, by_manager) in [("", true), ("logtest: {engine: manager}", true), ("logtest: {engine: own}", false)]
    {
        let server = start_with("", settings).await;
        daemon(server.home().logtest_socket(), |question| {
            let question: Value = serde_json::from_str(question).unwrap();
            match question["command"].as_str().unwrap() {
                "remove_session" => r#"{"message":"(7309): no","error":4,"data":{}}"#.to_owned(),
                _ => r#"{"error":0,"data":{"token":"of the manager","output":{"timestamp":"2026-11-29T23:41:50.167+0100"}}}"#
                    .to_owned(),
            }
        });
        let data = tried(&server, "bad", None).await;
        assert_eq!(token(&data) == "of the manager", by_manager, "{settings}");
        if by_manager {
            assert_eq!(data["output"]["timestamp"], "2026-11-29T22:41:50.167000Z");
            let (status, reply) = server.ask("DELETE", "/logtest/sessions/00000000", None).await;
            assert_eq!((status, &reply["error"]), (400, &json!(7000)));
            assert_eq!(reply["detail"], "Error trying to get logtest response: (7309): no");
        }
    }
}

#[tokio::test]
async fn a_broken_ruleset_is_told_with_its_line() {
    let server = start("").await;
    let xml = "application/octet-stream";
    let put = async |text: &str| {
        let reply = server.admin().send("PUT", "/rules/files/other.xml", Some((xml, text.as_bytes().to_vec()))).await;
        reply.json()
    };
    let refused = put(BROKEN).await;
    let error = &refused["data"]["failed_items"][0]["error"];
    let text = "XML syntax error: the ruleset cannot be loaded with this file: ";
    let message = error["message"].as_str().unwrap();
    assert_eq!(error["code"], 1113);
    assert!(
        message.contains("etc/rules/other.xml:2:") && message.contains("Invalid option 'nope'"),
        "{text}: {message}"
    );
    assert!(!server.file("etc/rules/other.xml").exists());

    // Edited by hand it is found when it would be taken.
    write(server.home().root(), "etc/rules/other.xml", BROKEN);
    let (_, reply) = server.put("/manager/analysisd/reload").await;
    let error = &reply["data"]["failed_items"][0]["error"];
    assert_eq!(error["code"], 1914, "{reply}");
    assert!(error["message"].as_str().unwrap().contains("etc/rules/other.xml:2:"), "{reply}");
    for (method, path) in [("PUT", "/manager/restart"), ("GET", "/manager/configuration/validation")] {
        let (_, reply) = server.ask(method, path, None).await;
        let error = &reply["data"]["failed_items"][0]["error"];
        assert_eq!(error["code"], 1908, "{reply}");
        assert!(error["message"].as_str().unwrap().contains("etc/rules/other.xml:2:"), "{reply}");
    }
    let data = tried(&server, "bad", None).await;
    assert_eq!(data["codemsg"], -1);
    assert_eq!(data["messages"][1], "ERROR: (7311): Failure to initializing session");
    fs::remove_file(server.file("etc/rules/other.xml")).unwrap();
    assert_eq!(server.put("/manager/restart").await.0, 202);
    assert_eq!(tried(&server, "bad", None).await["output"]["rule"]["id"], "100");
}

/// The ruleset of the release in a home, as the real API had it.
fn released(root: &Path) {
    let archive = shared_files::path("upstream/ruleset-4.14.7.tar.gz");
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(root).status();
    assert!(status.unwrap().success());
    let lists = ["audit-keys", "amazon/aws-eventnames", "security-eventchannel", "malicious-ioc/malware-hashes"]
        .into_iter()
        .chain(["malicious-ioc/malicious-ip", "malicious-ioc/malicious-domains"]);
    let lists: String = lists.map(|list| format!("<list>etc/lists/{list}</list>")).collect();
    write(
        root,
        "etc/ossec.conf",
        &format!(
            "<ossec_config><alerts><log_alert_level>3</log_alert_level><email_alert_level>12</email_alert_level></alerts>\
             <ruleset><decoder_dir>ruleset/decoders</decoder_dir><rule_dir>ruleset/rules</rule_dir>\
             <rule_exclude>0215-policy_rules.xml</rule_exclude>{lists}<decoder_dir>etc/decoders</decoder_dir>\
             <rule_dir>etc/rules</rule_dir></ruleset></ossec_config>"
        ),
    );
}

/// A reply without times, ids, tokens and the name of the host.
fn comparable(mut reply: Value, tokens: &HashMap<String, String>) -> Value {
    let Some(data) = reply.get_mut("data").and_then(Value::as_object_mut) else { return reply };
    if let Some(token) = data.get("token").and_then(Value::as_str).map(str::to_owned) {
        data.insert("token".to_owned(), tokens.get(&token).cloned().unwrap_or(token).into());
    }
    if let Some(output) = data.get_mut("output").and_then(Value::as_object_mut) {
        for member in ["timestamp", "id"] {
            assert!(output.get(member).is_some_and(Value::is_string), "{output:?}");
            output.insert(member.to_owned(), Value::Null);
        }
        output["manager"]["name"] = "host".into();
        if let Some(name) = output.get_mut("agent").and_then(|agent| agent.get_mut("name")) {
            *name = "host".into();
        }
    }
    let mut text = reply.to_string();
    for (ours, theirs) in tokens {
        text = text.replace(ours, theirs);
    }
    serde_json::from_str(&text).unwrap()
}

/// An event of a rule with `check_diff`, whose last event the real engine had in a file (D263).
const DIFFERENT: &str = "ossec: output: 'last -n 20'";

#[needs_shared]
#[tokio::test]
async fn replies_are_those_of_the_real_api() {
    let (folder, home) = homes::without_ruleset();
    released(home.root());
    // Its tactics have no ids, so that no technique is known.
    let (_keep, recorded) = homes::recorded();
    fs::copy(recorded.mitre_db(), home.mitre_db()).unwrap();
    // Without optimization the ruleset takes long to load.
    let server = InProcess::on((folder, home), |config| config.request_timeout = 600.0).await;
    let text = fs::read_to_string(shared_files::path("live/golden/logtest.jsonl")).unwrap();
    // Tokens of ours by theirs, and theirs by ours.
    let (mut ours, mut theirs) = (HashMap::new(), HashMap::new());
    let (mut count, mut different) = (0, Vec::new());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let [method, path] = ["method", "path"].map(|member| line[member].as_str().unwrap());
        let recorded: Value = serde_json::from_str(line["body"].as_str().unwrap()).unwrap();
        let mut body: Option<Value> = line["req_body"].as_str().and_then(|body| serde_json::from_str(body).ok());
        let mut path = path.to_owned();
        if let Some(token) = body.as_mut().and_then(|body| body.get_mut("token"))
            && let Some(our) = token.as_str().and_then(|token| ours.get(token))
        {
            *token = Value::clone(our);
        }
        if let Some(our) = path.strip_prefix("/logtest/sessions/").and_then(|token| ours.get(token)) {
            path = format!("/logtest/sessions/{}", our.as_str().unwrap());
        }
        let is_different =
            body.as_ref().and_then(|body| body["event"].as_str()).is_some_and(|event| event.starts_with(DIFFERENT));
        let (status, reply) = server.ask(method, &path, body).await;
        if let (Some(our), Some(their)) = (reply["data"]["token"].as_str(), recorded["data"]["token"].as_str()) {
            ours.insert(their.to_owned(), Value::from(our));
            theirs.insert(our.to_owned(), their.to_owned());
        }
        count += 1;
        let (found, expected) = (comparable(reply, &theirs), comparable(recorded, &HashMap::new()));
        if (u64::from(status), found.to_string()) != (line["status"].as_u64().unwrap(), expected.to_string())
            && !is_different
        {
            different.push(format!("{path} {}\n  {found}\n  {expected}", line["req_body"]));
        }
    }
    assert!(different.is_empty(), "{} of {count} differ\n{}", different.len(), different.join("\n"));
    assert!(count > 200, "{count}");
}

/// What the fake of the daemon answers to what was not recorded.
const UNRECORDED: &str = "not recorded";

#[needs_shared]
#[tokio::test]
async fn answers_of_the_daemon_are_told_as_the_real_api_tells_them() {
    let text = fs::read_to_string(shared_files::path("live/transcripts/logtest.jsonl")).unwrap();
    // The answers of the daemon by the parameters that it was asked with.
    let mut answers: HashMap<String, Vec<String>> = HashMap::new();
    for line in text.lines().rev() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (Some(request), Some(reply)) = (line["request"].as_str(), line["reply"].as_str()) else { continue };
        // One is cut, which is too large for the daemon.
        let Ok(request) = serde_json::from_str::<Value>(request) else { continue };
        answers.entry(request["parameters"].to_string()).or_default().push(reply.to_owned());
    }
    let server = start("").await;
    let answers = std::sync::Mutex::new(answers);
    daemon(server.home().logtest_socket(), move |question| {
        let question: Value = serde_json::from_str(question).unwrap();
        let known = answers.lock().unwrap().get_mut(&question["parameters"].to_string()).and_then(Vec::pop);
        known.unwrap_or_else(|| json!({"error": 9, "message": UNRECORDED}).to_string())
    });
    let text = fs::read_to_string(shared_files::path("live/golden/logtest.jsonl")).unwrap();
    let (mut count, mut different) = (0, Vec::new());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let [method, path] = ["method", "path"].map(|member| line[member].as_str().unwrap());
        let body: Option<Value> = line["req_body"].as_str().and_then(|body| serde_json::from_str(body).ok());
        let reply = server.admin().ask(method, path, body).await;
        let recorded: Value = serde_json::from_str(line["body"].as_str().unwrap()).unwrap();
        // What never reaches the daemon, and what it was asked more often than was recorded.
        let is_unrecorded = reply.1["detail"].as_str().is_some_and(|detail| detail.ends_with(UNRECORDED));
        if recorded["data"].is_null() && recorded["error"] != 7000 || is_unrecorded {
            continue;
        }
        count += 1;
        if (u64::from(reply.0), reply.1.to_string()) != (line["status"].as_u64().unwrap(), recorded.to_string()) {
            different.push(format!("{}\n  {}\n  {recorded}", line["req_body"], reply.1));
        }
    }
    assert!(different.is_empty(), "{} of {count} differ\n{}", different.len(), different.join("\n"));
    assert!(count > 190, "{count}");
}
