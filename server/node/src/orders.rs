//! What the node is told to do: check its configuration, restart, reload, and read its ruleset anew
//! (docs/facts/04-modules.md, sections 6.3, 6.7 and 6.8; docs/facts/07-v5.md, section 5.4).
//!
//! On the home of a manager its daemons do it. Elsewhere nothing runs that has read an older file: the configuration is
//! checked, and with that everything is done that a restart would do. By the rules of release 5 a configuration is
//! valid if it can be read, unless the manager that runs is of release 4: then its daemons are asked.

use std::io::ErrorKind;
use std::path::Path;

use apid_formats::{Release, manager_conf};
use apid_home::{Home, Layout};
use apid_manager::{Reload, Sockets, Verdict, is_live};
use apid_request::cancel;

use crate::cluster::Reach;
use crate::configuration::{LARGEST, whole};
use crate::refusal::{Answer, Refusal};
use crate::{Fault, Node, RulesetFaults};

impl Node {
    /// Whether the manager's daemons would start with `etc/ossec.conf`. They are asked where they run, which takes some
    /// seconds. In release 5, whether the file can be read.
    ///
    /// # Errors
    ///
    /// [`Fault::Link`] when they cannot be asked; [`Fault::NoConfigurationFile`] in release 5; when the request was
    /// given up. A configuration that is not valid, or cannot be read, is a refusal; so is a ruleset with faults where
    /// no daemons run.
    pub async fn validate(&self) -> Answer<()> {
        let home = self.home.clone();
        let ruleset = self.ruleset.clone();
        let release = self.release;
        let validate = move || match (home.layout(), release) {
            // The manager that is there decides, whichever API asks.
            (Layout::V4, _) if is_live(&home) => asked(&home),
            (Layout::V5, _) | (_, Release::V5) => readable(&home.ossec_conf()),
            (Layout::V4, Release::V4) => loadable(&home, ruleset.as_deref()),
        };
        self.aside(&self.asking, validate).await?
    }

    /// Restarts the manager's daemons. It is not waited for.
    ///
    /// # Errors
    ///
    /// [`Fault::Link`] when they cannot be told; when the request was given up. Where none run, a configuration that is
    /// not valid is a refusal, and a ruleset with faults.
    pub async fn restart(&self) -> Answer<()> {
        let home = self.home.clone();
        let ruleset = self.ruleset.clone();
        let restart = move || {
            if !is_live(&home) {
                return loadable(&home, ruleset.as_deref());
            }
            decide()?;
            Sockets::new(&home).restart().map(Ok).map_err(Fault::Link)
        };
        self.aside(&self.changing, restart).await?
    }

    /// Has the manager's daemons read their configuration anew. It is not waited for.
    ///
    /// # Errors
    ///
    /// When the request was given up. Daemons that cannot be told are a refusal; where none run, so is a configuration
    /// that is not valid, and a ruleset with faults.
    pub async fn reload(&self) -> Answer<()> {
        let home = self.home.clone();
        let ruleset = self.ruleset.clone();
        let reload = move || {
            if !is_live(&home) {
                return loadable(&home, ruleset.as_deref());
            }
            decide()?;
            Ok(Sockets::new(&home).reload().map_err(Refusal::Order))
        };
        self.aside(&self.changing, reload).await?
    }

    /// Has the analysis read the ruleset anew, and gives its warnings.
    ///
    /// # Errors
    ///
    /// [`Fault::Link`] when it cannot be told; when the request was given up. A ruleset that cannot be read is a
    /// refusal; where no analysis runs, so is a configuration that is not valid.
    pub async fn reload_ruleset(&self) -> Answer<Vec<String>> {
        // A worker's ruleset is the master's: its cluster daemon reloads it when it has it.
        if self.is_worker().await? && self.reach().await? == Reach::Daemon {
            return self.mark_for_reload().await.map(|()| Ok(Vec::new()));
        }
        let home = self.home.clone();
        let ruleset = self.ruleset.clone();
        let reload = move || {
            if !is_live(&home) {
                return Ok(loadable(&home, ruleset.as_deref())?.map(|()| Vec::new()).map_err(
                    |refusal| match refusal {
                        Refusal::Faulty(faults) => Refusal::Ruleset(faults),
                        refusal => refusal,
                    },
                ));
            }
            decide()?;
            Ok(match Sockets::new(&home).reload_ruleset().map_err(Fault::Link)? {
                Reload::Done(warnings) => Ok(warnings),
                Reload::Refused(faults) => Err(Refusal::Ruleset(faults)),
            })
        };
        self.aside(&self.changing, reload).await?
    }
}

/// From here on it happens.
pub(crate) fn decide() -> Result<(), Fault> {
    cancel::decide().map_err(|given_up| Fault::Store(given_up.into()))
}

/// What the daemons say of the file that is there.
pub(crate) fn asked(home: &Home) -> Answer<()> {
    Ok(match Sockets::new(home).check_configuration().map_err(Fault::Link)? {
        Verdict::Sound => Ok(()),
        Verdict::Faulty(faults) => Err(Refusal::Faulty(faults)),
    })
}

/// Whether the file can be read, which is all that release 5 asks of it.
fn readable(file: &Path) -> Answer<()> {
    let faulty = |why: String| Ok(Err(Refusal::Faulty(vec![why])));
    let bytes = match whole(file) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return faulty(format!("{}: larger than {LARGEST} bytes", file.display())),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(Fault::NoConfigurationFile(file.to_owned())),
        Err(error) => return faulty(format!("{}: {error}", file.display())),
    };
    Ok(match manager_conf::text(bytes) {
        Err(why) => Err(Refusal::NoText(why)),
        Ok(text) => manager_conf::check_markup(&text).map_err(|fault| Refusal::Faulty(vec![fault.to_string()])),
    })
}

/// Whether a manager would start with the configuration and the ruleset that are there. One of 5.0 has another ruleset.
fn loadable(home: &Home, ruleset: Option<&RulesetFaults>) -> Answer<()> {
    let ruleset = ruleset.filter(|_| home.layout() == Layout::V4);
    Ok(checked(home)?.and_then(|()| match ruleset.map(|faults| faults(None)) {
        Some(faults) if !faults.is_empty() => Err(Refusal::Faulty(faults)),
        _ => Ok(()),
    }))
}

/// What they would say of it.
fn checked(home: &Home) -> Answer<()> {
    let file = home.ossec_conf();
    let unreadable =
        |reason: &dyn std::fmt::Display| Refusal::Faulty(vec![format!("{}: {reason}", home.layout().configuration())]);
    let bytes = match whole(&file) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Err(unreadable(&format_args!("larger than {LARGEST} bytes")))),
        Err(error) => return Ok(Err(unreadable(&format_args!("cannot be read: {error}")))),
    };
    let text = String::from_utf8_lossy(&bytes);
    Ok(match home.layout() {
        Layout::V4 => manager_conf::check(&text).map_err(Refusal::Faulty),
        // Nothing checks more of it before a manager of 5.0 starts.
        layout @ Layout::V5 => manager_conf::check_root(&text, layout.root_element())
            .map_err(|refused| Refusal::Faulty(vec![format!("{}: {refused}", layout.configuration())])),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use apid_manager::LinkError;
    use apid_store::Store;
    use apid_testing::{daemons, homes};

    use crate::refusal::Refusal;
    use crate::{Fault, Node};

    fn node(conf: &str) -> (impl Sized, Node) {
        let (folder, home) = homes::new();
        fs::create_dir_all(home.sockets_dir()).unwrap();
        fs::write(home.ossec_conf(), conf).unwrap();
        (folder, Node::new(&home, &Store::new(home.root())))
    }

    #[tokio::test]
    async fn a_home_without_daemons_refuses_a_configuration_that_is_not_valid() {
        let (_folder, node) = node("<ossec_config></ossec_config>");
        assert_eq!(node.validate().await, Ok(Ok(())));
        assert_eq!(node.restart().await, Ok(Ok(())));
        assert_eq!(node.reload_ruleset().await, Ok(Ok(Vec::new())));
        fs::write(node.home.ossec_conf(), "<ossec_config>\n<a/>\n</ossec_config>").unwrap();
        let faults = vec![
            "(1230): Invalid element in the configuration: 'a'.".to_owned(),
            "(1202): Configuration error at 'etc/ossec.conf', line 2.".to_owned(),
        ];
        assert_eq!(node.validate().await, Ok(Err(Refusal::Faulty(faults.clone()))));
        assert_eq!(node.restart().await, Ok(Err(Refusal::Faulty(faults.clone()))));
        assert_eq!(node.reload_ruleset().await, Ok(Err(Refusal::Ruleset(faults))));
        fs::remove_file(node.home.ossec_conf()).unwrap();
        assert!(matches!(node.validate().await, Ok(Err(Refusal::Faulty(_)))));
    }

    #[tokio::test]
    async fn a_home_without_daemons_refuses_a_ruleset_with_faults() {
        let (_folder, node) = node("<ossec_config></ossec_config>");
        let faults = || vec!["etc/rules/a.xml:3:1: why".to_owned()];
        let node = node.checking(std::sync::Arc::new(move |_: Option<&str>| faults()));
        assert_eq!(node.validate().await, Ok(Err(Refusal::Faulty(faults()))));
        assert_eq!(node.restart().await, Ok(Err(Refusal::Faulty(faults()))));
        assert_eq!(node.reload_ruleset().await, Ok(Err(Refusal::Ruleset(faults()))));
        let node = node.checking(std::sync::Arc::new(|_: Option<&str>| Vec::new()));
        assert_eq!(node.restart().await, Ok(Ok(())));
    }

    #[tokio::test]
    async fn by_the_rules_of_release_5_a_configuration_is_valid_if_it_can_be_read() {
        let (_folder, node) = node("<wazuh_config><nosuch/></wazuh_config>");
        let node = node.of_release_5();
        let file = node.home.ossec_conf();
        // The ruleset is not looked at.
        let node = node.checking(std::sync::Arc::new(|_: Option<&str>| vec!["why".to_owned()]));
        assert_eq!(node.validate().await, Ok(Ok(())));
        fs::write(&file, "<wazuh_config>").unwrap();
        let fault = "mismatched tag: line 4, column 26".to_owned();
        assert_eq!(node.validate().await, Ok(Err(Refusal::Faulty(vec![fault]))));
        fs::write(&file, b"<a>\xff").unwrap();
        assert!(matches!(node.validate().await, Ok(Err(Refusal::NoText(_)))));
        fs::remove_file(&file).unwrap();
        assert_eq!(node.validate().await, Err(Fault::NoConfigurationFile(file)));
        // The daemons of a manager of release 4 are asked all the same.
        let _events = daemons::queue(node.home.events_queue());
        assert_eq!(node.validate().await, Err(Fault::Link(LinkError::NoOrders)));
    }

    #[tokio::test]
    async fn a_manager_is_told_to_reload_and_its_faults_are_those_of_the_node() {
        let (_folder, node) = node("<ossec_config></ossec_config>");
        assert_eq!(node.reload().await, Ok(Ok(())));
        let _events = daemons::queue(node.home.events_queue());
        let order = |error| Ok(Err(Refusal::Order(error)));
        assert_eq!(node.reload().await, order(LinkError::NoOrders));
        let path = node.home.com_socket();
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert_eq!(node.reload().await, order(LinkError::OrdersRefused));
        fs::remove_file(&path).unwrap();
        let asked = std::sync::atomic::AtomicUsize::new(0);
        daemons::daemon(path, move |question| {
            assert_eq!(question, "reload");
            let answers = ["ok ", "err Cannot fork"];
            answers
                .get(asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                .copied()
                .unwrap_or_default()
                .to_owned()
        });
        assert_eq!(node.reload().await, Ok(Ok(())));
        assert_eq!(node.reload().await, order(LinkError::NotTaken("err Cannot fork".to_owned())));
        assert!(matches!(node.reload().await, Ok(Err(Refusal::Order(LinkError::Exchange(..))))));
    }

    #[tokio::test]
    async fn a_manager_is_told() {
        let (_folder, node) = node("nothing");
        let home = node.home.clone();
        let events = daemons::queue(home.events_queue());
        assert_eq!(node.validate().await, Err(Fault::Link(LinkError::NoOrders)));
        assert_eq!(node.restart().await, Err(Fault::Link(LinkError::NoOrders)));
        let reload = node.reload_ruleset().await;
        assert_eq!(reload, Err(Fault::Link(LinkError::NoSocket("analysis".to_owned()))));

        let orders = daemons::queue(home.orders_queue());
        assert_eq!(node.restart().await, Ok(Ok(())));
        let order: serde_json::Value = serde_json::from_str(&orders.recv().unwrap()).unwrap();
        assert_eq!(order.get("command").unwrap(), "restart-wazuh");
        daemons::daemon(home.analysis_socket(), |_| r#"{"error":0,"message":"ok","data":["a","b"]}"#.to_owned());
        assert_eq!(node.reload_ruleset().await, Ok(Ok(vec!["a".to_owned(), "b".to_owned()])));
        daemons::daemon(home.com_socket(), |_| "what".to_owned());
        assert!(matches!(node.validate().await, Err(Fault::Link(LinkError::NoVerdict(_)))));
        drop(events);
    }

    #[tokio::test]
    async fn a_manager_that_is_gone_is_told_apart_from_one_without_sockets() {
        let (_folder, node) = node("nothing");
        drop(std::os::unix::net::UnixDatagram::bind(node.home.events_queue()).unwrap());
        drop(std::os::unix::net::UnixDatagram::bind(node.home.orders_queue()).unwrap());
        drop(std::os::unix::net::UnixListener::bind(node.home.com_socket()).unwrap());
        assert_eq!(node.restart().await, Err(Fault::Link(LinkError::OrdersRefused)));
        assert_eq!(node.validate().await, Err(Fault::Link(LinkError::NoCheck("com".to_owned()))));
    }
}
