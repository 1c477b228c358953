// Emitted by `cargo xtask gen`; do not edit.
//! The ATT&CK knowledge base that rules refer to.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// The ATT&CK knowledge base that rules refer to.
pub trait Mitre: crate::Service {
    /// Lists groups of attackers.
    ///
    /// `GET /mitre/groups` (`api.controllers.mitre_controller.get_groups`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `mitre:read`.
    fn get_mitre_groups(&self, cx: Context<Self::Identity>, request: GetMitreGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreGroup>>, Error>> + Send;
    /// Shows the version of the knowledge base.
    ///
    /// `GET /mitre/metadata` (`api.controllers.mitre_controller.get_metadata`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `mitre:read`.
    fn get_mitre_metadata(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<MitreMetadata>>, Error>> + Send;
    /// Lists mitigations.
    ///
    /// `GET /mitre/mitigations` (`api.controllers.mitre_controller.get_mitigations`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `mitre:read`.
    fn get_mitre_mitigations(&self, cx: Context<Self::Identity>, request: GetMitreMitigationsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreMitigation>>, Error>> + Send;
    /// Lists the sources that other items cite.
    ///
    /// `GET /mitre/references` (`api.controllers.mitre_controller.get_references`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `mitre:read`.
    fn get_mitre_references(&self, cx: Context<Self::Identity>, request: GetMitreReferencesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreReference>>, Error>> + Send;
    /// Lists tools and malware.
    ///
    /// `GET /mitre/software` (`api.controllers.mitre_controller.get_software`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `mitre:read`.
    fn get_mitre_software(&self, cx: Context<Self::Identity>, request: GetMitreSoftwareRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreSoftware>>, Error>> + Send;
    /// Lists tactics.
    ///
    /// `GET /mitre/tactics` (`api.controllers.mitre_controller.get_tactics`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `mitre:read`.
    fn get_mitre_tactics(&self, cx: Context<Self::Identity>, request: GetMitreTacticsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreTactic>>, Error>> + Send;
    /// Lists techniques and sub-techniques.
    ///
    /// `GET /mitre/techniques` (`api.controllers.mitre_controller.get_techniques`). Answers 200; fails with 400, 401,
    /// 403, 405, 429. Needs `mitre:read`.
    fn get_mitre_techniques(&self, cx: Context<Self::Identity>, request: GetMitreTechniquesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<MitreTechnique>>, Error>> + Send;
}

/// Parameters of `GET /mitre/groups`.
#[derive(Clone, Debug)]
pub struct GetMitreGroupsRequest {
    /// Ids of groups as the knowledge base writes them.
    pub group_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetMitreGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            group_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /mitre/mitigations`.
#[derive(Clone, Debug)]
pub struct GetMitreMitigationsRequest {
    /// Ids of mitigations as the knowledge base writes them.
    pub mitigation_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetMitreMitigationsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            mitigation_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /mitre/references`.
#[derive(Clone, Debug)]
pub struct GetMitreReferencesRequest {
    /// Ids of the objects whose references are wanted.
    pub reference_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
}
impl Decode for GetMitreReferencesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            reference_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?,
        })
    }
}

/// Parameters of `GET /mitre/software`.
#[derive(Clone, Debug)]
pub struct GetMitreSoftwareRequest {
    /// Ids of software as the knowledge base writes them.
    pub software_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetMitreSoftwareRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            software_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /mitre/tactics`.
#[derive(Clone, Debug)]
pub struct GetMitreTacticsRequest {
    /// Ids of tactics as the knowledge base writes them.
    pub tactic_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetMitreTacticsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            tactic_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /mitre/techniques`.
#[derive(Clone, Debug)]
pub struct GetMitreTechniquesRequest {
    /// Ids of techniques as the knowledge base writes them.
    pub technique_ids: Option<Vec<String>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetMitreTechniquesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            technique_ids: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?, select: input.value()?, q: input.value()?, distinct: input.value()?,
        })
    }
}

/// `GET /mitre/groups`.
pub static GET_MITRE_GROUPS: Operation = Operation::new(Method::GET, "/mitre/groups")
    .ids("get_mitre_groups", "api.controllers.mitre_controller.get_groups")
    .about("MITRE", "Lists groups of attackers.")
    .parameters(&[
        &parameters::GROUP_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/metadata`.
pub static GET_MITRE_METADATA: Operation = Operation::new(Method::GET, "/mitre/metadata")
    .ids("get_mitre_metadata", "api.controllers.mitre_controller.get_metadata")
    .about("MITRE", "Shows the version of the knowledge base.")
    .parameters(&[&parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/mitigations`.
pub static GET_MITRE_MITIGATIONS: Operation = Operation::new(Method::GET, "/mitre/mitigations")
    .ids("get_mitre_mitigations", "api.controllers.mitre_controller.get_mitigations")
    .about("MITRE", "Lists mitigations.")
    .parameters(&[
        &parameters::MITIGATION_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/references`.
pub static GET_MITRE_REFERENCES: Operation = Operation::new(Method::GET, "/mitre/references")
    .ids("get_mitre_references", "api.controllers.mitre_controller.get_references")
    .about("MITRE", "Lists the sources that other items cite.")
    .parameters(&[
        &parameters::REFERENCE_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/software`.
pub static GET_MITRE_SOFTWARE: Operation = Operation::new(Method::GET, "/mitre/software")
    .ids("get_mitre_software", "api.controllers.mitre_controller.get_software")
    .about("MITRE", "Lists tools and malware.")
    .parameters(&[
        &parameters::SOFTWARE_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/tactics`.
pub static GET_MITRE_TACTICS: Operation = Operation::new(Method::GET, "/mitre/tactics")
    .ids("get_mitre_tactics", "api.controllers.mitre_controller.get_tactics").about("MITRE", "Lists tactics.")
    .parameters(&[
        &parameters::TACTIC_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

/// `GET /mitre/techniques`.
pub static GET_MITRE_TECHNIQUES: Operation = Operation::new(Method::GET, "/mitre/techniques")
    .ids("get_mitre_techniques", "api.controllers.mitre_controller.get_techniques")
    .about("MITRE", "Lists techniques and sub-techniques.")
    .parameters(&[
        &parameters::TECHNIQUE_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH, &parameters::SELECT, &parameters::Q,
        &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::MITRE_READ]);

crate::routes! { "MITRE" Mitre:
    GET_MITRE_GROUPS get_mitre_groups(request), GET_MITRE_METADATA get_mitre_metadata(),
    GET_MITRE_MITIGATIONS get_mitre_mitigations(request), GET_MITRE_REFERENCES get_mitre_references(request),
    GET_MITRE_SOFTWARE get_mitre_software(request), GET_MITRE_TACTICS get_mitre_tactics(request),
    GET_MITRE_TECHNIQUES get_mitre_techniques(request),
}
