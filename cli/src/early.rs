//! What the command line says of the server before it can be read as a whole: which commands there are depends on it.

use std::ffi::{OsStr, OsString};

use clap::ArgMatches;

use crate::arguments::{self, global};
use crate::generated::Generation;
use crate::settings::file::File;
use crate::settings::{Settings, directories};
use crate::tokens::Tokens;

/// The flags of the connection among all words, in a line of their own.
pub(crate) fn globals(words: &[OsString]) -> Vec<OsString> {
    let known = arguments::bare();
    let mut line = vec![OsString::from(arguments::NAME)];
    let mut words = words.iter().skip(1).peekable();
    while let Some(word) = words.next() {
        let Some(text) = word.to_str() else { continue };
        if text == "--" {
            break;
        }
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let argument = known.get_arguments().find(|argument| match name.strip_prefix("--") {
            Some(long) => argument.get_long() == Some(long),
            None => name
                .strip_prefix('-')
                .is_some_and(|short| argument.get_short().is_some_and(|known| short.chars().eq([known]))),
        });
        let Some(argument) = argument else { continue };
        line.push(word.clone());
        if argument.get_action().takes_values() && value.is_none() {
            line.extend(words.next().cloned());
        }
    }
    line
}

/// The flags of the connection as clap reads them; those of the environment alone if they make no sense.
pub(crate) fn matches(words: &[OsString]) -> Option<ArgMatches> {
    let reader = || arguments::bare().subcommand_required(false).arg_required_else_help(false);
    reader().try_get_matches_from(globals(words)).or_else(|_| reader().try_get_matches_from([arguments::NAME])).ok()
}

/// The settings for the command line that a shell is completing.
pub(crate) fn settings() -> Option<Settings> {
    // The words of the line stand behind the separator.
    let words: Vec<OsString> = std::env::args_os().skip_while(|word| word != OsStr::new("--")).skip(1).collect();
    settings_of(&words)
}

/// The settings that a command line names; `None` if they cannot be read.
pub(crate) fn settings_of(words: &[OsString]) -> Option<Settings> {
    let file = File::read(&directories::config_file().ok()?).ok()?;
    Settings::of(&matches(words)?, &file).ok()
}

/// Which API is meant, as far as that is known without asking the server.
pub(crate) fn generation(words: &[OsString]) -> Option<Generation> {
    if let Some(told) = matches(words)?.get_one::<String>(global::API) {
        return Generation::parse(told);
    }
    let settings = settings_of(words)?;
    settings.generation.or_else(|| Tokens::of(&settings)?.load()?.api)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_of_the_connection_are_found_wherever_they_stand() {
        let words =
            ["wazuhctl", "agents", "--status", "active", "-p", "lab", "list", "--api=v5", "-k", "--", "--url", "x"];
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        assert_eq!(globals(&words), ["wazuhctl", "-p", "lab", "--api=v5", "-k"]);
    }
}
