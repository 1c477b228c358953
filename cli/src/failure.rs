//! Why a command failed, what is said about it, and with which exit code the program ends.

use std::fmt;
use std::process::ExitCode;

use wazuh_api_client::{Error, TlsKind};

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
    /// No connection, or a certificate that is not trusted.
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
    /// The reader of the output has closed it: the program ends without a message.
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
        let exit = Exit::of(&error);
        let remediation = error.problem().and_then(|problem| problem.remediation.clone());
        Self { hint: remediation.or_else(|| hint(&error)), ..Self::new(exit, error.to_string()) }
    }
}

impl Exit {
    /// How the program ends with an error of the client.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Url { .. } | Error::Setting { .. } | Error::Argument { .. } => Self::Usage,
            error if error.is_not_found() => Self::NotFound,
            error if error.is_rate_limited() || error.is_blocked() => Self::Busy,
            error if error.is_permission_denied() => Self::PermissionDenied,
            error if error.is_unauthenticated() => Self::Unauthenticated,
            error if error.is_connect() => Self::Unreachable,
            Error::Transport(_) | Error::Tls(_) => Self::Unreachable,
            error if error.is_retryable() => Self::Busy,
            Error::Failed(_) => Self::Partial,
            error => match error.status().map(|status| status.as_u16()) {
                Some(400 | 405 | 406 | 409 | 413 | 415 | 422) => Self::Usage,
                _ => Self::Other,
            },
        }
    }
}

/// What to do, by the flags of the program where the client would name its own settings.
fn hint(error: &Error) -> Option<String> {
    let text = match error {
        Error::Tls(tls) if tls.kind() == TlsKind::Untrusted => {
            "name the server's own certificate or its authority with --ca FILE, or accept any with --insecure"
        }
        Error::Tls(tls) if tls.kind() == TlsKind::ClientCertificate => {
            "give the certificate and key that the server wants with --client-cert FILE"
        }
        Error::Transport(_) => {
            "check the address, http or https (--url, WAZUH_URL or the profile), and that the server runs"
        }
        Error::Timeout { .. } => "raise --timeout, or ask for less at a time",
        Error::Login(inner) => return hint(inner),
        error if error.is_rate_limited() => "wait a moment and repeat the command",
        error if error.is_unauthenticated() => "check the user name and the password; `wazuhctl login` tries them",
        error => return error.hint().map(str::to_owned),
    };
    Some(text.to_owned())
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
