//! `var/db/mitre.db`: its schema (docs/facts/06-backends.md, section 14.4), and what a new home has in it.
//!
//! Must not be here: how a release of ATT&CK becomes rows.

mod starter;

use std::collections::HashMap;

pub use starter::{RELEASE, TACTICS, TECHNIQUES};

use crate::{StoreError, Writer, bind};

/// The source that an object's own page at MITRE is told by, in the table `reference`.
pub const OWN_SOURCE: &str = "mitre-attack";

/// `db_version` of the table `metadata`.
pub const VERSION: &str = "1";

/// A tactic of ATT&CK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tactic {
    /// Such as `TA0006`.
    pub id: &'static str,
    /// What stands behind `x-mitre-tactic--` in the id that STIX has for it.
    pub number: &'static str,
    /// Such as `Credential Access`.
    pub name: &'static str,
    /// Such as `credential-access`.
    pub short: &'static str,
}

/// A technique of ATT&CK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Technique {
    /// Such as `T1110.001`.
    pub id: &'static str,
    /// What stands behind `attack-pattern--` in the id that STIX has for it.
    pub number: &'static str,
    /// Such as `Password Guessing`.
    pub name: &'static str,
    /// Short names of the tactics that it serves.
    pub tactics: &'static [&'static str],
}

impl Tactic {
    fn stix_id(&self) -> String {
        format!("x-mitre-tactic--{}", self.number)
    }
}

impl Technique {
    fn stix_id(&self) -> String {
        format!("attack-pattern--{}", self.number)
    }
}

/// The tables of an empty database. The API and the manager read those up to `use`; the others are the manager's too.
pub const CREATE: &str = "
CREATE TABLE metadata (key VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (key));

CREATE TABLE technique (
    id                   VARCHAR NOT NULL,
    name                 VARCHAR NOT NULL,
    description          VARCHAR,
    created_time         DATETIME,
    modified_time        DATETIME,
    mitre_version        VARCHAR,
    mitre_detection      VARCHAR,
    network_requirements BOOLEAN CHECK (network_requirements IN (0, 1)),
    remote_support       BOOLEAN CHECK (remote_support IN (0, 1)),
    revoked_by           VARCHAR,
    deprecated           BOOLEAN CHECK (deprecated IN (0, 1)),
    subtechnique_of      VARCHAR,
    PRIMARY KEY (id)
);

CREATE TABLE tactic (
    id            VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    short_name    VARCHAR,
    PRIMARY KEY (id)
);

CREATE TABLE mitigation (
    id            VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    mitre_version VARCHAR,
    revoked_by    VARCHAR,
    deprecated    BOOLEAN CHECK (deprecated IN (0, 1)),
    PRIMARY KEY (id)
);

CREATE TABLE `group` (
    id            VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    mitre_version VARCHAR,
    revoked_by    VARCHAR,
    deprecated    BOOLEAN CHECK (deprecated IN (0, 1)),
    PRIMARY KEY (id)
);

CREATE TABLE software (
    id            VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    mitre_version VARCHAR,
    revoked_by    VARCHAR,
    deprecated    BOOLEAN CHECK (deprecated IN (0, 1)),
    PRIMARY KEY (id)
);

CREATE TABLE reference (
    id          VARCHAR NOT NULL,
    source      VARCHAR NOT NULL,
    external_id VARCHAR,
    url         VARCHAR NOT NULL,
    description VARCHAR,
    type        VARCHAR NOT NULL,
    PRIMARY KEY (id, source, url)
);

CREATE TABLE phase (
    tactic_id VARCHAR NOT NULL REFERENCES tactic (id) ON DELETE CASCADE,
    tech_id   VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE,
    PRIMARY KEY (tactic_id, tech_id)
);

CREATE TABLE mitigate (
    id            VARCHAR NOT NULL,
    source_id     VARCHAR NOT NULL REFERENCES mitigation (id),
    target_id     VARCHAR NOT NULL REFERENCES technique (id),
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    PRIMARY KEY (id)
);

CREATE TABLE `use` (
    id            VARCHAR NOT NULL,
    source_id     VARCHAR NOT NULL,
    source_type   VARCHAR NOT NULL,
    target_id     VARCHAR NOT NULL,
    target_type   VARCHAR NOT NULL,
    description   VARCHAR,
    created_time  DATETIME,
    modified_time DATETIME,
    PRIMARY KEY (id)
);

CREATE TABLE alias (id VARCHAR NOT NULL, alias VARCHAR NOT NULL, type VARCHAR NOT NULL, PRIMARY KEY (id, alias));
CREATE TABLE contributor (
    id VARCHAR NOT NULL, contributor VARCHAR NOT NULL, type VARCHAR NOT NULL, PRIMARY KEY (id, contributor)
);
CREATE TABLE platform (
    id VARCHAR NOT NULL, platform VARCHAR NOT NULL, type VARCHAR NOT NULL, PRIMARY KEY (id, platform)
);
CREATE TABLE data_source (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE, source VARCHAR NOT NULL, PRIMARY KEY (id, source)
);
CREATE TABLE defense_bypassed (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE, defense VARCHAR NOT NULL, PRIMARY KEY (id, defense)
);
CREATE TABLE effective_permission (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE,
    permission VARCHAR NOT NULL,
    PRIMARY KEY (id, permission)
);
CREATE TABLE impact (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE, impact VARCHAR NOT NULL, PRIMARY KEY (id, impact)
);
CREATE TABLE permission (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE,
    permission VARCHAR NOT NULL,
    PRIMARY KEY (id, permission)
);
CREATE TABLE system_requirement (
    id VARCHAR NOT NULL REFERENCES technique (id) ON DELETE CASCADE,
    requirement VARCHAR NOT NULL,
    PRIMARY KEY (id, requirement)
);
";

/// Fills a new database with the tables, [`TACTICS`] and [`TECHNIQUES`].
///
/// # Errors
///
/// When it cannot be written.
pub(super) fn fill(writer: &Writer<'_>) -> Result<(), StoreError> {
    writer.script(CREATE)?;
    let metadata = "INSERT INTO metadata (key, value) VALUES ('db_version', ?1), ('mitre_version', ?2)";
    writer.change(metadata, bind![VERSION, RELEASE])?;
    let mut reference =
        writer.prepare("INSERT INTO reference (id, source, external_id, url, type) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut add = writer.prepare("INSERT INTO tactic (id, name, short_name) VALUES (?1, ?2, ?3)")?;
    for tactic in &TACTICS {
        let id = tactic.stix_id();
        add.change(bind![&id, tactic.name, tactic.short])?;
        let url = format!("https://attack.mitre.org/tactics/{}", tactic.id);
        reference.change(bind![&id, OWN_SOURCE, tactic.id, url, "tactic"])?;
    }
    let tactics: HashMap<_, _> = TACTICS.iter().map(|tactic| (tactic.short, tactic.stix_id())).collect();
    let ids: HashMap<_, _> = TECHNIQUES.iter().map(|technique| (technique.id, technique.stix_id())).collect();
    let mut add = writer.prepare(
        "INSERT INTO technique (id, name, network_requirements, remote_support, deprecated, subtechnique_of) \
         VALUES (?1, ?2, 0, 0, 0, ?3)",
    )?;
    let mut phase = writer.prepare("INSERT INTO phase (tactic_id, tech_id) VALUES (?1, ?2)")?;
    for technique in &TECHNIQUES {
        let id = technique.stix_id();
        let whole = technique.id.split_once('.').and_then(|(whole, _)| ids.get(whole));
        add.change(bind![&id, technique.name, whole])?;
        let url = format!("https://attack.mitre.org/techniques/{}", technique.id.replace('.', "/"));
        reference.change(bind![&id, OWN_SOURCE, technique.id, url, "technique"])?;
        for tactic in technique.tactics.iter().filter_map(|short| tactics.get(short)) {
            phase.change(bind![tactic, &id])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::HashSet;

    use super::{TACTICS, TECHNIQUES, fill};
    use crate::{Reader, Single, StoreError};

    #[test]
    fn the_starter_table_is_sound() {
        let ids: HashSet<_> = TECHNIQUES.iter().map(|technique| technique.id).collect();
        let numbers = TECHNIQUES.iter().map(|technique| technique.number);
        let numbers: HashSet<_> = numbers.chain(TACTICS.iter().map(|tactic| tactic.number)).collect();
        assert_eq!((ids.len(), numbers.len()), (TECHNIQUES.len(), TECHNIQUES.len() + TACTICS.len()));
        assert!(TECHNIQUES.is_sorted_by_key(|technique| technique.id));
        for technique in &TECHNIQUES {
            assert!(!technique.tactics.is_empty(), "{}", technique.id);
            for short in technique.tactics {
                assert!(TACTICS.iter().any(|tactic| tactic.short == *short), "{}: {short}", technique.id);
            }
            if let Some((whole, _)) = technique.id.split_once('.') {
                assert!(ids.contains(whole), "{}", technique.id);
            }
        }
    }

    #[test]
    fn the_starter_table_fills_a_database() {
        let database = Single::in_memory().unwrap();
        database.set("foreign_keys", "on").unwrap();
        database.write(fill).unwrap();
        let count = |sql: &str| {
            database.look(|reader: &Reader| reader.one::<i64, StoreError>(sql, &[], |row| row.get(0))).unwrap()
        };
        assert_eq!(count("SELECT count(*) FROM tactic"), 14);
        assert_eq!(count("SELECT count(*) FROM technique"), TECHNIQUES.len() as i64);
        let phases: usize = TECHNIQUES.iter().map(|technique| technique.tactics.len()).sum();
        assert_eq!(count("SELECT count(*) FROM phase"), phases as i64);
        let part = "SELECT count(*) FROM technique AS part JOIN technique AS whole ON part.subtechnique_of = whole.id \
                    JOIN reference ON reference.id = whole.id WHERE part.name = 'Password Guessing' \
                    AND reference.external_id = 'T1110'";
        assert_eq!(count(part), 1);
    }
}
