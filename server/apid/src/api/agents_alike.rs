//! Agents as both releases have them: handlers and requests that are the same up to emitted types.
//!
//! The two generations have types of their own with the same members, so each expands these macros with its own types
//! in scope. Must not be here: what only one of them has, or what the two tell differently.

/// Handlers of the trait `Agents`. In scope must be the emitted types, `LIST`, `DISTINCT`, `AGENT`, `length`, `wire`
/// and the module `requests`.
macro_rules! agents_alike {
    () => {
        async fn get_agents(
            &self,
            cx: Context,
            request: GetAgentsRequest,
        ) -> Result<Json<AffectedItems<Agent>>, Error> {
            let caller = self.caller(&cx)?;
            let query = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::list(request)))?;
            let agents = self.agents.list(caller.granted(AGENT)?, query, &LIST).await;
            Ok(LIST.reply(caller.tell(agents)?))
        }

        async fn delete_agents(
            &self,
            cx: Context,
            request: DeleteAgentsRequest,
        ) -> Result<Json<AffectedItems<String>>, Error> {
            let caller = self.caller(&cx)?;
            let removal = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::removal(request)))?;
            let removed = caller.tell(self.agents.remove(caller.granted(AGENT)?, removal).await)?;
            Ok(wire::outcome::agents(caller.voice(), removed, &wire::agents::REMOVED))
        }

        async fn get_agents_without_group(
            &self,
            cx: Context,
            request: GetAgentsWithoutGroupRequest,
        ) -> Result<Json<AffectedItems<Agent>>, Error> {
            let caller = self.caller(&cx)?;
            let query = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::without_group(request)))?;
            let agents = self.agents.no_group(caller.granted(AGENT)?, query, &LIST).await;
            Ok(LIST.reply(caller.tell(agents)?))
        }

        async fn distinct_agents(
            &self,
            cx: Context,
            request: DistinctAgentsRequest,
        ) -> Result<Json<AffectedItems<AgentDistinct>>, Error> {
            let caller = self.caller(&cx)?;
            let query = caller.tell(cancel::aside(length(request.q.as_ref()), || requests::distinct(request)))?;
            let agents = self.agents.distinct(caller.granted(AGENT)?, query, &DISTINCT).await;
            Ok(DISTINCT.reply(caller.tell(agents)?))
        }

        async fn get_agent_active_configuration(
            &self,
            cx: Context,
            request: GetAgentActiveConfigurationRequest,
        ) -> Result<Json<AgentActiveConfigurationReply>, Error> {
            let caller = self.caller(&cx)?;
            let GetAgentActiveConfigurationRequest { agent_id: _, component, configuration } = request;
            let (component, section) = (component.as_str(), configuration.as_str());
            commands::check_section(component, section).map_err(|fault| self.refusal(fault))?;
            let data = caller.tell(self.commands.configuration(caller.granted(AGENT)?, component, section).await)?;
            caller.tell(wire::outcome::data(&data))
        }
    };
}

/// The handler of `GET /groups/{group_id}/agents`. In scope must be the emitted types, `LIST`, `AGENT` and `AGENTS`.
macro_rules! agents_of_group_alike {
    () => {
        async fn get_agents_in_group(
            &self,
            cx: Context,
            request: GetAgentsInGroupRequest,
        ) -> Result<Json<AffectedItems<Agent>>, Error> {
            let caller = self.caller(&cx)?;
            let GetAgentsInGroupRequest { group_id, offset, limit, select, sort, search, status, q, distinct } =
                request;
            let mut query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
            let status = status.iter().flatten().map(|status| status.as_str().to_owned());
            caller.tell(self.groups.must_exist(&group_id).await)?;
            caller.tell(Filters::default().with(&agent::CONNECTION_STATUS, status).apply(&mut query))?;
            let q = q.unwrap_or_default();
            caller.tell(cancel::aside(q.len().saturating_mul(4), || query.filter_list(&q, &AGENTS)))?;
            let agents = self.agents.in_group(caller.granted(AGENT)?, &group_id, query, &LIST).await;
            Ok(LIST.reply(caller.tell(agents)?))
        }
    };
}

/// Functions that read requests. In scope must be the emitted types, `AGENTS` (the names of the wire) and the macro
/// `chosen`, which takes a request apart whose filters choose agents.
macro_rules! requests_alike {
    () => {
        /// The query with the conditions that the filters and `q` mean.
        fn conditions(mut query: Query, filters: &Filters, q: Option<&str>) -> Result<Query, QueryError> {
            filters.apply(&mut query)?;
            query.filter_list(q.unwrap_or_default(), &AGENTS)?;
            Ok(query)
        }

        /// What agents must satisfy; `q` has the names of this wire.
        fn requirements(filters: Filters, q: Option<String>) -> Result<Arc<Requirements>, QueryError> {
            Requirements::new(filters, q, &AGENTS).map(Arc::new)
        }

        /// `GET /agents/no_group`.
        pub(super) fn without_group(request: GetAgentsWithoutGroupRequest) -> Result<Query, QueryError> {
            let GetAgentsWithoutGroupRequest { offset, limit, select, sort, search, q } = request;
            let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
            conditions(query, &Filters::default(), q.as_deref())
        }

        /// `GET /agents/outdated`.
        pub(super) fn outdated(request: GetOutdatedAgentsRequest) -> Result<Query, QueryError> {
            let GetOutdatedAgentsRequest { offset, limit, sort, search, select, q } = request;
            let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), false);
            conditions(query, &Filters::default(), q.as_deref())
        }

        /// `GET /agents/stats/distinct`.
        pub(super) fn distinct(request: DistinctAgentsRequest) -> Result<Query, QueryError> {
            let DistinctAgentsRequest { fields, offset, limit, sort, search, q } = request;
            let query = list_query((offset, limit), search.as_deref(), fields, sort.as_deref(), false);
            conditions(query, &Filters::default(), q.as_deref())
        }

        /// `DELETE /agents`.
        pub(super) fn removal(request: DeleteAgentsRequest) -> Result<Removal, QueryError> {
            let (filters, q, (purge, status, older_than)) =
                chosen!(request: DeleteAgentsRequest { purge, status, older_than });
            let filters = Filters { older_than: Some(older_than), ..filters }
                .with(&agent::CONNECTION_STATUS, status.iter().map(|status| status.as_str().to_owned()));
            Ok(Removal { requirements: requirements(filters, q)?, purge })
        }

        /// `PUT /agents/upgrade`.
        pub(super) fn upgrade(request: UpgradeAgentsRequest) -> Result<(Arc<Requirements>, UpgradeOrder), QueryError> {
            let (filters, q, (wpk_repo, upgrade_version, use_http, force, package_type)) = chosen!(
                request: UpgradeAgentsRequest { wpk_repo, upgrade_version, use_http, force, package_type }
            );
            let order = UpgradeOrder {
                version: upgrade_version.and_then(|text| Version::parse(&text)).map(|version| version.to_string()),
                force,
                use_http,
                package_type: package_type.map(|kind| kind.as_str().to_owned()),
                repository: wpk_repo,
                custom: None,
            };
            Ok((requirements(filters, q)?, order))
        }

        /// `PUT /agents/upgrade_custom`.
        pub(super) fn upgrade_custom(
            request: UpgradeAgentsFromFileRequest,
        ) -> Result<(Arc<Requirements>, UpgradeOrder), QueryError> {
            let (filters, q, (file, installer)) =
                chosen!(request: UpgradeAgentsFromFileRequest { file_path, installer });
            let order = UpgradeOrder { custom: Some(Custom { file, installer }), ..UpgradeOrder::default() };
            Ok((requirements(filters, q)?, order))
        }
    };
}
