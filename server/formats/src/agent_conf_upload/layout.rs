//! How a configuration is laid out: two blanks for each level, attributes in quotation marks, an element that holds
//! only text on one line.

use super::lines::Lines;
use crate::strict_xml::{Element, Node};

/// The text of `nodes`, laid out.
///
/// # Errors
///
/// The name of an attribute whose value cannot be written: it has both kinds of quotation marks, and agents read no
/// references.
pub(super) fn lay_out<'t>(nodes: &[Node<'t>]) -> Result<String, &'t str> {
    let mut out = Lines::default();
    nodes.iter().try_for_each(|node| write(&mut out, node, 1))?;
    Ok(out.text())
}

fn indent(out: &mut Lines, depth: usize) {
    const BLANKS: &str = "                                ";
    let mut missing = 2 * depth;
    while missing > 0 {
        let blanks = BLANKS.get(..missing).unwrap_or(BLANKS);
        out.add(&[blanks]);
        missing -= blanks.len();
    }
}

fn write<'t>(out: &mut Lines, node: &Node<'t>, depth: usize) -> Result<(), &'t str> {
    indent(out, depth);
    match node {
        Node::Text(text) => out.add(&[text, "\n"]),
        Node::Comment(comment) => out.add(&["<!--", comment, "-->\n"]),
        Node::Instruction { target, data } => out.add(&["<?", target, " ", data, "?>\n"]),
        Node::Element(Element { name, attributes, nodes }) => {
            out.add(&["<", name]);
            for (attribute, value) in attributes {
                let mark = match (value.contains('"'), value.contains('\'')) {
                    (true, true) => return Err(attribute),
                    (true, false) => "'",
                    (false, _) => "\"",
                };
                out.add(&[" ", attribute, "=", mark, value, mark]);
            }
            match nodes.as_slice() {
                [] => out.add(&["/>\n"]),
                [Node::Text(text)] => out.add(&[">", text, "</", name, ">\n"]),
                nodes => {
                    out.add(&[">\n"]);
                    nodes.iter().try_for_each(|node| write(out, node, depth + 1))?;
                    indent(out, depth);
                    out.add(&["</", name, ">\n"]);
                }
            }
        }
    }
    Ok(())
}
