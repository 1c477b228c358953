//! Generates handler traits, models, a router and a client from an OpenAPI description of the Wazuh server API.
//!
//! Text in, a map of file name to text out: nothing here reads a file, the clock or the environment, so the same input
//! always gives the same output. Stages run one way:
//! `source` -> `overlay` -> `check` -> `gather` -> `names` -> `lower` (to `ir`) -> `emit` -> `render`.

use std::collections::BTreeSet;

mod check;
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
    let mut document = assemble(document, overlays)?;
    let warnings = checked(&document, &BTreeSet::new())?;
    document.fill_response_descriptions();
    Ok(Loaded { document, warnings })
}

/// Parses one text, without any check of what it says.
pub fn parse(source: Source) -> Result<Document, Report> {
    Document::parse(source.clone()).map_err(|diagnostics| Report::of_sources(diagnostics, vec![source]))
}

/// Parses the texts, at once, and applies the overlays.
fn assemble(document: Source, overlays: &[Source]) -> Result<Document, Report> {
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
    let mut diagnostics = Vec::new();
    for (overlay, parsed) in overlays.iter().zip(parsed) {
        diagnostics.extend(overlay::apply(&mut document, overlay.clone(), parsed).err().unwrap_or_default());
    }
    // A document that is not as meant would only repeat what was said, so the checks wait.
    if diagnostics.is_empty() { Ok(document) } else { Err(Report::new(diagnostics, &document)) }
}

/// The findings of the checks, knowing the ids of operations that `names.toml` names; errors as a report.
fn checked(document: &Document, pinned: &BTreeSet<String>) -> Result<Vec<diag::Diagnostic>, Report> {
    let warnings = check::check(document, pinned);
    if warnings.iter().any(|diagnostic| diagnostic.level == diag::Level::Error) {
        return Err(Report::new(warnings, document));
    }
    Ok(warnings)
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
pub fn prepare(input: &Input) -> Result<Prepared, Report> {
    let (document, names) = (assemble(input.document.clone(), &input.overlays)?, input.names.as_ref());
    let mut sink = diag::Sink::default();
    let pins = lower::pins(&document, names, &mut sink);
    let pinned = pins.operation_ids().map(str::to_owned).collect();
    // Lowering takes any document, so it need not wait for the checks; what it makes of a bad one is dropped.
    let (warnings, lowered) = std::thread::scope(|scope| {
        let document = &document;
        let lowering = scope.spawn(move || lower::lower_pinned(document, &input.generation, &pins, names, sink));
        let warnings = checked(document, &pinned);
        let lowered = lowering.join();
        (warnings, lowered.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut warnings = warnings?;
    let (api, found) = lowered?;
    warnings.extend(found);
    let warnings = (!warnings.is_empty()).then(|| Report::new(warnings, &document));
    Ok(Prepared { api, document, warnings })
}
