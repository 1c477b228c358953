//! Vulnerabilities, as releases up to 4.7 noted them.

use apid_testing::daemons::daemon;
use serde_json::json;

use super::Scene;

const FOUND: &str = r#"
    INSERT INTO vuln_cves (name, version, architecture, cve, detection_time, severity, cvss2_score, cvss3_score,
        reference, type, status, external_references, condition, title, published, updated) VALUES
        ('openssl', '3.0.2', 'amd64', 'CVE-2023-0001', '1700000000', 'Critical', 0, 9.8, 'a', 'PACKAGE', 'VALID',
            '["https://x"]', 'Package less than 3.0.3', 't1', '2023-01-01', '2023-02-01'),
        ('bash', '5.1', 'amd64', 'CVE-2023-0002', '1700000100', 'High', 5.5, 7, 'b', 'PACKAGE', 'PENDING', '[', '', 't2',
            '', ''),
        ('Ubuntu', '22.04', '', 'CVE-2023-0003', '', 'High', 0, 7.5, 'c', 'OS', 'OBSOLETE', '', '', 't3', NULL, NULL);
    UPDATE vuln_metadata SET LAST_FULL_SCAN = 1700000200;"#;

async fn scene() -> Scene {
    let scene = Scene::start().await;
    scene.script(1, FOUND);
    scene
}

#[tokio::test]
async fn vulnerabilities_are_listed_and_chosen() {
    let scene = scene().await;
    assert_eq!(scene.column("/vulnerability/001", "name").await, ["Ubuntu", "bash", "openssl"]);
    assert_eq!(
        scene.item("/vulnerability/001?severity=Critical&limit=10").await,
        json!({
            "cve": "CVE-2023-0001", "name": "openssl", "version": "3.0.2", "architecture": "amd64", "type": "PACKAGE",
            "status": "VALID", "severity": "Critical", "condition": "Package less than 3.0.3", "title": "t1",
            "cvss2_score": 0, "cvss3_score": 9.8, "detection_time": "2023-11-14T22:13:20+00:00",
            "published": "2023-01-01", "updated": "2023-02-01", "external_references": ["https://x"],
        })
    );
    // What is no list is an empty one, and a time that is not known is left out.
    let item = scene.item("/vulnerability/001?type=os&select=external_references,detection_time,cvss3_score").await;
    assert_eq!(item, json!({"external_references": [], "cvss3_score": 7.5}));
    let cves = |query: &'static str| scene.column(query, "name");
    assert_eq!(cves("/vulnerability/001?status=pending").await, ["bash"]);
    assert_eq!(cves("/vulnerability/001?type=package&sort=-cvss3_score").await, ["openssl", "bash"]);
    assert_eq!(cves("/vulnerability/001?q=detection_time>2023-11-14T22:14:00Z").await, ["bash"]);
    assert_eq!(cves("/vulnerability/001?q=severity=High;type=OS").await, ["Ubuntu"]);
    assert_eq!(cves("/vulnerability/001?cve=CVE-2023-0001&name=openssl&version=3.0.2").await, ["openssl"]);
    assert_eq!(scene.refusal("/vulnerability/999").await, (404, 1701));
    assert_eq!(scene.refusal("/vulnerability/001?sort=foo").await, (400, 1403));
}

#[tokio::test]
async fn fields_are_summed_up() {
    let scene = scene().await;
    let summary = |path: &'static str| {
        let scene = &scene;
        async move { scene.get(path).await.1["data"].clone() }
    };
    let expected = json!({"severity": {"High": 2, "Critical": 1}});
    assert_eq!(summary("/vulnerability/001/summary/severity").await, expected);
    assert_eq!(summary("/vulnerability/001/summary/severity?limit=1").await, json!({"severity": {"High": 2}}));
    assert_eq!(
        summary("/vulnerability/001/summary/cvss3_score").await,
        json!({"cvss3_score": {"7": 1, "7.5": 1, "9.8": 1}})
    );
    let times = summary("/vulnerability/001/summary/detection_time").await;
    let expected = json!({"2023-11-14 22:13:20+00:00": 1, "2023-11-14 22:15:00+00:00": 1});
    assert_eq!(times, json!({ "detection_time": expected }));
    // What is missing is no value; what is empty is one.
    assert_eq!(summary("/vulnerability/001/summary/published").await, json!({"published": {"2023-01-01": 1, "": 1}}));
    assert_eq!(scene.refusal("/vulnerability/999/summary/severity").await, (404, 1701));
}

#[tokio::test]
async fn a_database_of_a_later_release_has_none() {
    let scene = scene().await;
    scene.script(1, "DROP TABLE vuln_cves; DROP TABLE vuln_metadata");
    assert_eq!(scene.list("/vulnerability/001").await, (json!([]), 0));
    // What is wrong with a query is told all the same.
    assert_eq!(scene.refusal("/vulnerability/001?q=foo=1").await, (400, 1408));
    let nothing = json!({"last_full_scan": null, "last_partial_scan": null});
    assert_eq!(scene.item("/vulnerability/001/last_scan").await, nothing);
    assert_eq!(scene.get("/vulnerability/001/summary/cve").await.1["data"], json!({"cve": {}}));
    std::fs::remove_file(scene.database(2)).unwrap();
    for path in ["/vulnerability/002", "/vulnerability/002/last_scan", "/vulnerability/002/summary/cve"] {
        assert_eq!(scene.refusal(path).await, (400, 2007), "{path}");
    }
}

#[tokio::test]
async fn a_scan_is_dated() {
    let scene = scene().await;
    let path = "/vulnerability/001/last_scan";
    let before = json!({"last_full_scan": "2023-11-14T22:16:40+00:00", "last_partial_scan": null});
    assert_eq!(scene.item(path).await, before);
    scene.reaction().set(std::time::Duration::ZERO);
    let (status, reply) = scene.put("/vulnerability").await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!(["manager"])));
    assert_eq!(reply["message"], "A vulnerability detector scan was requested");
    for attempt in 0.. {
        if scene.item(path).await != before {
            break;
        }
        assert!(attempt < 3_000);
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_manager_is_asked_for_scans() {
    let scene = Scene::start().await;
    let refusal = r#"err {"error":2,"message":"Module not found or not configured"}"#;
    daemon(scene.home().sockets_dir().join("wmodules"), move |question| {
        assert_eq!(question, "query vulnerability-detector run_now");
        refusal.to_owned()
    });
    // Any other socket makes the home a live one.
    let _queue = apid_testing::daemons::queue(scene.home().agents_queue());
    let (status, reply) = scene.put("/vulnerability").await;
    assert_eq!((status, super::failed(&reply)), (200, json!([[8002, ["manager"]]])), "{reply}");
    assert_eq!(reply["message"], "No vulnerability detector scans were requested");
}
