//! Homes in folders that go with the test.

use std::path::{Path, PathBuf};
use std::process::Command;

use apid_home::Home;
use apid_store::StoreError;
use apid_store::homes::agent_database::{Blank, Extent, PAGE_SIZE};
use tempfile::TempDir;

use crate::sample;

/// A new home without agents.
pub fn new() -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&folder.path().join("home")).unwrap();
    (folder, home)
}

/// A new home without agents, rules and decoders.
pub fn without_ruleset() -> (TempDir, Home) {
    let (folder, home) = new();
    for (file, _) in apid_store::homes::STARTER_RULESET {
        std::fs::remove_file(home.root().join(file)).unwrap();
    }
    (folder, home)
}

/// A new home with agents of the sample.
pub fn with_agents(count: u32) -> (TempDir, Home) {
    let (folder, home) = new();
    sample::fill(&home, count).unwrap();
    (folder, home)
}

/// A new home with agents of the sample that have databases, the manager too; nothing is in them. A file to upgrade
/// agents from is there.
pub fn with_databases(count: u32) -> (TempDir, Home) {
    let (folder, home) = with_agents(count);
    std::fs::create_dir_all(home.root().join("var/upgrade")).unwrap();
    std::fs::write(home.root().join("var/upgrade/agent.wpk"), "no package").unwrap();
    let blank = Blank::new(Extent::WithVulnerabilities, PAGE_SIZE).unwrap();
    let database = blank.filled(|_| Ok::<_, StoreError>(())).unwrap();
    for agent in 0..=i64::from(count) {
        std::fs::write(home.agent_db(agent), &database).unwrap();
    }
    (folder, home)
}

/// A copy of the home that the real API was recorded on. Needs the reference files.
pub fn recorded() -> (TempDir, Home) {
    unpacked("golden/home.tar.gz")
}

/// A copy of the home that the real API's replies to random requests were recorded on. Needs the reference files.
pub fn recorded_for_requests() -> (TempDir, Home) {
    unpacked("live/golden/home-requests.tar.gz")
}

/// The home that an archive among the reference files has.
fn unpacked(archive: &str) -> (TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let archive = shared_files::path(archive);
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(folder.path()).status();
    let status = status.expect("tar unpacks the recorded home");
    assert!(status.success(), "tar: {status}");
    let home = apid_store::homes::open(&folder.path().join("home")).unwrap();
    // The archive leaves out what a start makes anew; this is what was made when the replies were recorded.
    std::fs::create_dir_all(home.security_dir()).unwrap();
    std::fs::write(home.installation_uid(), "a98fbdde-312f-4453-9a27-2619a8b15813").unwrap();
    (folder, home)
}

/// A copy of a home that nobody serves, in memory where this machine has a folder in memory: for homes that are made by
/// the hundred, whose durability is not tested.
pub fn copy(home: &Path) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let path = folder.path().join("home");
    copy_folder(home, &path);
    (folder, path)
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
