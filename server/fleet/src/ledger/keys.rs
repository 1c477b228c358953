//! `etc/client.keys` as it is written: lines are appended, or the file is replaced.
//!
//! What was read of the file is kept as long as the file is the same, so that adding an agent to many costs no more
//! than adding one to few. Assumes that other programs replace the file or append to it, and that this server writes it
//! only while it holds the ledger's lock.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::error::io;
use super::{CrashPoint, LedgerError, Step};
use crate::known::{KeysFile, Stamp};
use apid_formats::client_keys::{KeysEntry, each_entry};
use apid_home::directory::{Directory, FileAttributes, HardLinks};

/// Mode of the file where it is missing.
const MODE: u32 = 0o640;

/// The file, and what was read of it.
pub(super) struct KeyRing {
    file: Arc<KeysFile>,
    kept: Mutex<Option<(Stamp, Register)>>,
}

/// The agents of the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Register {
    highest: i64,
    /// Name and address of those that were not removed.
    live: BTreeMap<i64, (Arc<str>, Arc<str>)>,
    names: BTreeSet<(Arc<str>, i64)>,
    addresses: BTreeSet<(Arc<str>, i64)>,
    /// Whether two lines have the same id.
    doubled: bool,
    length: u64,
    /// Whether the last line lacks its end.
    open_end: bool,
}

/// What happens to the lines of the file.
pub(super) struct Edit<'a> {
    /// Agents that are removed.
    pub(super) gone: &'a [i64],
    /// Whether their lines go with them.
    pub(super) purge: bool,
    /// The line of a new agent.
    pub(super) line: Option<String>,
    /// Whether it may have been made before.
    pub(super) again: bool,
}

impl Register {
    fn read(text: &[u8]) -> Self {
        let mut register = Self::default();
        each_entry(text, |entry| register.enter(entry));
        register.end(text);
        register
    }

    fn end(&mut self, text: &[u8]) {
        self.length = text.len() as u64;
        self.open_end = text.last().is_some_and(|byte| *byte != b'\n');
    }

    fn enter(&mut self, entry: &KeysEntry<'_>) {
        self.highest = self.highest.max(entry.id);
        if entry.removed {
            return;
        }
        let (name, address): (Arc<str>, Arc<str>) = (entry.name.into(), entry.ip.into());
        self.names.insert((Arc::clone(&name), entry.id));
        if entry.ip != "any" {
            self.addresses.insert((Arc::clone(&address), entry.id));
        }
        self.doubled |= self.live.insert(entry.id, (name, address)).is_some();
    }

    /// An agent is marked as removed.
    fn leave(&mut self, id: i64) {
        if let Some((name, address)) = self.live.remove(&id) {
            self.names.remove(&(name, id));
            self.addresses.remove(&(address, id));
        }
    }

    /// The highest id of any line, also of removed agents; 0 if there is no line.
    pub(crate) const fn highest(&self) -> i64 {
        self.highest
    }

    /// Whether there is an agent of this number.
    pub(crate) fn has(&self, id: i64) -> bool {
        self.live.contains_key(&id)
    }

    /// Agents of this name, by their ids.
    pub(crate) fn named(&self, name: &str) -> Vec<i64> {
        with(&self.names, name)
    }

    /// Agents of this address, which is not `any`, by their ids.
    pub(crate) fn at(&self, address: &str) -> Vec<i64> {
        with(&self.addresses, address)
    }
}

fn with(set: &BTreeSet<(Arc<str>, i64)>, text: &str) -> Vec<i64> {
    let all = (Arc::from(text), i64::MIN)..=(Arc::from(text), i64::MAX);
    set.range(all).map(|(_, id)| *id).collect()
}

impl KeyRing {
    pub(super) const fn new(file: Arc<KeysFile>) -> Self {
        Self { file, kept: Mutex::new(None) }
    }

    pub(super) const fn file(&self) -> &Arc<KeysFile> {
        &self.file
    }

    pub(super) fn path(&self) -> &Path {
        self.file.path()
    }

    /// Asks about the agents of the file as it is now.
    pub(super) fn ask<T>(&self, question: impl FnOnce(&Register) -> T) -> Result<T, LedgerError> {
        let Some(stamp) = self.stamp() else { return Ok(question(&Register::read(&self.text()?))) };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, register)) = kept.as_ref()
            && *known == stamp
        {
            return Ok(question(register));
        }
        // Stamped before it is read: a change while reading makes the stamp old, never the register.
        let register = Register::read(&self.text()?);
        let answer = question(&register);
        self.file.learn(stamp, || register.live.keys().copied().collect());
        *kept = Some((stamp, register));
        Ok(answer)
    }

    fn text(&self) -> Result<Vec<u8>, LedgerError> {
        self.file.read().map_err(io("read", self.path()))
    }

    fn root(&self) -> Result<Directory, LedgerError> {
        self.file.root().map_err(io("open the home of", self.path()))
    }

    fn stamp(&self) -> Option<Stamp> {
        fs::symlink_metadata(self.path()).ok().map(|metadata| Stamp::of(&metadata))
    }

    fn forget(&self) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Makes a change to the file.
    pub(super) fn edit(&self, edit: &Edit<'_>, crash: &dyn CrashPoint) -> Result<(), LedgerError> {
        let root = self.root()?;
        let there = root.find(self.path()).map_err(io("look at", self.path()))?;
        if let Some(line) = &edit.line
            && edit.gone.is_empty()
            && !edit.again
            // A backup that is a hard link would grow too; a file that is replaced leaves it as it is.
            && there.is_none_or(|there| there.names == 1)
            // One that belongs to another user may perhaps be replaced, where its folder may be written.
            && (there.is_none() || root.is_file_writable(self.path()))
        {
            return self.append(&root, line, crash);
        }
        // Taken out: if anything fails, the file is read again.
        let before = self.stamp();
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).take();
        let kept = kept.filter(|(stamp, _)| Some(*stamp) == before).map(|(_, register)| register);
        let mut text = self.text()?;
        if let Some(line) = &edit.line
            && edit.again
        {
            take_back(&mut text, line);
        }
        let mut text = without(&text, edit.gone, edit.purge);
        if let Some(line) = &edit.line
            // The first attempt may have come this far, and others have added agents since.
            && !(edit.again && lists(&text, line))
        {
            if text.last().is_some_and(|byte| *byte != b'\n') {
                text.push(b'\n');
            }
            text.extend_from_slice(line.as_bytes());
        }
        let look = there.map_or(FileAttributes::new(MODE), |there| FileAttributes::like(&there));
        let number = root.replace(self.path(), &text, look).map_err(io("replace", self.path()))?;
        self.replaced(kept, edit, &text, before, number);
        Ok(())
    }

    /// Keeps what is known in step with a file that took the place of the one `before`, where that is easily said.
    fn replaced(&self, kept: Option<Register>, edit: &Edit<'_>, text: &[u8], before: Option<Stamp>, number: u64) {
        let length = text.len() as u64;
        let Some(now) = self.stamp().filter(|now| now.is(number, length) && !edit.again) else { return };
        let new = edit.line.as_deref().and_then(|line| KeysEntry::parse(line.trim_end_matches('\n')));
        if let Some(before) = before {
            self.file.follow(before, now, edit.gone, new.map(|entry| entry.id));
        }
        let Some(mut register) = kept.filter(|register| !edit.purge && !register.doubled) else { return };
        edit.gone.iter().for_each(|id| register.leave(*id));
        new.iter().for_each(|entry| register.enter(entry));
        register.end(text);
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, register));
    }

    fn append(&self, root: &Directory, line: &str, crash: &dyn CrashPoint) -> Result<(), LedgerError> {
        let (length, open_end) = self.ask(|register| (register.length, register.open_end))?;
        let text = if open_end { format!("\n{line}") } else { line.to_owned() };
        let mut file = root.append(self.path(), MODE, HardLinks::Refuse).map_err(io("open", self.path()))?;
        if let Err(died) = crash.reach(Step::KeysHalfWritten) {
            let (half, _) = text.as_bytes().split_at(text.len() / 2);
            file.write_all(half).map_err(io("write", self.path()))?;
            return Err(died.into());
        }
        let written = file.write_all(text.as_bytes()).and_then(|()| {
            // Before it is made to last, which takes time in which others look at the file.
            self.appended(length, &text, line);
            file.sync_all()
        });
        written.map_err(|error| {
            // A full disk, as a rule. What was written must not stay: the transaction is rolled back.
            self.forget();
            if let Err(error) = file.set_len(length) {
                tracing::error!(%error, "cannot remove a partly written line of client.keys");
            }
            io("write", self.path())(error)
        })
    }

    /// Keeps what is known in step with a line that was appended, if no other program has written meanwhile.
    fn appended(&self, length: u64, text: &str, line: &str) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.stamp();
        *kept = kept.take().zip(now).zip(KeysEntry::parse(line.trim_end_matches('\n'))).and_then(
            |(((before, mut register), now), entry)| {
                let grown = length.saturating_add(text.len() as u64);
                if !now.follows(&before, grown) {
                    return None;
                }
                self.file.follow(before, now, &[], Some(entry.id));
                register.enter(&entry);
                register.length = grown;
                register.open_end = false;
                Some((now, register))
            },
        );
    }
}

/// Whether an agent of the line's number is there that was not removed.
fn lists(text: &[u8], line: &str) -> bool {
    let Some(new) = KeysEntry::parse(line.trim_end_matches('\n')) else { return false };
    let mut found = false;
    each_entry(text, |entry| found |= entry.id == new.id && !entry.removed);
    found
}

/// The file without these agents: their lines are marked as removed, or with `purge` left out. Other bytes stay.
fn without(text: &[u8], gone: &[i64], purge: bool) -> Vec<u8> {
    let gone: BTreeSet<i64> = gone.iter().copied().collect();
    let mut out = Vec::with_capacity(text.len() + gone.len() + 1);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let mut leaves = false;
        each_entry(line, |entry| leaves |= !entry.removed && gone.contains(&entry.id));
        let blank = line.iter().position(|byte| *byte == b' ').filter(|_| leaves);
        let Some((id, rest)) = blank.and_then(|blank| line.split_at_checked(blank + 1)) else {
            out.extend_from_slice(line);
            continue;
        };
        if !purge {
            out.extend_from_slice(id);
            out.push(b'!');
            out.extend_from_slice(rest);
            if !rest.ends_with(b"\n") {
                out.push(b'\n');
            }
        }
    }
    out
}

/// Removes `line` from the end, or the beginning of it that an interrupted write left there.
fn take_back(text: &mut Vec<u8>, line: &str) {
    let start = match text.strip_suffix(b"\n") {
        Some(ended) => ended.iter().rposition(|byte| *byte == b'\n'),
        None => text.iter().rposition(|byte| *byte == b'\n'),
    };
    let start = start.map_or(0, |newline| newline + 1);
    if text.get(start..).is_some_and(|last| line.as_bytes().starts_with(last)) {
        text.truncate(start);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::sync::Arc;
    use std::sync::atomic::Ordering;

    use proptest::prelude::*;

    use super::{Edit, KeyRing, Register, lists, take_back, without};
    use crate::known::KeysFile;
    use crate::ledger::NoCrash;
    use apid_home::Home;

    fn home() -> (Home, tempfile::TempDir) {
        let directory = tempfile::tempdir().unwrap();
        fs::create_dir(directory.path().join("etc")).unwrap();
        (Home::unchecked(directory.path().to_owned()), directory)
    }

    fn ring() -> (KeyRing, tempfile::TempDir) {
        let (home, directory) = home();
        (KeyRing::new(Arc::new(KeysFile::new(home))), directory)
    }

    fn line(id: i64, name: &str, ip: &str) -> String {
        format!("{id:03} {name} {ip} key\n")
    }

    #[derive(Clone, Debug)]
    enum Act {
        Add { name: u8, ip: u8 },
        Remove { which: u8, purge: bool },
        Replace { which: u8, same: bool },
        Foreign { name: u8, ended: bool },
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            4 => (0..4u8, 0..4u8).prop_map(|(name, ip)| Act::Add { name, ip }),
            2 => (0..9u8, any::<bool>()).prop_map(|(which, purge)| Act::Remove { which, purge }),
            2 => (0..9u8, any::<bool>()).prop_map(|(which, same)| Act::Replace { which, same }),
            1 => (0..4u8, any::<bool>()).prop_map(|(name, ended)| Act::Foreign { name, ended }),
        ];
        proptest::collection::vec(act, 1..24)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        /// Whatever is done, and by whom, what is kept is what a reading of the file gives.
        #[test]
        fn what_is_kept_is_what_is_there(acts in acts()) {
            let (ring, directory) = ring();
            let ok = NoCrash;
            for act in acts {
                let next = ring.ask(Register::highest).unwrap() + 1;
                match act {
                    Act::Add { name, ip } => {
                        let ip = if ip == 0 { "any".to_owned() } else { format!("10.0.0.{ip}") };
                        let line = Some(line(next, &format!("n{name}"), &ip));
                        ring.edit(&Edit { gone: &[], purge: false, line, again: false }, &ok).unwrap();
                    }
                    Act::Remove { which, purge } => {
                        ring.edit(&Edit { gone: &[which.into()], purge, line: None, again: false }, &ok).unwrap();
                    }
                    Act::Replace { which, same } => {
                        let id = i64::from(which);
                        let same = same && ring.ask(|register| register.has(id)).unwrap();
                        let line = Some(line(if same { id } else { next }, "new", "10.0.0.9"));
                        ring.edit(&Edit { gone: &[id], purge: false, line, again: false }, &ok).unwrap();
                    }
                    Act::Foreign { name, ended } => {
                        let mut text = fs::read(ring.path()).unwrap_or_default();
                        if text.last().is_some_and(|byte| *byte != b'\n') {
                            text.push(b'\n');
                        }
                        text.extend_from_slice(line(next, &format!("n{name}"), "any").as_bytes());
                        if !ended {
                            text.pop();
                        }
                        // As every writer does it: another file under the name.
                        let new = ring.path().with_extension("new");
                        fs::write(&new, &text).unwrap();
                        fs::rename(new, ring.path()).unwrap();
                    }
                }
                let text = fs::read(ring.path()).unwrap_or_default();
                let known = ring.file().known().unwrap();
                let fresh = KeysFile::new(Home::unchecked(directory.path().to_owned())).known().unwrap();
                prop_assert_eq!(known.ids(), fresh.ids());
                ring.ask(|kept| assert_eq!(*kept, Register::read(&text))).unwrap();
            }
        }

        /// Whatever an interrupted append has left, nothing of it stays and nothing else goes.
        #[test]
        fn an_interrupted_append_is_taken_back(before in "(00[1-9] a any k\n){0,3}", cut in 0..20usize) {
            let line = line(10, "new", "any");
            let mut text = before.clone().into_bytes();
            text.extend_from_slice(line.as_bytes().get(..cut.min(line.len())).unwrap());
            take_back(&mut text, &line);
            prop_assert_eq!(text, before.into_bytes());
        }
    }

    #[test]
    fn who_asks_learns_of_changes_without_reading() {
        let (ring, _directory) = ring();
        let edit = |gone: &[i64], line: Option<String>| {
            ring.edit(&Edit { gone, purge: false, line, again: false }, &NoCrash).unwrap();
            ring.file().known().unwrap().ids().to_vec()
        };
        assert_eq!(edit(&[], Some(line(1, "a", "any"))), [0, 1]);
        let readings = || ring.file().readings.load(Ordering::Relaxed);
        let (before, version) = (readings(), ring.file().known().unwrap().version());
        assert_eq!(edit(&[], Some(line(2, "b", "any"))), [0, 1, 2]);
        assert_ne!(ring.file().known().unwrap().version(), version);
        assert_eq!(edit(&[1], Some(line(3, "c", "any"))), [0, 2, 3]);
        assert_eq!(edit(&[2], None), [0, 3]);
        assert_eq!(readings(), before);
        fs::write(ring.path(), "007 g any k\n").unwrap();
        assert_eq!(ring.file().known().unwrap().ids(), [0, 7]);
        assert_eq!(readings(), before + 1);
    }

    #[test]
    fn a_backup_that_is_a_hard_link_stays_as_it_is_and_a_link_is_refused() {
        let (ring, directory) = ring();
        let add = |id: i64| {
            ring.edit(&Edit { gone: &[], purge: false, line: Some(line(id, "a", "any")), again: false }, &NoCrash)
        };
        add(1).unwrap();
        let backup = directory.path().join("backup");
        fs::hard_link(ring.path(), &backup).unwrap();
        add(2).unwrap();
        assert_eq!(fs::read_to_string(&backup).unwrap(), line(1, "a", "any"));
        assert_eq!(ring.file().known().unwrap().ids(), [0, 1, 2]);
        fs::remove_file(ring.path()).unwrap();
        std::os::unix::fs::symlink(&backup, ring.path()).unwrap();
        assert!(add(3).is_err() && ring.file().known().is_err());
        assert_eq!(fs::read_to_string(&backup).unwrap(), line(1, "a", "any"));
    }

    #[test]
    fn an_agent_whose_line_is_not_utf8_can_be_removed() {
        let text = b"001 \xff any k\n002 b any k";
        assert_eq!(without(text, &[1, 2], false), b"001 !\xff any k\n002 !b any k\n");
        assert_eq!(without(text, &[1], true), b"002 b any k");
    }

    #[test]
    fn a_removed_agent_of_the_same_number_is_not_there() {
        assert!(!lists(b"900 !old any k\n", "900 new any k\n"));
        assert!(lists(b"900 !old any k\n900 other any k\n", "900 new any k\n"));
    }
}
