//! Tests of rules and decoders: files that say what events must become, a run of them on an engine, and reports.
//!
//! It also reads rulesets that lie in a folder, and shows what became of an event as `wazuh-logtest` does. Must not be
//! here: homes, terminals, the command line, and how an event is decoded.

mod case;
mod coverage;
mod engine;
pub mod folder;
mod ini;
#[cfg(test)]
mod recorded_tests;
mod report;
mod run;
mod show;
mod yaml;

pub use case::{Case, Expected, Fault, Given, Step, Suite};
pub use coverage::{Coverage, Share};
pub use engine::Engine;
pub use report::{Format, Report};
pub use run::{Difference, Matched, Outcome, Results, Seen, Subject, Verdict, run};
pub use show::show;

/// Reads the text of a test file: upstream's form if `name` ends with `.ini`, YAML if it ends with `.yaml` or `.yml`.
/// `name` stands in reports and faults.
///
/// # Errors
///
/// The first thing in the text that is not understood, with its line.
pub fn read(name: &str, text: &str) -> Result<Suite, Fault> {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("ini") => ini::read(name, text),
        Some("yaml" | "yml") => yaml::read(name, text),
        _ => Err(Fault::new(name, None, "a test file ends with `.ini`, `.yaml` or `.yml`")),
    }
}

/// Whether a file of this name is a test file, so that a folder can be searched for them.
pub fn is_test_file(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "ini" | "yaml" | "yml"))
}
