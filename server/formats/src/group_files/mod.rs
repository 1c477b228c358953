//! What the files of a group say, as JSON values (docs/facts/04-modules.md, section 3).
//!
//! Everything takes any text: what cannot be understood is an error that says why. Time and depth are bounded by the
//! text's length and by fixed limits. Must not be here: files, names of groups.

mod agent_conf;
mod lists;
mod merged;
mod rcl;

use serde_json::Value;

use crate::ossec_xml::MarkupError;
pub use agent_conf::agent_conf;

/// Why a text cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// It is not in the language of configurations.
    #[error(transparent)]
    Markup(#[from] MarkupError),
    /// A check stands before the first control.
    #[error("a check stands before the first control: line {0}")]
    StrayCheck(usize),
    /// A section has no name.
    #[error("a wodle has no name")]
    Nameless,
}

/// How a file of a group is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupFileFormat {
    /// Blocks of configuration, as in `agent.conf`.
    Conf,
    /// Files that a rootkit leaves.
    RootkitFiles,
    /// Programs that a rootkit replaces.
    RootkitTrojans,
    /// Controls of a benchmark.
    Rcl,
    /// Lines.
    Lines,
    /// All files of a group in one.
    Merged,
}

impl GroupFileFormat {
    /// The format of that name, as clients give it.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "conf" => Self::Conf,
            "rootkit_files" => Self::RootkitFiles,
            "rootkit_trojans" => Self::RootkitTrojans,
            "rcl" => Self::Rcl,
            _ => return None,
        })
    }

    /// How the file of that name is read.
    pub fn of(name: &str) -> Self {
        match name {
            "agent.conf" => Self::Conf,
            "rootkit_files.txt" => Self::RootkitFiles,
            "rootkit_trojans.txt" => Self::RootkitTrojans,
            "ar.conf" => Self::Lines,
            "merged.mg" => Self::Merged,
            _ => Self::Rcl,
        }
    }
}

/// What a file of a group says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The blocks of a configuration, as [`agent_conf`] has them.
    Blocks(Vec<Value>),
    /// A list or an object, for all other formats.
    Value(Value),
}

/// Reads a text of that format.
///
/// # Errors
///
/// When the text is not in that format.
pub fn read(format: GroupFileFormat, text: &str) -> Result<Content, ParseError> {
    Ok(Content::Value(match format {
        GroupFileFormat::Conf => return agent_conf(text).map(Content::Blocks),
        GroupFileFormat::RootkitFiles => lists::rootkit_files(text),
        GroupFileFormat::RootkitTrojans => lists::rootkit_trojans(text),
        GroupFileFormat::Rcl => rcl::rcl(text)?,
        GroupFileFormat::Lines => text.lines().collect(),
        GroupFileFormat::Merged => merged::merged(text),
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Content, GroupFileFormat as Kind, read};

    const KINDS: [Kind; 6] =
        [Kind::Conf, Kind::RootkitFiles, Kind::RootkitTrojans, Kind::Rcl, Kind::Lines, Kind::Merged];

    #[test]
    fn names_and_types() {
        for (name, kind) in [("agent.conf", Kind::Conf), ("x_rcl.txt", Kind::Rcl), ("merged.mg", Kind::Merged)] {
            assert_eq!(Kind::of(name), kind);
        }
        assert_eq!((Kind::parse("conf"), Kind::parse("lines")), (Some(Kind::Conf), None));
        assert_eq!(read(Kind::Lines, "a - b\n\nc"), Ok(Content::Value(serde_json::json!(["a - b", "", "c"]))));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        /// Nothing that is made of the marks of these languages is too much for a reader.
        #[test]
        fn every_text_is_read_or_refused(parts in proptest::collection::vec(proptest::sample::select(&[
            "<agent_config", "</agent_config>", "<syscheck>", "</syscheck>", "<directories a=\"b\">", "</directories>", "<a/>",
            ">", "<", "/", "<!--", "-->", "&amp;", "&lt;", "&", "\\", "\"", "'", "=", "\n", "!3 x\n", "!99999999999999999999 y\n",
            "#", "::", "!", "[a {CIS: 1}]", " [any] [r]", "\nf:x;", "$v=1", "é", "\0", "\u{fffd}", " ", "<wodle>", "</wodle>",
        ][..]), 0..24)) {
            let text = parts.concat();
            for kind in KINDS {
                if let Ok(Content::Value(value)) = read(kind, &text) {
                    prop_assert!(value.is_array() || value.is_object());
                }
            }
        }
    }
}
