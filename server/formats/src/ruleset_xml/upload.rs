//! What the API asks of an uploaded file before it asks the engine, and the text that it stores
//! (docs/facts/04-modules.md, section 7.2).
//!
//! A file must be XML. Then the real API lays it out anew, writes its references as the characters that they stand
//! for, and reads that as loosely as the manager's configuration: so `&lt;a>` is a tag there, which must be closed, and
//! CDATA is refused. What is stored is the text as it came, but for formulas of spreadsheets, which are made text.

use std::borrow::Cow;
use std::collections::HashSet;

use super::{Malformed, ROOT, wrapped};
use crate::agent_conf_upload;
use crate::manager_conf::markup;
use crate::strict_xml::{self, Element, Node};

/// Characters with which a formula begins.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Blanks for each level of nesting.
const INDENT: &str = "  ";

/// Bytes of memory that [`checked`] takes for this text, told before it is read. It is near the most that it can be.
pub fn cost(text: &str) -> u64 {
    agent_conf_upload::cost(text)
}

/// The text to store of an upload.
///
/// # Errors
///
/// When the real API refuses it for its form, with the place in the text; where only its second reading refuses it, the
/// place is one in the text that it has laid out anew.
pub fn checked(text: &str) -> Result<Cow<'_, str>, Malformed> {
    let document = wrapped(text);
    let opening = ROOT.len() + "<>".len();
    let malformed = |fault: strict_xml::Fault| Malformed(fault.less(opening).to_string());
    let formulas = formulas(&strict_xml::parse_exactly(&document).map_err(malformed)?);
    let laid_out = laid_out(&strict_xml::parse_as_written(&document).map_err(malformed)?);
    drop(document);
    let prepared = markup::prepared(&laid_out);
    markup::elements(&prepared).map_err(|fault| Malformed(fault.to_string()))?;
    Ok(if formulas.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(without_formulas(text, &formulas)) })
}

/// Texts of elements that a spreadsheet would take for formulas.
fn formulas(nodes: &[Node<'_>]) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut inside: Vec<&Node<'_>> = nodes.iter().collect();
    while let Some(node) = inside.pop() {
        let Node::Element(element) = node else { continue };
        // Comments do not end the text before the first child.
        let texts = element.nodes.iter().take_while(|node| !matches!(node, Node::Element(_)));
        let text: String =
            texts.filter_map(|node| if let Node::Text(text) = node { Some(text.as_ref()) } else { None }).collect();
        if text.starts_with(FORMULA) && text.contains(['\'', '"']) {
            found.insert(text);
        }
        inside.extend(&element.nodes);
    }
    found
}

/// The text with a mark before each of these that stands alone between two tags.
fn without_formulas(text: &str, formulas: &HashSet<String>) -> String {
    let lengths: HashSet<usize> = formulas.iter().map(String::len).collect();
    let mut out = String::with_capacity(text.len() + formulas.len());
    let mut copied = 0;
    let mut end = 0;
    for (at, _) in text.match_indices('>') {
        let start = at + 1;
        if end < start {
            let rest = text.get(start..).unwrap_or_default();
            let Some(length) = rest.find('<') else { break };
            end = start + length;
        }
        let between = text.get(start..end).unwrap_or_default();
        if between.starts_with(FORMULA) && lengths.contains(&between.len()) && formulas.contains(between) {
            out.push_str(text.get(copied..start).unwrap_or_default());
            out.push('\'');
            copied = start;
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out
}

/// The text as the real API lays it out before it reads it again.
fn laid_out(nodes: &[Node<'_>]) -> String {
    let mut out = String::new();
    for node in nodes {
        write(node, 0, &mut out);
    }
    // Without the element around all; empty lines are left out, and each line loses its first indent.
    let inner = out.strip_prefix("<root>\n").and_then(|out| out.strip_suffix("</root>\n")).unwrap_or_default();
    let written = [("&lt;", "<"), ("&quot;", "\""), ("&gt;", ">"), ("&apos;", "'")];
    let inner = written.into_iter().fold(Cow::Borrowed(inner), |text, (reference, symbol)| {
        if text.contains(reference) { Cow::Owned(text.replace(reference, symbol)) } else { text }
    });
    let mut lines = String::with_capacity(inner.len());
    for line in inner.split('\n').filter(|line| !line.trim().is_empty()) {
        lines.push_str(line.strip_prefix(INDENT).unwrap_or(line));
        lines.push('\n');
    }
    lines
}

/// Writes a node in lines of its own.
fn write(node: &Node<'_>, depth: usize, out: &mut String) {
    let indent = |out: &mut String| out.extend(std::iter::repeat_n(INDENT, depth));
    match node {
        Node::Text(text) => {
            indent(out);
            out.push_str(text);
        }
        Node::Comment(comment) => {
            indent(out);
            out.extend(["<!--", comment, "-->"]);
        }
        Node::Instruction { target, data } => {
            indent(out);
            out.extend(["<?", target, " ", data, "?>"]);
        }
        Node::Element(Element { name, attributes, nodes }) => {
            indent(out);
            out.extend(["<", name]);
            for (name, value) in attributes {
                out.extend([" ", name, "=\"", value, "\""]);
            }
            match nodes.as_slice() {
                [] => out.push_str("/>"),
                [Node::Text(text)] => out.extend([">", text, "</", name, ">"]),
                nodes => {
                    out.push_str(">\n");
                    nodes.iter().for_each(|node| write(node, depth + 1, out));
                    indent(out);
                    out.extend(["</", name, ">"]);
                }
            }
        }
    }
    out.push('\n');
}
