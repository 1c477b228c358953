#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::sync::{Arc, Mutex};

use apid_home::Home;
use apid_store::{Store, StoreError};
use apid_testing::homes;
use tempfile::TempDir;

use super::{Upload, place_among};
use crate::check::{Check, Proposal};
use crate::{Changed, Fault, Kind, Ruleset, Wanted};

/// An engine that refuses what has the word `bad`, and remembers what it was asked.
#[derive(Default)]
struct Engine(Mutex<Vec<Vec<String>>>);

impl Check for Engine {
    fn check(&self, proposal: &Proposal<'_>) -> Result<(), String> {
        assert!(proposal.home.root().is_dir() && proposal.path.ends_with(".xml"));
        self.0.lock().unwrap().push([proposal.rules, proposal.decoders, proposal.lists].concat());
        if proposal.text.contains("bad") { Err("line 1: bad".to_owned()) } else { Ok(()) }
    }
}

fn start() -> (TempDir, Home, Arc<Engine>, Ruleset) {
    let (folder, home) = homes::without_ruleset();
    for path in ["ruleset/rules/1.xml", "ruleset/rules/9.xml", "ruleset/decoders/d.xml", "etc/rules/b.xml"] {
        fs::create_dir_all(home.root().join(path).parent().unwrap()).unwrap();
        fs::write(home.root().join(path), "").unwrap();
    }
    fs::create_dir_all(home.user_decoders_dir()).unwrap();
    let configuration = fs::read_to_string(home.ossec_conf()).unwrap();
    let more = "<rule_exclude>9.xml</rule_exclude><list>etc/lists/keys</list></ruleset>";
    fs::write(home.ossec_conf(), configuration.replace("</ruleset>", more)).unwrap();
    let engine = Arc::new(Engine::default());
    let ruleset = Ruleset::checked_by(&home, &Store::new(home.root()), Arc::clone(&engine) as Arc<dyn Check>);
    (folder, home, engine, ruleset)
}

fn upload(kind: Kind, name: &str, text: &str) -> Upload {
    let file = Wanted { name: name.to_owned(), folder: None };
    Upload { kind, file, text: text.to_owned(), overwrite: true, may_delete: true }
}

#[tokio::test]
async fn the_engine_is_asked_about_the_whole_ruleset() {
    let (_folder, home, engine, ruleset) = start();
    let changed = ruleset.upload(upload(Kind::Rules, "a.xml", "<group name=\"a\"/>")).await.unwrap();
    assert_eq!(changed, Changed { path: "etc/rules/a.xml".to_owned(), refused: None });
    let changed = ruleset.upload(upload(Kind::Rules, "a.xml", "<group name=\"bad\"/>")).await.unwrap();
    assert_eq!(changed.refused, Some(Fault::NotLoaded("line 1: bad".to_owned())));
    assert_eq!(fs::read_to_string(home.root().join("etc/rules/a.xml")).unwrap(), "<group name=\"a\"/>");
    ruleset.upload(upload(Kind::Decoders, "e.xml", "<decoder name=\"e\"/>")).await.unwrap();
    let rules = ["ruleset/rules/1.xml", "etc/rules/a.xml", "etc/rules/b.xml", "ruleset/decoders/d.xml"];
    let asked = engine.0.lock().unwrap().clone();
    assert_eq!(asked[0], [&rules[..], &["etc/lists/keys"]].concat());
    assert_eq!(asked[1], asked[0]);
    assert_eq!(asked[2], [&rules[..], &["etc/decoders/e.xml", "etc/lists/keys"]].concat());
    // Not about what is malformed already, nor about lists.
    let changed = ruleset.upload(upload(Kind::Rules, "c.xml", "<group")).await.unwrap();
    assert!(matches!(changed.refused, Some(Fault::Refused(_))));
    ruleset.upload(upload(Kind::Lists, "keys", "a:b")).await.unwrap();
    assert_eq!(engine.0.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn replacing_a_file_takes_the_permission_to_delete_it() {
    let (_folder, home, engine, ruleset) = start();
    ruleset.upload(upload(Kind::Lists, "keys", "a:b")).await.unwrap();
    let rule = "<group name=\"a\"/>";
    for (kind, name, text, before) in [(Kind::Rules, "b.xml", rule, ""), (Kind::Lists, "keys", "c:d", "a:b")] {
        let denied = |name: &str| Upload { may_delete: false, ..upload(kind, name, text) };
        let changed = ruleset.upload(denied(name)).await.unwrap();
        assert_eq!(changed.refused, Some(Fault::Denied(kind.resource())));
        assert_eq!(fs::read_to_string(home.root().join(&changed.path)).unwrap().trim_end(), before);
        // What is wrong with the text comes first, and a new file replaces none.
        let changed = ruleset.upload(Upload { text: String::new(), ..denied(name) }).await.unwrap();
        assert_eq!(changed.refused, Some(Fault::Empty));
        assert_eq!(ruleset.upload(denied(&format!("new-{name}"))).await.unwrap().refused, None);
    }
    assert_eq!(engine.0.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_home_that_is_only_read_stays_as_it_is() {
    let (_folder, home, _, _) = start();
    let ruleset = Ruleset::new(&home, &Store::read_only(home.root()));
    let refused = ruleset.upload(upload(Kind::Lists, "keys", "a:b")).await;
    assert_eq!(refused, Err(Fault::Store(StoreError::ReadOnly)));
    let wanted = Wanted { name: "b.xml".to_owned(), folder: None };
    assert_eq!(ruleset.delete(Kind::Rules, wanted).await, Err(Fault::Store(StoreError::ReadOnly)));
    assert!(home.root().join("etc/rules/b.xml").exists() && !home.root().join("etc/lists/keys").exists());
}

#[tokio::test]
async fn names_that_are_none_lead_nowhere() {
    let (_folder, home, _, ruleset) = start();
    for name in ["", ".", "..", ".hidden.xml", "a/b.xml", "../../etc/x.xml", "a\0.xml"] {
        let changed = ruleset.upload(upload(Kind::Rules, name, "<group name=\"a\"/>")).await.unwrap();
        assert_eq!(changed.refused, Some(Fault::NoFile(name.to_owned())), "{name}");
    }
    for folder in ["etc/../etc/rules", "/etc/rules", "etc", ".", "etc/rules/.."] {
        let file = Wanted { name: "a.xml".to_owned(), folder: Some(folder.to_owned()) };
        let upload = Upload { file, ..upload(Kind::Rules, "", "<group name=\"a\"/>") };
        let changed = ruleset.upload(upload).await.unwrap();
        assert_eq!(changed.refused, Some(Fault::NotConfigured(Kind::Rules)), "{folder}");
    }
    assert!(!home.root().join("etc/rules/a.xml").exists());
}

#[test]
fn a_new_file_is_loaded_in_the_order_of_its_directory() {
    let paths = |paths: &[&str]| -> Vec<String> { paths.iter().map(|path| (*path).to_owned()).collect() };
    let known = ["x/one.xml", "a/b.xml", "a/d.xml", "b/a.xml"];
    for (path, expected) in [
        ("a/a.xml", vec!["x/one.xml", "a/a.xml", "a/b.xml", "a/d.xml", "b/a.xml"]),
        ("a/c.xml", vec!["x/one.xml", "a/b.xml", "a/c.xml", "a/d.xml", "b/a.xml"]),
        ("a/e.xml", vec!["x/one.xml", "a/b.xml", "a/d.xml", "a/e.xml", "b/a.xml"]),
        ("c/a.xml", vec!["x/one.xml", "a/b.xml", "a/d.xml", "b/a.xml", "c/a.xml"]),
        ("a/d.xml", known.to_vec()),
    ] {
        let mut found = paths(&known);
        place_among(&mut found, path.to_owned());
        assert_eq!(found, paths(&expected));
    }
}
