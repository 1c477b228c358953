//! What people who write rules and decoders do without a server: try events, run tests, check files.
//!
//! Input and output are given, so that a test can be one. Must not be here: what the engine does, and anything that
//! changes a home.

mod check;
mod lines;
mod logtest;
mod run;
mod source;
mod techniques;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use apid_home::HomeError;
use apid_ruletest::folder::Unreadable;

use crate::cli::ruleset::{Logtest, LogtestCommand, RulesetCommand};

/// Why a command has done nothing.
#[derive(Debug, thiserror::Error)]
pub enum OfflineError {
    /// There is nothing to try events on.
    #[error("no ruleset is named: give a folder with rules, decoders and lists, or --home DIR")]
    NoRuleset,
    /// No folder is named, and there is no home.
    #[error("no ruleset is named: give a folder with rules, decoders and lists, or --home DIR ({0})")]
    NoHome(HomeError),
    /// The ruleset of the home.
    #[error("the ruleset of the home {} cannot be read: {fault}", path.display())]
    Home {
        /// The home.
        path: PathBuf,
        /// Why.
        fault: apid_ruleset::Fault,
    },
    /// The folder of the ruleset.
    #[error(transparent)]
    Folder(#[from] Unreadable),
    /// The engine would not load it.
    #[error("the ruleset in {} cannot be loaded:\n{faults}", path.display())]
    Ruleset {
        /// The folder.
        path: PathBuf,
        /// A line each.
        faults: String,
    },
    /// A test file.
    #[error(transparent)]
    Test(#[from] apid_ruletest::Fault),
    /// A file or a folder.
    #[error("cannot read {}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is nothing to run.
    #[error("no test files in {}: their names end with .yaml, .yml or .ini", path.display())]
    NoTests {
        /// The folder.
        path: PathBuf,
    },
    /// `-U` is not understood.
    #[error("`{0}` is not RULE:LEVEL:DECODER: give all three, such as 5715:3:sshd")]
    UnitTest(String),
    /// Standard input or output.
    #[error(transparent)]
    Stream(#[from] io::Error),
}

/// Where a command reads from and writes to.
pub(crate) struct Streams<'s> {
    /// Events.
    pub(crate) input: &'s mut dyn BufRead,
    /// Results.
    pub(crate) output: &'s mut dyn Write,
    /// What a person must see and a program must not read.
    pub(crate) errors: &'s mut dyn Write,
}

/// Runs `wazuh-apid logtest` on standard input and output. `home` has the ruleset, where no folder is named, and the
/// names of ATT&CK.
///
/// # Errors
///
/// Nothing could be tried; see [`OfflineError`].
pub(crate) fn logtest(command: &Logtest, home: Option<&Path>) -> Result<ExitCode, OfflineError> {
    with_streams(|streams| match &command.command {
        Some(LogtestCommand::Run(tests)) => run::run(tests, home, streams).map(code),
        None => logtest::logtest(command, home, streams),
    })
}

/// Runs `wazuh-apid ruleset`. `home` has the ruleset, where no folder is named.
///
/// # Errors
///
/// Nothing could be checked; see [`OfflineError`].
pub(crate) fn ruleset(command: &RulesetCommand, home: Option<&Path>) -> Result<ExitCode, OfflineError> {
    with_streams(|streams| check::check(command, home, streams).map(code))
}

/// The exit code of what is good or is not.
fn code(good: bool) -> u8 {
    u8::from(!good)
}

/// Does `what` with the streams of the process. Whoever reads the output may have seen enough: that is no failure.
fn with_streams(what: impl FnOnce(&mut Streams<'_>) -> Result<u8, OfflineError>) -> Result<ExitCode, OfflineError> {
    let (input, output, errors) = (io::stdin(), io::stdout(), io::stderr());
    let mut output = io::LineWriter::new(output.lock());
    let mut streams = Streams { input: &mut input.lock(), output: &mut output, errors: &mut errors.lock() };
    let result = what(&mut streams).and_then(|code| Ok(streams.output.flush().map(|()| code)?));
    match result {
        Ok(code) => Ok(code.into()),
        Err(OfflineError::Stream(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error),
    }
}
