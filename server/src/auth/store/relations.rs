//! Links between roles, policies, rules and users (RBAC facts, section 5).
//!
//! The policies of a role are in order of `level`, everything else in order of ids. A link to a row that is gone, as
//! programs leave it that do not enforce foreign keys, counts as none.

use rusqlite::{Transaction, params};

use super::now_text;

/// Ids of the policies of a role, in order.
pub(crate) fn policies_of_role(transaction: &Transaction<'_>, role: i64) -> rusqlite::Result<Vec<i64>> {
    column(
        transaction,
        "SELECT policy_id FROM roles_policies JOIN policies ON policies.id = policy_id WHERE role_id = ?1 \
         ORDER BY level, roles_policies.id",
        role,
    )
}

/// Ids of the users of a role.
pub(crate) fn users_of_role(transaction: &Transaction<'_>, role: i64) -> rusqlite::Result<Vec<i64>> {
    column(
        transaction,
        "SELECT user_id FROM user_roles JOIN users ON users.id = user_id WHERE role_id = ?1 ORDER BY user_id",
        role,
    )
}

/// Ids of the rules of a role.
pub(crate) fn rules_of_role(transaction: &Transaction<'_>, role: i64) -> rusqlite::Result<Vec<i64>> {
    column(
        transaction,
        "SELECT rule_id FROM roles_rules JOIN rules ON rules.id = rule_id WHERE role_id = ?1 ORDER BY rule_id",
        role,
    )
}

/// Ids of the roles that have a policy.
pub(crate) fn roles_of_policy(transaction: &Transaction<'_>, policy: i64) -> rusqlite::Result<Vec<i64>> {
    column(
        transaction,
        "SELECT role_id FROM roles_policies JOIN roles ON roles.id = role_id WHERE policy_id = ?1 ORDER BY role_id",
        policy,
    )
}

/// Ids of the roles that a rule grants.
pub(crate) fn roles_of_rule(transaction: &Transaction<'_>, rule: i64) -> rusqlite::Result<Vec<i64>> {
    column(
        transaction,
        "SELECT role_id FROM roles_rules JOIN roles ON roles.id = role_id WHERE rule_id = ?1 ORDER BY role_id",
        rule,
    )
}

/// Makes `policies` the policies of a role, in this order: links that are missing are made, others renumbered, and those
/// left over removed.
pub(crate) fn set_policies_of_role(transaction: &Transaction<'_>, role: i64, policies: &[i64]) -> rusqlite::Result<()> {
    let linked: Vec<(i64, Option<i64>)> = transaction
        .prepare_cached("SELECT policy_id, level FROM roles_policies WHERE role_id = ?1")?
        .query_map([role], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let linked: std::collections::HashMap<i64, Option<i64>> = linked.into_iter().collect();
    let wanted: std::collections::HashSet<i64> = policies.iter().copied().collect();
    for policy in linked.keys().filter(|policy| !wanted.contains(policy)) {
        transaction
            .prepare_cached("DELETE FROM roles_policies WHERE role_id = ?1 AND policy_id = ?2")?
            .execute([role, *policy])?;
    }
    for (level, policy) in (0_i64..).zip(policies) {
        match linked.get(policy) {
            Some(Some(there)) if *there == level => {}
            Some(_) => {
                transaction
                    .prepare_cached("UPDATE roles_policies SET level = ?3 WHERE role_id = ?1 AND policy_id = ?2")?
                    .execute([role, *policy, level])?;
            }
            None => {
                transaction
                    .prepare_cached(
                        "INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES (?1, ?2, ?3, ?4)",
                    )?
                    .execute(params![role, policy, level, now_text()])?;
            }
        }
    }
    Ok(())
}

/// Links a rule to a role.
pub(crate) fn link_rule(transaction: &Transaction<'_>, role: i64, rule: i64) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (?1, ?2, ?3)")?
        .execute(params![role, rule, now_text()])?;
    Ok(())
}

/// Takes a rule from a role; false if it was not linked.
pub(crate) fn unlink_rule(transaction: &Transaction<'_>, role: i64, rule: i64) -> rusqlite::Result<bool> {
    let removed = transaction
        .prepare_cached("DELETE FROM roles_rules WHERE role_id = ?1 AND rule_id = ?2")?
        .execute([role, rule])?;
    Ok(removed > 0)
}

fn column(transaction: &Transaction<'_>, sql: &str, id: i64) -> rusqlite::Result<Vec<i64>> {
    transaction.prepare_cached(sql)?.query_map([id], |row| row.get(0))?.collect()
}
