//! Whether the daemons run that the original cannot answer without (docs/facts/05-errors.md, code 1017).
//!
//! Where a manager was started, every request is refused while one of them is not ready, be it for what the others
//! could answer. A home in which none of them has left anything has no manager, and is served by itself. The states are
//! looked at beside the requests, a few times in a second, so that a request reads one bit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use apid_home::Home;
use apid_node::daemons::not_ready;

use crate::wire::v4::failure::Failure;
use crate::wire::v4::node::state_name;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(200);

/// What was found when it was last looked at. Cheap to clone.
#[derive(Clone)]
pub struct Readiness(Arc<Shared>);

struct Shared {
    home: Home,
    is_ready: AtomicBool,
    /// The daemons that are not ready, as messages have them.
    told: Mutex<String>,
}

impl Readiness {
    /// Looks at `home` now, and from now on until the last clone is dropped.
    pub fn watch(home: &Home) -> Self {
        let shared = Shared { home: home.clone(), is_ready: AtomicBool::new(true), told: Mutex::default() };
        let shared = Arc::new(shared);
        shared.look();
        let watched = Arc::downgrade(&shared);
        let thread = std::thread::Builder::new().name("readiness".to_owned());
        if let Err(error) = thread.spawn(move || keep_looking(&watched)) {
            tracing::error!(%error, "cannot watch the manager's daemons");
        }
        Self(shared)
    }

    /// The refusal of every request, while a daemon is not ready. `node` is the name of this node.
    pub(super) fn refusal(&self, node: &str) -> Option<Failure> {
        if self.0.is_ready.load(Ordering::Acquire) {
            return None;
        }
        let told = self.0.told.lock().unwrap_or_else(PoisonError::into_inner);
        Some(Failure::internal(1017).fill(&[("node_name", node), ("not_ready_daemons", &told)]))
    }
}

fn keep_looking(watched: &Weak<Shared>) {
    while let Some(shared) = watched.upgrade() {
        shared.look();
        drop(shared);
        std::thread::sleep(PAUSE);
    }
}

impl Shared {
    fn look(&self) {
        let found = not_ready(&self.home);
        let texts: Vec<_> = found.iter().map(|(daemon, state)| format!("{daemon}->{}", state_name(*state))).collect();
        *self.told.lock().unwrap_or_else(PoisonError::into_inner) = texts.join(", ");
        self.is_ready.store(texts.is_empty(), Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::Readiness;

    #[test]
    fn a_home_without_a_manager_is_ready_and_one_with_half_of_it_is_not() {
        let (_folder, home) = apid_testing::homes::new();
        fs::create_dir_all(home.run_dir()).unwrap();
        let refusal = || Readiness::watch(&home).refusal("node01").map(|failure| failure.message);
        assert_eq!(refusal(), None);
        let pid = |daemon: &str, pid: u32| fs::write(home.run_dir().join(format!("{daemon}-{pid}.pid")), "").unwrap();
        // Daemons that nothing depends on.
        pid("wazuh-authd", 4_000_000);
        assert_eq!(refusal(), None);
        for daemon in ["wazuh-remoted", "wazuh-db", "wazuh-modulesd", "wazuh-analysisd"] {
            pid(daemon, std::process::id());
        }
        let told = "Some Wazuh daemons are not ready yet in node \"node01\" (wazuh-execd->stopped)";
        assert_eq!(refusal().as_deref(), Some(told));
        pid("wazuh-execd", std::process::id());
        assert_eq!(refusal(), None);
        fs::remove_file(home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id()))).unwrap();
        pid("wazuh-db", 4_000_000);
        fs::write(home.run_dir().join("wazuh-modulesd.failed"), "").unwrap();
        let told = "Some Wazuh daemons are not ready yet in node \"node01\" (wazuh-modulesd->failed, wazuh-db->failed)";
        assert_eq!(refusal().as_deref(), Some(told));
    }
}
