//! Restarts, reconnection and active response (docs/facts/04-modules.md, sections 2.7 and 4).

use std::collections::HashMap;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::{Commands, Shared, push_ids, text_of, too_old};
use crate::agents::targets::{Report, Targets};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, agent_id};
use apid_home::node;
use apid_identity::rbac::Granted;
use apid_manager::{Addressee, Command, LinkError, Version};
use apid_request::cancel;

const RESTART: Messages = Messages {
    all: "Restart command was sent to all agents",
    some: "Restart command was not sent to some agents",
    none: "Restart command was not sent to any agent",
};

const RECONNECT: Messages = Messages {
    all: "Force reconnect command was sent to all agents",
    some: "Force reconnect command was not sent to some agents",
    none: "Force reconnect command was not sent to any agent",
};

const ACTIVE_RESPONSE: Messages = Messages {
    all: "AR command was sent to all agents",
    some: "AR command was not sent to some agents",
    none: "AR command was not sent to any agent",
};

/// A command that agents are to run, as the request gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActiveResponse {
    /// A name of `ar.conf`, or behind a `!` that of a script.
    pub command: String,
    /// Arguments.
    pub arguments: Vec<String>,
    /// The alert that it answers.
    pub alert: Option<Map<String, Value>>,
}

/// Characters that arguments of the old text form have a backslash before.
const ESCAPED: &str = "\"'\t;`><|#*[]{}&$!:()";

fn escaped(argument: &str) -> String {
    let mut out = String::with_capacity(argument.len());
    for symbol in argument.chars() {
        if ESCAPED.contains(symbol) {
            out.push('\\');
        }
        out.push(symbol);
    }
    out
}

impl ActiveResponse {
    /// The form that agents before 4.2.0 take.
    fn text(&self) -> String {
        if self.arguments.is_empty() {
            return format!("{} - -", self.command);
        }
        let arguments: Vec<_> = self.arguments.iter().map(|argument| escaped(argument)).collect();
        format!("{} {}", self.command, arguments.join(" "))
    }

    /// The form of the others. `node` is the name of this node of a cluster.
    fn json(&self, node: Option<&str>) -> Value {
        json!({
            "version": 1,
            "origin": {"name": node, "module": "API"},
            "command": self.command,
            "parameters": {"extra_args": self.arguments, "alert": self.alert.clone().unwrap_or_default()},
        })
    }

    /// Whether the command is one that may be sent.
    fn check(&self, known: &Known) -> Result<(), Failure> {
        match self.command.as_str() {
            "" => Err(Failure::bad_request(1650)),
            command if command.starts_with('!') || known.has(command) => Ok(()),
            _ => Err(Failure::bad_request(1652)),
        }
    }
}

/// The commands of `ar.conf`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known(Vec<String>);

impl Known {
    /// Reads the file's text: the first field of each line.
    fn read(text: &str) -> Self {
        let names = text.lines().filter_map(|line| line.split(" - ").next());
        Self(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
    }

    fn has(&self, command: &str) -> bool {
        self.0.iter().any(|name| name == command)
    }
}

impl Shared {
    /// Sends `command` to the targets, and writes the reply.
    fn order(&self, command: &Command, targets: Targets, messages: &Messages) -> Result<Bytes, Failure> {
        let Targets { agents, failed } = targets;
        self.order_to(command, &agents, failed.into(), messages)
    }

    fn order_to(
        &self,
        command: &Command,
        agents: &[Addressee],
        mut failed: FailedItems,
        messages: &Messages,
    ) -> Result<Bytes, Failure> {
        let mut unsent: HashMap<i64, LinkError> = HashMap::new();
        if !agents.is_empty() {
            cancel::decide()?;
            unsent.extend(self.link.send(command, agents)?);
        }
        let mut envelope = Envelope::open(8 * agents.len());
        let sent = agents.iter().map(|agent| agent.id).filter(|id| !unsent.contains_key(id));
        push_ids(envelope.items(), sent);
        let total = agents.len().saturating_sub(unsent.len());
        for (id, error) in unsent {
            failed.push(agent_id(id), &error.into());
        }
        Ok(envelope.close(total as u64, failed, messages))
    }
}

impl Commands {
    /// `PUT /agents/restart`, `PUT /agents/{agent_id}/restart`.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn restart(&self, granted: &Granted) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::Named)?;
            shared.order(&Command::Restart, targets, &RESTART)
        })
        .await
    }

    /// `PUT /agents/group/{group_id}/restart`; `granted` are agents of the group.
    ///
    /// # Errors
    ///
    /// 1710 when there is no such group, and when no command could be sent at all.
    pub async fn restart_group(&self, group: &str, granted: &Granted) -> Result<Bytes, Failure> {
        let (group, granted) = (group.to_owned(), granted.clone());
        self.work(move |shared| {
            if !shared.home.group_dir(&group).is_dir() {
                return Err(Failure::not_found(1710));
            }
            let targets = shared.agents.targets(&granted, None, Report::Denied)?;
            shared.order(&Command::Restart, targets, &RESTART)
        })
        .await
    }

    /// `PUT /agents/node/{node_id}/restart`. Refusals of the node are of the request, not of the work.
    ///
    /// # Errors
    ///
    /// 3013 without a cluster, 1730 when there is no such node, and when no command could be sent at all.
    pub async fn restart_node(&self, node: &str, granted: &Granted) -> Result<Bytes, Failure> {
        let (node, granted) = (node.to_owned(), granted.clone());
        self.work(move |shared| {
            if node != node::name(&shared.home.ossec_conf()) {
                return Err(Failure::not_found(1730));
            }
            let targets = shared.agents.targets(&granted, Some(&node), Report::Denied)?;
            shared.order(&Command::Restart, targets, &RESTART)
        })
        .await
    }

    /// Whether this node is one of a cluster.
    ///
    /// # Errors
    ///
    /// 3013 when it is not.
    pub async fn clustered(&self) -> Result<(), Failure> {
        self.work(
            |shared| {
                if node::is_clustered(&shared.home.ossec_conf()) { Ok(()) } else { Err(Failure::bad_request(3013)) }
            },
        )
        .await
    }

    /// `PUT /agents/reconnect`.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn reconnect(&self, granted: &Granted) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::Named)?;
            shared.order(&Command::Reconnect, targets, &RECONNECT)
        })
        .await
    }

    /// `PUT /active-response`.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn active_response(&self, granted: &Granted, order: ActiveResponse) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let Targets { mut agents, failed } = shared.agents.targets(&granted, None, Report::Inactive)?;
            let mut failed = FailedItems::from(failed);
            // Whether an agent runs active responses is asked first, whatever the command is.
            agents.retain(|agent| {
                let tells = agent.version.is_none_or(|version| version >= Version::REPORTS_CONFIGURATION);
                if !tells {
                    failed.push(agent_id(agent.id), &too_old());
                }
                tells
            });
            let text = std::fs::read(shared.home.ar_conf()).unwrap_or_default();
            if let Err(refusal) = order.check(&Known::read(&String::from_utf8_lossy(&text))) {
                let refusing = if agents.is_empty() { Vec::new() } else { shared.link.refusing(&agents)? };
                let mut refusing: HashMap<i64, LinkError> = refusing.into_iter().collect();
                for agent in &agents {
                    let failure = refusing.remove(&agent.id).map_or_else(|| refusal.clone(), Failure::from);
                    failed.push(agent_id(agent.id), &failure);
                }
                return Ok(none(failed));
            }
            let conf = shared.home.ossec_conf();
            let node = node::is_clustered(&conf).then(|| node::name(&conf));
            let json = text_of(&order.json(node.as_deref()))?;
            let command = Command::ActiveResponse { json, text: order.text() };
            shared.order_to(&command, &agents, failed, &ACTIVE_RESPONSE)
        })
        .await
    }
}

/// A reply with failed items alone.
fn none(failed: FailedItems) -> Bytes {
    Envelope::open(0).close(0, failed, &ACTIVE_RESPONSE)
}

#[cfg(test)]
mod messages {
    #![allow(clippy::unwrap_used)]

    use super::{ActiveResponse, Known, text_of};

    #[test]
    fn both_forms_of_an_active_response() {
        let plain = ActiveResponse { command: "restart-wazuh0".into(), ..ActiveResponse::default() };
        assert_eq!(plain.text(), "restart-wazuh0 - -");
        assert_eq!(
            text_of(&plain.json(None)).unwrap(),
            r#"{"version": 1, "origin": {"name": null, "module": "API"}, "command": "restart-wazuh0", "parameters": {"extra_args": [], "alert": {}}}"#
        );
        let arguments = vec!["-a".to_owned(), "x;y 'z'".to_owned()];
        let full = ActiveResponse { command: "!test.sh".into(), arguments, alert: None };
        assert_eq!(full.text(), "!test.sh -a x\\;y \\'z\\'");
        assert!(text_of(&full.json(Some("node02"))).unwrap().contains(r#""name": "node02""#));
    }

    #[test]
    fn a_command_is_known_by_its_first_field() {
        let known = Known::read("restart-wazuh0 - restart.sh - 0\nfirewall-drop60 - firewall-drop - 60\n");
        let code = |command: &str| {
            let order = ActiveResponse { command: command.into(), ..ActiveResponse::default() };
            order.check(&known).map_err(|failure| failure.code)
        };
        assert_eq!((code("restart-wazuh0"), code("firewall-drop60"), code("!anything")), (Ok(()), Ok(()), Ok(())));
        assert_eq!((code(""), code("restart.sh"), code("firewall-drop")), (Err(1650), Err(1652), Err(1652)));
    }
}
