//! The groups with the number of their agents and the checksums of their files (docs/facts/04-modules.md, section 3).
//!
//! Checksums are made when they are asked for: a list needs those that it shows, or that its query looks at.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use bytes::Bytes;

use super::folders::{folders, names_in};
use super::{Algorithm, Groups, Look, Question, Shared, Sizes, Ticket};
use crate::agents::membership;
use crate::{Failed, Fault};
use apid_home::directory::Directory;
use apid_home::merged;
use apid_identity::rbac::{Allowed, Granted};
use apid_store::Lane;

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How many agents are in it.
    pub agents: u64,
}

/// A file of a group whose checksum is part of what a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupFile {
    /// All files of the group in one, as agents receive them.
    Merged,
    /// `agent.conf`.
    Configuration,
}

impl GroupFile {
    /// Its name in the folder of a group.
    const fn name(self) -> &'static str {
        match self {
            Self::Merged => merged::NAME,
            Self::Configuration => "agent.conf",
        }
    }
}

/// The groups that a request is about.
pub struct FoundGroups<'a> {
    /// Those that were granted and exist, by name.
    pub groups: Vec<Group>,
    /// Those that were named but denied or unknown.
    pub failed: Failed,
    /// `etc/shared`; `None` where it is missing.
    folders: Option<Directory>,
    shared: &'a Shared,
}

/// The files of one group of those that were found.
pub struct GroupFiles<'a> {
    group: String,
    folders: Option<&'a Directory>,
    /// The group's folder, once it was needed.
    folder: OnceCell<Option<Directory>>,
    shared: &'a Shared,
}

impl FoundGroups<'_> {
    /// The files of a group. Blocks.
    pub fn files(&self, group: &str) -> GroupFiles<'_> {
        let (group, folders) = (group.to_owned(), self.folders.as_ref());
        GroupFiles { group, folders, folder: OnceCell::new(), shared: self.shared }
    }
}

impl GroupFiles<'_> {
    /// The checksum of a file; `None` if there is no such file. Blocks.
    pub fn checksum(&self, file: GroupFile, algorithm: Algorithm) -> Option<String> {
        let folders = self.folders?;
        let path = Path::new(&self.group).join(file.name());
        if let Some(known) = self.shared.hashes.known(folders, &path, algorithm) {
            return Some(known);
        }
        let folder = self.folder.get_or_init(|| folders.directory(&self.group).ok());
        self.shared.hashes.of(folder.as_ref()?, file.name(), algorithm)
    }
}

/// A group with the MD5 sums of its files, as far as they exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummedGroup {
    /// The group.
    pub group: Group,
    /// Of [`GroupFile::Merged`].
    pub merged: Option<String>,
    /// Of [`GroupFile::Configuration`].
    pub configuration: Option<String>,
}

impl Groups {
    /// What `show` makes of the groups that were granted. `show` runs on a worker of `lane`, where it may
    /// make checksums.
    ///
    /// # Errors
    ///
    /// When the folders or the database cannot be read.
    pub async fn list<T: Send + 'static>(
        &self,
        granted: &Granted,
        lane: Lane,
        show: impl FnOnce(FoundGroups<'_>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let granted = granted.clone();
        self.run(lane, move |shared| Ok(show(shared.found(&granted, &shared.sizes()?.1)?))).await
    }

    /// The reply that `show` makes of the groups that were granted, as it is kept for the question or made anew.
    ///
    /// # Errors
    ///
    /// As [`Self::list`].
    pub async fn reply<E: Send + 'static>(
        &self,
        granted: &Granted,
        lane: Lane,
        question: Option<Question>,
        show: impl FnOnce(FoundGroups<'_>) -> Result<Bytes, E> + Send + 'static,
    ) -> Result<Result<Bytes, E>, Fault> {
        let granted = granted.clone();
        let work = move |shared: &Shared| {
            let (epoch, sizes) = shared.sizes()?;
            let ticket = match shared.look(epoch, question) {
                Look::Reply(reply) => return Ok(Ok(reply)),
                Look::Missing(ticket) => Some(ticket),
                Look::Unknown => None,
            };
            let shown = show(shared.found(&granted, &sizes)?);
            if let (Some(ticket), Ok(reply)) = (ticket, &shown) {
                shared.kept.keep(*ticket, reply);
            }
            Ok(shown)
        };
        self.run(lane, work).await
    }

    /// The reply that is kept for a question, or what is needed to keep one.
    pub(crate) async fn look(&self, question: Option<Question>) -> Result<Look, Fault> {
        if question.is_none() {
            return Ok(Look::Unknown);
        }
        let work = |shared: &Shared| {
            let epoch = shared.global.read_now(|reader| Ok::<_, Fault>(reader.epoch()))?;
            Ok(shared.look(epoch, question))
        };
        self.run(Lane::Cheap, work).await
    }

    /// Keeps a reply of which nothing was known when it was looked for.
    pub(crate) fn keep(&self, ticket: Ticket, reply: &Bytes) {
        self.shared.kept.keep(ticket, reply);
    }

    /// All groups that were granted, with their checksums.
    ///
    /// # Errors
    ///
    /// As [`Self::list`].
    pub async fn summed(&self, granted: &Granted) -> Result<Vec<SummedGroup>, Fault> {
        self.list(granted, Lane::Cheap, |found| {
            let summed = |group: &Group| {
                let files = found.files(&group.name);
                SummedGroup {
                    merged: files.checksum(GroupFile::Merged, Algorithm::Md5),
                    configuration: files.checksum(GroupFile::Configuration, Algorithm::Md5),
                    group: group.clone(),
                }
            };
            found.groups.iter().map(summed).collect()
        })
        .await
    }

    /// Whether there is a group of this name.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`] if there is not.
    pub async fn must_exist(&self, group: &str) -> Result<(), Fault> {
        let group = group.to_owned();
        let found = move |shared: &Shared| if shared.has_folder(&group) { Ok(()) } else { Err(Fault::UnknownGroup) };
        self.run(Lane::Cheap, found).await
    }
}

/// Adds the groups that were named and refused to the failed items.
pub(super) fn deny(granted: &Granted, failed: &mut Failed) {
    failed.extend(granted.resolution.denied.iter().map(String::as_str), &Fault::Denied(granted.kind));
}

impl Shared {
    fn look(&self, epoch: Option<u64>, question: Option<Question>) -> Look {
        match (epoch, question) {
            (Some(epoch), Some(question)) => self.kept.look(&self.home, epoch, question),
            _ => Look::Unknown,
        }
    }

    /// The groups that were granted, of those that exist, with their sizes.
    fn found(&self, granted: &Granted, sizes: &Sizes) -> Result<FoundGroups<'_>, Fault> {
        let mut failed = Failed::new();
        deny(granted, &mut failed);
        let folders = folders(&self.home)?;
        let names = folders.as_ref().map_or_else(|| Ok(BTreeSet::new()), names_in)?;
        let visible: Vec<String> = match &granted.resolution.allowed {
            Allowed::Everything => names.into_iter().collect(),
            Allowed::Except(ids) => names.into_iter().filter(|name| !ids.contains(name)).collect(),
            Allowed::Only(ids) => {
                let (visible, unknown): (Vec<_>, Vec<_>) = ids.iter().cloned().partition(|name| names.contains(name));
                if granted.named {
                    failed.extend(unknown, &Fault::UnknownGroup);
                }
                visible
            }
        };
        let size = |name: &str| {
            let place = sizes.binary_search_by(|(other, _)| other.as_str().cmp(name)).ok();
            // A folder without a row has no members.
            place.and_then(|place| sizes.get(place)).map_or(0, |(_, agents)| *agents)
        };
        let groups = visible.into_iter().map(|name| Group { agents: size(&name), name }).collect();
        Ok(FoundGroups { groups, failed, folders, shared: self })
    }

    /// Numbers of agents by group, kept as long as the database stays the same, and the epoch of that state.
    fn sizes(&self) -> Result<(Option<u64>, Sizes), Fault> {
        self.global.read_now(|reader| {
            let kept = || self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
            if let (Some(epoch), Some((known, sizes))) = (reader.epoch(), kept().as_ref())
                && *known == epoch
            {
                return Ok((reader.epoch(), Arc::clone(sizes)));
            }
            let sizes: Sizes = membership::sizes(reader)?.into();
            if let Some(epoch) = reader.epoch() {
                let mut kept = kept();
                if kept.as_ref().is_none_or(|(known, _)| *known <= epoch) {
                    *kept = Some((epoch, Arc::clone(&sizes)));
                }
            }
            Ok((reader.epoch(), sizes))
        })
    }
}
