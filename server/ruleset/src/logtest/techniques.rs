//! The names of ATT&CK's techniques and tactics, as `var/db/mitre.db` has them (docs/facts/10-engine.md, section 8).

use apid_engine::settings::{Tactic, Technique, Techniques};
use apid_store::{Reader, StoreError};

/// Techniques by their ids, as the original's analysis knows them: those that are neither revoked nor deprecated and
/// have a tactic. The order is that of the database; a bound keeps any file from taking the memory.
const KNOWN: &str = "
SELECT own.external_id, technique.name, theirs.external_id, tactic.name, technique.id
FROM technique
JOIN reference AS own ON own.id = technique.id AND own.source = 'mitre-attack'
JOIN phase ON phase.tech_id = technique.id
JOIN tactic ON tactic.id = phase.tactic_id
JOIN reference AS theirs ON theirs.id = tactic.id AND theirs.source = 'mitre-attack'
WHERE technique.revoked_by IS NULL AND NOT technique.deprecated
    AND own.external_id IS NOT NULL AND theirs.external_id IS NOT NULL
ORDER BY technique.rowid, phase.tactic_id
LIMIT 100000";

/// The techniques that a database names.
///
/// # Errors
///
/// When it cannot be read, or has other tables.
pub fn techniques(reader: &Reader) -> Result<Techniques, StoreError> {
    let mut techniques = Techniques::new();
    let mut last = String::new();
    reader.each(KNOWN, &[], |row| {
        let (id, object) = (row.get::<String>(0)?, row.get::<String>(4)?);
        // Of several techniques with one id the first counts.
        if techniques.contains_key(&id) && object != last {
            return Ok(());
        }
        let name = row.get(1)?;
        let technique = techniques.entry(id).or_insert_with(|| Technique { name, tactics: Vec::new() });
        let tactic = Tactic { id: row.get(2)?, name: row.get(3)? };
        if !technique.tactics.contains(&tactic) {
            technique.tactics.push(tactic);
        }
        last = object;
        Ok::<_, StoreError>(())
    })?;
    Ok(techniques)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use apid_store::{Access, Single};

    use super::techniques;

    #[test]
    fn a_new_home_knows_techniques_with_their_tactics() {
        let (_keep, home) = apid_testing::homes::new();
        let database = Single::open(&home.mitre_db(), Access::ReadWrite).unwrap();
        let known = database.look(techniques).unwrap();
        let names = |id: &str| {
            let technique = known.get(id).unwrap();
            let tactics = technique.tactics.iter().map(|tactic| format!("{} {}", tactic.id, tactic.name));
            (technique.name.as_str(), tactics.collect::<Vec<_>>().join(", "))
        };
        assert_eq!(names("T1110.001"), ("Password Guessing", "TA0006 Credential Access".to_owned()));
        assert_eq!(names("T1040"), ("Network Sniffing", "TA0006 Credential Access, TA0007 Discovery".to_owned()));

        // Neither revoked nor deprecated ones, nor any without a tactic or without its id; of two of one id the first.
        let change = "UPDATE technique SET deprecated = 1 WHERE name = 'Password Guessing';
            UPDATE technique SET deprecated = NULL WHERE name = 'SSH';
            UPDATE technique SET revoked_by = 'x' WHERE name = 'Brute Force';
            DELETE FROM phase WHERE tech_id = (SELECT id FROM technique WHERE name = 'Network Sniffing');
            DELETE FROM reference WHERE external_id = 'TA0040';
            INSERT INTO technique (id, name, deprecated) VALUES ('attack-pattern--x', 'Other', 0);
            INSERT INTO reference (id, source, external_id, url, type)
                VALUES ('attack-pattern--x', 'mitre-attack', 'T1078', 'x', 'technique');
            INSERT INTO phase (tactic_id, tech_id) SELECT id, 'attack-pattern--x' FROM tactic;";
        database.script(change).unwrap();
        let changed = database.look(techniques).unwrap();
        for id in ["T1110.001", "T1021.004", "T1110", "T1040", "T1531"] {
            assert!(known.contains_key(id) && !changed.contains_key(id), "{id}");
        }
        assert_eq!(changed.get("T1078"), known.get("T1078"));
    }
}
