//! `tidy`: rules of this repository that neither the compiler nor clippy holds.
//!
//! A rule is a function from an in-memory view of the repository to findings; it has a file of its own, whose tests
//! break it on purpose. There is no list of exceptions: a finding is mended, or the rule is changed.

mod circles;
mod dependencies;
mod finding;
mod imports;
pub(crate) mod lean;
mod length;
mod lexer;
pub(crate) mod load;
mod manifests;
mod packaged;
mod packages;
mod paths;
mod prose;
mod references;
mod repository;
mod spelling;
mod width;

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;

use self::finding::Finding;
use self::repository::Repository;
use crate::Failure;
use crate::workspace;

/// The rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Rule {
    /// Which crate may depend on which
    Dependencies,
    /// Names that only some folders may write
    Imports,
    /// No modules that depend on each other in a circle
    Circles,
    /// No reference to a document, section or heading that does not exist
    References,
    /// No path in the documents for contributors that does not exist
    Paths,
    /// No file of more than 600 lines
    Length,
    /// No comment or paragraph of more than 120 columns
    Width,
    /// Spelling
    Spelling,
    /// Fields of manifests, and lints
    Manifests,
    /// No documentation of a published crate that names a document which its package lacks
    Packaged,
    /// The client's readme states how many packages it builds, and they are few
    Lean,
}

/// Checks these rules, or all, and prints what is found.
pub(crate) fn run(rules: &[Rule]) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let repository = load::repository(&root)?;
    let rules = if rules.is_empty() { Rule::value_variants() } else { rules };
    let mut count = 0;
    for rule in rules {
        let mut findings = check(*rule, &repository, &root)?;
        findings.sort();
        count += findings.len();
        for finding in findings {
            println!("{finding}");
        }
    }
    if count == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{count} {}", if count == 1 { "finding" } else { "findings" });
    Ok(ExitCode::FAILURE)
}

fn check(rule: Rule, repository: &Repository, root: &Path) -> Result<Vec<Finding>, Failure> {
    let pattern = |error: regex::Error| Failure::Other(format!("a pattern of the rules is wrong: {error}"));
    Ok(match rule {
        Rule::Dependencies => dependencies::check(repository),
        Rule::Imports => imports::check(repository),
        Rule::Circles => circles::check(repository),
        Rule::References => references::check(repository).map_err(pattern)?,
        Rule::Paths => paths::check(repository).map_err(pattern)?,
        Rule::Length => length::check(repository),
        Rule::Width => width::check(repository),
        Rule::Spelling => spelling::check(root, "typos")?,
        Rule::Manifests => manifests::check(repository),
        Rule::Packaged => packaged::check(repository),
        Rule::Lean => lean::check(repository, root)?,
    })
}
