//! How a configuration is laid out: two blanks for each level, attributes in quotation marks, an element that holds
//! only text on one line.

use std::borrow::Cow;

use crate::strict_xml::{Element, Node};

/// The text of `nodes`, laid out, without lines that are empty, and without blanks and line ends behind a backslash. A
/// line end stays where the backslash would make text of a tag, here or in another upload.
///
/// # Errors
///
/// The name of an attribute whose value cannot be written: it has both kinds of quotation marks, and agents read no
/// references.
pub(super) fn lay_out<'t>(nodes: &[Node<'t>]) -> Result<String, &'t str> {
    let mut out = String::new();
    nodes.iter().try_for_each(|node| write(&mut out, node, 1))?;
    Ok(tidied(&out))
}

fn tidied(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    // Backslashes at the end of the last line.
    let mut backslashes = 0;
    for line in written.split('\n').filter(|line| !line.trim().is_empty()) {
        let line = unblanked(line);
        let unindented = line.trim_start_matches(' ');
        let joins = backslashes > 0
            && match unindented {
                mark if mark.starts_with("</") || mark.starts_with("<!--") => backslashes % 2 == 0,
                tag => !tag.starts_with('<'),
            };
        if joins {
            out.pop();
        } else {
            backslashes = 0;
        }
        let line = if joins { unindented } else { &line };
        out.push_str(line);
        out.push('\n');
        let trailing = line.len() - line.trim_end_matches('\\').len();
        backslashes = if trailing == line.len() { backslashes + trailing } else { trailing };
    }
    out
}

/// A line without blanks behind backslashes.
fn unblanked(line: &str) -> Cow<'_, str> {
    let Some((before, mut rest)) = line.split_once("\\ ") else { return Cow::Borrowed(line) };
    let mut out = before.to_owned();
    loop {
        out.push('\\');
        rest = rest.trim_start_matches(' ');
        let Some((before, after)) = rest.split_once("\\ ") else { break };
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn indent(out: &mut String, depth: usize) {
    (0..depth).for_each(|_| out.push_str("  "));
}

/// Adds the parts to a text.
fn add(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

fn write<'t>(out: &mut String, node: &Node<'t>, depth: usize) -> Result<(), &'t str> {
    indent(out, depth);
    match node {
        Node::Text(text) => add(out, &[text, "\n"]),
        Node::Comment(comment) => add(out, &["<!--", comment, "-->\n"]),
        Node::Instruction { target, data } => add(out, &["<?", target, " ", data, "?>\n"]),
        Node::Element(Element { name, attributes, nodes }) => {
            add(out, &["<", name]);
            for (attribute, value) in attributes {
                let mark = match (value.contains('"'), value.contains('\'')) {
                    (true, true) => return Err(attribute),
                    (true, false) => "'",
                    (false, _) => "\"",
                };
                add(out, &[" ", attribute, "=", mark, value, mark]);
            }
            match nodes.as_slice() {
                [] => out.push_str("/>\n"),
                [Node::Text(text)] => add(out, &[">", text, "</", name, ">\n"]),
                nodes => {
                    out.push_str(">\n");
                    nodes.iter().try_for_each(|node| write(out, node, depth + 1))?;
                    indent(out, depth);
                    add(out, &["</", name, ">\n"]);
                }
            }
        }
    }
    Ok(())
}
