//! What people who write rules and decoders do without a server: try events, run tests, check files.
//!
//! Input and output are given, so that a test can be one. Of a home only the names of ATT&CK are read, if there is one.
//! Must not be here: what the engine does.

mod check;
mod logtest;
mod run;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use apid_engine::Ruleset;
use apid_engine::messages::{Message, Severity};
use apid_engine::settings::{Settings, Tactic, Technique, Techniques};
use apid_home::Home;
use apid_ruletest::folder::{Folder, Unreadable};

use apid_store::homes::mitre::{self, TACTICS, TECHNIQUES};
use apid_store::{Access, Single};

use crate::cli::ruleset::{Logtest, LogtestCommand, RulesetCommand, Source};

/// Why a command has done nothing.
#[derive(Debug, thiserror::Error)]
pub enum OfflineError {
    /// There is nothing to try events on.
    #[error("no ruleset is named: give --ruleset DIR, a folder with rules, decoders and lists")]
    NoRuleset,
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

/// Runs `wazuh-apid logtest` on standard input and output. ATT&CK's names are those of the home, if there is one.
///
/// # Errors
///
/// Nothing could be tried; see [`OfflineError`].
pub(crate) fn logtest(command: &Logtest, home: Option<&Path>) -> Result<ExitCode, OfflineError> {
    with_streams(|streams| match &command.command {
        Some(LogtestCommand::Run(tests)) => run::run(tests, home, streams),
        None => logtest::logtest(command, home, streams),
    })
}

/// Runs `wazuh-apid ruleset`.
///
/// # Errors
///
/// Nothing could be checked; see [`OfflineError`].
pub(crate) fn ruleset(command: &RulesetCommand) -> Result<ExitCode, OfflineError> {
    with_streams(|streams| check::check(command, streams))
}

/// Does `what` with the streams of the process. Whoever reads the output may have seen enough: that is no failure.
fn with_streams(what: impl FnOnce(&mut Streams<'_>) -> Result<bool, OfflineError>) -> Result<ExitCode, OfflineError> {
    let (input, output, errors) = (io::stdin(), io::stdout(), io::stderr());
    let mut output = io::LineWriter::new(output.lock());
    let mut streams = Streams { input: &mut input.lock(), output: &mut output, errors: &mut errors.lock() };
    let result = what(&mut streams).and_then(|good| Ok(streams.output.flush().map(|()| good)?));
    match result {
        Ok(good) => Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
        Err(OfflineError::Stream(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error),
    }
}

/// The names of ATT&CK that the home has, or those that every new home has.
fn techniques(home: Option<&Path>) -> Techniques {
    let database =
        home.and_then(|home| Single::open(&Home::unchecked(home.to_owned()).mitre_db(), Access::Untouched).ok());
    let of_home = database.and_then(|database| database.look(apid_ruleset::logtest::techniques).ok());
    of_home.unwrap_or_else(|| {
        let tactics = |technique: &mitre::Technique| {
            let is_one = |tactic: &&mitre::Tactic| technique.tactics.contains(&tactic.short);
            // In the order of a database.
            let mut tactics: Vec<_> = TACTICS.iter().filter(is_one).collect();
            tactics.sort_by_key(|tactic| tactic.number);
            tactics.iter().map(|tactic| Tactic { id: tactic.id.to_owned(), name: tactic.name.to_owned() }).collect()
        };
        let techniques = TECHNIQUES.iter().map(|technique| {
            (technique.id.to_owned(), Technique { name: technique.name.to_owned(), tactics: tactics(technique) })
        });
        techniques.collect()
    })
}

/// The ruleset in a folder, and what is to be said of it.
fn load(source: &Source, home: Option<&Path>) -> Result<(Arc<Ruleset>, Vec<Message>), OfflineError> {
    let path = source.ruleset.as_deref().ok_or(OfflineError::NoRuleset)?;
    let folder = Folder::read(path)?;
    let settings = Settings { techniques: Arc::new(techniques(home)), ..Settings::default() };
    let loaded = Ruleset::load(&folder.files(), settings);
    match loaded.ruleset {
        Some(ruleset) => Ok((ruleset, loaded.messages)),
        None => {
            let faults = loaded.messages.iter().filter(|message| message.severity == Severity::Error);
            let faults: Vec<_> = faults.map(|fault| format!("  {}", check::line(fault))).collect();
            Err(OfflineError::Ruleset { path: path.to_owned(), faults: faults.join("\n") })
        }
    }
}
