//! Nouns of an API: their singular, and schema names without the words that say how a schema is used.
//!
//! Everything here is a pure function of names in Pascal case.

/// Nouns whose plural is no other word, or that only look like a plural.
const INVARIABLE: &[&str] = &[
    "Address",
    "Alias",
    "Analysis",
    "Axis",
    "Basis",
    "Bus",
    "Canvas",
    "Chassis",
    "Class",
    "Dns",
    "Gas",
    "Https",
    "Ios",
    "Lens",
    "Means",
    "Netaddress",
    "News",
    "Os",
    "Pass",
    "Process",
    "Series",
    "Species",
    "Stats",
    "Statistics",
    "Tls",
];

/// What a schema is for, as its name has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// `PoliciesRequest`, and `PoliciesRequest_no_required`.
    Request,
    /// `PoliciesResponse`.
    Response,
    /// `AgentAddBody`.
    Body,
}

/// A name without the words that say what the schema is for, and what they say. `None` for a plain noun.
pub(super) fn purpose(name: &str) -> Option<(&str, Purpose)> {
    let full = name.strip_suffix("NoRequired").unwrap_or(name);
    let suffixes = [("Request", Purpose::Request), ("Response", Purpose::Response), ("Body", Purpose::Body)];
    let found = suffixes.into_iter().find_map(|(suffix, purpose)| Some((full.strip_suffix(suffix)?, purpose)));
    found.or((full != name).then_some((full, Purpose::Request))).filter(|(noun, _)| !noun.is_empty())
}

/// One of what a plural names: `SecurityRules` are `SecurityRule`s. `None` if the last word is no plural.
pub(crate) fn singular(name: &str) -> Option<String> {
    let start = name.rfind(|letter: char| letter.is_ascii_uppercase() || letter == '_').unwrap_or_default();
    let (before, last) = name.split_at_checked(start)?;
    if last.len() < 3 || INVARIABLE.contains(&last) {
        return None;
    }
    let stem = last.strip_suffix('s')?;
    let one = if let Some(stem) = stem.strip_suffix("ie").filter(|stem| stem.len() > 2) {
        format!("{stem}y")
    } else if let Some(stem) = stem
        .strip_suffix('e')
        .filter(|stem| ["ss", "sh", "ch", "x", "zz", "tus", "rus", "bus"].iter().any(|end| stem.ends_with(end)))
    {
        stem.to_owned()
    } else if ["s", "u", "i"].iter().any(|end| stem.ends_with(end)) && !stem.ends_with("Api") {
        return None;
    } else {
        stem.to_owned()
    };
    Some(format!("{before}{one}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_a_singular() {
        for (name, expected) in [
            ("SecurityRules", Some("SecurityRule")),
            ("Policies", Some("Policy")),
            ("DapiErrors", Some("DapiError")),
            ("Statuses", Some("Status")),
            ("Processes", Some("Process")),
            ("IpAddresses", Some("IpAddress")),
            ("Hotfixes", Some("Hotfix")),
            ("Services", Some("Service")),
            ("Ids", Some("Id")),
            ("Ties", Some("Tie")),
            ("Status", None),
            ("WazuhStats", None),
            ("Analysis", None),
            ("AgentOs", None),
            ("Compliance", None),
            ("", None),
        ] {
            assert_eq!(singular(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_purpose_is_told_from_the_noun() {
        assert_eq!(purpose("PoliciesRequest"), Some(("Policies", Purpose::Request)));
        assert_eq!(purpose("PoliciesRequestNoRequired"), Some(("Policies", Purpose::Request)));
        assert_eq!(purpose("UsersResponse"), Some(("Users", Purpose::Response)));
        assert_eq!(purpose("AgentAddBody"), Some(("AgentAdd", Purpose::Body)));
        assert_eq!(purpose("Agent"), None);
        assert_eq!(purpose("Response"), None);
    }
}
