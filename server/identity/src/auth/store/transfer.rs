//! What of an older `rbac.db` is copied into a new one, and how it fits in.
//!
//! Ids up to 88 are those of defaults: only the passwords of the default users are taken over, and links to the others are
//! to what has the same name today. Ids from 89 on are copied.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use rusqlite::{OptionalExtension as _, Transaction, params, types::Value};

/// The first id that is no default's.
const FIRST_OWN: i64 = 89;
/// What is added to a name that is taken.
const ENDING: &str = "_user";
/// The longest name of a role that the schema accepts.
const LONGEST: usize = 64;

/// Why nothing can be copied.
#[derive(Debug, thiserror::Error)]
pub(super) enum Problem {
    /// Reading or writing fails.
    #[error("{0}")]
    Database(#[from] rusqlite::Error),
    /// A definition cannot be read.
    #[error("the definition of `{name}` ({table}, id {id}) is no JSON object")]
    Definition {
        /// Where it is.
        table: &'static str,
        /// Its id.
        id: i64,
        /// Its name.
        name: String,
    },
}

/// What was copied.
#[derive(Debug, Default)]
pub(super) struct Report {
    counts: BTreeMap<&'static str, usize>,
    /// What is not as it was, one sentence for each.
    pub(super) notes: Vec<String>,
}

impl Report {
    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |what: &str| self.counts.get(what).copied().unwrap_or(0);
        write!(
            f,
            "users {}, roles {}, policies {}, security rules {}, beside the shipped ones",
            count("users"),
            count("roles"),
            count("policies"),
            count("rules")
        )
    }
}

/// New ids of old ones.
type Ids = HashMap<i64, i64>;

/// The password hash of a user.
pub(super) fn password(source: &Transaction<'_>, id: i64) -> rusqlite::Result<Option<String>> {
    source.query_row("SELECT password FROM users WHERE id = ?1", [id], |row| row.get(0)).optional()
}

/// Copies what is not a default from `source` to `target`, which holds the defaults alone.
pub(super) fn transfer(source: &Transaction<'_>, target: &Transaction<'_>) -> Result<Report, Problem> {
    let mut report = Report::default();
    let users = users(source, target, &mut report)?;
    let roles = roles(source, target, &mut report)?;
    let rules = definitions(source, target, "rules", "rule", &mut report)?;
    let policies = definitions(source, target, "policies", "policy", &mut report)?;
    let mut link = |table, (first, firsts), (second, seconds)| {
        links(source, target, Link { table, first, firsts, second, seconds }, &mut report)
    };
    link("user_roles", ("user_id", &users), ("role_id", &roles))?;
    link("roles_policies", ("role_id", &roles), ("policy_id", &policies))?;
    link("roles_rules", ("role_id", &roles), ("rule_id", &rules))?;
    revocations(source, target)?;
    Ok(report)
}

/// `columns` of a table, with NULL for those that it lacks: some came later than others.
fn columns(source: &Transaction<'_>, table: &str, columns: &[&str]) -> rusqlite::Result<String> {
    let mut list = Vec::with_capacity(columns.len());
    for column in columns {
        let exists =
            source.prepare_cached("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2")?.exists([table, *column])?;
        list.push(if exists { *column } else { "NULL" });
    }
    Ok(list.join(", "))
}

fn users(source: &Transaction<'_>, target: &Transaction<'_>, report: &mut Report) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, "users", "username")?;
    let columns = columns(source, "users", &["id", "username", "password", "allow_run_as", "created_at"])?;
    let mut statement = source.prepare(&format!("SELECT {columns} FROM users WHERE id >= ?1 ORDER BY id"))?;
    let mut rows = statement.query([FIRST_OWN])?;
    while let Some(row) = rows.next()? {
        let (id, name, hash): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let run_as: Option<bool> = row.get(3)?;
        let created: Value = row.get(4)?;
        let name = free_name(target, "users", "username", &name, None, report)?;
        target.execute(
            "INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, name, hash, run_as.unwrap_or(false), created],
        )?;
        ids.insert(id, id);
        report.count("users");
    }
    Ok(ids)
}

fn roles(source: &Transaction<'_>, target: &Transaction<'_>, report: &mut Report) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, "roles", "name")?;
    let columns = columns(source, "roles", &["id", "name", "created_at"])?;
    let mut statement = source.prepare(&format!("SELECT {columns} FROM roles WHERE id >= ?1 ORDER BY id"))?;
    let mut rows = statement.query([FIRST_OWN])?;
    while let Some(row) = rows.next()? {
        let (id, name, created): (i64, String, Value) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let name = free_name(target, "roles", "name", &name, Some(LONGEST), report)?;
        target.execute("INSERT INTO roles (id, name, created_at) VALUES (?1, ?2, ?3)", params![id, name, created])?;
        ids.insert(id, id);
        report.count("roles");
    }
    Ok(ids)
}

/// Rules or policies: each definition is there once, whoever had it.
fn definitions(
    source: &Transaction<'_>,
    target: &Transaction<'_>,
    table: &'static str,
    column: &str,
    report: &mut Report,
) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, table, "name")?;
    let columns = columns(source, table, &["id", "name", column, "created_at"])?;
    let mut statement = source.prepare(&format!("SELECT {columns} FROM {table} WHERE id >= ?1 ORDER BY id"))?;
    let mut rows = statement.query([FIRST_OWN])?;
    while let Some(row) = rows.next()? {
        let (id, name, text): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let created: Value = row.get(3)?;
        // As the manager writes it: whether two are the same is decided by the text.
        let text = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&text)
            .ok()
            .and_then(|value| wazuh_api_server::json::encode(&value).ok())
            .and_then(|text| String::from_utf8(text.into()).ok())
            .ok_or_else(|| Problem::Definition { table, id, name: name.clone() })?;
        let same: Option<(i64, String)> = target
            .query_row(&format!("SELECT id, name FROM {table} WHERE {column} = ?1"), [&text], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        if let Some((there, other)) = same {
            report.notes.push(format!(
                "{name} ({table}, id {id}) is the same as {other} (id {there}), which has its links now"
            ));
            ids.insert(id, there);
            continue;
        }
        let name = free_name(target, table, "name", &name, None, report)?;
        target.execute(
            &format!("INSERT INTO {table} (id, name, {column}, created_at) VALUES (?1, ?2, ?3, ?4)"),
            params![id, name, text, created],
        )?;
        ids.insert(id, id);
        report.count(table);
    }
    Ok(ids)
}

/// Old defaults and what has their names among the new ones.
fn named_defaults(
    source: &Transaction<'_>,
    target: &Transaction<'_>,
    table: &str,
    column: &str,
) -> rusqlite::Result<Ids> {
    let mut ids = Ids::new();
    let mut statement = source.prepare(&format!("SELECT id, {column} FROM {table} WHERE id < ?1"))?;
    let mut rows = statement.query([FIRST_OWN])?;
    while let Some(row) = rows.next()? {
        let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
        let new = target.query_row(&format!("SELECT id FROM {table} WHERE {column} = ?1"), [name], |row| row.get(0));
        if let Some(new) = new.optional()? {
            ids.insert(id, new);
        }
    }
    Ok(ids)
}

/// `name`, or one made from it that nobody has.
fn free_name(
    target: &Transaction<'_>,
    table: &str,
    column: &str,
    name: &str,
    longest: Option<usize>,
    report: &mut Report,
) -> rusqlite::Result<String> {
    let cut = |name: &str, ending: &str| {
        let room = longest.unwrap_or(usize::MAX).saturating_sub(ending.len());
        name.chars().take(room).collect::<String>() + ending
    };
    let mut free = cut(name, "");
    let mut ending = ENDING.to_owned();
    let mut is_taken = target.prepare(&format!("SELECT 1 FROM {table} WHERE {column} = ?1"))?;
    let mut number = 2;
    while is_taken.exists([&free])? {
        free = cut(name, &ending);
        ending = format!("{ENDING}{number}");
        number += 1;
    }
    if free != name {
        report.notes.push(format!("`{name}` ({table}) is called `{free}` now"));
    }
    Ok(free)
}

/// A table of links: the two things linked, and their new ids.
struct Link<'a> {
    table: &'static str,
    first: &'static str,
    firsts: &'a Ids,
    second: &'static str,
    seconds: &'a Ids,
}

/// Copies the links of what was copied, in their order: that of levels, where there are any.
fn links(
    source: &Transaction<'_>,
    target: &Transaction<'_>,
    link: Link<'_>,
    report: &mut Report,
) -> rusqlite::Result<()> {
    let Link { table, first, firsts, second, seconds } = link;
    let has_levels = table != "roles_rules";
    let level = if has_levels { columns(source, table, &["level"])? } else { "NULL".to_owned() };
    let created = columns(source, table, &["created_at"])?;
    let mut statement = source.prepare(&format!(
        "SELECT {first}, {second}, {created} FROM {table} WHERE {first} >= ?1 OR {second} >= ?1 \
         ORDER BY coalesce({level}, 0), id"
    ))?;
    let mut rows = statement.query([FIRST_OWN])?;
    while let Some(row) = rows.next()? {
        let (old_first, old_second, created): (i64, i64, Value) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (Some(new_first), Some(new_second)) = (firsts.get(&old_first), seconds.get(&old_second)) else {
            report.notes.push(format!(
                "the link of {first} {old_first} and {second} {old_second} is dropped: one of them is no more"
            ));
            continue;
        };
        let exists = target
            .prepare_cached(&format!("SELECT 1 FROM {table} WHERE {first} = ?1 AND {second} = ?2"))?
            .exists([new_first, new_second])?;
        if exists {
            // Two policies of the role became one; it stays where the first of them was.
            continue;
        }
        if has_levels {
            target
                .prepare_cached(&format!(
                    "INSERT INTO {table} ({first}, {second}, level, created_at) \
                     SELECT ?1, ?2, coalesce(max(level) + 1, 0), ?3 FROM {table} WHERE {first} = ?1"
                ))?
                .execute(params![new_first, new_second, created])?;
        } else {
            target
                .prepare_cached(&format!("INSERT INTO {table} ({first}, {second}, created_at) VALUES (?1, ?2, ?3)"))?
                .execute(params![new_first, new_second, created])?;
        }
    }
    Ok(())
}

/// Copies what was revoked, so that no token comes to life again.
fn revocations(source: &Transaction<'_>, target: &Transaction<'_>) -> rusqlite::Result<()> {
    for (table, key) in [
        ("users_token_blacklist", Some("user_id")),
        ("roles_token_blacklist", Some("role_id")),
        ("runas_token_blacklist", None),
    ] {
        if !source.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1")?.exists([table])? {
            continue;
        }
        let key = key.map_or(String::new(), |key| format!("{key}, "));
        let columns = format!("{key}nbf_invalid_until, is_valid_until");
        let count = columns.split(", ").count();
        let places = (1..=count).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
        let mut statement = source.prepare(&format!("SELECT {columns} FROM {table}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..count).map(|place| row.get(place)).collect::<rusqlite::Result<Vec<Value>>>()?;
            target.execute(
                &format!("INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})"),
                rusqlite::params_from_iter(values),
            )?;
        }
    }
    Ok(())
}
