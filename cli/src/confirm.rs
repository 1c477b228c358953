//! The question before something is deleted, restarted or replaced.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use crate::failure::{Exit, Failure};
use crate::request::Request;
use crate::settings::Settings;

/// Asks at the terminal. Without a terminal it refuses: scripts give `--yes`.
pub(crate) fn ask(request: &Request, settings: &Settings) -> Result<(), Failure> {
    let command = request.command;
    let subject = request.subject();
    let on = if subject.is_empty() { String::new() } else { format!(" ({subject})") };
    let what = format!("{}{on}", command.about.trim_end_matches('.'));
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Err(Failure::usage(format!("this wants a confirmation, and there is no terminal to ask at: {what}"))
            .hint("add --yes if that is what you want, or --dry-run to see the request"));
    }
    let mut stderr = std::io::stderr();
    let question = format!("{what}\n  {} {} at {}\nGo on? [y/N] ", command.method.as_str(), command.path, settings.url);
    let _ = write!(stderr, "{question}").and_then(|()| stderr.flush());
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| Failure::new(Exit::Other, format!("the answer cannot be read: {error}")))?;
    if matches!(answer.trim().to_lowercase().as_str(), "y" | "yes") {
        Ok(())
    } else {
        Err(Failure::new(Exit::Partial, "nothing was done"))
    }
}
