//! What of an older `rbac.db` is copied into a new one, and how it fits in.
//!
//! Ids up to 88 are those of defaults: only the passwords of the default users are taken over, and links to the others
//! are to what has the same name today. Ids from 89 on are copied.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use apid_formats::python_json;
use apid_store::{Bound, Reader, Row, StoreError, Writer, bind};

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
    Database(#[from] StoreError),
    /// The file is damaged; holds what SQLite's own check says.
    #[error("it is damaged ({0})")]
    Damaged(String),
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
pub(super) fn password(source: &Reader, id: i64) -> Result<Option<String>, StoreError> {
    source.first("SELECT password FROM users WHERE id = ?1", bind![id], |row| row.get(0))
}

/// Copies what is not a default from `source` to `target`, which holds the defaults alone.
pub(super) fn transfer(source: &Reader, target: &Writer<'_>) -> Result<Report, Problem> {
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
fn columns(source: &Reader, table: &str, columns: &[&str]) -> Result<String, StoreError> {
    let mut list = Vec::with_capacity(columns.len());
    for column in columns {
        let exists = source.exists("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2", bind![table, *column])?;
        list.push(if exists { *column } else { "NULL" });
    }
    Ok(list.join(", "))
}

fn users(source: &Reader, target: &Writer<'_>, report: &mut Report) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, "users", "username")?;
    let columns = columns(source, "users", &["id", "username", "password", "allow_run_as", "created_at"])?;
    let sql = format!("SELECT {columns} FROM users WHERE id >= ?1 ORDER BY id");
    source.each(&sql, bind![FIRST_OWN], |row| {
        let (id, name, hash): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let run_as: Option<bool> = row.get(3)?;
        let created = as_it_is(row, 4)?;
        let name = free_name(target, "users", "username", &name, None, report)?;
        target.change(
            "INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            bind![id, name, hash, run_as.unwrap_or(false), created],
        )?;
        ids.insert(id, id);
        report.count("users");
        Ok::<_, Problem>(())
    })?;
    Ok(ids)
}

fn roles(source: &Reader, target: &Writer<'_>, report: &mut Report) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, "roles", "name")?;
    let columns = columns(source, "roles", &["id", "name", "created_at"])?;
    let sql = format!("SELECT {columns} FROM roles WHERE id >= ?1 ORDER BY id");
    source.each(&sql, bind![FIRST_OWN], |row| {
        let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
        let created = as_it_is(row, 2)?;
        let name = free_name(target, "roles", "name", &name, Some(LONGEST), report)?;
        target.change("INSERT INTO roles (id, name, created_at) VALUES (?1, ?2, ?3)", bind![id, name, created])?;
        ids.insert(id, id);
        report.count("roles");
        Ok::<_, Problem>(())
    })?;
    Ok(ids)
}

/// A value as it is in the old database.
fn as_it_is(row: &Row<'_>, column: usize) -> Result<Bound<'static>, StoreError> {
    Ok(Bound::from(row.value(column)?).into_owned())
}

/// Rules or policies: each definition is there once, whichever of them had it.
fn definitions(
    source: &Reader,
    target: &Writer<'_>,
    table: &'static str,
    column: &str,
    report: &mut Report,
) -> Result<Ids, Problem> {
    let mut ids = named_defaults(source, target, table, "name")?;
    let columns = columns(source, table, &["id", "name", column, "created_at"])?;
    let sql = format!("SELECT {columns} FROM {table} WHERE id >= ?1 ORDER BY id");
    source.each(&sql, bind![FIRST_OWN], |row| {
        let (id, name, text): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let created = as_it_is(row, 3)?;
        // As the manager writes it: whether two are the same is decided by the text.
        let text = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&text)
            .and_then(|value| python_json::encode(&value))
            .map_err(|_| Problem::Definition { table, id, name: name.clone() })?;
        let sql = format!("SELECT id, name FROM {table} WHERE {column} = ?1");
        let same: Option<(i64, String)> =
            target.first(&sql, bind![&text], |row| Ok::<_, Problem>((row.get(0)?, row.get(1)?)))?;
        if let Some((there, other)) = same {
            report.notes.push(format!(
                "{name} ({table}, id {id}) is the same as {other} (id {there}), which has its links now"
            ));
            ids.insert(id, there);
            return Ok::<_, Problem>(());
        }
        let name = free_name(target, table, "name", &name, None, report)?;
        target.change(
            &format!("INSERT INTO {table} (id, name, {column}, created_at) VALUES (?1, ?2, ?3, ?4)"),
            bind![id, name, text, created],
        )?;
        ids.insert(id, id);
        report.count(table);
        Ok(())
    })?;
    Ok(ids)
}

/// Old defaults and what has their names among the new ones.
fn named_defaults(source: &Reader, target: &Writer<'_>, table: &str, column: &str) -> Result<Ids, StoreError> {
    let mut ids = Ids::new();
    source.each(&format!("SELECT id, {column} FROM {table} WHERE id < ?1"), bind![FIRST_OWN], |row| {
        let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
        let sql = format!("SELECT id FROM {table} WHERE {column} = ?1");
        if let Some(new) = target.first(&sql, bind![name], |row| row.get(0))? {
            ids.insert(id, new);
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(ids)
}

/// `name`, or one made from it that nobody has.
fn free_name(
    target: &Writer<'_>,
    table: &str,
    column: &str,
    name: &str,
    longest: Option<usize>,
    report: &mut Report,
) -> Result<String, StoreError> {
    let cut = |name: &str, ending: &str| {
        let room = longest.unwrap_or(usize::MAX).saturating_sub(ending.len());
        name.chars().take(room).collect::<String>() + ending
    };
    let mut free = cut(name, "");
    let mut ending = ENDING.to_owned();
    let is_taken = format!("SELECT 1 FROM {table} WHERE {column} = ?1");
    let mut number = 2;
    while target.exists(&is_taken, bind![&free])? {
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
fn links(source: &Reader, target: &Writer<'_>, link: Link<'_>, report: &mut Report) -> Result<(), StoreError> {
    let Link { table, first, firsts, second, seconds } = link;
    let has_levels = table != "roles_rules";
    let level = if has_levels { columns(source, table, &["level"])? } else { "NULL".to_owned() };
    let created = columns(source, table, &["created_at"])?;
    let sql = format!(
        "SELECT {first}, {second}, {created} FROM {table} WHERE {first} >= ?1 OR {second} >= ?1 \
         ORDER BY coalesce({level}, 0), id"
    );
    source.each(&sql, bind![FIRST_OWN], |row| {
        let (old_first, old_second): (i64, i64) = (row.get(0)?, row.get(1)?);
        let created = as_it_is(row, 2)?;
        let (Some(new_first), Some(new_second)) = (firsts.get(&old_first), seconds.get(&old_second)) else {
            report.notes.push(format!(
                "the link of {first} {old_first} and {second} {old_second} is dropped: one of them is no more"
            ));
            return Ok(());
        };
        let is_linked = format!("SELECT 1 FROM {table} WHERE {first} = ?1 AND {second} = ?2");
        if target.exists(&is_linked, bind![new_first, new_second])? {
            // Two policies of the role became one; it stays where the first of them was.
            return Ok(());
        }
        let insert = if has_levels {
            format!(
                "INSERT INTO {table} ({first}, {second}, level, created_at) \
                 SELECT ?1, ?2, coalesce(max(level) + 1, 0), ?3 FROM {table} WHERE {first} = ?1"
            )
        } else {
            format!("INSERT INTO {table} ({first}, {second}, created_at) VALUES (?1, ?2, ?3)")
        };
        target.change(&insert, bind![new_first, new_second, created])?;
        Ok::<_, StoreError>(())
    })
}

/// Copies what was revoked, so that no token comes to life again.
fn revocations(source: &Reader, target: &Writer<'_>) -> Result<(), StoreError> {
    for (table, key) in [
        ("users_token_blacklist", Some("user_id")),
        ("roles_token_blacklist", Some("role_id")),
        ("runas_token_blacklist", None),
    ] {
        if !source.exists("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1", bind![table])? {
            continue;
        }
        let key = key.map_or(String::new(), |key| format!("{key}, "));
        let columns = format!("{key}nbf_invalid_until, is_valid_until");
        let count = columns.split(", ").count();
        let places = (1..=count).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
        let insert = format!("INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})");
        source.each(&format!("SELECT {columns} FROM {table}"), bind![], |row| {
            let values = (0..count).map(|column| as_it_is(row, column)).collect::<Result<Vec<_>, _>>()?;
            target.change(&insert, &values).map(drop)
        })?;
    }
    Ok(())
}
