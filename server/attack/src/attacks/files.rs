//! A file of a group that is small on disk and large in the form in which it is asked for.

use super::{Outcome, Request, Size, Stop, Target, each, repeat};

/// Where the file is in a home.
pub(super) const PATH: &str = "etc/shared/attacked/agent.conf";

const TARGET: &str = "/groups/attacked/files/agent.conf?type=rcl";

/// As many checks as fit into `size` bytes.
pub(super) fn rcl(size: usize) -> String {
    const CHECK: &str = "[a] [any] []\nf:/a;\n";
    CHECK.repeat(size / CHECK.len())
}

pub(super) fn run(target: &Target, size: Size, stop: &Stop) -> Outcome {
    each(target, size.attackers, stop, |_, client| repeat(&client, stop, Request::get(TARGET, &target.reader)))
}
