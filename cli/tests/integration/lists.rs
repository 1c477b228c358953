//! Lists: filters, formats, columns, pages.

use apid_testing::Server;
use serde_json::{Value, json};

use crate::common::User;

#[tokio::test(flavor = "multi_thread")]
async fn agents_are_filtered_and_sorted() {
    let server = Server::start().await;
    let user = User::of(&server);
    let ids = user.json(&["agents", "list", "-q", "id>003;id<006", "--sort", "-id", "--select", "id"]).await;
    assert_eq!(ids, json!([{"id": "005"}, {"id": "004"}]));
    let named = user.json(&["agents", "list", "--agents", "001,002", "--agents", "003", "--select", "id"]).await;
    assert_eq!(named, json!([{"id": "001"}, {"id": "002"}, {"id": "003"}]));
    // By the name that the API has for the flag.
    let named = user.json(&["agents", "list", "--agents_list", "001", "--select", "id"]).await;
    assert_eq!(named, json!([{"id": "001"}]));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_format_says_the_same() {
    let server = Server::start().await;
    let user = User::of(&server);
    let list = ["agents", "list", "--select", "id,name,os.name", "--agents", "001,002", "-o"];
    let of = async |format: &str| user.good(&[&list[..], &[format]].concat()).await;
    let json: Value = serde_json::from_str(&of("json").await).unwrap();
    let items = json.as_array().unwrap();
    assert_eq!(items.len(), 2);
    let text = |item: &Value, path: &str| item.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();

    let lines = of("jsonl").await;
    let read: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&read, items);
    let yaml: Vec<Value> = serde_yaml::from_str(&of("yaml").await).unwrap();
    assert_eq!(&yaml, items);

    let rows: Vec<String> = items
        .iter()
        .map(|item| format!("{},{},{}", text(item, "/id"), text(item, "/name"), text(item, "/os/name")))
        .collect();
    assert_eq!(of("csv").await, format!("id,name,os.name\n{}\n", rows.join("\n")));
    let table = of("table").await;
    let mut lines = table.lines();
    assert_eq!(lines.next().unwrap().split_whitespace().collect::<Vec<_>>(), ["ID", "NAME", "OS.NAME"]);
    assert!(lines.next().unwrap().starts_with(&format!("001  {}", text(&items[0], "/name"))), "{table}");
    assert!(!table.contains('\u{1b}'), "{table}");
    let painted = user.good(&["agents", "list", "--limit", "1", "--color", "always"]).await;
    assert!(painted.contains('\u{1b}'), "{painted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_can_be_chosen() {
    let server = Server::start().await;
    let user = User::of(&server);
    let csv = user.good(&["agents", "list", "--agents", "001", "--columns", "name,os.name,nothing", "-o", "csv"]).await;
    assert!(csv.starts_with("name,os.name,nothing\n"), "{csv}");
    // A file has the same columns whatever the list holds.
    let header = |csv: String| csv.lines().next().unwrap().to_owned();
    let all = header(user.good(&["agents", "list", "-o", "csv"]).await);
    let none = header(user.good(&["agents", "list", "-q", "id>900", "-o", "csv"]).await);
    assert_eq!(all, none);
    assert!(all.starts_with("id,name,status,ip,group,os.name,"), "{all}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_list_says_so_and_all_pages_are_one_list() {
    let server = Server::start().await;
    let user = User::of(&server);
    let run = user.run(&["agents", "list", "--limit", "5", "--select", "id"]).await;
    assert_eq!(run.stdout.lines().count(), 6);
    assert_eq!(run.stderr, "1 to 5 of 13; --all shows all, --offset 5 what follows\n");

    let whole = user.json(&["agents", "list", "--select", "id,name", "--sort", "id"]).await;
    assert_eq!(whole.as_array().unwrap().len(), 13);
    for format in ["json", "jsonl", "yaml"] {
        let words = ["agents", "list", "--all", "--limit", "4", "--select", "id,name", "--sort", "id", "-o", format];
        let text = user.good(&words).await;
        let read: Value = match format {
            "jsonl" => text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect(),
            "yaml" => serde_yaml::from_str(&text).unwrap(),
            _ => serde_json::from_str(&text).unwrap(),
        };
        assert_eq!(read, whole, "{format}");
    }
    let rest = user.json(&["agents", "list", "--all", "--limit", "4", "--offset", "6", "--select", "id"]).await;
    assert_eq!(rest.as_array().unwrap().len(), 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_output_file_gets_what_the_terminal_would() {
    let server = Server::start().await;
    let user = User::of(&server);
    let path = user.folder.path().join("out.csv");
    let path = path.to_str().unwrap();
    let words = ["agents", "list", "--agents", "001", "--select", "id", "-o", "csv"];
    let shown = user.good(&words).await;
    let run = user.run(&[&words[..], &["--output-file", path]].concat()).await;
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(path).unwrap(), shown);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_thing_is_shown_by_its_members_and_a_file_as_it_is() {
    let server = Server::start().await;
    let user = User::of(&server);
    let info = user.good(&["api-info", "get"]).await;
    assert!(info.lines().any(|line| line.starts_with("api_version ") && line.ends_with(" 4.14.7")), "{info}");
    let manager = user.good(&["manager", "info"]).await;
    assert!(manager.lines().any(|line| line.starts_with("version ")), "{manager}");
    let file = user.good(&["groups", "file", "default", "agent.conf", "--raw"]).await;
    assert!(file.contains("<agent_config>"), "{file}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_come_from_flags_files_and_standard_input() {
    let server = Server::start().await;
    let user = User::of(&server);
    let added = user.json(&["agents", "add", "--name", "from-flags"]).await;
    let id = added["id"].as_str().unwrap();
    assert_eq!(user.json(&["agents", "list", "--agents", id, "--select", "name"]).await[0]["name"], "from-flags");

    let run = user.run_with(&["groups", "create", "--body", "-"], br#"{"group_id": "web"}"#).await;
    assert_eq!(run.code, 0, "{run:?}");
    let configuration = b"<agent_config><syscheck><frequency>600</frequency></syscheck></agent_config>";
    let run = user.run_with(&["groups", "update-config", "web", "--file", "-", "--yes"], configuration).await;
    assert_eq!(run.code, 0, "{run:?}");
    let file = user.good(&["groups", "file", "web", "agent.conf", "--raw"]).await;
    assert!(file.contains("<frequency>600</frequency>"), "{file}");

    let policy = r#"{"actions": ["agent:read"], "resources": ["agent:id:001"], "effect": "allow"}"#;
    let created = user.json(&["security", "create-policy", "--name", "one", "--policy", policy]).await;
    assert_eq!(created[0]["policy"]["resources"], json!(["agent:id:001"]));
    // A flag replaces the member of the whole body.
    let whole = format!(r#"{{"name": "other", "policy": {policy}}}"#);
    let words = ["security", "create-policy", "--body", &whole, "--name", "two", "--policy"];
    let allowed = policy.replace("001", "002");
    let created = user.json(&[&words[..], &[&allowed]].concat()).await;
    assert_eq!((&created[0]["name"], &created[0]["policy"]["resources"]), (&json!("two"), &json!(["agent:id:002"])));
}
