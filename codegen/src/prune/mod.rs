//! What a new document leaves dead in the overlays and names that were written for an older one.
//!
//! [`carry`] first keeps what is still wanted: operations of the old description, and the components that overlays
//! refer to, as further overlay actions. [`prune`] then removes what has no effect, by taking its lines out of the
//! texts; everything else in them stays as it is, comments too. What cannot be removed by lines alone is left to the
//! checks, which report it. Nothing here decides what a document means: that is `overlay`, `check` and `names`.

mod carry;
mod lines;
mod superseded;

pub use carry::{Carried, carry};

use crate::diag::{Diagnostic, Level, Pointer};
use crate::text::{Mark, Source};
use crate::{Input, Report, assemble, check, lower, overlay};
use lines::Lines;

/// An input without what was dead in it.
#[derive(Clone, Debug)]
pub struct Pruned {
    /// The input with its overlays and names as they are now.
    pub input: Input,
    /// What was taken out, in the order of the rounds: overlay actions, references, names.
    pub removed: Vec<Removed>,
}

/// Something that was dead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Name of the text that it stood in.
    pub file: String,
    /// The line on which it began, from 1, in the text as that was before its round.
    pub line: usize,
    /// Why it was dead: a lower-case fragment that names it.
    pub reason: String,
}

/// Removes overlay actions that match or change nothing, lines of overlays that only refer to a component that does
/// not exist, parameters and tags that an overlay adds to the same ones, texts of RBAC actions that do not exist, and
/// entries of `names.toml` that nothing uses. With the input that `input` replaces, also what overlays
/// add and only the new document has.
///
/// Fails if a text cannot be read. Other faults of the document are no obstacle; `prepare` reports them.
pub fn prune(input: &Input, old: Option<&Input>) -> Result<Pruned, Report> {
    let mut pruned = Pruned { input: input.clone(), removed: Vec::new() };
    if let Some(old) = old {
        let found = superseded::superseded(old, &pruned.input)?;
        take_out(&mut pruned, &found);
    }
    for round in [actions, references, names] {
        // A round ends when it finds nothing more that it can take out; each step takes something out.
        loop {
            let mut found = round(&pruned.input)?;
            found.sort_by_key(|dead| dead.mark);
            if !take_out(&mut pruned, &found) {
                break;
            }
        }
    }
    Ok(pruned)
}

/// Something to take out of a text, and how.
struct Dead {
    /// 0 for the document, which is never changed, 1 and up for the overlays, then the names.
    mark: Mark,
    extent: Extent,
    reason: String,
}

enum Extent {
    /// The element of a block sequence.
    Element,
    /// The member of a block mapping.
    Member,
    /// The line, if it holds nothing else.
    Line,
    /// A text in a list on one line.
    Listed,
}

/// Takes the lines out; whether there were any.
fn take_out(pruned: &mut Pruned, found: &[Dead]) -> bool {
    let mut changed = false;
    let Pruned { input, removed } = pruned;
    for (index, text) in input.overlays.iter_mut().chain(&mut input.names).enumerate() {
        let mut lines = Lines::new(text);
        for dead in found.iter().filter(|dead| dead.mark.source == index + 1) {
            let gone = match dead.extent {
                Extent::Element => lines.remove_element(dead.mark),
                Extent::Member => lines.remove_member(dead.mark),
                Extent::Line => lines.remove_line(dead.mark),
                Extent::Listed => lines.remove_listed(dead.mark),
            };
            if gone {
                let (file, reason) = (text.name.clone(), dead.reason.clone());
                removed.push(Removed { file, line: dead.mark.line, reason });
            }
        }
        if let Some(rest) = lines.rest() {
            *text = Source { name: std::mem::take(&mut text.name), text: rest };
            changed = true;
        }
    }
    changed
}

fn actions(input: &Input) -> Result<Vec<Dead>, Report> {
    let (_, found) = assemble(input.document.clone(), &input.overlays)?;
    let dead = found.iter().filter(|finding| overlay::is_without_effect(finding));
    let dead = dead.filter_map(|finding| of_finding(finding, Extent::Element));
    Ok(dead.map(|dead| dead.with_entry(input)).collect())
}

fn references(input: &Input) -> Result<Vec<Dead>, Report> {
    let (document, _) = assemble(input.document.clone(), &input.overlays)?;
    let found = check::check(&document, &Default::default());
    let dead = found.iter().filter_map(|finding| {
        let extent = match finding.code {
            "dangling-reference" => Extent::Line,
            // The document has the parameter or tag that an overlay adds.
            "duplicate-parameter" | "duplicate-tag" => Extent::Element,
            // A text for an action that does not exist makes one that says nothing else.
            "missing-key" if is_rbac_action(&finding.at) => Extent::Member,
            _ => return None,
        };
        of_finding(finding, extent)
    });
    Ok(dead.map(|dead| dead.with_entry(input)).collect())
}

fn is_rbac_action(at: &Pointer) -> bool {
    let segments: Vec<String> = at.segments().collect();
    matches!(segments.as_slice(), [catalog, actions, _] if catalog == "x-rbac-catalog" && actions == "actions")
}

fn names(input: &Input) -> Result<Vec<Dead>, Report> {
    let (document, _) = assemble(input.document.clone(), &input.overlays)?;
    let of_names = document.sources.len();
    let found = match lower::lower_with_warnings(&document, &input.generation, input.names.as_ref()) {
        Ok(_) => return Ok(Vec::new()),
        Err(report) => report,
    };
    let dead = found.diagnostics().iter().filter(|finding| finding.code == "unused-name");
    let dead = dead.filter(|finding| finding.mark.is_some_and(|mark| mark.source == of_names));
    let found = dead.filter_map(|finding| {
        let extent = if finding.message == lower::NO_SUCH_CONTEXT { Extent::Listed } else { Extent::Line };
        let mut dead = of_finding(finding, extent)?;
        dead.mark.source = input.overlays.len() + 1;
        Some(dead.with_entry(input))
    });
    Ok(found.collect())
}

impl Dead {
    /// With the line that it stands in, unless the reason tells what it is.
    fn with_entry(mut self, input: &Input) -> Self {
        let text = input.overlays.iter().chain(&input.names).nth(self.mark.source.saturating_sub(1));
        let line = text.and_then(|text| text.lines().nth(self.mark.line.saturating_sub(1)));
        if let Some(line) = line.filter(|_| !self.reason.contains('`')) {
            self.reason = format!("{}: {}", self.reason, line.trim().trim_start_matches("- "));
        }
        self
    }
}

fn of_finding(finding: &Diagnostic, extent: Extent) -> Option<Dead> {
    // A second tag is only a warning in a document, and dead in an overlay.
    let is_fault = finding.level == Level::Error || finding.code == "duplicate-tag";
    let mark = finding.mark.filter(|mark| mark.source > 0 && is_fault)?;
    Some(Dead { mark, extent, reason: finding.message.clone() })
}
