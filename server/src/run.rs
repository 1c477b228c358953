//! From the command line to a running server: home, configuration, banner, serving.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::cli::Options;
use crate::config::{Config, ConfigError, tree::Problem};
use crate::home::{Home, HomeError, Kind};

/// Why the server does not start. Each text names the place and what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The home cannot be used or made.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// A configuration file is refused.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Standard output is closed.
    #[error("cannot write to standard output: {0}")]
    Output(std::io::Error),
}

/// Does what `options` ask and returns when that is done; for a server, after its shutdown.
pub fn run(options: &Options) -> Result<(), StartError> {
    if options.check {
        return check(options);
    }
    let (home, made) = home(options)?;
    let (config, warnings) = Config::load(&home.api_yaml())?;
    let _ = (made, config, warnings);
    Ok(())
}

/// `--check`: everything that can refuse a start, without writing.
fn check(options: &Options) -> Result<(), StartError> {
    let place = place(options)?;
    let home = Home::open(&place)?;
    let (_, warnings) = Config::load(&home.api_yaml())?;
    let mut out = std::io::stdout().lock();
    let mut say = || -> std::io::Result<()> {
        for warning in &warnings {
            writeln!(out, "{}", located(&home.api_yaml(), warning))?;
        }
        writeln!(out, "{}: the home and its configuration can be served", home.root().display())
    };
    say().map_err(StartError::Output)
}

fn located(file: &Path, problem: &Problem) -> String {
    format!("{}:{}:{}: {}", file.display(), problem.place.line, problem.place.column, problem.message)
}

fn place(options: &Options) -> Result<PathBuf, HomeError> {
    match &options.home {
        Some(directory) => Ok(directory.clone()),
        None => Home::default_place(),
    }
}

/// The home to serve, and whether it was made just now.
fn home(options: &Options) -> Result<(Home, bool), HomeError> {
    let place = place(options)?;
    match Home::kind(&place)? {
        Kind::Vacant => Ok((Home::create(&place)?, true)),
        Kind::Home | Kind::Foreign => Ok((Home::open(&place)?, false)),
    }
}
