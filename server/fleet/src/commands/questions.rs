//! What agents are asked, and what the manager's daemons are asked about agents (docs/facts/04-modules.md, section
//! 2.8).
//!
//! Answers are handed on as the agents and daemons give them; their times have the daemons' forms.

use serde_json::Value;

use super::{Commands, Shared};
use crate::agents::targets::{Report, Target, Targets};
use crate::{Fault, Outcome};
use apid_identity::rbac::{Allowed, Granted};
use apid_manager::{Daemon, LinkError, Question, Version};

/// The sections of each component's configuration.
const SECTIONS: &[(&str, &[&str])] = &[
    ("agent", &["client", "buffer", "labels", "internal", "anti_tampering"]),
    ("agentless", &["agentless"]),
    ("analysis", &["global", "active_response", "alerts", "command", "rules", "decoders", "internal", "rule_test"]),
    ("auth", &["auth"]),
    ("com", &["active-response", "logging", "internal", "cluster"]),
    ("csyslog", &["csyslog"]),
    ("integrator", &["integration"]),
    ("logcollector", &["localfile", "socket", "internal"]),
    ("mail", &["global", "alerts", "internal"]),
    ("monitor", &["global", "internal", "reports"]),
    ("request", &["global", "remote", "internal"]),
    ("syscheck", &["syscheck", "rootcheck", "internal"]),
    ("wazuh-db", &["wdb", "internal"]),
    ("wmodules", &["wmodules"]),
];

/// The same of a node in release 5 (docs/facts/07-v5.md, section 9.3).
const SECTIONS_OF_NODES_IN_RELEASE_5: &[(&str, &[&str])] = &[
    ("auth", &["auth"]),
    ("monitor", &["global", "internal"]),
    ("request", &["global", "remote", "internal"]),
    ("wazuh-manager-db", &["wdb", "internal"]),
    ("wmodules", &["wmodules"]),
];

/// Refuses a section that the configuration of a component does not have.
///
/// # Errors
///
/// [`Fault::UnknownSection`], with the sections that it has.
pub fn check_section(component: &str, section: &str) -> Result<(), Fault> {
    check(SECTIONS, component, section)
}

/// The same for a component of a node in release 5.
///
/// # Errors
///
/// As [`check_section`].
pub fn check_node_section_of_release_5(component: &str, section: &str) -> Result<(), Fault> {
    check(SECTIONS_OF_NODES_IN_RELEASE_5, component, section)
}

fn check(known: &[(&str, &'static [&'static str])], component: &str, section: &str) -> Result<(), Fault> {
    let sections = known.iter().find(|(name, _)| *name == component).map_or(&[][..], |(_, sections)| sections);
    if sections.contains(&section) {
        return Ok(());
    }
    Err(Fault::UnknownSection { component: component.to_owned(), sections })
}

impl Shared {
    fn configuration(&self, target: &Target, component: &str, section: &str) -> Result<Value, Fault> {
        if !target.active {
            return Err(Fault::NotConnected);
        }
        if target.version.is_some_and(|version| version < Version::REPORTS_CONFIGURATION) {
            return Err(Fault::ReportsNoConfiguration(Version::REPORTS_CONFIGURATION));
        }
        let mut data = self.link.ask(target.id, &Question::Config { component, section })?;
        let password = data.get("auth").and_then(|auth| auth.get("use_password")).is_some_and(|word| word == "yes");
        if password
            && let Ok(text) = self.home.directory().and_then(|root| root.read(self.home.authd_pass()))
            && let Ok(text) = String::from_utf8(text)
            && let Value::Object(members) = &mut data
        {
            members.insert("authd.pass".to_owned(), text.trim_end().into());
        }
        Ok(data)
    }

    fn component(&self, target: &Target, component: &str) -> Result<Value, Fault> {
        match target.version {
            None => return Err(Fault::NeverConnected),
            Some(version) if version < Version::TAKES_JSON => {
                return Err(Fault::ReportsNoCounters(Version::TAKES_JSON));
            }
            Some(_) => {}
        }
        if target.id == 0 && component == "agent" {
            return Err(LinkError::AgentsAlone.into());
        }
        Ok(self.link.ask(target.id, &Question::State { component })?)
    }
}

impl Commands {
    /// The section of the configuration that a component of an agent runs with, one that [`check_section`] knows.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`], [`Fault::NotConnected`], [`Fault::ReportsNoConfiguration`], and those of the link.
    pub async fn configuration(&self, granted: &Granted, component: &str, section: &str) -> Result<Value, Fault> {
        let (granted, component, section) = (granted.clone(), component.to_owned(), section.to_owned());
        self.work(move |shared| {
            let target = shared.agents.target(&granted)?;
            shared.configuration(&target, &component, &section)
        })
        .await
    }

    /// What daemons of the manager have counted for agents, an object of each daemon. A daemon that does not answer
    /// fails by its name.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn daemons(&self, granted: &Granted, daemons: Vec<Daemon>) -> Result<Outcome<Value>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let Targets { agents, failed } = shared.agents.targets(&granted, None, Report::Named)?;
            let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
            let mut outcome = Outcome { done: Vec::new(), failed };
            if ids.is_empty() {
                return Ok(outcome);
            }
            for daemon in daemons {
                match shared.link.counters(daemon, &ids) {
                    Ok(counters) => outcome.done.push(counters),
                    Err(error) => outcome.failed.push(daemon.name(), &error.into()),
                }
            }
            Ok(outcome)
        })
        .await
    }

    /// What a component of an agent has counted. Every refusal is one of the agent.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn component(&self, granted: &Granted, component: &str) -> Result<Outcome<Value>, Fault> {
        let (granted, component) = (granted.clone(), component.to_owned());
        self.work(move |shared| {
            let mut outcome = Outcome::default();
            match shared.agents.target(&granted) {
                Ok(target) => match shared.component(&target, &component) {
                    Ok(state) => outcome.done.push(state),
                    Err(fault) => outcome.failed.push(target.id, &fault),
                },
                Err(fault @ (Fault::UnknownAgent | Fault::OnAnotherNode(_))) => {
                    if let Allowed::Only(ids) = &granted.resolution.allowed {
                        outcome.failed.extend(ids.iter().map(String::as_str), &fault);
                    }
                }
                Err(fault) => return Err(fault),
            }
            Ok(outcome)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, check_section};

    #[test]
    fn a_component_has_its_own_sections_alone() {
        assert_eq!(check_section("agent", "client"), Ok(()));
        let fault = Fault::UnknownSection { component: "csyslog".to_owned(), sections: &["csyslog"] };
        assert_eq!(check_section("csyslog", "client"), Err(fault));
        assert_eq!(
            check_section("nothing", "client"),
            Err(Fault::UnknownSection { component: "nothing".to_owned(), sections: &[] })
        );
    }
}
