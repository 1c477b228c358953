//! The modules of a crate, from its root file down, and what a path in one of them stands for.

use std::collections::BTreeMap;

use super::scan::{self, Declared, Reference, Scanned};
use crate::tidy::repository::Repository;

/// How many re-exports are followed for one path; a circle of them does not compile.
const MAX_REEXPORTS: usize = 8;

/// A crate's modules; the first is its root.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: String,
    pub(super) modules: Vec<Module>,
}

/// A module.
#[derive(Debug)]
pub(super) struct Module {
    /// `a::b`; empty for the root.
    pub(super) name: String,
    pub(super) parent: Option<usize>,
    pub(super) file: String,
    pub(super) references: Vec<Reference>,
    children: BTreeMap<String, usize>,
    /// Names that `use` declarations bring in, and what they name.
    imports: BTreeMap<String, Vec<String>>,
}

/// Where the files of a module's children are.
struct Place {
    /// The file that declares them.
    file: String,
    /// The folder for `#[path]`.
    folder: String,
    /// The folder of `name.rs` and `name/mod.rs`.
    children: String,
}

/// Reads the modules of the crate whose root file is `root`.
pub(super) fn build(repository: &Repository, root: &str) -> Tree {
    let mut tree = Tree { root: root.to_owned(), modules: Vec::new() };
    let folder = folder_of(root).to_owned();
    let place = Place { file: root.to_owned(), children: folder.clone(), folder };
    tree.add_file(repository, String::new(), None, &place);
    tree
}

impl Tree {
    fn add_file(
        &mut self,
        repository: &Repository,
        name: String,
        parent: Option<usize>,
        place: &Place,
    ) -> Option<usize> {
        // Emitted files have no tokens, and so no module here.
        let lexed = repository.files.get(&place.file)?.lexed.as_ref()?;
        Some(self.add(repository, name, parent, scan::scan(&lexed.tokens), place))
    }

    fn add(
        &mut self,
        repository: &Repository,
        name: String,
        parent: Option<usize>,
        scanned: Scanned,
        place: &Place,
    ) -> usize {
        let index = self.modules.len();
        let imports = scanned.imports.into_iter().filter_map(|import| Some((import.name?, import.path))).collect();
        let references = scanned.references;
        let file = place.file.clone();
        self.modules.push(Module { name: name.clone(), parent, file, references, children: BTreeMap::new(), imports });
        for declared in scanned.modules {
            let child_name = if name.is_empty() { declared.name.clone() } else { format!("{name}::{}", declared.name) };
            let label = declared.name.clone();
            let child = self.add_declared(repository, child_name, index, declared, place);
            if let (Some(child), Some(module)) = (child, self.modules.get_mut(index)) {
                module.children.insert(label, child);
            }
        }
        index
    }

    fn add_declared(
        &mut self,
        repository: &Repository,
        name: String,
        parent: usize,
        declared: Declared,
        place: &Place,
    ) -> Option<usize> {
        let own_folder = join(&place.children, &declared.name);
        if let Some(inline) = declared.inline {
            let place = Place { file: place.file.clone(), folder: own_folder.clone(), children: own_folder };
            return Some(self.add(repository, name, Some(parent), inline, &place));
        }
        let candidates = match declared.path {
            // A file that is named behaves as a `mod.rs` of its folder.
            Some(path) => vec![join(&place.folder, &path)],
            None => vec![format!("{own_folder}.rs"), join(&own_folder, "mod.rs")],
        };
        let file = candidates.into_iter().find(|file| repository.files.contains_key(file))?;
        let folder = folder_of(&file).to_owned();
        let children = if file == format!("{own_folder}.rs") { own_folder } else { folder.clone() };
        self.add_file(repository, name, Some(parent), &Place { file, folder, children })
    }

    /// The module that a path of the module `from` leads to, or the one that holds what it names.
    pub(super) fn resolve(&self, from: usize, path: &[String]) -> Option<usize> {
        self.follow(from, path, MAX_REEXPORTS).map(|(module, _)| module)
    }

    /// The same, and whether the whole path is the module's own.
    fn follow(&self, from: usize, path: &[String], reexports: usize) -> Option<(usize, bool)> {
        let (first, mut rest) = path.split_first()?;
        let mut current = match first.as_str() {
            "crate" => 0,
            "self" => from,
            "super" => self.modules.get(from)?.parent?,
            // Another crate's name, or that of something local.
            _ => {
                rest = path;
                from
            }
        };
        let mut is_relative = rest.len() == path.len();
        while let Some((next, after)) = rest.split_first() {
            let module = self.modules.get(current)?;
            if next == "super" {
                current = module.parent?;
            } else if let Some(child) = module.children.get(next) {
                current = *child;
            } else if let Some(import) = module.imports.get(next)
                && reexports > 0
                && import.as_slice() != path
                && let Some((target, whole)) = self.follow(current, import, reexports - 1)
            {
                if !whole {
                    return Some((target, false));
                }
                current = target;
            } else {
                return (!is_relative).then_some((current, false));
            }
            is_relative = false;
            rest = after;
        }
        Some((current, true))
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Joins two paths and resolves `..`.
fn join(folder: &str, name: &str) -> String {
    let mut parts = folder.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
    for part in name.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
