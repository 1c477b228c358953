//! Monitored files.

use serde_json::json;

use super::Scene;

const FILES: &str = r#"
    INSERT INTO fim_entry (full_path, file, type, date, changes, size, perm, uid, gid, md5, sha1, uname, gname, mtime,
        inode, sha256, attributes) VALUES
        ('/etc/a', '/etc/a', 'file', 1000, 1, 10, 'rw-r--r--', '0', '0', 'aa', 'bb', 'root', 'root', 300, 5, 'cc', NULL),
        ('/etc/b', '/etc/b', 'file', 0, 3, 20, '100644', '0', '0', 'bb', 'dd', 'root', 'root', 0, 6, 'ee', NULL),
        ('C:\x', 'C:\x', 'file', 2000, 1, NULL, '{"S-1-5-18":{"name":"SYSTEM","allowed":["read"]}}', 'S-1-5-18', '',
            'zz', 'yy', 'SYSTEM', '', 200, 0, 'cc', 'ARCHIVE');
    INSERT INTO fim_entry (full_path, file, type, date, arch, value_name, value_type, size, mtime) VALUES
        ('1:HKLM\a:v', 'HKLM\a', 'registry_value', 3000, '[x64]', 'v', 'REG_SZ', 4, 100),
        ('2:HKLM\a:w', 'HKLM\a', 'registry_value', 3000, '[x32]', 'w', NULL, 4, 100);"#;

async fn scene() -> Scene {
    let scene = Scene::start().await;
    scene.script(1, FILES);
    scene
}

#[tokio::test]
async fn an_entry_is_shown_with_objects_and_null_dates() {
    let scene = scene().await;
    let item = scene.item("/syscheck/001?q=file=HKLM%5Ca;value.name=v").await;
    let expected = json!({
        "file": "HKLM\\a", "type": "registry_value", "arch": "[x64]", "changes": 1, "size": 4,
        "date": "1970-01-01T00:50:00+00:00", "mtime": "1970-01-01T00:01:40+00:00",
        "value": {"name": "v", "type": "REG_SZ"},
    });
    assert_eq!(item, expected);
    // One member is an object too.
    assert_eq!(
        scene.item("/syscheck/001?value.name=w&select=value.name").await,
        json!({
            "file": "HKLM\\a", "value": {"name": "w"},
        })
    );
    let item = scene.item("/syscheck/001?file=/etc/b&select=date,mtime,perm").await;
    assert_eq!(item, json!({"file": "/etc/b", "date": null, "mtime": null, "perm": "100644"}));
    let item = scene.item("/syscheck/001?q=attributes=ARCHIVE&select=perm,gname").await;
    let rights = json!({"S-1-5-18": {"name": "SYSTEM", "allowed": ["read"]}});
    assert_eq!(item, json!({"file": "C:\\x", "perm": rights, "gname": ""}));
}

#[tokio::test]
async fn files_are_chosen_and_ordered() {
    let scene = scene().await;
    let files = |query: &'static str| scene.column(query, "file");
    assert_eq!(files("/syscheck/001").await, ["/etc/b", "HKLM\\a", "HKLM\\a", "C:\\x", "/etc/a"]);
    assert_eq!(files("/syscheck/001?limit=1&offset=3").await, ["C:\\x"]);
    assert_eq!(files("/syscheck/001?sort=-size,file&type=file").await, ["/etc/b", "/etc/a", "C:\\x"]);
    assert_eq!(files("/syscheck/001?q=md5=bb,sha1=bb").await, ["/etc/b", "/etc/a"]);
    assert_eq!(files("/syscheck/001?arch=%5Bx32%5D").await, ["HKLM\\a"]);
    assert_eq!(files("/syscheck/001?q=date<1970-01-01T00:20:00Z;changes>1").await, ["/etc/b"]);
    assert_eq!(files("/syscheck/001?search=SYSTEM").await, ["C:\\x"]);
    let (types, total) = scene.list("/syscheck/001?distinct=true&select=type&sort=type").await;
    assert_eq!((types, total), (json!([{"type": "file"}, {"type": "registry_value"}]), 2));
}

#[tokio::test]
async fn a_hash_is_looked_for_among_all_three() {
    let scene = Scene::start().await;
    let [md5, sha1, sha256] = ["a".repeat(32), "b".repeat(40), "c".repeat(64)];
    scene.script(1, &format!(
        "INSERT INTO fim_entry (full_path, file, type, md5, sha1, sha256) VALUES ('/1', '/1', 'file', '{md5}', 'x', 'y'),
         ('/2', '/2', 'file', 'x', '{sha1}', 'y'), ('/3', '/3', 'file', 'x', 'y', '{sha256}');"
    ));
    for (hash, file) in [(md5, "/1"), (sha1, "/2"), (sha256, "/3")] {
        assert_eq!(scene.column(&format!("/syscheck/001?hash={hash}"), "file").await, [file]);
        // Beside whatever `q` says.
        assert_eq!(
            scene.column(&format!("/syscheck/001?hash={hash}&q=file=/1,file=/2"), "file").await.len(),
            usize::from(file != "/3")
        );
    }
}

#[tokio::test]
async fn the_short_form_has_fields_of_its_own() {
    let scene = scene().await;
    let item = scene.item("/syscheck/001?summary=true&file=/etc/a").await;
    let expected = json!({"file": "/etc/a", "date": "1970-01-01T00:16:40+00:00", "mtime": "1970-01-01T00:05:00+00:00"});
    assert_eq!(item, expected);
    // Filters are about the whole entry.
    assert_eq!(scene.list("/syscheck/001?summary=true&type=registry_value&value.name=v").await.1, 1);
    assert_eq!(scene.refusal("/syscheck/001?summary=true&sort=size").await, (400, 1403));
    assert_eq!(scene.refusal("/syscheck/001?summary=true&select=size").await, (400, 1724));
    assert_eq!(scene.refusal("/syscheck/001?summary=true&q=size=1").await, (400, 1408));
}

#[tokio::test]
async fn agents_without_a_database_or_with_a_damaged_one() {
    let scene = Scene::start().await;
    assert_eq!(scene.refusal("/syscheck/999").await, (400, 2007));
    assert_eq!(scene.refusal("/syscheck/999/last_scan").await, (404, 1701));
    std::fs::remove_file(scene.database(2)).unwrap();
    let (status, reply) = scene.get("/syscheck/002").await;
    assert_eq!((status, &reply["error"]), (400, &json!(2007)));
    assert!(reply["detail"].as_str().unwrap().contains("There is no database for agent 002."), "{reply}");
    assert_eq!(scene.refusal("/syscheck/002/last_scan").await, (400, 2007));
    std::fs::write(scene.database(3), "this is no database, and long enough to be read as one".repeat(40)).unwrap();
    assert_eq!(scene.refusal("/syscheck/003").await, (400, 2003));
    // An older one, of a release without the table.
    scene.script(4, "DROP TABLE fim_entry");
    assert_eq!(scene.refusal("/syscheck/004").await, (400, 2003));
    assert_eq!(scene.list("/syscheck/001").await, (json!([]), 0));
}

#[tokio::test]
async fn the_last_scan_is_told_as_long_as_it_is_one() {
    let scene = Scene::start().await;
    let path = "/syscheck/001/last_scan";
    let never = json!({"start": null, "end": null});
    assert_eq!(scene.item(path).await, never);
    let set = |start: i64, end: i64| {
        scene.script(1, &format!("UPDATE scan_info SET start_scan = {start}, end_scan = {end} WHERE module = 'fim'"));
    };
    set(1_000, 2_000);
    let whole = json!({"start": "1970-01-01T00:16:40+00:00", "end": "1970-01-01T00:33:20+00:00"});
    assert_eq!(scene.item(path).await, whole);
    // One is running.
    set(3_000, 2_000);
    assert_eq!(scene.item(path).await, json!({"start": "1970-01-01T00:50:00+00:00", "end": null}));
    set(0, 2_000);
    assert_eq!(scene.item(path).await, never);
    // Of an agent that never connected nothing is known, whatever its database has.
    set(1_000, 2_000);
    scene.set_version(1, None);
    assert_eq!(scene.item(path).await, never);
    scene.set_version(1, Some("Wazuh v4.14.7"));
    scene.script(1, "DELETE FROM scan_info");
    assert_eq!(scene.item(path).await, never);
}

#[tokio::test]
async fn a_scan_changes_what_is_told_of_the_last_one() {
    let scene = scene().await;
    scene.script(1, "INSERT INTO pm_event (date_first, date_last, log) VALUES (1, 2, 'Found')");
    scene.reaction().set(std::time::Duration::ZERO);
    let (status, reply) = scene.put("/syscheck?agents_list=000,001,003,006,999").await;
    assert_eq!(status, 200, "{reply}");
    assert_eq!(reply["data"]["affected_items"], json!(["000", "001"]));
    assert_eq!(super::failed(&reply), json!([[1701, ["999"]], [1707, ["003", "006"]]]));
    assert_eq!(reply["message"], "Syscheck scan was not restarted on some agents");
    for path in ["/syscheck/001/last_scan", "/rootcheck/001/last_scan", "/syscheck/000/last_scan"] {
        for attempt in 0.. {
            if scene.item(path).await["end"].is_string() {
                break;
            }
            assert!(attempt < 3_000, "{path}");
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }
    assert_eq!(scene.item("/syscheck/003/last_scan").await["start"], json!(null));
    // What was found is found again.
    assert_eq!(scene.item("/rootcheck/001").await["status"], "outstanding");

    let (_, reply) = scene.put("/rootcheck").await;
    assert_eq!((&reply["data"]["failed_items"], &reply["error"]), (&json!([]), &json!(0)));
    assert_eq!(reply["message"], "Rootcheck scan was restarted on returned agents");
}
