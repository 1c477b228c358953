//! Every upstream document lowers as it is: without errors, every identifier valid and unique in its place.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;

use shared_files::needs_shared;

use crate::common;

#[needs_shared]
#[test]
fn every_document_lowers() {
    let mut documents = 0;
    for entry in fs::read_dir(shared_files::path("upstream")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        documents += 1;
        let text = fs::read_to_string(&path).unwrap();
        let api = common::lower(&path.file_name().unwrap().to_string_lossy(), text);
        common::check_idents(&api);
        assert!(api.operations.len() > 90, "{}", path.display());
        let envelopes = common::envelopes(&api);
        assert!(envelopes * 10 > api.operations.len() * 5, "{}: {envelopes} envelopes", path.display());
    }
    assert!(documents > 0);
}
