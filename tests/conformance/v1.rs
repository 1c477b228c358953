//! Every operation of the 2016 API against its description, as `operations.rs` does it for release 4.

use std::collections::BTreeSet;

use apid_testing::description::Description;
use apid_testing::{InProcess, basic, homes, values};
use serde_json::{Value, json};
use wazuh_api_tests::uncovered_of;

/// Operations that refuse a good request on the homes of these tests, with status and code.
const REFUSED: &[(&str, u16, &str)] = &[
    // No daemon runs, and this server starts none.
    ("PUT /manager/start", 500, "01"),
    // All agents keep what is known of their files in step.
    ("DELETE /syscheck", 400, "1760"),
    ("DELETE /syscheck/{agent_id}", 400, "1760"),
];

#[tokio::test]
async fn good_requests_get_a_documented_reply_or_stand_in_the_list() {
    let server = InProcess::on(homes::with_databases(12), |_| {}).await;
    let caller = server.caller_of_2016(basic("wazuh", "wazuh"));
    let mut operations = Description::of_generation("v1").operations();
    // What deletes comes last, and the agent itself at the end.
    operations.sort_by_key(|operation| (operation.method == "DELETE", operation.path.starts_with("/agents")));
    let mut unbuilt = BTreeSet::new();
    for operation in operations {
        let route = format!("{} {}", operation.method, operation.path);
        let path = operation.path.replace("{agent_id}", "001").replace("{agent_name}", "Host_005");
        let mut body = Vec::new();
        if let Some((media, schema)) = operation.bodies.first() {
            let mut agent = values::good(schema);
            agent["ip"] = json!("10.0.0.8");
            let members = agent.as_object().unwrap().iter();
            let form: Vec<_> = members.map(|(name, value)| format!("{name}={}", value.as_str().unwrap())).collect();
            body.push((media.as_str(), form.join("&").into_bytes()));
        }
        // That each reply is as documented is looked at by the caller.
        let reply = caller.send(&operation.method, &path, body.pop()).await;
        match reply.status {
            200 => {}
            501 => {
                let refusal: Value = serde_json::from_str(&reply.text).unwrap();
                assert_eq!(refusal["error"], "501", "{route}");
                unbuilt.insert(route);
            }
            status => {
                let refusal: Value = serde_json::from_str(&reply.text).unwrap();
                let code = refusal["error"].as_str().map_or_else(|| refusal["error"].to_string(), str::to_owned);
                assert!(
                    REFUSED.contains(&(route.as_str(), status, code.as_str())),
                    "{route}: {status}: {}",
                    reply.text
                );
            }
        }
    }
    assert_eq!(unbuilt, uncovered_of("v1"), "left: operations that answer 501; right: tests/uncovered.txt");
}
