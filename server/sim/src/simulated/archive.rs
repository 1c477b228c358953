//! Events that were sent in: each is a line of `logs/archives/archives.json`, as the analysis writes them when it is
//! told to keep everything as JSON. As there, that is another name of the day's file,
//! `logs/archives/2026/Nov/ossec-archive-28.json`.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};

use super::locks::lock;
use super::work::Inner;
use apid_home::Layout;
use apid_home::directory::{Directory, HardLinks, Kind, Metadata};
use apid_manager::LinkError;

/// Mode of the folders of the files.
const FOLDER_MODE: u32 = 0o750;

/// Where events of this API come from, as the analysis tells it.
const LOCATION: &str = "API-Webhook";

impl Inner {
    /// Appends `events`; they are on the disk when this returns.
    pub(super) fn archive(&self, events: &[String]) -> Result<(), LinkError> {
        if events.is_empty() {
            return Ok(());
        }
        let latest = self.home.archives_json();
        if self.home.layout() == Layout::V5 {
            // A manager of 5.0 has no archive of this form, and takes no events from its API.
            return Err(LinkError::NoQueue(self.home.events_queue()));
        }
        let now = Zoned::now();
        let manager = apid_home::host_name();
        let _turn = lock(&self.archive);
        let path = latest.with_file_name(now.strftime("%Y/%b/ossec-archive-%d.json").to_string());
        let root = self.home.directory().map_err(LinkError::file(self.home.root(), "open"))?;
        let mut file = open(&root, &path, &latest).map_err(LinkError::file(&path, "open"))?;
        // An event is named by its second and its place in the file.
        let mut place = file.metadata().map_err(LinkError::file(&path, "look at"))?.len();
        let mut lines = Vec::new();
        // A line that was cut short by the end of a process stays by itself.
        if place > 0 && !ends_in_line_feed(&root, &path).map_err(LinkError::file(&path, "read"))? {
            lines.push(b'\n');
            place += 1;
        }
        for event in events {
            let start = lines.len();
            let line = line(event, &now, place, &manager);
            lines.extend_from_slice(line.to_string().as_bytes());
            lines.push(b'\n');
            place += (lines.len() - start) as u64;
        }
        file.write_all(&lines).and_then(|()| file.sync_data()).map_err(LinkError::file(&path, "write"))
    }
}

/// Opens the file of the day, and has `latest` be its other name.
fn open(root: &Directory, path: &Path, latest: &Path) -> io::Result<File> {
    let folder = |file: &Path| root.directory_or_create(file.parent().unwrap_or(file), FOLDER_MODE);
    let folders = [folder(path)?, folder(latest)?];
    let there = root.find(latest)?;
    let is_single = there.is_some_and(|there| there.kind == Kind::File && there.names == 1);
    // One that has no other name is the day's, rather than lost.
    if is_single && root.find(path)?.is_none() {
        root.hard_link(latest, root, path)?;
    }
    let file = root.append(path, 0o640, HardLinks::Allow)?;
    let own = Metadata::of(&file)?;
    if there.is_none_or(|there| (there.device, there.inode) != (own.device, own.inode)) {
        root.remove_for_now(latest)?;
        root.hard_link(path, root, latest)?;
        for folder in folders {
            folder.sync()?;
        }
    }
    Ok(file)
}

fn ends_in_line_feed(root: &Directory, path: &Path) -> io::Result<bool> {
    let mut file = root.file(path, HardLinks::Allow)?;
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

fn line(event: &str, now: &Zoned, place: u64, manager: &str) -> Value {
    let mut line = json!({
        "timestamp": now.strftime("%Y-%m-%dT%H:%M:%S.%3f%z").to_string(),
        "agent": {"id": "000", "name": manager},
        "manager": {"name": manager},
        "id": format!("{}.{place}", now.timestamp().as_second()),
        "full_log": event,
    });
    let object = serde_json::from_str::<Value>(event).ok().filter(Value::is_object);
    if let Value::Object(members) = &mut line {
        match object {
            Some(data) => {
                members.insert("decoder".to_owned(), json!({"name": "json"}));
                members.insert("data".to_owned(), data);
            }
            None => {
                members.insert("decoder".to_owned(), json!({}));
            }
        }
        members.insert("location".to_owned(), LOCATION.into());
    }
    line
}
