//! `wazuh-apid doctor`: what is found in a home and at its daemons, what of the API would not work there and why.
//!
//! Each part returns findings; [`report`] prints them. Nothing in the home is changed, and a part that fails is a
//! finding, so that the others are told all the same. Must not be here: what refuses a start, which the parts ask the
//! code that does.

mod files;
mod manager;
mod report;
mod serving;

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use crate::cli::Options;
use crate::cli::doctor::Doctor;
use crate::settings::{configuration, located};
use apid_home::{DirectoryKind, Home};
use apid_store::homes;

/// How well something is. The worst counts for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    /// As it should be.
    Ok,
    /// It works, and somebody should look at it.
    Warning,
    /// Something does not work.
    Fault,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Finding {
    /// The kind of thing: a fixed word.
    check: &'static str,
    /// Which of them; empty where there is only one.
    subject: String,
    state: State,
    /// What was found.
    text: String,
    /// What does not work for it, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
}

impl Finding {
    fn new(check: &'static str, subject: impl Into<String>, state: State, text: impl Into<String>) -> Self {
        Self { check, subject: subject.into(), state, text: text.into(), advice: None }
    }

    fn advice(self, advice: impl Into<String>) -> Self {
        Self { advice: Some(advice.into()), ..self }
    }
}

/// Looks at the home at `place` and prints what is found.
///
/// # Errors
///
/// When it cannot be printed.
pub(crate) fn run(options: &Options, command: Doctor, place: &Path) -> io::Result<ExitCode> {
    let findings = examine(options, place);
    let text = if command.json { report::json(place, &findings) } else { report::table(&findings) };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::from(match report::worst(&findings) {
        State::Ok => 0,
        State::Warning => 1,
        State::Fault => 2,
    }))
}

fn examine(options: &Options, place: &Path) -> Vec<Finding> {
    let none = |text: String| vec![Finding::new("home", "", State::Fault, text)];
    let home = match Home::kind(place) {
        Ok(DirectoryKind::Home) => Home::locate(place),
        // Says what is there instead.
        Ok(_) | Err(_) => Home::locate(place).and_then(|_| homes::open(place)),
    };
    let home = match home {
        Ok(home) => home,
        Err(error) => return none(error.to_string()),
    };
    let mut findings = vec![match homes::open(place) {
        Ok(_) => Finding::new("home", "", State::Ok, home.root().display().to_string()),
        Err(error) => Finding::new("home", "", State::Fault, error.to_string()),
    }];
    findings.extend(files::version(&home));
    findings.extend(files::user(&home));
    let (config, problems) = match configuration(&home, options) {
        Ok((config, problems)) => (Some(config), problems),
        Err(error) => {
            let advice = "the server does not start with it";
            findings.push(Finding::new("settings", "api.yaml", State::Fault, error.to_string()).advice(advice));
            (None, Vec::new())
        }
    };
    let problems: Vec<String> = problems.iter().map(|problem| located(&home.api_yaml(), problem)).collect();
    if let Some(config) = &config {
        findings.extend(serving::settings(&home, config, &problems));
        findings.extend(files::strays(&home, config));
        findings.extend(serving::users(&home, config));
        findings.extend(serving::certificate(&home, config));
        findings.extend(serving::addresses(&home, config));
    }
    findings.extend(files::databases(&home));
    findings.extend(manager::configuration(&home));
    let sockets = manager::sockets(&home);
    findings.extend(manager::daemons(&home, &sockets, config.as_ref().is_some_and(|config| config.standalone)));
    findings.extend(manager::cluster(&home, &sockets));
    findings
}
