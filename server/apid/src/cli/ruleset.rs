//! The subcommands for people who write rules and decoders. What they do is in `crate::offline`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

/// `wazuh-apid logtest`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
#[command(args_conflicts_with_subcommands = true, after_long_help = LOGTEST_HELP)]
pub struct Logtest {
    /// Run test files instead.
    #[command(subcommand)]
    pub command: Option<LogtestCommand>,

    /// What events are tested with.
    #[command(flatten)]
    pub source: Source,

    /// Show which rules were tried
    #[arg(short, long)]
    pub verbose: bool,

    /// Show only events that would be alerts
    #[arg(short, long)]
    pub quiet: bool,

    /// End with 0 if the last event became this rule, level and decoder, and with 1 if not
    #[arg(short = 'U', long = "unit-test", value_name = "RULE:LEVEL:DECODER")]
    pub unit_test: Option<String>,

    /// Where events come from
    #[arg(short, long, value_name = "LOCATION", default_value = "stdin")]
    pub location: String,
}

impl Logtest {
    /// The folder that has the ruleset, if one is named.
    pub(crate) fn folder(&self) -> Option<&Path> {
        let source = match &self.command {
            Some(LogtestCommand::Run(run)) => &run.source,
            None => &self.source,
        };
        source.ruleset.as_deref()
    }
}

/// What `logtest` does instead of reading events.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum LogtestCommand {
    /// Run test files: what events must become
    #[command(after_long_help = RUN_HELP)]
    Run(Run),
}

/// `wazuh-apid logtest run`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Run {
    /// What the tests are run on.
    #[command(flatten)]
    pub source: Source,

    /// How results are shown
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: ReportFormat,

    /// Also say which rules and decoders no test has reached
    #[arg(long)]
    pub coverage: bool,

    /// Test files (.yaml, .yml, .ini) and folders with them
    #[arg(required = true, value_name = "FILE|DIR")]
    pub paths: Vec<PathBuf>,
}

/// Where a ruleset is.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Source {
    /// Folder with rules, decoders and lists, instead of the ruleset of the home
    #[arg(long, value_name = "DIR")]
    pub ruleset: Option<PathBuf>,
}

/// How results of tests are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// What failed, and totals
    Human,
    /// Test Anything Protocol, version 14
    Tap,
    /// XML of JUnit
    Junit,
    /// A JSON object with everything
    Json,
}

/// `wazuh-apid ruleset`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum RulesetCommand {
    /// Name every fault of a ruleset, with file, line and column
    #[command(after_long_help = CHECK_HELP)]
    Check {
        /// Folder with rules, decoders and lists, or one file; without it, the ruleset of the home
        #[arg(value_name = "DIR")]
        path: Option<PathBuf>,

        /// End with 1 for warnings too
        #[arg(long)]
        deny_warnings: bool,

        /// Print one JSON object a line
        #[arg(long)]
        json: bool,
    },
}

const LOGTEST_HELP: &str = "\
Reads one event a line and shows what becomes of it, as wazuh-logtest does: head, decoder and fields, rule. All events \
are of one session, so that rules which count events work. Needs no manager.

The ruleset is that of the home (--home, $WAZUH_HOME or the default place), as its etc/ossec.conf names the files, or \
with --ruleset that of a folder. A home is only read.

Examples:
  wazuh-apid --home /var/ossec logtest < /var/log/auth.log
      every event of a log, on the ruleset of a manager
  wazuh-apid logtest --ruleset ./my-ruleset < /var/log/auth.log
      the same on a ruleset in a folder
  wazuh-apid logtest --ruleset . -U 5710:5:sshd < event.log
      is the last event what it should be?
  wazuh-apid logtest run --ruleset . tests
      all tests of a folder

Exit codes: 0 done, 1 the event is not what -U says, 2 the ruleset or a file cannot be used. As with wazuh-logtest, an \
event that is what -U says ends with the number of parts of it that are empty.";

const RUN_HELP: &str = "\
Test files are described in docs/RULE-TESTS.md. Each test has a session of its own.

Exit codes: 0 all tests passed, 1 a test failed, 2 the ruleset or a test file cannot be used.";

const CHECK_HELP: &str = "\
Reads all files to their ends, where a manager stops at the first fault, and prints a line for each fault: \
FILE:LINE:COLUMN: error or warning, and the manager's own words with their number. Rules and decoders that no event \
can reach are warnings too. Without a folder, the ruleset of \
the home is checked.

Exit codes: 0 no error, 1 an error (or a warning with --deny-warnings), 2 the folder cannot be read.";
