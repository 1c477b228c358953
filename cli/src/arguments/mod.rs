//! The command line: built from the table of a generation when the program starts.

pub(crate) mod builtin;
pub(crate) mod flags;
pub(crate) mod global;
pub(crate) mod help;
pub(crate) mod operation;

use clap::{Command, builder::Styles};

use self::operation::Complete;
use crate::failure::EXIT_CODES;
use crate::generated::Generation;

/// Name of the program.
pub(crate) const NAME: &str = "wazuhctl";

const ABOUT: &str = "Asks the API of a Wazuh manager, and tells it what to do.";

const FIRST_STEPS: &str = "\
First steps:
  wazuhctl profile add lab --url https://HOST:55000 --user wazuh
  wazuhctl login
  wazuhctl agents list --status active --select id,name -o json";

/// All commands of a generation, and those of the program itself; `complete` is asked for ids.
pub(crate) fn root(generation: Generation, complete: Complete) -> Command {
    let mut root = bare();
    for group in generation.groups() {
        let commands = group.commands.iter().map(|command| operation::command(group.name, command, complete));
        root = root.subcommand(
            Command::new(group.name)
                .about(trimmed(group.about))
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand_value_name("COMMAND")
                .subcommands(commands),
        );
    }
    for command in builtin::commands() {
        root = root.subcommand(command);
    }
    root
}

/// The root with its flags and without any command.
pub(crate) fn bare() -> Command {
    Command::new(NAME)
        .bin_name(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .after_help(format!("{FIRST_STEPS}\n\n{EXIT_CODES}"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("GROUP")
        .subcommand_help_heading("Groups")
        .styles(Styles::styled())
        .disable_help_subcommand(false)
        .infer_subcommands(false)
        .args(global::arguments())
}

/// A sentence as the line of a list has it.
fn trimmed(sentence: &str) -> &str {
    sentence.trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_of_every_generation_fit_together() {
        for name in Generation::NAMES {
            // Looks for flags that clash, and for whatever else clap finds wrong.
            root(Generation::parse(name).unwrap_or_default(), |_, _| Vec::new()).debug_assert();
        }
    }

    #[test]
    fn no_group_has_the_name_of_a_command_of_the_program() {
        for name in Generation::NAMES {
            for group in Generation::parse(name).unwrap_or_default().groups() {
                assert!(builtin::commands().iter().all(|command| command.get_name() != group.name), "{}", group.name);
            }
        }
    }
}
