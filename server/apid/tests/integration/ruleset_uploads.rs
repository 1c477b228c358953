//! Uploads of rules, decoders and lists as the real API and its checker answered them: the reply, what the file then
//! is, and what lists show of it.

use std::collections::BTreeMap;
use std::io::Read as _;

use apid_testing::{InProcess, homes};
use serde_json::Value;
use shared_files::needs_shared;

/// The name that an upload of each kind had, and the request that lists what it holds.
fn place(kind: &str) -> (&'static str, &'static str) {
    match kind {
        "rules" => ("zz_rules.xml", "/rules?filename=zz_rules.xml"),
        "decoders" => ("zz_decoders.xml", "/decoders?filename=zz_decoders.xml"),
        _ => ("zz_list", "/lists?filename=zz_list"),
    }
}

fn code(reply: &Value) -> i64 {
    reply["data"]["failed_items"][0]["error"]["code"].as_i64().unwrap_or_default()
}

/// A reply without what fails for its text, which may name the place here.
fn without_texts(reply: &Value) -> Value {
    let mut reply = reply.clone();
    if let Some(error) = reply.pointer_mut("/data/failed_items/0/error") {
        let text = error["message"].as_str().unwrap_or_default();
        error["message"] = text.split(':').next().unwrap_or_default().into();
    }
    reply
}

/// The stand-ins that the real API leaves for two references (docs/DEVIATIONS.md, D203 and D267).
fn without_stand_ins(reply: &Value) -> Value {
    let text = reply.to_string().replace("_custom_amp_lt_", "&lt;").replace("_custom_amp_gt_", "&gt;");
    serde_json::from_str(&text).unwrap()
}

async fn delete(server: &InProcess, file: &str) {
    let (_, deleted) = server.ask("DELETE", file, None).await;
    assert_eq!(deleted["error"], 0, "{deleted}");
}

/// How the answer compares with the recorded one.
async fn compared(server: &InProcess, recorded: &Value) -> &'static str {
    let kind = recorded["kind"].as_str().unwrap();
    let (name, listed) = place(kind);
    let file = format!("/{kind}/files/{name}");
    let body = recorded["body"].as_str().unwrap().as_bytes().to_vec();
    let reply = server.admin().send("PUT", &file, Some(("application/octet-stream", body))).await;
    let (status, reply) = (reply.status, reply.json());
    let (put, theirs) = (recorded["put"].as_u64().unwrap(), &recorded["reply"]);
    if status != 200 {
        assert_eq!((u64::from(status), &reply), (put, theirs));
        return "refused alike";
    }
    if code(&reply) != 0 {
        let (_, after) = server.get(&file).await;
        assert_ne!(after["error"], 0, "a file that is refused is not kept: {recorded}");
        // What the real API trips over is refused here.
        if put == 500 {
            assert_eq!(code(&reply), 1113, "{recorded}\n{reply}");
            return "a 500 there, refused here (D267)";
        }
        assert_eq!(without_texts(&reply), without_texts(theirs), "{recorded}\n{reply}");
        return "refused alike";
    }
    if code(theirs) != 0 {
        assert_eq!((code(theirs), kind == "lists"), (1113, false), "{recorded}");
        delete(server, &file).await;
        return "accepted here, refused by the engine there (D269)";
    }
    let (_, content) = server.get(&file).await;
    let raw = server.admin().send("GET", &format!("{file}?raw=true"), None).await.text;
    let (_, shown) = server.get(listed).await;
    delete(server, &file).await;
    assert_eq!((&reply, &content, raw.as_str()), (theirs, &recorded["content"], recorded["raw"].as_str().unwrap()));
    if shown == recorded["listed"] {
        return "accepted and shown alike";
    }
    assert_eq!(shown, without_stand_ins(&recorded["listed"]), "{recorded}");
    "accepted alike, shown without stand-ins (D267)"
}

#[needs_shared]
#[tokio::test]
async fn uploads_are_answered_as_recorded() {
    let file = std::fs::File::open(shared_files::path("live/golden/ruleset_uploads.jsonl.gz")).unwrap();
    let mut lines = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut lines).unwrap();
    let server = InProcess::on(homes::recorded_for_requests(), |_| {}).await;
    let mut found = BTreeMap::new();
    for line in lines.lines() {
        let recorded: Value = serde_json::from_str(line).unwrap();
        *found.entry(compared(&server, &recorded).await).or_insert(0) += 1;
    }
    let expected = [
        ("a 500 there, refused here (D267)", 3),
        ("accepted alike, shown without stand-ins (D267)", 1),
        ("accepted and shown alike", 103),
        ("accepted here, refused by the engine there (D269)", 51),
        ("refused alike", 22),
    ];
    assert_eq!(found, BTreeMap::from(expected));
}
