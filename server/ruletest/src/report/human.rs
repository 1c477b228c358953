//! What failed, and a line of totals.

use std::fmt::Write as _;

use super::{Report, sentence};
use crate::coverage::Share;
use crate::show::visible;

pub(super) fn write(report: &Report) -> String {
    let mut text = String::new();
    for results in &report.results {
        for verdict in results.verdicts.iter().filter(|verdict| !verdict.passed()) {
            let _ = match verdict.line {
                0 => writeln!(text, "FAILED {}: {}", results.name, visible(&verdict.name)),
                line => writeln!(text, "FAILED {}:{line}: {}", results.name, visible(&verdict.name)),
            };
            for difference in &verdict.differences {
                let _ = writeln!(text, "  {}", visible(&sentence(difference)));
            }
        }
    }
    let (total, failed) = (report.total(), report.failed());
    let tests = if total == 1 { "test" } else { "tests" };
    let _ = writeln!(text, "{total} {tests}: {} passed, {failed} failed", total - failed);
    if let Some(coverage) = &report.coverage {
        let _ = writeln!(text, "rules reached: {}", share(&coverage.rules));
        let _ = writeln!(text, "decoders reached: {}", share(&coverage.decoders));
    }
    text
}

fn share<T>(share: &Share<T>) -> String {
    let reached = share.reached.len();
    let total = reached + share.missed.len();
    match (reached * 1_000).checked_div(total) {
        Some(thousandths) => format!("{reached} of {total} ({}.{} %)", thousandths / 10, thousandths % 10),
        None => "there are none".to_owned(),
    }
}
