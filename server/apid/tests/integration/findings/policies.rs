//! Findings of rootcheck, and policies with their checks.

use serde_json::{Value, json};

use super::Scene;

const EVENTS: &str = "
    INSERT INTO pm_event (date_first, date_last, log, pci_dss, cis) VALUES
        (100, 1000000, 'Starting rootcheck scan.', NULL, NULL),
        (100, 1000100, 'Ending rootcheck scan.', NULL, NULL),
        (100, 900, 'Starting syscheck scan.', NULL, NULL),
        (100, 900, 'Ending syscheck scan.', NULL, NULL),
        (200, 1000050, 'Found', '2.2.1', '1.1 Debian'),
        (300, 913701, 'Found within a day', 'all', NULL),
        (300, 913700, 'Solved', NULL, NULL);";

async fn scene() -> Scene {
    let scene = Scene::start().await;
    scene.script(1, EVENTS);
    scene
}

#[tokio::test]
async fn findings_have_a_state() {
    let scene = scene().await;
    let (items, total) = scene.list("/rootcheck/001").await;
    let expected = json!([
        {"status": "outstanding", "log": "Found", "date_first": "1970-01-01T00:03:20Z",
            "date_last": "1970-01-12T13:47:30Z", "pci_dss": "2.2.1", "cis": "1.1 Debian"},
        {"status": "outstanding", "log": "Found within a day", "date_first": "1970-01-01T00:05:00Z",
            "date_last": "1970-01-11T13:48:21Z", "pci_dss": "all"},
        {"status": "solved", "log": "Solved", "date_first": "1970-01-01T00:05:00Z",
            "date_last": "1970-01-11T13:48:20Z"},
    ]);
    assert_eq!((items, total), (expected, 3));
    let logs = |query: &'static str| scene.column(query, "log");
    assert_eq!(logs("/rootcheck/001?status=solved").await, ["Solved"]);
    assert_eq!(logs("/rootcheck/001?status=outstanding&sort=log").await, ["Found", "Found within a day"]);
    assert_eq!(logs("/rootcheck/001?status=all&limit=1&offset=1").await, ["Found within a day"]);
    // By `q` the state is a field like any other.
    assert_eq!(logs("/rootcheck/001?q=status=solved,pci_dss=2.2.1&sort=date_last").await, ["Solved", "Found"]);
    assert_eq!(logs("/rootcheck/001?q=status!=solved;date_first<1970-01-01T00:05:00Z").await, ["Found"]);
    // `all` is a value of other fields.
    assert_eq!(logs("/rootcheck/001?pci_dss=all").await, ["Found within a day"]);
    assert_eq!(logs("/rootcheck/001?q=pci_dss=all").await, ["Found within a day"]);
    assert_eq!(logs("/rootcheck/001?search=solved").await, ["Solved"]);
    let (states, total) = scene.list("/rootcheck/001?distinct=true&select=status&sort=status").await;
    assert_eq!((states, total), (json!([{"status": "outstanding"}, {"status": "solved"}]), 2));
    assert_eq!(scene.refusal("/rootcheck/001?status=foo").await, (400, 1603));
    assert_eq!(scene.refusal("/rootcheck/001?q=foo=1").await, (400, 1408));
}

#[tokio::test]
async fn without_an_end_of_a_scan_there_are_no_findings() {
    let scene = scene().await;
    scene.script(1, "DELETE FROM pm_event WHERE log = 'Ending rootcheck scan.'");
    assert_eq!(scene.list("/rootcheck/001").await, (json!([]), 0));
    assert_eq!(scene.item("/rootcheck/001/last_scan").await, json!({"start": "1970-01-12T13:46:40Z", "end": null}));
    assert_eq!(scene.item("/rootcheck/002/last_scan").await, json!({"start": null, "end": null}));
}

#[tokio::test]
async fn agents_that_nothing_is_known_of() {
    let scene = Scene::start().await;
    std::fs::remove_file(scene.database(2)).unwrap();
    for (path, status, code) in [
        ("/rootcheck/999", 404, 1701),
        ("/rootcheck/999/last_scan", 404, 1701),
        ("/rootcheck/002", 400, 2007),
        ("/rootcheck/002/last_scan", 400, 2007),
        ("/sca/002", 400, 2007),
        ("/sca/002/checks/p", 400, 2007),
    ] {
        assert_eq!(scene.refusal(path).await, (status, code), "{path}");
    }
    for path in ["/sca/999", "/sca/999/checks/p"] {
        let (status, reply) = scene.get(path).await;
        assert_eq!((status, super::failed(&reply)), (200, json!([[1701, ["999"]]])), "{path}");
    }
}

const POLICIES: &str = "
    -- So that rows can refer to a policy.
    CREATE UNIQUE INDEX policy_number ON sca_policy (id);
    INSERT INTO sca_policy (name, file, id, description, `references`, hash_file) VALUES
        ('First', 'a.yml', 'policy_a', 'about a', 'https://a', 'ha'),
        ('Second', 'b.yml', 'policy_b', 'about b', NULL, 'hb'),
        ('Never scanned', 'c.yml', 'policy_c', 'about c', NULL, 'hc');
    INSERT INTO sca_scan_info (id, start_scan, end_scan, policy_id, pass, fail, invalid, total_checks, score, hash)
        VALUES (1, 1000, 1010, 'policy_a', 2, 1, 0, 3, 66, 'x'), (2, 2000, 2010, 'policy_b', 0, 1, 0, 1, 0, 'y');
    INSERT INTO sca_check (scan_id, id, policy_id, title, description, file, result, condition) VALUES
        (1, 10, 'policy_a', 'Ten', 'd10', '/etc/10', 'passed', 'all'),
        (1, 11, 'policy_a', 'Eleven', 'd11', '/etc/11', 'failed', 'any'),
        (1, 12, 'policy_a', 'Twelve', NULL, NULL, 'not applicable', 'none'),
        (2, 20, 'policy_b', 'Twenty', 'd20', '/etc/20', 'failed', 'all');
    INSERT INTO sca_check_compliance VALUES (10, 'cis', '1.1'), (10, 'pci_dss', '2.2'), (11, 'cis', '1.2');
    INSERT INTO sca_check_rules VALUES (10, 'file', 'f:/etc/10'), (11, 'command', 'c:ls'), (11, 'file', 'f:/etc/11');";

#[tokio::test]
async fn policies_come_with_their_last_scan() {
    let scene = Scene::start().await;
    scene.script(1, POLICIES);
    let (items, total) = scene.list("/sca/001").await;
    assert_eq!(total, 2);
    assert_eq!(items[0]["policy_id"], "policy_b");
    assert_eq!(
        items[1],
        json!({
            "policy_id": "policy_a", "name": "First", "description": "about a", "references": "https://a", "pass": 2,
            "fail": 1, "score": 66, "invalid": 0, "total_checks": 3, "hash_file": "ha",
            "start_scan": "1970-01-01T00:16:40+00:00", "end_scan": "1970-01-01T00:16:50+00:00",
        })
    );
    let ids = |query: &'static str| scene.column(query, "policy_id");
    assert_eq!(ids("/sca/001?sort=score").await, ["policy_b", "policy_a"]);
    assert_eq!(ids("/sca/001?name=first&select=name").await, ["policy_a"]);
    assert_eq!(ids("/sca/001?q=score>50,name=Second&sort=%2Bname").await, ["policy_a", "policy_b"]);
    assert_eq!(ids("/sca/001?q=end_scan<1970-01-01T00:20:00Z").await, ["policy_a"]);
    assert_eq!(scene.list("/sca/001?distinct=true&select=fail").await, (json!([{"fail": 1}]), 1));
}

fn check(items: &Value, id: i64) -> &Value {
    items.as_array().unwrap().iter().find(|item| item["id"] == id).unwrap()
}

#[tokio::test]
async fn checks_come_with_all_their_requirements_and_rules() {
    let scene = Scene::start().await;
    scene.script(1, POLICIES);
    let path = "/sca/001/checks/policy_a";
    let (items, total) = scene.list(path).await;
    assert_eq!(total, 3);
    assert_eq!(
        *check(&items, 10),
        json!({
            "id": 10, "policy_id": "policy_a", "title": "Ten", "description": "d10", "file": "/etc/10",
            "result": "passed", "condition": "all",
            "compliance": [{"key": "cis", "value": "1.1"}, {"key": "pci_dss", "value": "2.2"}],
            "rules": [{"type": "file", "rule": "f:/etc/10"}],
        })
    );
    let twelve = check(&items, 12);
    assert_eq!((&twelve["compliance"], &twelve["rules"]), (&json!([]), &json!([])));
    // A condition on one of them shows all of them.
    let (items, total) = scene.list(&format!("{path}?q=compliance.key=pci_dss")).await;
    assert_eq!((total, check(&items, 10)["compliance"].as_array().unwrap().len()), (1, 2));
    assert_eq!(scene_ids(&scene, &format!("{path}?q=rules.type=file;result=failed")).await, [11]);
    // Alternatives stay within the policy.
    assert_eq!(scene_ids(&scene, &format!("{path}?q=id=10,result=failed&sort=-id")).await, [11, 10]);
    assert_eq!(scene_ids(&scene, &format!("{path}?condition=all")).await, [10]);
    assert_eq!(scene_ids(&scene, &format!("{path}?q=condition=all")).await, [10]);
    assert_eq!(scene_ids(&scene, &format!("{path}?result=not%20applicable")).await, [12]);
    assert_eq!(scene_ids(&scene, &format!("{path}?search=c:ls")).await, [11]);
    assert_eq!(scene_ids(&scene, &format!("{path}?limit=1&offset=1")).await, [11]);
    // Also by what is in the lists.
    assert_eq!(scene_ids(&scene, &format!("{path}?sort=-compliance.value&q=compliance.value!=null")).await, [10, 11]);
    assert_eq!(scene.list("/sca/001/checks/policy_d").await, (json!([]), 0));
}

async fn scene_ids(scene: &Scene, path: &str) -> Vec<i64> {
    scene.column(path, "id").await.iter().map(|id| id.as_i64().unwrap()).collect()
}

#[tokio::test]
async fn fields_of_checks_are_selected_one_by_one() {
    let scene = Scene::start().await;
    scene.script(1, POLICIES);
    let path = "/sca/001/checks/policy_a?q=id=11";
    for (select, expected) in [
        ("title", json!({"id": 11, "title": "Eleven"})),
        ("compliance.key", json!({"id": 11, "compliance": [{"key": "cis"}]})),
        (
            "rules.rule,result",
            json!({"id": 11, "result": "failed", "rules": [{"rule": "c:ls"}, {"rule": "f:/etc/11"}]}),
        ),
    ] {
        assert_eq!(scene.item(&format!("{path}&select={select}")).await, expected, "{select}");
    }
    // Lists that no check of the page has are not shown.
    assert_eq!(scene.item("/sca/001/checks/policy_b?select=id,rules.type,compliance.key").await, json!({"id": 20}));
    assert_eq!(scene.refusal(&format!("{path}&select=compliance")).await, (400, 1724));
    assert_eq!(scene.refusal(&format!("{path}&sort=rules")).await, (400, 1403));
    let (items, total) = scene.list("/sca/001/checks/policy_a?distinct=true&select=rules.type&sort=rules.type").await;
    assert_eq!((items, total), (json!([{"rules.type": "command"}, {"rules.type": "file"}]), 2));
    let (items, total) = scene.list("/sca/001/checks/policy_a?distinct=true&select=result").await;
    let expected = json!([{"result": "passed"}, {"result": "failed"}, {"result": "not applicable"}]);
    assert_eq!((items, total), (expected, 3));
}
