//! From a checked document to the model that the emitters read: gathers, names, and puts both together.
//!
//! Schemas are read from the tree rather than from `openapiv3`: see `gather::shape` for what that model loses. The
//! document is checked, but nothing here trusts that: what is wrong is reported, never a panic.

mod constraint;
mod default;
mod form;
mod operation;
mod paging;
mod text;
mod types;

pub(crate) use crate::names::NO_SUCH_CONTEXT;
use crate::{
    diag::{Diagnostic, Sink, has_errors},
    gather::gather,
    ir::Api,
    names::{Pins, name},
    report::Report,
    source::{Document, Source},
};

/// Lowers a document to the model of the API generation called `generation`. `names` is the `names.toml` of that
/// generation.
pub fn lower(document: &Document, generation: &str, names: Option<&Source>) -> Result<Api, Report> {
    lower_with_warnings(document, generation, names).map(|(api, _)| api)
}

/// [`lower`], with the findings that are no errors.
pub fn lower_with_warnings(
    document: &Document,
    generation: &str,
    names: Option<&Source>,
) -> Result<(Api, Vec<Diagnostic>), Report> {
    let mut sink = Sink::default();
    let pins = pins(document, names, &mut sink);
    lower_pinned(document, generation, &pins, names, sink)
}

/// Reads a `names.toml`, which comes after the sources of the document in reports.
pub(crate) fn pins(document: &Document, names: Option<&Source>, sink: &mut Sink) -> Pins {
    names.map(|source| Pins::parse(source, document.sources.len(), sink)).unwrap_or_default()
}

/// [`lower_with_warnings`] with the pins of `names`; `sink` holds what was found in them.
pub(crate) fn lower_pinned(
    document: &Document,
    generation: &str,
    pins: &Pins,
    names: Option<&Source>,
    mut sink: Sink,
) -> Result<(Api, Vec<Diagnostic>), Report> {
    let ids = pins.ids();
    let gathered = gather(document, &ids, &mut sink);
    let named = name(&gathered, pins, &mut sink);
    let api = operation::api(&gathered, &named, generation, &mut sink);
    let found = sink.into_diagnostics();
    if !has_errors(&found) {
        return Ok((api, found));
    }
    Err(Report::with_names(found, document, names))
}
