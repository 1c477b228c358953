//! The same over the API of 2016.

use apid_testing::basic;
use serde_json::{Value, json};

use super::Scene;

fn success(response: impl Into<Value>) -> (u16, Value) {
    (200, json!({"error": "0", "response": response.into(), "message": null}))
}

fn failure(status: u16, error: i64, message: &str) -> (u16, Value) {
    (status, json!({"error": error, "response": null, "message": message}))
}

const FOUND: &str = "
    INSERT INTO pm_event (date_first, date_last, log) VALUES
        (1456228378, 1456228378, 'Starting rootcheck scan.'),
        (1456228000, 1456228400, 'System Audit: x'), (1456000000, 1456100000, 'Rootkit: y');
    INSERT INTO fim_entry (full_path, file, type, date, changes, size, perm, uid, gid, md5, sha1) VALUES
        ('/etc/new', '/etc/new', 'file', 1456228500, 1, 12, 'rw-r--r--', '0', '42', 'aa', 'bb'),
        ('/etc/old', '/etc/old', 'file', 1456000000, 1, 12, 'rwsr-xr-x', '0', '0', 'aa', 'bb'),
        ('/etc/passwords', '/etc/passwords', 'file', 1456000001, 9, 12, 'rw-------', '0', '0', 'cc', 'dd'),
        ('C:\\passwords', 'C:\\passwords', 'file', 1456000002, 2, 7, '{}', 'S-1', 'x', 'cc', 'dd'),
        ('HKLM', 'HKLM', 'registry_key', 1456228500, 4, 12, '', '', '', '', '');
    UPDATE scan_info SET first_end = 1456200000, start_scan = 1456228378, end_scan = 1456200000 WHERE module = 'fim';";

#[tokio::test]
async fn findings_are_told_as_in_2016() {
    let scene = Scene::start().await;
    let caller = scene.caller_of_2016(basic("wazuh", "wazuh"));
    scene.script(1, FOUND);
    let (status, reply) = caller.get("/rootcheck/001").await;
    assert_eq!(status, 200, "{reply}");
    let events: Vec<_> = reply["response"].as_array().unwrap().iter().map(|e| (&e["status"], &e["event"])).collect();
    // Resolved ones first.
    assert_eq!(
        events,
        [(&json!("resolved"), &json!("Rootkit: y")), (&json!("outstanding"), &json!("System Audit: x")),]
    );
    let day = reply["response"][0]["readDay"].as_str().unwrap();
    assert!(day.starts_with("2016 Feb 2") && day.len() == 20, "{day}");

    let (_, reply) = caller.get("/syscheck/001/files/changed").await;
    let files: Vec<_> = reply["response"].as_array().unwrap().iter().map(|f| (&f["file"], &f["changes"])).collect();
    assert_eq!(
        files,
        [(&json!("/etc/passwords"), &json!(4)), (&json!("C:\\passwords"), &json!(2)), (&json!("/etc/new"), &json!(0)),]
    );
    assert!(reply["response"][0].get("attrs").is_none());

    let (_, reply) = caller.get("/syscheck/001/files/changed?filename=PASSWORDS").await;
    let attributes: Vec<_> = reply["response"].as_array().unwrap().iter().map(|file| file["attrs"].clone()).collect();
    assert_eq!(
        attributes,
        [
            json!({"event": "modified", "size": "12", "mode": 33_152, "perm": "rw-------", "uid": "0", "gid": "0",
            "md5": "cc", "sha1": "dd"}),
            json!({"event": "modified", "size": "7", "mode": 0, "perm": "", "uid": "", "gid": "", "md5": "cc",
            "sha1": "dd"}),
        ]
    );
    let (_, reply) = caller.get("/syscheck/001/files/changed?filename=/etc/old").await;
    assert_eq!(reply["response"][0]["attrs"]["event"], "added");
    assert_eq!(reply["response"][0]["attrs"]["mode"], 0o104_755);

    // Times are raw: an end may be that of an earlier scan.
    let (_, reply) = caller.get("/syscheck/001/last_scan").await;
    let times = &reply["response"];
    assert!(times["syscheckTime"].as_str().unwrap().starts_with("Tue Feb 23 "), "{times}");
    assert!(times["syscheckEndTime"].as_str().unwrap().ends_with(" 2016"), "{times}");
    let (_, reply) = caller.get("/rootcheck/001/last_scan").await;
    assert_eq!(reply["response"]["rootcheckEndTime"], "Unknown");
    let (_, reply) = caller.get("/agents/001").await;
    assert_eq!(reply["response"]["syscheckTime"], times["syscheckTime"]);
}

#[tokio::test]
async fn agents_that_nothing_is_known_of() {
    let scene = Scene::start().await;
    let caller = scene.caller_of_2016(basic("wazuh", "wazuh"));
    std::fs::remove_file(scene.database(2)).unwrap();
    for path in ["/rootcheck/002", "/syscheck/002/files/changed", "/rootcheck/001", "/syscheck/001/files/changed"] {
        assert_eq!(caller.get(path).await, success(json!([])), "{path}");
    }
    let unknown = json!({"rootcheckTime": "Unknown", "rootcheckEndTime": "Unknown"});
    assert_eq!(caller.get("/rootcheck/002/last_scan").await, success(unknown));
    assert_eq!(caller.get("/rootcheck/999").await, failure(404, 13, "Invalid agent id '999'"));
    assert_eq!(caller.get("/syscheck/999/files/changed").await, failure(404, 33, "Invalid agent id '999'."));
    for path in ["/rootcheck/999/last_scan", "/syscheck/999/last_scan"] {
        assert_eq!(caller.get(path).await, failure(404, 40, "Invalid agent id"));
    }
}

#[tokio::test]
async fn scans_and_clears_of_2016() {
    let scene = Scene::start().await;
    let caller = scene.caller_of_2016(basic("wazuh", "wazuh"));
    scene.script(1, FOUND);
    let put = |path: &'static str| caller.put(path);
    for kind in ["/syscheck", "/rootcheck"] {
        assert_eq!(put(kind).await, success("Restarting Syscheck/Rootcheck on all agents"));
    }
    assert_eq!(put("/syscheck/001").await, success("Restarting Syscheck/Rootcheck on agent"));
    assert_eq!(put("/rootcheck/000").await, success("Restarting Syscheck/Rootcheck locally"));
    let inactive = "Unable to restart syscheck on agent: the agent is not active";
    assert_eq!(put("/rootcheck/003").await, failure(400, 44, inactive));
    assert_eq!(put("/syscheck/999").await, failure(404, 40, "Invalid agent id"));

    let delete = |path: &'static str| caller.ask("DELETE", path, None);
    let (policies, files) = ("Policy and auditing database updated", "Integrity check database updated");
    assert_eq!(delete("/rootcheck/001").await, success(policies));
    assert_eq!(scene.count(1, "pm_event"), 0);
    scene.script(2, FOUND);
    assert_eq!(delete("/rootcheck").await, success(policies));
    assert_eq!(scene.count(2, "pm_event"), 0);
    assert_eq!(delete("/rootcheck/999").await, failure(404, 12, "Invalid agent id '999'."));
    assert_eq!(delete("/syscheck/999").await, failure(404, 32, "Invalid agent id '999'."));
    for path in ["/syscheck", "/syscheck/001"] {
        let (status, reply) = delete(path).await;
        assert_eq!((status, &reply["error"]), (400, &json!(1760)), "{path}");
    }
    scene.set_version(1, Some("Wazuh v3.11.4"));
    assert_eq!(delete("/syscheck").await, success(files));
    assert_eq!(scene.count(1, "fim_entry"), 0);
    assert_eq!(delete("/syscheck/001").await, success(files));
}
