//! In whose words failures are told: the catalogue has those of release 4, and what release 5 says otherwise is here
//! (docs/facts/07-v5.md, sections 6 and 9.1).
//!
//! Only the catalogue's own text changes: what was added to it, such as the name of a file, stays as it is.

use std::borrow::Cow;

use super::{Failure, catalogue};

/// The release whose words a failure is told in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Release 4, and the API of 2016 where it has no words of its own.
    #[default]
    V4,
    /// Release 5.
    V5,
}

/// What release 5 calls other than release 4, in the texts of these codes.
type Renamed = (&'static [u16], &'static str, &'static str);

static RENAMED: &[Renamed] = &[
    (&[1000, 1020], "ossec.log", "wazuh-manager.log"),
    (&[1006, 1119], "`wazuh`", "`wazuh-manager`"),
    (&[1119], "'wazuh' user", "'wazuh-manager' user"),
    (&[1116], "agents_controller.get_agent_config", "cluster_controller.get_node_config"),
    (&[1126, 3025], "ossec.conf", "wazuh-manager.conf"),
    (&[1901], "'execq' socket", "Control socket"),
    (&[1902], "Connection to 'execq' socket failed", "Connection to control socket failed"),
    (&[2009, 2011, 2012, 2014, 2017], "wazuh-db", "wazuh-manager-db"),
    (&[5009], "between 8 and", "between 12 and"),
];

/// Codes whose remediation release 5 leaves out.
const WITHOUT_REMEDIATION: [u16; 1] = [1101];

/// The catalogue's text for a code, as release 5 has it.
fn renamed(code: u16, text: &str) -> Cow<'_, str> {
    let mut shown = Cow::Borrowed(text);
    let links = (&[code][..], "documentation.wazuh.com/4.14/", "documentation.wazuh.com/5.0/");
    for (codes, old, new) in RENAMED.iter().copied().chain([links]) {
        if codes.contains(&code) && shown.contains(old) {
            shown = Cow::Owned(shown.replace(old, new));
        }
    }
    shown
}

/// A text that begins with that of the catalogue, which is renamed; any other stays.
fn replaced(code: u16, text: String, of_catalogue: &str) -> String {
    match text.strip_prefix(of_catalogue) {
        Some(rest) => match renamed(code, of_catalogue) {
            Cow::Borrowed(_) => text,
            Cow::Owned(new) => new + rest,
        },
        None => text,
    }
}

/// The code for a cluster that does not run, which release 5 does not know, and what it says instead.
const NO_CLUSTER: u16 = 3013;
const NO_CLUSTER_DAEMON: &str = "the cluster's daemon does not listen at queue/cluster/c-internal.sock";

/// The failure as release 5 tells it.
pub(super) fn as_release_5(mut failure: Failure) -> Failure {
    if failure.code == NO_CLUSTER {
        return Failure::internal(3009).detail(NO_CLUSTER_DAEMON);
    }
    let Some((message, remediation)) = catalogue::entry(failure.code) else { return failure };
    failure.message = replaced(failure.code, failure.message, message);
    failure.remediation = match (failure.remediation, remediation) {
        (Some(text), Some(own)) if text == own && WITHOUT_REMEDIATION.contains(&failure.code) => None,
        (Some(text), Some(own)) => Some(replaced(failure.code, text, own)),
        (text, _) => text,
    };
    failure
}

#[cfg(test)]
mod tests {
    use super::Voice;
    use crate::wire::v4::failure::{Class, Failure};

    #[test]
    fn the_catalogue_is_told_in_the_names_of_the_release_and_what_was_added_stays() {
        let told = |failure: Failure| {
            let failure = failure.told_by(Voice::V5);
            (failure.message, failure.remediation.unwrap_or_default())
        };
        let (message, remediation) = told(Failure::bad_request(1006).detail("etc/shared/`wazuh`/ossec.conf"));
        assert!(message.ends_with("permissions: etc/shared/`wazuh`/ossec.conf"), "{message}");
        assert!(remediation.contains("`wazuh-manager` has"), "{remediation}");
        let (_, remediation) = told(Failure::bad_request(1730).remedy("https://documentation.wazuh.com/4.14/x"));
        assert!(remediation.contains("/5.0/user-manual") && remediation.ends_with("/4.14/x"), "{remediation}");
        assert_eq!(told(Failure::bad_request(1101)).1, "");
        assert_eq!(told(Failure::internal(2011)).0, "Could not connect to the wazuh-manager-db unix socket");
        assert_eq!(told(Failure::internal(1901)).0, "Control socket has not been created");
        assert!(told(Failure::bad_request(5009)).1.contains("between 12 and 64"));
        let no_cluster = Failure::bad_request(3013).told_by(Voice::V5);
        assert_eq!((no_cluster.class, no_cluster.code), (Class::Internal, 3009));
        // A daemon's own text is no text of the catalogue.
        let text = "see ossec.log and wazuh-db";
        assert_eq!(told(Failure::command(Class::Internal, 2011, text)).0, text);
        assert_eq!(Failure::bad_request(1101).told_by(Voice::V4), Failure::bad_request(1101));
    }
}
