//! What the real API and its checker answered to uploads.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::io::Read as _;

use serde_json::Value;
use shared_files::needs_shared;

use super::{Refused, checked};
use crate::group_files::agent_conf;

/// Blocks without the names for `&lt;` and `&gt;` that the real program leaves in their filters.
fn without_stand_ins(blocks: &Value) -> Value {
    let text = blocks.to_string().replace("_custom_amp_lt_", "&lt;").replace("_custom_amp_gt_", "&gt;");
    serde_json::from_str(&text).unwrap()
}

fn shown(stored: &str) -> Value {
    Value::Array(agent_conf(stored).unwrap())
}

/// How the answer compares with the recorded one: by a row of `docs/DEVIATIONS.md` where it is another.
fn compared(recorded: &Value) -> &'static str {
    let stored = match checked(recorded["body"].as_str().unwrap()) {
        Ok(stored) => stored,
        Err(refused) => {
            assert_eq!(recorded["put"], 400, "{recorded}\n{refused}");
            return match (&recorded["code"], &refused) {
                (code, Refused::Malformed(_)) if *code == 1113 => "refused alike",
                (code, Refused::Unknown(_)) if *code == 1114 => "refused alike",
                // It begins with a declaration, which is no fault here.
                (code, Refused::Unknown(_)) if *code == 1113 => "D200, and refused for another fault",
                _ => panic!("{recorded}\n{refused}"),
            };
        }
    };
    let ours = shown(&stored);
    assert_eq!(shown(&checked(&stored).unwrap()), ours, "{stored}");
    match (&recorded["get"], &recorded["code"]) {
        (theirs, _) if *theirs == 200 && recorded["items"] == ours => "shown alike",
        (theirs, _) if *theirs == 200 && without_stand_ins(&recorded["items"]) == ours => "D203",
        (theirs, _) if *theirs == 200 => panic!("{recorded}\n{ours}"),
        (theirs, _) if *theirs == 400 => "D202, shown here",
        (_, code) if *code == 1113 => "D200, accepted here",
        _ => "D87 and D201, accepted here",
    }
}

#[needs_shared]
#[test]
fn uploads_are_answered_alike_or_better() {
    let file = std::fs::File::open(shared_files::path("live/golden/agent_conf.jsonl.gz")).unwrap();
    let mut lines = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut lines).unwrap();
    let mut found = BTreeMap::new();
    for line in lines.lines() {
        *found.entry(compared(&serde_json::from_str(line).unwrap())).or_insert(0) += 1;
    }
    let expected = [
        ("shown alike", 219),
        ("refused alike", 274),
        ("D200, accepted here", 12),
        ("D200, and refused for another fault", 1),
        ("D87 and D201, accepted here", 97),
        ("D202, shown here", 17),
        ("D203", 13),
    ];
    assert_eq!(found, BTreeMap::from(expected));
}
