//! A group's `agent.conf` that a user uploads: checked to be well-formed and known to agents, and laid out
//! (docs/facts/04-modules.md, section 3).
//!
//! The text may hold several elements and is no document by itself, so it is read inside an element of our own; places
//! in messages count that one's line, as those of the real program do.

mod check;
mod layout;

use crate::strict_xml;

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

/// What the text writes that would end or begin a tag, and what stands for it while it is read. The first two are the
/// escapes of regular expressions of the manager, the others stay as they are written.
const ESCAPES: [(&str, &str); 4] = [
    ("\\<", "_custom_open_tag_"),
    ("\\>", "_custom_close_tag_"),
    ("&lt;", "_custom_amp_lt_"),
    ("&gt;", "_custom_amp_gt_"),
];

/// The longest text that is read, in bytes, with what stands for the escapes: one of two bytes becomes one of
/// seventeen.
const LARGEST: usize = 32 << 20;

/// Bytes of memory that [`checked`] takes for this text, told before it is read: copies of the text, and for each tag
/// and attribute what it becomes. It is near the most that it can be.
pub fn cost(text: &str) -> u64 {
    const COPIES: u64 = 6;
    const MARK: u64 = 250;
    let marks = text.bytes().filter(|byte| matches!(byte, b'<' | b'=')).count();
    let closing = text.matches("</").count();
    text.len() as u64 * COPIES + marks.saturating_sub(closing) as u64 * MARK
}

/// The configuration as it is to be stored.
///
/// # Errors
///
/// When it is empty, not well-formed, or says what agents do not know.
pub fn checked(text: &str) -> Result<String, Refused> {
    if text.is_empty() {
        return Err(Refused::Empty);
    }
    let escapes: usize = ESCAPES.iter().map(|(escape, name)| text.matches(escape).count() * name.len()).sum();
    if text.len() + escapes > LARGEST {
        return Err(Refused::Malformed("too large with its escapes".to_owned()));
    }
    let hidden = ESCAPES.iter().fold(text.to_owned(), |text, (escape, name)| text.replace(escape, name));
    let document = format!("<root>\n{hidden}\n</root>");
    let root = strict_xml::parse(&document).map_err(|fault| Refused::Malformed(fault.to_string()))?;
    check::check(&root).map_err(|fault| Refused::Unknown(show(&fault)))?;
    Ok(show(&layout::lay_out(&root)))
}

/// The text with the escapes as they were written.
fn show(text: &str) -> String {
    ESCAPES.iter().fold(text.to_owned(), |text, (escape, name)| text.replace(name, escape))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::{Refused, checked};

    fn malformed(what: &str) -> Refused {
        Refused::Malformed(what.to_owned())
    }

    #[test]
    fn what_is_refused_says_where() {
        for (text, refused) in [
            ("", Refused::Empty),
            ("<bad", malformed("not well-formed (invalid token): line 3, column 0")),
            ("<agent_config></agent>", malformed("mismatched tag: line 2, column 16")),
            ("<agent_config>", malformed("mismatched tag: line 3, column 2")),
            ("a & b", malformed("not well-formed (invalid token): line 2, column 3")),
            ("<a b='1' b='2'/>", malformed("duplicate attribute: line 2, column 9")),
            ("&nope;", malformed("undefined entity: line 2, column 0")),
            (
                "<?xml version='1.0'?><agent_config/>",
                malformed("XML or text declaration not at start of entity: line 2, column 0"),
            ),
            ("<!-- open", malformed("unclosed token: line 2, column 0")),
            ("</root><root>", malformed("junk after document element: line 2, column 7")),
            (&"\\<".repeat(2 << 20), malformed("too large with its escapes")),
            ("<ossec_config/>", Refused::Unknown("Invalid element in the configuration: 'ossec_config'.".to_owned())),
        ] {
            assert_eq!(checked(text), Err(refused), "{text}");
        }
    }

    #[test]
    fn the_layout_is_that_of_the_real_program() {
        for (text, expected) in [
            (
                "<agent_config><labels><label key=\"a\">b</label></labels></agent_config>",
                "  <agent_config>\n    <labels>\n      <label key=\"a\">b</label>\n    </labels>\n  </agent_config>\n",
            ),
            (
                "<agent_config>\n\n  <!-- Shared -->\n  <client_buffer/></agent_config>",
                "  <agent_config>\n    <!-- Shared -->\n    <client_buffer/>\n  </agent_config>\n",
            ),
            (
                "<agent_config><labels><label key='\"'>C:\\\n  x &amp; &#60;</label></labels></agent_config>",
                "  <agent_config>\n    <labels>\n      <label key='\"'>C:\\x & &lt;</label>\n    </labels>\n  </agent_config>\n",
            ),
            (
                "<agent_config os='Linux'><localfile><log_format>syslog</log_format><location>/a &lt;b</location>\
                 </localfile></agent_config>",
                "  <agent_config os=\"Linux\">\n    <localfile>\n      <log_format>syslog</log_format>\n      \
                 <location>/a &lt;b</location>\n    </localfile>\n  </agent_config>\n",
            ),
        ] {
            assert_eq!(checked(text).unwrap(), expected, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// What was laid out once stays as it is.
        #[test]
        fn laying_out_twice_is_laying_out_once(keys in proptest::collection::vec("[a-z.]{1,8}", 1..4), value in "[a-zA-Z0-9 /*]{0,12}") {
            let labels: String = keys.iter().map(|key| format!("<label key=\"{key}\">x{value}</label> ")).collect();
            let once = checked(&format!("<agent_config><labels>{labels}</labels></agent_config>")).unwrap();
            prop_assert_eq!(checked(&once).unwrap(), once);
        }

        /// Any text has an answer.
        #[test]
        fn nothing_breaks_the_reader(text in "[<>a&;!\\-/'\"= \n\\[\\]?]{0,40}") {
            drop(checked(&text));
        }
    }
}
