//! What exists in a home, for permissions that depend on it: agents, groups, files, identities
//! (docs/facts/02-rbac.md, section 3.2).
//!
//! Everything is looked up when it is asked for: permissions seldom ask, and what is remembered could be wrong. All of
//! it blocks, so nothing here may run on an async thread.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure;
use apid_fleet::agents::Agents;
use apid_home::Home;
use apid_home::directory::{Directory, Kind as Entry, is_refused};
use apid_identity::Kind;
use apid_identity::auth::Authenticator;
use apid_identity::rbac::{Universe, UniverseState};
use apid_node::cluster::known_nodes;

/// Directories below each other that are looked into.
const DEEPEST: u8 = 16;

/// The universe of a home.
#[derive(Clone)]
pub struct Existing {
    home: Home,
    agents: Agents,
    auth: Authenticator,
    node: String,
}

impl Existing {
    /// What exists in `home`, of which `agents` and `auth` know parts, and which is the node of this name.
    pub fn new(home: Home, agents: Agents, auth: Authenticator, node: String) -> Self {
        Self { home, agents, auth, node }
    }

    /// What exists for a generation of the API in which the manager is no agent: there is no agent 000.
    #[must_use]
    pub fn without_manager(&self) -> Self {
        Self { agents: self.agents.without_manager(), ..self.clone() }
    }

    /// The name of this node.
    pub fn node(&self) -> &str {
        &self.node
    }

    /// Base names of the files in the home's own folder and in the shipped one.
    fn files(&self, own: &Path, shipped: &str, belongs: fn(&str) -> bool) -> Result<BTreeSet<String>, Failure> {
        let mut names = BTreeSet::new();
        for folder in [own, &self.home.ruleset_dir().join(shipped)] {
            if let Some(folder) = self.folder(folder).map_err(Failure::unexpected)? {
                walk(&folder, DEEPEST, belongs, &mut names).map_err(Failure::unexpected)?;
            }
        }
        Ok(names)
    }

    /// The groups: the folders that are there.
    fn group_folders(&self) -> io::Result<BTreeSet<String>> {
        let Some(folder) = self.folder(&self.home.shared_dir())? else { return Ok(BTreeSet::new()) };
        let folders = folder.entries()?.into_iter().filter(|entry| entry.kind == Entry::Directory);
        // A name that is not UTF-8 can be in no policy.
        Ok(folders.filter_map(|entry| entry.name.into_string().ok()).collect())
    }

    /// A folder of the home. One that is not there, or is a link, holds nothing.
    fn folder(&self, folder: &Path) -> io::Result<Option<Directory>> {
        match self.home.directory().and_then(|root| root.directory(folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound || is_refused(&error) => Ok(None),
            folder => folder.map(Some),
        }
    }
}

impl Universe for Existing {
    type Error = Failure;

    fn members(&self, group: &str) -> Result<Vec<String>, Failure> {
        self.agents.members(group).map_err(IntoFailure::into_failure)
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Failure> {
        let is_xml = |name: &str| name.ends_with(".xml");
        match kind {
            "agent:id" => self.agents.all(kind).map_err(IntoFailure::into_failure),
            "group:id" => self.group_folders().map_err(Failure::unexpected),
            "node:id" => Ok(known_nodes(&self.home, &self.node)),
            "rule:file" => self.files(&self.home.user_rules_dir(), "rules", is_xml),
            "decoder:file" => self.files(&self.home.user_decoders_dir(), "decoders", is_xml),
            "list:file" => self.files(&self.home.user_lists_dir(), "lists", |name| !name.contains('.')),
            "user:id" => self.auth.user_ids().map_err(IntoFailure::into_failure),
            "role:id" => self.auth.ids(Kind::Role).map_err(IntoFailure::into_failure),
            "policy:id" => self.auth.ids(Kind::Policy).map_err(IntoFailure::into_failure),
            "rule:id" => self.auth.ids(Kind::Rule).map_err(IntoFailure::into_failure),
            "*:*" => Ok(BTreeSet::from(["*".to_owned()])),
            _ => Ok(BTreeSet::new()),
        }
    }

    fn groups(&self, agent: &str) -> Result<Option<Vec<String>>, Failure> {
        self.agents.groups(agent).map_err(IntoFailure::into_failure)
    }

    fn state(&self) -> Result<Option<UniverseState>, Failure> {
        self.agents.state().map_err(IntoFailure::into_failure)
    }
}

/// Adds the names of files below a folder. Links are not looked behind and do not count.
fn walk(folder: &Directory, depth: u8, belongs: fn(&str) -> bool, names: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in folder.entries()? {
        // A name that is not UTF-8 can be in no policy.
        let Ok(name) = entry.name.into_string() else { continue };
        match (entry.kind, depth.checked_sub(1)) {
            (Entry::File, _) if belongs(&name) => drop(names.insert(name)),
            (Entry::Directory, Some(depth)) => match folder.directory(&name) {
                // Removed, or a link by now.
                Err(error) if error.kind() == io::ErrorKind::NotFound || is_refused(&error) => {}
                below => walk(&below?, depth, belongs, names)?,
            },
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;
    use std::os::unix::fs::symlink;
    use std::sync::Arc;

    use super::{Existing, Universe};
    use apid_fleet::agents::Agents;
    use apid_fleet::ledger::Ledger;

    use apid_identity::auth::{Authenticator, Options};
    use apid_identity::rbac::{Mode, Permissions, Policy};
    use apid_store::{Single, Store, bind};
    use apid_testing::sample;

    #[test]
    fn agents_have_the_groups_that_have_them() {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        sample::fill(&home, 30).unwrap();
        let store = Store::new(home.root());
        let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
        let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
        let existing = Existing::new(home.clone(), agents, auth, "node01".to_owned());
        for agent in existing.all("agent:id").unwrap() {
            for group in existing.groups(&agent).unwrap().unwrap() {
                assert!(existing.members(&group).unwrap().contains(&agent), "{agent} in {group}");
            }
        }
        assert_eq!(existing.groups("003").unwrap().unwrap().len(), 1);
        let without = existing.without_manager().all("agent:id").unwrap();
        let manager: Vec<_> = existing.all("agent:id").unwrap().difference(&without).cloned().collect();
        assert_eq!(manager, ["000"]);
        for unknown in ["999", "3", "0003", "", "x"] {
            assert_eq!(existing.groups(unknown).unwrap(), Some(vec![]), "{unknown}");
        }

        // A change by somebody else counts in the next answer.
        let resources = ["linux", "webservers", "a", "b"].map(|group| format!("agent:group:{group}")).to_vec();
        let policy = Policy { actions: vec!["agent:read".to_owned()], resources, effect: "allow".to_owned() };
        let permissions = Permissions::reduce(Mode::White, [&policy]).unwrap();
        let allowed = || {
            let named = permissions.resolve("agent:read", "agent:id", Some(&["003".to_owned()]), &existing);
            let all = permissions.resolve("agent:read", "agent:id", None, &existing).unwrap().allowed;
            (named.is_ok(), all.contains("003"))
        };
        let move_to = |group: &str| {
            let sql = "UPDATE belongs SET id_group = (SELECT id FROM \"group\" WHERE name = ?1) WHERE id_agent = 3";
            let database = Single::open(&home.global_db(), apid_store::Access::ReadWrite).unwrap();
            database.write(|writer| writer.change(sql, bind![group])).unwrap();
        };
        assert_eq!([allowed(), allowed()], [(false, false); 2]);
        move_to("linux");
        assert_eq!([allowed(), allowed()], [(true, true); 2]);
        move_to("windows");
        assert_eq!(allowed(), (false, false));
    }

    #[test]
    fn what_is_behind_a_link_does_not_exist() {
        let directory = tempfile::tempdir().unwrap();
        let (_folder, home) = apid_testing::homes::without_ruleset();
        let store = Store::new(home.root());
        let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
        let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
        let existing = Existing::new(home.clone(), agents, auth, "node01".to_owned());
        let outside = directory.path().join("outside");
        std::fs::create_dir_all(home.user_rules_dir().join("more")).unwrap();
        std::fs::create_dir(&outside).unwrap();
        std::fs::write(home.user_rules_dir().join("more/own.xml"), "").unwrap();
        std::fs::write(outside.join("secret.xml"), "").unwrap();
        symlink(&outside, home.user_rules_dir().join("linked")).unwrap();
        symlink(outside.join("secret.xml"), home.user_rules_dir().join("link.xml")).unwrap();
        symlink(home.user_rules_dir(), home.user_rules_dir().join("more/loop")).unwrap();
        assert_eq!(existing.all("rule:file").unwrap(), BTreeSet::from(["own.xml".to_owned()]));
        symlink(&outside, home.group_dir("linked")).unwrap();
        assert_eq!(existing.all("group:id").unwrap(), BTreeSet::from(["default".to_owned()]));
        std::fs::remove_dir(home.user_decoders_dir()).unwrap();
        symlink(&outside, home.user_decoders_dir()).unwrap();
        assert_eq!(existing.all("decoder:file").unwrap(), BTreeSet::new());
    }
}
