//! The files that a ruleset is loaded from, as texts in their order.
//!
//! The order is that of `<ruleset>` in `ossec.conf`: all decoders, all rules, each sorted by the name without its
//! folder, and lists as they are named. Must not be here: finding and reading files.

/// A file by its name, such as `ruleset/rules/0095-sshd_rules.xml`. Names of lists are what rules refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File<'t> {
    /// Relative to the home, as the original has it in messages.
    pub name: &'t str,
    /// What is in it.
    pub text: Result<&'t str, Unreadable>,
}

impl<'t> File<'t> {
    /// A file that could be read.
    pub const fn new(name: &'t str, text: &'t str) -> Self {
        Self { name, text: Ok(text) }
    }
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The system's number for it, such as 2.
    pub number: i32,
    /// The system's text for it, such as `No such file or directory`.
    pub reason: String,
}

/// All files of a ruleset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files<'t> {
    /// In the order of their loading.
    pub decoders: Vec<File<'t>>,
    /// In the order of their loading.
    pub rules: Vec<File<'t>>,
    /// The texts of CDB lists.
    pub lists: Vec<File<'t>>,
}

impl Files<'_> {
    /// Sorts decoders and rules as the original does: by the names without folders; equal ones stay as they are.
    pub fn sort(&mut self) {
        for files in [&mut self.decoders, &mut self.rules] {
            files.sort_by_key(|file| base(file.name));
        }
    }
}

/// A name without its folder.
fn base(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, base)| base)
}

#[cfg(test)]
mod tests {
    use super::{File, Files};

    #[test]
    fn files_are_loaded_by_their_names() {
        let file = |name| File::new(name, "");
        let mut files = Files { rules: vec![file("a/2.xml"), file("b/1.xml"), file("0.xml")], ..Files::default() };
        files.sort();
        assert_eq!(files.rules, [file("0.xml"), file("b/1.xml"), file("a/2.xml")]);
    }
}
