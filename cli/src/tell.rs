//! What is said on standard error: failures, items that failed, notes and warnings.
//!
//! A failure to write to standard error is ignored: there is nowhere left to tell it.

use std::io::{IsTerminal as _, Write as _};

use crate::answer::Outcome;
use crate::arguments::NAME;
use crate::failure::Failure;
use crate::output::cells::printable;
use crate::output::style::Paint;

/// More ids than that are counted.
const IDS: usize = 10;

fn paint() -> Paint {
    Paint::of("auto", &std::io::stderr(), std::io::stderr().is_terminal())
}

fn line(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Why the program ends.
pub(crate) fn failure(failure: &Failure) {
    if failure.quiet {
        return;
    }
    line(&format!("{} {}", paint().error(&format!("{NAME}:")), printable(&failure.message)));
    if let Some(hint) = &failure.hint {
        line(&format!("  {}", printable(hint)));
    }
}

/// What was not done.
pub(crate) fn outcome(outcome: &Outcome) {
    let failures = outcome.failures();
    let count = match (outcome.failed.is_empty(), failures) {
        (true, _) => String::new(),
        (false, 1) => " (1 failed)".to_owned(),
        (false, many) => format!(" ({many} failed)"),
    };
    let message = if outcome.message.is_empty() { "not everything was done" } else { &outcome.message };
    line(&format!("{} {}{count}", paint().error(&format!("{NAME}:")), printable(message)));
    for failed in &outcome.failed {
        let shown = failed.ids.iter().take(IDS).cloned().collect::<Vec<_>>().join(", ");
        let more = match failed.ids.len().checked_sub(IDS) {
            Some(more) if more > 0 => format!(" and {more} more"),
            _ => String::new(),
        };
        line(&format!("  {}", printable(&format!("{shown}{more}: {} (code {})", failed.message, failed.code))));
        if !failed.remediation.is_empty() {
            line(&format!("    {}", printable(&failed.remediation)));
        }
    }
}

/// What is good to know.
pub(crate) fn note(text: &str) {
    line(&printable(text));
}

/// What is dangerous.
pub(crate) fn warning(text: &str) {
    line(&format!("{} {}", paint().warning("warning:"), printable(text)));
}
