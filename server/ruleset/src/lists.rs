//! CDB lists: files anywhere below `etc/lists` (docs/facts/04-modules.md, section 9).

use std::collections::HashSet;

use apid_formats::cdb_list::{self, Entry};
use apid_identity::rbac::Granted;

use crate::Kind;
use crate::files::FoundFile;
use crate::kept::{Content, Now};

/// The entries of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List(pub Vec<Entry>);

impl Content for List {
    const KIND: Kind = Kind::Lists;

    fn read(text: &str) -> Result<Self, String> {
        cdb_list::entries(text).map(Self).map_err(|error| error.to_string())
    }
}

/// Whether a file is a list by its name: no compiled one, and none that an editor has left.
fn is_list(name: &str) -> bool {
    let is_swap = name.strip_prefix('.').and_then(|name| name.strip_suffix("swp")).is_some_and(|stem| {
        let stem = stem.strip_suffix(|_| true).unwrap_or_default();
        !stem.is_empty() && stem.chars().all(|symbol| symbol.is_alphanumeric() || "_-/".contains(symbol))
    });
    !name.contains(".cdb") && !name.contains('~') && !is_swap
}

impl Now<List> {
    /// The places of the lists that were granted, one for each name: the first that is found, the outermost directory
    /// before those in it. Unless they were named, those whose names have no dot. `listed` leaves out compiled ones and
    /// what editors leave.
    pub fn granted(&self, granted: &Granted, listed: bool) -> Vec<usize> {
        let mut seen = HashSet::new();
        let allowed = &granted.resolution.allowed;
        let is_meant = |file: &FoundFile| {
            allowed.contains(&file.name)
                && (granted.named || !file.name.contains('.'))
                && (!listed || is_list(&file.name))
        };
        let files = self.files().enumerate();
        files.filter(|(_, file)| is_meant(file) && seen.insert(file.name.as_str())).map(|(place, _)| place).collect()
    }

    /// The place of the list of this name that is found first.
    pub fn named(&self, name: &str) -> Option<usize> {
        self.files().position(|file| file.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::is_list;

    #[test]
    fn compiled_lists_and_what_editors_leave_are_no_lists() {
        for (name, expected) in [
            ("audit-keys", true),
            ("a.txt", true),
            ("audit-keys.cdb", false),
            ("a.cdb.tmp", false),
            ("a~", false),
            (".audit-keys.swp", false),
            (".swp", true),
            (".a.b.swp", true),
        ] {
            assert_eq!(is_list(name), expected, "{name}");
        }
    }
}
