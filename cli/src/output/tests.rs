#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;

fn look(format: Format) -> Look {
    Look { format, wanted: Wanted::Usual, paint: Paint::default(), width: None }
}

/// Two items, each written by itself.
fn written(look: &Look, declared: &'static [&'static str], items: &[Value]) -> String {
    let mut bytes = Vec::new();
    let mut rows = Rows::new(&mut bytes, look, declared);
    for item in items {
        rows.write(std::slice::from_ref(item)).unwrap();
    }
    rows.finish().unwrap();
    String::from_utf8(bytes).unwrap()
}

fn agents() -> Vec<Value> {
    vec![
        json!({"os": {"name": "Ubuntu", "uname": null}, "id": "001", "name": "web", "group": ["a", "b"]}),
        json!({"id": "002", "name": "x\u{1b}[31m\ny, \"z\"", "extra": {"k": [{"n": 1}]}}),
    ]
}

#[test]
fn a_table_has_what_says_most_and_nothing_that_speaks_to_the_terminal() {
    let text = written(&look(Format::Table), &["os.name", "id", "name", "group", "never"], &agents());
    assert_eq!(
        text,
        "ID   NAME           GROUP  OS.NAME\n001  web            a,b    Ubuntu\n\
         002  x\u{fffd}[31m y, \"z\"\n"
    );
}

#[test]
fn csv_has_every_column_and_quotes_what_needs_it() {
    let text = written(&look(Format::Csv), &["id", "name", "os.name", "never"], &agents());
    assert_eq!(
        text,
        "id,name,group,os.name,never,os.uname\n001,web,\"a,b\",Ubuntu,,\n002,\"x\u{1b}[31m\ny, \"\"z\"\"\",,,,\n"
    );
    assert_eq!(written(&look(Format::Csv), &["id", "name"], &[]), "id,name\n");
}

#[test]
fn columns_that_were_asked_for_are_those_that_are_shown() {
    let look = Look { wanted: Wanted::These(vec!["name".to_owned(), "os.name".to_owned()]), ..look(Format::Csv) };
    let item = json!({"os": {"name": "Ubuntu"}, "id": "001", "name": "web"});
    assert_eq!(written(&look, &["id", "name"], &[item]), "name,os.name\nweb,Ubuntu\n");
}

#[test]
fn json_yaml_and_jsonl_read_back_as_the_items() {
    let items = agents();
    let json = written(&look(Format::Json), &[], &items);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&json).unwrap(), items);
    assert!(json.starts_with("[\n  {\n    \"os\": {"), "{json}");
    let yaml = written(&look(Format::Yaml), &[], &items);
    assert_eq!(serde_yaml::from_str::<Vec<Value>>(&yaml).unwrap(), items);
    let lines = written(&look(Format::Jsonl), &[], &items);
    let read: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(read, items);
    assert_eq!(written(&look(Format::Json), &[], &[]), "[]\n");
    assert_eq!(written(&look(Format::Jsonl), &[], &[]), "");
}

#[test]
fn items_that_are_no_objects_stand_on_a_line_each() {
    let items = [json!("001"), json!("002")];
    assert_eq!(written(&look(Format::Table), &[], &items), "001\n002\n");
    assert_eq!(written(&look(Format::Csv), &[], &items), "001\n002\n");
}

#[test]
fn a_single_value_shows_its_members() {
    let mut bytes = Vec::new();
    value(&mut bytes, &look(Format::Table), &json!({"a": {"b": 1, "c": {}}, "list": [1, 2]})).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), "a.b   1\na.c   {}\nlist  1,2\n");
    let mut bytes = Vec::new();
    value(&mut bytes, &look(Format::Csv), &json!({"a": {"b": 1}})).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), "a.b\n1\n");
}

#[test]
fn a_member_is_found_by_its_path_or_its_whole_name() {
    let item = json!({"a.b": 1, "a": {"b": 2, "c.d": {"e": 3}}});
    assert_eq!(cells::at(&item, "a.b"), Some(&json!(1)));
    assert_eq!(cells::at(&item, "a.c.d.e"), Some(&json!(3)));
    assert_eq!(cells::at(&item, "a.x"), None);
}

#[test]
fn a_cut_says_so_and_counts_columns_of_the_terminal() {
    assert_eq!(cells::cut("abcdef", 4), "abc…");
    assert_eq!(cells::cut("abcd", 4), "abcd");
    assert_eq!(cells::cut("日本語", 4), "日…");
}
