//! The subcommands for somebody who is locked out. What they do is in `crate::admin`.

use clap::{Args, Subcommand};

/// What to do instead of serving.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Show, add, repair and remove users of a home
    ///
    /// Works on the home's rbac.db, whether or not a server is running; a running server sees the change at once.
    #[command(subcommand, after_long_help = USER_HELP)]
    User(UserCommand),
    /// Show, make and revoke API keys, which programs send in the place of a token
    ///
    /// Works on the home's api_keys.json, whether or not a server is running; a running server sees the change at once.
    #[command(subcommand, after_long_help = KEY_HELP)]
    Key(KeyCommand),
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
    /// List the users and their roles, in the order in which the roles apply
    List,
    /// Add a user
    #[command(after_long_help = PASSWORD_HELP)]
    Add {
        /// Name: 4 to 64 letters, digits, `_`, `-`, `.` or `%`
        name: String,
        /// Role to assign, by name or id; may be repeated, and later roles override earlier ones
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
        /// Accept a name and a password that the API's rules refuse, such as `foo` and `bar`
        ///
        /// For programs written for the API of 2016 that cannot be changed. Such a password can be guessed.
        #[arg(long)]
        weak: bool,
        /// Where its password comes from.
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Set a new password for a user and end its sessions
    ///
    /// Also works for the built-in users `wazuh` and `wazuh-wui`, whose passwords other users cannot change through the
    /// API.
    #[command(after_long_help = PASSWORD_HELP)]
    ResetPassword {
        /// Name of the user
        name: String,
        /// Where its password comes from.
        #[command(flatten)]
        password: PasswordSource,
    },
    /// Remove a user and end its sessions; built-in users cannot be removed
    Remove {
        /// Name of the user
        name: String,
    },
    /// Assign a role to a user, after its existing roles, and end its sessions
    Grant {
        /// Name of the user
        name: String,
        /// Role, by name or id
        role: String,
    },
    /// Remove a role from a user and end its sessions; built-in users keep their roles
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
    /// Read the password from standard input; one trailing line end is dropped
    #[arg(long)]
    pub password_stdin: bool,
    /// Generate a strong password and print only it on standard output
    #[arg(long)]
    pub generate: bool,
}

/// `wazuh-apid key`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum KeyCommand {
    /// List the API keys; the keys themselves are not stored
    List,
    /// Make an API key of a user and print only it on standard output; it is not shown again
    Add {
        /// What it is for: 1 to 64 letters, digits, `_`, `-`, `.` or `%`
        name: String,
        /// User as whom its requests are done
        #[arg(long, value_name = "NAME")]
        user: String,
        /// Role of the user to narrow it to, by name or id; may be repeated
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
        /// Address or network from which it is taken, such as 10.0.0.0/8; may be repeated
        #[arg(long = "network", value_name = "NETWORK")]
        networks: Vec<String>,
        /// Days after which it expires; without it, never
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..=3650))]
        days: Option<u16>,
    },
    /// Revoke API keys
    Revoke {
        /// Names or ids of the keys
        #[arg(required = true, value_name = "KEY")]
        keys: Vec<String>,
    },
}

/// `wazuh-apid token`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum TokenCommand {
    /// End all sessions, or those of one user; users can log in again with their passwords
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
    /// All sessions: the keys that sign tokens are regenerated
    #[arg(long)]
    pub all: bool,
    /// Only the sessions of this user
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
}

/// `wazuh-apid security`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum SecurityCommand {
    /// Restore the defaults of security.yaml (rbac_mode white, tokens valid for 900 seconds) and end all sessions
    ///
    /// Also works when the file is damaged.
    ResetConfig,
}

// Paragraphs are one line each, which is wrapped at the width of the terminal.
const USER_HELP: &str = "\
Examples:
  wazuh-apid user list --home /var/ossec
  wazuh-apid user reset-password wazuh
      the administrator's password is lost; asks for a new one
  wazuh-apid user reset-password wazuh --generate
      the same, with a generated password
  wazuh-apid user grant wazuh administrator
      the administrator has lost its role
  wazuh-apid user add rescue --role administrator
      another administrator
  wazuh-apid user add foo --role administrator --weak --password-stdin < bar.txt
      the user of the 2016 guide's programs (see --api v1)

This needs write access to api/configuration/security of the home, which root and the manager's own user have.

Exit codes: 0 done, 1 refused or failed with nothing changed, 2 invalid command line.";

const PASSWORD_HELP: &str = "\
The password is asked for twice, without being shown, unless an option names another source. It must have 8 to 64 \
characters, including a lower-case and an upper-case letter, a digit and a symbol.

Examples:
  wazuh-apid user reset-password wazuh --home /var/ossec
  wazuh-apid user reset-password wazuh --password-stdin < secret.txt
  password=$(wazuh-apid user reset-password wazuh --generate)";

const KEY_HELP: &str = "\
Examples:
  wazuh-apid key add grafana --user monitoring --network 10.1.2.3 --days 365
  key=$(wazuh-apid key add backup --user wazuh)
  curl -H \"Authorization: Bearer $key\" https://127.0.0.1:55000/agents
  wazuh-apid key revoke grafana

A key ends when it is revoked, expires, or its user is removed. A new password and the end of all sessions do not end \
it.

This needs write access to api/configuration/security of the home, which root and the manager's own user have.

Exit codes: 0 done, 1 refused or failed with nothing changed, 2 invalid command line.";

const TOKEN_HELP: &str = "\
Examples:
  wazuh-apid token revoke --all
      tokens were stolen, and it is not known which
  wazuh-apid token revoke --user wazuh
      the tokens of one user";

const SECURITY_HELP: &str = "\
Example:
  wazuh-apid security reset-config --home /var/ossec
      a wrong rbac_mode or a damaged security.yaml locks everybody out";
