//! What is said on standard error: failures, items that failed, notes and warnings.
//!
//! A failure to write to standard error is ignored: there is nowhere left to tell it.

use std::io::{IsTerminal as _, Write as _};

use crate::answer::Outcome;
use crate::arguments::NAME;
use crate::failure::Failure;
use crate::output::cells::{printable, wrapped};
use crate::output::style::Paint;

/// More ids than that are counted.
const IDS: usize = 10;

fn paint() -> Paint {
    Paint::of("auto", &std::io::stderr(), std::io::stderr().is_terminal())
}

fn line(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A text without what speaks to the terminal, its lines broken between words: the first one begins behind so many
/// columns, the others are indented by so many.
fn fitted(text: &str, behind: usize, indent: usize) -> String {
    let text = printable(text);
    let width = terminal_size::terminal_size_of(std::io::stderr()).map(|(width, _)| usize::from(width.0));
    width.map_or_else(|| text.clone(), |width| wrapped(&text, width, behind, indent))
}

/// Why the program ends.
pub(crate) fn failure(failure: &Failure) {
    if failure.quiet {
        return;
    }
    let name = format!("{NAME}:");
    line(&format!("{} {}", paint().error(&name), fitted(&failure.message, name.len() + 1, 2)));
    if let Some(hint) = &failure.hint {
        line(&format!("  {}", fitted(hint, 2, 2)));
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
    let name = format!("{NAME}:");
    line(&format!("{} {}", paint().error(&name), fitted(&format!("{message}{count}"), name.len() + 1, 2)));
    for failed in &outcome.failed {
        let shown = failed.ids.iter().take(IDS).cloned().collect::<Vec<_>>().join(", ");
        let more = match failed.ids.len().checked_sub(IDS) {
            Some(more) if more > 0 => format!(" and {more} more"),
            _ => String::new(),
        };
        let told = format!("{shown}{more}: {} (code {})", failed.message, failed.code);
        line(&format!("  {}", fitted(&told, 2, 4)));
        if !failed.remediation.is_empty() {
            line(&format!("    {}", fitted(&failed.remediation, 4, 4)));
        }
    }
}

/// What is good to know.
pub(crate) fn note(text: &str) {
    line(&fitted(text, 0, 0));
}

/// What is dangerous.
pub(crate) fn warning(text: &str) {
    let name = "warning:";
    line(&format!("{} {}", paint().warning(name), fitted(text, name.len() + 1, 2)));
}
