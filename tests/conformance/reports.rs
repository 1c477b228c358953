//! The report programs and commands that published guides print for policies, vulnerabilities, files and rootcheck, run
//! as printed against a home in which these things were found.
//!
//! Programs that are not installed are not run.

use apid_testing::{Server, database, homes};
use serde_json::json;
use shared_files::needs_shared;
use wazuh_api_tests::guide;
use wazuh_apid::generation::Generation;

const FOUND: &str = "
    -- So that rows can refer to a policy.
    CREATE UNIQUE INDEX policy_number ON sca_policy (id);
    INSERT INTO sca_policy (name, id) VALUES ('CIS Ubuntu', 'cis_ubuntu22-04');
    INSERT INTO sca_scan_info (id, start_scan, end_scan, policy_id, pass, fail, invalid, total_checks, score)
        VALUES (1, 1000, 1010, 'cis_ubuntu22-04', 2, 1, 1, 4, 66);
    INSERT INTO sca_check (scan_id, id, policy_id, title, result) VALUES (1, 10, 'cis_ubuntu22-04', 'Ten', 'passed'),
        (1, 11, 'cis_ubuntu22-04', 'Eleven', 'failed');
    INSERT INTO vuln_cves (name, version, cve, severity, reference, type) VALUES
        ('openssl', '3.0.2', 'CVE-2023-0001', 'Critical', 'a', 'PACKAGE'),
        ('bash', '5.1', 'CVE-2023-0002', 'High', 'b', 'PACKAGE'), ('vim', '9', 'CVE-2023-0003', 'High', 'c', 'PACKAGE');";

/// A server that programs ask over TLS, and a token for them.
async fn server() -> (Server, String) {
    let (folder, home) = homes::with_databases(8);
    database::script(&home.agent_db(1), FOUND);
    let server = Server::on_home_with_tls(Generation::V4, folder, home.root()).await;
    let token = server.issue("wazuh").await;
    (server, token)
}

/// A guide's text with the host and port of the server.
fn ready(server: &Server, text: &str) -> String {
    let here = format!("https://127.0.0.1:{}", server.port());
    text.replace("https://localhost:55000", &here).replace("\"YOUR_PASSWORD\"", "\"wazuh-wui\"")
}

/// A function that has lost its indentation and whose loop goes on until it returns.
fn function(text: &str) -> String {
    let (mut out, mut depth) = (String::new(), 0);
    for line in text.lines() {
        if line.starts_with("return ") {
            depth = 1;
        }
        out.push_str(&"    ".repeat(depth));
        out.push_str(line);
        out.push('\n');
        depth += usize::from(line.starts_with("def ") || line.starts_with("for "));
    }
    out
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_reference_guides_report_programs() {
    let guide = guide::read("004_");
    if !guide::installed(&["python3"]) {
        return;
    }
    let (server, _) = server().await;
    let part = |from: &str, to: &str| {
        let rest = guide.split_once(from).unwrap_or_else(|| panic!("no `{from}`")).1;
        rest.split_once(to).unwrap_or_else(|| panic!("no `{to}`")).0.to_owned()
    };
    let authentication = guide::indented(&part("Python SDK - Authentication\n", "Pagination, Filtering, and Sorting"));
    let policies = function(&part("Python SDK - SCA Report\n", "Endpoints: Vulnerabilities"));
    let vulnerabilities = function(&part("Python SDK - Vulnerability Report\n", "Endpoints: Syscollector"));
    let program = format!(
        "{authentication}\n{policies}\n{vulnerabilities}\nimport json\n\
         print('Report:', json.dumps(get_sca_report('001')))\n\
         print('Summary:', json.dumps(get_vulnerability_summary('001')))\n"
    );
    let printed = guide::run("python3", ready(&server, &program), Vec::new()).await.out;
    // Of the list, the first object.
    let report = json!({"policy": "cis_ubuntu22-04", "score": "66%", "passed": 2, "failed": 1, "total": 4});
    assert_eq!(guide::json_after(&printed, "Report:"), report);
    let summary = json!({"Critical": 1, "High": 2, "Medium": 0, "Low": 0});
    assert_eq!(guide::json_after(&printed, "Summary:"), summary);
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn commands_about_findings() {
    if !guide::installed(&["curl", "jq"]) {
        return;
    }
    let (server, token) = server().await;
    let mut ran = Vec::new();
    for prefix in ["002_", "004_"] {
        for command in guide::commands(&guide::read(prefix)) {
            let command = guide::unglued(&command);
            let path = command.split_once("localhost:55000").map_or("", |(_, path)| path);
            let ours = ["/sca", "/vulnerability", "/syscheck", "/rootcheck"];
            let Some(tag) = ours.into_iter().find(|ours| path.starts_with(ours)) else { continue };
            let command = ready(&server, &command).replace("<TOKEN>", &token);
            let printed = guide::run("bash", command, vec![("TOKEN", token.clone())]).await;
            assert_eq!(printed.statuses, [200], "{path}: {}", printed.out);
            ran.push((tag, printed.out));
        }
    }
    let out: String = ran.iter().map(|(_, out)| out.as_str()).collect();
    for part in ["\"score\": 66", "\"title\": \"Eleven\"", "CVE-2023-0001", "\"High\": 2", "scan was restarted"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    assert!(ran.len() >= 6, "{ran:?}");
}
