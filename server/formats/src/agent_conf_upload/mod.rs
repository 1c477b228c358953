//! A group's `agent.conf` that a user uploads: checked to be well-formed and known to agents, and laid out
//! (docs/facts/04-modules.md, section 3.1).
//!
//! What is accepted can be read by agents ([`crate::agent_xml`]) and shown by the API ([`crate::group_files`]), and is
//! accepted and shown alike when it is uploaded again. So a text that is no XML is accepted where a file of the manager
//! may be no XML.

mod check;
mod layout;

use crate::strict_xml::{self, Node};
use crate::{agent_xml, group_files};

/// Why a configuration is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no text.
    #[error("the configuration is empty")]
    Empty,
    /// It is not well-formed, or too large. The text says what and where.
    #[error("{0}")]
    Malformed(String),
    /// Agents do not know what it says. The text names it.
    #[error("{0}")]
    Unknown(String),
}

/// Bytes of memory that [`checked`] takes for this text, told before it is read: copies of the text, the blanks that
/// each line is indented by, and for each tag and attribute what it becomes. It is near the most that it can be.
pub fn cost(text: &str) -> u64 {
    const COPIES: u64 = 4;
    const MARK: u64 = 260;
    const INDENT: u64 = 2 * 2;
    let (mut depth, mut marks, mut indents, mut before) = (1_u64, 0_u64, 0_u64, 0);
    for byte in text.bytes() {
        match (before, byte) {
            (b'<', b'/') => {
                depth = depth.saturating_sub(1).max(1);
                marks = marks.saturating_sub(1);
            }
            // The tag that began is closed at once.
            (b'/', b'>') => depth = depth.saturating_sub(1).max(1),
            (_, b'<') => {
                indents += depth;
                marks += 1;
            }
            (_, b'=') => marks += 1,
            (b'<', b'!' | b'?') => {}
            (b'<', _) => depth += 1,
            _ => {}
        }
        before = byte;
    }
    text.len() as u64 * COPIES + marks * MARK + indents * INDENT
}

/// The configuration as it is to be stored.
///
/// # Errors
///
/// When it is empty, not well-formed, or says what agents do not know. Places in what is said of a text that is not
/// well-formed are those of `text`.
pub fn checked(text: &str) -> Result<String, Refused> {
    if text.is_empty() {
        return Err(Refused::Empty);
    }
    let refused = match strict_xml::parse(text) {
        Ok(nodes) => return stored(nodes),
        Err(fault) if fault.is_stray_text() => Refused::Unknown(fault.to_string()),
        Err(fault) => Refused::Malformed(fault.to_string()),
    };
    let lenient = strict_xml::parse_leniently(text).ok().and_then(|nodes| stored(nodes).ok());
    lenient.ok_or(refused)
}

fn stored(nodes: Vec<Node<'_>>) -> Result<String, Refused> {
    let laid_out = layout::lay_out(&nodes).map_err(|name| {
        Refused::Unknown(format!("XMLERR: Bad attribute closing for '{name}': it has both kinds of quotation marks."))
    })?;
    drop(nodes);
    agent_xml::read(&laid_out).and_then(|roots| check::check(&roots)).map_err(Refused::Unknown)?;
    group_files::check_agent_conf(&laid_out).map_err(|fault| Refused::Unknown(fault.to_string()))?;
    Ok(laid_out)
}

#[cfg(test)]
mod recorded;
#[cfg(test)]
mod tests;
