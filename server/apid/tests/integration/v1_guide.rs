//! The programs, commands and example replies of the guide of 2016, against a demo home.
//!
//! Nothing but host and port is changed in what the guide prints. Of the example replies their form is held against the
//! server's: members, their order, and the types and spelling of values.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use apid_store::{Access, Single};
use apid_testing::program::Program;
use apid_testing::{Caller, InProcess, basic, homes};
use serde_json::{Value, json};
use shared_files::needs_shared;

fn success(response: impl Into<Value>) -> Value {
    json!({ "error": "0", "response": response.into(), "message": null })
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").stdin(Stdio::null()).stderr(Stdio::null());
    command
}

/// What a program prints. It is given to its interpreter as text.
fn printed(interpreter: &str, text: &str) -> String {
    let mut child = Command::new(interpreter)
        .arg(if interpreter == "bash" { "-s" } else { "-" })
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{interpreter}: {text}\n{printed}");
    printed
}

/// A demo home that is served, with the user of the guide, whose name and password are against today's rules.
fn demo(folder: &Path) -> Program {
    let home = folder.join("home");
    let made = program()
        .args(["demo", "--agents", "20", "--init", "--home"])
        .arg(&home)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(made.success());
    let server = Program::start(program().args(["--api", "v1", "--listen", "127.0.0.1:0", "--home"]).arg(&home));
    assert!(server.banner().contains("(API v1)"), "{}", server.banner());
    let add = ["user", "add", "foo", "--role", "administrator", "--password-stdin"];
    let run = |more: &[&str]| {
        let mut command = program();
        let mut child = command.args(add).args(more).arg("--home").arg(&home).stdin(Stdio::piped()).spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(b"bar\n");
        child.wait().unwrap().success()
    };
    assert!(!run(&[]) && run(&["--weak"]));
    server
}

#[test]
fn the_user_of_the_guide_can_be_added() {
    let folder = tempfile::tempdir().unwrap();
    let server = demo(folder.path());
    let reply = printed("bash", &format!("curl -s -k -u foo:bar {}/agents/020", server.url()));
    let reply: Value = serde_json::from_str(&reply).unwrap();
    assert_eq!((&reply["error"], &reply["response"]["id"]), (&json!("0"), &json!("020")));
}

fn guide() -> String {
    let guides = std::fs::read_dir(shared_files::path("seeds")).unwrap().map(|file| file.unwrap().path());
    let guide = guides.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("003_")).last();
    std::fs::read_to_string(guide.unwrap()).unwrap()
}

/// The commands as they stand in the guide, but for the port.
#[needs_shared]
#[test]
fn the_commands_of_the_guide_run_as_printed() {
    let folder = tempfile::tempdir().unwrap();
    let (server, guide) = (demo(folder.path()), guide());
    let commands: Vec<_> = guide.lines().filter_map(|line| line.trim_start().strip_prefix("$ ")).collect();
    let commands: Vec<_> = commands.into_iter().filter(|line| line.starts_with("curl ")).collect();
    assert_eq!(commands.len(), 4);
    let texts: Vec<String> = commands
        .iter()
        .map(|command| printed("bash", &command.replace("127.0.0.1:55000", server.authority())))
        .collect();
    // The guide prints what the first one answers, to the letter.
    assert!(guide.contains(&format!("``{}``", texts[0])), "{}", texts[0]);
    let replies: Vec<Value> = texts
        .iter()
        .map(|reply| serde_json::from_str(reply).unwrap_or_else(|error| panic!("{error}: {reply}")))
        .collect();
    assert_eq!(replies[0], json!({ "error": "0", "response": "OSSEC-API", "message": "wazuh.com" }));
    assert_eq!(replies[1], success("Agent added with ID 021"));
    assert_eq!(replies[2], success("Agent added with ID 022"));
    assert!(commands[3].ends_with("/rootcheck/001"), "{}", commands[3]);
    assert_eq!(replies[3], success("Policy and auditing database updated"));
}

/// The Python program as it stands in the guide, but for the address that it leaves to its readers.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
#[needs_shared]
#[test]
fn the_python_program_of_the_guide_runs_as_printed() {
    let python = Command::new("python3").args(["-c", "import requests"]).stderr(Stdio::null()).status();
    if !python.is_ok_and(|status| status.success()) {
        eprintln!("skipped: python3 with the package requests is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (server, guide) = (demo(folder.path()), guide());
    let start = guide.find("    #!/usr/bin/env python").unwrap();
    let lines = guide[start..].lines().take_while(|line| line.is_empty() || line.starts_with("    "));
    let program: Vec<_> = lines.map(|line| line.strip_prefix("    ").unwrap_or_default()).collect();
    let text = printed("python3", &program.join("\n").replace("IP:55000", server.authority()));
    let (reply, status) = text.rsplit_once("Status: ").unwrap();
    let reply: Value = serde_json::from_str(reply).unwrap();
    assert_eq!((status.trim(), &reply["error"], &reply["message"]), ("200", &json!("0"), &Value::Null));
    let manager = &reply["response"];
    assert_eq!(manager.as_object().unwrap().len(), 11);
    for (name, value) in [("id", "000"), ("ip", "127.0.0.1"), ("lastKeepAlive", "Not available"), ("status", "Active")]
    {
        assert_eq!(manager[name], value);
    }
    for name in ["syscheckTime", "syscheckEndTime", "rootcheckTime", "rootcheckEndTime"] {
        assert!(manager[name].as_str().is_some_and(|time| time.len() == 24), "{manager}");
    }
}

/// The request of the PowerShell program, made by curl: name, password, path and method as they stand in the guide.
#[needs_shared]
#[test]
fn the_request_of_the_powershell_program_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (server, guide) = (demo(folder.path()), guide());
    let value = |name: &str, mark: char| {
        let start = format!("    ${name} = ");
        let line = guide.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
        line.split(mark).nth(1).unwrap().to_owned()
    };
    let (user, password) = (value("username", '"'), value("password", '"'));
    let (path, method) = (value("url", '"'), value("method", '"').to_uppercase());
    assert_eq!((path.as_str(), method.as_str()), ("/syscheck/000/last_scan", "GET"));
    let command = format!("curl -s -k -u {user}:{password} -X {method} https://{}{path}", server.authority());
    let reply: Value = serde_json::from_str(&printed("bash", &command)).unwrap();
    let members: Vec<_> = reply["response"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        (&reply["error"], members),
        (&json!("0"), vec!["syscheckTime".to_owned(), "syscheckEndTime".to_owned()])
    );
}

/// A request of the reference, and the reply that stands under it.
struct Example {
    method: String,
    path: String,
    /// Of the body.
    form: String,
    reply: Value,
}

/// The examples of the reference, in their order.
fn examples(guide: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    for part in guide.split("**Example Request:**").skip(1) {
        let (request, rest) = part.split_once("**Example Response:**").unwrap();
        let lines: Vec<_> = request.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "::").collect();
        let (method, url) = lines[0].split_once(' ').unwrap();
        let members = lines[1..].iter().filter_map(|line| line.split_once(": "));
        let form: Vec<_> = members.map(|(name, value)| format!("{name}={value}")).collect();
        let indented = rest.lines().skip(1).skip_while(|line| !line.starts_with("    "));
        let text: String = indented.take_while(|line| line.starts_with("    ")).flat_map(|line| [line, "\n"]).collect();
        let (method, path) = (method.to_owned(), url.strip_prefix("https://IP:55000").unwrap().to_owned());
        examples.push(Example { method, path, form: form.join("&"), reply: abridged(&text) });
    }
    examples
}

/// An example in which something is left out: lines of three dots, and commas before what would have followed.
fn abridged(text: &str) -> Value {
    let text: String = text.lines().map(str::trim).filter(|line| *line != "...").collect();
    let text = text.replace(",}", "}").replace(",]", "]");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// How a text is spelled: dates, ids and numbers by their kind, everything else as it is.
fn spelling(text: &str) -> String {
    let kinds: String = text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    let is_date = kinds.len() == 24 && kinds.ends_with("99:99:99 9999");
    let is_day = kinds.len() == 20 && kinds.starts_with("9999 ");
    match text {
        _ if is_date => "a date".to_owned(),
        _ if is_day => "a day".to_owned(),
        "Unknown" | "Not available" | "Active" | "Never connected" | "running" | "stopped" | "killed" => {
            "a date or a state".to_owned()
        }
        _ => "a text".to_owned(),
    }
}

/// What differs in form between an example and a reply. What the example leaves out is not looked at.
fn differences(place: &str, example: &Value, reply: &Value, found: &mut Vec<String>) {
    match (example, reply) {
        (Value::Object(example), Value::Object(reply)) => {
            if example.keys().any(|name| name == "...") {
                return;
            }
            let names = |members: &serde_json::Map<String, Value>| members.keys().cloned().collect::<Vec<_>>();
            if names(example) != names(reply) {
                found.push(format!("{place}: members {:?} and {:?}", names(example), names(reply)));
            }
            for (name, value) in example {
                if let Some(other) = reply.get(name) {
                    differences(&format!("{place}.{name}"), value, other, found);
                }
            }
        }
        (Value::Array(example), Value::Array(reply)) => {
            if example.is_empty() != reply.is_empty() {
                found.push(format!("{place}: {} and {} items", example.len(), reply.len()));
            }
            for (example, reply) in example.iter().zip(reply) {
                differences(&format!("{place}[]"), example, reply, found);
            }
        }
        (Value::String(example), Value::String(reply)) => {
            let (one, other) = (spelling(example), spelling(reply));
            let both_dates = [&one, &other].iter().all(|kind| kind.starts_with("a date"));
            if one != other && !both_dates {
                found.push(format!("{place}: {example:?} and {reply:?}"));
            }
        }
        (Value::Number(_), Value::Number(_)) | (Value::Null, Value::Null) => {}
        _ => found.push(format!("{place}: {example} and {reply}")),
    }
}

/// What the examples tell of, in the databases of the manager and its first agents.
const FOUND: &str = "
    INSERT INTO pm_event (date_first, date_last, log) VALUES
        (1456228378, 1456228378, 'Starting rootcheck scan.'), (1456228978, 1456228978, 'Ending rootcheck scan.'),
        (1456220000, 1456228400, 'System Audit: a'), (1456220000, 1456228400, 'System Audit: b'),
        (1456220000, 1456228400, 'System Audit: c'), (1456220000, 1456228400, 'System Audit: d'),
        (1456220000, 1456228400, 'System Audit: e');
    INSERT INTO fim_entry (full_path, file, type, date, changes, size, perm, uid, gid, md5, sha1) VALUES
        ('/home/test/passwords.txt', '/home/test/passwords.txt', 'file', 1456228500, 1, 2, 'rw-r--r--', '0', '0',
         '60b725f10c9c85c70d97880dfe8191b3', '3f786850e387550fdab836ed7e6dc881de23001b');
    UPDATE scan_info SET first_end = 1456200000, start_scan = 1456228378, end_scan = 1456228978 WHERE module = 'fim';";

async fn prepared() -> (InProcess, Caller) {
    let server = InProcess::on(homes::with_databases(5), |_| {}).await;
    let home = server.home();
    for id in [0, 1] {
        let agent = home.agent_db(id);
        if !agent.exists() {
            std::fs::copy(home.agent_db(1), &agent).unwrap();
        }
        Single::open(&agent, Access::ReadWrite).unwrap().script(FOUND).unwrap();
    }
    let global =
        "UPDATE agent SET os_uname = 'Linux |LinMV |3.16.0-4-amd64 |#1 SMP |x86_64', version = 'Wazuh v4.14.7',
                                   connection_status = 'never_connected' WHERE id = 2;
                  UPDATE agent SET os_uname = 'Linux |LinMV |3.16.0-4-amd64 |#1 SMP |x86_64', version = 'Wazuh v4.14.7',
                                   connection_status = 'active' WHERE id IN (0, 1);";
    Single::open(&home.global_db(), Access::ReadWrite).unwrap().script(global).unwrap();
    let totals = home.root().join("stats/totals/2016/Feb");
    std::fs::create_dir_all(&totals).unwrap();
    let hours = "10-600-0-2\n10-1002-2-2\n10--15--1144--1126--0\n11-530-0-8\n11--432--1607--1146--0\n";
    std::fs::write(totals.join("ossec-totals-23.log"), hours).unwrap();
    let caller = server.caller_of_2016(basic("wazuh", "wazuh"));
    (server, caller)
}

/// Examples that a home of today answers in another way, and why.
const OTHERWISE: &[(&str, &str)] = &[
    // No manager runs in the home of this test, and it has no program that would start one.
    ("PUT /manager/start", "01"),
    // Agents of today keep their files in step, so what is known of them is not cleared.
    ("DELETE /syscheck", "1760"),
    ("DELETE /syscheck/001", "1760"),
    // The example is of a faulty configuration.
    ("GET /manager/configuration/test", "0"),
];

#[needs_shared]
#[tokio::test]
async fn replies_have_the_form_of_the_guides_examples() {
    let (_server, caller) = prepared().await;
    let mut examples = examples(&guide());
    assert_eq!(examples.len(), 28);
    // What deletes comes last, and the agent itself at the end.
    examples.sort_by_key(|example| (example.method == "DELETE", example.path.starts_with("/agents")));
    let mut found = Vec::new();
    for Example { method, path, form, reply: expected } in examples {
        let route = format!("{method} {path}");
        let body = (!form.is_empty()).then(|| ("application/x-www-form-urlencoded", form.into_bytes()));
        // 005 of the example is the last of the home as well.
        let reply = caller.send(&method, &path, body).await.json();
        if let Some((_, error)) = OTHERWISE.iter().find(|(other, _)| *other == route) {
            let told = reply["error"].as_str().map_or_else(|| reply["error"].to_string(), str::to_owned);
            assert_eq!(told, *error, "{route}: {reply}");
            continue;
        }
        differences(&route, &expected, &reply, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn one_program_serves_both_on_two_ports() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    apid_store::homes::create(&home).unwrap();
    let listen = ["--http", "--listen", "v1=127.0.0.1:0", "--listen", "127.0.0.1:0", "--home"];
    let server = Program::start(program().args(listen).arg(&home));
    let urls: Vec<_> = server.banner().split_whitespace().filter(|word| word.starts_with("http://")).collect();
    assert!(server.banner().contains(&format!("{}  (API v1)", urls[1])), "{}", server.banner());
    let ask = |url: &str| printed("bash", &format!("curl -s -u wazuh:wazuh {url}/"));
    assert!(ask(urls[0]).contains("No authorization token provided"), "{}", ask(urls[0]));
    assert!(ask(urls[1]).contains("OSSEC-API"), "{}", ask(urls[1]));
}
