//! The newest entries of a trail, for a list.

use std::io::{self, Read as _, Seek as _, SeekFrom};

use apid_home::Home;
use apid_home::directory::HardLinks;
use serde_json::Value;

use crate::{files, line};

/// Entries that are read at most.
pub const MOST_ENTRIES: usize = 10_000;
/// Bytes of files that are read at most.
pub const MOST_BYTES: u64 = 8 << 20;

/// The newest entries, the newest first: at most [`MOST_ENTRIES`], from the last [`MOST_BYTES`] of the files. Whatever
/// is no line of a trail is left out. Blocks.
///
/// # Errors
///
/// When a file cannot be read.
pub fn newest(home: &Home) -> io::Result<Vec<Value>> {
    let Some(folder) = files::folder(home)? else { return Ok(Vec::new()) };
    let (mut entries, mut left) = (Vec::new(), MOST_BYTES);
    for first in files::list(&folder)?.into_iter().rev() {
        if left == 0 || entries.len() >= MOST_ENTRIES {
            break;
        }
        let mut file = match folder.file(files::name(first), HardLinks::Refuse) {
            // Removed by the bound on files since they were listed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            file => file?,
        };
        let size = file.metadata()?.len();
        let taken = size.min(left);
        left -= taken;
        file.seek(SeekFrom::Start(size - taken))?;
        let mut text = Vec::new();
        file.take(taken).read_to_end(&mut text)?;
        let mut lines = text.split(|byte| *byte == b'\n');
        if taken < size {
            // Its beginning is not there.
            lines.next();
        }
        let whole = lines.rev().filter_map(line::parse).map(|(_, members)| Value::Object(members));
        entries.extend(whole.take(MOST_ENTRIES - entries.len()));
    }
    Ok(entries)
}
