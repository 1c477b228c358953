//! What the real API makes of recorded files, their sections and their options.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::Read as _;

use serde_json::Value;
use shared_files::needs_shared;

use super::{NoPart, Part, part, read};

/// The code and text of a failed item, or the item.
fn answered(text: &str, wanted: &Part) -> Result<Value, (i64, String)> {
    let config = read(text).map_err(|error| (1101, format!("Requested component does not exist: {error}")))?;
    let name = wanted.section.clone().unwrap_or_default();
    part(config, wanted).map(Value::Object).map_err(|missing| match missing {
        NoPart::UnknownSection => (1102, format!("Invalid section: {name}")),
        NoPart::MissingSection => (1106, format!("Requested section not present in configuration: {name}")),
        NoPart::MissingOption => (1103, "Invalid field in section".to_owned()),
    })
}

/// The same as recorded.
fn recorded(reply: &Value) -> Result<Value, (i64, String)> {
    let data = &reply["data"];
    let error = &data["failed_items"][0]["error"];
    match &data["affected_items"][0] {
        Value::Null => Err((error["code"].as_i64().unwrap(), error["message"].as_str().unwrap().to_owned())),
        item => Ok(item.clone()),
    }
}

#[needs_shared]
#[test]
fn all_texts_are_answered_alike() {
    let file = std::fs::File::open(shared_files::path("live/golden/ossec_conf.jsonl.gz")).unwrap();
    let mut lines = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut lines).unwrap();
    // Shown, and refused.
    let mut counts = [0; 2];
    for line in lines.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let text = record["file"].as_str().unwrap();
        let name = |name: &str| record[name].as_str().map(str::to_owned);
        for (reply, section, option) in
            [("all", None, None), ("of_section", name("section"), None), ("of_field", name("section"), name("field"))]
        {
            let reply = &record[reply];
            // A section that the description does not know is refused before the file is read.
            if reply["status"] == 200 {
                let ours = answered(text, &Part { section, option, distinct: false });
                assert_eq!(ours, recorded(reply), "{text}");
                counts[usize::from(ours.is_err())] += 1;
            } else {
                assert!(reply.is_null() || reply["status"] == 400, "{reply}");
            }
        }
    }
    assert_eq!(counts, [173, 64]);
}
