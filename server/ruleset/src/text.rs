//! The text of one file, which a caller names.
//!
//! What is read of a long file, and what becomes of it, is charged to the caller before it is read
//! ([`apid_request::budget`]).

use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_store::Lane;

use crate::files::{FoundFile, MOST_BYTES, read_text, unreadable};
use crate::kept::{Content, Kept};
use crate::{Fault, Kind, Ruleset};

/// Bytes that are read without a charge.
const SHORT: u64 = 32 << 10;

/// Which file of several that have one name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The name.
    pub name: String,
    /// The directory below the home; `None` for that with the shortest path.
    pub folder: Option<String>,
}

/// The text of a file. What is not UTF-8 in it is U+FFFD, and its lines end with line feeds.
#[derive(Debug)]
pub struct FileText {
    /// Its path below the home.
    pub path: String,
    /// The text.
    pub text: String,
    /// The memory that is charged for it.
    pub charge: Charge,
}

impl Ruleset {
    /// The text of a file of rules or decoders.
    ///
    /// # Errors
    ///
    /// [`Fault::NoFile`] with the name; [`Fault::Unreadable`], [`Fault::TooLarge`] and [`Fault::NoRoom`]; and faults of
    /// the configuration.
    pub async fn text(&self, kind: Kind, wanted: &Wanted) -> Result<FileText, Fault> {
        match kind {
            Kind::Rules => self.text_of(&self.rules, wanted).await,
            Kind::Decoders => self.text_of(&self.decoders, wanted).await,
            Kind::Lists => self.text_of(&self.lists, wanted).await,
        }
    }

    async fn text_of<C: Content>(&self, kept: &Kept<C>, wanted: &Wanted) -> Result<FileText, Fault> {
        let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        loop {
            let (kept, wanted, home) = (kept.clone(), wanted.clone(), self.home.clone());
            let charged = charge.bytes().max(SHORT);
            // What is not known to be long is short as a rule.
            let lane = if charge.bytes() == 0 { Lane::Cheap } else { Lane::Heavy };
            let read = move || {
                let now = kept.now()?;
                let path = find(C::KIND, now.files(), &wanted).ok_or(Fault::NoFile(wanted.name))?.path();
                let root = home.directory().map_err(|error| unreadable(C::KIND, &path, &error))?;
                let read = read_text(&root, C::KIND, &path, charged)?;
                Ok::<_, Fault>(read.map(|bytes| (path, text(bytes))))
            };
            match self.store.run(lane, read).await? {
                Ok((path, text)) => {
                    // Where much of it is not UTF-8, it has become longer.
                    if charge.bytes() > 0 {
                        charge.set(text.len() as u64);
                    }
                    return Ok(FileText { path, text, charge });
                }
                Err(size) if size > MOST_BYTES => {
                    return Err(Fault::TooLarge { kind: C::KIND, most: MOST_BYTES });
                }
                Err(size) => {
                    let missing = size.saturating_sub(charge.bytes());
                    charge.grow(missing).await.map_err(Fault::NoRoom)?;
                }
            }
        }
    }
}

/// Of the files that are meant the one in the directory with the shortest path, the first of those; of lists the first.
fn find<'f>(kind: Kind, mut files: impl Iterator<Item = &'f FoundFile>, wanted: &Wanted) -> Option<&'f FoundFile> {
    let folder =
        wanted.folder.as_deref().map(|folder| folder.trim_end_matches('/')).filter(|folder| !folder.is_empty());
    let meant = |file: &&FoundFile| file.name == wanted.name && folder.is_none_or(|folder| file.folder == folder);
    if kind == Kind::Lists {
        return files.find(meant);
    }
    files.filter(meant).min_by_key(|file| file.folder.len())
}

fn text(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}
