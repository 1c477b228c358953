//! The sections of `ossec.conf`, which are read by the same rules, against what the real API shows of recorded files.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::Read as _;

use serde_json::{Map, Value};
use shared_files::needs_shared;

use super::add_sections;
use crate::ossec_xml::elements;

/// What a file says, if it can be read.
fn shown(text: &str) -> Option<Value> {
    let mut config = Map::new();
    for element in elements(text).ok()?.iter().filter(|element| element.tag() == "ossec_config") {
        add_sections(element, &mut config).ok()?;
    }
    Some(Value::Object(config))
}

#[needs_shared]
#[test]
fn sections_of_the_managers_own_configuration() {
    let file = std::fs::File::open(shared_files::path("live/golden/ossec_conf.jsonl.gz")).unwrap();
    let mut lines = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut lines).unwrap();
    // Shown there, and refused in both, or only there.
    let mut counts = [0; 3];
    for line in lines.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let text = record["file"].as_str().unwrap();
        let ours = shown(text);
        counts[match &record["all"]["data"]["affected_items"][0] {
            Value::Null => 1 + usize::from(ours.is_some()),
            theirs => {
                assert_eq!(ours.as_ref(), Some(theirs), "{text}");
                0
            }
        }] += 1;
    }
    assert_eq!(counts, [151, 18, 10]);
}
