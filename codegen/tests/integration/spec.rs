//! The committed descriptions, overlays and names applied, lower without errors.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::{fs, path::Path};

use wazuh_api_codegen::Source;

use crate::common;

#[test]
fn every_generation_lowers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = |name: &str| {
            let text = fs::read_to_string(path.join(name)).ok()?;
            Some(Source { name: format!("{}/{name}", path.display()), text })
        };
        let Some(interface) = source("interface.yaml") else { continue };
        let overlays: Vec<_> =
            ["fixups.yaml", "extensions.yaml", "always.yaml", "docs.yaml"].into_iter().filter_map(source).collect();
        let api = common::lower_chain(interface, &overlays, source("names.toml").as_ref());
        common::check_idents(&api);
    }
}
