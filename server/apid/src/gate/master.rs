//! The master of the cluster as a worker asks it about users and tokens, by the functions of the original's API
//! (docs/facts/06-backends.md, sections 12.2 and 12.5).

use std::fmt;

use serde_json::{Map, Value, json};

use apid_home::Home;
use apid_identity::MasterFault;
use apid_identity::auth::Settings;
use apid_identity::auth::master::{Master, Shown};
use apid_identity::rbac::Mode;
use apid_manager::cluster::{ClusterError, NodeAnswer, NodeCall, NodeKind};
use apid_manager::is_live;
use apid_node::Node;
use apid_node::cluster::has_socket;

const API: &str = "api.authentication";

/// The code of a user who may not bring an authorization context.
const NO_CONTEXT: u16 = 6004;

/// See the module.
pub(crate) struct MasterOfCluster {
    home: Home,
    node: Node,
}

impl fmt::Debug for MasterOfCluster {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MasterOfCluster").field("home", &self.home).finish_non_exhaustive()
    }
}

impl MasterOfCluster {
    /// The master that the worker `node` asks.
    pub(crate) const fn of(home: Home, node: Node) -> Self {
        Self { home, node }
    }

    fn ask(
        &self,
        module: &'static str,
        function: &'static str,
        arguments: Value,
    ) -> Result<Map<String, Value>, MasterFault> {
        let Value::Object(arguments) = arguments else { return Err(untold("no arguments")) };
        let call = NodeCall::function(module, function, arguments).needing_nothing();
        match self.node.master_says(&call) {
            Ok(NodeAnswer::Object(answer)) => Ok(answer),
            Ok(NodeAnswer::Items(_)) => Err(untold("a list")),
            Err(ClusterError::NotRunning) => Err(MasterFault::NotRunning),
            Err(ClusterError::Late) => Err(MasterFault::Late),
            Err(ClusterError::Refused(why)) if why.code == NO_CONTEXT => Err(MasterFault::ContextNotAllowed),
            Err(fault) => Err(untold(fault)),
        }
    }
}

fn untold(why: impl fmt::Display) -> MasterFault {
    MasterFault::Failed(why.to_string())
}

impl Master for MasterOfCluster {
    fn is_there(&self) -> Result<bool, MasterFault> {
        match has_socket(&self.home) {
            true => Ok(true),
            // In a home without a manager, this process is all there is.
            false if is_live(&self.home) => Err(MasterFault::NotRunning),
            false => Ok(false),
        }
    }

    fn takes_password(&self, user: &str, password: &str) -> Result<bool, MasterFault> {
        let answer = self.ask(API, "check_user_master", json!({"user": user, "password": password}))?;
        answer.get("result").and_then(Value::as_bool).ok_or_else(|| untold("no result"))
    }

    fn roles(&self, user: &str, context: Option<&Value>) -> Result<Vec<i64>, MasterFault> {
        let mut arguments = json!({"user_id": user});
        if let (Some(arguments), Some(context)) = (arguments.as_object_mut(), context) {
            arguments.insert("auth_context".to_owned(), context.clone());
        }
        let answer = self.ask("wazuh.rbac.preprocessor", "get_permissions", arguments)?;
        let roles = answer.get("roles").and_then(Value::as_array).ok_or_else(|| untold("no roles"))?;
        roles.iter().map(|role| role.as_i64().ok_or_else(|| untold("a role that is no number"))).collect()
    }

    fn settings(&self) -> Result<Settings, MasterFault> {
        let answer = self.ask(API, "get_security_conf", json!({}))?;
        let lifetime = answer.get("auth_token_exp_timeout").and_then(Value::as_i64);
        let mode = answer.get("rbac_mode").and_then(Value::as_str).and_then(Mode::parse);
        match lifetime.zip(mode) {
            Some((token_lifetime, mode)) => Ok(Settings { token_lifetime, mode }),
            None => Err(untold("no security configuration")),
        }
    }

    fn permissions(&self, token: Shown<'_>) -> Result<Option<Map<String, Value>>, MasterFault> {
        let Shown { user, roles, issued_at, run_as } = token;
        let shown = json!({"username": user, "roles": roles, "token_nbf_time": issued_at, "run_as": run_as,
            "origin_node_type": NodeKind::Worker.name()});
        let mut answer = self.ask(API, "check_token", shown)?;
        match (answer.get("valid").and_then(Value::as_bool), answer.remove("policies")) {
            (Some(false), _) => Ok(None),
            (Some(true), Some(Value::Object(policies))) => Ok(Some(policies)),
            _ => Err(untold("nothing about the token")),
        }
    }
}
