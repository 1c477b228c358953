//! The query of an event channel, which is markup itself.

use crate::ossec_xml::Part;

/// What `&lt;` and `&gt;` are where they stand in the parts of a query.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum References {
    /// As the file has them, so they are shown so.
    Kept,
    /// Text like any other.
    Text,
}

/// A query as the API shows it: written anew as markup, without comments, with the values of attributes in quotation
/// marks, and without line ends that blanks follow, and these blanks. A backslash before a tag is not shown.
pub(crate) fn shown<'a>(parts: impl Iterator<Item = Part<'a>>, references: References) -> String {
    let mut out = String::new();
    // Whether the opening tag of an element was written last: one without content is closed at once.
    let mut opened = false;
    for part in parts {
        match part {
            Part::Text(text) => {
                escape(&mut out, &text, false, references);
                opened &= text.is_empty();
            }
            Part::Open(element, closed) => {
                out.push('<');
                out.push_str(element.name);
                for (name, value) in &element.attributes {
                    out.push(' ');
                    out.push_str(name);
                    out.push_str("=\"");
                    escape(&mut out, value, true, references);
                    out.push('"');
                }
                out.push_str(if closed { " />" } else { ">" });
                opened = !closed;
            }
            Part::Close(_) if opened => {
                out.pop();
                out.push_str(" />");
                opened = false;
            }
            Part::Close(name) => {
                out.push_str("</");
                out.push_str(name);
                out.push('>');
            }
        }
    }
    // The closing tag of the query itself follows.
    let shown = out.strip_suffix('\\').unwrap_or(&out).replace("\\<", "<");
    on_one_line(&shown).trim_matches('\n').to_owned()
}

/// Adds text as markup.
fn escape(out: &mut String, text: &str, in_attribute: bool, references: References) {
    let mut rest = text;
    while let Some(symbol) = rest.chars().next() {
        let kept = ["&lt;", "&gt;"].into_iter().find(|kept| references == References::Kept && rest.starts_with(kept));
        let mut written = [0; 4];
        let written = match (kept, symbol) {
            (Some(kept), _) => kept,
            (_, '&') => "&amp;",
            (_, '<') => "&lt;",
            (_, '>') => "&gt;",
            (_, '"') if in_attribute => "&quot;",
            _ => &*symbol.encode_utf8(&mut written),
        };
        out.push_str(written);
        let length = kept.map_or(symbol.len_utf8(), str::len);
        rest = rest.split_at_checked(length).map_or("", |(_, rest)| rest);
    }
}

fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        let unindented = if number > 0 { line.trim_start_matches(' ') } else { line };
        if number > 0 && unindented.len() == line.len() {
            out.push('\n');
        }
        out.push_str(unindented);
    }
    out
}
