//! The subcommands for somebody who is locked out. What they do is in [`crate::admin`].

use clap::{Args, Subcommand};

/// What to do instead of serving.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Show, add, repair and remove users of a home
    ///
    /// Works on the home's rbac.db, whether a server runs on it or not; a server that runs sees the change at once.
    #[command(subcommand, after_long_help = USER_HELP)]
    User(UserCommand),
    /// End sessions
    #[command(subcommand, after_long_help = TOKEN_HELP)]
    Token(TokenCommand),
    /// Repair the security configuration
    #[command(subcommand, after_long_help = SECURITY_HELP)]
    Security(SecurityCommand),
}

/// `wazuh-apid user`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum UserCommand {
    /// List the users and their roles, in the order in which the roles count
    List,
    /// Add a user
    #[command(after_long_help = PASSWORD_HELP)]
    Add {
        /// Name: 4 to 64 letters, digits, `_`, `-`, `.` or `%`
        name: String,
        /// Role to give, by name or id; may be repeated, and a later one counts over those before it
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
        /// Where its password comes from.
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Give a user another password and end its sessions
    ///
    /// Also for the shipped users `wazuh` and `wazuh-wui`, whose passwords nobody else may change through the API.
    #[command(after_long_help = PASSWORD_HELP)]
    ResetPassword {
        /// Name of the user
        name: String,
        /// Where its password comes from.
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Remove a user and end its sessions; shipped users stay
    Remove {
        /// Name of the user
        name: String,
    },
    /// Give a user a role, after those that it has, and end its sessions
    Grant {
        /// Name of the user
        name: String,
        /// Role, by name or id
        role: String,
    },
    /// Take a role from a user and end its sessions; those of shipped users stay
    Revoke {
        /// Name of the user
        name: String,
        /// Role, by name or id
        role: String,
    },
}

/// Where a password comes from. Never an argument: those are seen by everybody on the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Args)]
#[group(multiple = false)]
pub struct PasswordSource {
    /// Read the password from standard input; one line end after it is dropped
    #[arg(long)]
    pub password_stdin: bool,
    /// Make a strong password and print it, alone, on standard output
    #[arg(long)]
    pub generate: bool,
}

/// `wazuh-apid token`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum TokenCommand {
    /// End the sessions of everybody, or of one user; who knows a password can log in again
    Revoke {
        /// Whose.
        #[command(flatten)]
        whose: Whose,
    },
}

/// Whose sessions.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// Everybody's: the keys that sign tokens are made anew
    #[arg(long)]
    pub all: bool,
    /// Those of this user
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
}

/// `wazuh-apid security`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum SecurityCommand {
    /// Put the defaults into security.yaml (rbac_mode white, tokens of 900 seconds) and end all sessions
    ///
    /// Also when the file is damaged.
    ResetConfig,
}

const USER_HELP: &str = "\
Examples:
  wazuh-apid user list --home /var/ossec
  wazuh-apid user reset-password wazuh             the administrator's password is lost; asks for a new one
  wazuh-apid user reset-password wazuh --generate  the same, with a password made here
  wazuh-apid user grant wazuh administrator        the administrator has lost its role
  wazuh-apid user add rescue --role administrator  another way in

Whoever may write api/configuration/security of the home may do this: root, or the user that the
manager runs as. Exit codes: 0 done, 1 refused or failed, with nothing changed, 2 wrong use.";

const PASSWORD_HELP: &str = "\
The password is asked for twice, unseen, unless an option says where else it comes from. It has
8 to 64 characters, among them a lower and an upper case letter, a digit and a symbol.

Examples:
  wazuh-apid user reset-password wazuh --home /var/ossec
  wazuh-apid user reset-password wazuh --password-stdin < secret.txt
  password=$(wazuh-apid user reset-password wazuh --generate)";

const TOKEN_HELP: &str = "\
Examples:
  wazuh-apid token revoke --all          tokens were stolen, nobody knows which
  wazuh-apid token revoke --user wazuh   those of one user";

const SECURITY_HELP: &str = "\
Example:
  wazuh-apid security reset-config --home /var/ossec   rbac_mode, or a damaged security.yaml, keeps everybody out";
