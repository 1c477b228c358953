//! Active response: the commands that agents may be told to run, and the two forms in which agents take them
//! (docs/facts/04-modules.md, section 2.7).

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Commands, Shared};
use crate::agents::targets::{Report, Targets};
use crate::{Fault, Outcome};
use apid_formats::python_json;
use apid_home::directory::HardLinks;
use apid_identity::rbac::Granted;
use apid_manager::{Command, LinkError, Version, node};

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

    /// The form that agents since 4.2.0 take, as JSON. `node` is the name of this node of a cluster.
    fn json(&self, node: Option<&str>) -> Result<String, Fault> {
        let order = json!({
            "version": 1,
            "origin": {"name": node, "module": "API"},
            "command": self.command,
            "parameters": {"extra_args": self.arguments, "alert": self.alert.clone().unwrap_or_default()},
        });
        python_json::encode(&order).map_err(Fault::unexpected)
    }

    /// Refuses a command that may not be sent.
    fn check(&self, known: &KnownCommands) -> Result<(), Fault> {
        match self.command.as_str() {
            "" => Err(Fault::NoCommand),
            command if command.starts_with('!') || known.has(command) => Ok(()),
            _ => Err(Fault::UnknownCommand),
        }
    }
}

/// The commands of `ar.conf`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct KnownCommands(Vec<String>);

impl KnownCommands {
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
    /// The commands that may be sent. Without the file there are no such commands.
    fn known_commands(&self) -> KnownCommands {
        let file = self.home.ar_conf();
        let text = self.home.directory().and_then(|root| root.read_if_there(&file, HardLinks::Refuse));
        let text = text.map(Option::unwrap_or_default).unwrap_or_else(|error| {
            tracing::warn!(file = %file.display(), %error, "cannot read the commands of active responses");
            Vec::new()
        });
        KnownCommands::read(&String::from_utf8_lossy(&text))
    }

    /// Why a command that is refused is not run by each of these agents: agents that run no active responses say so
    /// first.
    fn refuse(&self, targets: Targets, refusal: &Fault) -> Result<Outcome<i64>, Fault> {
        let Targets { agents, mut failed } = targets;
        let refusing = if agents.is_empty() { Vec::new() } else { self.link.refusing(&agents)? };
        let mut refusing: HashMap<i64, LinkError> = refusing.into_iter().collect();
        for agent in &agents {
            match refusing.remove(&agent.id) {
                Some(error) => failed.push(agent.id, &error.into()),
                None => failed.push(agent.id, refusal),
            }
        }
        Ok(Outcome { done: Vec::new(), failed })
    }
}

impl Commands {
    /// Tells agents to run a command: those that it was sent to, and why it was not sent to others.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn active_response(&self, granted: &Granted, order: ActiveResponse) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let mut targets = shared.agents.targets(&granted, None, Report::Inactive)?;
            // Whether an agent runs active responses is asked first, whatever the command is.
            targets.agents.retain(|agent| {
                let reports = agent.version.is_none_or(|version| version >= Version::REPORTS_CONFIGURATION);
                if !reports {
                    let fault = Fault::ReportsNoConfiguration(Version::REPORTS_CONFIGURATION);
                    targets.failed.push(agent.id, &fault);
                }
                reports
            });
            if let Err(refusal) = order.check(&shared.known_commands()) {
                return shared.refuse(targets, &refusal);
            }
            let conf = shared.home.ossec_conf();
            let node = node::is_clustered(&conf).then(|| node::name(&conf));
            let command = Command::ActiveResponse { json: order.json(node.as_deref())?, text: order.text() };
            shared.send(&command, targets)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{ActiveResponse, Fault, KnownCommands};

    #[test]
    fn both_forms_of_an_active_response() {
        let plain = ActiveResponse { command: "restart-wazuh0".into(), ..ActiveResponse::default() };
        assert_eq!(plain.text(), "restart-wazuh0 - -");
        assert_eq!(
            plain.json(None).unwrap(),
            r#"{"version": 1, "origin": {"name": null, "module": "API"}, "command": "restart-wazuh0", "parameters": {"extra_args": [], "alert": {}}}"#
        );
        let arguments = vec!["-a".to_owned(), "x;y 'z'".to_owned()];
        let full = ActiveResponse { command: "!test.sh".into(), arguments, alert: None };
        assert_eq!(full.text(), "!test.sh -a x\\;y \\'z\\'");
        assert!(full.json(Some("node02")).unwrap().contains(r#""name": "node02""#));
    }

    #[test]
    fn a_command_is_known_by_its_first_field() {
        let known = KnownCommands::read("restart-wazuh0 - restart.sh - 0\nfirewall-drop60 - firewall-drop - 60\n");
        let check = |command: &str| {
            let order = ActiveResponse { command: command.into(), ..ActiveResponse::default() };
            order.check(&known)
        };
        for command in ["restart-wazuh0", "firewall-drop60", "!anything"] {
            assert_eq!(check(command), Ok(()), "{command}");
        }
        for (command, fault) in
            [("", Fault::NoCommand), ("restart.sh", Fault::UnknownCommand), ("firewall-drop", Fault::UnknownCommand)]
        {
            assert_eq!(check(command), Err(fault), "{command}");
        }
    }
}
