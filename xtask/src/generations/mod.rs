//! `docs/GENERATIONS.md`: operation by operation, what becomes of a call of release 4 in release 5.
//!
//! What the two descriptions tell is worked out from them; what they cannot tell (where an operation has moved, what
//! replaces one that is gone) is in `spec/v5/migration.toml`. `gen` writes the document and `gen --check` compares it,
//! so it is as current as the emitted code. An entry of the notes that fits no operation is an error.

mod changes;
mod notes;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use wazuh_api_codegen::diff;
use wazuh_api_codegen::ir::{Api, Operation};

use crate::Failure;
use crate::workspace;
use notes::Notes;

/// Where the document is, from the repository's root.
pub(crate) const DOCUMENT: &str = "docs/GENERATIONS.md";

/// The generations that it compares.
pub(crate) const COMPARED: [&str; 2] = ["v4", "v5"];

/// The text of the document.
pub(crate) fn document(old: &Api, new: &Api) -> Result<String, Failure> {
    let folder = workspace::root().join("spec/v5");
    let notes = Notes::read(&folder.join("migration.toml"))?;
    let upstream = upstream_routes(&folder)?;
    let mut in_either = upstream_routes(&workspace::root().join("spec/v4"))?;
    in_either.extend(upstream.iter().cloned());
    notes.check(&routes(old), &routes(new), &in_either)?;
    Ok(Migration { old, new, notes: &notes, upstream: &upstream, in_either: &in_either }.write())
}

fn route(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

fn routes(api: &Api) -> BTreeSet<String> {
    api.operations.iter().map(route).collect()
}

/// The routes of the upstream document alone, without what this project adds.
fn upstream_routes(folder: &std::path::Path) -> Result<BTreeSet<String>, Failure> {
    let document = wazuh_api_codegen::parse(workspace::source(&folder.join(workspace::INTERFACE))?)?.to_json();
    let paths = document.get("paths").and_then(serde_json::Value::as_object);
    let mut found = BTreeSet::new();
    for (path, operations) in paths.into_iter().flatten() {
        for method in operations.as_object().into_iter().flat_map(|operations| operations.keys()) {
            found.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    Ok(found)
}

struct Migration<'a> {
    old: &'a Api,
    new: &'a Api,
    notes: &'a Notes,
    /// Routes of the upstream document of release 5.
    upstream: &'a BTreeSet<String>,
    /// Routes of either upstream document.
    in_either: &'a BTreeSet<String>,
}

/// What becomes of an operation.
enum Fate<'a> {
    /// The route is there.
    Stays,
    /// The route is there in this project alone: the guide of 5.0 promises it, and its branch has dropped it.
    Promised,
    /// The route is there in this project alone, which has made it up.
    Own,
    /// Another route does the same.
    Moves(&'a str),
    /// Nothing does it.
    Ends,
}

impl Migration<'_> {
    fn fate(&self, route: &str, is_there: bool) -> Fate<'_> {
        match self.notes.moved.get(route) {
            Some(target) => Fate::Moves(target),
            None if is_there && self.upstream.contains(route) => Fate::Stays,
            None if is_there && self.is_own(route) => Fate::Own,
            None if is_there => Fate::Promised,
            None => Fate::Ends,
        }
    }

    /// Whether no original has the route, and no guide promises it.
    fn is_own(&self, route: &str) -> bool {
        !self.in_either.contains(route) && !self.notes.promised.contains(route)
    }

    fn write(&self) -> String {
        let changes = diff::compare(self.old, self.new);
        let there = routes(self.new);
        let mut out = String::from(PREFACE);
        for text in &self.notes.everywhere {
            push_item(&mut out, text);
        }
        out.push_str(LEGEND);
        let mut counts = [0_usize; 5];
        for (number, tag) in self.old.tags.iter().enumerate() {
            let _ = write!(out, "\n## {}\n\n| 4.14 | 5.0 | What changes |\n|---|---|---|\n", tag.wire_name);
            for operation in self.old.operations.iter().filter(|operation| operation.tag.0 == number) {
                let route = route(operation);
                let fate = self.fate(&route, there.contains(&route));
                let (count, target) = match &fate {
                    Fate::Stays => (0, "stays".to_owned()),
                    Fate::Moves(target) => (1, format!("`{target}`")),
                    Fate::Promised => (2, "guide only".to_owned()),
                    Fate::Own => (3, "extension".to_owned()),
                    Fate::Ends => (4, "gone".to_owned()),
                };
                if let Some(count) = counts.get_mut(count) {
                    *count += 1;
                }
                let mut told = match fate {
                    Fate::Stays | Fate::Promised | Fate::Own => changes::told(&changes, &route),
                    Fate::Moves(_) | Fate::Ends => Vec::new(),
                };
                told.extend(self.notes.of(&route, &tag.wire_name, matches!(fate, Fate::Ends)));
                let _ = writeln!(out, "| `{route}` | {target} | {} |", told.join(" "));
            }
        }
        out.push_str("\n## New in 5.0\n\n| 5.0 | What it does |\n|---|---|\n");
        let known = routes(self.old);
        for operation in self.new.operations.iter().filter(|operation| !known.contains(&route(operation))) {
            let mut does = operation.summary.clone();
            if !self.upstream.contains(&route(operation)) {
                does.push_str(if self.is_own(&route(operation)) { " Extension." } else { " Guide only." });
            }
            let _ = writeln!(out, "| `{}` | {does} |", route(operation));
        }
        let [stays, moves, promised, own, ends] = counts;
        out.replace(
            "@COUNTS",
            &format!(
                "Of {} operations {stays} stay, {moves} move, {promised} are in the guide only, {own} are extensions of this \
                 server,\n{ends} are gone.",
                self.old.operations.len()
            ),
        )
    }
}

/// A list item, wrapped.
fn push_item(out: &mut String, text: &str) {
    let mut line = String::from("-");
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > 120 {
            out.push_str(&line);
            out.push('\n');
            line = String::from(" ");
        }
        line.push(' ');
        line.push_str(word);
    }
    out.push_str(&line);
    out.push('\n');
}

const PREFACE: &str = "\
<!-- Emitted by `cargo xtask gen` from spec/v4, spec/v5 and spec/v5/migration.toml; do not edit. -->

# From release 4 to release 5

What becomes of each call of the 4.14 API in the 5.0 API, for who plans the move. It is worked out from the descriptions
in `spec/`, so it is about what travels: routes, parameters, fields, permissions.

@COUNTS

`wazuh-apid --api v5` serves the 5.0 API over the same home, beside v4 if wanted (`--listen v5=ADDR:PORT`), so programs
can be moved one by one and tried before the manager is.

## Everywhere

";

const LEGEND: &str = "
The second column of the tables says what there is in 5.0:

- *stays*: the same route, with the changes that are named;
- a route: the operation that does the same now;
- *guide only*: the published guide of 5.0 lists the route and the released branch has dropped it. `wazuh-apid` answers
  it; do not build on it if the original is to answer you as well;
- *extension*: an operation of `wazuh-apid` alone, in both generations; no original and no guide has it;
- *gone*: no operation does this.
";
