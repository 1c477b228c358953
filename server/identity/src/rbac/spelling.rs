//! How policies spell the ids of resources.

/// The spelling of an id that policies use. Users, roles, policies and rules have numbers, so `01` must not reach what
/// is denied as `1`.
pub fn usual_spelling(kind: &str, id: String) -> String {
    let has_numbers = matches!(kind, "user:id" | "role:id" | "policy:id" | "rule:id");
    if has_numbers && id.len() > 1 && id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = id.trim_start_matches('0');
        return if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
    }
    id
}
