//! Links between roles, policies, rules and users (docs/facts/02-rbac.md, section 5).
//!
//! The policies of a role are in order of `level`, everything else in order of ids. A link to a row that is gone, as
//! programs leave it that do not enforce foreign keys, counts as none.

use std::collections::{HashMap, HashSet};

use rusqlite::{Transaction, params};

use super::now_text;

/// Ids of the policies of a role, in order.
pub fn policies_of_role(transaction: &Transaction<'_>, role: i64) -> rusqlite::Result<Vec<i64>> {
    PoliciesOfRole.of(transaction, role)
}

/// What is linked to what.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Relation {
    PoliciesOfRole,
    UsersOfRole,
    RulesOfRole,
    RolesOfPolicy,
    RolesOfRule,
}

use Relation::{PoliciesOfRole, RolesOfPolicy, RolesOfRule, RulesOfRole, UsersOfRole};

impl Relation {
    /// Columns of the one and of what is linked to it, tables, and order.
    const fn parts(self) -> [&'static str; 4] {
        match self {
            PoliciesOfRole => {
                ["role_id", "policy_id", "roles_policies AS l JOIN policies ON policies.id", "level, l.id"]
            }
            UsersOfRole => ["role_id", "user_id", "user_roles AS l JOIN users ON users.id", "user_id"],
            RulesOfRole => ["role_id", "rule_id", "roles_rules AS l JOIN rules ON rules.id", "rule_id"],
            RolesOfPolicy => ["policy_id", "role_id", "roles_policies AS l JOIN roles ON roles.id", "role_id"],
            RolesOfRule => ["rule_id", "role_id", "roles_rules AS l JOIN roles ON roles.id", "role_id"],
        }
    }

    /// What is linked to the one of this id.
    pub fn of(self, transaction: &Transaction<'_>, id: i64) -> rusqlite::Result<Vec<i64>> {
        let [one, other, tables, order] = self.parts();
        let sql = format!("SELECT {other} FROM {tables} = {other} WHERE {one} = ?1 ORDER BY {order}");
        transaction.prepare_cached(&sql)?.query_map([id], |row| row.get(0))?.collect()
    }

    /// What is linked to each. The tables have an index for one direction at most, so a list that asked for one after the
    /// other would go through all links for each of them.
    pub fn of_all(self, transaction: &Transaction<'_>) -> rusqlite::Result<HashMap<i64, Vec<i64>>> {
        let [one, other, tables, order] = self.parts();
        let sql = format!("SELECT {one}, {other} FROM {tables} = {other} ORDER BY {order}");
        let mut all: HashMap<i64, Vec<i64>> = HashMap::new();
        let mut statement = transaction.prepare_cached(&sql)?;
        for pair in statement.query_map([], |row| Ok((row.get::<_, Option<i64>>(0)?, row.get(1)?)))? {
            if let (Some(one), other) = pair? {
                all.entry(one).or_default().push(other);
            }
        }
        Ok(all)
    }
}

/// Makes `policies` the policies of a role, in this order: links that are missing are made, others renumbered, and those
/// left over removed.
pub fn set_policies_of_role(transaction: &Transaction<'_>, role: i64, policies: &[i64]) -> rusqlite::Result<()> {
    let linked: Vec<(i64, Option<i64>)> = transaction
        .prepare_cached("SELECT policy_id, level FROM roles_policies WHERE role_id = ?1 AND policy_id NOT NULL")?
        .query_map([role], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let linked: HashMap<i64, Option<i64>> = linked.into_iter().collect();
    let wanted: HashSet<i64> = policies.iter().copied().collect();
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
pub fn link_rule(transaction: &Transaction<'_>, role: i64, rule: i64) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (?1, ?2, ?3)")?
        .execute(params![role, rule, now_text()])?;
    Ok(())
}

/// Takes a rule from a role; false if it was not linked.
pub fn unlink_rule(transaction: &Transaction<'_>, role: i64, rule: i64) -> rusqlite::Result<bool> {
    let removed = transaction
        .prepare_cached("DELETE FROM roles_rules WHERE role_id = ?1 AND rule_id = ?2")?
        .execute([role, rule])?;
    Ok(removed > 0)
}
