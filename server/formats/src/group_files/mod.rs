//! What the files of a group say, as JSON values (docs/facts/04-modules.md, section 3).
//!
//! Everything takes any text: what cannot be understood is an error that says why. Time and depth are bounded by the
//! text's length and by fixed limits; [`cost`] tells the memory. Must not be here: files, names of groups.

mod agent_conf;
mod lists;
mod merged;
mod rcl;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::ossec_xml::MarkupError;
use crate::sections::NamelessModule;
pub use agent_conf::agent_conf;
pub(crate) use agent_conf::check_agent_conf;

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

impl From<NamelessModule> for ParseError {
    fn from(_: NamelessModule) -> Self {
        Self::Nameless
    }
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

    /// The same in release 5, which knows the files that it makes itself and no others.
    pub fn of_own_file(name: &str) -> Self {
        match name {
            "agent.conf" => Self::Conf,
            "merged.mg" => Self::Merged,
            _ => Self::Rcl,
        }
    }
}

/// What a file of a group says. All formats but one are written while they are read, so that they take no memory
/// beside the text and what is written.
#[derive(Clone, Debug)]
pub enum Content<'a> {
    /// The blocks of a configuration, as [`agent_conf`] has them.
    Blocks(Vec<Value>),
    /// A list or an object, for all other formats.
    Listing(Listing<'a>),
}

/// See [`Content::Listing`].
#[derive(Clone, Debug)]
pub struct Listing<'a>(ListingKind<'a>);

#[derive(Clone, Debug)]
enum ListingKind<'a> {
    RootkitFiles(&'a str),
    RootkitTrojans(&'a str),
    Rcl(rcl::Rcl<'a>),
    Lines(&'a str),
    Merged(&'a str),
}

impl Serialize for Listing<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            ListingKind::RootkitFiles(text) => serializer.collect_seq(lists::rootkit_files(text)),
            ListingKind::RootkitTrojans(text) => serializer.collect_seq(lists::rootkit_trojans(text)),
            ListingKind::Rcl(rcl) => rcl.serialize(serializer),
            ListingKind::Lines(text) => serializer.collect_seq(text.lines()),
            ListingKind::Merged(text) => serializer.collect_seq(merged::merged(text)),
        }
    }
}

/// Reads a text of that format.
///
/// # Errors
///
/// When the text is not in that format.
pub fn read(format: GroupFileFormat, text: &str) -> Result<Content<'_>, ParseError> {
    Ok(Content::Listing(Listing(match format {
        GroupFileFormat::Conf => return agent_conf(text).map(Content::Blocks),
        GroupFileFormat::RootkitFiles => ListingKind::RootkitFiles(text),
        GroupFileFormat::RootkitTrojans => ListingKind::RootkitTrojans(text),
        GroupFileFormat::Rcl => ListingKind::Rcl(rcl::rcl(text)?),
        GroupFileFormat::Lines => ListingKind::Lines(text),
        GroupFileFormat::Merged => ListingKind::Merged(text),
    })))
}

/// Bytes of memory, beside the text itself, that reading a text of that format and writing what it says as JSON takes,
/// told from the text before it is read. It is near the most that it can be.
pub fn cost(format: GroupFileFormat, text: &str) -> u64 {
    let (mut lines, mut tags, mut values, mut escaped) = (1_u64, 0_u64, 0_u64, 0_u64);
    let mut before = 0;
    for byte in text.bytes() {
        match byte {
            b'\n' => lines += 1,
            b'/' if before == b'<' => tags = tags.saturating_sub(1),
            b'<' => tags += 1,
            b'=' | b',' => values += 1,
            // In a query they are references of six bytes.
            b'"' | b'&' | b'>' if format == GroupFileFormat::Conf => escaped += 5,
            b'"' | b'\\' => escaped += 1,
            // One byte becomes an escape of six; of other characters each byte becomes three at most.
            b'\0'..=0x1f => escaped += 5,
            0x80.. => escaped += 2,
            _ => {}
        }
        before = byte;
    }
    let structure = match format {
        GroupFileFormat::Conf => TAG * tags + VALUE * values,
        GroupFileFormat::Rcl => CONTROL * lines,
        GroupFileFormat::RootkitFiles | GroupFileFormat::RootkitTrojans => ENTRY * lines,
        GroupFileFormat::Lines => 4 * lines,
        GroupFileFormat::Merged => ENTRY * lines,
    };
    text.len() as u64 + escaped + structure
}

/// Bytes for an element and the value that it becomes.
const TAG: u64 = 400;

/// Bytes for an attribute, or one of several values of an option.
const VALUE: u64 = 150;

/// Bytes that a control, or a variable, has besides its own.
const CONTROL: u64 = 120;

/// Bytes that an entry of another list has besides its own.
const ENTRY: u64 = 64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::{Content, GroupFileFormat as Kind, cost, read};

    const KINDS: [Kind; 6] =
        [Kind::Conf, Kind::RootkitFiles, Kind::RootkitTrojans, Kind::Rcl, Kind::Lines, Kind::Merged];

    #[test]
    fn names_and_types() {
        for (name, kind) in [("agent.conf", Kind::Conf), ("x_rcl.txt", Kind::Rcl), ("merged.mg", Kind::Merged)] {
            assert_eq!(Kind::of(name), kind);
        }
        assert_eq!(shown(Kind::Lines, "a - b\n\nc"), Some(serde_json::json!(["a - b", "", "c"])));
    }

    /// What a text says, if it can be read.
    fn shown(kind: Kind, text: &str) -> Option<Value> {
        Some(match read(kind, text).ok()? {
            Content::Blocks(blocks) => blocks.into(),
            Content::Listing(listing) => serde_json::to_value(listing).unwrap_or_default(),
        })
    }

    #[test]
    fn what_is_written_is_not_more_than_was_told() {
        let repeated = |line: &str| line.repeat((1 << 18) / line.len());
        for (kind, text) in [
            (Kind::Rcl, repeated("[a][b][c]\n")),
            (Kind::Rcl, repeated("[][][]\n")),
            (Kind::Rcl, repeated("[a][b][c]\nf:x\n")),
            (Kind::Rcl, (0..100_000).map(|number| format!("${number:x}=1\n")).collect()),
            (Kind::RootkitFiles, repeated("a!b::c\n")),
            (Kind::RootkitTrojans, repeated("a!b!\n")),
            (Kind::Lines, repeated("\n")),
            (Kind::Lines, repeated("\u{1}\n")),
            (Kind::Merged, repeated("!0 a\n")),
            (Kind::Conf, format!("<agent_config>{}</agent_config>", repeated("<labels><label k='v'/></labels>"))),
            (Kind::Conf, format!("<agent_config>{}</agent_config>", repeated("<localfile/>"))),
        ] {
            // The reply has blanks behind its marks.
            let json = shown(kind, &text).unwrap_or_default().to_string();
            let written = (json.len() + json.matches([',', ':']).count()) as u64;
            let told = cost(kind, &text);
            assert!(written > 4 && written <= told + 1024, "{kind:?} {:?}: {written} and not {told}", text.get(..9));
        }
        // A usual file takes no more than some times its text.
        let usual =
            "<localfile>\n  <location>/var/log/messages</location>\n  <log_format>syslog</log_format>\n</localfile>\n";
        assert!(cost(Kind::Conf, &repeated(usual)) < 5 << 20);
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
                if let Some(value) = shown(kind, &text) {
                    prop_assert!(value.is_array() || value.is_object());
                }
            }
        }
    }
}
