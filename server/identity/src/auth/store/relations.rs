//! Links between roles, policies, rules and users (docs/facts/02-rbac.md, section 5).
//!
//! The policies of a role are in order of `level`, everything else in order of ids. A link to a row that is gone, as
//! programs leave it that do not enforce foreign keys, does not count.

use std::collections::{HashMap, HashSet};

use super::now_text;
use apid_store::{Reader, StoreError, Writer, bind};

/// Ids of the policies of a role, in order.
pub(crate) fn policies_of_role(reader: &Reader, role: i64) -> Result<Vec<i64>, StoreError> {
    PoliciesOfRole.of(reader, role)
}

/// What is linked to what.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Relation {
    /// The policies that a role has.
    PoliciesOfRole,
    /// The users that have a role.
    UsersOfRole,
    /// The rules that grant a role.
    RulesOfRole,
    /// The roles that have a policy.
    RolesOfPolicy,
    /// The roles that a rule grants.
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
    pub(crate) fn of(self, reader: &Reader, id: i64) -> Result<Vec<i64>, StoreError> {
        let [one, other, tables, order] = self.parts();
        let sql = format!("SELECT {other} FROM {tables} = {other} WHERE {one} = ?1 ORDER BY {order}");
        reader.all(&sql, bind![id], |row| row.get(0))
    }

    /// What is linked to each. The tables have an index for one direction at most, so a list that asked for one after
    /// the other would go through all links for each of them.
    pub(crate) fn of_all(self, reader: &Reader) -> Result<HashMap<i64, Vec<i64>>, StoreError> {
        let [one, other, tables, order] = self.parts();
        let sql = format!("SELECT {one}, {other} FROM {tables} = {other} ORDER BY {order}");
        let mut all: HashMap<i64, Vec<i64>> = HashMap::new();
        reader.each(&sql, bind![], |row| {
            let other = row.get(1)?;
            if let Some(one) = row.get(0)? {
                all.entry(one).or_default().push(other);
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(all)
    }
}

/// Makes `policies` the policies of a role, in this order: links that are missing are made, others renumbered, and
/// those left over removed.
pub(crate) fn set_policies_of_role(writer: &Writer<'_>, role: i64, policies: &[i64]) -> Result<(), StoreError> {
    let linked: HashMap<i64, Option<i64>> = writer.all(
        "SELECT policy_id, level FROM roles_policies WHERE role_id = ?1 AND policy_id NOT NULL",
        bind![role],
        |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)),
    )?;
    let wanted: HashSet<i64> = policies.iter().copied().collect();
    for policy in linked.keys().filter(|policy| !wanted.contains(policy)) {
        writer.change("DELETE FROM roles_policies WHERE role_id = ?1 AND policy_id = ?2", bind![role, policy])?;
    }
    for (level, policy) in (0_i64..).zip(policies) {
        match linked.get(policy) {
            Some(Some(there)) if *there == level => {}
            Some(_) => {
                writer.change(
                    "UPDATE roles_policies SET level = ?3 WHERE role_id = ?1 AND policy_id = ?2",
                    bind![role, policy, level],
                )?;
            }
            None => {
                writer.change(
                    "INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES (?1, ?2, ?3, ?4)",
                    bind![role, policy, level, now_text()],
                )?;
            }
        }
    }
    Ok(())
}

/// Links a rule to a role.
pub(crate) fn link_rule(writer: &Writer<'_>, role: i64, rule: i64) -> Result<(), StoreError> {
    let sql = "INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (?1, ?2, ?3)";
    writer.change(sql, bind![role, rule, now_text()]).map(drop)
}

/// Takes a rule from a role; false if it was not linked.
pub(crate) fn unlink_rule(writer: &Writer<'_>, role: i64, rule: i64) -> Result<bool, StoreError> {
    Ok(writer.change("DELETE FROM roles_rules WHERE role_id = ?1 AND rule_id = ?2", bind![role, rule])? > 0)
}
