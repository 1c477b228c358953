//! What `etc/ossec.conf` says of the node itself: its name and whether it is in a cluster.
//!
//! A file with faults is understood as far as it can be read. Must not be here: the manager's other settings.

use crate::conf_root::root_name;
use crate::ossec_xml::{self, Element, MarkupError};

/// `<node_name>` of the last `<cluster>` section that has one.
pub fn node_name(text: &str) -> Option<String> {
    let find = |section: &Element<'_>| {
        let names = section.children.iter().filter(|child| child.name == "node_name").map(|child| child.text.trim());
        names.rev().find(|name| !name.is_empty()).map(str::to_owned)
    };
    cluster_sections(&ossec_xml::read(text)).into_iter().rev().find_map(find)
}

/// Whether the node belongs to a cluster: the last `<cluster>` section decides, and one without `<disabled>` is on.
pub fn is_clustered(text: &str) -> bool {
    let document = ossec_xml::read(text);
    let sections = cluster_sections(&document);
    sections.last().is_some_and(|section| section.last("disabled").is_none_or(|disabled| disabled == "no"))
}

/// Whether the last `<cluster>` section turns the cluster off. A file without one does not.
pub fn turns_cluster_off(text: &str) -> bool {
    let document = ossec_xml::read(text);
    let sections = cluster_sections(&document);
    sections.last().and_then(|section| section.last("disabled")).is_some_and(|disabled| disabled != "no")
}

/// Whether the node is a worker of a cluster, as its last `<cluster>` section says; `client` is an old word for it.
pub fn is_worker(text: &str) -> bool {
    let document = ossec_xml::read(text);
    let kind = |section: &&Element<'_>| section.last("node_type").map(str::to_owned);
    is_clustered(text) && cluster_sections(&document).last().and_then(kind).is_some_and(|kind| kind != "master")
}

/// What keeps the manager from reading the file: markup that is not closed, or no `<ossec_config>`; `None` for a sound
/// one. What stands before it is understood all the same.
pub fn fault(text: &str) -> Option<MarkupError> {
    let document = ossec_xml::read(text);
    let root = root_name(document.elements.iter().map(|element| element.name));
    let has_root = document.elements.iter().any(|element| element.name == root);
    let missing = || MarkupError { what: "there is no <ossec_config> element", line: 1, column: 0 };
    document.error.or_else(|| (!has_root).then(missing))
}

/// Whether the daemons write `logs/ossec.log`, and whether `logs/ossec.json`, as the first `<log_format>` of a
/// `<logging>` section says; the former alone where none does, or in words that the daemons refuse.
pub fn log_formats(text: &str) -> (bool, bool) {
    let document = ossec_xml::read(text);
    let sections = roots(&document).flat_map(|root| &root.children).filter(|section| section.name == "logging");
    let named = sections.flat_map(|section| &section.children).find(|option| option.name == "log_format");
    let words: Vec<&str> = named.iter().flat_map(|option| option.text.split(',').map(str::trim)).collect();
    let is_json = words.contains(&"json") && words.iter().all(|word| matches!(*word, "plain" | "json"));
    (!is_json || words.contains(&"plain"), is_json)
}

/// The root elements of a configuration, also those that are not closed.
pub(crate) fn roots<'d, 'a>(document: &'d ossec_xml::Document<'a>) -> impl Iterator<Item = &'d Element<'a>> {
    let all = || document.elements.iter().chain(&document.unclosed);
    let name = root_name(all().map(|element| element.name));
    all().filter(move |element| element.name == name)
}

/// The complete `<cluster>` sections, in order, wherever they are.
fn cluster_sections<'d, 'a>(document: &'d ossec_xml::Document<'a>) -> Vec<&'d Element<'a>> {
    fn gather<'d, 'a>(elements: &'d [Element<'a>], found: &mut Vec<&'d Element<'a>>) {
        for element in elements {
            if element.name == "cluster" {
                found.push(element);
            } else {
                gather(&element.children, found);
            }
        }
    }
    let mut found = Vec::new();
    gather(&document.elements, &mut found);
    for open in &document.unclosed {
        gather(&open.children, &mut found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{fault, is_clustered, is_worker, log_formats, node_name, turns_cluster_off};

    #[test]
    fn the_roots_of_release_5_are_read_as_those_of_4() {
        let inside = "<logging><log_format>json</log_format></logging><cluster><node_name>n5</node_name></cluster>";
        let newer = format!("<wazuh_config>{inside}</wazuh_config>");
        assert_eq!((super::node_name(&newer).as_deref(), super::fault(&newer)), (Some("n5"), None));
        assert_eq!(super::log_formats(&newer), (false, true));
        // In a file of release 4 the newer ones mean nothing.
        let both = format!("<ossec_config></ossec_config>{newer}");
        assert_eq!(super::log_formats(&both), (true, false));
    }

    #[test]
    fn a_worker_says_so_and_belongs_to_a_cluster() {
        let conf = |inside: &str| format!("<ossec_config><cluster>{inside}</cluster></ossec_config>");
        assert!(is_worker(&conf("<node_type>worker</node_type><disabled>no</disabled>")));
        assert!(is_worker(&conf("<node_type>client</node_type>")));
        assert!(!is_worker(&conf("<node_type>master</node_type>")));
        assert!(!is_worker(&conf("")));
        assert!(!is_worker(&conf("<node_type>worker</node_type><disabled>yes</disabled>")));
    }

    #[test]
    fn the_last_section_that_names_the_node_counts() {
        let text = "<ossec_config><node_name>stray</node_name><cluster><name>w</name><node_name> one </node_name></cluster>\
            </ossec_config>\n<ossec_config><cluster><node_name>two</node_name></cluster><cluster></cluster>\
            <!-- <cluster><node_name>three</node_name></cluster> --></ossec_config>";
        assert_eq!(node_name(text).as_deref(), Some("two"));
        assert_eq!(node_name("<cluster><node_name>open"), None);
        assert_eq!(node_name("<cluster><node_name></node_name></cluster><!-- open"), None);
    }

    #[test]
    fn sections_before_a_fault_count() {
        let text =
            "<ossec_config><cluster><node_name>one</node_name><disabled>no</disabled></cluster><global></ossec_config>";
        assert_eq!(node_name(text).as_deref(), Some("one"));
        assert!(is_clustered(text));
    }

    #[test]
    fn a_broken_file_is_told_with_the_place() {
        let fault = |text| fault(text).map(|fault| (fault.what, fault.line));
        for (text, expected) in [
            ("<ossec_config>\n<global><x>\n", ("unclosed element", 2)),
            ("<ossec_config></global></ossec_config>", ("mismatched tag", 1)),
            ("<ossec_config>\n</ossec_config>\n<!-- ", ("unclosed comment", 3)),
            ("", ("there is no <ossec_config> element", 1)),
            ("some words", ("there is no <ossec_config> element", 1)),
            ("<agent_config></agent_config>", ("there is no <ossec_config> element", 1)),
        ] {
            assert_eq!(fault(text), Some(expected), "{text}");
        }
        let sound = "<!-- a -->\n<ossec_config><global/></ossec_config>\n\n<ossec_config>a & b < c</ossec_config>\n";
        assert_eq!(fault(sound), None);
    }

    #[test]
    fn a_cluster_is_one_that_is_not_disabled() {
        let conf = |inside: &str| format!("<ossec_config><cluster>{inside}</cluster></ossec_config>");
        assert!(is_clustered(&conf("<name>w</name>")));
        assert!(is_clustered(&conf("<disabled> no </disabled>")));
        assert!(!is_clustered(&conf("<disabled>yes</disabled>")));
        assert!(!is_clustered(&conf("<disabled>maybe</disabled>")));
        assert!(!is_clustered("<ossec_config></ossec_config>"));
        assert!(!turns_cluster_off("<ossec_config></ossec_config>") && !turns_cluster_off(&conf("<name>w</name>")));
        assert!(
            turns_cluster_off(&conf("<disabled>yes</disabled>"))
                && !turns_cluster_off(&conf("<disabled>no</disabled>"))
        );
        assert!(!is_clustered(&(conf("<disabled>no</disabled>") + &conf("<disabled>yes</disabled>"))));
    }

    #[test]
    fn the_log_is_plain_unless_json_alone_is_named() {
        let conf = |inside: &str| format!("<ossec_config><logging>{inside}</logging></ossec_config>");
        for (text, expected) in [
            (conf("<log_format>json</log_format>"), (false, true)),
            (conf("<log_format>plain</log_format>"), (true, false)),
            (conf("<log_format> plain , json </log_format>"), (true, true)),
            (conf("<log_format>json,xml</log_format>"), (true, false)),
            (conf("<log_format></log_format>"), (true, false)),
            (conf(""), (true, false)),
            (conf("<log_format>json</log_format>") + &conf("<log_format>plain</log_format>"), (false, true)),
            ("<log_format>json</log_format>".to_owned(), (true, false)),
            (String::new(), (true, false)),
        ] {
            assert_eq!(log_formats(&text), expected, "{text}");
        }
    }
}
