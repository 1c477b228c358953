//! What the files of a group say, as JSON (docs/facts/04-modules.md, section 3).
//!
//! Everything takes any text: what cannot be understood is an error that says why. Time and depth are bounded by the text's
//! length and by fixed limits. Must not be here: files, names of groups.

mod agent_conf;
mod lists;
mod markup;
mod merged;
mod rcl;

use serde_json::Value;

pub use agent_conf::agent_conf;

/// Why a text cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// It is not in the language of configurations.
    #[error("{what}: line {line}, column {column}")]
    Markup {
        /// What is wrong.
        what: &'static str,
        /// From 1.
        line: usize,
        /// From 0, in characters.
        column: usize,
    },
    /// A check stands before the first control.
    #[error("a check stands before the first control: line {0}")]
    StrayCheck(usize),
    /// A section has no name.
    #[error("a wodle has no name")]
    Nameless,
}

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
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

/// Reads a text of that kind.
///
/// # Errors
///
/// When it is none.
pub fn parse(kind: Kind, text: &str) -> Result<Value, ParseError> {
    Ok(match kind {
        Kind::Conf => {
            let blocks = agent_conf(text)?;
            serde_json::json!({"total_affected_items": blocks.len(), "affected_items": blocks})
        }
        Kind::RootkitFiles => lists::rootkit_files(text),
        Kind::RootkitTrojans => lists::rootkit_trojans(text),
        Kind::Rcl => rcl::rcl(text)?,
        Kind::Lines => text.lines().collect(),
        Kind::Merged => merged::merged(text),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Kind, parse};

    const KINDS: [Kind; 6] =
        [Kind::Conf, Kind::RootkitFiles, Kind::RootkitTrojans, Kind::Rcl, Kind::Lines, Kind::Merged];

    #[test]
    fn names_and_types() {
        for (name, kind) in [("agent.conf", Kind::Conf), ("x_rcl.txt", Kind::Rcl), ("merged.mg", Kind::Merged)] {
            assert_eq!(Kind::of(name), kind);
        }
        assert_eq!(parse(Kind::Lines, "a - b\n\nc"), Ok(serde_json::json!(["a - b", "", "c"])));
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
                if let Ok(value) = parse(kind, &text) {
                    prop_assert!(value.is_array() || value.is_object());
                }
            }
        }
    }
}
