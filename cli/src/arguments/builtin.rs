//! The commands of the program itself: profiles, login, completions, manual pages.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

pub(crate) const PROFILE: &str = "profile";
pub(crate) const LOGIN: &str = "login";
pub(crate) const LOGOUT: &str = "logout";
pub(crate) const COMPLETIONS: &str = "completions";
pub(crate) const MAN: &str = "man";

pub(crate) const ADD: &str = "add";
pub(crate) const LIST: &str = "list";
pub(crate) const USE: &str = "use";
pub(crate) const REMOVE: &str = "remove";

pub(crate) const NAME: &str = "name";
pub(crate) const PASSWORD_COMMAND: &str = "password-command";
pub(crate) const SHELL: &str = "shell";
pub(crate) const DIR: &str = "dir";
pub(crate) const KEYRING: &str = "keyring";
pub(crate) const SAVE: &str = "save";
pub(crate) const FORGET_PASSWORD: &str = "forget-password";

/// Shells that can complete.
pub(crate) const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// Whether a command is one of the program itself.
pub(crate) fn is_one(name: &str) -> bool {
    [PROFILE, LOGIN, LOGOUT, COMPLETIONS, MAN].contains(&name)
}

/// The commands.
pub(crate) fn commands() -> Vec<Command> {
    let name = || Arg::new(NAME).value_name("NAME").required(true).help("Name of the profile");
    let add = Command::new(ADD)
        .about("Adds a profile from --url, --user and the other flags of the connection")
        .after_help(
            "Example:\n  wazuhctl profile add lab --url https://10.0.0.5:55000 --user wazuh --ca wazuh.pem \\\n    \
             --password-command 'pass show wazuh'",
        )
        .arg(name())
        .arg(
            Arg::new(KEYRING)
                .long(KEYRING)
                .action(ArgAction::SetTrue)
                .help("Take the password from the keyring of the system; `wazuhctl login --save` puts it there"),
        )
        .arg(
            Arg::new(PASSWORD_COMMAND)
                .long(PASSWORD_COMMAND)
                .value_name("COMMAND")
                .help("Command of the shell that prints the password, such as `pass show wazuh`"),
        );
    let profile = Command::new(PROFILE)
        .about("Keeps addresses and user names of servers under a name")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(add)
        .subcommand(Command::new(LIST).about("Lists the profiles; a star marks the current one"))
        .subcommand(Command::new(USE).about("Makes a profile the current one").arg(name()))
        .subcommand(Command::new(REMOVE).about("Removes a profile").arg(name()));
    let login = Command::new(LOGIN).about("Tries user name and password, and keeps the token for the next calls").arg(
        Arg::new(SAVE)
            .long(SAVE)
            .action(ArgAction::SetTrue)
            .help("Keep the password in the keyring of the system, and have the profile take it from there"),
    );
    let logout = Command::new(LOGOUT).about("Forgets the token that is kept for the next calls").arg(
        Arg::new(FORGET_PASSWORD)
            .long(FORGET_PASSWORD)
            .action(ArgAction::SetTrue)
            .help("Remove the password from the keyring of the system as well"),
    );
    let completions = Command::new(COMPLETIONS)
        .about("Prints the script that teaches a shell to complete commands, agents and groups")
        .after_help(
            "Examples:\n  source <(wazuhctl completions bash)          # in ~/.bashrc\n  \
             wazuhctl completions fish | source           # in ~/.config/fish/config.fish\n  \
             source <(wazuhctl completions zsh)           # in ~/.zshrc",
        )
        .arg(
            Arg::new(SHELL)
                .value_name("SHELL")
                .required(true)
                .value_parser(PossibleValuesParser::new(SHELLS))
                .help("Which shell"),
        );
    let man = Command::new(MAN).about("Prints the manual page, or writes one for each command").arg(
        Arg::new(DIR)
            .long(DIR)
            .value_name("FOLDER")
            .value_parser(value_parser!(std::path::PathBuf))
            .help("Write the pages of all commands into this folder"),
    );
    vec![login, logout, profile, completions, man]
}
