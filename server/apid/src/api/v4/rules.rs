//! Detection rules and the files that hold them. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{Rule, RuleFile};
use wazuh_api_server::v4::rules::{
    DeleteRuleFileRequest, GetRuleFileReply, GetRuleFileRequest, GetRuleRequest, GetRulesFilesRequest,
    GetRulesGroupsRequest, GetRulesRequest, GetRulesRequirementRequest, PutRuleFileRequest, Rules,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Rules for Service {
    async fn get_rules(&self, cx: Context, _: GetRulesRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rules_files(
        &self,
        cx: Context,
        _: GetRulesFilesRequest,
    ) -> Result<Json<AffectedItems<RuleFile>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rule_file(&self, cx: Context, _: GetRuleFileRequest) -> Result<GetRuleFileReply, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn put_rule_file(&self, cx: Context, _: PutRuleFileRequest) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn delete_rule_file(
        &self,
        cx: Context,
        _: DeleteRuleFileRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rules_groups(
        &self,
        cx: Context,
        _: GetRulesGroupsRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rules_requirement(
        &self,
        cx: Context,
        _: GetRulesRequirementRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_rule(&self, cx: Context, _: GetRuleRequest) -> Result<Json<AffectedItems<Rule>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
