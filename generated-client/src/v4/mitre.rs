// Emitted by `cargo xtask gen`; do not edit.
//! The ATT&CK knowledge base that rules refer to.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// Lists groups of attackers.
    ///
    /// `GET /mitre/groups` (`api.controllers.mitre_controller.get_groups`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_groups(
        &self,
        options: &GetMitreGroupsOptions,
    ) -> Result<Response<AffectedItems<models::MitreGroup>>, Error> {
        self.core
            .get("get_mitre_groups", "/mitre/groups")
            .query("group_ids", &options.group_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows the version of the knowledge base.
    ///
    /// `GET /mitre/metadata` (`api.controllers.mitre_controller.get_metadata`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_metadata(&self) -> Result<Response<AffectedItems<models::MitreMetadata>>, Error> {
        self.core.get("get_mitre_metadata", "/mitre/metadata").json().await
    }

    /// Lists mitigations.
    ///
    /// `GET /mitre/mitigations` (`api.controllers.mitre_controller.get_mitigations`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_mitigations(
        &self,
        options: &GetMitreMitigationsOptions,
    ) -> Result<Response<AffectedItems<models::MitreMitigation>>, Error> {
        self.core
            .get("get_mitre_mitigations", "/mitre/mitigations")
            .query("mitigation_ids", &options.mitigation_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the sources that other items cite.
    ///
    /// `GET /mitre/references` (`api.controllers.mitre_controller.get_references`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_references(
        &self,
        options: &GetMitreReferencesOptions,
    ) -> Result<Response<AffectedItems<models::MitreReference>>, Error> {
        self.core
            .get("get_mitre_references", "/mitre/references")
            .query("reference_ids", &options.reference_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .json()
            .await
    }

    /// Lists tools and malware.
    ///
    /// `GET /mitre/software` (`api.controllers.mitre_controller.get_software`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_software(
        &self,
        options: &GetMitreSoftwareOptions,
    ) -> Result<Response<AffectedItems<models::MitreSoftware>>, Error> {
        self.core
            .get("get_mitre_software", "/mitre/software")
            .query("software_ids", &options.software_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists tactics.
    ///
    /// `GET /mitre/tactics` (`api.controllers.mitre_controller.get_tactics`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_tactics(
        &self,
        options: &GetMitreTacticsOptions,
    ) -> Result<Response<AffectedItems<models::MitreTactic>>, Error> {
        self.core
            .get("get_mitre_tactics", "/mitre/tactics")
            .query("tactic_ids", &options.tactic_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists techniques and sub-techniques.
    ///
    /// `GET /mitre/techniques` (`api.controllers.mitre_controller.get_techniques`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_mitre_techniques(
        &self,
        options: &GetMitreTechniquesOptions,
    ) -> Result<Response<AffectedItems<models::MitreTechnique>>, Error> {
        self.core
            .get("get_mitre_techniques", "/mitre/techniques")
            .query("technique_ids", &options.technique_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("select", &options.select)
            .query("q", &options.q)
            .query("distinct", &options.distinct)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_mitre_groups`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreGroupsOptions {
    /// Ids of groups as the knowledge base writes them.
    pub group_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_mitre_mitigations`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreMitigationsOptions {
    /// Ids of mitigations as the knowledge base writes them.
    pub mitigation_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_mitre_references`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreReferencesOptions {
    /// Ids of the objects whose references are wanted.
    pub reference_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
}

/// Optional parameters of [`Client::get_mitre_software`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreSoftwareOptions {
    /// Ids of software as the knowledge base writes them.
    pub software_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_mitre_tactics`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreTacticsOptions {
    /// Ids of tactics as the knowledge base writes them.
    pub tactic_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_mitre_techniques`].
#[derive(Clone, Debug, Default)]
pub struct GetMitreTechniquesOptions {
    /// Ids of techniques as the knowledge base writes them.
    pub technique_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}
