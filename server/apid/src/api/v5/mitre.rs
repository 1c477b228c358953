//! The ATT&CK knowledge base.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::mitre::Mitre;
use wazuh_api_server::v5::models::{
    MitreGroup, MitreMetadata, MitreMitigation, MitreReference, MitreSoftware, MitreTactic, MitreTechnique,
};

use super::Service;

impl Mitre for Service {
    same! { mitre::Mitre:
        get_mitre_groups(GetMitreGroupsRequest { group_ids, offset, limit, sort, search, select, q, distinct })
            -> AffectedItems<MitreGroup>,
        get_mitre_metadata() -> AffectedItems<MitreMetadata>,
        get_mitre_mitigations(GetMitreMitigationsRequest {
            mitigation_ids, offset, limit, sort, search, select, q, distinct,
        }) -> AffectedItems<MitreMitigation>,
        get_mitre_references(GetMitreReferencesRequest { reference_ids, offset, limit, sort, search, select, q })
            -> AffectedItems<MitreReference>,
        get_mitre_software(GetMitreSoftwareRequest { software_ids, offset, limit, sort, search, select, q, distinct })
            -> AffectedItems<MitreSoftware>,
        get_mitre_tactics(GetMitreTacticsRequest { tactic_ids, offset, limit, sort, search, select, q, distinct })
            -> AffectedItems<MitreTactic>,
        get_mitre_techniques(GetMitreTechniquesRequest {
            technique_ids, offset, limit, sort, search, select, q, distinct,
        }) -> AffectedItems<MitreTechnique>,
    }
}
