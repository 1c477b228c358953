//! The files of a ruleset as the engine takes them: texts by their paths below the home.
//!
//! What is not UTF-8 in a file is replaced, as rules and decoders hold ASCII where it matters. Must not be here: which
//! files there are.

use apid_engine::source::{File, Files, Unreadable};
use apid_home::Home;

use crate::files::read_text;
use crate::{Fault, Kind};

/// Bytes of all files together.
const MOST_BYTES: u64 = 128 << 20;

type Text = (String, Result<String, Unreadable>);

/// The texts of a home's ruleset.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    decoders: Vec<Text>,
    rules: Vec<Text>,
    lists: Vec<Text>,
}

impl Texts {
    /// Reads the files at these paths below the home, but for those that are `proposed`, each with its kind, its path
    /// and its text. One that cannot be read is for the engine to tell. Blocks.
    ///
    /// # Errors
    ///
    /// [`Fault::TooLarge`]; when the home itself cannot be opened.
    pub(crate) fn read(
        home: &Home,
        decoders: &[String],
        rules: &[String],
        lists: &[String],
        proposed: &[(Kind, &str, &str)],
    ) -> Result<Self, Fault> {
        let root = home.directory().map_err(|error| Fault::Configuration(error.to_string()))?;
        let mut left = MOST_BYTES;
        let mut all = |kind: Kind, paths: &[String]| {
            let read = |path: &String| {
                let text = match proposed.iter().find(|(proposed, at, _)| *proposed == kind && at == path) {
                    Some((_, _, text)) => Ok((*text).to_owned()),
                    None => match read_text(&root, kind, path, left) {
                        Ok(Ok(bytes)) => Ok(lossy(bytes)),
                        Ok(Err(_)) => return Err(Fault::TooLarge { kind, most: MOST_BYTES }),
                        Err(fault) => Err(unreadable(&fault)),
                    },
                };
                left = left.saturating_sub(text.as_ref().map_or(0, |text| text.len() as u64));
                Ok((path.clone(), text))
            };
            paths.iter().map(read).collect::<Result<Vec<_>, Fault>>()
        };
        Ok(Self {
            decoders: all(Kind::Decoders, decoders)?,
            rules: all(Kind::Rules, rules)?,
            lists: all(Kind::Lists, lists)?,
        })
    }

    /// The files in the order in which the manager loads them.
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        fn all(texts: &[Text]) -> Vec<File<'_>> {
            texts.iter().map(|(name, text)| File { name, text: text.as_deref().map_err(Unreadable::clone) }).collect()
        }
        let mut files = Files { decoders: all(&self.decoders), rules: all(&self.rules), lists: all(&self.lists) };
        files.sort();
        files
    }
}

fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// As the manager's daemon tells it.
fn unreadable(fault: &Fault) -> Unreadable {
    let (number, reason) = match fault {
        Fault::Unreadable { denied: true, .. } => (13, "Permission denied"),
        Fault::Unreadable { reason, .. } => (5, reason.as_str()),
        Fault::IsDirectory(_) => (21, "Is a directory"),
        _ => (2, "No such file or directory"),
    };
    Unreadable { number, reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::Texts;
    use crate::Kind;

    #[test]
    fn files_come_in_the_order_of_loading_with_the_proposed_one_in_its_place() {
        let (_folder, home) = apid_testing::homes::new();
        fs::create_dir_all(home.root().join("etc/rules")).unwrap();
        fs::write(home.root().join("etc/rules/b.xml"), b"b\xff").unwrap();
        fs::write(home.root().join("etc/rules/a.xml"), "old").unwrap();
        let paths = ["etc/rules/b.xml", "etc/rules/a.xml", "etc/rules/missing.xml"].map(str::to_owned);
        let texts = Texts::read(&home, &[], &paths, &[], &[(Kind::Rules, "etc/rules/a.xml", "new")]).unwrap();
        let files = texts.files();
        let found: Vec<_> = files.rules.iter().map(|file| (file.name, file.text.clone().ok())).collect();
        assert_eq!(
            found,
            [("etc/rules/a.xml", Some("new")), ("etc/rules/b.xml", Some("b\u{fffd}")), ("etc/rules/missing.xml", None)]
        );
        let missing = files.rules.last().unwrap().text.clone().unwrap_err();
        assert_eq!((missing.number, missing.reason.as_str()), (2, "No such file or directory"));
    }
}
