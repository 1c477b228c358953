//! `agent.conf` as an agent reads it: the sections that are meant for it, in order. Not a checker: what cannot be read is
//! left out, as an agent keeps what it has.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::profile::Profile;

/// How deep elements may be nested.
const DEPTH: usize = 16;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

/// Without references; as it is where there are some that nobody knows.
fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), Into::into)
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Self {
        let mut attributes = start.html_attributes();
        let attributes = attributes
            .with_checks(false)
            .flatten()
            .map(|attribute| (attribute.key.as_ref().to_owned(), unescaped(&attribute.value)));
        Self { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Self::default() }
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The text of the last child of this name: later ones win.
    pub(super) fn last(&self, name: &str) -> Option<&str> {
        self.children.iter().rfind(|child| child.name == name).map(|child| child.text.as_str())
    }

    /// Whether a section with these attributes is meant for the agent.
    fn is_for(&self, agent: &Profile) -> bool {
        let any = |wanted: &str, fits: &dyn Fn(&str) -> bool| wanted.split(['|', ',']).map(str::trim).any(fits);
        self.attributes.iter().all(|(key, value)| match key.as_str() {
            "name" => any(value, &|name| name == agent.name),
            "os" => {
                let system = agent.os_name.as_deref().unwrap_or_default().to_lowercase();
                let platform = agent.platform.as_deref().unwrap_or_default();
                // Linux is no name of a distribution.
                let linux = !matches!(platform, "" | "windows" | "darwin");
                any(value, &|wanted| {
                    let wanted = wanted.to_lowercase();
                    !wanted.is_empty()
                        && (system.contains(&wanted) || platform == wanted || (linux && wanted == "linux"))
                })
            }
            "profile" => {
                let platform = agent.platform.as_deref().unwrap_or_default();
                let exact = format!("{platform}{}", agent.os_major.as_deref().unwrap_or_default());
                any(value, &|profile| profile == platform || profile == exact)
            }
            _ => true,
        })
    }
}

/// The sections of `text` that are meant for `agent`, in order.
pub(super) fn sections(text: &str, agent: &Profile) -> Vec<Element> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<Element> = Vec::new();
    let mut sections = Vec::new();
    let mut close = |open: &mut Vec<Element>| {
        if let Some(mut element) = open.pop() {
            element.text = element.text.trim().to_owned();
            match open.last_mut() {
                Some(parent) => parent.children.push(element),
                None if element.name == "agent_config" && element.is_for(agent) => {
                    sections.append(&mut element.children)
                }
                None => {}
            }
        }
    };
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) if open.len() < DEPTH => open.push(Element::of(&start)),
            Ok(Event::Empty(start)) if open.len() < DEPTH => {
                open.push(Element::of(&start));
                close(&mut open);
            }
            Ok(Event::End(_)) => close(&mut open),
            Ok(Event::Text(text)) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Ok(Event::GeneralRef(name)) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&unescaped(&format!("&{};", &*name)));
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(Event::Start(_)) => break,
            Ok(_) => {}
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::sections;
    use crate::simulated::profile::Profile;

    proptest! {
        /// Whatever is in the file, reading ends, and nothing is nested deeper than is allowed.
        #[test]
        fn any_text_is_read(parts in prop::collection::vec(
            prop_oneof![
                Just("<agent_config>".to_owned()), Just("</agent_config>".to_owned()), Just("<a x='1'>".to_owned()),
                Just("</a>".to_owned()), Just("<b/>".to_owned()), Just("&amp;".to_owned()), Just("&x;".to_owned()),
                Just("<!--".to_owned()), Just("-->".to_owned()), "[ -~]{0,6}",
            ],
            0..40,
        )) {
            let depth = |elements: &[super::Element]| {
                let mut level: Vec<&super::Element> = elements.iter().collect();
                let mut depth = 0;
                while !level.is_empty() {
                    depth += 1;
                    level = level.iter().flat_map(|element| &element.children).collect();
                }
                depth
            };
            prop_assert!(depth(&sections(&parts.concat(), &Profile::default())) < super::DEPTH);
        }
    }

    #[test]
    fn an_agent_takes_what_is_meant_for_it() {
        let text = r#"
            <agent_config><client_buffer><disabled>yes</disabled></client_buffer></agent_config>
            <agent_config os="Windows"><localfile><location>Application</location></localfile></agent_config>
            <agent_config os="Linux" profile="debian12"><localfile><location>/var/log/a &amp; b</location></localfile></agent_config>
            <agent_config name="web|other"><labels><label key="a">1</label></labels></agent_config>
            <stray><x/></stray>"#;
        let agent = |name: &str, platform: &str, os: &str| Profile {
            name: name.to_owned(),
            platform: Some(platform.to_owned()),
            os_name: Some(os.to_owned()),
            os_major: Some("12".to_owned()),
            ..Profile::default()
        };
        let names = |agent: &Profile| sections(text, agent).iter().map(|s| s.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&agent("web", "debian", "Debian GNU/Linux")), ["client_buffer", "localfile", "labels"]);
        assert_eq!(names(&agent("x", "windows", "Microsoft Windows 11")), ["client_buffer", "localfile"]);
        assert_eq!(names(&agent("x", "ubuntu", "Ubuntu")), ["client_buffer"]);
        let debian = sections(text, &agent("x", "debian", "Debian"));
        assert_eq!(debian[1].last("location"), Some("/var/log/a & b"));
        assert_eq!(sections("<agent_config><a>", &Profile::default()), []);
    }
}
