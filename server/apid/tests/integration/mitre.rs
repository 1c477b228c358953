//! ATT&CK: what the operations answer of a database that changes, is damaged or is missing, and its import.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use apid_store::{Access, Single};
use apid_testing::{InProcess, homes};
use serde_json::{Value, json};

const BUNDLE: &str = r#"{"type": "bundle", "id": "bundle--ics-attack-18.1", "objects": [
  {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "Impair", "x_mitre_shortname": "impair",
   "created": "2020-05-21T17:43:26.506Z"},
  {"type": "attack-pattern", "id": "attack-pattern--2", "name": "B", "description": "Phishing.",
   "kill_chain_phases": [{"phase_name": "impair"}],
   "external_references": [
     {"source_name": "Book", "url": "https://b", "description": "A book."},
     {"source_name": "mitre-attack", "external_id": "T0002", "url": "https://a/T0002", "description": "Own."}]},
  {"type": "attack-pattern", "id": "attack-pattern--1", "name": "A", "x_mitre_deprecated": true,
   "kill_chain_phases": [{"phase_name": "impair"}]},
  {"type": "tool", "id": "tool--1", "name": "T", "x_mitre_version": "1.0"},
  {"type": "intrusion-set", "id": "intrusion-set--1", "name": "G"},
  {"type": "course-of-action", "id": "course-of-action--1", "name": "M"},
  {"type": "relationship", "id": "relationship--1", "relationship_type": "uses", "source_ref": "intrusion-set--1",
   "target_ref": "tool--1"},
  {"type": "relationship", "id": "relationship--2", "relationship_type": "uses", "source_ref": "intrusion-set--1",
   "target_ref": "attack-pattern--2"},
  {"type": "relationship", "id": "relationship--3", "relationship_type": "uses", "source_ref": "tool--1",
   "target_ref": "attack-pattern--2"},
  {"type": "relationship", "id": "relationship--4", "relationship_type": "mitigates",
   "source_ref": "course-of-action--1", "target_ref": "attack-pattern--2"},
  {"type": "relationship", "id": "relationship--5", "relationship_type": "subtechnique-of",
   "source_ref": "attack-pattern--1", "target_ref": "attack-pattern--2"}
]}"#;

fn program(arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"));
    command.env_remove("WAZUH_HOME").env_remove("XDG_DATA_HOME").env_remove("HOME").stdin(Stdio::null());
    let Output { status, stdout, stderr } = command.args(arguments).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn bundle(folder: &Path, text: &str) -> PathBuf {
    let file = folder.join("bundle.json");
    fs::write(&file, text).unwrap();
    file
}

fn import(home: &Path, file: &Path) -> (Option<i32>, String, String) {
    program(&["--home", home.to_str().unwrap(), "mitre", "import", file.to_str().unwrap()])
}

/// A server on a home with the bundle.
async fn start() -> InProcess {
    let (folder, home) = homes::new();
    let (code, _, stderr) = import(home.root(), &bundle(folder.path(), BUNDLE));
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    InProcess::on((folder, home), |_| {}).await
}

async fn items(server: &InProcess, path: &str) -> Value {
    let (status, reply) = server.get(path).await;
    assert_eq!(status, 200, "{path}: {reply}");
    reply["data"]["affected_items"].clone()
}

async fn names(server: &InProcess, path: &str) -> Vec<String> {
    let items = items(server, path).await;
    items.as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn every_list_shows_its_objects_with_what_belongs_to_them() {
    let server = start().await;
    let expected = [
        (
            "tactics",
            json!([{"id": "x-mitre-tactic--1", "name": "Impair", "short_name": "impair",
                "created_time": "2020-05-21T17:43:26.506000Z",
                "techniques": ["attack-pattern--1", "attack-pattern--2"], "references": []}]),
        ),
        (
            "techniques",
            json!([
                {"id": "attack-pattern--1", "name": "A", "network_requirements": 0, "remote_support": 0,
                    "deprecated": 1, "subtechnique_of": "attack-pattern--2", "tactics": ["x-mitre-tactic--1"],
                    "mitigations": [], "software": [], "groups": [], "references": []},
                {"id": "attack-pattern--2", "name": "B", "description": "Phishing.", "network_requirements": 0,
                    "remote_support": 0, "deprecated": 0, "tactics": ["x-mitre-tactic--1"],
                    "mitigations": ["course-of-action--1"], "software": ["tool--1"],
                    "groups": ["intrusion-set--1"],
                    "references": [{"source": "Book", "url": "https://b", "description": "A book."}],
                    "source": "mitre-attack", "external_id": "T0002", "url": "https://a/T0002"}
            ]),
        ),
        (
            "mitigations",
            json!([{"id": "course-of-action--1", "name": "M", "deprecated": 0, "techniques": ["attack-pattern--2"],
                "references": []}]),
        ),
        (
            "groups",
            json!([{"id": "intrusion-set--1", "name": "G", "deprecated": 0, "software": ["tool--1"],
                "techniques": ["attack-pattern--2"], "references": []}]),
        ),
        (
            "software",
            json!([{"id": "tool--1", "name": "T", "mitre_version": "1.0", "deprecated": 0,
                "groups": ["intrusion-set--1"], "techniques": ["attack-pattern--2"], "references": []}]),
        ),
        (
            "references",
            json!([
                {"id": "attack-pattern--2", "source": "Book", "url": "https://b", "description": "A book.",
                    "type": "technique"},
                {"id": "attack-pattern--2", "source": "mitre-attack", "external_id": "T0002",
                    "url": "https://a/T0002", "description": "Own.", "type": "technique"}
            ]),
        ),
        ("metadata", json!([{"key": "db_version", "value": "1"}, {"key": "mitre_version", "value": "18.1"}])),
    ];
    for (list, expected) in expected {
        assert_eq!(items(&server, &format!("/mitre/{list}")).await, expected, "{list}");
    }
    let (_, reply) =
        server.get("/mitre/techniques?technique_ids=nope,attack-pattern--2&select=name&search=phish").await;
    assert_eq!(reply["data"]["affected_items"], json!([{"id": "attack-pattern--2", "name": "B"}]));
    assert_eq!((&reply["data"]["total_failed_items"], &reply["error"]), (&json!(0), &json!(0)));
    assert_eq!(names(&server, "/mitre/techniques?sort=-name").await, ["B", "A"]);
    assert_eq!(names(&server, "/mitre/techniques?q=references.source=Book").await, ["B"]);
    assert_eq!(names(&server, "/mitre/techniques?q=deprecated=1;groups=null").await, ["A"]);
    let distinct = items(&server, "/mitre/techniques?select=tactics&distinct=true").await;
    assert_eq!(distinct, json!([{"tactics": ["x-mitre-tactic--1"]}]));
    // Nothing else counts where no object is left.
    let (status, reply) = server.get("/mitre/software?software_ids=nope&sort=nope").await;
    assert_eq!((status, &reply["message"]), (200, &json!("No MITRE software information was returned")));
    for (path, code) in [("/mitre/groups?select=nope", 1724), ("/mitre/references?sort=references", 1403)] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)));
    }
}

#[tokio::test]
async fn a_new_home_begins_with_the_techniques_of_its_rules() {
    let server = InProcess::start(0).await;
    let (_, reply) = server.get("/mitre/tactics?select=name&limit=3&sort=name").await;
    assert_eq!(reply["data"]["total_affected_items"], 14);
    assert_eq!(reply["data"]["affected_items"][0]["name"], "Collection");
    let technique = &items(&server, "/mitre/techniques?q=external_id=T1110.001").await[0];
    assert_eq!(technique["name"], "Password Guessing");
    let whole = items(&server, "/mitre/techniques?q=external_id=T1110").await;
    assert_eq!(technique["subtechnique_of"], whole[0]["id"]);
    assert!(technique.get("description").is_none(), "{technique}");
    let starter = concat!(env!("CARGO_MANIFEST_DIR"), "/../store/src/homes/ruleset/rules");
    for file in fs::read_dir(starter).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let named = text.split("<id>").skip(1).filter_map(|rest| rest.split_once("</id>")).map(|(id, _)| id);
        // The other ones are patterns.
        for named in named.filter(|id| id.starts_with("T1")) {
            let (_, reply) = server.get(&format!("/mitre/techniques?q=external_id={named}")).await;
            assert_eq!(reply["data"]["total_affected_items"], 1, "{named}");
        }
    }
}

#[tokio::test]
async fn another_database_is_seen_at_once() {
    let server = start().await;
    let path = "/mitre/techniques?select=name";
    assert_eq!(names(&server, path).await, ["A", "B"]);
    for round in 0..20 {
        let text = BUNDLE.replace("\"name\": \"A\"", &format!("\"name\": \"A{round}\""));
        let (code, ..) = import(server.home().root(), &bundle(server.home().root(), &text));
        assert_eq!(code, Some(0));
        assert_eq!(names(&server, path).await, [format!("A{round}"), "B".to_owned()]);
        // Changed in place.
        let database = Single::open(&server.home().mitre_db(), Access::ReadWrite).unwrap();
        database.script(&format!("UPDATE technique SET name = 'B{round}' WHERE name = 'B'")).unwrap();
        assert_eq!(names(&server, path).await, [format!("A{round}"), format!("B{round}")]);
    }
    let database = Single::open(&server.home().mitre_db(), Access::ReadWrite).unwrap();
    database.script("PRAGMA journal_mode = WAL; UPDATE technique SET name = 'Later'").unwrap();
    assert_eq!(names(&server, path).await, ["Later", "Later"]);
}

#[tokio::test]
async fn a_database_that_is_damaged_or_missing_is_told() {
    let server = start().await;
    let database = server.home().mitre_db();
    let whole = fs::read(&database).unwrap();
    let told = async || {
        let (status, reply) = server.get("/mitre/groups").await;
        (status, reply["error"].as_i64().unwrap_or_default(), reply["detail"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(told().await.0, 200);
    fs::remove_file(&database).unwrap();
    let missing = (400, 2003, "Error in wazuhdb request: Couldn't open DB mitre".to_owned());
    assert_eq!(told().await, missing);
    std::os::unix::fs::symlink(server.home().global_db(), &database).unwrap();
    assert_eq!(told().await, missing, "a link is no database");
    fs::remove_file(&database).unwrap();
    let begin = "Error in wazuhdb request: Cannot execute Mitre database query; ";
    let mut cut = whole.clone();
    cut.truncate(5_000);
    for (bytes, end) in [(b"nonsense".repeat(999), "file is not a database"), (cut, "database disk image is malformed")]
    {
        fs::write(&database, bytes).unwrap();
        assert_eq!(told().await, (400, 2003, format!("{begin}{end}")));
    }
    fs::copy(server.home().global_db(), &database).unwrap();
    let (status, code, detail) = told().await;
    assert_eq!((status, code), (400, 2003));
    assert!(detail.starts_with(begin) && detail.contains("no such"), "{detail}");
    fs::write(&database, &whole).unwrap();
    assert_eq!(told().await.0, 200);
}

#[tokio::test]
async fn who_may_not_read_it_sees_nothing_of_it() {
    let server = start().await;
    // Kept for somebody who may.
    assert_eq!(server.get("/mitre/groups").await.0, 200);
    let (status, reply) =
        server.ask("POST", "/security/users", Some(json!({"username": "nobody", "password": "Secret.Word1"}))).await;
    assert_eq!(status, 200, "{reply}");
    let token = server.login("nobody", "Secret.Word1").await.text;
    let (status, reply) = server.caller(format!("Bearer {token}")).get("/mitre/groups").await;
    assert_eq!((status, &reply["error"]), (403, &json!(4000)));
}

#[test]
fn the_import_says_what_it_has_done() {
    let (folder, home) = homes::new();
    let (code, stdout, stderr) = import(home.root(), &bundle(folder.path(), BUNDLE));
    assert_eq!((code, stderr.as_str()), (Some(0), ""), "no bar without a terminal");
    assert!(stdout.starts_with("imported ATT&CK (18.1) into "), "{stdout}");
    let counts = "  1 tactics, 2 techniques, 1 mitigations, 1 groups, 1 software\n  6 relations, 2 references\n";
    assert!(stdout.ends_with(counts), "{stdout}");
    let before = fs::read(home.mitre_db()).unwrap();
    let file = bundle(folder.path(), BUNDLE.get(..600).unwrap());
    let (code, stdout, stderr) = import(home.root(), &file);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    let expected = format!("wazuh-apid: error: {}: EOF while parsing", file.display());
    assert!(stderr.starts_with(&expected) && stderr.lines().count() == 1, "{stderr}");
    assert_eq!(fs::read(home.mitre_db()).unwrap(), before);
    let (code, _, stderr) = import(folder.path(), &file);
    assert_eq!(code, Some(1), "no home: {stderr}");
}
