//! Names of commands and flags, from the identifiers that `names` decided.

use crate::names::nouns::singular;

/// The name of a command within its group: the identifier of the operation without the words that repeat the group.
///
/// `get_agents` of `agents` is `list`, `get_agent` is `get`, `get_agent_key` is `key`, `restart_agents` is `restart`.
pub(super) fn command(group: &str, ident: &str) -> String {
    let words: Vec<&str> = ident.split('_').filter(|word| !word.is_empty()).collect();
    let Some((verb, rest)) = words.split_first() else { return kebab(ident) };
    let many: Vec<&str> = group.split('_').collect();
    let one = singular(group).unwrap_or_else(|| group.to_owned());
    let one: Vec<&str> = one.split('_').collect();
    if *verb != "get" {
        let kept = without(rest, &many).or_else(|| without(rest, &one)).unwrap_or(rest);
        let words: Vec<&str> = std::iter::once(*verb).chain(kept.iter().copied()).collect();
        return words.join("-");
    }
    if rest == many && many != one {
        return "list".to_owned();
    }
    match without(rest, &many).or_else(|| without(rest, &one)) {
        Some([]) => "get".to_owned(),
        Some(kept) => kept.join("-"),
        None => rest.join("-"),
    }
}

/// The words after those of a noun.
fn without<'w, 'a>(words: &'w [&'a str], noun: &[&str]) -> Option<&'w [&'a str]> {
    let (head, rest) = words.split_at_checked(noun.len())?;
    (head == noun).then_some(rest)
}

/// The name of a flag: the identifier of a parameter without the word that says only that it is a list.
pub(super) fn flag(ident: &str) -> String {
    kebab(ident.strip_suffix("_list").filter(|rest| !rest.is_empty()).unwrap_or(ident))
}

/// An identifier with hyphens.
pub(super) fn kebab(ident: &str) -> String {
    ident.trim_matches('_').replace('_', "-")
}

/// What the values of a parameter such as `agents_list` or `policy_ids` are, in the plural.
pub(super) fn plural_of_ids(name: &str) -> String {
    if let Some(noun) = name.strip_suffix("_list") {
        return kebab(noun);
    }
    let noun = name.strip_suffix("_ids").or_else(|| name.strip_suffix("_id")).unwrap_or(name);
    let plural = match noun.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if noun.ends_with('s') => noun.to_owned(),
        None => format!("{noun}s"),
    };
    kebab(&plural)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_does_not_repeat_its_group() {
        for (group, ident, expected) in [
            ("agents", "get_agents", "list"),
            ("agents", "get_agent", "get"),
            ("agents", "get_agent_key", "key"),
            ("agents", "get_agents_summary_os", "summary-os"),
            ("agents", "restart_agents_by_node", "restart-by-node"),
            ("agents", "add_agent", "add"),
            ("agents", "get_outdated_agents", "outdated-agents"),
            ("manager", "get_manager_info", "info"),
            ("manager", "restart_manager", "restart"),
            ("api_info", "get_api_info", "get"),
            ("security", "get_users", "users"),
            ("security", "create_user", "create-user"),
            ("active_response", "run_active_response", "run"),
        ] {
            assert_eq!(command(group, ident), expected, "{group} {ident}");
        }
    }

    #[test]
    fn a_flag_has_hyphens_and_ids_have_a_plural() {
        assert_eq!(flag("os_platform"), "os-platform");
        assert_eq!(flag("agents_list"), "agents");
        assert_eq!(flag("_list"), "list");
        assert_eq!(plural_of_ids("agents_list"), "agents");
        assert_eq!(plural_of_ids("policy_ids"), "policies");
        assert_eq!(plural_of_ids("role_ids"), "roles");
    }
}
