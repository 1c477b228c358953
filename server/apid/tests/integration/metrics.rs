//! The metrics: where they can be read and by whom, what they count, and that monitoring is built on names that exist.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_testing::program::Program;
use apid_testing::{Reply, basic, database, homes, wire};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use shared_files::needs_programs;

fn start(home: &Home, arguments: &[&str]) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.args(["--listen", "127.0.0.1:0", "--home"]).arg(home.root()).args(arguments);
    Program::start(command.stderr(Stdio::null()))
}

fn ask(authority: &str, method: &str, path: &str, headers: &str) -> Reply {
    let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n");
    wire::exchange(authority, request.as_bytes(), method == "HEAD")
}

/// Host and port of the metrics' own listener.
fn metrics_of(program: &Program) -> &str {
    let line = program.banner().lines().find(|line| line.trim_start().starts_with("metrics ")).unwrap();
    line.split_whitespace().nth(1).unwrap().strip_prefix("http://").unwrap().strip_suffix("/metrics").unwrap()
}

fn bearer(token: &str) -> String {
    format!("authorization: Bearer {token}\r\n")
}

fn password(password: &str) -> String {
    format!("authorization: {}\r\ncontent-length: 0\r\n", basic("wazuh", password))
}

/// The value of a series.
fn value(text: &str, series: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {series} in\n{text}")).parse().unwrap()
}

fn scrape(program: &Program) -> String {
    let reply = ask(metrics_of(program), "GET", "/metrics", "");
    assert_eq!((reply.status, reply.header("content-type")), (200, "text/plain; version=0.0.4; charset=utf-8"));
    reply.text
}

#[test]
fn a_listener_of_their_own_tells_what_the_server_counts() {
    let (_folder, home) = homes::with_agents(40);
    let limits = "access: {max_request_per_minute: 6, max_login_attempts: 1}\n";
    fs::write(home.api_yaml(), limits).unwrap();
    let program = start(&home, &["--http", "--metrics-listen", "127.0.0.1:0"]);
    let api = program.authority();
    let login = "/security/user/authenticate?raw=true";
    let token = ask(api, "POST", login, &password("wazuh")).text;
    let agents = ask(api, "GET", "/agents?limit=2", &bearer(&token));
    assert_eq!(agents.status, 200, "{}", agents.text);
    assert_eq!(ask(api, "GET", "/agents?limit=nonsense", &bearer(&token)).status, 400);
    assert_eq!(ask(api, "GET", "/no/such/path/%3Clabel%3E", &bearer(&token)).status, 404);
    assert_eq!(ask(api, "POST", login, &password("wrong")).status, 401);
    assert_eq!(ask(api, "POST", login, &password("wazuh")).status, 403);
    assert_eq!(ask(api, "GET", "/agents", &bearer(&token)).status, 429);
    let text = scrape(&program);
    for (series, expected) in [
        (r#"wazuh_apid_http_requests_total{api="v4",code="200",operation="get_agents"}"#, 1.0),
        (r#"wazuh_apid_http_requests_total{api="v4",code="400",operation="get_agents"}"#, 1.0),
        (r#"wazuh_apid_http_requests_total{api="v4",code="429",operation="get_agents"}"#, 1.0),
        (r#"wazuh_apid_http_requests_total{api="v4",code="404",operation="none"}"#, 1.0),
        (r#"wazuh_apid_http_request_duration_seconds_count{api="v4",operation="get_agents"}"#, 3.0),
        ("wazuh_apid_http_requests_in_flight", 0.0),
        (r#"wazuh_apid_logins_total{outcome="ok"}"#, 1.0),
        (r#"wazuh_apid_logins_total{outcome="failed"}"#, 1.0),
        (r#"wazuh_apid_logins_total{outcome="blocked"}"#, 1.0),
        ("wazuh_apid_blocked_clients", 1.0),
        (r#"wazuh_apid_rate_limited_requests_total{limit="requests"}"#, 1.0),
        (r#"wazuh_apid_cache_misses_total{cache="tokens"}"#, 1.0),
        ("wazuh_apid_connections_accepted_total", 7.0),
        (r#"wazuh_apid_agents{state="pending"}"#, count(&home, "pending")),
        (r#"wazuh_apid_agents{state="active"}"#, count(&home, "active")),
        (r#"wazuh_apid_agents{state="disconnected"}"#, count(&home, "disconnected")),
        (r#"wazuh_apid_agents{state="never_connected"}"#, count(&home, "never_connected")),
        (r#"wazuh_apid_queue_waiting{queue="heavy"}"#, 0.0),
        ("wazuh_apid_logtest_sessions", 0.0),
        ("wazuh_apid_ready", 1.0),
        (concat!("wazuh_apid_build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"}"), 1.0),
    ] {
        assert_eq!(value(&text, series), expected, "{series}\n{text}");
    }
    for series in [
        r#"wazuh_apid_database_seconds_total{kind="read"}"#,
        r#"wazuh_apid_job_seconds_total{lane="cheap"}"#,
        "wazuh_apid_memory_limit_bytes",
        "process_resident_memory_bytes",
    ] {
        assert!(value(&text, series) > 0.0, "{series}\n{text}");
    }
    assert!(!text.contains("label"), "what a client sends is no label:\n{text}");

    // Nothing of the API is there, and nothing of the metrics is on the API's port.
    assert_eq!(ask(metrics_of(&program), "GET", "/agents", &bearer(&token)).status, 404);
    assert_eq!(ask(metrics_of(&program), "POST", "/metrics", "content-length: 0\r\n").status, 404);
    let head = ask(metrics_of(&program), "HEAD", "/metrics", "");
    assert!(head.status == 200 && head.header("content-length").parse::<usize>().unwrap() > 1_000);
    assert_eq!(ask(metrics_of(&program), "GET", "/healthz", "").text, r#"{"status": "ok"}"#);
    assert_eq!(ask(api, "GET", "/metrics", "").status, 429, "a request like any other");
    kill_process(Pid::from_child(program.child()), Signal::TERM).unwrap();
    assert_eq!(program.end(), Some(0));
}

/// Agents of the sample in this state.
fn count(home: &Home, state: &str) -> f64 {
    let statement = format!("SELECT count(*) FROM agent WHERE id != 0 AND connection_status = '{state}'");
    let count: i64 = database::value(&home.global_db(), &statement);
    f64::from(i32::try_from(count).unwrap())
}

#[test]
fn a_token_of_their_own_opens_them_on_the_ports_of_the_api() {
    let (_folder, home) = homes::new();
    fs::write(home.api_yaml(), "metrics: {token_file: metrics.token}\naccess: {max_request_per_minute: 6}\n").unwrap();
    let file = home.api_yaml().with_file_name("metrics.token");
    let refused = Command::new(env!("CARGO_BIN_EXE_wazuh-apid")).args(["--check", "--home"]).arg(home.root()).output();
    let refused = refused.unwrap();
    let stderr = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr.contains("metrics.token: cannot be read") && stderr.contains("openssl rand"), "{stderr}");

    let (first, second) = ("0123456789abcdef-first", "0123456789abcdef-second");
    fs::write(&file, format!("{first}\n")).unwrap();
    let program = start(&home, &["--http", "--listen", "v1=127.0.0.1:0"]);
    assert!(!program.banner().contains("metrics"), "{}", program.banner());
    let get = |headers: &str| ask(program.authority(), "GET", "/metrics", headers);
    let stranger = get("");
    assert_eq!((stranger.status, stranger.header("www-authenticate")), (401, "Bearer realm=\"metrics\""));
    assert_eq!(get(&bearer(second)).status, 401);
    assert_eq!(get(&(bearer(second) + &bearer(first))).status, 401, "two headers are none");
    let told = get(&bearer(first));
    assert_eq!(told.status, 200);
    assert_eq!(value(&told.text, "wazuh_apid_ready"), 1.0);
    // Another token counts at once.
    fs::write(&file, second).unwrap();
    assert_eq!((get(&bearer(first)).status, get(&bearer(second)).status), (401, 200));
    // Guesses count as requests of their client.
    let beyond = get(&bearer(second));
    assert!(beyond.status == 429 && !beyond.header("retry-after").is_empty(), "{}", beyond.text);
}

#[test]
fn a_token_that_is_gone_opens_nothing() {
    let (_folder, home) = homes::new();
    fs::write(home.api_yaml(), "metrics: {token_file: metrics.token, listen: '127.0.0.1:0'}\n").unwrap();
    let file = home.api_yaml().with_file_name("metrics.token");
    fs::write(&file, "0123456789abcdef").unwrap();
    let program = start(&home, &["--http"]);
    let get = |headers: &str| ask(metrics_of(&program), "GET", "/metrics", headers).status;
    assert_eq!((get(""), get(&bearer("0123456789abcdef"))), (401, 200));
    assert_eq!(ask(program.authority(), "GET", "/metrics", &bearer("0123456789abcdef")).status, 404);
    fs::remove_file(&file).unwrap();
    assert_eq!(get(&bearer("0123456789abcdef")), 503);
}

#[test]
fn without_a_word_there_are_none() {
    let (_folder, home) = homes::new();
    let program = start(&home, &["--http"]);
    assert!(!program.banner().contains("metrics"), "{}", program.banner());
    assert_eq!(ask(program.authority(), "GET", "/metrics", "").status, 404);
}

/// Starts a server with TLS whose requests and agents fill every series.
async fn with_all_series(home: &Home) -> (Program, String) {
    let program = start(home, &["--metrics-listen", "127.0.0.1:0"]);
    let client = reqwest::Client::builder().tls_danger_accept_invalid_certs(true).build().unwrap();
    client.get(format!("{}/", program.url())).send().await.unwrap();
    let text = scrape(&program);
    (program, text)
}

fn contrib() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join("contrib")
}

/// The names of our metrics in a text.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.filter(|word| word.starts_with("wazuh_apid_")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn monitoring_is_built_on_names_that_exist() {
    let (_folder, home) = homes::with_agents(5);
    let (_program, text) = with_all_series(&home).await;
    let known = names(&text);
    let operations = fs::read_to_string(contrib().with_file_name("docs").join("OPERATIONS.md")).unwrap();
    let documented = names(&operations);
    for file in ["prometheus/wazuh-apid.rules.yml", "grafana/wazuh-apid.json"] {
        let used = names(&fs::read_to_string(contrib().join(file)).unwrap());
        assert!(used.len() > 5, "{file}: {used:?}");
        let unknown: Vec<_> = used.difference(&known).collect();
        assert!(unknown.is_empty(), "{file} has names that the server does not write: {unknown:?}");
    }
    let unknown: Vec<_> = documented.difference(&known).collect();
    assert!(unknown.is_empty(), "docs/OPERATIONS.md has names that the server does not write: {unknown:?}");
    // A histogram is documented by its own name.
    let families = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    let families: BTreeSet<_> = families.filter(|name| name.starts_with("wazuh_apid_")).map(str::to_owned).collect();
    let missing: Vec<_> = families.difference(&documented).collect();
    assert!(missing.is_empty(), "docs/OPERATIONS.md lacks {missing:?}");
}

/// The expressions of the dashboard's panels and variables.
fn expressions(dashboard: &Value, into: &mut Vec<String>) {
    match dashboard {
        Value::Object(members) => {
            into.extend(members.get("expr").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| expressions(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| expressions(item, into)),
        _ => {}
    }
}

#[test]
fn the_dashboard_is_whole() {
    let dashboard: Value =
        serde_json::from_slice(&fs::read(contrib().join("grafana/wazuh-apid.json")).unwrap()).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let ids: BTreeSet<_> = panels.iter().map(|panel| panel["id"].as_u64().unwrap()).collect();
    assert_eq!(ids.len(), panels.len(), "each panel has an id of its own");
    for panel in panels.iter().filter(|panel| panel["type"] != "row") {
        let title = &panel["title"];
        assert_eq!(panel["datasource"]["uid"], "${datasource}", "{title}");
        assert!(!panel["targets"].as_array().unwrap().is_empty() && panel["gridPos"]["w"].is_u64(), "{title}");
    }
}

/// Runs a program with a text on its standard input; what it says.
fn run(command: &mut Command, input: &str) -> String {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    said
}

#[needs_programs("promtool")]
#[tokio::test(flavor = "multi_thread")]
async fn promtool_finds_nothing_wrong() {
    let (folder, home) = homes::with_agents(5);
    let (_program, text) = with_all_series(&home).await;
    assert_eq!(run(Command::new("promtool").args(["check", "metrics"]), &text), "");
    let prometheus = contrib().join("prometheus");
    run(Command::new("promtool").args(["check", "rules"]).arg(prometheus.join("wazuh-apid.rules.yml")), "");
    run(Command::new("promtool").args(["test", "rules"]).arg(prometheus.join("tests.yml")), "");
    run(Command::new("promtool").args(["check", "config"]).arg(prometheus.join("prometheus.yml")), "");

    // What the dashboard asks is well formed: it is checked as rules.
    let dashboard: Value =
        serde_json::from_slice(&fs::read(contrib().join("grafana/wazuh-apid.json")).unwrap()).unwrap();
    let mut asked = Vec::new();
    expressions(&dashboard, &mut asked);
    assert!(asked.len() > 10, "{asked:?}");
    let rules = asked.iter().enumerate().map(|(number, expression)| {
        let expression = expression.replace("$__rate_interval", "5m").replace("$__range", "1h");
        format!("  - record: dashboard:{number}\n    expr: {expression:?}\n")
    });
    let file = folder.path().join("dashboard.rules.yml");
    fs::write(&file, format!("groups:\n- name: dashboard\n  rules:\n{}", rules.collect::<String>())).unwrap();
    run(Command::new("promtool").args(["check", "rules"]).arg(&file), "");
}

#[needs_programs("prometheus")]
#[tokio::test(flavor = "multi_thread")]
async fn a_prometheus_scrapes_them() {
    let (folder, home) = homes::with_agents(5);
    let (server, _) = with_all_series(&home).await;
    let example = fs::read_to_string(contrib().join("prometheus/prometheus.yml")).unwrap();
    let rules = contrib().join("prometheus/wazuh-apid.rules.yml");
    let config = example
        .replace("127.0.0.1:9155", metrics_of(&server))
        .replace("scrape_interval: 15s", "scrape_interval: 1s")
        .replace("- wazuh-apid.rules.yml", &format!("- {}", rules.display()));
    assert!(config.contains("scrape_interval: 1s") && config.contains(metrics_of(&server)), "{config}");
    let file = folder.path().join("prometheus.yml");
    fs::write(&file, config).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut prometheus = Command::new("prometheus");
    prometheus.arg(format!("--config.file={}", file.display()));
    prometheus.arg(format!("--storage.tsdb.path={}", folder.path().join("tsdb").display()));
    prometheus.arg(format!("--web.listen-address=127.0.0.1:{port}"));
    let mut prometheus = Killed(prometheus.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    let client = reqwest::Client::new();
    let query = format!("http://127.0.0.1:{port}/api/v1/query?query=sum(wazuh_apid_agents)");
    let patience = Instant::now() + Duration::from_secs(60);
    loop {
        assert!(Instant::now() < patience && prometheus.0.try_wait().unwrap().is_none(), "no sample came");
        tokio::time::sleep(Duration::from_millis(250)).await;
        let Ok(reply) = client.get(&query).send().await else { continue };
        let reply: Value = serde_json::from_slice(&reply.bytes().await.unwrap()).unwrap();
        if reply["data"]["result"][0]["value"][1] == "5" {
            break;
        }
    }
    let rules = client.get(format!("http://127.0.0.1:{port}/api/v1/rules")).send().await.unwrap();
    let rules: Value = serde_json::from_slice(&rules.bytes().await.unwrap()).unwrap();
    assert_eq!(rules["data"]["groups"][0]["name"], "wazuh-apid", "{rules}");
}

/// A process that ends with the test.
struct Killed(std::process::Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
