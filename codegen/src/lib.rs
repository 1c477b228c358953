//! Generates handler traits, models, a router and a client from an OpenAPI description of the Wazuh server API.
//!
//! Text in, a map of file name to text out: nothing here reads a file, the clock or the environment, so the same input
//! always gives the same output. Stages run one way:
//! `source` -> `overlay` -> `check` -> `gather` -> `names` -> `lower` (to `ir`) -> `emit` -> `render`.

use std::collections::BTreeSet;

mod check;
mod complete;
pub mod diag;
pub mod diff;
pub mod emit;
mod escape;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
mod gather;
mod import;
pub mod ir;
mod lower;
mod names;
mod overlay;
pub mod prune;
pub mod render;
pub mod report;
mod shape;
pub mod source;
mod suggest;
mod text;

pub use emit::FileMap;
pub use lower::{lower, lower_with_warnings};
pub use report::Report;
pub use source::{Document, Source};

/// A document that passed the checks.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document with its overlays applied.
    pub document: Document,
    /// What is odd about it without being in the way; printed by [`Report::new`].
    pub warnings: Vec<diag::Diagnostic>,
}

/// Parses a document, applies overlays to it in their order and checks the outcome.
///
/// A response's `description`, which OpenAPI wants and a description of facts has no use for, is filled in as an empty
/// text where there is none.
pub fn load(document: Source, overlays: &[Source]) -> Result<Loaded, Report> {
    let (mut document, mut found) = assemble(document, overlays)?;
    found.extend(check::check(&document, &BTreeSet::new()));
    if diag::has_errors(&found) {
        return Err(Report::new(found, &document));
    }
    document.fill_response_descriptions();
    Ok(Loaded { document, warnings: found })
}

/// Parses the document of `input` and applies to it what can be applied of its overlays, without any check. Fails if a
/// text cannot be read.
pub fn load_leniently(input: &Input) -> Result<Document, Report> {
    assemble(input.document.clone(), &input.overlays).map(|(document, _)| document)
}

/// Parses one text, without any check of what it says.
pub fn parse(source: Source) -> Result<Document, Report> {
    Document::parse(source.clone()).map_err(|diagnostics| Report::of_sources(diagnostics, vec![source]))
}

/// Parses the texts, at once, applies the overlays and fills in what may be left out; with what is wrong with them.
/// Fails if a text cannot be read: what was found after that would only repeat it.
fn assemble(document: Source, overlays: &[Source]) -> Result<(Document, Vec<diag::Diagnostic>), Report> {
    let (document, parsed) = std::thread::scope(|scope| {
        let numbered = || overlays.iter().zip(1..);
        let threads: Vec<_> =
            numbered().map(|(overlay, number)| scope.spawn(move || source::parse::parse(overlay, number))).collect();
        let document = parse(document);
        let parsed: Vec<_> = threads
            .into_iter()
            .zip(numbered())
            .map(|(thread, (overlay, number))| thread.join().unwrap_or_else(|_| source::parse::parse(overlay, number)))
            .collect();
        (document, parsed)
    });
    let mut document = document?;
    let (mut found, mut unreadable) = (Vec::new(), false);
    for (overlay, parsed) in overlays.iter().zip(parsed) {
        document.sources.push(overlay.clone());
        match parsed {
            Ok(overlay) => found.extend(overlay::apply(&mut document, overlay)),
            Err(faults) => {
                found.extend(faults);
                unreadable = true;
            }
        }
    }
    if unreadable {
        return Err(Report::new(found, &document));
    }
    found.extend(complete::complete(&mut document));
    Ok((document, found))
}

/// The canonical form of a document: its facts in one order and layout, without any text for people.
///
/// Only the syntax is checked; what is wrong with the document otherwise is for overlays to mend.
pub fn import(document: Source) -> Result<String, Report> {
    parse(document).map(import::canonical)
}

/// What a generation is made from.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name of the emitted module, such as `v4`.
    pub generation: String,
    /// The OpenAPI document.
    pub document: Source,
    /// Overlays, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// `names.toml`.
    pub names: Option<Source>,
}

/// A lowered generation.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// What the emitters read.
    pub api: ir::Api,
    /// What it was lowered from, overlays applied.
    pub document: Document,
    /// What is odd about the documents without being in the way.
    pub warnings: Option<Report>,
}

/// Everything up to the model that the emitters read.
///
/// What is wrong with the overlays, the document and the names is reported together.
pub fn prepare(input: &Input) -> Result<Prepared, Report> {
    let (document, mut found) = assemble(input.document.clone(), &input.overlays)?;
    let (names, mut sink) = (input.names.as_ref(), diag::Sink::default());
    let pins = lower::pins(&document, names, &mut sink);
    let pinned = pins.operation_ids().map(str::to_owned).collect();
    // Lowering takes any document, so it need not wait for the checks; the model that it makes of a bad one is dropped.
    let (checked, lowered) = std::thread::scope(|scope| {
        let document = &document;
        let lowering = scope.spawn(move || lower::lower_pinned(document, &input.generation, &pins, names, sink));
        let checked = check::check(document, &pinned);
        let lowered = lowering.join();
        (checked, lowered.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    found.extend(checked);
    if diag::has_errors(&found) {
        // What lowering says of a document that is wrong repeats the checks; what it says of the names does not.
        let of_names = document.sources.len();
        let of_names = |one: &&diag::Diagnostic| one.mark.is_some_and(|mark| mark.source == of_names);
        let lowered = lowered.err();
        found.extend(lowered.iter().flat_map(Report::diagnostics).filter(of_names).cloned());
        return Err(Report::with_names(found, &document, names));
    }
    let (api, more) = lowered?;
    found.extend(more);
    let warnings = (!found.is_empty()).then(|| Report::new(found, &document));
    Ok(Prepared { api, document, warnings })
}
