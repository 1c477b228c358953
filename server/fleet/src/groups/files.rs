//! The files of a group: their list, their text, and what they say as JSON (docs/facts/04-modules.md, section 3).
//!
//! Nothing is read through a link: no name leads out of the group's folder. `ar.conf` is the one file that all groups
//! share; it lies beside their folders.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::list::decisive;
use super::{Algorithm, Groups, Listing, Shared};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages};
use apid_formats::group_files::{self, Content, GroupFileFormat as Kind};
use apid_store::query::memory::{self, Fields};

/// The name of the file that lies beside the folders.
const SHARED_FILE: &str = "ar.conf";

/// The largest file that is returned, in bytes: `merged.mg` holds all others of a group.
const LARGEST: u64 = 128 << 20;

/// The largest file that is read into JSON, in bytes.
const LARGEST_PARSED: u64 = 32 << 20;

const MESSAGES: Messages = Messages {
    all: "All selected groups files were returned",
    some: "Some groups files were not returned",
    none: "No groups files were returned",
};

const NAMES: &[&str] = &["filename", "hash"];

const FIELDS: Fields = Fields {
    sort: Some(NAMES),
    select: Some(NAMES),
    compare: None,
    required: &["filename"],
    default_sort: &["filename"],
};

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    /// UTF-8; what was no UTF-8 in the file is U+FFFD.
    pub text: String,
    /// Whether it is to be called XML.
    pub xml: bool,
}

/// Opens a regular file for reading; a link is none, and neither is something that would make the reader wait.
///
/// # Errors
///
/// When it is missing, no regular file, or may not be read.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let flags = (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits();
    let file = OpenOptions::new().read(true).custom_flags(i32::try_from(flags).unwrap_or_default()).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::from(io::ErrorKind::InvalidInput)) }
}

impl Groups {
    /// `GET /groups/{group_id}/configuration`: the blocks of `agent.conf` from `offset`, at most `limit`.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group, 1006 for a file that is not there, 1101 for one that cannot be understood.
    pub async fn configuration(&self, group: &str, offset: u64, limit: u64) -> Result<Bytes, Failure> {
        let group = group.to_owned();
        self.run(move |shared| {
            let (path, text) = shared.text(&group, "agent.conf", LARGEST_PARSED)?;
            let blocks = group_files::agent_conf(&text).map_err(|error| unreadable(&path, error))?;
            let (offset, limit) = (size(offset), size(limit));
            let total = blocks.len();
            let page: Vec<Value> = blocks.into_iter().skip(offset).take(limit).collect();
            document(&json!({"data": {"total_affected_items": total, "affected_items": page}, "error": 0}))
        })
        .await
    }

    /// `GET /groups/{group_id}/files/{file_name}`: what a file says. `kind` tells how to read it; by default its name does.
    ///
    /// # Errors
    ///
    /// As [`Self::configuration`].
    pub async fn file(&self, group: &str, name: &str, kind: Option<Kind>) -> Result<Bytes, Failure> {
        let (group, name) = (group.to_owned(), name.to_owned());
        self.run(move |shared| {
            let (path, text) = shared.text(&group, &name, LARGEST_PARSED)?;
            let kind = kind.unwrap_or_else(|| Kind::of(&name));
            let data = match group_files::read(kind, &text).map_err(|error| unreadable(&path, error))? {
                Content::Blocks(blocks) => json!({"total_affected_items": blocks.len(), "affected_items": blocks}),
                Content::Value(value) => value,
            };
            document(&json!({"data": data, "error": 0}))
        })
        .await
    }

    /// The same with `raw=true`: the file as it is.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group, 1006 for a file that is not there, 1101 for one over 128 MiB.
    pub async fn raw_file(&self, group: &str, name: &str) -> Result<Raw, Failure> {
        let (group, name) = (group.to_owned(), name.to_owned());
        self.run(move |shared| {
            let (_, text) = shared.text(&group, &name, LARGEST)?;
            Ok(Raw { text, xml: name == "agent.conf" || name.ends_with(".xml") })
        })
        .await
    }

    /// `GET /groups/{group_id}/files`: the entries of the folder and `ar.conf`. An unknown group is a failed item.
    ///
    /// # Errors
    ///
    /// When the query is wrong, or the folder cannot be read.
    pub async fn files(&self, group: &str, listing: Listing, algorithm: Algorithm) -> Result<Bytes, Failure> {
        let group = group.to_owned();
        self.run(move |shared| {
            let mut failed = FailedItems::new();
            let Some(folder) = shared.folder(&group) else {
                failed.push(group, &Failure::not_found(1710));
                return Ok(Envelope::open(0).close(0, failed, &MESSAGES));
            };
            let Listing { query, q } = listing;
            let mut names = entries(&folder).map_err(Failure::unexpected)?;
            names.retain(|name| name != SHARED_FILE);
            names.push(SHARED_FILE.to_owned());
            let hash = |name: &str| shared.hashes.of(&shared.path(&folder, name), algorithm);
            let (wanted, decides) = decisive(&query, q.as_deref(), &["hash"]);
            let item = |name: String| {
                let mut item = Map::with_capacity(2);
                let hash = decides.then(|| hash(&name));
                item.insert("filename".to_owned(), Value::String(name));
                if let Some(hash) = hash {
                    item.insert("hash".to_owned(), hash.map_or(Value::Null, Value::String));
                }
                Value::Object(item)
            };
            let mut page = memory::run(names.into_iter().map(item).collect(), &FIELDS, &query, q.as_deref())?;
            if wanted && !decides {
                for item in page.items.iter_mut().filter_map(Value::as_object_mut) {
                    let hash = item.get("filename").and_then(Value::as_str).and_then(hash);
                    item.insert("hash".to_owned(), hash.map_or(Value::Null, Value::String));
                }
            }
            super::list::envelope(&page, failed, &MESSAGES)
        })
        .await
    }
}

impl Shared {
    /// The folder of a group, if there is such a group.
    pub(super) fn folder(&self, group: &str) -> Option<PathBuf> {
        // Names come checked; one that is no name would lead elsewhere.
        if matches!(group, "" | "." | "..") || group.contains(['/', '\0']) {
            return None;
        }
        let folder = self.home.group_dir(group);
        folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()).then_some(folder)
    }

    fn path(&self, folder: &Path, name: &str) -> PathBuf {
        if name == SHARED_FILE { self.home.ar_conf() } else { folder.join(name) }
    }

    /// The path of a file and its text.
    fn text(&self, group: &str, name: &str, most: u64) -> Result<(PathBuf, String), Failure> {
        let folder = self.folder(group).ok_or_else(|| Failure::not_found(1710).detail(group))?;
        let path = self.path(&folder, name);
        let missing = || Failure::bad_request(1006).detail(path.display());
        if name.contains(['/', '\0']) || matches!(name, "" | "." | "..") {
            return Err(missing());
        }
        let file = open(&path).map_err(|_| missing())?;
        let mut bytes = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| missing())?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
            return Err(Failure::bad_request(1101).detail(format_args!("the file is larger than {most} bytes")));
        }
        let text =
            String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        Ok((path, text))
    }
}

fn unreadable(path: &Path, error: group_files::ParseError) -> Failure {
    tracing::debug!(path = %path.display(), %error, "cannot parse a file of a group");
    Failure::bad_request(1101).detail(error)
}

/// Names in a folder; one that is not UTF-8 cannot be told.
fn entries(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        if let Ok(name) = entry?.file_name().into_string() {
            names.push(name);
        }
    }
    Ok(names)
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn document(value: &Value) -> Result<Bytes, Failure> {
    wazuh_api_server::json::encode(value).map_err(Failure::unexpected)
}
