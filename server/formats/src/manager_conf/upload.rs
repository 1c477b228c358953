//! An `ossec.conf` that a user uploads: whether it is well-formed, and whether it changes what the settings of the API
//! protect (docs/facts/04-modules.md, section 6.3).
//!
//! Must not be here: whether the daemons take it, for which see `check`, and the settings themselves.

use std::collections::BTreeMap;

use super::markup;
use crate::conf_root::root_name;
use crate::line_ends::with_line_feeds;
use crate::ossec_xml::Element;
use crate::strict_xml;

/// What an upload may not change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Protection {
    /// Commands that `<localfile>` sections run, but for these; `None` where they are free.
    pub localfile: Option<Vec<String>>,
    /// Commands that `<wodle>` sections run, but for these; `None` where they are free.
    pub wodle_command: Option<Vec<String>>,
    /// `<allow_higher_versions>` of `<auth>` and of `<remote>`.
    pub higher_versions: bool,
    /// `<indexer>`.
    pub indexer: bool,
    /// `<eps>` in the `<limits>` of `<global>`.
    pub eps: bool,
    /// Whether keys of VirusTotal must be shown to be no public ones, which is not possible here.
    pub virustotal_keys: bool,
}

/// Why an upload is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UploadRefused {
    /// It is not well-formed.
    #[error("the text is not well-formed: {0}")]
    Malformed(String),
    /// It changes the commands of sections of this name.
    #[error("the commands of <{0}> are protected by the settings of the API")]
    Commands(&'static str),
    /// It changes whether newer agents are let in.
    #[error("{0} is protected by the settings of the API")]
    HigherVersions(&'static str),
    /// It has a key of VirusTotal, and nothing tells whether that is a public one.
    #[error("keys of VirusTotal are protected by the settings of the API, and this server cannot check them")]
    VirusTotal,
    /// It changes another protected part.
    #[error("{0} is protected by the settings of the API")]
    Protected(&'static str),
}

/// Refuses a text that cannot be the configuration of a manager whose root elements have this name, which reads nothing
/// else of a file: one that is not well-formed, or without a root, or with others.
///
/// # Errors
///
/// [`UploadRefused::Malformed`].
pub fn check_root(text: &str, root: &str) -> Result<(), UploadRefused> {
    let text = with_line_feeds(text);
    let text = markup::prepared(&text);
    well_formed(&text)?;
    let malformed = |what: String| UploadRefused::Malformed(what);
    let elements = markup::elements(&text).map_err(|fault| malformed(fault.to_string()))?;
    match elements.iter().find(|element| element.name != root) {
        Some(other) => {
            Err(malformed(format!("the element <{}> stands beside or in the place of <{root}>", other.name)))
        }
        None if elements.is_empty() => Err(malformed(format!("there is no <{root}> element"))),
        None => Ok(()),
    }
}

/// Refuses a text that is not well-formed, or that changes what is protected of `current`. A current text that cannot
/// be read has nothing that is protected.
///
/// # Errors
///
/// [`UploadRefused`].
pub fn check_upload(new: &str, current: &str, protection: &Protection) -> Result<(), UploadRefused> {
    let (new, current) = (with_line_feeds(new), with_line_feeds(current));
    let (new, current) = (markup::prepared(&new), markup::prepared(&current));
    well_formed(&new)?;
    let new = markup::elements(&new).map_err(|fault| UploadRefused::Malformed(fault.to_string()))?;
    let current = markup::elements(&current).unwrap_or_default();
    let differs = |path: &[&str]| shown(&new, path) != shown(&current, path);

    if let Some(exceptions) = &protection.localfile
        && commands(&new, "localfile", exceptions) != commands(&current, "localfile", exceptions)
    {
        return Err(UploadRefused::Commands("localfile"));
    }
    if let Some(exceptions) = &protection.wodle_command
        && commands(&new, "wodle", exceptions) != commands(&current, "wodle", exceptions)
    {
        return Err(UploadRefused::Commands("wodle"));
    }
    if protection.higher_versions {
        if differs(&["auth", "allow_higher_versions"]) {
            return Err(UploadRefused::HigherVersions("auth > allow_higher_versions"));
        }
        if differs(&["remote", "agents", "allow_higher_versions"]) {
            return Err(UploadRefused::HigherVersions("remote > allow_higher_versions"));
        }
    }
    if protection.virustotal_keys
        && sections(&new, "integration").any(|section| section.last("name") == Some("virustotal"))
    {
        return Err(UploadRefused::VirusTotal);
    }
    if protection.indexer && differs(&["indexer"]) {
        return Err(UploadRefused::Protected("indexer"));
    }
    if protection.eps && differs(&["global", "limits", "eps"]) {
        return Err(UploadRefused::Protected("global > limits > eps"));
    }
    Ok(())
}

/// Refuses what is no XML but for references, which the daemons do not know.
fn well_formed(text: &str) -> Result<(), UploadRefused> {
    match strict_xml::parse(&text.replace('&', "&amp;")) {
        Err(fault) if !fault.is_stray_text() => Err(UploadRefused::Malformed(fault.to_string())),
        _ => Ok(()),
    }
}

/// What an element says, to be compared: of options with the same name the last one counts.
#[derive(Debug, PartialEq, Eq)]
enum Said<'e> {
    Text(BTreeMap<&'e str, &'e str>, Option<&'e str>),
    Options(BTreeMap<&'e str, Said<'e>>),
}

impl<'e> Said<'e> {
    fn of(element: &'e Element<'_>) -> Self {
        if element.children.is_empty() {
            let attributes = element.attributes.iter().map(|(name, value)| (*name, &**value)).collect();
            return Self::Text(attributes, (!element.text.is_empty()).then(|| element.text.trim()));
        }
        Self::Options(element.children.iter().map(|child| (child.name, Self::of(child))).collect())
    }
}

/// The sections of a name.
fn sections<'e, 't>(roots: &'e [Element<'t>], name: &'e str) -> impl Iterator<Item = &'e Element<'t>> {
    rooted(roots).flat_map(|root| &root.children).filter(move |section| section.name == name)
}

/// The root elements of the configuration.
fn rooted<'e, 't>(roots: &'e [Element<'t>]) -> impl Iterator<Item = &'e Element<'t>> {
    let name = root_name(roots.iter().map(|root| root.name));
    roots.iter().filter(move |root| root.name == name)
}

/// What the elements at a path of names say, below all root elements.
fn shown<'e>(roots: &'e [Element<'_>], path: &[&str]) -> Vec<Said<'e>> {
    let mut found: Vec<&Element<'_>> = rooted(roots).collect();
    for name in path {
        found = found.into_iter().flat_map(|element| &element.children).filter(|child| child.name == *name).collect();
    }
    found.into_iter().map(Said::of).collect()
}

/// What the sections of this name say that run commands, but for these commands.
fn commands<'e>(roots: &'e [Element<'_>], name: &'static str, exceptions: &[String]) -> Vec<Said<'e>> {
    let runs = |section: &&Element<'_>| {
        let format = section.last("log_format").unwrap_or_default();
        let may_run = name == "wodle" || matches!(format, "command" | "full_command");
        may_run && section.last("command").is_some_and(|command| !exceptions.iter().any(|known| known == command))
    };
    let sections = rooted(roots).flat_map(|root| &root.children).filter(|section| section.name == name);
    sections.filter(runs).map(Said::of).collect()
}

#[cfg(test)]
mod tests {
    use super::{Protection, UploadRefused, check_upload};

    fn conf(inside: &str) -> String {
        format!("<ossec_config>{inside}</ossec_config>")
    }

    fn everything() -> Protection {
        Protection {
            localfile: Some(vec!["df -P".to_owned()]),
            wodle_command: Some(Vec::new()),
            higher_versions: true,
            indexer: true,
            eps: true,
            virustotal_keys: true,
        }
    }

    #[test]
    fn a_text_has_the_roots_of_one_release() {
        let check = |text: &str| super::check_root(text, "wazuh_config").is_ok();
        assert!(check("<wazuh_config><a/></wazuh_config>\n<!-- x -->\n<wazuh_config></wazuh_config>"));
        for text in ["", "words", "<ossec_config></ossec_config>", "<wazuh_config>", "<wazuh_config/><ossec_config/>"] {
            assert!(!check(text), "{text}");
        }
    }

    #[test]
    fn what_is_protected_stays() {
        let old = "<global><limits><eps><maximum>1</maximum></eps></limits></global><indexer><enabled>no</enabled></indexer>\
            <auth><allow_higher_versions>no</allow_higher_versions></auth>\
            <localfile><log_format>command</log_format><command>who</command></localfile>\
            <wodle name=\"command\"><command>ls</command></wodle>";
        let changed = |from: &str, to: &str| {
            assert!(old.contains(from));
            check_upload(&conf(&old.replace(from, to)), &conf(old), &everything())
        };
        assert_eq!(changed("<indexer>", "<!-- --> <indexer>"), Ok(()));
        assert_eq!(changed("<command>who", "<command>sh"), Err(UploadRefused::Commands("localfile")));
        assert_eq!(changed("<command>ls", "<command>sh"), Err(UploadRefused::Commands("wodle")));
        assert_eq!(
            changed("versions>no", "versions>yes"),
            Err(UploadRefused::HigherVersions("auth > allow_higher_versions"))
        );
        assert_eq!(changed("<enabled>no", "<enabled>yes"), Err(UploadRefused::Protected("indexer")));
        assert_eq!(changed("<maximum>1", "<maximum>2"), Err(UploadRefused::Protected("global > limits > eps")));
        let added = |more: &str| check_upload(&conf(&format!("{old}{more}")), &conf(old), &everything());
        assert_eq!(added("<localfile><log_format>command</log_format><command>df -P</command></localfile>"), Ok(()));
        assert_eq!(added("<localfile><log_format>syslog</log_format><location>/x</location></localfile>"), Ok(()));
        assert_eq!(
            added("<remote><agents><allow_higher_versions>yes</allow_higher_versions></agents></remote>"),
            Err(UploadRefused::HigherVersions("remote > allow_higher_versions"))
        );
        let key = "<integration><name>virustotal</name><api_key>k</api_key></integration>";
        assert_eq!(added(key), Err(UploadRefused::VirusTotal));
        let odd = "stray & <a>b && c &lt; d &nbsp; \\< <!-- a -- b --></a>";
        assert_eq!(check_upload(&conf(odd), &conf(""), &Protection::default()), Ok(()));
        let free = check_upload(&conf(key), &conf(old), &Protection::default());
        assert_eq!(free, Ok(()));
    }

    #[test]
    fn what_is_protected_is_so_below_either_root() {
        let text =
            |root: &str, enabled: &str| format!("<{root}><indexer><enabled>{enabled}</enabled></indexer></{root}>");
        for root in ["ossec_config", "wazuh_config"] {
            let changed = check_upload(&text(root, "yes"), &text(root, "no"), &everything());
            assert_eq!(changed, Err(UploadRefused::Protected("indexer")), "{root}");
        }
        assert_eq!(check_upload(&text("wazuh_config", "no"), &text("ossec_config", "no"), &everything()), Ok(()));
    }

    #[test]
    fn a_broken_text_is_refused_and_a_broken_current_one_can_be_replaced() {
        let broken = "<ossec_config>";
        assert!(matches!(check_upload(broken, &conf(""), &Protection::default()), Err(UploadRefused::Malformed(_))));
        assert_eq!(check_upload(&conf("<global/>"), broken, &everything()), Ok(()));
    }
}
