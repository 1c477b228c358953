//! The repository's chores: `cargo xtask gen`, `cargo xtask spec ...`, `cargo xtask tidy`, `cargo xtask package`,
//! `cargo xtask semver`, `cargo xtask trial ...`, `cargo xtask web`, `cargo xtask bench`, `cargo xtask fuzz`.
//!
//! Reads and writes files and talks to people; what it knows of descriptions and code is `wazuh-api-codegen`'s.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for people prints")]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends with a panic"))]

mod bench;
mod files;
mod fuzz;
mod generate;
mod generations;
mod package;
mod semver;
mod spec;
mod tidy;
mod trial;
mod web;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// The repository's chores.
///
/// A new release of the API description is taken in with two commands: `spec diff` (see what changed) and `spec
/// release` (put it in the place of the old one, emit the code, say which handlers to write); then follow the compiler.
/// `spec import --prune` and `gen` are the steps of `spec release` by themselves.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, subcommand_required = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Emit the server's traits and the client from `spec/`
    ///
    /// For each folder of `spec/` reads interface.yaml, then fixups.yaml, extensions.yaml and docs.yaml (OpenAPI
    /// overlays) and names.toml, and rewrites `generated-server/src/<folder>` and `generated-client/src/<folder>`.
    /// Files that would not change are not touched; files that are no longer emitted are removed. Writes
    /// docs/GENERATIONS.md too.
    Gen(GenArgs),
    /// Work with descriptions: import, compare, show
    #[command(subcommand)]
    Spec(SpecCommand),
    /// Check the rules that neither the compiler nor clippy holds
    ///
    /// Prints every finding with its place and what to do, and exits with 1 if there is one. Spelling needs the program
    /// `typos`.
    Tidy {
        /// The rules to check [default: all]
        #[arg(value_enum, value_name = "RULE")]
        rules: Vec<tidy::Rule>,
    },
    /// Pack the packages that go to a registry, and try each as it is downloaded
    ///
    /// Tests the documentation of each unpacked package, its README included, and compiles its examples, with all
    /// features and without the network.
    Package,
    /// Compare the public interface of the libraries with the last release
    ///
    /// Needs the program `cargo-semver-checks`, and a release: a tag `v*` that the commit follows. Where either is
    /// missing, says so and exits with 0, unless --required is given.
    Semver {
        /// The commit to compare with [default: the last tag `v*`]
        #[arg(long, value_name = "REV")]
        baseline: Option<String>,
        /// Exit with 1 where the comparison cannot be made
        #[arg(long)]
        required: bool,
    },
    /// Build the pages that the server has under /ui/, from web/ into web/dist
    ///
    /// Needs Node.js and npm. What is built is committed.
    Web {
        /// Write nothing: list what differs from web/dist and exit 1 if something does
        #[arg(long)]
        check: bool,
        /// Drive the pages in Chromium instead, on a server with an invented fleet; says so where there is no Chromium
        #[arg(long, conflicts_with = "check")]
        test: bool,
        /// Take pictures of the pages for docs/screenshots instead, in the same way
        #[arg(long, conflicts_with_all = ["check", "test"])]
        screenshots: bool,
        /// With --test: exit with 1 where there is no Chromium
        #[arg(long, requires = "test")]
        required: bool,
    },
    /// Try the generator on documents that it was not written for
    #[command(subcommand)]
    Trial(TrialCommand),
    /// Measure the generator, the emitted crates and the server, and print the figures
    Bench(BenchArgs),
    /// Fuzz what the server reads before it trusts anybody
    ///
    /// Needs a nightly toolchain and `cargo install cargo-fuzz`. Findings are written to `fuzz/artifacts`.
    Fuzz {
        /// The target [default: all, one after the other]
        target: Option<String>,
        /// Seconds for each target
        #[arg(long, default_value_t = 600)]
        seconds: u64,
    },
}

#[derive(Args)]
struct GenArgs {
    /// Write nothing: list every stale, missing and orphaned file and exit 1 if there is one
    #[arg(long)]
    check: bool,
    /// Emit from this OpenAPI document instead of `spec/`
    #[arg(long, value_name = "FILE", requires = "out", conflicts_with = "check")]
    spec: Option<PathBuf>,
    /// With --spec: write two crates, `server` and `client`, into this folder
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// With --spec: name of the emitted module [default: `v` and the document's major version]
    #[arg(long, value_name = "NAME", requires = "spec")]
    generation: Option<String>,
}

#[derive(Subcommand)]
enum SpecCommand {
    /// Reduce an upstream document to its facts
    ///
    /// Keeps paths, operation ids, parameters, schemas, constraints and permissions in a canonical order; drops every
    /// description, summary and example. Prints to standard output unless --into names a folder.
    Import {
        /// The OpenAPI document
        file: PathBuf,
        /// Replace interface.yaml in this folder, such as spec/v4
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
        /// Also remove what is dead in the folder's overlays and names, and list it: actions that match or change
        /// nothing, references to components that do not exist, names of what does not exist. Components that the
        /// overlays still refer to are kept, in extensions.yaml
        #[arg(long, requires = "into")]
        prune: bool,
        #[command(flatten)]
        keep: spec::Keep,
    },
    /// Take in a new upstream document: import, prune, compare, emit, check
    ///
    /// Does what `spec import --prune`, `spec diff`, `gen` and `cargo check` of the emitted crates do, in this order,
    /// and writes two notes: a fragment for the changelog, and the list of trait methods to write, to adapt and to
    /// delete. If the new document has faults, all of them are listed and nothing is written: correct
    /// them in the folder's fixups.yaml and run the command again.
    Release {
        /// The OpenAPI document
        file: PathBuf,
        /// The folder to take it into, such as spec/v4
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        #[command(flatten)]
        keep: spec::Keep,
        /// Where the notes go [default: `target/release-notes/` and the generation]
        #[arg(long, value_name = "DIR")]
        notes: Option<PathBuf>,
    },
    /// Say what changed between two descriptions, route by route
    ///
    /// Each is an OpenAPI document or a folder of `spec/`. Exit status: 0 same, 1 compatible changes only, 2 changes
    /// that can break a client, 3 failure.
    Diff {
        /// The old description
        old: PathBuf,
        /// The new description
        new: PathBuf,
        /// How to print
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print a folder of `spec/` with its overlays applied: what the generator sees
    Show {
        /// The folder, such as spec/v4, or an OpenAPI document
        description: PathBuf,
    },
}

#[derive(Subcommand)]
enum TrialCommand {
    /// Edit the shipped documents at random: whatever is accepted must be Rust, and a sample must compile
    ///
    /// Prints each finding with its seed, and exits with 1 if there is one.
    Edits {
        /// How many edited documents
        #[arg(long, default_value_t = 2_000)]
        edits: u64,
        /// How many of those that are accepted are compiled
        #[arg(long, default_value_t = 50)]
        compile: usize,
        /// The seed of the first one; the others follow
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Generate from published documents, and compile a sample of what is emitted
    ///
    /// A document that is refused is no finding: what is wrong with it is printed. Exits with 1 if the generator panics
    /// or what it emits does not compile without a warning.
    Documents {
        /// OpenAPI documents
        files: Vec<PathBuf>,
        /// Also the document of each tag of this repository of git
        #[arg(long, value_name = "DIR")]
        git: Option<PathBuf>,
        /// Refs, or prefixes of them, whose document is taken; may be repeated
        #[arg(long, value_name = "REF", default_value = "refs/tags", requires = "git")]
        refs: Vec<String>,
        /// The document's path in the repository
        #[arg(long, value_name = "PATH", default_value = "api/api/spec/spec.yaml", requires = "git")]
        path: String,
        /// How many of those that are accepted are compiled
        #[arg(long, default_value_t = 20)]
        compile: usize,
    },
}

#[derive(Args)]
struct BenchArgs {
    /// Which parts to run [default: all]
    #[arg(value_enum)]
    parts: Vec<bench::Part>,
    /// Number of agents in the home that the server is measured on
    #[arg(long, default_value_t = 100_000)]
    agents: u32,
    /// MiB of the larger log of the manager's daemons
    #[arg(long, value_name = "MIB", default_value_t = 1_024)]
    log_size: u32,
    /// Seconds of load for each server figure
    #[arg(short, long, default_value_t = 5)]
    seconds: u64,
    /// The attack to run, by the name in its row [default: all]
    #[arg(long, value_name = "NAME")]
    attack: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Why a chore stopped.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// A file or folder could not be read or written.
    #[error("cannot {action} {path}: {source}")]
    File {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    /// A description has faults.
    #[error("{0}")]
    Report(Box<wazuh_api_codegen::Report>),
    /// Anything else, in a sentence.
    #[error("{0}")]
    Other(String),
}

impl From<wazuh_api_codegen::Report> for Failure {
    fn from(report: wazuh_api_codegen::Report) -> Self {
        Self::Report(Box::new(report))
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    // `spec diff` has told its outcomes apart by 1 and 2 already.
    let failed = if matches!(cli.command, Command::Spec(SpecCommand::Diff { .. })) { 3 } else { 1 };
    let result = match cli.command {
        Command::Gen(args) => match (args.spec, args.out) {
            (Some(spec), Some(out)) => generate::standalone(&spec, &out, args.generation.as_deref()),
            _ => generate::workspace(args.check),
        },
        Command::Spec(SpecCommand::Import { file, into, prune, keep }) => {
            spec::import(&file, into.as_deref(), prune, &keep)
        }
        Command::Spec(SpecCommand::Release { file, into, keep, notes }) => {
            spec::release(&file, &into, &keep, notes.as_deref())
        }
        Command::Spec(SpecCommand::Diff { old, new, format }) => spec::diff(&old, &new, format),
        Command::Spec(SpecCommand::Show { description }) => spec::show(&description),
        Command::Trial(TrialCommand::Edits { edits, compile, seed }) => trial::edits(edits, compile, seed),
        Command::Trial(TrialCommand::Documents { files, git, refs, path, compile }) => {
            trial::documents(&trial::Found { files, git, refs, path }, compile)
        }
        Command::Web { check, test, screenshots, required } => {
            let task = match (check, test, screenshots) {
                (true, ..) => web::Task::Check,
                (_, true, _) => web::Task::Test,
                (.., true) => web::Task::Pictures,
                _ => web::Task::Build,
            };
            web::run(task, required)
        }
        Command::Package => package::run(),
        Command::Semver { baseline, required } => semver::run(baseline, required),
        Command::Tidy { rules } => tidy::run(&rules),
        Command::Fuzz { target, seconds } => fuzz::run(target.as_deref(), seconds),
        Command::Bench(args) => {
            let sizes = bench::Sizes { agents: args.agents, log: args.log_size };
            bench::run(&args.parts, sizes, args.seconds, args.attack.as_deref())
        }
    };
    match result {
        Ok(code) => code,
        Err(failure) => {
            // A report begins with its own level.
            match failure {
                Failure::Report(report) => eprintln!("{report}"),
                other => eprintln!("error: {other}"),
            }
            ExitCode::from(failed)
        }
    }
}
