//! What the daemons of the node say of themselves: the configuration that they run with, and what they have counted
//! (docs/facts/04-modules.md, section 6.4; docs/facts/06-backends.md, section 8.1).
//!
//! Release 5 has another name for one component, wazuh-manager-db; it is that of the daemon whatever the release that
//! runs. Where no manager runs, a component's configuration is what it would run with, as far as `ossec.conf` says
//! that.

use apid_formats::manager_conf;
use apid_home::Home;
use apid_manager::{AgentLink as _, CountingDaemon, LinkError, Question, Sockets, is_live, node};
use serde_json::{Map, Value};

use crate::configuration::Secrets;
use crate::refusal::{Answer, Refusal};
use crate::{Fault, Node, idle};

impl Node {
    /// The section of the configuration that a component runs with, by the names of the API. A component that has
    /// nothing to say has no members.
    ///
    /// # Errors
    ///
    /// [`Fault::Link`] when the component cannot be talked to; when the request was given up. A component that does not
    /// run, or has no such section, is a refusal.
    pub async fn component(&self, component: &str, section: &str, secrets: Secrets) -> Answer<Map<String, Value>> {
        let home = self.home.clone();
        let (name, section) = (component.to_owned(), section.to_owned());
        let ask = move || {
            let component = if name == DB_OF_RELEASE_5 { DB } else { name.as_str() };
            running(&home, component, &section).map_err(|error| match error {
                LinkError::NoComponent(_) => LinkError::NoComponent(name),
                LinkError::Unavailable(_) => LinkError::Unavailable(format!("{name}:{section}")),
                LinkError::NoConfiguration(_) => LinkError::NoConfiguration(format!("{name}:{section}")),
                error => error,
            })
        };
        let answer = self.aside(&self.asking, ask).await?;
        match answer {
            Ok(Value::Object(mut members)) => {
                if secrets == Secrets::Hidden {
                    manager_conf::hide_in_sections(&mut members);
                }
                Ok(Ok(members))
            }
            Ok(_) => Ok(Ok(Map::new())),
            Err(error @ (LinkError::NoComponent(_) | LinkError::Unavailable(_) | LinkError::NoConfiguration(_))) => {
                Ok(Err(Refusal::Component(error)))
            }
            Err(error) => Err(Fault::Link(error)),
        }
    }

    /// What each of these daemons has counted since it began, with times in seconds since 1970, or why it does not
    /// tell.
    /// Where no manager runs, nothing was counted since this server began.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn daemon_statistics(
        &self,
        daemons: Vec<CountingDaemon>,
    ) -> Result<Vec<(CountingDaemon, Result<Value, LinkError>)>, Fault> {
        let (home, started) = (self.home.clone(), self.started);
        let ask = move || {
            let live = is_live(&home).then(|| Sockets::new(&home));
            let told = |daemon| match &live {
                Some(sockets) => sockets.statistics(daemon),
                None => Ok(idle::statistics(daemon, started)),
            };
            daemons.into_iter().map(|daemon| (daemon, told(daemon))).collect()
        };
        self.aside(&self.asking, ask).await
    }
}

/// The component of the database, as the daemons of release 4 call it, and as release 5 does.
const DB: &str = "wazuh-db";
const DB_OF_RELEASE_5: &str = "wazuh-manager-db";

fn running(home: &Home, component: &str, section: &str) -> Result<Value, LinkError> {
    if !is_live(home) {
        return node::component(home, component, section);
    }
    let mut told = Sockets::new(home).ask(0, &Question::Config { component, section })?;
    let password = told.get("auth").and_then(|auth| auth.get("use_password")).is_some_and(|word| word == "yes");
    if password
        && let Ok(text) = home.directory().and_then(|root| root.read(home.authd_pass()))
        && let Ok(text) = String::from_utf8(text)
        && let Value::Object(members) = &mut told
    {
        members.insert("authd.pass".to_owned(), text.trim_end().into());
    }
    Ok(told)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use apid_manager::{CountingDaemon, LinkError};
    use apid_store::Store;
    use apid_testing::{daemons, homes};
    use serde_json::{Value, json};

    use crate::configuration::Secrets;
    use crate::refusal::Refusal;
    use crate::{Fault, Node};

    fn node() -> (impl Sized, Node) {
        let (folder, home) = homes::new();
        fs::create_dir_all(home.sockets_dir()).unwrap();
        (folder, Node::new(&home, &Store::new(home.root())))
    }

    #[tokio::test]
    async fn a_home_without_daemons_tells_what_its_file_says() {
        let (_folder, node) = node();
        let conf = "<ossec_config><cluster><key>k</key><disabled>no</disabled></cluster></ossec_config>";
        fs::write(node.home.ossec_conf(), conf).unwrap();
        let told = node.component("com", "cluster", Secrets::Hidden).await.unwrap().unwrap();
        assert_eq!((told.get("key"), told.get("node_name")), (Some(&json!("*****")), Some(&json!("node01"))));
        let told = node.component("com", "logging", Secrets::Shown).await.unwrap().unwrap();
        assert_eq!(Value::Object(told), json!({"logging": {"plain": "yes", "json": "no"}}));
        let refusal = |error| Ok(Err(Refusal::Component(error)));
        let told = node.component("mail", "internal", Secrets::Shown).await;
        assert_eq!(told, refusal(LinkError::NoComponent("mail".to_owned())));
        let told = node.component("agent", "client", Secrets::Shown).await;
        assert_eq!(told, refusal(LinkError::NoConfiguration("agent:client".to_owned())));
        let told = node.component("wazuh-manager-db", "wdb", Secrets::Shown).await.unwrap().unwrap();
        assert!(told.contains_key("wdb"), "{told:?}");
        let told = node.component("wazuh-manager-db", "nosuch", Secrets::Shown).await;
        assert_eq!(told, refusal(LinkError::NoComponent("wazuh-manager-db".to_owned())));
        fs::remove_file(node.home.ossec_conf()).unwrap();
        assert!(node.component("com", "logging", Secrets::Shown).await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn daemons_are_asked_where_they_run() {
        let (_folder, node) = node();
        fs::write(node.home.authd_pass(), "secret\n").unwrap();
        daemons::daemon(node.home.auth_socket(), |question| {
            assert_eq!(question, "getconfig auth");
            r#"ok {"auth":{"use_password":"yes"}}"#.to_owned()
        });
        for (secrets, password) in [(Secrets::Shown, "secret"), (Secrets::Hidden, "*****")] {
            let told = node.component("auth", "auth", secrets).await.unwrap().unwrap();
            assert_eq!(told.get("authd.pass"), Some(&json!(password)));
        }
        let absent = node.component("com", "logging", Secrets::Shown).await;
        assert_eq!(absent, Ok(Err(Refusal::Component(LinkError::NoComponent("com".to_owned())))));
        drop(std::os::unix::net::UnixListener::bind(node.home.com_socket()).unwrap());
        let dead = node.component("com", "logging", Secrets::Shown).await;
        assert_eq!(dead, Err(Fault::Link(LinkError::Refused("com".to_owned()))));
    }

    #[tokio::test]
    async fn a_daemon_that_does_not_tell_its_counters_fails_by_itself() {
        let (_folder, node) = node();
        daemons::daemon(node.home.wdb_socket(), |question| {
            let question: Value = serde_json::from_str(question).unwrap();
            assert_eq!(question, json!({"version": 1, "origin": {"module": "API"}, "command": "getstats"}));
            r#"{"error":0,"message":"ok","data":{"name":"wazuh-db"}}"#.to_owned()
        });
        let told = node.daemon_statistics(vec![CountingDaemon::Db, CountingDaemon::Remoted]).await.unwrap();
        let remote = node.home.remote_socket();
        let expected = vec![
            (CountingDaemon::Db, Ok(json!({"name": "wazuh-db"}))),
            (CountingDaemon::Remoted, Err(LinkError::NoDaemon(remote))),
        ];
        assert_eq!(told, expected);
    }
}
