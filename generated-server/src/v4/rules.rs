// Emitted by `cargo xtask gen`; do not edit.
//! Detection rules and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Check, Content, Operation, ReplySpec};

/// Detection rules and the files that hold them.
pub trait Rules: crate::Service {
    /// Lists rules.
    ///
    /// `GET /rules` (`api.controllers.rule_controller.get_rules`). Answers 200; fails with 400, 401, 403, 405, 429.
    /// Needs `rules:read`.
    fn get_rules(&self, cx: Context<Self::Identity>, request: GetRulesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Rule>>, Error>> + Send;
    /// Lists the files that hold rules.
    ///
    /// `GET /rules/files` (`api.controllers.rule_controller.get_rules_files`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `rules:read`.
    fn get_rule_files(&self, cx: Context<Self::Identity>, request: GetRuleFilesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<RuleFile>>, Error>> + Send;
    /// Shows a file of rules, as JSON or with `raw=true` as XML.
    ///
    /// `GET /rules/files/{filename}` (`api.controllers.rule_controller.get_file`). Answers 200 with `application/json`
    /// or `application/xml`; fails with 400, 401, 403, 405, 429. Needs `rules:read`.
    fn get_rule_file(&self, cx: Context<Self::Identity>, request: GetRuleFileRequest)
        -> impl Future<Output = Result<GetRuleFileReply, Error>> + Send;
    /// Uploads a file of rules.
    ///
    /// It goes to `etc/rules` unless another directory of the user's is given; the shipped ones cannot be written.
    /// The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /rules/files/{filename}` (`api.controllers.rule_controller.put_file`), body `application/octet-stream`.
    /// Answers 200; fails with 400, 401, 403, 405, 406, 413, 415, 429. Needs `rules:update`, in some cases
    /// `rules:delete`.
    fn upload_rule_file(&self, cx: Context<Self::Identity>, request: UploadRuleFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Deletes a file of rules.
    ///
    /// `DELETE /rules/files/{filename}` (`api.controllers.rule_controller.delete_file`). Answers 200; fails with 400,
    /// 401, 403, 405, 429. Needs `rules:delete`.
    fn delete_rule_file(&self, cx: Context<Self::Identity>, request: DeleteRuleFileRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the names of the groups of rules.
    ///
    /// `GET /rules/groups` (`api.controllers.rule_controller.get_rules_groups`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `rules:read`.
    fn get_rule_groups(&self, cx: Context<Self::Identity>, request: GetRuleGroupsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Lists the entries of a standard that rules map to.
    ///
    /// `GET /rules/requirement/{requirement}` (`api.controllers.rule_controller.get_rules_requirement`). Answers 200;
    /// fails with 400, 401, 403, 405, 429. Needs `rules:read`.
    fn get_rule_requirements(&self, cx: Context<Self::Identity>, request: GetRuleRequirementsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<String>>, Error>> + Send;
    /// Shows the rule with a number.
    ///
    /// A rule that is defined more than once, to overwrite it, gives several items.
    ///
    /// `GET /rules/{rule_id}` (`api.controllers.rule_controller.get_rule`). Answers 200; fails with 400, 401, 403,
    /// 405, 429. Needs `rules:read`.
    fn get_rule(&self, cx: Context<Self::Identity>, request: GetRuleRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Rule>>, Error>> + Send;
}

/// Parameters of `GET /rules`.
#[derive(Clone, Debug)]
pub struct GetRulesRequest {
    /// Numbers of rules (each at least 1).
    pub rule_ids: Option<Vec<i64>>,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`) (at least 1 item).
    pub status: Option<RulesetStatusFilter>,
    /// Keep rules of this group (format `alphanumeric`).
    pub group: Option<String>,
    /// Keep rules of this level, or of a span of levels such as `3-7` (format `range`).
    pub level: Option<String>,
    /// Keep what is in one of these files (each format `alphanumeric`).
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep what maps to this requirement of PCI DSS (format `alphanumeric`).
    pub pci_dss: Option<String>,
    /// Keep what maps to this article of the GDPR (format `alphanumeric`).
    pub gdpr: Option<String>,
    /// Keep what maps to this control of GPG 13 (format `alphanumeric`).
    pub gpg13: Option<String>,
    /// Keep what maps to this section of HIPAA (format `alphanumeric`).
    pub hipaa: Option<String>,
    /// Keep what maps to this control of NIST 800-53 (`nist-800-53`, format `alphanumeric`).
    pub nist_800_53: Option<String>,
    /// Keep what maps to this criterion of TSC (format `alphanumeric`).
    pub tsc: Option<String>,
    /// Keep rules for this ATT&CK technique, such as `T1110` (format `alphanumeric`).
    pub mitre: Option<String>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetRulesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            rule_ids: input.value()?, offset: input.value()?, limit: input.value()?, select: input.value()?,
            sort: input.value()?, search: input.value()?, q: input.value()?, status: input.value()?,
            group: input.value()?, level: input.value()?, filename: input.value()?, relative_dirname: input.value()?,
            pci_dss: input.value()?, gdpr: input.value()?, gpg13: input.value()?, hipaa: input.value()?,
            nist_800_53: input.value()?, tsc: input.value()?, mitre: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /rules/files`.
#[derive(Clone, Debug)]
pub struct GetRuleFilesRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// Keep these files; names end in `.xml` (each format `xml_filename`).
    pub filename: Option<Vec<String>>,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own.
    pub status: Option<RulesetFileStatusFilter>,
    /// Filter expression such as `status=active;os.major<9`.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
    /// Return each different item once (default `false`).
    pub distinct: bool,
}
impl Decode for GetRuleFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()?,
            relative_dirname: input.value()?, filename: input.value()?, status: input.value()?, q: input.value()?,
            select: input.value()?, distinct: input.value()?,
        })
    }
}

/// Parameters of `GET /rules/files/{filename}`.
#[derive(Clone, Debug)]
pub struct GetRuleFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
}
impl Decode for GetRuleFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { filename: input.value()?, raw: input.value()?, relative_dirname: input.value()? })
    }
}

/// Reply of `GET /rules/files/{filename}`.
#[derive(Clone, Debug)]
pub enum GetRuleFileReply {
    /// 200, `application/json`
    Json(Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>),
    /// 200, `application/xml`
    Xml(Text),
}
crate::payload! { GetRuleFileReply: Json(reply) 0, Xml(reply) 1 }
impl From<Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>> for GetRuleFileReply {
    fn from(reply: Json<AffectedItems<serde_json::Map<String, serde_json::Value>>>) -> Self { Self::Json(reply) }
}

/// Parameters and body of `PUT /rules/files/{filename}`.
#[derive(Clone, Debug)]
pub struct UploadRuleFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Replace the file if it is already there, instead of failing (default `false`).
    pub overwrite: bool,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
    /// The request's body.
    pub body: Text,
}
impl Decode for UploadRuleFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            filename: input.value()?, overwrite: input.value()?, relative_dirname: input.value()?, body: input.text(),
        })
    }
}

/// Parameters of `DELETE /rules/files/{filename}`.
#[derive(Clone, Debug)]
pub struct DeleteRuleFileRequest {
    /// Name of a file, ending in `.xml`, without a directory (format `xml_filename_path`).
    pub filename: String,
    /// Directory below the installation's, such as `etc/rules` (format `get_dirnames_path`).
    pub relative_dirname: Option<String>,
}
impl Decode for DeleteRuleFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { filename: input.value()?, relative_dirname: input.value()? })
    }
}

/// Parameters of `GET /rules/groups`.
#[derive(Clone, Debug)]
pub struct GetRuleGroupsRequest {
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
}
impl Decode for GetRuleGroupsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { offset: input.value()?, limit: input.value()?, sort: input.value()?, search: input.value()? })
    }
}

/// Parameters of `GET /rules/requirement/{requirement}`.
#[derive(Clone, Debug)]
pub struct GetRuleRequirementsRequest {
    /// Name of a standard or knowledge base.
    pub requirement: RuleRequirement,
    /// Number of items to leave out at the start, for paging (at least 0, default `0`).
    pub offset: i64,
    /// Most items to return, from 1 to 100000 (default `500`).
    pub limit: i64,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round (format
    /// `sort`).
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not (format `search`).
    pub search: Option<String>,
}
impl Decode for GetRuleRequirementsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            requirement: input.value()?, offset: input.value()?, limit: input.value()?, sort: input.value()?,
            search: input.value()?,
        })
    }
}

/// Parameters of `GET /rules/{rule_id}`.
#[derive(Clone, Debug)]
pub struct GetRuleRequest {
    /// Number of a rule (at least 1).
    pub rule_id: i64,
    /// Return these fields only; a nested one is written with dots, such as `os.name` (each format `names`).
    pub select: Option<Vec<String>>,
}
impl Decode for GetRuleRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { rule_id: input.value()?, select: input.value()? })
    }
}

/// `GET /rules`.
pub static GET_RULES: Operation = Operation::new(Method::GET, "/rules")
    .ids("get_rules", "api.controllers.rule_controller.get_rules").about("Rules", "Lists rules.")
    .parameters(&[
        &parameters::RULE_IDS, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SELECT, &parameters::SORT, &parameters::SEARCH, &parameters::Q,
        &parameters::STATUS_RLD_PARAM, &parameters::GROUP, &parameters::LEVEL, &parameters::FILENAME,
        &parameters::RELATIVE_DIRNAME, &parameters::PCI_DSS, &parameters::GDPR, &parameters::GPG13, &parameters::HIPAA,
        &parameters::NIST_800_53, &parameters::TSC, &parameters::MITRE, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_READ])
    .enforced(&[Check::any("rules:read", "rule:file")]);

/// `GET /rules/files`.
pub static GET_RULE_FILES: Operation = Operation::new(Method::GET, "/rules/files")
    .ids("get_rule_files", "api.controllers.rule_controller.get_rules_files")
    .about("Rules", "Lists the files that hold rules.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH, &parameters::RELATIVE_DIRNAME, &parameters::XML_FILENAME, &parameters::STATUS_FILES,
        &parameters::Q, &parameters::SELECT, &parameters::DISTINCT,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_READ]);

/// `GET /rules/files/{filename}`.
pub static GET_RULE_FILE: Operation = Operation::new(Method::GET, "/rules/files/{filename}")
    .ids("get_rule_file", "api.controllers.rule_controller.get_file")
    .about("Rules", "Shows a file of rules, as JSON or with `raw=true` as XML.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::RAW,
        &parameters::RELATIVE_DIRNAME,
    ]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml")]).failures(&[400, 401, 403, 405, 429])
    .permissions(&[&permissions::RULES_READ]);

/// `PUT /rules/files/{filename}`.
pub static UPLOAD_RULE_FILE: Operation = Operation::new(Method::PUT, "/rules/files/{filename}")
    .ids("upload_rule_file", "api.controllers.rule_controller.put_file").about("Rules", "Uploads a file of rules.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OVERWRITE,
        &parameters::RELATIVE_DIRNAME,
    ]).body(&Body::required(&[Content::text("application/octet-stream")]))
    .failures(&[400, 401, 403, 405, 406, 413, 415, 429])
    .permissions(&[&permissions::RULES_UPDATE, &permissions::RULES_DELETE])
    .enforced(&[Check::any("rules:update", "*:*"), Check::asked("rules:delete", "rule:file", "filename")]);

/// `DELETE /rules/files/{filename}`.
pub static DELETE_RULE_FILE: Operation = Operation::new(Method::DELETE, "/rules/files/{filename}")
    .ids("delete_rule_file", "api.controllers.rule_controller.delete_file").about("Rules", "Deletes a file of rules.")
    .parameters(&[
        &parameters::XML_FILENAME_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE,
        &parameters::RELATIVE_DIRNAME,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_DELETE]);

/// `GET /rules/groups`.
pub static GET_RULE_GROUPS: Operation = Operation::new(Method::GET, "/rules/groups")
    .ids("get_rule_groups", "api.controllers.rule_controller.get_rules_groups")
    .about("Rules", "Lists the names of the groups of rules.")
    .parameters(&[
        &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET, &parameters::LIMIT, &parameters::SORT,
        &parameters::SEARCH,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_READ])
    .enforced(&[Check::any("rules:read", "rule:file")]);

/// `GET /rules/requirement/{requirement}`.
pub static GET_RULE_REQUIREMENTS: Operation = Operation::new(Method::GET, "/rules/requirement/{requirement}")
    .ids("get_rule_requirements", "api.controllers.rule_controller.get_rules_requirement")
    .about("Rules", "Lists the entries of a standard that rules map to.")
    .parameters(&[
        &parameters::REQUIREMENT, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::OFFSET,
        &parameters::LIMIT, &parameters::SORT, &parameters::SEARCH,
    ]).failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_READ])
    .enforced(&[Check::any("rules:read", "rule:file")]);

/// `GET /rules/{rule_id}`.
pub static GET_RULE: Operation = Operation::new(Method::GET, "/rules/{rule_id}")
    .ids("get_rule", "api.controllers.rule_controller.get_rule").about("Rules", "Shows the rule with a number.")
    .parameters(&[&parameters::RULE_ID_PATH, &parameters::PRETTY, &parameters::WAIT_FOR_COMPLETE, &parameters::SELECT])
    .failures(&[400, 401, 403, 405, 429]).permissions(&[&permissions::RULES_READ])
    .enforced(&[Check::any("rules:read", "rule:file")]);

crate::routes! { "Rules" Rules:
    GET_RULES get_rules(request), GET_RULE_FILES get_rule_files(request), GET_RULE_FILE get_rule_file(request),
    UPLOAD_RULE_FILE upload_rule_file(request), DELETE_RULE_FILE delete_rule_file(request),
    GET_RULE_GROUPS get_rule_groups(request), GET_RULE_REQUIREMENTS get_rule_requirements(request),
    GET_RULE get_rule(request),
}
