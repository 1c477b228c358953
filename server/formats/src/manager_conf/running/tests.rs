//! Held against what the daemons of a live manager told of their configuration.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};
use shared_files::needs_shared;

use super::{ManagerFiles, NotTold, component};

fn told(inside: &str, name: &str, section: &str) -> Value {
    let text = format!("<ossec_config>{inside}</ossec_config>");
    let files = ManagerFiles { ossec_conf: &text, ..ManagerFiles::default() };
    component(&files, name, section).unwrap_or_else(|why| panic!("{name} {section}: {why}")).into()
}

#[needs_shared]
#[test]
fn as_the_daemons_tell_it() {
    let recorded = std::fs::read_to_string(shared_files::path("live/golden/manager_live.jsonl")).unwrap();
    let replies: Vec<Value> = recorded.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let text = |reply: &Value, key: &str| reply.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let file = replies.iter().find(|reply| text(reply, "path") == "/manager/configuration?raw=true").unwrap();
    let conf = text(file, "body");
    // As the recording has them, lower than a package sets them.
    let local_internal_options = "analysisd.rlimit_nofile=16384\nremoted.rlimit_nofile=16384\n";
    let files = ManagerFiles { ossec_conf: &conf, internal_options: "", local_internal_options };
    let mut compared = 0;
    for reply in &replies {
        let path = text(reply, "path");
        let Some((name, section)) = path.strip_prefix("/manager/configuration/").and_then(|path| path.split_once('/'))
        else {
            continue;
        };
        let Ok(body) = serde_json::from_str::<Value>(&text(reply, "body")) else { continue };
        if reply.get("status").and_then(Value::as_u64) != Some(200) {
            continue;
        }
        let said = match component(&files, name, section) {
            Ok(members) => members,
            // A home without daemons tells nothing of it.
            Err(NotTold::Component) => continue,
            Err(NotTold::Section) => {
                let code = body.pointer("/data/failed_items/0/error/code");
                assert_eq!(code, Some(&json!(1116)), "{path}");
                continue;
            }
        };
        let expected = body.pointer("/data/affected_items/0").cloned().unwrap_or_else(|| json!({}));
        assert_eq!(Value::Object(said), expected, "{path}");
        compared += 1;
    }
    assert!(compared >= 20, "{compared}");
}

#[test]
fn what_the_file_says_counts() {
    let global = told(
        "<global><limits><eps><maximum>5</maximum></eps></limits><logall>yes</logall><max_output_size>2M</max_output_size>\
         <white_list>10.0.0.0/8</white_list><rotate_interval>1h</rotate_interval></global>",
        "analysis",
        "global",
    );
    let member = |name: &str| global.pointer(&format!("/global/{name}")).cloned().unwrap_or_default();
    assert_eq!(member("eps"), json!({"maximum": 5, "timeframe": 10}));
    assert_eq!((member("logall"), member("max_output_size")), (json!("yes"), json!(2 << 20)));
    assert_eq!((member("rotate_interval"), member("white_list")), (json!(3_600), json!(["10.0.0.0/8"])));

    let remote = told(
        "<remote><protocol>udp,tcp</protocol></remote><remote><connection>syslog</connection><port>515</port>\
         <protocol>udp</protocol><allowed-ips>10.0.0.1</allowed-ips></remote>",
        "request",
        "remote",
    );
    assert_eq!(remote.pointer("/remote/0/protocol"), Some(&json!(["TCP", "UDP"])));
    assert_eq!(remote.pointer("/remote/1/allowed-ips"), Some(&json!(["10.0.0.1"])));
    let auth =
        told("<auth><force><disconnected_time enabled=\"no\">1d</disconnected_time></force></auth>", "auth", "auth");
    let time = auth.pointer("/auth/force/disconnected_time");
    assert_eq!(time, Some(&json!({"enabled": "no", "value": 86_400})));
    assert_eq!(told("", "logcollector", "localfile"), json!({}));
    let files = ManagerFiles {
        internal_options: "# a\nmonitord.keep_log_days=7\nmonitord.sign=0",
        local_internal_options: "monitord.keep_log_days = 9",
        ..ManagerFiles::default()
    };
    let monitor = Value::Object(component(&files, "monitor", "internal").unwrap());
    assert_eq!(monitor.pointer("/monitord/keep_log_days"), Some(&json!(9)));
    assert_eq!(monitor.pointer("/monitord/sign"), Some(&json!(0)));
}

#[test]
fn internal_options_are_read_as_the_daemons_read_them() {
    for (text, expected) in [
        ("analysisd.fts_list_size=40", 40),
        ("analysisd.fts_list_size  =   40", 40),
        ("analysisd.fts_list_size=40\r\nanalysisd.fts_list_size=41", 40),
        // Other names, comments, and numbers that the daemons refuse.
        ("Analysisd.fts_list_size=40", 32),
        ("analysisd.FTS_list_size=40", 32),
        (" analysisd.fts_list_size=40", 32),
        ("#analysisd.fts_list_size=40", 32),
        ("analysisd.fts_list_size=forty\nanalysisd.fts_list_size=41", 32),
        ("analysisd.fts_list_size=40 ", 32),
        ("analysisd.fts_list_size=-1", 32),
        ("analysisd.fts_list_size=", 32),
        ("analysisd.fts_list_size=99999999999999999999", 32),
    ] {
        let files = ManagerFiles { local_internal_options: text, ..ManagerFiles::default() };
        let told = Value::Object(component(&files, "analysis", "internal").unwrap());
        assert_eq!(told.pointer("/internal/analysisd/fts_list_size"), Some(&json!(expected)), "{text}");
    }
}

#[test]
fn reports_are_told_as_the_daemon_reads_them() {
    assert_eq!(told("", "monitor", "reports"), json!({}));
    let told = told(
        "<reports><title>Logins</title><title>Other</title><group>authentication_failed,</group>\
         <group type=\"relation\">srcip</group><level>5</level><srcip>10.0.0.0/8</srcip><location>é</location>\
         <email_to>a@b.c</email_to><email_to>d@e.f</email_to><showlogs>Yes</showlogs></reports>\
         <reports><category>web</category><user>é</user></reports>",
        "monitor",
        "reports",
    );
    let first = json!({
        "title": "Logins", "group": "authentication_failed-", "level": "5", "srcip": "10.0.0.0-8", "showlogs": "yes",
        "email_to": ["a@b.c", "d@e.f"],
    });
    let second = json!({"title": "OSSEC Report (unnamed)", "group": "web", "user": "--", "showlogs": "no"});
    assert_eq!(told, json!({ "reports": [first, second] }));
}

#[test]
fn what_the_files_do_not_say_is_not_told() {
    let files = ManagerFiles::default();
    for (name, section) in [("mail", "global"), ("analysis", "rules"), ("csyslog", "csyslog"), ("mail", "internal")] {
        assert_eq!(component(&files, name, section), Err(NotTold::Component), "{name} {section}");
    }
    for (name, section) in [("agent", "client"), ("com", "cluster")] {
        assert_eq!(component(&files, name, section), Err(NotTold::Section), "{name} {section}");
    }
}
