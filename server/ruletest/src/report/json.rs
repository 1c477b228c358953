//! An object with every test, what differed, and what was reached.

use serde_json::{Map, Value, json};

use super::Report;
use crate::coverage::Share;

pub(super) fn write(report: &Report) -> String {
    let mut object = Map::new();
    object.insert("tests".to_owned(), report.total().into());
    object.insert("failed".to_owned(), report.failed().into());
    let files = report.results.iter().map(|results| {
        let tests = results.verdicts.iter().map(|verdict| {
            let differences = verdict
                .differences
                .iter()
                .map(|it| json!({"event": it.event, "what": it.what, "expected": it.expected, "actual": it.actual}));
            json!({
                "name": verdict.name,
                "line": verdict.line,
                "passed": verdict.passed(),
                "differences": differences.collect::<Vec<_>>(),
            })
        });
        json!({"file": results.name, "tests": tests.collect::<Vec<_>>()})
    });
    object.insert("files".to_owned(), files.collect());
    if let Some(coverage) = &report.coverage {
        let coverage = json!({"rules": share(&coverage.rules), "decoders": share(&coverage.decoders)});
        object.insert("coverage".to_owned(), coverage);
    }
    format!("{:#}\n", Value::Object(object))
}

fn share<T: serde::Serialize>(share: &Share<T>) -> Value {
    json!({"reached": share.reached.len(), "missed": share.missed})
}
