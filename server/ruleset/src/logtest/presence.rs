//! Whether a manager runs on the home.
//!
//! To look takes a dozen calls of the kernel, as much time as the engine needs for an event. So where nothing of a
//! manager was there, that is believed until the kernel tells of a change in the directories where it would appear
//! ([`apid_home::watch`]), and for a second at most, since the process of an old pid file may come to life unseen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_home::watch::Watch;
use apid_manager::{is_live, sockets_of};

use super::lock;

/// How long the absence of a manager is believed without looking.
const TRUSTED: Duration = Duration::from_secs(1);

/// Whether a manager runs, as far as it was looked at.
#[derive(Default)]
pub(super) struct Presence(Mutex<State>);

#[derive(Default)]
struct State {
    watch: Option<Watch>,
    /// When no manager was found, if the kernel tells every change since.
    absent_since: Option<Instant>,
}

impl Presence {
    /// Whether a manager runs on the home, or its logtest. Blocks.
    pub(super) fn has_manager(&self, home: &Home) -> bool {
        let mut state = lock(&self.0);
        let is_trusted = state.absent_since.is_some_and(|since| since.elapsed() < TRUSTED);
        // Both are asked: what is told is told once.
        if state.watch.as_ref().is_some_and(Watch::is_quiet) && is_trusted {
            return false;
        }
        state.absent_since = None;
        let watch = state.watch.take().or_else(Watch::new);
        // Watched before it is looked at, so that no change falls between.
        let is_watched =
            watch.as_ref().is_some_and(|watch| places(home).iter().all(|directory| watch.directory(directory)));
        state.watch = watch;
        let looked = Instant::now();
        let found = home.logtest_socket().exists() || is_live(home);
        state.absent_since = (is_watched && !found).then_some(looked);
        found
    }
}

/// The directories in which a running manager has files.
fn places(home: &Home) -> BTreeSet<PathBuf> {
    let files = sockets_of(home).into_iter().chain([home.logtest_socket()]);
    let directories = files.filter_map(|file| file.parent().map(Path::to_owned));
    directories.chain([home.run_dir()]).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::net::UnixListener;
    use std::path::Path;

    use super::Presence;

    #[test]
    fn a_manager_is_seen_as_soon_as_it_appears_or_goes() {
        let (_folder, home) = apid_testing::homes::new();
        let presence = Presence::default();
        let appear = |file: &Path| {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            drop(UnixListener::bind(file).unwrap());
        };
        for socket in [home.logtest_socket(), home.wdb_socket(), home.agents_queue(), home.orders_queue()] {
            for _ in 0..2 {
                assert!(!presence.has_manager(&home), "{}", socket.display());
            }
            appear(&socket);
            assert!(presence.has_manager(&home), "{}", socket.display());
            fs::remove_file(&socket).unwrap();
        }
        let pid_file = home.run_dir().join(format!("wazuh-analysisd-{}.pid", std::process::id()));
        assert!(!presence.has_manager(&home));
        fs::create_dir_all(home.run_dir()).unwrap();
        assert!(!presence.has_manager(&home));
        fs::write(&pid_file, "").unwrap();
        assert!(presence.has_manager(&home));
        fs::remove_file(&pid_file).unwrap();
        assert!(!presence.has_manager(&home));
    }
}
