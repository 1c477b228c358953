//! Runs the programs that the published getting-started guide prints, against the server over TLS.
//!
//! Only host, port, user and password are changed, as the guide tells its readers to do.

use apid_testing::Server;
use serde_json::Value;
use shared_files::needs_shared;
use wazuh_api_tests::guide;

/// The guide's code blocks that begin with `interpreter`, ready to run against `port`.
fn programs(interpreter: &str, port: u16) -> Vec<String> {
    let guide = guide::read("000_");
    let mut programs = Vec::new();
    let mut lines = guide.lines().peekable();
    while let Some(line) = lines.next() {
        if !line.trim_start().starts_with(interpreter) {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let mut program = line.trim_start().to_owned();
        while let Some(next) = lines.peek() {
            if !next.trim().is_empty() && next.len() - next.trim_start().len() < indent {
                break;
            }
            program.push('\n');
            program.push_str(next.get(indent..).unwrap_or_default());
            lines.next();
        }
        for (placeholder, value) in [
            ("<WAZUH_API_USER>", "wazuh"),
            ("<WAZUH_API_PASSWORD>", "wazuh"),
            ("<WAZUH_SERVER_API_IP>", "127.0.0.1"),
            ("<WAZUH_SERVER_API_PORT>", &port.to_string()),
            ("localhost:55000", &format!("127.0.0.1:{port}")),
            ("host = 'localhost'", "host = '127.0.0.1'"),
            ("port = 55000", &format!("port = {port}")),
        ] {
            program = program.replace(placeholder, value);
        }
        programs.push(program);
    }
    programs
}

async fn run(interpreter: &'static str, program: String) -> String {
    guide::run(interpreter, program, Vec::new()).await.out
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn assert_info(info: &Value) {
    assert_eq!(keys(info), ["data", "error"]);
    let expected = ["api_version", "hostname", "license_name", "license_url", "revision", "timestamp", "title"];
    assert_eq!(keys(&info["data"]), expected);
    assert_eq!(info["error"], 0);
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_bash_program_prints_what_the_guide_shows() {
    let server = Server::start_with_tls().await;
    let programs = programs("#!/bin/bash", server.port());
    assert_eq!(programs.len(), 1);
    let text = run("bash", programs[0].clone()).await;
    assert_info(&guide::json_after(&text, "Getting default information:"));
    let systems = guide::json_after(&text, "Getting /agents/summary/os:");
    assert_eq!(keys(&systems), ["data", "error", "message"]);
    assert_eq!(systems["message"], "Showing the operative system of all specified agents");
    assert!(systems["data"]["affected_items"].as_array().unwrap().iter().all(Value::is_string));
    assert_eq!(
        systems["data"]["total_affected_items"].as_u64().unwrap(),
        systems["data"]["affected_items"].as_array().unwrap().len() as u64
    );
    assert!(text.contains("End of the script."));
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_python_programs_print_what_the_guide_shows() {
    let server = Server::start_with_tls().await;
    let programs = programs("#!/usr/bin/env python3", server.port());
    if !guide::installed(&["python3"]) {
        return;
    }
    assert_eq!(programs.len(), 2);

    let text = run("python3", programs[0].clone()).await;
    assert_info(&guide::json_after(&text, "Getting API information:"));
    let status = guide::json_after(&text, "Getting agents status summary:");
    assert_eq!(keys(&status["data"]), ["configuration", "connection"]);
    let connection = ["active", "disconnected", "never_connected", "pending", "total"];
    assert_eq!(keys(&status["data"]["connection"]), connection);
    assert_eq!(keys(&status["data"]["configuration"]), ["not_synced", "synced", "total"]);
    assert_eq!(status["data"]["connection"]["total"], 12);

    let text = run("python3", programs[1].clone()).await;
    let agents = guide::json_after(&text, "");
    assert_eq!(agents["message"], "All selected agents information was returned");
    let items = agents["data"]["affected_items"].as_array().unwrap();
    assert!(!items.is_empty());
    for item in items {
        assert_eq!(keys(item), ["id", "lastKeepAlive"]);
    }
}
