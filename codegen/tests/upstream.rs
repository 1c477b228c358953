//! Every upstream document at hand lowers as it is: without errors, every identifier valid and unique in its place.
//!
//! The documents lie beside the checkout and are not part of it; without them there is nothing to test.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::{fs, path::Path};

#[test]
fn every_document_lowers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/upstream");
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let api = common::lower(&path.file_name().unwrap().to_string_lossy(), text);
        common::check_idents(&api);
        assert!(api.operations.len() > 90, "{}", path.display());
        let envelopes = common::envelopes(&api);
        assert!(envelopes * 10 > api.operations.len() * 5, "{}: {envelopes} envelopes", path.display());
    }
}
