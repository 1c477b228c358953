//! The name of this node and whether it is in a cluster, as `etc/ossec.conf` tells.
//!
//! Not a reader of that file: it has no single root and holds more than can be checked here. Only these two are looked for.

use std::{fs, path::Path};

/// The name of a manager that is told none.
const DEFAULT: &str = "node01";

/// `<node_name>` of the last `<cluster>` section that has one. A file that cannot be read has none.
pub fn name(ossec_conf: &Path) -> String {
    fs::read(ossec_conf)
        .ok()
        .and_then(|bytes| find(&String::from_utf8_lossy(&bytes)))
        .unwrap_or_else(|| DEFAULT.to_owned())
}

/// Whether this node belongs to a cluster: the last `<cluster>` section says so, and what is not `<disabled>` is on.
pub fn is_clustered(ossec_conf: &Path) -> bool {
    fs::read(ossec_conf).is_ok_and(|bytes| clustered(&String::from_utf8_lossy(&bytes)))
}

fn clustered(text: &str) -> bool {
    let text = without_comments(text);
    let section = elements(&text, "cluster").into_iter().next_back();
    section.is_some_and(|section| elements(section, "disabled").last().is_none_or(|disabled| disabled.trim() == "no"))
}

fn find(text: &str) -> Option<String> {
    let text = without_comments(text);
    let names = elements(&text, "cluster").into_iter().flat_map(|section| elements(section, "node_name"));
    names.map(str::trim).rfind(|name| !name.is_empty()).map(str::to_owned)
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// What stands between each start and end tag of this name.
fn elements<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let (start, end) = (format!("<{name}>"), format!("</{name}>"));
    let parts = text.split(start.as_str()).skip(1);
    parts.filter_map(|part| part.split_once(end.as_str())).map(|(content, _)| content).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{clustered, find, name};

    #[test]
    fn the_last_section_that_names_the_node_counts() {
        let text = "<ossec_config><node_name>stray</node_name><cluster><name>w</name><node_name> one </node_name></cluster>\
            </ossec_config>\n<ossec_config><cluster><node_name>two</node_name></cluster><cluster></cluster>\
            <!-- <cluster><node_name>three</node_name></cluster> --></ossec_config>";
        assert_eq!(find(text).as_deref(), Some("two"));
        assert_eq!(find("<cluster><node_name>open"), None);
        assert_eq!(find("<cluster><node_name></node_name></cluster><!-- open"), None);
    }

    #[test]
    fn a_cluster_is_one_that_is_not_disabled() {
        let conf = |inside: &str| format!("<ossec_config><cluster>{inside}</cluster></ossec_config>");
        assert!(clustered(&conf("<name>w</name>")));
        assert!(clustered(&conf("<disabled> no </disabled>")));
        assert!(!clustered(&conf("<disabled>yes</disabled>")));
        assert!(!clustered(&conf("<disabled>maybe</disabled>")));
        assert!(!clustered("<ossec_config></ossec_config>"));
        assert!(!clustered(&(conf("<disabled>no</disabled>") + &conf("<disabled>yes</disabled>"))));
    }

    #[test]
    fn no_file_means_the_default() {
        assert_eq!(name(Path::new("no such file")), "node01");
    }
}
