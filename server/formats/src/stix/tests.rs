#![allow(clippy::unwrap_used)]

use std::convert::Infallible;

use super::{Bundle, BundleError, Kind, MOST_OF_OBJECT, Object, read};

fn objects(text: &str) -> Result<(Bundle, Vec<Object>), String> {
    let mut all = Vec::new();
    let bundle = read(text.as_bytes(), |object| {
        all.push(object);
        Ok::<_, Infallible>(())
    });
    bundle.map(|bundle| (bundle, all)).map_err(|error| error.to_string())
}

#[test]
fn objects_are_given_away_in_order() {
    let text = r#"{"objects": [
        {"type": "attack-pattern", "id": "attack-pattern--1", "name": "A", "created": "2017-12-14T16:46:06.044Z",
         "unknown": [{"deep": {"x": 1}}], "x_mitre_remote_support": true, "x_mitre_platforms": ["Linux"],
         "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "impact"}],
         "external_references": [{"source_name": "mitre-attack", "external_id": "T1", "url": "https://a"}]},
        {"type": "tool", "id": "tool--1", "name": "B"},
        {"type": "marking-definition", "definition": {"statement": "x"}},
        {"type": "relationship", "id": "relationship--1", "relationship_type": "uses", "source_ref": "tool--1",
         "target_ref": "attack-pattern--1"}
    ], "spec_version": "2.0", "id": "bundle--1", "type": "bundle"}"#;
    let (bundle, objects) = objects(text).unwrap();
    let expected = Bundle { id: Some("bundle--1".to_owned()), spec_version: Some("2.0".to_owned()), objects: 4 };
    assert_eq!(bundle, expected);
    let kinds: Vec<_> = objects.iter().map(|object| object.kind).collect();
    assert_eq!(kinds, [Kind::Technique, Kind::Software, Kind::Other, Kind::Relationship]);
    let technique = objects.first().unwrap();
    assert_eq!(technique.created.unwrap().in_database(), "2017-12-14 16:46:06.044000");
    assert_eq!(technique.kill_chain_phases.as_ref().unwrap().first().unwrap().phase_name, "impact");
    assert_eq!((technique.modified, technique.x_mitre_remote_support), (None, Some(true)));
}

#[test]
fn what_is_no_bundle_is_refused_with_its_place() {
    let technique =
        |more: &str| format!("{{\"type\":\"bundle\",\"objects\":[\n{{\"type\":\"attack-pattern\"{more}}}]}}");
    let cases = [
        ("", "EOF while parsing a value (line 1, column 0)"),
        ("[1]", "a bundle of STIX, which is a JSON object (line 1, column 1)"),
        ("{}", "this is no bundle of STIX: it has no `type` (line 1, column 2)"),
        ("{\"type\":\"indicator\"}", "the type is `indicator`, and that of a bundle of STIX is `bundle`"),
        ("{\"type\":\"bundle\"}", "the bundle has no `objects` (line 1, column 17)"),
        ("{\"type\":\"bundle\",\"objects\":{}}", "the objects of a bundle, a list (line 1, column 28)"),
        ("{\"type\":\"bundle\",\"objects\":[\n7]}", "expected an object of STIX (line 2, column 2)"),
        ("{\"type\":\"bundle\",\"objects\":[]} x", "trailing characters (line 1, column 32)"),
        ("{\"type\":\"bundle\",\"objects\":[", "EOF while parsing a list"),
        (&technique(""), "an object has no `id` (line 2, column 26)"),
        (&technique(",\"id\":\"attack-pattern--1\""), "attack-pattern--1 has no `name` (line 2, column 51)"),
        (&technique(",\"id\":7"), "invalid type: integer `7`, expected a string (line 2, column 32)"),
        (
            &technique(",\"created\":\"soon\""),
            "`soon` is no moment such as 2020-01-14T17:18:32.126Z (line 2, column 42)",
        ),
    ];
    for (text, expected) in cases {
        let told = objects(text).unwrap_err();
        assert!(told.contains(expected), "{text}: {told}");
    }
}

#[test]
fn one_object_takes_bounded_memory() {
    struct Endless(Vec<u8>);
    impl std::io::Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.0.is_empty() {
                buffer.fill(b'a');
                return Ok(buffer.len());
            }
            let count = self.0.len().min(buffer.len());
            let (now, later) = self.0.split_at(count);
            buffer.get_mut(..count).unwrap().copy_from_slice(now);
            self.0 = later.to_vec();
            Ok(count)
        }
    }
    let start = b"{\"type\":\"bundle\",\"objects\":[{\"type\":\"tool\",\"name\":\"".to_vec();
    let told = read(Endless(start), |_| Ok::<_, Infallible>(())).unwrap_err().to_string();
    assert_eq!(
        told,
        format!("one object of the bundle has more than {MOST_OF_OBJECT} bytes, which no bundle of ATT&CK has")
    );
}

#[test]
fn a_refusal_ends_the_reading() {
    let text = r#"{"type": "bundle", "objects": [{"type": "a"}, {"type": "b"}]}"#;
    let mut seen = 0;
    let read = read(text.as_bytes(), |_| {
        seen += 1;
        Err("full")
    });
    assert!(matches!(read, Err(BundleError::Refused("full"))), "{read:?}");
    assert_eq!(seen, 1);
}
