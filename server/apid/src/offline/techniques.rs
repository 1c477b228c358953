//! The names of ATT&CK's techniques and tactics for a ruleset in a folder.

use std::path::Path;

use apid_engine::settings::{Tactic, Technique, Techniques};
use apid_home::Home;
use apid_store::homes::mitre::{self, TACTICS, TECHNIQUES};
use apid_store::{Access, Single};

/// The names that the home has, or those that every new home has.
pub(super) fn techniques(home: Option<&Path>) -> Techniques {
    let database =
        home.and_then(|home| Single::open(&Home::unchecked(home.to_owned()).mitre_db(), Access::Untouched).ok());
    let of_home = database.and_then(|database| database.look(apid_ruleset::logtest::techniques).ok());
    of_home.unwrap_or_else(|| {
        let tactics = |technique: &mitre::Technique| {
            let is_one = |tactic: &&mitre::Tactic| technique.tactics.contains(&tactic.short);
            // In the order of a database.
            let mut tactics: Vec<_> = TACTICS.iter().filter(is_one).collect();
            tactics.sort_by_key(|tactic| tactic.number);
            tactics.iter().map(|tactic| Tactic { id: tactic.id.to_owned(), name: tactic.name.to_owned() }).collect()
        };
        let techniques = TECHNIQUES.iter().map(|technique| {
            (technique.id.to_owned(), Technique { name: technique.name.to_owned(), tactics: tactics(technique) })
        });
        techniques.collect()
    })
}
