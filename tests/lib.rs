//! Holds the running server against the description, the upstream documents and recorded replies.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

use std::collections::BTreeSet;
use std::path::Path;

#[path = "support/daemons.rs"]
pub mod daemons;
#[path = "support/forge.rs"]
pub mod forge;
#[path = "support/golden.rs"]
pub mod golden;
#[path = "support/guide.rs"]
pub mod guide;
#[path = "support/oracle.rs"]
pub mod oracle;
#[path = "support/scenery.rs"]
pub mod scenery;
#[path = "support/sent.rs"]
pub mod sent;
#[path = "support/talks.rs"]
pub mod talks;

/// The programs in the repository's README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// Operations of release 4 that answer 501, as `METHOD path`; see [`uncovered_of`].
pub fn uncovered() -> BTreeSet<String> {
    uncovered_of("v4")
}

/// Operations of an API that answer 501, as `METHOD path`: the lines of `uncovered.txt`, where those of another API
/// than release 4 begin with its name. The first line says how many they are, so that a list which grows is seen in a
/// change's first lines. There is no file where every operation is built.
pub fn uncovered_of(generation: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("uncovered.txt");
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return BTreeSet::new(),
        text => text.unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    };
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect();
    assert!(lines.is_sorted(), "tests/uncovered.txt is not sorted");
    assert!(!lines.is_empty(), "tests/uncovered.txt names nothing: remove it");
    let said = format!("# Operations that answer 501: {}", lines.len());
    assert_eq!(text.lines().next(), Some(said.as_str()), "the first line of tests/uncovered.txt");
    let lines = lines.iter().map(|line| match line.split_once(' ') {
        Some((name, route)) if name.starts_with('v') => (name, route),
        _ => ("v4", *line),
    });
    lines.filter(|(name, _)| *name == generation).map(|(_, route)| route.to_owned()).collect()
}

/// Waits for the next second. A token of the second of a revocation is refused, so a login after one must wait.
pub async fn next_second() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let rest = std::time::Duration::from_secs(now.as_secs() + 1) - now;
    tokio::time::sleep(rest + std::time::Duration::from_millis(2)).await;
}
