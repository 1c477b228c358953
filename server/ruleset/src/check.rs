//! The seam to the engine: whether a ruleset would be loaded with a file that is uploaded.
//!
//! An upload is asked about before it is in its place. Where a manager runs on the home its own logtest is asked
//! instead, once the file is there, as the real API does.

use apid_home::Home;

use crate::Kind;

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

/// No engine: every file that is well-formed is taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unchecked;

impl Check for Unchecked {
    fn check(&self, _: &Proposal<'_>) -> Result<(), String> {
        Ok(())
    }
}
