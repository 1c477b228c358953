// Emitted by `cargo xtask gen`; do not edit.
//! The ATT&CK knowledge base.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// The ATT&CK knowledge base.
///
/// Made by [`Client::mitre`](super::Client::mitre); clones are cheap.
#[derive(Clone, Debug)]
pub struct Mitre {
    core: crate::Client,
}

impl Mitre {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists groups of attackers.
    ///
    /// `GET /mitre/groups` (`api.controllers.mitre_controller.get_groups`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().groups().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn groups(&self) -> GetMitreGroups {
        GetMitreGroups::new(self.core.get("get_mitre_groups", "/mitre/groups"))
    }

    /// Shows the version of the knowledge base.
    ///
    /// `GET /mitre/metadata` (`api.controllers.mitre_controller.get_metadata`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().metadata().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn metadata(&self) -> GetMitreMetadata {
        GetMitreMetadata::new(self.core.get("get_mitre_metadata", "/mitre/metadata"))
    }

    /// Lists mitigations.
    ///
    /// `GET /mitre/mitigations` (`api.controllers.mitre_controller.get_mitigations`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().mitigations().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mitigations(&self) -> GetMitreMitigations {
        GetMitreMitigations::new(self.core.get("get_mitre_mitigations", "/mitre/mitigations"))
    }

    /// Lists the sources that other items cite.
    ///
    /// `GET /mitre/references` (`api.controllers.mitre_controller.get_references`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().references().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn references(&self) -> GetMitreReferences {
        GetMitreReferences::new(self.core.get("get_mitre_references", "/mitre/references"))
    }

    /// Lists tools and malware.
    ///
    /// `GET /mitre/software` (`api.controllers.mitre_controller.get_software`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().software().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn software(&self) -> GetMitreSoftware {
        GetMitreSoftware::new(self.core.get("get_mitre_software", "/mitre/software"))
    }

    /// Lists tactics.
    ///
    /// `GET /mitre/tactics` (`api.controllers.mitre_controller.get_tactics`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().tactics().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tactics(&self) -> GetMitreTactics {
        GetMitreTactics::new(self.core.get("get_mitre_tactics", "/mitre/tactics"))
    }

    /// Lists techniques and sub-techniques.
    ///
    /// `GET /mitre/techniques` (`api.controllers.mitre_controller.get_techniques`).
    /// Permissions: `mitre:read` on `*:*`. Errors: 400, 401, 403, 405, 429.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v5::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.mitre().techniques().limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn techniques(&self) -> GetMitreTechniques {
        GetMitreTechniques::new(self.core.get("get_mitre_techniques", "/mitre/techniques"))
    }
}

call::request!(GetMitreGroups of "`Mitre::groups`":
    call::List<models::MitreGroup>,
    waits,
    select(call::List<models::MitreGroupPartial>),
    paged("id");
    /// Ids of groups as the knowledge base writes them.
    group_ids: query list String,
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
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetMitreMetadata of "`Mitre::metadata`": call::List<models::MitreMetadata>, waits;);

call::request!(GetMitreMitigations of "`Mitre::mitigations`":
    call::List<models::MitreMitigation>,
    waits,
    select(call::List<models::MitreMitigationPartial>),
    paged("id");
    /// Ids of mitigations as the knowledge base writes them.
    mitigation_ids: query list String,
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
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetMitreReferences of "`Mitre::references`":
    call::List<models::MitreReference>,
    waits,
    select(call::List<models::MitreReferencePartial>),
    paged();
    /// Ids of the objects whose references are wanted.
    reference_ids: query list String,
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
);

call::request!(GetMitreSoftware of "`Mitre::software`":
    call::List<models::MitreSoftware>,
    waits,
    select(call::List<models::MitreSoftwarePartial>),
    paged("id");
    /// Ids of software as the knowledge base writes them.
    software_ids: query list String,
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
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetMitreTactics of "`Mitre::tactics`":
    call::List<models::MitreTactic>,
    waits,
    select(call::List<models::MitreTacticPartial>),
    paged("id");
    /// Ids of tactics as the knowledge base writes them.
    tactic_ids: query list String,
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
    /// Return each different item once.
    distinct: query value bool,
);

call::request!(GetMitreTechniques of "`Mitre::techniques`":
    call::List<models::MitreTechnique>,
    waits,
    select(call::List<models::MitreTechniquePartial>),
    paged("id");
    /// Ids of techniques as the knowledge base writes them.
    technique_ids: query list String,
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
    /// Return each different item once.
    distinct: query value bool,
);
