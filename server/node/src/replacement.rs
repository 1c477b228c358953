//! Replacing `etc/ossec.conf` (docs/facts/04-modules.md, section 6.3).
//!
//! Where no manager runs, the new text is checked before it takes the place of the old one. A manager checks the file
//! that is in place: there the old one is kept under a name of this server's own until the new one is proven, and put
//! back if it is not, also by the next start after this process has died in between. What `etc/ossec.conf.backup`
//! holds, the name that the original uses, stays as it is. One change at a time.
//!
//! By the rules of release 5 a text that can be read is taken (docs/facts/07-v5.md, section 5.4), unless the daemons of
//! release 4 are there, who would have to start with it.

use std::io;
use std::sync::Arc;

use apid_formats::manager_conf::{Protection, check_root, check_upload};
use apid_formats::{Release, agent_conf_upload, manager_conf};
use apid_home::directory::{Directory, FileAttributes, HardLinks};
use apid_home::{Home, Layout};
use apid_manager::{LinkError, is_live};
use apid_request::budget::Budget;

use crate::configuration::{LARGEST, whole};
use crate::orders::{asked, decide};
use crate::refusal::{Answer, Refusal};
use crate::{Fault, Node, RulesetFaults};

/// Mode of a configuration where none was.
const MODE: u32 = 0o660;

impl Node {
    /// Replaces the configuration, unless the new one is not valid or changes what is protected. It is in force after
    /// the next restart.
    ///
    /// # Errors
    ///
    /// [`Fault::Link`] when the manager's daemons cannot check it; when the request was given up. Everything else is a
    /// refusal. After both the old configuration is in place.
    pub async fn replace_configuration(&self, text: &str, protection: Protection) -> Answer<()> {
        if text.len() as u64 > LARGEST {
            return Ok(Err(Refusal::TooLarge { most: LARGEST }));
        }
        let needed = manager_conf::cost(text).saturating_add(agent_conf_upload::cost(text));
        let _room = match Budget::process().charge(needed).await {
            Ok(room) => room,
            Err(refused) => return Ok(Err(Refusal::NoRoom(refused))),
        };
        let (home, text, ruleset) = (self.home.clone(), text.to_owned(), self.ruleset.clone());
        let (check, protection) = match self.release {
            Release::V4 => (Check::AsDaemons(ruleset), protection),
            // That release has no integrations.
            Release::V5 => (Check::Readable, Protection { virustotal_keys: false, ..protection }),
        };
        self.aside(&self.changing, move || replace(&home, &text, &protection, &check)).await?
    }

    /// Puts the configuration back that an earlier process was about to replace when it died. Says whether there was
    /// one. Blocks.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or written.
    pub fn recover_configuration(&self) -> io::Result<bool> {
        let (root, kept) = (self.home.directory()?, self.home.ossec_conf_before());
        let Some(old) = root.read_if_there(&kept, HardLinks::Refuse)? else { return Ok(false) };
        let attributes = FileAttributes::like(&root.metadata(&kept)?);
        root.replace(self.home.ossec_conf(), &old, attributes)?;
        root.remove(&kept)?;
        Ok(true)
    }
}

/// When a new configuration is valid for which no daemon can be asked.
enum Check {
    /// When the daemons would start with it, as far as this server can tell.
    AsDaemons(Option<Arc<RulesetFaults>>),
    /// When it can be read.
    Readable,
}

fn replace(home: &Home, text: &str, protection: &Protection, check: &Check) -> Answer<()> {
    let file = home.ossec_conf();
    let not_kept = |reason: String| Refusal::NotKept { file: file.clone(), reason };
    let old = match whole(&file) {
        Ok(Some(old)) => Some(old),
        Ok(None) => return Ok(Err(not_kept(format!("it is larger than {LARGEST} bytes")))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Ok(Err(not_kept(error.to_string()))),
    };
    let current = String::from_utf8_lossy(old.as_deref().unwrap_or_default());
    if let Err(refused) = check_upload(text, &current, protection) {
        return Ok(Err(refused.into()));
    }
    let root = match home.directory() {
        Ok(root) => root,
        Err(error) => return Ok(Err(not_kept(error.to_string()))),
    };
    if home.layout() == Layout::V5 {
        // A manager of 5.0 has no daemon to check it: it takes whatever is XML (docs/facts/07-v5.md, section 5.4).
        if let Err(refused) = check_root(text, home.layout().root_element()) {
            return Ok(Err(refused.into()));
        }
        decide()?;
        return Ok(write(home, &root, text.as_bytes()));
    }
    if is_live(home) {
        // The manager that is there decides, whichever API asks.
        return proven_in_place(home, &root, old.as_deref(), text);
    }
    if let Check::AsDaemons(ruleset) = check {
        if let Err(faults) = manager_conf::check(text) {
            return Ok(Err(Refusal::Faulty(faults)));
        }
        // A manager would load the ruleset that the new text names.
        let faults = ruleset.as_deref().map(|faults| faults(Some(text)));
        if let Some(faults) = faults.filter(|faults| !faults.is_empty()) {
            return Ok(Err(Refusal::Faulty(faults)));
        }
    }
    decide()?;
    Ok(write(home, &root, text.as_bytes()))
}

/// Lets the manager's daemons check the new configuration in the place of the old one.
fn proven_in_place(home: &Home, root: &Directory, old: Option<&[u8]>, text: &str) -> Answer<()> {
    let (file, kept) = (home.ossec_conf(), home.ossec_conf_before());
    if !home.com_socket().exists() {
        return Err(Fault::Link(LinkError::NoOrders));
    }
    let not_kept = |error: io::Error| Refusal::NotKept { file: file.clone(), reason: error.to_string() };
    let Some(old) = old else {
        return Ok(Err(not_kept(io::ErrorKind::NotFound.into())));
    };
    decide()?;
    let keep = || root.replace(&kept, old, FileAttributes::like(&root.metadata(&file)?));
    if let Err(error) = keep() {
        return Ok(Err(not_kept(error)));
    }
    let answer = match write(home, root, text.as_bytes()) {
        Ok(()) => asked(home),
        Err(refusal) => Ok(Err(refusal)),
    };
    if !matches!(answer, Ok(Ok(())))
        && let Err(refusal) = write(home, root, old)
    {
        tracing::error!("{refusal}; the configuration that was in force is in {}", kept.display());
        return Ok(Err(refusal));
    }
    if let Err(error) = root.remove(&kept) {
        tracing::error!("{}: cannot be removed: {error}; remove it before the next start", kept.display());
    }
    answer
}

/// Writes the file with the owner and mode that it has.
fn write(home: &Home, root: &Directory, bytes: &[u8]) -> Result<(), Refusal> {
    let file = home.ossec_conf();
    let written = || {
        let attributes =
            root.find(&file)?.map_or(FileAttributes::new(MODE), |metadata| FileAttributes::like(&metadata));
        root.replace(&file, bytes, attributes).map(drop)
    };
    written().map_err(|error| Refusal::NotWritten { file: file.clone(), reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use apid_formats::manager_conf::{self, Part, Protection};
    use apid_manager::LinkError;
    use apid_store::Store;
    use apid_testing::{daemons, homes};
    use serde_json::Value;

    use super::{LARGEST, Refusal};
    use crate::configuration::Secrets;
    use crate::{Fault, Node};

    const OLD: &str = "<ossec_config>\n  <global><logall>no</logall></global>\n</ossec_config>\n";
    const NEW: &str = "<ossec_config>\n  <global><logall>yes</logall></global>\n</ossec_config>\n";
    const BAD: &str = "<ossec_config>\n  <global><logall>maybe</logall></global>\n</ossec_config>\n";

    fn node() -> (impl Sized, Node) {
        let (folder, home) = homes::new();
        fs::write(home.ossec_conf(), OLD).unwrap();
        (folder, Node::new(&home, &Store::new(home.root())))
    }

    async fn put(node: &Node, text: &str) -> Result<Result<(), Refusal>, Fault> {
        node.replace_configuration(text, Protection::default()).await
    }

    fn file(node: &Node) -> String {
        fs::read_to_string(node.home.ossec_conf()).unwrap()
    }

    #[tokio::test]
    async fn a_home_without_daemons_checks_before_it_replaces() {
        let (_folder, node) = node();
        fs::set_permissions(node.home.ossec_conf(), fs::Permissions::from_mode(0o640)).unwrap();
        assert_eq!(put(&node, NEW).await, Ok(Ok(())));
        assert_eq!(file(&node), NEW);
        assert_eq!(fs::metadata(node.home.ossec_conf()).unwrap().permissions().mode() & 0o777, 0o640);
        let Ok(Err(Refusal::Faulty(faults))) = put(&node, BAD).await else { panic!("it is taken") };
        assert!(faults.iter().any(|fault| fault.ends_with("line 2.")), "{faults:?}");
        assert!(matches!(put(&node, "<ossec_config>").await, Ok(Err(Refusal::Upload(_)))));
        let long = format!("{NEW}<!--{}-->", "x".repeat(usize::try_from(LARGEST).unwrap()));
        assert_eq!(put(&node, &long).await, Ok(Err(Refusal::TooLarge { most: LARGEST })));
        assert_eq!(file(&node), NEW);
        assert_eq!(node.validate().await, Ok(Ok(())));
    }

    #[tokio::test]
    async fn a_home_without_daemons_refuses_a_configuration_whose_ruleset_has_faults() {
        let (_folder, node) = node();
        let faults = |text: Option<&str>| match text.is_some_and(|text| text.contains("yes")) {
            true => vec!["etc/more/a.xml:3:1: why".to_owned()],
            false => Vec::new(),
        };
        let node = node.checking(std::sync::Arc::new(faults));
        assert_eq!(put(&node, NEW).await, Ok(Err(Refusal::Faulty(faults(Some(NEW))))));
        assert_eq!(file(&node), OLD);
        assert_eq!(put(&node, OLD).await, Ok(Ok(())));
    }

    #[tokio::test]
    async fn by_the_rules_of_release_5_what_can_be_read_is_taken_unless_it_is_protected() {
        let (_folder, node) = node();
        let node = node.of_release_5();
        for text in [BAD, "<wazuh_config><nosuch/></wazuh_config>"] {
            assert_eq!(put(&node, text).await, Ok(Ok(())));
            assert_eq!(file(&node), text);
        }
        assert!(matches!(put(&node, "<wazuh_config>").await, Ok(Err(Refusal::Upload(_)))));
        let protection = Protection { indexer: true, ..Protection::default() };
        let text = "<wazuh_config><indexer><enabled>no</enabled></indexer></wazuh_config>";
        let told = node.replace_configuration(text, protection).await;
        assert_eq!(told, Ok(Err(Refusal::Upload(manager_conf::UploadRefused::Protected("indexer")))));
    }

    #[tokio::test]
    async fn a_link_in_the_place_of_the_file_is_not_followed() {
        let (folder, node) = node();
        let _ = &folder;
        let target = node.home.root().join("etc/target.conf");
        fs::rename(node.home.ossec_conf(), &target).unwrap();
        symlink(&target, node.home.ossec_conf()).unwrap();
        assert!(matches!(put(&node, NEW).await, Ok(Err(Refusal::NotWritten { .. }))));
        assert_eq!(fs::read_to_string(&target).unwrap(), OLD);
    }

    #[tokio::test]
    async fn the_old_one_is_back_when_the_daemons_refuse_the_new_one() {
        let (_folder, node) = node();
        let home = node.home.clone();
        fs::create_dir_all(home.sockets_dir()).unwrap();
        daemons::queue(home.events_queue());
        // A manager that cannot check is not given anything.
        assert_eq!(put(&node, NEW).await, Err(Fault::Link(LinkError::NoOrders)));
        let place = home.clone();
        daemons::daemon(home.com_socket(), move |question| {
            assert_eq!(question, "check-manager-configuration");
            assert_eq!(fs::read_to_string(place.ossec_conf_before()).unwrap(), OLD);
            match fs::read_to_string(place.ossec_conf()).unwrap().as_str() {
                NEW => r#"{"error":0,"message":"ok"}"#.to_owned(),
                BAD => "{\"error\":1,\"message\":\"a: ERROR: (1): b\\na: CRITICAL: [x.c] (2): c\\n\"}".to_owned(),
                _ => String::new(),
            }
        });
        let faults = vec!["(1): b".to_owned(), "(2): c".to_owned()];
        assert_eq!(put(&node, BAD).await, Ok(Err(Refusal::Faulty(faults))));
        assert_eq!(file(&node), OLD);
        // It dies while it is asked.
        assert!(matches!(put(&node, &format!("{NEW} ")).await, Err(Fault::Link(LinkError::Exchange(..)))));
        assert_eq!(file(&node), OLD);
        assert!(!home.ossec_conf_before().exists());
        // The daemon above insists on the old text beside a new one.
        assert_eq!(put(&node, NEW).await, Ok(Ok(())));
        assert_eq!(file(&node), NEW);
        assert!(!home.ossec_conf_before().exists());
    }

    #[test]
    fn a_replacement_that_was_not_proven_is_taken_back_at_the_next_start() {
        let (_folder, node) = node();
        assert!(!node.recover_configuration().unwrap());
        fs::write(node.home.ossec_conf_before(), OLD).unwrap();
        fs::write(node.home.ossec_conf(), BAD).unwrap();
        assert!(node.recover_configuration().unwrap());
        assert_eq!(file(&node), OLD);
        assert!(!node.recover_configuration().unwrap());
    }

    /// A configuration of random sections, as `seed` says.
    fn generated(mut seed: u64) -> String {
        const PARTS: [&str; 12] = [
            "<global><white_list>10.0.0.1</white_list><white_list>a &amp; b</white_list></global>",
            "<global><logall>yes</logall><!-- a -- b --></global>",
            "<localfile>\n<log_format>command</log_format><command>a &lt; b | c && d</command></localfile>",
            "<localfile><log_format>json</log_format><location>/x/*</location><filter field=\"a\">^b$</filter></localfile>",
            "<wodle name=\"syscollector\"><disabled>no</disabled></wodle>",
            "<syscheck><directories check_all=\"yes\" realtime='no'>/etc,/bin</directories></syscheck>",
            "<remote><connection>secure</connection><protocol>tcp,udp</protocol></remote>",
            "<ruleset><rule_dir>etc/rules</rule_dir><list>etc/lists/a</list></ruleset>",
            "<cluster><key>k</key><nodes><node>a</node><node>b</node></nodes><disabled>yes</disabled></cluster>",
            "<command><name>ä</name><timeout_allowed>yes</timeout_allowed></command>",
            "<rootcheck><ignore type=\"sregex\">^/x</ignore><disabled>no</disabled></rootcheck>",
            "</ossec_config>\n\n<ossec_config>",
        ];
        let mut text = "<!-- generated -->\n<ossec_config>\n".to_owned();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let part = usize::try_from(seed >> 33).unwrap_or_default() % PARTS.len();
            text.push_str(PARTS[part]);
            text.push_str(["\n", "\r\n", "\n\n  "][part % 3]);
        }
        text + "</ossec_config>\n"
    }

    #[tokio::test]
    async fn what_is_taken_is_read_the_same() {
        let (_folder, node) = node();
        for seed in 0..100 {
            let text = generated(seed);
            let read = manager_conf::read(&text).unwrap();
            assert_eq!(put(&node, &text).await, Ok(Ok(())), "{text}");
            assert_eq!(file(&node), text);
            let (shown, _) = node.configuration(Part::default(), Secrets::Shown, Value::Object).await.unwrap();
            assert_eq!(shown, Ok(Value::Object(read)), "{text}");
        }
    }
}
