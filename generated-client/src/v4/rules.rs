// Emitted by `cargo xtask gen`; do not edit.
//! Detection rules and the files that hold them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Detection rules and the files that hold them.
///
/// Made by [`Client::rules`](super::Client::rules); clones are cheap.
#[derive(Clone, Debug)]
pub struct Rules {
    core: crate::Client,
}

impl Rules {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists rules.
    ///
    /// `GET /rules` (`api.controllers.rule_controller.get_rules`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().list().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRules {
        ListRules::new(self.core.get("get_rules", "/rules"))
    }

    /// Lists the files that hold rules.
    ///
    /// `GET /rules/files` (`api.controllers.rule_controller.get_rules_files`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().files().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self) -> GetRuleFiles {
        GetRuleFiles::new(self.core.get("get_rule_files", "/rules/files"))
    }

    /// Shows a file of rules, as JSON or with `raw=true` as XML.
    ///
    /// `GET /rules/files/{filename}` (`api.controllers.rule_controller.get_file`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, filename: impl Into<String>) -> GetRuleFile {
        let request = self.core
            .get("get_rule_file", "/rules/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        GetRuleFile::new(request)
    }

    /// Uploads a file of rules.
    ///
    /// It goes to `etc/rules` unless another directory of the user's is given; the shipped ones cannot be written.
    /// The analysis daemon tries the file first and it is taken back if it does not load.
    ///
    /// `PUT /rules/files/{filename}` (`api.controllers.rule_controller.put_file`).
    /// Permissions: `rules:update` on `*:*`; `rules:delete` on `rule:file`.
    /// Errors: 400, 401, 403, 405, 406, 413, 415, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().upload_file("local_rules.xml", "...").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_file(&self, filename: impl Into<String>, body: impl Into<crate::Body>) -> UploadRuleFile {
        let request = self.core
            .put("upload_rule_file", "/rules/files/{filename}")
            .path("filename", &call::to::<String>(filename))
            .payload("application/octet-stream", body);
        UploadRuleFile::new(request)
    }

    /// Deletes a file of rules.
    ///
    /// `DELETE /rules/files/{filename}` (`api.controllers.rule_controller.delete_file`).
    /// Permissions: `rules:delete` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().delete_file("local_rules.xml").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, filename: impl Into<String>) -> DeleteRuleFile {
        let request = self.core
            .delete("delete_rule_file", "/rules/files/{filename}")
            .path("filename", &call::to::<String>(filename));
        DeleteRuleFile::new(request)
    }

    /// Lists the names of the groups of rules.
    ///
    /// `GET /rules/groups` (`api.controllers.rule_controller.get_rules_groups`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().groups().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn groups(&self) -> GetRuleGroups {
        GetRuleGroups::new(self.core.get("get_rule_groups", "/rules/groups"))
    }

    /// Lists the entries of a standard that rules map to.
    ///
    /// `GET /rules/requirement/{requirement}` (`api.controllers.rule_controller.get_rules_requirement`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().requirements("pci_dss").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn requirements(&self, requirement: impl Into<models::RuleRequirement>) -> GetRuleRequirements {
        let request = self.core
            .get("get_rule_requirements", "/rules/requirement/{requirement}")
            .path("requirement", &call::to::<models::RuleRequirement>(requirement));
        GetRuleRequirements::new(request)
    }

    /// Shows the rule with a number.
    ///
    /// A rule that is defined more than once, to overwrite it, gives several items.
    ///
    /// `GET /rules/{rule_id}` (`api.controllers.rule_controller.get_rule`).
    /// Permissions: `rules:read` on `rule:file`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v4::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.rules().get(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, rule_id: impl Into<crate::RuleNumber>) -> GetRule {
        let request = self.core
            .get("get_rule", "/rules/{rule_id}")
            .path("rule_id", &call::to::<crate::RuleNumber>(rule_id));
        GetRule::new(request)
    }
}

call::request!(ListRules of "`Rules::list`":
    call::List<models::Rule>,
    waits,
    select(call::List<models::RulePartial>),
    paged();
    /// Numbers of rules.
    rule_ids: query list crate::RuleNumber,
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Keep what the configuration includes (`enabled`) or excludes (`disabled`).
    status: query into models::RulesetStatusFilter,
    /// Keep rules of this group.
    group: query into String,
    /// Keep rules of this level, or of a span of levels such as `3-7`.
    level: query into String,
    /// Keep what is in one of these files.
    filename: query list String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep what maps to this requirement of PCI DSS.
    pci_dss: query into String,
    /// Keep what maps to this article of the GDPR.
    gdpr: query into String,
    /// Keep what maps to this control of GPG 13.
    gpg13: query into String,
    /// Keep what maps to this section of HIPAA.
    hipaa: query into String,
    /// Keep what maps to this control of NIST 800-53.
    nist_800_53("nist-800-53"): query into String,
    /// Keep what maps to this criterion of TSC.
    tsc: query into String,
    /// Keep rules for this ATT&CK technique, such as `T1110`.
    mitre: query into String,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetRuleFiles of "`Rules::files`":
    call::List<models::RuleFile>,
    waits,
    select(call::List<models::RuleFilePartial>),
    paged("relative_dirname" "filename");
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
    /// Keep these files; names end in `.xml`.
    filename: query list String,
    /// Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own
    /// directories (`custom`).
    status: query into models::RulesetFileStatusFilter,
    /// Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~`
    /// (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.
    q: query into crate::wql::Filter,
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetRuleFile of "`Rules::file`":
    call::List<std::collections::BTreeMap<String, crate::Value>>,
    waits,
    raw(call::Text);
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(UploadRuleFile of "`Rules::upload_file`": call::List<String>, waits;
    /// Replace the file if it is already there, instead of failing.
    overwrite: query value bool,
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(DeleteRuleFile of "`Rules::delete_file`": call::List<String>, waits;
    /// Directory below the installation's, such as `etc/rules`.
    relative_dirname: query into String,
);

call::request!(GetRuleGroups of "`Rules::groups`": call::List<String>, waits, paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
);

call::request!(GetRuleRequirements of "`Rules::requirements`": call::List<String>, waits, paged();
    /// Number of items to leave out at the start, for paging.
    offset: query value u64,
    /// Most items to return, from 1 to 100000.
    limit: query value u32,
    /// Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.
    sort: query into crate::sort::Sort,
    /// Keep items that hold this text in any field; with a leading `-` those that do not.
    search: query into String,
);

call::request!(GetRule of "`Rules::get`": call::List<models::Rule>, waits, select(call::List<models::RulePartial>););
