//! Seeded edits of the shipped documents: whatever is accepted is Rust, and a sample of it compiles.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use serde_json::Value;
use wazuh_api_codegen::fuzzing;

use super::{compile, spread};
use crate::Failure;
use crate::workspace;

/// Makes `edits` edited documents, from the seed `first` on, and compiles `sample` of those that are accepted.
pub(crate) fn run(edits: u64, sample: usize, first: u64) -> Result<ExitCode, Failure> {
    let documents = shipped()?;
    let mut accepted = Vec::new();
    let mut findings = 0_usize;
    for seed in first..first.saturating_add(edits) {
        let Some((generation, document)) = chosen(&documents, seed) else { break };
        let text = fuzzing::edited(document.clone(), &fuzzing::bytes(seed));
        match catch_unwind(AssertUnwindSafe(|| fuzzing::emitted(&text, generation))) {
            Ok(Ok(None)) => {}
            Ok(Ok(Some(_))) => accepted.push(seed),
            Ok(Err(finding)) => {
                findings += 1;
                println!("seed {seed}, {generation}: {}", finding.lines().next().unwrap_or_default());
            }
            Err(_) => {
                findings += 1;
                println!("seed {seed}, {generation}: the generator panics");
            }
        }
    }
    println!("{edits} edits: {} accepted, {findings} findings", accepted.len());
    let mut compiled = 0_usize;
    for seed in spread(accepted.len(), sample).into_iter().filter_map(|index| accepted.get(index)) {
        let Some((generation, document)) = chosen(&documents, *seed) else { break };
        let text = fuzzing::edited(document.clone(), &fuzzing::bytes(*seed));
        let Ok(Some(files)) = fuzzing::emitted(&text, generation) else { continue };
        compiled += 1;
        if let Some(said) = compile::check(generation, &files)? {
            findings += 1;
            println!("seed {seed}, {generation}, does not compile:\n{said}");
        }
    }
    println!("{compiled} compiled with warnings denied; {findings} findings in all");
    Ok(if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The generations with their documents, overlays applied.
fn shipped() -> Result<Vec<(String, Value)>, Failure> {
    let mut documents = Vec::new();
    for generation in workspace::generations()? {
        let input = workspace::description(&workspace::root().join("spec").join(&generation), &generation)?;
        let document = wazuh_api_codegen::load(input.document, &input.overlays)?.document.to_json();
        documents.push((generation, document));
    }
    Ok(documents)
}

/// The document that an edit is of.
fn chosen(documents: &[(String, Value)], seed: u64) -> Option<(&str, &Value)> {
    let count = u64::try_from(documents.len()).ok().filter(|count| *count > 0)?;
    let index = usize::try_from(seed % count).ok()?;
    documents.get(index).map(|(generation, document)| (generation.as_str(), document))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `cargo xtask trial edits` makes many more of these, and compiles some.
    #[test]
    fn shipped_documents_with_edits_are_refused_or_emitted_as_rust() {
        assert_eq!(run(15, 0, 1).unwrap(), ExitCode::SUCCESS);
    }
}
