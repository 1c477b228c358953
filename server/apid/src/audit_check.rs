//! `wazuh-apid audit verify`: whether the audit trail of a home is whole. One that has no line is not: nobody can tell
//! whether there was one.

use std::io::{self, Write as _};
use std::process::ExitCode;

use apid_audit::{Report, folder_of, verify};
use apid_home::Home;

/// Checks the trail of `home`, and says what was found.
///
/// # Errors
///
/// When it cannot be read.
pub(crate) fn run(home: &Home) -> io::Result<ExitCode> {
    let folder = folder_of(home);
    let report =
        verify(home).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", folder.display())))?;
    for fault in &report.faults {
        writeln!(io::stderr().lock(), "{}/{fault}", folder.display())?;
    }
    writeln!(io::stdout().lock(), "{}", words(&report))?;
    Ok(if report.faults.is_empty() && report.lines > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn words(report: &Report) -> String {
    let Report { files, lines, first, last, head, unfinished, faults } = report;
    if *lines == 0 && faults.is_empty() {
        return "there is no audit trail: nothing was recorded yet, or all of it was removed".to_owned();
    }
    let state = if faults.is_empty() { "whole" } else { "not whole" };
    let rest = match unfinished {
        0 => String::new(),
        bytes => format!("; {bytes} bytes of a line that is not finished, which the next start cuts off"),
    };
    let files = if *files == 1 { "1 file".to_owned() } else { format!("{files} files") };
    format!("{state}: {lines} lines, {first} to {last}, in {files}; SHA-256 of the last line {head}{rest}")
}
