//! Which server, which user and how: what the flags, the environment and the profile say together.
//!
//! A flag comes before the environment, which comes before the profile. Nothing here connects.

pub(crate) mod directories;
pub(crate) mod file;
pub(crate) mod keyring;
pub(crate) mod password;
pub(crate) mod profiles;

use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;

use self::file::{File, Profile};
use crate::arguments::global;
use crate::failure::{Exit, Failure};
use crate::generated::Generation;

/// The server that is asked if none is named: that of this machine.
const URL: &str = "https://localhost:55000";

/// How the server is reached.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Such as `https://localhost:55000`.
    pub(crate) url: String,
    /// No server is named.
    pub(crate) is_default_url: bool,
    /// User name.
    pub(crate) user: Option<String>,
    /// Which API it has, if that was told.
    pub(crate) generation: Option<Generation>,
    /// Certificates to trust in place of the system's.
    pub(crate) ca: Option<PathBuf>,
    /// Every certificate is accepted.
    pub(crate) insecure: bool,
    /// Certificate and private key of the caller.
    pub(crate) client_cert: Option<PathBuf>,
    /// Longest time for a request; `None` is the client's own.
    pub(crate) timeout: Option<Duration>,
    /// The password is in the keyring of the system.
    pub(crate) keyring: bool,
    /// A program that prints the password.
    pub(crate) password_command: Option<String>,
    /// Tokens are kept for the next call.
    pub(crate) token_cache: bool,
    /// The profile that all this comes from.
    pub(crate) profile: Option<String>,
}

impl Settings {
    /// What flags, environment (which the flags read) and the file say together.
    pub(crate) fn of(matches: &ArgMatches, file: &File) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).filter(|text| !text.is_empty()).cloned();
        let wanted = text(global::PROFILE);
        // An address of the command line is not combined with the user of the current profile.
        let name = match (&wanted, text(global::URL)) {
            (None, Some(_)) => None,
            (None, None) => file.current.clone(),
            (Some(_), _) => wanted,
        };
        let profile = match &name {
            Some(name) => file.profiles.get(name).cloned().ok_or_else(|| unknown(name, file))?,
            None => Profile::default(),
        };
        let url = text(global::URL).or(profile.url);
        url.as_deref().map_or(Ok(()), without_user)?;
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        let generation = text(global::API).as_deref().and_then(Generation::parse).or(profile.api);
        let seconds = matches.get_one::<u64>(global::TIMEOUT).copied().or(profile.timeout);
        Ok(Self {
            is_default_url: url.is_none(),
            url: url.unwrap_or_else(|| URL.to_owned()),
            user: text(global::USER).or(profile.user),
            generation,
            ca: path(global::CA).or(profile.ca),
            insecure: matches.get_flag(global::INSECURE) || profile.insecure,
            client_cert: path(global::CLIENT_CERT).or(profile.client_cert),
            timeout: seconds.map(Duration::from_secs),
            keyring: profile.keyring,
            password_command: profile.password_command,
            token_cache: !matches.get_flag(global::NO_TOKEN_CACHE) && profile.token_cache,
            profile: name,
        })
    }

    /// The user name, or how to give one.
    pub(crate) fn user(&self) -> Result<&str, Failure> {
        self.user.as_deref().ok_or_else(|| {
            Failure::new(Exit::Unauthenticated, format!("no user name for {}", self.url)).hint(if self.is_default_url {
                "add a profile: `wazuhctl profile add lab --url https://HOST:55000 --user NAME`, \
                 or give --url and --user"
            } else {
                "give it with --user NAME, WAZUH_USER or the profile"
            })
        })
    }
}

/// Refuses an address with a user name or a password in it, which would end up in files and in the shell's history.
pub(crate) fn without_user(url: &str) -> Result<(), Failure> {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if !host.contains('@') {
        return Ok(());
    }
    Err(Failure::usage("the address of the server holds a user name or a password")
        .hint("give the user with --user, and the password with WAZUH_PASSWORD, the keyring, a password_command or at the prompt"))
}

fn unknown(name: &str, file: &File) -> Failure {
    let known: Vec<&str> = file.profiles.keys().map(String::as_str).collect();
    let hint = if known.is_empty() {
        format!("there is none yet; `wazuhctl profile add {name} --url https://HOST:55000 --user NAME` adds it")
    } else {
        format!("known profiles: {}", known.join(", "))
    };
    Failure::usage(format!("there is no profile `{name}`")).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_no_password() {
        for url in ["https://ann:secret@host:1", "http://ann@host/api", "ann:x@host"] {
            assert!(without_user(url).is_err(), "{url}");
        }
        for url in ["https://host:1", "https://host/a@b", "https://[::1]:55000"] {
            assert!(without_user(url).is_ok(), "{url}");
        }
    }
}
