//! A group's `agent.conf` that a user uploads: checked to be well-formed and known to agents, and laid out
//! (docs/facts/04-modules.md, section 3.1).
//!
//! What is accepted can be read by agents (`agent_xml`) and shown by the API ([`crate::group_files`]), and is
//! accepted and shown alike when it is uploaded again. So a text that is no XML is accepted where a file of the manager
//! may be no XML.

pub(crate) mod check;
mod layout;
mod lines;

use std::borrow::Cow;

use crate::ossec_xml::unescaped;
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
    const COPIES: u64 = 5;
    const MARK: u64 = 200;
    const REFERENCE: u64 = 48;
    /// Three copies of two blanks.
    const INDENT: u64 = 3 * 2;
    let (mut depth, mut marks, mut references, mut indents, mut before) = (1_u64, 0_u64, 0_u64, 0_u64, 0);
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
            (_, b'&') => references += 1,
            (b'<', b'!' | b'?') => {}
            (b'<', _) => depth += 1,
            _ => {}
        }
        before = byte;
    }
    text.len() as u64 * COPIES + marks * MARK + references * REFERENCE + indents * INDENT
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
        Ok(nodes) => return accepted(nodes),
        Err(fault) if fault.is_stray_text() => Refused::Unknown(fault.to_string()),
        Err(fault) => Refused::Malformed(fault.to_string()),
    };
    let lenient = strict_xml::parse_leniently(text).ok().and_then(|nodes| accepted(nodes).ok());
    lenient.ok_or(refused)
}

/// How often a text is laid out until it shows the same: one that is not made for it takes one time.
const LAYOUTS: usize = 4;

fn accepted(nodes: Vec<Node<'_>>) -> Result<String, Refused> {
    let mut stored = laid_out(&nodes)?;
    drop(nodes);
    for layouts in 1.. {
        let again = strict_xml::parse(&stored).or_else(|_| strict_xml::parse_leniently(&stored));
        let again = laid_out(&again.map_err(|fault| Refused::Unknown(fault.to_string()))?)?;
        if shown_alike(&stored, &again) {
            break;
        }
        if layouts == LAYOUTS {
            return Err(Refused::Unknown("the text has references of references".to_owned()));
        }
        stored = again;
    }
    agent_xml::read(&stored).and_then(|roots| check::check(&roots)).map_err(Refused::Unknown)?;
    group_files::check_agent_conf(&stored).map_err(|fault| Refused::Unknown(fault.to_string()))?;
    Ok(stored)
}

/// Whether two texts that are laid out show the same: a reference may stand in one of them for what the other has.
fn shown_alike(one: &str, other: &str) -> bool {
    one == other || unescaped(Cow::Borrowed(one)) == unescaped(Cow::Borrowed(other))
}

fn laid_out(nodes: &[Node<'_>]) -> Result<String, Refused> {
    layout::lay_out(nodes).map_err(|name| {
        let marks = "it has both kinds of quotation marks";
        Refused::Unknown(format!("XMLERR: Bad attribute closing for '{name}': {marks}."))
    })
}

#[cfg(test)]
mod recorded_tests;
#[cfg(test)]
mod tests;
