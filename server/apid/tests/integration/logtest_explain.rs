//! Explaining events: what the reply has, who may ask for what, and that nothing is changed.

use std::fs;

use apid_testing::{Caller, InProcess};
use serde_json::{Value, json};

use crate::logtest::start;
use crate::permissions::{Policy, caller};

const CHANGED: &str = "<group name='base,'>
<rule id='1' level='0' noalert='1'><category>syslog</category><description>Syslog.</description></rule>
<rule id='2' level='0' noalert='1'><category>ossec</category><description>Ossec.</description></rule>
<rule id='100' level='5'><match>bad</match><description>It is bad.</description></rule>
<rule id='101' level='9'><if_sid>100</if_sid><regex type='pcre2'>(very) bad</regex>
<description>Worse.</description></rule>
</group>";

fn changed(text: &str) -> Value {
    json!([{"kind": "rules", "filename": "local.xml", "content": text}])
}

async fn explain(server: &InProcess, body: Value) -> Value {
    let (status, reply) = server.ask("PUT", "/logtest/explain", Some(body)).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
    reply["data"].clone()
}

async fn status(caller: &Caller, body: Value) -> (u16, Value) {
    let (status, reply) = caller.ask("PUT", "/logtest/explain", Some(body)).await;
    (status, reply["error"].clone())
}

#[tokio::test]
async fn each_step_is_told_and_a_changed_file_is_compared() {
    let server = start("").await;
    let event = "Dec 10 01:02:02 host app: é very bad";
    let data = explain(&server, json!({"events": [event], "files": changed(CHANGED)})).await;
    let (before, after) = (&data["before"]["events"][0], &data["after"]["events"][0]);
    assert_eq!(before["output"]["rule"]["id"], "100");
    assert_eq!((&after["output"]["rule"]["id"], &after["alert"]), (&json!("101"), &json!(true)));
    assert_eq!(after["explanation"]["chain"], json!([1, 100, 101]));
    assert_eq!((&data["after"]["loaded"], &data["after"]["messages"]), (&json!(true), &json!([])));
    let steps = after["explanation"]["rules"].as_array().unwrap();
    let step = steps.iter().find(|step| step["id"] == 101).unwrap();
    let condition = json!({
        "option": "regex", "wanted": "(very) bad", "type": "pcre2", "negate": false, "of_event": true, "held": true,
        "from": 26, "until": 37, "at": [29, 37], "captures": [[29, 33]],
    });
    let expected = json!({
        "id": 101, "depth": 2, "result": "matched", "level": 9, "description": "Worse.", "file": "etc/rules/local.xml",
        "line": 5, "conditions": [condition],
    });
    assert_eq!(step, &expected);
    assert_eq!(event.as_bytes().get(29..37), Some(&b"very bad"[..]));
    // The session of a request is gone with it, and so are its files.
    let data = explain(&server, json!({"events": ["bad", "bad"]})).await;
    let fired: Vec<_> = data["before"]["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| &event["output"]["rule"]["firedtimes"])
        .collect();
    assert_eq!((fired, data.get("after")), (vec![&json!(1), &json!(2)], None));
    assert!(!fs::read_to_string(server.home().root().join("etc/rules/local.xml")).unwrap().contains("Worse"));
}

#[tokio::test]
async fn what_is_wrong_with_a_changed_file_is_told_with_its_line() {
    let server = start("").await;
    let broken = CHANGED.replace("<match>bad</match>", "<nope/>");
    let data = explain(&server, json!({"events": ["bad"], "files": changed(&broken)})).await;
    assert_eq!((&data["before"]["loaded"], &data["after"]["loaded"]), (&json!(true), &json!(false)));
    let expected = json!({
        "severity": "error", "text": "Invalid option 'nope' for rule '100'.", "file": "etc/rules/local.xml", "line": 4,
        "column": 26,
    });
    assert_eq!(data["after"]["messages"][0], expected);
    for (body, code) in [
        (json!({"events": ["x"], "files": [{"kind": "rules", "filename": "../x.xml", "content": "x"}]}), 1802),
        (
            json!({"events": ["x"], "files": [{"kind": "rules", "filename": "x.xml", "content": "x",
            "relative_dirname": "/etc"}]}),
            1209,
        ),
        (json!({"events": ["x".repeat(70_000)]}), 7000),
    ] {
        let (status, reply) = server.ask("PUT", "/logtest/explain", Some(body)).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)), "{reply}");
    }
    for body in [json!({"events": []}), json!({"events": vec!["x"; 33]}), json!({"events": ["x"], "files": [{}]})] {
        let (status, _) = server.ask("PUT", "/logtest/explain", Some(body)).await;
        assert_eq!(status, 400);
    }
}

const TRIES: Policy = ("allow", &["logtest:run"], &["*:*:*"]);

#[tokio::test]
async fn files_that_may_not_be_read_are_hidden_and_only_those_who_may_upload_load_any() {
    let server = start("").await;
    let body = json!({"events": ["bad"]});
    let nobody = caller(&server, "nobody", &[("allow", &["rules:read"], &["rule:file:*"])]).await;
    assert_eq!(status(&nobody, body.clone()).await, (403, json!(4000)));

    let blind = caller(&server, "blind", &[TRIES]).await;
    let (_, reply) = blind.ask("PUT", "/logtest/explain", Some(body.clone())).await;
    let explanation = &reply["data"]["before"]["events"][0]["explanation"];
    assert_eq!(explanation["chain"], json!([1, 100]));
    let hidden = json!({"id": 100, "depth": 1, "result": "matched", "hidden": true, "conditions": []});
    assert!(explanation["rules"].as_array().unwrap().contains(&hidden), "{explanation}");
    for step in explanation["decoders"].as_array().unwrap() {
        assert_eq!(step, &json!({"fits": false, "hidden": true, "conditions": [], "fields": []}));
    }
    let sees: &[Policy] = &[TRIES, ("allow", &["rules:read"], &["rule:file:local.xml"])];
    let sees = caller(&server, "sees", sees).await;
    let (_, reply) = sees.ask("PUT", "/logtest/explain", Some(body)).await;
    let explanation = &reply["data"]["before"]["events"][0]["explanation"];
    assert_eq!(explanation["rules"][0]["description"], "Syslog.");
    assert_eq!(explanation["decoders"][0]["hidden"], true);

    let load = json!({"events": ["bad"], "files": changed(CHANGED)});
    assert_eq!(status(&sees, load.clone()).await, (403, json!(4000)));
    let may: &[Policy] = &[TRIES, ("allow", &["rules:update"], &["*:*:*"])];
    let may = caller(&server, "loader", may).await;
    assert_eq!(status(&may, load).await, (200, json!(0)));
    let decoders = json!([{"kind": "decoders", "filename": "a.xml", "content": "<decoder name='a'/>"}]);
    assert_eq!(status(&may, json!({"events": ["bad"], "files": decoders})).await, (403, json!(4000)));
}

#[tokio::test]
async fn hostile_texts_stay_texts() {
    let server = start("").await;
    let rule = "<rule id='102' level='9'><match>script</match><description>\"}]> &amp; $(x)</description></rule>";
    let text = CHANGED.replace("</group>", &format!("{rule}</group>"));
    let event = "a\u{0} <script>\"}]\u{1f600}\u{7f}\n</script>";
    let data = explain(&server, json!({"events": [event, &event[2..]], "files": changed(&text)})).await;
    assert_eq!(data["after"]["events"].as_array().unwrap().len(), 2, "{data}");
    assert_eq!(data["after"]["events"][1]["output"]["rule"]["id"], "102", "{data}");
}
