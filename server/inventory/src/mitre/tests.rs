//! What is read, in which order, and how long it is kept.

#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_store::{Access, Lane, Single, Store, StoreError};
use bytes::Bytes;

use super::{Cell, Entry, Fault, Field, Known, List, Mitre, Now, Sink};

const ROWS: &str = "
PRAGMA foreign_keys = OFF;
DELETE FROM phase; DELETE FROM reference; DELETE FROM technique; DELETE FROM tactic;
INSERT INTO technique (id, name, description, deprecated) VALUES ('t2', '(null)', '', 1), ('t1', 'One', NULL, 0);
INSERT INTO software (id, name) VALUES ('s1', 'S');
INSERT INTO `group` (id, name) VALUES ('g1', 'G');
INSERT INTO mitigate (id, source_id, target_id) VALUES ('2', 'm2', 't1'), ('1', 'm1', 't2'), ('0', 'm1', 't1'), ('3', 'm2', 't1');
INSERT INTO `use` (id, source_id, source_type, target_id, target_type) VALUES
    ('2', 's1', 'software', 't2', 'technique'), ('1', 's1', 'software', 't1', 'technique'),
    ('3', 'g1', 'group', 't1', 'technique'), ('4', 'g1', 'group', 's1', 'software'), ('5', 'x', '', 't1', 'technique');
INSERT INTO reference (id, source, external_id, url, description, type) VALUES
    ('t1', 'mitre-attack', NULL, 'https://0', NULL, 'technique'),
    ('t1', 'mitre-attack', 'T1', 'https://2', 'Second.', 'technique'),
    ('t1', 'mitre-attack', 'T0', 'https://1', 'First.', 'technique'),
    ('t1', 'Book', NULL, 'https://b', '(null)', 'technique'),
    ('t1', 'Other', NULL, 'https://o', NULL, 'software');
";

/// Each object in a line.
#[derive(Default)]
struct Lines(Vec<String>);

impl Sink for Lines {
    fn entry(&mut self, entry: &Entry<'_>) {
        let Entry { fields, related, own, references } = entry;
        let mut line: Vec<String> = Vec::new();
        for (field, cell) in fields {
            let cell = match cell {
                Cell::Text(text) => text.to_string(),
                Cell::Number(number) => number.to_string(),
            };
            line.push(format!("{field:?}={cell}"));
        }
        for (relation, ids) in related {
            line.push(format!("{relation:?}=[{}]", ids.join(" ")));
        }
        line.extend(own.iter().map(|own| format!("own {}", own.external_id.as_deref().unwrap_or_default())));
        for reference in references.iter().flatten() {
            let [url, description] = [&reference.url, &reference.description];
            line.push(format!("{} {description:?}", url.as_deref().unwrap_or_default()));
        }
        self.0.push(line.join(", "));
    }
}

fn home() -> (tempfile::TempDir, Home, Mitre) {
    let (keep, home) = apid_testing::homes::new();
    Single::open(&home.mitre_db(), Access::ReadWrite).unwrap().script(ROWS).unwrap();
    let mitre = Mitre::new(&home, &Store::new(home.root()));
    (keep, home, mitre)
}

/// The lines of a list; `made` counts how often they are made.
async fn lines(mitre: &Mitre, list: List, made: &Arc<Mutex<u32>>) -> Result<Vec<String>, Fault> {
    let made = Arc::clone(made);
    let show = move |now: &Now| {
        let finish = |lines: Lines| {
            *made.lock().unwrap() += 1;
            lines.0
        };
        now.list(list, Lines::default(), finish).cloned()
    };
    mitre.show(Lane::Heavy, show).await?
}

#[tokio::test]
async fn objects_come_by_their_ids_with_what_belongs_to_them() {
    let (_keep, _home, mitre) = home();
    let made = Arc::default();
    let techniques = lines(&mitre, List::Techniques, &made).await.unwrap();
    let expected = [
        "Id=t1, Name=One, Deprecated=0, Tactics=[], Mitigations=[m1 m2 m2], Software=[s1], Groups=[g1], own T0, \
         https://b None, https://0 None, https://2 Some(\"Second.\")",
        "Id=t2, Description=, Deprecated=1, Tactics=[], Mitigations=[m1], Software=[s1], Groups=[]",
    ];
    assert_eq!(techniques, expected);
    assert_eq!(lines(&mitre, List::Software, &made).await.unwrap(), ["Id=s1, Name=S, Groups=[g1], Techniques=[t2 t1]"]);
    assert_eq!(lines(&mitre, List::Groups, &made).await.unwrap(), ["Id=g1, Name=G, Software=[s1], Techniques=[t1]"]);
    assert_eq!(lines(&mitre, List::Tactics, &made).await.unwrap(), Vec::<String>::new());
    let references = lines(&mitre, List::References, &made).await.unwrap();
    assert!(references.first().unwrap().starts_with("Id=t1, Source=Book, Url=https://b, Kind=technique"));
    assert_eq!(references.len(), 5);
    assert_eq!(lines(&mitre, List::Metadata, &made).await.unwrap().len(), 2);
    assert_eq!(List::Metadata.fields(), [Field::Key, Field::Value]);
}

#[tokio::test]
async fn what_is_made_is_kept_until_the_database_is_another_one() {
    let (_keep, home, mitre) = home();
    let made: Arc<Mutex<u32>> = Arc::default();
    let count = || *made.lock().unwrap();
    assert_eq!(mitre.known(List::Groups, "q"), Known::Nothing);
    // Times of files that have just changed do not count.
    std::thread::sleep(Duration::from_millis(60));
    lines(&mitre, List::Groups, &made).await.unwrap();
    mitre.show(Lane::Cheap, |now| now.keep("q".to_owned(), Bytes::from_static(b"reply"))).await.unwrap();
    let started = Instant::now();
    let known =
        [mitre.known(List::Groups, "q"), mitre.known(List::Groups, "other"), mitre.known(List::Software, "other")];
    if started.elapsed() < Duration::from_millis(500) {
        assert_eq!(known, [Known::Reply(Bytes::from_static(b"reply")), Known::List, Known::Nothing]);
    }
    // When it is looked at again.
    std::thread::sleep(Duration::from_millis(1_100));
    assert_eq!(mitre.known(List::Groups, "q"), Known::Nothing);
    lines(&mitre, List::Groups, &made).await.unwrap();
    let kept = mitre.show(Lane::Cheap, |now| now.reply("q")).await.unwrap();
    assert_eq!((count(), kept), (1, Some(Bytes::from_static(b"reply"))));

    let change = "UPDATE `group` SET name = 'H'";
    Single::open(&home.mitre_db(), Access::ReadWrite).unwrap().script(change).unwrap();
    assert_eq!(mitre.known(List::Groups, "q"), Known::Nothing);
    let changed = lines(&mitre, List::Groups, &made).await.unwrap();
    assert!(changed.first().unwrap().contains("Name=H"), "{changed:?}");
    assert_eq!(count(), 2);
}

#[tokio::test]
async fn faults_are_told_and_not_kept() {
    let (_keep, home, mitre) = home();
    let made = Arc::default();
    let whole = std::fs::read(home.mitre_db()).unwrap();
    std::fs::remove_file(home.mitre_db()).unwrap();
    assert_eq!(lines(&mitre, List::Groups, &made).await, Err(Fault::Missing));
    std::fs::write(home.mitre_db(), "none".repeat(1_000)).unwrap();
    let damaged = lines(&mitre, List::Groups, &made).await;
    assert_eq!(damaged, Err(Fault::Damaged("file is not a database".to_owned())));
    std::fs::File::options().write(true).open(home.mitre_db()).unwrap().set_len(1 << 40).unwrap();
    let large = lines(&mitre, List::Groups, &made).await;
    assert_eq!(large, Err(Fault::TooLarge { bytes: 1 << 40, most: 256 << 20 }));
    std::fs::write(home.mitre_db(), whole).unwrap();
    assert_eq!(lines(&mitre, List::Groups, &made).await.map(|lines| lines.len()), Ok(1));
    assert_eq!(Fault::from(StoreError::Busy), Fault::Store(StoreError::Busy));
}
