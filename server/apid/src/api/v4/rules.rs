//! Detection rules and the files that hold them. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{Rule, RuleFile, RuleRequirement};
use wazuh_api_server::v4::rules::{
    DeleteRuleFileRequest, GetRuleFileReply, GetRuleFileRequest, GetRuleFilesRequest, GetRuleGroupsRequest,
    GetRuleRequest, GetRuleRequirementsRequest, GetRulesRequest, Rules, UploadRuleFileRequest,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::ruleset::{ShownFile, wanted_file_status, wanted_status};
use super::{Context, Service};
use crate::wire::v4::ruleset::rules::{self as wire, Filters};
use crate::wire::v4::ruleset::{Listing, files};
use apid_identity::rbac::Granted;
use apid_ruleset::kept::Now;
use apid_ruleset::rules::{Requirement, Rules as ReadRules};
use apid_ruleset::{Kind, Wanted};
use apid_store::query::Query;

/// What the operations here work on.
const RULE_FILE: &str = "rule:file";

const fn requirement(name: RuleRequirement) -> Requirement {
    match name {
        RuleRequirement::PciDss => Requirement::PciDss,
        RuleRequirement::Gdpr => Requirement::Gdpr,
        RuleRequirement::Hipaa => Requirement::Hipaa,
        RuleRequirement::Nist800_53 => Requirement::Nist80053,
        RuleRequirement::Gpg13 => Requirement::Gpg13,
        RuleRequirement::Tsc => Requirement::Tsc,
        RuleRequirement::Mitre => Requirement::Mitre,
    }
}

impl Rules for Service {
    async fn get_rules(&self, cx: Context, request: GetRulesRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.rules, RULE_FILE), "rules", request, |request| {
            let GetRulesRequest {
                rule_ids: ids,
                offset,
                limit,
                select,
                sort,
                search,
                q,
                status,
                group,
                level,
                filename: files,
                relative_dirname: folder,
                pci_dss,
                gdpr,
                gpg13,
                hipaa,
                nist_800_53,
                tsc,
                mitre,
                distinct,
            } = request;
            let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
            let entries = [
                (Requirement::PciDss, pci_dss),
                (Requirement::Gdpr, gdpr),
                (Requirement::Gpg13, gpg13),
                (Requirement::Hipaa, hipaa),
                (Requirement::Nist80053, nist_800_53),
                (Requirement::Tsc, tsc),
                (Requirement::Mitre, mitre),
            ];
            let filters = Filters {
                ids,
                is_enabled: wanted_status(status),
                group,
                levels: level.as_deref().map(wire::levels),
                files,
                folder,
                entries: entries.into_iter().filter_map(|(requirement, entry)| Some((requirement, entry?))).collect(),
            };
            let make = move |now: &Now<ReadRules>, granted: &Granted, listing: &Listing| {
                wire::list(now, &granted.resolution.allowed, &filters, listing)
            };
            Ok((Listing { query, q }, make))
        })
        .await
    }

    async fn get_rule_files(
        &self,
        cx: Context,
        request: GetRuleFilesRequest,
    ) -> Result<Json<AffectedItems<RuleFile>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.rules, RULE_FILE), "files", request, |request| {
            let GetRuleFilesRequest {
                offset,
                limit,
                sort,
                search,
                relative_dirname: folder,
                // The guard has taken them.
                filename: _,
                status,
                q,
                select,
                distinct,
            } = request;
            let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
            let filters = files::Filters { is_enabled: wanted_file_status(status)?, folder };
            let make = move |now: &Now<ReadRules>, granted: &Granted, listing: &Listing| {
                files::list(now, granted, &filters, listing)
            };
            Ok((Listing { query, q }, make))
        })
        .await
    }

    async fn get_rule_file(&self, cx: Context, request: GetRuleFileRequest) -> Result<GetRuleFileReply, Error> {
        let caller = self.caller(&cx)?;
        let GetRuleFileRequest { filename: name, raw, relative_dirname: folder } = request;
        let wanted = Wanted { name, folder };
        Ok(match self.ruleset_file(&caller, Kind::Rules, wanted, raw.unwrap_or_default()).await? {
            ShownFile::Json(json) => GetRuleFileReply::Json(json),
            ShownFile::Text(text) => GetRuleFileReply::Xml(text),
        })
    }

    async fn upload_rule_file(
        &self,
        cx: Context,
        request: UploadRuleFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let UploadRuleFileRequest { filename: name, overwrite, relative_dirname: folder, body } = request;
        self.upload_ruleset_file(&caller, Kind::Rules, Wanted { name, folder }, &body, overwrite).await
    }

    async fn delete_rule_file(
        &self,
        cx: Context,
        request: DeleteRuleFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let DeleteRuleFileRequest { filename: name, relative_dirname: folder } = request;
        self.delete_ruleset_file(&caller, Kind::Rules, Wanted { name, folder }).await
    }

    async fn get_rule_groups(
        &self,
        cx: Context,
        request: GetRuleGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.rules, RULE_FILE), "groups", request, |request| {
            let GetRuleGroupsRequest { offset, limit, sort, search } = request;
            let query = list_query((offset, limit), search.as_deref(), None, sort.as_deref(), false);
            let make = move |now: &Now<ReadRules>, granted: &Granted, listing: &Listing| {
                wire::groups(now, &granted.resolution.allowed, listing)
            };
            Ok((Listing { query, q: None }, make))
        })
        .await
    }

    async fn get_rule_requirements(
        &self,
        cx: Context,
        request: GetRuleRequirementsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.rules, RULE_FILE), "requirement", request, |request| {
            let GetRuleRequirementsRequest { requirement: name, offset, limit, sort, search } = request;
            let query = list_query((offset, limit), search.as_deref(), None, sort.as_deref(), false);
            let make = move |now: &Now<ReadRules>, granted: &Granted, listing: &Listing| {
                wire::entries(now, &granted.resolution.allowed, requirement(name), listing)
            };
            Ok((Listing { query, q: None }, make))
        })
        .await
    }

    async fn get_rule(&self, cx: Context, request: GetRuleRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        self.of_ruleset(&cx, (&self.ruleset.rules, RULE_FILE), "rule", request, |request| {
            let GetRuleRequest { rule_id, select } = request;
            let filters = Filters { ids: Some(vec![rule_id]), ..Filters::default() };
            let make = move |now: &Now<ReadRules>, granted: &Granted, listing: &Listing| {
                wire::list(now, &granted.resolution.allowed, &filters, listing)
            };
            Ok((Listing { query: Query { select, ..Query::default() }, q: None }, make))
        })
        .await
    }
}
