//! `wazuh-apid logtest run`: test files, in the order of their names.

use std::fs;
use std::path::{Path, PathBuf};

use apid_engine::messages::Severity;
use apid_ruletest::{Engine, Format, Report, Seen, Suite, is_test_file};

use super::source::Texts;
use super::{OfflineError, Streams};
use crate::cli::ruleset::{ReportFormat, Run};

/// Deepest folder below a given one.
const DEEPEST: usize = 16;

/// Whether all tests passed.
pub(super) fn run(command: &Run, home: Option<&Path>, streams: &mut Streams<'_>) -> Result<bool, OfflineError> {
    // All files are read before the first test is run: a report is whole or is none.
    let mut suites = Vec::new();
    for path in &command.paths {
        let before = suites.len();
        find(path, DEEPEST, true, &mut suites)?;
        if suites.len() == before {
            return Err(OfflineError::NoTests { path: path.clone() });
        }
    }
    let (ruleset, messages) = Texts::read(command.source.ruleset.as_deref(), home)?.ruleset()?;
    let warnings = messages.iter().filter(|message| message.severity >= Severity::Warning).count();
    if warnings > 0 {
        writeln!(streams.errors, "the ruleset has {warnings} warnings: `wazuh-apid ruleset check` shows them")?;
    }
    let engine = Engine::new(ruleset);
    let mut seen = Seen::default();
    let results = suites.iter().map(|suite| apid_ruletest::run(&engine, suite, &mut seen)).collect();
    let report = Report { results, coverage: command.coverage.then(|| engine.coverage(&seen)) };
    let format = match command.format {
        ReportFormat::Human => Format::Human,
        ReportFormat::Tap => Format::Tap,
        ReportFormat::Junit => Format::Junit,
        ReportFormat::Json => Format::Json,
    };
    streams.output.write_all(report.write(format).as_bytes())?;
    Ok(report.failed() == 0)
}

fn find(path: &Path, depth: usize, named: bool, suites: &mut Vec<Suite>) -> Result<(), OfflineError> {
    let unreadable = |source| OfflineError::File { path: path.to_owned(), source };
    if path.is_dir() {
        if depth == 0 {
            return Ok(());
        }
        let entries = fs::read_dir(path).map_err(unreadable)?;
        let mut entries: Vec<PathBuf> =
            entries.map(|entry| Ok(entry?.path())).collect::<Result<_, _>>().map_err(unreadable)?;
        entries.sort();
        for entry in entries {
            find(&entry, depth - 1, false, suites)?;
        }
        return Ok(());
    }
    let name = path.to_string_lossy();
    if named || is_test_file(&name) {
        let bytes = fs::read(path).map_err(unreadable)?;
        suites.push(apid_ruletest::read(&name, &String::from_utf8_lossy(&bytes))?);
    }
    Ok(())
}
