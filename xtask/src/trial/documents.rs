//! Documents as they are published: files, and those that tags and branches of a repository have.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wazuh_api_codegen::{FileMap, Input, Report, Source, emit};

use super::{compile, spread};
use crate::Failure;
use crate::workspace;

/// Where documents are.
pub(crate) struct Found {
    /// Documents.
    pub(crate) files: Vec<PathBuf>,
    /// A repository of git.
    pub(crate) git: Option<PathBuf>,
    /// Prefixes of the refs whose documents are taken.
    pub(crate) refs: Vec<String>,
    /// The document's path in it.
    pub(crate) path: String,
}

/// The module that is emitted.
const GENERATION: &str = "v0";

/// Generates each document and compiles `sample` of those that are accepted.
pub(crate) fn run(found: &Found, sample: usize) -> Result<ExitCode, Failure> {
    let mut sources = Vec::new();
    for file in &found.files {
        sources.push(workspace::source(file)?);
    }
    if let Some(repository) = &found.git {
        sources.extend(released(repository, &found.refs, &found.path)?);
    }
    let mut accepted = Vec::new();
    let (mut refused, mut broken) = (0_usize, 0_usize);
    for source in &sources {
        match catch_unwind(AssertUnwindSafe(|| emitted(source))) {
            Ok(Ok((operations, files))) => {
                let [server, client] = files.map(|files| lines(&files));
                println!("{}: {operations} operations, server {server} lines, client {client}", source.name);
                accepted.push(source);
            }
            Ok(Err(report)) => {
                refused += 1;
                let text = report.to_string();
                let mut faults = text.split("\n\n").filter(|finding| finding.starts_with("error"));
                println!("{}: refused:\n{}", source.name, faults.next().unwrap_or(&text));
            }
            Err(_) => {
                broken += 1;
                println!("{}: the generator panics", source.name);
            }
        }
    }
    println!("{} documents: {} accepted, {refused} refused", sources.len(), accepted.len());
    let mut compiled = 0_usize;
    for source in spread(accepted.len(), sample).into_iter().filter_map(|index| accepted.get(index)) {
        let (_, files) = emitted(source)?;
        compiled += 1;
        match compile::check(GENERATION, &files)? {
            None => println!("{}: compiles", source.name),
            Some(said) => {
                broken += 1;
                println!("{}: does not compile:\n{said}", source.name);
            }
        }
    }
    println!("{compiled} compiled with warnings denied; {broken} findings");
    Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn emitted(source: &Source) -> Result<(usize, [FileMap; 2]), Report> {
    let (document, overlays) = (source.clone(), Vec::new());
    let api =
        wazuh_api_codegen::prepare(&Input { generation: GENERATION.to_owned(), document, overlays, names: None })?.api;
    Ok((api.operations.len(), [emit::server(&api), emit::client(&api)]))
}

fn lines(files: &FileMap) -> usize {
    files.values().map(|text| text.lines().count()).sum()
}

/// The document at each ref that has it.
fn released(repository: &Path, refs: &[String], path: &str) -> Result<Vec<Source>, Failure> {
    let mut arguments = vec!["for-each-ref", "--format=%(refname)"];
    arguments.extend(refs.iter().map(String::as_str));
    let names = git(repository, &arguments)?;
    let names = String::from_utf8_lossy(&names.unwrap_or_default()).into_owned();
    let mut sources = Vec::new();
    for name in names.lines() {
        if let Some(text) = git(repository, &["show", &format!("{name}:{path}")])? {
            let short = name.trim_start_matches("refs/").to_owned();
            sources.push(Source { name: short, text: String::from_utf8_lossy(&text).into_owned() });
        }
    }
    if sources.is_empty() {
        return Err(Failure::Other(format!("{}: no ref has {path}; name others with --refs", repository.display())));
    }
    Ok(sources)
}

/// What git prints; `None` if it fails, as it does where a file is not.
fn git(repository: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(arguments)
        .output()
        .map_err(|error| Failure::Other(format!("cannot run git: {error}")))?;
    Ok(output.status.success().then_some(output.stdout))
}
