//! What the fleet has under way: steps, and the values that they carry from one to the next.

use std::collections::BTreeSet;
use std::sync::Arc;

use apid_home::Version;

/// A part of a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Files and policies are being scanned.
    Begin,
    /// The scan of files and policies ends.
    End,
    /// Software was looked up.
    Software,
}

/// A step of what agents do.
#[derive(Clone, Debug)]
pub(super) enum Work {
    /// Agents shut down, to start again.
    Down(Arc<[i64]>),
    /// Agents drop their connection, to open it again.
    Reconnect(Arc<[i64]>),
    /// Agents that shut down start.
    Up(Arc<[i64]>),
    /// Agents that started, or connect anew, report.
    Report(Arc<[i64]>),
    /// Upgrades begin.
    Upgrading(Arc<UpgradeRun>),
    /// Upgrades end.
    Upgraded(Arc<UpgradeRun>),
    /// A part of a scan of these agents.
    Scan(Part, BTreeSet<i64>),
    /// Files or members of groups have changed.
    Changed(BTreeSet<String>),
    /// Agents have received the files of their groups.
    Received(BTreeSet<String>, Arc<[InStep]>),
}

impl Work {
    /// Takes `other` in and says so, where doing this afterwards comes to the same.
    pub(super) fn take_in(&mut self, other: &Self) -> bool {
        match (self, other) {
            (Self::Down(ids), Self::Down(more)) | (Self::Reconnect(ids), Self::Reconnect(more)) => {
                let both: BTreeSet<i64> = ids.iter().chain(more.iter()).copied().collect();
                *ids = both.into_iter().collect();
            }
            (Self::Scan(part, ids), Self::Scan(other, more)) if part == other => ids.extend(more),
            (Self::Changed(groups), Self::Changed(more)) => groups.extend(more.iter().cloned()),
            _ => return false,
        }
        true
    }
}

/// Groups in their order, as the agents that are in them have them, and what those agents are to receive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InStep {
    /// Names with commas between.
    pub(super) groups: String,
    /// Hash of `merged.mg`.
    pub(super) merged: String,
    /// Hash of `agent.conf`.
    pub(super) config: String,
}

/// What becomes of the tasks of one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UpgradeEnd {
    /// The agents run this version, or the one of a package that does not tell.
    Done(Option<Version>),
    /// The agents cannot tell.
    Legacy(Version),
    /// The module's text.
    Failed(&'static str),
}

/// The tasks of one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UpgradeRun {
    /// Task and agent.
    pub(super) tasks: Vec<(i64, i64)>,
    pub(super) end: UpgradeEnd,
}

impl UpgradeRun {
    /// Numbers of the tasks.
    pub(super) fn ids(&self) -> Vec<i64> {
        self.tasks.iter().map(|(task, _)| *task).collect()
    }
}
