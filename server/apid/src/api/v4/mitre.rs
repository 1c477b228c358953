//! The ATT&CK knowledge base that rules refer to. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4;
use wazuh_api_server::v4::mitre::Mitre;

use super::Service;

impl Mitre for Service {
    v4::not_implemented! {
        get_mitre_groups, get_mitre_metadata, get_mitre_mitigations, get_mitre_references, get_mitre_software,
        get_mitre_tactics, get_mitre_techniques,
    }
}
