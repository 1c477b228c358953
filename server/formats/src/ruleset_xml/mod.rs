//! Files of rules and decoders as the manager's API reads them (docs/facts/04-modules.md, sections 7 and 8).
//!
//! It reads them in three ways, which do not agree: [`with_elements`] is how it lists rules and decoders, [`json`] how
//! it shows a file, and [`checked`] what it asks of an upload before the engine is asked. Must not be here: what an
//! element means, and how the engine reads a file.

mod json;
mod upload;

pub use json::json;
pub use upload::{checked, cost};

use crate::line_ends::with_line_feeds;
pub use crate::manager_conf::Fault;
use crate::manager_conf::markup;
use crate::ossec_xml::Element;

/// The element that a file is read inside of, since it has none around all.
const ROOT: &str = "root";

/// What is wrong with a file, and where: `mismatched tag: line 3, column 2`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(String);

/// What `read` makes of the outermost elements of a file, read as loosely as the manager reads its configuration:
/// `&lt;` and `&gt;` are left in the texts, as the engine reads them.
///
/// # Errors
///
/// When the real API cannot read the text either, or elements are nested more than 64 deep.
pub fn with_elements<T>(text: &str, read: impl FnOnce(&[Element<'_>]) -> T) -> Result<T, Fault> {
    let text = with_line_feeds(text);
    let text = markup::prepared(&text);
    Ok(read(&markup::elements(&text)?))
}

/// The text inside of one element.
fn wrapped(text: &str) -> String {
    format!("<{ROOT}>{text}</{ROOT}>")
}

#[cfg(test)]
mod tests;
