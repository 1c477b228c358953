//! Lists of one agent.

use serde_json::{Value, json};

use super::{Scene, failures};

/// Each kind of inventory, and the table that has it.
const KINDS: [(&str, &str); 13] = [
    ("browser_extensions", "sys_browser_extensions"),
    ("groups", "sys_groups"),
    ("hardware", "sys_hwinfo"),
    ("hotfixes", "sys_hotfixes"),
    ("netaddr", "sys_netaddr"),
    ("netiface", "sys_netiface"),
    ("netproto", "sys_netproto"),
    ("os", "sys_osinfo"),
    ("packages", "sys_programs"),
    ("ports", "sys_ports"),
    ("processes", "sys_processes"),
    ("services", "sys_services"),
    ("users", "sys_users"),
];

/// Columns that no reply shows.
const HIDDEN: [&str; 8] = ["item_id", "cpe", "msu_name", "os_patch", "reference", "metric", "id", "checksum"];

/// A row with a value in every column.
fn filled(scene: &Scene, agent: i64, table: &str) -> Vec<String> {
    let path = scene.database(agent);
    let columns: Vec<(String, String)> =
        apid_testing::database::rows(&path, &format!("SELECT name, type FROM pragma_table_info('{table}')"), |row| {
            Ok((row.get(0)?, row.get(1)?))
        });
    let value = |(name, kind): &(String, String)| match (name.as_str(), kind.as_str()) {
        // Values that the description lists.
        ("state", _) if table == "sys_netiface" => "'up'".to_owned(),
        ("state", _) if table == "sys_ports" => "'listening'".to_owned(),
        ("protocol", _) => "'tcp'".to_owned(),
        ("format", _) => "'deb'".to_owned(),
        ("multiarch", _) => "'same'".to_owned(),
        ("type", _) if table == "sys_netproto" => "'ipv4'".to_owned(),
        ("dhcp", _) => "'enabled'".to_owned(),
        (_, "INTEGER") => "3".to_owned(),
        (_, "REAL") => "2.5".to_owned(),
        ("scan_time", _) => "'2026/11/01 10:00:00'".to_owned(),
        (name, _) => format!("'{name}'"),
    };
    let (names, values): (Vec<_>, Vec<_>) = columns.iter().map(|column| (column.0.as_str(), value(column))).unzip();
    scene.script(agent, &format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", ")));
    columns.into_iter().map(|(name, _)| name).collect()
}

/// Values that are no objects.
fn leaves(value: &Value) -> usize {
    value.as_object().map_or(1, |members| members.values().map(leaves).sum())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_column_of_every_kind_is_shown() {
    let scene = Scene::start(1).await;
    for (kind, table) in KINDS.into_iter().chain([("", "ciscat_results")]) {
        let columns = filled(&scene, 1, table);
        let shows_checksum = ["users", "groups", "browser_extensions", "services"].contains(&kind);
        let shown =
            columns.iter().filter(|name| !HIDDEN.contains(&name.as_str()) || (shows_checksum && *name == "checksum"));
        let path = if kind.is_empty() { "/ciscat/001/results".to_owned() } else { format!("/syscollector/001/{kind}") };
        let reply = scene.data(&path).await;
        let items = reply["data"]["affected_items"].as_array().unwrap();
        assert_eq!((items.len(), &reply["data"]["total_affected_items"]), (1, &json!(1)), "{path}");
        // And the agent.
        assert_eq!(leaves(&items[0]), shown.count() + 1, "{path}: {}", items[0]);
        assert_eq!(items[0]["agent_id"], "001", "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn values_are_shown_as_the_original_shows_them() {
    let scene = Scene::start(2).await;
    scene.script(
        1,
        "INSERT INTO sys_hwinfo (scan_id, scan_time, board_serial, cpu_mhz, ram_total, checksum)
             VALUES (5, '2026/11/01 10:00:00', '(null)', 2200.15, 4096, 'x');
         INSERT INTO sys_users (scan_id, scan_time, user_name, user_created, process_pid, checksum)
             VALUES (0, '2026/11/01 10:00', '2026/11/01 10:00:00', 1780000000.0, 1, 'x');
         INSERT INTO sys_services (scan_id, service_id, file_path, process_pid, checksum)
             VALUES (0, 'a', '/lib/a', 4, 'x');",
    );
    let item = async |path: &str| scene.data(path).await["data"]["affected_items"][0].clone();
    // Objects with one member are objects where the original says so, and names with a dot elsewhere.
    assert_eq!(
        item("/syscollector/001/hardware").await,
        json!({
            "cpu": {"mhz": 2200.15}, "ram": {"total": 4096},
            "scan": {"id": 5, "time": "2026-11-01T10:00:00+00:00"}, "agent_id": "001"
        })
    );
    assert_eq!(
        item("/syscollector/001/users").await,
        json!({
            "scan": {"id": 0, "time": "2026/11/01 10:00"}, "process_pid": 1, "checksum": "x",
            "user": {"name": "2026-11-01T10:00:00+00:00", "created": 1_780_000_000}, "agent_id": "001"
        })
    );
    assert_eq!(
        item("/syscollector/001/services").await,
        json!({
            "scan": {"id": 0}, "service.id": "a", "file.path": "/lib/a", "process.pid": 4, "checksum": "x",
            "agent_id": "001"
        })
    );
    assert_eq!(
        item("/syscollector/001/hardware?select=ram.total").await,
        json!({"ram": {"total": 4096}, "agent_id": "001"})
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_chosen_from_ordered_and_paged() {
    let scene = Scene::start(1).await;
    scene.install(1, ["zlib", "openssl", "bash", "OpenSSH"]);
    scene.script(
        1,
        "UPDATE sys_programs SET size = 20, install_time = '2026/10/05 00:00:00' WHERE name = 'bash';
         UPDATE sys_programs SET scan_id = -1 WHERE name = 'OpenSSH';",
    );
    let list = async |query: &str| {
        let query = query.replace('<', "%3C").replace('>', "%3E");
        scene.list(&format!("/syscollector/001/packages?{query}"), "name").await
    };
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    // By the scan, then as they were stored.
    assert_eq!(list("").await, (names(&["OpenSSH", "zlib", "openssl", "bash"]), 4));
    assert_eq!(list("offset=1&limit=2").await, (names(&["zlib", "openssl"]), 4));
    assert_eq!(list("sort=name").await, (names(&["OpenSSH", "bash", "openssl", "zlib"]), 4));
    assert_eq!(list("sort=-size,name&limit=2").await, (names(&["bash", "zlib"]), 4));
    assert_eq!(list("name=OPENSSL").await, (names(&["openssl"]), 1));
    assert_eq!(list("search=ssh").await, (names(&["OpenSSH"]), 1));
    assert_eq!(list("search=-open").await, (names(&["zlib", "bash"]), 2));
    assert_eq!(list("q=size>7").await, (names(&["bash"]), 1));
    assert_eq!(list("q=scan.id<0,name=zlib").await, (names(&["OpenSSH", "zlib"]), 2));
    assert_eq!(list("q=install_time<2026-10-06").await, (names(&["bash"]), 1));
    assert_eq!(list("q=install_time>2026-10-05T00:00:00Z").await, (names(&[]), 0));
    assert_eq!(list("q=scan.time=2026-11-01T10:00:00Z;scan.time~2026-11-01&limit=1").await, (names(&["OpenSSH"]), 4));
    assert_eq!(list("distinct=true&select=size&sort=size").await, (vec!["null".into(), "null".into()], 2));
    for (query, code) in [
        ("select=scan", 1724),
        ("sort=agent_id", 1403),
        ("q=agent_id=001", 1408),
        ("q=size==3", 1409),
        ("q=scan.time=soon", 1412),
        ("q=;", 1407),
    ] {
        let path = format!("/syscollector/001/packages?{}", query.replace('<', "%3C"));
        let (status, reply) = scene.get(&path).await;
        assert_eq!((status, reply["error"].as_i64()), (400, Some(code)), "{path}: {reply}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn systems_of_windows_have_fields_of_their_own() {
    let scene = Scene::start(2).await;
    apid_testing::database::script(
        &scene.home().global_db(),
        "UPDATE agent SET os_name = 'Microsoft Windows 11' WHERE id = 1; UPDATE agent SET os_name = NULL WHERE id = 2;",
    );
    for agent in [1, 2] {
        filled(&scene, agent, "sys_osinfo");
    }
    let item = async |path: &str| scene.data(path).await["data"]["affected_items"][0].clone();
    let (windows, other) = (item("/syscollector/001/os").await, item("/syscollector/002/os").await);
    assert_eq!((windows["release"].as_str(), other["release"].as_str()), (None, Some("release")));
    assert_eq!((windows["os"]["codename"].as_str(), other["os"]["codename"].as_str()), (None, Some("os_codename")));
    assert_eq!(windows["os"]["build"], "os_build");
    let (status, reply) = scene.get("/syscollector/001/os?select=release").await;
    assert_eq!((status, reply["error"].as_i64()), (400, Some(1724)));
    scene.data("/syscollector/002/os?select=release").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn databases_that_cannot_be_read_are_told() {
    let scene = Scene::start(4).await;
    std::fs::remove_file(scene.database(1)).unwrap();
    std::fs::write(scene.database(2), b"no database at all".repeat(100)).unwrap();
    scene.script(3, "DROP TABLE sys_programs");
    std::fs::remove_file(scene.database(4)).unwrap();
    std::os::unix::fs::symlink(scene.database(0), scene.database(4)).unwrap();
    for (agent, code, text) in [
        ("001", 2007, "There is no database for agent 001. Please check"),
        ("002", 2003, "not a database"),
        ("003", 2003, "no such table: sys_programs"),
        ("004", 2007, "There is no database for agent 004."),
    ] {
        let (status, reply) = scene.get(&format!("/syscollector/{agent}/packages")).await;
        assert_eq!((status, reply["error"].as_i64()), (400, Some(code)), "{agent}: {reply}");
        assert!(reply["detail"].as_str().unwrap().contains(text), "{agent}: {reply}");
    }
    let reply = scene.data("/syscollector/999/packages").await;
    assert_eq!((failures(&reply), reply["error"].as_i64()), (vec![(1701, vec!["999"])], Some(1)));
    assert_eq!(reply["message"], "No syscollector information was returned");
    // An older database lacks one table; the others are as good as ever.
    filled(&scene, 3, "sys_hotfixes");
    assert_eq!(scene.list("/syscollector/003/hotfixes", "hotfix").await, (vec!["hotfix".to_owned()], 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_seen_by_the_next_request() {
    let scene = Scene::start(1).await;
    let names = async || scene.list("/syscollector/001/packages?limit=1", "name").await;
    assert_eq!(names().await.1, 0);
    for number in 1..=20 {
        scene.install(1, [format!("package-{number}")]);
        assert_eq!(names().await, (vec!["package-1".to_owned()], number));
    }
    // Another file in its place.
    std::fs::remove_file(scene.database(1)).unwrap();
    apid_store::homes::agent_database::create(&scene.database(1), apid_store::homes::agent_database::Extent::Current)
        .unwrap();
    assert_eq!(names().await, (Vec::new(), 0));
}
