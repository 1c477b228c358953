//! The root elements of a manager's configuration: `<ossec_config>` until release 4, `<wazuh_config>` from 5.0 on
//! (docs/facts/07-v5.md, section 2.1).
//!
//! A manager reads those of its own release and passes over others. A text that has the older ones is taken for a file
//! of release 4, whatever else is in it, so that it is read as it always was.

/// Name of the roots until release 4.
const OLDER: &str = "ossec_config";
/// Name of the roots from release 5.0 on.
const NEWER: &str = "wazuh_config";

/// The name of the roots of a configuration whose outermost elements have these names.
pub(crate) fn root_name(names: impl IntoIterator<Item = impl AsRef<str>>) -> &'static str {
    let mut root = OLDER;
    for name in names {
        match name.as_ref() {
            OLDER => return OLDER,
            NEWER => root = NEWER,
            _ => {}
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::root_name;

    #[test]
    fn the_older_roots_count_where_there_are_both() {
        for (names, expected) in [
            ([].as_slice(), "ossec_config"),
            (&["agent_config"], "ossec_config"),
            (&["wazuh_config"], "wazuh_config"),
            (&["x", "wazuh_config", "wazuh_config"], "wazuh_config"),
            (&["wazuh_config", "ossec_config"], "ossec_config"),
        ] {
            assert_eq!(root_name(names.iter().copied()), expected, "{names:?}");
        }
    }
}
