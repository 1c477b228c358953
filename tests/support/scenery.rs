//! The home of the matrix: agents, groups and files, subjects for every kind of resource, a user for every list of
//! policies, and what of all that a request may change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;

use crate::oracle::{Ids, Mode, Policy, World};
use apid_store::{Access, Single, StoreError, bind};
use apid_testing::{database, homes};

/// Two resources of a kind that requests name, and a third that they do not.
pub fn subjects(kind: &str) -> [&'static str; 3] {
    match kind {
        "agent:id" => ["001", "002", "003"],
        "group:id" => ["default", "webservers", "dbservers"],
        "node:id" => ["node01", "node02", "node03"],
        "user:id" | "role:id" | "policy:id" | "rule:id" => ["100", "101", "102"],
        "rule:file" => ["first_rules.xml", "second_rules.xml", "third_rules.xml"],
        "decoder:file" => ["first_decoders.xml", "second_decoders.xml", "third_decoders.xml"],
        "list:file" => ["first-list", "second-list", "third-list"],
        "*:*" => ["*", "*", "*"],
        other => panic!("a kind without subjects: {other}"),
    }
}

/// A name that no other resource has, as it would stand in a reply.
pub fn name_of(kind: &str, id: &str) -> Option<String> {
    match kind {
        "agent:id" => Some(format!("agent-{id:0>6}")).filter(|_| id != "000"),
        "user:id" | "role:id" | "policy:id" | "rule:id" => {
            Some(format!("matrix-{}-{id}", kind.replace(":id", ""))).filter(|_| ["100", "101", "102"].contains(&id))
        }
        _ => None,
    }
}

/// Agents that have a row and no key: nobody's line is in `client.keys`, or it is that of a removed agent. The first is
/// in a group that policies speak of.
pub const KEYLESS: [&str; 2] = ["013", "014"];

fn add_keyless(home: &Path) {
    database::script(
        &home.join("queue/db/global.db"),
        "INSERT INTO agent (id, name, register_ip, internal_key, date_add, version, \"group\", connection_status,
                            node_name, os_name, os_platform, os_version, group_config_status)
         SELECT id + 12, printf('agent-%06d', id + 12), 'any', 'none', date_add + 12, version, \"group\",
                connection_status, node_name, os_name, os_platform, os_version, group_config_status
         FROM agent WHERE id IN (1, 2);
         INSERT INTO belongs (id_agent, id_group, priority)
         SELECT id_agent + 12, id_group, priority FROM belongs WHERE id_agent IN (1, 2);",
    );
    let keys = home.join("etc/client.keys");
    let text = std::fs::read_to_string(&keys).unwrap();
    std::fs::write(&keys, text + "014 !agent-000014 any 0000\n").unwrap();
}

/// A home with agents, groups, files and subjects of every kind.
pub fn template(mode: Mode) -> (TempDir, PathBuf) {
    let (folder, home) = homes::with_databases(12);
    let home = home.root().to_owned();
    // The rules and decoders below are all that there are.
    for (file, _) in apid_store::homes::STARTER_RULESET {
        std::fs::remove_file(home.join(file)).unwrap();
    }
    add_keyless(&home);
    if mode == Mode::Black {
        std::fs::write(home.join("api/configuration/security/security.yaml"), "rbac_mode: black\n").unwrap();
    }
    for group in ["webservers", "dbservers"] {
        std::fs::create_dir_all(home.join("etc/shared").join(group)).unwrap();
    }
    std::fs::write(home.join("etc/shared/webservers/agent.conf"), "<agent_config>\n</agent_config>\n").unwrap();
    for place in ["first", "second", "third"] {
        std::fs::write(home.join(format!("etc/rules/{place}_rules.xml")), "<group name=\"matrix,\"></group>\n")
            .unwrap();
        let decoder = "<decoder name=\"matrix\"></decoder>\n";
        std::fs::write(home.join(format!("etc/decoders/{place}_decoders.xml")), decoder).unwrap();
        std::fs::write(home.join(format!("etc/lists/{place}-list")), "a:b\n").unwrap();
    }
    (folder, home)
}

/// The home's `rbac.db`.
pub fn rbac_db(home: &Path) -> PathBuf {
    home.join("api/configuration/security/rbac.db")
}

/// Puts the subjects of the security operations and the users of the cells into `rbac.db`. All users have the password
/// of the user `wazuh`.
pub fn populate(home: &Path, users: &BTreeMap<Vec<Policy>, String>) {
    // A policy's text is there once, be it a default.
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    let rbac = Single::open(&rbac_db(home), Access::ReadWrite).unwrap();
    let done = rbac.write(|writer| {
        for id in [100, 101, 102] {
            writer.script(&format!(
                "INSERT INTO users (id, username, password, allow_run_as, created_at)
                 SELECT {id}, 'matrix-user-{id}', password, 0, created_at FROM users WHERE id = 1;
                 INSERT INTO roles (id, name, created_at) VALUES ({id}, 'matrix-role-{id}', '2026-11-22');
                 INSERT INTO policies (id, name, policy, created_at) VALUES ({id}, 'matrix-policy-{id}',
                    '{{\"actions\": [\"none:none\"], \"resources\": [\"agent:id:{id}\"], \"effect\": \"allow\"}}', '2026-11-22');
                 INSERT INTO rules (id, name, rule, created_at)
                 VALUES ({id}, 'matrix-rule-{id}', '{{\"MATCH\": {{\"matrix\": \"{id}\"}}}}', '2026-11-22');"
            ))?;
        }
        writer.each("SELECT id, policy FROM policies", &[], |row| {
            known.insert(row.get(1)?, row.get::<i64>(0)?.try_into().unwrap());
            Ok::<_, StoreError>(())
        })?;
        for (id, (policies, user)) in (1000_u32..).zip(users) {
            let statement = "INSERT INTO users (id, username, password, allow_run_as, created_at)
                SELECT ?1, ?2, password, 0, created_at FROM users WHERE id = 1";
            writer.change(statement, bind![id, user])?;
            let statement = "INSERT INTO roles (id, name, created_at) VALUES (?1, ?2, '2026-11-22')";
            writer.change(statement, bind![id, format!("cell-{id}")])?;
            let statement =
                "INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (?1, ?1, 0, '2026-11-22')";
            writer.change(statement, bind![id])?;
            for (level, policy) in (0_u32..).zip(policies) {
                let text = policy.text();
                let policy = match known.get(&text) {
                    Some(policy) => *policy,
                    None => {
                        let next = 1000 + u32::try_from(known.len()).unwrap();
                        let statement =
                            "INSERT INTO policies (id, name, policy, created_at) VALUES (?1, ?2, ?3, '2026-11-22')";
                        writer.change(statement, bind![next, format!("cell-{next}"), &text])?;
                        known.insert(text, next);
                        next
                    }
                };
                let statement = "INSERT INTO roles_policies (role_id, policy_id, level, created_at)
                    VALUES (?1, ?2, ?3, '2026-11-22')";
                writer.change(statement, bind![id, policy, level])?;
            }
        }
        Ok::<_, StoreError>(())
    });
    done.unwrap();
}

/// Makes the home's manager a node of a cluster.
pub fn join_cluster(home: &Path) {
    let conf = std::fs::read_to_string(home.join("etc/ossec.conf")).unwrap();
    let (before, cluster) = conf.split_once("<cluster>").unwrap();
    let cluster = cluster.replace("<disabled>yes</disabled>", "<disabled>no</disabled>");
    std::fs::write(home.join("etc/ossec.conf"), format!("{before}<cluster>{cluster}")).unwrap();
}

/// What exists in a home.
pub fn world(home: &Path) -> World {
    let conf = std::fs::read_to_string(home.join("etc/ossec.conf")).unwrap();
    let cluster = conf.split("<cluster>").nth(1).is_some_and(|rest| rest.contains("<disabled>no</disabled>"));
    let mut world = World { node: "node01".to_owned(), cluster, ..World::default() };
    let keys = std::fs::read_to_string(home.join("etc/client.keys")).unwrap();
    let keys = keys.lines().filter(|line| !line.contains('!'));
    let mut agents: Ids = keys.map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    agents.insert("000".to_owned());
    let rows: Ids =
        texts(&home.join("queue/db/global.db"), "SELECT printf('%03d', id) FROM agent").into_iter().collect();
    world.keyless = &rows - &agents;
    world.kinds.insert("agent:id".to_owned(), &agents | &rows);
    world.kinds.insert("node:id".to_owned(), Ids::from(["node01".to_owned()]));
    for (kind, folders, extension) in [
        ("rule:file", ["etc/rules", "ruleset/rules"], Some("xml")),
        ("decoder:file", ["etc/decoders", "ruleset/decoders"], Some("xml")),
        ("list:file", ["etc/lists", "ruleset/lists"], None),
        ("group:id", ["etc/shared", "etc/shared"], None),
    ] {
        let files = folders
            .iter()
            .flat_map(|folder| std::fs::read_dir(home.join(folder)).unwrap())
            .map(|entry| entry.unwrap().path());
        let files = files.filter(|file| file.extension().and_then(|text| text.to_str()) == extension);
        let names: Ids = files.map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect();
        world.kinds.insert(kind.to_owned(), names);
    }
    let rbac = rbac_db(home);
    if rbac.exists() {
        for (kind, table) in
            [("user:id", "users"), ("role:id", "roles"), ("policy:id", "policies"), ("rule:id", "rules")]
        {
            world.kinds.insert(
                kind.to_owned(),
                texts(&rbac, &format!("SELECT CAST(id AS TEXT) FROM {table}")).into_iter().collect(),
            );
        }
    }
    let global = home.join("queue/db/global.db");
    let query = "SELECT \"group\".name || ':' || printf('%03d', id_agent) FROM belongs JOIN \"group\" ON \"group\".id = id_group";
    for member in texts(&global, query) {
        let (group, agent) = member.split_once(':').unwrap();
        world.members.entry(group.to_owned()).or_default().insert(agent.to_owned());
    }
    world
}

/// The first column of a query's rows.
fn texts(path: &Path, query: &str) -> Vec<String> {
    database::rows(path, query, |row| row.get(0))
}

/// What a write may change, by resource: rows of `rbac.db`, lines of `client.keys` with the groups of the agent, and
/// the configuration of groups.
pub fn state(home: &Path) -> BTreeMap<(String, String), String> {
    let mut state = BTreeMap::new();
    let rbac = rbac_db(home);
    for (kind, columns) in [
        ("user:id", "id || ':' || username || password || allow_run_as FROM users"),
        ("role:id", "id || ':' || name FROM roles"),
        ("policy:id", "id || ':' || name || policy FROM policies"),
        ("rule:id", "id || ':' || name || rule FROM rules"),
    ] {
        for row in texts(&rbac, &format!("SELECT {columns}")) {
            let (id, text) = row.split_once(':').unwrap();
            state.insert((kind.to_owned(), id.to_owned()), text.to_owned());
        }
    }
    let global = home.join("queue/db/global.db");
    let query = "SELECT printf('%03d', id) || ' ' || coalesce(\"group\", '') FROM agent";
    let groups: BTreeMap<String, String> = texts(&global, query)
        .iter()
        .filter_map(|row| row.split_once(' '))
        .map(|(id, groups)| (id.to_owned(), groups.to_owned()))
        .collect();
    for line in std::fs::read_to_string(home.join("etc/client.keys")).unwrap().lines() {
        let (id, text) = line.split_once(' ').unwrap();
        let groups = groups.get(id).map(String::as_str).unwrap_or_default();
        state.insert(("agent:id".to_owned(), id.to_owned()), format!("{text} {groups}"));
    }
    for entry in std::fs::read_dir(home.join("etc/shared")).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            let text = std::fs::read_to_string(entry.path().join("agent.conf")).unwrap_or_default();
            state.insert(("group:id".to_owned(), name), text);
        }
    }
    state
}

/// Size and time of every file of a home, but for logs and what only tells readers of a database where to look. While
/// they are the same nothing was written.
pub fn stamps(home: &Path) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    let mut stamps = BTreeMap::new();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            if path == home.join("logs") || path.extension().is_some_and(|end| end == "db-shm") {
                continue;
            }
            if kind.is_dir() {
                folders.push(path.clone());
            }
            let about = entry.metadata().unwrap();
            stamps.insert(path, (about.len(), about.modified().unwrap()));
        }
    }
    stamps
}
