//! The lists that ATT&CK is told in: their tables, columns and relations.

/// A list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// What is said of the database.
    Metadata,
    /// What attackers want.
    Tactics,
    /// How they get it.
    Techniques,
    /// What helps against it.
    Mitigations,
    /// Groups of attackers.
    Groups,
    /// Tools and malware.
    Software,
    /// Sources that the objects of the other lists name.
    References,
}

/// A value of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the columns")]
pub enum Field {
    Key,
    Value,
    Id,
    Name,
    Description,
    CreatedTime,
    ModifiedTime,
    MitreVersion,
    MitreDetection,
    NetworkRequirements,
    RemoteSupport,
    RevokedBy,
    Deprecated,
    SubtechniqueOf,
    ShortName,
    Source,
    ExternalId,
    Url,
    /// What the object is that names the source, such as `technique`.
    Kind,
}

/// Other objects that an object belongs together with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Tactics that a technique serves.
    Tactics,
    /// Techniques that serve a tactic, that a mitigation helps against, or that a group or software uses.
    Techniques,
    /// Mitigations that help against a technique.
    Mitigations,
    /// Groups that use a technique or software.
    Groups,
    /// Software that uses a technique, or is used by a group.
    Software,
}

const ACTOR: &[Field] = &[
    Field::Id,
    Field::Name,
    Field::Description,
    Field::CreatedTime,
    Field::ModifiedTime,
    Field::MitreVersion,
    Field::RevokedBy,
    Field::Deprecated,
];

impl List {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Metadata,
        Self::Tactics,
        Self::Techniques,
        Self::Mitigations,
        Self::Groups,
        Self::Software,
        Self::References,
    ];

    /// The fields of its objects, but those that they take from their references.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Metadata => &[Field::Key, Field::Value],
            Self::Tactics => {
                &[Field::Id, Field::Name, Field::Description, Field::ShortName, Field::CreatedTime, Field::ModifiedTime]
            }
            Self::Techniques => &[
                Field::Id,
                Field::Name,
                Field::Description,
                Field::CreatedTime,
                Field::ModifiedTime,
                Field::MitreVersion,
                Field::MitreDetection,
                Field::NetworkRequirements,
                Field::RemoteSupport,
                Field::RevokedBy,
                Field::Deprecated,
                Field::SubtechniqueOf,
            ],
            Self::Mitigations | Self::Groups | Self::Software => ACTOR,
            Self::References => {
                &[Field::Id, Field::Source, Field::ExternalId, Field::Url, Field::Description, Field::Kind]
            }
        }
    }

    /// What its objects belong together with.
    pub const fn relations(self) -> &'static [Relation] {
        match self {
            Self::Metadata | Self::References => &[],
            Self::Tactics | Self::Mitigations => &[Relation::Techniques],
            Self::Techniques => &[Relation::Tactics, Relation::Mitigations, Relation::Software, Relation::Groups],
            Self::Groups => &[Relation::Software, Relation::Techniques],
            Self::Software => &[Relation::Groups, Relation::Techniques],
        }
    }

    /// Whether its objects have references.
    pub const fn has_references(self) -> bool {
        !matches!(self, Self::Metadata | Self::References)
    }

    pub(super) const fn table(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Tactics => "tactic",
            Self::Techniques => "technique",
            Self::Mitigations => "mitigation",
            Self::Groups => "group",
            Self::Software => "software",
            Self::References => "reference",
        }
    }

    /// The statement that gives two ids for each pair of objects: the object's and the other one's. The order is that
    /// in which the real API has them: by the first column of the table, then as they were written
    /// (docs/facts/04-modules.md, section 13).
    pub(super) const fn pairs(self, relation: Relation) -> Option<&'static str> {
        Some(match (self, relation) {
            (Self::Tactics, Relation::Techniques) => "SELECT tactic_id, tech_id FROM phase ORDER BY tactic_id, tech_id",
            (Self::Techniques, Relation::Tactics) => "SELECT tech_id, tactic_id FROM phase ORDER BY tactic_id, tech_id",
            (Self::Mitigations, Relation::Techniques) => {
                "SELECT source_id, target_id FROM mitigate ORDER BY source_id, rowid"
            }
            (Self::Techniques, Relation::Mitigations) => {
                "SELECT target_id, source_id FROM mitigate ORDER BY source_id, rowid"
            }
            (Self::Techniques, Relation::Software) => {
                "SELECT target_id, source_id FROM `use` WHERE target_type = 'technique' AND source_type = 'software' \
                 ORDER BY source_id, rowid"
            }
            (Self::Software, Relation::Techniques) => {
                "SELECT source_id, target_id FROM `use` WHERE target_type = 'technique' AND source_type = 'software' \
                 ORDER BY source_id, rowid"
            }
            (Self::Techniques, Relation::Groups) => {
                "SELECT target_id, source_id FROM `use` WHERE target_type = 'technique' AND source_type = 'group' \
                 ORDER BY source_id, rowid"
            }
            (Self::Groups, Relation::Techniques) => {
                "SELECT source_id, target_id FROM `use` WHERE target_type = 'technique' AND source_type = 'group' \
                 ORDER BY source_id, rowid"
            }
            (Self::Groups, Relation::Software) => {
                "SELECT source_id, target_id FROM `use` WHERE target_type = 'software' AND source_type = 'group' \
                 ORDER BY source_id, rowid"
            }
            (Self::Software, Relation::Groups) => {
                "SELECT target_id, source_id FROM `use` WHERE target_type = 'software' AND source_type = 'group' \
                 ORDER BY source_id, rowid"
            }
            _ => return None,
        })
    }
}

impl Field {
    pub(super) const fn column(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Value => "value",
            Self::Id => "id",
            Self::Name => "name",
            Self::Description => "description",
            Self::CreatedTime => "created_time",
            Self::ModifiedTime => "modified_time",
            Self::MitreVersion => "mitre_version",
            Self::MitreDetection => "mitre_detection",
            Self::NetworkRequirements => "network_requirements",
            Self::RemoteSupport => "remote_support",
            Self::RevokedBy => "revoked_by",
            Self::Deprecated => "deprecated",
            Self::SubtechniqueOf => "subtechnique_of",
            Self::ShortName => "short_name",
            Self::Source => "source",
            Self::ExternalId => "external_id",
            Self::Url => "url",
            Self::Kind => "type",
        }
    }
}
