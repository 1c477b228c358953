//! Small files in which daemons count, read whole.

use std::path::PathBuf;

use apid_home::directory::{Directory, HardLinks};

use crate::Fault;

/// A file of statistics is some kilobytes; one with more than these bytes is something else.
const MOST: usize = 16 << 20;

/// The text of a file; `None` if it is not there. Bytes that are no UTF-8 are replaced.
pub(crate) fn text(root: &Directory, file: &PathBuf) -> Result<Option<String>, Fault> {
    match root.read_if_there(file, HardLinks::Allow) {
        Ok(Some(bytes)) if bytes.len() > MOST => {
            Err(Fault::Malformed { file: file.clone(), problem: format!("longer than {MOST} bytes") })
        }
        Ok(found) => Ok(found.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) => Err(Fault::Unreadable { file: file.clone(), reason: error.to_string() }),
    }
}

/// The number that a file holds, with blanks around it; 0 if there is no file.
pub(crate) fn number(root: &Directory, file: &PathBuf) -> Result<i64, Fault> {
    let Some(text) = text(root, file)? else { return Ok(0) };
    text.trim().parse().map_err(|_| Fault::Malformed {
        file: file.clone(),
        problem: format!("expected a number, found {:?}", text.chars().take(32).collect::<String>()),
    })
}
