//! Where the password comes from: the environment, a command of the profile, or a prompt. It is never stored.

use std::env;
use std::io::IsTerminal as _;
use std::process::{Command, Stdio};

use wazuh_api_client::Secret;

use super::Settings;
use crate::failure::{Exit, Failure};

/// Holds the password.
const PASSWORD: &str = "WAZUH_PASSWORD";
/// Holds a token that is used as it is, without a login.
const TOKEN: &str = "WAZUH_TOKEN";

/// The token of the environment.
pub(crate) fn token() -> Option<Secret> {
    env::var(TOKEN).ok().filter(|text| !text.trim().is_empty()).map(|text| Secret::from(text.trim().to_owned()))
}

/// The password of the user, or why there is none.
pub(crate) fn password(settings: &Settings) -> Result<Secret, Failure> {
    if let Some(password) = given(settings) {
        return password;
    }
    let user = settings.user()?;
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        let question = format!("Password of {user} at {}: ", settings.url);
        let password = rpassword::prompt_password(question)
            .map_err(|error| Failure::new(Exit::Unauthenticated, format!("the password cannot be read: {error}")))?;
        return Ok(Secret::from(password));
    }
    Err(missing(settings))
}

/// The same without asking a person.
pub(crate) fn without_asking(settings: &Settings) -> Result<Secret, Failure> {
    given(settings).unwrap_or_else(|| Err(missing(settings)))
}

fn given(settings: &Settings) -> Option<Result<Secret, Failure>> {
    let variable = env::var(PASSWORD).ok().filter(|password| !password.is_empty());
    variable.map(|password| Ok(Secret::from(password))).or_else(|| settings.password_command.as_deref().map(of_command))
}

fn missing(settings: &Settings) -> Failure {
    let user = settings.user.as_deref().unwrap_or("an unnamed user");
    Failure::new(Exit::Unauthenticated, format!("no password for {user} at {}", settings.url))
        .hint(format!("set {PASSWORD}, add a password_command to the profile, or run this in a terminal"))
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
