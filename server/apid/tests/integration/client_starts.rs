//! The requests with which programs begin that people use with the API, on a home without a manager: a cluster of one
//! node, and no cluster. None of them gets past its first screen without a 200.
//!
//! The requests are facts of the programs' public source: the Wazuh dashboard 4.14 (`wazuh-api.ts` and its jobs), the
//! Prometheus exporter `pyToshka/wazuh-prometheus-exporter`, and the MCP servers `gensecaihq/Wazuh-MCP-Server`,
//! `lidless-labs/wazuh-mcp` and `0xFl4g/wazuh-mcp`.

use std::fs;

use apid_testing::{InProcess, homes};
use serde_json::Value;

/// What a program asks after its login, in its order.
struct Program {
    name: &'static str,
    always: &'static [&'static str],
    /// What it asks if `/cluster/status` says that there is a cluster; `{node}` is what `/cluster/local/info` says.
    in_a_cluster: &'static [&'static str],
}

const PROGRAMS: [Program; 5] = [
    Program {
        name: "the Wazuh dashboard",
        always: &[
            "/manager/info",
            "/agents?agents_list=000",
            "/cluster/status",
            "/security/users/me",
            "/security/users/me/policies",
            "/manager/version/check",
            "/manager/stats/remoted",
            "/manager/stats/analysisd",
        ],
        in_a_cluster: &[
            "/cluster/local/info",
            "/cluster/nodes?select=name",
            "/cluster/{node}/stats/remoted",
            "/cluster/{node}/stats/analysisd",
        ],
    },
    Program {
        name: "a Prometheus exporter",
        always: &[
            "/",
            "/overview/agents",
            "/manager/stats/hourly",
            "/manager/stats?pretty=true",
            "/manager/stats/remoted",
            "/manager/logs",
            "/manager/stats/analysisd",
            "/manager/configuration/validation",
        ],
        in_a_cluster: &["/cluster/healthcheck"],
    },
    Program {
        name: "an MCP server (gensecaihq)",
        always: &[
            "/",
            "/agents?status=active",
            "/cluster/status",
            "/manager/stats/analysisd",
            "/manager/stats/weekly",
            "/manager/logs?limit=100",
            "/rules?limit=500",
            "/decoders",
            "/lists",
        ],
        in_a_cluster: &["/cluster/healthcheck", "/cluster/nodes"],
    },
    Program {
        name: "an MCP server (lidless-labs)",
        always: &[
            "/",
            "/agents?limit=100",
            "/groups?limit=10&offset=0",
            "/manager/logs",
            "/manager/configuration",
            "/rules?limit=100&sort=-level",
            "/rules?rule_ids=5710",
            "/decoders?limit=10&offset=0&sort=name",
        ],
        in_a_cluster: &[],
    },
    Program {
        name: "an MCP server (0xFl4g)",
        always: &["/cluster/status", "/agents?limit=50", "/rules?rule_ids=5710"],
        in_a_cluster: &["/cluster/nodes"],
    },
];

const RULE: &str = "<group name=\"sshd,\"><rule id=\"5710\" level=\"5\"><match>x</match>\
                    <description>x</description></rule></group>";

const RULESET: &str = "<ruleset><decoder_dir>etc/decoders</decoder_dir><rule_dir>etc/rules</rule_dir></ruleset>";

/// A home that has been in use: with agents, counters, a log and a rule.
async fn start(cluster: &str) -> InProcess {
    let (folder, home) = homes::with_agents(20);
    let section = format!("<cluster><node_name>first</node_name><disabled>{cluster}</disabled></cluster>");
    let conf = format!("<ossec_config><global><logall>no</logall></global>{RULESET}{section}</ossec_config>");
    fs::write(home.ossec_conf(), conf).unwrap();
    fs::create_dir_all(home.run_dir()).unwrap();
    for daemon in ["analysisd", "remoted"] {
        fs::write(home.run_dir().join(format!("wazuh-{daemon}.state")), "events='7'\n").unwrap();
    }
    fs::write(home.root().join("etc/rules/local_rules.xml"), RULE).unwrap();
    fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-db: INFO: x\n").unwrap();
    let now = jiff::Zoned::now();
    let day = home.stats_dir().join(now.strftime("totals/%Y/%b/ossec-totals-%d.log").to_string());
    fs::create_dir_all(day.parent().unwrap()).unwrap();
    fs::write(day, "0--1--2--3--4\n").unwrap();
    InProcess::on((folder, home), |_| {}).await
}

async fn begins(server: &InProcess, program: &Program) {
    let name = program.name;
    assert_eq!(server.login("wazuh", "wazuh").await.status, 200, "{name}");
    let ask = async |path: &str| -> Value {
        let (status, reply) = server.get(path).await;
        assert_eq!(status, 200, "{name}: {path}: {reply}");
        assert_ne!(reply["error"], 1, "{name}: {path}: {reply}");
        reply
    };
    for path in program.always {
        ask(path).await;
    }
    if ask("/cluster/status").await["data"]["enabled"] == "yes" {
        let local = ask("/cluster/local/info").await;
        let node = local["data"]["affected_items"][0]["node"].as_str().unwrap().to_owned();
        for path in program.in_a_cluster {
            ask(&path.replace("{node}", &node)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_begin_on_a_cluster_of_one_node() {
    let server = start("no").await;
    assert_eq!(server.get("/cluster/status").await.1["data"]["enabled"], "yes");
    for program in &PROGRAMS {
        begins(&server, program).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_begin_without_a_cluster() {
    let server = start("yes").await;
    assert_eq!(server.get("/cluster/status").await.1["data"]["enabled"], "no");
    for program in &PROGRAMS {
        begins(&server, program).await;
    }
}
