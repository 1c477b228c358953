//! The ATT&CK knowledge base that rules refer to. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::mitre::{
    GetMitreGroupsRequest, GetMitreMitigationsRequest, GetMitreReferencesRequest, GetMitreSoftwareRequest,
    GetMitreTacticsRequest, GetMitreTechniquesRequest, Mitre,
};
use wazuh_api_server::v4::models::{
    MitreGroup, MitreMetadata, MitreMitigation, MitreReference, MitreSoftware, MitreTactic, MitreTechnique,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::{Context, Service};

impl Mitre for Service {
    async fn get_mitre_groups(
        &self,
        cx: Context,
        _: GetMitreGroupsRequest,
    ) -> Result<Json<AffectedItems<MitreGroup>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_metadata(&self, cx: Context) -> Result<Json<AffectedItems<MitreMetadata>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_mitigations(
        &self,
        cx: Context,
        _: GetMitreMitigationsRequest,
    ) -> Result<Json<AffectedItems<MitreMitigation>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_references(
        &self,
        cx: Context,
        _: GetMitreReferencesRequest,
    ) -> Result<Json<AffectedItems<MitreReference>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_software(
        &self,
        cx: Context,
        _: GetMitreSoftwareRequest,
    ) -> Result<Json<AffectedItems<MitreSoftware>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_tactics(
        &self,
        cx: Context,
        _: GetMitreTacticsRequest,
    ) -> Result<Json<AffectedItems<MitreTactic>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }

    async fn get_mitre_techniques(
        &self,
        cx: Context,
        _: GetMitreTechniquesRequest,
    ) -> Result<Json<AffectedItems<MitreTechnique>>, Error> {
        Err(Error::not_implemented(cx.operation))
    }
}
