//! `POST /groups`, `DELETE /groups` and `PUT /groups/{group_id}/configuration` (docs/facts/04-modules.md, section 3).

use std::fs;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::Groups;
use super::list::names;
use crate::ledger::{Change, LedgerError};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, push_text};
use apid_formats::agent_conf_upload as configuration;
use apid_home::Home;
use apid_home::group::DEFAULT_GROUP;
use apid_identity::rbac::{Allowed, Granted};

/// The longest name of a group.
const MAX_NAME: usize = 128;

const DELETED: Messages = Messages {
    all: "All selected groups were deleted",
    some: "Some groups were not deleted",
    none: "No group was deleted",
};

/// Whether a group may be called so. Such a name leads nowhere but into `etc/shared`.
pub(super) fn valid_name(name: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    let reserved = matches!(name, "." | ".." | "all");
    (1..=MAX_NAME).contains(&name.len()) && name.bytes().all(valid) && !reserved
}

/// Whether there is a group of this name.
///
/// # Errors
///
/// 1722 for what cannot be one's name.
pub(super) fn exists(home: &Home, group: &str) -> Result<bool, Failure> {
    if !valid_name(group) {
        return Err(Failure::bad_request(1722));
    }
    // A link is none, as in the lists: what is written must not land elsewhere.
    Ok(home.group_dir(group).symlink_metadata().is_ok_and(|metadata| metadata.is_dir()))
}

/// Refuses a change of a group that does not exist.
fn there(home: &Home, group: &str) -> Result<(), Failure> {
    if exists(home, group)? { Ok(()) } else { Err(Failure::not_found(1710).detail(group)) }
}

/// A reply that says that something was done.
pub(super) fn message(text: &str) -> Bytes {
    let mut out = b"{\"message\": ".to_vec();
    push_text(&mut out, text.as_bytes());
    out.extend_from_slice(b", \"error\": 0}");
    Bytes::from(out)
}

/// Appends names as the items of an envelope.
pub(super) fn push_names<'n>(envelope: &mut Envelope, names: impl Iterator<Item = &'n str>) -> u64 {
    let mut count = 0;
    for name in names {
        if count > 0 {
            envelope.items().extend_from_slice(b", ");
        }
        push_text(envelope.items(), name.as_bytes());
        count += 1;
    }
    count
}

/// The groups that were granted: those that were named, with the refused among the failures, or of all that exist those
/// that are allowed.
pub(super) fn granted_groups(home: &Home, granted: &Granted, failed: &mut FailedItems) -> Result<Vec<String>, Failure> {
    let refusal = Failure::permission_denied(granted.kind);
    for group in &granted.resolution.denied {
        failed.push(group.clone(), &refusal);
    }
    Ok(match &granted.resolution.allowed {
        Allowed::Only(names) if granted.named => names.iter().cloned().collect(),
        allowed => names(home)?.into_iter().filter(|name| allowed.contains(name)).collect(),
    })
}

/// What a new group gets for a configuration.
fn template(file: &Path) -> Result<String, Failure> {
    let unreadable = |error: &dyn std::fmt::Display| Failure::internal(1005).detail(error);
    let text = fs::read(file).map_err(|error| unreadable(&format_args!("{}: {error}", file.display())))?;
    String::from_utf8(text).map_err(|_| unreadable(&format_args!("{}: not UTF-8", file.display())))
}

/// A change that failed; `code` is for files that cannot be written.
fn unwritten(error: LedgerError, code: u16) -> Failure {
    match error {
        LedgerError::Io { .. } => Failure::internal(code).detail(error),
        error => error.into(),
    }
}

impl Groups {
    /// `POST /groups`.
    ///
    /// # Errors
    ///
    /// 1722 for a wrong name, 1711 for a group that exists, 1713 for the name of a file, 1005 when nothing could be written.
    pub async fn create(&self, group: &str) -> Result<Bytes, Failure> {
        if !valid_name(group) {
            return Err(Failure::bad_request(1722));
        }
        let (group, home) = (group.to_owned(), self.shared.home.clone());
        let done = message(&format!("Group '{group}' created."));
        self.change(move |held, _, touched| {
            let folder = home.group_dir(&group);
            if folder.is_file() {
                return Err(Failure::bad_request(1713).detail(&group));
            }
            if group.eq_ignore_ascii_case(DEFAULT_GROUP) || folder.symlink_metadata().is_ok() {
                return Err(Failure::bad_request(1711).detail(&group));
            }
            let configuration = template(&home.agent_template())?;
            touched.push(group.clone());
            held.make(&Change::CreateGroup { group, configuration }).map_err(|error| unwritten(error, 1005))
        })
        .await?;
        Ok(done)
    }

    /// `DELETE /groups`: the names of the groups that were deleted, and why others were not.
    ///
    /// # Errors
    ///
    /// When nothing could be written.
    pub async fn delete(&self, granted: &Granted) -> Result<Bytes, Failure> {
        let (granted, home) = (granted.clone(), self.shared.home.clone());
        let (deleted, failed) = self
            .change(move |held, _, touched| {
                let mut failed = FailedItems::new();
                let mut groups = granted_groups(&home, &granted, &mut failed)?;
                groups.retain(|group| {
                    // What nobody asked for by name is passed over without a word.
                    let failure = match group.as_str() {
                        DEFAULT_GROUP => Failure::bad_request(1712),
                        _ if !exists(&home, group).unwrap_or_default() => Failure::not_found(1710),
                        _ => return true,
                    };
                    if granted.named {
                        failed.push(group.clone(), &failure);
                    }
                    false
                });
                if !groups.is_empty() {
                    held.make(&Change::DeleteGroups { groups: groups.clone() })?;
                    touched.extend_from_slice(&groups);
                }
                Ok((groups, failed))
            })
            .await?;
        let mut envelope = Envelope::open(16 * deleted.len());
        let total = push_names(&mut envelope, deleted.iter().map(String::as_str));
        Ok(envelope.close(total, failed, &DELETED))
    }

    /// `PUT /groups/{group_id}/configuration`: nothing is replaced that has not been checked.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group, 1112 for an empty text, 1113 for one that is not well-formed, 1114 for settings that no
    /// agent knows, 1016 when nothing could be written.
    pub async fn configure(&self, group: &str, text: &str) -> Result<Bytes, Failure> {
        let (group, text, home) = (group.to_owned(), text.to_owned(), self.shared.home.clone());
        // A long text takes its time and its memory: one after the other, and none of them while others wait for the lock.
        let turn = Arc::clone(&self.shared.checking).lock_owned().await;
        let name = group.clone();
        let configuration = self
            .run(move |shared| {
                let checked = there(&shared.home, &name)
                    .and_then(|()| configuration::checked(&text).map_err(|refused| unusable(&refused)));
                drop(turn);
                checked
            })
            .await?;
        self.change(move |held, _, touched| {
            there(&home, &group)?;
            touched.push(group.clone());
            held.make(&Change::Configure { group, configuration }).map_err(|error| unwritten(error, 1016))
        })
        .await?;
        Ok(message("Agent configuration was successfully updated"))
    }
}

/// Why a configuration is refused.
fn unusable(refused: &configuration::Refused) -> Failure {
    match refused {
        configuration::Refused::Empty => Failure::bad_request(1112),
        configuration::Refused::Malformed(text) => Failure::bad_request(1113).detail(text),
        configuration::Refused::Unknown(text) => Failure::bad_request(1114).detail(text),
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
