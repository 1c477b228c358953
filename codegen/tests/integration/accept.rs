//! Accepted documents: each `accept/NAME.yaml` has one construct that generators stumble over, and lowers to the model
//! written out in `accept/NAME.txt`. `UPDATE_GOLDEN=1` rewrites those.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{env, fs, path::Path};

use crate::common;

#[test]
fn documents_lower_to_their_models() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accept");
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    names.sort();
    assert!(!names.is_empty());
    let mut stale = Vec::new();
    for path in names {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let api = common::lower(&name, fs::read_to_string(&path).unwrap());
        common::check_idents(&api);
        let golden = path.with_extension("txt");
        let text = common::dump::dump(&api);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&golden, &text).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != text {
            stale.push(format!("{name}:\n{text}"));
        }
    }
    assert!(stale.is_empty(), "UPDATE_GOLDEN=1 rewrites these:\n{}", stale.join("\n"));
}
