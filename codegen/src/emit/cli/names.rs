//! Names of flags, from the identifiers that `names` decided.

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
    fn a_flag_has_hyphens_and_ids_have_a_plural() {
        assert_eq!(flag("os_platform"), "os-platform");
        assert_eq!(flag("agents_list"), "agents");
        assert_eq!(flag("_list"), "list");
        assert_eq!(plural_of_ids("agents_list"), "agents");
        assert_eq!(plural_of_ids("policy_ids"), "policies");
        assert_eq!(plural_of_ids("role_ids"), "roles");
    }
}
