//! `ossec.conf` as the manager's API shows it: sections and options as JSON values
//! (docs/facts/04-modules.md, section 6.2).
//!
//! What is shown and what is refused, and in which words, is what the real API does with a text, its slips included:
//! see `markup`. Time and depth are bounded by the text's length and by fixed limits; [`cost`] tells the memory. How
//! the server itself understands the file, as far as it can be read, is in `ossec_conf`. Must not be here: files, who
//! may see what.

mod by_elements;
mod check;
mod encoding;
#[cfg(any(test, feature = "fuzzing"))]
mod fuzzing;
pub(crate) mod markup;
mod running;
mod secrets;
mod upload;

use serde_json::{Map, Value};

use crate::Release;
use crate::conf_root::root_name;
use crate::group_files::{self, GroupFileFormat};
use crate::line_ends::with_line_feeds;
use crate::sections::{self, NamelessModule};
pub use by_elements::{by_elements, hide_by_elements};
pub use check::check;
pub use encoding::text;
#[cfg(any(test, feature = "fuzzing"))]
pub use fuzzing::ossec_conf;
pub use markup::Fault;
pub use running::{ManagerFiles, NotTold, component};
pub use secrets::{hide_in_sections, hide_in_text};
pub use upload::{Protection, UploadRefused, check_root, check_upload};

/// Why a text is no configuration.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is not in the language of configurations.
    #[error(transparent)]
    Markup(#[from] Fault),
    /// A module has no name. This is how the real API says it.
    #[error("'name'")]
    NamelessModule,
}

impl From<NamelessModule> for ReadError {
    fn from(_: NamelessModule) -> Self {
        Self::NamelessModule
    }
}

/// Why a part of a configuration cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPart {
    /// The API does not know the section.
    #[error("there is no section of that name")]
    UnknownSection,
    /// The API knows the section, and the file does not have it.
    #[error("the file does not have the section")]
    MissingSection,
    /// The section, or one of several of its name, does not have the option.
    #[error("the section does not have the option")]
    MissingOption,
}

/// A part of a configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The section; `None` for all of them.
    pub section: Option<String>,
    /// An option of the section; it counts only beside one.
    pub option: Option<String>,
    /// Whether folders of rules and decoders that are named twice are shown once, if they are asked for as an option.
    pub distinct: bool,
}

/// The sections of a configuration by name: a list where each stands for itself, else what they say together.
///
/// # Errors
///
/// When the real API cannot read the text either, or elements are nested too deep.
pub fn read(text: &str) -> Result<Map<String, Value>, ReadError> {
    read_as(Release::V4, text)
}

/// The same by the rules of a release: which sections are shown, and how. Release 5 calls the element around them
/// `<wazuh_config>`; by its rules a file of release 4 can be read too.
///
/// # Errors
///
/// As [`read`].
pub fn read_as(release: Release, text: &str) -> Result<Map<String, Value>, ReadError> {
    let text = with_line_feeds(text);
    let text = markup::prepared(&text);
    let mut config = Map::new();
    let elements = markup::elements(&text)?;
    let root = root_name(elements.iter().map(|element| element.tag()));
    for element in elements.iter().filter(|element| element.tag() == root) {
        sections::add_sections_of(release, element, &markup::shown_query, &mut config)?;
    }
    Ok(config)
}

/// Whether the text can be read at all, which is all that release 5 asks of a configuration.
///
/// # Errors
///
/// Where it cannot.
pub fn check_markup(text: &str) -> Result<(), Fault> {
    let text = with_line_feeds(text);
    markup::elements(&markup::prepared(&text)).map(drop)
}

/// That part of a configuration, in the shape of the whole.
///
/// # Errors
///
/// When it is not there.
pub fn part(config: Map<String, Value>, part: &Part) -> Result<Map<String, Value>, NoPart> {
    part_as(Release::V4, config, part)
}

/// The same of a configuration that was read by the rules of a release.
///
/// # Errors
///
/// As [`part`].
pub fn part_as(release: Release, mut config: Map<String, Value>, part: &Part) -> Result<Map<String, Value>, NoPart> {
    let Some(name) = &part.section else { return Ok(config) };
    let Some(found) = config.remove(name) else {
        return Err(if sections::is_known(release, name) { NoPart::MissingSection } else { NoPart::UnknownSection });
    };
    let shown = match &part.option {
        None => found,
        Some(option) => option_of(found, option, part.distinct && name == "ruleset")?,
    };
    Ok(Map::from_iter([(name.clone(), shown)]))
}

/// The section with that option alone.
fn option_of(section: Value, option: &str, distinct: bool) -> Result<Value, NoPart> {
    match section {
        Value::Array(sections) => sections.into_iter().map(|section| option_of(section, option, false)).collect(),
        Value::Object(mut options) => {
            let mut value = options.remove(option).ok_or(NoPart::MissingOption)?;
            if let Value::Array(values) = &mut value
                && distinct
                && matches!(option, "decoder_dir" | "rule_dir")
            {
                let mut seen = std::collections::HashSet::new();
                values.retain(|value| seen.insert(value.to_string()));
            }
            Ok(Map::from_iter([(option.to_owned(), value)]).into())
        }
        _ => Err(NoPart::MissingOption),
    }
}

/// Bytes of memory, beside the text itself, that reading it and writing what it says as JSON takes, told before it is
/// read. It is near the most that it can be.
pub fn cost(text: &str) -> u64 {
    // What is rewritten before it is read takes copies, in which a reference is four times as long.
    let copies = 2 + if text.contains("t;") { 4 } else { 0 };
    group_files::cost(GroupFileFormat::Conf, text).saturating_add(copies * text.len() as u64)
}

#[cfg(test)]
mod recorded_tests;
#[cfg(test)]
mod tests;
