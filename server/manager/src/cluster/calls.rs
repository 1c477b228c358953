//! What a node of the cluster may be asked to do, in the form of the original's nodes (docs/facts/06-backends.md,
//! section 12.2): the name of one of its functions, and arguments.

use serde_json::{Map, Value, json};

use super::OnBehalf;

/// The daemons without which the original's nodes do nothing.
const SERVICES: &[&str] = &["wazuh-modulesd", "wazuh-analysisd", "wazuh-execd", "wazuh-db", "wazuh-remoted"];

/// The same of nodes of release 5.
const SERVICES_OF_RELEASE_5: &[&str] =
    &["wazuh-manager-modulesd", "wazuh-manager-analysisd", "wazuh-manager-db", "wazuh-manager-remoted"];

/// The usual name of the argument in which a function has a client of the daemon.
const CLIENT: &str = "lc";

/// What nodes are asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeCall {
    module: &'static str,
    function: &'static str,
    arguments: Map<String, Value>,
    /// Where it is done; `None` at the master alone.
    place: Option<Place>,
    is_async: bool,
    /// The name of the argument in which the function has a client of the daemon.
    client: Option<&'static str>,
    /// Whether it needs no permission.
    needs_nothing: bool,
    /// Whether it takes as long as it takes, whatever the caller's patience.
    waits: bool,
    /// Whether it changes something: then it is not given up any more once it is sent.
    changes: bool,
    /// Whether it is about whatever there is, and not about what the arguments name.
    is_for_all: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Place {
    /// On this node.
    On(String),
    /// On these nodes.
    OnAny(Vec<String>),
    /// On all.
    Everywhere,
    /// Where the agents are connected that the arguments name.
    AtAgents,
}

/// The entries of a log that are wanted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogsWanted {
    /// How many are left out first.
    pub offset: u64,
    /// How many at most.
    pub limit: u64,
    /// The order: fields, and whether it ascends.
    pub sort: Option<(Vec<String>, bool)>,
    /// A text, and whether entries with it are left out.
    pub search: Option<(String, bool)>,
    /// Whose entries.
    pub tag: Option<String>,
    /// Those of a level.
    pub level: Option<String>,
    /// A filter.
    pub q: Option<String>,
    /// The fields.
    pub select: Option<Vec<String>>,
    /// Each different one once.
    pub distinct: bool,
}

impl NodeCall {
    fn new(module: &'static str, function: &'static str) -> Self {
        Self {
            module,
            function,
            arguments: Map::new(),
            place: None,
            is_async: false,
            client: None,
            needs_nothing: false,
            waits: false,
            changes: false,
            is_for_all: false,
        }
    }

    /// A function of the original's framework, with arguments by their names. It is done at the master.
    pub fn function(module: &'static str, function: &'static str, arguments: Map<String, Value>) -> Self {
        Self { arguments, ..Self::new(module, function) }
    }

    /// Has it done by the nodes whose agents the argument `agent_list` names, or by all that have agents if it is for
    /// all.
    #[must_use]
    pub fn at_agents(self, is_for_all: bool) -> Self {
        Self { place: Some(Place::AtAgents), is_for_all, ..self }
    }

    /// The same about other agents.
    #[must_use]
    pub fn about_agents(self, ids: &[String]) -> Self {
        self.with("agent_list", ids)
    }

    /// Has the original run it on its event loop, as it does with functions that are asynchronous there.
    #[must_use]
    pub fn asynchronous(self) -> Self {
        Self { is_async: true, ..self }
    }

    /// Says that it changes something.
    #[must_use]
    pub fn changing(self, changes: bool) -> Self {
        Self { changes, ..self }
    }

    /// Lets it take as long as it takes, whatever the caller's patience.
    #[must_use]
    pub fn unhurried(self) -> Self {
        Self { waits: true, ..self }
    }

    /// Has it asked on nobody's behalf: it needs no permission.
    #[must_use]
    pub fn needing_nothing(self) -> Self {
        Self { needs_nothing: true, ..self }
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.arguments.insert(name.to_owned(), value.into());
        self
    }

    fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Has it done on this node. What the master itself sends there does not say so again.
    #[must_use]
    pub fn on(mut self, node: &str) -> Self {
        self.place = Some(Place::On(node.to_owned()));
        self
    }

    /// Has it done on these nodes, or on all.
    #[must_use]
    pub fn on_each(mut self, nodes: Option<&[String]>) -> Self {
        self.place = Some(nodes.map_or(Place::Everywhere, |nodes| Place::OnAny(nodes.to_vec())));
        self
    }

    /// The states of the daemons.
    pub fn status() -> Self {
        Self::new("wazuh.manager", "get_status")
    }

    /// What the node is.
    pub fn info() -> Self {
        Self::new("wazuh.manager", "get_basic_info")
    }

    /// The configuration, or a part of it; as text if `raw`.
    pub fn configuration(section: Option<&str>, field: Option<&str>, raw: bool) -> Self {
        let call = Self::new("wazuh.manager", "read_ossec_conf");
        call.with_some("section", section).with_some("field", field).with("raw", raw)
    }

    /// The log.
    pub fn logs(wanted: LogsWanted) -> Self {
        let LogsWanted { offset, limit, sort, search, tag, level, q, select, distinct } = wanted;
        let (fields, ascends) = sort.unwrap_or_else(|| (vec!["timestamp".to_owned()], false));
        let (text, complement) = search.unzip();
        Self::new("wazuh.manager", "ossec_log")
            .with("offset", offset)
            .with("limit", limit)
            .with("sort_by", fields)
            .with("sort_ascending", ascends)
            .with_some("search_text", text)
            .with_some("complementary_search", complement)
            .with_some("tag", tag)
            .with_some("level", level)
            .with_some("q", q)
            .with_some("select", select)
            .with("distinct", distinct)
    }

    /// How many entries of the log there are.
    pub fn log_summary() -> Self {
        Self::new("wazuh.manager", "ossec_log_summary")
    }

    /// The hours of a day, in the form of ISO 8601.
    pub fn totals(date: &str) -> Self {
        Self::new("wazuh.stats", "totals").with("date", json!({"__wazuh_datetime__": date}))
    }

    /// The means of a day.
    pub fn hourly() -> Self {
        Self::new("wazuh.stats", "hourly")
    }

    /// The means of a week.
    pub fn weekly() -> Self {
        Self::new("wazuh.stats", "weekly")
    }

    /// The counters in a file, as this node names it.
    pub fn counters(file: &str) -> Self {
        Self::new("wazuh.stats", "deprecated_get_daemons_stats").with("filename", file)
    }

    /// The files of the master's own ruleset with what they hash to; asked of the master alone.
    pub fn master_ruleset() -> Self {
        let call = Self::new("wazuh.core.cluster.control", "get_node_ruleset_integrity");
        Self { is_async: true, client: Some(CLIENT), needs_nothing: true, ..call }
    }

    /// How nodes are, or all; asked of the master alone.
    pub fn health(nodes: Option<&[String]>) -> Self {
        let call = Self::new("wazuh.cluster", "get_health_nodes").with_some("filter_node", nodes);
        Self { is_async: true, client: Some(CLIENT), ..call }
    }

    /// The settings of its API.
    pub fn api_configuration() -> Self {
        Self::new("wazuh.manager", "get_api_config")
    }

    /// Whether its daemons would start with its configuration.
    pub fn validation() -> Self {
        Self::new("wazuh.manager", "validation")
    }

    /// The section of the configuration that a component runs with.
    pub fn component(component: &str, section: &str) -> Self {
        Self::new("wazuh.manager", "get_config").with("component", component).with("config", section)
    }

    /// What these daemons have counted, or all that count.
    pub fn daemon_statistics(daemons: &[&str]) -> Self {
        Self::new("wazuh.stats", "get_daemons_stats").with("daemons_list", daemons)
    }

    /// To take another configuration.
    pub fn replace_configuration(text: &str) -> Self {
        Self { changes: true, ..Self::new("wazuh.manager", "update_ossec_conf").with("new_conf", text) }
    }

    /// To read its ruleset anew.
    pub fn reload_ruleset() -> Self {
        Self { is_async: true, changes: true, ..Self::new("wazuh.analysis", "reload_ruleset") }
    }

    /// To restart.
    pub fn restart() -> Self {
        Self { waits: true, changes: true, ..Self::new("wazuh.manager", "restart") }
    }

    /// To read its configuration anew; nodes of release 5 alone can be told to.
    pub fn reload() -> Self {
        Self { waits: true, changes: true, ..Self::new("wazuh.manager", "reload") }
    }

    /// Whether it changes something.
    pub(super) const fn changes(&self) -> bool {
        self.changes
    }

    /// Whether nodes have the master's own ruleset.
    pub fn has_ruleset(of_master: Map<String, Value>) -> Self {
        let call = Self { is_async: true, ..Self::new("wazuh.cluster", "get_ruleset_sync_status") };
        call.with("master_md5", of_master)
    }

    /// The request for it. Of `forwarded` ones the master has worked out where they are done.
    pub(super) fn request(&self, on_behalf: &OnBehalf, forwarded: bool) -> Value {
        let Self { module, function, arguments, place, is_async, client, needs_nothing, waits, changes: _, is_for_all } =
            self;
        let OnBehalf { permissions, user, nodes, seconds, of_release_5 } = on_behalf;
        // What needs no permission is asked on nobody's behalf, as the original does.
        let nobody = (Map::from_iter([("rbac_mode".to_owned(), "black".into())]), Vec::new());
        let (permissions, nodes) = if *needs_nothing { (&nobody.0, &nobody.1) } else { (permissions, nodes) };
        let mut named = Map::new();
        match place {
            Some(Place::On(node)) if !forwarded => drop(named.insert("node_id".to_owned(), node.as_str().into())),
            Some(Place::OnAny(nodes)) if !forwarded => drop(named.insert("node_list".to_owned(), json!(nodes))),
            Some(Place::Everywhere) if !forwarded => drop(named.insert("node_list".to_owned(), "*".into())),
            _ => {}
        }
        named.extend(arguments.clone());
        if *of_release_5 {
            name_daemons_as_release_5(&mut named);
        }
        json!({
            "f": {"__callable__": {
                "__name__": function, "__module__": module, "__qualname__": function, "__type__": "function"
            }},
            "f_kwargs": named,
            "request_type": if place.is_some() { "distributed_master" } else { "local_master" },
            "wait_for_complete": *waits || seconds.is_none(),
            "from_cluster": forwarded,
            "is_async": is_async,
            "local_client_arg": client,
            "basic_services": if *of_release_5 { SERVICES_OF_RELEASE_5 } else { SERVICES },
            "rbac_permissions": permissions,
            "current_user": user,
            "broadcasting": *is_for_all || *place == Some(Place::Everywhere),
            "nodes": nodes,
            "api_timeout": seconds.unwrap_or(DEFAULT_SECONDS),
        })
    }
}

/// Gives the daemons in arguments their names of release 5.
fn name_daemons_as_release_5(arguments: &mut Map<String, Value>) {
    let rename = |name: &mut Value| {
        if let Some(short) = name.as_str().and_then(|name| name.strip_prefix("wazuh-")) {
            *name = format!("wazuh-manager-{short}").into();
        }
    };
    // Of the components one alone is called like a daemon.
    arguments.get_mut("component").map(rename);
    arguments.get_mut("daemons_list").and_then(Value::as_array_mut).into_iter().flatten().for_each(rename);
}

/// What the original's API allows a request, in seconds, unless it is configured otherwise.
const DEFAULT_SECONDS: u64 = 10;
