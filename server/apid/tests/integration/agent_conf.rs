//! Configurations of groups, uploaded, read, downloaded and uploaded again.
//!
//! Recorded uploads are replayed in `apid-formats`.

use apid_testing::{InProcess, homes};
use serde_json::{Value, json};

const CONFIGURATION: &str = "/groups/default/configuration";

async fn put(server: &InProcess, body: &str) -> (u16, Value) {
    let reply = server.admin().send("PUT", CONFIGURATION, Some(("application/xml", body.into()))).await;
    (reply.status, reply.json())
}

/// What is shown of the configuration.
async fn shown(server: &InProcess) -> Value {
    let (status, reply) = server.get(CONFIGURATION).await;
    assert_eq!(status, 200, "{reply}");
    reply["data"]["affected_items"].clone()
}

async fn raw(server: &InProcess) -> String {
    let reply = server.admin().send("GET", "/groups/default/files/agent.conf?raw=true", None).await;
    assert_eq!(reply.status, 200);
    reply.text
}

/// Uploads what was downloaded, which changes nothing of what is shown.
async fn upload_again(server: &InProcess, shown_before: &Value) {
    let stored = raw(server).await;
    let (status, reply) = put(server, &stored).await;
    assert_eq!(status, 200, "{stored}\n{reply}");
    assert_eq!(shown(server).await, *shown_before, "{stored}");
}

#[tokio::test]
async fn what_is_accepted_is_shown_and_accepted_again() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    let localfile = |name: &str, written: &str| {
        let location = if name == "location" { "" } else { "<location>/x</location>" };
        format!(
            "<agent_config><localfile>{location}<{name}>{written}</{name}><log_format>syslog</log_format></localfile></agent_config>"
        )
    };
    for (name, written, expected) in [
        ("location", "<![CDATA[/var/log/x]]>", "/var/log/x"),
        ("location", "<![CDATA[<b>]]>", "&lt;b>"),
        ("location", "R&amp;D", "R&D"),
        (
            "command",
            "\r\n for i in 1 2; do\r\n  echo $i &gt;&amp;2\r\n done\r\n",
            "\n for i in 1 2; do\n  echo $i &gt;&2\n done\n",
        ),
        ("location", "C:\\logs\\\\", "C:\\logs\\\\"),
        ("query", "a\\<", "a\\&lt;"),
        (
            "query",
            "\n    \\<QueryList>\n      \\<Query Id='0'>  *[System/Level&lt;=3] and a &amp; b\\</Query>\\</QueryList>\n    ",
            "<QueryList><Query Id=\"0\">  *[System/Level&lt;=3] and a &amp; b</Query></QueryList>",
        ),
    ] {
        let (status, reply) = put(&server, &localfile(name, written)).await;
        assert_eq!(status, 200, "{written}: {reply}");
        let blocks = shown(&server).await;
        assert_eq!(blocks[0]["config"]["localfile"][0][name], expected, "{written}");
        upload_again(&server, &blocks).await;
    }
    let declared = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<agent_config os='\"'/>";
    assert_eq!(put(&server, declared).await.0, 200);
    let blocks = json!([{"filters": {"os": "\""}, "config": {}}]);
    assert_eq!(shown(&server).await, blocks);
    assert_eq!(raw(&server).await, "  <agent_config os='\"'/>\n");
    upload_again(&server, &blocks).await;
}

#[tokio::test]
async fn what_is_outside_an_element_is_refused() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    assert_eq!(put(&server, "<agent_config/>").await.0, 200);
    for (body, code, place) in [
        ("hello", 1114, "text outside an element: line 1, column 0"),
        ("<agent_config/>\r\n\r\n <!-- a -->, b", 1114, "text outside an element: line 3, column 11"),
        ("<agent_config>\n  <labels>\n", 1113, "unclosed element: line 2, column 2"),
        ("<agent_config>\n</agent_conf>", 1113, "mismatched tag: line 2, column 2"),
        ("<!DOCTYPE a>\n<agent_config/>", 1113, "not well-formed (invalid token): line 1, column 2"),
    ] {
        let (status, reply) = put(&server, body).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)), "{reply}");
        assert!(reply["detail"].as_str().unwrap().ends_with(place), "{reply}");
        assert_eq!(raw(&server).await, "  <agent_config/>\n");
    }
    // These empty the configuration.
    for (body, file) in [("<!-- none -->", "  <!-- none -->\n"), (" \r\n", "")] {
        assert_eq!(put(&server, body).await.0, 200);
        assert_eq!((shown(&server).await, raw(&server).await.as_str()), (json!([]), file));
    }
}
