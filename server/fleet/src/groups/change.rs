//! Creating and deleting groups, and replacing their configuration (docs/facts/04-modules.md, section 3).

use super::Groups;
use super::folders::names;
use super::list::deny;
use crate::ledger::{Change, LedgerError};
use crate::{Failed, Fault, Outcome};
use apid_formats::agent_conf_upload as configuration;
use apid_home::Home;
use apid_home::directory::Kind;
use apid_home::group::DEFAULT_GROUP;
use apid_identity::rbac::{Allowed, Granted};
use apid_request::budget::Budget;
use apid_store::{Lane, StoreError};

/// The longest name of a group.
const MAX_NAME: usize = 128;

/// Whether this can be the name of a group. As a path it leads nowhere but into `etc/shared`.
pub(super) fn valid_name(name: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    let reserved = matches!(name, "." | ".." | "all");
    (1..=MAX_NAME).contains(&name.len()) && name.bytes().all(valid) && !reserved
}

/// Whether there is a group of this name.
///
/// # Errors
///
/// [`Fault::InvalidGroupName`] for a text that cannot be the name of a group.
pub(super) fn exists(home: &Home, group: &str) -> Result<bool, Fault> {
    if !valid_name(group) {
        return Err(Fault::InvalidGroupName);
    }
    // A link does not count, as in the lists: what is written must not land elsewhere.
    Ok(home.directory().is_ok_and(|root| root.has_directory(home.group_dir(group))))
}

/// Refuses to change the files of a group that does not exist.
fn check_folder(home: &Home, group: &str) -> Result<(), Fault> {
    if exists(home, group)? { Ok(()) } else { Err(Fault::NoGroupFolder(group.to_owned())) }
}

/// The groups that were granted: those that were named, with the refused among the failures, or of all that exist those
/// that are allowed.
pub(super) fn granted_groups(home: &Home, granted: &Granted, failed: &mut Failed) -> Result<Vec<String>, Fault> {
    deny(granted, failed);
    Ok(match &granted.resolution.allowed {
        Allowed::Only(names) if granted.named => names.iter().cloned().collect(),
        allowed => names(home)?.into_iter().filter(|name| allowed.contains(name)).collect(),
    })
}

/// The first configuration of a new group.
fn template(home: &Home) -> Result<String, Fault> {
    let file = home.agent_template();
    let unreadable = |cause| Fault::TemplateUnreadable { file: file.clone(), cause };
    let text = home.directory().and_then(|root| root.read(&file)).map_err(|error| unreadable(error.to_string()))?;
    String::from_utf8(text).map_err(|_| unreadable("not UTF-8".to_owned()))
}

/// A change that failed: `unwritten` if a file could not be written.
fn failed_change(error: LedgerError, unwritten: fn(LedgerError) -> Fault) -> Fault {
    match error {
        LedgerError::Io { .. } => unwritten(error),
        error => error.into(),
    }
}

impl Groups {
    /// Creates a group.
    ///
    /// # Errors
    ///
    /// [`Fault::InvalidGroupName`], [`Fault::GroupExists`], [`Fault::NameOfFile`], [`Fault::TemplateUnreadable`], and
    /// [`Fault::GroupNotWritten`] when nothing could be written.
    pub async fn create(&self, group: &str) -> Result<(), Fault> {
        if !valid_name(group) {
            return Err(Fault::InvalidGroupName);
        }
        let (group, home) = (group.to_owned(), self.shared.home.clone());
        self.change(move |lock, _, touched| {
            let there = home.directory().and_then(|root| root.find(home.group_dir(&group)));
            match there.map_err(Fault::unexpected)?.map(|there| there.kind) {
                Some(Kind::File) => return Err(Fault::NameOfFile(group)),
                Some(_) => return Err(Fault::GroupExists(group)),
                None if group.eq_ignore_ascii_case(DEFAULT_GROUP) => return Err(Fault::GroupExists(group)),
                None => {}
            }
            let configuration = template(&home)?;
            touched.push(group.clone());
            let change = Change::CreateGroup { group, configuration };
            lock.make(&change).map_err(|error| failed_change(error, Fault::GroupNotWritten))
        })
        .await
    }

    /// Deletes groups: the names of those that were deleted, and why others were not.
    ///
    /// # Errors
    ///
    /// When nothing could be written.
    pub async fn delete(&self, granted: &Granted) -> Result<Outcome<String>, Fault> {
        let (granted, home) = (granted.clone(), self.shared.home.clone());
        self.change(move |lock, _, touched| {
            let mut failed = Failed::new();
            let mut groups = granted_groups(&home, &granted, &mut failed)?;
            groups.retain(|group| {
                let fault = match group.as_str() {
                    DEFAULT_GROUP => Fault::IsDefaultGroup,
                    name if !matches!(exists(&home, name), Ok(true)) => Fault::UnknownGroup,
                    _ => return true,
                };
                // Groups that the request does not name are left out silently.
                if granted.named {
                    failed.push(group.as_str(), &fault);
                }
                false
            });
            if !groups.is_empty() {
                lock.make(&Change::DeleteGroups { groups: groups.clone() })?;
                touched.extend_from_slice(&groups);
            }
            Ok(Outcome { done: groups, failed })
        })
        .await
    }

    /// Replaces the configuration of a group, once it has been checked.
    ///
    /// # Errors
    ///
    /// [`Fault::NoGroupFolder`], [`Fault::NoRoom`] for one that is too large to be checked, [`Fault::Configuration`]
    /// for a text that is not one, and [`Fault::ConfigurationNotWritten`] when nothing could be written.
    pub async fn configure(&self, group: &str, text: &str) -> Result<(), Fault> {
        let _room = Budget::process().charge(configuration::cost(text)).await.map_err(Fault::NoRoom)?;
        let (group, text, home) = (group.to_owned(), text.to_owned(), self.shared.home.clone());
        // Checking a long text takes time and memory: one at a time, and not while other requests wait for the lock.
        let turn = self.shared.checking.turn().await.map_err(StoreError::from)?;
        let name = group.clone();
        let configuration = self
            .run(Lane::Heavy, move |shared| {
                let checked = check_folder(&shared.home, &name)
                    .and_then(|()| configuration::checked(&text).map_err(Fault::Configuration));
                drop(turn);
                checked
            })
            .await?;
        self.change(move |lock, _, touched| {
            check_folder(&home, &group)?;
            lock.check_configuration(&group).map_err(Fault::ConfigurationNotWritten)?;
            touched.push(group.clone());
            let change = Change::Configure { group, configuration };
            lock.make(&change).map_err(|error| failed_change(error, Fault::ConfigurationNotWritten))
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::valid_name;

    #[test]
    fn names_lead_nowhere_else() {
        for name in ["a", "web-1", "...", ".hidden", "A_b.c", &"x".repeat(128)] {
            assert!(valid_name(name), "{name}");
        }
        for name in ["", ".", "..", "all", "a/b", "../x", "a b", "é", "a\n", &"x".repeat(129)] {
            assert!(!valid_name(name), "{name}");
        }
    }
}
