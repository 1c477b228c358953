//! The seam to the engine: whether a ruleset would be loaded with a file that is uploaded.
//!
//! An upload is asked about before it is in its place. Where a manager runs on the home its own logtest is asked
//! instead, once the file is there, as the real API does.

use apid_engine::messages::Message;
use apid_engine::{Loaded, Ruleset};
use apid_home::Home;

use crate::Kind;
use crate::configuration::below_home;
use crate::logtest::{errors, settings, with_place};
use crate::texts::Texts;

/// A file that is to be added to a ruleset, or put in the place of one.
#[derive(Clone, Debug)]
pub struct Proposal<'a> {
    /// Whose files the others of the ruleset are.
    pub home: &'a Home,
    /// What it holds.
    pub kind: Kind,
    /// Where it is to be, below the home, such as `etc/rules/local_rules.xml`.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Paths below the home of the files of decoders that are enabled, in the order in which they are loaded, with the
    /// proposed one.
    pub decoders: &'a [String],
    /// The same for rules.
    pub rules: &'a [String],
    /// Paths below the home of the CDB lists that the configuration names.
    pub lists: &'a [String],
}

/// Says whether a ruleset would be loaded.
pub trait Check: Send + Sync + 'static {
    /// Loads the ruleset with the proposed file. Blocks for as long as that takes.
    ///
    /// # Errors
    ///
    /// Why it would not be loaded, as a lower-case fragment with the line of the file where that is known.
    fn check(&self, proposal: &Proposal<'_>) -> Result<(), String>;
}

/// The engine of this server. It refuses what the manager would refuse, but for faults of other files that were there
/// before: else nobody could mend a ruleset with two faults, or begin one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Engine;

impl Check for Engine {
    fn check(&self, proposal: &Proposal<'_>) -> Result<(), String> {
        let Proposal { home, kind, path, text, decoders, rules, lists } = *proposal;
        // Paths are written as the configuration has them; files are found by their plain ones.
        let path = below_home(path).unwrap_or_else(|| path.to_owned());
        let load = |proposed: &[(Kind, &str, &str)]| -> Result<Loaded, String> {
            let texts = Texts::read(home, decoders, rules, lists, proposed).map_err(|fault| fault.to_string())?;
            Ok(Ruleset::load(&texts.files(), settings(home)))
        };
        let loaded = load(&[(kind, path.as_str(), text)])?;
        if loaded.is_clean() {
            return Ok(());
        }
        let new = errors(&loaded.messages);
        let is_own = |fault: &Message| fault.place.as_ref().is_some_and(|place| *place.file == *path);
        let before = load(&[])?;
        let known = errors(&before.messages);
        // Without a place a fault is about the whole: one that lacks decoders of one kind or another still lacks some.
        let was_there = |fault: &Message| match &fault.place {
            None => known.iter().any(|known| known.place.is_none()),
            place => known.iter().any(|known| known.text == fault.text && known.place == *place),
        };
        match new.iter().find(|fault| is_own(fault)).or_else(|| new.iter().find(|fault| !was_there(fault))) {
            Some(fault) => Err(with_place(fault)),
            None if new.is_empty() && before.is_clean() => Err("the engine refuses it".to_owned()),
            None => Ok(()),
        }
    }
}

/// No engine: every file that is well-formed is taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unchecked;

impl Check for Unchecked {
    fn check(&self, _: &Proposal<'_>) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use apid_home::Home;

    use super::{Check as _, Engine, Proposal};
    use crate::Kind;

    const DECODERS: &str = "<decoder name='none'><prematch>^never$</prematch></decoder>
<decoder name='app'><program_name>^app$</program_name></decoder>";
    const GOOD: &str = "<group name='a,'><rule id='100' level='5'><match>a</match><description/></rule></group>";
    const BAD: &str = "<group name='a,'>\n<rule id='101' level='5'><nope/><description/></rule></group>";

    fn write(home: &Home, path: &str, text: &str) {
        let path = home.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn check(home: &Home, kind: Kind, path: &str, text: &str) -> Result<(), String> {
        let (decoders, rules) = (["etc/decoders/d.xml".to_owned()], ["etc/rules/a.xml", "etc/rules/b.xml"]);
        let rules = rules.map(str::to_owned);
        Engine.check(&Proposal { home, kind, path, text, decoders: &decoders, rules: &rules, lists: &[] })
    }

    #[test]
    fn what_the_engine_would_not_load_is_refused_with_its_place() {
        let (_folder, home) = apid_testing::homes::new();
        write(&home, "etc/decoders/d.xml", DECODERS);
        write(&home, "etc/rules/b.xml", GOOD);
        assert_eq!(check(&home, Kind::Rules, "etc/rules/a.xml", GOOD), Ok(()));
        let found = check(&home, Kind::Rules, "etc/rules//a.xml", BAD);
        assert!(found.as_ref().is_err_and(|why| why.starts_with("etc/rules/a.xml:2:")), "{found:?}");
        let child = "<decoder name='x'><parent>y</parent><regex>(a)</regex><order>id</order></decoder>";
        let found = check(&home, Kind::Decoders, "etc/decoders/d.xml", child);
        assert!(found.as_ref().is_err_and(|why| why.contains("Parent decoder name invalid: 'y'")), "{found:?}");
        // A rule in another file needs the decoder that would go.
        write(&home, "etc/rules/b.xml", &GOOD.replace("<match>a</match>", "<decoded_as>app</decoded_as>"));
        let found = check(&home, Kind::Decoders, "etc/decoders/d.xml", &DECODERS.replace("app", "other"));
        assert!(found.as_ref().is_err_and(|why| why.starts_with("etc/rules/b.xml:1:")), "{found:?}");
    }

    #[test]
    fn faults_that_were_there_before_do_not_count() {
        let (_folder, home) = apid_testing::homes::new();
        // Without decoders nothing can be loaded.
        write(&home, "etc/decoders/d.xml", "<decoder name='none'><prematch>^never$</prematch></decoder>");
        assert_eq!(check(&home, Kind::Rules, "etc/rules/a.xml", GOOD), Ok(()));
        let other = "<decoder name='app'><program_name>^app$</program_name></decoder>";
        assert_eq!(check(&home, Kind::Decoders, "etc/decoders/d.xml", other), Ok(()));
        write(&home, "etc/decoders/d.xml", DECODERS);
        write(&home, "etc/rules/a.xml", BAD);
        write(&home, "etc/rules/b.xml", BAD);
        assert_eq!(check(&home, Kind::Rules, "etc/rules/a.xml", GOOD), Ok(()));
        assert!(check(&home, Kind::Rules, "etc/rules/a.xml", BAD).is_err());
    }
}
