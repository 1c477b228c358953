//! The rows that objects of a bundle become.

use std::collections::HashMap;

use apid_formats::stix::{Bundle, Instant, Kind, Object};
use apid_store::homes::mitre::VERSION;
use apid_store::{Bound, Prepared, StoreError, Writer, bind};

use super::Imported;

/// What stands in the columns of types.
const fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Tactic => "tactic",
        Kind::Technique => "technique",
        Kind::Mitigation => "mitigation",
        Kind::Group => "group",
        Kind::Software => "software",
        Kind::Relationship | Kind::Collection | Kind::Other => "",
    }
}

/// The tables that hold something of an object, beside its own: what it has several of.
const OF_OBJECT: [&str; 10] = [
    "reference",
    "alias",
    "contributor",
    "platform",
    "data_source",
    "defense_bypassed",
    "effective_permission",
    "impact",
    "permission",
    "system_requirement",
];

/// Takes objects, and writes their rows.
pub(super) struct Rows<'w> {
    writer: &'w Writer<'w>,
    reference: Prepared<'w>,
    uses: Prepared<'w>,
    mitigate: Prepared<'w>,
    /// Technique and short name of the tactic: the tactic may come later.
    phases: Vec<(String, String)>,
    /// What is said of an object that may come later: the column, the object, the value.
    later: Vec<(&'static str, String, String)>,
    /// The release that a collection names, and that the first object names.
    collection: Option<String>,
    of_object: Option<String>,
}

impl<'w> Rows<'w> {
    pub(super) fn new(writer: &'w Writer<'w>) -> Result<Self, StoreError> {
        Ok(Self {
            writer,
            reference: writer.prepare(
                "INSERT OR IGNORE INTO reference (id, source, external_id, url, description, type) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?,
            uses: writer.prepare(
                "INSERT INTO `use` (id, source_id, target_id, description, created_time, modified_time, source_type, \
                 target_type) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?,
            mitigate: writer.prepare(
                "INSERT INTO mitigate (id, source_id, target_id, description, created_time, modified_time) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?,
            phases: Vec::new(),
            later: Vec::new(),
            collection: None,
            of_object: None,
        })
    }

    /// Writes what an object says. Of several of one id the one counts that was modified last.
    pub(super) fn object(&mut self, object: Object) -> Result<(), StoreError> {
        match object.kind {
            Kind::Relationship => return self.relationship(&object),
            Kind::Collection => {
                self.collection = object.x_mitre_version;
                return Ok(());
            }
            Kind::Other => return Ok(()),
            Kind::Tactic | Kind::Technique | Kind::Mitigation | Kind::Group | Kind::Software => {}
        }
        let table = type_name(object.kind);
        if !self.makes_room(table, &object)? {
            return Ok(());
        }
        self.of_object = self.of_object.take().or_else(|| object.spec_version.clone());
        match object.kind {
            Kind::Tactic => self.tactic(&object)?,
            Kind::Technique => self.technique(&object)?,
            _ => self.actor(table, &object)?,
        }
        self.lists(table, object)
    }

    /// Whether the object is to be written; one of the same id that it replaces is gone then.
    fn makes_room(&mut self, table: &str, object: &Object) -> Result<bool, StoreError> {
        let id = &object.id;
        let known = format!("SELECT modified_time FROM `{table}` WHERE id = ?1");
        let known = self.writer.first(&known, bind![id], |row| row.get::<Option<String>>(0))?;
        match known {
            None => return Ok(true),
            Some(before) if object.modified.map(Instant::in_database) <= before => return Ok(false),
            Some(_) => {}
        }
        for table in OF_OBJECT.iter().copied().chain([table]) {
            self.writer.change(&format!("DELETE FROM `{table}` WHERE id = ?1"), bind![id])?;
        }
        self.phases.retain(|(technique, _)| technique != id);
        Ok(true)
    }

    fn tactic(&self, object: &Object) -> Result<(), StoreError> {
        let values = bind![
            &object.id,
            object.name.as_deref(),
            object.description.as_deref(),
            object.created.map(Instant::in_database),
            object.modified.map(Instant::in_database),
            object.x_mitre_shortname.as_deref(),
        ];
        let add = "INSERT INTO tactic (id, name, description, created_time, modified_time, short_name) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.writer.change(add, values).map(drop)
    }

    fn actor(&self, table: &str, object: &Object) -> Result<(), StoreError> {
        let values = bind![
            &object.id,
            object.name.as_deref(),
            object.description.as_deref(),
            object.created.map(Instant::in_database),
            object.modified.map(Instant::in_database),
            object.x_mitre_version.as_deref(),
            object.x_mitre_deprecated.unwrap_or_default(),
        ];
        let add = format!(
            "INSERT INTO `{table}` (id, name, description, created_time, modified_time, mitre_version, deprecated) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        );
        self.writer.change(&add, values).map(drop)
    }

    fn technique(&mut self, object: &Object) -> Result<(), StoreError> {
        let values = bind![
            &object.id,
            object.name.as_deref(),
            something(object.description.as_deref()),
            object.created.map(Instant::in_database),
            object.modified.map(Instant::in_database),
            something(object.x_mitre_version.as_deref()),
            something(object.x_mitre_detection.as_deref()),
            object.x_mitre_network_requirements.unwrap_or_default(),
            object.x_mitre_remote_support.unwrap_or_default(),
            object.x_mitre_deprecated.unwrap_or_default(),
        ];
        let add = "INSERT INTO technique (id, name, description, created_time, modified_time, mitre_version, \
                   mitre_detection, network_requirements, remote_support, deprecated) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        self.writer.change(add, values)?;
        let phases = object.kill_chain_phases.iter().flatten();
        self.phases.extend(phases.map(|phase| (object.id.clone(), phase.phase_name.clone())));
        Ok(())
    }

    /// What an object has several of. What it has twice counts once.
    fn lists(&mut self, table: &'static str, object: Object) -> Result<(), StoreError> {
        let id = object.id.as_str();
        if object.kind == Kind::Technique {
            for (list, column, entries) in [
                ("data_source", "source", &object.x_mitre_data_sources),
                ("defense_bypassed", "defense", &object.x_mitre_defense_bypassed),
                ("effective_permission", "permission", &object.x_mitre_effective_permissions),
                ("impact", "impact", &object.x_mitre_impact_type),
                ("permission", "permission", &object.x_mitre_permissions_required),
                ("system_requirement", "requirement", &object.x_mitre_system_requirements),
            ] {
                let add = format!("INSERT OR IGNORE INTO {list} (id, {column}) VALUES (?1, ?2)");
                for entry in entries.iter().flatten() {
                    self.writer.change(&add, bind![id, entry])?;
                }
            }
        }
        for (list, entries) in [
            ("alias", &object.aliases),
            ("alias", &object.x_mitre_aliases),
            ("contributor", &object.x_mitre_contributors),
            ("platform", &object.x_mitre_platforms),
        ] {
            let add = format!("INSERT OR IGNORE INTO {list} (id, {list}, type) VALUES (?1, ?2, ?3)");
            for entry in entries.iter().flatten() {
                self.writer.change(&add, bind![id, entry, table])?;
            }
        }
        for reference in object.external_references.iter().flatten() {
            let Some(url) = something(reference.url.as_deref()) else { continue };
            let values = bind![
                id,
                reference.source_name.as_deref().unwrap_or_default(),
                something(reference.external_id.as_deref()),
                url,
                something(reference.description.as_deref()),
                table,
            ];
            self.reference.change(values)?;
        }
        Ok(())
    }

    fn relationship(&mut self, object: &Object) -> Result<(), StoreError> {
        let (Some(source), Some(target)) = (object.source_ref.as_deref(), object.target_ref.as_deref()) else {
            return Ok(());
        };
        let table = match object.relationship_type.as_deref() {
            Some("revoked-by") => {
                self.later.push(("revoked_by", source.to_owned(), target.to_owned()));
                return Ok(());
            }
            Some("subtechnique-of") => {
                self.later.push(("subtechnique_of", source.to_owned(), target.to_owned()));
                return Ok(());
            }
            Some("mitigates") => "mitigate",
            Some("uses") => "use",
            _ => return Ok(()),
        };
        if !self.makes_room(table, object)? {
            return Ok(());
        }
        let mut values: Vec<Bound<'_>> = bind![
            &object.id,
            source,
            target,
            something(object.description.as_deref()),
            object.created.map(Instant::in_database),
            object.modified.map(Instant::in_database),
        ]
        .to_vec();
        if table == "mitigate" {
            return self.mitigate.change(&values).map(drop);
        }
        values.extend([source, target].map(|id| Bound::from(type_name(Kind::of_id(id)))));
        self.uses.change(&values).map(drop)
    }

    /// Writes what had to wait for all objects.
    pub(super) fn finish(self, bundle: &Bundle) -> Result<Imported, StoreError> {
        let Self { writer, phases, later, collection, of_object, .. } = self;
        let short_names = "SELECT short_name, id FROM tactic ORDER BY rowid DESC";
        // Of several of one short name the first counts.
        let tactics: HashMap<String, String> =
            writer.all(short_names, &[], |row| Ok::<_, StoreError>((row.get::<String>(0)?, row.get(1)?)))?;
        for (technique, short) in &phases {
            if let Some(tactic) = tactics.get(short) {
                let add = "INSERT OR IGNORE INTO phase (tactic_id, tech_id) VALUES (?1, ?2)";
                writer.change(add, bind![tactic, technique])?;
            }
        }
        for (column, object, value) in &later {
            let kind = Kind::of_id(object);
            let table = match (*column, kind) {
                ("revoked_by", Kind::Technique | Kind::Mitigation | Kind::Group | Kind::Software) => type_name(kind),
                ("subtechnique_of", _) => "technique",
                _ => continue,
            };
            writer.change(&format!("UPDATE `{table}` SET {column} = ?2 WHERE id = ?1"), bind![object, value])?;
        }
        let version = version(bundle, collection, of_object);
        let add = "INSERT INTO metadata (key, value) VALUES ('db_version', ?1), ('mitre_version', ?2)";
        writer.change(add, bind![VERSION, &version])?;
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM `{table}`");
            writer.one(&sql, &[], |row| row.get::<u64>(0))
        };
        Ok(Imported {
            version,
            tactics: count("tactic")?,
            techniques: count("technique")?,
            mitigations: count("mitigation")?,
            groups: count("group")?,
            software: count("software")?,
            relations: count("use")? + count("mitigate")? + count("phase")?,
            references: count("reference")?,
        })
    }
}

fn something(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.is_empty())
}

/// What `mitre_version` is to say: the version of STIX where the bundle has one, as the manager's importer does;
/// otherwise the release of ATT&CK, by the collection or by the bundle's id (`bundle--enterprise-attack-18.1`).
fn version(bundle: &Bundle, collection: Option<String>, of_object: Option<String>) -> String {
    let of_id = || {
        let number = bundle.id.as_deref()?.rsplit_once("-attack-")?.1;
        let is_number =
            number.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        is_number.then(|| number.to_owned())
    };
    let version = bundle.spec_version.clone().or(collection).or_else(of_id).or(of_object);
    version.unwrap_or_else(|| "2.1".to_owned())
}
