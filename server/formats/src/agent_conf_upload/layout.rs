//! How a configuration is laid out: two blanks for each level, attributes in quotation marks, an element that holds
//! only text on one line.

use crate::strict_xml::{Element, Node};

/// What is in `root`, laid out, without lines that are empty.
pub(super) fn lay_out(root: &Element) -> String {
    let mut out = String::new();
    match root.nodes.as_slice() {
        [Node::Text(text)] => out.push_str(&plain(text)),
        nodes => nodes.iter().for_each(|node| write(&mut out, node, 1)),
    }
    // A backslash ends no line: what follows it would be read as another value.
    let mut joined = String::with_capacity(out.len());
    for (number, line) in out.split("\\\n").enumerate() {
        if number > 0 {
            joined.push('\\');
        }
        joined.push_str(if number > 0 { line.trim_start_matches(' ') } else { line });
    }
    let mut laid_out = String::with_capacity(joined.len());
    for line in joined.split('\n').filter(|line| !line.trim().is_empty()) {
        laid_out.push_str(line);
        laid_out.push('\n');
    }
    laid_out
}

/// Text as agents read it: the only entities that they know are those that hide a tag.
fn plain(text: &str) -> String {
    text.replace('<', "&lt;")
}

fn write(out: &mut String, node: &Node, depth: usize) {
    let indent = |out: &mut String| (0..depth).for_each(|_| out.push_str("  "));
    match node {
        Node::Text(text) => {
            indent(out);
            out.push_str(&plain(text));
            out.push('\n');
        }
        Node::Data(data) => out.push_str(&format!("<![CDATA[{data}]]>")),
        Node::Comment(comment) => {
            indent(out);
            out.push_str(&format!("<!--{comment}-->\n"));
        }
        Node::Instruction { target, data } => {
            indent(out);
            out.push_str(&format!("<?{target} {data}?>\n"));
        }
        Node::Element(element) => {
            indent(out);
            let Element { name, attributes, nodes } = element;
            out.push_str(&format!("<{name}"));
            for (name, value) in attributes {
                // Agents read no entities, so a quotation mark can only stand between others.
                let mark = if value.contains('"') && !value.contains('\'') { '\'' } else { '"' };
                out.push_str(&format!(" {name}={mark}{}{mark}", plain(value)));
            }
            match nodes.as_slice() {
                [] => out.push_str("/>\n"),
                [Node::Text(text)] => out.push_str(&format!(">{}</{name}>\n", plain(text))),
                [Node::Data(data)] => out.push_str(&format!("><![CDATA[{data}]]></{name}>\n")),
                nodes => {
                    out.push_str(">\n");
                    nodes.iter().for_each(|node| write(out, node, depth + 1));
                    indent(out);
                    out.push_str(&format!("</{name}>\n"));
                }
            }
        }
    }
}
