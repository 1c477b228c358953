//! `web`: the pages, built from `web/` into `web/dist`, which is committed so that Rust suffices to build the server;
//! and their tests in a browser.
//!
//! Needs Node.js and npm, and the tests Chromium. Packages are those of `web/package-lock.json`; their install scripts
//! are not run.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::files::{self, Difference};
use crate::{Failure, workspace};

/// What is made of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Write `web/dist`.
    Build,
    /// Compare `web/dist` with what would be written.
    Check,
    /// Drive them in a browser.
    Test,
    /// Take pictures of them for `docs/screenshots`.
    Pictures,
}

/// Names under which Chromium is installed.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Where the pages are built to before they are compared.
const BUILT: &str = "target/web-dist";

/// Does a task. `required`: a missing browser is a failure.
pub(crate) fn run(task: Task, required: bool) -> Result<ExitCode, Failure> {
    let web = workspace::root().join("web");
    match task {
        Task::Build | Task::Check => {
            install(&web)?;
            build(&web, task == Task::Check)
        }
        Task::Test | Task::Pictures => {
            let Some(browser) = browser() else {
                println!("the pages cannot be driven: there is no Chromium; `apt-get install chromium` installs it");
                return Ok(if required { ExitCode::FAILURE } else { ExitCode::SUCCESS });
            };
            install(&web)?;
            drive(&web, &browser, task)
        }
    }
}

/// The packages of the lock file, unless they are there.
fn install(web: &Path) -> Result<(), Failure> {
    // A copy of the lock file, written when npm has finished.
    let installed = files::read(&web.join("node_modules/.xtask-lock")).unwrap_or_default();
    let lock = files::read(&web.join("package-lock.json"))?;
    if installed == lock {
        return Ok(());
    }
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    succeed(Command::new("npm").args(arguments).current_dir(web), "npm ci")?;
    files::write(&web.join("node_modules/.xtask-lock"), &lock)
}

fn build(web: &Path, check: bool) -> Result<ExitCode, Failure> {
    let built = workspace::root().join(BUILT);
    succeed(node(web).arg("node_modules/typescript/bin/tsc").arg("--noEmit"), "tsc")?;
    let mut vite = node(web);
    vite.args(["node_modules/vite/bin/vite.js", "build", "--emptyOutDir", "--logLevel", "warn", "--outDir"])
        .arg(&built);
    succeed(&mut vite, "vite build")?;
    let wanted = texts(&built, &built)?;
    let dist = web.join("dist");
    let difference = if check { files::compare(&dist, &wanted)? } else { files::synchronise(&dist, &wanted)? };
    tell(&difference, check);
    if check && !difference.is_empty() {
        eprintln!("web/dist is not what web/ makes; run `cargo xtask web` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(difference: &Difference, check: bool) {
    let words = if check { ["missing", "stale", "orphaned"] } else { ["made", "rewritten", "removed"] };
    for (word, names) in words.iter().zip([&difference.missing, &difference.stale, &difference.orphaned]) {
        for name in names {
            println!("{word}: web/dist/{name}");
        }
    }
}

/// The files below `folder`, by their path in `base`. All that is built is text.
fn texts(base: &Path, folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut found = BTreeMap::new();
    for path in files::list(folder)? {
        if path.is_dir() {
            found.extend(texts(base, &path)?);
        } else if let Ok(relative) = path.strip_prefix(base) {
            found.insert(relative.to_string_lossy().replace('\\', "/"), files::read(&path)?);
        }
    }
    Ok(found)
}

/// Drives the pages of the debug build of the server, which is brought up to date before.
fn drive(web: &Path, browser: &Path, task: Task) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "-p", "wazuh-apid", "--bin", "wazuh-apid"]).current_dir(&root);
    succeed(cargo.env_remove("CARGO"), "cargo build")?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let mut run = node(web);
    if task == Task::Pictures {
        run.arg("test/screenshots.mjs");
    } else {
        let tests = files::list(&web.join("test"))?;
        let tests = tests.iter().filter(|path| path.to_string_lossy().ends_with(".test.mjs"));
        run.args(["--test", "--test-concurrency=1"]).args(tests);
    }
    run.env("WAZUH_APID", target.join("debug/wazuh-apid")).env("CHROMIUM", browser);
    succeed(&mut run, "driving the pages")?;
    Ok(ExitCode::SUCCESS)
}

/// The browser that `CHROMIUM` names, or one on the path.
fn browser() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Some(named.into());
    }
    let folders = env::var_os("PATH")?;
    let candidates = |folder: PathBuf| BROWSERS.map(|name| folder.join(name));
    env::split_paths(&folders).flat_map(candidates).find(|path| path.is_file())
}

fn node(web: &Path) -> Command {
    let mut command = Command::new("node");
    command.current_dir(web);
    command
}

fn succeed(command: &mut Command, what: &str) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| {
        Failure::Other(format!(
            "cannot start {program}: {error}; `apt-get install nodejs npm` installs Node.js and npm"
        ))
    })?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure::Other(format!("{what} failed: {status}"))),
    }
}
