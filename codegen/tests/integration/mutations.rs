//! Nothing in a document ends the process: documents with random edits are loaded, imported and reported on.
//!
//! The edits come from a fixed seed, so a failure repeats.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::Path;

use wazuh_api_codegen::diag::Sink;
use wazuh_api_codegen::{Report, Source, import, load};

/// xorshift64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// What YAML, JSONPath and OpenAPI give a meaning to.
const TOKENS: [&str; 48] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!",
    "!!str ",
    "|",
    ">",
    "'",
    "\"",
    "%",
    "@",
    "`",
    "#",
    " ",
    "\n",
    "\t",
    "\r",
    "\\",
    "~",
    "null",
    "true",
    "1",
    "-1",
    "1e9",
    ".inf",
    "$ref: ",
    "'#/components/schemas/A'",
    "$",
    "$..*",
    "[?@.a]",
    "type: object",
    "properties: {}",
    "allOf: []",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "é",
    "\u{1f600}",
    "---\n",
    "...\n",
];

fn mutated(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(6) {
        let at = random.below(characters.len() + 1);
        match random.below(6) {
            0 => characters.truncate(at),
            1 => {
                let end = (at + random.below(40)).min(characters.len());
                characters.drain(at..end);
            }
            2 => {
                let end = (at + random.below(80)).min(characters.len());
                let copy: Vec<char> = characters[at..end].to_vec();
                let to = random.below(characters.len() + 1);
                characters.splice(to..to, copy);
            }
            _ => {
                let token = TOKENS[random.below(TOKENS.len())];
                characters.splice(at..at, token.chars());
            }
        }
    }
    characters.into_iter().collect()
}

#[test]
fn edited_documents_are_refused_or_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reject");
    let mut texts: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap()))
        .filter(|(name, _)| !name.starts_with("runaway"))
        .collect();
    texts.sort();
    let base = texts.iter().find(|(name, _)| name == "overlay-effect.yaml").unwrap().1.clone();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut refused, mut read) = (0, 0);
    for round in 0..1500 {
        let (name, text) = &texts[round % texts.len()];
        let source = Source { name: name.clone(), text: mutated(text, &mut random) };
        let report = if name.ends_with(".overlay.yaml") {
            load(Source { name: "base.yaml".to_owned(), text: base.clone() }, &[source]).map(|_| ())
        } else {
            let _ = import(source.clone());
            if let Ok(document) = wazuh_api_codegen::parse(source.clone()) {
                let mut sink = Sink::default();
                document.openapi(&mut sink);
                let _ = Report::new(sink.into_diagnostics(), &document).render(true);
            }
            load(source, &[]).map(|_| ())
        };
        match report {
            Ok(()) => read += 1,
            Err(report) => {
                refused += 1;
                assert!(report.has_errors());
                assert!(report.to_string().contains("-->"), "{report}");
            }
        }
    }
    assert!(refused > 100 && refused + read == 1500, "{refused} refused, {read} read");
}

#[test]
fn written_documents_read_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reject");
    let mut random = Random(0x1234_5678_9abc_def1);
    let mut compared = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for _ in 0..10 {
            let source = |text: String| Source { name: "test.yaml".to_owned(), text };
            let Ok(document) = wazuh_api_codegen::parse(source(mutated(&text, &mut random))) else { continue };
            let written = document.root.to_yaml();
            let again = wazuh_api_codegen::parse(source(written.clone())).unwrap_or_else(|report| panic!("{report}"));
            assert_eq!(again.to_json(), document.to_json(), "{written}");
            compared += 1;
        }
    }
    assert!(compared > 20);
}
