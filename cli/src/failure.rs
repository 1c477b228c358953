//! Why a command failed, what is said about it, and with which exit code the program ends.

use std::fmt;
use std::process::ExitCode;

use wazuh_api_client::Error;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Everything was done.
    Success,
    /// Something else than the following failed: a file, the terminal, the server itself (status 500).
    Other,
    /// The command line is wrong, or the server refused what it was given (status 400).
    Usage,
    /// Nothing was done, or a part of it alone.
    Partial,
    /// What was named does not exist.
    NotFound,
    /// The user may not do that.
    PermissionDenied,
    /// No password or token, or one that the server refused.
    Unauthenticated,
    /// No connection, or nobody who can be trusted at its end.
    Unreachable,
    /// Too many requests, or a server that is not ready: the same command can succeed later.
    Busy,
}

impl Exit {
    /// The exit code.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Other => 1,
            Self::Usage => 2,
            Self::Partial => 3,
            Self::NotFound => 4,
            Self::PermissionDenied => 5,
            Self::Unauthenticated => 6,
            Self::Unreachable => 7,
            Self::Busy => 8,
        }
    }
}

/// What `--help` says of exit codes.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  everything was done
  1  something else failed, such as a file or the server itself
  2  the command line is wrong, or the server refused an argument
  3  nothing was done, or a part of it alone
  4  what was named does not exist
  5  permission denied
  6  not logged in: no password, or a wrong one
  7  the server cannot be reached or is not trusted
  8  too many requests, or the server is not ready; try again later";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.number())
    }
}

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Failure {
    /// With which code the program ends.
    pub(crate) exit: Exit,
    /// What happened, on one line.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) hint: Option<String>,
    /// Whether the output was closed by its reader, which nobody has to be told.
    pub(crate) quiet: bool,
}

impl Failure {
    /// A failure with its exit code.
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), hint: None, quiet: false }
    }

    /// A command line that is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// A file that cannot be used.
    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(Exit::Other, format!("{}: {error}", path.display()))
    }

    /// The same with what to do about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Whether the server refused the token.
    pub(crate) fn is_unauthenticated(&self) -> bool {
        self.exit == Exit::Unauthenticated
    }

    /// Whether the same command can succeed a moment later.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self.exit, Exit::Unreachable | Exit::Busy)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<std::io::Error> for Failure {
    /// Of the output: a pipe whose reader has gone ends the program without a word.
    fn from(error: std::io::Error) -> Self {
        let quiet = error.kind() == std::io::ErrorKind::BrokenPipe;
        let exit = if quiet { Exit::Success } else { Exit::Other };
        Self { quiet, ..Self::new(exit, format!("the output cannot be written: {error}")) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = exit_of(&error);
        let remediation = error.problem().and_then(|problem| problem.remediation.clone());
        let hint = remediation.or_else(|| hint_of(&error, exit));
        Self { hint, ..Self::new(exit, told(&error)) }
    }
}

fn exit_of(error: &Error) -> Exit {
    match error {
        Error::Transport(_) | Error::Tls(_) | Error::Timeout { .. } => return Exit::Unreachable,
        Error::Unauthenticated { .. } => return Exit::Unauthenticated,
        Error::Url { .. } | Error::Setting { .. } | Error::Argument { .. } => return Exit::Usage,
        // A login that never reached the server says nothing about the password.
        Error::Login(inner) => return exit_of(inner),
        _ => {}
    }
    if error.code().is_some_and(is_not_found) {
        return Exit::NotFound;
    }
    match error.status().map(|status| status.as_u16()) {
        Some(401) => Exit::Unauthenticated,
        Some(403) => Exit::PermissionDenied,
        Some(404) => Exit::NotFound,
        Some(400 | 405 | 406 | 413 | 415 | 422) => Exit::Usage,
        Some(408 | 429 | 502 | 503 | 504) => Exit::Busy,
        _ if error.is_retryable() => Exit::Busy,
        _ => Exit::Other,
    }
}

/// The error and its causes on one line, each said once.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let said = inner.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        source = inner.source();
    }
    text
}

fn hint_of(error: &Error, exit: Exit) -> Option<String> {
    let text = match exit {
        Exit::Unauthenticated => "check the user name and the password; `wazuhctl login` tries them",
        Exit::Unreachable if told(error).to_lowercase().contains("certificate") => {
            "name the server's own certificate or its authority with --ca FILE, or accept any with --insecure"
        }
        Exit::Unreachable => "check the address (--url, WAZUH_URL or the profile) and that the server runs",
        Exit::Busy => "wait a moment and repeat the command",
        _ => return None,
    };
    Some(text.to_owned())
}

/// Whether a code of the server says that something does not exist: an agent, a group, a file, a role, a user.
pub(crate) fn is_not_found(code: i64) -> bool {
    matches!(
        code,
        1006 | 1208
            | 1415
            | 1503
            | 1504
            | 1701
            | 1710
            | 1730
            | 1802
            | 1906
            | 4002
            | 4007
            | 4010
            | 4016
            | 4022
            | 4024
            | 5001
    )
}

/// Whether a code of the server says that the user may not do that.
pub(crate) fn is_permission_denied(code: i64) -> bool {
    code == 4000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_exit_code() {
        use Exit::*;
        let all = [Success, Other, Usage, Partial, NotFound, PermissionDenied, Unauthenticated, Unreachable, Busy];
        for exit in all {
            assert!(EXIT_CODES.contains(&format!("\n  {}  ", exit.number())), "{exit:?}");
        }
        assert_eq!(EXIT_CODES.lines().count(), all.len() + 1);
    }

    #[test]
    fn a_closed_pipe_is_no_failure_worth_a_word() {
        let failure = Failure::from(std::io::Error::from(std::io::ErrorKind::BrokenPipe));
        assert!(failure.quiet);
        assert_eq!(failure.exit, Exit::Success);
        assert!(!Failure::from(std::io::Error::from(std::io::ErrorKind::StorageFull)).quiet);
    }
}
