//! What an operation does, where its id says only by which method of HTTP.
//!
//! A pure function of the words of an id and of a path; clashes are settled in the parent.

/// Verbs that an id can have beside a method of HTTP.
const VERBS: &[&str] = &[
    "add",
    "assign",
    "cancel",
    "clear",
    "disable",
    "enable",
    "reconnect",
    "reload",
    "remove",
    "restart",
    "revoke",
    "run",
    "start",
    "stop",
    "upgrade",
    "upload",
];

/// The words of an id with a verb of the API in front: `put_upgrade_agents` is `upgrade_agents`, `put_agent_restart` is
/// `restart_agent`, `post_group` is `create_group` and `put_group` is `update_group`. An id that repeats method and
/// path, the only name that such an operation has, stays as it is.
pub(super) fn told(words: Vec<String>, path: &[String]) -> Vec<String> {
    let Some((method, rest)) = words.split_first() else { return words };
    let other = match method.as_str() {
        "put" | "patch" => "update",
        "post" => "create",
        _ => return words,
    };
    let verb = |word: Option<&String>| word.is_some_and(|word| VERBS.contains(&word.as_str()));
    if verb(rest.first()) {
        return rest.to_vec();
    }
    if let Some((last, before)) = rest.split_last()
        && verb(Some(last))
    {
        return std::iter::once(last).chain(before).cloned().collect();
    }
    if rest.is_empty() || rest == path {
        return words;
    }
    std::iter::once(other.to_owned()).chain(rest.iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_what_is_done() {
        for (id, path, expected) in [
            ("put_upgrade_agents", "agents", "upgrade_agents"),
            ("put_agent_restart", "agents", "restart_agent"),
            ("put_restart", "restart", "restart"),
            ("post_group", "groups", "create_group"),
            ("put_group", "groups", "update_group"),
            ("patch_group", "groups", "update_group"),
            ("post_groups", "groups", "post_groups"),
            ("get_restart", "groups", "get_restart"),
            ("delete_group", "groups", "delete_group"),
            ("put", "groups", "put"),
            ("", "groups", ""),
        ] {
            let words: Vec<String> = id.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
            assert_eq!(told(words, &[path.to_owned()]).join("_"), expected, "{id}");
        }
    }
}
