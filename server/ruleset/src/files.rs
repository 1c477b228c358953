//! Which files there are now, and how they are read.

use std::io::{self, Read as _};
use std::path::Path;

use apid_home::directory::{Directory, HardLinks, Kind as Entry, is_refused};
use apid_home::identity::Identity;
use apid_home::watch::Watch;

use crate::configuration::{Configuration, Section, below_home};
use crate::fault::Fault;
use crate::kind::Kind;

/// Bytes of the files of one kind that are kept, and of the largest single file.
pub(crate) const MOST_BYTES: u64 = 64 << 20;

/// Files of one kind at most.
const MOST: usize = 20_000;

/// Directories of lists below each other that are looked into.
const DEEPEST: usize = 16;

/// A file that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// Its directory below the home, such as `etc/rules`.
    pub folder: String,
    /// Its name.
    pub name: String,
    /// Whether it is in force: not left out by the configuration.
    pub is_enabled: bool,
    /// `None` for a file that the configuration names and that is missing.
    pub(crate) identity: Option<Identity>,
}

impl FoundFile {
    /// Its path below the home.
    pub fn path(&self) -> String {
        format!("{}/{}", self.folder, self.name)
    }

    pub(crate) fn size(&self) -> u64 {
        self.identity.as_ref().map_or(0, Identity::size)
    }

    /// Whether a change would be told.
    pub(crate) fn is_settled(&self) -> bool {
        self.identity.as_ref().is_none_or(Identity::is_settled)
    }
}

/// Where files are looked for, and who is told of it.
pub(crate) struct Search<'a> {
    root: &'a Directory,
    watch: Option<&'a Watch>,
    /// Whether every directory is watched.
    is_watched: bool,
    kind: Kind,
    found: Vec<FoundFile>,
}

impl<'a> Search<'a> {
    pub(crate) fn new(root: &'a Directory, watch: Option<&'a Watch>, kind: Kind) -> Self {
        Self { root, watch, is_watched: watch.is_some(), kind, found: Vec::new() }
    }

    /// The files that were found, and whether a change of them would be told.
    pub(crate) fn end(self) -> (Vec<FoundFile>, bool) {
        (self.found, self.is_watched)
    }

    /// Something that is not watched decides what there is.
    pub(crate) const fn trust_nothing(&mut self) {
        self.is_watched = false;
    }

    /// Watches a directory before it is looked into.
    pub(crate) fn watch(&mut self, directory: &Path) {
        let is_watched = self.watch.is_some_and(|watch| watch.directory(directory));
        self.is_watched &= is_watched;
    }

    /// A directory below the home. One that is not there, or is a link, holds nothing.
    fn folder(&mut self, folder: &str) -> Result<Option<Directory>, Fault> {
        self.watch(&self.root.path().join(folder));
        match self.root.directory(folder) {
            Err(error) if is_absent(&error) => Ok(None),
            found => found.map(Some).map_err(|error| self.unreadable(folder, &error)),
        }
    }

    /// The names in a directory, in their order.
    fn names(&self, folder: &str, directory: &Directory) -> Result<Vec<(String, Entry)>, Fault> {
        let entries = directory.entries().map_err(|error| self.unreadable(folder, &error))?;
        // A name that is not UTF-8 cannot be in a reply.
        let named = entries.into_iter().filter_map(|entry| Some((entry.name.into_string().ok()?, entry.kind)));
        let mut names: Vec<_> = named.collect();
        names.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        Ok(names)
    }

    /// Adds a file; not one that has vanished, is a link or has other names.
    fn add(&mut self, directory: &Directory, folder: &str, name: String, is_enabled: bool) -> Result<(), Fault> {
        let metadata = match directory.glance(&name) {
            Ok(metadata) if metadata.kind == Entry::File && metadata.names == 1 => metadata,
            Ok(_) => return Ok(()),
            Err(error) if is_absent(&error) => return Ok(()),
            Err(error) => return Err(self.unreadable(folder, &error)),
        };
        self.push(FoundFile { folder: folder.to_owned(), name, is_enabled, identity: Some(Identity::of(&metadata)) })
    }

    fn push(&mut self, file: FoundFile) -> Result<(), Fault> {
        if self.found.len() == MOST {
            return Err(Fault::TooLarge { kind: self.kind, most: MOST_BYTES });
        }
        self.found.push(file);
        Ok(())
    }

    /// The files of the kind, in the order in which the manager loads them.
    pub(crate) fn files(&mut self, configuration: &Configuration) -> Result<(), Fault> {
        let section = match self.kind {
            // Wherever they are, the API shows them.
            Kind::Lists => return self.below(Kind::Lists.own(), DEEPEST),
            Kind::Rules | Kind::Decoders => configuration.section()?,
        };
        self.configured(&section)
    }

    /// The files of a directory, then those of the directories in it.
    fn below(&mut self, folder: &str, depth: usize) -> Result<(), Fault> {
        let Some(directory) = self.folder(folder)? else { return Ok(()) };
        let names = self.names(folder, &directory)?;
        for (name, _) in names.iter().filter(|(_, kind)| *kind == Entry::File) {
            self.add(&directory, folder, name.clone(), true)?;
        }
        for (name, _) in names.iter().filter(|(_, kind)| *kind == Entry::Directory && depth > 1) {
            self.below(&format!("{folder}/{name}"), depth - 1)?;
        }
        Ok(())
    }

    /// The files of rules or decoders that the configuration names.
    pub(crate) fn configured(&mut self, section: &Section) -> Result<(), Fault> {
        if self.kind == Kind::Decoders && section.is_empty {
            return Err(Fault::EmptySection);
        }
        let sources = section.sources(self.kind);
        for (folder, name) in &sources.included {
            let before = self.found.len();
            if let Some(directory) = self.folder(folder)? {
                self.add(&directory, folder, name.clone(), true)?;
            }
            if self.found.len() == before {
                // It is named, so it is missed.
                self.push(FoundFile { folder: folder.clone(), name: name.clone(), is_enabled: true, identity: None })?;
            }
        }
        for folder in sources.directories.iter().filter_map(|directory| below_home(directory)) {
            let Some(directory) = self.folder(&folder)? else { continue };
            for (name, kind) in self.names(&folder, &directory)? {
                if kind == Entry::File && name.ends_with(".xml") && !name.starts_with('.') {
                    let is_enabled = !sources.excluded.contains(&name);
                    self.add(&directory, &folder, name, is_enabled)?;
                }
            }
        }
        Ok(())
    }

    fn unreadable(&self, path: &str, error: &io::Error) -> Fault {
        unreadable(self.kind, path, error)
    }
}

/// Puts a path where its file will be found: in its directory by its name, or behind all others.
pub(crate) fn place_among(paths: &mut Vec<String>, path: String) {
    if paths.contains(&path) {
        return;
    }
    let folder = |path: &str| path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let of_path = folder(&path);
    let before = paths.iter().rposition(|other| folder(other) == of_path && *other < path);
    let after = paths.iter().position(|other| folder(other) == of_path);
    let place = before.map(|before| before + 1).or(after).unwrap_or(paths.len());
    paths.insert(place, path);
}

/// Whether an error says that there is nothing that may be used.
pub(crate) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) || is_refused(error)
}

/// The fault of a path below the home.
pub(crate) fn unreadable(kind: Kind, path: &str, error: &io::Error) -> Fault {
    let denied = error.kind() == io::ErrorKind::PermissionDenied;
    Fault::Unreadable { kind, path: path.to_owned(), reason: error.to_string(), denied }
}

/// The bytes of a file, or its size when that is more than `most`.
pub(crate) fn read_text(root: &Directory, kind: Kind, path: &str, most: u64) -> Result<Result<Vec<u8>, u64>, Fault> {
    let fault = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::IsADirectory => Fault::IsDirectory(path.to_owned()),
        _ if is_absent(&error) => Fault::Missing { kind, path: path.to_owned() },
        _ => unreadable(kind, path, &error),
    };
    let file = root.file(path, HardLinks::Refuse).map_err(fault)?;
    let size = file.metadata().map_err(fault)?.len();
    if size > most {
        return Ok(Err(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(fault)?;
    // It may grow meanwhile.
    Ok(if bytes.len() as u64 > most { Err(bytes.len() as u64) } else { Ok(bytes) })
}
