//! Where the password comes from: the environment, the keyring of the system, a command of the profile, or a prompt.

use std::env;
use std::io::IsTerminal as _;
use std::process::{Command, Stdio};

use wazuh_api_client::Secret;

use super::Settings;
use super::keyring::Place;
use crate::failure::{Exit, Failure};
use crate::tell;

/// Holds the password.
const PASSWORD: &str = "WAZUH_PASSWORD";
/// Holds a token that is used as it is, without a login.
const TOKEN: &str = "WAZUH_TOKEN";

/// Which sources of a password may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sources {
    /// All of them.
    All,
    /// All but the keyring, whose password is to be replaced.
    New,
    /// Those that ask nobody. The keyring is none of them: it may have to be unlocked.
    Silent,
}

/// A password and where it was found.
#[derive(Clone, Debug)]
pub(crate) struct Password {
    /// The password itself.
    pub(crate) secret: Secret,
    origin: Origin,
}

#[derive(Clone, Copy, Debug)]
enum Origin {
    Environment,
    Keyring,
    Command,
    Prompt,
}

impl Password {
    /// What to look at if the server does not take it.
    pub(crate) fn remedy(&self) -> &'static str {
        match self.origin {
            Origin::Environment => "the password is that of WAZUH_PASSWORD, which comes before all others",
            Origin::Keyring => "the password is that of the keyring; `wazuhctl login --save` replaces it",
            Origin::Command => "the password is what the profile's password_command printed",
            Origin::Prompt => "check the user name, and enter the password once more",
        }
    }
}

/// The token of the environment.
pub(crate) fn token() -> Option<Secret> {
    env::var(TOKEN).ok().filter(|text| !text.trim().is_empty()).map(|text| Secret::from(text.trim().to_owned()))
}

/// The password of the user, or why there is none.
pub(crate) fn password(settings: &Settings, sources: Sources) -> Result<Password, Failure> {
    if let Some(password) = env::var(PASSWORD).ok().filter(|password| !password.is_empty()) {
        return Ok(Password { secret: Secret::from(password), origin: Origin::Environment });
    }
    let user = settings.user()?;
    let asks = sources != Sources::Silent && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if settings.keyring && sources == Sources::All {
        match Place::of(&settings.url, user).and_then(|place| place.load()) {
            Ok(Some(secret)) => return Ok(Password { secret, origin: Origin::Keyring }),
            Ok(None) => {}
            // There are other ways, which are no reason to leave the fault unsaid.
            Err(failure) if asks || settings.password_command.is_some() => tell::warning(&failure.message),
            Err(failure) => return Err(failure),
        }
    }
    if let Some(command) = settings.password_command.as_deref() {
        return of_command(command).map(|secret| Password { secret, origin: Origin::Command });
    }
    if !asks {
        return Err(missing(settings, user));
    }
    let question = format!("Password of {user} at {}: ", settings.url);
    let password = rpassword::prompt_password(question)
        .map_err(|error| Failure::new(Exit::Unauthenticated, format!("the password cannot be read: {error}")))?;
    if password.is_empty() {
        return Err(Failure::new(Exit::Unauthenticated, "no password was entered"));
    }
    Ok(Password { secret: Secret::from(password), origin: Origin::Prompt })
}

fn missing(settings: &Settings, user: &str) -> Failure {
    let hint = if settings.keyring {
        "the keyring has none for them; `wazuhctl login --save` in a terminal puts it there".to_owned()
    } else {
        format!(
            "set {PASSWORD}, keep it with `wazuhctl login --save`, add a password_command to the profile, or run this \
             in a terminal"
        )
    };
    Failure::new(Exit::Unauthenticated, format!("no password for {user} at {}", settings.url)).hint(hint)
}

/// The first line that a command of the shell prints. It may ask a person: only its output is taken.
fn of_command(command: &str) -> Result<Secret, Failure> {
    let failed = |reason: String| {
        Failure::new(Exit::Unauthenticated, format!("the password command `{command}` failed: {reason}"))
            .hint("run it by hand; it has to print the password")
    };
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let output = Command::new(shell)
        .args([flag, command])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    let text = String::from_utf8(output.stdout).map_err(|_| failed("its output is not UTF-8".to_owned()))?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(Secret::from(line.to_owned())),
        _ => Err(failed("it printed nothing".to_owned())),
    }
}
