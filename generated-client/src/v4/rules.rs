// Emitted by `cargo xtask gen`; do not edit.
//! Detection rules and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{AffectedItems, Bytes, Error, Response};

impl Client {
    /// Lists rules.
    ///
    /// `GET /rules` (`api.controllers.rule_controller.get_rules`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rules(&self, options: &GetRulesOptions) -> Result<Response<AffectedItems<models::Rule>>, Error> {
        self.core
            .get("get_rules", "/rules")
            .query("rule_ids", &options.rule_ids)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("select", &options.select)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("q", &options.q)
            .query("status", &options.status)
            .query("group", &options.group)
            .query("level", &options.level)
            .query("filename", &options.filename)
            .query("relative_dirname", &options.relative_dirname)
            .query("pci_dss", &options.pci_dss)
            .query("gdpr", &options.gdpr)
            .query("gpg13", &options.gpg13)
            .query("hipaa", &options.hipaa)
            .query("nist-800-53", &options.nist_800_53)
            .query("tsc", &options.tsc)
            .query("mitre", &options.mitre)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Lists the files that hold rules.
    ///
    /// `GET /rules/files` (`api.controllers.rule_controller.get_rules_files`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rule_files(
        &self,
        options: &GetRuleFilesOptions,
    ) -> Result<Response<AffectedItems<models::RuleFile>>, Error> {
        self.core
            .get("get_rule_files", "/rules/files")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .query("relative_dirname", &options.relative_dirname)
            .query("filename", &options.filename)
            .query("status", &options.status)
            .query("q", &options.q)
            .query("select", &options.select)
            .query("distinct", &options.distinct)
            .json()
            .await
    }

    /// Shows a file of rules, as JSON or with `raw=true` as XML.
    ///
    /// `GET /rules/files/{filename}` (`api.controllers.rule_controller.get_file`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rule_file(
        &self,
        filename: &str,
        options: &GetRuleFileOptions,
    ) -> Result<Response<GetRuleFileReply>, Error> {
        let reply = self.core
            .get("get_rule_file", "/rules/files/{filename}")
            .path("filename", &filename)
            .query("raw", &options.raw)
            .query("relative_dirname", &options.relative_dirname)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(GetRuleFileReply::Json);
        }
        Ok(reply.text()?.map(GetRuleFileReply::Xml))
    }

    /// Uploads a file of rules.
    ///
    /// It goes to `etc/rules` unless another directory of the user's is given; the shipped ones cannot be written.
    /// The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /rules/files/{filename}` (`api.controllers.rule_controller.put_file`).
    /// Permissions: `rules:update` on `*:*`; `rules:delete` on `rule:file`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    pub async fn upload_rule_file(
        &self,
        filename: &str,
        body: impl Into<Bytes>,
        options: &UploadRuleFileOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .put("upload_rule_file", "/rules/files/{filename}")
            .path("filename", &filename)
            .query("overwrite", &options.overwrite)
            .query("relative_dirname", &options.relative_dirname)
            .raw_body("application/octet-stream", body.into())
            .json()
            .await
    }

    /// Deletes a file of rules.
    ///
    /// `DELETE /rules/files/{filename}` (`api.controllers.rule_controller.delete_file`).
    /// Permissions: `rules:delete` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn delete_rule_file(
        &self,
        filename: &str,
        options: &DeleteRuleFileOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .delete("delete_rule_file", "/rules/files/{filename}")
            .path("filename", &filename)
            .query("relative_dirname", &options.relative_dirname)
            .json()
            .await
    }

    /// Lists the names of the groups of rules.
    ///
    /// `GET /rules/groups` (`api.controllers.rule_controller.get_rules_groups`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rule_groups(
        &self,
        options: &GetRuleGroupsOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .get("get_rule_groups", "/rules/groups")
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .json()
            .await
    }

    /// Lists the entries of a standard that rules map to.
    ///
    /// `GET /rules/requirement/{requirement}` (`api.controllers.rule_controller.get_rules_requirement`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rule_requirements(
        &self,
        requirement: &models::RuleRequirement,
        options: &GetRuleRequirementsOptions,
    ) -> Result<Response<AffectedItems<String>>, Error> {
        self.core
            .get("get_rule_requirements", "/rules/requirement/{requirement}")
            .path("requirement", &requirement)
            .query("offset", &options.offset)
            .query("limit", &options.limit)
            .query("sort", &options.sort)
            .query("search", &options.search)
            .json()
            .await
    }

    /// Shows the rule with a number.
    ///
    /// A rule that is defined more than once, to overwrite it, gives several items.
    ///
    /// `GET /rules/{rule_id}` (`api.controllers.rule_controller.get_rule`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    pub async fn get_rule(
        &self,
        rule_id: crate::RuleNumber,
        options: &GetRuleOptions,
    ) -> Result<Response<AffectedItems<models::Rule>>, Error> {
        self.core
            .get("get_rule", "/rules/{rule_id}")
            .path("rule_id", &rule_id)
            .query("select", &options.select)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_rules`].
#[derive(Clone, Debug, Default)]
pub struct GetRulesOptions {
    /// Numbers of rules.
    pub rule_ids: Option<Vec<crate::RuleNumber>>,
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`).
    pub status: Option<models::RulesetStatusFilter>,
    /// Keep rules of this group.
    pub group: Option<String>,
    /// Keep rules of this level, or of a span of levels such as `3-7`.
    pub level: Option<String>,
    /// Keep what is in one of these files.
    pub filename: Option<Vec<String>>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep what maps to this requirement of PCI DSS.
    pub pci_dss: Option<String>,
    /// Keep what maps to this article of the GDPR.
    pub gdpr: Option<String>,
    /// Keep what maps to this control of GPG 13.
    pub gpg13: Option<String>,
    /// Keep what maps to this section of HIPAA.
    pub hipaa: Option<String>,
    /// Keep what maps to this control of NIST 800-53.
    pub nist_800_53: Option<String>,
    /// Keep what maps to this criterion of TSC.
    pub tsc: Option<String>,
    /// Keep rules for this ATT&CK technique, such as `T1110`.
    pub mitre: Option<String>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_rule_files`].
#[derive(Clone, Debug, Default)]
pub struct GetRuleFilesOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
    /// Keep these files; names end in `.xml`.
    pub filename: Option<Vec<String>>,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own
    /// directories (`custom`).
    pub status: Option<models::RulesetFileStatusFilter>,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    pub q: Option<String>,
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
    /// Return each different item once.
    pub distinct: Option<bool>,
}

/// Optional parameters of [`Client::get_rule_file`].
#[derive(Clone, Debug, Default)]
pub struct GetRuleFileOptions {
    /// Reply with the bare text in place of JSON.
    pub raw: Option<bool>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Replies of [`Client::get_rule_file`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetRuleFileReply {
    /// `application/json`
    Json(AffectedItems<std::collections::BTreeMap<String, crate::Value>>),
    /// `application/xml`
    Xml(String),
}

/// Optional parameters of [`Client::upload_rule_file`].
#[derive(Clone, Debug, Default)]
pub struct UploadRuleFileOptions {
    /// Replace the file if it is already there, instead of failing.
    pub overwrite: Option<bool>,
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Optional parameters of [`Client::delete_rule_file`].
#[derive(Clone, Debug, Default)]
pub struct DeleteRuleFileOptions {
    /// Directory below the installation's, such as `etc/rules`.
    pub relative_dirname: Option<String>,
}

/// Optional parameters of [`Client::get_rule_groups`].
#[derive(Clone, Debug, Default)]
pub struct GetRuleGroupsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
}

/// Optional parameters of [`Client::get_rule_requirements`].
#[derive(Clone, Debug, Default)]
pub struct GetRuleRequirementsOptions {
    /// Number of items to leave out at the start, for paging.
    pub offset: Option<i64>,
    /// Most items to return, from 1 to 100000.
    pub limit: Option<i64>,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    pub sort: Option<String>,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    pub search: Option<String>,
}

/// Optional parameters of [`Client::get_rule`].
#[derive(Clone, Debug, Default)]
pub struct GetRuleOptions {
    /// Return these fields only; a nested one is written with dots, such as `os.name`.
    pub select: Option<Vec<String>>,
}
