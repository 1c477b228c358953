//! The code of `README.md` is that of the example `rules`, whose tests run.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

#[test]
fn the_readme_shows_the_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    let example = fs::read_to_string(folder.join("examples/rules.rs")).unwrap();
    let blocks: Vec<&str> = readme.split("```rust").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        let (_, code) = block.split_once('\n').unwrap();
        // The module of tests goes on in the example.
        assert!(example.contains(code.trim_end().trim_end_matches('}')), "not in examples/rules.rs:\n{code}");
    }
}
