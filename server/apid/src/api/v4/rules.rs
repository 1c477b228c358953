//! Detection rules and the files that hold them. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::rules::Rules;

use super::Service;

impl Rules for Service {
    v4::not_implemented! {
        get_rules, get_rule_files, get_rule_file, upload_rule_file, delete_rule_file, get_rule_groups,
        get_rule_requirements, get_rule,
    }
}
