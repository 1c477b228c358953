//! What the subcommands do: repair of users, sessions and the security configuration of a home.
//!
//! The rules of the API hold, but nobody asks for a permission: who can write the files may do anything anyway. Changes
//! go through the same rows and revocations as the API's, so a server that runs on the home takes them over.

mod keys;
mod recorded;
mod secret;

use std::io::Write as _;

use crate::cli::admin::{Command, PasswordSource, SecurityCommand, TokenCommand, UserCommand, Whose};
use crate::home_report;
use apid_audit::Settings;
use apid_home::Home;
use apid_identity::auth::AuthError;
use apid_identity::auth::repair::Repair;
use apid_identity::auth::store::{roles as role_rows, users as rows};
use apid_identity::security::{RESERVED, users::check_password};
use apid_identity::{Fault, Kind};
use apid_store::{Reader, StoreError};

/// Why a subcommand has changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// The identity files cannot be used.
    #[error(transparent)]
    Files(#[from] AuthError),
    /// The database refuses.
    #[error("rbac.db: {0}")]
    Database(#[from] StoreError),
    /// What is asked for cannot be.
    #[error("{0}")]
    Refused(String),
    /// The audit trail cannot be written, and `api.yaml` wants no change that it does not tell of.
    #[error("nothing was changed: the audit trail cannot be written: {0}")]
    Unrecorded(std::io::Error),
    /// The terminal or standard input.
    #[error("cannot read the password: {0}")]
    Input(#[from] std::io::Error),
}

fn refused<T>(reason: impl Into<String>) -> Result<T, AdminError> {
    Err(AdminError::Refused(reason.into()))
}

/// Does what `command` asks of `home`, and records in the audit trail what it has changed.
pub(crate) fn run(home: &Home, audit: &Settings, command: &Command) -> Result<(), AdminError> {
    let entry = recorded::entry(command);
    if entry.is_some() {
        recorded::must_be_possible(home, audit)?;
    }
    change(home, command)?;
    entry.map_or(Ok(()), |entry| recorded::record(home, audit, &entry))
}

fn change(home: &Home, command: &Command) -> Result<(), AdminError> {
    let repair = Repair::open(&home.security_dir(), home.owner())?;
    match command {
        Command::User(command) => user(&repair, command),
        Command::Key(command) => keys::run(&repair, command),
        Command::Token(TokenCommand::Revoke { whose }) => revoke(&repair, whose),
        Command::Security(SecurityCommand::ResetConfig) => {
            repair.reset_settings()?;
            tell("security.yaml has its defaults again; all sessions have ended")
        }
    }
}

fn user(repair: &Repair, command: &UserCommand) -> Result<(), AdminError> {
    match command {
        UserCommand::List => list(repair),
        UserCommand::Add { name, roles, weak, password } => add(repair, name, roles, *weak, *password),
        UserCommand::ResetPassword { name, password } => {
            // Before anybody thinks of a password.
            repair.read(|database| id(database, name))?;
            let secret = obtain(*password)?;
            let hash = hash(repair, secret.text())?;
            repair.change(|database| {
                let id = id(database, name)?;
                rows::set_password(database, id, &hash)?;
                Ok::<_, AdminError>(((), vec![id]))
            })?;
            tell(&format!("{name} has a new password; its sessions have ended"))?;
            secret.reveal()
        }
        UserCommand::Remove { name } => {
            repair.change(|database| {
                let id = id(database, name)?;
                if id <= RESERVED {
                    return refused(format!(
                        "{name} is a built-in user and cannot be removed; reset its password to lock it"
                    ));
                }
                rows::delete(database, id)?;
                Ok(((), vec![id, rows::GONE]))
            })?;
            tell(&format!("{name} was removed; its sessions have ended"))
        }
        UserCommand::Grant { name, role } => {
            let (role, is_new) = repair.change(|database| {
                let (id, (role, role_name)) = (id(database, name)?, find_role(database, role)?);
                if rows::is_linked(database, id, role)? {
                    return Ok(((role_name, false), Vec::new()));
                }
                rows::link(database, id, role)?;
                Ok::<_, AdminError>(((role_name, true), vec![id]))
            })?;
            tell(&match is_new {
                true => format!("{name} now has the role {role}; its sessions have ended"),
                false => format!("{name} already has the role {role}"),
            })
        }
        UserCommand::Revoke { name, role } => {
            let role = repair.change(|database| {
                let (id, (role, role_name)) = (id(database, name)?, find_role(database, role)?);
                if id <= RESERVED {
                    return refused(format!("{name} is a built-in user and keeps its roles"));
                }
                if !rows::is_linked(database, id, role)? {
                    return refused(format!("{name} does not have the role {role_name}"));
                }
                rows::unlink(database, id, role)?;
                Ok((role_name, vec![id]))
            })?;
            tell(&format!("{name} no longer has the role {role}; its sessions have ended"))
        }
    }
}

fn list(repair: &Repair) -> Result<(), AdminError> {
    let lines = repair.read(|database| {
        let mut lines = vec![["ID", "NAME", "RUN AS", "ROLES"].map(str::to_owned)];
        for id in rows::ids(database)? {
            let Some(user) = rows::row(database, id)? else { continue };
            let roles = rows::roles(database, id)?
                .into_iter()
                .map(|role| Ok(rows::role_name(database, role)?.unwrap_or_else(|| role.to_string())))
                .collect::<Result<Vec<_>, StoreError>>()?;
            let run_as = if user.allow_run_as { "yes" } else { "no" };
            // A name may hold anything if another program has written it, and this goes to a terminal.
            lines.push([id.to_string(), printable(&user.name), run_as.to_owned(), printable(&roles.join(", "))]);
        }
        Ok::<_, AdminError>(lines)
    })?;
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (first, second, third) = (width(0), width(1), width(2));
    let text: String = lines
        .iter()
        .map(|[id, name, run_as, roles]| {
            format!("{id:>first$}  {name:second$}  {run_as:third$}  {roles}").trim_end().to_owned() + "\n"
        })
        .collect();
    print(&text)?;
    home_report::default_passwords(&repair.default_passwords())
        .map_or(Ok(()), |warning| tell(&format!("warning: {warning}")))
}

fn add(repair: &Repair, name: &str, roles: &[String], weak: bool, password: PasswordSource) -> Result<(), AdminError> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "_-.%".contains(c);
    let shortest = if weak { 1 } else { 4 };
    if !(shortest..=64).contains(&name.len()) || !name.chars().all(is_name) {
        return refused(format!(
            "`{}` is not a valid user name; use {shortest} to 64 letters, digits, `_`, `-`, `.` or `%`",
            printable(name)
        ));
    }
    let check = |database: &Reader| {
        if rows::find(database, name)?.is_some() {
            return refused(format!("a user {name} already exists; `user reset-password {name}` changes its password"));
        }
        roles.iter().map(|role| find_role(database, role)).collect::<Result<Vec<_>, _>>()
    };
    // Before anybody thinks of a password.
    repair.read(check)?;
    let secret = if weak { secret::obtain(password, not_empty)? } else { obtain(password)? };
    let hash = hash(repair, secret.text())?;
    let names = repair.change(|database| {
        let roles = check(database)?;
        let id = rows::insert(database, name, &hash)?;
        let mut names = Vec::new();
        for (role, role_name) in roles {
            if !rows::is_linked(database, id, role)? {
                rows::link(database, id, role)?;
                names.push(role_name);
            }
        }
        Ok::<_, AdminError>((names, Vec::new()))
    })?;
    match names.as_slice() {
        [] => tell(&format!("{name} was added without a role; assign one with `user grant {name} ROLE`"))?,
        names => tell(&format!("{name} was added with {}", names.join(", ")))?,
    }
    secret.reveal()
}

fn revoke(repair: &Repair, whose: &Whose) -> Result<(), AdminError> {
    let Some(name) = &whose.user else {
        repair.end_all_sessions()?;
        return tell("all sessions have ended");
    };
    repair.change(|database| Ok::<_, AdminError>(((), vec![id(database, name)?])))?;
    tell(&format!("the sessions of {name} have ended"))
}

/// The user of this name.
fn id(database: &Reader, name: &str) -> Result<i64, AdminError> {
    if let Some(id) = rows::find(database, name)? {
        return Ok(id);
    }
    let mut names = Vec::new();
    for id in rows::ids(database)? {
        names.extend(rows::name(database, id)?);
    }
    unknown("user", name, &names)
}

/// The role of this name or, if none has it, of this id.
fn find_role(database: &Reader, role: &str) -> Result<(i64, String), AdminError> {
    let mut names = Vec::new();
    for id in role_rows::ids(database, Kind::Role)? {
        if let Some(name) = rows::role_name(database, id)? {
            names.push((id, name));
        }
    }
    let by_name = names.iter().find(|(_, name)| name == role);
    let found = by_name.or_else(|| names.iter().find(|(id, _)| id.to_string() == role));
    match found {
        Some(found) => Ok(found.clone()),
        None => unknown("role", role, &names.into_iter().map(|(_, name)| name).collect::<Vec<_>>()),
    }
}

/// Says that there is no such thing, and which one may be meant.
fn unknown<T>(what: &str, name: &str, names: &[String]) -> Result<T, AdminError> {
    let near = names
        .iter()
        .map(|known| (strsim::jaro_winkler(known, name), known))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    let name = printable(name);
    match near {
        Some((_, known)) => refused(format!("there is no {what} `{name}`; did you mean `{}`?", printable(known))),
        None if names.len() > 12 => refused(format!("there is no {what} `{name}`")),
        None => refused(format!("there is no {what} `{name}`; there are {}", printable(&names.join(", ")))),
    }
}

fn obtain(source: PasswordSource) -> Result<secret::Secret, AdminError> {
    secret::obtain(source, |password| check_password(password).map_err(|fault| weakness(&fault)))
}

/// The only rule that a weak password is held to.
fn not_empty(password: &str) -> Result<(), String> {
    if password.is_empty() { Err("the password must not be empty".to_owned()) } else { Ok(()) }
}

/// Why a password is refused, for people.
fn weakness(fault: &Fault) -> String {
    match fault {
        Fault::PasswordLength => "the password must have 8 to 64 characters".to_owned(),
        _ => "the password must have a lower-case and an upper-case letter, a digit and a symbol".to_owned(),
    }
}

fn hash(repair: &Repair, password: &str) -> Result<String, AdminError> {
    repair.hash(password).map_or_else(|| refused("the system provides no random bytes"), Ok)
}

fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Says what was done. Not on standard output: a generated password stands there alone.
fn tell(text: &str) -> Result<(), AdminError> {
    // What was done is done, whether anybody reads it or not.
    let _ = std::io::stderr().lock().write_all(format!("{text}\n").as_bytes());
    Ok(())
}

fn print(text: &str) -> Result<(), AdminError> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            refused(format!("cannot write to standard output: {error}"))
        }
        _ => Ok(()),
    }
}
